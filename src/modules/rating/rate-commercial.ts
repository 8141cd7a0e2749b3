/**
 * The commercial premium: for each coverage pure risk premium ÷ (1 − expense ratio) × no-claim × violation × autonomous
 * factor, **one** rounding per coverage, half up to the fen; then the sum, with services by their own rate. Pure: the
 * same input and the same pinned versions give the same fen, for ever.
 */
import { dayOf, formatInstant } from '../../kernel/dates.js';
import { type Decimal, ONE, decimal, isDecimalText } from '../../kernel/decimal.js';
import { inYuan, type Money, money, NOTHING, roundHalfUp, subtract, sum, yuan } from '../../kernel/money.js';
import { KernelRefusals, type RefusalItem, type RuleRef, type Sentence } from '../../kernel/refusal.js';
import { type ActualValue, actualValue, fullMonths } from './actual-value.rules.js';
import { filedBand } from './autonomous.rules.js';
import type { CommercialInput, CommercialPremium, CommercialRating, CommercialRefusal } from './commercial.js';
import { noClaimReason } from './no-claim.rules.js';
import {
  type Chosen,
  classOf,
  insuresTheVehicle,
  isMain,
  noFigure,
  type PureStep,
  pureRiskOf,
  ratedVehicle,
} from './pure-risk.rules.js';
import { missing, noTable, RatingRefusals } from './rating.refusals.js';
import { oneYearAfter } from './short-term.rules.js';
import { type AnyTariffVersion, type CommercialTariffs, cite, documentName, refOf } from './tariff.js';
import type { PremiumLine, PremiumLineKind, TariffMiss } from './words.js';

/** Every version but the depreciation, which only a vehicle insured for itself needs. */
type Pinned = { readonly [K in Exclude<keyof CommercialTariffs, 'depreciation'>]: NonNullable<CommercialTariffs[K]> };

interface Factor {
  readonly outcome: 'FOUND';
  readonly value: string;
  readonly label: Sentence;
  readonly source: RuleRef;
}

export function rateCommercial(input: CommercialInput, tariffs: CommercialTariffs): CommercialRating {
  const found = lookUp(input, tariffs);
  return found.outcome === 'FOUND' ? assemble(input, found) : found;
}

/** Premiums of one input at several autonomous factors inside the filed band, exactly as `rateCommercial` makes them. */
export type PremiumsAt = (
  autonomousFactors: readonly string[],
) => { readonly outcome: 'RATED'; readonly premiums: readonly Money[] } | TariffMiss | CommercialRefusal;

export function premiumsAt(input: Omit<CommercialInput, 'autonomousFactor'>, tariffs: CommercialTariffs): PremiumsAt {
  return (autonomousFactors) => {
    const [first = '1'] = autonomousFactors;
    const found = lookUp({ ...input, autonomousFactor: first }, tariffs);
    return found.outcome === 'FOUND' ? premiumsOf(found, autonomousFactors) : found;
  };
}

/** A rating, and what the same would cost at other factors: the tables are looked up once for both. */
export function rateWithOthers(
  input: CommercialInput,
  tariffs: CommercialTariffs,
): { readonly rating: CommercialRating; readonly others: PremiumsAt } {
  const found = lookUp(input, tariffs);
  if (found.outcome !== 'FOUND') return { rating: found, others: premiumsAt(input, tariffs) };
  const others: PremiumsAt = (factors) => {
    const [first = '1'] = factors;
    const factor = autonomousFactor({ ...input, autonomousFactor: first }, tariffs);
    return factor.outcome === 'FOUND' ? premiumsOf(found, factors) : factor;
  };
  return { rating: assemble(input, found), others };
}

function premiumsOf(
  found: LookedUp,
  autonomousFactors: readonly string[],
): Extract<ReturnType<PremiumsAt>, { outcome: 'RATED' }> {
  const others = found.factors.slice(0, -1); // the autonomous factor is the last
  const rest = ONE.minus(found.pinned.pricing.document.expense.ratio);
  const exact = found.pure.answers
    .filter(isFound)
    .map(({ steps }) => others.reduce((premium, { value }) => premium.mul(value), steps.at(-1)?.after ?? ONE));
  const services = sum(found.services.map(({ line }) => line.amount));
  const premiums = autonomousFactors.map((factor) =>
    sum([...exact.map((each) => roundHalfUp(each.mul(factor).div(rest))), services]),
  );
  return { outcome: 'RATED', premiums };
}

