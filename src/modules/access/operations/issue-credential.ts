import { randomBytes } from 'node:crypto';
import type { Ctx } from '../../../kernel/ctx.js';
import { addYears, dayOf, type Instant, startOfDay } from '../../../kernel/dates.js';
import { type Id, INSURER_TENANT, newId } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { KernelRefusals, Problems, Refusal, type Sentence } from '../../../kernel/refusal.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { CredentialEvents } from '../access.events.js';
import { AccessRefusals } from '../access.refusals.js';
import { type ClientKey, parseClientKey } from '../client-keys.js';
import { insertCredential, looksAfter, rolesOfStaff } from '../credentials.store.js';
import { credentialLife } from '../credential.life.js';
import { exceeding, type Rights } from '../issuer-rights.rules.js';
import { isPermission } from '../permissions.js';
import { hashSecret, newSecret } from '../secrets.js';

export interface IssueCredential {
  readonly idempotencyKey: string;
  readonly label: string;
  /** Permissions by name, at least one. */
  readonly scopes: readonly string[];
  /** Default: those of the issuer. */
  readonly roles?: readonly string[] | null;
  /** Staff only: the partner it is for. Partners issue for themselves. */
  readonly partnerId?: Id<'Partner'> | null;
  /** Staff only: the colleague it stands for. */
  readonly staffId?: Id<'Staff'> | null;
  readonly outletId?: Id<'Outlet'> | null;
  readonly expiresAt: Instant;
  /** Public JWK as text, instead of a secret. */
  readonly publicKey?: string | null;
}

export interface IssueOutcome extends Outcome {
  /** Shown once; null with a public key, and when the key came before. */
  readonly secret: string | null;
}

/**
 * Issues a credential within the issuer's own rights; it lives a year at most. Refuses: INVALID_INPUT, NOT_FOUND,
 * SCOPE_EXCEEDED, OUTLET_EXCEEDED, PARTNER_IN_RUN_OFF, KEY_REUSED.
 */
export async function issueCredential(ctx: Ctx, input: IssueCredential): Promise<IssueOutcome> {
  if (ctx.actor.standing === 'RUN_OFF') throw new Refusal({ code: AccessRefusals.PARTNER_IN_RUN_OFF });
  const key = checkInput(ctx, input);
  const rights: Rights = {
    partnerId: await tenantFor(ctx, input),
    roles: input.roles ?? ctx.actor.roles,
    scopes: input.scopes,
    outletId: input.outletId ?? null,
  };
  await assertOutlet(ctx, rights.partnerId, input.outletId ?? null);
  const staffRoles = input.staffId ? await rolesOfStaff(ctx, input.staffId) : null;
  const refusals = exceeding(ctx.actor, rights, staffRoles);
  if (refusals.length > 0) throw new Refusal(...refusals);

  // Outside the transaction: hashing takes longer than everything else, and a lease is dear.
  const secret = key ? null : newSecret();
  const secretHash = secret === null ? null : await hashSecret(secret);
  return inTransaction(ctx, 'credentialIssue', async (tx) => {
    const { idempotencyKey, ...rest } = input;
    const outcome = await once(tx, { operation: 'credentialIssue', key: idempotencyKey, input: rest }, async () => {
      const id = newId('Credential');
      await insertCredential(tx, {
        id,
        partnerId: rights.partnerId,
        staffId: input.staffId ?? null,
        clientId: `gw-${randomBytes(16).toString('hex')}`,
        label: input.label,
        state: credentialLife.initial,
        secretHash,
        publicKeys: key ? [key] : [],
        roles: [...rights.roles],
        scopes: [...input.scopes],
        outletId: input.outletId ?? null,
        expiresAt: input.expiresAt,
      });
      await emit(tx, {
        event: CredentialEvents['credential.issued'],
        subject: { kind: 'Credential', id },
        partnerId: rights.partnerId,
      });
      return { kind: 'Credential', id };
    });
    return { ...outcome, secret: outcome.replayed ? null : secret };
  });
}

/** Everything wrong with the input at once; the key, when one was offered. */
function checkInput(ctx: Ctx, input: IssueCredential): ClientKey | null {
  const problems = new Problems();
  const wrong = (field: string, message: Sentence): void => {
    problems.add({ code: KernelRefusals.INVALID_INPUT, field: ['input', field], message });
  };
  if (!/^[^\p{C}]{1,80}$/u.test(input.label) || input.label.trim() === '')
    wrong('label', { zh: '名称须为 1–80 个字符。', en: 'The label must have 1–80 characters.' });
  if (input.scopes.length === 0) wrong('scopes', { zh: '至少授予一项权限。', en: 'Grant at least one permission.' });
  input.scopes.forEach((scope, index) => {
    if (isPermission(scope)) return;
    problems.add({
      code: KernelRefusals.INVALID_INPUT,
      field: ['input', 'scopes', String(index)],
      message: { zh: '没有这项权限,见 permissions。', en: 'There is no such permission; see permissions.' },
    });
  });
  const latest = startOfDay(addYears(dayOf(ctx.now), 1));
  if (input.expiresAt <= ctx.now || input.expiresAt > latest)
    wrong('expiresAt', {
      zh: `到期时间须在现在之后、${latest} 之前。`,
      en: `The end must lie after now and not after ${latest}.`,
    });
  const key = input.publicKey == null ? null : parseClientKey(input.publicKey);
  if (input.publicKey != null && !key) {
    wrong('publicKey', {
      zh: '须为带 kid 的公钥 JWK:EC P-256、OKP Ed25519 或 2048 位以上的 RSA;不得含私钥成分。',
      en: 'Give a public JWK with a kid: EC P-256, OKP Ed25519, or RSA of at least 2048 bits; no private member.',
    });
  }
  problems.refuseIfAny();
  return key;
}

/** Whose the credential will be. */
async function tenantFor(ctx: Ctx, input: IssueCredential): Promise<Id<'Partner'>> {
  const { actor } = ctx;
  const notFound = (field: string): Refusal => new Refusal({ code: KernelRefusals.NOT_FOUND, field: ['input', field] });
  if (actor.partnerId !== null) {
    if (input.partnerId != null && input.partnerId !== actor.partnerId) throw notFound('partnerId');
    if (input.staffId != null) throw notFound('staffId');
    return actor.partnerId;
  }
  if ((input.partnerId == null) === (input.staffId == null)) {
    throw new Refusal({
      code: KernelRefusals.INVALID_INPUT,
      field: ['input'],
      message: { zh: '请指定合作机构或同事之一。', en: 'Name either the partner or the colleague it is for.' },
    });
  }
  if (input.partnerId == null) {
    if (!input.staffId || !(await rolesOfStaff(ctx, input.staffId))) throw notFound('staffId');
    return INSURER_TENANT;
  }
  if (
    !(await looksAfter(ctx, input.partnerId)) ||
    !(await ctx.ports.standing.standingOf(ctx.db, input.partnerId, ctx.now))
  )
    throw notFound('partnerId');
  return input.partnerId;
}

async function assertOutlet(ctx: Ctx, partnerId: Id<'Partner'>, outletId: Id<'Outlet'> | null): Promise<void> {
  // A bound caller is told OUTLET_EXCEEDED for whatever is not below its own outlet: also that an outlet is none is no news for it.
  if (outletId === null || ctx.actor.outletIds !== null) return;
  const subtree = await ctx.ports.standing.outletSubtree(ctx.db, partnerId, outletId);
  if (subtree.length === 0) throw new Refusal({ code: KernelRefusals.NOT_FOUND, field: ['input', 'outletId'] });
}
