import type { Ctx } from '../../../kernel/ctx.js';
import type { Id } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { Refusal } from '../../../kernel/refusal.js';
import { columnOf, mayEver } from '../../access/index.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { LeadEvents } from '../channels.events.js';
import { ChannelRefusals } from '../channels.refusals.js';
import { activeColleague, grantLead, licensedOutlet } from '../leads/assignees.queries.js';
import { leadLife } from '../leads/lead.life.js';
import { lockLead, moveLead } from '../leads/leads.store.js';
import { staleVersion } from './insurer-act.js';

export interface AssignLead {
  readonly idempotencyKey: string;
  readonly leadId: Id<'Lead'>;
  readonly expectedVersion: number;
  /** Exactly one of both. */
  readonly staffId: Id<'Staff'> | null;
  readonly outletId: Id<'Outlet'> | null;
}

/** Assigns a lead to a colleague, or to a licensed outlet of another partner when the customer agreed to that. Refuses: NOT_FOUND, STALE_VERSION, LEAD_STATE, LEAD_CONSENT, LEAD_ASSIGNEE. */
export const assignLead = (ctx: Ctx, input: AssignLead): Promise<Outcome> =>
  inTransaction(ctx, 'leadAssign', (tx) => {
    const { idempotencyKey, ...rest } = input;
    return once(tx, { operation: 'leadAssign', key: idempotencyKey, input: rest }, async () => {
      const lead = await lockLead(tx, input.leadId);
      if (!lead) throw new Refusal(NOT_FOUND(['input', 'leadId']));
      if (lead.revision !== input.expectedVersion) throw staleVersion(lead.revision);
      const state = leadLife.step(lead.state, 'assign');
      const { staffId, outletId } = input;
      const nobody = new Refusal({ code: ChannelRefusals.LEAD_ASSIGNEE, field: ['input'] });
      if ((staffId === null) === (outletId === null)) throw nobody;
      if (staffId !== null) {
        const label = await activeColleague(tx, staffId);
        if (label === null) throw nobody;
        await grantLead(tx, lead.id, null);
        await moveLead(tx, lead, { state, assigneeSide: 'INSURER', assigneeId: staffId, assigneeLabel: label });
      } else if (outletId !== null) {
        if (lead.consentTo !== 'INSURER_AND_PARTNERS')
          throw new Refusal({ code: ChannelRefusals.LEAD_CONSENT, field: ['input', 'outletId'] });
        const outlet = await licensedOutlet(tx, outletId);
        if (!outlet || !mayEver(columnOf(outlet.kind, true), 'QUOTE')) throw nobody;
        await grantLead(tx, lead.id, outlet.partnerId);
        await moveLead(tx, lead, { state, assigneeSide: 'PARTNER', assigneeId: outletId, assigneeLabel: outlet.label });
      }
      const subject = { kind: 'Lead', id: lead.id } as const;
      await emit(tx, { event: LeadEvents['lead.assigned'], subject, partnerId: lead.partnerId });
      return subject;
    });
  });
