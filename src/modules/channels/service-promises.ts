/** What an agreement version promises (SERVICE_LEVELS). A promise holds for a task as it stood when the task began, so it is asked by version. */
import type { ReadCtx } from '../../kernel/ctx.js';
import { decimal } from '../../kernel/decimal.js';
import type { Id } from '../../kernel/ids.js';
import type { ClauseRef } from '../../kernel/refusal.js';
import { AT_LEAST, type ServiceMetric } from './business-words.js';
import { judgedClausesByVersion } from './channels.loaders.js';
import { CLAUSES } from './clauses.js';
import { METRICS } from './standard-terms/code-words.js';
import { citationOf } from './terms.rules.js';

export type ServiceUnit = (typeof METRICS)[ServiceMetric]['unit'];

export interface ServicePromise {
  readonly metric: ServiceMetric;
  /** Exact decimal, in the unit of the metric. */
  readonly target: string;
  readonly clause: ClauseRef;
}

/** The unit in which a metric is promised and told. */
export function serviceUnit(metric: ServiceMetric): ServiceUnit {
  return METRICS[metric].unit;
}

/** By metric; what is not among them is not promised. Several clauses narrow each other: the strictest target holds. */
export async function servicePromises(
  ctx: ReadCtx,
  agreementVersionId: Id<'AgreementVersion'>,
): Promise<ReadonlyMap<ServiceMetric, ServicePromise>> {
  const found = new Map<ServiceMetric, ServicePromise>();
  for (const clause of await ctx.loader(judgedClausesByVersion).load(agreementVersionId)) {
    if (clause.key !== 'SERVICE_LEVELS') continue;
    const rows = CLAUSES.SERVICE_LEVELS.schema.parse(clause.parameters)['target'] as unknown as readonly Row[];
    for (const { metric, value } of rows) {
      const known = found.get(metric);
      if (!known || stricter(metric, value, known.target))
        found.set(metric, { metric, target: value, clause: citationOf('SERVICE_LEVELS', clause) });
    }
  }
  return found;
}

interface Row {
  readonly metric: ServiceMetric;
  readonly value: string;
}

function stricter(metric: ServiceMetric, one: string, other: string): boolean {
  return AT_LEAST.includes(metric) ? decimal(one).gt(other) : decimal(one).lt(other);
}
