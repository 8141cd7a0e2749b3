/**
 * A year of a book is lived through under a moved clock (issue 5, point 4): listed, told, quoted by the job, accepted,
 * declined, lapsed, renewed late, ended early; then a reference that shares no code with the room looks for inconsistencies.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type postgres from 'postgres';
import { addDays, formatInstant, localDate, startOfDay } from '../../src/kernel/dates.js';
import { wireId } from '../../src/kernel/ids.js';
import { proof, randomOf } from '../kit/proof.js';
import {
  copyBook,
  dayIn,
  drawBook,
  type Fate,
  floatByBook,
  type Insured,
  levelByBook,
  tellHistories,
} from '../kit/renewal-book.js';
import { must, renewalWorld, type RenewalWorld } from '../kit/renewal-world.js';
import { aValuedSaloon, type Seller } from '../kit/quote-world.js';

/** Vehicles, each with a compulsory and a commercial policy. */
const run = proof('renewal year', { reduced: 24, full: 5000 });
const FROM = localDate('2026-11-21');
const STEP_DAYS = run.full ? 3 : 6;

let world: RenewalWorld;
let seller: Seller;
let book: Insured[];

beforeAll(async () => {
  world = await renewalWorld();
  seller = await world.renewer();
}, 120_000);
afterAll(() => world.stop());

interface Row {
  readonly id: string;
  readonly vin: string;
  readonly state: string;
  readonly due_at: Date;
  readonly revision: number;
}

const rowsIn = (...states: readonly string[]): Promise<Row[]> =>
  world.db.owner<
    Row[]
  >`select id, vin, state, due_at, revision from renewals where state in ${world.db.owner(states as string[])} order by due_at, id`;

/** What its partner and the insurer's people do on a day. */
async function act(today: ReturnType<typeof localDate>, fateOf: ReadonlyMap<string, Fate>): Promise<void> {
  const soon = addDays(today, STEP_DAYS);
  const open = (await rowsIn('UPCOMING', 'OPEN')).filter(({ due_at }) => dayIn(due_at) <= soon);
  const of = (fate: Fate, rows: readonly Row[]): Row[] => rows.filter(({ vin }) => fateOf.get(vin) === fate);
  const wire = ({ id }: Row): string => wireId('Renewal', id as never);
  for (const row of of('DECLINE', open))
    await world.decline(seller, { renewalId: wire(row), expectedVersion: row.revision, lossReason: 'PRICE' });
  if (of('RENEW', open).length > 0) await world.prepared(seller, today, soon);
  for (const row of of('RENEW', await rowsIn('QUOTED'))) await take(wire(row));
  for (const row of of('LATE', await rowsIn('LAPSED'))) {
    await world.quoteRenewal(seller, { renewalId: wire(row) });
    await take(wire(row));
  }
}

async function take(renewalId: string): Promise<void> {
  const input = await world.taking(seller, renewalId);
  const { application, userErrors } = await world.accept(seller, input);
  if (!application) throw new Error(`refused: ${JSON.stringify(userErrors)}`);
  await world.paidAndIssued(seller, must(input.externalRef));
}

describe('a year of a book', () => {
  it('is lived through without an inconsistency', async () => {
    const random = randomOf(run.seed);
    book = drawBook(random, run.n, FROM);
    const [model] = await world.issued(seller, {
      request: { producerId: seller.producerId, vehicle: aValuedSaloon() },
    });
    const [row] = await world.db.owner<{ application_id: string }[]>`
      select application_id from policies where id = ${must(model).id}`;
    await copyBook(world.db.owner, must(row).application_id, book);
    tellHistories(world, book);
    const fateOf = new Map(book.map(({ vin, fate }) => [vin, fate]));
    for (let day = 0; day <= 380; day += STEP_DAYS) {
      const today = addDays(FROM, day);
      await world.live(formatInstant(startOfDay(today)).replace('T00:00', 'T09:00'));
      await endEarly(today, fateOf);
      await act(today, fateOf);
    }
    await world.live(formatInstant(startOfDay(addDays(FROM, 400))));
    const found = await inconsistencies();
    run.report({ ...(await figures()), inconsistencies: found.length });
    expect(found.slice(0, 5)).toEqual([]);
  }, 7_200_000);

  it.each([
    ['a gap of a day', "update policies set starts_at = starts_at + interval '1 day' where id = $1"],
    ['an overlap of a day', "update policies set starts_at = starts_at - interval '1 day' where id = $1"],
    [
      'another no-claim level',
      `update policy_versions set content = jsonb_set(content, '{policy,rating,noClaim,level}', '-4') where policy_id = $1`,
    ],
    ['a renewal too few', 'delete from renewal_policies where renewed_by_id = $1'],
    ['a number left out', "update policies set number = 'PCM-2027-900000-X' where id = $1"],
  ])('the reference finds %s', async (_defect, statement) => {
    await world.db.owner
      .begin(async (sql) => {
        await sql`set local session_replication_role = replica`;
        const [row] = await sql<{ id: string }[]>`
          select p.id from policies p join renewal_policies e on e.renewed_by_id = p.id where p.kind = 'COMMERCIAL' and not e.late order by p.id limit 1`;
        await sql.unsafe(statement, [must(row).id]);
        const found = await inconsistencies(sql);
        expect(found.length).toBeGreaterThan(0);
        throw new PlantedDefect();
      })
      .catch((error: unknown) => {
        if (!(error instanceof PlantedDefect)) throw error;
      });
  });
});

