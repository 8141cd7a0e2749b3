/** Object types of the room. The domain record is the source; what needs another read is a field resolver. */
import { Field, ObjectType } from 'type-graphql';
import type { Instant } from '../../../kernel/dates.js';
import type { Fact as FactRecord, RuleRef } from '../../../kernel/refusal.js';
import { ActorKindEnum } from '../../access/index.js';
import {
  Actionable,
  ActionAvailability,
  DateTimeScalar,
  Fact,
  type MaterialKind,
  MaterialKindEnum,
  Money,
  Node,
  RuleCitation,
} from '../../platform/index.js';
import { type PolicyKind, PolicyKindEnum } from '../../products/index.js';
import type { ApplicationState, ConsentPurpose, UnderwritingOutcome } from '../application.js';
import type { AuthorityLevel } from '../authority-level.js';
import type { ReferralState } from '../referral.js';
import {
  ApplicationStateEnum,
  AuthorityLevelEnum,
  ConsentPurposeEnum,
  ReferralStateEnum,
  UnderwritingOutcomeEnum,
} from './underwriting.enums.js';

@ObjectType({ description: 'One rule that spoke: passed or not, and why.' })
export class DecisionStep {
  @Field(() => Boolean, { description: 'Passed.' })
  passed!: boolean;
  @Field(() => RuleCitation, { description: 'Rule applied.' })
  rule!: RuleRef;
  @Field(() => [Fact], { description: 'Limit, offered value.' })
  facts!: readonly FactRecord[];
}

@ObjectType({ description: 'Decision on one policy of an application, with its reasons.' })
export class UnderwritingDecision {
  @Field(() => PolicyKindEnum, { description: 'Which policy.' })
  policyKind!: PolicyKind;
  @Field(() => UnderwritingOutcomeEnum, { description: 'Outcome.' })
  outcome!: UnderwritingOutcome;
  @Field(() => [DecisionStep], { description: 'Reasons: every rule that spoke, in words fit for the customer.' })
  reasons!: readonly DecisionStep[];
  @Field(() => String, { description: 'Rule set version.' })
  ruleSet!: string;
  @Field(() => DateTimeScalar, { description: 'When.' })
  decidedAt!: Instant;
}

@ObjectType({ description: "Customer's answer to a question, as given." })
export class Disclosure {
  @Field(() => String, { description: 'Answer as text: YES or NO, a number, a day, a choice, or words.' })
  answer!: string;
  @Field(() => DateTimeScalar, { description: 'When given.' })
  answeredAt!: Instant;
}

@ObjectType({ implements: Node, description: 'Consent recorded.' })
export class Consent extends Node {
  @Field(() => ConsentPurposeEnum, { description: 'Purpose.' })
  purpose!: ConsentPurpose;
  @Field(() => DateTimeScalar, { description: 'When given.' })
  givenAt!: Instant;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When withdrawn; null while it holds.' })
  withdrawnAt!: Instant | null;
}

@ObjectType({ description: 'One paper asked for, or given unasked. All are asked for once and completely.' })
export class Material {
  @Field(() => MaterialKindEnum, { description: 'What.' })
  kind!: MaterialKind;
  @Field(() => Boolean, {
    description: 'Needed; false: to be brought, nothing waits for it. Papers never delay compulsory cover.',
  })
  needed!: boolean;
  @Field(() => String, { nullable: true, description: 'Why it was rejected; null otherwise.' })
  rejection!: string | null;
  @Field(() => RuleCitation, { description: 'Rule that asks for it.' })
  rule!: RuleRef;
}

@ObjectType({ description: 'What happens next to an object.' })
export class NextStep {
  @Field(() => String, { description: 'In words.' })
  label!: string;
  @Field(() => ActorKindEnum, { description: 'Whose turn.' })
  by!: keyof typeof ActorKindEnum;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When due; null when open.' })
  dueAt!: Instant | null;
}

@ObjectType({ description: 'Why a paid application could not be turned into policies. Its money goes back.' })
export class NotIssued {
  @Field(() => String, { description: 'Code, as a refusal would have.' })
  code!: string;
  @Field(() => [Fact], { description: 'What was found.' })
  facts!: readonly FactRecord[];
}

@ObjectType({
  implements: [Node, Actionable],
  description: "Application (投保单): the customer's choice, disclosures and consents, and the decision on it.",
})
export class Application extends Actionable {
  @Field(() => [ActionAvailability], { description: 'What is open to you, and why not.' })
  override availableActions!: ActionAvailability[];
  @Field(() => String, { description: 'Application number (投保单号).' })
  number!: string;
  @Field(() => String, { nullable: true, description: 'Your own number.' })
  externalRef!: string | null;
  @Field(() => ApplicationStateEnum, { description: 'How it stands now.' })
  state!: ApplicationState;
  @Field(() => [PolicyKindEnum], {
    description:
      'Policies that it still carries: the commercial one goes when declined, the compulsory one when it was split off.',
  })
  carries!: readonly PolicyKind[];
  @Field(() => Money, { description: 'Premiums and tax of what it carries: what the customer pays.' })
  payable!: Money;
  @Field(() => NotIssued, { nullable: true, description: 'Why no policy could be issued; null otherwise.' })
  notIssued!: NotIssued | null;
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Instant;
}

@ObjectType({
  implements: [Node, Actionable],
  description:
    'Application that needs a person with enough authority (转人工核保). Partners see state, level and reasons; the rest is internal.',
})
export class Referral extends Actionable {
  @Field(() => [ActionAvailability], { description: 'What is open to you, and why not.' })
  override availableActions!: ActionAvailability[];
  @Field(() => ReferralStateEnum, { description: 'How it stands.' })
  state!: ReferralState;
  @Field(() => AuthorityLevelEnum, { description: 'Level that may decide it now.' })
  level!: AuthorityLevel;
  @Field(() => [DecisionStep], { description: 'Why it was referred.' })
  reasons!: readonly DecisionStep[];
  @Field(() => String, { nullable: true, description: 'Word of the underwriter to the partner; null without one.' })
  note!: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was referred.' })
  createdAt!: Instant;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided; null before.' })
  decidedAt!: Instant | null;
}

@ObjectType({ description: 'Signed opinion of one reviewer. Internal.' })
export class ReferralOpinion {
  @Field(() => AuthorityLevelEnum, { description: 'Level.' })
  level!: AuthorityLevel;
  @Field(() => UnderwritingOutcomeEnum, { description: 'Recommended, or decided.' })
  outcome!: UnderwritingOutcome;
  @Field(() => String, { description: 'Why.' })
  text!: string;
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Instant;
}
