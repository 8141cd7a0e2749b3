/** Standard terms for those who sell under a licence: agencies, brokers, dealers. */
import type { StandardTermsDocument } from '../standard-terms.js';
import { CLOSING, CONDUCT, LICENCE_AND_PEOPLE, LICENSED_POSITION, opening, REGISTERED_PERSON } from './common-text.js';
import {
  ALL_PRODUCTS,
  binding,
  businessLines,
  CAR_PRODUCTS,
  CARS,
  collection,
  commission,
  coverages,
  discount,
  EVERY_GROUP,
  pricing,
  products,
  renewal,
  settlement,
  sumsInsured,
  territory,
  vehicleGroups,
} from './parts.js';
import { claimScope, dataScope, quota, serviceLevels } from './parts-of-service.js';

const CLAIMS_OF_OWN = ['REPORT', 'DOCUMENTS', 'STATUS', 'AMOUNTS', 'RUN_OFF'];
/** By field group and purpose: who sells reaches the customer, checks the document, and helps with the claim. */
const DATA = ['PERSON_NAME', 'IDENTITY:VERIFY_IDENTITY', 'PHONE', 'ADDRESS:CONTACT_CUSTOMER'];
const LINES = ['NEW_BUSINESS', 'RENEWAL', 'ENDORSEMENT', 'CLAIMS'];

export const AGENT_TERMS: StandardTermsDocument = {
  titleZh: '机动车保险代理合作协议',
  titleEn: 'Agency agreement for motor insurance',
  clauses: [
    ...opening(LICENSED_POSITION.AGENT, LICENCE_AND_PEOPLE),
    ...CONDUCT,
    businessLines('3.1', LINES, [...LINES, 'INSPECTION']),
    products('3.2', ALL_PRODUCTS),
    coverages('3.3'),
    vehicleGroups('3.4', EVERY_GROUP, EVERY_GROUP),
    territory('3.5'),
    sumsInsured('3.6', {
      liability: '5000000.00',
      mostLiability: '10000000.00',
      others: '2000000.00',
      mostOthers: '3000000.00',
    }),
    pricing('4.1', { floor: '0.70', ceiling: '1.30' }, { floor: '0.65', ceiling: '1.35' }),
    discount('4.2', '0.10', '0.15'),
    binding('5.1', '15000000.00', '2000000000.00', '90000000000.00'),
    collection('6.1', true),
    commission('6.2', '0.10', '0.15'),
    settlement('6.3'),
    renewal('7.1'),
    claimScope('7.2', CLAIMS_OF_OWN, CLAIMS_OF_OWN, [
      '乙方可就其经手的保单办理:{acts}。人伤资料不予显示。',
      'For policies it placed the partner may do: {acts}. Injury data is not shown.',
    ]),
    dataScope('8.1', DATA, DATA),
    quota('8.2', 50, 16, 3),
    serviceLevels('9.1', {
      QUOTE_RESPONSE: '3000',
      REFERRAL_DECISION: '4',
      ISSUE_AFTER_PAYMENT: '5',
      LOSS_NOTICE_RESPONSE: '30',
      CLAIM_DECISION: '5',
      CLAIM_PAYMENT: '10',
      STATEMENT_ISSUE: '10',
      AVAILABILITY: '0.995',
    }),
    ...CLOSING,
  ],
};

/** As an agency's, but a person has no salespeople, keeps no account for premium, and calls as one person does. */
const OF_A_PERSON = [
  ...opening(LICENSED_POSITION.INDIVIDUAL_AGENT, REGISTERED_PERSON),
  collection('6.1', false),
  quota('8.2', 10, 4, 1),
];

export const INDIVIDUAL_AGENT_TERMS: StandardTermsDocument = {
  titleZh: '个人代理人机动车保险代理合同',
  titleEn: 'Agency contract for motor insurance with an individual agent',
  clauses: AGENT_TERMS.clauses.map((clause) => OF_A_PERSON.find(({ number }) => number === clause.number) ?? clause),
};

