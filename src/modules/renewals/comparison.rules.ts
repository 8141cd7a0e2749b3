/**
 * Old premium beside new, line by line, and what each reason does to it. One fact after the other is exchanged, from the
 * old policy to the new offer, and the premium computed again by the filed tables: so the amounts of a line's reasons add
 * up to its difference, to the fen. Pure.
 *
 * Order: what is insured, the vehicle, claims and no-claim level, violations, the pricing factor, age and value, tables.
 * Another order would share the same difference out a little differently; this one is kept for everybody.
 */
import { type Money, money, subtract } from '../../kernel/money.js';
import type { Sentence } from '../../kernel/refusal.js';
import { type CommercialSelection, coverageKey } from '../products/index.js';
import {
  type CommercialInput,
  type CommercialTariffs,
  type CompulsoryInput,
  type CompulsoryTariffs,
  noClaimReason,
  type PricedPolicy,
  rateCommercial,
  rateCompulsory,
} from '../rating/index.js';

export const CHANGE_REASONS = [
  'COVERAGE',
  'VEHICLE',
  'CLAIMS',
  'NO_CLAIM_LEVEL',
  'VIOLATIONS',
  'PRICING_FACTOR',
  'VALUE',
  'TARIFF',
  'TAX',
] as const;
export type ChangeReasonKind = (typeof CHANGE_REASONS)[number];

export interface ChangeReason {
  readonly kind: ChangeReasonKind;
  /** What it does to the line; negative makes it cheaper. */
  readonly amount: Money;
  readonly text: Sentence;
}

export interface ComparedLine {
  readonly key: string;
  /** Null for services and tax. */
  readonly coverage: string | null;
  readonly label: Sentence;
  /** Null where the line is not in it. */
  readonly before: Money | null;
  readonly after: Money | null;
  readonly reasons: readonly ChangeReason[];
}

/** A policy as priced, with the tables it was priced by. */
export type Side<T> = { readonly policy: PricedPolicy; readonly tariffs: T };

type Lines = ReadonlyMap<string, Money>;
interface Step {
  readonly kind: ChangeReasonKind;
  readonly text: Sentence;
  /** Null where the tables have no answer for facts mixed so: the next step tells it too. */
  readonly lines: Lines | null;
}

export function compareCommercial(before: Side<CommercialTariffs>, after: Side<CommercialTariffs>): ComparedLine[] {
  const [old, now] = [before.policy.rating as CommercialInput, after.policy.rating as CommercialInput];
  const rated = (input: CommercialInput, tariffs: CommercialTariffs): Lines | null => {
    const rating = rateCommercial(input, tariffs);
    if (rating.outcome !== 'RATED') return null;
    return new Map([
      ...rating.coverages.map((each) => [coverageKey(each), each.premium] as const),
      ...rating.services.map((each) => [each.code, each.premium] as const),
    ]);
  };
  const chosen = { ...old, selection: valuedAs(now.selection, old.selection) };
  const described = { ...chosen, ...vehicleOf(now) };
  const claimed = { ...described, noClaim: now.noClaim };
  const violated = { ...claimed, violationGrade: now.violationGrade };
  const priced = { ...violated, autonomousFactor: now.autonomousFactor };
  const { tariffs } = before;
  return linesOf(before.policy, after.policy, [
    { kind: 'COVERAGE', text: TEXTS.COVERAGE, lines: rated(chosen, tariffs) },
    { kind: 'VEHICLE', text: TEXTS.VEHICLE, lines: rated(described, tariffs) },
    { ...claimsStep(old, now), lines: rated(claimed, tariffs) },
    { kind: 'VIOLATIONS', text: TEXTS.VIOLATIONS, lines: rated(violated, tariffs) },
    {
      kind: 'PRICING_FACTOR',
      text: changed(TEXTS.PRICING_FACTOR, old.autonomousFactor, now.autonomousFactor),
      lines: rated(priced, tariffs),
    },
    { kind: 'VALUE', text: TEXTS.VALUE, lines: rated(now, tariffs) },
    { kind: 'TARIFF', text: tariffText(before.policy, after.policy), lines: premiumsOf(after.policy) },
  ]);
}

export function compareCompulsory(before: Side<CompulsoryTariffs>, after: Side<CompulsoryTariffs>): ComparedLine[] {
  const [old, now] = [before.policy.rating as CompulsoryInput, after.policy.rating as CompulsoryInput];
  const rated = (input: CompulsoryInput): Lines | null => {
    const rating = rateCompulsory(input, before.tariffs);
    return rating.outcome === 'RATED' ? new Map([[STATUTORY, rating.premium]]) : null;
  };
  const { issueOn, startsAt, endsAt, float } = old;
  const described = { ...now, issueOn, startsAt, endsAt, float };
  const worse = now.float.code !== null && now.float.code > 'A3';
  return linesOf(before.policy, after.policy, [
    { kind: 'VEHICLE', text: TEXTS.VEHICLE, lines: rated(described) },
    {
      kind: worse ? 'CLAIMS' : 'NO_CLAIM_LEVEL',
      text: changed(TEXTS.FLOAT, float.code ?? '-', now.float.code ?? '-'),
      lines: rated({ ...described, float: now.float }),
    },
    { kind: 'TARIFF', text: tariffText(before.policy, after.policy), lines: premiumsOf(after.policy) },
  ]);
}

