import { Field, ID, InputType, Int } from 'type-graphql';
import type { LocalDate } from '../../../kernel/dates.js';
import { decimal } from '../../../kernel/decimal.js';
import type { Problems } from '../../../kernel/refusal.js';
import {
  DateScalar,
  DecimalScalar,
  MoneyInput,
  oneOfInputs,
  PlateNumberScalar,
  RegionCodeScalar,
  VinScalar,
} from '../../platform/index.js';
import { exactlyOne } from '../one-of.rules.js';
import type { RegistrationClaim } from '../registration.rules.js';
import type { Path } from '../registry.refusals.js';
import type { VehicleClaim } from '../vehicle.rules.js';
import type * as words from '../vehicle.js';
import { readMoney } from './read-money.js';
import { BodyKindEnum, EnergyKindEnum, PlateColourEnum, TractorKindEnum, UseNatureEnum } from './registry.enums.js';

@InputType({ description: 'Number plate (号牌) with its colour.' })
export class PlateInput {
  @Field(() => PlateNumberScalar, {
    description: 'Number as on the vehicle licence; spaces and small letters do no harm.',
  })
  number!: string;
  @Field(() => PlateColourEnum, { nullable: true, description: 'Colour; default by the kind of plate.' })
  colour?: words.PlateColour | null;
}

@InputType({ description: 'Car not yet registered: VIN and engine number now, plate by endorsement later.' })
export class UnregisteredInput {
  @Field(() => String, { description: 'Invoice number (发票号码), 1–40 characters.' })
  invoiceNumber!: string;
  @Field(() => DateScalar, { description: 'Invoice date (开票日期); today or earlier.' })
  invoicedOn!: LocalDate;
  @Field(() => MoneyInput, { description: 'Price on the invoice, purchase tax apart.' })
  invoicePrice!: MoneyInput;
  @Field(() => String, { nullable: true, description: 'Conformity certificate number (合格证编号), 1–40 characters.' })
  certificateNumber?: string | null;
}

oneOfInputs.add('RegistrationInput');
@InputType({ description: 'Registered, or not yet: exactly one of the fields.' })
export class RegistrationInput {
  @Field(() => PlateInput, { nullable: true, description: 'Plate; never a filler for a car without one.' })
  plate?: PlateInput | null;
  @Field(() => UnregisteredInput, {
    nullable: true,
    description: 'Not yet registered: the invoice stands in for the plate.',
  })
  unregistered?: UnregisteredInput | null;
}

@InputType({
  description:
    'Vehicle described by a caller. What the industry platform or model library knows may be left out; what contradicts it is refused by field.',
})
export class VehicleInput {
  @Field(() => VinScalar, {
    description: 'VIN (车架号); cars first registered before 1999 and tractors may give a shorter frame number.',
  })
  vin!: string;
  @Field(() => RegistrationInput, { description: 'Plate, or none yet.' })
  registration!: RegistrationInput;
  @Field(() => RegionCodeScalar, {
    description: 'Registration region (登记地); for a new car where it will be registered.',
  })
  region!: string;
  @Field(() => UseNatureEnum, { description: 'Use nature (使用性质).' })
  useNature!: words.UseNature;
  @Field(() => BodyKindEnum, {
    nullable: true,
    description: 'What it is built as; default the usual body of the use nature. Say PICK_UP and LOW_SPEED_TRUCK.',
  })
  bodyKind?: words.BodyKind | null;
  @Field(() => TractorKindEnum, { nullable: true, description: 'Kind of tractor; tractors only.' })
  tractorKind?: words.TractorKind | null;
  @Field(() => Boolean, { nullable: true, description: 'With a side-car (边三轮); motorcycles only. Default false.' })
  sideCar?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Engine or motor number (发动机号), 1–40 characters.' })
  engineNumber?: string | null;
  @Field(() => String, { nullable: true, description: 'Make and model (厂牌型号), 1–100 characters.' })
  makeModel?: string | null;
  @Field(() => String, { nullable: true, description: 'Industry model code (行业车型代码), 1–40 characters.' })
  modelCode?: string | null;
  @Field(() => EnergyKindEnum, { nullable: true, description: 'Energy; none for trailers.' })
  energy?: words.EnergyKind | null;
  @Field(() => Int, { nullable: true, description: 'Approved seats (核定载客), driver included.' })
  seats?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Approved load (核定载质量), kg; traction mass for a tractor head; none for passenger cars.',
  })
  loadKg?: number | null;
  @Field(() => Int, { nullable: true, description: 'Kerb mass (整备质量), kg.' })
  kerbMassKg?: number | null;
  @Field(() => Int, { nullable: true, description: 'Displacement (排量), ml; none without an engine.' })
  displacementMl?: number | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Power (功率), kW.' })
  powerKw?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'First registration (初登日期); none for a new car.' })
  firstRegisteredOn?: LocalDate | null;
  @Field(() => MoneyInput, { nullable: true, description: 'New-car price (新车购置价).' })
  newPrice?: MoneyInput | null;
}

oneOfInputs.add('VehicleLookupInput');
@InputType({ description: 'How to name a vehicle: exactly one of the fields.' })
export class VehicleLookupInput {
  @Field(() => ID, { nullable: true, description: 'Opaque id.' })
  id?: string | null;
  @Field(() => VinScalar, { nullable: true, description: 'VIN (车架号).' })
  vin?: string | null;
  @Field(() => PlateNumberScalar, {
    nullable: true,
    description: 'Plate (号牌号码); the vehicle you last described with it.',
  })
  plate?: string | null;
}

/**
 * The vehicle as `checkVehicle` takes it. An amount that is none becomes a problem and counts as not given, so that the
 * rest is checked all the same. Null when there is neither plate nor invoice, which the schema does not let through.
 */
export function vehicleClaimOf(input: VehicleInput, path: Path, problems: Problems): VehicleClaim | null {
  const registration = registrationOf(input.registration, [...path, 'registration'], problems);
  const newPrice = readMoney(input.newPrice, [...path, 'newPrice'], problems);
  if (registration === null) return null;
  const { vin, region, useNature, bodyKind, tractorKind, sideCar, engineNumber, makeModel, modelCode } = input;
  const { energy, seats, loadKg, kerbMassKg, displacementMl, firstRegisteredOn } = input;
  return {
    ...{ vin, region, registration, useNature, bodyKind, tractorKind, sideCar, engineNumber, makeModel, modelCode },
    ...{ energy, seats, loadKg, kerbMassKg, displacementMl, firstRegisteredOn, newPrice },
    powerKw: input.powerKw == null ? null : decimal(input.powerKw),
  };
}

function registrationOf(input: RegistrationInput, path: Path, problems: Problems): RegistrationClaim | null {
  const { plate, unregistered } = input;
  if (exactlyOne(input, ['plate', 'unregistered'], path, problems) === null) return null;
  if (plate) return { plate };
  if (!unregistered) return null;
  const invoicePrice = readMoney(unregistered.invoicePrice, [...path, 'unregistered', 'invoicePrice'], problems);
  const { invoiceNumber, invoicedOn, certificateNumber } = unregistered;
  return { unregistered: { invoiceNumber, invoicedOn, invoicePrice, certificateNumber } };
}
