/** What an endorsement would do to one policy: the whole future policy, the money by day, the papers, who decides. Pure; preview, request and confirmation all ask it. */
import { dayOf, formatInstant, type Instant, startOfDay } from '../../kernel/dates.js';
import { formatYuan, money } from '../../kernel/money.js';
import { Problems, type RefusalItem } from '../../kernel/refusal.js';
import {
  type Policy,
  type PolicyContent,
  PolicyRefusals,
  type PolicyVersion,
  stateAt as policyStateAt,
} from '../policies/index.js';
import type { MaterialKind, WorkingCalendar } from '../platform/index.js';
import type { ProductDocument } from '../products/index.js';
import type { AnyTariffVersion } from '../rating/index.js';
import { type VehicleGroup, vehicleGroupOf } from '../registry/index.js';
import {
  cancellationFault,
  endingChange,
  type EndingFacts,
  INSURERS_REASONS,
  rescissionFault,
  undoing,
  unharmed,
  voidFault,
} from './cancellation.rules.js';
import { applyChange, draftOf, touches } from './change.rules.js';
import type { ChangeContext, Draft, Rests } from './draft.js';
import { nextMidnight } from './clocks.rules.js';
import { daysAt } from './days.rules.js';
import type { Change, Ending, EndorsementKind, PremiumChange, Proposal, SlipPlan } from './endorsement.js';
import { EndorsementRefusals } from './endorsements.refusals.js';
import { counting, INSURED_THING, type PolicyLosses, together } from './losses.js';
import { periodFen, pricedOf, proRata } from './pro-rata.rules.js';
import { ADDED_DAMAGE_MATERIALS, KINDS } from './published/kinds.js';
import { cancellationTermsOn, RULES } from './published/terms.js';
import { replenishBeside, unusedShare, withReplenished } from './replenish.rules.js';
import { reRate } from './rerate.js';
import { baseAt, knownOf, outOfSequence } from './timeline.rules.js';

export interface PlanPolicy {
  readonly policy: Policy;
  readonly versions: readonly PolicyVersion[];
  readonly document: ProductDocument;
  readonly catalogue: readonly AnyTariffVersion[];
  /** What claims know of it. */
  readonly losses: PolicyLosses;
  /** What took effect on it since, by when it holds: the money of each. */
  readonly changed: readonly { readonly effectiveFrom: Instant; readonly change: PremiumChange }[];
  /** Where cover of the same kind of the same vehicle ends before it, and begins after it; null for none. */
  readonly neighbours: Neighbours;
  /** Until when a transfer that was noticed may be answered; null for none. */
  readonly transferReviewUntil: Instant | null;
  readonly calendar: WorkingCalendar;
}

export interface Neighbours {
  readonly endsBefore: Instant | null;
  readonly startsAfter: Instant | null;
}

export interface PlanSettings {
  readonly now: Instant;
  readonly leastAgreedValue: string;
  /** Path of a change by its place: `input.changes.0`. */
  readonly pathOf: (index: number) => readonly string[];
  readonly effectiveField: readonly string[];
  /** Two policies are changed together. */
  readonly pair: boolean;
}

export type Planned = { readonly plan: SlipPlan } | { readonly refusals: readonly RefusalItem[] };

export function kindsOf(proposal: Proposal): EndorsementKind[] {
  if ('changes' in proposal && proposal.answer) return ['TRANSFER_ANSWER'];
  if ('changes' in proposal) return [...new Set(proposal.changes.map(({ kind }) => kind))];
  return [proposal.ending.voids ? 'VOID' : 'CANCEL'];
}

/** Papers that it cannot do without, and whether a person looks at it first. */
export function needsOf(proposal: Proposal): {
  readonly materials: readonly MaterialKind[];
  readonly referred: boolean;
} {
  if ('ending' in proposal) {
    const proof = (['DEREGISTERED', 'FORMALLY_SUSPENDED', 'VEHICLE_LOST'] as const).some(
      (ground) => ground === proposal.ending.reason,
    );
    return { materials: proof ? ['CANCELLATION_PROOF'] : [], referred: false };
  }
  // What the insurer found itself it asks no papers for.
  if (proposal.answer) return { materials: [], referred: false };
  const materials = proposal.changes.flatMap((change): readonly MaterialKind[] => [
    ...KINDS[change.kind].materials,
    ...(change.kind === 'ADD_COVERAGE' && change.coverage.code === 'VEHICLE_DAMAGE' ? ADDED_DAMAGE_MATERIALS : []),
  ]);
  return {
    materials: [...new Set(materials)],
    // Only a changed VIN makes it another vehicle; an engine number alone is read off the licence.
    referred: proposal.changes.some(
      (change) =>
        KINDS[change.kind].authority === 'UNDERWRITER' &&
        !(change.kind === 'VIN_ENGINE_CORRECTION' && change.vin === null),
    ),
  };
}

