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
  /** Under which the premium was sold. */
  readonly chargeId: Id<'Charge'>;
  /** Premium given back, VAT included; a reduction of cover or a cancellation. */
  readonly refunded: Money;
  /** What caused it: the endorsement. The same again takes back nothing more. */
  readonly causeId: string;
}

const LABEL = { zh: '手续费追回', en: 'Commission taken back' };

/** Commission on premium that is given back, in the commit that owes the refund. Null where that premium has no entry. */
export async function clawBackCommission(tx: TxCtx, input: ClawBackCommission): Promise<CommissionEntry | null> {
  const { partnerId, policyId, chargeId, refunded, causeId } = input;
  const entries = (await entriesOf(tx, partnerId, policyId)).filter((entry) => entry.chargeId === chargeId);
  const known = entries.find((entry) => entry.kind === 'CLAWBACK' && entry.causeId === causeId);
  if (known) return known;
  const back = foreseenClawBack(entries, refunded);
  if (!back) return null;
  const { accrual, base, amount } = back;
  const entry: CommissionEntry = {
    ...accrual,
    id: newId('CommissionEntry'),
    kind: 'CLAWBACK',
    causeId,
    premium: money(-refunded.fen),
    base: negative(base),
    amount: negative(amount),
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

/** What giving premium back would take back, of the entries under one charge; null where that premium has no entry. */
export function foreseenClawBack(
  entries: readonly CommissionEntry[],
  refunded: Money,
): { readonly accrual: CommissionEntry; readonly base: Money; readonly amount: Money } | null {
  const accrual = entries.find(({ kind }) => kind === 'ACCRUAL');
  if (!accrual) return null;
  const before = entries.filter(({ kind }) => kind === 'CLAWBACK');
  const givenBack = (of: (entry: CommissionEntry) => Money): Money => money(-sum(before.map(of)).fen);
  const total = money(givenBack(({ premium }) => premium).fen + refunded.fen);
  if (refunded.fen <= 0n || total.fen > accrual.premium.fen)
    throw new Defect('more premium is given back than was sold');
  const share = (of: (entry: CommissionEntry) => Money): Money =>
    clawBackOf({ accrued: of(accrual), premium: accrual.premium, refunded: total, takenBack: givenBack(of) });
  return { accrual, base: share(({ base }) => base), amount: share(({ amount }) => amount) };
}

function negative({ fen }: Money): Money {
  return fen === 0n ? NOTHING : money(-fen);
}
