/** What a change makes of what a policy says, before anything is priced again. Pure: the same change on the same content gives the same. */
import { dayOf, type Instant, plusMillis } from '../../kernel/dates.js';
import { Defect } from '../../kernel/failure.js';
import { Problems } from '../../kernel/refusal.js';
import type { PolicyContent } from '../policies/index.js';
import type { CoverageWish, PolicyKind, SelectionWish } from '../products/index.js';
import { oneYearAfter } from '../rating/index.js';
import {
  checkVehicle,
  fromStoredVehicle,
  type StoredVehicle,
  toStoredVehicle,
  type Unregistered,
  type VehicleClaim,
} from '../registry/index.js';
import type { ChangeContext, Draft, Rests } from './draft.js';
import type { Change, ModelFacts } from './endorsement.js';
import { EndorsementRefusals } from './endorsements.refusals.js';
import { KINDS } from './published/kinds.js';
import { SPECIAL_AGREEMENTS } from './published/terms.js';
import { replenished } from './replenish.rules.js';
import { resumed, suspended } from './rest.rules.js';

export function draftOf(content: PolicyContent, rests: Rests | null): Draft {
  const { kind, coverages, services } = content.policy;
  const bare = <T extends { readonly premiumFen: string }>({
    premiumFen: _premium,
    ...rest
  }: T): Omit<T, 'premiumFen'> => rest;
  return {
    content,
    wish: kind === 'COMMERCIAL' ? { coverages: coverages.map(bare), services: services.map(bare) } : null,
    reRate: false,
    restores: [],
    rests,
  };
}

type Path = readonly string[];

/** Whether a kind of change touches a policy at all: one that only the commercial policy can take leaves its companion as it is. */
export function touches(change: Change, kind: PolicyKind): boolean {
  return KINDS[change.kind].on[kind] !== 'NO';
}

export function applyChange(
  draft: Draft,
  change: Change,
  path: Path,
  context: ChangeContext,
  problems: Problems,
): Draft {
  const allowed = KINDS[change.kind].on[context.kind];
  if (allowed === 'NO' || (allowed === 'BEFORE_START' && context.begun)) {
    problems.add({
      code: EndorsementRefusals.ENDORSEMENT_NOT_ALLOWED,
      field: path,
      facts: [
        { name: 'kind', value: change.kind },
        { name: 'policyKind', value: context.kind },
      ],
    });
    return draft;
  }
  switch (change.kind) {
    case 'OWNER_TRANSFER': {
      const vehicle = {
        ownerKind: change.ownerKind,
        ...(change.useNature === null ? {} : { useNature: change.useNature }),
      };
      const moved = withVehicle(draft, vehicle, [...path, 'ownerTransfer'], context, problems);
      return { ...withPeople(moved, change.people), reRate: moved.reRate || change.useNature !== null };
    }
    case 'PLATE_ASSIGN':
    case 'PLATE_CHANGE':
      return plated(draft, change, path, context, problems);
    case 'USE_NATURE_CHANGE':
      return { ...withVehicle(draft, { useNature: change.useNature }, path, context, problems), reRate: true };
    case 'VIN_ENGINE_CORRECTION':
      return withVehicle(
        draft,
        {
          ...(change.vin === null ? {} : { vin: change.vin }),
          ...(change.engineNumber === null ? {} : { engineNumber: change.engineNumber }),
        },
        [...path, 'vinEngineCorrection'],
        context,
        problems,
      );
    case 'VEHICLE_MODEL_CORRECTION':
      return { ...withVehicle(draft, change.facts, [...path, 'modelCorrection'], context, problems), reRate: true };
    case 'ADD_COVERAGE':
    case 'SUM_INSURED_CHANGE':
    case 'REMOVE_COVERAGE':
      return covered(draft, change, path, context, problems);
    case 'INSURED_OR_POLICYHOLDER_CHANGE':
    case 'CONTACT_CHANGE':
      return withPeople(draft, change.people);
    case 'PERIOD_CHANGE':
      return moved(draft, change.startsAt, path, context, problems);
    case 'SUSPEND':
      return suspended(draft, change.until, path, context, problems);
    case 'RESUME':
      return resumed(draft, change.on, path, context, problems);
    case 'LOSS_REPLENISH':
      return replenished(draft, change.coverage, path, context, problems);
    case 'SPECIAL_AGREEMENT':
      return agreed(draft, change, path, problems);
  }
}

