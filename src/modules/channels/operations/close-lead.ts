import type { Ctx } from '../../../kernel/ctx.js';
import type { Id } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { KernelRefusals, Refusal } from '../../../kernel/refusal.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { LeadEvents } from '../channels.events.js';
import { grantLead } from '../leads/assignees.queries.js';
import { leadLife } from '../leads/lead.life.js';
import { speaksOfMoney } from '../leads/no-price.rules.js';
import { lockLead, moveLead } from '../leads/leads.store.js';
import { checkedReason, staleVersion } from './insurer-act.js';

export interface CloseLead {
  readonly idempotencyKey: string;
  readonly leadId: Id<'Lead'>;
  readonly expectedVersion: number;
  readonly won: boolean;
  /** In words, for the partner that handed it over; never a price. */
  readonly outcome: string;
}

/** Records what became of a lead. Refuses: NOT_FOUND, STALE_VERSION, LEAD_STATE, INVALID_INPUT. */
export const closeLead = (ctx: Ctx, input: CloseLead): Promise<Outcome> =>
  inTransaction(ctx, 'leadClose', (tx) => {
    const { idempotencyKey, ...rest } = input;
    return once(tx, { operation: 'leadClose', key: idempotencyKey, input: rest }, async () => {
      const outcome = checkedReason(input.outcome, 'outcome');
      if (speaksOfMoney(outcome))
        throw new Refusal({
          code: KernelRefusals.INVALID_INPUT,
          field: ['input', 'outcome'],
          message: { zh: '结果不得包含价格。', en: 'An outcome holds no price.' },
        });
      const lead = await lockLead(tx, input.leadId);
      if (!lead) throw new Refusal(NOT_FOUND(['input', 'leadId']));
      if (lead.revision !== input.expectedVersion) throw staleVersion(lead.revision);
      await moveLead(tx, lead, { state: leadLife.step(lead.state, input.won ? 'win' : 'lose'), outcome });
      await grantLead(tx, lead.id, null);
      const subject = { kind: 'Lead', id: lead.id } as const;
      await emit(tx, { event: LeadEvents['lead.closed'], subject, partnerId: lead.partnerId });
      return subject;
    });
  });
