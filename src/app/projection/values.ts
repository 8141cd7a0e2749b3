/**
 * Values of enums that no answer to this caller can hold. Only lists that follow from the caller's mutations are cut:
 * any other value may stand in data of earlier days, and what is stored must still be told.
 */
import { refusalCatalogue } from '../../kernel/refusal.js';
import { type PermissionName, PERMISSIONS } from '../../modules/access/index.js';
import { actionName } from '../../modules/platform/index.js';
import { type OperationRow, operations } from '../operations.js';
import type { Reach } from './gates.js';

/** Rooms whose refusals stand as data in what is read: on a priced option, in a preview, beside commission that was not earned. */
const PRICING = ['registry', 'products', 'channels', 'rating', 'underwriting', 'quotes'] as const;
const TOLD_BY_READING: Readonly<Partial<Record<PermissionName, readonly string[]>>> = {
  'quote:read': PRICING,
  'endorsement:read': ['kernel', 'platform', 'policies', 'endorsements', ...PRICING],
  'commission:read': ['channels', 'rating'],
  'application:read': ['kernel', 'policies', ...PRICING],
  'policy:read': ['policies'],
  'claim:read': ['channels', 'claims'],
};

const MUTATIONS = Object.entries(operations as Readonly<Record<string, OperationRow>>).filter(
  ([, row]) => row.refuses !== undefined,
);

/** Whatever closes every write of a partner: told by the actions of its own objects, also where the act itself goes on. */
const CLOSES_EVERYTHING = ['AGREEMENT_NOT_ACTIVE', 'LICENCE_LAPSED', 'PARTNER_STATE'];

/** `Partner.onboarding` tells a partner which mutation takes it further, also where that is the insurer's. */
const TOLD_BY_STEPS = [
  'partnerOnboard',
  'partnerLicenceCheck',
  'outletAdd',
  'producerRegister',
  'partnerUserInvite',
  'agreementDraft',
  'partnerAdmit',
];

/** By name of the enum; one that keeps no value is gone, with every field that answers it. */
export function openValues({ permissions, side }: Reach): ReadonlyMap<string, ReadonlySet<string>> {
  // By permission, whatever the agreement says: `availableActions` tells an action that the agreement closes, and why.
  const held = MUTATIONS.filter(([, row]) => permissions.has(row.may));
  // Who may do nothing reads an empty list of actions; the list still has to have a type.
  const rows = held.length > 0 ? held : MUTATIONS.filter(([, row]) => (side === 'INSURER') === isInsurers(row.may));
  const rooms = new Set(
    Object.entries(TOLD_BY_READING).flatMap(([permission, told]) => (permissions.has(permission) ? told : [])),
  );
  // Why no commission was earned stands beside it; the rest of billing's refusals are of acts.
  const earned = permissions.has('commission:read');
  const told = refusalCatalogue().flatMap(({ code, room }) =>
    rooms.has(room) || (earned && code.startsWith('COMMISSION_')) ? [code] : [],
  );
  const steps = permissions.has('partner:read') ? TOLD_BY_STEPS : [];
  return new Map([
    ['Action', new Set([...rows.map(([field]) => field), ...steps].map(actionName))],
    ['RefusalCode', new Set<string>([...CLOSES_EVERYTHING, ...rows.flatMap(([, row]) => row.refuses ?? []), ...told])],
  ]);
}

const isInsurers = (permission: PermissionName): boolean => PERMISSIONS[permission].capability === 'INSURER_ONLY';
