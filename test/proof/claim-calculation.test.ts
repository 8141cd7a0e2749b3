/**
 * The calculation of claims (S-252, S-235; domain 1.2, 2.5, 5.3). 64 cases worked by hand, over both clause editions, all
 * degrees of liability, limits used up, no fault, several victims; then random accidents, each against what must hold of
 * any sheet and, where one victim stands against one vehicle, against the formula of the clauses written down once more.
 */
import { describe, expect, it } from '@jest/globals';
import { instant, localDate } from '../../src/kernel/dates.js';
import { decimal } from '../../src/kernel/decimal.js';
import { formatYuan, inYuan, money, type Money, NOTHING, roundHalfUp, sum, yuan } from '../../src/kernel/money.js';
import {
  type Accident,
  calculateClaim,
  type ClaimSheet,
  INSURED,
  publishedFigures,
  type SettledDegree,
  type Victim,
} from '../../src/modules/claims/calculation/index.js';
import type { SelectedCoverage } from '../../src/modules/products/index.js';
import { proof, randomOf } from '../kit/proof.js';

const coverage = (code: string, sumInsured: number | null, more: Partial<SelectedCoverage> = {}): SelectedCoverage => ({
  code,
  sumInsuredFen: sumInsured === null ? null : `${String(sumInsured)}00`,
  deductibleFen: null,
  deductibleRate: null,
  days: null,
  dailyAmountFen: null,
  appliesTo: null,
  seats: null,
  ...more,
});
const COVERAGES = [
  coverage('VEHICLE_DAMAGE', 200_000),
  coverage('THIRD_PARTY_LIABILITY', 300_000),
  coverage('DRIVER_LIABILITY', 20_000),
];
type Edition = 'MC14' | 'MC20';

function accident(edition: Edition, degree: SettledDegree, changes: Partial<Accident> = {}): Accident {
  return {
    occurredAt: instant('2026-12-01T08:00:00.000+08:00'),
    calculatedOn: localDate('2026-12-20'),
    insured: {
      key: 'ours',
      liability: { degree, share: null },
      compulsory: 'OURS',
      compulsoryRecourse: null,
      commercial: { edition, coverages: COVERAGES, actualValue: null, usedBefore: [], coexisting: [] },
      connected: null,
      unsafeLoading: false,
    },
    others: [],
    victims: [],
    ownDamage: null,
    separate: [],
    theft: null,
    mutualSettlementAsked: false,
    exclusions: [],
    alreadyPaid: [],
    ...changes,
  };
}
const victim = (key: string, losses: Victim['losses'], more: Partial<Victim> = {}): Victim => ({
  key,
  vehicle: null,
  is: 'OWNER_OF_PROPERTY',
  share: null,
  mentalDamageFirst: false,
  losses,
  ...more,
});
const damage = (loss: string, extent: 'PARTIAL' | 'TOTAL' = 'PARTIAL'): NonNullable<Accident['ownDamage']> => ({
  extent,
  loss: yuan(loss),
  received: NOTHING,
  salvage: NOTHING,
  thirdPartyNotFound: false,
  rescue: null,
  repairDays: null,
});
function sheetOf(given: Accident): ClaimSheet {
  const sheet = calculateClaim(given, publishedFigures);
  if (sheet.outcome !== 'CALCULATED') throw new Error(JSON.stringify(sheet.faults));
  return sheet;
}
const payable = (given: Accident): string => formatYuan(sheetOf(given).total.payable);

const DEGREES = ['FULL', 'MAJOR', 'EQUAL', 'MINOR', 'NONE'] as const;
const hurt = (key: string, amount: string): Victim =>
  victim(key, { deathDisability: yuan(amount) }, { is: 'PASSENGER' });

