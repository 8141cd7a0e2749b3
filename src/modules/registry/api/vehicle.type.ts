import { Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Instant, LocalDate } from '../../../kernel/dates.js';
import { wireId } from '../../../kernel/ids.js';
import {
  DateScalar,
  DateTimeScalar,
  DecimalScalar,
  Money,
  moneyOrNull,
  Node,
  PlateNumberScalar,
  RegionCodeScalar,
  registerNode,
  VinScalar,
} from '../../platform/index.js';
import { vehicleById } from '../registry.loaders.js';
import { vehicleGroupOf } from '../vehicle.rules.js';
import type { VehicleRecord } from '../vehicle.store.js';
import type * as words from '../vehicle.js';
import {
  BodyKindEnum,
  EnergyKindEnum,
  FactOriginEnum,
  PlateColourEnum,
  TractorKindEnum,
  UseNatureEnum,
  VehicleGroupEnum,
} from './registry.enums.js';

@ObjectType('Plate', { description: 'Number plate (号牌) with its colour.' })
export class PlateType {
  @Field(() => PlateNumberScalar, { description: 'Number, upper case, without spaces and dots: `沪A12345`.' })
  number!: string;
  @Field(() => PlateColourEnum, { description: 'Colour; as given, or the default of the kind of plate.' })
  colour!: words.PlateColour;
}

@ObjectType('FactSource', { description: 'Origin of one fact.' })
export class FactSourceType {
  @Field(() => String, { description: 'Field of the facts: `seats`.' })
  field!: string;
  @Field(() => FactOriginEnum, { description: 'Origin.' })
  origin!: words.FactOrigin;
  @Field(() => DateTimeScalar, { description: 'When it was read.' })
  at!: Instant;
}

/** Read from a `VehicleView`. */
@ObjectType('VehicleFacts', {
  description:
    'A vehicle as it was at this moment of the business: facts of a quote or of a policy version, not of today.',
})
export class VehicleFactsType {
  @Field(() => VinScalar, {
    description: 'VIN (车架号), upper case; a shorter frame number for old cars and tractors.',
  })
  vin!: string;
  @Field(() => PlateType, { nullable: true, description: 'Plate; null for a car not yet registered.' })
  plate!: PlateType | null;
  @Field(() => String, { nullable: true, description: 'Engine or motor number (发动机号); null when not given.' })
  engineNumber!: string | null;
  @Field(() => String, { nullable: true, description: 'Make and model (厂牌型号); null while nobody has told.' })
  makeModel!: string | null;
  @Field(() => String, { nullable: true, description: 'Industry model code (行业车型代码); null when unknown.' })
  modelCode!: string | null;
  @Field(() => UseNatureEnum, { description: 'Use nature (使用性质).' })
  useNature!: words.UseNature;
  @Field(() => BodyKindEnum, { description: 'What it is built as; as given, or the usual body of the use nature.' })
  bodyKind!: words.BodyKind;
  @Field(() => TractorKindEnum, { nullable: true, description: 'Kind of tractor; null for everything else.' })
  tractorKind!: words.TractorKind | null;
  @Field(() => Boolean, { description: 'Motorcycle with a side-car (边三轮).' })
  sideCar!: boolean;
  @Field(() => EnergyKindEnum, { nullable: true, description: 'Energy; null for trailers, and while nobody has told.' })
  energy!: words.EnergyKind | null;
  @Field(() => Int, { nullable: true, description: 'Approved seats (核定载客), driver included; null for trucks.' })
  seats!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Approved load (核定载质量), kg; traction mass for a tractor head; null for passenger cars.',
  })
  loadKg!: number | null;
  @Field(() => Int, { nullable: true, description: 'Kerb mass (整备质量), kg; null when not given.' })
  kerbMassKg!: number | null;
  @Field(() => Int, { nullable: true, description: 'Displacement (排量), ml; null without an engine.' })
  displacementMl!: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'First registration (初登日期); null for a new car.' })
  firstRegisteredOn!: LocalDate | null;
  @Field(() => RegionCodeScalar, {
    description: 'Registration region (登记地); for a new car where it will be registered.',
  })
  region!: string;
}

@Resolver(() => VehicleFactsType)
export class VehicleFactsFields {
  @FieldResolver(() => VehicleGroupEnum, { description: 'Group, derived from use nature and kind of owner.' })
  group(@Root() view: words.VehicleView): words.VehicleGroup {
    return vehicleGroupOf(view.useNature, view.ownerKind);
  }

  @FieldResolver(() => DecimalScalar, { nullable: true, description: 'Power (功率), kW; null when not given.' })
  powerKw(@Root() view: words.VehicleView): string | null {
    return view.powerKw?.toFixed() ?? null;
  }

  @FieldResolver(() => Money, {
    nullable: true,
    description: 'New-car price (新车购置价); null while nobody has told.',
  })
  newPrice(@Root() view: words.VehicleView): Money | null {
    return moneyOrNull(view.newPrice);
  }

  @FieldResolver(() => Money, {
    nullable: true,
    description: 'Actual value at inception (实际价值), after depreciation; null until rated.',
  })
  actualValue(@Root() view: words.VehicleView): Money | null {
    return moneyOrNull(view.actualValue);
  }

  @FieldResolver(() => [FactSourceType], {
    description: 'Origin of each fact that was fetched; empty when you declared them all.',
  })
  sources(@Root() view: words.VehicleView): readonly words.FactSource[] {
    return view.sources ?? [];
  }
}

/** Read from a `VehicleRecord`. Upper rooms add its quotes, policies and claims. */
@ObjectType({ implements: Node, description: 'Vehicle, across its business with you.' })
export class Vehicle {}

@Resolver(() => Vehicle)
export class VehicleFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() vehicle: VehicleRecord): string {
    return wireId('Vehicle', vehicle.id);
  }

  @FieldResolver(() => VinScalar, { description: 'VIN (车架号).' })
  vin(@Root() vehicle: VehicleRecord): string {
    return vehicle.facts.vin;
  }

  @FieldResolver(() => VehicleFactsType, { description: 'Facts last known: as you described it last.' })
  facts(@Root() vehicle: VehicleRecord): words.VehicleView {
    return vehicle.facts;
  }
}

registerNode({ kind: 'Vehicle', permission: 'vehicle:read', load: (ctx, id) => ctx.loader(vehicleById).load(id) });
