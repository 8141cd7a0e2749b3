/**
 * How a paid change takes effect: the payment asks for it in its own commit, and a scan finds what a lost job left. The
 * payment locks its charge first; the change locks its policies first; so the work is a job of its own.
 */
import { z } from 'zod';
import type { TxCtx } from '../../../kernel/ctx.js';
import { plusMillis } from '../../../kernel/dates.js';
import type { Id } from '../../../kernel/ids.js';
import { chargeById, owedRefund, paymentOrderById } from '../../billing/index.js';
import { emit, type Happened } from '../../platform/index.js';
import { defineJob, defineScan, enqueue } from '../../platform/jobs/index.js';
import { versionsByPolicy } from '../../policies/index.js';
import type { Slip } from '../endorsement.js';
import { endorsementLife, stateAt } from '../endorsement.life.js';
import { EndorsementEvents } from '../endorsements.events.js';
import {
  endorsementById,
  endorsementsPaid,
  endorsementsToExpire,
  lockEndorsement,
  moveEndorsement,
  slipsByEndorsement,
} from '../endorsements.store.js';
import { knownOf } from '../timeline.rules.js';
import { releaseGrowth } from './growing-authority.js';
import { lockPolicies } from './hold-policies.js';
import { takeEffect } from './take-effect.js';

interface Paid {
  readonly endorsementId: Id<'Endorsement'>;
  readonly partnerId: Id<'Partner'>;
}

export const applyJob = defineJob({
  name: 'endorsements.apply',
  title: { zh: '批改生效', en: 'Lets a paid endorsement take effect' },
  payload: z.object({ endorsementId: z.uuid(), partnerId: z.uuid() }),
  run: (job, payload) => {
    const { endorsementId, partnerId } = payload as unknown as Paid;
    return job.asPartner(partnerId, 'endorsements.apply', (tx) => applyPaid(tx, endorsementId));
  },
});

/** Run twice it has one effect: only what waits for money that is in is worked on, under its locks. */
export async function applyPaid(tx: TxCtx, id: Id<'Endorsement'>): Promise<void> {
  const seen = await tx.loader(endorsementById).load(id);
  if (seen?.state !== 'AWAITING_PAYMENT') return;
  const slips = await tx.loader(slipsByEndorsement).load(id);
  const policies = await lockPolicies(
    tx,
    slips.map(({ policyId }) => policyId),
  );
  const endorsement = await lockEndorsement(tx, id);
  if (endorsement?.state !== 'AWAITING_PAYMENT' || endorsement.chargeId === null) return; // somebody was faster
  const charge = await tx.loader(chargeById).load(endorsement.chargeId);
  if (charge?.state !== 'PAID') return;
  if ((await stands(tx, slips)) && policies.every(({ endsAs }) => endsAs === null)) {
    await takeEffect(tx, endorsement, slips, policies);
    return;
  }
  // What it rests on is gone: the insurer ended the policy meanwhile. Nothing is kept for nothing.
  const subject = { kind: 'Endorsement' as const, id };
  await owedRefund(tx, {
    partnerId: endorsement.partnerId,
    chargeId: endorsement.chargeId,
    amount: null,
    cause: subject,
  });
  await releaseGrowth(tx, endorsement);
  await moveEndorsement(tx, endorsement, endorsementLife.step(endorsement.state, 'giveBack'));
  await emit(tx, { event: EndorsementEvents['endorsement.given_back'], subject, partnerId: endorsement.partnerId });
}

/** Whether every policy still says what the change was priced on. */
async function stands(tx: TxCtx, slips: readonly Slip[]): Promise<boolean> {
  for (const { policyId, plan } of slips) {
    const known = knownOf(await tx.loader(versionsByPolicy).load(policyId));
    if (!known.some(({ id }) => id === plan.baseVersionId)) return false;
  }
  return true;
}

function ask(tx: TxCtx, endorsementId: Id<'Endorsement'>, partnerId: Id<'Partner'>): Promise<string> {
  return enqueue(tx, applyJob, { endorsementId, partnerId }, `endorsements.apply:${endorsementId}`);
}

/** The additional premium is in. */
export async function onEndorsementPaid(tx: TxCtx, happened: Happened): Promise<void> {
  const order = await tx.loader(paymentOrderById).load(happened.subject.id);
  const charge = order && (await tx.loader(chargeById).load(order.chargeId));
  if (charge?.subjectKind === 'Endorsement') await ask(tx, charge.subjectId as Id<'Endorsement'>, charge.partnerId);
}

/** It was not paid in time: nothing changes. */
export async function onEndorsementUnpaid(tx: TxCtx, happened: Happened): Promise<void> {
  const charge = await tx.loader(chargeById).load(happened.subject.id);
  if (charge?.subjectKind === 'Endorsement') await expire(tx, charge.subjectId);
}

async function expire(tx: TxCtx, id: string): Promise<void> {
  const endorsement = await lockEndorsement(tx, id);
  if (!endorsement || !endorsementLife.may(endorsement.state, 'expire')) return;
  await releaseGrowth(tx, endorsement);
  await moveEndorsement(tx, endorsement, endorsementLife.step(endorsement.state, 'expire'));
  await emit(tx, {
    event: EndorsementEvents['endorsement.expired'],
    subject: { kind: 'Endorsement', id: endorsement.id },
    partnerId: endorsement.partnerId,
  });
}

export const expireEndorsements = defineScan({
  name: 'endorsements.expire',
  title: { zh: '批改逾期', en: 'Ends prices of changes that were not confirmed in time' },
  everySeconds: 30,
  due: (ctx, limit) => endorsementsToExpire(ctx, ctx.now, limit),
  async work(tx, row) {
    const endorsement = await lockEndorsement(tx, row.id);
    if (endorsement && endorsement.state !== 'EXPIRED' && stateAt(endorsement, tx.now) === 'EXPIRED')
      await expire(tx, row.id);
  },
});

const LONG_ENOUGH_MS = 60_000;

export const applyPaidEndorsements = defineScan({
  name: 'endorsements.apply_paid',
  title: { zh: '补办已缴费的批改', en: 'Finds paid endorsements that have not taken effect' },
  everySeconds: 60,
  due: (ctx, limit) => endorsementsPaid(ctx, plusMillis(ctx.now, -LONG_ENOUGH_MS), limit),
  async work(tx, row) {
    await ask(tx, row.id, row.partnerId);
  },
});
