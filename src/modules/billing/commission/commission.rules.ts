/**
 * How much commission a policy earns, and how much of it goes back. Pure (domain.md 6.2; IL 130): on premium net of VAT,
 * never on vehicle tax, at the rate of the agreement version pinned on the policy, never above the cap of the day; nothing
 * to whom the law lets no commission be paid, judged at the moment of sale.
 */
import type { LocalDate } from '../../../kernel/dates.js';
import { decimal } from '../../../kernel/decimal.js';
import { inYuan, type Money, money, NOTHING, roundHalfUp, subtract } from '../../../kernel/money.js';
import type { ClauseRef, RefusalItem } from '../../../kernel/refusal.js';
import { columnOf, mayEver } from '../../access/index.js';
import { type Licence, licenceStanding } from '../../channels/index.js';
import type { PolicyKind } from '../../products/index.js';
import { BillingRefusals } from '../billing.refusals.js';
import type { Commission } from './commission.js';
import type { JournalEntry } from '../journal.rules.js';

/** Why no commission may be paid at all to who sold; null when it may. */
export function mayNotEarn(kind: string, licences: readonly Licence[], soldOn: LocalDate): RefusalItem | null {
  const standing = licenceStanding(licences, soldOn);
  if (mayEver(columnOf(kind, standing === 'IN_FORCE'), 'COMMISSION_STATEMENT')) return null;
  const licensed = mayEver(columnOf(kind, true), 'COMMISSION_STATEMENT');
  return {
    code: licensed ? BillingRefusals.COMMISSION_UNLICENSED : BillingRefusals.COMMISSION_NOT_EARNED,
    facts: [
      { name: 'kind', value: kind },
      { name: 'licence', value: standing },
      { name: 'soldOn', value: soldOn },
    ],
  };
}

export interface SoldPolicy {
  readonly policyKind: PolicyKind;
  /** Premium net of VAT. */
  readonly net: Money;
  /** Of the seller; null when commission may be paid. */
  readonly mayNotEarn: RefusalItem | null;
  readonly agreed: {
    readonly rate: string | null;
    readonly clause: ClauseRef | null;
    readonly refusal: RefusalItem | null;
  };
  /** Null: no cap is published for the kind on the day. */
  readonly cap: string | null;
}

export function commissionOf({ policyKind, net, mayNotEarn: closed, agreed, cap }: SoldPolicy): Commission {
  const refusal = closed ?? agreed.refusal ?? withoutCap(policyKind, cap);
  const basis = { base: net, agreedRate: agreed.rate, cap, clause: agreed.clause };
  if (refusal || agreed.rate === null) return { ...basis, rate: '0', amount: NOTHING, refusal };
  const capped = cap !== null && decimal(cap).lt(agreed.rate);
  const rounded = roundHalfUp(inYuan(net).mul(agreed.rate));
  // Half a fen rounded up must not lift it above the law.
  const most = cap === null ? null : money(BigInt(inYuan(net).mul(cap).mul(100).floor().toFixed(0)));
  const amount = most !== null && most.fen < rounded.fen ? most : rounded;
  return { ...basis, rate: capped ? cap : agreed.rate, amount, refusal: null };
}

/** Compulsory cover has a cap by law. While none is published for the day, nothing is paid that might be above it. */
function withoutCap(policyKind: PolicyKind, cap: string | null): RefusalItem | null {
  if (policyKind !== 'COMPULSORY' || cap !== null) return null;
  return { code: BillingRefusals.COMMISSION_CAP_MISSING, facts: [{ name: 'kind', value: policyKind }] };
}

export interface GivenBack {
  /** Commission and premium of the policy as sold. */
  readonly accrued: Money;
  readonly premium: Money;
  /** Premium given back so far, this refund included. */
  readonly refunded: Money;
  /** Commission taken back before. */
  readonly takenBack: Money;
}

/**
 * Commission on the refunded part, taken back. Counted from all refunds so far, so that many small ones take back what one
 * would, and the last fen with the last refund.
 */
export function clawBackOf({ accrued, premium, refunded, takenBack }: GivenBack): Money {
  if (premium.fen <= 0n || refunded.fen < 0n || refunded.fen > premium.fen)
    throw new RangeError('more is given back than was sold');
  const share = decimal(refunded.fen).div(decimal(premium.fen));
  return subtract(roundHalfUp(inYuan(accrued).mul(share)), takenBack);
}

/** What an entry books: what the insurer owes the partner, against its cost. A negative amount books it backwards. */
export function bookingOf(amount: Money): readonly JournalEntry[] {
  if (amount.fen === 0n) return [];
  return [
    { account: 'COMMISSION', amount },
    { account: 'COMMISSION_PAYABLE', amount: money(-amount.fen) },
  ];
}
