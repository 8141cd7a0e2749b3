/**
 * What the owner's agreement promises of a claim (SERVICE_LEVELS): executed as clocks, never filed away. The version that
 * stood when a clock started speaks, whoever reported the loss: what was promised to a reporter under its own agreement is
 * measured in its own name (room `performance`), and stands nowhere among the owner's clocks.
 */
import type { ReadCtx } from '../../../kernel/ctx.js';
import { type Instant, plusMillis } from '../../../kernel/dates.js';
import {
  type AgreementVersion,
  type ServiceMetric,
  servicePromises,
  termsOf,
  versionsDuring,
} from '../../channels/index.js';
import type { Claim } from '../claim.js';
import { type AgreedPromise, type ClockStep, PROMISED } from '../clocks.rules.js';

interface Timed {
  readonly metric: ServiceMetric;
  readonly kind: AgreedPromise['kind'];
  readonly unit: AgreedPromise['length']['unit'];
}

/** Metrics of the clause that a claim has a clock for, and how their targets are told. */
const TIMED: readonly Timed[] = [
  { metric: 'LOSS_NOTICE_RESPONSE', kind: 'LOSS_NOTICE_ANSWER', unit: 'MINUTES' },
  { metric: 'CLAIM_DECISION', kind: 'CLAIM_DECISION', unit: 'DAYS' },
  { metric: 'CLAIM_PAYMENT', kind: 'CLAIM_PAYMENT', unit: 'DAYS' },
];

export async function promisesOf(
  ctx: ReadCtx,
  { partnerId, reportedAt }: Pick<Claim, 'partnerId' | 'reportedAt'>,
  steps: Readonly<Partial<Record<ClockStep, Instant>>>,
): Promise<AgreedPromise[]> {
  const versions = await versionsSince(ctx, partnerId, reportedAt);
  const found: AgreedPromise[] = [];
  for (const { metric, kind, unit } of TIMED) {
    const startedAt = steps[PROMISED[kind].starts];
    if (!startedAt) continue;
    const version = versions.findLast(
      ({ effectiveFrom, effectiveUntil }) =>
        effectiveFrom <= startedAt && (effectiveUntil === null || startedAt < effectiveUntil),
    );
    const promise = version && (await servicePromises(ctx, version.id)).get(metric);
    if (!promise) continue;
    const { target, clause } = promise;
    // A part of a day or of a minute is a whole one, as the scorecard counts.
    const length = { unit, count: Math.ceil(Number(target)) };
    const rule = {
      source: 'AGREEMENT_CLAUSE' as const,
      document: clause.number,
      rule: `SERVICE_LEVELS_${metric}`,
      text: WORDS[kind](target),
    };
    found.push({ kind, length, rule });
  }
  return found;
}

/** A claim that is reported at this moment has met one version only, and its notice has read that already. */
async function versionsSince(
  ctx: ReadCtx,
  partnerId: Claim['partnerId'],
  reportedAt: Instant,
): Promise<readonly AgreementVersion[]> {
  if (reportedAt !== ctx.now)
    return versionsDuring(ctx, partnerId, { startsAt: reportedAt, endsAt: plusMillis(ctx.now, 1) });
  const version = (await termsOf(ctx, partnerId))?.inForce?.version;
  return version ? [version] : [];
}

const WORDS: Readonly<Record<AgreedPromise['kind'], (value: string) => { zh: string; en: string }>> = {
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
