/** Checks a vehicle as a caller describes it: every problem at once, by path, with what would pass. */
import type { LocalDate } from '../../kernel/dates.js';
import type { Decimal } from '../../kernel/decimal.js';
import type { Money } from '../../kernel/money.js';
import type { Problems, Sentence } from '../../kernel/refusal.js';
import type { RegistryNotice } from './notices.js';
import { plateEnergyNotice, plateRegionNotice, plateTakesCompulsory } from './plate.rules.js';
import { isMainland, isRegionCode, provinceOf } from './regions.js';
import { checkRegistration, type RegistrationClaim } from './registration.rules.js';
import { badValue, law, passes, type Path } from './registry.refusals.js';
import { checkCode, checkLine, plainCode } from './text.rules.js';
import { checkFigures, checkPower, checkPrice, hasEngine, missingFacts } from './vehicle-bounds.rules.js';
import {
  bodyTakesCompulsory,
  checkNoLoad,
  checkOwnerOfUse,
  checkUseOfBody,
  usualBodyOf,
} from './vehicle-kinds.rules.js';
import type { BodyKind, EnergyKind, PartyKind, Plate, TractorKind, UseNature, VehicleFacts } from './vehicle.js';
import { checkVin, VIN_SINCE } from './vin.rules.js';

export { usesThatFit, vehicleGroupOf } from './vehicle-kinds.rules.js';

/** A vehicle as described by a caller; the wire's shape with dates, decimals and money already read. */
export interface VehicleClaim {
  readonly vin: string;
  readonly registration: RegistrationClaim;
  readonly region: string;
  readonly useNature: UseNature;
  /** Default: the usual body of the use nature. */
  readonly bodyKind?: BodyKind | null;
  readonly tractorKind?: TractorKind | null;
  readonly sideCar?: boolean | null;
  readonly engineNumber?: string | null;
  readonly makeModel?: string | null;
  readonly modelCode?: string | null;
  readonly energy?: EnergyKind | null;
  readonly seats?: number | null;
  readonly loadKg?: number | null;
  readonly kerbMassKg?: number | null;
  readonly displacementMl?: number | null;
  readonly powerKw?: Decimal | null;
  readonly firstRegisteredOn?: LocalDate | null;
  readonly newPrice?: Money | null;
}

export interface VehicleContext {
  readonly today: LocalDate;
  /** Unknown while only the vehicle is described; then nothing is said about owner and use. */
  readonly ownerKind?: PartyKind;
  /** True once every source has answered: a missing fact is then a problem. Before, it is only listed. */
  readonly complete: boolean;
}

export interface CheckedVehicle {
  /** Null when anything was refused. */
  readonly vehicle: VehicleFacts | null;
  readonly notices: readonly RegistryNotice[];
  /** Facts still needed, by name; empty when refused. */
  readonly missing: readonly (keyof VehicleFacts)[];
}

/** Trailers take no compulsory insurance; told by body or plate. */
export function takesCompulsoryInsurance(facts: Pick<VehicleFacts, 'bodyKind' | 'plate'>): boolean {
  return bodyTakesCompulsory(facts.bodyKind) && (facts.plate === null || plateTakesCompulsory(facts.plate.kind));
}