/** Rolls a planted defect back. */
class PlantedDefect extends Error {}

/** Both policies of a vehicle end before their time, as an endorsement agrees it; the clock makes it so at the next midnight. */
async function endEarly(today: string, fateOf: ReadonlyMap<string, Fate>): Promise<void> {
  const rows = (await rowsIn('UPCOMING', 'OPEN')).filter(({ vin }) => fateOf.get(vin) === 'END_EARLY');
  for (const { vin } of rows) {
    const at = `${addDays(localDate(today), 1)}T00:00:00+08:00`;
    await world.db
      .owner`update policies set ends_at = ${at}, ends_as = 'TERMINATED' where vin = ${vin} and state = 'IN_FORCE'`;
  }
}

async function figures(): Promise<Record<string, number>> {
  const states = await world.db.owner<{ state: string; n: number }[]>`
    select state, count(*)::int as n from renewals group by state order by state`;
  return { policies: 2 * run.n, ...Object.fromEntries(states.map(({ state, n }) => [state, n])) };
}

const ENDS: Readonly<Record<Fate, string>> = {
  RENEW: 'RENEWED',
  DECLINE: 'LOST',
  LAPSE: 'LAPSED',
  LATE: 'RENEWED',
  END_EARLY: 'CLOSED',
};

/** Whatever does not fit, in words. */
async function inconsistencies(owner: postgres.ISql = world.db.owner): Promise<string[]> {
  const found: string[] = [];
  // What renewed early in the year is on the list again at its end: that is next year's.
  const renewals = await owner<{ vin: string; state: string; lapsed_at: Date | null }[]>`
    select distinct r.id, r.vin, r.state, r.lapsed_at from renewals r join renewal_policies e on e.renewal_id = r.id
    join policies p on p.id = e.policy_id where p.number like 'BOOK-%'`;
  for (const insured of book) {
    const own = renewals.filter(({ vin }) => vin === insured.vin);
    const [only] = own;
    if (own.length !== 1 || !only) found.push(`${insured.vin} has ${String(own.length)} renewals`);
    else if (only.state !== ENDS[insured.fate]) found.push(`${insured.vin} ${insured.fate} ended ${only.state}`);
    else if ((only.lapsed_at !== null) !== ['LAPSE', 'LATE'].includes(insured.fate))
      found.push(`${insured.vin} ${insured.fate} lapsed ${String(only.lapsed_at)}`);
  }
  const covers = await owner<
    { vin: string; kind: string; starts_at: Date; ends_at: Date; rating: Rated; renewed: boolean }[]
  >`
    select p.vin, p.kind, p.starts_at, p.ends_at, v.content -> 'policy' -> 'rating' as rating, p.number not like 'BOOK-%' as renewed
    from policies p join policy_versions v on v.policy_id = p.id where p.vin like 'LYE%' order by p.vin, p.kind, p.starts_at`;
  for (const insured of book)
    for (const kind of ['COMPULSORY', 'COMMERCIAL']) {
      const [old, next, third] = covers.filter((each) => each.vin === insured.vin && each.kind === kind);
      const name = `${insured.vin} ${kind}`;
      if (!old || third) found.push(`${name}: not one policy and at most one after it`);
      if (!old || (next !== undefined) !== (ENDS[insured.fate] === 'RENEWED'))
        found.push(`${name}: ${insured.fate} has ${next ? 'a' : 'no'} new policy`);
      if (!old || !next) continue;
      const gap = next.starts_at.getTime() - old.ends_at.getTime();
      if (gap < 0) found.push(`${name}: overlaps`);
      if (insured.fate === 'RENEW' && gap !== 0) found.push(`${name}: a gap of ${String(gap)} ms`);
      if (insured.fate === 'LATE' && gap <= 0) found.push(`${name}: back-dated`);
      if (kind === 'COMMERCIAL' && next.rating.noClaim?.level !== levelByBook(insured))
        found.push(`${name}: level ${String(next.rating.noClaim?.level)}, by the book ${String(levelByBook(insured))}`);
      if (kind === 'COMPULSORY' && next.rating.float?.code !== floatByBook(insured))
        found.push(`${name}: float ${String(next.rating.float?.code)}, by the book ${floatByBook(insured)}`);
    }
  for (const { number, n } of await owner<{ number: string; n: number }[]>`
    select p.number, count(e.policy_id)::int as n from policies p left join renewal_policies e on e.policy_id = p.id
    where p.number like 'BOOK-%' group by p.number having count(e.policy_id) <> 1`)
    found.push(`${number} is in ${String(n)} renewals`);
  for (const { journal_id: journal, fen } of await owner<{ journal_id: string; fen: string }[]>`
    select journal_id, sum(amount_fen)::text as fen from postings group by journal_id having sum(amount_fen) <> 0`)
    found.push(`journal ${journal} is out by ${fen}`);
  for (const { series } of await owner<{ series: string }[]>`
    select left(number, 8) as series from policies where number not like 'BOOK-%' group by left(number, 8)
    having count(*) <> max(substring(number from 10 for 6)::int) or count(distinct number) <> count(*)`)
    found.push(`series ${series} has a gap`);
  const [twice] = await owner<{ n: number }[]>`
    select count(*)::int as n from (select renewal_id, run_id from renewal_run_rows group by 1, 2 having count(*) > 1) doubled`;
  if (twice?.n !== 0) found.push('a renewal was prepared twice in one run');
  return found;
}

interface Rated {
  readonly noClaim?: { readonly level: number };
  readonly float?: { readonly code: string | null };
}
