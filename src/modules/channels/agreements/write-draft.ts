/** What drafting and amending share: from terms and parameters to the rows of a version. */
import { canonicalJson, fingerprint } from '../../../kernel/canonical.js';
import type { TxCtx } from '../../../kernel/ctx.js';
import { dayOf, type Instant } from '../../../kernel/dates.js';
import { type Id, newId } from '../../../kernel/ids.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { Refusal, type RefusalItem } from '../../../kernel/refusal.js';
import type { Agreement, AgreementContent } from '../agreement.js';
import { licencesByPartner } from '../channels.loaders.js';
import { ChannelRefusals } from '../channels.refusals.js';
import type { Partner } from '../partner.js';
import { licenceObjection, licenceStanding, sellsUnderLicence } from '../partner.rules.js';
import { labelOf, type StandardTerms } from '../standard-terms/standard-terms.js';
import { standardTermsById } from '../standard-terms/standard-terms.store.js';
import { insertDraft } from './agreements.store.js';
import { type Before, type Chosen, compose } from './compose.rules.js';
import { datesAgainst } from './effective-dates.rules.js';
import { versionLife } from './version.life.js';

export interface DraftWanted {
  readonly partner: Partner;
  readonly agreement: Pick<Agreement, 'id' | 'number'>;
  readonly sequence: number;
  readonly terms: StandardTerms;
  readonly effectiveFrom: Instant;
  readonly effectiveUntil: Instant | null;
  readonly chosen: readonly Chosen[];
  readonly before: Before | null;
  readonly reason: string | null;
}

/** A template that new versions may be made from; `moving`: chosen now, so it must be the published one. */
export async function termsFor(
  tx: TxCtx,
  partner: Partner,
  id: Id<'StandardTerms'>,
  moving: boolean,
): Promise<StandardTerms> {
  const field = ['input', 'standardTermsId'];
  const terms = await tx.loader(standardTermsById).load(id);
  if (!terms) throw new Refusal(NOT_FOUND(field));
  const problems: RefusalItem[] = [];
  if (moving && terms.state !== 'PUBLISHED')
    problems.push({
      code: ChannelRefusals.STANDARD_TERMS_STATE,
      field,
      facts: [
        { name: 'state', value: terms.state },
        { name: 'open', value: '-' },
      ],
    });
  const licences = await tx.loader(licencesByPartner).load(partner.id);
  const licensed = licenceStanding(licences, dayOf(tx.now)) === 'IN_FORCE';
  if (terms.channelKind !== partner.kind)
    problems.push({
      code: ChannelRefusals.STANDARD_TERMS_MISMATCH,
      field,
      facts: [
        { name: 'terms', value: terms.channelKind },
        { name: 'partner', value: partner.kind },
      ],
    });
  else if (terms.licensed && !licensed)
    problems.push(
      licenceObjection(partner.kind, licences, dayOf(tx.now), true) ?? {
        code: ChannelRefusals.LICENCE_LAPSED,
        field,
      },
    );
  else if (!terms.licensed && licensed && sellsUnderLicence(partner.kind))
    problems.push({
      code: ChannelRefusals.STANDARD_TERMS_MISMATCH,
      field,
      facts: [
        { name: 'terms', value: `${partner.kind} without licence` },
        { name: 'partner', value: `${partner.kind} with licence` },
      ],
    });
  if (problems.length > 0) throw new Refusal(...problems);
  return terms;
}

/** Writes the version with everything that stands in it. Refuses all problems at once. */
export async function writeDraft(tx: TxCtx, wanted: DraftWanted): Promise<Id<'AgreementVersion'>> {
  const { partner, agreement, sequence, terms, effectiveFrom, effectiveUntil, reason } = wanted;
  const composed = compose(terms, wanted.chosen, wanted.before);
  const problems = [...datesAgainst(effectiveFrom, effectiveUntil, tx.now), ...composed.problems];
  if (problems.length > 0) throw new Refusal(...problems);
  const content: AgreementContent = {
    agreement: agreement.number,
    partner: partner.number,
    sequence,
    standardTerms: labelOf(terms),
    effectiveFrom,
    effectiveUntil,
    reason,
    clauses: composed.clauses,
    deviations: composed.deviations.map(({ clauseNumber, parameter, place, offered }) => ({
      clause: clauseNumber,
      parameter: Object.keys(place).length === 0 ? parameter : `${parameter} ${canonicalJson(place)}`,
      offered,
    })),
  };
  const versionId = newId('AgreementVersion');
  const owned = { partnerId: partner.id, versionId };
  await insertDraft(tx, {
    version: {
      id: versionId,
      partnerId: partner.id,
      agreementId: agreement.id,
      sequence,
      state: versionLife.initial,
      standardTerms: content.standardTerms,
      standardTermsId: terms.id,
      draftedBy: tx.actor.id,
      reason,
      effectiveFrom,
      effectiveUntil,
      digest: fingerprint(content),
    },
    content,
    clauses: composed.clauses.map((clause, index) => ({
      ...clause,
      ...owned,
      id: newId('Clause'),
      position: index + 1,
    })),
    deviations: composed.deviations.map((deviation) => ({ ...deviation, ...owned, id: newId('Deviation') })),
  });
  return versionId;
}
