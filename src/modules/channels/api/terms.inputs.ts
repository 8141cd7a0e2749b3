/** What callers send to write standard terms and agreements. */
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Instant } from '../../../kernel/dates.js';
import {
  ClauseKeyEnum,
  DateTimeScalar,
  DecimalScalar,
  MoneyInput,
  oneOfInputs,
  RegionCodeScalar,
} from '../../platform/index.js';
import { CoverageCodeEnum, PolicyKindEnum } from '../../products/index.js';
import { VehicleGroupEnum } from '../../registry/index.js';
import { ChannelKindEnum, ClauseParameterNameEnum } from './channel.enums.js';
import { ParameterUnitEnum, SoldLineEnum } from './terms.enums.js';

const KEY = 'Your key, 1–128 visible characters: same key and input, same answer.';

@InputType({ description: 'Where a parameter applies. All absent: everywhere.' })
export class ParameterScopeInput {
  @Field(() => PolicyKindEnum, { nullable: true, description: 'Compulsory or commercial.' })
  policyKind?: string | null;
  @Field(() => SoldLineEnum, { nullable: true, description: 'New business, or renewals; of commission rates.' })
  businessLine?: string | null;
  @Field(() => VehicleGroupEnum, { nullable: true, description: 'One vehicle group.' })
  vehicleGroup?: string | null;
  @Field(() => CoverageCodeEnum, { nullable: true, description: 'One coverage.' })
  coverage?: string | null;
  @Field(() => RegionCodeScalar, { nullable: true, description: 'One region.' })
  region?: string | null;
  @Field(() => String, { nullable: true, description: 'One service metric.' })
  metric?: string | null;
}

oneOfInputs.add('ParameterValueInput');
@InputType({ description: 'Value of a parameter: exactly one of the fields, the one its unit calls for.' })
export class ParameterValueInput {
  @Field(() => MoneyInput, { nullable: true, description: 'Money.' })
  amount?: MoneyInput | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Fraction, factor or target.' })
  decimal?: string | null;
  @Field(() => Int, { nullable: true, description: 'Whole number: days, points, things.' })
  count?: number | null;
  @Field(() => [String], { nullable: true, description: 'Set of codes.' })
  codes?: string[] | null;
  @Field(() => String, { nullable: true, description: 'One of a closed list.' })
  choice?: string | null;
}

@InputType({
  description: 'Parameter of a template. One with several rows is given once per row, each with its scope.',
})
export class StandardParameterInput {
  @Field(() => ClauseParameterNameEnum, { description: 'Which.' })
  name!: string;
  @Field(() => ParameterScopeInput, { nullable: true, description: 'Where it applies.' })
  scope?: ParameterScopeInput | null;
  @Field(() => ParameterUnitEnum, { description: 'What it counts.' })
  unit!: 'CNY';
  @Field(() => ParameterValueInput, { nullable: true, description: 'Standard; absent: every agreement names its own.' })
  standard?: ParameterValueInput | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Least allowed without a deviation.' })
  least?: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Greatest allowed without a deviation.' })
  greatest?: string | null;
  @Field(() => [String], { nullable: true, description: 'Codes or choices to pick from.' })
  options?: string[] | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Least that law or filing allows.' })
  lawfulLeast?: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Greatest that law or filing allows.' })
  lawfulGreatest?: string | null;
}

@InputType({ description: 'Clause of a template.' })
export class StandardClauseInput {
  @Field(() => ClauseKeyEnum, { nullable: true, description: 'Executable clause; absent for plain text.' })
  key?: string | null;
  @Field(() => String, { description: 'Number: `4.2`.' })
  number!: string;
  @Field(() => String, { description: 'Title, zh-CN.' })
  titleZhCn!: string;
  @Field(() => String, { description: 'Title, en.' })
  titleEn!: string;
  @Field(() => String, { description: 'Text, zh-CN; parameters as `{name}`.' })
  textZhCn!: string;
  @Field(() => String, { description: 'Text, en; parameters as `{name}`.' })
  textEn!: string;
  @Field(() => Int, { description: 'Level of a channel manager who may approve a deviation, 1–6.', defaultValue: 2 })
  deviationLevel!: number;
  @Field(() => [StandardParameterInput], { nullable: true, description: 'Parameters with standard and range.' })
  parameters?: StandardParameterInput[] | null;
}

