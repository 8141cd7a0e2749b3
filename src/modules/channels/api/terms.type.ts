/** Object types of standard terms, and of what stands beside a version. */
import { Field, Int, ObjectType } from 'type-graphql';
import type { Instant } from '../../../kernel/dates.js';
import { ActorType } from '../../access/index.js';
import { Actionable, ActionAvailability, connectionType, DateTimeScalar, Node } from '../../platform/index.js';
import type { SignatorySide } from '../agreements/agreement-parts.js';
import type { ParameterUnit, StandardTermsState } from '../standard-terms/standard-terms.js';
import { ChannelKindEnum, ClauseParameterNameEnum } from './channel.enums.js';
import { ParameterUnitEnum, SignatorySideEnum, StandardTermsStateEnum } from './terms.enums.js';

@ObjectType({ description: 'Parameter of a template: its standard, and what may be agreed without a deviation.' })
export class StandardParameter {
  @Field(() => ClauseParameterNameEnum, { description: 'Which.' })
  name!: string;
  @Field(() => ParameterUnitEnum, { description: 'What it counts.' })
  unit!: ParameterUnit;
  @Field(() => [String], {
    nullable: true,
    description: 'Standard value as text; null when every agreement names its own.',
  })
  standard!: string[] | null;
  @Field(() => String, { nullable: true, description: 'Standard value in words; null when there is none.' })
  standardInWords!: string | null;
  @Field(() => String, { description: 'What may be agreed without a deviation, in words.' })
  allowedInWords!: string;
  @Field(() => String, {
    nullable: true,
    description: 'What law or filing allows at most, in words; nobody approves more. Null when neither says.',
  })
  lawfulInWords!: string | null;
}

@ObjectType({ description: 'Numbered clause of a template.' })
export class StandardClause {
  @Field(() => String, { description: 'Number: `4.2`.' })
  number!: string;
  @Field(() => Int, { description: 'Level of a channel manager who may approve a deviation from it.' })
  deviationLevel!: number;
}

@ObjectType({ description: 'Difference between two documents, clause by clause.' })
export class TermChange {
  @Field(() => String, { description: 'Number of the clause.' })
  number!: string;
  @Field(() => ClauseParameterNameEnum, { nullable: true, description: 'Parameter; null when the text changed.' })
  parameter!: string | null;
  @Field(() => String, { nullable: true, description: 'Before, in words; null when new.' })
  before!: string | null;
  @Field(() => String, { nullable: true, description: 'After, in words; null when gone.' })
  after!: string | null;
}

@ObjectType({
  implements: [Node, Actionable],
  description:
    "The insurer's own template (标准合作协议) for one kind of channel; it never changes, another wording is another version.",
})
export class StandardTerms extends Actionable {
  @Field(() => [ActionAvailability], { description: 'What is open to you, and why not.' })
  override availableActions!: ActionAvailability[];
  @Field(() => ChannelKindEnum, { description: 'For whom.' })
  channelKind!: string;
  @Field(() => Boolean, {
    description:
      'For partners whose licence is in force. Terms without licence let them hand over customers and report losses; kinds that never need one have these only.',
  })
  licensed!: boolean;
  @Field(() => String, { description: 'Version label.' })
  version!: string;
  @Field(() => StandardTermsStateEnum, { description: 'How it stands.' })
  state!: StandardTermsState;
  @Field(() => String, { description: 'SHA-256 of its content.' })
  digest!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published; null before.' })
  publishedAt!: Instant | null;
}

@ObjectType({ description: "Parameter outside the template's range." })
export class Deviation {
  @Field(() => String, { description: 'Number of the clause.' })
  clauseNumber!: string;
  @Field(() => ClauseParameterNameEnum, { description: 'Parameter.' })
  parameter!: string;
  @Field(() => String, { description: 'What was offered.' })
  offered!: string;
  @Field(() => String, { description: 'What was offered, in words.' })
  offeredInWords!: string;
  @Field(() => String, { description: 'What the template allows, in words.' })
  allowedInWords!: string;
  @Field(() => String, { description: 'Why it is asked for.' })
  reason!: string;
  @Field(() => Int, { description: 'Level of a channel manager who may approve it.' })
  level!: number;
  @Field(() => ActorType, { nullable: true, description: 'Who approved; null until then.' })
  approvedBy!: ActorType | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When.' })
  approvedAt!: Instant | null;
}

@ObjectType({ description: 'Signature over the digest.' })
export class AgreementSignature {
  @Field(() => SignatorySideEnum, { description: 'Side.' })
  side!: SignatorySide;
  @Field(() => ActorType, { description: 'Signer.' })
  signedBy!: ActorType;
  @Field(() => DateTimeScalar, { description: 'When.' })
  signedAt!: Instant;
  @Field(() => String, { description: "Digest signed; equals the version's." })
  digest!: string;
}

export const StandardTermsConnection = connectionType('StandardTerms', () => StandardTerms, 'standard terms');
