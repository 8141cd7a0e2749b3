/**
 * Nobody hands out more than they hold. It is asked when a credential is issued, and again when one is rotated, because
 * whoever rotates a credential holds its new secret and could act as it.
 *
 *   partner → own credential    within the issuer's permissions, roles (an OWNER appoints any) and outlets
 *   staff → partner credential  any partner role: the partner's kind and licence bound it at every use
 *   staff → staff credential    ADMIN only, within the roles of the person it stands for
 */
import type { Actor } from '../../kernel/ctx.js';
import { type Id, INSURER_TENANT } from '../../kernel/ids.js';
import type { RefusalItem } from '../../kernel/refusal.js';
import { AccessRefusals } from './access.refusals.js';
import { permissionsOfRole } from './grants.js';
import { isPartnerRole, isStaffRole, type Side } from './roles.js';

export interface Rights {
  readonly partnerId: Id<'Partner'>;
  readonly roles: readonly string[];
  /** Empty for all that the roles give. */
  readonly scopes: readonly string[];
  readonly outletId: string | null;
}

/** Why an actor may not hand out these rights; empty when it may. `staffRoles` are those of the person a staff credential stands for. */
export function exceeding(actor: Actor, rights: Rights, staffRoles: readonly string[] | null): RefusalItem[] {
  const side: Side = rights.partnerId === INSURER_TENANT ? 'INSURER' : 'PARTNER';
  const roleKnown = side === 'INSURER' ? isStaffRole : isPartnerRole;
  const ofRoles = new Set<string>(rights.roles.flatMap((role) => permissionsOfRole(side, role)));
  const given = rights.scopes.length === 0 ? [...ofRoles] : rights.scopes;

  const roles = rights.roles.filter((role) => !roleKnown(role) || !mayGiveRole(actor, side, role, staffRoles));
  const permissions = given.filter(
    (name) => !ofRoles.has(name) || (actor.side === 'PARTNER' && !actor.permissions.has(name)),
  );
  const items: RefusalItem[] = [];
  if (roles.length > 0) items.push(exceeded('roles', roles));
  if (permissions.length > 0) items.push(exceeded('scopes', permissions));
  if (actor.outletIds !== null && (rights.outletId === null || !actor.outletIds.includes(rights.outletId))) {
    items.push({ code: AccessRefusals.OUTLET_EXCEEDED, field: ['input', 'outletId'] });
  }
  return items;
}

function mayGiveRole(actor: Actor, side: Side, role: string, staffRoles: readonly string[] | null): boolean {
  if (side === 'INSURER')
    return actor.side === 'INSURER' && actor.roles.includes('ADMIN') && staffRoles?.includes(role) === true;
  return actor.side === 'INSURER' || actor.roles.includes('OWNER') || actor.roles.includes(role);
}

function exceeded(field: string, missing: readonly string[]): RefusalItem {
  return {
    code: AccessRefusals.SCOPE_EXCEEDED,
    field: ['input', field],
    facts: [{ name: 'missing', value: missing.join(' ') }],
  };
}
