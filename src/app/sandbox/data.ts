/** A small, believable, invented insurer and its partners of all kinds. No name, number or licence is anybody's. */
import type { Employment } from '../../modules/access/index.js';
import type { ServicePointKind } from '../../modules/claims/index.js';

/** Key → uuid, for partners and staff. */
export type SandboxIds = ReadonlyMap<string, string>;

export interface SandboxInstitution {
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
}

export const INSTITUTIONS: readonly SandboxInstitution[] = [
  { code: 'HQ', name: '示例财产保险总公司', parent: null },
  { code: 'EAST', name: '华东片区', parent: 'HQ' },
  { code: 'SH', name: '上海分公司', parent: 'EAST' },
  { code: 'SH-PD', name: '浦东中心支公司', parent: 'SH' },
  { code: 'NORTH', name: '华北片区', parent: 'HQ' },
  { code: 'BJ', name: '北京分公司', parent: 'NORTH' },
];

export interface SandboxStaff {
  readonly key: string;
  readonly name: string;
  readonly institution: string;
  readonly roles: readonly string[];
  readonly level: number;
  /** Full-time where it is not said. */
  readonly employment?: Employment;
}

export const STAFF: readonly SandboxStaff[] = [
  { key: 'underwriter', name: '上海核保岗', institution: 'SH', roles: ['UNDERWRITER'], level: 3 },
  { key: 'motor1', name: '车险部产品岗', institution: 'HQ', roles: ['MOTOR_DEPARTMENT'], level: 3 },
  { key: 'motor2', name: '车险部审批岗', institution: 'HQ', roles: ['MOTOR_DEPARTMENT'], level: 4 },
  { key: 'finance1', name: '财务部经办岗', institution: 'HQ', roles: ['FINANCE'], level: 2 },
  { key: 'finance2', name: '财务部复核岗', institution: 'HQ', roles: ['FINANCE'], level: 3 },
  { key: 'claims1', name: '上海理赔岗', institution: 'SH', roles: ['CLAIMS_HANDLER'], level: 2 },
  // three full-time surveyors of a central sub-branch, and one beside other work (S-237)
  { key: 'survey1', name: '浦东查勘一岗', institution: 'SH-PD', roles: ['CLAIMS_HANDLER'], level: 1 },
  { key: 'survey2', name: '浦东查勘二岗', institution: 'SH-PD', roles: ['CLAIMS_HANDLER'], level: 1 },
  { key: 'survey3', name: '浦东查勘三岗', institution: 'SH-PD', roles: ['CLAIMS_HANDLER'], level: 1 },
  {
    key: 'survey4',
    name: '浦东兼职查勘岗',
    institution: 'SH-PD',
    roles: ['CLAIMS_HANDLER'],
    level: 1,
    employment: 'PART_TIME',
  },
  { key: 'risk1', name: '上海风控岗', institution: 'SH', roles: ['RISK_CONTROL'], level: 2 },
  { key: 'risk2', name: '上海风控复核岗', institution: 'SH', roles: ['RISK_CONTROL'], level: 3 },
  { key: 'claims2', name: '理赔部核赔岗', institution: 'HQ', roles: ['CLAIMS_HANDLER'], level: 4 },
  { key: 'channelManager', name: '华东渠道经理', institution: 'EAST', roles: ['CHANNEL_MANAGER'], level: 2 },
  { key: 'channelDirector', name: '渠道部负责人', institution: 'HQ', roles: ['CHANNEL_MANAGER'], level: 5 },
];

export interface SandboxPoint {
  readonly institution: string;
  readonly kinds: readonly ServicePointKind[];
  readonly name: string;
  readonly address: string;
  /** Where it stands. */
  readonly region: string;
  readonly regions: readonly string[];
  readonly openingHours: string;
}

export const SERVICE_POINTS: readonly SandboxPoint[] = [
  {
    institution: 'SH',
    kinds: ['SURVEY', 'ASSESSMENT'],
    name: '上海查勘定损中心',
    address: '上海市徐汇区示例路8号',
    region: '310000',
    regions: ['310000'],
    openingHours: '每日 00:00–24:00',
  },
  {
    institution: 'SH-PD',
    kinds: ['ASSESSMENT'],
    name: '浦东定损点',
    address: '上海市浦东新区示例路2号',
    region: '310000',
    regions: ['310000'],
    openingHours: '周一至周六 08:30–17:30',
  },
  {
    institution: 'BJ',
    kinds: ['SURVEY'],
    name: '北京查勘点',
    address: '北京市朝阳区示例路3号',
    region: '110000',
    regions: ['110000'],
    openingHours: '每日 00:00–24:00',
  },
];

