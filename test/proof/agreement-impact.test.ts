/**
 * Issue 4, point 5: a draft agreement is replayed against what the partner has really asked for. After activation the
 * forecast equals what then happens on the same traffic; ten thousand recorded options are replayed in under 30 s.
 */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { plusMillis } from '../../src/kernel/dates.js';
import { wireId } from '../../src/kernel/ids.js';
import { COVERAGE_CODES } from '../../src/modules/products/index.js';
import {
  AgreementImpactOfDocument,
  type AgreementImpactOfQuery,
  AgreementImpactRunDocument,
  PaymentOrderCreateDocument,
  type QuoteRequestInput,
} from '../generated/operations.js';
import { takingOf } from '../kit/acceptance.js';
import { anAgreementVersion, type ClausesGiven } from '../kit/channels-fixture.js';
import { Chance } from '../kit/fuzz/random.js';
import type { Client } from '../kit/gateway.js';
import { eventually } from '../kit/jobs.js';
import { proof } from '../kit/proof.js';
import {
  anOption,
  aRequest,
  aSelection,
  aValuedSaloon,
  bothParts,
  DAMAGE,
  EVERYTHING,
  MORNING,
  newKey,
  quoteWorld,
  type QuoteWorld,
  type Seller,
  THIRD_PARTY,
} from '../kit/quote-world.js';

const HOUR_MS = 3_600_000;

/** Today: no scratches, at most two millions, at most five per cent off. */
const THEN: ClausesGiven = {
  ...EVERYTHING,
  TERRITORY: ['310000', '110000'],
  COVERAGES: COVERAGE_CODES.filter((code) => code !== 'BODY_SCRATCH'),
  SUM_INSURED_LIMIT: { amount: [{ value: '2000000.00' }] },
  DISCOUNT_AUTHORITY: { rate: '0.05' },
  COMMISSION_RATE: { value: [{ value: '0.10' }] },
  PREMIUM_COLLECTION: { mode: 'PARTNER_ACCOUNT', remitDays: 3 },
};
/** The draft: scratches and ten per cent, but only Shanghai, half the sum, less at risk in one policy, and no collecting; commission a little higher. */
const DRAFT: ClausesGiven = {
  ...THEN,
  TERRITORY: ['310000'],
  COVERAGES: [...COVERAGE_CODES],
  SUM_INSURED_LIMIT: { amount: [{ value: '1000000.00' }] },
  DISCOUNT_AUTHORITY: { rate: '0.10' },
  COMMISSION_RATE: { value: [{ value: '0.12' }] },
  BINDING_AUTHORITY: { perPolicy: '900000.00', perDay: '900000000.00', inForce: '90000000000.00' },
  PREMIUM_COLLECTION: { mode: 'INSURER_ONLY', remitDays: 0 },
};

let world: QuoteWorld;
let dealer: Seller;
let manager: Client;
beforeAll(async () => {
  world = await quoteWorld({ env: { WORKER: 'on' } });
  dealer = await world.partner({ clauses: THEN });
  manager = await world.staff(['CHANNEL_MANAGER']);
}, 120_000);
afterAll(() => world.stop());

const SUMS = ['500000.00', '1000000.00', '1500000.00', '3000000.00'] as const;

/** Sums, regions and scratches take turns, so that every clause of the draft has something to say whatever N is. */
function traffic(chance: Chance, turn: number): QuoteRequestInput {
  const sum = SUMS[turn % SUMS.length] ?? SUMS[0];
  const coverages = [DAMAGE, { ...THIRD_PARTY, sumInsured: { amount: sum, currency: 'CNY' as const } }];
  const scratched =
    turn % 4 === 1 || chance.happens(0.3)
      ? [{ code: 'BODY_SCRATCH' as const, sumInsured: { amount: '5000.00', currency: 'CNY' as const } }]
      : [];
  const discount = chance.pick([null, '0.03', '0.08', '0.12']);
  const region = turn % 3 === 2 ? '110000' : '310000';
  return aRequest({
    vehicle: aValuedSaloon({ region }),
    options: [
      bothParts('A', aSelection([...coverages, ...scratched], { discount })),
      anOption('B'),
      { label: TAKEN, commercial: aSelection(coverages) }, // what may be taken twice: no other cover stands in its way
    ],
  });
}

const TAKEN = 'C';
type Method = 'PARTNER_COLLECTED' | 'BANK_TRANSFER';

/** Takes the option and orders the payment; answers the first refusal on the way, null when both passed. */
async function bind(quote: { readonly id: string }, method: Method): Promise<string | null> {
  const externalRef = newKey();
  const taking = await takingOf(dealer, quote, TAKEN);
  const at = world.clock.now(); // the customer signs after the price was told
  const { consents, signature, ...given } = taking.acceptance;
  const acceptance = {
    ...given,
    consents: consents.map((consent) => ({ ...consent, givenAt: at })),
    signature: { ...signature, signedAt: at },
  };
  const taken = await dealer.accept({ ...taking, acceptance, externalRef });
  if (!taken.application) return taken.userErrors[0]?.code ?? 'nothing';
  const { paymentOrderCreate } = await dealer.ask(PaymentOrderCreateDocument, {
    input: { idempotencyKey: newKey(), charge: { externalRef }, method },
  });
  return paymentOrderCreate?.userErrors[0]?.code ?? null;
}

