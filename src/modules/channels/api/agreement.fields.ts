/** Fields of agreements, versions and clauses that must be loaded or put into words. */
import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { wireId } from '../../../kernel/ids.js';
import type { ClauseRef, Language } from '../../../kernel/refusal.js';
import { Decision, TimelineConnection, type TimelineRecord } from '../../access/index.js';
import {
  ActionAvailability,
  actionOf,
  asNode,
  ClauseCitation,
  ClauseKeyEnum,
  type Connection,
  DateTimeScalar,
  LanguageEnum,
  PageArgs,
} from '../../platform/index.js';
import {
  type Agreement as AgreementRecord,
  type AgreementVersion as VersionRecord,
  type Clause as ClauseRecord,
  isClauseKey,
} from '../agreement.js';
import { agreementLife } from '../agreement.life.js';
import {
  agreementById,
  agreementVersionById,
  clausesByVersion,
  nextVersionByAgreement,
  partnerById,
} from '../channels.loaders.js';
import { versionAt } from '../channels.queries.js';
import { ChannelRefusals } from '../channels.refusals.js';
import { CLAUSES, parameterName, shownParameters } from '../clauses.js';
import type { Partner as PartnerRecord } from '../partner.js';
import { clauseText } from '../clause-text.js';
import { unitOf, valueInWords } from '../standard-terms/words.js';
import { Agreement, AgreementVersion, AgreementVersionConnection, Clause, ClauseParameter } from './agreement.type.js';
import { closedByLife } from './closed-by-life.js';
import { pageOfEvents, pageOfVersions } from './lists.js';
import { Partner } from './partner.type.js';

const ACTS = [
  ['agreementAmend', 'agreement:amend', 'amend'],
  ['agreementSuspend', 'agreement:suspend', 'suspend'],
  ['agreementResume', 'agreement:resume', 'resume'],
  ['agreementTerminate', 'agreement:terminate', 'terminate'],
] as const;

@Resolver(() => Agreement)
export class AgreementFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() agreement: AgreementRecord): string {
    return wireId('Agreement', agreement.id);
  }
  @FieldResolver()
  availableActions(@Root() agreement: AgreementRecord, @Ctx() ctx: Context): ActionAvailability[] {
    return ACTS.flatMap(([mutation, permission, command]) =>
      actionOf(ctx, {
        mutation,
        permission,
        closedBy: closedByLife(agreementLife, ChannelRefusals.AGREEMENT_STATE, agreement.state, command),
      }),
    );
  }
  @FieldResolver(() => Partner, { description: 'The other side.' })
  async partner(@Root() agreement: AgreementRecord, @Ctx() ctx: Context): Promise<PartnerRecord | null> {
    const found = await ctx.loader(partnerById).load(agreement.partnerId);
    return found && asNode('Partner', found);
  }
  @FieldResolver(() => AgreementVersion, {
    nullable: true,
    description: 'Version in force; null before activation and after the end.',
  })
  versionInForce(
    @Root() agreement: AgreementRecord,
    @Ctx() ctx: Context,
    @Arg('at', () => DateTimeScalar, { nullable: true, description: 'Instant; default now.' }) at?: Instant | null,
  ): Promise<VersionRecord | null> {
    return versionAt(ctx, { agreementId: agreement.id }, at ?? ctx.now);
  }
  @FieldResolver(() => AgreementVersion, {
    nullable: true,
    description: 'Version being drafted or signed; null when none is.',
  })
  async nextVersion(@Root() agreement: AgreementRecord, @Ctx() ctx: Context): Promise<VersionRecord | null> {
    // A DataLoader answers undefined for a key that no row has.
    return (await ctx.loader(nextVersionByAgreement).load(agreement.id)) ?? null;
  }
  @FieldResolver(() => AgreementVersionConnection, { description: 'All versions, newest first.' })
  versions(
    @Root() agreement: AgreementRecord,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
  ): Promise<Connection<VersionRecord>> {
    return pageOfVersions(ctx, page, agreement.id);
  }
  @FieldResolver(() => TimelineConnection, {
    description: 'What happened with it and with its versions, newest first; why, stands in the audit trail.',
  })
  timeline(
    @Root() agreement: AgreementRecord,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
  ): Promise<Connection<TimelineRecord>> {
    return pageOfEvents(ctx, page, agreement);
  }
}

