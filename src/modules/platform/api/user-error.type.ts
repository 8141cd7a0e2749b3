import { Arg, Ctx, Field, FieldResolver, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import {
  type ClauseRef,
  type Fact as FactRecord,
  type Language,
  messageOf,
  type RefusalItem,
  type RuleRef,
  say,
  type Sentence,
} from '../../../kernel/refusal.js';
import { LanguageEnum } from './language.js';

/** Filled from the rooms' catalogues before the schema is built (`app/schema.ts`). */
export const RefusalCodeEnum: Record<string, string> = {};
/** Likewise, with the clauses that `channels` executes. */
export const ClauseKeyEnum: Record<string, string> = {};

export const RuleSourceEnum = {
  LAW: 'LAW',
  PRODUCT_CLAUSE: 'PRODUCT_CLAUSE',
  AGREEMENT_CLAUSE: 'AGREEMENT_CLAUSE',
  TARIFF: 'TARIFF',
  UNDERWRITING_RULE: 'UNDERWRITING_RULE',
  PERMISSION: 'PERMISSION',
  CONTROL_MEASURE: 'CONTROL_MEASURE',
} as const;
registerEnumType(RuleSourceEnum, {
  name: 'RuleSource',
  description: 'Where a rule or figure comes from.',
  valuesConfig: {
    LAW: { description: 'Law or regulation.' },
    PRODUCT_CLAUSE: { description: 'Filed insurance clause (条款).' },
    AGREEMENT_CLAUSE: { description: 'Clause of the cooperation agreement.' },
    TARIFF: { description: 'Row of a tariff.' },
    UNDERWRITING_RULE: { description: 'Underwriting rule set.' },
    PERMISSION: { description: "Permission of the caller's role." },
    CONTROL_MEASURE: { description: 'Control measure in force.' },
  },
});

@ObjectType({ description: 'Figure behind a refusal or a calculation step.' })
export class Fact {
  @Field(() => String, { description: 'What it measures: `limit`, `offered`, `daysRun`.' })
  name!: string;
  @Field(() => String, { description: 'Value as text.' })
  value!: string;
  @Field(() => String, { nullable: true, description: 'Unit: CNY, days, fraction; null when none.' })
  unit?: string | null;
}

@ObjectType({ description: 'Clause of an agreement version, as refusals and figures quote it.' })
export class ClauseCitation {
  @Field(() => ClauseKeyEnum, { description: 'Which executable clause.' })
  key!: string;
  @Field(() => String, { description: 'Number in the signed text: `4.2`.' })
  number!: string;
  title!: Sentence;
  agreementVersionId!: string;
}

@Resolver(() => ClauseCitation)
export class ClauseCitationFields {
  @FieldResolver(() => String, { description: 'Title in the signed text.' })
  title(@Root() clause: ClauseRef, @Ctx() ctx: Context): string {
    return say(clause.title, ctx.language);
  }
}

@ObjectType({ description: 'Citation of one rule, precise enough to look it up.' })
export class RuleCitation {
  @Field(() => RuleSourceEnum, { description: 'Which kind of source.' })
  source!: RuleRef['source'];
  @Field(() => String, { description: 'Document and its version: `CTR 2019 art. 17`, `COMPULSORY-BASE 2008-02-01`.' })
  document!: string;
  @Field(() => String, { nullable: true, description: 'Table inside it; null for text.' })
  table?: string | null;
  @Field(() => String, { nullable: true, description: 'Row key inside the table; null for text.' })
  row?: string | null;
  @Field(() => String, { description: 'Name of the rule, stable over versions.' })
  rule!: string;
}

@Resolver(() => RuleCitation)
export class RuleCitationFields {
  @FieldResolver(() => String, { description: 'The rule in words.' })
  text(
    @Root() rule: RuleRef,
    @Ctx() ctx: Context,
    @Arg('language', () => LanguageEnum, { nullable: true, description: 'Language; default by `Accept-Language`.' })
    language?: Language | null,
  ): string {
    return say(rule.text, language ?? ctx.language);
  }
}

@ObjectType({ description: 'Nearest change of the input that would pass.' })
export class InputSuggestion {
  @Field(() => [String], { description: 'Path in the input.' })
  field!: readonly string[];
  @Field(() => String, { description: 'Value that passes.' })
  value!: string;
  @Field(() => String, { description: 'The suggestion in words.' })
  message!: string;
}

@ObjectType({ description: 'The business says no. Nothing was written. Codes are for programs, messages for people.' })
export class UserError {
  @Field(() => RefusalCodeEnum, { description: 'Stable code; never reused.' })
  code!: string;
  @Field(() => String, { description: 'The refusal in words, in the language asked for.' })
  message!: string;
  @Field(() => [String], {
    nullable: true,
    description: 'Path of the offending value, from `input`; null when it is not one value.',
  })
  field!: readonly string[] | null;
  @Field(() => ClauseCitation, {
    nullable: true,
    description: 'Clause of the agreement that refuses; null when another rule does.',
  })
  clause!: ClauseRef | null;
  @Field(() => RuleCitation, { nullable: true, description: 'Any other rule that refuses: law, filed clause, tariff.' })
  rule!: RuleRef | null;
  @Field(() => [Fact], { description: 'Limit, offered value and other figures.' })
  facts!: readonly FactRecord[];
  @Field(() => [InputSuggestion], { description: 'What would pass; empty when nothing would.' })
  wouldPass!: readonly InputSuggestion[];
}

/** A refusal as the API tells it. */
export function userErrorOf(item: RefusalItem, language: Language): UserError {
  return {
    code: item.code,
    message: messageOf(item, language),
    field: item.field ?? null,
    clause: item.clause ?? null,
    rule: item.rule ?? null,
    facts: item.facts ?? [],
    wouldPass: (item.wouldPass ?? []).map((suggestion) => ({
      field: suggestion.field,
      value: suggestion.value,
      message: say(suggestion.message, language),
    })),
  };
}
