import { registerEnumType } from 'type-graphql';

export const QuoteStateEnum = {
  REQUESTED: 'REQUESTED',
  PRICED: 'PRICED',
  REFUSED: 'REFUSED',
  ACCEPTED: 'ACCEPTED',
  BOUND: 'BOUND',
  WITHDRAWN: 'WITHDRAWN',
  EXPIRED: 'EXPIRED',
} as const;
registerEnumType(QuoteStateEnum, {
  name: 'QuoteState',
  description: 'Life of a quote.',
  valuesConfig: {
    REQUESTED: { description: 'Waiting for an outside source; prices follow.' },
    PRICED: { description: 'Priced and open.' },
    REFUSED: { description: 'No option could be offered.' },
    ACCEPTED: { description: 'One option became an application.' },
    BOUND: { description: 'Policies issued from it.' },
    WITHDRAWN: { description: 'Withdrawn by you.' },
    EXPIRED: { description: 'Validity over.' },
  },
});

export const QuoteOrderEnum = { NEWEST: 'NEWEST', OLDEST: 'OLDEST', EXPIRES_SOONEST: 'EXPIRES_SOONEST' } as const;
registerEnumType(QuoteOrderEnum, {
  name: 'QuoteOrder',
  description: 'Order of a list of quotes.',
  valuesConfig: {
    NEWEST: { description: 'Newest first.' },
    OLDEST: { description: 'Oldest first.' },
    EXPIRES_SOONEST: { description: 'Validity ends soonest first.' },
  },
});

export const ShortTermGroundEnum = {
  FOREIGN_ENTRY: 'FOREIGN_ENTRY',
  TEMPORARY_ROAD_USE: 'TEMPORARY_ROAD_USE',
  NEAR_SCRAPPING: 'NEAR_SCRAPPING',
} as const;
registerEnumType(ShortTermGroundEnum, {
  name: 'ShortTermGround',
  description: 'Case for a short term of compulsory cover (CTR art. 20); every other request is for one year.',
  valuesConfig: {
    FOREIGN_ENTRY: { description: 'Foreign vehicle entering for a while.' },
    TEMPORARY_ROAD_USE: { description: 'Vehicle temporarily on the road.' },
    NEAR_SCRAPPING: { description: 'Less than a year to scrapping.' },
  },
});

export const NoticeCodeEnum = {
  FLOAT_NOTICE: 'FLOAT_NOTICE',
  COVER_GAP: 'COVER_GAP',
  LAPSE_PENALTY: 'LAPSE_PENALTY',
  NO_CLAIM_LEVEL_AT_RISK: 'NO_CLAIM_LEVEL_AT_RISK',
  COMMERCIAL_DUPLICATE: 'COMMERCIAL_DUPLICATE',
  VIN_CHECK_DIGIT: 'VIN_CHECK_DIGIT',
  PLATE_ENERGY_MISMATCH: 'PLATE_ENERGY_MISMATCH',
  PLATE_REGION_MISMATCH: 'PLATE_REGION_MISMATCH',
  IDENTITY_CHECK_CHARACTER: 'IDENTITY_CHECK_CHARACTER',
  SEATS_UNUSUAL: 'SEATS_UNUSUAL',
  ILLUSTRATIVE_FIGURES: 'ILLUSTRATIVE_FIGURES',
} as const;
registerEnumType(NoticeCodeEnum, {
  name: 'NoticeCode',
  description: 'Notice to the customer or to whoever entered the data.',
  valuesConfig: {
    FLOAT_NOTICE: { description: 'Float notice of compulsory cover (费率浮动告知书).' },
    COVER_GAP: { description: 'Days without compulsory cover.' },
    LAPSE_PENALTY: { description: 'Driving uninsured: impounded, twice the premium as fine.' },
    NO_CLAIM_LEVEL_AT_RISK: { description: 'No-claim level suffers.' },
    COMMERCIAL_DUPLICATE: { description: 'Commercial cover exists already.' },
    VIN_CHECK_DIGIT: { description: 'Check digit of an imported VIN, or an old frame number.' },
    PLATE_ENERGY_MISMATCH: { description: 'Plate letter and energy disagree.' },
    PLATE_REGION_MISMATCH: { description: 'Plate of one province, registration region in another.' },
    IDENTITY_CHECK_CHARACTER: {
      description: 'Early credit code that fails its check, accepted on sight of the document.',
    },
    SEATS_UNUSUAL: { description: 'Seats that are unusual for the use nature.' },
    ILLUSTRATIVE_FIGURES: { description: 'Figures are examples.' },
  },
});
