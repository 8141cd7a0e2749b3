/**
 * Prices a changed policy again, pure: by the very tariffs that the policy pins, for the whole period, as if it had been
 * so from the start. A change never brings a newer tariff in; a table that the policy did not need before is the one of
 * its day of issue.
 */
import { dayOf, type Instant } from '../../kernel/dates.js';
import { decimal } from '../../kernel/decimal.js';
import { money } from '../../kernel/money.js';
import { Problems, type RefusalItem } from '../../kernel/refusal.js';
import type { PolicyContent } from '../policies/index.js';
import { checkSelection, type ProductDocument, type SelectionWish } from '../products/index.js';
import { agreedValue, compulsoryFacts } from '../quotes/index.js';
import {
  actualValue,
  type AnyTariffVersion,
  type CommercialInput,
  type CommercialTariffs,
  type CompulsoryInput,
  type CompulsoryTariffs,
  linesToJson,
  pinCommercial,
  pinCompulsory,
  type PricedPolicy,
  rateCommercial,
  rateCompulsory,
  refusalOf,
  standardAutonomousFactor,
  versionByRef,
} from '../rating/index.js';
import type { StoredVehicle, VehicleGroup } from '../registry/index.js';

export interface ReRating {
  readonly content: PolicyContent;
  readonly wish: SelectionWish | null;
  readonly document: ProductDocument;
  /** Those that the policy pins, and those of its day of issue. */
  readonly catalogue: readonly AnyTariffVersion[];
  readonly groups: { readonly before: VehicleGroup; readonly after: VehicleGroup };
  readonly effectAt: Instant;
  readonly leastAgreedValue: string;
  readonly path: readonly string[];
}

export type ReRated = { readonly policy: PricedPolicy } | { readonly refusals: readonly RefusalItem[] };

export function reRate(input: ReRating): ReRated {
  return input.content.policy.kind === 'COMPULSORY' ? compulsory(input) : commercial(input);
}

function compulsory({ content, catalogue, path }: ReRating): ReRated {
  const { policy, vehicle } = content;
  const { issueOn, startsAt, endsAt, float, shortTermMonths, shortTermGround } = policy.rating as CompulsoryInput;
  const rating: CompulsoryInput = {
    ...compulsoryFacts(vehicle),
    issueOn,
    startsAt,
    endsAt,
    float,
    ...(shortTermMonths === undefined ? {} : { shortTermMonths }),
    ...(shortTermGround === undefined ? {} : { shortTermGround }),
  };
  const rated = rateCompulsory(rating, compulsoryTariffs(policy, catalogue, vehicle.region));
  if (rated.outcome === 'REFUSED') return { refusals: rated.items.map((item) => ({ ...item, field: path })) };
  if (rated.outcome === 'MISSING') return { refusals: [{ ...refusalOf(rated), field: path }] };
  const premiumFen = rated.premium.fen.toString();
  return {
    policy: {
      ...policy,
      coverages: policy.coverages.map((coverage) => ({ ...coverage, premiumFen })),
      premiumFen,
      netFen: rated.net.fen.toString(),
      vatFen: rated.vat.fen.toString(),
      lines: linesToJson(rated.lines),
      rating,
      pinned: rated.pinned,
      illustrative: rated.illustrative,
      category: rated.category,
    },
  };
}

function commercial(input: ReRating): ReRated {
  const { content, wish, document, catalogue, path } = input;
  const { policy, vehicle } = content;
  const before = policy.rating as CommercialInput;
  const tariffs = commercialTariffs(policy, catalogue, before.region);
  const facts = { ...before, ...changedFacts(vehicle) };
  const problems = new Problems();
  const valued = agreed(wish ?? { coverages: [], services: [] }, facts, tariffs, input, problems);
  if ('refusals' in valued) return valued;
  const selection = checkSelection(document, valued.wish, vehicle, path, problems);
  if (!selection || problems.items.length > 0) return { refusals: problems.items };
  const factor = factorOf(before, facts, tariffs, input.groups);
  if ('refusals' in factor) return factor;
  const rating: CommercialInput = { ...facts, selection, autonomousFactor: factor.value };
  const rated = rateCommercial(rating, tariffs);
  if (rated.outcome === 'REFUSED') return { refusals: rated.items.map((item) => ({ ...item, field: path })) };
  if (rated.outcome === 'MISSING') return { refusals: [{ ...refusalOf(rated), field: path }] };
  const priced = <Chosen extends { readonly premium: typeof rated.premium }>({ premium, ...chosen }: Chosen) => ({
    ...chosen,
    premiumFen: premium.fen.toString(),
  });
  return {
    policy: {
      ...policy,
      coverages: rated.coverages.map(priced),
      services: rated.services.map(priced),
      premiumFen: rated.premium.fen.toString(),
      netFen: rated.net.fen.toString(),
      vatFen: rated.vat.fen.toString(),
      lines: linesToJson(rated.lines),
      rating,
      pinned: rated.pinned,
      illustrative: rated.illustrative,
    },
  };
}

/** Facts that an endorsement can change; age, price and region stay those of the start. */
function changedFacts({ useNature, bodyKind, energy, seats, loadKg, modelCode }: StoredVehicle) {
  return { useNature, bodyKind, energy: energy ?? 'FUEL', seats, loadKg, modelCode } as const;
}

