/** What stands beside a version: deviations, signatures, changes, the paper; and what is open next. */
import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { parseWireId } from '../../../kernel/ids.js';
import type { Language } from '../../../kernel/refusal.js';
import { ActionAvailability, actionOf, asNode, FileType, type FileRecord, LanguageEnum } from '../../platform/index.js';
import { type AgreementVersion as VersionRecord, type Clause as ClauseRecord, isClauseKey } from '../agreement.js';
import { deviationsByVersion, signaturesByVersion, versionBefore } from '../agreements/agreements.store.js';
import { againstActivation, againstApproval, againstSignature, type VersionFacts } from '../agreements/gates.rules.js';
import { allowedInWords, offeredInWords } from '../agreements/printed.js';
import { agreementById, agreementVersionById, clausesByVersion } from '../channels.loaders.js';
import { parameterName } from '../clauses.js';
import { printAgreement } from '../operations/print-agreement.js';
import { changesBetween, type ComparedClause } from '../standard-terms/diff.rules.js';
import type { StandardTerms as TermsRecord } from '../standard-terms/standard-terms.js';
import { standardTermsById } from '../standard-terms/standard-terms.store.js';
import { AgreementVersion } from './agreement.type.js';
import { shownChange } from './terms.fields.js';
import { AgreementSignature, Deviation, StandardTerms, TermChange } from './terms.type.js';

@Resolver(() => AgreementVersion)
export class AgreementVersionParts {
  @FieldResolver()
  async availableActions(@Root() version: VersionRecord, @Ctx() ctx: Context): Promise<ActionAvailability[]> {
    const agreement = await ctx.loader(agreementById).load(version.agreementId);
    if (!agreement) return [];
    const facts: VersionFacts = {
      agreement,
      version,
      deviations: await ctx.loader(deviationsByVersion).load(version.id),
      signatures: await ctx.loader(signaturesByVersion).load(version.id),
    };
    return [
      ...actionOf(ctx, {
        mutation: 'agreementDeviationApprove',
        permission: 'deviation:approve',
        closedBy: againstApproval(facts, ctx.actor),
      }),
      ...actionOf(ctx, {
        mutation: 'agreementSign',
        permission: 'agreement:sign',
        closedBy: againstSignature(facts, ctx.actor),
      }),
      ...actionOf(ctx, {
        mutation: 'agreementActivate',
        permission: 'agreement:activate',
        closedBy: againstActivation(facts),
      }),
    ];
  }
  @FieldResolver(() => StandardTerms, {
    nullable: true,
    description: 'Template it was made from; null for versions filed before templates were kept.',
  })
  async standardTerms(@Root() version: VersionRecord, @Ctx() ctx: Context): Promise<TermsRecord | null> {
    const found = version.standardTermsId && (await ctx.loader(standardTermsById).load(version.standardTermsId));
    return found ? asNode('StandardTerms', found) : null;
  }
  @FieldResolver(() => [Deviation], { description: "Parameters outside the template's range, with who approved." })
  async deviations(@Root() version: VersionRecord, @Ctx() ctx: Context): Promise<Deviation[]> {
    const rows = await ctx.loader(deviationsByVersion).load(version.id);
    return rows.map((row) => ({
      clauseNumber: row.clauseNumber,
      parameter: isClauseKey(row.clauseKey) ? parameterName(row.clauseKey, row.parameter) : row.parameter,
      offered: row.offered,
      offeredInWords: offeredInWords(row, ctx.language),
      allowedInWords: allowedInWords(row, ctx.language),
      reason: row.reason,
      level: row.level,
      approvedBy: row.approvedByLabel === null ? null : { kind: 'INSURER', displayName: row.approvedByLabel },
      approvedAt: row.approvedAt,
    }));
  }
  @FieldResolver(() => [AgreementSignature], { description: 'Signatures so far.' })
  async signatures(@Root() version: VersionRecord, @Ctx() ctx: Context): Promise<AgreementSignature[]> {
    const rows = await ctx.loader(signaturesByVersion).load(version.id);
    return rows.map(({ side, signerLabel, signedAt, digest }) => ({
      side,
      signedBy: { kind: side, displayName: signerLabel },
      signedAt,
      digest,
    }));
  }
  @FieldResolver(() => [TermChange], {
    description: 'What differs from the version before, or from another; empty for the first.',
  })
  async changes(
    @Root() version: VersionRecord,
    @Ctx() ctx: Context,
    @Arg('since', () => ID, { nullable: true, description: 'Compare with; default the version before.' })
    since?: string | null,
  ): Promise<TermChange[]> {
    const id = since == null ? null : parseWireId('AgreementVersion', since);
    const other =
      since == null ? await versionBefore(ctx, version) : id && (await ctx.loader(agreementVersionById).load(id));
    if (!other) return [];
    const [before, after] = await Promise.all(
      [other, version].map(async (side) => compared(await ctx.loader(clausesByVersion).load(side.id))),
    );
    return changesBetween(before ?? [], after ?? []).map((change) => shownChange(change, ctx.language));
  }
  @FieldResolver(() => FileType, {
    nullable: true,
    description: 'Text with the parameters filled in, as PDF; null for versions filed before drafts were made here.',
  })
  document(
    @Root() version: VersionRecord,
    @Ctx() ctx: Context,
    @Arg('language', () => LanguageEnum, { nullable: true, description: 'Language; default by `Accept-Language`.' })
    language?: Language | null,
  ): Promise<FileRecord | null> {
    return printAgreement(ctx, version, language ?? ctx.language);
  }
}

function compared(clauses: readonly ClauseRecord[]): ComparedClause[] {
  return clauses.map(({ number, key, titleZh, titleEn, textZh, textEn, parameters }) => ({
    number,
    key,
    titleZh,
    titleEn,
    textZh,
    textEn,
    parameters,
  }));
}
