/**
 * Vehicle tax (车船税) collected with compulsory cover. Never premium: its own line, no commission, no VAT split. A
 * region without a table that names its legal act answers TO_BE_DETERMINED and blocks nothing.
 *
 * yearly amount × share ÷ 12 × months, one rounding at the end, half up to the fen; kerb mass counts with its decimals.
 */
import { type LocalDate, daysBetween, monthOf, yearOf } from '../../kernel/dates.js';
import { ONE, type Decimal, decimal } from '../../kernel/decimal.js';
import { type Money, NOTHING, add, inYuan, roundHalfUp } from '../../kernel/money.js';
import type { RuleRef, Sentence } from '../../kernel/refusal.js';
import type { EnergyKind, UseNature } from '../registry/index.js';
import { inBand } from './bands.js';
import { type VehicleTaxTariffs, cite } from './tariff.js';
import type { RegionalTax, TaxKind, TaxStanding } from './tariff.schema.js';
import type { TractorRateKind } from './words.js';

export type VehicleTaxState = 'DUE' | 'EXEMPT' | 'OUTSIDE' | 'PAID' | 'TO_BE_DETERMINED';

/**
 * Setting of the late fee (0.05 % a day by Tax Collection Law 32). Absent: the rule is off and no fee is collected.
 * `dueOn` is the last day on which the tax was in time.
 */
export interface LateFeeSetting {
  readonly perDay: string;
  readonly dueOn: LocalDate;
}

export interface VehicleTaxInput {
  /** Null: what the vehicle is for the tax cannot be told from its use nature (`taxKindOf`). */
  readonly kind: TaxKind | null;
  readonly energy: EnergyKind;
  readonly taxYear: number;
  readonly collectedOn: LocalDate;
  /** Invoice date of a new car; null or an earlier year for others. */
  readonly purchasedOn: LocalDate | null;
  readonly displacementMl?: number;
  readonly seats?: number;
  readonly kerbMassKg?: number;
  readonly standing?: TaxStanding;
  /** Proof that the tax of the year was paid. */
  readonly proofOfPayment?: boolean;
  /** Listed as energy-saving: half. Only the catalogue says so, never the energy alone. */
  readonly listedEnergySaving?: boolean;
  /** Looked up and not found in the catalogue of relieved new-energy vehicles: no relief. */
  readonly notListedNewEnergy?: boolean;
  readonly lateFee?: LateFeeSetting;
}

export interface VehicleTax {
  readonly state: VehicleTaxState;
  readonly year: number;
  readonly months: number;
  /** Null while TO_BE_DETERMINED, like the next two and the source. */
  readonly amount: Money | null;
  readonly lateFee: Money | null;
  readonly total: Money | null;
  /** The late fee rule is set; false says that a zero fee means "not computed here". */
  readonly lateFeeRuleOn: boolean;
  readonly source: RuleRef | null;
  /** Why it is to be determined: what to bring or to import. */
  readonly undetermined: Sentence | null;
}

/** What a vehicle is for the tax; null where the use nature does not tell (tankers and machinery). */
export function taxKindOf(
  useNature: UseNature,
  seats: number | undefined,
  tractorKind?: TractorRateKind,
): TaxKind | null {
  switch (useNature) {
    case 'FAMILY':
    case 'ENTERPRISE_NON_COMMERCIAL':
    case 'GOVERNMENT_NON_COMMERCIAL':
    case 'TAXI_RENTAL':
    case 'CITY_BUS':
    case 'HIGHWAY_PASSENGER':
      return seats === undefined ? null : seats <= 9 ? 'PASSENGER_CAR' : 'BUS';
    case 'NON_COMMERCIAL_TRUCK':
    case 'COMMERCIAL_TRUCK':
    case 'SPECIAL_4': // container tractor heads are trucks in the annex
      return 'TRUCK';
    case 'MOTORCYCLE':
      return 'MOTORCYCLE';
    case 'TRACTOR':
      // Low-speed trucks are trucks in the annex, though their compulsory premium follows the tractors.
      return tractorKind === undefined ? null : tractorKind === 'LOW_SPEED_TRUCK' ? 'TRUCK' : 'TRACTOR';
    default:
      return null;
  }
}

/** Months owed: a new car from the month of its purchase on, that month included; otherwise the whole year. */
export function taxMonths(taxYear: number, purchasedOn: LocalDate | null): number {
  return purchasedOn !== null && yearOf(purchasedOn) === taxYear ? 13 - monthOf(purchasedOn) : 12;
}

