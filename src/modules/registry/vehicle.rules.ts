/** Checks a vehicle as a caller describes it: every problem at once, by path, with what would pass. */
import type { LocalDate } from '../../kernel/dates.js';
import type { Decimal } from '../../kernel/decimal.js';
import type { Money } from '../../kernel/money.js';
import type { Problems, Sentence } from '../../kernel/refusal.js';
import type { RegistryNotice } from './notices.js';
import { checkPlate, plateEnergyNotice, plateRegionNotice, plateTakesCompulsory } from './plate.rules.js';
import { isMainland, isRegionCode, provinceOf } from './regions.js';
import { badValue, law, passes, refused, RegistryRefusals, type Path } from './registry.refusals.js';
import { checkLine, plainCode } from './text.rules.js';
import { checkFigures, checkPastDay, checkPower, checkPrice, hasEngine, missingFacts } from './vehicle-bounds.rules.js';
import { bodyTakesCompulsory, checkNoLoad, checkOwnerOfUse, checkUseOfBody, usualBodyOf } from './vehicle-kinds.rules.js';
import type {
  BodyKind,
  EnergyKind,
  PartyKind,
  Plate,
  PlateColour,
  TractorKind,
  Unregistered,
  UseNature,
  VehicleFacts,
} from './vehicle.js';
import { checkVin, VIN_SINCE } from './vin.rules.js';

export { vehicleGroupOf } from './vehicle-kinds.rules.js';
export { missingFacts } from './vehicle-bounds.rules.js';

export interface PlateClaim {
  readonly number: string;
  readonly colour?: PlateColour | null;
}

export interface UnregisteredClaim {
  readonly invoiceNumber: string;
  readonly invoicedOn: LocalDate;
  readonly invoicePrice: Money;
  readonly certificateNumber?: string | null;
}

/** A plate, or not yet registered: exactly one. */
export type RegistrationClaim =
  | { readonly plate: PlateClaim; readonly unregistered?: null }
  | { readonly unregistered: UnregisteredClaim; readonly plate?: null };

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

