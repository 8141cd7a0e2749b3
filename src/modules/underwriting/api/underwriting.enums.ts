import { registerEnumType } from 'type-graphql';
import { AUTHORITY_LEVELS, type AuthorityLevel } from '../authority-level.js';
import { REFERRAL_STATES, type ReferralState } from '../referral.js';
import {
  ANSWER_KINDS,
  APPLICATION_STATES,
  type ApplicationState,
  CONSENT_PURPOSES,
  type ConsentPurpose,
  MATERIAL_STATES,
  type MaterialState,
  SIGNATURE_METHODS,
  type SignatureMethod,
  UNDERWRITING_OUTCOMES,
  type UnderwritingOutcome,
} from '../application.js';

function closed<V extends string>(
  name: string,
  description: string,
  values: readonly V[],
  words: Readonly<Record<V, string>>,
): { readonly [K in V]: K } {
  const made = Object.fromEntries(values.map((value) => [value, value])) as { [K in V]: K };
  registerEnumType(made, {
    name,
    description,
    valuesConfig: Object.fromEntries(values.map((value) => [value, { description: words[value] }])) as Record<
      V,
      { description: string }
    >,
  });
  return made;
}

export const ApplicationStateEnum = closed('ApplicationState', 'Life of an application.', APPLICATION_STATES, {
  UNDER_REVIEW: 'Rules and industry platform are being asked.',
  REFERRED: 'With an underwriter.',
  MATERIALS_REQUESTED: 'Waiting for your materials; the clock stands.',
  CONDITIONS_OFFERED: 'Accepted with conditions; waiting for your answer.',
  APPROVED: 'Approved: pay before `payBy`.',
  DECLINED: 'Commercial cover declined, and nothing compulsory was asked for.',
  PAID: 'Premium is in; policies are being issued.',
  ISSUED: 'Policies exist.',
  NOT_ISSUED: 'Premium came and could not be turned into policies: `notIssued` says why, and the money goes back.',
  WITHDRAWN: 'Withdrawn by you.',
  EXPIRED: 'Not decided, not answered or not paid while the price stood.',
} satisfies Record<ApplicationState, string>);

export const UnderwritingOutcomeEnum = closed(
  'UnderwritingOutcome',
  'Outcome of underwriting.',
  UNDERWRITING_OUTCOMES,
  {
    ACCEPTED: 'Accepted as asked.',
    ACCEPTED_WITH_CONDITIONS: 'Accepted with conditions.',
    REFERRED: 'Referred to a person.',
    DECLINED: 'Declined; commercial only.',
  } satisfies Record<UnderwritingOutcome, string>,
);

export const OUTLOOKS = ['ACCEPT', 'REFER', 'DECLINE'] as const;
export const UnderwritingOutlookEnum = closed(
  'UnderwritingOutlook',
  'What underwriting will probably say; the decision itself comes after acceptance.',
  OUTLOOKS,
  {
    ACCEPT: 'Accepted at once.',
    REFER: 'A person will look at it.',
    DECLINE: 'Commercial cover will be declined; compulsory never is.',
  },
);

export const AnswerKindEnum = closed('AnswerKind', 'Form of an answer.', ANSWER_KINDS, {
  YES_NO: 'Yes or no.',
  TEXT: 'Words.',
  NUMBER: 'Number.',
  DATE: 'Day.',
  CHOICE: 'One of the choices.',
});

export const ConsentPurposeEnum = closed(
  'ConsentPurpose',
  'Purpose of a consent under the privacy law; each stands alone.',
  CONSENT_PURPOSES,
  {
    CONTRACT: 'Making and keeping the contract.',
    SHARE_WITH_PARTNER: 'Giving data to the partner (单独同意).',
    PLATFORM_QUERY: 'Asking the industry platform.',
    SENSITIVE_DATA: 'Sensitive data.',
    MARKETING: 'Offers; never a condition.',
  } satisfies Record<ConsentPurpose, string>,
);

export const SignatureMethodEnum = closed(
  'SignatureMethod',
  "How the customer signed; an agent's signature does not bind.",
  SIGNATURE_METHODS,
  {
    E_SIGNATURE: 'Certificate-based e-signature.',
    SMS_CODE: "One-time code to the customer's phone.",
    PAPER: 'On paper, scanned.',
  } satisfies Record<SignatureMethod, string>,
);

export const MaterialStateEnum = closed('MaterialState', 'How a requested material stands.', MATERIAL_STATES, {
  MISSING: 'Asked for, nothing here: no file, or only a declared one whose bytes are still to come.',
  RECEIVED: 'Here, not yet looked at.',
  ACCEPTED: 'Good.',
  REJECTED: 'Not good; `rejection` says why; asked for again.',
} satisfies Record<MaterialState, string>);

export const AuthorityLevelEnum = closed(
  'AuthorityLevel',
  'Step of the authority ladder (分级授权).',
  AUTHORITY_LEVELS,
  {
    FRONT_OFFICE: 'Front office.',
    THIRD_LEVEL: 'Third-level institution.',
    BRANCH: 'Branch.',
    AREA: 'Area.',
    HEAD_OFFICE: 'Head office.',
    COLLECTIVE: 'Collective review.',
  } satisfies Record<AuthorityLevel, string>,
);

export const ReferralStateEnum = closed('ReferralState', 'Life of a referral.', REFERRAL_STATES, {
  OPEN: 'In the queue of its level.',
  CLAIMED: 'Taken by an underwriter.',
  WAITING: 'Waiting for the partner or an inspection.',
  DECIDED: 'Decided.',
  CLOSED: 'No longer needed.',
} satisfies Record<ReferralState, string>);

export const REFERRAL_ORDERS = ['DUE_SOONEST', 'PREMIUM_LARGEST', 'OLDEST'] as const;
export const ReferralOrderEnum = closed('ReferralOrder', 'Order of referrals.', REFERRAL_ORDERS, {
  DUE_SOONEST: 'Price ends soonest first.',
  PREMIUM_LARGEST: 'Largest amount to pay first.',
  OLDEST: 'Oldest first.',
});