@Resolver(() => AgreementVersion)
export class AgreementVersionFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() version: VersionRecord): string {
    return wireId('AgreementVersion', version.id);
  }
  @FieldResolver(() => Agreement, { description: 'Of which agreement.' })
  async agreement(@Root() version: VersionRecord, @Ctx() ctx: Context): Promise<AgreementRecord | null> {
    const found = await ctx.loader(agreementById).load(version.agreementId);
    return found && asNode('Agreement', found);
  }
  @FieldResolver(() => String, { description: 'Label of the standard terms it was made from, with their version.' })
  standardTermsLabel(@Root() version: VersionRecord): string {
    return version.standardTerms;
  }
  @FieldResolver(() => [Clause], { description: 'All clauses as agreed, or some.' })
  async clauses(
    @Root() version: VersionRecord,
    @Ctx() ctx: Context,
    @Arg('keys', () => [ClauseKeyEnum], { nullable: true, description: 'Only these.' }) keys?: string[] | null,
  ): Promise<readonly ClauseRecord[]> {
    const all = await ctx.loader(clausesByVersion).load(version.id);
    return keys ? all.filter((clause) => clause.key !== null && keys.includes(clause.key)) : all;
  }
}

@Resolver(() => Clause)
export class ClauseFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() clause: ClauseRecord): string {
    return wireId('Clause', clause.id);
  }
  @FieldResolver(() => ClauseKeyEnum, { nullable: true, description: 'Which executable clause; null for plain text.' })
  key(@Root() clause: ClauseRecord): string | null {
    return clause.key;
  }
  @FieldResolver(() => String, { description: 'Title.' })
  title(
    @Root() clause: ClauseRecord,
    @Ctx() ctx: Context,
    @Arg('language', () => LanguageEnum, { nullable: true, description: 'Language; default by `Accept-Language`.' })
    language?: Language | null,
  ): string {
    return (language ?? ctx.language) === 'EN' ? clause.titleEn : clause.titleZh;
  }
  @FieldResolver(() => String, { description: 'Text with the parameters filled in, in words.' })
  text(
    @Root() clause: ClauseRecord,
    @Ctx() ctx: Context,
    @Arg('language', () => LanguageEnum, { nullable: true, description: 'Language; default by `Accept-Language`.' })
    language?: Language | null,
  ): string {
    return clauseText(clause, language ?? ctx.language);
  }
  @FieldResolver(() => [ClauseParameter], { description: 'Its parameters; empty for plain text.' })
  parameters(@Root() clause: ClauseRecord, @Ctx() ctx: Context): ClauseParameter[] {
    const { key } = clause;
    if (key === null || !isClauseKey(key)) return [];
    const names = Object.keys(CLAUSES[key].words);
    return shownParameters(key, clause.parameters).map((shown) => {
      const name = names.find((inner) => parameterName(key, inner) === shown.name) ?? '';
      const value = clause.parameters[name];
      return { ...shown, inWords: value === undefined ? '' : valueInWords(value, unitOf(key, name), ctx.language) };
    });
  }
}

/** Platform cites a clause without knowing agreements; the way back to them hangs on from here. */
@Resolver(() => ClauseCitation)
export class ClauseCitationAgreementFields {
  @FieldResolver(() => AgreementVersion, {
    nullable: true,
    description: 'Agreement version that it stands in; null when it is not yours.',
  })
  async agreementVersion(@Root() clause: ClauseRef, @Ctx() ctx: Context): Promise<VersionRecord | null> {
    return (await ctx.loader(agreementVersionById).load(clause.agreementVersionId)) ?? null;
  }
}

/** A decision is judged by a version that access knows nothing of. */
@Resolver(() => Decision)
export class DecisionAgreementFields {
  @FieldResolver(() => AgreementVersion, {
    nullable: true,
    description: 'Agreement version it was judged by; null where none was asked.',
  })
  async agreementVersion(@Root() decision: Decision, @Ctx() ctx: Context): Promise<VersionRecord | null> {
    const id = decision.agreementVersionId;
    return (id !== null && (await ctx.loader(agreementVersionById).load(id))) || null;
  }
}