/** Whether it may change what is to be paid: then it holds from a midnight and is priced for that day. */
export function isByDay(proposal: Proposal): boolean {
  return 'ending' in proposal || proposal.changes.some(({ kind }) => KINDS[kind].premium || kind === 'SUSPEND');
}

/** When it takes effect: as asked; by day at the next midnight; otherwise now. Of a resumption its own day. */
export function effectOf(proposal: Proposal, requestedAt: Instant | null, now: Instant): Instant {
  const resume = 'changes' in proposal ? proposal.changes.find(({ kind }) => kind === 'RESUME') : undefined;
  if (resume?.kind === 'RESUME') return startOfDay(resume.on);
  return requestedAt ?? (isByDay(proposal) ? nextMidnight(now) : now);
}

export function planSlip(of: PlanPolicy, proposal: Proposal, effectAt: Instant, settings: PlanSettings): Planned {
  const closed = closedFor(of.policy, settings.now);
  if (closed) return { refusals: [closed] };
  const early = backdated(proposal, effectAt, settings);
  if (early) return { refusals: [early] };
  return 'ending' in proposal
    ? planEnding(of, proposal.ending, effectAt, settings)
    : planChanges(of, proposal.changes, effectAt, settings);
}

/** Only a policy that runs is changed; one whose early end is agreed is left alone. */
export function closedFor(policy: Policy, now: Instant): RefusalItem | null {
  const state = policyStateAt(policy, now);
  const open = (state === 'ISSUED' || state === 'IN_FORCE' || state === 'SUSPENDED') && policy.endsAs === null;
  if (open) return null;
  return {
    code: PolicyRefusals.POLICY_STATE,
    facts: [
      { name: 'state', value: policy.endsAs ?? state },
      { name: 'open', value: '-' },
    ],
  };
}

/** No effect before now, except of pure corrections; money counts whole days, so what is by day begins at a midnight. */
function backdated(
  proposal: Proposal,
  effectAt: Instant,
  { now, effectiveField: field }: PlanSettings,
): RefusalItem | null {
  const correction = 'changes' in proposal && proposal.changes.every(({ kind }) => KINDS[kind].correction);
  const least = isByDay(proposal) ? nextMidnight(now) : now;
  const midnight = !isByDay(proposal) || startOfDay(dayOf(effectAt)) === effectAt;
  if ((correction || effectAt >= least) && midnight) return null;
  return {
    code: EndorsementRefusals.BACKDATED,
    field,
    rule: RULES.BACKDATED,
    wouldPass: [{ field, value: least, message: { zh: '最早的生效时间', en: 'the earliest it can hold' } }],
    ...(midnight
      ? {}
      : {
          message: { zh: '涉及保费的批改自某日零时起生效。', en: 'A change with a premium begins at 00:00 of a day.' },
        }),
  };
}

