/** What is wrong with a claim that was paid once: our books, the provider's, its states and its events; each a sentence. */
import type postgres from 'postgres';
import type { FactText } from '../../../src/app/payments/protocol.js';

export interface Expected {
  readonly claimId: string;
  readonly fen: bigint;
  readonly state: 'PAID' | 'CLOSED';
}

type Sql = postgres.Sql | postgres.TransactionSql;

export async function faultsOf(
  sql: Sql,
  { claimId, fen, state }: Expected,
  facts: readonly FactText[],
): Promise<string[]> {
  const faults: string[] = [];
  const same = (what: string, is: unknown, shall: unknown): void => {
    if (String(is) !== String(shall)) faults.push(`${what}: ${String(is)} instead of ${String(shall)}`);
  };
  const [claim] = await sql<{ state: string }[]>`select state from claims where id = ${claimId}`;
  same('the claim', claim?.state, state);
  const payouts = await sql<{ id: string; number: string; state: string; fen: string }[]>`
    select id, number, state, amount_fen::text as fen from payouts where subject_id = ${claimId}`;
  same('payouts', payouts.map((each) => `${each.state} ${each.fen}`).join(), `PAID ${String(fen)}`);
  const [payments] = await sql<{ n: number }[]>`
    select count(*)::int as n from claim_payments where claim_id = ${claimId}`;
  same('payments', payments?.n, 1);
  const transfers = await sql<{ state: string }[]>`
    select state from payout_transfers where payout_id in (select id from payouts where subject_id = ${claimId}) order by attempt`;
  same('transfers that arrived', transfers.filter(({ state: each }) => each === 'ARRIVED').length, 1);

  const uneven = await sql`select journal_id from payout_postings where subject_id = ${claimId}
    group by journal_id having sum(amount_fen) <> 0`;
  same('journals that do not sum to zero', uneven.length, 0);
  const balances = await sql<{ account: string; fen: string }[]>`
    select account, sum(amount_fen)::text as fen from payout_postings where subject_id = ${claimId} group by account order by account`;
  same(
    'balances',
    balances.map((each) => `${each.account} ${each.fen}`).join(),
    `CASH ${String(-fen)},CLAIM_COST ${String(fen)},CLAIM_PAYABLE 0`,
  );

  // The provider's own books, of every number that this payout ever had there.
  const told = facts.filter(({ orderNumber }) => payouts.some(({ number }) => orderNumber.startsWith(`${number}-`)));
  const of = (type: FactText['type']): FactText[] => told.filter((fact) => fact.type === type);
  const paid = of('PAYOUT').reduce((all, fact) => all + BigInt(fact.amountFen), 0n);
  const back = of('PAYOUT_RETURNED').reduce((all, fact) => all + BigInt(fact.amountFen), 0n);
  same('paid by the provider', paid - back, fen);

  const events = await sql<{ told: string }[]>`
    select type || ' ' || count(*) as told from events
    where (subject_id = ${claimId} or subject_id in (select id from payouts where subject_id = ${claimId}))
      and (type like 'payout.%' or type in ('claim.payment_ordered', 'claim.payment_arrived', 'claim.paid', 'claim.closed'))
    group by type order by type`;
  const [cameBack] = await sql<{ n: number; arrived: number }[]>`
    select count(*)::int as n, count(arrived_at)::int as arrived from payout_transfers
    where payout_id in (select id from payouts where subject_id = ${claimId}) and state = 'CAME_BACK'`;
  const seen = new Map(events.map(({ told: each }) => each.split(' ') as [string, string]));
  const expected: Readonly<Record<string, number>> = {
    'payout.ordered': 1,
    'claim.payment_ordered': 1,
    'claim.paid': 1,
    'claim.closed': state === 'CLOSED' ? 1 : 0,
    'payout.returned': cameBack?.n ?? 0,
    'payout.redirected': cameBack?.n ?? 0,
  };
  for (const [type, count] of Object.entries(expected)) same(type, seen.get(type) ?? 0, count);
  // A return that overtook its arrival tells no arrival; each arrival that was told, was told once.
  same('claim.payment_arrived', seen.get('claim.payment_arrived') ?? 0, seen.get('payout.paid') ?? 0);
  const arrivals = Number(seen.get('payout.paid') ?? 0);
  if (arrivals < 1 || arrivals > transfers.length) faults.push(`payout.paid: ${String(arrivals)}`);
  if (Number(seen.get('payout.sent') ?? 0) > transfers.length)
    faults.push(`payout.sent: ${String(seen.get('payout.sent'))}`);
  const kept = await sql`
    select event_id from payout_facts where payout_id in (select id from payouts where subject_id = ${claimId}) and outcome in ('PAYOUT_ARRIVED', 'PAYOUT_CAME_BACK')
    group by event_id having count(*) > 1`;
  same('facts taken twice', kept.length, 0);
  return faults;
}
