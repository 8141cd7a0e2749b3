/** What a replayed option comes to, and what is earned by it. Pure. */
import { decimal } from '../../kernel/decimal.js';
import { inYuan, type Money, money, NOTHING, roundHalfUp, sum } from '../../kernel/money.js';
import type { ImpactOutcome } from './impact.js';

export function outcomeOf(offered: boolean, outlook: 'ACCEPT' | 'REFER' | 'DECLINE'): ImpactOutcome {
  if (!offered || outlook === 'DECLINE') return 'REFUSED';
  return outlook === 'REFER' ? 'REFERRED' : 'ACCEPTED';
}

export interface EarningPolicy {
  readonly kind: string;
  readonly netFen: string;
}

interface Rate {
  readonly policyKind?: string;
  readonly value: string;
}

/** Net premium at the rate agreed for its line; where none is agreed, nothing is earned. */
export function commissionOf(
  clauses: readonly { readonly key: string | null; readonly parameters: Readonly<Record<string, unknown>> }[],
  policies: readonly EarningPolicy[],
): Money {
  const rates = clauses
    .filter(({ key }) => key === 'COMMISSION_RATE')
    .flatMap(({ parameters }) => (parameters['value'] ?? []) as readonly Rate[]);
  const earned = policies.map(({ kind, netFen }) => {
    const rate =
      rates.find(({ policyKind }) => policyKind === kind) ?? rates.find(({ policyKind }) => policyKind === undefined);
    return rate ? roundHalfUp(inYuan(money(BigInt(netFen))).times(decimal(rate.value))) : NOTHING;
  });
  return earned.length === 0 ? NOTHING : sum(earned);
}

/** `TERM_TERRITORY` → `TERRITORY`; null for what no clause refuses. */
export function clauseOfCode(code: string): string | null {
  return code.startsWith('TERM_') ? code.slice('TERM_'.length) : null;
}
