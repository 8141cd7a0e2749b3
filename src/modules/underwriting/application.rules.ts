/** Pure derivations of an application: what it carries, what is to be paid, how its papers stand. */
import { earliest, type Instant } from '../../kernel/dates.js';
import { money, type Money, sum } from '../../kernel/money.js';
import type { PaymentLineKind } from '../billing/index.js';
import type { FileRecord } from '../platform/index.js';
import type { PolicyKind } from '../products/index.js';
import type { PricedPolicy } from '../rating/index.js';
import type { ApplicationContent, DecisionRecord, MaterialRecord, MaterialState } from './application.js';

const fen = (text: string): Money => money(BigInt(text));

/** The frozen content without what the application no longer carries: tax goes with the compulsory part, records with theirs. */
export function carriedOf(frozen: ApplicationContent, carries: readonly PolicyKind[]): ApplicationContent {
  if (frozen.policies.every(({ kind }) => carries.includes(kind))) return frozen;
  const policies = frozen.policies.filter(({ kind }) => carries.includes(kind));
  const commercial = carries.includes('COMMERCIAL');
  const tax = carries.includes('COMPULSORY') ? frozen.tax : null;
  return {
    ...frozen,
    policies,
    tax,
    commercialRecord: commercial ? frozen.commercialRecord : null,
    noClaim: commercial ? frozen.noClaim : null,
    payableFen: payableOf(policies, tax).fen.toString(),
    amountAtRiskFen: commercial ? frozen.amountAtRiskFen : '0',
    queryNumbers: Object.fromEntries(
      Object.entries(frozen.queryNumbers).filter(([kind]) => carries.includes(kind as PolicyKind)),
    ),
  };
}

export function payableOf(policies: readonly PricedPolicy[], tax: ApplicationContent['tax']): Money {
  return sum([...policies.map(({ premiumFen }) => fen(premiumFen)), ...(tax?.total == null ? [] : [fen(tax.total)])]);
}

/** Lines of the charge: one per premium, with its VAT, and the tax. */
export function chargeLinesOf(
  content: ApplicationContent,
): { kind: PaymentLineKind; amount: Money; vat: Money | null }[] {
  return [
    ...content.policies.map(({ kind, premiumFen, vatFen }) => ({
      kind: `${kind}_PREMIUM` as const,
      amount: fen(premiumFen),
      vat: fen(vatFen),
    })),
    ...(content.tax?.total == null
      ? []
      : [{ kind: 'VEHICLE_TAX' as const, amount: fen(content.tax.total), vat: null }]),
  ];
}

/** Until when it can be paid: while the price stands, and before cover begins. Cover that begins at issue has no start to miss. */
export function payByOf(validUntil: Instant, policies: readonly PricedPolicy[]): Instant {
  const starts = policies.filter(({ startsOnIssue }) => !startsOnIssue).map(({ startsAt }) => startsAt);
  return earliest(validUntil, ...starts);
}

/** The decisions that count: the newest of each kind of policy. */
export function standingDecisions(decisions: readonly DecisionRecord[]): DecisionRecord[] {
  const newest = new Map<PolicyKind, DecisionRecord>();
  for (const decision of decisions) {
    const known = newest.get(decision.policyKind);
    if (!known || known.sequence < decision.sequence) newest.set(decision.policyKind, decision);
  }
  return [...newest.values()].sort((a) => (a.policyKind === 'COMPULSORY' ? -1 : 1));
}

/** A declared file is a promise; a paper is received when bytes are here. */
export function materialStateOf(material: MaterialRecord, files: readonly FileRecord[]): MaterialState {
  if (material.state !== 'MISSING') return material.state;
  return files.some(({ state }) => state === 'STORED') ? 'RECEIVED' : 'MISSING';
}
