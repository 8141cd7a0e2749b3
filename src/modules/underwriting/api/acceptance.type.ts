/** What acceptance needs. Read from `AcceptanceRequirements` as `acceptanceRequirementsOf` answers it. */
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { say } from '../../../kernel/refusal.js';
import { ExclusionType } from '../../products/index.js';
import type { AcceptanceRequirements as Requirements, Question } from '../acceptance.js';
import type { AnswerKind, ConsentPurpose } from '../application.js';
import { type MaterialKind, MaterialKindEnum } from '../../platform/index.js';
import { AnswerKindEnum, ConsentPurposeEnum } from './underwriting.enums.js';

@ObjectType({ description: 'Question of the insurer.' })
export class DisclosureQuestion {
  @Field(() => String, { description: 'Stable key.' })
  key!: string;
  @Field(() => AnswerKindEnum, { description: 'Form of the answer.' })
  kind!: AnswerKind;
  @Field(() => [String], { description: 'Choices; empty for other forms.' })
  choices!: readonly string[];
}

@ObjectType({ description: 'Answer of another question on which a question depends.' })
export class DisclosureCondition {
  @Field(() => String, { description: 'Key of the other question.' })
  key!: string;
  @Field(() => [String], { description: 'Answers that make it asked.' })
  answers!: readonly string[];
}

@Resolver(() => DisclosureQuestion)
export class DisclosureQuestionFields {
  @FieldResolver(() => String, { description: 'Question as it must be shown.' })
  text(@Root() question: Question, @Ctx() ctx: Context): string {
    return say(question.text, ctx.language);
  }
  @FieldResolver(() => DisclosureCondition, {
    nullable: true,
    description: 'Asked only when another question has one of these answers; null when always asked.',
  })
  askedWhen(@Root() question: Question): object | null {
    return question.when ? { key: question.when.key, answers: question.when.is } : null;
  }
}

@ObjectType({ description: 'What acceptance needs, complete.' })
export class AcceptanceRequirements {
  @Field(() => [DisclosureQuestion], { description: 'Questions to answer (告知); only what is asked counts.' })
  questions!: readonly Question[];
  @Field(() => [ExclusionType], { description: 'Exclusions to show, explain and confirm.' })
  exclusions!: Requirements['exclusions'];
  @Field(() => [ConsentPurposeEnum], { description: 'Consents to record, by purpose. MARKETING is never among them.' })
  consents!: readonly ConsentPurpose[];
  @Field(() => Boolean, { description: "A broker needs the customer's mandate." })
  mandateNeeded!: boolean;
  @Field(() => [String], { description: 'Fields of people or vehicle still empty.' })
  missingFields!: readonly string[];
}

@Resolver(() => AcceptanceRequirements)
export class AcceptanceRequirementsFields {
  @FieldResolver(() => [String], { description: 'Codes of notices that the customer must confirm.' })
  noticesToConfirm(@Root() requirements: Requirements): string[] {
    return requirements.notices.map(({ code }) => code);
  }
  @FieldResolver(() => [MaterialKindEnum], { description: 'Papers needed at acceptance.' })
  materials(@Root() requirements: Requirements): MaterialKind[] {
    return requirements.materials.filter(({ needed }) => needed).map(({ kind }) => kind);
  }
  @FieldResolver(() => [MaterialKindEnum], {
    description: 'Papers that may follow: compulsory cover never waits for paper.',
  })
  materialsToBring(@Root() requirements: Requirements): MaterialKind[] {
    return requirements.materials.filter(({ needed }) => !needed).map(({ kind }) => kind);
  }
}
