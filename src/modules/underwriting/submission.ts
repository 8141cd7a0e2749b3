/** What the room above hands over when an option is taken: facts frozen there, and what the customer gave. */
import type { Instant } from '../../kernel/dates.js';
import type { Id } from '../../kernel/ids.js';
import type { ProductDocument } from '../products/index.js';
import type { PartyRecord, People } from '../registry/index.js';
import type { AcceptanceClaim } from './acceptance.js';
import type { ApplicationContent, ApplicationState } from './application.js';

export interface Submission {
  readonly partnerId: Id<'Partner'>;
  readonly externalRef: string | null;
  readonly outletId: Id<'Outlet'> | null;
  readonly producerId: Id<'Producer'> | null;
  readonly vehicleId: Id<'Vehicle'>;
  /** As remembered; whoever has several roles is the same record. */
  readonly people: People<PartyRecord>;
  readonly vehicleGroup: string;
  /** Price terms: pinned by the quote. */
  readonly agreementVersionId: Id<'AgreementVersion'>;
  /** Authority: the version in force, as `requireTerms` answered it in this transaction. */
  readonly acceptedUnderId: Id<'AgreementVersion'>;
  /** The option as frozen; what binding authority counts is added here. */
  readonly content: Omit<ApplicationContent, 'amountAtRiskFen'>;
  /** Clauses that the option pins, one version per policy. */
  readonly productVersions: readonly { readonly id: string; readonly document: ProductDocument }[];
  /** When the price was made: nobody signs before. */
  readonly pricedAt: Instant;
  /** Until when the price stands (the quote's validity). */
  readonly validUntil: Instant;
  readonly acceptance: AcceptanceClaim;
}

export interface Submitted {
  readonly id: Id<'Application'>;
  readonly state: ApplicationState;
}
