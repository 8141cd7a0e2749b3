/** How much of a claim may be paid, to whom, by whom. Pure. */
import { formatYuan, type Money, money } from '../../kernel/money.js';
import type { RefusalItem, Suggestion } from '../../kernel/refusal.js';
import type { PayoutKind } from '../billing/index.js';
import type { PayeeRelation } from './claim.js';
import type { ClaimPayment, PaymentStatement } from './claims-money.js';
import { ClaimMoneyRefusals } from './claims-money.refusals.js';

const AMOUNT = ['input', 'amount', 'amount'];

/** Why an amount cannot be paid as this kind; null when it can. The final payment takes the last fen, and nothing follows it but another sheet. */
export function amountFault(
  kind: Exclude<PayoutKind, 'ADVANCE'>,
  amount: Money,
  { left: outstanding, sequence }: { readonly left: Money; readonly sequence: number },
  payments: readonly Pick<ClaimPayment, 'kind' | 'sheet'>[],
): RefusalItem | null {
  if (payments.some((payment) => payment.kind === 'FINAL' && payment.sheet === sequence))
    return { code: ClaimMoneyRefusals.PAYMENT_IS_FINAL };
  const facts = [
    { name: 'outstanding', value: formatYuan(outstanding), unit: 'CNY' },
    { name: 'offered', value: formatYuan(amount), unit: 'CNY' },
  ];
  const wouldPass = [
    {
      field: AMOUNT,
      value: formatYuan(outstanding),
      message: { zh: '全部未付金额', en: 'all that is still to be paid' },
    },
  ];
  if (kind === 'FINAL')
    return amount.fen === outstanding.fen
      ? null
      : { code: ClaimMoneyRefusals.PAYMENT_NOT_FINAL, field: AMOUNT, facts, wouldPass };
  // A part leaves something: the rest, however small, is the final payment.
  return amount.fen > 0n && amount.fen < outstanding.fen
    ? null
    : {
        code: ClaimMoneyRefusals.PAYMENT_EXCEEDS_SHEET,
        field: AMOUNT,
        facts,
        wouldPass: atMost(money(outstanding.fen - 1n)),
      };
}

/** The greatest amount that a limit lets pass; nothing where the limit is used up. */
export function atMost(most: Money): Suggestion[] {
  if (most.fen <= 0n) return [];
  return [{ field: AMOUNT, value: formatYuan(most), message: { zh: '最高金额', en: 'the most that passes' } }];
}

/**
 * An insured who has not compensated the victim is not paid the third-party part (IL 65): without proof, no more than what
 * is left of the own part goes to the insured. Null when it may be paid.
 */
export function victimFault(asked: {
  readonly amount: Money;
  readonly toInsured: boolean;
  readonly proven: boolean;
  /** What is left to pay of the insured's own losses; nothing where a victim's loss is paid. */
  readonly own: Money;
}): RefusalItem | null {
  const { amount, toInsured, proven, own } = asked;
  if (!toInsured || proven || amount.fen <= own.fen) return null;
  return {
    code: ClaimMoneyRefusals.VICTIM_NOT_COMPENSATED,
    field: AMOUNT,
    facts: [
      { name: 'own', value: formatYuan(own), unit: 'CNY' },
      { name: 'offered', value: formatYuan(amount), unit: 'CNY' },
    ],
    wouldPass: atMost(own),
  };
}

export interface Ordered {
  readonly kind: PayoutKind;
  readonly amount: Money;
  readonly payeeId: string;
  readonly beneficiary: string | null;
}

/** In what two people's orders differ. */
export function differences(a: Ordered, b: Ordered): string[] {
  return [
    ...(a.kind === b.kind ? [] : ['kind']),
    ...(a.amount.fen === b.amount.fen ? [] : ['amount']),
    ...(a.payeeId === b.payeeId ? [] : ['payeeId']),
    ...(a.beneficiary === b.beneficiary ? [] : ['victim']),
  ];
}

/** What everybody says of a place now: a person's later word replaces the earlier. */
export function standing(statements: readonly PaymentStatement[], place: number): PaymentStatement[] {
  const of = statements.filter((statement) => statement.place === place);
  return [...new Map(of.map((statement) => [statement.staffId, statement])).values()];
}

export interface Entitled {
  readonly relation: PayeeRelation;
  /** Same record, identity document or name as an insured of a policy of the claim. */
  readonly isInsured: boolean;
  readonly isOrganisation: boolean;
  readonly authorised: boolean;
  /** Whether the sheet pays for somebody else's loss; null before there is one. */
  readonly paysVictims: boolean | null;
  /** What the sheet pays for the insured's own losses; null before there is one. */
  readonly own: Money | null;
  /** What went to shops on this sheet before. */
  readonly shopsBefore: Money;
  readonly amount: Money;
  readonly rescue: boolean;
}

/** Nobody is paid but the insured, a victim, a shop that the insured authorised, a hospital ahead. Null when they may be. */
export function payeeFault(asked: Entitled): RefusalItem | null {
  const { relation, isInsured, isOrganisation, authorised, paysVictims, own, shopsBefore, amount, rescue } = asked;
  const not = (why: string): RefusalItem => ({
    code: ClaimMoneyRefusals.PAYEE_NOT_ENTITLED,
    field: ['input', 'payeeId'],
    facts: [
      { name: 'relation', value: relation },
      { name: 'why', value: why },
    ],
  });
  switch (relation) {
    case 'INSURED':
      return isInsured ? null : not('NAME_OF_NO_INSURED');
    case 'VICTIM':
      if (isInsured) return not('IS_THE_INSURED');
      return paysVictims === false ? not('SHEET_PAYS_NO_VICTIM') : null;
    case 'SHOP':
      if (!isOrganisation) return not('NOT_AN_ORGANISATION');
      if (!authorised) return not('NOT_AUTHORISED');
      if (own === null) return null;
      return amount.fen + shopsBefore.fen > own.fen ? not('MORE_THAN_OWN_DAMAGE') : null;
    case 'HOSPITAL':
      return rescue && isOrganisation ? null : not('RESCUE_COSTS_ONLY');
  }
}
