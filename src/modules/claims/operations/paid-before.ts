import type { TxCtx } from '../../../kernel/ctx.js';
import { type Money, money, NOTHING, sum } from '../../../kernel/money.js';
import { type ClaimSheet, INSURED, type PaidBefore } from '../calculation/index.js';
import type { Claim } from '../claim.js';
import type { Calculation } from '../claim-handling.js';
import { calculationsByClaim } from '../claim-handling.store.js';
import type { ClaimPayment } from '../claims-money.js';
import { paymentsByClaim } from '../claims-money.store.js';
import { policiesByClaim } from '../claims.store.js';
import { fromStored } from '../sheet.json.js';

/**
 * What a sheet sets off: everything ordered so far, for whom it was, against the policy that bears it. Rescue costs are
 * the compulsory policy's. What a sheet paid is set off as that sheet owed it, compulsory first; what was certain before
 * one is the commercial policy's where there is one.
 */
export async function paidBefore(tx: TxCtx, claim: Claim, victims: readonly string[]): Promise<PaidBefore[]> {
  const payments = await tx.loader(paymentsByClaim).load(claim.id);
  const policies = await tx.loader(policiesByClaim).load(claim.id);
  const sheets = await tx.loader(calculationsByClaim).load(claim.id);
  const other = policies.some(({ kind }) => kind === 'COMMERCIAL') ? 'COMMERCIAL' : 'COMPULSORY';
  const known = [INSURED, ...victims];
  const taken = new Map<string, Money>();
  return payments.flatMap(({ ground, amount, beneficiary: name, sheet }: ClaimPayment): PaidBefore[] => {
    // Paid ahead under a name that the assessment did not take up: it stands against all.
    const beneficiary = name !== null && known.includes(name) ? name : null;
    if (ground === 'RESCUE') return [{ policyKind: 'COMPULSORY', beneficiary, amount }];
    const paid = sheets.find(({ sequence }) => sequence === sheet);
    if (beneficiary === null || !paid || other === 'COMPULSORY') return [{ policyKind: other, beneficiary, amount }];
    const before = taken.get(beneficiary) ?? NOTHING;
    const owed = compulsoryOf(paid, beneficiary).fen - before.fen;
    const first = money(owed <= 0n ? 0n : owed < amount.fen ? owed : amount.fen);
    taken.set(beneficiary, sum([before, first]));
    const parts: PaidBefore[] = [
      { policyKind: 'COMPULSORY', beneficiary, amount: first },
      { policyKind: 'COMMERCIAL', beneficiary, amount: money(amount.fen - first.fen) },
    ];
    return parts.filter((part) => part.amount.fen > 0n);
  });
}

function compulsoryOf({ sheet }: Calculation, beneficiary: string): Money {
  const { payables } = fromStored<Pick<ClaimSheet, 'payables'>>(sheet);
  return sum(
    payables
      .filter((each) => each.policyKind === 'COMPULSORY' && each.beneficiary === beneficiary)
      .map(({ amount }) => amount),
  );
}
