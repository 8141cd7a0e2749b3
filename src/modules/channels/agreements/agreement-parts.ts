/** Words for what stands beside a version: deviations and signatures. No decorators. */
import type { Instant } from '../../../kernel/dates.js';
import type { Id } from '../../../kernel/ids.js';
import type { Place } from '../standard-terms/standard-terms.js';

/** A parameter outside the template's range. */
export interface Deviation {
  readonly id: Id<'Deviation'>;
  readonly partnerId: Id<'Partner'>;
  readonly versionId: Id<'AgreementVersion'>;
  readonly clauseNumber: string;
  readonly clauseKey: string;
  /** As in the catalogue's schema of the clause. */
  readonly parameter: string;
  readonly place: Place;
  readonly offered: string;
  /** The range it misses, as JSON. */
  readonly allowed: string;
  readonly reason: string;
  /** Level of a channel manager who may approve it. */
  readonly level: number;
  readonly approvedBy: string | null;
  readonly approvedByLabel: string | null;
  readonly approvedAt: Instant | null;
  readonly opinion: string | null;
}

export type SignatorySide = 'PARTNER' | 'INSURER';

/** A side's signature over the digest. */
export interface AgreementSignature {
  readonly partnerId: Id<'Partner'>;
  readonly versionId: Id<'AgreementVersion'>;
  readonly side: SignatorySide;
  readonly signerId: string;
  readonly signerLabel: string;
  readonly digest: string;
  readonly signedAt: Instant;
}