const DAMAGE = 'VEHICLE_DAMAGE';

/**
 * The value of the vehicle, agreed: newly insured it is the value on the day of effect; insured already it stays, and
 * comes down where the changed vehicle is worth less (IL 55: what lies above the value is void).
 */
function agreed(
  wish: SelectionWish,
  facts: CommercialInput,
  tariffs: CommercialTariffs,
  { content, effectAt, leastAgreedValue, path }: ReRating,
  problems: Problems,
): { readonly wish: SelectionWish } | { readonly refusals: readonly RefusalItem[] } {
  const now = wish.coverages.find(({ code }) => code === DAMAGE);
  if (!now) return { wish };
  const old = content.policy.coverages.find(({ code }) => code === DAMAGE);
  const untouched = old !== undefined && old.sumInsuredFen === (now.sumInsuredFen ?? null);
  const day = dayOf(untouched || effectAt < content.policy.startsAt ? facts.startsAt : effectAt);
  const value = actualValue({ ...facts, on: day }, tariffs);
  if (value.outcome === 'REFUSED') return { refusals: value.items.map((item) => ({ ...item, field: path })) };
  if (value.outcome === 'MISSING') return { refusals: [{ ...refusalOf(value), field: path }] };
  if (untouched) {
    const sum = decimal(old.sumInsuredFen ?? '0').gt(decimal(value.value.fen))
      ? value.value.fen.toString()
      : old.sumInsuredFen;
    return {
      wish: {
        ...wish,
        coverages: wish.coverages.map((each) => (each === now ? { ...each, sumInsuredFen: sum } : each)),
      },
    };
  }
  const written = { wish, path, vehicle: path, plan: null };
  const settled = agreedValue(written, money(value.value.fen), { leastAgreedValue }, problems);
  return problems.items.length > 0 ? { refusals: problems.items } : { wish: settled.wish };
}

/** The same discount on the standard of the new group: the insurer's factor, never a channel's. */
function factorOf(
  before: CommercialInput,
  facts: Pick<CommercialInput, 'energy'>,
  tariffs: CommercialTariffs,
  groups: ReRating['groups'],
): { readonly value: string } | { readonly refusals: readonly RefusalItem[] } {
  const standards = [
    standardAutonomousFactor({ energy: before.energy, group: groups.before }, tariffs),
    standardAutonomousFactor({ energy: facts.energy, group: groups.after }, tariffs),
  ] as const;
  const [old, now] = standards;
  if (now.outcome === 'MISSING') return { refusals: [refusalOf(now)] };
  if (old.outcome === 'MISSING' || old.factor === now.factor) return { value: before.autonomousFactor };
  const factor = decimal(before.autonomousFactor).mul(now.factor).div(old.factor);
  return { value: factor.toDecimalPlaces(FACTOR_DECIMALS).toFixed() };
}

const FACTOR_DECIMALS = 6;

/** The tables that a policy pins; what it did not need is that of its day. */
export function compulsoryTariffs(
  policy: PricedPolicy,
  catalogue: readonly AnyTariffVersion[],
  region: string,
): CompulsoryTariffs {
  const { issueOn } = policy.rating as CompulsoryInput;
  let tariffs = pinCompulsory(catalogue, { day: issueOn, region });
  for (const version of pinnedOf(policy, catalogue)) {
    if (version.code === 'COMPULSORY-BASE') tariffs = { ...tariffs, base: version };
    if (version.code === 'COMPULSORY-TRACTOR') tariffs = { ...tariffs, tractor: version };
    if (version.code === 'COMPULSORY-FLOAT') tariffs = { ...tariffs, float: version };
    if (version.code === 'COMPULSORY-SHORT-TERM') tariffs = { ...tariffs, shortTerm: version };
    if (version.code === 'PREMIUM-VAT') tariffs = { ...tariffs, vat: version };
  }
  return tariffs;
}

export function commercialTariffs(
  policy: PricedPolicy,
  catalogue: readonly AnyTariffVersion[],
  region: string,
): CommercialTariffs {
  const { issueOn } = policy.rating as CommercialInput;
  let tariffs = pinCommercial(catalogue, { day: issueOn, region });
  for (const version of pinnedOf(policy, catalogue)) {
    if (version.code === 'COMMERCIAL-PURE-RISK') tariffs = { ...tariffs, pureRisk: version };
    if (version.code === 'COMMERCIAL-PRICING') tariffs = { ...tariffs, pricing: version };
    if (version.code === 'COMMERCIAL-NO-CLAIM') tariffs = { ...tariffs, noClaim: version };
    if (version.code === 'COMMERCIAL-VIOLATION') tariffs = { ...tariffs, violation: version };
    if (version.code === 'COMMERCIAL-DEPRECIATION') tariffs = { ...tariffs, depreciation: version };
    if (version.code === 'PREMIUM-VAT') tariffs = { ...tariffs, vat: version };
  }
  return tariffs;
}

function pinnedOf({ pinned }: PricedPolicy, catalogue: readonly AnyTariffVersion[]): AnyTariffVersion[] {
  return pinned.flatMap((ref) => versionByRef(catalogue, ref) ?? []);
}