export function checkVehicle(claim: VehicleClaim, path: Path, problems: Problems, context: VehicleContext): CheckedVehicle {
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

type Registration = Pick<VehicleFacts, 'plate' | 'unregistered'>;

function checkRegistration(
  claim: VehicleClaim,
  bodyKind: BodyKind,
  path: Path,
  problems: Problems,
  today: LocalDate,
): Registration {
  const registrationPath = [...path, 'registration'];
  const dayPath = [...path, 'firstRegisteredOn'];
  checkPastDay(claim.firstRegisteredOn, dayPath, { zh: '初次登记日期', en: 'The first registration' }, today, problems);
  if (claim.registration.plate) {
    const platePath = [...registrationPath, 'plate'];
    const plate = checkPlate(claim.registration.plate, platePath, problems, { registrationPath });
    if (plate) checkPlateOfBody(plate, bodyKind, path, [...platePath, 'number'], problems);
    return { plate, unregistered: null };
  }
  if (claim.firstRegisteredOn != null) {
    problems.add(
      badValue(dayPath, { zh: '未上牌的车辆没有初次登记日期。', en: 'A car not yet registered has no first registration.' }, {
        wouldPass: [
          passes(dayPath, 'null', '未上牌车辆不填', 'leave it out for a new car'),
          passes([...registrationPath, 'plate'], 'plate', '已登记的车辆填写号牌', 'give the plate of a registered car'),
        ],
      }),
    );
  }
  const unregistered = checkUnregistered(claim.registration.unregistered, [...registrationPath, 'unregistered'], problems, today);
  return { plate: null, unregistered };
}

function checkPlateOfBody(plate: Plate, bodyKind: BodyKind, path: Path, numberPath: Path, problems: Problems): void {
  if ((plate.kind === 'TRAILER') !== (bodyKind === 'TRAILER')) {
    const bodyPath = [...path, 'bodyKind'];
    problems.add(
      refused(RegistryRefusals.PLATE_INVALID, numberPath, { zh: '挂车悬挂末位为挂的号牌,其他车辆没有。', en: 'Trailers, and only trailers, have a plate that ends with 挂.' }, {
        wouldPass: plate.kind === 'TRAILER' ? [passes(bodyPath, 'TRAILER', '挂车', 'a trailer')] : [],
      }),
    );
  }
  if (plate.kind === 'TRACTOR' && bodyKind !== 'TRACTOR') {
    const usePath = [...path, 'useNature'];
    problems.add(
      refused(RegistryRefusals.PLATE_INVALID, numberPath, { zh: '这是拖拉机号牌的格式。', en: 'This is the form of a tractor plate.' }, {
        wouldPass: [passes(usePath, 'TRACTOR', '拖拉机', 'a tractor')],
      }),
    );
  }
}

function checkUnregistered(claim: UnregisteredClaim, path: Path, problems: Problems, today: LocalDate): Unregistered | null {
  const invoiceNumber = checkCode(claim.invoiceNumber, [...path, 'invoiceNumber'], { zh: '发票号码', en: 'The invoice number' }, problems);
  checkPastDay(claim.invoicedOn, [...path, 'invoicedOn'], { zh: '开票日期', en: 'The invoice date' }, today, problems);
  checkPrice(claim.invoicePrice, [...path, 'invoicePrice'], { zh: '发票金额', en: 'The price on the invoice' }, problems);
  const certificateNumber =
    claim.certificateNumber == null
      ? null
      : checkCode(claim.certificateNumber, [...path, 'certificateNumber'], { zh: '合格证编号', en: 'The certificate number' }, problems);
  if (invoiceNumber === null) return null;
  return { invoiceNumber, invoicedOn: claim.invoicedOn, invoicePrice: claim.invoicePrice, certificateNumber };
}

function checkRegion(region: string, path: Path, problems: Problems): void {
  if (isRegionCode(region) && isMainland(region)) return;
  const province = provinceOf(region);
  const message =
    province && !isMainland(region)
      ? { zh: '港澳台地区登记的车辆不适用交强险,不在本平台受理。', en: 'Vehicles registered in Hong Kong, Macao or Taiwan are not insured here.' }
      : { zh: '地区应为省级或市级六位行政区划代码。', en: 'The region is the six-digit code of a province or city.' };
  const city = `${region.slice(0, 4)}00`;
  const wouldPass = isRegionCode(city) && isMainland(city) ? [passes(path, city, '所在城市', 'the city it lies in')] : [];
  problems.add(badValue(path, message, { wouldPass }));
}

const BUS_RULE = law(
  'CTR rate plan 2008-02-01',
  'no-band-under-six',
  '城市公交、公路客运没有 6 座以下档次。',
  'City buses and highway passenger vehicles have no band under six seats.',
);

function checkBusSeats(useNature: UseNature, seats: number | null, path: Path, problems: Problems): void {
  if ((useNature !== 'CITY_BUS' && useNature !== 'HIGHWAY_PASSENGER') || seats === null || seats < 1 || seats >= 6) return;
  const [usePath, seatsPath] = [[...path, 'useNature'], [...path, 'seats']];
  problems.add(
    badValue(seatsPath, { zh: '城市公交和公路客运车辆至少 6 座。', en: 'City buses and highway passenger vehicles have six seats or more.' }, {
      rule: BUS_RULE,
      wouldPass: [
        passes(usePath, 'TAXI_RENTAL', '6 座以下营业客车为出租租赁', 'under six seats for hire is taxi or rental'),
        passes(seatsPath, '6', '6 座及以上', 'six or more'),
      ],
    }),
  );
}

function checkDisplacement(energy: EnergyKind | null, displacementMl: number | null, path: Path, problems: Problems): void {
  if (energy === null || displacementMl === null || hasEngine(energy)) return;
  const fieldPath = [...path, 'displacementMl'];
  problems.add(
    badValue(fieldPath, { zh: '纯电动和燃料电池车辆没有排量。', en: 'Battery and fuel-cell vehicles have no displacement.' }, {
      wouldPass: [passes(fieldPath, 'null', '不填排量', 'leave it out'), passes([...path, 'energy'], 'PLUG_IN_HYBRID', '如有发动机', 'if it has an engine')],
    }),
  );
}

/** Words that belong to one body only: taken from any other they would be silently without effect. */
function checkKindDetails(claim: VehicleClaim, bodyKind: BodyKind, path: Path, problems: Problems): void {
  if (claim.tractorKind != null && bodyKind !== 'TRACTOR') {
    problems.add(badValue([...path, 'tractorKind'], { zh: '只有拖拉机填写拖拉机类型。', en: 'Only tractors have a tractor kind.' }));
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
        : checkLine(claim.makeModel, [...path, 'makeModel'], { least: 1, most: 100, what: { zh: '厂牌型号', en: 'Make and model' } }, problems),
  };
}

/** Codes of makers and offices: no common form, so only visible characters, 1–40. Null after adding a problem. */
function checkCode(text: string, path: Path, what: Sentence, problems: Problems): string | null {
  const code = plainCode(text);
  if (/^[\p{L}\p{N}\p{P}+]{1,40}$/u.test(code)) return code;
  problems.add(badValue(path, { zh: `${what.zh}应为 1 到 40 位字母、数字或符号。`, en: `${what.en} takes 1 to 40 letters, digits or marks.` }));
  return null;
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