function withPeople(draft: Draft, people: Partial<PolicyContent['people']>): Draft {
  return { ...draft, content: { ...draft.content, people: { ...draft.content.people, ...people } } };
}

type VehicleChange = Partial<
  Pick<StoredVehicle, 'useNature' | 'ownerKind' | 'vin' | 'engineNumber' | 'firstRegisteredOn'>
> &
  ModelFacts;

/** The whole vehicle is checked again: facts that each pass alone may not pass together. `path` leads to where they are written. */
function withVehicle(
  draft: Draft,
  change: VehicleChange,
  path: Path,
  { now }: ChangeContext,
  problems: Problems,
  newPlate: VehicleClaim['registration']['plate'] = null,
): Draft {
  const { plate, unregistered, ...facts } = fromStoredVehicle({ ...draft.content.vehicle, ...change });
  const standing = newPlate ?? plate;
  if (!standing && !unregistered) throw new Defect('a vehicle has neither plate nor invoice');
  const registration = standing ? { plate: standing } : { unregistered: unregistered as Unregistered };
  const found = new Problems();
  const { vehicle } = checkVehicle({ ...facts, registration }, path, found, {
    today: dayOf(now),
    ownerKind: facts.ownerKind,
    complete: false,
  });
  for (const item of found.items)
    problems.add({
      ...item,
      ...(item.field ? { field: item.field.filter((step) => step !== 'registration') } : {}),
    });
  if (!vehicle) return draft;
  return {
    ...draft,
    content: { ...draft.content, vehicle: toStoredVehicle({ ...vehicle, ownerKind: facts.ownerKind }) },
  };
}

function plated(
  draft: Draft,
  { kind, plate, registeredOn }: Extract<Change, { kind: 'PLATE_ASSIGN' | 'PLATE_CHANGE' }>,
  path: Path,
  context: ChangeContext,
  problems: Problems,
): Draft {
  const first = draft.content.vehicle.plate === null;
  if (first !== (kind === 'PLATE_ASSIGN')) {
    const other = first ? 'PLATE_ASSIGN' : 'PLATE_CHANGE';
    problems.add({
      code: EndorsementRefusals.ENDORSEMENT_NOT_ALLOWED,
      field: path,
      facts: [{ name: 'kind', value: kind }],
      wouldPass: [
        { field: path, value: other, message: { zh: '按车辆是否已有号牌', en: 'as the vehicle has a plate or not' } },
      ],
    });
    return draft;
  }
  const inside = [...path, kind === 'PLATE_ASSIGN' ? 'plateAssign' : 'plateChange'];
  return withVehicle(draft, first ? { firstRegisteredOn: registeredOn } : {}, inside, context, problems, plate);
}

