/** Promise against result, one partner, one month: put together from the agreement versions of the month and the cases that count in it. */
import type { ReadCtx } from '../../../kernel/ctx.js';
import type { Instant, Period } from '../../../kernel/dates.js';
import type { Id } from '../../../kernel/ids.js';
import {
  type AgreementVersion,
  SERVICE_METRICS,
  type ServiceMetric,
  type ServicePromise,
  servicePromises,
  versionsDuring,
} from '../../channels/index.js';
import { whyUnmeasured } from './measures.js';
import { figuresOf, knownUntil, periodOfMonth, type ServiceFigures } from './scorecard.rules.js';
import type { ServiceCase } from './service-case.js';
import { casesOfMonth } from './service.queries.js';
import { workingTime } from './working-time.js';

export interface Scorecard {
  readonly partnerId: Id<'Partner'>;
  readonly month: string;
  readonly period: Period;
  readonly known: Instant;
  readonly rows: readonly ScorecardRow[];
}

export type RowResult = 'KEPT' | 'BROKEN' | 'NO_CASES' | 'NO_PROMISE' | 'NOT_MEASURED';

export interface ScorecardRow {
  readonly partnerId: Id<'Partner'>;
  readonly period: Period;
  readonly known: Instant;
  readonly metric: ServiceMetric;
  /** Version whose tasks these are; null: begun while no agreement was in force, or nothing was promised at all. */
  readonly versionId: Id<'AgreementVersion'> | null;
  readonly promise: ServicePromise | null;
  readonly result: RowResult;
  /** Null where the metric is not measured. */
  readonly figures: ServiceFigures | null;
}

export async function scorecardOf(ctx: ReadCtx, partnerId: Id<'Partner'>, month: string): Promise<Scorecard> {
  const period = periodOfMonth(month);
  const known = knownUntil(period, ctx.now);
  const begun = period.startsAt <= ctx.now;
  const cases = begun ? await casesOfMonth(ctx, { partnerId, period, known }) : [];
  const versions = begun ? await versionsDuring(ctx, partnerId, { startsAt: period.startsAt, endsAt: known }) : [];
  const groups = groupsOf(cases, versions);
  const time = await workingTime(ctx);
  const rows: ScorecardRow[] = [];
  for (const metric of SERVICE_METRICS) {
    const before = rows.length;
    for (const { versionId, cases: all } of groups) {
      const promise = versionId && ((await servicePromises(ctx, versionId)).get(metric) ?? null);
      const own = all.filter((each) => each.metric === metric);
      if (promise === null && own.length === 0) continue;
      const figures = whyUnmeasured(metric) ? null : figuresOf(metric, own, known, time);
      const result = resultOf(promise, figures);
      rows.push({ partnerId, period, known, metric, versionId, promise, result, figures });
    }
    // What nobody promised is said, and is not a zero.
    if (rows.length === before)
      rows.push({
        ...{ partnerId, period, known, metric, versionId: null, promise: null },
        ...(whyUnmeasured(metric)
          ? { result: 'NOT_MEASURED', figures: null }
          : { result: 'NO_PROMISE', figures: figuresOf(metric, [], known, time) }),
      });
  }
  return { partnerId, month, period, known, rows };
}

interface Group {
  readonly versionId: Id<'AgreementVersion'> | null;
  readonly cases: readonly ServiceCase[];
}

/** Versions of the month in order, then earlier ones whose tasks end in it, then tasks without terms. */
function groupsOf(cases: readonly ServiceCase[], versions: readonly AgreementVersion[]): Group[] {
  const ids = [
    ...new Set([...versions.map(({ id }) => id), ...cases.flatMap(({ versionId }) => versionId ?? [])]),
    null,
  ];
  return ids.map((versionId) => ({ versionId, cases: cases.filter((each) => each.versionId === versionId) }));
}

function resultOf(promise: ServicePromise | null, figures: ServiceFigures | null): RowResult {
  if (figures === null) return 'NOT_MEASURED';
  if (promise === null) return 'NO_PROMISE';
  if (figures.caseCount === 0) return 'NO_CASES';
  return figures.metCount === figures.caseCount ? 'KEPT' : 'BROKEN';
}
