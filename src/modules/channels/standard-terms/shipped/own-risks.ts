/** Standard terms for those who insure vehicles of their own: enterprises with fleets, awarded tenders. No commission, no collecting. */
import type { StandardTermsDocument } from '../standard-terms.js';
import { CLOSING, opening, OWN_BUSINESS, OWN_PEOPLE } from './common-text.js';
import {
  ALL_PRODUCTS,
  binding,
  businessLines,
  collection,
  coverages,
  discount,
  EVERY_GROUP,
  pricing,
  products,
  renewal,
  sumsInsured,
  territory,
  text,
  vehicleGroups,
} from './parts.js';
import { claimScope, dataScope, quota, serviceLevels } from './parts-of-service.js';

const CLAIMS = ['REPORT', 'DOCUMENTS', 'STATUS', 'AMOUNTS', 'RUN_OFF'];
/** Its own people and vehicles. */
const DATA = ['PERSON_NAME', 'IDENTITY:VERIFY_IDENTITY', 'PHONE', 'ADDRESS:CONTACT_CUSTOMER'];
const LINES = ['NEW_BUSINESS', 'RENEWAL', 'ENDORSEMENT', 'CLAIMS'];
const OWN_CLAIMS = ['乙方可就自己的车辆办理:{acts}。', 'For its own vehicles the partner may do: {acts}.'] as const;
const LEVELS = {
  QUOTE_RESPONSE: '3000',
  REFERRAL_DECISION: '8',
  ISSUE_AFTER_PAYMENT: '5',
  LOSS_NOTICE_RESPONSE: '30',
  CLAIM_DECISION: '5',
  CLAIM_PAYMENT: '10',
  AVAILABILITY: '0.995',
};

export const ENTERPRISE_TERMS: StandardTermsDocument = {
  titleZh: '企事业单位车队保险合作协议',
  titleEn: 'Agreement for the fleet of an enterprise',
  clauses: [
    ...opening(
      [
        '乙方为达到一定规模的企事业单位,为本单位车辆投保,是投保人和被保险人,不是保险中介。',
        'The partner is an enterprise of some size that insures its own fleet: policyholder and insured, no intermediary.',
      ],
      OWN_PEOPLE,
    ),
    ...OWN_BUSINESS,
    businessLines('3.1', LINES, [...LINES, 'INSPECTION']),
    products('3.2', ALL_PRODUCTS),
    coverages('3.3'),
    vehicleGroups('3.4', EVERY_GROUP, EVERY_GROUP),
    territory('3.5'),
    sumsInsured('3.6', {
      liability: '5000000.00',
      mostLiability: '10000000.00',
      others: '2000000.00',
      mostOthers: '5000000.00',
    }),
    pricing('4.1', { floor: '0.65', ceiling: '1.35' }, { floor: '0.60', ceiling: '1.40' }),
    discount('4.2', '0.10', '0.15'),
    binding('5.1', '15000000.00', '2000000000.00', '90000000000.00'),
    collection('6.1', false),
    renewal('7.1', ['PLACING_PARTNER', 'INSURER']),
    claimScope('7.2', CLAIMS, CLAIMS, OWN_CLAIMS),
    dataScope('8.1', DATA, DATA),
    quota('8.2', 20, 8, 2),
    serviceLevels('9.1', LEVELS),
    text(
      '9.2',
      ['车队风险管理', 'Fleet risk'],
      [
        '甲方按季提供车队出险分析;乙方据此开展驾驶人安全教育。满期赔付率明显恶化的,双方协商调整下一版本的参数。',
        'The insurer analyses the losses of the fleet every quarter, and the partner trains its drivers by it. When the matured loss ratio worsens, the parties talk about the parameters of the next version.',
      ],
    ),
    ...CLOSING,
  ],
};

export const TENDER_TERMS: StandardTermsDocument = {
  titleZh: '招投标项目车辆保险合作协议',
  titleEn: 'Agreement for an awarded tender',
  clauses: [
    ...opening(
      [
        '乙方为招标项目的采购人,甲方为中标保险人。承保方案、价格区间和服务以中标文件为准,并以本版协议的参数执行;有效期不超过中标期限。',
        'The partner is the awarding body of a tender, Party A the insurer that was awarded it. Scheme, price and service follow the award and are executed by the parameters of this version, no longer than the award lasts.',
      ],
      OWN_PEOPLE,
    ),
    ...OWN_BUSINESS,
    businessLines('3.1', LINES, [...LINES, 'INSPECTION']),
    products('3.2', ALL_PRODUCTS),
    coverages('3.3'),
    // The awarded scheme, neither more nor less: every project names its own vehicles.
    vehicleGroups('3.4', EVERY_GROUP, EVERY_GROUP),
    territory('3.5'),
    sumsInsured('3.6', {
      liability: '5000000.00',
      mostLiability: '5000000.00',
      others: '2000000.00',
      mostOthers: '2000000.00',
    }),
    pricing('4.1', { floor: '0.70', ceiling: '1.30' }, { floor: '0.65', ceiling: '1.35' }),
    discount('4.2', '0.10', '0.10'),
    binding('5.1', '15000000.00', '2000000000.00', '90000000000.00'),
    collection('6.1', false),
    renewal('7.1', ['INSURER']),
    claimScope('7.2', CLAIMS, CLAIMS, OWN_CLAIMS),
    dataScope('8.1', DATA, DATA),
    quota('8.2', 20, 8, 2),
    serviceLevels('9.1', LEVELS),
    text(
      '9.2',
      ['中标范围', 'Scope of the award'],
      [
        '超出中标方案的车辆、险别或限额,须另行采购或由双方依法签订补充文件后,以新版本执行。',
        'Vehicles, coverages or limits beyond the awarded scheme need a procurement of their own, or a lawful supplement, and then a new version.',
      ],
    ),
    ...CLOSING,
  ],
};
