import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { type Id, newId } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { KernelRefusals, Problems, Refusal, type RefusalItem } from '../../../kernel/refusal.js';
import {
  AccessRefusals,
  effectivePermissions,
  giveLogIn,
  isPrincipal,
  newLogIn,
  PARTNER_ROLES,
} from '../../access/index.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { checkPersonName } from '../../registry/index.js';
import { PartnerUserEvents } from '../channels.events.js';
import { outletsById } from '../channels.store.js';
import { partnerAtWork } from '../people/partner-at-work.js';
import { insertPartnerUser } from '../people/people.store.js';

export interface InvitePartnerUser {
  readonly idempotencyKey: string;
  /** The insurer invites the first owner; a partner invites for itself. */
  readonly partnerId: Id<'Partner'> | null;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly string[];
  readonly outletId: Id<'Outlet'> | null;
}

export interface InviteOutcome extends Outcome {
  /** Shown once; null when the key came before. */
  readonly logIn: { readonly clientId: string; readonly secret: string } | null;
}

const EMAIL = /^[^\s@\p{C}]{1,64}@[^\s@\p{C}]{1,190}\.[^\s@\p{C}]{2,24}$/u;

/**
 * Invites a person with a log-in of its own, for roles and outlets no wider than the inviter's. Refuses: NOT_FOUND,
 * INVALID_INPUT, SCOPE_EXCEEDED, OUTLET_EXCEEDED, PARTNER_USER_EXISTS, PARTNER_STATE, LICENCE_LAPSED,
 * AGREEMENT_NOT_ACTIVE.
 */
export async function invitePartnerUser(ctx: Ctx, input: InvitePartnerUser): Promise<InviteOutcome> {
  const logIn = await newLogIn();
  return inTransaction(ctx, 'partnerUserInvite', async (tx) => {
    const { idempotencyKey, ...rest } = input;
    const outcome = await once(tx, { operation: 'partnerUserInvite', key: idempotencyKey, input: rest }, async () => {
      const problems = new Problems();
      const name = checkPersonName(input.name, ['input', 'name'], problems);
      const email = input.email.trim();
      if (!EMAIL.test(email))
        problems.add({
          code: KernelRefusals.INVALID_INPUT,
          field: ['input', 'email'],
          message: { zh: '这不是一个邮箱地址。', en: 'This is no e-mail address.' },
        });
      const roles = [...new Set(input.roles)];
      if (roles.length === 0 || roles.some((role) => !Object.hasOwn(PARTNER_ROLES, role)))
        problems.add({
          code: KernelRefusals.INVALID_INPUT,
          field: ['input', 'roles'],
          message: { zh: '至少一个角色。', en: 'At least one role.' },
        });
      problems.refuseIfAny();
      const partner = await partnerAtWork(tx, input.partnerId);
      const wider = widerThan(tx, roles, input.outletId);
      if (wider.length > 0) throw new Refusal(...wider);
      const [outlet] = input.outletId === null ? [] : await outletsById(tx, [input.outletId]);
      if (input.outletId !== null && outlet?.partnerId !== partner.id)
        throw new Refusal(NOT_FOUND(['input', 'outletId']));
      const id = newId('PartnerUser');
      const rights = { partnerId: partner.id, roles, outletId: input.outletId };
      // The label appears in events and signatures: the address is personal, the name of a person who acts for an organisation is its business.
      const credentialId = await giveLogIn(tx, logIn, { ...rights, label: name ?? input.name });
      await insertPartnerUser(tx, {
        ...rights,
        id,
        name: name ?? input.name,
        email,
        credentialId,
        state: 'INVITED',
        invitedBy: tx.actor.id,
        invitedByLabel: tx.actor.label,
        invitedAt: tx.now,
      });
      const subject = { kind: 'PartnerUser', id } as const;
      await emit(tx, { event: PartnerUserEvents['partner_user.invited'], subject, partnerId: partner.id });
      return subject;
    });
    return { ...outcome, logIn: outcome.replayed ? null : { clientId: logIn.clientId, secret: logIn.secret } };
  });
}

/** Nobody hands out more than they hold: what the roles permit under the partner's own kind and licence, and where. */
function widerThan({ actor }: TxCtx, roles: readonly string[], outletId: Id<'Outlet'> | null): RefusalItem[] {
  if (actor.side !== 'PARTNER') return [];
  const given = effectivePermissions({
    side: 'PARTNER',
    roles,
    column: isPrincipal(actor) ? actor.column : null,
    scopes: [null],
    runOff: false,
  });
  const missing = [...given].filter((name) => !actor.permissions.has(name));
  const items: RefusalItem[] = [];
  if (missing.length > 0)
    items.push({
      code: AccessRefusals.SCOPE_EXCEEDED,
      field: ['input', 'roles'],
      facts: [{ name: 'missing', value: missing.join(' ') }],
    });
  if (actor.outletIds !== null && (outletId === null || !actor.outletIds.includes(outletId)))
    items.push({ code: AccessRefusals.OUTLET_EXCEEDED, field: ['input', 'outletId'] });
  return items;
}
