import type { TxCtx } from '../../../kernel/ctx.js';
import { dayOf, type Instant } from '../../../kernel/dates.js';
import { type Id, newId } from '../../../kernel/ids.js';
import type { Money } from '../../../kernel/money.js';
import { emit } from '../../platform/index.js';
import type { PolicyKind } from '../../products/index.js';
import { CommissionEvents } from '../billing.events.js';
import type { CommissionEntry } from '../commission/commission.js';
import { insertEntries } from '../commission/commission.store.js';
import { commissionsOf, type Sale } from '../commission/commission-terms.js';

export interface AccrueCommission extends Omit<Sale, 'soldOn' | 'capOn'> {
  readonly outletId: Id<'Outlet'> | null;
  readonly producerId: Id<'Producer'> | null;
  /** What paid for the premium. */
  readonly chargeId: Id<'Charge'>;
  readonly soldAt: Instant;
  readonly policies: readonly {
    readonly policyId: string;
    /** The policy itself at issue, the endorsement that added premium later. */
    readonly causeId: string;
    readonly policyKind: PolicyKind;
    readonly premium: Money;
    readonly net: Money;
  }[];
}

const LABEL = { zh: '手续费计提', en: 'Commission accrued' };

/**
 * Commission on premium that is sold, in the commit of the issue or of the change that added it: one entry each, also
 * where nothing is earned, with the reason. Nothing refuses here: what is paid is done, whatever it earns.
 */
export async function accrueCommission(tx: TxCtx, sale: AccrueCommission): Promise<void> {
  tx.duties.consulted('COMMISSION_RATE');
  const { partnerId, outletId, producerId, chargeId, agreementVersionId, policies } = sale;
  const commissions = await commissionsOf(tx, { ...sale, soldOn: dayOf(sale.soldAt), capOn: dayOf(tx.now) }, policies);
  const entries = policies.flatMap(({ policyId, causeId, policyKind, premium }, index): CommissionEntry[] => {
    const commission = commissions[index];
    if (!commission) return [];
    return [
      {
        ...commission,
        id: newId('CommissionEntry'),
        partnerId,
        outletId,
        producerId,
        chargeId,
        kind: 'ACCRUAL',
        policyId,
        policyKind,
        causeId,
        agreementVersionId,
        premium,
        accruedAt: tx.now,
      },
    ];
  });
  await insertEntries(tx, entries, LABEL);
  for (const { id, amount } of entries)
    if (amount.fen > 0n)
      await emit(tx, {
        event: CommissionEvents['commission.accrued'],
        subject: { kind: 'CommissionEntry', id },
        partnerId,
      });
}
