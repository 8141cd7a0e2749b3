/** Terms of the sandbox's agreements: the shipped standard terms of each kind, with what a partner gets by what it brings. */
import { instant } from '../../kernel/dates.js';
import { type FromTemplate, fromTemplate, SHIPPED_TERMS, standardOf } from '../../modules/channels/index.js';
import type { SandboxPartner } from './data.js';

/** Midnight in Shanghai. */
export const EFFECTIVE_FROM = instant('2025-01-01T00:00:00+08:00');

export interface SandboxTerms extends FromTemplate {
  readonly channelKind: string;
  readonly licensed: boolean;
  readonly number: string;
}

export function sandboxTerms(partner: SandboxPartner): SandboxTerms {
  const licensed = partner.licence !== null;
  const shipped = SHIPPED_TERMS.find((terms) => terms.channelKind === partner.kind && terms.licensed === licensed);
  if (!shipped) throw new Error(`no standard terms for ${partner.kind}`);
  const sells = shipped.document.clauses.some(({ key }) => key === 'PRODUCTS');
  const number = partner.number.replace('PTN', 'AGR');
  const made = fromTemplate(shipped, {
    agreement: number,
    partner: partner.number,
    effectiveFrom: EFFECTIVE_FROM,
    chosen: {
      TERRITORY_ALLOWED: partner.territory,
      ...(sells ? { VEHICLE_GROUPS_ALLOWED: partner.vehicleGroups } : {}),
      // As much as the standard allows: a sandbox is for load tests too.
      ...(sells ? { API_QUOTA_POINTS: 2000, API_QUOTA_BURST: 8000, API_QUOTA_IN_FLIGHT: 128 } : {}),
      // A client account of its own (BRK18).
      ...(partner.kind === 'BROKER'
        ? { PREMIUM_COLLECTION_MODE: 'PARTNER_ACCOUNT', PREMIUM_COLLECTION_REMIT_DAYS: 3 }
        : {}),
      // Body scratches are not for this dealer's customers: so that a refusal can be seen.
      ...(partner.kind === 'DEALER'
        ? { COVERAGES_ALLOWED: standardOf(shipped, 'COVERAGES', 'allowed').filter((code) => code !== 'BODY_SCRATCH') }
        : {}),
    },
  });
  return { ...made, channelKind: partner.kind, licensed, number };
}