/** Everything that the tables say of an input. */
interface LookedUp {
  readonly outcome: 'FOUND';
  readonly pinned: Pinned;
  readonly used: readonly AnyTariffVersion[];
  readonly factors: readonly Factor[];
  readonly pure: PureRisks;
  readonly services: readonly { readonly line: PremiumLine }[];
}

function lookUp(input: CommercialInput, tariffs: CommercialTariffs): LookedUp | TariffMiss | CommercialRefusal {
  const { pureRisk, pricing, noClaim, violation, depreciation, vat } = tariffs;
  if (!pureRisk) return noTable('COMMERCIAL-PURE-RISK');
  if (!pricing) return noTable('COMMERCIAL-PRICING');
  if (!noClaim) return noTable('COMMERCIAL-NO-CLAIM');
  if (!violation) return noTable('COMMERCIAL-VIOLATION');
  if (!vat) return noTable('PREMIUM-VAT');
  const pinned: Pinned = { pureRisk, pricing, noClaim, violation, vat };

  const factors = [noClaimFactor(input, noClaim), violationFactor(input, violation), autonomousFactor(input, tariffs)];
  const coverages = pureRisks(input, pureRisk, depreciation);
  const services = input.selection.services.map((each) => serviceLine(each, pureRisk));
  const answers = [periodOf(input), ...factors, ...coverages.answers, ...services];
  const items = answers.flatMap((each) => (each.outcome === 'REFUSED' ? each.items : []));
  if (items.length > 0) return { outcome: 'REFUSED', items };
  const miss = answers.find((each) => each.outcome === 'MISSING');
  const used: readonly AnyTariffVersion[] = [
    ...Object.values(pinned),
    ...(coverages.value !== null && depreciation ? [depreciation] : []),
  ];
  return (
    miss ?? {
      outcome: 'FOUND',
      pinned,
      used,
      factors: factors.filter(isFound),
      pure: coverages,
      services: services.filter(isFound),
    }
  );
}

/** The tables are for a year; no filed short rate is known here. */
function periodOf({ startsAt, endsAt }: CommercialInput): { readonly outcome: 'YEAR' } | CommercialRefusal {
  const yearEnd = oneYearAfter(startsAt);
  if (endsAt === yearEnd) return { outcome: 'YEAR' };
  return refused({
    code: RatingRefusals.SHORT_TERM_NOT_ALLOWED,
    field: ['endsAt'],
    message: { zh: '商业险保险期间为一年。', en: 'Commercial cover lasts exactly one year.' },
    facts: [
      { name: 'endsAt', value: formatInstant(endsAt) },
      { name: 'oneYear', value: formatInstant(yearEnd) },
    ],
    wouldPass: [
      { field: ['endsAt'], value: formatInstant(yearEnd), message: { zh: '投保整一年。', en: 'Exactly one year.' } },
    ],
  });
}

function noClaimFactor({ noClaim }: CommercialInput, version: Pinned['noClaim']): Factor | TariffMiss {
  const row = version.document.rows.find(({ level }) => level === noClaim.level);
  if (!row) return noRow(version, [{ name: 'level', value: `${noClaim.level}` }]);
  return {
    outcome: 'FOUND',
    value: row.factor,
    label: { zh: `无赔款优待 ${row.row}级`, en: `No-claim level ${row.row}` },
    source: cite(version, 'rows', row.row, `NO_CLAIM_${noClaim.reason}`, noClaimReason(noClaim.reason)),
  };
}

/** A region with a table of its own answers by grade; the national one only says what holds where nothing is linked. */
function violationFactor({ violationGrade }: CommercialInput, version: Pinned['violation']): Factor | TariffMiss {
  const grade = version.region === null ? null : violationGrade;
  const row = version.document.rows.find((each) => each.grade === grade);
  if (!row) return noRow(version, [{ name: 'violationGrade', value: `${grade}` }]);
  const text =
    version.region === null
      ? { zh: '本地区未联动交通违法,系数为1。', en: 'This region links no violations: nothing is adjusted.' }
      : { zh: '按交通违法记录等级。', en: 'By the grade of the violation record.' };
  return {
    outcome: 'FOUND',
    value: row.factor,
    label: { zh: '交通违法系数', en: 'Traffic-violation factor' },
    source: cite(version, 'rows', row.row, 'VIOLATION_FACTOR', text),
  };
}

