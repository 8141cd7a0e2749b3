/**
 * What is measured, as a catalogue over the names of events: a task begins, stops while the other side owes something,
 * ends or falls away by what the event record says, and by nothing else. A measure starts to count as soon as somebody
 * leaves events of these names; a room that comes with other names changes its entry here.
 */
import type { IdKind } from '../../../kernel/ids.js';
import type { Sentence } from '../../../kernel/refusal.js';
import type { ServiceMetric } from '../../channels/index.js';

export interface Measure {
  /** What carries the task; every event below has it as subject. */
  readonly subject: IdKind;
  readonly begins: readonly string[];
  /** The insurer did what it promised. */
  readonly ends: readonly string[];
  /** Nobody needs it any more: not a case, unless it was late by then. */
  readonly drops?: readonly string[];
  /** The other side owes something: the clock stands still. */
  readonly pauses?: readonly string[];
  readonly resumes?: readonly string[];
}

/** Promised, but the event record does not hold both of its ends. */
export interface Unmeasured {
  readonly because: Sentence;
  /** Event that would begin a task: when a room leaves it, this metric is measured here or a test is red. */
  readonly awaits?: string;
}

export const MEASURES = {
  REFERRAL_DECISION: {
    subject: 'Application',
    begins: ['application.referred'],
    ends: ['application.approved', 'application.declined', 'application.conditions_offered'],
    drops: ['application.withdrawn', 'application.expired'],
    pauses: ['application.materials_requested'],
    resumes: ['application.materials_supplied'],
  },
  // 验车 before cover. The survey of a loss (查勘) is another thing: LOSS_NOTICE_RESPONSE ends with its dispatch.
  INSPECTION_RESPONSE: {
    awaits: 'inspection.ordered',
    because: {
      zh: '承保前验车尚未经本系统安排,没有起点可计;理赔查勘由报案响应计量。',
      en: 'No inspection before cover is ordered through the gateway yet, so there is nothing to measure from; the survey of a loss is measured by LOSS_NOTICE_RESPONSE.',
    },
  },
  ISSUE_AFTER_PAYMENT: {
    subject: 'Application',
    begins: ['application.paid'],
    ends: ['application.issued'],
    drops: ['application.not_issued'],
  },
  ENDORSEMENT_DECISION: {
    subject: 'Endorsement',
    begins: ['endorsement.referred'],
    ends: ['endorsement.decided'],
    drops: ['endorsement.withdrawn', 'endorsement.expired'],
  },
  REFUND_PAYMENT: {
    subject: 'Refund',
    begins: ['refund.owed'],
    ends: ['refund.confirmed'],
  },
  LEAD_RESPONSE: {
    subject: 'Lead',
    begins: ['lead.submitted'],
    ends: ['lead.assigned', 'lead.closed'],
  },
  LOSS_NOTICE_RESPONSE: {
    subject: 'Claim',
    begins: ['claim.reported'],
    ends: ['claim.dispatched', 'claim.registered'],
    drops: ['claim.cancelled'],
  },
  CLAIM_DECISION: {
    subject: 'Claim',
    begins: ['claim.papers_complete', 'claim.reopened'],
    ends: ['claim.approved', 'claim.rejected'],
    drops: ['claim.cancelled'],
    pauses: ['claim.suspended'],
    resumes: ['claim.resumed'],
  },
  CLAIM_PAYMENT: {
    subject: 'Claim',
    begins: ['claim.approved'],
    ends: ['claim.paid'],
    drops: ['claim.cancelled', 'claim.reopened', 'claim.supplemented'],
  },
  STATEMENT_ISSUE: {
    awaits: 'commission_statement.due',
    because: {
      zh: '手续费结算单尚未由本系统出具,没有起止时刻可计。',
      en: 'Commission statements are not issued by the gateway yet, so there is neither a day on which one is due nor one on which it came.',
    },
  },
  QUOTE_RESPONSE: {
    because: {
      zh: '报价为同步应答,事件记录只有一个时刻,无起点可计。',
      en: 'A quote is answered at once: the event record holds one instant of it and no beginning to measure from.',
    },
  },
  AVAILABILITY: {
    because: {
      zh: '系统可用率由监控计量,不在事件记录中。',
      en: 'Availability is told by monitoring; the event record holds nothing of a call that did not come through.',
    },
  },
} as const satisfies Readonly<Record<ServiceMetric, Measure | Unmeasured>>;

export type MeasuredMetric = {
  [M in ServiceMetric]: (typeof MEASURES)[M] extends Measure ? M : never;
}[ServiceMetric];

/** Why a metric is not measured; null when it is. */
export function whyUnmeasured(metric: ServiceMetric): Sentence | null {
  const measure: Measure | Unmeasured = MEASURES[metric];
  return 'because' in measure ? measure.because : null;
}

export type Step = 'BEGIN' | 'PAUSE' | 'RESUME' | 'END' | 'DROP';

export interface StepOfMetric {
  readonly metric: MeasuredMetric;
  readonly step: Step;
}

const STEPS: readonly (readonly [Exclude<keyof Measure, 'subject'>, Step])[] = [
  // What is over is over before anything begins by the same event.
  ['ends', 'END'],
  ['drops', 'DROP'],
  ['pauses', 'PAUSE'],
  ['resumes', 'RESUME'],
  ['begins', 'BEGIN'],
];

/** Event → what it means for which task. */
export const STEPS_OF_EVENT: ReadonlyMap<string, readonly StepOfMetric[]> = (() => {
  const found = new Map<string, StepOfMetric[]>();
  for (const [metric, measure] of Object.entries<Measure | Unmeasured>(MEASURES)) {
    if ('because' in measure) continue;
    for (const [list, step] of STEPS)
      for (const event of measure[list] ?? [])
        found.set(event, [...(found.get(event) ?? []), { metric: metric as MeasuredMetric, step }]);
  }
  return found;
})();
