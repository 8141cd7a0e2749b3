/**
 * Random lives of vehicles' cover, played by the rooms' own rules and by the reference beside them: issued, changed, rested,
 * ended, renewed on time or late, the old policy and the new one changed side by side. No database: money by its rules alone.
 */
import {
  addDays,
  dayOf,
  type Instant,
  type LocalDate,
  localDate,
  plusMillis,
  startOfDay,
} from '../../src/kernel/dates.js';
import { money } from '../../src/kernel/money.js';
import type { Change, PremiumChange, Proposal, SlipPlan } from '../../src/modules/endorsements/endorsement.js';
import { NO_LOSSES } from '../../src/modules/endorsements/losses.js';
import { effectOf, planSlip } from '../../src/modules/endorsements/plan.js';
import { itemsOf } from '../../src/modules/endorsements/pro-rata.rules.js';
import { SUSPENSION } from '../../src/modules/endorsements/published/terms.js';
import { drawFrom } from '../../src/modules/endorsements/refund-sources.rules.js';
import { PLAIN_WEEKS } from '../../src/modules/platform/index.js';
import { baseAt, knownOf, rewrite } from '../../src/modules/endorsements/timeline.rules.js';
import type { Policy, PolicyContent, PolicyVersion } from '../../src/modules/policies/index.js';
import { stateAt } from '../../src/modules/policies/index.js';
import { oneYearAfter, type PricedPolicy } from '../../src/modules/rating/index.js';
import { SAMPLE_TARIFFS, tablesOf } from './commercial-sample.js';
import {
  documentOf,
  LIMITS,
  type Pick_,
  policyOf,
  priced,
  REGION,
  STARTS,
  VEHICLE,
  versionOf,
} from './life-fixture.js';
import {
  commercialFen,
  compulsoryFen,
  damageFen,
  dayNumber,
  type LifeDefect,
  ReferenceLife,
  renewalStart,
  yearLater,
} from './lives-reference.js';
import { renewedAs } from './random-renewal.js';

const DAY_MS = 86_400_000;
/** Days from the end of a policy at which it is renewed: on time, at the very end, late. */
const RENEWED_AT = [-45, -30, -12, -1, 0, 2, 45];

export interface LifePlayed {
  readonly differences: readonly string[];
  readonly changes: number;
  readonly refused: number;
  readonly renewals: number;
  /** Sums restored. */
  readonly restored: number;
  readonly ended: boolean;
  /** What was said of every step: days, instants, money. */
  readonly told: readonly string[];
}

/** One policy of the life, with the reference's own account of it. */
interface Term {
  /** What paid claims took of the scratch cover. */
  used: bigint;
  policy: Policy;
  versions: PolicyVersion[];
  /** What was changed so far, and the money of each. */
  readonly changed: { readonly effectiveFrom: Instant; readonly change: PremiumChange }[];
  readonly reference: ReferenceLife;
  readonly sources: { readonly chargeId: string; readonly paid: bigint; gone: bigint }[];
  readonly refunds: { readonly name: string; readonly fen: bigint }[];
}

