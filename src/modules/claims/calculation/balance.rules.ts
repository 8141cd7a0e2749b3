/**
 * Payable less paid (预付, 垫付, earlier payments): by policy and beneficiary, nothing set off between policies (CTR 7) or
 * between beneficiaries. Too much paid is a line of its own, never a negative amount.
 */
import { add, allocate, type Money, NOTHING, subtract, sum } from '../../../kernel/money.js';
import type { CoverageCode, PolicyKind } from '../../products/index.js';
import type { PaidBefore } from './accident.js';
import type { Balance, ClaimSheet } from './claim-sheet.js';
import { both, figure, minus, nameOf } from './labels.js';
import { beyond, isAny, least, type SheetDraft } from './sheet-draft.js';
import { LAW } from './sources.js';

const POLICY_KINDS: readonly PolicyKind[] = ['COMPULSORY', 'COMMERCIAL'];

type OfPolicy = ClaimSheet['policies'][number];
type OfBeneficiary = ClaimSheet['beneficiaries'][number];

export function balances(
  sheet: SheetDraft,
  given: readonly PaidBefore[],
  hasCommercial: boolean,
): Pick<ClaimSheet, 'policies' | 'beneficiaries' | 'total'> {
  const paid = placed(sheet, given, hasCommercial);
  const found = POLICY_KINDS.map((policyKind) => balanceOf(sheet, policyKind, paid));
  const policies = found.flatMap(({ policy }) => policy);
  return { policies, beneficiaries: found.flatMap(({ beneficiaries }) => beneficiaries), total: together(policies) };
}

type Placed = PaidBefore & { readonly policyKind: PolicyKind };

/** What was paid to somebody under no policy in particular stands as the sheet owes it: compulsory cover first. */
function placed(sheet: SheetDraft, given: readonly PaidBefore[], hasCommercial: boolean): Placed[] {
  const known = given.filter((each): each is Placed => each.policyKind !== null);
  const rest: PolicyKind = hasCommercial ? 'COMMERCIAL' : 'COMPULSORY';
  return given.reduce<Placed[]>((so, each) => {
    if (each.policyKind !== null) return so;
    const { beneficiary, amount } = each;
    const of = (all: readonly { policyKind: PolicyKind; beneficiary: string | null; amount: Money }[]): Money =>
      sum(
        all
          .filter((one) => one.policyKind === 'COMPULSORY' && one.beneficiary === beneficiary)
          .map((one) => one.amount),
      );
    const first = least(amount, beyond(of(sheet.payables), of(so)));
    const parts: Placed[] = [
      { ...each, policyKind: 'COMPULSORY', amount: first },
      { ...each, policyKind: rest, amount: subtract(amount, first) },
    ];
    return [...so, ...parts.filter((part) => isAny(part.amount))];
  }, known);
}

function balanceOf(
  sheet: SheetDraft,
  policyKind: PolicyKind,
  paid: readonly Placed[],
): { policy: OfPolicy[]; beneficiaries: OfBeneficiary[] } {
  const payables = sheet.payables.filter((each) => each.policyKind === policyKind);
  const payments = paid.filter((each) => each.policyKind === policyKind);
  if (payables.length === 0 && payments.length === 0) return { policy: [], beneficiaries: [] };
  const named = [...new Set([...payables, ...payments].flatMap(({ beneficiary }) => beneficiary ?? []))].sort();
  const owed = named.map((beneficiary) => {
    const payable = sum(payables.filter((each) => each.beneficiary === beneficiary).map(({ amount }) => amount));
    const before = sum(payments.filter((each) => each.beneficiary === beneficiary).map(({ amount }) => amount));
    return { policyKind, beneficiary, ...balance(payable, before) };
  });
  const loose = sum(payments.filter(({ beneficiary }) => beneficiary === null).map(({ amount }) => amount));
  const beneficiaries = lessLoose(owed, loose);
  const unset = beyond(loose, sum(owed.map(({ outstanding }) => outstanding)));
  const all = together(beneficiaries);
  const policy = {
    ...all,
    policyKind,
    alreadyPaid: add(all.alreadyPaid, unset),
    toReturn: add(all.toReturn, unset),
  };
  writeLines(sheet, policyKind, beneficiaries, unset);
  return { policy: [policy], beneficiaries };
}

const balance = (payable: Money, alreadyPaid: Money): Balance => ({
  payable,
  alreadyPaid,
  outstanding: beyond(payable, alreadyPaid),
  toReturn: beyond(alreadyPaid, payable),
});

/** Payments that name nobody lower what is open, in proportion. */
function lessLoose(owed: readonly OfBeneficiary[], loose: Money): OfBeneficiary[] {
  const open = sum(owed.map(({ outstanding }) => outstanding));
  if (!isAny(loose) || !isAny(open)) return [...owed];
  const parts = allocate(
    least(loose, open),
    owed.map(({ outstanding }) => outstanding.fen),
  );
  return owed.map((each, index) => {
    const part = parts[index] ?? NOTHING;
    return { ...each, alreadyPaid: add(each.alreadyPaid, part), outstanding: subtract(each.outstanding, part) };
  });
}

function together(all: readonly Balance[]): Balance {
  return {
    payable: sum(all.map(({ payable }) => payable)),
    alreadyPaid: sum(all.map(({ alreadyPaid }) => alreadyPaid)),
    outstanding: sum(all.map(({ outstanding }) => outstanding)),
    toReturn: sum(all.map(({ toReturn }) => toReturn)),
  };
}

function writeLines(
  sheet: SheetDraft,
  policyKind: PolicyKind,
  beneficiaries: readonly OfBeneficiary[],
  unset: Money,
): void {
  const coverageFor = (beneficiary: string | null): CoverageCode =>
    sheet.payables.find((each) => each.policyKind === policyKind && each.beneficiary === beneficiary)?.coverage ??
    (policyKind === 'COMPULSORY' ? 'COMPULSORY_LIABILITY' : 'THIRD_PARTY_LIABILITY');
  for (const { beneficiary, payable, alreadyPaid, outstanding, toReturn } of beneficiaries) {
    const name = nameOf(beneficiary);
    const pen = sheet.of(policyKind, coverageFor(beneficiary));
    if (isAny(alreadyPaid))
      pen.line({
        step: 'ALREADY_PAID',
        beneficiary,
        label: both(`${name.zh},扣除已付`, `${name.en}, less what was paid`, minus(payable, alreadyPaid)),
        amount: outstanding,
        source: LAW.SEPARATE_BOOKS,
      });
    if (isAny(toReturn)) recoveryLine(pen, beneficiary, toReturn);
  }
  if (isAny(unset)) recoveryLine(sheet.of(policyKind, coverageFor(null)), null, unset);
}

function recoveryLine(pen: ReturnType<SheetDraft['of']>, beneficiary: string | null, amount: Money): void {
  pen.line({
    step: 'RECOVERY',
    beneficiary,
    label: both('多付部分应退还', 'Paid too much, to be returned', figure(amount)),
    amount,
    source: LAW.SEPARATE_BOOKS,
  });
}
