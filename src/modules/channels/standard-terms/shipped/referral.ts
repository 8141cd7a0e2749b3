/** Standard terms for those who may not sell: unlicensed dealers and clubs, and repair shops on the claims side. */
import type { StandardTermsDocument } from '../standard-terms.js';
import { CLOSING, NO_LICENCE, opening, REFERRAL_ONLY } from './common-text.js';
import { businessLines, territory, text, type Words } from './parts.js';
import { claimScope, dataScope, quota, serviceLevels } from './parts-of-service.js';

/** Hands over customers, reports losses, sees how they stand. Nothing of products, prices, money. */
function referral(titleZh: string, titleEn: string, position: Words): StandardTermsDocument {
  return {
    titleZh,
    titleEn,
    clauses: [
      ...opening(position, NO_LICENCE),
      ...REFERRAL_ONLY,
      businessLines('3.1', ['REFERRAL', 'CLAIMS'], ['REFERRAL', 'CLAIMS']),
      territory('3.2'),
      claimScope(
        '7.1',
        ['REPORT', 'DOCUMENTS', 'STATUS', 'RUN_OFF'],
        ['REPORT', 'DOCUMENTS', 'STATUS', 'RUN_OFF'],
        [
          '经被保险人同意,乙方可办理:{acts}。只显示进度,不显示金额与人伤资料。',
          'With the insured’s consent the partner may do: {acts}. It sees how a claim stands, neither amounts nor injury data.',
        ],
      ),
      dataScope('8.1', ['PERSON_NAME:CONTACT_CUSTOMER'], ['PERSON_NAME:CONTACT_CUSTOMER', 'PHONE:CONTACT_CUSTOMER']),
      quota('8.2', 10, 4, 1),
      serviceLevels('9.1', { LEAD_RESPONSE: '4', LOSS_NOTICE_RESPONSE: '30', AVAILABILITY: '0.995' }),
      ...CLOSING,
    ],
  };
}

export const DEALER_REFERRAL_TERMS = referral(
  '汽车经销商客户转介与报案协助协议',
  'Referral and loss-notice agreement with a car dealer',
  [
    '乙方为未取得保险兼业代理许可的汽车经销机构,与甲方不存在保险代理关系。',
    'The partner is a car dealer without a licence: it is no agent of the insurer.',
  ],
);

export const CLUB_REFERRAL_TERMS = referral(
  '车友俱乐部客户转介与会员服务协议',
  'Referral and member-service agreement with a car club',
  [
    '乙方为车友俱乐部,为会员提供服务,与甲方不存在保险代理关系。',
    'The partner is a car club that serves its members: it is no agent of the insurer.',
  ],
);

export const REPAIR_SHOP_TERMS: StandardTermsDocument = {
  titleZh: '维修企业理赔协作协议',
  titleEn: 'Claims agreement with a repair shop',
  clauses: [
    ...opening(
      [
        '乙方为机动车维修企业,仅在理赔环节与甲方协作,不参与销售,与甲方不存在保险代理关系。',
        'The partner repairs vehicles and works with the insurer on claims only; it sells nothing and is no agent.',
      ],
      [
        '乙方应具备机动车维修经营资质和相应车型的维修能力;维修人员具备从业资格。',
        'The partner is qualified to repair the vehicles it takes; so are its people.',
      ],
    ),
    text(
      '2.1',
      ['维修质量', 'Quality'],
      [
        '乙方使用符合质量标准的配件,如实提交维修项目、配件与工时;质量保证期不低于国家规定。不得虚构、扩大损失或诱导客户。',
        'The partner fits parts of proper quality and tells truly which work, parts and hours a repair took; its warranty is at least the statutory one. It neither invents nor enlarges a loss nor leads customers to.',
      ],
    ),
    text(
      '2.2',
      ['不取得手续费', 'No commission'],
      ['乙方不参与销售,不取得手续费。', 'The partner sells nothing and takes no commission.'],
    ),
    businessLines('3.1', ['CLAIMS'], ['CLAIMS', 'INSPECTION']),
    territory('3.2'),
    claimScope(
      '7.1',
      ['REPORT', 'REPAIR_ESTIMATE', 'OWN_REPAIR_LINES', 'RUN_OFF'],
      ['REPORT', 'REPAIR_ESTIMATE', 'OWN_REPAIR_LINES', 'STATUS', 'RUN_OFF'],
      [
        '对在其处维修的车辆,乙方可办理:{acts}。只显示本厂的维修项目。',
        'For vehicles in its workshop the partner may do: {acts}. It sees its own repair lines only.',
      ],
    ),
    dataScope('8.1', ['PERSON_NAME:CLAIM_HANDLING'], ['PERSON_NAME:CLAIM_HANDLING', 'PHONE:CLAIM_HANDLING']),
    quota('8.2', 10, 4, 1),
    serviceLevels('9.1', { LOSS_NOTICE_RESPONSE: '30', CLAIM_DECISION: '5', AVAILABILITY: '0.995' }),
    ...CLOSING,
  ],
};
