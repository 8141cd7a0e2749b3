/** Payouts without claims: ordered as an upper room would, inside a real transaction; everything after that by the provider's notices and the jobs. */
import type { Ctx, TxCtx } from '../../src/kernel/ctx.js';
import { type Id, newId } from '../../src/kernel/ids.js';
import { inTransaction } from '../../src/kernel/in-transaction.js';
import { makeCtx } from '../../src/kernel/make-ctx.js';
import { type Money, yuan } from '../../src/kernel/money.js';
import { Problems } from '../../src/kernel/refusal.js';
import type { FactText } from '../../src/app/payments/protocol.js';
import {
  namePayee,
  type NamePayee,
  orderPayout,
  type OrderPayout,
  type Payee,
  type Payout,
  reconcilePayouts,
  sendPayouts,
  verifyPayees,
} from '../../src/modules/billing/index.js';
import { redirectPayout } from '../../src/modules/billing/operations/redirect-payout.js';
import type { Outcome } from '../../src/modules/platform/index.js';
import { type BillingWorld, billingWorld } from './billing-world.js';
import { aStaffMember } from './channels-fixture.js';
import { recordingLog } from './jobs.js';
import { newKey, nextSerial, type Seller } from './quote-world.js';

export interface PayoutWorld extends BillingWorld {
  /** Inside a transaction of one of the insurer's people, who alone pay out. */
  byStaff<T>(work: (tx: TxCtx) => Promise<T>): Promise<T>;
  payee(seller: Seller, changes?: Partial<NamePayee>): Promise<Payee>;
  /** A payout of 1,000.00 as the first of a new subject. */
  payout(seller: Seller, payee: Payee, changes?: Partial<OrderPayout>): Promise<Payout>;
  /** As the insurer's finance corrects the account of a payout that came back. */
  redirect(payoutId: string, payeeId: string): Promise<Outcome>;
  read(payout: { id: string }): Promise<Pick<Payout, 'state' | 'returnReason'> & { transfers: string[] }>;
  /** All scans of payouts until nothing moves. */
  settlePayouts(): Promise<void>;
  /** Fen by account of the books of one subject, or of all. */
  payoutBalances(subjectId?: string): Promise<Record<string, bigint>>;
  /** What the provider's own books say of the transfers of payouts, in fen. */
  heldBy(facts: readonly FactText[]): bigint;
}

/** An invented card that passes its check digit. */
export function aCard(serial = nextSerial()): string {
  const body = `622848${String(serial).padStart(12, '0')}1`.slice(0, 18);
  const digits = [...body].reverse().map(Number);
  const total = digits.reduce((all, digit, index) => {
    const doubled = index % 2 === 0 ? digit * 2 : digit;
    return all + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${body}${String((10 - (total % 10)) % 10)}`;
}

export async function payoutWorld(options: Parameters<typeof billingWorld>[0] = {}): Promise<PayoutWorld> {
  const world = await billingWorld(options);
  let staffId: string | null = null;
  const staffCtx = async (): Promise<Ctx> => {
    staffId ??= await someoneOfFinance(world);
    return makeCtx({
      requestId: 'test',
      now: world.clock.now(),
      language: 'EN',
      log: recordingLog().log,
      pools: world.gateway.gateway.pools,
      ports: { paymentProvider: { name: 'sandbox' } } as Ctx['ports'],
      actor: {
        side: 'INSURER',
        id: staffId,
        label: 'finance',
        partnerId: null,
        outletIds: null,
        permissions: new Set(),
        roles: ['FINANCE'],
        standing: 'ACTIVE',
      },
    });
  };
  const byStaff: PayoutWorld['byStaff'] = async (work) => inTransaction(await staffCtx(), 'test', work);
  return {
    ...world,
    byStaff,
    payee: (seller, changes = {}) =>
      world.within(seller.made, async (tx) => {
        const problems = new Problems();
        const payee = await namePayee(
          tx,
          {
            partnerId: seller.made.id,
            holder: { person: { name: '林若溪' } },
            accountNumber: aCard(),
            bank: '中国农业银行上海分行',
            field: ['input', 'payee'],
            ...changes,
          },
          problems,
        );
        if (!payee) throw new Error(JSON.stringify(problems.items));
        return payee;
      }),
    payout: (seller, payee, changes = {}) =>
      byStaff((tx) =>
        orderPayout(tx, {
          partnerId: seller.made.id,
          outletId: null,
          subject: { kind: 'Policy', id: newId('Policy') }, // of a room that does not react to it
          sequence: 1,
          kind: 'FINAL',
          amount: A_THOUSAND,
          payeeId: payee.id,
          provider: 'sandbox',
          ...changes,
        }),
      ),
    redirect: async (payoutId, payeeId) =>
      redirectPayout(await staffCtx(), {
        idempotencyKey: newKey(),
        payoutId,
        payee: { kind: 'PayeeAccount', id: payeeId },
        sent: { payoutId, payeeId },
      }),
    async read({ id }) {
      const [row] = await world.db.owner<{ state: Payout['state']; return_reason: Payout['returnReason'] }[]>`
        select state, return_reason from payouts where id = ${id}`;
      const transfers = await world.db.owner<{ state: string }[]>`
        select state from payout_transfers where payout_id = ${id} order by attempt`;
      if (!row) throw new Error('no such payout');
      return { state: row.state, returnReason: row.return_reason, transfers: transfers.map(({ state }) => state) };
    },
    async settlePayouts() {
      for (let round = 0; round < 3; round += 1)
        for (const scan of [verifyPayees, sendPayouts, reconcilePayouts]) await world.run(scan);
    },
    async payoutBalances(subjectId) {
      const { owner } = world.db;
      const rows = await owner<{ account: string; fen: string }[]>`
        select account, sum(amount_fen)::text as fen from payout_postings
        where ${subjectId === undefined ? owner`true` : owner`subject_id = ${subjectId}`} group by account order by account`;
      return Object.fromEntries(rows.map(({ account, fen }) => [account, BigInt(fen)]));
    },
    heldBy: (facts) =>
      facts.reduce(
        (all, { type, amountFen }) =>
          type === 'PAYOUT' ? all - BigInt(amountFen) : type === 'PAYOUT_RETURNED' ? all + BigInt(amountFen) : all,
        0n,
      ),
  };
}

export const A_THOUSAND: Money = yuan('1000.00');

/** A partner was made before: it brings the institutions. */
async function someoneOfFinance({ db: { owner } }: BillingWorld): Promise<Id<'Staff'>> {
  const [institution] = await owner<{ id: Id<'Institution'> }[]>`select id from institutions where code = 'HQ'`;
  if (!institution) throw new Error('make a partner first: it brings the institutions');
  return aStaffMember(owner, { institutionId: institution.id, roles: ['FINANCE'] });
}