/** One life: every step is compared. */
export function playLife(random: () => number, defect: LifeDefect | null = null): LifePlayed {
  const pick: Pick_ = (from) => from[Math.floor(random() * from.length)] as (typeof from)[number];
  const kind = pick(['COMPULSORY', 'COMMERCIAL', 'COMMERCIAL'] as const);
  const hour = pick([0, 0, 0, 15]) * 3_600_000;
  const startsAt = plusMillis(startOfDay(localDate(pick(STARTS))), hour);
  const terms: [Term, ...Term[]] = [
    termOf(priced(kind, startsAt, oneYearAfter(startsAt), pick), VEHICLE, dayNumber(startsAt), defect),
  ];
  const differences: string[] = [];
  const told: string[] = [];
  const differs = (what: string, ours: unknown, theirs: unknown): void => {
    if (text(ours) !== text(theirs)) differences.push(`${what}: ${text(ours)} expected ${text(theirs)}`);
  };
  let now = plusMillis(startsAt, -pick([1, 5, 40]) * DAY_MS);
  let [changes, refused, renewals, restored, ended] = [0, 0, 0, 0, false];

  const steps = pick([1, 2, 4, 7]);
  for (let step = 0; step < steps; step += 1) {
    // Where a renewal never came to be, what it renewed can be renewed again.
    const last = terms.findLast(({ policy }) => policy.state !== 'CANCELLED');
    if (last && terms.length < 4 && last.policy.endsAs === null && random() < 0.3) {
      renew(last, `step ${String(step)}`);
      continue;
    }
    const open = terms.filter(({ policy }) => policy.endsAs === null && runs(policy, now));
    if (open.length === 0) break;
    const term = pick(open);
    lose(term);
    const proposal = propose(term, now, pick);
    const planned = planSlip(
      {
        policy: term.policy,
        versions: term.versions,
        document: documentOf(kind),
        catalogue: SAMPLE_TARIFFS,
        losses: { ...NO_LOSSES, used: [{ coverage: 'BODY_SCRATCH', fen: term.used }] },
        changed: term.changed,
        neighbours: neighboursOf(term),
        transferReviewUntil: null,
        calendar: PLAIN_WEEKS,
      },
      proposal,
      effectOf(proposal, null, now),
      { now, leastAgreedValue: '0.7', pathOf: () => [], effectiveField: [], pair: false },
    );
    if ('refusals' in planned) refused += 1;
    else {
      changes += 1;
      restored += isReplenishing(proposal) ? 1 : 0;
      compare(term, planned.plan, `step ${String(step)}`, isReplenishing(proposal));
      ended ||= planned.plan.effect !== 'CHANGE';
    }
    now = plusMillis(now, pick([1, 3, 20, 60, 90]) * DAY_MS);
  }
  return { differences, changes, refused, renewals, restored, ended, told };

  /** Scratches are paid for now and then, as far as the cover goes. */
  function lose(term: Term): void {
    const { policy, reference } = term;
    const most = pick([0n, 0n, 30_000n, 120_000n, 500_000n]);
    const fen = most < reference.left ? most : reference.left;
    if (policy.startsAt > now || fen <= 0n) return;
    term.used += fen;
    reference.lose(fen);
  }

  /** From where the old one ends, or late; priced anew for the vehicle as it is then. */
  function renew(old: Term, name: string): void {
    const moment = plusMillis(old.policy.endsAt, pick(RENEWED_AT) * DAY_MS);
    if (moment > now) now = moment;
    const content = knownOf(old.versions).at(-1)?.content;
    if (!content) throw new Error('a policy that runs says nothing');
    const policy = renewedAs(content, old.policy, now, pick(['0.9', '1', '1.1']));
    renewals += 1;
    const from = renewalStart(old.policy.endsAt, now, defect);
    differs(`${name}: start of the renewal`, Date.parse(policy.startsAt), from);
    const [first, end] = [dayNumber(policy.startsAt), dayNumber(policy.endsAt)];
    differs(`${name}: a year`, end, yearLater(first));
    const annual = annualOf({ ...content, policy });
    differs(`${name}: premium of the renewal`, BigInt(policy.premiumFen), annual);
    const damage = policy.coverages.find(({ code }) => code === 'VEHICLE_DAMAGE');
    if (damage)
      differs(`${name}: value of the renewal`, BigInt(damage.sumInsuredFen ?? '0'), damageOf(content, policy, defect));
    told.push(text([policy.startsAt, policy.endsAt, policy.premiumFen, damage?.sumInsuredFen ?? null]));
    terms.push(termOf(policy, content.vehicle, first, defect));
    apart(name);
  }

  /** No day is covered twice. */
  function apart(name: string): void {
    const lived = terms.map(({ reference }) => reference).filter(({ first, last }) => first < last);
    lived.forEach((each, index) => {
      const before = lived[index - 1];
      if (before && before.last > each.first) differences.push(`${name}: cover overlaps`);
    });
  }

  function neighboursOf(term: Term): { endsBefore: Instant | null; startsAfter: Instant | null } {
    const at = terms.indexOf(term);
    const alive = ({ policy }: Term): boolean => policy.state !== 'CANCELLED';
    return {
      endsBefore: terms.slice(0, at).findLast(alive)?.policy.endsAt ?? null,
      startsAfter: terms.slice(at + 1).find(alive)?.policy.startsAt ?? null,
    };
  }

  function compare(term: Term, plan: SlipPlan, name: string, replenishes: boolean): void {
    const { reference, refunds } = term;
    const { daysRun, daysLeft, days, effectiveFrom, content } = plan;
    told.push(text([effectiveFrom, daysRun, daysLeft, days, plan.change, content.policy.endsAt, content.rest ?? null]));
    const due = BigInt(plan.change.premiumFen);
    differs(
      `${name}: lines`,
      plan.change.lines.reduce((all, line) => all + BigInt(line.amount.fen), 0n),
      due,
    );
    differs(`${name}: VAT`, BigInt(plan.change.netFen) + BigInt(plan.change.vatFen), due);
    const effect = dayNumber(plan.effectiveFrom);
    if (plan.effect === 'CHANGE') {
      differs(`${name}: premium of the period`, BigInt(plan.content.policy.premiumFen), annualOf(plan.content));
      const expected = replenishes
        ? reference.replenish(name, effect)
        : reference.change(name, fenOf(plan.content.policy), effect);
      differs(`${name}: difference`, due, expected);
      const scratch = plan.content.policy.coverages.find(({ code }) => code === 'BODY_SCRATCH');
      reference.insure(scratch ? BigInt(scratch.sumInsuredFen ?? '0') : null);
    } else {
      const begun = term.policy.startsAt <= now;
      const voided = begun && plan.effect === 'NEVER_WAS';
      differs(`${name}: refund`, due, voided ? reference.undo() : reference.end(effect, begun, kind === 'COMMERCIAL'));
    }
    if (plan.rests && plan.content.rest?.since) reference.rest(dayNumber(plan.rests.from), dayNumber(plan.rests.until));
    book(term, due, name);
    differs(`${name}: where it goes back to`, refunds, reference.refunds);
    follow(term, plan, now);
    apart(name);
    const known = knownOf(term.versions);
    for (let index = 1; index < known.length; index += 1)
      differs(`${name}: time line`, known[index - 1]?.effectiveUntil, known[index]?.effectiveFrom);
  }
}

