/**
 * Lives over HTTP, with money through the sandbox provider, on real PostgreSQL: what the books say of each is what an
 * independent reference says; and sixteen writers on one policy, of whom none is lost (issue 5).
 */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { EndorsementChangeInput } from '../generated/operations.js';
import { wireId } from '../../src/kernel/ids.js';
import type { Card, Held } from '../kit/endorsement-world.js';
import { dayNumber, ReferenceLife, renewalStart, yearLater } from '../kit/lives-reference.js';
import { proof, randomOf } from '../kit/proof.js';
import { patient, type Seller } from '../kit/quote-world.js';
import { must, renewalWorld, type RenewalWorld } from '../kit/renewal-world.js';
import { sideBySide, type Until } from '../kit/side-by-side.js';

type Pick_ = <T>(from: readonly T[]) => T;

const run = proof('policy postings', { reduced: 4, full: 320 });
const writers = proof('writers on one policy', { reduced: 16, full: 64 });
let world: RenewalWorld;
let dealer: Seller;
beforeAll(async () => {
  world = await renewalWorld();
  dealer = patient(await world.renewer());
}, 120_000);
afterAll(() => world.stop());

/** More would wait for each other: they share one agreement, and the counters. */
const LIVES_AT_ONCE = 4;
const LIMITS = ['1000000.00', '1500000.00', '2000000.00', '3000000.00'];
/** What the first writers agree; the others change the phone. */
const AGREEMENTS = ['NO_HIRE_USE', 'FIRST_BENEFICIARY', 'SUSPENSION_OF_COVER', 'DESIGNATED_INSPECTION'];
const MOMENTS = ['2026-12-15', '2027-01-31', '2027-02-28', '2027-04-01', '2027-06-15', '2027-08-31'];

async function itemsOf({ id }: Held): Promise<ReadonlyMap<string, bigint>> {
  const rows = await world.db.owner<{ code: string; fen: string }[]>`
    select c ->> 'code' as code, c ->> 'premiumFen' as fen from policy_versions v, jsonb_array_elements(v.content -> 'policy' -> 'coverages') c
    where v.policy_id = ${id} and v.superseded_at is null and v.effective_until = (select max(effective_until) from policy_versions l where l.policy_id = v.policy_id and l.superseded_at is null)`;
  return new Map(rows.map(({ code, fen }) => [code, BigInt(fen)]));
}

/** What stands in the books of an application and of every change after it. */
async function booksOf({ id }: Held): Promise<{ earned: bigint; owed: bigint; unbalanced: number }> {
  const [row] = await world.db.owner<{ earned: string; owed: string; unbalanced: number }[]>`
    with mine as (select a.charge_id as id from policies p join applications a on a.id = p.application_id where p.id = ${id}
      union select e.charge_id from endorsements e join endorsement_slips s on s.endorsement_id = e.id
        join policies p on p.id = s.policy_id join policies mine on mine.application_id = p.application_id where mine.id = ${id} and e.charge_id is not null),
    booked as (select p.* from postings p join mine on mine.id = p.charge_id)
    select coalesce(-sum(amount_fen) filter (where account in ('PREMIUM', 'VAT')), 0)::text as earned,
      coalesce(-sum(amount_fen) filter (where account = 'REFUND_PAYABLE'), 0)::text as owed,
      (select count(*)::int from (select journal_id from booked group by 1 having sum(amount_fen) <> 0) bad) as unbalanced from booked`;
  return { earned: BigInt(row?.earned ?? '0'), owed: BigInt(row?.owed ?? '0'), unbalanced: row?.unbalanced ?? -1 };
}

