import type { Ctx } from '../../../kernel/ctx.js';
import type { Id } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { Refusal } from '../../../kernel/refusal.js';
import { revokeCredential } from '../../access/index.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { PartnerUserEvents } from '../channels.events.js';
import { ChannelRefusals } from '../channels.refusals.js';
import { disablePartnerUser as writeDisabled, lockPartnerUser } from '../people/people.store.js';
import { checkedReason, staleVersion } from './insurer-act.js';

export interface DisablePartnerUser {
  readonly idempotencyKey: string;
  readonly partnerUserId: Id<'PartnerUser'>;
  readonly expectedVersion: number;
  readonly reason: string;
}

/** Closes a person's access within 5 seconds. Open in run-off: closing is never an escalation. Refuses: NOT_FOUND, STALE_VERSION, INVALID_INPUT, PARTNER_USER_STATE. */
export const disablePartnerUser = (ctx: Ctx, input: DisablePartnerUser): Promise<Outcome> =>
  inTransaction(ctx, 'partnerUserDisable', (tx) => {
    const { idempotencyKey, ...rest } = input;
    return once(tx, { operation: 'partnerUserDisable', key: idempotencyKey, input: rest }, async () => {
      const reason = checkedReason(input.reason);
      const user = await lockPartnerUser(tx, input.partnerUserId);
      if (!user) throw new Refusal(NOT_FOUND(['input', 'partnerUserId']));
      if (user.revision !== input.expectedVersion) throw staleVersion(user.revision);
      if (user.state === 'DISABLED')
        throw new Refusal({
          code: ChannelRefusals.PARTNER_USER_STATE,
          facts: [
            { name: 'state', value: user.state },
            { name: 'open', value: '-' },
          ],
        });
      await revokeCredential(tx, { credentialId: user.credentialId, reason });
      await writeDisabled(tx, user);
      const subject = { kind: 'PartnerUser', id: user.id } as const;
      await emit(tx, { event: PartnerUserEvents['partner_user.disabled'], subject, partnerId: user.partnerId, reason });
      return subject;
    });
  });
