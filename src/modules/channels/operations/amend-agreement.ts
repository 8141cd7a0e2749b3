import type { Ctx } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { Defect } from '../../../kernel/failure.js';
import type { Id } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { Refusal } from '../../../kernel/refusal.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import type { AgreementVersion } from '../agreement.js';
import type { ReadCtx } from '../../../kernel/ctx.js';
import { agreementLife } from '../agreement.life.js';
import {
  baseVersion,
  contentByVersion,
  deviationsByVersion,
  discardNext,
  lastSequence,
} from '../agreements/agreements.store.js';
import type { Before, Chosen } from '../agreements/compose.rules.js';
import { termsFor, writeDraft } from '../agreements/write-draft.js';
import { AgreementEvents } from '../channels.events.js';
import { clausesByVersion } from '../channels.loaders.js';
import { ChannelRefusals } from '../channels.refusals.js';
import { lockAgreement, partnersById } from '../channels.store.js';
import { samePlace } from '../standard-terms/parameter-range.rules.js';
import { checkedReason, staleVersion } from './insurer-act.js';

export interface AmendAgreement {
  readonly idempotencyKey: string;
  readonly agreementId: Id<'Agreement'>;
  readonly expectedVersion: number;
  readonly effectiveFrom: Instant;
  /** Undefined: as agreed before. */
  readonly effectiveUntil: Instant | null | undefined;
  readonly standardTermsId: Id<'StandardTerms'> | null;
  readonly parameters: readonly Chosen[];
  readonly reason: string;
}

/**
 * Drafts the next version, from a date, on the version in force: what is not named stays. A draft that still waits is
 * replaced by it. Nothing in force changes before it is activated. Refuses: NOT_FOUND, STALE_VERSION, AGREEMENT_STATE and
 * those of drafting.
 */
export const amendAgreement = (ctx: Ctx, input: AmendAgreement): Promise<Outcome> =>
  inTransaction(ctx, 'agreementAmend', (tx) => {
    const { idempotencyKey, ...rest } = input;
    return once(tx, { operation: 'agreementAmend', key: idempotencyKey, input: rest }, async () => {
      const reason = checkedReason(input.reason);
      const agreement = await lockAgreement(tx, input.agreementId);
      if (!agreement) throw new Refusal(NOT_FOUND(['input', 'agreementId']));
      if (agreement.revision !== input.expectedVersion) throw staleVersion(agreement.revision);
      agreementLife.step(agreement.state, 'amend');
      const [partner] = await partnersById(tx, [agreement.partnerId]);
      const base = await baseVersion(tx, agreement.id);
      if (!partner || !base) throw new Defect('an agreement has neither partner nor version');
      const termsId = input.standardTermsId ?? base.standardTermsId;
      if (!termsId)
        throw new Refusal({
          code: ChannelRefusals.STANDARD_TERMS_MISMATCH,
          field: ['input', 'standardTermsId'],
          facts: [
            { name: 'terms', value: base.standardTerms },
            { name: 'partner', value: partner.kind },
          ],
        });
      const terms = await termsFor(tx, partner, termsId, input.standardTermsId !== null);
      const agreed = await tx.loader(contentByVersion).load(base.id);
      await discardNext(tx, agreement.id);
      const id = await writeDraft(tx, {
        partner,
        agreement,
        sequence: (await lastSequence(tx, agreement.id)) + 1,
        terms,
        effectiveFrom: input.effectiveFrom,
        effectiveUntil:
          input.effectiveUntil === undefined
            ? agreed
              ? agreed.effectiveUntil
              : base.effectiveUntil
            : input.effectiveUntil,
        chosen: input.parameters,
        before: await before(tx, base),
        reason,
      });
      const subject = { kind: 'AgreementVersion', id } as const;
      await emit(tx, { event: AgreementEvents['agreement.amendment_drafted'], subject, partnerId: partner.id, reason });
      return subject;
    });
  });

async function before(ctx: ReadCtx, base: AgreementVersion): Promise<Before> {
  const clauses = await ctx.loader(clausesByVersion).load(base.id);
  const deviations = await ctx.loader(deviationsByVersion).load(base.id);
  return {
    parameters: new Map(clauses.flatMap(({ key, parameters }) => (key === null ? [] : [[key, parameters]]))),
    reasonOf: (key, parameter, place) =>
      deviations.find((row) => row.clauseKey === key && row.parameter === parameter && samePlace(row.place, place))
        ?.reason ?? null,
  };
}
