import type { Ctx } from '../../../kernel/ctx.js';
import { dayOf, type LocalDate } from '../../../kernel/dates.js';
import { type Id, newId } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { KernelRefusals, Problems, Refusal, type Sentence } from '../../../kernel/refusal.js';
import { checkExternalRef, emit, once, type Outcome } from '../../platform/index.js';
import { checkPersonName } from '../../registry/index.js';
import { ProducerEvents } from '../channels.events.js';
import { outletsById } from '../channels.store.js';
import { sellsUnderLicence } from '../partner.rules.js';
import { partnerAtWork } from '../people/partner-at-work.js';
import { insertProducer } from '../people/people.store.js';

export interface RegisterProducer {
  readonly idempotencyKey: string;
  readonly externalRef: string | null;
  readonly partnerId: Id<'Partner'> | null;
  readonly outletId: Id<'Outlet'>;
  readonly name: string;
  readonly registrationNumber: string | null;
  readonly registeredUntil: LocalDate | null;
  readonly trainedUntil: LocalDate | null;
}

/**
 * Registers a salesperson at an outlet. Kinds that sell under a licence name the practice registration; training is the
 * insurer's to confirm. Refuses: NOT_FOUND, INVALID_INPUT, PRODUCER_EXISTS, PRODUCER_NOT_REGISTERED, PARTNER_STATE,
 * LICENCE_LAPSED, AGREEMENT_NOT_ACTIVE.
 */
export const registerProducer = (ctx: Ctx, input: RegisterProducer): Promise<Outcome> =>
  inTransaction(ctx, 'producerRegister', (tx) => {
    const { idempotencyKey, ...rest } = input;
    return once(tx, { operation: 'producerRegister', key: idempotencyKey, input: rest }, async () => {
      const partner = await partnerAtWork(tx, input.partnerId);
      const problems = new Problems();
      const wrong = (field: string, message: Sentence): void => {
        problems.add({ code: KernelRefusals.INVALID_INPUT, field: ['input', field], message });
      };
      checkExternalRef(input.externalRef, problems);
      const name = checkPersonName(input.name, ['input', 'person', 'name'], problems);
      const number = input.registrationNumber?.trim() ?? null;
      if (sellsUnderLicence(partner.kind) && (number === null || input.registeredUntil === null))
        wrong('registrationNumber', {
          zh: '这类机构的业务员须有执业登记号及其失效日。',
          en: 'Salespeople of this kind of partner need a practice registration with its end.',
        });
      if (number !== null && !/^[A-Z0-9]{6,40}$/i.test(number))
        wrong('registrationNumber', {
          zh: '登记号为 6–40 位字母或数字。',
          en: 'A registration has 6–40 letters or digits.',
        });
      if (input.registeredUntil !== null && input.registeredUntil <= dayOf(tx.now))
        wrong('registeredUntil', { zh: '执业登记已失效。', en: 'The practice registration no longer holds.' });
      if (input.trainedUntil !== null && tx.actor.side === 'PARTNER')
        wrong('trainedUntil', { zh: '年度培训由保险人登记。', en: 'The insurer confirms the yearly training.' });
      problems.refuseIfAny();
      const [outlet] = await outletsById(tx, [input.outletId]);
      if (outlet?.partnerId !== partner.id) throw new Refusal(NOT_FOUND(['input', 'outletId']));
      const id = newId('Producer');
      await insertProducer(tx, {
        id,
        partnerId: partner.id,
        outletId: outlet.id,
        name: name ?? input.name,
        externalRef: input.externalRef,
        registrationNumber: number,
        registeredUntil: input.registeredUntil,
        trainedUntil: input.trainedUntil,
        state: 'ACTIVE',
      });
      const subject = { kind: 'Producer', id } as const;
      await emit(tx, { event: ProducerEvents['producer.registered'], subject, partnerId: partner.id });
      return subject;
    });
  });
