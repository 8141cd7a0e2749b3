/** What the agreement under which a claim was reported promises of it (SERVICE_LEVELS): executed as clocks, never filed away. */
import type { ReadCtx } from '../../../kernel/ctx.js';
import type { RuleRef } from '../../../kernel/refusal.js';
import { judgedClausesByVersion } from '../../channels/index.js';
import type { Claim } from '../claim.js';
import type { AgreedPromise } from '../clocks.rules.js';

/** Metrics of the clause that a claim has a clock for, and how their targets are told. */
const METRICS: Readonly<Record<string, { kind: AgreedPromise['kind']; unit: 'MINUTES' | 'DAYS' }>> = {
  LOSS_NOTICE_RESPONSE: { kind: 'LOSS_NOTICE_ANSWER', unit: 'MINUTES' },
  CLAIM_DECISION: { kind: 'CLAIM_DECISION', unit: 'DAYS' },
  CLAIM_PAYMENT: { kind: 'CLAIM_PAYMENT', unit: 'DAYS' },
};

export async function promisesOf(
  ctx: ReadCtx,
  { agreementVersionId }: Pick<Claim, 'agreementVersionId'>,
): Promise<AgreedPromise[]> {
  if (agreementVersionId === null) return [];
  const clauses = await ctx.loader(judgedClausesByVersion).load(agreementVersionId);
  return clauses.flatMap((clause) => {
    if (clause.key !== 'SERVICE_LEVELS') return [];
    const { target } = clause.parameters as { readonly target?: readonly { metric: string; value: string }[] };
    return (target ?? []).flatMap(({ metric, value }): AgreedPromise[] => {
      const timed = METRICS[metric];
      const count = Number(value);
      if (!timed || !Number.isInteger(count)) return [];
      const rule: RuleRef = {
        source: 'AGREEMENT_CLAUSE',
        document: clause.number,
        rule: `SERVICE_LEVELS_${metric}`,
        text: PROMISED[timed.kind](value),
      };
      return [{ kind: timed.kind, length: { unit: timed.unit, count }, rule }];
    });
  });
}

const PROMISED: Readonly<Record<AgreedPromise['kind'], (value: string) => { zh: string; en: string }>> = {
  LOSS_NOTICE_ANSWER: (value) => ({
    zh: `合作协议承诺:${value} 分钟内响应报案。`,
    en: `The agreement promises an answer to a loss notice within ${value} minutes.`,
  }),
  CLAIM_DECISION: (value) => ({
    zh: `合作协议承诺:单证齐全后 ${value} 日内核定。`,
    en: `The agreement promises a decision within ${value} days of the documents.`,
  }),
  CLAIM_PAYMENT: (value) => ({
    zh: `合作协议承诺:达成协议后 ${value} 日内赔付。`,
    en: `The agreement promises payment within ${value} days of the agreement on it.`,
  }),
};
