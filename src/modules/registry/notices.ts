/** What is odd but no reason to refuse: the caller passes it on, and confirms it where a person must look again. */
import type { Sentence } from '../../kernel/refusal.js';
import type { Path } from './registry.refusals.js';

export const REGISTRY_NOTICE_CODES = [
  /** A number whose check digit fails or cannot be checked, where the law does not require one. */
  'VIN_CHECK_DIGIT',
  /** Energy letter of a new-energy plate against the energy that was given. */
  'PLATE_ENERGY_MISMATCH',
  /** Plate of one province, registration region in another. */
  'PLATE_REGION_MISMATCH',
  /** Credit code with a wrong check character, accepted on sight of the document. */
  'IDENTITY_CHECK_CHARACTER',
  /** Seats that are unusual for the use nature. */
  'SEATS_UNUSUAL',
] as const;
export type RegistryNoticeCode = (typeof REGISTRY_NOTICE_CODES)[number];

export interface RegistryNotice {
  readonly code: RegistryNoticeCode;
  readonly field: Path;
  readonly message: Sentence;
  /** Must be confirmed before issue. */
  readonly mustConfirm: boolean;
}