/** Coverages are the customer's wish again, and pass or do not pass as a wish does. */
function covered(
  draft: Draft,
  change: Extract<Change, { kind: 'ADD_COVERAGE' | 'SUM_INSURED_CHANGE' | 'REMOVE_COVERAGE' }>,
  path: Path,
  { document }: ChangeContext,
  problems: Problems,
): Draft {
  const wish = draft.wish ?? { coverages: [], services: [] };
  const code = change.kind === 'REMOVE_COVERAGE' ? change.code : change.coverage.code;
  const same = (each: SelectionWish['coverages'][number]): boolean =>
    each.code === code &&
    (change.kind === 'REMOVE_COVERAGE' ||
      change.coverage.appliesTo == null ||
      (each.appliesTo ?? null) === change.coverage.appliesTo);
  const there = wish.coverages.some(same);
  if (there === (change.kind === 'ADD_COVERAGE')) {
    problems.add({
      code: EndorsementRefusals.ENDORSEMENT_NOT_ALLOWED,
      field: path,
      facts: [
        { name: 'kind', value: change.kind },
        { name: 'coverage', value: code },
      ],
      message: there
        ? { zh: '险别 {coverage} 已在保单中。', en: '{coverage} stands in the policy already.' }
        : { zh: '保单中没有险别 {coverage}。', en: '{coverage} does not stand in the policy.' },
    });
    return draft;
  }
  const coverages =
    change.kind === 'ADD_COVERAGE'
      ? [...wish.coverages, change.coverage]
      : change.kind === 'SUM_INSURED_CHANGE'
        ? wish.coverages.map((each) =>
            same(each) ? { ...withoutFollowing(each), ...given(change.coverage) } : withoutFollowing(each),
          )
        : withoutAdditions(
            wish.coverages.filter((each) => !same(each)),
            code,
            document,
          );
  return { ...draft, wish: { ...wish, coverages }, reRate: true };
}

/** What was chosen anew; what was left out stays as it is. */
function given(coverage: CoverageWish): Partial<CoverageWish> {
  return Object.fromEntries(Object.entries(coverage).filter(([, value]) => value != null));
}

/** Values that follow others (a main limit, days × amount) are derived again. */
function withoutFollowing(coverage: SelectionWish['coverages'][number]): SelectionWish['coverages'][number] {
  return coverage.days == null || coverage.dailyAmountFen == null ? coverage : { ...coverage, sumInsuredFen: null };
}

/** Removing a main coverage removes its additions: what attaches to nothing that is left. */
function withoutAdditions(
  left: SelectionWish['coverages'],
  removed: string,
  document: ChangeContext['document'],
): SelectionWish['coverages'] {
  const codes = new Set<string>(left.map(({ code }) => code));
  const attached = (each: SelectionWish['coverages'][number]): boolean => {
    const terms = document?.coverages.find(({ code }) => code === each.code);
    if (!terms || terms.role === 'MAIN') return true;
    if (each.appliesTo != null) return each.appliesTo !== removed;
    return terms.attachesTo.length === 0 || terms.attachesTo.some((main) => codes.has(main));
  };
  return left.filter(attached);
}

/** A year stays a year; anything else keeps its length. */
function moved(draft: Draft, startsAt: Instant, path: Path, { now }: ChangeContext, problems: Problems): Draft {
  const { policy } = draft.content;
  if (startsAt <= now) {
    problems.add({ code: EndorsementRefusals.BACKDATED, field: [...path, 'periodChange'] });
    return draft;
  }
  const length = Date.parse(policy.endsAt) - Date.parse(policy.startsAt);
  const endsAt =
    policy.endsAt === oneYearAfter(policy.startsAt) ? oneYearAfter(startsAt) : plusMillis(startsAt, length);
  return { ...draft, content: { ...draft.content, policy: { ...policy, startsAt, endsAt, startsOnIssue: false } } };
}

function agreed(
  draft: Draft,
  { code, included }: Extract<Change, { kind: 'SPECIAL_AGREEMENT' }>,
  path: Path,
  problems: Problems,
): Draft {
  const text = Object.hasOwn(SPECIAL_AGREEMENTS, code) ? SPECIAL_AGREEMENTS[code] : undefined;
  const field = [...path, 'specialAgreement', 'code'];
  if (!text) {
    problems.add({
      code: EndorsementRefusals.SPECIAL_AGREEMENT_UNKNOWN,
      field,
      wouldPass: Object.entries(SPECIAL_AGREEMENTS).map(([value, message]) => ({ field, value, message })),
    });
    return draft;
  }
  const others = draft.content.specialAgreements.filter((each) => each.code !== code);
  return {
    ...draft,
    content: { ...draft.content, specialAgreements: included ? [...others, { code, text }] : others },
  };
}
