import type { TxCtx } from '../../../kernel/ctx.js';
import { Defect } from '../../../kernel/failure.js';
import { type Id, newId } from '../../../kernel/ids.js';
import { type Money, money, NOTHING, sum } from '../../../kernel/money.js';
import { emit } from '../../platform/index.js';
import { CommissionEvents } from '../billing.events.js';
import { clawBackOf } from '../commission/commission.rules.js';
import type { CommissionEntry } from '../commission/commission.js';
import { entriesOf, insertEntries } from '../commission/commission.store.js';

export interface ClawBackCommission {
  readonly partnerId: Id<'Partner'>;
  /** Locked by the caller: refunds of one policy come one after the other. */
  readonly policyId: string;
  /** Premium given back, VAT included; a reduction of cover or a cancellation. */
  readonly refunded: Money;
  /** What caused it: the endorsement. The same again takes back nothing more. */
  readonly causeId: string;
}

const LABEL = { zh: '手续费追回', en: 'Commission taken back' };

/** Commission on premium that is given back, in the commit that owes the refund. Null where the policy has no entry. */
export async function clawBackCommission(
  tx: TxCtx,
  { partnerId, policyId, refunded, causeId }: ClawBackCommission,
): Promise<CommissionEntry | null> {
  const entries = await entriesOf(tx, partnerId, policyId);
  const accrual = entries.find(({ kind }) => kind === 'ACCRUAL');
  if (!accrual) return null;
  const before = entries.filter(({ kind }) => kind === 'CLAWBACK');
  const known = before.find((entry) => entry.causeId === causeId);
  if (known) return known;
  const givenBack = (of: (entry: CommissionEntry) => Money): Money => money(-sum(before.map(of)).fen);
  const total = money(givenBack(({ premium }) => premium).fen + refunded.fen);
  if (refunded.fen <= 0n || total.fen > accrual.premium.fen)
    throw new Defect('more premium is given back than was sold');
  const share = (whole: Money, takenBack: Money): Money =>
    clawBackOf({ accrued: whole, premium: accrual.premium, refunded: total, takenBack });
  const amount = share(
    accrual.amount,
    givenBack((entry) => entry.amount),
  );
  const base = share(
    accrual.base,
    givenBack((entry) => entry.base),
  );
  const entry: CommissionEntry = {
    ...accrual,
    id: newId('CommissionEntry'),
    kind: 'CLAWBACK',
    causeId,
    premium: money(-refunded.fen),
    base: money(-base.fen),
    amount: amount.fen === 0n ? NOTHING : money(-amount.fen),
    accruedAt: tx.now,
  };
  await insertEntries(tx, [entry], LABEL);
  if (amount.fen > 0n)
    await emit(tx, {
      event: CommissionEvents['commission.clawed_back'],
      subject: { kind: 'CommissionEntry', id: entry.id },
      partnerId,
    });
  return entry;
}
