/** Object types of agreements: what was agreed, for which period, clause by clause. */
import { Field, Int, ObjectType } from 'type-graphql';
import type { Instant } from '../../../kernel/dates.js';
import { Actionable, ActionAvailability, connectionType, DateTimeScalar, Node } from '../../platform/index.js';
import type { AgreementState, AgreementVersionState } from '../agreement.js';
import { AgreementStateEnum, AgreementVersionStateEnum, ClauseParameterNameEnum } from './channel.enums.js';

@ObjectType({ description: 'Parameter of a clause as this version sets it.' })
export class ClauseParameter {
  @Field(() => ClauseParameterNameEnum, { description: 'Which.' })
  name!: string;
  @Field(() => [String], {
    description: 'Its values as text: codes, one choice, a figure; where it applies comes before a figure.',
  })
  values!: string[];
}

@ObjectType({
  implements: Node,
  description: 'Numbered clause with its text and the parameters that the gateway executes.',
})
export class Clause extends Node {
  @Field(() => String, { description: 'Number: `4.2`.' })
  number!: string;
}

@ObjectType({
  implements: Node,
  description: 'What was agreed for a period. Quotes, policies, claims and commission pin the version they used.',
})
export class AgreementVersion extends Node {
  @Field(() => Int, { description: 'Rises with every change.' })
  revision!: number;
  @Field(() => Int, { description: '1, 2, 3 …' })
  sequence!: number;
  @Field(() => AgreementVersionStateEnum, { description: 'How it stands.' })
  state!: AgreementVersionState;
  @Field(() => DateTimeScalar, { description: 'First instant in force.' })
  effectiveFrom!: Instant;
  @Field(() => DateTimeScalar, { nullable: true, description: 'First instant no longer in force; null when open.' })
  effectiveUntil!: Instant | null;
  @Field(() => String, { description: 'SHA-256 of the content that both sides sign.' })
  digest!: string;
}

@ObjectType({
  implements: [Node, Actionable],
  description: "One partner's signed instance of standard terms; its versions never overlap and never change.",
})
export class Agreement extends Actionable {
  @Field(() => [ActionAvailability], { description: 'What is open to you, and why not.' })
  override availableActions!: ActionAvailability[];
  @Field(() => String, { description: 'Agreement number (协议号).' })
  number!: string;
  @Field(() => String, { nullable: true, description: 'Your own number for it.' })
  externalRef!: string | null;
  @Field(() => AgreementStateEnum, { description: 'How it stands.' })
  state!: AgreementState;
}

export const AgreementConnection = connectionType('Agreement', () => Agreement, 'agreements');
export const AgreementVersionConnection = connectionType(
  'AgreementVersion',
  () => AgreementVersion,
  'versions of an agreement',
);