function planChanges(of: PlanPolicy, changes: readonly Change[], effectAt: Instant, settings: PlanSettings): Planned {
  const { policy, versions, document } = of;
  const { now, effectiveField } = settings;
  const base = baseAt(versions, effectAt);
  if (!base) return { refusals: [afterEnd(effectiveField)] };
  const correction = changes.every(({ kind }) => KINDS[kind].correction);
  const resumes = changes.some(({ kind }) => kind === 'RESUME');
  const late = correction || resumes ? null : outOfSequence(versions, effectAt, effectiveField);
  if (late) return { refusals: [late] };

  const begun = policy.startsAt <= now;
  const context: ChangeContext = {
    kind: policy.kind,
    effectAt,
    now,
    begun,
    rests: restsOf(policy, now),
    document,
    used: of.losses.used,
  };
  const problems = new Problems();
  for (const item of replenishBeside(changes, settings.pathOf)) problems.add(item);
  let draft: Draft = draftOf(base.content, context.rests);
  // In a pair, what only one of them can take leaves the other as it is; alone, or when nothing is left, it is refused.
  const taken = settings.pair && changes.some((change) => touches(change, policy.kind));
  changes.forEach((change, index) => {
    if (taken && !touches(change, policy.kind)) return;
    draft = applyChange(draft, change, settings.pathOf(index), context, problems);
  });
  if (problems.items.length > 0) return { refusals: problems.items };
  const beside = overlapped(base.content, draft.content, of.neighbours);
  if (beside) return { refusals: [beside] };
  const effectiveFrom = effectAt < draft.content.policy.startsAt ? draft.content.policy.startsAt : effectAt;
  const groups = { before: groupOf(base.content), after: groupOf(draft.content) };
  let content = draft.content;
  if (draft.reRate) {
    const rated = reRate({
      content,
      wish: draft.wish,
      document,
      catalogue: of.catalogue,
      groups,
      effectAt: effectiveFrom,
      leastAgreedValue: settings.leastAgreedValue,
      path: settings.pathOf(0),
    });
    if ('refusals' in rated) return rated;
    content = {
      ...content,
      policy: { ...rated.policy, startsAt: content.policy.startsAt, endsAt: content.policy.endsAt },
    };
  }
  content = withReplenished(content, draft.restores);
  const days = daysAt(base.content.policy, base.content.rest, effectiveFrom);
  const undecided = dropsThing(base.content, content) ? of.losses.undecided : [];
  if (undecided.length > 0) return { refusals: [undecidedClaims(undecided, settings.pathOf(0))] };
  const terms = cancellationTermsOn(dayOf(now));
  const loss = counting(of.losses, sumOf(base.content), { now, terms, calendar: of.calendar });
  const unused = unusedShare(base.content, document, of.losses.used);
  return {
    plan: {
      policyId: policy.id,
      baseVersionId: base.id,
      effect: 'CHANGE',
      effectiveFrom,
      content,
      vehicleGroup: groups.after,
      vehicle: null,
      rests: draft.rests,
      ...days,
      change: proRata(
        pricedOf(base.content),
        pricedOf(content),
        days,
        (key) => unused(key) ?? unharmed({ loss, reason: null }, base.content.policy, key, RULES.PRO_RATA),
      ),
    },
  };
}

/** Rest that is agreed and not over. */
function restsOf({ restsFrom, restsUntil }: Policy, now: Instant): Rests | null {
  return restsFrom !== null && restsUntil !== null && restsUntil > now ? { from: restsFrom, until: restsUntil } : null;
}

function groupOf({ vehicle }: PolicyContent): VehicleGroup {
  return vehicleGroupOf(vehicle.useNature, vehicle.ownerKind);
}

function afterEnd(field: readonly string[]): RefusalItem {
  return {
    code: EndorsementRefusals.BACKDATED,
    field,
    message: { zh: '生效时间不在保险期间内。', en: 'The policy does not run at that time.' },
  };
}

/** Sum insured of the thing itself; null where it is not insured. */
function sumOf({ policy }: PolicyContent): string | null {
  return policy.coverages.find(({ code }) => code === INSURED_THING)?.sumInsuredFen ?? null;
}

function dropsThing(before: PolicyContent, after: PolicyContent): boolean {
  const has = ({ policy }: PolicyContent): boolean => policy.coverages.some(({ code }) => code === INSURED_THING);
  return has(before) && !has(after);
}

function undecidedClaims(claims: readonly string[], field: readonly string[]): RefusalItem {
  return {
    code: EndorsementRefusals.CLAIM_UNDECIDED,
    field,
    facts: [{ name: 'claims', value: claims.join(', ') }],
    rule: RULES.PARTIAL_LOSS,
  };
}

/** A period that moves, or grows by a rest, must not run into cover that stands beside it: it would be paid twice. */
function overlapped(
  before: PolicyContent,
  after: PolicyContent,
  { endsBefore, startsAfter }: Neighbours,
): RefusalItem | null {
  const { startsAt, endsAt } = after.policy;
  const moved = startsAt !== before.policy.startsAt || endsAt !== before.policy.endsAt;
  const early = endsBefore !== null && startsAt < endsBefore;
  if (!moved || (!early && (startsAfter === null || endsAt <= startsAfter))) return null;
  return {
    code: EndorsementRefusals.COVER_BESIDE,
    facts: [
      { name: 'startsAt', value: formatInstant(startsAt) },
      { name: 'endsAt', value: formatInstant(endsAt) },
      { name: 'beside', value: formatInstant((early ? endsBefore : startsAfter) ?? startsAt) },
    ],
  };
}

/** What is known of paid losses, where the insurer did not state them. A total loss is always stated. */
function lossOf({ loss, reason }: Ending, of: PlanPolicy, content: PolicyContent, now: Instant): Ending['loss'] {
  if (loss !== null || reason === 'TOTAL_LOSS' || of.policy.kind === 'COMPULSORY') return loss;
  if (reason === 'AFTER_PARTIAL_LOSS' || reason === 'INSURER_AFTER_PARTIAL_LOSS') return together(of.losses.paid);
  return counting(of.losses, sumOf(content), { now, terms: cancellationTermsOn(dayOf(now)), calendar: of.calendar });
}

