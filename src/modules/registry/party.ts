/** Words for people and organisations: what a caller claims, what a check makes of it, and what is kept. */
import type { Instant } from '../../kernel/dates.js';
import type { Id } from '../../kernel/ids.js';
import type { IdentityKind, PartyKind } from './vehicle.js';

export interface IdentityDocument {
  readonly kind: IdentityKind;
  /** Normal form: half-width, upper case, without spaces. */
  readonly number: string;
}

// What a caller claims: the wire's shape, absent and null alike.

export interface PersonClaim {
  readonly name: string;
  readonly identity?: IdentityDocument | null;
  readonly phone?: string | null;
  readonly address?: string | null;
}

export interface OrganisationClaim extends PersonClaim {
  readonly contact?: PersonClaim | null;
}

/** Exactly one of the three. */
export interface PartyClaim {
  readonly person?: PersonClaim | null;
  readonly organisation?: OrganisationClaim | null;
  /** Wire id of a party of the same partner. */
  readonly partyId?: string | null;
}

/** Who is who. Whoever is absent is the policyholder, except the first beneficiary: absent means none. */
export interface PeopleClaim {
  readonly policyholder: PartyClaim;
  readonly insured?: PartyClaim | null;
  readonly owner?: PartyClaim | null;
  readonly firstBeneficiary?: PartyClaim | null;
}

// What a check makes of it.

interface Described {
  readonly name: string;
  readonly identity: IdentityDocument | null;
  readonly phone: string | null;
  readonly address: string | null;
}

export interface DescribedPerson extends Described {
  readonly kind: 'PERSON';
}

export interface DescribedOrganisation extends Described {
  readonly kind: 'ORGANISATION';
  /** Person to talk to. */
  readonly contact: DescribedPerson | null;
}

// What is kept: one partner's record, never changed. Somebody whose data change is a new record of the same subject.

interface Kept extends Described {
  readonly partnerId: Id<'Partner'>;
  /** The person or organisation behind it, insurer-wide; null while there is no identity document. */
  readonly subjectId: string | null;
  readonly createdAt: Instant;
}

export interface PersonRecord extends Kept {
  readonly kind: 'PERSON';
  readonly id: Id<'Person'>;
}

export interface OrganisationRecord extends Kept {
  readonly kind: 'ORGANISATION';
  readonly id: Id<'Organisation'>;
  readonly contactId: Id<'Person'> | null;
}

export type PartyRecord = PersonRecord | OrganisationRecord;

/** A party that passed its check: described now, or a known record. Kind, name and identity are there either way. */
export type CheckedParty = DescribedPerson | DescribedOrganisation | PartyRecord;

/** Roles left out hold the policyholder's very object, so that `===` tells it. */
export interface People<P> {
  readonly policyholder: P;
  readonly insured: P;
  readonly owner: P;
  readonly firstBeneficiary: P | null;
}

export function isKnown(party: CheckedParty): party is PartyRecord {
  return 'id' in party;
}

/** Wire ids of known parties that a claim names. */
export function partyIdsOf(claim: PeopleClaim): string[] {
  const roles = [claim.policyholder, claim.insured, claim.owner, claim.firstBeneficiary];
  return [...new Set(roles.map((role) => role?.partyId).filter((id) => id != null))];
}

export const PARTY_ID_KIND = { PERSON: 'Person', ORGANISATION: 'Organisation' } as const satisfies Record<
  PartyKind,
  string
>;
