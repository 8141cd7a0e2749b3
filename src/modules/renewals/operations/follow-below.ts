/** Reactions: what becomes of quotes, applications and policies moves their renewal, in the same transaction (`app/reactions.ts`). */
import type { TxCtx } from '../../../kernel/ctx.js';
import { dayOf, earliest } from '../../../kernel/dates.js';
import { trustedId } from '../../../kernel/ids.js';
import { agreementById, termsByPartner } from '../../channels/index.js';
import type { Happened } from '../../platform/index.js';
import { type Policy, policyById } from '../../policies/index.js';
import { lockOffer, releaseOffer } from '../../quotes/index.js';
import { nextStep, windowOpens } from '../clock.rules.js';
import { renewalOfIssued } from '../policies.queries.js';
import type { ExpiringPolicy, Renewal } from '../renewal.js';
import { renewalLife, stateAt } from '../renewal.life.js';
import { renewalSettings } from '../renewals.settings.js';
import {
  changeOwner,
  expiringByRenewal,
  lockRenewal,
  moveExpiring,
  moveRenewal,
  renewalByQuote,
  renewalsTouching,
} from '../renewals.store.js';
import { tell } from './move-by-clock.js';
import { lockWithOffer } from './offer.js';
import { ownerOf } from './owner.js';

/** `policy.issued`: the old policy of its kind is renewed by it. Of a kind that did not expire it is cover besides. */
export async function onPolicyIssued(tx: TxCtx, { subject }: Happened): Promise<void> {
  const id = await renewalOfIssued(tx, subject.id);
  if (id === null) return;
  const renewal = await lockRenewal(tx, id);
  const policy = await policyNow(tx, subject.id);
  const expiring = (await tx.loader(expiringByRenewal).load(id)).find(
    ({ kind, dropped, renewedById }) => kind === policy?.kind && !dropped && renewedById === null,
  );
  if (policy && expiring)
    await moveExpiring(tx, expiring, {
      renewedById: policy.id,
      renewedFrom: policy.startsAt,
      late: policy.startsAt > expiring.endsAt,
    });
  if (renewal.state === 'RENEWED') return; // the other policy of the pair came first
  await moveRenewal(tx, renewal, { state: renewalLife.step(renewal.state, 'renew'), renewedAt: tx.now });
  await tell(tx, renewal, 'renewal.renewed');
}

/** `quote.expired`, `quote.withdrawn`, `quote.refused`: the offer stands no more; nothing came of what was accepted. */
export async function onOfferOver(tx: TxCtx, { subject }: Happened): Promise<void> {
  const renewal = await ofQuote(tx, subject.id);
  if (renewal?.state === 'ACCEPTED') await reopen(tx, renewal);
  if (renewal?.state !== 'QUOTED') return;
  await moveRenewal(tx, renewal, { state: renewalLife.step(renewal.state, 'unquote') });
  await tell(tx, renewal, 'renewal.offer_ended');
}

/** `quote.reopened`, `quote.repriced`: an offer stands again. */
export async function onOfferAgain(tx: TxCtx, { subject }: Happened): Promise<void> {
  const found = await ofQuote(tx, subject.id);
  const renewal = found?.state === 'ACCEPTED' ? await reopen(tx, found) : found;
  if (renewal?.state !== 'OPEN' || renewal.dueAt <= tx.now) return;
  await moveRenewal(tx, renewal, { state: renewalLife.step(renewal.state, 'quote') });
  await tell(tx, renewal, 'renewal.quoted');
}

/** As it is after what happened: it may have been read before. */
function policyNow(tx: TxCtx, id: string): Promise<Policy | null> {
  return tx.loader(policyById).clear(id).load(id);
}

async function ofQuote(tx: TxCtx, quoteId: string): Promise<Renewal | null> {
  const seen = await tx.loader(renewalByQuote).load(quoteId);
  return seen ? lockRenewal(tx, seen.id) : null;
}

/** Open again, and due at once where its time has passed meanwhile: the scan ends it. */
async function reopen(tx: TxCtx, renewal: Renewal): Promise<Renewal> {
  const state = renewalLife.step(renewal.state, 'reopen');
  const moved = await moveRenewal(tx, renewal, {
    state,
    applicationId: null,
    acceptedAt: null,
    renewedAt: null,
    nextAt: nextStep({ ...renewal, state }, renewalSettings().noticeDays, tx.now),
  });
  await tell(tx, renewal, 'renewal.reopened');
  return moved;
}

/**
 * `policy.ending_early`, `policy.cancelled`, `policy.voided`, `policy.terminated`: of an old policy nothing is left to
 * renew; a new one that never begins renews nothing, and what it renewed is open again.
 */
