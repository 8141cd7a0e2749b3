import type { Ctx } from '../../../kernel/ctx.js';
import { plusMillis } from '../../../kernel/dates.js';
import type { Id } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { KernelRefusals, Refusal } from '../../../kernel/refusal.js';
import { emit, once } from '../../platform/index.js';
import { CredentialEvents } from '../access.events.js';
import { AccessRefusals } from '../access.refusals.js';
import { changeCredential, lockCredential, rolesOfStaff } from '../credentials.store.js';
import { type CredentialState, credentialLife } from '../credential.life.js';
import { exceeding } from '../issuer-rights.rules.js';
import { hashSecret, newSecret } from '../secrets.js';
import type { IssueOutcome } from './issue-credential.js';

export interface RotateCredential {
  readonly idempotencyKey: string;
  readonly credentialId: Id<'Credential'>;
  /** How long the old secret is taken beside the new one; 0 closes it at once. */
  readonly overlapHours: number;
}

const HOUR_MS = 3_600_000;
const LONGEST_OVERLAP_HOURS = 168;

/**
 * Makes a new secret; the old one is taken beside it for some hours, so that nothing stops while it is carried round.
 * Rotating again inside that time drops the oldest. Refuses: NOT_FOUND, INVALID_INPUT, CREDENTIAL_STATE,
 * CREDENTIAL_EXPIRED, CREDENTIAL_HAS_NO_SECRET, SCOPE_EXCEEDED, OUTLET_EXCEEDED, PARTNER_IN_RUN_OFF, KEY_REUSED.
 */
export async function rotateCredential(ctx: Ctx, input: RotateCredential): Promise<IssueOutcome> {
  if (ctx.actor.standing === 'RUN_OFF') throw new Refusal({ code: AccessRefusals.PARTNER_IN_RUN_OFF });
  const { overlapHours } = input;
  if (!Number.isInteger(overlapHours) || overlapHours < 0 || overlapHours > LONGEST_OVERLAP_HOURS) {
    throw new Refusal({
      code: KernelRefusals.INVALID_INPUT,
      field: ['input', 'overlapHours'],
      message: { zh: '须为 0–168 的整数小时。', en: 'Whole hours from 0 to 168.' },
    });
  }
  const secret = newSecret();
  const secretHash = await hashSecret(secret);
  return inTransaction(ctx, 'credentialRotate', async (tx) => {
    const { idempotencyKey, ...rest } = input;
    const outcome = await once(tx, { operation: 'credentialRotate', key: idempotencyKey, input: rest }, async () => {
      const credential = await lockCredential(tx, input.credentialId);
      credentialLife.step(credential.state as CredentialState, 'rotate');
      if (credential.expiresAt <= tx.now)
        throw new Refusal({
          code: AccessRefusals.CREDENTIAL_EXPIRED,
          facts: [{ name: 'expiresAt', value: credential.expiresAt }],
        });
      if (credential.secretHash === null) throw new Refusal({ code: AccessRefusals.CREDENTIAL_HAS_NO_SECRET });
      const refusals = exceeding(
        tx.actor,
        credential,
        credential.staffId && (await rolesOfStaff(tx, credential.staffId)),
      );
      if (refusals.length > 0)
        throw new Refusal(
          ...refusals.map(({ code, facts }) => ({
            code,
            field: ['input', 'credentialId'],
            ...(facts ? { facts } : {}),
          })),
        );
      await changeCredential(tx, credential, {
        secretHash,
        previousSecretHash: overlapHours === 0 ? null : credential.secretHash,
        previousUntil: overlapHours === 0 ? null : plusMillis(tx.now, overlapHours * HOUR_MS),
      });
      await emit(tx, {
        event: CredentialEvents['credential.rotated'],
        subject: { kind: 'Credential', id: credential.id },
        partnerId: credential.partnerId,
      });
      return { kind: 'Credential', id: credential.id };
    });
    return { ...outcome, secret: outcome.replayed ? null : secret };
  });
}
