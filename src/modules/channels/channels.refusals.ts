/** What `channels` refuses. A clause's own code is `TERM_<KEY>`; it comes into being with the clause's execution. */
import { defineRefusals } from '../../kernel/refusal.js';

export const ChannelRefusals = defineRefusals('channels', {
  PARTNER_STATE: {
    zh: '合作机构处于 {state} 状态,现在不能这样做。可以:{open}。',
    en: 'The partner is {state}; this is not possible now. Open: {open}.',
  },
  AGREEMENT_STATE: {
    zh: '协议处于 {state} 状态,现在不能这样做。可以:{open}。',
    en: 'The agreement is {state}; this is not possible now. Open: {open}.',
  },
  AGREEMENT_NOT_ACTIVE: {
    zh: '没有正在执行的协议(状态:{state}),全部写操作已关闭。',
    en: 'No agreement is in force ({state}): every write is closed.',
  },
  LICENCE_LAPSED: {
    zh: '许可证 {licence}(地区 {regions})自 {validUntil} 起失效,全部写操作已关闭。',
    en: 'Licence {licence} (regions {regions}) no longer holds since {validUntil}: every write is closed.',
  },
  PRODUCER_NOT_REGISTERED: {
    zh: '业务员未登记、未完成培训或已停用,不能出单。',
    en: 'The salesperson is not registered, not trained or not active, and may not sell.',
  },
  TERM_PRODUCTS: {
    zh: '协议未允许产品 {offered}。允许:{limit}。',
    en: 'The agreement does not allow product {offered}. Allowed: {limit}.',
  },
  TERM_VEHICLE_GROUPS: {
    zh: '协议未允许车辆种类 {offered}。允许:{limit}。',
    en: 'The agreement does not allow vehicle group {offered}. Allowed: {limit}.',
  },
  TERM_TERRITORY: {
    zh: '协议的经营区域不含 {offered}。区域:{limit}。',
    en: 'Region {offered} is outside the territory of the agreement. Territory: {limit}.',
  },
  TERM_COVERAGES: {
    zh: '协议未允许险别 {offered}。允许:{limit}。',
    en: 'The agreement does not allow coverage {offered}. Allowed: {limit}.',
  },
  TERM_SUM_INSURED_LIMIT: {
    zh: '险别 {of} 的保险金额 {offered} 元超过协议上限 {limit} 元。',
    en: 'The sum insured of {of}, {offered} CNY, is above the limit of the agreement, {limit} CNY.',
  },
  TERM_PRICING_BAND: {
    zh: '自主定价系数 {offered} 不在协议区间 {limit} 之内,该方案不能由贵方销售。',
    en: 'The autonomous pricing factor {offered} lies outside the band of the agreement, {limit}: not for you to sell.',
  },
  TERM_DISCOUNT_AUTHORITY: {
    zh: '申请的优惠 {offered} 超过协议权限 {limit}。',
    en: 'The discount asked for, {offered}, is above the authority of the agreement, {limit}.',
  },
  TERM_BINDING_AUTHORITY: {
    zh: '出单权限不足:限额 {limit} 元,本次 {offered} 元。',
    en: 'Above the authority to bind: limit {limit} CNY, offered {offered} CNY.',
  },
  TERM_PREMIUM_COLLECTION: {
    zh: '协议不允许经贵方账户代收保费({limit})。',
    en: 'The agreement does not let you collect premium into your own account ({limit}).',
  },
  TERM_BUSINESS_LINES: {
    zh: '协议未开放业务环节 {offered}。开放:{limit}。',
    en: 'The agreement does not open business line {offered}. Open: {limit}.',
  },
  TERM_COMMISSION_RATE: {
    zh: '协议未约定 {offered} 的手续费。约定:{limit}。',
    en: 'The agreement grants no commission on {offered}. Granted: {limit}.',
  },
  TERM_SETTLEMENT_CYCLE: {
    zh: '手续费不在 {offered} 结算:每月 {limit} 日结算。',
    en: 'Commission is not settled on {offered}: the day of the month is {limit}.',
  },
  TERM_RENEWAL_OWNERSHIP: {
    zh: '该保单的续保不属于贵方(续保归属:{limit})。',
    en: 'The renewal of this policy is not yours ({limit} owns it).',
  },
  TERM_CLAIM_SCOPE: {
    zh: '协议未开放理赔行为 {offered}。开放:{limit}。',
    en: 'The agreement does not open the claim act {offered}. Open: {limit}.',
  },
  TERM_DATA_SCOPE: {
    zh: '协议不允许读取 {offered}。允许:{limit}。',
    en: 'The agreement does not let you read {offered}. Open: {limit}.',
  },
  TERM_API_QUOTA: {
    zh: '超出调用额度({of}):额度 {limit},本次 {offered}。',
    en: 'Above the quota of the agreement ({of}): {limit}, this {offered}.',
  },
  TERM_SERVICE_LEVELS: {
    zh: '服务承诺 {of} 未达到:承诺 {limit},实际 {offered}。',
    en: 'The promise {of} was not kept: promised {limit}, measured {offered}.',
  },
});
