/** Personal text that leaves masked: what it is, whose it is, and how its mask looks. */
import type { Id } from '../../kernel/ids.js';
import { maskAddress, maskBankCard, maskIdentity, maskName, maskPhone } from './person-name.rules.js';

const MASKS = {
  PERSON_NAME: (text: string) => maskName(text, 'PERSON'),
  /** Public: shown as it is. */
  ORGANISATION_NAME: (text: string) => maskName(text, 'ORGANISATION'),
  IDENTITY: maskIdentity,
  PHONE: maskPhone,
  ADDRESS: maskAddress,
  BANK_CARD: maskBankCard,
  /** Of somebody's health nothing shows. */
  MEDICAL: () => '****',
} as const satisfies Record<string, (text: string) => string>;
export type Masking = keyof typeof MASKS;

export interface MaskedText {
  readonly masking: Masking;
  /** In full: leaves only through `discloseText`. */
  readonly value: string;
  /** Owner of the object, whose audit trail the reading belongs to. */
  readonly partnerId: Id<'Partner'>;
  /** Object that it is a field of. */
  readonly subject: { readonly kind: string; readonly id: string };
  /** Type and field, as the audit trail names it: `Person.phone`. */
  readonly label: string;
}

export function maskOf(text: MaskedText): string {
  return MASKS[text.masking](text.value);
}

/** Why a personal field is read in full. */
export const DISCLOSURE_PURPOSES = [
  'CONTACT_CUSTOMER',
  'VERIFY_IDENTITY',
  'PAYMENT',
  'CLAIM_HANDLING',
  'LEGAL_DUTY',
] as const;
export type DisclosurePurpose = (typeof DISCLOSURE_PURPOSES)[number];
