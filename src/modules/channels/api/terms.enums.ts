/** Closed lists of standard terms and signing. */
import { closedList } from '../../platform/index.js';
import type { SignatorySide } from '../agreements/agreement-parts.js';
import type { SoldLine } from '../business-words.js';
import type { ParameterUnit, StandardTermsState } from '../standard-terms/standard-terms.js';

export const StandardTermsStateEnum = closedList<StandardTermsState>('StandardTermsState', 'Life of standard terms.', {
  DRAFT: 'Written, not yet published by a second person.',
  PUBLISHED: 'Agreements are made from it.',
  SUPERSEDED: 'Replaced; old agreements keep it.',
});

export const SoldLineEnum = closedList<SoldLine>('SoldLine', 'What a policy that is sold is.', {
  NEW_BUSINESS: 'New business (新保).',
  RENEWAL: 'Follows a policy that you placed (续保).',
});

export const SignatorySideEnum = closedList<SignatorySide>('SignatorySide', 'Side that signs.', {
  PARTNER: 'Partner; signs first.',
  INSURER: 'Insurer; signs last.',
});

export const ParameterUnitEnum = closedList<ParameterUnit>('ParameterUnit', 'What a parameter counts.', {
  CNY: 'Yuan.',
  FRACTION: 'Share of one, such as 0.05.',
  FACTOR: 'Factor, such as 0.85.',
  DAYS: 'Days.',
  DAY_OF_MONTH: 'Day of each month.',
  POINTS: 'Cost points.',
  COUNT: 'Number of things.',
  METRIC: 'Target of a service metric, in the unit of that metric.',
  CODES: 'Set of codes.',
  CHOICE: 'One of a closed list.',
});
