/** Whoever receives money in somebody's place, by an authority that stands on the claim (S-233) and is in force on the day. */
import type { TxCtx } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import type { Id } from '../../../kernel/ids.js';
import { wireId } from '../../../kernel/ids.js';
import { Refusal, type Suggestion } from '../../../kernel/refusal.js';
import { fileById } from '../../platform/index.js';
import type { Claim, ClaimPayee } from '../claim.js';
import { ClaimMoneyRefusals } from '../claims-money.refusals.js';
import { payeesByClaim } from '../claims.store.js';
import { rejectedAtOf } from '../papers.js';
import type { ClaimParticipant } from '../participants.js';
import { authorityFault } from '../participants.rules.js';
import { participantsByClaim } from '../participants.store.js';
import { insuredAtLoss } from './insured-at-loss.js';
import { isOneOf } from './same-party.js';

/** In whose place the money is received. */
type Of = { readonly actsFor: 'INSURED' } | { readonly actsFor: 'OTHER_PARTY'; readonly otherParty: number };

/**
 * The authority of the payee to receive what is that one's; null where nobody of that name was named for it. Refuses:
 * AUTHORITY_NOT_IN_FORCE.
 */
export async function authorityToReceive(
  tx: TxCtx,
  claim: Claim,
  payee: ClaimPayee,
  of: Of,
): Promise<Id<'ClaimParticipant'> | null> {
  const day = dayOf(tx.now);
  const faults: { readonly participant: ClaimParticipant; readonly why: string }[] = [];
  for (const participant of await tx.loader(participantsByClaim).load(claim.id)) {
    const { attorneyFileId, actsFor, otherParty } = participant;
    if (attorneyFileId === null || actsFor !== of.actsFor) continue;
    if (of.actsFor === 'OTHER_PARTY' && otherParty !== of.otherParty) continue;
    if (!(await isOneOf(tx, payee.partyId, [participant.partyId]))) continue;
    const why = authorityFault(participant, 'RECEIVE_PAYMENT', day, await paperOf(tx, claim, attorneyFileId));
    if (why === null) return participant.id;
    faults.push({ participant, why });
  }
  const last = faults.at(-1);
  if (!last) return null;
  const { fromDay, untilDay } = last.participant;
  throw new Refusal({
    code: ClaimMoneyRefusals.AUTHORITY_NOT_IN_FORCE,
    field: ['input', 'payeeId'],
    facts: [
      { name: 'why', value: last.why },
      { name: 'from', value: fromDay },
      { name: 'until', value: untilDay ?? '-' },
      { name: 'day', value: day },
    ],
    wouldPass: of.actsFor === 'INSURED' ? await ownAccounts(tx, claim) : [],
  });
}

/** How the power of attorney stands: its bytes, and whether the insurer's people took this very file for useless. */
async function paperOf(tx: TxCtx, claim: Claim, fileId: Id<'File'>): Promise<'HERE' | 'NOT_HERE' | 'REJECTED'> {
  if ((await rejectedAtOf(tx, claim, fileId)) !== null) return 'REJECTED';
  return (await tx.loader(fileById).load(fileId))?.state === 'STORED' ? 'HERE' : 'NOT_HERE';
}

/** Accounts of the insured in person, as they were named to the claim. */
async function ownAccounts(tx: TxCtx, claim: Claim): Promise<Suggestion[]> {
  const insured = await insuredAtLoss(tx, claim);
  const payees = (await tx.loader(payeesByClaim).load(claim.id)).filter(({ relation }) => relation === 'INSURED');
  const own = await Promise.all(payees.map(({ partyId }) => isOneOf(tx, partyId, insured)));
  return payees
    .filter((_, index) => own[index])
    .map(({ id }) => ({
      field: ['input', 'payeeId'],
      value: wireId('Payee', id),
      message: { zh: '被保险人本人的账户', en: "the insured's own account" },
    }));
}