it('premium, refund and postings agree with the reference, to the fen; of the renewals as of what they renew', async () => {
  const differences: string[] = [];
  let [changes, renewals] = [0, 0];
  const compare = async (name: string, policy: Held, expected: { earned: bigint; owed: bigint }): Promise<void> => {
    const books = await booksOf(policy);
    for (const [key, value] of Object.entries({ ...expected, unbalanced: 0 }))
      if (String(books[key as keyof typeof books]) !== String(value))
        differences.push(`${name} ${key}: ${String(books[key as keyof typeof books])} expected ${String(value)}`);
  };
  await sideBySide(
    Array.from({ length: run.n }, (_, life) => (until: Until) => live(life, until)),
    (moment) => world.live(moment),
    LIVES_AT_ONCE,
  );
  run.report({ changes, renewals, differences: differences.length });
  expect(differences.slice(0, 3)).toEqual([]);
  expect(changes).toBeGreaterThan(run.n / 2);
  expect(renewals).toBeGreaterThan(0);

  async function live(life: number, until: Until): Promise<void> {
    // Each has chances of its own: what it does hangs on the seed and not on who is faster.
    const random = randomOf(run.seed + Math.imul(life, 0x9e3779b1));
    const pick: Pick_ = (from) => from[Math.floor(random() * from.length)] as (typeof from)[number];
    await until('2026-11-21T10:00:00.000+08:00');
    const { compulsory, commercial } = await world.pair(dealer, { request: { producerId: dealer.producerId } });
    const held = [compulsory, commercial];
    const references = new Map<string, ReferenceLife>();
    for (const policy of held)
      references.set(
        policy.id,
        new ReferenceLife(
          dayNumber('2026-11-22T00:00:00+08:00'),
          dayNumber('2027-11-22T00:00:00+08:00'),
          await itemsOf(policy),
          null,
        ),
      );
    const premium = [...references.values()].reduce((all, { annual }) => all + annual, 0n);
    await until('2026-11-22T00:00:00.000+08:00');
    let [charged, refunded] = [0n, 0n];
    const steps = MOMENTS.filter(() => random() < 0.5);
    for (const day of steps) {
      await until(`${day}T09:00:00.000+08:00`);
      const items = await itemsOf(commercial);
      const [ids, change] = pick<[Held[], EndorsementChangeInput]>([
        [
          [commercial],
          {
            sumInsuredChange: { code: 'THIRD_PARTY_LIABILITY', sumInsured: { amount: pick(LIMITS), currency: 'CNY' } },
          },
        ],
        [
          [commercial],
          items.has('VEHICLE_DAMAGE')
            ? { removeCoverage: 'VEHICLE_DAMAGE' }
            : { addCoverage: { code: 'VEHICLE_DAMAGE' } },
        ],
        [held, { modelCorrection: { seats: pick([5, 7]) } }],
      ]);
      const { endorsement, userErrors } = await world.request(
        dealer,
        ids.map(({ wire }) => wire),
        [change],
      );
      if (!endorsement) {
        if (userErrors.some(({ code }) => code !== 'ENDORSEMENT_NOTHING_CHANGES'))
          differences.push(JSON.stringify(userErrors));
        continue;
      }
      const { endorsement: confirmed, userErrors: refused } = await world.confirm(dealer, endorsement);
      if (!confirmed) throw new Error(JSON.stringify(refused));
      if (confirmed.state === 'AWAITING_PAYMENT') {
        await world.pay(dealer, confirmed);
        await world.apply(confirmed);
      }
      changes += 1;
      for (const policy of ids) {
        const due =
          references.get(policy.id)?.change(day, await itemsOf(policy), dayNumber(`${day}T09:00:00+08:00`) + 1) ?? 0n;
        if (due > 0n) charged += due;
        else refunded -= due;
      }
    }
    if (random() < 0.5) {
      const { endorsement } = await world.cancel(
        dealer,
        commercial,
        { reason: 'POLICYHOLDER_REQUEST' },
        { signature: world.signature() },
      );
      const effect = dayNumber(endorsement?.effectiveAt ?? '');
      refunded -= references.get(commercial.id)?.end(effect, true, false) ?? 0n;
    }
    await compare(`life ${String(life)}`, commercial, { earned: premium + charged - refunded, owed: refunded });
    if (life % 2 === 1 || random() < 0.3) {
      await renew(held, `life ${String(life)}, renewed`, pick, until);
      renewals += 1;
    }
  }

  /** On time or late; the new policies changed, ended before they begin or in their year of 366 days, or left alone. */
  async function renew(old: readonly Held[], name: string, pick: Pick_, until: Until): Promise<void> {
    const now = pick([
      '2027-11-02T10:00:00.000+08:00',
      '2027-11-21T10:00:00.000+08:00',
      '2027-11-22T00:00:00.000+08:00',
      '2027-12-01T10:00:00.000+08:00',
    ]);
    await until(now);
    const [row] = await world.db.owner<{ renewal_id: string }[]>`
      select renewal_id from renewal_policies where policy_id in ${world.db.owner(old.map(({ id }) => id))} limit 1`;
    const renewal = await world.renewed(dealer, wireId('Renewal', must(row).renewal_id as never));
    const first = renewalStart('2027-11-22T00:00:00+08:00', now);
    for (const { kind, period } of renewal.renewedBy)
      if (Date.parse(period.startsAt) !== first || dayNumber(period.endsAt) !== yearLater(dayNumber(period.startsAt)))
        differences.push(`${name} ${kind}: ${period.startsAt} to ${period.endsAt}`);
    const rows = await world.db.owner<Held[]>`
      select p.* from policies p join renewal_policies r on r.renewed_by_id = p.id where r.renewal_id = ${must(row).renewal_id} order by p.kind desc`;
    const held = rows.map((each): Held => ({ ...each, wire: wireId('Policy', each.id) }));
    const references = new Map<string, ReferenceLife>();
    for (const policy of held) {
      const start = dayNumber(policy.starts_at.toISOString());
      references.set(policy.id, new ReferenceLife(start, yearLater(start), await itemsOf(policy), null));
    }
    const annual = [...references.values()].reduce((all, each) => all + each.annual, 0n);
    let [charged, refunded] = [0n, 0n];
    const commercial = held.find(({ kind }) => kind === 'COMMERCIAL');
    const compulsory = must(held.find(({ kind }) => kind === 'COMPULSORY'));
    const fate = pick(['NONE', 'END_BEFORE', 'CHANGE', 'CHANGE_AND_END'] as const);
    if (fate === 'END_BEFORE' && Date.parse(now) < first) {
      const ended = commercial ?? compulsory;
      await world.cancel(dealer, ended, { reason: 'BEFORE_START' }, { signature: world.signature() });
      refunded -= must(references.get(ended.id)).end(0, false, ended === commercial);
    }
    if (fate.startsWith('CHANGE')) {
      await until('2028-02-29T09:00:00.000+08:00');
      const effect = dayNumber('2028-03-01T00:00:00+08:00');
      const done = await world.endorsed(
        dealer,
        held.map(({ wire }) => wire),
        [{ modelCorrection: { seats: pick([6, 8]) } }],
      );
      if (done.state !== 'EFFECTIVE') differences.push(`${name}: ${done.state}`);
      for (const policy of held) {
        const due = must(references.get(policy.id)).change('RENEWED', await itemsOf(policy), effect);
        if (due > 0n) charged += due;
        else refunded -= due;
      }
      changes += 1;
    }
    if (fate === 'CHANGE_AND_END') {
      await until('2028-07-15T09:00:00.000+08:00');
      const proof = [{ kind: 'CANCELLATION_PROOF' as const, file: world.signature().evidence }];
      await world.cancel(
        dealer,
        compulsory,
        { reason: 'VEHICLE_LOST' },
        { signature: world.signature(), materials: proof },
      );
      refunded -= must(references.get(compulsory.id)).end(dayNumber('2028-07-16T00:00:00+08:00'), true, false);
    }
    await compare(`${name} (${fate}, ${now})`, compulsory, { earned: annual + charged - refunded, owed: refunded });
  }
}, 3_600_000);