function termOf(first: PricedPolicy, vehicle: PolicyContent['vehicle'], day: number, defect: LifeDefect | null): Term {
  const policy = policyOf(first);
  const reference = new ReferenceLife(day, dayNumber(policy.endsAt), fenOf(first), defect);
  const scratch = first.coverages.find(({ code }) => code === 'BODY_SCRATCH');
  reference.insure(scratch ? BigInt(scratch.sumInsuredFen ?? '0') : null);
  return {
    used: 0n,
    policy,
    versions: [versionOf(policy, first, vehicle)],
    changed: [],
    reference,
    sources: [{ chargeId: 'ISSUE', paid: reference.annual, gone: 0n }],
    refunds: [],
  };
}

function runs(policy: Policy, now: Instant): boolean {
  return ['ISSUED', 'IN_FORCE', 'SUSPENDED'].includes(stateAt(policy, now));
}

function book({ sources, refunds }: Term, due: bigint, name: string): void {
  if (due > 0n) sources.unshift({ chargeId: name, paid: due, gone: 0n });
  if (due >= 0n) return;
  const drawn = drawFrom(
    sources.map(({ chargeId, paid, gone }) => ({ chargeId, left: money(paid - gone) })),
    money(-due),
  );
  for (const { chargeId, amount } of drawn) {
    const source = sources.find((each) => each.chargeId === chargeId);
    if (source) source.gone += amount.fen;
    refunds.push({ name: chargeId, fen: amount.fen });
  }
}

function follow(term: Term, plan: SlipPlan, now: Instant): void {
  if (plan.effect === 'CHANGE') term.changed.push({ effectiveFrom: plan.effectiveFrom, change: plan.change });
  const made = rewrite(term.versions, plan, now, (content) => content);
  term.versions = [
    ...term.versions.map((version) =>
      made.superseded.includes(version.id) ? { ...version, supersededAt: now } : version,
    ),
    ...made.versions,
  ];
  const { startsAt, endsAt } = plan.content.policy;
  term.policy = {
    ...term.policy,
    startsAt,
    endsAt: plan.effect === 'END' ? plan.effectiveFrom : endsAt,
    endsAs: plan.effect === 'END' ? 'CANCELLED' : null,
    state: plan.effect === 'NEVER_WAS' ? 'CANCELLED' : 'IN_FORCE',
    vehicleGroup: plan.vehicleGroup,
    restsFrom: plan.rests?.from ?? null,
    restsUntil: plan.rests?.until ?? null,
  };
}

