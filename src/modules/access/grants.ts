/**
 * What a caller may ever do: column of the channel matrix ∩ union of its roles ∩ every scope. Deny by default: a role,
 * kind or scope that nobody knows gives nothing.
 */
import { type ChannelColumn, mayEver } from './channel-matrix.js';
import { PERMISSIONS, type PermissionName, permissionNames } from './permissions.js';
import { isPartnerRole, isStaffRole, type Side } from './roles.js';

/** What one role holds, before the column and the scopes. */
export function permissionsOfRole(side: Side, role: string): PermissionName[] {
  return permissionNames().filter((name) => holds(side, role, name));
}

function holds(side: Side, role: string, name: PermissionName): boolean {
  const { everyone, partner, staff } = PERMISSIONS[name];
  if (side === 'PARTNER') return isPartnerRole(role) && (everyone || partner.includes(role));
  return isStaffRole(role) && (everyone || staff.includes(role));
}

export interface Grant {
  readonly side: Side;
  readonly roles: readonly string[];
  /** Column of the channel matrix; null for the insurer's people. */
  readonly column: ChannelColumn | null;
  /** Scopes of the credential and of the token, each narrowing; null narrows nothing, an empty list leaves nothing. */
  readonly scopes: readonly (readonly string[] | null)[];
  /** Agreement or licence is not in force. */
  readonly runOff: boolean;
}

/**
 * What everyone holds needs no role and no scope, only a valid token.
 *
 * In run-off, writes stay in the set: the operation refuses them by the name of the clause or licence, which tells the
 * partner what to mend; a missing permission would only tell it that it may not.
 */
export function effectivePermissions({ side, roles, column, scopes, runOff }: Grant): Set<PermissionName> {
  return new Set(
    permissionNames().filter((name) => {
      const { everyone, capability, effect, inRunOff } = PERMISSIONS[name];
      if (everyone) return true;
      if (runOff && effect === 'READ' && !inRunOff) return false;
      if (side === 'PARTNER' && (column === null || capability === 'INSURER_ONLY' || !mayEver(column, capability)))
        return false;
      return (
        roles.some((role) => holds(side, role, name)) && scopes.every((scope) => scope === null || scope.includes(name))
      );
    }),
  );
}