interface Ended {
  readonly offered: boolean;
  readonly outlook: string;
  readonly premium: string;
}

async function optionsOf(quoteId: string): Promise<Map<string, Ended>> {
  const rows = await world.db.owner<{ label: string; offered: boolean; outlook: string; premium: string }[]>`
    select o.label, o.offered, o.outlook, coalesce(o.premium_fen, 0)::text as premium
    from quote_options o join quote_versions v on v.id = o.quote_version_id
    where v.quote_id = ${quoteId} and v.sequence = 1`;
  return new Map(rows.map((row) => [row.label, row]));
}

/** What the partner is told that an option would earn, in fen. */
async function foreseen(quoteId: string, label: string): Promise<bigint> {
  const { data, text } = await dealer.send<
    { quote: { options: { label: string; [part: string]: unknown }[] } | null },
    object
  >(
    'query Foreseen($id: ID!) { quote(by: { id: $id }) { options { label compulsory { commission { amount { amount } } } commercial { commission { amount { amount } } } } } }',
    { id: quoteId },
  );
  const option = data?.quote?.options.find((each) => each.label === label);
  if (!option) throw new Error(text);
  return [option['compulsory'], option['commercial']]
    .map((part) => (part as { commission: { amount: { amount: string } } } | null)?.commission.amount.amount ?? '0.00')
    .reduce((total, amount) => total + BigInt(amount.replace('.', '')), 0n);
}

const uuidOf = (wire: string): string => wire.slice(4);

async function replayed(draft: string): Promise<NonNullable<AgreementImpactOfQuery['agreementImpact']>> {
  const { agreementImpactRun } = await manager.ask(AgreementImpactRunDocument, {
    input: { idempotencyKey: newKey(), agreementVersionId: draft, days: 30 },
  });
  expect(agreementImpactRun?.userErrors).toEqual([]);
  await eventually('the replay has ended', 120_000, async () => {
    const { data } = await manager.send<{ agreementImpact: { progress: string } }, object>(
      'query Progress($id: ID!) { agreementImpact(agreementVersionId: $id) { progress } }',
      { id: draft },
    );
    return data?.agreementImpact.progress === '1' ? true : null;
  });
  const { agreementImpact } = await manager.ask(AgreementImpactOfDocument, { id: draft, first: 100 });
  if (!agreementImpact) throw new Error('no impact');
  return agreementImpact;
}

/** An hour later, when the draft is to begin. */
async function takesOver({ made }: Seller, draft: string): Promise<void> {
  world.clock.at('2026-11-21T11:00:00.000+08:00');
  await world.db
    .owner`update agreement_versions set effective_until = ${world.clock.now()} where id = ${made.versionId}`;
  await world.db.owner`update agreement_versions set state = 'ACTIVE' where id = ${draft}`;
}

async function aDraft(of: Seller, sequence: number, clauses: ClausesGiven = DRAFT): Promise<string> {
  const { id, agreementId } = of.made;
  if (!agreementId) throw new Error('no agreement');
  return anAgreementVersion(world.db.owner, id, agreementId, {
    versionState: 'DRAFT',
    sequence,
    effectiveFrom: plusMillis(world.clock.now(), HOUR_MS),
    clauses,
  });
}

