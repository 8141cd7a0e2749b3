/**
 * Under whose policies a reported loss falls. A reporter learns of policies that are its own and of no others: whether
 * somebody else's policy exists, or holds at that instant, changes nothing of the answer.
 */
import type { TxCtx } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import type { Id } from '../../../kernel/ids.js';
import { underScopeOf } from '../../../kernel/in-transaction.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { Refusal } from '../../../kernel/refusal.js';
import { versionsByPolicy } from '../../policies/index.js';
import { ownPolicyNamed } from '../claims.queries.js';
import { ClaimRefusals } from '../claims.refusals.js';
import { type LossPolicy, policiesAtLoss, type PolicyAtLoss, vehicleMeant } from '../accidents.store.js';
import { type CheckedNotice, coverageAt, type NotCovered, type VersionAtLoss } from '../report.rules.js';

export interface CoveredPolicy {
  readonly policy: LossPolicy;
  readonly version: VersionAtLoss;
}

export interface FoundPolicies {
  /** Owner of the claim to be; null while nothing is found. */
  readonly partnerId: Id<'Partner'> | null;
  /** The insured vehicle; null while nothing is found. */
  readonly subjectId: string | null;
  /** Those of the owner that cover the instant, the compulsory one first. */
  readonly covered: readonly CoveredPolicy[];
  /** All of the vehicle that held at the instant, whoever placed them. */
  readonly atLoss: readonly PolicyAtLoss[];
}

export interface Search {
  readonly named: CheckedNotice['policy'];
  readonly at: Instant;
  /** Whether losses under policies of others may be reported at all. */
  readonly forOthers: boolean;
}

const NOTHING: FoundPolicies = { partnerId: null, subjectId: null, covered: [], atLoss: [] };

/** Refuses: LOSS_OUTSIDE_PERIOD of a policy that is the caller's own, NOT_FOUND where it reports its own only. */
export async function findPolicies(tx: TxCtx, { named, at, forOthers }: Search): Promise<FoundPolicies> {
  const field = ['input', 'policy'];
  const all = await policiesAtLoss(tx, named, at);
  // First among the caller's own: whether another's vehicle carries the VIN too is not heard from which of its own is found.
  const mine = vehicleMeant(all.filter(({ seen }) => seen !== null));
  const own = seenOf(mine);
  const found = mine[0] ? besideOf(mine[0], all) : vehicleMeant(all);
  const [first] = own;
  if (first) {
    const covered = coveredOf(
      tx,
      own.filter(({ partnerId }) => partnerId === first.partnerId),
      at,
    );
    if (covered.length > 0) return { partnerId: first.partnerId, subjectId: first.subjectId, covered, atLoss: found };
  }
  const known = first ?? (await ownNamed(tx, named));
  if (known) throw outsidePeriod(tx, known, at, field);
  if (!forOthers) throw new Refusal(NOT_FOUND(field));
  // Another outlet's policy is not the caller's: like any that is not found, it waits for the insurer's people.
  const others = found.filter(({ partnerId }) => partnerId !== tx.actor.partnerId);
  const [theirs] = others;
  if (!theirs) return NOTHING;
  return underScopeOf(tx, theirs.partnerId, async (owner) => {
    const candidates = seenOf(vehicleMeant(await policiesAtLoss(owner, named, at)));
    const covered = coveredOf(
      owner,
      candidates.filter(({ partnerId }) => partnerId === theirs.partnerId),
      at,
    );
    const { partnerId, subjectId } = theirs;
    return covered.length > 0 ? { partnerId, subjectId, covered, atLoss: found } : NOTHING;
  });
}

/** All of what is named as one is, whoever placed them: by what vehicles carry, or that vehicle by its earlier VIN. */
function besideOf(one: PolicyAtLoss, all: readonly PolicyAtLoss[]): readonly PolicyAtLoss[] {
  return all.filter(({ onceNamed, subjectId }) => (one.onceNamed ? subjectId === one.subjectId : !onceNamed));
}

export function seenOf(found: readonly PolicyAtLoss[]): LossPolicy[] {
  return found.flatMap(({ seen }) => seen ?? []);
}

export function coveredOf(tx: TxCtx, candidates: readonly LossPolicy[], at: Instant): CoveredPolicy[] {
  return candidates.flatMap((policy) => {
    const coverage = coverageAt(policy.versions, at, tx.now);
    return 'version' in coverage ? [{ policy, version: coverage.version }] : [];
  });
}

/** One of the caller's own that is named, whatever it covers. */
export async function ownNamed(tx: TxCtx, named: Search['named']): Promise<LossPolicy | null> {
  const policy = await ownPolicyNamed(tx, named);
  return policy && { ...policy, versions: await tx.loader(versionsByPolicy).load(policy.id) };
}

export const WHY_NOT: Readonly<Record<NotCovered, { readonly zh: string; readonly en: string }>> = {
  NOT_BEGUN: { zh: '出险时该保单尚未生效。', en: 'The policy had not begun at the instant of the loss.' },
  ENDED: { zh: '出险时该保单已经终止。', en: 'The policy had ended at the instant of the loss.' },
  RESTS: { zh: '出险时该保单处于停驶中止期间。', en: 'Cover rested at the instant of the loss.' },
  NEVER_WAS: { zh: '该保单自始未生效。', en: 'The policy never was in force.' },
};

/** Why a policy does not answer for the instant, with its period. */
export function outsidePeriod(tx: TxCtx, policy: LossPolicy, at: Instant, field: readonly string[]): Refusal {
  const coverage = coverageAt(policy.versions, at, tx.now);
  const why = 'why' in coverage ? coverage.why : 'ENDED';
  return new Refusal({
    code: ClaimRefusals.LOSS_OUTSIDE_PERIOD,
    field,
    facts: [
      { name: 'why', value: why },
      { name: 'policy', value: policy.number },
      { name: 'startsAt', value: policy.startsAt },
      { name: 'endsAt', value: policy.endsAt },
    ],
    message: WHY_NOT[why],
  });
}
