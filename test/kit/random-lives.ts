/** Random lives of policies, played by the room's own rules and by the reference beside them. No database: money by its rules alone. */
import { withCheckDigit } from '../../src/app/sandbox/vin.js';
import {
  addDays,
  dayOf,
  type Instant,
  localDate,
  type LocalDate,
  plusMillis,
  startOfDay,
} from '../../src/kernel/dates.js';
import { type Id, newId } from '../../src/kernel/ids.js';
import { money } from '../../src/kernel/money.js';
import type { Change, Proposal, SlipPlan } from '../../src/modules/endorsements/endorsement.js';
import { effectOf, planSlip } from '../../src/modules/endorsements/plan.js';
import { itemsOf } from '../../src/modules/endorsements/pro-rata.rules.js';
import { SUSPENSION } from '../../src/modules/endorsements/published/terms.js';
import { drawFrom } from '../../src/modules/endorsements/refund-sources.rules.js';
import { PLAIN_WEEKS } from '../../src/modules/platform/index.js';
import { baseAt, knownOf, rewrite } from '../../src/modules/endorsements/timeline.rules.js';
import type { Policy, PolicyContent, PolicyVersion } from '../../src/modules/policies/index.js';
import { compulsory2020, publishedVersions } from '../../src/modules/products/index.js';
import {
  linesToJson,
  oneYearAfter,
  pinCompulsory,
  type PricedPolicy,
  rateCommercial,
  rateCompulsory,
} from '../../src/modules/rating/index.js';
import type { StoredVehicle } from '../../src/modules/registry/index.js';
import { chosen, commercial } from './commercial-fixture.js';
import { SAMPLE_TARIFFS, tablesOf, tariffsOf } from './commercial-sample.js';
import { input as compulsoryInput } from './compulsory-matrix.js';
import { commercialFen, compulsoryFen, dayNumber, type LifeDefect, ReferenceLife } from './lives-reference.js';

const REGION = '440300';
const MOTOR = publishedVersions.find(
  ({ kind, onSaleUntil, document }) =>
    kind === 'COMMERCIAL' &&
    onSaleUntil === null &&
    document.energies.includes('FUEL') &&
    document.useNatures.includes('FAMILY'),
);
const LIMITS = ['10000000', '50000000', '100000000', '200000000', '300000000'];
/** Starts around leap days, month ends and year ends; some inside a day (immediate effect). */
const STARTS = [
  '2026-12-01',
  '2027-02-28',
  '2027-03-01',
  '2028-01-31',
  '2028-02-29',
  '2028-03-01',
  '2027-12-31',
  '2031-06-15',
];

const VEHICLE: StoredVehicle = {
  vin: withCheckDigit('LSGPC52U0PF000001'),
  plate: { number: '粤B12345', colour: 'BLUE', kind: 'ORDINARY' },
  unregistered: null,
  region: REGION,
  useNature: 'FAMILY',
  ownerKind: 'PERSON',
  bodyKind: 'PASSENGER',
  tractorKind: null,
  sideCar: false,
  engineNumber: 'EA2110001',
  makeModel: '晨光 S5',
  modelCode: null,
  energy: 'FUEL',
  seats: 5,
  loadKg: null,
  kerbMassKg: null,
  displacementMl: 1498,
  powerKw: null,
  firstRegisteredOn: localDate('2024-12-01'),
  newPrice: '300000.00',
};

type Pick_ = <T>(from: readonly T[]) => T;