@InputType({ description: 'Drafts standard terms; somebody else publishes them.' })
export class StandardTermsDraftInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ChannelKindEnum, { description: 'For whom.' })
  channelKind!: string;
  @Field(() => Boolean, { description: 'For partners with a licence in force.' })
  licensed!: boolean;
  @Field(() => String, { description: 'Version label, 1–32 letters, digits, dots or dashes.' })
  version!: string;
  @Field(() => String, { description: 'Title, zh-CN.' })
  titleZhCn!: string;
  @Field(() => String, { description: 'Title, en.' })
  titleEn!: string;
  @Field(() => [StandardClauseInput], { description: 'Clauses in order.' })
  clauses!: StandardClauseInput[];
}

@InputType({ description: 'Publishes a draft of standard terms; supersedes the version before. Never by its author.' })
export class StandardTermsPublishInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Draft.' })
  standardTermsId!: string;
  @Field(() => Int, { description: 'The `revision` you read.' })
  expectedVersion!: number;
}

@InputType({ description: 'Parameter chosen.' })
export class ClauseParameterInput {
  @Field(() => ClauseParameterNameEnum, { description: 'Which.' })
  name!: string;
  @Field(() => ParameterScopeInput, { nullable: true, description: 'Which of its rows.' })
  scope?: ParameterScopeInput | null;
  @Field(() => ParameterValueInput, { description: 'Value.' })
  value!: ParameterValueInput;
  @Field(() => String, { nullable: true, description: "Why, when outside the template's range." })
  deviationReason?: string | null;
}

@InputType({
  description: 'Drafts an agreement from published standard terms. Unnamed parameters take their standard.',
})
export class AgreementDraftInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => String, { nullable: true, description: 'Your own number for it.' })
  externalRef?: string | null;
  @Field(() => ID, { description: 'Partner.' })
  partnerId!: string;
  @Field(() => ID, { description: 'Published template of its kind.' })
  standardTermsId!: string;
  @Field(() => DateTimeScalar, { description: 'First instant in force: midnight, Beijing time, today or later.' })
  effectiveFrom!: Instant;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'First instant no longer in force, at midnight; absent: open.',
  })
  effectiveUntil?: Instant | null;
  @Field(() => [ClauseParameterInput], { nullable: true, description: 'Parameters that differ from the standard.' })
  parameters?: ClauseParameterInput[] | null;
}

@InputType({ description: 'Drafts the next version of an agreement from a date, on the version before it.' })
export class AgreementAmendInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Agreement.' })
  agreementId!: string;
  @Field(() => Int, { description: 'The `revision` you read.' })
  expectedVersion!: number;
  @Field(() => DateTimeScalar, { description: 'First instant in force: midnight, Beijing time, today or later.' })
  effectiveFrom!: Instant;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'New end, at midnight; absent: as agreed before, null: open.',
  })
  effectiveUntil?: Instant | null;
  @Field(() => ID, { nullable: true, description: 'Newer template, if moved to one.' })
  standardTermsId?: string | null;
  @Field(() => [ClauseParameterInput], { description: 'Parameters that change.' })
  parameters!: ClauseParameterInput[];
  @Field(() => String, { description: 'Why, readable by the partner.' })
  reason!: string;
}

@InputType({ description: 'Approves the deviations of a draft; never by its author.' })
export class AgreementDeviationApproveInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Version.' })
  agreementVersionId!: string;
  @Field(() => Int, { description: 'The `revision` you read.' })
  expectedVersion!: number;
  @Field(() => String, { description: 'Opinion.' })
  opinion!: string;
}

@InputType({ description: 'Signs the digest for your own side.' })
export class AgreementSignInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Version.' })
  agreementVersionId!: string;
  @Field(() => String, { description: 'Digest of the content you read; refused when it is another.' })
  digest!: string;
}

@InputType({ description: 'Activates a version signed by both, from its first instant or from now.' })
export class AgreementActivateInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Version.' })
  agreementVersionId!: string;
  @Field(() => Int, { description: 'The `revision` you read.' })
  expectedVersion!: number;
}