/** What is payable in all, FULL to NONE, by edition. */
const WORKED: readonly [string, Partial<Accident>, Readonly<Record<Edition, readonly string[]>>][] = [
  [
    // 2,000 (no fault 100) and 50,000 × 100, 70, 50, 30 %; by 2014 less 20, 15, 10, 5 %.
    'property 52,000',
    { victims: [victim('wall', { property: yuan('52000.00') })] },
    {
      MC20: ['52000.00', '37000.00', '27000.00', '17000.00', '100.00'],
      MC14: ['42000.00', '31750.00', '24500.00', '16250.00', '100.00'],
    },
  ],
  [
    // The own repair is paid in full; by 2014 less 20, 15, 10, 5 %.
    'repair 12,000',
    { ownDamage: damage('12000.00') },
    {
      MC20: ['12000.00', '12000.00', '12000.00', '12000.00', '12000.00'],
      MC14: ['9600.00', '10200.00', '10800.00', '11400.00', '12000.00'],
    },
  ],
  [
    'total loss, sum insured 200,000',
    { ownDamage: damage('150000.00', 'TOTAL') },
    {
      MC20: ['200000.00', '200000.00', '200000.00', '200000.00', '200000.00'],
      MC14: ['160000.00', '170000.00', '180000.00', '190000.00', '200000.00'],
    },
  ],
  [
    // 2,000, and of 1,000,000 × share no more than 300,000: MINOR comes to it exactly.
    'limits used up, property 1,002,000',
    { victims: [victim('plant', { property: yuan('1002000.00') })] },
    {
      MC20: ['302000.00', '302000.00', '302000.00', '302000.00', '100.00'],
      MC14: ['242000.00', '257000.00', '272000.00', '287000.00', '100.00'],
    },
  ],
  [
    // 180,000 shared 2 : 1, the rest (120,000 + 60,000) by liability; no fault 18,000.
    'two injured, 240,000 and 120,000',
    { victims: [hurt('a', '240000.00'), hurt('b', '120000.00')] },
    {
      MC20: ['360000.00', '306000.00', '270000.00', '234000.00', '18000.00'],
      MC14: ['324000.00', '287100.00', '261000.00', '231300.00', '18000.00'],
    },
  ],
  [
    // Not a third party of his own car: 10,000 × share out of the driver's cover.
    'own driver, medical 10,000',
    { victims: [victim('driver', { medical: yuan('10000.00') }, { is: 'DRIVER', vehicle: 'ours' })] },
    {
      MC20: ['10000.00', '7000.00', '5000.00', '3000.00', '0.00'],
      MC14: ['8000.00', '5950.00', '4500.00', '2850.00', '0.00'],
    },
  ],
];

const withCover = (given: Accident, more: readonly SelectedCoverage[]): Accident => ({
  ...given,
  insured: {
    ...given.insured,
    commercial: given.insured.commercial && { ...given.insured.commercial, coverages: [...COVERAGES, ...more] },
  },
});

describe('worked by hand', () => {
  let cases = 0;
  for (const [name, losses, expected] of WORKED)
    it.each(Object.entries(expected) as [Edition, readonly string[]][])(`${name}, clauses %s`, (edition, amounts) => {
      cases += amounts.length;
      expect(DEGREES.map((degree) => payable(accident(edition, degree, losses)))).toEqual(amounts);
    });

  it('the example of domain 5.3, the waiver, theft, and limits of before the reform', () => {
    cases += 4;
    const property = { victims: [victim('wall', { property: yuan('52000.00') })] };
    const rate = coverage('ABSOLUTE_DEDUCTIBLE_RATE', null, {
      deductibleRate: '0.1',
      appliesTo: 'THIRD_PARTY_LIABILITY',
    });
    // (52,000 − 2,000) × 70 % = 35,000; with 10 % absolute deductible 31,500.
    expect(payable(withCover(accident('MC20', 'MAJOR', property), [rate]))).toBe('33500.00');
    const waiver = coverage('DEDUCTIBLE_WAIVER', null, { appliesTo: 'VEHICLE_DAMAGE' });
    expect(payable(withCover(accident('MC14', 'FULL', { ownDamage: damage('12000.00') }), [waiver]))).toBe('12000.00');
    const theft = { policeCaseOn: localDate('2026-10-01'), foundDamage: null, missingPapers: 2, received: NOTHING };
    // 200,000 × (1 − 20 % − 2 × 1 %).
    const stolen = accident('MC14', 'NONE', { theft });
    expect(payable(withCover(stolen, [coverage('WHOLE_VEHICLE_THEFT', 200_000)]))).toBe('156000.00');
    // 110,000, and 190,000 × 80 %.
    const before = accident('MC14', 'FULL', {
      occurredAt: instant('2019-01-01T08:00:00.000+08:00'),
      victims: [hurt('a', '300000.00')],
    });
    expect(payable(before)).toBe('262000.00');
    process.stdout.write(`claim calculation: ${String(cases)} worked cases\n`);
    expect(cases).toBeGreaterThanOrEqual(60);
  });
});

