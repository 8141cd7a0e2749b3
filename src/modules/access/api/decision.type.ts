/** The answer of `decision`: why, or why not, step by step, and the nearest input that would pass. */
import { Ctx, Field, FieldResolver, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { type ClauseRef, type Fact as FactRecord, type RuleRef, say } from '../../../kernel/refusal.js';
import {
  ActionEnum,
  ClauseCitation,
  DateTimeScalar,
  Fact,
  JsonDocumentScalar,
  RuleCitation,
  UserError,
} from '../../platform/index.js';

export const DecisionOutcomeEnum = {
  WOULD_PASS: 'WOULD_PASS',
  WOULD_REFER: 'WOULD_REFER',
  WOULD_BE_REFUSED: 'WOULD_BE_REFUSED',
} as const;
registerEnumType(DecisionOutcomeEnum, {
  name: 'DecisionOutcome',
  description: 'Outcome of asking whether an action would pass.',
  valuesConfig: {
    WOULD_PASS: { description: 'Would be done.' },
    WOULD_REFER: { description: 'Would be taken, and then decided by a person.' },
    WOULD_BE_REFUSED: { description: 'Would be refused.' },
  },
});

export const DecisionStageEnum = {
  PERMISSION: 'PERMISSION',
  STANDING: 'STANDING',
  CLAUSE: 'CLAUSE',
  LICENCE: 'LICENCE',
  VISIBILITY: 'VISIBILITY',
  STATE: 'STATE',
  INPUT: 'INPUT',
} as const;
export type DecisionStage = keyof typeof DecisionStageEnum;
registerEnumType(DecisionStageEnum, {
  name: 'DecisionStage',
  description: 'Which question a step answers, in the order they are listed in.',
  valuesConfig: {
    PERMISSION: { description: 'May this kind of caller ever do this?' },
    STANDING: { description: 'Is the partner open, and an agreement in force?' },
    CLAUSE: { description: 'Does a clause of the agreement allow it, for these facts?' },
    LICENCE: { description: 'Is there a licence for it, today?' },
    VISIBILITY: { description: 'Is everything it names yours?' },
    STATE: { description: 'Is it open in the state things are in?' },
    INPUT: { description: 'Does what was sent hold what the rules ask for?' },
  },
});

export interface StepRecord {
  readonly stage: DecisionStage;
  readonly passed: boolean;
  readonly rule: RuleRef;
  readonly clause: ClauseRef | null;
  readonly message: string | null;
  readonly facts: readonly FactRecord[];
}

@ObjectType({ description: 'One check of a decision.' })
export class DecisionCheck {
  @Field(() => DecisionStageEnum, { description: 'Which question.' })
  stage!: DecisionStage;
  @Field(() => Boolean, { description: 'Passed.' })
  passed!: boolean;
  @Field(() => RuleCitation, { description: 'Rule applied.' })
  rule!: RuleRef;
  @Field(() => ClauseCitation, { nullable: true, description: 'Clause applied; null when another rule is.' })
  clause!: ClauseRef | null;
  @Field(() => [Fact], { description: 'Limit, offered value.' })
  facts!: readonly FactRecord[];
}

@Resolver(() => DecisionCheck)
export class DecisionCheckFields {
  @FieldResolver(() => String, { description: 'In words: the refusal, or the rule that let it pass.' })
  message(@Root() step: StepRecord, @Ctx() ctx: Context): string {
    return step.message ?? say(step.rule.text, ctx.language);
  }
}

@ObjectType({ description: 'One change of the input that was asked about.' })
export class InputChange {
  @Field(() => [String], { description: 'Path, from `input`.' })
  field!: readonly string[];
  @Field(() => String, { nullable: true, description: 'Value to put there; null: leave it out.' })
  value!: string | null;
}

@ObjectType({ description: 'The nearest input that would pass, tried before it is told.' })
export class NearestInput {
  @Field(() => [InputChange], { description: 'What to change, from what you asked about.' })
  changes!: readonly InputChange[];
  @Field(() => JsonDocumentScalar, { description: 'The whole input, changed: send it as the variable.' })
  input!: unknown;
  @Field(() => DecisionOutcomeEnum, { description: 'What would happen to it.' })
  outcome!: keyof typeof DecisionOutcomeEnum;
}

@ObjectType({ description: 'Why or why not, step by step. Asking writes nothing.' })
export class Decision {
  @Field(() => ActionEnum, { description: 'Action asked about.' })
  action!: string;
  @Field(() => DecisionOutcomeEnum, { description: 'What would happen.' })
  outcome!: keyof typeof DecisionOutcomeEnum;
  @Field(() => [DecisionCheck], {
    description:
      'Every check that was reached, passed ones included: permission, standing, clauses, licence, visibility, state, input.',
  })
  steps!: readonly StepRecord[];
  @Field(() => [UserError], {
    description:
      'Refusals that the mutation would answer, and reasons against single options; each with what would pass.',
  })
  refusals!: readonly UserError[];
  @Field(() => NearestInput, {
    nullable: true,
    description: 'The nearest input that would pass; null when this one does, and when no change of it was found to.',
  })
  nearest!: NearestInput | null;
  @Field(() => DateTimeScalar, { description: 'When it was judged.' })
  decidedAt!: Instant;
  agreementVersionId!: string | null;
}
