/** Closed lists of the registry in the schema. The words are typed by the lists, so none can be left without a description. */
import { closedList } from '../../platform/index.js';
import type { DisclosurePurpose } from '../masked-text.js';
import type {
  BodyKind,
  EnergyKind,
  FactOrigin,
  IdentityKind,
  PlateColour,
  TractorKind,
  UseNature,
  VehicleGroup,
} from '../vehicle.js';

export const UseNatureEnum = closedList<UseNature>(
  'UseNature',
  'What a vehicle is used for (使用性质), after the compulsory rate plan.',
  {
    FAMILY: 'Family car (家庭自用).',
    ENTERPRISE_NON_COMMERCIAL: 'Enterprise, not for hire (企业非营业).',
    GOVERNMENT_NON_COMMERCIAL: 'Government and institutions (党政机关、事业团体).',
    TAXI_RENTAL: 'Taxi and rental, ride-hailing (出租租赁).',
    CITY_BUS: 'City bus (城市公交).',
    HIGHWAY_PASSENGER: 'Highway passenger (公路客运).',
    NON_COMMERCIAL_TRUCK: 'Own-use truck, pick-ups included (非营业货车).',
    COMMERCIAL_TRUCK: 'Truck for hire (营业货车).',
    SPECIAL_1: 'Liquid tankers (特种车一).',
    SPECIAL_2: 'Other tanks and machinery (特种车二).',
    SPECIAL_3: 'Vehicles with instruments (特种车三).',
    SPECIAL_4: 'Container tractor heads (特种车四).',
    MOTORCYCLE: 'Motorcycle (摩托车).',
    TRACTOR: 'Tractor (拖拉机).',
  },
);

export const VehicleGroupEnum = closedList<VehicleGroup>(
  'VehicleGroup',
  'Vehicle group of commercial motor, the thirteen used for terms and grading. Derived from use nature and owner, never typed in.',
  {
    PRIVATE_PASSENGER: 'Private passenger car (家用客车).',
    NON_COMMERCIAL_PASSENGER: 'Passenger car not for hire, of an organisation (非营业客车).',
    NON_COMMERCIAL_TRUCK_PERSONAL: 'Own-use truck of a person (非营业个人货车).',
    NON_COMMERCIAL_TRUCK_ENTERPRISE: 'Own-use truck of an organisation (非营业企业货车).',
    COMMERCIAL_TRUCK_PERSONAL: 'Truck for hire of a person (营业个人货车).',
    COMMERCIAL_TRUCK_ENTERPRISE: 'Truck for hire of an organisation (营业企业货车).',
    TAXI_RENTAL: 'Taxi and rental (出租租赁客车).',
    HIGHWAY_PASSENGER: 'Highway passenger (公路客运).',
    CITY_BUS: 'City bus (城市公交).',
    SPECIAL_2: 'Special vehicles, class two (特种车二).',
    SPECIAL_OTHER: 'Special vehicles of the other classes (其它特种车).',
    MOTORCYCLE: 'Motorcycle (摩托车).',
    TRACTOR: 'Tractor (拖拉机).',
  },
);

export const EnergyKindEnum = closedList<EnergyKind>(
  'EnergyKind',
  'What drives the vehicle; decides the clause family.',
  {
    FUEL: 'Petrol, diesel, gas (燃油、燃气).',
    HYBRID: 'Hybrid without plug (混合动力).',
    PLUG_IN_HYBRID: 'Plug-in or range-extended (插电式混合动力、增程式).',
    BATTERY_ELECTRIC: 'Battery only (纯电动).',
    FUEL_CELL: 'Fuel cell (燃料电池).',
  },
);

export const BodyKindEnum = closedList<BodyKind>(
  'BodyKind',
  'What the vehicle is built as: only the distinctions that a rate or a duty hangs on.',
  {
    PASSENGER: 'Passenger car or bus (客车).',
    PICK_UP: 'Pick-up or dual-use vehicle (皮卡、客货两用车): insured as a truck.',
    TRUCK: 'Truck (货车).',
    LOW_SPEED_TRUCK: 'Low-speed or three-wheeled truck (低速货车、三轮汽车).',
    TRAILER: 'Trailer (挂车): takes no compulsory insurance.',
    SPECIAL: 'Special vehicle (特种车).',
    MOTORCYCLE: 'Motorcycle (摩托车).',
    TRACTOR: 'Tractor (拖拉机).',
  },
);

export const TractorKindEnum = closedList<TractorKind>(
  'TractorKind',
  'Kind of tractor; its own rows in the compulsory rate plan.',
  {
    DUAL_USE: 'Field work and transport (兼用型).',
    TRANSPORT: 'Transport (运输型).',
  },
);

export const PlateColourEnum = closedList<PlateColour>('PlateColour', 'Colour of a plate.', {
  BLUE: 'Blue (蓝牌): small vehicles.',
  YELLOW: 'Yellow (黄牌): large vehicles, trailers, training.',
  GREEN: 'Green (绿牌): small new-energy vehicles; tractors.',
  YELLOW_GREEN: 'Yellow and green (黄绿牌): large new-energy vehicles.',
  WHITE: 'White (白牌): police, rescue.',
  BLACK: 'Black (黑牌): embassies, consulates, Hong Kong and Macao, old foreign-owned.',
});

export const IdentityKindEnum = closedList<IdentityKind>('IdentityKind', 'Kind of identity document.', {
  RESIDENT_ID: 'Resident identity card (居民身份证, GB 11643).',
  CREDIT_CODE: 'Unified social credit code (统一社会信用代码, GB 32100); organisations only.',
  PASSPORT: 'Passport (护照).',
  RESIDENCE_PERMIT: 'Residence permit for Hong Kong, Macao and Taiwan residents (港澳台居民居住证).',
  PERMANENT_RESIDENCE: 'Foreign permanent residence card (外国人永久居留身份证).',
  OFFICER_CARD: 'Military or police officer card (军官证、警官证).',
});

export const FactOriginEnum = closedList<FactOrigin>(
  'FactOrigin',
  'Where a fact about a vehicle or a person comes from.',
  {
    DECLARED: 'Declared by the caller.',
    INDUSTRY_PLATFORM: 'Industry motor platform (车险信息平台).',
    TRAFFIC_AUTHORITY: 'Traffic authority (交管部门).',
    MODEL_LIBRARY: 'Model library (车型库).',
    DERIVED: 'Computed.',
  },
);

export const DisclosurePurposeEnum = closedList<DisclosurePurpose>(
  'DisclosurePurpose',
  'Why a personal field is read in full. Stored with reader and time (个人信息保护).',
  {
    CONTACT_CUSTOMER: 'Calling or writing to the customer about this business.',
    VERIFY_IDENTITY: 'Checking who somebody is.',
    PAYMENT: 'Paying or collecting money.',
    CLAIM_HANDLING: 'Handling a claim.',
    LEGAL_DUTY: 'Answering a regulator, court or auditor.',
  },
);