const KINDS = ['deathDisability', 'mentalDamage', 'medical', 'medicalOutsideList', 'property'] as const;

function randomAccident(random: () => number): Accident {
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const amount = (most: number): Money => money(BigInt(Math.floor(random() ** 3 * most * 100)));
  const others = ['car1', 'car2', 'car3']
    .slice(0, Math.floor(random() * 4))
    .map((key) => ({ key, degree: pick(DEGREES), compulsoryInsured: random() < 0.9 }));
  const vehicles = [null, 'ours', ...others.map(({ key }) => key)];
  const victims = Array.from({ length: Math.floor(random() * 5) }, (_, index) =>
    victim(
      `v${String(index)}`,
      Object.fromEntries(KINDS.filter(() => random() < 0.5).map((kind) => [kind, amount(600_000)])),
      {
        vehicle: pick(vehicles),
        is: pick(['PEDESTRIAN_OR_CYCLIST', 'DRIVER', 'PASSENGER', 'OWNER_OF_PROPERTY'] as const),
        mentalDamageFirst: random() < 0.3,
      },
    ),
  );
  const given = accident(pick(['MC14', 'MC20'] as const), pick(DEGREES), {
    others,
    victims,
    ownDamage: random() < 0.6 ? { ...damage('0.00'), loss: amount(250_000), received: amount(3000) } : null,
    mutualSettlementAsked: random() < 0.2,
  });
  return { ...given, insured: { ...given.insured, compulsory: pick(['OURS', 'OURS', 'ELSEWHERE', 'NONE'] as const) } };
}

/** The clauses once more, for one third party and no other vehicle: compulsory, then by share, limit, deductible of the edition. */
function byClauses(edition: Edition, degree: SettledDegree, property: Money): Money {
  const limit = degree === 'NONE' ? 10_000n : 200_000n;
  const compulsory = property.fen < limit ? property.fen : limit;
  const share = { FULL: '1', MAJOR: '0.7', EQUAL: '0.5', MINOR: '0.3', NONE: '0' }[degree];
  const kept = { FULL: '0.8', MAJOR: '0.85', EQUAL: '0.9', MINOR: '0.95', NONE: '1' }[degree];
  const due = roundHalfUp(inYuan(money(property.fen - compulsory)).mul(decimal(share)));
  const within = due.fen < 30_000_000n ? due : yuan('300000.00');
  const paid = edition === 'MC14' ? roundHalfUp(inYuan(within).mul(decimal(kept))) : within;
  return money(compulsory + paid.fen);
}

