/** What the insurer promised, how it did, and the tasks behind each figure. */
import { Field, Int, ObjectType } from 'type-graphql';
import type { Instant } from '../../../kernel/dates.js';
import { AgreementVersionType, PartnerType, type ServiceMetric, type ServiceUnit } from '../../channels/index.js';
import {
  ClauseCitation,
  closedList,
  connectionType,
  DateTimeScalar,
  DecimalScalar,
  Node,
  YearMonthScalar,
} from '../../platform/index.js';
import type { CaseState } from '../service/service-case.js';
import type { RowResult } from '../service/scorecard.js';

export const ServiceMetricEnum = closedList<ServiceMetric>(
  'ServiceMetric',
  'What is promised and measured: from which instant to which, by the event record.',
  {
    QUOTE_RESPONSE: 'Quote answered, in milliseconds.',
    REFERRAL_DECISION: 'Referral of an application decided, in working hours; waiting for papers taken out.',
    INSPECTION_RESPONSE:
      'Inspection before cover (验车) done after it was ordered, in working hours; not measured yet.',
    LEAD_RESPONSE: 'Customer handed over, assigned to somebody who calls, in working hours.',
    ISSUE_AFTER_PAYMENT: 'Policies issued after the premium is in, in minutes.',
    ENDORSEMENT_DECISION: 'Referred endorsement decided, in working hours.',
    REFUND_PAYMENT: 'Refund confirmed as paid after it was owed, in days.',
    LOSS_NOTICE_RESPONSE: 'Loss notice answered, in minutes.',
    CLAIM_DECISION: 'Claim decided after its documents were complete, in days.',
    CLAIM_PAYMENT: 'Claim paid after agreement, in days.',
    STATEMENT_ISSUE: 'Commission statement issued, in days; not measured yet.',
    AVAILABILITY: 'Gateway available, a fraction.',
  },
);

export const ServiceUnitEnum = closedList<ServiceUnit>(
  'ServiceUnit',
  'Unit of a target, and which clock measures it.',
  {
    MILLISECONDS: 'Milliseconds.',
    MINUTES: 'Minutes by the clock, day and night.',
    HOURS: 'Working hours: office hours on working days; public holidays are none, weekend days worked instead are.',
    DAYS: 'Calendar days: the day of the beginning does not count, the last ends at midnight, and one that falls on a public holiday moves to the next working day.',
    FRACTION: 'Fraction, such as 0.995.',
  },
);

export const ServiceCaseStateEnum = closedList<CaseState>('ServiceCaseState', 'How a measured task stands.', {
  RUNNING: 'Under way, in time or without a promise.',
  PAUSED: 'The other side owes something: the clock stands still.',
  OVERDUE: 'Late and still open.',
  WITHIN: 'Done in time.',
  LATE: 'Over, after it was due.',
  ENDED: 'Done; no time was promised.',
  DROPPED: 'Fell away before it was due: withdrawn or expired. It counts nowhere.',
});

export const ServiceResultEnum = closedList<RowResult>('ServiceResult', 'How a promise stands in a month.', {
  KEPT: 'Every case within the target.',
  BROKEN: 'At least one case late.',
  NO_CASES: 'Promised, and nothing to measure it by in this month.',
  NO_PROMISE: 'The agreement promises nothing of it: figures tell what was done, and nothing was broken.',
  NOT_MEASURED: 'The event record does not hold it: `note` says why.',
});

@ObjectType({
  description: 'Promise of the insurer (服务承诺), as the agreement version in force when a task began says it.',
})
export class ServicePromise {
  @Field(() => ServiceMetricEnum, { description: 'What.' })
  metric!: ServiceMetric;
  @Field(() => DecimalScalar, { description: 'Target, in `unit`: the most it may take; of AVAILABILITY the least.' })
  target!: string;
  @Field(() => ServiceUnitEnum, { description: 'Unit of the target.' })
  unit!: ServiceUnit;
  @Field(() => ClauseCitation, { description: 'Clause that promises it, by number and agreement version.' })
  clause!: object;
  @Field(() => String, { description: 'The clause in words, and so what a breach costs; in your language.' })
  consequence!: string;
}