function priced(kind: 'COMPULSORY' | 'COMMERCIAL', startsAt: Instant, endsAt: Instant, pick: Pick_): PricedPolicy {
  const common = { kind, productVersionId: newId('ProductVersion'), startsAt, endsAt, startsOnIssue: false };
  if (kind === 'COMPULSORY') {
    const rating = {
      ...compulsoryInput({ region: REGION, startsAt, endsAt }),
      displacementMl: 1498,
      sideCar: false,
      trailer: false,
    };
    const rated = rateCompulsory(rating, pinCompulsory(SAMPLE_TARIFFS, { day: rating.issueOn, region: REGION }));
    if (rated.outcome !== 'RATED') throw new Error(JSON.stringify(rated));
    const { premium, net, vat, lines, pinned, illustrative, category } = rated;
    const fen = premium.fen.toString();
    return {
      ...common,
      productCode: 'C',
      coverages: [{ ...chosen('COMPULSORY_LIABILITY'), premiumFen: fen }],
      services: [],
      premiumFen: fen,
      netFen: net.fen.toString(),
      vatFen: vat.fen.toString(),
      lines: linesToJson(lines),
      rating,
      pinned,
      illustrative,
      category,
    };
  }
  const coverages = [
    chosen('THIRD_PARTY_LIABILITY', { sumInsuredFen: pick(LIMITS) }),
    ...(pick([true, false]) ? [chosen('DRIVER_LIABILITY', { sumInsuredFen: '1000000' })] : []),
  ];
  const rating = commercial(coverages, {
    startsAt,
    endsAt,
    region: REGION,
    autonomousFactor: pick(['0.9', '1', '1.1', '0.85']),
  });
  const rated = rateCommercial(rating, tariffsOf(REGION));
  if (rated.outcome !== 'RATED') throw new Error(JSON.stringify(rated));
  const part = <T extends { readonly premium: { readonly fen: bigint } }>({ premium, ...rest }: T) => ({
    ...rest,
    premiumFen: premium.fen.toString(),
  });
  return {
    ...common,
    productCode: 'M',
    coverages: rated.coverages.map(part),
    services: [],
    premiumFen: rated.premium.fen.toString(),
    netFen: rated.net.fen.toString(),
    vatFen: rated.vat.fen.toString(),
    lines: linesToJson(rated.lines),
    rating,
    pinned: rated.pinned,
    illustrative: rated.illustrative,
    category: null,
  };
}

export interface LifePlayed {
  readonly differences: readonly string[];
  readonly changes: number;
  readonly refused: number;
  readonly ended: boolean;
  /** What was said of every step: days, instants, money. */
  readonly told: readonly string[];
}

