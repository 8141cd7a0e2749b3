/** The industry motor platform, as far as quotes and issue need it. Histories come from here, never from the channel (`domain.md` 2.7). */
import type { Instant, LocalDate } from '../../kernel/dates.js';
import type { PolicyKind } from '../products/index.js';
import type { CommercialRecord, FloatHistory } from '../rating/index.js';

/** Compulsory cover of a vehicle as recorded: what its float hangs on, and until when it is covered. */
export interface CompulsoryRecord extends FloatHistory {
  /** First instant no longer covered by a policy of any insurer; null when none is known. */
  readonly coveredUntil: Instant | null;
}

export interface PlatformVehicle {
  readonly vin: string;
  readonly region: string;
}

/** What the platform is told before cover is offered for acceptance (投保查询). */
export interface PlatformQuery extends PlatformVehicle {
  /** The same reference asked twice gives the same number. */
  readonly reference: string;
  readonly kind: PolicyKind;
  readonly startsOn: LocalDate;
}

/** What the platform is told when the premium is in and the policy is about to be issued (投保确认). */
export interface PlatformConfirmation extends PlatformVehicle {
  /** The application and its policy: confirmed twice, it is one confirmation with one number. */
  readonly applicationId: string;
  readonly kind: PolicyKind;
  readonly queryNumber: string;
  readonly premiumFen: string;
}

/** What the platform is told when money of a claim has arrived (理赔信息上传): later premiums of any insurer rest on it. */
export interface PlatformPaidClaim extends PlatformVehicle {
  /** Of the claim and the policy: told twice, it is one record with one number. */
  readonly reference: string;
  readonly claimNumber: string;
  readonly policyNumber: string;
  readonly kind: PolicyKind;
  readonly occurredAt: Instant;
  readonly paidAt: Instant;
}

export interface IndustryPlatform {
  /** Policies, at-fault accidents and changes of owner of a vehicle; an unknown vehicle has an empty record. */
  compulsoryRecord(vehicle: PlatformVehicle): Promise<CompulsoryRecord>;
  /** Commercial policies with their paid claims, change of owner, violations. */
  commercialRecord(vehicle: PlatformVehicle): Promise<CommercialRecord>;
  /** Query number (投保查询码). */
  query(asked: PlatformQuery): Promise<string>;
  /** Confirmation number (投保确认码). */
  confirm(confirmation: PlatformConfirmation): Promise<string>;
  /** Number of the record. Throws UNAVAILABLE when nobody answers: it may have been taken all the same. */
  tellPaidClaim(paid: PlatformPaidClaim): Promise<string>;
}

declare module '../../kernel/ctx.js' {
  interface Ports {
    readonly industryPlatform: IndustryPlatform;
  }
}
