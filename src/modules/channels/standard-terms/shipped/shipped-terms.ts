/** The insurer's own standard terms as shipped: one template per kind of channel, and one for those without licence where a kind may have one. */
import type { ChannelKind } from '../../partner.js';
import type { StandardTermsDocument } from '../standard-terms.js';
import { ENTERPRISE_TERMS, TENDER_TERMS } from './own-risks.js';
import { CLUB_REFERRAL_TERMS, DEALER_REFERRAL_TERMS, REPAIR_SHOP_TERMS } from './referral.js';
import { AGENT_TERMS, BROKER_TERMS, DEALER_TERMS, INDIVIDUAL_AGENT_TERMS, LICENSED_CLUB_TERMS } from './sales.js';

export interface ShippedTerms {
  readonly channelKind: ChannelKind;
  readonly licensed: boolean;
  readonly version: string;
  readonly document: StandardTermsDocument;
}

const VERSION = '2026.1';

/** Agents and brokers without a licence are no partners: they have no terms. Enterprises, tenders and repair shops never need one. */
export const SHIPPED_TERMS: readonly ShippedTerms[] = [
  { channelKind: 'AGENT', licensed: true, version: VERSION, document: AGENT_TERMS },
  { channelKind: 'INDIVIDUAL_AGENT', licensed: true, version: VERSION, document: INDIVIDUAL_AGENT_TERMS },
  { channelKind: 'BROKER', licensed: true, version: VERSION, document: BROKER_TERMS },
  { channelKind: 'DEALER', licensed: true, version: VERSION, document: DEALER_TERMS },
  { channelKind: 'DEALER', licensed: false, version: VERSION, document: DEALER_REFERRAL_TERMS },
  { channelKind: 'CAR_CLUB', licensed: true, version: VERSION, document: LICENSED_CLUB_TERMS },
  { channelKind: 'CAR_CLUB', licensed: false, version: VERSION, document: CLUB_REFERRAL_TERMS },
  { channelKind: 'ENTERPRISE', licensed: false, version: VERSION, document: ENTERPRISE_TERMS },
  { channelKind: 'TENDER', licensed: false, version: VERSION, document: TENDER_TERMS },
  { channelKind: 'REPAIR_SHOP', licensed: false, version: VERSION, document: REPAIR_SHOP_TERMS },
];