/** One life: issued, changed in mid-term, perhaps rested, perhaps ended early. Every step is compared. */
export function playLife(random: () => number, defect: LifeDefect | null = null): LifePlayed {
  const pick: Pick_ = (from) => from[Math.floor(random() * from.length)] as (typeof from)[number];
  const kind = pick(['COMPULSORY', 'COMMERCIAL', 'COMMERCIAL'] as const);
  const hour = pick([0, 0, 0, 15]) * 3_600_000;
  const startsAt = plusMillis(startOfDay(localDate(pick(STARTS))), hour);
  const first = priced(kind, startsAt, oneYearAfter(startsAt), pick);
  let policy = policyOf(first);
  let versions: PolicyVersion[] = [versionOf(policy, first)];
  const reference = new ReferenceLife(dayNumber(startsAt), dayNumber(policy.endsAt), fenOf(first), defect);
  const sources: { chargeId: string; paid: bigint; gone: bigint }[] = [
    { chargeId: 'ISSUE', paid: reference.annual, gone: 0n },
  ];
  const refunds: { name: string; fen: bigint }[] = [];
  const differences: string[] = [];
  const told: string[] = [];
  const differs = (what: string, ours: unknown, theirs: unknown): void => {
    if (text(ours) !== text(theirs)) differences.push(`${what}: ${text(ours)} expected ${text(theirs)}`);
  };
  let now = plusMillis(startsAt, -pick([1, 5, 40]) * 86_400_000);
  let [changes, refused, ended] = [0, 0, false];

  const steps = pick([1, 2, 4, 7]);
  for (let step = 0; step < steps && !ended; step += 1) {
    const proposal = propose(versions, policy, now, pick);
    const planned = planSlip(
      {
        policy,
        versions,
        document: kind === 'COMMERCIAL' ? (MOTOR as NonNullable<typeof MOTOR>).document : compulsory2020,
        catalogue: SAMPLE_TARIFFS,
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
      compare(planned.plan, `step ${String(step)}`);
      ended = planned.plan.effect !== 'CHANGE';
    }
    now = plusMillis(now, pick([1, 3, 20, 60, 90]) * 86_400_000);
  }
  return { differences, changes, refused, ended, told };

  function compare(plan: SlipPlan, name: string): void {
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
      const annual = annualOf(plan.content);
      if (annual !== null) differs(`${name}: premium of the period`, BigInt(plan.content.policy.premiumFen), annual);
      const expected = reference.change(name, fenOf(plan.content.policy), effect);
      differs(`${name}: difference`, due, expected);
    } else {
      const begun = startsAt <= now;
      differs(`${name}: refund`, due, reference.end(effect, begun, kind === 'COMMERCIAL'));
    }
    if (plan.rests && plan.content.rest?.since) reference.rest(dayNumber(plan.rests.from), dayNumber(plan.rests.until));
    book(due, name);
    differs(`${name}: where it goes back to`, refunds, reference.refunds);
    follow(plan);
    const known = knownOf(versions);
    for (let index = 1; index < known.length; index += 1)
      differs(`${name}: time line`, known[index - 1]?.effectiveUntil, known[index]?.effectiveFrom);
  }

  function book(due: bigint, name: string): void {
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

  function follow(plan: SlipPlan): void {
    const made = rewrite(versions, plan, now, (content) => content);
    versions = [
      ...versions.map((version) =>
        made.superseded.includes(version.id) ? { ...version, supersededAt: now } : version,
      ),
      ...made.versions,
    ];
    const { startsAt: from, endsAt } = plan.content.policy;
    policy = {
      ...policy,
      startsAt: from,
      endsAt: plan.effect === 'END' ? plan.effectiveFrom : endsAt,
      endsAs: plan.effect === 'END' ? 'CANCELLED' : null,
      state: plan.effect === 'NEVER_WAS' ? 'CANCELLED' : 'IN_FORCE',
      vehicleGroup: plan.vehicleGroup,
      restsFrom: plan.rests?.from ?? null,
      restsUntil: plan.rests?.until ?? null,
    };
  }
}

function propose(versions: readonly PolicyVersion[], policy: Policy, now: Instant, pick: Pick_): Proposal {
  const content = baseAt(versions, now < policy.startsAt ? policy.startsAt : now)?.content;
  const has = (code: string): boolean => content?.policy.coverages.some((each) => each.code === code) ?? false;
  const seats: Change = { kind: 'VEHICLE_MODEL_CORRECTION', facts: { seats: pick([5, 7, 9]) } };
  const use: Change = { kind: 'USE_NATURE_CHANGE', useNature: pick(['FAMILY', 'TAXI_RENTAL']) };
  const end: Proposal = {
    ending: {
      reason: policy.startsAt > now ? 'BEFORE_START' : pick(['DEREGISTERED', 'VEHICLE_LOST']),
      voids: false,
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

/** The premium of the period by the references of rating; null where one has no row for the choice. */
function annualOf(content: PolicyContent): bigint | null {
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

function versionOf(policy: Policy, first: PricedPolicy): PolicyVersion {
  const { policyholderId, insuredId, ownerId, firstBeneficiaryId } = policy;
  return {
    id: newId('PolicyVersion'),
    partnerId: policy.partnerId,
    policyId: policy.id,
    sequence: 1,
    effectiveFrom: first.startsAt,
    effectiveUntil: first.endsAt,
    recordedAt: policy.issuedAt,
    supersededAt: null,
    reason: 'ISSUE',
    productVersionId: first.productVersionId as Id<'ProductVersion'>,
    premium: money(BigInt(first.premiumFen)),
    content: {
      vehicle: VEHICLE,
      people: { policyholderId, insuredId, ownerId, firstBeneficiaryId },
      policy: first,
      tax: null,
      specialAgreements: [],
    },
  };
}

function policyOf(first: PricedPolicy): Policy {
  const who = newId('Person');
  const issuedAt = plusMillis(first.startsAt, -90 * 86_400_000);
  return {
    id: newId('Policy'),
    partnerId: newId('Partner'),
    number: 'P',
    externalRef: null,
    kind: first.kind,
    state: 'ISSUED',
    applicationId: newId('Application'),
    outletId: null,
    producerId: null,
    vehicleId: newId('Vehicle'),
    subjectId: newId('Vehicle'),
    policyholderId: who,
    insuredId: who,
    ownerId: who,
    firstBeneficiaryId: null,
    agreementVersionId: newId('AgreementVersion'),
    boundUnderId: newId('AgreementVersion'),
    vehicleGroup: 'PRIVATE_PASSENGER',
    vin: VEHICLE.vin,
    plate: null,
    holderName: '测试',
    startsAt: first.startsAt,
    endsAt: first.endsAt,
    endsAs: null,
    restsFrom: null,
    restsUntil: null,
    queryNumber: null,
    confirmationNumber: null,
    issuedAt,
    revision: 1,
    updatedAt: issuedAt,
  };
}
