/** Survey and assessment points (查勘点、定损点, S-236): the insurer's own, told to everybody who reports losses. No decorators. */
import type { Instant } from '../../kernel/dates.js';
import type { Id } from '../../kernel/ids.js';
import type { Place } from './claim.js';

export const SERVICE_POINT_KINDS = ['SURVEY', 'ASSESSMENT'] as const;
/** SURVEY: its people go to where the loss happened. ASSESSMENT: vehicles are brought there. */
export type ServicePointKind = (typeof SERVICE_POINT_KINDS)[number];

export interface ServicePoint {
  readonly id: Id<'ServicePoint'>;
  readonly institutionId: Id<'Institution'>;
  readonly kinds: readonly ServicePointKind[];
  readonly name: string;
  readonly place: Place;
  readonly phone: string;
  /** GB/T 2260; a wider one covers the narrower. */
  readonly regions: readonly string[];
  readonly openingHours: string | null;
  readonly registeredById: string;
  readonly registeredAt: Instant;
  /** Nobody is sent from it, and no vehicle to it, since then; null while it is open. */
  readonly closedAt: Instant | null;
  readonly revision: number;
}