it('sixteen writers on one policy: none is lost, no number is skipped, the time line has neither gap nor overlap', async () => {
  world.clock.at('2026-11-21T10:00:00.000+08:00');
  const { commercial } = await world.pair(dealer);
  await world.on('2026-11-22T00:00:00.000+08:00');
  await world.on('2027-01-10T09:00:00.000+08:00');
  let again = 0;
  const write = async (writer: number): Promise<Card> => {
    const phone = `138${String(10_000_000 + writer)}`;
    const code = AGREEMENTS[writer];
    const change = code === undefined ? { contactChange: { phone } } : { specialAgreement: { code, included: true } };
    for (;;) {
      const { endorsement } = await world.request(dealer, [commercial.wire], [change]);
      if (!endorsement) throw new Error('a request was refused');
      const { endorsement: done, userErrors } = await world.confirm(dealer, endorsement);
      if (done) return done;
      // Somebody was faster: what was shown is not what would be done. It is looked at again.
      expect(userErrors.map(({ code }) => code)).toEqual(['ENDORSEMENT_PRICE_CHANGED']);
      again += 1;
    }
  };
  const done = await Promise.all(Array.from({ length: writers.n }, (_, index) => write(index)));
  expect(done.every(({ state }) => state === 'EFFECTIVE')).toBe(true);
  const numbers = done.map(({ slips }) => Number(/-(\d{6})-/.exec(slips[0]?.number ?? '')?.[1])).sort((a, b) => a - b);
  expect(numbers.map((number) => number - (numbers[0] ?? 0))).toEqual(numbers.map((_, index) => index));
  const versions = await world.db.owner<{ id: string; from: Date; until: Date; superseded_at: Date | null }[]>`
    select id, effective_from as from, effective_until as until, superseded_at from policy_versions where policy_id = ${commercial.id} order by effective_from`;
  const linked = await world.db.owner<{ n: number }[]>`
    select count(distinct e.endorsement_id)::int as n from endorsed_versions e join policy_versions v on v.id = e.version_id where v.policy_id = ${commercial.id}`;
  expect(linked[0]?.n).toBe(writers.n);
  const known = versions.filter(({ superseded_at }) => superseded_at === null);
  expect(known).toHaveLength(2); // before the writers, and since the last
  for (let index = 1; index < known.length; index += 1) expect(known[index]?.from).toEqual(known[index - 1]?.until);
  const phones = await world.db.owner<{ n: number }[]>`
    select count(distinct p.phone)::int as n from policy_versions v join parties p on p.id = (v.content -> 'people' ->> 'policyholderId')::uuid where v.policy_id = ${commercial.id}`;
  expect(phones[0]?.n).toBe(writers.n - AGREEMENTS.length); // nobody's is missing; the first version had none
  const agreed = await world.db.owner<{ code: string }[]>`
    select a ->> 'code' as code from policy_versions v, jsonb_array_elements(v.content -> 'specialAgreements') a
    where v.id = ${known.at(-1)?.id ?? ''} order by 1`;
  expect(agreed.map(({ code }) => code)).toEqual([...AGREEMENTS].sort()); // and nobody wrote over another
  writers.report({ again, versions: versions.length });
}, 600_000);