export interface SandboxPartner {
  readonly key: string;
  readonly number: string;
  readonly name: string;
  readonly kind: string;
  readonly institution: string;
  readonly licence: { readonly number: string; readonly regions: readonly string[] } | null;
  readonly outlets: readonly {
    readonly name: string;
    readonly region: string;
    readonly externalRef: string;
    readonly parent?: string;
  }[];
  readonly producers: readonly {
    readonly name: string;
    readonly outlet: string;
    readonly registration: string;
    readonly externalRef: string;
  }[];
  readonly vehicleGroups: readonly string[];
  readonly territory: readonly string[];
}

const PASSENGER = ['PRIVATE_PASSENGER', 'NON_COMMERCIAL_PASSENGER'];
const TRUCKS = [
  'NON_COMMERCIAL_TRUCK_PERSONAL',
  'NON_COMMERCIAL_TRUCK_ENTERPRISE',
  'COMMERCIAL_TRUCK_PERSONAL',
  'COMMERCIAL_TRUCK_ENTERPRISE',
];
const ALL_GROUPS = [
  ...PASSENGER,
  ...TRUCKS,
  'TAXI_RENTAL',
  'HIGHWAY_PASSENGER',
  'CITY_BUS',
  'SPECIAL_2',
  'SPECIAL_OTHER',
  'MOTORCYCLE',
  'TRACTOR',
];

export const PARTNERS: readonly SandboxPartner[] = [
  {
    key: 'dealer',
    number: 'PTN-D-0001',
    name: '上海晨光汽车销售服务有限公司',
    kind: 'DEALER',
    institution: 'SH-PD',
    licence: { number: 'JY-SH-2024-0117', regions: ['310000'] },
    outlets: [
      { name: '晨光浦东总店', region: '310000', externalRef: 'CG-PD' },
      { name: '晨光张江展厅', region: '310000', externalRef: 'CG-ZJ', parent: 'CG-PD' },
    ],
    producers: [{ name: '顾晓棠', outlet: 'CG-PD', registration: 'ZY310000240117001', externalRef: 'S-17' }],
    vehicleGroups: [...PASSENGER, 'NON_COMMERCIAL_TRUCK_PERSONAL'],
    territory: ['310000', '320000', '330000'],
  },
  {
    key: 'broker',
    number: 'PTN-B-0001',
    name: '明德保险经纪有限公司',
    kind: 'BROKER',
    institution: 'SH',
    licence: { number: 'JJ-2023-0042', regions: ['310000', '110000', '320000', '330000', '440000'] },
    outlets: [{ name: '明德上海营业部', region: '310000', externalRef: 'MD-SH' }],
    producers: [{ name: '沈知远', outlet: 'MD-SH', registration: 'ZY310000230042008', externalRef: 'B-08' }],
    vehicleGroups: ALL_GROUPS,
    territory: ['310000', '110000', '320000', '330000', '440000', '440300'],
  },
  {
    key: 'agent',
    number: 'PTN-A-0001',
    name: '嘉禾保险代理有限公司',
    kind: 'AGENT',
    institution: 'BJ',
    licence: { number: 'DL-BJ-2022-0305', regions: ['110000'] },
    outlets: [{ name: '嘉禾朝阳门店', region: '110000', externalRef: 'JH-CY' }],
    producers: [{ name: '韩雨辰', outlet: 'JH-CY', registration: 'ZY110000220305002', externalRef: 'A-02' }],
    vehicleGroups: [...PASSENGER, 'MOTORCYCLE'],
    territory: ['110000', '130000'],
  },
  {
    key: 'club',
    number: 'PTN-C-0001',
    name: '行者车友会',
    kind: 'CAR_CLUB',
    institution: 'SH',
    licence: null,
    outlets: [{ name: '行者会所', region: '310000', externalRef: 'XZ' }],
    producers: [],
    vehicleGroups: PASSENGER,
    territory: ['310000'],
  },
  {
    key: 'enterprise',
    number: 'PTN-E-0001',
    name: '远航物流集团有限公司',
    kind: 'ENTERPRISE',
    institution: 'SH',
    licence: null,
    outlets: [{ name: '远航车队', region: '310000', externalRef: 'YH' }],
    producers: [],
    vehicleGroups: TRUCKS,
    territory: ['310000', '320000', '330000', '340000'],
  },
  {
    key: 'tender',
    number: 'PTN-T-0001',
    name: '市政环卫车辆保险项目',
    kind: 'TENDER',
    institution: 'BJ',
    licence: null,
    outlets: [{ name: '项目办公室', region: '110000', externalRef: 'SZ' }],
    producers: [],
    vehicleGroups: ['SPECIAL_2', 'SPECIAL_OTHER', 'NON_COMMERCIAL_PASSENGER'],
    territory: ['110000'],
  },
  {
    key: 'shop',
    number: 'PTN-R-0001',
    name: '上海匠心汽车维修有限公司',
    kind: 'REPAIR_SHOP',
    institution: 'SH-PD',
    licence: null,
    outlets: [{ name: '匠心浦东修理厂', region: '310000', externalRef: 'JX' }],
    producers: [],
    vehicleGroups: [],
    territory: ['310000'],
  },
];
