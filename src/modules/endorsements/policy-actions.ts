/** S-187: a policy tells whether it can be changed or ended, and why not. */
import type { Ctx } from '../../kernel/ctx.js';
import type { RefusalItem } from '../../kernel/refusal.js';
import { type Policy, registerPolicyActions } from '../policies/index.js';
import { EndorsementRefusals } from './endorsements.refusals.js';
import { endorsementsByPolicy } from './endorsements.store.js';
import { closedFor } from './plan.js';

registerPolicyActions(async (ctx, policy) => {
  const closedBy = closedFor(policy, ctx.now) ?? (await pending(ctx, policy));
  return [
    { mutation: 'endorsementRequest', permission: 'endorsement:request', closedBy: closedFor(policy, ctx.now) },
    { mutation: 'policyCancel', permission: 'policy:cancel', closedBy },
  ];
});

async function pending(ctx: Ctx, { id }: Policy): Promise<RefusalItem | null> {
  const found = (await ctx.loader(endorsementsByPolicy).load(id)).find(
    ({ endorsement }) => endorsement.state === 'AWAITING_PAYMENT',
  );
  return found
    ? {
        code: EndorsementRefusals.ENDORSEMENT_PENDING,
        facts: [{ name: 'number', value: found.endorsement.number }],
      }
    : null;
}