/** Lines of a part that only one side has: it is chosen, or it is gone. */
export function onlyIn(side: 'BEFORE' | 'AFTER', policy: PricedPolicy): ComparedLine[] {
  const none: Pick<PricedPolicy, 'coverages' | 'services'> = { coverages: [], services: [] };
  const [before, after] = side === 'BEFORE' ? [policy, none] : [none, policy];
  return linesOf(before, after, [{ kind: 'COVERAGE', text: TEXTS.COVERAGE, lines: premiumsOf(after) }]);
}

export function taxLine(before: Money | null, after: Money | null): ComparedLine {
  const difference = subtract(after ?? money(0n), before ?? money(0n));
  return {
    key: 'VEHICLE_TAX',
    coverage: null,
    label: { zh: '车船税', en: 'Vehicle tax' },
    before,
    after,
    reasons: difference.fen === 0n ? [] : [{ kind: 'TAX', amount: difference, text: TEXTS.TAX }],
  };
}

const STATUTORY = 'COMPULSORY_LIABILITY';

function premiumsOf({ coverages, services }: Pick<PricedPolicy, 'coverages' | 'services'>): Lines {
  return new Map([
    ...coverages.map((each) => [coverageKey(each), money(BigInt(each.premiumFen))] as const),
    ...services.map((each) => [each.code, money(BigInt(each.premiumFen))] as const),
  ]);
}

/** The difference between one step and the one before is what its reason does. A step without an answer is told with the next. */
function linesOf(
  before: Pick<PricedPolicy, 'coverages' | 'services'>,
  after: Pick<PricedPolicy, 'coverages' | 'services'>,
  steps: readonly Step[],
): ComparedLine[] {
  const [old, now] = [premiumsOf(before), premiumsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].map((key) => {
    const reasons: ChangeReason[] = [];
    let standing = old.get(key) ?? money(0n);
    for (const { kind, text, lines } of steps) {
      if (!lines) continue;
      const next = lines.get(key) ?? money(0n);
      const amount = subtract(next, standing);
      standing = next;
      if (amount.fen !== 0n) reasons.push({ kind, text, amount });
    }
    const found = [...after.coverages, ...before.coverages].find((each) => coverageKey(each) === key);
    return {
      key,
      coverage: found?.code ?? null,
      label: { zh: key, en: key }, // the clauses' own names are put in where it is read
      before: old.get(key) ?? null,
      after: now.get(key) ?? null,
      reasons,
    };
  });
}

const AGREED = 'VEHICLE_DAMAGE';

/** What is chosen now, with the vehicle still valued as before. */
function valuedAs(now: CommercialSelection, old: CommercialSelection): CommercialSelection {
  const valued = old.coverages.find(({ code }) => code === AGREED);
  return {
    ...now,
    coverages: now.coverages.map((each) =>
      valued && each.code === AGREED ? { ...each, sumInsuredFen: valued.sumInsuredFen } : each,
    ),
  };
}

/** What the vehicle is, without what its age does. */
function vehicleOf({ region, useNature, bodyKind, energy, seats, loadKg, modelCode, newPriceFen }: CommercialInput) {
  return { region, useNature, bodyKind, energy, seats, loadKg, modelCode, newPriceFen };
}

function claimsStep(old: CommercialInput, now: CommercialInput): Pick<Step, 'kind' | 'text'> {
  const { zh, en } = noClaimReason(now.noClaim.reason);
  const [from, to] = [String(old.noClaim.level), String(now.noClaim.level)];
  return {
    kind: now.noClaim.claims > old.noClaim.claims ? 'CLAIMS' : 'NO_CLAIM_LEVEL',
    text: {
      zh: `无赔款优待等级由 ${from} 变为 ${to}:${zh}`,
      en: `The no-claim level goes from ${from} to ${to}: ${en}`,
    },
  };
}

function changed({ zh, en }: Sentence, from: string, to: string): Sentence {
  return { zh: `${zh}由 ${from} 变为 ${to}。`, en: `${en} goes from ${from} to ${to}.` };
}

function tariffText(before: PricedPolicy, after: PricedPolicy): Sentence {
  const named = ({ pinned }: PricedPolicy): string[] => pinned.map(({ code, version }) => `${code} ${version}`);
  const fresh = named(after).filter((name) => !named(before).includes(name));
  const list = fresh.length === 0 ? '' : ` (${fresh.join(', ')})`;
  return { zh: `费率表变更${list}。`, en: `The tariff has changed${list}.` };
}

const TEXTS = {
  COVERAGE: { zh: '投保险别或保额不同。', en: 'Other coverages, limits or deductibles are chosen.' },
  VEHICLE: { zh: '车辆信息不同。', en: 'Facts of the vehicle differ.' },
  VIOLATIONS: { zh: '交通违法记录不同。', en: 'The violation record differs.' },
  PRICING_FACTOR: { zh: '自主定价系数', en: 'The autonomous pricing factor' },
  FLOAT: { zh: '交强险费率浮动', en: 'The float of compulsory cover' },
  VALUE: {
    zh: '车龄增加:车辆实际价值按折旧降低,并适用该车龄的费率。',
    en: 'The car is older: a lower actual value, at the rates of its age.',
  },
  TAX: { zh: '车船税所属年度或完税情况不同。', en: 'Vehicle tax of another year, or paid already.' },
} as const satisfies Readonly<Record<string, Sentence>>;