export function checkVehicle(
  claim: VehicleClaim,
  path: Path,
  problems: Problems,
  context: VehicleContext,
): CheckedVehicle {
  const before = problems.items.length;
  const bodyKind = claim.bodyKind ?? bodyByPlate(claim) ?? usualBodyOf(claim.useNature);
  const facts = readFigures(claim);

  const { vin, notices: vinNotices } = checkVin(claim.vin, [...path, 'vin'], problems, {
    frameNumberAllowed: claim.useNature === 'TRACTOR' || (claim.firstRegisteredOn ?? VIN_SINCE) < VIN_SINCE,
  });
  const registration = checkRegistration(claim, bodyKind, path, problems, context.today);
  checkRegion(claim.region, [...path, 'region'], problems);
  checkUseOfBody(claim.useNature, bodyKind, path, problems);
  if (context.ownerKind) checkOwnerOfUse(claim.useNature, context.ownerKind, path, problems);
  if (bodyKind === 'PASSENGER' && facts.loadKg !== null) checkNoLoad(claim.useNature, path, problems);
  checkFigures(facts, path, problems);
  checkPower(claim.powerKw, path, problems);
  checkPrice(claim.newPrice, [...path, 'newPrice'], { zh: '新车购置价', en: 'The new-car price' }, problems);
  checkBusSeats(claim.useNature, facts.seats, path, problems);
  checkDisplacement(claim.energy ?? null, facts.displacementMl, path, problems);
  checkKindDetails(claim, bodyKind, path, problems);
  const words = readWords(claim, path, problems);

  const notices = [...vinNotices, ...oddities(claim, registration.plate, facts.seats, path)];
  if (vin === null || problems.items.length > before) return { vehicle: null, notices, missing: [] };
  const vehicle: VehicleFacts = {
    vin,
    ...registration,
    region: claim.region,
    useNature: claim.useNature,
    bodyKind,
    tractorKind: claim.tractorKind ?? null,
    sideCar: claim.sideCar ?? false,
    ...words,
    energy: claim.energy ?? null,
    ...facts,
    powerKw: claim.powerKw ?? null,
    firstRegisteredOn: claim.firstRegisteredOn ?? null,
    newPrice: claim.newPrice ?? null,
  };
  const missing = missingFacts(vehicle);
  if (!context.complete || missing.length === 0) return { vehicle, notices, missing };
  for (const name of missing) problems.add(missingFact([...path, name]));
  return { vehicle: null, notices, missing };
}

/** A trailer plate says what the body is, so callers without a word for bodies need not. */
function bodyByPlate(claim: VehicleClaim): BodyKind | null {
  return claim.registration.plate && plainCode(claim.registration.plate.number).endsWith('挂') ? 'TRAILER' : null;
}

type Figures = Pick<VehicleFacts, 'seats' | 'loadKg' | 'kerbMassKg' | 'displacementMl'>;

/** Licence systems write 0 where a figure does not apply: load of a car, displacement of an electric one. */
function readFigures(claim: VehicleClaim): Figures {
  return {
    seats: claim.seats ?? null,
    loadKg: claim.loadKg || null,
    kerbMassKg: claim.kerbMassKg ?? null,
    displacementMl: claim.displacementMl || null,
  };
}

function checkRegion(region: string, path: Path, problems: Problems): void {
  if (isRegionCode(region) && isMainland(region)) return;
  const province = provinceOf(region);
  const message =
    province && !isMainland(region)
      ? {
          zh: '港澳台地区登记的车辆不适用交强险,不在本平台受理。',
          en: 'Vehicles registered in Hong Kong, Macao or Taiwan are not insured here.',
        }
      : { zh: '地区应为省级或市级六位行政区划代码。', en: 'The region is the six-digit code of a province or city.' };
  const city = `${region.slice(0, 4)}00`;
  const wouldPass =
    isRegionCode(city) && isMainland(city) ? [passes(path, city, '所在城市', 'the city it lies in')] : [];
  problems.add(badValue(path, message, { wouldPass }));
}

const BUS_RULE = law(
  'CTR rate plan 2008-02-01',
  'no-band-under-six',
  '城市公交、公路客运没有 6 座以下档次。',
  'City buses and highway passenger vehicles have no band under six seats.',
);

function checkBusSeats(useNature: UseNature, seats: number | null, path: Path, problems: Problems): void {
  if ((useNature !== 'CITY_BUS' && useNature !== 'HIGHWAY_PASSENGER') || seats === null || seats < 1 || seats >= 6)
    return;
  const [usePath, seatsPath] = [
    [...path, 'useNature'],
    [...path, 'seats'],
  ];
  problems.add(
    badValue(
      seatsPath,
      {
        zh: '城市公交和公路客运车辆至少 6 座。',
        en: 'City buses and highway passenger vehicles have six seats or more.',
      },
      {
        rule: BUS_RULE,
        wouldPass: [
          passes(usePath, 'TAXI_RENTAL', '6 座以下营业客车为出租租赁', 'under six seats for hire is taxi or rental'),
          passes(seatsPath, '6', '6 座及以上', 'six or more'),
        ],
      },
    ),
  );
}