/** What is wrong with a sheet, whatever the accident was; empty when nothing is. */
export function faultsOf(given: Accident, sheet: ClaimSheet): string[] {
  const faults: string[] = [];
  const of = (test: (each: ClaimSheet['payables'][number]) => boolean): bigint =>
    sum(sheet.payables.filter(test).map(({ amount }) => amount)).fen;
  const { degree } = given.insured.liability;
  const total = degree === 'NONE' ? 1_990_000n : 20_000_000n;
  if (of(({ policyKind }) => policyKind === 'COMPULSORY') > total) faults.push('more than the compulsory limits');
  if (given.insured.compulsory !== 'OURS' && of(({ policyKind }) => policyKind === 'COMPULSORY') > 0n)
    faults.push('compulsory cover that is not ours');
  if (of(({ coverage: code }) => code === 'THIRD_PARTY_LIABILITY') > 30_000_000n) faults.push('more than the limit');
  if (of(({ coverage: code }) => code === 'VEHICLE_DAMAGE') > 20_000_000n) faults.push('more than the sum insured');
  if (of(({ coverage: code }) => code === 'DRIVER_LIABILITY') > 2_000_000n) faults.push('more than the seat');
  for (const { key, losses } of given.victims)
    if (of(({ beneficiary }) => beneficiary === key) > sum(Object.values(losses)).fen)
      faults.push(`${key} gets more than was lost`);
  const owned = given.ownDamage?.loss.fen ?? 0n;
  if (of(({ beneficiary }) => beneficiary === INSURED) > owned) faults.push('the insured gets more than was lost');
  if (sum(sheet.payables.map(({ amount }) => amount)).fen !== sheet.total.payable.fen) faults.push('sums differ');
  if (sheet.payables.some(({ amount }) => amount.fen <= 0n)) faults.push('a payable of nothing');
  const back = sum((sheet.subrogations ?? []).map(({ amount }) => amount)).fen;
  if (back > of(({ policyKind, beneficiary }) => policyKind === 'COMMERCIAL' && beneficiary === INSURED))
    faults.push('more claimed back than was paid');
  return faults;
}

describe('random accidents', () => {
  it('keep what must hold of every sheet, in whatever order they are told', () => {
    const size = proof('claim calculation', { reduced: 400, full: 5000 });
    const random = randomOf(size.seed);
    const wrong: string[] = [];
    let paid = 0;
    for (let index = 0; index < size.n; index += 1) {
      const given = randomAccident(random);
      const sheet = sheetOf(given);
      if (sheet.total.payable.fen > 0n) paid += 1;
      const turned = { ...given, others: [...given.others].reverse(), victims: [...given.victims].reverse() };
      const same = formatYuan(sheetOf(turned).total.payable) === formatYuan(sheet.total.payable);
      const faults = [...faultsOf(given, sheet), ...(same ? [] : ['another order, another sheet'])];
      const edition = given.insured.commercial?.edition as Edition;
      const { degree } = given.insured.liability;
      const property = money(BigInt(Math.floor(random() ** 3 * 200_000_000)));
      const alone = sheetOf(accident(edition, degree, { victims: [victim('w', { property })] })).total.payable;
      const expected = byClauses(edition, degree, property);
      if (alone.fen !== expected.fen)
        faults.push(`${edition} ${degree} ${formatYuan(property)}: ${formatYuan(alone)}, not ${formatYuan(expected)}`);
      if (faults.length > 0) wrong.push(`${String(index)}: ${faults.join('; ')}`);
    }
    size.report({ paid, wrong: wrong.length });
    expect(wrong).toEqual([]);
  }, 600_000);

  it('control: figures with a planted defect are found out', () => {
    const { MC14 } = publishedFigures.clauses;
    const planted = {
      ...publishedFigures,
      clauses: {
        ...publishedFigures.clauses,
        MC14: { ...MC14, faultRates: { FULL: '0.2', MAJOR: '0.15', EQUAL: '0.1', MINOR: '0.1', NONE: '0' } },
      },
    };
    const property = yuan('52000.00');
    const sheet = calculateClaim(accident('MC14', 'MINOR', { victims: [victim('w', { property })] }), planted);
    if (sheet.outcome !== 'CALCULATED') throw new Error('not calculable');
    expect(sheet.total.payable.fen).not.toBe(byClauses('MC14', 'MINOR', property).fen);
    const doubled: ClaimSheet = { ...sheet, payables: [...sheet.payables, ...sheet.payables] };
    expect(faultsOf(accident('MC14', 'MINOR', { victims: [victim('w', { property })] }), doubled)).toContain(
      'sums differ',
    );
  });
});
