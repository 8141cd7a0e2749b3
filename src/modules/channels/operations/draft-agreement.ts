import type { Ctx } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { type Id, newId } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { Problems, Refusal } from '../../../kernel/refusal.js';
import { checkExternalRef, emit, once, orderedNumber, type Outcome } from '../../platform/index.js';
import { agreementLife } from '../agreement.life.js';
import { insertAgreement } from '../agreements/agreements.store.js';
import type { Chosen } from '../agreements/compose.rules.js';
import { termsFor, writeDraft } from '../agreements/write-draft.js';
import { AgreementEvents } from '../channels.events.js';
import { ChannelRefusals } from '../channels.refusals.js';
import { partnersById } from '../channels.store.js';

export interface DraftAgreement {
  readonly idempotencyKey: string;
  readonly externalRef: string | null;
  readonly partnerId: Id<'Partner'>;
  readonly standardTermsId: Id<'StandardTerms'>;
  readonly effectiveFrom: Instant;
  readonly effectiveUntil: Instant | null;
  readonly parameters: readonly Chosen[];
}

/**
 * Drafts version 1 of a new agreement from published terms; parameters outside the range become deviations, each with its
 * reason. Answers the version. Refuses: NOT_FOUND, PARTNER_STATE, STANDARD_TERMS_STATE, STANDARD_TERMS_MISMATCH,
 * LICENCE_LAPSED, EFFECTIVE_DATE_NOT_ALLOWED, TERMS_PARAMETER_MISSING, TERMS_NOT_LAWFUL, DEVIATION_WITHOUT_REASON.
 */
export const draftAgreement = (ctx: Ctx, input: DraftAgreement): Promise<Outcome> =>
  inTransaction(ctx, 'agreementDraft', (tx) => {
    const { idempotencyKey, ...rest } = input;
    return once(tx, { operation: 'agreementDraft', key: idempotencyKey, input: rest }, async () => {
      const problems = new Problems();
      checkExternalRef(input.externalRef, problems);
      problems.refuseIfAny();
      const [partner] = await partnersById(tx, [input.partnerId]);
      if (!partner) throw new Refusal(NOT_FOUND(['input', 'partnerId']));
      if (partner.state === 'TERMINATED')
        throw new Refusal({
          code: ChannelRefusals.PARTNER_STATE,
          facts: [
            { name: 'state', value: partner.state },
            { name: 'open', value: '-' },
          ],
        });
      const terms = await termsFor(tx, partner, input.standardTermsId, true);
      const agreement = {
        id: newId('Agreement'),
        partnerId: partner.id,
        number: await orderedNumber(tx, 'AGR', 'app.agreement_numbers'),
        externalRef: input.externalRef,
        state: agreementLife.initial,
      };
      await insertAgreement(tx, agreement);
      const { effectiveFrom, effectiveUntil, parameters } = input;
      const id = await writeDraft(tx, {
        partner,
        agreement,
        sequence: 1,
        terms,
        effectiveFrom,
        effectiveUntil,
        chosen: parameters,
        before: null,
        reason: null,
      });
      const subject = { kind: 'AgreementVersion', id } as const;
      await emit(tx, { event: AgreementEvents['agreement.drafted'], subject, partnerId: partner.id });
      return subject;
    });
  });
