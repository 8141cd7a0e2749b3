/** Words of the room: a quote (报价) is the enduring part; a version is what was asked and known when prices were made. */
import type { Instant, LocalDate } from '../../kernel/dates.js';
import type { Id } from '../../kernel/ids.js';
import type { Money } from '../../kernel/money.js';
import type { RefusalItem, Sentence } from '../../kernel/refusal.js';
import type {
  CompulsoryInput,
  FloatHistory,
  PremiumLineJson,
  ShortTermGround,
  TariffRef,
  VehicleTax,
} from '../rating/index.js';
import type { StoredVehicle } from '../registry/index.js';

export type QuoteState = 'REQUESTED' | 'PRICED' | 'REFUSED' | 'ACCEPTED' | 'BOUND' | 'WITHDRAWN' | 'EXPIRED';

export interface Quote {
  readonly id: Id<'Quote'>;
  readonly partnerId: Id<'Partner'>;
  readonly number: string;
  readonly externalRef: string | null;
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
  readonly revision: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** Compulsory part of an option as asked for. */
export interface CompulsoryRequest {
  /** Null: 00:00 of the next day. */
  readonly startsAt: Instant | null;
  readonly shortTerm: {
    readonly ground: ShortTermGround;
    readonly endsAt: Instant;
    readonly scrapOn: LocalDate | null;
  } | null;
  /** The caller holds proof that the year's vehicle tax was paid. */
  readonly taxPaid: boolean;
}

export interface OptionRequest {
  readonly label: string;
  readonly compulsory: CompulsoryRequest;
}

/** What was asked and known, as plain JSON: with the pinned tariffs it recomputes every option to the fen. */
export interface QuoteRisk {
  readonly vehicle: StoredVehicle;
  /** The record as the industry platform gave it; never the channel's word. */
  readonly history: FloatHistory;
  readonly historyReadAt: Instant;
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

export type VehicleTaxJson = Omit<VehicleTax, 'amount' | 'lateFee' | 'total'> & {
  readonly amount: string | null;
  readonly lateFee: string | null;
  readonly total: string | null;
};

export interface OptionDetail {
  readonly requested: OptionRequest;
  /** Input of the rating; null when no price could be made. */
  readonly rating: CompulsoryInput | null;
  readonly pinned: readonly TariffRef[];
  /** Versions that the vehicle tax was read from. */
  readonly pinnedTax: readonly TariffRef[];
  readonly lines: readonly PremiumLineJson[];
  /** Fen as text. */
  readonly net: string | null;
  readonly vat: string | null;
  readonly category: number | null;
  readonly illustrative: boolean;
  readonly tax: VehicleTaxJson | null;
  readonly notices: readonly StoredNotice[];
  /** Why it is not on offer; empty when it is. */
  readonly refusals: readonly RefusalItem[];
}

export interface QuoteOption {
  readonly id: Id<'QuoteOption'>;
  readonly partnerId: Id<'Partner'>;
  readonly quoteVersionId: Id<'QuoteVersion'>;
  readonly position: number;
  readonly label: string;
  readonly offered: boolean;
  readonly productVersionId: Id<'ProductVersion'> | null;
  readonly startsAt: Instant | null;
  readonly endsAt: Instant | null;
  readonly premium: Money | null;
  readonly payable: Money | null;
  readonly detail: OptionDetail;
}
