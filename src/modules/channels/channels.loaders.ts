/** Loaders: one statement for all the rows that one answer asks for. */
import type { ReadCtx } from '../../kernel/ctx.js';
import { byId, listsBy, type LoaderDef } from '../../kernel/loaders.js';
import type { AgreementVersion } from './agreement.js';
import { institutionsById } from './channels.queries.js';
import * as store from './channels.store.js';
import type { Terms } from './terms.rules.js';

export const partnerById = byId('channels.partnerById', store.partnersById);
export const outletById = byId('channels.outletById', store.outletsById);
export const producerById = byId('channels.producerById', store.producersById);
export const agreementById = byId('channels.agreementById', store.agreementsById);
export const agreementVersionById = byId('channels.agreementVersionById', store.agreementVersionsById);
export const clauseById = byId('channels.clauseById', store.clausesById);
export const institutionById = byId('channels.institutionById', institutionsById);

export const licencesByPartner = listsBy(
  'channels.licencesByPartner',
  store.licencesOf,
  (licence) => licence.partnerId,
);
export const clausesByVersion = listsBy('channels.clausesByVersion', store.clausesOf, (clause) => clause.versionId);
/** The same for a judgment, which has no use for texts; known already where the terms are under lock. */
export const judgedClausesByVersion = listsBy(
  'channels.judgedClausesByVersion',
  store.judgedClausesOf,
  (clause) => clause.versionId,
);

export const nextVersionByAgreement: LoaderDef<string, AgreementVersion | null> = {
  name: 'channels.nextVersionByAgreement',
  batch: async (ctx, ids) =>
    new Map((await store.nextVersionsOf(ctx, ids)).map((version) => [version.agreementId, version])),
};

/** What binds each partner now, without lock; null for a partner that is not the caller's. Four statements for any number of partners. */
export const termsByPartner: LoaderDef<string, Terms | null> = {
  name: 'channels.termsByPartner',
  batch: async (ctx: ReadCtx, partnerIds) => {
    const partners = await store.partnersById(ctx, partnerIds);
    const inForce = await store.agreementsInForce(ctx, partnerIds, ctx.now);
    const licences = await ctx.loader(licencesByPartner).loadMany(partnerIds);
    const clauses = await ctx.loader(judgedClausesByVersion).loadMany(inForce.map(({ version }) => version.id));
    const bound = new Map(
      inForce.map((found, index) => [
        found.agreement.partnerId as string,
        { ...found, clauses: settled(clauses[index]) },
      ]),
    );
    const held = new Map(partnerIds.map((id, index) => [id, settled(licences[index])]));
    return new Map(
      partners.map((partner) => [
        partner.id,
        { partner, licences: held.get(partner.id) ?? [], inForce: bound.get(partner.id) ?? null },
      ]),
    );
  },
};

function settled<T>(answer: readonly T[] | Error | undefined): readonly T[] {
  if (answer instanceof Error) throw answer;
  return answer ?? [];
}
