/** Deductible rates (免赔率): by liability in the clauses of 2014, by agreement since. */
import { type Decimal, decimal, ONE } from '../../../kernel/decimal.js';
import type { CoverageCode } from '../../products/index.js';
import type { CommercialCover } from './accident.js';
import { chosen, type ClaimCase, clausesOf } from './claim-case.js';
import { DEGREE_NAMES, percent, without } from './labels.js';
import { clause } from './sources.js';

export interface Rates {
  /** By liability; nothing when waived. */
  readonly fault: Decimal;
  /** Absolute rates of the clauses, together. */
  readonly absolute: Decimal;
  /** The agreed rate of the additional clause, taken off the payout of the main coverage. */
  readonly agreed: Decimal;
}

const NONE = decimal('0');

type Main = 'VEHICLE_DAMAGE' | 'THIRD_PARTY_LIABILITY' | 'DRIVER_LIABILITY' | 'PASSENGER_LIABILITY';

export function ratesOf(given: ClaimCase, cover: CommercialCover, main: Main): Rates {
  const { accident } = given;
  const figures = clausesOf(given, cover);
  const pen = given.sheet.of('COMMERCIAL', main);
  const { degree } = accident.insured.liability;
  const byFault = decimal(figures.faultRates?.[degree] ?? '0');
  const waived = !byFault.isZero() && chosen(cover, 'DEDUCTIBLE_WAIVER', main) !== null;
  if (waived) {
    pen.state({
      code: 'NOTE',
      text: {
        zh: `${DEGREE_NAMES[degree].zh}的免赔率${percent(byFault)}因投保不计免赔率险不扣除。`,
        en: `The deductible of ${percent(byFault)} for ${DEGREE_NAMES[degree].en} is waived.`,
      },
      source: clause(
        figures,
        'DEDUCTIBLE_WAIVER',
        '不计免赔率险:按事故责任的免赔由保险人承担。',
        'Deductible waiver: the insurer bears the deductible by liability.',
      ),
    });
  }
  const notFound =
    main === 'VEHICLE_DAMAGE' &&
    (accident.ownDamage?.thirdPartyNotFound ?? false) &&
    chosen(cover, 'THIRD_PARTY_NOT_FOUND') === null;
  const loading = accident.insured.unsafeLoading && (main === 'VEHICLE_DAMAGE' || main === 'THIRD_PARTY_LIABILITY');
  return {
    fault: waived ? NONE : byFault,
    absolute: decimal(notFound ? (figures.notFoundRate ?? '0') : '0').plus(
      loading ? (figures.unsafeLoadingRate ?? '0') : '0',
    ),
    agreed: decimal(chosen(cover, 'ABSOLUTE_DEDUCTIBLE_RATE', main)?.deductibleRate ?? '0'),
  };
}

export const factorOf = ({ fault, absolute, agreed }: Rates): Decimal =>
  ONE.minus(fault).mul(ONE.minus(absolute)).mul(ONE.minus(agreed));

export const wordsOf = ({ fault, absolute, agreed }: Rates): string => without(fault, absolute, agreed);

/** Rate that an additional coverage carries itself. */
export function ownRateOf(given: ClaimCase, cover: CommercialCover, code: CoverageCode): Decimal {
  return decimal(clausesOf(given, cover).ownRates[code] ?? '0');
}

export function deductibleSource(given: ClaimCase, cover: CommercialCover): ReturnType<typeof clause> {
  const figures = clausesOf(given, cover);
  return figures.faultRates
    ? clause(
        figures,
        'DEDUCTIBLE_RATES',
        '按事故责任和约定情形实行免赔率,依次相乘。',
        'Deductible rates by liability and by the cases named, one after the other.',
      )
    : clause(
        figures,
        'AGREED_DEDUCTIBLE_RATE',
        '主险不设事故责任免赔率;投保绝对免赔率特约的,按约定比例扣减赔款。',
        'No deductible by liability; an agreed absolute rate cuts the payout.',
      );
}