function isReplenishing(proposal: Proposal): boolean {
  return 'changes' in proposal && proposal.changes.some(({ kind }) => kind === 'LOSS_REPLENISH');
}

function propose({ versions, policy, used }: Term, now: Instant, pick: Pick_): Proposal {
  const content = baseAt(versions, now < policy.startsAt ? policy.startsAt : now)?.content;
  const has = (code: string): boolean => content?.policy.coverages.some((each) => each.code === code) ?? false;
  const seats: Change = { kind: 'VEHICLE_MODEL_CORRECTION', facts: { seats: pick([5, 7, 9]) } };
  const use: Change = { kind: 'USE_NATURE_CHANGE', useNature: pick(['FAMILY', 'TAXI_RENTAL']) };
  // What has paid a loss is not voided any more.
  const voids = policy.startsAt <= now && used === 0n && pick([false, false, true]);
  const end: Proposal = {
    ending: {
      reason: policy.startsAt > now ? 'BEFORE_START' : voids ? 'WRONG_ISSUE' : pick(['DEREGISTERED', 'VEHICLE_LOST']),
      voids,
      loss: null,
      notice: null,
    },
  };
  if (policy.kind === 'COMPULSORY')
    return pick<Proposal>([{ changes: [seats] }, { changes: [use] }, { changes: [seats, use] }, end]);
  const toggle = (code: string, sumInsuredFen: string | null): Change =>
    has(code) ? { kind: 'REMOVE_COVERAGE', code } : { kind: 'ADD_COVERAGE', coverage: { code, sumInsuredFen } };
  const until: LocalDate = addDays(dayOf(now), pick([2, 15, 31]));
  return pick<Proposal>([
    {
      changes: [
        { kind: 'SUM_INSURED_CHANGE', coverage: { code: 'THIRD_PARTY_LIABILITY', sumInsuredFen: pick(LIMITS) } },
      ],
    },
    { changes: [toggle('DRIVER_LIABILITY', pick(['1000000', '5000000']))] },
    { changes: [toggle('VEHICLE_DAMAGE', null)] },
    { changes: [toggle('VEHICLE_DAMAGE', null), seats] },
    ...scratches(has, toggle, pick),
    { changes: [seats] },
    { changes: [use] },
    {
      changes: [
        { kind: 'SPECIAL_AGREEMENT', code: SUSPENSION, included: true },
        { kind: 'SUSPEND', until },
      ],
    },
    end,
  ]);
}

/** Often, so that sums are used up and restored in many lives. */
function scratches(
  has: (code: string) => boolean,
  toggle: (code: string, sumInsuredFen: string | null) => Change,
  pick: Pick_,
): Proposal[] {
  const scratch = toggle('BODY_SCRATCH', pick(['200000', '500000']));
  if (!has('BODY_SCRATCH')) {
    const added: Proposal = { changes: [...(has('VEHICLE_DAMAGE') ? [] : [toggle('VEHICLE_DAMAGE', null)]), scratch] };
    return [added, added, added];
  }
  const restored: Proposal = { changes: [{ kind: 'LOSS_REPLENISH', coverage: 'BODY_SCRATCH' }] };
  return [{ changes: [scratch] }, ...Array.from({ length: 6 }, () => restored)];
}

/** What the vehicle is worth on the first day of a renewal; with the defect, what it was worth on that of the old policy. */
function damageOf({ policy: old }: PolicyContent, policy: PricedPolicy, defect: LifeDefect | null): bigint {
  const rating = policy.rating as Parameters<typeof damageFen>[0];
  return damageFen(defect === 'LAST_YEARS_VALUE' ? { ...rating, startsAt: old.startsAt } : rating, tablesOf(REGION));
}

/** The premium of the period by the references of rating. */
function annualOf(content: PolicyContent): bigint {
  const { policy, vehicle } = content;
  return policy.kind === 'COMPULSORY'
    ? compulsoryFen(vehicle.useNature, vehicle.seats ?? 0)
    : commercialFen(policy.rating as Parameters<typeof commercialFen>[0], tablesOf(REGION));
}

function fenOf(policy: PricedPolicy): ReadonlyMap<string, bigint> {
  return new Map([...itemsOf(policy)].map(([key, { fen }]) => [key, fen]));
}

function text(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) => (typeof each === 'bigint' ? each.toString() : each));
}