export const BROKER_TERMS: StandardTermsDocument = {
  titleZh: '机动车保险经纪合作协议',
  titleEn: 'Brokerage agreement for motor insurance',
  clauses: [
    ...opening(LICENSED_POSITION.BROKER, LICENCE_AND_PEOPLE),
    ...CONDUCT,
    businessLines('3.1', LINES, [...LINES, 'INSPECTION']),
    products('3.2', ALL_PRODUCTS),
    coverages('3.3'),
    vehicleGroups('3.4', EVERY_GROUP, EVERY_GROUP),
    territory('3.5'),
    sumsInsured('3.6', {
      liability: '10000000.00',
      mostLiability: '10000000.00',
      others: '2000000.00',
      mostOthers: '5000000.00',
    }),
    pricing('4.1', { floor: '0.70', ceiling: '1.30' }, { floor: '0.65', ceiling: '1.35' }),
    discount('4.2', '0.10', '0.15'),
    binding('5.1', '15000000.00', '2000000000.00', '90000000000.00'),
    collection('6.1', true),
    commission('6.2', '0.10', '0.15'),
    settlement('6.3'),
    renewal('7.1', ['PLACING_PARTNER']),
    claimScope('7.2', CLAIMS_OF_OWN, CLAIMS_OF_OWN, [
      '乙方可为其委托人办理:{acts}。赔款金额与人伤资料须凭委托书查看。',
      'For its clients the partner may do: {acts}. Amounts and injury data need the client’s mandate.',
    ]),
    dataScope('8.1', DATA, DATA),
    quota('8.2', 100, 32, 3),
    serviceLevels('9.1', {
      QUOTE_RESPONSE: '3000',
      REFERRAL_DECISION: '4',
      ISSUE_AFTER_PAYMENT: '5',
      LOSS_NOTICE_RESPONSE: '30',
      CLAIM_DECISION: '5',
      CLAIM_PAYMENT: '10',
      STATEMENT_ISSUE: '10',
      AVAILABILITY: '0.995',
    }),
    ...CLOSING,
  ],
};

export const DEALER_TERMS: StandardTermsDocument = {
  titleZh: '汽车经销商机动车保险兼业代理合作协议',
  titleEn: 'Concurrent agency agreement with a car dealer',
  clauses: [
    ...opening(LICENSED_POSITION.DEALER, LICENCE_AND_PEOPLE),
    ...CONDUCT,
    businessLines('3.1', LINES, [...LINES, 'INSPECTION']),
    products('3.2', ALL_PRODUCTS),
    coverages('3.3'),
    vehicleGroups(
      '3.4',
      [...CARS, 'NON_COMMERCIAL_TRUCK_PERSONAL'],
      [...CARS, 'NON_COMMERCIAL_TRUCK_PERSONAL', 'NON_COMMERCIAL_TRUCK_ENTERPRISE', 'MOTORCYCLE'],
    ),
    territory('3.5'),
    sumsInsured('3.6', {
      liability: '5000000.00',
      mostLiability: '5000000.00',
      others: '2000000.00',
      mostOthers: '2000000.00',
    }),
    pricing('4.1', { floor: '0.70', ceiling: '1.30' }, { floor: '0.65', ceiling: '1.35' }),
    discount('4.2', '0.05', '0.08'),
    binding('5.1', '15000000.00', '2000000000.00', '90000000000.00'),
    collection('6.1', true),
    commission('6.2', '0.08', '0.12'),
    settlement('6.3'),
    renewal('7.1'),
    claimScope(
      '7.2',
      [...CLAIMS_OF_OWN, 'REPAIR_ESTIMATE'],
      [...CLAIMS_OF_OWN, 'REPAIR_ESTIMATE', 'OWN_REPAIR_LINES'],
      [
        '乙方可就其经手的保单及在其处维修的车辆办理:{acts}。维修估损以甲方核定为准;人伤资料不予显示。',
        'For policies it placed and cars in its workshop the partner may do: {acts}. An estimate stands as the insurer verifies it; injury data is not shown.',
      ],
    ),
    dataScope('8.1', DATA, DATA),
    quota('8.2', 50, 16, 3),
    serviceLevels('9.1', {
      QUOTE_RESPONSE: '3000',
      REFERRAL_DECISION: '2',
      ISSUE_AFTER_PAYMENT: '5',
      LOSS_NOTICE_RESPONSE: '30',
      CLAIM_DECISION: '5',
      CLAIM_PAYMENT: '10',
      STATEMENT_ISSUE: '10',
      AVAILABILITY: '0.995',
    }),
    ...CLOSING,
  ],
};

/** A club that holds a concurrent agency licence does what a dealer with one does, for members' cars. */
export const LICENSED_CLUB_TERMS: StandardTermsDocument = {
  titleZh: '车友俱乐部机动车保险兼业代理合作协议',
  titleEn: 'Concurrent agency agreement with a car club',
  clauses: DEALER_TERMS.clauses.map((clause) =>
    clause.key === 'PRODUCTS'
      ? products('3.2', CAR_PRODUCTS)
      : clause.key === 'VEHICLE_GROUPS'
        ? vehicleGroups('3.4', CARS, CARS)
        : clause.key === 'CLAIM_SCOPE'
          ? claimScope('7.2', CLAIMS_OF_OWN, CLAIMS_OF_OWN, [
              '乙方可就其经手的保单办理:{acts}。人伤资料不予显示。',
              'For policies it placed the partner may do: {acts}. Injury data is not shown.',
            ])
          : clause,
  ),
};