/**
 * What claims say against an end. What has paid never is as if it never was. Of commercial cover the thing itself may be
 * used up by what is not decided yet, and with it what would go back: the policyholder's end waits, or the insurer states
 * the loss. Compulsory cover ends by its grounds alone, and gives back by day whatever was paid (CTR 16, 17).
 */
function claimFault({ losses, policy }: PlanPolicy, ending: Ending, content: PolicyContent): RefusalItem | null {
  const { undecided, paidClaims } = losses;
  if (ending.voids) {
    const claims = [...undecided, ...paidClaims];
    return claims.length === 0
      ? null
      : { code: EndorsementRefusals.CLAIM_STANDS, facts: [{ name: 'claims', value: claims.join(', ') }] };
  }
  const waits =
    policy.kind === 'COMMERCIAL' &&
    ending.loss === null &&
    !INSURERS_REASONS.includes(ending.reason) &&
    content.policy.coverages.some(({ code }) => code === INSURED_THING);
  return waits && undecided.length > 0 ? undecidedClaims(undecided, ['input', 'cancellation', 'reason']) : null;
}

function planEnding(of: PlanPolicy, asked: Ending, effectAt: Instant, { now, effectiveField }: PlanSettings): Planned {
  const { policy, versions } = of;
  const begun = policy.startsAt <= now;
  const terms = cancellationTermsOn(dayOf(now));
  const facts: EndingFacts = {
    kind: policy.kind,
    begun,
    issuedAt: policy.issuedAt,
    now,
    transferReviewUntil: of.transferReviewUntil,
    calendar: of.calendar,
  };
  const never = !begun || asked.voids;
  const base = baseAt(versions, never ? policy.startsAt : effectAt);
  if (!base || (!never && effectAt >= policy.endsAt)) return { refusals: [afterEnd(effectiveField)] };
  const ending = { ...asked, loss: lossOf(asked, of, base.content, now) };
  const fault = faultOf(ending)(ending, facts, terms) ?? claimFault(of, asked, base.content);
  if (fault) return { refusals: [fault] };
  // What comes later and cost something stands in the way; a rest or a plate to come does not.
  const paidLater = knownOf(versions).some(
    ({ effectiveFrom, content }) =>
      effectiveFrom > base.effectiveFrom && periodFen(content) !== periodFen(base.content),
  );
  const late = never || !paidLater ? null : outOfSequence(versions, effectAt, effectiveField);
  if (late) return { refusals: [late] };
  const days = daysAt(base.content.policy, base.content.rest, effectAt);
  const unused = unusedShare(base.content, of.document, of.losses.used);
  const change = endingChange(pricedOf(base.content), ending, days, begun, terms, unused);
  // What changed before the start is in the premium that it starts with.
  const since = of.changed.filter(({ effectiveFrom }) => effectiveFrom > policy.startsAt).map((each) => each.change);
  return {
    plan: {
      policyId: policy.id,
      baseVersionId: base.id,
      effect: never ? 'NEVER_WAS' : 'END',
      effectiveFrom: never ? policy.startsAt : effectAt,
      content: base.content,
      vehicleGroup: policy.vehicleGroup,
      vehicle: null,
      rests: null,
      ...days,
      change: never ? undoing(change, since) : change,
    },
  };
}

/** Who ends it decides by which rule: the insurer voids or rescinds, the policyholder cancels. */
function faultOf({ voids, notice }: Ending) {
  if (voids) return voidFault;
  return notice ? rescissionFault : cancellationFault;
}

/** Facts that the clauses of authority ask of a changed commercial policy. */
export function clauseFacts({ content, vehicleGroup }: Pick<SlipPlan, 'content' | 'vehicleGroup'>) {
  return {
    vehicleGroup: vehicleGroup as VehicleGroup,
    coverages: [
      ...new Set(content.policy.coverages.map(({ code }) => code)),
      ...(content.policy.services.length > 0 ? ['VALUE_ADDED_SERVICE'] : []),
    ],
    sumsInsured: content.policy.coverages.flatMap(({ code, sumInsuredFen }) =>
      sumInsuredFen === null ? [] : [{ coverage: code, amount: formatYuan(money(BigInt(sumInsuredFen))) }],
    ),
  };
}
