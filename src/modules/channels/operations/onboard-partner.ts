import type { Ctx } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import { type Id, newId } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { KernelRefusals, Problems, Refusal } from '../../../kernel/refusal.js';
import { checkExternalRef, emit, once, orderedNumber, type Outcome } from '../../platform/index.js';
import { checkOneParty, type OrganisationClaim, rememberParty } from '../../registry/index.js';
import { PartnerEvents } from '../channels.events.js';
import { type LicenceClaim, licencesAgainst } from '../onboarding/licence-check.rules.js';
import { insertApplicant, insertOnboarding, institutionLookedAfter } from '../onboarding/onboarding.store.js';
import type { ChannelKind } from '../partner.js';
import { partnerLife } from '../partner.life.js';

export interface OnboardPartner {
  readonly idempotencyKey: string;
  readonly externalRef: string | null;
  readonly organisation: OrganisationClaim;
  readonly kind: ChannelKind;
  readonly licences: readonly LicenceClaim[];
  readonly institutionId: Id<'Institution'>;
}

/** Records the application of a partner with facts and licences: the first step of taking it in. Refuses: INVALID_INPUT, IDENTITY_INVALID, LICENCE_INVALID, NOT_FOUND. */
export const onboardPartner = (ctx: Ctx, input: OnboardPartner): Promise<Outcome> =>
  inTransaction(ctx, 'partnerOnboard', (tx) => {
    const { idempotencyKey, ...rest } = input;
    return once(tx, { operation: 'partnerOnboard', key: idempotencyKey, input: rest }, async () => {
      const problems = new Problems();
      checkExternalRef(input.externalRef, problems);
      const today = dayOf(tx.now);
      const organisation = checkOneParty({ organisation: input.organisation }, ['input'], problems, { today });
      if (input.organisation.identity == null)
        problems.add({
          code: KernelRefusals.INVALID_INPUT,
          field: ['input', 'organisation', 'identity'],
          message: { zh: '请填写统一社会信用代码。', en: 'Give the unified social credit code.' },
        });
      for (const item of licencesAgainst(input.kind, input.licences, today)) problems.add(item);
      if (!(await institutionLookedAfter(tx, input.institutionId))) problems.add(NOT_FOUND(['input', 'institutionId']));
      problems.refuseIfAny();
      if (!organisation) throw new Refusal(NOT_FOUND(['input', 'organisation']));
      const id = newId('Partner');
      await insertApplicant(
        tx,
        {
          id,
          number: await orderedNumber(tx, 'PTN', 'app.partner_numbers'),
          externalRef: input.externalRef,
          name: organisation.name,
          kind: input.kind,
          state: partnerLife.initial,
          institutionId: input.institutionId,
          createdAt: tx.now,
        },
        input.licences.map((claim) => ({ ...claim, regions: [...claim.regions], id: newId('Licence'), partnerId: id })),
      );
      const party = await rememberParty(tx, id, organisation);
      await insertOnboarding(tx, {
        partnerId: id,
        organisationId: party.id,
        appliedBy: tx.actor.id ?? id,
        appliedByLabel: tx.actor.label,
        appliedAt: tx.now,
      });
      const subject = { kind: 'Partner', id } as const;
      await emit(tx, { event: PartnerEvents['partner.applied'], subject, partnerId: id });
      return subject;
    });
  });
