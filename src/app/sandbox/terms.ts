/** Terms of the sandbox's agreements: our own texts, one clause an entry. What a partner gets differs by its kind and what it brings. */
import type { SandboxPartner } from './data.js';

interface SandboxClause {
  readonly key: string;
  readonly number: string;
  readonly zh: string;
  readonly en: string;
  readonly textZh: string;
  readonly textEn: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

const COMMERCIAL_COVERAGES = [
  'VEHICLE_DAMAGE',
  'THIRD_PARTY_LIABILITY',
  'DRIVER_LIABILITY',
  'PASSENGER_LIABILITY',
  'ABSOLUTE_DEDUCTIBLE_RATE',
  'WHEEL_LOSS',
  'NEW_EQUIPMENT',
  'BODY_SCRATCH',
  'REPAIR_PERIOD_COMPENSATION',
  'ENGINE_WATER_EXCLUSION',
  'CARGO_LIABILITY',
  'MENTAL_DAMAGE',
  'HOLIDAY_DOUBLE_LIMIT',
  'NON_MEDICARE_MEDICAL',
  'VALUE_ADDED_SERVICE',
  'GRID_FAILURE_LOSS',
  'CHARGER_LOSS',
  'CHARGER_LIABILITY',
];

export function sandboxClauses(
  partner: Pick<SandboxPartner, 'kind' | 'licence' | 'vehicleGroups' | 'territory'>,
  products: readonly string[],
): readonly SandboxClause[] {
  const collects = partner.kind === 'BROKER'; // a client account of its own (BRK18)
  const earns = partner.licence !== null && !['ENTERPRISE', 'TENDER'].includes(partner.kind); // IL 130
  return [
    {
      key: 'BUSINESS_LINES',
      number: '2.1',
      zh: '业务环节',
      en: 'Business lines',
      textZh: '双方在下列业务环节合作:{allowed}。',
      textEn: 'The parties work together in these lines: {allowed}.',
      parameters: {
        allowed:
          partner.licence === null && partner.kind !== 'ENTERPRISE' && partner.kind !== 'TENDER'
            ? ['CLAIM']
            : ['NEW_BUSINESS', 'RENEWAL', 'ENDORSEMENT', 'CLAIM', 'INSPECTION'],
      },
    },
    {
      key: 'PRODUCTS',
      number: '3.1',
      zh: '可办理的产品',
      en: 'Products',
      textZh: '乙方可向甲方提交下列产品的业务:{allowed}。',
      textEn: 'The partner may bring business in these products: {allowed}.',
      parameters: { allowed: products },
    },
    {
      key: 'VEHICLE_GROUPS',
      number: '3.2',
      zh: '车辆范围',
      en: 'Vehicle groups',
      textZh: '业务限于下列车辆种类:{allowed}。',
      textEn: 'Business is limited to these vehicle groups: {allowed}.',
      parameters: { allowed: partner.vehicleGroups },
    },
    {
      key: 'TERRITORY',
      number: '3.3',
      zh: '地域范围',
      en: 'Territory',
      textZh: '业务限于在下列地区登记的车辆:{allowed}。',
      textEn: 'Business is limited to vehicles registered in: {allowed}.',
      parameters: { allowed: partner.territory },
    },
    {
      key: 'COVERAGES',
      number: '3.4',
      zh: '可选择的险别',
      en: 'Coverages',
      textZh: '商业险可选择下列险别:{allowed}。',
      textEn: 'Commercial cover may be chosen from: {allowed}.',
      // Body scratches are not for this dealer's customers: so that a refusal can be seen.
      parameters: {
        allowed: COMMERCIAL_COVERAGES.filter((code) => partner.kind !== 'DEALER' || code !== 'BODY_SCRATCH'),
      },
    },
    {
      key: 'SUM_INSURED_LIMIT',
      number: '3.5',
      zh: '保险金额上限',
      en: 'Greatest sums insured',
      textZh: '各险别的保险金额或责任限额不超过:{amount}。',
      textEn: 'Sums insured and limits are at most: {amount}.',
      parameters: {
        amount: [
          { coverage: 'THIRD_PARTY_LIABILITY', value: partner.kind === 'BROKER' ? '10000000.00' : '5000000.00' },
          { coverage: 'HOLIDAY_DOUBLE_LIMIT', value: partner.kind === 'BROKER' ? '10000000.00' : '5000000.00' },
          { value: '2000000.00' },
        ],
      },
    },
    {
      key: 'PRICING_BAND',
      number: '4.1',
      zh: '自主定价系数区间',
      en: 'Pricing band',
      textZh: '乙方业务的自主定价系数在 {floor} 至 {ceiling} 之间,且不超出备案区间。',
      textEn:
        'The autonomous pricing factor of business brought lies between {floor} and {ceiling}, inside the filed band.',
      parameters: { floor: '0.70', ceiling: '1.30' },
    },
    {
      key: 'DISCOUNT_AUTHORITY',
      number: '4.2',
      zh: '优惠权限',
      en: 'Discount authority',
      textZh: '乙方可申请的优惠不超过 {rate}。',
      textEn: 'The partner may ask for a discount of at most {rate}.',
      parameters: { rate: partner.kind === 'DEALER' ? '0.05' : '0.10' },
    },
    {
      key: 'BINDING_AUTHORITY',
      number: '5.1',
      zh: '出单权限',
      en: 'Binding authority',
      textZh: '风险金额:每单不超过 {perPolicy} 元,每日不超过 {perDay} 元,有效在保不超过 {inForce} 元。',
      textEn: 'Amount at risk: at most {perPolicy} CNY a policy, {perDay} CNY a day, {inForce} CNY in force.',
      parameters: { perPolicy: '15000000.00', perDay: '2000000000.00', inForce: '90000000000.00' },
    },
    {
      key: 'PREMIUM_COLLECTION',
      number: '6.1',
      zh: '保费收取',
      en: 'Premium collection',
      textZh: '保费收取方式:{mode};代收的,{remitDays} 日内划缴。',
      textEn: 'Premium is collected: {mode}; if by the partner, it is remitted within {remitDays} days.',
      parameters: { mode: collects ? 'PARTNER_ACCOUNT' : 'INSURER_ONLY', remitDays: collects ? 3 : 0 },
    },
    ...(earns ? [commission(partner.kind)] : []),
    {
      key: 'SETTLEMENT_CYCLE',
      number: '7.2',
      zh: '结算周期',
      en: 'Settlement',
      textZh: '手续费每月 {day} 日结算。',
      textEn: 'Commission is settled on day {day} of the month.',
      parameters: { day: 10 },
    },
    {
      key: 'RENEWAL_OWNERSHIP',
      number: '8.1',
      zh: '续保归属',
      en: 'Ownership of renewals',
      textZh: '续保归属:{owner}。',
      textEn: 'The renewal belongs to: {owner}.',
      parameters: { owner: 'PLACING_PARTNER' },
    },
    {
      key: 'CLAIM_SCOPE',
      number: '9.1',
      zh: '理赔协作',
      en: 'Claims',
      textZh: '乙方可办理:{acts}。',
      textEn: 'The partner may: {acts}.',
      parameters: {
        acts: partner.licence === null ? ['REPORT', 'DOCUMENTS'] : ['REPORT', 'DOCUMENTS', 'AMOUNTS', 'RUN_OFF'],
      },
    },
    {
      key: 'DATA_SCOPE',
      number: '10.1',
      zh: '个人信息',
      en: 'Personal data',
      textZh: '乙方可按用途读取:{fields}。',
      textEn: 'The partner may read, by purpose: {fields}.',
      parameters: { fields: ['PERSON_NAME', 'IDENTITY:VERIFY_IDENTITY', 'PHONE', 'ADDRESS:CONTACT_CUSTOMER'] },
    },
    {
      key: 'API_QUOTA',
      number: '11.1',
      zh: '调用额度',
      en: 'Quota of calls',
      textZh: '每秒 {points} 点,突发 {burst} 点,并发 {inFlight} 个请求,推送地址 {webhookEndpoints} 个。',
      textEn: '{points} points a second, {burst} in a burst, {inFlight} requests at once, {webhookEndpoints} webhooks.',
      parameters: { points: 5000, burst: 20_000, inFlight: 256, webhookEndpoints: 3 },
    },
    {
      key: 'SERVICE_LEVELS',
      number: '12.1',
      zh: '服务承诺',
      en: 'Service commitments',
      textZh: '保险人承诺:{target}。',
      textEn: 'The insurer promises: {target}.',
      parameters: {
        target: [
          { metric: 'REFERRAL_DECISION', value: '4' },
          { metric: 'ISSUE_AFTER_PAYMENT', value: '5' },
        ],
      },
    },
  ];
}

function commission(kind: string): SandboxClause {
  return {
    key: 'COMMISSION_RATE',
    number: '7.1',
    zh: '手续费',
    en: 'Commission',
    textZh: '手续费占净保费(不含增值税)的比例:{value}。',
    textEn: 'Commission, as a fraction of premium net of VAT: {value}.',
    parameters: {
      value: [
        { policyKind: 'COMPULSORY', value: '0.04' },
        { policyKind: 'COMMERCIAL', value: kind === 'DEALER' ? '0.12' : '0.15' },
      ],
    },
  };
}
