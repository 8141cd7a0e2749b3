/** API_QUOTA as the gateway asks it: read with the partner's standing, judged before a call runs. */
import type { CallQuota } from '../access/index.js';
import type { RefusalItem } from '../../kernel/refusal.js';
import type { Clause } from './agreement.js';
import type { ClauseFacts } from './clause-catalogue.js';
import { CLAUSES } from './clauses.js';
import { citationOf, termRefusal } from './terms.rules.js';

export function callQuotaOf(clause: Clause): CallQuota {
  const limits = CLAUSES.API_QUOTA.schema.parse(clause.parameters) as Omit<CallQuota, 'clause'>;
  return { ...limits, clause: citationOf('API_QUOTA', clause) };
}

/** Why a call may not run now, by clause; empty when it may. Every clause holds. */
export function overQuota(quotas: readonly CallQuota[], load: ClauseFacts['load']): RefusalItem[] {
  return quotas.flatMap(({ clause, ...limits }) =>
    CLAUSES.API_QUOTA.judge(limits, { load }).map((objection) => termRefusal('API_QUOTA', clause, objection, {})),
  );
}
