/** What an entry of the catalogue of permissions is made of, and the groups of roles that hold them. */
import type { Sentence } from '../../kernel/refusal.js';
import type { Capability } from './channel-matrix.js';
import type { PartnerRole, StaffRole } from './roles.js';

export interface Permission {
  readonly title: Sentence;
  readonly sentence: Sentence;
  /** READ changes nothing. A WRITE of a partner must consult a clause or say why not. */
  readonly effect: 'READ' | 'WRITE';
  /** Row of the channel matrix that a partner's kind and licence must open; INSURER_ONLY for what no partner ever does. */
  readonly capability: Capability | 'INSURER_ONLY';
  readonly partner: readonly PartnerRole[];
  readonly staff: readonly StaffRole[];
  /** Held by any authenticated caller, whatever its roles and scopes: to know oneself, and to fetch by id what another permission lets see. */
  readonly everyone: boolean;
  /** Reads that stay open after agreement or licence has ended: own business, own papers. Writes stay in the set; the operation refuses them by the clause's name. */
  readonly inRunOff: boolean;
}

export const ALL_PARTNER: readonly PartnerRole[] = ['OWNER', 'SELLER', 'CLAIMS', 'FINANCE', 'READER', 'INTEGRATION'];
export const ALL_STAFF: readonly StaffRole[] = [
  'CHANNEL_MANAGER',
  'UNDERWRITER',
  'CLAIMS_HANDLER',
  'FINANCE',
  'RISK_CONTROL',
  'MOTOR_DEPARTMENT',
  'AUDITOR',
  'ADMIN',
];
/** Staff who read the business; ADMIN looks after access and does not. */
export const BUSINESS: readonly StaffRole[] = ALL_STAFF.filter((role) => role !== 'ADMIN');
export const SELLERS: readonly PartnerRole[] = ['OWNER', 'SELLER'];

type Words = readonly [zhTitle: string, enTitle: string, zhSentence: string, enSentence: string];
type Holders = Partial<Pick<Permission, 'partner' | 'staff' | 'everyone' | 'inRunOff'>>;

export function entry(
  effect: Permission['effect'],
  capability: Permission['capability'],
  words: Words,
  holders: Holders,
): Permission {
  const [zhTitle, enTitle, zh, en] = words;
  return {
    title: { zh: zhTitle, en: enTitle },
    sentence: { zh, en },
    effect,
    capability,
    partner: holders.partner ?? [],
    staff: holders.staff ?? [],
    everyone: holders.everyone ?? false,
    inRunOff: holders.inRunOff ?? false,
  };
}

export const everyone: Holders = { everyone: true, inRunOff: true };