function checkDisplacement(
  energy: EnergyKind | null,
  displacementMl: number | null,
  path: Path,
  problems: Problems,
): void {
  if (energy === null || displacementMl === null || hasEngine(energy)) return;
  const fieldPath = [...path, 'displacementMl'];
  problems.add(
    badValue(
      fieldPath,
      { zh: '纯电动和燃料电池车辆没有排量。', en: 'Battery and fuel-cell vehicles have no displacement.' },
      {
        wouldPass: [
          passes(fieldPath, 'null', '不填排量', 'leave it out'),
          passes([...path, 'energy'], 'PLUG_IN_HYBRID', '如有发动机', 'if it has an engine'),
        ],
      },
    ),
  );
}

/** Words that belong to one body only: taken from any other they would be silently without effect. */
function checkKindDetails(claim: VehicleClaim, bodyKind: BodyKind, path: Path, problems: Problems): void {
  if (claim.tractorKind != null && bodyKind !== 'TRACTOR') {
    problems.add(
      badValue([...path, 'tractorKind'], {
        zh: '只有拖拉机填写拖拉机类型。',
        en: 'Only tractors have a tractor kind.',
      }),
    );
  }
  if (claim.sideCar && bodyKind !== 'MOTORCYCLE') {
    problems.add(badValue([...path, 'sideCar'], { zh: '只有摩托车有边车。', en: 'Only motorcycles have a side-car.' }));
  }
}

type Words = Pick<VehicleFacts, 'engineNumber' | 'makeModel' | 'modelCode'>;

function readWords(claim: VehicleClaim, path: Path, problems: Problems): Words {
  const code = (value: string | null | undefined, name: keyof Words, what: Sentence): string | null =>
    value == null ? null : checkCode(value, [...path, name], what, problems);
  return {
    engineNumber: code(claim.engineNumber, 'engineNumber', { zh: '发动机(电机)号', en: 'The engine or motor number' }),
    modelCode: code(claim.modelCode, 'modelCode', { zh: '行业车型代码', en: 'The industry model code' }),
    makeModel:
      claim.makeModel == null
        ? null
        : checkLine(
            claim.makeModel,
            [...path, 'makeModel'],
            { least: 1, most: 100, what: { zh: '厂牌型号', en: 'Make and model' }, printed: true },
            problems,
          ),
  };
}

/** Cars of families have at most nine seats in the traffic authority's class of small cars; more often means hire. */
const USUAL_FAMILY_SEATS = 9;

function oddities(claim: VehicleClaim, plate: Plate | null, seats: number | null, path: Path): RegistryNotice[] {
  const notices: (RegistryNotice | null)[] = [];
  if (plate) {
    const numberPath = [...path, 'registration', 'plate', 'number'];
    if (claim.energy) notices.push(plateEnergyNotice(plate.number, claim.energy, numberPath));
    notices.push(plateRegionNotice(plate.number, claim.region, numberPath));
  }
  if (claim.useNature === 'FAMILY' && seats !== null && seats > USUAL_FAMILY_SEATS) {
    notices.push({
      code: 'SEATS_UNUSUAL',
      field: [...path, 'seats'],
      mustConfirm: true,
      message: {
        zh: '家庭自用车超过 9 座,请确认座位数,并确认不用于营运。',
        en: 'More than nine seats in a family car: confirm the seats, and that it is not for hire.',
      },
    });
  }
  return notices.filter((notice) => notice !== null);
}

function missingFact(path: Path) {
  return badValue(path, { zh: '此项必填。', en: 'This is needed for this kind of vehicle.' });
}
