/** Closed lists of what can be chosen, in the schema. */
import { closedList } from '../../platform/index.js';
import type { ChoiceKind, CoverageCode, Derivation, ServiceCode } from '../selection.js';

export const CoverageRoleEnum = closedList<'MAIN' | 'ADDITIONAL'>('CoverageRole', 'Role of a coverage.', {
  MAIN: 'Main (主险).',
  ADDITIONAL: 'Additional (附加险): needs its main coverage and ends with it.',
});

export const CoverageCodeEnum = closedList<CoverageCode>(
  'CoverageCode',
  'Coverage (险别). Retired ones stay readable and claimable.',
  {
    COMPULSORY_LIABILITY: 'Compulsory traffic liability (交强险).',
    VEHICLE_DAMAGE: 'Vehicle damage (机动车损失保险).',
    THIRD_PARTY_LIABILITY: 'Third-party liability (第三者责任保险).',
    DRIVER_LIABILITY: 'Driver (车上人员责任保险, 司机).',
    PASSENGER_LIABILITY: 'Passengers (车上人员责任保险, 乘客).',
    ABSOLUTE_DEDUCTIBLE_RATE: 'Absolute deductible rate (绝对免赔率特约).',
    WHEEL_LOSS: 'Wheels alone (车轮单独损失险).',
    NEW_EQUIPMENT: 'Added equipment (新增加设备损失险).',
    BODY_SCRATCH: 'Body scratches (车身划痕损失险).',
    REPAIR_PERIOD_COMPENSATION: 'Compensation during repair (修理期间费用补偿险).',
    ENGINE_WATER_EXCLUSION: 'Engine water damage excluded (发动机进水损坏除外特约), not for new energy.',
    CARGO_LIABILITY: 'Cargo liability (车上货物责任险).',
    MENTAL_DAMAGE: 'Mental damage (精神损害抚慰金责任险).',
    HOLIDAY_DOUBLE_LIMIT: 'Double limit on public holidays (法定节假日限额翻倍险), family cars.',
    NON_MEDICARE_MEDICAL: 'Medical costs outside the public list (医保外医疗费用责任险).',
    VALUE_ADDED_SERVICE: 'Value-added services (增值服务特约条款): chosen one by one, as services.',
    GRID_FAILURE_LOSS: 'Outside grid failure (外部电网故障损失险), new energy.',
    CHARGER_LOSS: 'Own charger, loss (自用充电桩损失保险), new energy.',
    CHARGER_LIABILITY: 'Own charger, liability (自用充电桩责任保险), new energy.',
    WHOLE_VEHICLE_THEFT: 'Whole-vehicle theft (全车盗抢险): retired 2020, except for special vehicles.',
    GLASS_BREAKAGE: 'Glass alone (玻璃单独破碎险), retired 2020.',
    SPONTANEOUS_COMBUSTION: 'Spontaneous combustion (自燃损失险), retired 2020.',
    ENGINE_WADING: 'Engine wading (发动机涉水损失险), retired 2020.',
    DEDUCTIBLE_WAIVER: 'Deductible waiver (不计免赔), retired 2020.',
    THIRD_PARTY_NOT_FOUND: 'Third party not found (无法找到第三方), retired 2020.',
    DESIGNATED_REPAIR_SHOP: 'Designated repair shop (指定修理厂险), retired 2020.',
  },
);

export const ServiceCodeEnum = closedList<ServiceCode>(
  'ServiceCode',
  'Value-added service (增值服务), filed with the product.',
  {
    ROADSIDE_ASSISTANCE: 'Roadside assistance (道路救援).',
    SAFETY_CHECK: 'Safety check (车辆安全检测).',
    DESIGNATED_DRIVING: 'Designated driving (代为驾驶).',
    INSPECTION_PROXY: 'Inspection by proxy (代为送检).',
  },
);

export const CoverageChoiceKindEnum = closedList<ChoiceKind>(
  'CoverageChoiceKind',
  'What a coverage asks to be chosen; the field of `CoverageSelectionInput` has the same name.',
  {
    APPLIES_TO: 'Main coverage it applies to: needed where several that it can apply to are chosen.',
    SUM_INSURED: 'Limit or sum insured, yuan.',
    DEDUCTIBLE: 'Absolute deductible, yuan.',
    DEDUCTIBLE_RATE: 'Absolute deductible rate, a fraction.',
    DAYS: 'Days.',
    DAILY_AMOUNT: 'Amount a day, yuan.',
    SEATS: 'Seats.',
  },
);

export const ChoiceDerivationEnum = closedList<Derivation>(
  'ChoiceDerivation',
  'Where a value comes from when nothing is chosen.',
  {
    ACTUAL_VALUE:
      'Actual value of the vehicle at inception, known once it is rated; another value inside the range may be agreed.',
    PASSENGER_SEATS: 'Approved seats without the driver’s; fewer may be chosen.',
    MAIN_LIMIT: 'Limit of its main coverage, which it follows: no other value passes.',
    DAYS_TIMES_DAILY_AMOUNT: 'Days times the amount a day: no other value passes.',
  },
);
