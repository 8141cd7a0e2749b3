/** Object types of the room. The domain record is the source; what needs a reading is a field resolver. */
import { Field, ObjectType } from 'type-graphql';
import type { Instant } from '../../../kernel/dates.js';
import type { Money as MoneyRecord } from '../../../kernel/money.js';
import type { RefusalItem } from '../../../kernel/refusal.js';
import {
  Actionable,
  connectionType,
  DateTimeScalar,
  type MaterialKind,
  MaterialKindEnum,
  Money,
  Node,
  UserError,
} from '../../platform/index.js';
import type { EndorsementKind, SlipPlan } from '../endorsement.js';
import { EndorsementKindEnum } from './endorsement.enums.js';

/** What a slip is read from: as planned, and as numbered. */
export interface SlipRecord {
  readonly plan: SlipPlan;
  /** Null while it is only imagined. */
  readonly endorsementId: string | null;
  readonly slipNumber: string | null;
  readonly versionId: string | null;
}

@ObjectType({
  description: 'What a change does to your commission: booked where it took effect, as it would be before.',
})
export class EndorsementCommission {
  @Field(() => Money, { description: 'Net premium it is taken from; negative where premium goes back.' })
  base!: Money;
  @Field(() => Money, { description: 'Earned; negative is taken back.' })
  amount!: Money;
  @Field(() => UserError, { nullable: true, description: 'Why there is none; null where there is.' })
  refusal!: UserError | null;
}

/** What a preview is read from. */
export interface PreviewRecord {
  readonly refusals: readonly RefusalItem[];
  readonly slips: readonly SlipRecord[];
  readonly premiumChange: MoneyRecord;
  readonly referred: boolean;
}

@ObjectType({ description: 'The change on one policy (批单).' })
export class EndorsementSlip {
  @Field(() => String, {
    nullable: true,
    description: 'Slip number (批单号), without gaps in its series; null until effective.',
  })
  number!: string | null;
}

@ObjectType({ description: 'What a change would do. Writes nothing; confirming the same gives the same, to the fen.' })
export class EndorsementPreview {
  @Field(() => [MaterialKindEnum], { description: 'Papers needed.' })
  materials!: MaterialKind[];
  @Field(() => String, {
    nullable: true,
    description: 'Names what was shown: give it when confirming. Null when it cannot be done.',
  })
  digest!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'From when it would hold; null when it cannot be done.' })
  effectiveAt!: Instant | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when it can be confirmed and paid; null when it cannot be done.',
  })
  validUntil!: Instant | null;
}

@ObjectType({
  implements: [Node, Actionable],
  description: 'Mid-term change of one policy, or of a pair: request, price, confirmation, slips.',
})
export class Endorsement extends Actionable {
  @Field(() => String, { description: 'Request number.' })
  number!: string;
  @Field(() => String, { nullable: true, description: 'Your own number.' })
  externalRef!: string | null;
  @Field(() => [EndorsementKindEnum], { description: 'Kinds of change in it.' })
  kinds!: EndorsementKind[];
  @Field(() => DateTimeScalar, { description: 'Effective from.' })
  effectiveAt!: Instant;
  @Field(() => DateTimeScalar, { description: 'Until when it can be confirmed and paid.' })
  validUntil!: Instant;
  @Field(() => String, { description: 'Names what is confirmed: the `digest` of a preview of the same.' })
  digest!: string;
  @Field(() => String, {
    nullable: true,
    description: "Underwriter's opinion, or why it was withdrawn; null when none.",
  })
  note!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was done; null before.' })
  effectedAt!: Instant | null;
  @Field(() => DateTimeScalar, { description: 'When it was asked for: its notice to the insurer.' })
  createdAt!: Instant;
}

export const EndorsementConnection = connectionType('Endorsement', () => Endorsement, 'endorsements');
