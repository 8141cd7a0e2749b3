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
import { type Policy, policyById, type PolicyVersion, versionsByPolicy } from '../../policies/index.js';
import { ownPolicyNamed } from '../claims.queries.js';
import { ClaimRefusals } from '../claims.refusals.js';
import { policiesAtLoss, type PolicyAtLoss } from '../accidents.store.js';
import { type CheckedNotice, coverageAt, type NotCovered } from '../report.rules.js';

export interface CoveredPolicy {
  readonly policy: Policy;
  readonly version: PolicyVersion;
}

export interface FoundPolicies {
  /** Owner of the claim to be; null while nothing is found. */
  readonly partnerId: Id<'Partner'> | null;
  /** The insured vehicle; null while nothing is found. */
  readonly subjectId: string | null;
  /** Those of the owner that cover the instant, the compulsory one first. */
  readonly covered: readonly CoveredPolicy[];
}

export interface Search {
  readonly named: CheckedNotice['policy'];
  readonly at: Instant;
  /** Whether losses under policies of others may be reported at all. */
  readonly forOthers: boolean;
}

const NOTHING: FoundPolicies = { partnerId: null, subjectId: null, covered: [] };

/** Refuses: LOSS_OUTSIDE_PERIOD of a policy that is the caller's own, NOT_FOUND where it reports its own only. */
export async function findPolicies(tx: TxCtx, { named, at, forOthers }: Search): Promise<FoundPolicies> {
  const field = ['input', 'policy'];
  const found = await policiesAtLoss(tx, named, at);
  const own = await visibleOf(tx, found);
  const [first] = own;
  if (first) {
    const covered = await coveredOf(
      tx,
      own.filter(({ partnerId }) => partnerId === first.partnerId),
      at,
    );
    if (covered.length > 0) return { partnerId: first.partnerId, subjectId: first.subjectId, covered };
  }
  const known = first ?? (await ownPolicyNamed(tx, named));
  if (known) throw await outsidePeriod(tx, known, at, field);
  if (!forOthers) throw new Refusal(NOT_FOUND(field));
  // Another outlet's policy is not the caller's: like any that is not found, it waits for the insurer's people.
  const others = found.filter(({ partnerId }) => partnerId !== tx.actor.partnerId);
  const [theirs] = others;
  if (!theirs) return NOTHING;
  return underScopeOf(tx, theirs.partnerId, async (owner) => {
    const candidates = await visibleOf(
      owner,
      others.filter(({ partnerId }) => partnerId === theirs.partnerId),
    );
    const covered = await coveredOf(owner, candidates, at);
    return covered.length > 0 ? { partnerId: theirs.partnerId, subjectId: theirs.subjectId, covered } : NOTHING;
  });
}

export async function visibleOf(tx: TxCtx, found: readonly PolicyAtLoss[]): Promise<Policy[]> {
  const loaded = await Promise.all(found.map(({ policyId }) => tx.loader(policyById).load(policyId)));
  return loaded.flatMap((policy) => policy ?? []);
}

export async function coveredOf(tx: TxCtx, candidates: readonly Policy[], at: Instant): Promise<CoveredPolicy[]> {
  const all = await Promise.all(
    candidates.map(async (policy) => {
      const coverage = coverageAt(await tx.loader(versionsByPolicy).load(policy.id), at, tx.now);
      return 'version' in coverage ? { policy, version: coverage.version } : null;
    }),
  );
  return all.filter((each) => each !== null);
}

const WHY: Readonly<Record<NotCovered, { readonly zh: string; readonly en: string }>> = {
  NOT_BEGUN: { zh: '出险时该保单尚未生效。', en: 'The policy had not begun at the instant of the loss.' },
  ENDED: { zh: '出险时该保单已经终止。', en: 'The policy had ended at the instant of the loss.' },
  RESTS: { zh: '出险时该保单处于停驶中止期间。', en: 'Cover rested at the instant of the loss.' },
  NEVER_WAS: { zh: '该保单自始未生效。', en: 'The policy never was in force.' },
};

/** Why a policy does not answer for the instant, with its period. */
export async function outsidePeriod(
  tx: TxCtx,
  policy: Policy,
  at: Instant,
  field: readonly string[],
): Promise<Refusal> {
  const coverage = coverageAt(await tx.loader(versionsByPolicy).load(policy.id), at, tx.now);
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
    message: WHY[why],
  });
}
