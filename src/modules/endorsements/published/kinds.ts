/**
 * What each kind of endorsement may touch, who decides on it and which papers it needs (domain 4.3), as data. `when`
 * says where a kind of policy takes it: in its period, only before it begins, or never.
 */
import type { MaterialKind } from '../../platform/index.js';
import type { PolicyKind } from '../../products/index.js';
import type { Change } from '../endorsement.js';

export interface KindTerms {
  readonly on: Readonly<Record<PolicyKind, 'YES' | 'BEFORE_START' | 'NO'>>;
  /** A stricter authority where fraud is near: a person looks at it. */
  readonly authority: 'AUTOMATIC' | 'UNDERWRITER';
  readonly materials: readonly MaterialKind[];
  /** May change what is to be paid: then it holds from a midnight, and by days. */
  readonly premium: boolean;
  /** A pure correction may reach back and is carried through every later version. */
  readonly correction: boolean;
}

const yes = { COMPULSORY: 'YES', COMMERCIAL: 'YES' } as const;
const commercialOnly = { COMPULSORY: 'NO', COMMERCIAL: 'YES' } as const;

export const KINDS: Readonly<Record<Change['kind'], KindTerms>> = {
  OWNER_TRANSFER: {
    on: yes,
    authority: 'AUTOMATIC',
    materials: ['REGISTRATION_CERTIFICATE', 'SALE_CONTRACT', 'IDENTITY_DOCUMENT'],
    premium: true,
    correction: false,
  },
  PLATE_ASSIGN: { on: yes, authority: 'AUTOMATIC', materials: ['VEHICLE_LICENCE'], premium: false, correction: false },
  PLATE_CHANGE: { on: yes, authority: 'AUTOMATIC', materials: ['VEHICLE_LICENCE'], premium: false, correction: false },
  USE_NATURE_CHANGE: {
    on: yes,
    authority: 'AUTOMATIC',
    materials: ['VEHICLE_LICENCE'],
    premium: true,
    correction: false,
  },
  VIN_ENGINE_CORRECTION: {
    on: yes,
    authority: 'UNDERWRITER',
    materials: ['VEHICLE_LICENCE'],
    premium: false,
    correction: true,
  },
  VEHICLE_MODEL_CORRECTION: {
    on: yes,
    authority: 'AUTOMATIC',
    materials: ['VEHICLE_LICENCE'],
    premium: true,
    correction: false,
  },
  SUM_INSURED_CHANGE: { on: commercialOnly, authority: 'AUTOMATIC', materials: [], premium: true, correction: false },
  ADD_COVERAGE: { on: commercialOnly, authority: 'AUTOMATIC', materials: [], premium: true, correction: false },
  REMOVE_COVERAGE: { on: commercialOnly, authority: 'AUTOMATIC', materials: [], premium: true, correction: false },
  INSURED_OR_POLICYHOLDER_CHANGE: {
    on: yes,
    authority: 'AUTOMATIC',
    materials: ['IDENTITY_DOCUMENT'],
    premium: false,
    correction: false,
  },
  CONTACT_CHANGE: { on: yes, authority: 'AUTOMATIC', materials: [], premium: false, correction: true },
  PERIOD_CHANGE: {
    on: { COMPULSORY: 'BEFORE_START', COMMERCIAL: 'BEFORE_START' },
    authority: 'AUTOMATIC',
    materials: [],
    premium: false,
    correction: false,
  },
  SUSPEND: { on: commercialOnly, authority: 'AUTOMATIC', materials: [], premium: false, correction: false },
  RESUME: { on: commercialOnly, authority: 'AUTOMATIC', materials: [], premium: false, correction: false },
  // Photos show that what is insured anew was repaired: the same damage is not paid twice.
  LOSS_REPLENISH: {
    on: commercialOnly,
    authority: 'AUTOMATIC',
    materials: ['VEHICLE_PHOTO'],
    premium: true,
    correction: false,
  },
  SPECIAL_AGREEMENT: { on: commercialOnly, authority: 'AUTOMATIC', materials: [], premium: false, correction: false },
};

/** Photos show a vehicle that comes to be insured for damage in mid-term. */
export const ADDED_DAMAGE_MATERIALS: readonly MaterialKind[] = ['VEHICLE_PHOTO'];
