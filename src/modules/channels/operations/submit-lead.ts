import type { Ctx } from '../../../kernel/ctx.js';
import { dayOf, type Instant } from '../../../kernel/dates.js';
import { newId, trustedId } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { KernelRefusals, Problems, Refusal } from '../../../kernel/refusal.js';
import { columnOf, mayEver } from '../../access/index.js';
import { checkExternalRef, emit, once, orderedNumber, type Outcome } from '../../platform/index.js';
import { checkMobile, checkPersonName, checkVin, normalisePlate } from '../../registry/index.js';
import { LeadEvents } from '../channels.events.js';
import { licencesByPartner, partnerById } from '../channels.loaders.js';
import { ChannelRefusals } from '../channels.refusals.js';
import type { LeadConsent } from '../leads/lead.js';
import { leadLife } from '../leads/lead.life.js';
import { speaksOfMoney } from '../leads/no-price.rules.js';
import { insertLead } from '../leads/leads.store.js';
import { licenceStanding } from '../partner.rules.js';
import { requireTerms } from '../require-clauses.js';

export interface SubmitLead {
  readonly idempotencyKey: string;
  readonly externalRef: string | null;
  readonly customerName: string;
  readonly customerPhone: string;
  readonly vin: string | null;
  readonly plate: string | null;
  readonly region: string;
  readonly consentedAt: Instant;
  readonly consentTo: LeadConsent;
  readonly note: string | null;
}

const LONGEST_NOTE = 200;

/**
 * Hands over a customer who agreed to be called. For partners that may not quote: whoever may, quotes. Refuses:
 * LEAD_NOT_FOR_KIND, PARTNER_STATE, LICENCE_LAPSED, AGREEMENT_NOT_ACTIVE, TERM_BUSINESS_LINES, LEAD_CONSENT,
 * INVALID_INPUT, VIN_INVALID.
 */
export const submitLead = (ctx: Ctx, input: SubmitLead): Promise<Outcome> =>
  inTransaction(ctx, 'leadSubmit', (tx) => {
    const { idempotencyKey, ...rest } = input;
    return once(tx, { operation: 'leadSubmit', key: idempotencyKey, input: rest }, async () => {
      const partnerId = tx.actor.partnerId;
      const partner = partnerId && (await tx.loader(partnerById).load(partnerId));
      if (!partner) throw new Refusal({ code: ChannelRefusals.LEAD_NOT_FOR_KIND });
      const licences = await tx.loader(licencesByPartner).load(partner.id);
      const licensed = licenceStanding(licences, dayOf(tx.now)) === 'IN_FORCE';
      if (mayEver(columnOf(partner.kind, licensed), 'QUOTE'))
        throw new Refusal({ code: ChannelRefusals.LEAD_NOT_FOR_KIND });
      const terms = await requireTerms(tx, partner.id, ['BUSINESS_LINES'], { businessLine: 'REFERRAL' }, {});
      const problems = new Problems();
      checkExternalRef(input.externalRef, problems);
      const name = checkPersonName(input.customerName, ['input', 'customer', 'name'], problems);
      const phone = checkMobile(input.customerPhone, ['input', 'customer', 'phone'], problems);
      const vin = input.vin === null ? null : checkVin(input.vin, ['input', 'vin'], problems).vin;
      if (input.consentedAt > tx.now)
        problems.add({ code: ChannelRefusals.LEAD_CONSENT, field: ['input', 'consentedAt'] });
      const note = input.note?.trim() ?? '';
      // What looks like money is no remark: a lead never carries a price.
      if (note.length > LONGEST_NOTE || speaksOfMoney(note))
        problems.add({
          code: KernelRefusals.INVALID_INPUT,
          field: ['input', 'note'],
          message: {
            zh: `备注至多 ${String(LONGEST_NOTE)} 字,不得包含价格。`,
            en: `A remark has at most ${String(LONGEST_NOTE)} characters and no price.`,
          },
        });
      problems.refuseIfAny();
      // What a caller of one outlet brings belongs there.
      const ownOutlet = tx.actor.outletIds?.[0];
      const id = newId('Lead');
      await insertLead(tx, {
        id,
        partnerId: partner.id,
        number: await orderedNumber(tx, 'LED', 'app.lead_numbers'),
        externalRef: input.externalRef,
        state: leadLife.initial,
        customerName: name ?? '',
        customerPhone: phone ?? '',
        vin,
        plate: input.plate === null ? null : normalisePlate(input.plate),
        region: input.region,
        consentedAt: input.consentedAt,
        consentTo: input.consentTo,
        note: note === '' ? null : note,
        agreementVersionId: terms.id,
        outletId: ownOutlet === undefined ? null : trustedId('Outlet', ownOutlet),
        submittedAt: tx.now,
        updatedAt: tx.now,
      });
      const subject = { kind: 'Lead', id } as const;
      await emit(tx, { event: LeadEvents['lead.submitted'], subject, partnerId: partner.id });
      return subject;
    });
  });
