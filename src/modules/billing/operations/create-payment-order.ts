import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import { Defect, Failure, unavailable } from '../../../kernel/failure.js';
import { type Id, type IdKind, newId } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { Problems, Refusal } from '../../../kernel/refusal.js';
import { coversRegion, requireTerms } from '../../channels/index.js';
import { checkExternalRef, emit, gaplessNumber, once, type Outcome } from '../../platform/index.js';
import {
  type CheckedParty,
  checkOneParty,
  isKnown,
  knownParties,
  partyById,
  type PartyClaim,
  rememberParty,
} from '../../registry/index.js';
import { PaymentEvents } from '../billing.events.js';
import { paymentLife } from '../billing.life.js';
import type { Charge, PaymentMethod } from '../billing.js';
import { BillingRefusals } from '../billing.refusals.js';
import { billingSettings } from '../billing.settings.js';
import { uncharged } from '../charge-subjects.js';
import { insertPaymentOrder, lockCharge, lockOrdersOf } from '../billing.store.js';
import { asksRealName, chargeClosedBy, expiryOf, liveOrder, orderExists, samePerson } from '../payment.rules.js';
import { closeOrder } from './close-charge.js';

/** The right to collect premium into one's own account, as far as law gives it to a kind of business. */
export const COLLECT = 'payment:collect';

export interface CreatePaymentOrder {
  readonly idempotencyKey: string;
  readonly externalRef: string | null;
  /** Finds the charge among the caller's own. */
  readonly findCharge: (tx: TxCtx) => Promise<Charge | null>;
  /** The caller's own number of what the charge is for, when it asked by that. */
  readonly chargeFor: string | null;
  /** Null: the policyholder. */
  readonly payer: PartyClaim | null;
  readonly method: PaymentMethod;
  readonly returnUrl: string | null;
  readonly sent: unknown;
}

const OPERATION = 'paymentOrderCreate';

/**
 * Makes one way to pay a charge, in full. Refuses: NOT_FOUND, INVALID_INPUT, IDENTITY_INVALID, CHARGE_NOT_RAISED,
 * CHARGE_STATE, PAYMENT_ORDER_EXISTS, PAYMENT_REF_TAKEN, PAYER_NOT_POLICYHOLDER, COLLECTION_NOT_ALLOWED,
 * TERM_PREMIUM_COLLECTION, AGREEMENT_NOT_ACTIVE, LICENCE_LAPSED, PARTNER_STATE, KEY_REUSED. Fails with UNAVAILABLE while
 * no provider is connected and one is needed.
 */
export function createPaymentOrder(ctx: Ctx, input: CreatePaymentOrder): Promise<Outcome> {
  const { partnerId } = ctx.actor;
  if (partnerId === null) throw new Failure('FORBIDDEN', 'Only a partner orders payments.');
  const connected = ctx.ports.paymentProvider.name;
  return inTransaction(ctx, OPERATION, (tx) =>
    once(tx, { operation: OPERATION, key: input.idempotencyKey, input: input.sent }, async () => {
      const provider = input.method === 'QR_CODE' ? connected : null;
      if (input.method === 'QR_CODE' && provider === null) throw unavailable('No payment provider is connected.');
      const charge = await lockedCharge(tx, partnerId, input);
      const problems = new Problems();
      checkExternalRef(input.externalRef, problems);
      await problems.gather(() => requireCollection(tx, partnerId, input.method));
      await makeRoom(tx, charge, problems);
      const payer = await payerOf(tx, charge, input.payer, problems);
      problems.refuseIfAny();
      if (!payer) throw new Defect('a payer was refused without a reason');
      const id = newId('PaymentOrder');
      await insertPaymentOrder(tx, {
        id,
        partnerId,
        outletId: charge.outletId,
        externalRef: input.externalRef,
        chargeId: charge.id,
        state: paymentLife.initial,
        amount: charge.amount,
        payerId: (await rememberParty(tx, partnerId, payer)).id,
        method: input.method,
        provider,
        returnUrl: input.returnUrl,
        expiresAt: expiryOf(input.method, charge.payBy, tx.now, billingSettings()),
        paidAt: null,
        reference: null,
        reconciledAt: null,
        revision: 1,
        createdAt: tx.now,
        number: await gaplessNumber(tx, 'PAY'), // last: from here on others wait for the next number
      });
      await emit(tx, {
        event: PaymentEvents['payment.ordered'],
        subject: { kind: 'PaymentOrder', id },
        partnerId,
      });
      return { kind: 'PaymentOrder', id };
    }),
  );
}

