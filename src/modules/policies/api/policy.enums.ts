import { registerEnumType } from 'type-graphql';

export const PolicyStateEnum = {
  ISSUED: 'ISSUED',
  IN_FORCE: 'IN_FORCE',
  SUSPENDED: 'SUSPENDED',
  EXPIRED: 'EXPIRED',
  CANCELLED: 'CANCELLED',
  VOIDED: 'VOIDED',
  TERMINATED: 'TERMINATED',
} as const;
registerEnumType(PolicyStateEnum, {
  name: 'PolicyState',
  description: 'Life of a policy.',
  valuesConfig: {
    ISSUED: { description: 'Issued, not yet begun.' },
    IN_FORCE: { description: 'In force.' },
    SUSPENDED: { description: 'Cover rests (停驶).' },
    EXPIRED: { description: 'Ended by time.' },
    CANCELLED: { description: 'Ended early (退保).' },
    VOIDED: { description: 'As if it never was (注销).' },
    TERMINATED: { description: 'Ended by total loss.' },
  },
});

export const PolicyOrderEnum = { NEWEST: 'NEWEST', OLDEST: 'OLDEST', ENDS_SOONEST: 'ENDS_SOONEST' } as const;
registerEnumType(PolicyOrderEnum, {
  name: 'PolicyOrder',
  description: 'Order of a list of policies.',
  valuesConfig: {
    NEWEST: { description: 'Newest first.' },
    OLDEST: { description: 'Oldest first.' },
    ENDS_SOONEST: { description: 'Ends soonest first.' },
  },
});

export const PolicyVersionReasonEnum = {
  ISSUE: 'ISSUE',
  ENDORSEMENT: 'ENDORSEMENT',
  END: 'END',
  CORRECTION: 'CORRECTION',
} as const;
registerEnumType(PolicyVersionReasonEnum, {
  name: 'PolicyVersionReason',
  description: 'Why a version exists.',
  valuesConfig: {
    ISSUE: { description: 'Issue.' },
    ENDORSEMENT: { description: 'Endorsement.' },
    END: { description: 'Cancellation or voiding.' },
    CORRECTION: { description: 'Correction of a clerical error.' },
  },
});

export const PolicyDocumentKindEnum = {
  POLICY: 'POLICY',
  SIGN: 'SIGN',
  ENDORSEMENT_SLIP: 'ENDORSEMENT_SLIP',
  CLAUSES: 'CLAUSES',
  INVOICE: 'INVOICE',
  CERTIFICATE: 'CERTIFICATE',
} as const;
registerEnumType(PolicyDocumentKindEnum, {
  name: 'PolicyDocumentKind',
  description: 'Kind of document.',
  valuesConfig: {
    POLICY: { description: 'Electronic policy (电子保单).' },
    SIGN: { description: 'Insurance sign (保险标志); compulsory only.' },
    ENDORSEMENT_SLIP: { description: 'Endorsement slip (批单).' },
    CLAUSES: { description: 'Clauses and exclusions as shown.' },
    INVOICE: { description: 'Receipt of premium and vehicle tax.' },
    CERTIFICATE: { description: 'Cover certificate: how cover stands on the day it is made.' },
  },
});

export const DeliveryMethodEnum = { SMS: 'SMS', EMAIL: 'EMAIL', HANDED_OVER: 'HANDED_OVER' } as const;
registerEnumType(DeliveryMethodEnum, {
  name: 'DeliveryMethod',
  description: 'Way of delivery.',
  valuesConfig: {
    SMS: { description: 'Link by text message.' },
    EMAIL: { description: 'E-mail.' },
    HANDED_OVER: { description: 'Handed over by you.' },
  },
});
