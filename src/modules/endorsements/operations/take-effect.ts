/**
 * An endorsement takes effect: versions, the policy's row, money back, slip numbers; one commit. Its policies and the
 * endorsement itself are locked. Whatever was to be paid is paid.
 */
import type { TxCtx } from '../../../kernel/ctx.js';
import { Defect } from '../../../kernel/failure.js';
import type { Id } from '../../../kernel/ids.js';
import { type Money, money } from '../../../kernel/money.js';
import { Problems, Refusal } from '../../../kernel/refusal.js';
import { accrueCommission, clawBackCommission, owedRefund } from '../../billing/index.js';
import { releaseAuthority } from '../../channels/index.js';
import { emit, gaplessNumber } from '../../platform/index.js';
import { enqueue } from '../../platform/jobs/index.js';
import {
  amendPolicy,
  othersRun,
  type Policy,
  type PolicyContent,
  PolicyEvents,
  policyLife,
  type PolicyState,
  versionsByPolicy,
} from '../../policies/index.js';
import { coverExists, QuoteRefusals } from '../../quotes/index.js';
import {
  fromStoredVehicle,
  lockVehicleSubject,
  partyById,
  rememberVehicle,
  vehicleGroupOf,
} from '../../registry/index.js';
import { applyChange, draftOf } from '../change.rules.js';
import type { Endorsement, Proposal, Slip, SlipPlan } from '../endorsement.js';
import { endorsementLife } from '../endorsement.life.js';
import { EndorsementEvents } from '../endorsements.events.js';
import {
  endorsementByVersion,
  insertEndorsed,
  insertRefunds,
  moveEndorsement,
  numberSlip,
} from '../endorsements.store.js';
import { drawFrom } from '../refund-sources.rules.js';
import { saleOf } from './foreseen-commission.js';
import { sourcesOf } from './premium-sources.js';
import { slipsJob } from './make-slips.js';
import { rewrite, type Rewritten } from '../timeline.rules.js';

/** Slip numbers (批单号) have a series of their own for each kind of policy. */
const SERIES = { COMPULSORY: 'EDC', COMMERCIAL: 'EDM' } as const;

export async function takeEffect(
  tx: TxCtx,
  endorsement: Endorsement,
  slips: readonly Slip[],
  policies: readonly Policy[],
): Promise<Endorsement> {
  const made: { slip: Slip; policy: Policy; version: Id<'PolicyVersion'> | null }[] = [];
  for (const slip of slips) {
    const policy = policies.find(({ id }) => id === slip.policyId);
    if (!policy) throw new Defect('a slip is about a policy that is not locked');
    made.push({ slip, policy, version: await amend(tx, endorsement, slip.plan, policy) });
  }
  await accrue(tx, endorsement, made);
  await giveBack(tx, endorsement, made);
  const moved = await moveEndorsement(tx, endorsement, endorsementLife.step(endorsement.state, 'apply'), {
    effectedAt: tx.now,
  });
  // The counters come last: every other slip of the insurer waits for them.
  for (const { slip, policy, version } of made.toSorted((a, b) => (a.policy.kind < b.policy.kind ? 1 : -1)))
    await numberSlip(tx, slip, await gaplessNumber(tx, SERIES[policy.kind]), version);
  const { id: endorsementId, partnerId } = endorsement;
  await enqueue(tx, slipsJob, { endorsementId, partnerId }, `endorsements.slips:${endorsementId}`);
  await emit(tx, {
    event: EndorsementEvents['endorsement.effective'],
    subject: { kind: 'Endorsement', id: endorsement.id },
    partnerId: endorsement.partnerId,
  });
  return moved;
}

async function amend(
  tx: TxCtx,
  endorsement: Endorsement,
  plan: SlipPlan,
  policy: Policy,
): Promise<Id<'PolicyVersion'> | null> {
  const versions = await tx.loader(versionsByPolicy).load(policy.id);
  const rewritten = rewrite(versions, plan, tx.now, (content) => carried(content, endorsement.proposal, policy, plan));
  // What reaches back leaves the row as the last version says: what was agreed for later stands.
  const last = rewritten.versions.at(-1)?.content ?? plan.content;
  const vehicle = await vehicleOf(tx, policy, plan, last);
  if (last !== plan.content) await rememberVehicle(tx, policy.partnerId, fromStoredVehicle(last.vehicle));
  const { state, row, event } = await enduring(tx, policy, plan, last, endorsement.proposal);
  await amendPolicy(tx, policy, { ...rewritten, state, policy: { ...row, ...vehicle } });
  await linkVersions(tx, endorsement, rewritten);
  if (plan.effect === 'NEVER_WAS' && !(await othersRun(tx, policy)))
    await releaseAuthority(tx, policy.partnerId, policy.applicationId);
  await emit(tx, { event, subject: { kind: 'Policy', id: policy.id }, partnerId: policy.partnerId });
  return rewritten.made;
}

/** A correction is true of every later version as well. */
function carried(content: PolicyContent, proposal: Proposal, policy: Policy, plan: SlipPlan): PolicyContent {
  if (!('changes' in proposal)) return content;
  const context = {
    kind: policy.kind,
    effectAt: plan.effectiveFrom,
    now: plan.effectiveFrom,
    begun: true,
    rests: null,
    document: null,
    used: [],
  };
  const problems = new Problems();
  const corrected = proposal.changes.reduce(
    (draft, change) => applyChange(draft, change, [], context, problems),
    draftOf(content, null),
  );
  problems.refuseIfAny();
  return corrected.content;
}