export async function onPolicyEnded(tx: TxCtx, { subject }: Happened): Promise<void> {
  for (const seen of await renewalsTouching(tx, subject.id)) {
    const { renewal } = await lockWithOffer(tx, seen);
    const expiring = await tx.loader(expiringByRenewal).load(renewal.id);
    const old = expiring.find(({ policyId }) => policyId === subject.id);
    await (old ? drop(tx, renewal, expiring, old) : unlink(tx, renewal, expiring, subject.id));
  }
}

async function drop(
  tx: TxCtx,
  renewal: Renewal,
  expiring: readonly ExpiringPolicy[],
  ended: ExpiringPolicy,
): Promise<void> {
  if (ended.dropped || ended.renewedById !== null) return;
  const policy = await policyNow(tx, ended.policyId);
  // Ended by time, or at the very end that was renewed: the clock's, not an early end.
  if (policy && policy.endsAt >= ended.endsAt && policy.state !== 'VOIDED' && policy.state !== 'CANCELLED') return;
  const left = expiring.filter(({ policyId, dropped }) => policyId !== ended.policyId && !dropped);
  const state = stateAt(renewal, tx.now);
  if (!renewalLife.may(state, 'close')) return; // accepted, renewed or over: what was agreed stands
  await moveExpiring(tx, ended, { dropped: true });
  await follow(tx, renewal, left);
}

/** With what is left it is due at another time; an offer for what was is none. */
async function follow(tx: TxCtx, renewal: Renewal, left: readonly ExpiringPolicy[]): Promise<void> {
  const settings = renewalSettings();
  const [first, ...others] = left.map(({ endsAt }) => endsAt);
  const offer = renewal.quoteId === null ? null : await lockOffer(tx, renewal.quoteId);
  const state =
    first === undefined
      ? renewalLife.step(stateAt(renewal, tx.now), 'close')
      : renewal.state === 'QUOTED'
        ? 'OPEN'
        : renewal.state;
  const dueAt = first === undefined ? renewal.dueAt : earliest(first, ...others);
  const windowOpensAt =
    first === undefined ? renewal.windowOpensAt : windowOpens(settings, dayOf(tx.now), renewal.region, left);
  await moveRenewal(tx, renewal, {
    state,
    dueAt,
    windowOpensAt,
    nextAt: nextStep({ ...renewal, state, dueAt, windowOpensAt }, settings.noticeDays, tx.now),
  });
  if (offer) await releaseOffer(tx, offer);
  await tell(tx, renewal, state === 'CLOSED' ? 'renewal.closed' : 'renewal.due_changed');
}

async function unlink(
  tx: TxCtx,
  renewal: Renewal,
  expiring: readonly ExpiringPolicy[],
  policyId: string,
): Promise<void> {
  const link = expiring.find(({ renewedById }) => renewedById === policyId);
  const policy = await policyNow(tx, policyId);
  if (!link || !policy || (policy.startsAt <= tx.now && policy.state !== 'VOIDED')) return; // it ran: it renewed
  await moveExpiring(tx, link, { renewedById: null, renewedFrom: null, late: false });
  const others = expiring.some((each) => each !== link && each.renewedById !== null);
  if (!others && renewal.state === 'RENEWED') await reopen(tx, renewal);
}

/** `policy.endorsed`: its end may have moved (rest days), or what it says: an offer made before is for what was. */
export async function onPolicyEndorsed(tx: TxCtx, { subject }: Happened): Promise<void> {
  for (const seen of await renewalsTouching(tx, subject.id)) {
    const { renewal } = await lockWithOffer(tx, seen);
    const expiring = await tx.loader(expiringByRenewal).load(renewal.id);
    const old = expiring.find(({ policyId }) => policyId === subject.id);
    const policy = await policyNow(tx, subject.id);
    if (!old || !policy || old.dropped || !renewalLife.may(stateAt(renewal, tx.now), 'close')) continue;
    await moveExpiring(tx, old, { endsAt: policy.endsAt });
    const left = expiring
      .filter(({ dropped }) => !dropped)
      .map((each) => (each === old ? { ...each, endsAt: policy.endsAt } : each));
    await follow(tx, renewal, left);
  }
}

/** `agreement.activated`, `.suspended`, `.resumed`, `.terminated`, `.expired`: whose the open renewals are now. */
export async function onAgreementMoved(tx: TxCtx, { subject }: Happened): Promise<void> {
  const agreement = await tx.loader(agreementById).load(trustedId('Agreement', subject.id));
  if (!agreement) return;
  const { partnerId } = agreement;
  tx.loader(termsByPartner).clear(partnerId); // read before it moved
  await changeOwner(tx, partnerId, await ownerOf(tx, partnerId));
}
