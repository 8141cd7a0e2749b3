/**
 * What is settled about an accident before it is calculated: by police, court, the parties, or the handler's decision. The
 * assessment says what was lost; this says who answers for it and what is not paid. No decorators.
 */
import type { RuleRef } from '../../kernel/refusal.js';
import type { Money } from '../../kernel/money.js';
import type { CoverageCode, PolicyKind } from '../products/index.js';
import type { SeparatePart, SettledDegree } from './calculation/index.js';

/** Cases in which compulsory cover pays injury alone and recovers it (CTR 22). */
export const RECOURSE_CASES = ['UNLICENSED_DRIVER', 'DRUNK_DRIVER', 'STOLEN_VEHICLE', 'WILFUL_ACT'] as const;
export type RecourseCase = (typeof RECOURSE_CASES)[number];

export interface SettledOther {
  /** Place among the other parties of the notice, from 1. */
  readonly position: number;
  readonly degree: SettledDegree;
  readonly compulsoryInsured: boolean;
}

export interface SettledVictim {
  readonly key: string;
  readonly share: string | null;
  readonly mentalDamageFirst: boolean;
}

export interface SettledExclusion {
  readonly policyKind: PolicyKind;
  readonly coverage: CoverageCode | null;
  readonly victim: string | null;
  readonly amount: Money | null;
  readonly rule: string;
}

export interface Settled {
  readonly degree: SettledDegree;
  /** A share other than that of the degree, a fraction as text. */
  readonly share: string | null;
  readonly received: Money;
  readonly receivedForParts: readonly { readonly part: SeparatePart; readonly amount: Money }[];
  readonly others: readonly SettledOther[];
  readonly victims: readonly SettledVictim[];
  readonly exclusions: readonly SettledExclusion[];
  readonly recourse: RecourseCase | null;
  readonly mutualSettlement: boolean;
  readonly coexisting: readonly { readonly coverage: CoverageCode; readonly sumInsured: Money }[];
  readonly connected: {
    readonly is: 'TRACTOR' | 'TRAILER';
    /** Of a tractor: its place among the other parties. */
    readonly position: number | null;
    readonly thirdPartyLimit: Money;
  } | null;
  readonly unsafeLoading: boolean;
  /** Nobody insures the vehicle against compulsory liability; otherwise somebody else does where we do not. */
  readonly compulsoryMissing: boolean;
  readonly rescued: { readonly insured: Money; readonly all: Money } | null;
}

const law = (document: string, rule: string, zh: string, en: string): RuleRef => ({
  source: 'LAW',
  document,
  rule,
  text: { zh, en },
});

const CTR_22 = 'CTR art. 22; SPCT art. 15';

/** Why compulsory cover pays injury alone and recovers it. */
export const RECOURSE_RULES: Readonly<Record<RecourseCase, RuleRef>> = {
  UNLICENSED_DRIVER: law(
    CTR_22,
    'RECOURSE_UNLICENSED_DRIVER',
    '驾驶人未取得驾驶资格:交强险限额内赔付人身伤亡并追偿,不赔偿财产损失。',
    'Driver without licence: compulsory cover pays injury within limits and recovers it; property is not paid.',
  ),
  DRUNK_DRIVER: law(
    CTR_22,
    'RECOURSE_DRUNK_DRIVER',
    '驾驶人醉酒:交强险限额内赔付人身伤亡并追偿,不赔偿财产损失。',
    'Drunk driver: compulsory cover pays injury within limits and recovers it; property is not paid.',
  ),
  STOLEN_VEHICLE: law(
    CTR_22,
    'RECOURSE_STOLEN_VEHICLE',
    '被盗抢期间肇事:交强险限额内赔付人身伤亡并追偿,不赔偿财产损失。',
    'Caused while the vehicle was stolen: compulsory cover pays injury within limits and recovers it; property is not paid.',
  ),
  WILFUL_ACT: law(
    CTR_22,
    'RECOURSE_WILFUL_ACT',
    '被保险人故意制造事故:交强险限额内赔付人身伤亡并追偿,不赔偿财产损失。',
    'Brought about on purpose: compulsory cover pays injury within limits and recovers it; property is not paid.',
  ),
};

/** What the same case takes out of commercial cover: all of it, or liability while a thief drives; by which rule. */
export const COMMERCIAL_WITHOUT: Readonly<
  Record<RecourseCase, { readonly coverages: readonly (CoverageCode | null)[]; readonly rule: string }>
> = {
  UNLICENSED_DRIVER: { coverages: [null], rule: 'DRIVER_EXCLUDED' },
  DRUNK_DRIVER: { coverages: [null], rule: 'DRIVER_EXCLUDED' },
  STOLEN_VEHICLE: {
    coverages: ['THIRD_PARTY_LIABILITY', 'DRIVER_LIABILITY', 'PASSENGER_LIABILITY'],
    rule: 'DRIVER_EXCLUDED',
  },
  WILFUL_ACT: { coverages: [null], rule: 'FALSE_CLAIM' },
};
