/** Object types of the room. The domain record is the source; what needs a reading is a field resolver. */
import { Field, Int, ObjectType } from 'type-graphql';
import type { Instant } from '../../../kernel/dates.js';
import { Actionable, connectionType, DateTimeScalar, Node } from '../../platform/index.js';
import { CoverageCodeEnum } from '../../products/index.js';
import type { LossReason, RenewalOwner, RenewalRun as RunRecord, RunOutcome } from '../renewal.js';
import type { ChangeReasonKind } from '../comparison.rules.js';
import type { RenewalNoticeCode } from '../notices.rules.js';
import {
  ChangeReasonEnum,
  LossReasonEnum,
  RenewalNoticeEnum,
  RenewalOwnerEnum,
  RunOutcomeEnum,
  RunStateEnum,
} from './renewal.enums.js';

@ObjectType({ description: 'Something to tell the customer.' })
export class RenewalNotice {
  @Field(() => RenewalNoticeEnum, { description: 'Which.' })
  code!: RenewalNoticeCode;
}

@ObjectType({ description: 'What one reason does to one line.' })
export class PremiumChange {
  @Field(() => ChangeReasonEnum, { description: 'Reason.' })
  kind!: ChangeReasonKind;
}

@ObjectType({ description: 'One line, old beside new.' })
export class RenewalRow {
  @Field(() => CoverageCodeEnum, { nullable: true, description: 'Coverage; null for services and tax.' })
  coverage!: string | null;
}

@ObjectType({ description: 'Old premium against new, of the option as last year.' })
export class RenewalComparison {
  @Field(() => Int, { nullable: true, description: 'No-claim level before; null without commercial cover.' })
  noClaimLevelBefore!: number | null;
  @Field(() => Int, { nullable: true, description: 'No-claim level now; null without commercial cover.' })
  noClaimLevelAfter!: number | null;
  @Field(() => String, { nullable: true, description: 'Float of compulsory cover before, A1–A6; null for none.' })
  floatBefore!: string | null;
  @Field(() => String, { nullable: true, description: 'Float of compulsory cover now, A1–A6; null for none.' })
  floatAfter!: string | null;
}

@ObjectType({
  implements: [Node, Actionable],
  description: 'Renewal (续保) of one vehicle: policies that end together, the offer, what became of it.',
})
export class Renewal extends Actionable {
  @Field(() => RenewalOwnerEnum, { description: 'Whose it is, by the agreement in force.' })
  owner!: RenewalOwner;
  @Field(() => DateTimeScalar, { description: 'End of the earliest of its policies.' })
  dueAt!: Instant;
  @Field(() => DateTimeScalar, {
    description: 'First instant an option may be taken, by region and kind of cover; a quote may be made before.',
  })
  windowOpensAt!: Instant;
  @Field(() => Int, {
    nullable: true,
    description: 'Days before the end of the last notice that was due (`renewal.notice_due`); null before the first.',
  })
  noticedDays!: number | null;
  @Field(() => LossReasonEnum, { nullable: true, description: 'Why it was lost; null when it was not.' })
  lossReason!: LossReason | null;
  @Field(() => String, { nullable: true, description: 'Remark on the loss; null without one.' })
  lossNote!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the first offer was made; null before.' })
  quotedAt!: Instant | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When an option was taken; null before.' })
  acceptedAt!: Instant | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the new policies were issued; null before.' })
  renewedAt!: Instant | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When cover ended without renewal; stays when it is renewed late. Null when seamless.',
  })
  lapsedAt!: Instant | null;
}
export const RenewalConnection = connectionType('Renewal', () => Renewal, 'renewals');

@ObjectType({ description: 'How the preparation of one renewal ended.' })
export class RenewalRunRow {
  @Field(() => RunOutcomeEnum, { description: 'How.' })
  outcome!: RunOutcome;
  @Field(() => [String], { description: 'Codes of what stood against it, or why it was left; empty when quoted.' })
  codes!: readonly string[];
}
export const RenewalRunRowConnection = connectionType('RenewalRunRow', () => RenewalRunRow, 'rows of a preparation');

@ObjectType({
  implements: Node,
  description: 'Preparation of the quotes of everything that ends in a span; runs as a job.',
})
export class RenewalRun extends Node {
  @Field(() => RunStateEnum, { description: 'How far it is.' })
  state!: RunRecord['state'];
  @Field(() => Int, { description: 'Renewals found in the span.' })
  totalCount!: number;
  @Field(() => Int, { description: 'Done so far.' })
  doneCount!: number;
  @Field(() => Int, { description: 'Of those, quoted.' })
  quotedCount!: number;
  @Field(() => Int, { description: 'Of those, without a quote.' })
  refusedCount!: number;
  @Field(() => Int, { description: 'Of those, left as they were.' })
  skippedCount!: number;
  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  createdAt!: Instant;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was done; null while it runs.' })
  finishedAt!: Instant | null;
}

@ObjectType({ description: 'Count of one loss reason.' })
export class RenewalLossCount {
  @Field(() => LossReasonEnum, { description: 'Why.' })
  reason!: LossReason;
  @Field(() => Int, { description: 'Renewals.' })
  count!: number;
}

@ObjectType({
  description:
    'Renewals of one month, outlet or salesperson by how far they came. Policies that ended early are left out.',
})
export class RenewalFunnelRow {
  @Field(() => String, {
    nullable: true,
    description: 'Month as `2026-12`, or id of the outlet or salesperson; null where there is none.',
  })
  key!: string | null;
  @Field(() => Int, { description: 'Due.' })
  due!: number;
  @Field(() => Int, { description: 'Told of the end.' })
  invited!: number;
  @Field(() => Int, { description: 'Quoted.' })
  quoted!: number;
  @Field(() => Int, { description: 'Accepted.' })
  accepted!: number;
  @Field(() => Int, { description: 'Renewed, late ones among them.' })
  renewed!: number;
  @Field(() => Int, { description: 'Renewed late, with a gap.' })
  renewedLate!: number;
  @Field(() => Int, { description: 'Lapsed.' })
  lapsed!: number;
  @Field(() => Int, { description: 'Commercial cover not offered again.' })
  declinedByInsurer!: number;
  @Field(() => Int, { description: 'Lost.' })
  lost!: number;
}
