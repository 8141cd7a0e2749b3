/** Fields of standard terms that must be put into words or loaded. */
import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { parseWireId, wireId } from '../../../kernel/ids.js';
import { type Language, type RefusalItem } from '../../../kernel/refusal.js';
import {
  ActionAvailability,
  actionOf,
  ClauseKeyEnum,
  FileType,
  type FileRecord,
  LanguageEnum,
} from '../../platform/index.js';
import { ProductRefusals } from '../../products/index.js';
import type { ClauseKey, ClauseParameters } from '../agreement.js';
import { ChannelRefusals } from '../channels.refusals.js';
import { valuesOf } from '../clause-catalogue.js';
import { parameterName } from '../clauses.js';
import { printStandardTerms } from '../operations/print-standard-terms.js';
import { type Change, changesBetween, type ComparedClause } from '../standard-terms/diff.rules.js';
import { standardTermsLife } from '../standard-terms/standard-terms.life.js';
import type { StandardClause as ClauseRecord, StandardTerms as TermsRecord } from '../standard-terms/standard-terms.js';
import { standardTermsById } from '../standard-terms/standard-terms.store.js';
import { filled, rangeInWords, unitOf, valueInWords } from '../standard-terms/words.js';
import { closedByLife } from './closed-by-life.js';
import { StandardClause, StandardParameter, StandardTerms, TermChange } from './terms.type.js';

const LANGUAGE = { nullable: true, description: 'Language; default by `Accept-Language`.' } as const;

@Resolver(() => StandardTerms)
export class StandardTermsFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() terms: TermsRecord): string {
    return wireId('StandardTerms', terms.id);
  }
  @FieldResolver()
  availableActions(@Root() terms: TermsRecord, @Ctx() ctx: Context): ActionAvailability[] {
    return actionOf(ctx, {
      mutation: 'standardTermsPublish',
      permission: 'standard-terms:publish',
      closedBy: againstPublishing(terms, ctx),
    });
  }
  @FieldResolver(() => String, { description: 'Title.' })
  title(
    @Root() terms: TermsRecord,
    @Ctx() ctx: Context,
    @Arg('language', () => LanguageEnum, LANGUAGE) language?: Language | null,
  ): string {
    return (language ?? ctx.language) === 'EN' ? terms.document.titleEn : terms.document.titleZh;
  }
  @FieldResolver(() => [StandardClause], { description: 'All clauses in order.' })
  clauses(@Root() terms: TermsRecord): readonly ClauseRecord[] {
    return terms.document.clauses;
  }
  @FieldResolver(() => [TermChange], {
    description: 'What differs from another version of the same kind; empty when that is not there, or not yours.',
  })
  async changesSince(
    @Root() terms: TermsRecord,
    @Ctx() ctx: Context,
    @Arg('standardTermsId', () => ID, { description: 'The other version.' }) otherId: string,
  ): Promise<TermChange[]> {
    const id = parseWireId('StandardTerms', otherId);
    const other = id && (await ctx.loader(standardTermsById).load(id));
    if (other?.channelKind !== terms.channelKind) return [];
    return changesBetween(comparedTerms(other), comparedTerms(terms)).map((change) =>
      shownChange(change, ctx.language),
    );
  }
  @FieldResolver(() => FileType, {
    nullable: true,
    description: "Text as PDF, for the insurer's people; null for a draft. Partners print their agreement.",
  })
  document(
    @Root() terms: TermsRecord,
    @Ctx() ctx: Context,
    @Arg('language', () => LanguageEnum, LANGUAGE) language?: Language | null,
  ): Promise<FileRecord | null> {
    return printStandardTerms(ctx, terms, language ?? ctx.language);
  }
}

function againstPublishing(terms: TermsRecord, ctx: Context): RefusalItem | null {
  const closed = closedByLife(standardTermsLife, ChannelRefusals.STANDARD_TERMS_STATE, terms.state, 'publish');
  return closed ?? (terms.draftedBy === ctx.actor.id ? { code: ProductRefusals.SAME_PERSON } : null);
}

@Resolver(() => StandardClause)
export class StandardClauseFields {
  @FieldResolver(() => ClauseKeyEnum, { nullable: true, description: 'Which executable clause; null for plain text.' })
  key(@Root() clause: ClauseRecord): string | null {
    return clause.key;
  }
  @FieldResolver(() => String, { description: 'Title.' })
  title(
    @Root() clause: ClauseRecord,
    @Ctx() ctx: Context,
    @Arg('language', () => LanguageEnum, LANGUAGE) language?: Language | null,
  ): string {
    return (language ?? ctx.language) === 'EN' ? clause.titleEn : clause.titleZh;
  }
  @FieldResolver(() => String, {
    description: 'Text with the standard values filled in; `{name}` where there is none.',
  })
  text(
    @Root() clause: ClauseRecord,
    @Ctx() ctx: Context,
    @Arg('language', () => LanguageEnum, LANGUAGE) language?: Language | null,
  ): string {
    const { key } = clause;
    const wanted = language ?? ctx.language;
    const text = wanted === 'EN' ? clause.textEn : clause.textZh;
    return key === null ? text : filled(text, standardsOf(clause), (name) => unitOf(key, name), wanted);
  }
  @FieldResolver(() => [StandardParameter], { description: 'Parameters; empty for plain text.' })
  parameters(@Root() clause: ClauseRecord, @Ctx() ctx: Context): StandardParameter[] {
    const { key } = clause;
    if (key === null) return [];
    return clause.parameters.map(({ name, unit, standard, allowed, lawful }) => ({
      name: parameterName(key, name),
      unit,
      standard: standard === null ? null : valuesOf(standard),
      standardInWords: standard === null ? null : valueInWords(standard, unit, ctx.language),
      allowedInWords: rangeInWords(allowed, unit, ctx.language),
      lawfulInWords: lawful ? rangeInWords(lawful, unit, ctx.language) : null,
    }));
  }
}

function standardsOf(clause: ClauseRecord): ClauseParameters {
  return Object.fromEntries(
    clause.parameters.flatMap(({ name, standard }) => (standard === null ? [] : [[name, standard]])),
  );
}

function comparedTerms({ document }: TermsRecord): ComparedClause[] {
  return document.clauses.map((clause) => ({
    ...clause,
    parameters: Object.fromEntries(clause.parameters.map(({ name, standard }) => [name, standard])),
  }));
}

/** A change in the reader's words: parameters with units, text as it reads. */
export function shownChange({ number, key, parameter, before, after }: Change, language: Language): TermChange {
  const told = (side: Change['before']): string | null => {
    if (!side) return null;
    if (parameter === null || key === null) return language === 'EN' ? side.clause.textEn : side.clause.textZh;
    return side.value === null ? null : valueInWords(side.value, unitOf(key as ClauseKey, parameter), language);
  };
  return {
    number,
    parameter: parameter === null || key === null ? null : parameterName(key as ClauseKey, parameter),
    before: told(before),
    after: told(after),
  };
}