/** The factor is the insurer's; whatever it was set to, it lies in the band of the day. */
function autonomousFactor(
  { autonomousFactor: value, energy }: CommercialInput,
  tariffs: Pick<CommercialTariffs, 'pricing'>,
): Factor | TariffMiss | CommercialRefusal {
  const band = filedBand(energy, tariffs);
  if (band.outcome === 'MISSING') return band;
  if (!/^\d{1,2}(\.\d{1,6})?$/.test(value) || !isDecimalText(value))
    return refused({
      code: KernelRefusals.INVALID_INPUT,
      field: ['autonomousFactor'],
      message: { zh: '系数最多六位小数。', en: 'A factor has at most six decimals.' },
    });
  const { floor, ceiling, source } = band;
  const below = decimal(value).lt(floor);
  if (below || decimal(value).gt(ceiling))
    return refused({
      code: KernelRefusals.INVALID_INPUT,
      field: ['autonomousFactor'],
      message: {
        zh: '自主定价系数应在{floor}至{ceiling}之间。',
        en: 'The autonomous pricing factor lies between {floor} and {ceiling}.',
      },
      facts: [
        { name: 'floor', value: floor },
        { name: 'ceiling', value: ceiling },
      ],
      wouldPass: [
        {
          field: ['autonomousFactor'],
          value: below ? floor : ceiling,
          message: { zh: '区间的界限', en: 'the edge of the band' },
        },
      ],
      rule: source,
    });
  const label = { zh: '自主定价系数', en: 'Autonomous pricing factor' };
  return { outcome: 'FOUND', value, label, source };
}

interface PureRisks {
  /** In the order of the selection. */
  readonly answers: readonly (Answer | TariffMiss | CommercialRefusal)[];
  readonly value: ActualValue | null;
}
interface Answer {
  readonly outcome: 'FOUND';
  readonly chosen: Chosen;
  readonly steps: readonly PureStep[];
}

function pureRisks(
  input: CommercialInput,
  pureRisk: Pinned['pureRisk'],
  depreciation: CommercialTariffs['depreciation'],
): PureRisks {
  const chosen = input.selection.coverages.map((coverage, index) => ({
    coverage,
    path: ['coverages', String(index)],
  }));
  const on = dayOf(input.startsAt);
  const vehicleClass = classOf(input, pureRisk);
  const valued = chosen.some(({ coverage }) => insuresTheVehicle(coverage.code));
  const value = valued ? actualValue({ ...input, on }, { depreciation }) : null;
  const refusedOrMissing = [vehicleClass, ...(value === null ? [] : [value])].filter(
    (each) => each.outcome === 'REFUSED' || each.outcome === 'MISSING',
  );
  if (vehicleClass.outcome !== 'CLASS' || (value !== null && value.outcome !== 'VALUED'))
    return { answers: refusedOrMissing, value: null };

  const vehicle = ratedVehicle(input, vehicleClass.row, fullMonths(input.firstRegisteredOn, on), value);
  const mains = new Map<string, Decimal>();
  const answers = new Map<Chosen, PureRisks['answers'][number]>();
  for (const each of [...chosen.filter(isMain), ...chosen.filter((other) => !isMain(other))]) {
    const pure = pureRiskOf(each, vehicle, pureRisk, { chosen, mains });
    const last = pure.outcome === 'FOUND' ? pure.steps.at(-1) : undefined;
    if (last && isMain(each)) mains.set(each.coverage.code, last.after);
    answers.set(each, pure.outcome === 'FOUND' ? { ...pure, chosen: each } : pure);
  }
  return { answers: chosen.flatMap((each) => answers.get(each) ?? []), value };
}

function serviceLine(
  { code, count }: CommercialInput['selection']['services'][number],
  version: Pinned['pureRisk'],
): { readonly outcome: 'FOUND'; readonly line: PremiumLine } | TariffMiss {
  const row = version.document.services.find((each) => each.service === code && each.count === count);
  if (!row)
    return noFigure(version, 'services', [
      { name: 'service', value: code },
      { name: 'count', value: `${count}` },
    ]);
  const text = { zh: '增值服务按次数计费,不乘系数。', en: 'By times agreed; no factor is applied to services.' };
  return {
    outcome: 'FOUND',
    line: {
      kind: 'SERVICE',
      coverage: null,
      label: { zh: `增值服务 ${code} ${count}次`, en: `Service ${code}, ${count} times` },
      factor: null,
      amount: yuan(row.premium),
      source: cite(version, 'services', row.row, 'SERVICE_RATE', text),
    },
  };
}

