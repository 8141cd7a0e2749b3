import type { Ctx } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { Defect } from '../../../kernel/failure.js';
import { newId } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { Problems } from '../../../kernel/refusal.js';
import { requireTerms } from '../../channels/index.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { partyById } from '../../registry/index.js';
import { closedFor, contactFault, documentsMissing, handedOverFault } from '../document.rules.js';
import { documentsByPolicy, insertDelivery } from '../documents.store.js';
import { PolicyEvents } from '../policies.events.js';
import { lockPolicy } from '../policies.store.js';
import { stateAt } from '../policy.life.js';
import type { DeliveryMethod } from '../policy.js';

export interface DeliverPolicy {
  readonly idempotencyKey: string;
  readonly policyId: string;
  readonly method: DeliveryMethod;
  readonly handedOverAt: Instant | null;
  readonly sent: unknown;
}

/**
 * Delivers the documents of a policy, or records that the partner did. The sender of messages takes
 * `policy.delivery_requested` from the event log. Refuses: NOT_FOUND, POLICY_STATE, DOCUMENTS_NOT_READY,
 * NO_ADDRESS_FOR_DELIVERY, HANDED_OVER_AT_INVALID, AGREEMENT_NOT_ACTIVE, LICENCE_LAPSED, PARTNER_STATE, KEY_REUSED.
 */
export function deliverPolicy(ctx: Ctx, input: DeliverPolicy): Promise<Outcome> {
  return inTransaction(ctx, 'policyDeliver', (tx) =>
    once(tx, { operation: 'policyDeliver', key: input.idempotencyKey, input: input.sent }, async () => {
      const policy = await lockPolicy(tx, input.policyId);
      await requireTerms(tx, policy.partnerId, [], {}, () => undefined); // every write of a partner closes with its agreement (design §4)
      const holder = await tx.loader(partyById).load(policy.policyholderId);
      if (!holder) throw new Defect('a policy has no policyholder');
      const problems = new Problems();
      const faults = [
        closedFor(stateAt(policy, tx.now)),
        documentsMissing(await tx.loader(documentsByPolicy).load(policy.id)),
        contactFault(input.method, holder),
        handedOverFault(input.method, input.handedOverAt, policy.issuedAt, tx.now),
      ];
      for (const fault of faults) if (fault) problems.add(fault);
      problems.refuseIfAny();
      await insertDelivery(tx, {
        id: newId('Delivery'),
        partnerId: policy.partnerId,
        policyId: policy.id,
        method: input.method,
        sentAt: input.handedOverAt ?? tx.now,
        receivedAt: input.handedOverAt,
      });
      await emit(tx, {
        event: PolicyEvents[input.method === 'HANDED_OVER' ? 'policy.handed_over' : 'policy.delivery_requested'],
        subject: { kind: 'Policy', id: policy.id },
        partnerId: policy.partnerId,
      });
      return { kind: 'Policy', id: policy.id };
    }),
  );
}
