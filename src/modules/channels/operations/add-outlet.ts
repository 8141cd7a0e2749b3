import type { Ctx } from '../../../kernel/ctx.js';
import { type Id, newId } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { Problems, Refusal } from '../../../kernel/refusal.js';
import { AccessRefusals } from '../../access/index.js';
import { checkExternalRef, emit, once, type Outcome } from '../../platform/index.js';
import { checkOrganisationName } from '../../registry/index.js';
import { OutletEvents } from '../channels.events.js';
import { outletsById } from '../channels.store.js';
import { partnerAtWork } from '../people/partner-at-work.js';
import { insertOutlet } from '../people/people.store.js';

export interface AddOutlet {
  readonly idempotencyKey: string;
  readonly externalRef: string | null;
  /** The insurer names the partner; a partner adds to itself. */
  readonly partnerId: Id<'Partner'> | null;
  readonly parentId: Id<'Outlet'> | null;
  readonly name: string;
  readonly region: string;
}

/** Adds a place of business; who acts for an outlet adds below it only. Refuses: NOT_FOUND, INVALID_INPUT, OUTLET_EXCEEDED, OUTLET_EXISTS, PARTNER_STATE, LICENCE_LAPSED, AGREEMENT_NOT_ACTIVE. */
export const addOutlet = (ctx: Ctx, input: AddOutlet): Promise<Outcome> =>
  inTransaction(ctx, 'outletAdd', (tx) => {
    const { idempotencyKey, ...rest } = input;
    return once(tx, { operation: 'outletAdd', key: idempotencyKey, input: rest }, async () => {
      const problems = new Problems();
      checkExternalRef(input.externalRef, problems);
      const name = checkOrganisationName(input.name, ['input', 'name'], problems);
      problems.refuseIfAny();
      const partner = await partnerAtWork(tx, input.partnerId);
      if (tx.actor.outletIds !== null && (input.parentId === null || !tx.actor.outletIds.includes(input.parentId)))
        throw new Refusal({ code: AccessRefusals.OUTLET_EXCEEDED, field: ['input', 'parentId'] });
      const [parent] = input.parentId === null ? [] : await outletsById(tx, [input.parentId]);
      if (input.parentId !== null && parent?.partnerId !== partner.id)
        throw new Refusal(NOT_FOUND(['input', 'parentId']));
      const id = newId('Outlet');
      await insertOutlet(tx, {
        id,
        partnerId: partner.id,
        parentId: parent?.id ?? null,
        path: parent ? `${parent.path}/${id}` : id,
        name: name ?? input.name,
        region: input.region,
        externalRef: input.externalRef,
        active: true,
      });
      const subject = { kind: 'Outlet', id } as const;
      await emit(tx, { event: OutletEvents['outlet.added'], subject, partnerId: partner.id });
      return subject;
    });
  });