/** Another VIN is another vehicle, whose compulsory cover must be free. */
async function vehicleOf(
  tx: TxCtx,
  policy: Policy,
  { content, effect, vehicle }: SlipPlan,
  last: PolicyContent,
): Promise<Partial<Policy>> {
  if (effect !== 'CHANGE') return {};
  const said = { vin: last.vehicle.vin, plate: last.vehicle.plate?.number ?? null };
  if (vehicle === null || vehicle.subjectId === policy.subjectId) return said;
  for (const subject of [vehicle.subjectId, policy.subjectId].sort()) await lockVehicleSubject(tx, subject);
  if (policy.kind === 'COMPULSORY' && (await coverExists(tx, vehicle.subjectId, 'COMPULSORY', content.policy)))
    throw new Refusal({ code: QuoteRefusals.DUPLICATE_COMPULSORY, field: ['input', 'endorsementId'] });
  return { ...said, vehicleId: vehicle.id, subjectId: vehicle.subjectId };
}

interface Enduring {
  readonly state: PolicyState;
  readonly row: Partial<Policy>;
  readonly event: (typeof PolicyEvents)[keyof typeof PolicyEvents];
}

/** The enduring row: who is who and how long, as last agreed; how it ends. */
async function enduring(
  tx: TxCtx,
  policy: Policy,
  { effect, effectiveFrom, rests }: SlipPlan,
  last: PolicyContent,
  proposal: Proposal,
): Promise<Enduring> {
  const ending = 'ending' in proposal ? proposal.ending : null;
  if (effect === 'NEVER_WAS') {
    const voids = ending?.voids === true;
    return {
      state: policyLife.step(policy.state, voids ? 'void' : 'cancel'),
      row: {},
      event: PolicyEvents[voids ? 'policy.voided' : 'policy.cancelled'],
    };
  }
  if (effect === 'END')
    return {
      state: policy.state,
      row: {
        endsAt: effectiveFrom,
        endsAs: ending?.reason === 'TOTAL_LOSS' ? 'TERMINATED' : 'CANCELLED',
        ...(policy.restsFrom !== null && policy.restsFrom >= effectiveFrom
          ? { restsFrom: null, restsUntil: null }
          : {}),
      },
      event: PolicyEvents['policy.ending_early'],
    };
  const holder = await tx.loader(partyById).load(last.people.policyholderId);
  if (!holder) throw new Defect('a policy has no policyholder');
  return {
    state: policy.state,
    row: {
      ...last.people,
      holderName: holder.name,
      vehicleGroup: vehicleGroupOf(last.vehicle.useNature, last.vehicle.ownerKind),
      startsAt: last.policy.startsAt,
      endsAt: last.policy.endsAt,
      restsFrom: rests?.from ?? null,
      restsUntil: rests?.until ?? null,
    },
    event: PolicyEvents['policy.endorsed'],
  };
}

/** What was only written again keeps the endorsement that made it first. */
async function linkVersions(tx: TxCtx, { id, partnerId }: Endorsement, { versions, copies }: Rewritten): Promise<void> {
  const rows: { partnerId: Id<'Partner'>; versionId: Id<'PolicyVersion'>; endorsementId: Id<'Endorsement'> }[] = [];
  for (const version of versions) {
    const of = copies.get(version.id);
    const first = of === undefined ? null : await tx.loader(endorsementByVersion).load(of);
    const endorsementId = of === undefined ? id : first?.id;
    if (endorsementId !== undefined) rows.push({ partnerId, versionId: version.id, endorsementId });
  }
  await insertEndorsed(tx, rows);
}

/** What was added and paid earns as what was sold at issue does: at the terms pinned on the policy (domain 6.2). */
async function accrue(
  tx: TxCtx,
  { id, chargeId, signedAt }: Endorsement,
  made: readonly { readonly slip: Slip; readonly policy: Policy }[],
): Promise<void> {
  for (const { slip, policy } of made) {
    if (slip.premiumChange.fen <= 0n) continue;
    if (chargeId === null) throw new Defect('premium was added without a charge');
    await accrueCommission(tx, {
      ...(await saleOf(tx, policy, slip.plan)),
      outletId: policy.outletId,
      producerId: policy.producerId,
      chargeId,
      soldAt: signedAt ?? tx.now,
      policies: [
        {
          policyId: policy.id,
          causeId: id,
          policyKind: policy.kind,
          premium: slip.premiumChange,
          net: money(BigInt(slip.plan.change.netFen)),
        },
      ],
    });
  }
}

/** Premium goes back to who paid it; each policy's out of what was paid for it (CTR 7: separate books). */
async function giveBack(
  tx: TxCtx,
  { id, partnerId }: Endorsement,
  made: readonly { readonly slip: Slip; readonly policy: Policy }[],
): Promise<void> {
  const drawn: { policyId: Id<'Policy'>; chargeId: Id<'Charge'>; amount: Money }[] = [];
  for (const { slip, policy } of made) {
    const { premiumChange } = slip;
    if (premiumChange.fen >= 0n) continue;
    for (const part of drawFrom(await sourcesOf(tx, policy), money(-premiumChange.fen))) {
      drawn.push({ ...part, policyId: policy.id });
      const { chargeId, amount } = part;
      await clawBackCommission(tx, { partnerId, policyId: policy.id, chargeId, refunded: amount, causeId: id });
    }
  }
  for (const chargeId of [...new Set(drawn.map((part) => part.chargeId))].sort()) {
    const parts = drawn.filter((part) => part.chargeId === chargeId);
    const amount = money(parts.reduce((all, part) => all + part.amount.fen, 0n));
    const refund = await owedRefund(tx, { partnerId, chargeId, amount, cause: { kind: 'Endorsement', id } });
    await insertRefunds(
      tx,
      parts.map((part) => ({ ...part, partnerId, endorsementId: id, refundId: refund.id })),
    );
  }
}
