/** The books of a whole claim, after whatever happened to it. */
import type postgres from 'postgres';
import type { FactText } from '../../../src/app/payments/protocol.js';
import type { MoneyClaim } from '../../kit/claim-money-world.js';

/** What is wrong with the money of a claim; empty when it was conserved. */
export async function faultsOfWhole(
  { id }: MoneyClaim,
  facts: readonly FactText[],
  sql: postgres.Sql | postgres.TransactionSql,
): Promise<string[]> {
  const faults: string[] = [];
  const same = (what: string, is: unknown, shall: unknown): void => {
    if (String(is) !== String(shall)) faults.push(`${what}: ${String(is)} instead of ${String(shall)}`);
  };
  const big = async (text: string): Promise<bigint> =>
    BigInt((await sql.unsafe<{ fen: string }[]>(`select coalesce(${text}, 0)::text as fen`, [id]))[0]?.fen ?? '0');
  const uneven = await sql`
    select journal_id from payout_postings where subject_id = ${id} group by journal_id having sum(amount_fen) <> 0`;
  same('journals that do not sum to zero', uneven.length, 0);
  const of = (account: string): Promise<bigint> =>
    big(`(select sum(amount_fen) from payout_postings where subject_id = $1 and account = '${account}')`);
  const received = await big('(select sum(amount_fen) from receipts where subject_id = $1)');
  const ordered = await big('(select sum(amount_fen) from payouts where subject_id = $1)');
  const provider = facts.reduce(
    (all, { type, amountFen }) =>
      type === 'PAYOUT' ? all - BigInt(amountFen) : type === 'PAYOUT_RETURNED' ? all + BigInt(amountFen) : all,
    0n,
  );
  same('cash', await of('CASH'), provider + received);
  same('cost', await of('CLAIM_COST'), ordered - received);
  same('owed', await of('CLAIM_PAYABLE'), 0n);
  same('the provider paid', -provider, ordered);
  same('payments of the claim', await big('(select sum(amount_fen) from claim_payments where claim_id = $1)'), ordered);
  const wrongEnds = await sql`
    select r.id from claim_recoveries r where claim_id = ${id} and (r.state = 'RECOVERED') <>
      (r.amount_fen = (select coalesce(sum(amount_fen), 0) from receipts where cause_id = r.id))`;
  same('recoveries that are over too early or too late', wrongEnds.length, 0);
  // What the claimants hold, less what they are still asked to return, is what the newest sheet says.
  const [sheet] = await sql<{ fen: string; final: boolean }[]>`
    select c.payable_fen::text as fen, exists (select from claim_payments m where m.claim_id = c.claim_id and m.kind = 'FINAL' and m.sheet = c.sequence)
      or (select state in ('PAID', 'CLOSED') from claims where id = c.claim_id) as final
    from claim_calculations c where c.claim_id = ${id} order by c.sequence desc limit 1`;
  const returned = await big(
    "(select sum(f.amount_fen) from receipts f join claim_recoveries r on r.id = f.cause_id where r.claim_id = $1 and r.ground = 'ADVANCE_RETURN')",
  );
  const pursued = await big(
    `(select sum(r.amount_fen - (select coalesce(sum(amount_fen), 0) from receipts where cause_id = r.id)) from claim_recoveries r
      where r.claim_id = $1 and r.ground = 'ADVANCE_RETURN' and r.state = 'OPEN')`,
  );
  if (sheet?.final) same('held by the claimants', ordered - returned - pursued, sheet.fen);
  else faults.push('the newest sheet was never paid finally');
  const [{ state } = { state: '' }] = await sql<{ state: string }[]>`select state from claims where id = ${id}`;
  if (!['PAID', 'CLOSED', 'REOPENED'].includes(state)) faults.push(`the claim is ${state}`);
  return faults;
}
