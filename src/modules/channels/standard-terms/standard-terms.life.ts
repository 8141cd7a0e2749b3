import { life } from '../../../kernel/machine.js';
import type { StandardTermsState } from './standard-terms.js';

/** Published terms never change: another wording is another version, and old agreements keep theirs. */
export const standardTermsLife = life<StandardTermsState, 'publish' | 'supersede'>(
  'STANDARD_TERMS',
  'DRAFT',
  { DRAFT: { publish: 'PUBLISHED' }, PUBLISHED: { supersede: 'SUPERSEDED' }, SUPERSEDED: {} },
  ['publish'],
);
