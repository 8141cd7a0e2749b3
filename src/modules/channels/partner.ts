/** Words for those who bring business: partner, licence, outlet, producer. Plain records; the tables and the API take them from here. */
import type { LocalDate } from '../../kernel/dates.js';
import type { Id } from '../../kernel/ids.js';
import type { KnownKind } from '../access/index.js';

/** Kinds of channel (S-264). Law gives each its own rights: these are the kinds of the matrix in `access`, no more and no fewer. */
export const CHANNEL_KINDS = [
  'AGENT',
  'INDIVIDUAL_AGENT',
  'BROKER',
  'DEALER',
  'CAR_CLUB',
  'ENTERPRISE',
  'TENDER',
  'REPAIR_SHOP',
] as const satisfies readonly KnownKind[];
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

export const PARTNER_STATES = ['ONBOARDING', 'ACTIVE', 'SUSPENDED', 'TERMINATED'] as const;
export type PartnerState = (typeof PARTNER_STATES)[number];

export interface Partner {
  readonly id: Id<'Partner'>;
  readonly number: string;
  readonly externalRef: string | null;
  readonly name: string;
  /** A `ChannelKind`, as text: a row of a kind that this release does not know must still load. */
  readonly kind: string;
  readonly state: PartnerState;
  readonly institutionId: Id<'Institution'>;
  readonly revision: number;
}

/** Regulator's licence (许可证): valid on `[validFrom, validUntil)`, days of the insurer's calendar. */
export interface Licence {
  readonly id: Id<'Licence'>;
  readonly partnerId: Id<'Partner'>;
  readonly number: string;
  readonly scope: string;
  readonly regions: readonly string[];
  readonly validFrom: LocalDate;
  readonly validUntil: LocalDate;
}

export interface Outlet {
  readonly id: Id<'Outlet'>;
  readonly partnerId: Id<'Partner'>;
  readonly parentId: Id<'Outlet'> | null;
  /** The way from the top, ids joined by `/`. */
  readonly path: string;
  readonly name: string;
  readonly region: string;
  readonly externalRef: string | null;
  readonly active: boolean;
}

/** What a row holds. LAPSED is not held: time makes it of ACTIVE, so no job must move it. */
export const PRODUCER_STATES = ['ACTIVE', 'SUSPENDED', 'ENDED'] as const;
export type ProducerState = (typeof PRODUCER_STATES)[number];

export interface Producer {
  readonly id: Id<'Producer'>;
  readonly partnerId: Id<'Partner'>;
  readonly outletId: Id<'Outlet'>;
  readonly name: string;
  readonly externalRef: string | null;
  readonly registrationNumber: string | null;
  readonly registeredUntil: LocalDate | null;
  readonly trainedUntil: LocalDate | null;
  readonly state: ProducerState;
  readonly revision: number;
}

/** Institution of the insurer (机构) that looks after partners. */
export interface Institution {
  readonly id: Id<'Institution'>;
  readonly parentId: string | null;
  readonly code: string;
  readonly name: string;
}
