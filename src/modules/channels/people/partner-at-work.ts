/** For whom somebody adds outlets and people, and whether that partner is open to it. */
import type { TxCtx } from '../../../kernel/ctx.js';
import type { Id } from '../../../kernel/ids.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { Refusal } from '../../../kernel/refusal.js';
import { ChannelRefusals } from '../channels.refusals.js';
import { sharePartner } from '../channels.store.js';
import type { Partner } from '../partner.js';
import { requireTerms } from '../require-clauses.js';

/**
 * A partner adds to itself while partner, licence and agreement stand, as for every write; the insurer adds to any it
 * looks after that has not ended, also while it is being taken in. Refuses: NOT_FOUND, PARTNER_STATE, LICENCE_LAPSED,
 * AGREEMENT_NOT_ACTIVE.
 */
export async function partnerAtWork(tx: TxCtx, named: Id<'Partner'> | null): Promise<Partner> {
  const own = tx.actor.partnerId;
  const id = own ?? named;
  if (id === null || (own !== null && named !== null && named !== own))
    throw new Refusal(NOT_FOUND(['input', 'partnerId']));
  if (own !== null) await requireTerms(tx, own, [], {}, {});
  const partner = await sharePartner(tx, id);
  if (!partner) throw new Refusal(NOT_FOUND(['input', 'partnerId']));
  if (partner.state === 'TERMINATED')
    throw new Refusal({
      code: ChannelRefusals.PARTNER_STATE,
      facts: [
        { name: 'state', value: partner.state },
        { name: 'open', value: '-' },
      ],
    });
  return partner;
}
