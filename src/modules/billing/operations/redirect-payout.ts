import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { Defect, unavailable } from '../../../kernel/failure.js';
import { type IdKind, wireId } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { Problems, Refusal } from '../../../kernel/refusal.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { partyById } from '../../registry/index.js';
import { samePerson } from '../payment.rules.js';
import { PayoutEvents } from '../payouts/payouts.events.js';
import { payoutLife } from '../payouts/payouts.life.js';
import type { Payee, Payout } from '../payouts/payouts.js';
import { PayoutRefusals } from '../payouts/payouts.refusals.js';
import { lockTransfersOf, movePayout } from '../payouts/payouts.store.js';
import { payeeById } from '../payouts/payees.store.js';
import { givenAccount } from '../payouts/payee-sources.js';
import { namePayee } from './name-payee.js';
import { addTransfer, payableTo } from './order-payout.js';
import { lockedPayout } from './take-payout-fact.js';

export interface RedirectPayout {
  readonly idempotencyKey: string;
  readonly payoutId: string;
  /** An account that billing knows, or one as it was given to an upper room. */
  readonly payee: { readonly kind: IdKind; readonly id: string };
  readonly sent: unknown;
}

const OPERATION = 'payoutRedirect';

/**
 * The insurer's finance sends a payout that came back to a corrected account of the same payee. Refuses: NOT_FOUND,
 * PAYOUT_STATE, PAYEE_MISMATCH, PAYEE_OTHER_PERSON, KEY_REUSED. Fails with UNAVAILABLE while no provider is connected.
 */
export function redirectPayout(ctx: Ctx, input: RedirectPayout): Promise<Outcome> {
  const provider = ctx.ports.paymentProvider.name;
  return inTransaction(ctx, OPERATION, (tx) =>
    once(tx, { operation: OPERATION, key: input.idempotencyKey, input: input.sent }, async () => {
      if (provider === null) throw unavailable('No payment provider is connected.');
      const payout = await lockedPayout(tx, input.payoutId);
      if (!payout) throw new Refusal(NOT_FOUND(['input', 'payoutId']));
      const state = payoutLife.step(payout.state, 'redirect');
      const payee = await payableTo(tx, payout.partnerId, await accountOf(tx, input.payee), PAYEE);
      await requireSamePerson(tx, payout, payee);
      const moved = await movePayout(tx, payout, { state, paidAt: null, returnReason: null, payeeId: payee.id });
      await addTransfer(tx, moved, (await lockTransfersOf(tx, payout.id)).length + 1, provider);
      await emit(tx, {
        event: PayoutEvents['payout.redirected'],
        subject: { kind: 'Payout', id: payout.id },
        partnerId: payout.partnerId,
      });
      return { kind: 'Payout', id: payout.id };
    }),
  );
}

const PAYEE = ['input', 'payeeId'];

/** The account among billing's own, named now if it was only given so far. */
async function accountOf(tx: TxCtx, { kind, id }: RedirectPayout['payee']): Promise<string> {
  if (kind === 'PayeeAccount') return id;
  const given = await givenAccount(tx, kind, id);
  const holder = given && (await tx.loader(partyById).load(given.partyId));
  if (!holder) throw new Refusal(NOT_FOUND(PAYEE));
  const partyId = holder.kind === 'PERSON' ? wireId('Person', holder.id) : wireId('Organisation', holder.id);
  const problems = new Problems();
  const payee = await namePayee(tx, { ...given, holder: { partyId }, field: PAYEE }, problems);
  problems.refuseIfAny();
  if (!payee) throw new Defect('an account was refused without a reason');
  return payee.id;
}

/** Who is paid was decided with the payout; here only the account is corrected. */
async function requireSamePerson(tx: TxCtx, payout: Payout, corrected: Payee): Promise<void> {
  const before = await tx.loader(payeeById).load(payout.payeeId);
  const [was, is] = await Promise.all(
    [before?.partyId ?? '', corrected.partyId].map((id) => tx.loader(partyById).load(id)),
  );
  if (!was || !is) throw new Defect('a payee has no party');
  if (!samePerson(was, is)) throw new Refusal({ code: PayoutRefusals.PAYEE_OTHER_PERSON, field: PAYEE });
}
