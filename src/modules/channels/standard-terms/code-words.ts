/** Codes of clauses in words, those that no other room names. Coverages, products and regions are named by their rooms. */
import type { Sentence } from '../../../kernel/refusal.js';
import type { VehicleGroup } from '../../registry/index.js';
import type { ServiceMetric } from '../business-words.js';

const words = (zh: string, en: string): Sentence => ({ zh, en });

const VEHICLE_GROUP_WORDS: Readonly<Record<VehicleGroup, Sentence>> = {
  PRIVATE_PASSENGER: words('家庭自用客车', 'private passenger cars'),
  NON_COMMERCIAL_PASSENGER: words('非营业客车', 'passenger vehicles not for hire'),
  NON_COMMERCIAL_TRUCK_PERSONAL: words('个人非营业货车', 'trucks not for hire, personal'),
  NON_COMMERCIAL_TRUCK_ENTERPRISE: words('企业非营业货车', 'trucks not for hire, of enterprises'),
  COMMERCIAL_TRUCK_PERSONAL: words('个人营业货车', 'trucks for hire, personal'),
  COMMERCIAL_TRUCK_ENTERPRISE: words('企业营业货车', 'trucks for hire, of enterprises'),
  TAXI_RENTAL: words('出租、租赁客车', 'taxis and rental cars'),
  HIGHWAY_PASSENGER: words('公路客运车辆', 'highway passenger vehicles'),
  CITY_BUS: words('城市公交车', 'city buses'),
  SPECIAL_2: words('特种车二', 'special vehicles, class 2'),
  SPECIAL_OTHER: words('其他特种车', 'other special vehicles'),
  MOTORCYCLE: words('摩托车', 'motorcycles'),
  TRACTOR: words('拖拉机', 'tractors'),
};

/** Codes of the clauses BUSINESS_LINES, CLAIM_SCOPE, DATA_SCOPE, PREMIUM_COLLECTION, RENEWAL_OWNERSHIP. */
const CLAUSE_CODES = {
  NEW_BUSINESS: words('新保', 'new business'),
  RENEWAL: words('续保', 'renewal'),
  ENDORSEMENT: words('批改', 'endorsement'),
  CLAIMS: words('理赔协助', 'claims'),
  INSPECTION: words('代办验车', 'inspection by proxy'),
  REFERRAL: words('客户转介', 'referral of customers'),
  REPORT: words('代为报案', 'reporting a loss'),
  DOCUMENTS: words('提交理赔单证', 'handing in claim documents'),
  REPAIR_ESTIMATE: words('提交维修估损', 'repair estimates'),
  AMOUNTS: words('查看赔款金额', 'seeing claim amounts'),
  STATUS: words('查看理赔进度', 'seeing the state of a claim'),
  OWN_REPAIR_LINES: words('查看本厂维修项目', 'seeing its own repair lines'),
  RUN_OFF: words('终止后的善后', 'run-off after the end'),
  PERSON_NAME: words('姓名', 'names'),
  'PERSON_NAME:CONTACT_CUSTOMER': words('姓名(用于联系客户)', 'names, to contact the customer'),
  'PERSON_NAME:CLAIM_HANDLING': words('姓名(用于理赔)', 'names, to handle a claim'),
  IDENTITY: words('证件号码', 'identity numbers'),
  'IDENTITY:VERIFY_IDENTITY': words('证件号码(用于核实身份)', 'identity numbers, to verify who it is'),
  PHONE: words('电话', 'telephone numbers'),
  'PHONE:CONTACT_CUSTOMER': words('电话(用于联系客户)', 'telephone numbers, to contact the customer'),
  'PHONE:CLAIM_HANDLING': words('电话(用于理赔)', 'telephone numbers, to handle a claim'),
  ADDRESS: words('地址', 'addresses'),
  'ADDRESS:CONTACT_CUSTOMER': words('地址(用于联系客户)', 'addresses, to contact the customer'),
  BANK_CARD: words('银行账号', 'bank accounts'),
  INSURER_ONLY: words('投保人直接支付给保险人', 'the customer pays the insurer'),
  PARTNER_ACCOUNT: words('经合作机构的专用账户代收', "through the partner's own premium account"),
  PLACING_PARTNER: words('原出单机构', 'the partner that placed it'),
  INSURER: words('保险人', 'the insurer'),
  COMPULSORY: words('交强险', 'compulsory insurance'),
  COMMERCIAL: words('商业险', 'commercial insurance'),
} as const satisfies Readonly<Record<string, Sentence>>;

interface Metric {
  readonly words: Sentence;
  readonly unit: 'MILLISECONDS' | 'MINUTES' | 'HOURS' | 'DAYS' | 'FRACTION';
  readonly unitWords: Sentence;
}

/** What the insurer promises, and in which unit its target is told. */
export const METRICS: Readonly<Record<ServiceMetric, Metric>> = {
  QUOTE_RESPONSE: {
    words: words('报价应答时间', 'quote answered within'),
    unit: 'MILLISECONDS',
    unitWords: words('毫秒', 'ms'),
  },
  REFERRAL_DECISION: {
    words: words('核保转交的答复时间', 'referral decided within'),
    unit: 'HOURS',
    unitWords: words('工作小时', 'working hours'),
  },
  INSPECTION_RESPONSE: {
    words: words('验车安排的响应时间', 'inspection done within'),
    unit: 'HOURS',
    unitWords: words('工作小时', 'working hours'),
  },
  ENDORSEMENT_DECISION: {
    words: words('批改转人工的答复时间', 'referred endorsement decided within'),
    unit: 'HOURS',
    unitWords: words('工作小时', 'working hours'),
  },
  REFUND_PAYMENT: {
    words: words('退费支付时间', 'refund paid within'),
    unit: 'DAYS',
    unitWords: words('日', 'days'),
  },
  ISSUE_AFTER_PAYMENT: {
    words: words('收费后出单时间', 'policy issued after payment within'),
    unit: 'MINUTES',
    unitWords: words('分钟', 'minutes'),
  },
  LOSS_NOTICE_RESPONSE: {
    words: words('报案响应时间', 'loss notice answered within'),
    unit: 'MINUTES',
    unitWords: words('分钟', 'minutes'),
  },
  CLAIM_DECISION: {
    words: words('单证齐全后的核定时间', 'claim decided after documents within'),
    unit: 'DAYS',
    unitWords: words('日', 'days'),
  },
  CLAIM_PAYMENT: {
    words: words('达成协议后的赔付时间', 'claim paid after agreement within'),
    unit: 'DAYS',
    unitWords: words('日', 'days'),
  },
  STATEMENT_ISSUE: {
    words: words('手续费结算单出具时间', 'commission statement issued within'),
    unit: 'DAYS',
    unitWords: words('日', 'days'),
  },
  LEAD_RESPONSE: {
    words: words('转介客户的联系时间', 'referred customer called within'),
    unit: 'HOURS',
    unitWords: words('工作小时', 'working hours'),
  },
  AVAILABILITY: { words: words('系统可用率', 'gateway available'), unit: 'FRACTION', unitWords: words('', '') },
};

export const CODE_WORDS: Readonly<Record<string, Sentence>> = {
  ...VEHICLE_GROUP_WORDS,
  ...CLAUSE_CODES,
  ...Object.fromEntries(Object.entries(METRICS).map(([code, metric]) => [code, metric.words])),
};
