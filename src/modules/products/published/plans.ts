/** Plans as shipped: starting points inside the filed choices, by family and use. Their amounts are our proposal (README). */
import type { PlanDocument } from '../product.js';
import type { UseNature } from '../../registry/index.js';
import type { CoverageCode, ServiceCode } from '../selection.js';
import { LIGHT_USES, MOTOR_CODE, MOTORCYCLE_TRACTOR_CODE, NEV_CODE, SPECIAL_CODE } from '../families.rules.js';

export interface PublishedPlan {
  readonly code: string;
  readonly productCode: string;
  readonly document: PlanDocument;
}

type PlannedCoverage = PlanDocument['coverages'][number];

/** A coverage with what the plan sets; the rest is left to its standard. Amounts in yuan. */
function take(code: CoverageCode, sumInsured?: number, more: Partial<PlannedCoverage> = {}): PlannedCoverage {
  return {
    code,
    sumInsuredFen: sumInsured === undefined ? null : `${String(sumInsured)}00`,
    deductibleFen: null,
    deductibleRate: null,
    days: null,
    dailyAmountFen: null,
    appliesTo: null,
    seats: null,
    ...more,
  };
}

const damage = take('VEHICLE_DAMAGE');
const thirdParty = (limit: number): PlannedCoverage => take('THIRD_PARTY_LIABILITY', limit);
const driver = (limit: number): PlannedCoverage => take('DRIVER_LIABILITY', limit);
const occupants = (limit: number): PlannedCoverage[] => [driver(limit), take('PASSENGER_LIABILITY', limit)];
const medical = (limit: number, ...mains: readonly CoverageCode[]): PlannedCoverage[] =>
  mains.map((appliesTo) => take('NON_MEDICARE_MEDICAL', limit, { appliesTo }));
const service = (code: ServiceCode, count: number): PlanDocument['services'][number] => ({ code, count });
const ROADSIDE = [service('ROADSIDE_ASSISTANCE', 2)];

const OWN_CARS: readonly UseNature[] = ['FAMILY', 'ENTERPRISE_NON_COMMERCIAL', 'GOVERNMENT_NON_COMMERCIAL'];
const FLEET_CARS: readonly UseNature[] = ['ENTERPRISE_NON_COMMERCIAL', 'GOVERNMENT_NON_COMMERCIAL'];
const FOR_HIRE: readonly UseNature[] = ['TAXI_RENTAL', 'CITY_BUS', 'HIGHWAY_PASSENGER'];
const TRUCKS: readonly UseNature[] = ['NON_COMMERCIAL_TRUCK', 'COMMERCIAL_TRUCK'];

interface Words {
  readonly zh: readonly [name: string, summary: string];
  readonly en: readonly [name: string, summary: string];
}

function plan(
  code: string,
  productCode: string,
  words: Words,
  useNatures: readonly UseNature[],
  coverages: readonly PlannedCoverage[],
  more: Partial<Pick<PlanDocument, 'services' | 'channelKinds'>> = {},
): PublishedPlan {
  return {
    code,
    productCode,
    document: {
      name: { zh: words.zh[0], en: words.en[0] },
      summary: { zh: words.zh[1], en: words.en[1] },
      coverages: [...coverages],
      services: more.services ?? [],
      useNatures: [...useNatures],
      channelKinds: more.channelKinds ?? [],
    },
  };
}

