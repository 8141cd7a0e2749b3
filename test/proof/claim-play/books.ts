/** The books of a claim beside what was done to it, what the provider and the bank say, and the ledger of authority. */
import type postgres from 'postgres';
import type { FactText } from '../../../src/app/payments/protocol.js';
import type { MoneyClaim } from '../../kit/claim-money-world.js';
import { BENEFICIARIES, type Ledger } from './model.js';

type Sql = postgres.Sql | postgres.TransactionSql;

interface Beside {
  readonly facts: readonly FactText[];
  readonly book: Ledger;
}

class Faults {
  readonly found: string[] = [];
  same(what: string, is: unknown, shall: unknown): void {
    if (String(is) !== String(shall)) this.found.push(`${what}: ${String(is)} instead of ${String(shall)}`);
  }
}

const paidOut = (facts: readonly FactText[]): bigint =>
  facts.reduce(
    (all, { type, amountFen }) =>
      type === 'PAYOUT' ? all + BigInt(amountFen) : type === 'PAYOUT_RETURNED' ? all - BigInt(amountFen) : all,
    0n,
  );

/** What is wrong with the money of a claim, after any act; empty when it was conserved. Words of the provider may be on their way. */
export async function faultsNow({ id }: MoneyClaim, { facts, book }: Beside, sql: Sql): Promise<string[]> {
  const faults = new Faults();
  const fenOf = async (text: string): Promise<bigint> =>
    BigInt((await sql.unsafe<{ fen: string }[]>(`select coalesce((${text}), 0)::text as fen`, [id]))[0]?.fen ?? '0');
  const uneven = await sql`
    select journal_id from payout_postings where subject_id = ${id} group by journal_id having sum(amount_fen) <> 0`;
  faults.same('journals that do not sum to zero', uneven.length, 0);
  const of = (account: string): Promise<bigint> =>
    fenOf(`select sum(amount_fen) from payout_postings where subject_id = $1 and account = '${account}'`);
  const payouts = await sql<{ number: string; state: string; fen: string }[]>`
    select number, state, amount_fen::text as fen from payouts where subject_id = ${id}`;
  const paid = payouts.filter(({ state }) => state === 'PAID').reduce((all, { fen }) => all + BigInt(fen), 0n);
  faults.same('cash', await of('CASH'), book.received - paid);
  faults.same('cost', await of('CLAIM_COST'), book.ordered - book.received);
  faults.same('owed', -(await of('CLAIM_PAYABLE')), book.ordered - paid);
  const ordered = await fenOf('select sum(amount_fen) from payouts where subject_id = $1');
  faults.same('payouts', ordered, book.ordered);
  const payments = await fenOf('select sum(amount_fen) from claim_payments where claim_id = $1');
  faults.same('payments', payments, book.ordered);
  faults.same('receipts', await fenOf('select sum(amount_fen) from receipts where subject_id = $1'), book.received);
  for (const { number, fen } of payouts) {
    const there = paidOut(facts.filter(({ orderNumber }) => orderNumber.startsWith(`${number}-`)));
    if (there !== 0n && there !== BigInt(fen))
      faults.found.push(`${number} of ${fen}: the provider paid ${String(there)}`);
  }
  const wrongEnds = await sql`
    select r.id from claim_recoveries r left join lateral (
      select coalesce(sum(amount_fen), 0) as back from receipts where cause_id = r.id) f on true
    where claim_id = ${id} and (f.back > r.amount_fen or (r.state = 'RECOVERED') <> (f.back = r.amount_fen))`;
  faults.same('recoveries that are over too early or too late, or brought too much', wrongEnds.length, 0);
  const alone = await sql`
    select m.payout_id from claim_payments m where m.claim_id = ${id} and (m.first_by_id = m.ordered_by_id
      or (m.first_by_id is not null and not exists (select from claim_payment_statements s where s.claim_id = m.claim_id
        and s.staff_id = m.first_by_id and s.amount_fen = m.amount_fen and s.payee_id = m.payee_id)))`;
  faults.same('payments whose first of two people did not say so', alone.length, 0);
  // Money of a claim takes none of the authority under which its policies were bound, and gives none back.
  const authority = await sql`
    select b.partner_id from authority_balances b where b.scope = 'IN_FORCE' and b.used <> (
      select coalesce(sum(u.amount_fen), 0) from authority_uses u where u.partner_id = b.partner_id and u.state = 'RESERVED')`;
  faults.same('ledgers of authority that are not the sum of their uses', authority.length, 0);
  const released = await sql`
    select u.subject_id from claim_policies c join policies p on p.id = c.policy_id
      join authority_uses u on u.subject_id = p.application_id where c.claim_id = ${id} and u.state <> 'RESERVED'`;
  faults.same('authority that was released', released.length, 0);
  return faults.found;
}

/** The same when a life is over: everything was told and has arrived, and the newest sheet was kept to the fen. */
export async function faultsAtTheEnd(claim: MoneyClaim, { facts, book }: Beside, sql: Sql): Promise<string[]> {
  const faults = new Faults();
  faults.found.push(...(await faultsNow(claim, { facts, book }, sql)));
  const { id } = claim;
  const unpaid = await sql`select 1 from payouts where subject_id = ${id} and state <> 'PAID'`;
  faults.same('payouts that did not arrive', unpaid.length, 0);
  faults.same('the provider paid', paidOut(facts), book.ordered);
  const [row] = await sql<{ state: string; payable: string | null }[]>`
    select c.state, (select s.payable_fen::text from claim_calculations s where s.claim_id = c.id order by s.sequence desc limit 1) as payable
    from claims c where c.id = ${id}`;
  const told =
    await sql`select c.policy_id from claim_policies c left join paid_claims p on p.claim_id = c.claim_id and p.policy_id = c.policy_id
    where c.claim_id = ${id} group by c.policy_id having count(p.policy_id) > 1`;
  faults.same('policies whose paid claim is remembered twice', told.length, 0);
  if (row?.state === 'REJECTED') return faults.found;
  if (row?.state !== 'PAID' && row?.state !== 'CLOSED') faults.found.push(`the claim is ${row?.state ?? ''}`);
  if (!book.sheet?.final) faults.found.push('the newest sheet was never paid finally');
  // What the claimants hold, less what they are still asked to return or were let off, is what the newest sheet says.
  const [back] = await sql<{ returned: string; pursued: string }[]>`
    select coalesce(sum(f.back), 0)::text as returned,
      coalesce(sum(r.amount_fen - f.back) filter (where r.state = 'OPEN'), 0)::text as pursued
    from claim_recoveries r, lateral (select coalesce(sum(amount_fen), 0) as back from receipts where cause_id = r.id) f
    where r.claim_id = ${id} and r.ground = 'ADVANCE_RETURN'`;
  const asked = BigInt(back?.returned ?? '0') + BigInt(back?.pursued ?? '0');
  faults.same('held by the claimants', book.ordered - asked - book.forgiven, row?.payable);
  // And nobody is short: what is named for each, and what was paid ahead for nobody in particular, covers each share.
  const { held } = book;
  const hadBy = (beneficiary: string | null): bigint =>
    held.filter((each) => each.beneficiary === beneficiary).reduce((all, { fen }) => all + fen, 0n);
  const short = BENEFICIARIES.map((name) => (book.sheet?.owed.get(name) ?? 0n) - hadBy(name)).filter((fen) => fen > 0n);
  const missing = short.reduce((all, fen) => all + fen, 0n);
  if (missing > hadBy(null)) faults.found.push(`short of ${String(missing)}, loose are ${String(hadBy(null))}`);
  return faults.found;
}