@ObjectType({
  implements: Node,
  description:
    'Task of the insurer, measured from the event record against the promise in force when it began. It counts in the month of its end when kept, of its due instant when late.',
})
export class ServiceCase extends Node {
  @Field(() => ServiceMetricEnum, { description: 'What is measured.' })
  metric!: ServiceMetric;
  @Field(() => Node, {
    nullable: true,
    description: 'What carries the task: application, endorsement, refund, lead; null when you may not see it.',
  })
  subject!: object | null;
  @Field(() => String, { nullable: true, description: 'Its number; null when it has none, or you may not see it.' })
  subjectNumber!: string | null;
  @Field(() => ServiceCaseStateEnum, { description: 'How it stands.' })
  state!: CaseState;
  @Field(() => ServicePromise, { nullable: true, description: 'Promised then; null when nothing was.' })
  promisedBy!: object | null;
  @Field(() => DateTimeScalar, { description: 'When it began.' })
  startedAt!: Instant;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Latest instant, waiting taken out; null without a promise, and while the clock stands still.',
  })
  dueAt!: Instant | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was over; null while open.' })
  endedAt!: Instant | null;
  @Field(() => DecimalScalar, {
    description: 'Time used, in the unit of the metric, two places, waiting taken out; so far, while open.',
  })
  taken!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Minutes by the clock after it was due, begun ones counted; so far, while open; null when not late.',
  })
  lateByMinutes!: number | null;
}

export const ServiceCaseConnection = connectionType('ServiceCase', () => ServiceCase, 'measured tasks');

@ObjectType({ description: 'One metric in one month under one agreement version.' })
export class ScorecardRow {
  @Field(() => ServiceMetricEnum, { description: 'What is measured.' })
  metric!: ServiceMetric;
  @Field(() => ServiceUnitEnum, { description: 'Unit of `median` and `ninetieth`.' })
  unit!: ServiceUnit;
  @Field(() => ServiceResultEnum, { description: 'How it stands.' })
  result!: RowResult;
  @Field(() => ServicePromise, { nullable: true, description: 'Promise; null where the agreement has none.' })
  promise!: object | null;
  @Field(() => AgreementVersionType, {
    nullable: true,
    description: 'Version under which these tasks began; null where none was in force, or none promised anything.',
  })
  agreementVersion!: object | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why it is not measured, or that nothing is promised; null otherwise.',
  })
  note!: string | null;
  @Field(() => Int, { nullable: true, description: 'Cases that count; null where it is not measured.' })
  caseCount!: number | null;
  @Field(() => Int, { nullable: true, description: 'Cases within the target; null without a promise.' })
  metCount!: number | null;
  @Field(() => Int, { nullable: true, description: 'Late and still open; null without a promise.' })
  overdueCount!: number | null;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Within the target, a fraction of four places; null without a promise or without cases.',
  })
  share!: string | null;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Half of the cases took no longer, in `unit` (nearest rank); null without cases.',
  })
  median!: string | null;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Nine of ten took no longer, in `unit` (nearest rank); null without cases.',
  })
  ninetieth!: string | null;
  @Field(() => ServiceCaseConnection, {
    description: 'The cases behind the figures: open ones, then the slowest first.',
  })
  cases!: object;
}

@ObjectType({
  description:
    'Promise and result of a month, by the calendar of Shanghai. A finished month is told as it stood at its end, for ever.',
})
export class ServiceScorecard {
  @Field(() => PartnerType, { nullable: true, description: 'Whose; null when you may not read partners.' })
  partner!: object | null;
  @Field(() => YearMonthScalar, { description: 'Month.' })
  month!: string;
  @Field(() => DateTimeScalar, { description: 'What happened until then is in it.' })
  asOf!: Instant;
  @Field(() => Boolean, { description: 'Closed: figures no longer move; a quarter of an hour after the month ended.' })
  closed!: boolean;
  @Field(() => [ScorecardRow], {
    description: 'Every metric: one row per agreement version that promised it, or one that says why there is none.',
  })
  rows!: object[];
}
