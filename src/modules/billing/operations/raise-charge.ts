import type { TxCtx } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { Defect } from '../../../kernel/failure.js';
import { type Id, type IdKind, newId } from '../../../kernel/ids.js';
import { type Money, money } from '../../../kernel/money.js';
import { emit, orderedNumber } from '../../platform/index.js';
import { ChargeEvents } from '../billing.events.js';
import { chargeLife } from '../billing.life.js';
import type { Charge, PaymentLineKind } from '../billing.js';
import { insertCharge } from '../billing.store.js';
import { post } from '../ledger.store.js';

export interface RaiseCharge {
  readonly partnerId: Id<'Partner'>;
  /** Outlet that brought it: who is bound to outlets sees only theirs. */
  readonly outletId: Id<'Outlet'> | null;
  /** The partner's own number of what it is for. */
  readonly externalRef: string | null;
  /** What it is for, opaque to this room. One charge per subject is open or paid. */
  readonly subject: { readonly kind: IdKind; readonly id: string };
  readonly policyholderId: string;
  /** Registration region, for rules of payment that hold by region. */
  readonly region: string | null;
  /** `vat` inside the amount; null for tax. Lines of zero are left out. */
  readonly lines: readonly { readonly kind: PaymentLineKind; readonly amount: Money; readonly vat: Money | null }[];
  readonly payBy: Instant;
}

/** Raises what must be paid, inside the transaction that approves it. The full amount, once (见费出单). */
export async function raiseCharge(tx: TxCtx, input: RaiseCharge): Promise<Charge> {
  const lines = input.lines.filter((line) => line.amount.fen !== 0n);
  const total = lines.reduce((all, line) => all + line.amount.fen, 0n);
  if (total <= 0n || lines.some(({ amount, vat }) => amount.fen < 0n || (vat !== null && vat.fen > amount.fen)))
    throw new Defect('a charge needs lines above zero, each with no more VAT than money');
  const charge: Charge = {
    id: newId('Charge'),
    partnerId: input.partnerId,
    outletId: input.outletId,
    number: await orderedNumber(tx, 'CHG', 'app.charge_numbers'),
    externalRef: input.externalRef,
    state: chargeLife.initial,
    subjectKind: input.subject.kind,
    subjectId: input.subject.id,
    policyholderId: input.policyholderId,
    region: input.region,
    amount: money(total),
    lines: lines.map(({ kind, amount, vat }) => ({
      kind,
      amountFen: amount.fen.toString(),
      vatFen: vat === null ? null : vat.fen.toString(),
    })),
    payBy: input.payBy,
    paidAt: null,
    revision: 1,
    createdAt: tx.now,
  };
  await insertCharge(tx, charge);
  await post(tx, charge, { kind: 'RAISED' });
  await emit(tx, {
    event: ChargeEvents['charge.raised'],
    subject: { kind: 'Charge', id: charge.id },
    partnerId: charge.partnerId,
  });
  return charge;
}