async function lockedCharge(tx: TxCtx, partnerId: Id<'Partner'>, input: CreatePaymentOrder): Promise<Charge> {
  const seen = await input.findCharge(tx);
  const charge = seen && (await lockCharge(tx, seen.id));
  if (charge?.partnerId === partnerId) return charge;
  const field = ['input', 'charge'];
  const subject = input.chargeFor === null ? null : await uncharged(tx, partnerId, input.chargeFor);
  throw new Refusal(subject ? notRaised(subject, field) : NOT_FOUND(field));
}

/** Also a charge of another partner under the same number is no reason to deny what the caller has itself. */
function notRaised({ kind, state }: { readonly kind: IdKind; readonly state: string }, field: readonly string[]) {
  const facts = [
    { name: 'subject', value: kind },
    { name: 'state', value: state },
  ];
  return { code: BillingRefusals.CHARGE_NOT_RAISED, field, facts };
}

/** Law first (the channel matrix), then the agreement. */
async function requireCollection(tx: TxCtx, partnerId: Id<'Partner'>, method: PaymentMethod): Promise<void> {
  const field = ['input', 'method'];
  const collection = method === 'PARTNER_COLLECTED' ? 'PARTNER_ACCOUNT' : 'INSURER_ONLY';
  await requireTerms(tx, partnerId, ['PREMIUM_COLLECTION'], { collection }, () => field);
  if (collection === 'PARTNER_ACCOUNT' && !tx.actor.permissions.has(COLLECT))
    throw new Refusal({ code: BillingRefusals.COLLECTION_NOT_ALLOWED, field });
}

/** The charge must be due, and no other order may be alive. One whose time is over is closed here; if it was paid in time, that still counts. */
async function makeRoom(tx: TxCtx, charge: Charge, problems: Problems): Promise<void> {
  const closed = chargeClosedBy(charge, tx.now);
  if (closed) {
    problems.add({ ...closed, field: ['input', 'charge'] });
    return;
  }
  const orders = await lockOrdersOf(tx, charge.id);
  const live = liveOrder(orders, tx.now);
  if (live) {
    problems.add({ ...orderExists(live), field: ['input', 'charge'] });
    return;
  }
  for (const order of orders) if (order.state === 'OPEN') await closeOrder(tx, order, 'expire');
}

/** Null after adding a problem. */
async function payerOf(
  tx: TxCtx,
  charge: Charge,
  claim: PartyClaim | null,
  problems: Problems,
): Promise<CheckedParty | null> {
  const policyholder = await tx.loader(partyById).load(charge.policyholderId);
  if (!policyholder) throw new Defect('a charge has no policyholder');
  if (claim === null) return policyholder;
  const field = ['input', 'payer'];
  const known = await knownParties(tx, charge.partnerId, { policyholder: claim });
  const payer = checkOneParty(claim, field, problems, { today: dayOf(tx.now), known });
  if (payer === null || !asksRealName(charge.region, dayOf(tx.now), billingSettings(), coversRegion)) return payer;
  // A record is needed to know whom the identity document names; refused, it is rolled back with the rest.
  const record = isKnown(payer) ? payer : await rememberParty(tx, charge.partnerId, payer);
  if (samePerson(record, policyholder)) return record;
  problems.add({
    code: BillingRefusals.PAYER_NOT_POLICYHOLDER,
    field,
    wouldPass: [{ field, value: 'null', message: { zh: '由投保人付款', en: 'the policyholder pays' } }],
  });
  return null;
}
