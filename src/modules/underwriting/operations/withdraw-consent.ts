import type { Ctx } from '../../../kernel/ctx.js';
import { formatInstant, type Instant } from '../../../kernel/dates.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { KernelRefusals, Refusal } from '../../../kernel/refusal.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import type { ConsentPurpose } from '../application.js';
import { lockConsents, withdrawConsents } from '../applications.store.js';
import { ConsentEvents } from '../underwriting.events.js';

export interface WithdrawConsent {
  readonly idempotencyKey: string;
  readonly partyId: string;
  readonly purpose: ConsentPurpose;
  readonly withdrawnAt: Instant;
  readonly sent: unknown;
}

/**
 * The customer withdraws a consent, as easily as it was given (PIPL 15): every consent of that party for that purpose
 * with this partner. It is the customer's own act, so no clause and no standing of the partner closes it. What was done
 * before stays lawful, and what the contract needs stays. Withdrawn before, it stays as it is.
 * Refuses: NOT_FOUND, INVALID_INPUT.
 */
export function withdrawConsent(ctx: Ctx, input: WithdrawConsent): Promise<Outcome> {
  return inTransaction(ctx, 'consentWithdraw', (tx) =>
    once(tx, { operation: 'consentWithdraw', key: input.idempotencyKey, input: input.sent }, async () => {
      const given = await lockConsents(tx, input.partyId, input.purpose);
      const [newest] = given;
      if (!newest) throw new Refusal(NOT_FOUND(['input', 'partyId']));
      const { withdrawnAt } = input;
      if (
        withdrawnAt > tx.now ||
        given.some((consent) => consent.withdrawnAt === null && consent.givenAt > withdrawnAt)
      )
        throw new Refusal({
          code: KernelRefusals.INVALID_INPUT,
          field: ['input', 'withdrawnAt'],
          facts: [
            { name: 'givenAt', value: formatInstant(newest.givenAt) },
            { name: 'now', value: formatInstant(tx.now) },
          ],
          message: {
            zh: '撤回时间须在给出同意({givenAt})之后、现在({now})之前。',
            en: 'It must lie after the consent was given ({givenAt}), and not in the future ({now}).',
          },
        });
      await withdrawConsents(tx, given, withdrawnAt);
      const subject = { kind: 'Consent' as const, id: newest.id };
      await emit(tx, { event: ConsentEvents['consent.withdrawn'], subject, partnerId: newest.partnerId });
      return subject;
    }),
  );
}
