/**
 * Which facts a vehicle needs, and which figures are absurd. The bounds catch slips of the pen (an extra zero, grams for
 * kilograms); they are wider than anything on the road and no tariff or law hangs on them, so they are not dated data.
 */
import { localDate, type LocalDate } from '../../kernel/dates.js';
import { decimal, type Decimal } from '../../kernel/decimal.js';
import { formatYuan, yuan, type Money } from '../../kernel/money.js';
import type { Problems, Sentence } from '../../kernel/refusal.js';
import { badValue, passes, type Path } from './registry.refusals.js';
import type { BodyKind, EnergyKind, VehicleFacts } from './vehicle.js';

interface Bound {
  readonly least: number;
  readonly most: number;
  readonly unit: string;
  readonly what: Sentence;
}

/** Integer facts. 200 seats: the longest city buses; 150 t: mining trucks and combined traction mass. */
const BOUNDS = {
  seats: { least: 1, most: 200, unit: 'seats', what: { zh: '核定载客', en: 'Approved seats' } },
  loadKg: { least: 1, most: 150_000, unit: 'kg', what: { zh: '核定载质量', en: 'The approved load' } },
  kerbMassKg: { least: 30, most: 150_000, unit: 'kg', what: { zh: '整备质量', en: 'The kerb mass' } },
  displacementMl: { least: 20, most: 30_000, unit: 'ml', what: { zh: '排量', en: 'The displacement' } },
} as const satisfies Record<string, Bound>;
type BoundedFact = keyof typeof BOUNDS;

export type BoundedFacts = { readonly [K in BoundedFact]?: number | null };

/** Refuses every figure out of its bounds. Nobody's personal data: bounds and path are told. */
export function checkFigures(facts: BoundedFacts, path: Path, problems: Problems): void {
  for (const name of Object.keys(BOUNDS) as BoundedFact[]) {
    const value = facts[name];
    const bound: Bound = BOUNDS[name];
    if (value == null || (Number.isInteger(value) && value >= bound.least && value <= bound.most)) continue;
    outOfBounds([...path, name], bound.what, String(bound.least), String(bound.most), bound.unit, problems);
  }
}

const LEAST_POWER = decimal('0.1');
const MOST_POWER = decimal('2000');

export function checkPower(powerKw: Decimal | null | undefined, path: Path, problems: Problems): void {
  if (powerKw == null || (powerKw.gte(LEAST_POWER) && powerKw.lte(MOST_POWER))) return;
  outOfBounds(
    [...path, 'powerKw'],
    { zh: '功率', en: 'The power' },
    LEAST_POWER.toString(),
    MOST_POWER.toString(),
    'kW',
    problems,
  );
}

const LEAST_PRICE = yuan('100.00');
const MOST_PRICE = yuan('100000000.00');

export function checkPrice(price: Money | null | undefined, path: Path, what: Sentence, problems: Problems): void {
  if (price == null || (price.fen >= LEAST_PRICE.fen && price.fen <= MOST_PRICE.fen)) return;
  outOfBounds(path, what, formatYuan(LEAST_PRICE), formatYuan(MOST_PRICE), 'CNY', problems);
}

function outOfBounds(path: Path, what: Sentence, least: string, most: string, unit: string, problems: Problems): void {
  problems.add(
    badValue(
      path,
      { zh: `${what.zh}应在 {least} 到 {most} 之间。`, en: `${what.en} lies between {least} and {most}.` },
      {
        facts: [
          { name: 'least', value: least, unit },
          { name: 'most', value: most, unit },
        ],
        wouldPass: [passes(path, least, '下限', 'the least'), passes(path, most, '上限', 'the most')],
      },
    ),
  );
}

/** Earlier ones are slips (a birth date, 1900): nothing first registered before can still lawfully be on the road. */
export const FIRST_REGISTRATION_FROM: LocalDate = localDate('1980-01-01');

/** A day that has come, and not absurdly long ago. */
export function checkPastDay(
  day: LocalDate | null | undefined,
  path: Path,
  what: Sentence,
  today: LocalDate,
  problems: Problems,
): void {
  if (day == null || (day >= FIRST_REGISTRATION_FROM && day <= today)) return;
  problems.add(
    badValue(
      path,
      day > today
        ? { zh: `${what.zh}不能在未来。`, en: `${what.en} cannot lie in the future.` }
        : { zh: `${what.zh}过早,请核对。`, en: `${what.en} is too long ago. Check it.` },
      {
        wouldPass: [
          day > today
            ? passes(path, today, '今天或以前', 'today or earlier')
            : passes(path, FIRST_REGISTRATION_FROM, '此日或以后', 'this day or later'),
        ],
      },
    ),
  );
}

/** Whether an engine burns fuel, so that there is a displacement. */
export function hasEngine(energy: EnergyKind): boolean {
  return energy !== 'BATTERY_ELECTRIC' && energy !== 'FUEL_CELL';
}

/** What rating and issue cannot do without, by the body. */
export function missingFacts(facts: VehicleFacts): readonly (keyof VehicleFacts)[] {
  const needed: (keyof VehicleFacts)[] = ['makeModel', ...NEEDED_BY_BODY[facts.bodyKind]];
  if (facts.bodyKind !== 'TRAILER') needed.push('energy');
  // An electric motorcycle has no displacement; the tariff maps it by a setting of its own.
  if (facts.bodyKind === 'MOTORCYCLE' && facts.energy !== null && hasEngine(facts.energy))
    needed.push('displacementMl');
  if (facts.unregistered === null) needed.push('firstRegisteredOn');
  // Without a plate, VIN and engine number together are the identity of the vehicle.
  else if (facts.bodyKind !== 'TRAILER') needed.push('engineNumber');
  return needed.filter((name) => facts[name] === null);
}

/** A tractor head has no load of its own: its approved traction mass (准牵引总质量) stands as `loadKg`. */
const NEEDED_BY_BODY: Readonly<Record<BodyKind, readonly (keyof VehicleFacts)[]>> = {
  PASSENGER: ['seats'],
  PICK_UP: ['loadKg'],
  TRUCK: ['loadKg'],
  LOW_SPEED_TRUCK: ['loadKg'],
  TRAILER: ['loadKg'],
  SPECIAL: [],
  MOTORCYCLE: [],
  TRACTOR: ['powerKw', 'tractorKind'],
};