export function vehicleTax(input: VehicleTaxInput, tariffs: VehicleTaxTariffs): VehicleTax {
  const months = taxMonths(input.taxYear, input.purchasedOn);
  const head = { year: input.taxYear, months, lateFeeRuleOn: input.lateFee !== undefined };
  const free = (state: 'EXEMPT' | 'OUTSIDE' | 'PAID', source: RuleRef): VehicleTax => ({
    ...head,
    state,
    amount: NOTHING,
    lateFee: NOTHING,
    total: NOTHING,
    source,
    undetermined: null,
  });
  const open = (zh: string, en: string): VehicleTax => ({
    ...head,
    state: 'TO_BE_DETERMINED',
    amount: null,
    lateFee: null,
    total: null,
    source: null,
    undetermined: { zh, en },
  });

  if (input.proofOfPayment) return free('PAID', PAID_RULE);
  const relief = reliefOf(input, tariffs);
  if (relief) return free(relief.state, relief.source);
  if (input.kind === null) return open('车辆的车船税税目待确认。', 'What the vehicle is for the tax is to be told.');
  if (!tariffs.regional)
    return open('该地区尚无注明依据的税额表。', 'No table that names its legal act is imported for this region.');

  const yearly = yearlyAmount(input, input.kind, tariffs);
  if (yearly.outcome === 'OPEN') return open(yearly.zh, yearly.en);
  const share = energySavingShare(input, tariffs);
  const amount = roundHalfUp(yearly.amount.mul(share).mul(months).div(12));
  const lateFee = lateFeeOf(amount, input);
  const text = {
    zh: `年税额 ÷ 12 × ${months} 个月(${tariffs.regional.document.source})`,
    en: `Yearly amount ÷ 12 × ${months} months (${tariffs.regional.document.source})`,
  };
  const source = cite(tariffs.regional.version, 'rows', yearly.row, 'YEARLY_AMOUNT_BY_MONTHS', text);
  return { ...head, state: 'DUE', amount, lateFee, total: add(amount, lateFee), source, undetermined: null };
}

const PAID_RULE: RuleRef = {
  source: 'LAW',
  document: 'VVTR art. 13',
  rule: 'PROOF_OF_PAYMENT',
  text: { zh: '已提供完税凭证,不再代收。', en: 'Proof of payment was given; nothing is collected.' },
};

/** Standing, kind and energy that are free of the tax by national rule. */
function reliefOf(
  input: VehicleTaxInput,
  { national }: VehicleTaxTariffs,
): { state: 'EXEMPT' | 'OUTSIDE'; source: RuleRef } | null {
  if (!national) return null;
  const { document, version } = national;
  const standing = document.standings.find((each) => each.standing === input.standing);
  const kind = document.kinds.find((each) => each.kind === input.kind);
  const energy = document.energies.find(
    (each) => each.energy === input.energy && input.kind !== null && each.kinds.includes(input.kind),
  );
  // Exemption by energy needs the catalogue; being outside the tax does not.
  const relieved = energy && !(input.notListedNewEnergy && energy.state === 'EXEMPT') ? energy : undefined;
  const row = standing ?? kind ?? relieved;
  if (!row) return null;
  const table = standing ? 'standings' : kind ? 'kinds' : 'energies';
  return { state: row.state, source: cite(version, table, row.row, 'TAX_RELIEF', { zh: row.law, en: row.law }) };
}

function energySavingShare(input: VehicleTaxInput, { national }: VehicleTaxTariffs): Decimal {
  const rule = national?.document.energySaving;
  const applies = rule && input.listedEnergySaving && input.kind !== null && rule.kinds.includes(input.kind);
  return applies ? decimal(rule.share) : ONE;
}

type Yearly =
  | { readonly outcome: 'FOUND'; readonly amount: Decimal; readonly row: string }
  | { readonly outcome: 'OPEN'; readonly zh: string; readonly en: string };

function yearlyAmount(input: VehicleTaxInput, kind: TaxKind, { national, regional }: VehicleTaxTariffs): Yearly {
  const share = national?.document.shares.find((each) => each.kind === kind);
  const pays = share?.of ?? kind;
  const rows = regional?.document.rows.filter((each) => each.kind === pays) ?? [];
  const first = rows[0];
  if (!first)
    return {
      outcome: 'OPEN',
      zh: '该地区税额表没有这一税目。',
      en: 'The table of this region has no row for this kind.',
    };
  const row = first.measure === 'NONE' ? first : bandedRow(input, rows, first.measure);
  if (row === null)
    return { outcome: 'OPEN', zh: '缺少分档所需的排量、座位或载质量。', en: 'The fact its bands go by is missing.' };
  let amount = decimal(row.yearly);
  if (row.unit === 'TONNE_OF_KERB_MASS') {
    if (input.kerbMassKg === undefined)
      return { outcome: 'OPEN', zh: '缺少整备质量。', en: 'The kerb mass is missing.' };
    amount = amount.mul(decimal(BigInt(input.kerbMassKg))).div(1000);
  }
  return { outcome: 'FOUND', amount: share ? amount.mul(share.share) : amount, row: row.row };
}

function bandedRow(
  input: VehicleTaxInput,
  rows: RegionalTax['rows'],
  measure: 'SEATS' | 'LOAD_KG' | 'DISPLACEMENT_ML',
): RegionalTax['rows'][number] | null {
  const value = measure === 'SEATS' ? input.seats : measure === 'DISPLACEMENT_ML' ? input.displacementMl : undefined;
  if (value === undefined) return null;
  return rows.find((each) => each.band !== null && inBand(decimal(BigInt(value)), each.band)) ?? null;
}

function lateFeeOf(amount: Money, { lateFee, collectedOn }: VehicleTaxInput): Money {
  if (!lateFee || collectedOn <= lateFee.dueOn) return NOTHING;
  const days = daysBetween(lateFee.dueOn, collectedOn);
  return roundHalfUp(
    inYuan(amount)
      .mul(lateFee.perDay)
      .mul(decimal(BigInt(days))),
  );
}