function assemble(
  input: CommercialInput,
  { pinned, used, factors, pure, services }: LookedUp,
): CommercialPremium | TariffMiss {
  const rated = pure.answers.filter(isFound).map(({ chosen, steps }) => ({
    coverage: chosen.coverage,
    lines: linesOf(chosen.coverage, steps, factors, pinned.pricing),
  }));
  const coverages = rated.map(({ coverage, lines }) => ({
    ...coverage,
    premium: sum(lines.map(({ amount }) => amount)),
  }));
  const servicePremiums = input.selection.services.map((service, index) => ({
    ...service,
    premium: services[index]?.line.amount ?? NOTHING,
  }));
  const premium = sum([...coverages, ...servicePremiums].map((each) => each.premium));
  const rate = pinned.vat.document.rows[0]?.rate;
  if (rate === undefined) return noTable('PREMIUM-VAT');
  const net = roundHalfUp(inYuan(premium).div(ONE.plus(rate)));
  const [noClaim, violation, autonomous] = factors.map(({ value }) => value);
  return {
    outcome: 'RATED',
    premium,
    net,
    vat: money(premium.fen - net.fen),
    coverages,
    services: servicePremiums,
    lines: [...rated.flatMap(({ lines }) => lines), ...services.map(({ line }) => line)],
    pinned: used.map(refOf),
    illustrative: used.some(({ illustrative }) => illustrative) || pure.value?.illustrative === true,
    factors: { noClaim: noClaim ?? '', violation: violation ?? '', autonomous: autonomous ?? '' },
  };
}

/**
 * The lines of one coverage. Each brings what is shown so far to the exact figure rounded, so that they add up to the
 * premium's one rounding and none is left over. Divided last: a quotient that ends is then exact.
 */
function linesOf(
  { code, appliesTo }: Chosen['coverage'],
  steps: readonly PureStep[],
  factors: readonly Factor[],
  pricing: Pinned['pricing'],
): readonly PremiumLine[] {
  const { ratio, row } = pricing.document.expense;
  const rest = ONE.minus(ratio);
  const lines: PremiumLine[] = [];
  let shown = NOTHING;
  let exact = ONE;
  const add = (kind: PremiumLineKind, label: Sentence, factor: string | null, source: RuleRef): void => {
    const now: Money = roundHalfUp(exact.div(rest));
    const amount = subtract(now, shown);
    lines.push({ kind, coverage: code, ...(appliesTo === null ? {} : { appliesTo }), label, factor, amount, source });
    shown = now;
  };
  for (const step of steps) {
    exact = step.after;
    const source = step.kind === 'BASE' ? withExpense(step.source, ratio, documentName(pricing), row) : step.source;
    add(step.kind, step.label, step.factor, source);
  }
  for (const { label, value, source } of factors) {
    exact = exact.mul(value);
    add('FACTOR', label, value, source);
  }
  return lines;
}

/** Benchmark premium = pure risk premium ÷ (1 − expense ratio): the citation names both tables. */
function withExpense(source: RuleRef, ratio: string, document: string, row: string): RuleRef {
  const { zh, en } = source.text;
  return {
    ...source,
    text: {
      zh: `${zh}基准纯风险保费÷(1-${ratio});附加费用率见${document}第${row}行。`,
      en: `${en} Pure risk premium ÷ (1 − ${ratio}); expense ratio: ${document}, row ${row}.`,
    },
  };
}

function isFound<T extends { readonly outcome: string }>(each: T): each is Extract<T, { readonly outcome: 'FOUND' }> {
  return each.outcome === 'FOUND';
}

function refused(item: RefusalItem): CommercialRefusal {
  return { outcome: 'REFUSED', items: [item] };
}

function noRow(version: AnyTariffVersion, facts: NonNullable<RefusalItem['facts']>): TariffMiss {
  return missing(
    { zh: '费率表中没有这一行,请联系{institution}。', en: 'The table has no such row. Turn to {institution}.' },
    version.region === null ? { institution: 'HEAD_OFFICE' } : { institution: 'BRANCH', region: version.region },
    [{ name: 'tariff', value: documentName(version) }, ...facts],
  );
}
