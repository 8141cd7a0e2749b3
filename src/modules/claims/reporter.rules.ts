/** Who may report a loss, and in which relation (domain.md 6.3). Pure. */
import type { ChannelColumn } from '../access/index.js';
import type { RefusalItem } from '../../kernel/refusal.js';
import type { ReporterRelation } from './claim.js';
import { ClaimRefusals } from './claims.refusals.js';

/** What the matrix says of "report a loss". */
const REACH: Readonly<Record<ChannelColumn, 'OWN' | 'ANY' | 'WITH_CONSENT' | 'IN_SHOP'>> = {
  INDIVIDUAL_AGENT: 'OWN',
  AGENCY: 'OWN',
  BROKER: 'ANY',
  LICENSED_DEALER: 'OWN',
  UNLICENSED: 'WITH_CONSENT',
  REPAIR_SHOP: 'IN_SHOP',
  FLEET_ENTERPRISE: 'OWN',
};

export interface Reporting {
  /** Null for the insurer's own people. */
  readonly column: ChannelColumn | null;
  readonly relation: ReporterRelation;
  readonly consentGiven: boolean;
  /** An estimate came with it, and says since when the vehicle is in the shop. */
  readonly inShop: boolean;
}

/** The insured's own word is consent; whoever speaks for the insured needs it, an unlicensed channel always. */
export function reporterFaults({ column, relation, consentGiven, inShop }: Reporting): RefusalItem[] {
  if (column === null) return [];
  const faults: RefusalItem[] = [];
  const field = ['input', 'reporter'];
  if (REACH[column] === 'IN_SHOP' && relation !== 'REPAIR_SHOP')
    faults.push({
      code: ClaimRefusals.REPORTER_NOT_ALLOWED,
      field: [...field, 'relation'],
      wouldPass: [
        {
          field: [...field, 'relation'],
          value: 'REPAIR_SHOP',
          message: { zh: '以维修机构身份报案', en: 'report as the repair shop' },
        },
      ],
    });
  if (relation === 'REPAIR_SHOP' && !inShop)
    faults.push({ code: ClaimRefusals.VEHICLE_NOT_IN_SHOP, field: ['input', 'estimate'] });
  const needsConsent =
    relation === 'PARTNER' ||
    relation === 'REPAIR_SHOP' ||
    (REACH[column] === 'WITH_CONSENT' && relation !== 'INSURED');
  if (needsConsent && !consentGiven)
    faults.push({ code: ClaimRefusals.CONSENT_OF_INSURED_NEEDED, field: [...field, 'insuredConsentAt'] });
  return faults;
}

/**
 * Whether a loss under a policy of somebody else may be reported: a car in the workshop is reported by who repairs it,
 * whatever the policy; who only sells reports what it placed.
 */
export function reportsForOthers({ column, relation, inShop }: Reporting): boolean {
  if (column === null || REACH[column] !== 'OWN') return true;
  return column === 'LICENSED_DEALER' && relation === 'REPAIR_SHOP' && inShop;
}
