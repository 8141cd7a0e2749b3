/** What `channels` refuses. A clause's own code is `TERM_<KEY>`; it comes into being with the clause's execution. */
import { onConstraint } from '../../kernel/pg-errors.js';
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
  AGREEMENT_VERSION_STATE: {
    zh: '协议版本处于 {state} 状态,现在不能这样做。可以:{open}。',
    en: 'The version is {state}; this is not possible now. Open: {open}.',
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
  STANDARD_TERMS_INVALID: { zh: '标准协议不符合要求:{rule}', en: 'The standard terms break a rule: {rule}' },
  STANDARD_TERMS_STATE: {
    zh: '标准协议处于 {state} 状态,现在不能这样做。可以:{open}。',
    en: 'The standard terms are {state}; this is not possible now. Open: {open}.',
  },
  STANDARD_TERMS_MISMATCH: {
    zh: '该标准协议适用于 {terms},合作机构为 {partner}。',
    en: 'These standard terms are for {terms}; the partner is {partner}.',
  },
  TERMS_PARAMETER_MISSING: {
    zh: '第 {clause} 条的参数 {parameter} 没有标准值,须逐份约定。',
    en: 'Parameter {parameter} of clause {clause} has no standard: every agreement names its own.',
  },
  TERMS_NOT_LAWFUL: {
    zh: '第 {clause} 条的 {parameter} 为 {offered},超出法定或备案范围({limit}),任何人都不能批准。',
    en: '{parameter} of clause {clause} is {offered}, beyond what law or filing allows ({limit}): nobody can approve it.',
  },
  DEVIATION_WITHOUT_REASON: {
    zh: '第 {clause} 条的 {parameter} 为 {offered},在允许范围 {limit} 之外:请说明理由,由另一人批准。',
    en: '{parameter} of clause {clause} is {offered}, outside the allowed {limit}: say why, and somebody else approves it.',
  },
  DEVIATIONS_OPEN: {
    zh: '第 {clauses} 条的偏离尚未批准,不能签署。',
    en: 'Deviations from clauses {clauses} are not approved yet: nobody signs before.',
  },
  NO_DEVIATION_OPEN: { zh: '没有待批准的偏离。', en: 'There is no deviation to approve.' },
  LEVEL_TOO_LOW: {
    zh: '第 {clause} 条的偏离须由 {needed} 级以上渠道经理批准,您为 {level} 级。',
    en: 'A deviation from clause {clause} takes a channel manager of level {needed}; yours is {level}.',
  },
  DIGEST_MISMATCH: {
    zh: '摘要与协议内容不符:请重新阅读内容后签署。现行摘要:{digest}。',
    en: 'The digest is not that of the content: read it again before you sign. It is {digest}.',
  },
  ALREADY_SIGNED: { zh: '{side} 一方已签署。', en: 'Side {side} has signed.' },
  PARTNER_SIGNS_FIRST: { zh: '请合作机构先签署,甲方最后签署。', en: 'The partner signs first, the insurer last.' },
  EFFECTIVE_DATE_NOT_ALLOWED: {
    zh: '生效与终止须为北京时间零时,不早于今日,终止晚于生效。',
    en: 'Terms begin and end at midnight, Beijing time, not before today, and end after they begin.',
  },
  AGREEMENT_OVERLAP: {
    zh: '该合作机构在这段时间已有正在执行的协议。',
    en: 'Another agreement of this partner is in force in this period.',
  },
  ONBOARDING_STEP: {
    zh: '入驻流程尚缺:{missing}。',
    en: 'Steps before this one are missing: {missing}.',
  },
  PARTNER_USER_EXISTS: { zh: '该邮箱已受邀。', en: 'This address was invited already.' },
  PARTNER_USER_STATE: {
    zh: '该人员处于 {state} 状态,现在不能这样做。可以:{open}。',
    en: 'The person is {state}; this is not possible now. Open: {open}.',
  },
  LICENCE_INVALID: {
    zh: '许可证信息不符合要求。',
    en: 'Something stated about the licence is missing or breaks a rule.',
  },
  PRODUCER_EXISTS: { zh: '该编号的业务员已存在。', en: 'There is a salesperson with this number of yours.' },
  OUTLET_EXISTS: { zh: '该编号的网点已存在。', en: 'There is an outlet with this number of yours.' },
  LEAD_NOT_FOR_KIND: {
    zh: '客户转介仅供不能报价的机构使用;贵方可以直接报价。',
    en: 'Handing customers over is for those who may not quote. You may: ask for a quote instead.',
  },
  LEAD_STATE: {
    zh: '转介处于 {state} 状态,现在不能这样做。可以:{open}。',
    en: 'The lead is {state}; this is not possible now. Open: {open}.',
  },
  LEAD_CONSENT: {
    zh: '客户须在提交前同意被联系;转给其他机构须另经客户同意。',
    en: 'The customer agrees to be called before the lead is handed over, and to another partner separately.',
  },
  LEAD_ASSIGNEE: {
    zh: '受派方须为在职人员,或持有有效许可、协议正在执行的机构网点。',
    en: 'Assign to an active colleague, or to an open outlet of a licensed partner whose agreement executes.',
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

onConstraint('agreement_versions_never_overlap', { code: ChannelRefusals.AGREEMENT_OVERLAP });
onConstraint('standard_terms_version', {
  code: ChannelRefusals.STANDARD_TERMS_INVALID,
  field: ['input', 'version'],
  message: { zh: '该版本号已存在。', en: 'This version label exists already.' },
});
onConstraint('outlets_external_ref', { code: ChannelRefusals.OUTLET_EXISTS, field: ['input', 'externalRef'] });
onConstraint('producers_external_ref', { code: ChannelRefusals.PRODUCER_EXISTS, field: ['input', 'externalRef'] });
onConstraint('agreement_signatures_one_per_side', {
  code: ChannelRefusals.ALREADY_SIGNED,
  message: { zh: '本方已签署。', en: 'Your side has signed.' },
});
onConstraint('partner_users_one_per_email', { code: ChannelRefusals.PARTNER_USER_EXISTS, field: ['input', 'email'] });
