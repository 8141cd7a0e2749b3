/** Words of the room: a quote (报价) is the enduring part; a version is what was asked and known when prices were made. */
import type { Instant, LocalDate } from '../../kernel/dates.js';
import type { Id } from '../../kernel/ids.js';
import type { Money } from '../../kernel/money.js';
import type { SoldLine } from '../channels/index.js';
import type { RefusalItem, Sentence } from '../../kernel/refusal.js';
import type { SelectedCoverage, SelectedService, SelectionWish } from '../products/index.js';
import type { CommercialRecord, NoClaimOutcome, PricedPolicy, ShortTermGround, TariffRef } from '../rating/index.js';
import type { StoredVehicle } from '../registry/index.js';
import type { DecisionStep, StoredTax } from '../underwriting/index.js';
import type { CompulsoryRecord } from './industry-platform.port.js';

export type QuoteState = 'REQUESTED' | 'PRICED' | 'REFUSED' | 'ACCEPTED' | 'BOUND' | 'WITHDRAWN' | 'EXPIRED';

export interface Quote {
  readonly id: Id<'Quote'>;
  readonly partnerId: Id<'Partner'>;
  readonly number: string;
  readonly externalRef: string | null;
  /** What the terms ask about it: new business, or the renewal of a policy. */
  readonly businessLine: SoldLine;
  readonly state: QuoteState;
  readonly outletId: Id<'Outlet'> | null;
  readonly producerId: Id<'Producer'> | null;
  readonly vehicleId: Id<'Vehicle'>;
  readonly policyholderId: string;
  readonly insuredId: string;
  readonly ownerId: string;
  readonly firstBeneficiaryId: string | null;
  readonly agreementVersionId: Id<'AgreementVersion'>;
  readonly versionSequence: number;
  readonly vehicleGroup: string;
  readonly vin: string;
  readonly plate: string | null;
  readonly holderName: string;
  readonly clonedFromId: Id<'Quote'> | null;
  readonly withdrawnReason: string | null;
  readonly validUntil: Instant | null;
  readonly acceptedOptionId: Id<'QuoteOption'> | null;
  readonly applicationId: Id<'Application'> | null;
  readonly revision: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** Compulsory part of an option as asked for. */
export interface CompulsoryRequest {
  /** Null: 00:00 of the next day. */
  readonly startsAt: Instant | null;
  /** Immediate effect (即时生效): cover begins when the policy is issued. */
  readonly startsOnIssue: boolean;
  readonly shortTerm: {
    readonly ground: ShortTermGround;
    readonly endsAt: Instant;
    readonly scrapOn: LocalDate | null;
  } | null;
  /** The caller holds proof that the year's vehicle tax was paid. */
  readonly taxPaid: boolean;
}

/** Commercial part of an option as asked for: a plan, or a selection of one's own. */
export interface CommercialRequest {
  /** Null: with the compulsory part, otherwise 00:00 of the next day. */
  readonly startsAt: Instant | null;
  readonly choice: { readonly planId: Id<'Plan'> } | { readonly selection: SelectionWish };
  /** Fraction asked for, an exact decimal; null for none. */
  readonly discount: string | null;
}

/** At least one part; each stands alone. */
export interface OptionRequest {
  readonly label: string;
  readonly compulsory: CompulsoryRequest | null;
  readonly commercial: CommercialRequest | null;
}

/** What was asked and known, as plain JSON: with the pinned tariffs it recomputes every option to the fen. */
export interface QuoteRisk {
  readonly vehicle: StoredVehicle;
  /** Records as the industry platform gave them; never the channel's word. */
  readonly compulsoryRecord: CompulsoryRecord;
  /** Null when no option wants commercial cover. */
  readonly commercialRecord: CommercialRecord | null;
  readonly recordReadAt: Instant;
  readonly notices: readonly StoredNotice[];
}

export interface QuoteVersion {
  readonly id: Id<'QuoteVersion'>;
  readonly partnerId: Id<'Partner'>;
  readonly quoteId: Id<'Quote'>;
  readonly sequence: number;
  readonly risk: QuoteRisk;
  readonly pricedAt: Instant;
}

/** Something the customer must or should be told. */
export interface StoredNotice {
  readonly code: string;
  readonly message: Sentence;
  readonly mustConfirm: boolean;
}

/** One policy of an option as asked for, every choice made. With a price it is a `PricedPolicy`, which says the same and more. */
export interface AskedPolicy extends Pick<
  PricedPolicy,
  'kind' | 'productCode' | 'productVersionId' | 'startsAt' | 'endsAt' | 'startsOnIssue'
> {
  readonly coverages: readonly SelectedCoverage[];
  readonly services: readonly SelectedService[];
}

export type QuotedPolicy = AskedPolicy | PricedPolicy;

export function isPriced(policy: QuotedPolicy): policy is PricedPolicy {
  return 'premiumFen' in policy;
}

/** The policies of an option, as far as they were asked for. */
export function partsOf(detail: Pick<OptionDetail, 'compulsory' | 'commercial'>): QuotedPolicy[] {
  return [detail.compulsory, detail.commercial].filter((part) => part !== null);
}

/** What stands behind a commercial part besides its price. */
export interface CommercialBasis {
  readonly noClaim: NoClaimOutcome;
  /** The insurer's filed standard of the autonomous factor, before any discount; null when none is filed. */
  readonly standardFactor: string | null;
  /** Value after depreciation at the start, fen; null when nothing is insured by it. */
  readonly actualValueFen: string | null;
  /** What the band of the agreement could reach, fen; null without a band or without a price. */
  readonly sellable: { readonly lowestFen: string; readonly highestFen: string } | null;
}

export interface OptionDetail {
  readonly requested: OptionRequest;
  readonly compulsory: QuotedPolicy | null;
  readonly commercial: QuotedPolicy | null;
  /** Null without a commercial part. */
  readonly basis: CommercialBasis | null;
  /** Collected with the compulsory part; null without one. */
  readonly tax: StoredTax | null;
  /** Versions that the vehicle tax was read from. */
  readonly pinnedTax: readonly TariffRef[];
  readonly notices: readonly StoredNotice[];
  /** Why it is not on offer; empty when it is. A path leads from the option: `commercial`, `discount`. */
  readonly refusals: readonly RefusalItem[];
  /** Every underwriting rule that spoke. */
  readonly outlookReasons: readonly DecisionStep[];
}

/** Probable decision on an option: the worst of its policies; compulsory cover is never declined. */
export type Outlook = 'ACCEPT' | 'REFER' | 'DECLINE';

export interface QuoteOption {
  readonly id: Id<'QuoteOption'>;
  readonly partnerId: Id<'Partner'>;
  readonly quoteVersionId: Id<'QuoteVersion'>;
  readonly position: number;
  readonly label: string;
  readonly offered: boolean;
  readonly productVersionId: Id<'ProductVersion'> | null;
  readonly commercialVersionId: Id<'ProductVersion'> | null;
  readonly planId: Id<'Plan'> | null;
  /** Earliest start and latest end of its parts. */
  readonly startsAt: Instant | null;
  readonly endsAt: Instant | null;
  readonly outlook: Outlook;
  /** Of all parts. */
  readonly premium: Money | null;
  readonly payable: Money | null;
  readonly detail: OptionDetail;
}
