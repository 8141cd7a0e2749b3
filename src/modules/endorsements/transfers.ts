/** Changes of owner (过户) that were noticed, for rooms that ask whose a policy was on a day: law passes it on with the vehicle (IL 49), the notice comes later. */
import type { ReadCtx } from '../../kernel/ctx.js';
import type { Instant, LocalDate } from '../../kernel/dates.js';
import { endorsementsByPolicy } from './endorsements.store.js';

export interface Transfer {
  readonly transferredOn: LocalDate;
  /** From when on the policy itself says so. */
  readonly effectiveAt: Instant;
  readonly insuredId: string;
}

/** Transfers that took effect, newest first. */
export async function transfersOf(ctx: ReadCtx, policyId: string): Promise<Transfer[]> {
  const endorsed = await ctx.loader(endorsementsByPolicy).load(policyId);
  return endorsed.flatMap(({ endorsement: { state, effectiveAt, proposal } }) => {
    if (state !== 'EFFECTIVE' || !('changes' in proposal)) return [];
    return proposal.changes.flatMap((change) => {
      const insuredId = change.kind === 'OWNER_TRANSFER' ? change.people.insuredId : undefined;
      if (change.kind !== 'OWNER_TRANSFER' || insuredId === undefined) return [];
      return [{ transferredOn: change.transferredOn, effectiveAt, insuredId }];
    });
  });
}