export const publishedPlans: readonly PublishedPlan[] = [
  plan(
    'MOTOR-BASIC',
    MOTOR_CODE,
    {
      zh: ['基础方案', '第三者责任100万元加车上人员,用最少的保费守住对他人的责任;不保自己的车,适合车价不高的旧车。'],
      en: [
        'Basic',
        'Third party 1,000,000 and occupants: liability to others for the least premium. The car itself is not insured; for older cars of little value.',
      ],
    },
    OWN_CARS,
    [thirdParty(1_000_000), ...occupants(10_000)],
    { services: ROADSIDE },
  ),
  plan(
    'MOTOR-STANDARD',
    MOTOR_CODE,
    {
      zh: ['标准方案', '车损、第三者责任200万元、车上人员和医保外医疗费用,覆盖大多数家庭和单位用车的主要风险。'],
      en: [
        'Standard',
        'Damage, third party 2,000,000, occupants, and medical costs outside the public list: the main risks of most cars.',
      ],
    },
    OWN_CARS,
    [damage, thirdParty(2_000_000), ...occupants(20_000), ...medical(100_000, 'THIRD_PARTY_LIABILITY')],
    { services: ROADSIDE },
  ),
  plan(
    'MOTOR-FULL',
    MOTOR_CODE,
    {
      zh: [
        '全面方案',
        '在标准方案上提高限额,并保划痕、车轮、节假日限额翻倍和全部医保外费用,适合新车和常在节假日出行的家庭。',
      ],
      en: [
        'Full',
        'Higher limits, scratches, wheels, double limit on holidays and all medical costs outside the list; for new cars and families that travel on holidays.',
      ],
    },
    ['FAMILY'],
    [
      damage,
      thirdParty(3_000_000),
      ...occupants(50_000),
      take('WHEEL_LOSS', 2_000),
      take('BODY_SCRATCH', 5_000),
      take('HOLIDAY_DOUBLE_LIMIT'),
      ...medical(100_000, 'THIRD_PARTY_LIABILITY', 'DRIVER_LIABILITY', 'PASSENGER_LIABILITY'),
    ],
    { services: [...ROADSIDE, service('SAFETY_CHECK', 1), service('DESIGNATED_DRIVING', 1)] },
  ),
  plan(
    'MOTOR-BUSINESS',
    MOTOR_CODE,
    {
      zh: ['单位用车方案', '车损、第三者责任300万元、车上人员,并补偿修理期间的用车费用,适合不能停用的单位车辆。'],
      en: [
        'Business cars',
        'Damage, third party 3,000,000, occupants, and an amount for each day in repair; for cars an organisation cannot do without.',
      ],
    },
    FLEET_CARS,
    [
      damage,
      thirdParty(3_000_000),
      ...occupants(50_000),
      take('REPAIR_PERIOD_COMPENSATION', undefined, { days: 15, dailyAmountFen: '30000' }),
      ...medical(100_000, 'THIRD_PARTY_LIABILITY'),
    ],
    { services: ROADSIDE },
  ),
  plan(
    'MOTOR-DEALER-NEW-CAR',
    MOTOR_CODE,
    {
      zh: ['车商新车方案', '随新车交付:车损、第三者责任300万元、车上人员、划痕和车轮,首年用车无忧。'],
      en: [
        'New car at the dealer',
        'Handed over with the new car: damage, third party 3,000,000, occupants, scratches and wheels for the first year.',
      ],
    },
    ['FAMILY', 'ENTERPRISE_NON_COMMERCIAL'],
    [
      damage,
      thirdParty(3_000_000),
      ...occupants(20_000),
      take('WHEEL_LOSS', 2_000),
      take('BODY_SCRATCH', 10_000),
      ...medical(100_000, 'THIRD_PARTY_LIABILITY'),
    ],
    { services: [...ROADSIDE, service('SAFETY_CHECK', 1)], channelKinds: ['DEALER'] },
  ),
  plan(
    'MOTOR-FOR-HIRE',
    MOTOR_CODE,
    {
      zh: ['营运客车方案', '第三者责任200万元、每座10万元车上人员责任和精神损害抚慰金,突出对乘客的保障。'],
      en: [
        'Passengers for hire',
        'Third party 2,000,000, occupants 100,000 a seat and mental damage: what counts is the passengers.',
      ],
    },
    FOR_HIRE,
    [
      damage,
      thirdParty(2_000_000),
      ...occupants(100_000),
      take('MENTAL_DAMAGE', 50_000, { appliesTo: 'PASSENGER_LIABILITY' }),
    ],
  ),
  plan(
    'MOTOR-TRUCK-BASIC',
    MOTOR_CODE,
    {
      zh: ['货车基础方案', '第三者责任150万元和司机责任,先守住货车对他人的高额责任。'],
      en: ['Truck, basic', 'Third party 1,500,000 and the driver: the high liability of a truck comes first.'],
    },
    TRUCKS,
    [thirdParty(1_500_000), driver(50_000)],
  ),
  plan(
    'MOTOR-TRUCK-OWN',
    MOTOR_CODE,
    {
      zh: ['自用货车方案', '车损、第三者责任200万元和司机责任,适合皮卡和自用货车。'],
      en: ['Own truck', 'Damage, third party 2,000,000 and the driver; for pick-ups and trucks for own use.'],
    },
    ['NON_COMMERCIAL_TRUCK'],
    [damage, thirdParty(2_000_000), driver(50_000), ...medical(100_000, 'THIRD_PARTY_LIABILITY')],
  ),
  plan(
    'MOTOR-TRUCK-CARGO',
    MOTOR_CODE,
    {
      zh: ['营业货车方案', '车损、第三者责任300万元、司机和车上货物责任,适合承运他人货物的车辆。'],
      en: [
        'Truck with cargo',
        'Damage, third party 3,000,000, driver and cargo; for those who carry the goods of others.',
      ],
    },
    ['COMMERCIAL_TRUCK'],
    [
      damage,
      thirdParty(3_000_000),
      driver(100_000),
      take('CARGO_LIABILITY', 200_000),
      ...medical(100_000, 'THIRD_PARTY_LIABILITY'),
    ],
  ),
  plan(
    'NEV-BASIC',
    NEV_CODE,
    {
      zh: ['新能源基础方案', '第三者责任100万元加车上人员,只保对他人的责任。'],
      en: ['New energy, basic', 'Third party 1,000,000 and occupants: liability to others only.'],
    },
    OWN_CARS,
    [thirdParty(1_000_000), ...occupants(10_000)],
    { services: ROADSIDE },
  ),
  plan(
    'NEV-STANDARD',
    NEV_CODE,
    {
      zh: ['新能源标准方案', '车损(含三电)、第三者责任200万元、车上人员和外部电网故障,适合主要用公共充电的车主。'],
      en: [
        'New energy, standard',
        'Damage (battery, motor and controls too), third party 2,000,000, occupants and outside grid failure; for those who charge in public.',
      ],
    },
    OWN_CARS,
    [
      damage,
      thirdParty(2_000_000),
      ...occupants(20_000),
      ...medical(100_000, 'THIRD_PARTY_LIABILITY'),
      take('GRID_FAILURE_LOSS'),
    ],
    { services: ROADSIDE },
  ),
  plan(
    'NEV-CHARGER',
    NEV_CODE,
    {
      zh: ['新能源充电桩方案', '在标准方案上加保自用充电桩的损失和责任,适合家中或单位有充电桩的车主。'],
      en: [
        'New energy with charger',
        'The standard plan and the own charger, its loss and its liability; for those who charge at home or at work.',
      ],
    },
    OWN_CARS,
    [
      damage,
      thirdParty(3_000_000),
      ...occupants(50_000),
      ...medical(100_000, 'THIRD_PARTY_LIABILITY'),
      take('GRID_FAILURE_LOSS'),
      take('CHARGER_LOSS', 10_000),
      take('CHARGER_LIABILITY', 200_000),
    ],
    { services: [...ROADSIDE, service('SAFETY_CHECK', 1)] },
  ),
  plan(
    'NEV-FOR-HIRE',
    NEV_CODE,
    {
      zh: ['新能源营运客车方案', '车损、第三者责任200万元、每座10万元车上人员和外部电网故障,适合网约车和出租车。'],
      en: [
        'New energy for hire',
        'Damage, third party 2,000,000, occupants 100,000 a seat and outside grid failure; for taxis and ride-hailing.',
      ],
    },
    FOR_HIRE,
    [damage, thirdParty(2_000_000), ...occupants(100_000), take('GRID_FAILURE_LOSS')],
  ),
  plan(
    'NEV-TRUCK',
    NEV_CODE,
    {
      zh: ['新能源货车方案', '车损、第三者责任200万元、司机和外部电网故障。'],
      en: ['New energy truck', 'Damage, third party 2,000,000, the driver and outside grid failure.'],
    },
    TRUCKS,
    [damage, thirdParty(2_000_000), driver(50_000), take('GRID_FAILURE_LOSS')],
  ),
  plan(
    'SPECIAL-BASIC',
    SPECIAL_CODE,
    {
      zh: ['特种车基础方案', '第三者责任150万元和司机责任。'],
      en: ['Special vehicle, basic', 'Third party 1,500,000 and the driver.'],
    },
    [],
    [thirdParty(1_500_000), driver(50_000)],
  ),
  plan(
    'SPECIAL-STANDARD',
    SPECIAL_CODE,
    {
      zh: ['特种车标准方案', '车损、第三者责任300万元和司机责任,适合作业价值高的专用车辆。'],
      en: ['Special vehicle, standard', 'Damage, third party 3,000,000 and the driver; for costly working vehicles.'],
    },
    [],
    [damage, thirdParty(3_000_000), driver(100_000)],
  ),
  plan(
    'LIGHT-BASIC',
    MOTORCYCLE_TRACTOR_CODE,
    {
      zh: ['摩托车、拖拉机基础方案', '第三者责任20万元和驾驶人责任。'],
      en: ['Motorcycle and tractor, basic', 'Third party 200,000 and the driver.'],
    },
    LIGHT_USES,
    [thirdParty(200_000), driver(20_000)],
  ),
];