it('after activation the forecast equals what then happens on the same traffic', async () => {
  const run = proof('agreement-impact', { reduced: 8, full: 300 });
  const chance = new Chance(run.seed);
  const sent: { input: QuoteRequestInput; quote: string; bound: Method | null }[] = [];
  for (let turn = 0; turn < run.n; turn += 1) {
    const input = traffic(chance, turn);
    const quote = await dealer.quoted(input);
    const offered = (await optionsOf(uuidOf(quote.id))).get(TAKEN)?.offered === true;
    const method: Method = Math.floor(turn / SUMS.length) % 2 === 0 ? 'PARTNER_COLLECTED' : 'BANK_TRANSFER';
    const bound = offered && (turn < 8 || chance.happens(0.6)) ? method : null;
    if (bound) expect(await bind(quote, bound)).toBeNull();
    sent.push({ input, quote: uuidOf(quote.id), bound });
  }
  const draft = await aDraft(dealer, 2);
  const impact = await replayed(wireId('AgreementVersion', draft as never));
  expect(impact).toMatchObject({ totalCount: run.n * 3, replayedCount: run.n * 3, against: { sequence: 1 } });
  expect(impact.moves.reduce((total, { count }) => total + count, 0)).toBe(run.n * 3);
  expect(impact.byClause.map(({ key }) => key)).toEqual(expect.arrayContaining(['TERRITORY', 'COVERAGES']));
  const narrowed = new Map<string, number>();

  const forecast = await world.db.owner<
    { quote_id: string; option_label: string; after: string; premium: string; commission: string }[]
  >`select quote_id, option_label, "after", premium_after_fen::text as premium, commission_after_fen::text as commission from impact_cases`;
  const foretold = new Map(forecast.map((row) => [`${row.quote_id.replaceAll('-', '')} ${row.option_label}`, row]));

  await takesOver(dealer, draft);
  let changed = 0;
  for (const { input, quote, bound } of sent) {
    const { quote: again } = await dealer.request({ ...input, idempotencyKey: newKey() });
    const now = again ? await optionsOf(uuidOf(again.id)) : null;
    for (const { label } of input.options) {
      const option = now?.get(label);
      const refusal = again && bound && label === TAKEN && option?.offered ? await bind(again, bound) : null;
      if (refusal) narrowed.set(refusal, (narrowed.get(refusal) ?? 0) + 1);
      const happened =
        refusal !== null || !option?.offered || option.outlook === 'DECLINE'
          ? 'REFUSED'
          : option.outlook === 'REFER'
            ? 'REFERRED'
            : 'ACCEPTED';
      const told = foretold.get(`${quote} ${label}`);
      const passed = happened !== 'REFUSED';
      expect([label, bound, refusal, told?.after, told?.premium, told?.commission]).toEqual([
        label,
        bound,
        refusal,
        happened,
        passed ? option?.premium : '0',
        passed ? String(await foreseen(again?.id ?? '', label)) : '0',
      ]);
      const before = (await optionsOf(quote)).get(label);
      if (before?.premium !== told?.premium) changed += 1;
    }
  }
  expect(changed).toBeGreaterThan(0);
  const binds = sent.filter(({ bound }) => bound !== null).length;
  expect([...narrowed.keys()].sort()).toEqual(['TERM_BINDING_AUTHORITY', 'TERM_PREMIUM_COLLECTION']);
  run.report({ options: foretold.size, changed, binds, ...Object.fromEntries(narrowed) });
}, 900_000);

it('a draft without new business: everything is foretold as refused by BUSINESS_LINES, and so it is', async () => {
  world.clock.at(MORNING);
  const seller = await world.partner({ clauses: THEN });
  await seller.quoted({ options: [anOption('A'), anOption('B')] });
  const draft = await aDraft(seller, 2, { ...THEN, BUSINESS_LINES: ['CLAIMS'] });
  const impact = await replayed(wireId('AgreementVersion', draft as never));
  expect(impact.byClause.map(({ key, newlyStopped }) => [key, newlyStopped])).toEqual([['BUSINESS_LINES', 2]]);
  expect(impact.moves).toMatchObject([{ before: 'ACCEPTED', after: 'REFUSED', count: 2 }]);
  await takesOver(seller, draft);
  expect((await seller.request({ options: [anOption('A')] })).userErrors.map(({ code }) => code)).toEqual([
    'TERM_BUSINESS_LINES',
  ]);
});

it('ten thousand recorded options are replayed in under 30 s', async () => {
  const run = proof('agreement-impact-speed', { reduced: 400, full: 10_000 });
  /** Different quotes among them: what was refused then is priced again, which costs more. */
  const kinds = run.full ? 20 : 8;
  world.clock.at(MORNING);
  const chance = new Chance(run.seed);
  const busy = await world.partner({ clauses: THEN });
  const patterns: string[] = [];
  for (let turn = 0; turn < kinds; turn += 1) patterns.push(uuidOf((await busy.quoted(traffic(chance, turn))).id));
  for (const pattern of patterns) await copies(pattern, Math.ceil(run.n / 3 / kinds));
  await world.db.owner`analyze quotes, quote_versions, quote_options`; // what autovacuum does while real traffic comes in
  const draft = wireId('AgreementVersion', (await aDraft(busy, 2)) as never);
  const started = performance.now();
  const impact = await replayed(draft);
  const seconds = (performance.now() - started) / 1000;
  expect(impact.totalCount).toBeGreaterThanOrEqual(run.n);
  run.report({
    options: impact.totalCount,
    seconds: seconds.toFixed(1),
    perSecond: Math.round(impact.totalCount / seconds),
  });
  expect(seconds).toBeLessThan(30);
}, 900_000);

/** Quotes like one of them, each with its version and options. */
async function copies(id: string, count: number): Promise<void> {
  await world.db.owner.begin(async (sql) => {
    await sql`create temporary table copied on commit drop as
      select gen_random_uuid() as quote_id, gen_random_uuid() as version_id, n from generate_series(1, ${count}::int) n`;
    await sql`insert into quotes select (jsonb_populate_record(q, jsonb_build_object('id', c.quote_id, 'number', 'COPY-' || c.quote_id, 'external_ref', null))).*
      from quotes q, copied c where q.id = ${id}`;
    await sql`insert into quote_versions select (jsonb_populate_record(v, jsonb_build_object('id', c.version_id, 'quote_id', c.quote_id))).*
      from quote_versions v, copied c where v.quote_id = ${id}`;
    await sql`insert into quote_options select (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid(), 'quote_version_id', c.version_id))).*
      from quote_options o join quote_versions v on v.id = o.quote_version_id, copied c where v.quote_id = ${id}`;
  });
}
