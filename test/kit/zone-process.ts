/** A gateway in a process of its own, under whatever TZ its parent gave it: asks for quotes and prints what came, without ids. */
import { takingOf } from './acceptance.js';
import { anAgreementVersion } from './channels-fixture.js';
import {
  aSaloon,
  aSelection,
  aValuedSaloon,
  anOption,
  DAMAGE,
  EVERYTHING,
  quoteWorld,
  THIRD_PARTY,
} from './quote-world.js';

/** Midnights of both calendars, month ends, a leap day, and the hours in which zones lie a day apart. */
const MOMENTS = [
  '2026-11-21T23:59:59.999+08:00',
  '2026-11-22T00:00:00.000+08:00',
  '2026-12-31T16:00:00.000Z',
  '2026-12-31T15:59:59.999Z',
  '2028-02-28T09:00:00.000+08:00',
  '2027-03-14T02:30:00.000-03:30',
];

const world = await quoteWorld();
const dealer = await world.partner();
const told: unknown[] = [];
for (const moment of MOMENTS) {
  world.clock.at(moment);
  const vehicle = aSaloon({
    registration: {
      unregistered: {
        invoiceNumber: 'X1',
        invoicedOn: '2026-11-20',
        invoicePrice: { amount: '100000.00', currency: 'CNY' },
      },
    },
  });
  world.platform.records.set(vehicle.vin, {
    previousPolicies: [{ issuedOn: '2025-11-20' as never }],
    accidents: [{ occurredOn: '2026-11-21' as never, atFault: true, death: false }],
    ownerChangedOn: null,
    provinceChanged: false,
    proofOfRecord: true,
    coveredUntil: null,
  });
  const quote = await dealer.quoted({
    vehicle,
    options: [
      anOption('A'),
      anOption('B', {
        shortTerm: { ground: 'NEAR_SCRAPPING', endsAt: '2028-03-31T00:00:00.000+08:00', scrapOn: '2028-03-31' },
        startsAt: null,
      }),
    ].slice(0, moment.startsWith('2028') ? 2 : 1),
  });
  const { id: _id, options, ...rest } = quote;
  told.push({ ...rest, options: options.map(({ id: _option, ...option }) => option) });
}
const listed = await dealer.search({
  filter: { createdAt: { from: '2026-11-22T00:00:00.000+08:00', until: '2027-01-01T00:00:00.000+08:00' } },
});
told.push(listed.nodes.map((node) => node.number));
told.push(await edgesOfTerms());
process.stdout.write(`offset ${String(new Date(Date.parse('2026-11-21')).getTimezoneOffset())}\n`);
process.stdout.write(`told ${JSON.stringify(told)}\n`);
await world.stop();

/**
 * Terms that change at one midnight in Shanghai and end at another: which version a quote and a bind fall under, and what
 * the price of which version would earn, on both sides of each edge.
 */
async function edgesOfTerms(): Promise<unknown[]> {
  const turns = '2026-11-22T00:00:00.000+08:00';
  const ends = '2026-12-01T00:00:00.000+08:00';
  const earning = (value: string) => ({ ...EVERYTHING, COMMISSION_RATE: { value: [{ value }] } });
  const { made } = await world.partner({ agreement: { effectiveUntil: turns }, clauses: earning('0.10') });
  if (!made.agreementId) throw new Error('no agreement');
  await anAgreementVersion(world.db.owner, made.id, made.agreementId, {
    sequence: 2,
    effectiveFrom: turns,
    effectiveUntil: ends,
    clauses: earning('0.12'),
  });
  const edges: unknown[] = [];
  let kept: { id: string } | null = null;
  for (const moment of ['2026-11-21T23:59:59.999+08:00', turns, '2026-11-30T23:59:59.999+08:00', ends]) {
    world.clock.at(moment);
    const seller = await world.credentialOf(made, { roles: ['SELLER', 'FINANCE'] }); // a token of this very standing
    const ask = async () =>
      seller.request({
        producerId: seller.producerId,
        vehicle: aValuedSaloon(),
        // Cover of the first begins days later: a price never outlives its start.
        options: [
          {
            label: 'A',
            commercial: aSelection(
              [DAMAGE, THIRD_PARTY],
              moment < turns ? { startsAt: '2026-11-25T00:00:00.000+08:00' } : {},
            ),
          },
        ],
      });
    const { quote, userErrors } = await ask();
    // What was quoted on the day before is taken on this one.
    const taking = kept && (await takingOf(seller, kept));
    if (taking) Object.assign(taking.acceptance.signature, { signedAt: moment });
    const taken = taking && (await seller.accept(taking));
    const [pinned] = await world.db.owner<{ quoted: number | null; bound: number | null }[]>`
      select max(qv.sequence) as quoted, max(bv.sequence) as bound
      from agreement_versions v left join quotes q on q.agreement_version_id = v.id and q.number = ${quote?.number ?? ''}
      left join agreement_versions qv on qv.id = q.agreement_version_id
      left join applications a on a.accepted_under_id = v.id and a.created_at = ${moment}
      left join agreement_versions bv on bv.id = a.accepted_under_id where v.partner_id = ${made.id}`;
    const { data } = await seller.send<object, object>(
      'query Earned($id: ID!) { quote(by: { id: $id }) { options { commercial { commission { agreedRate amount { amount } } } } } }',
      { id: quote?.id ?? 'none' },
    );
    edges.push({
      moment,
      ...pinned,
      refused: userErrors.map(({ code }) => code),
      taken: taken?.userErrors.map(({ code }) => code) ?? null,
      earned: data,
    });
    kept = quote ?? null;
  }
  return edges;
}
