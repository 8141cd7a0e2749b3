import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import type { Id } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { KernelRefusals, Refusal } from '../../../kernel/refusal.js';
import { audit, emit, type Outcome } from '../../platform/index.js';
import { CredentialEvents } from '../access.events.js';
import { changeCredential, lockCredential } from '../credentials.store.js';
import { type CredentialState, credentialLife } from '../credential.life.js';

export interface RevokeCredential {
  readonly credentialId: Id<'Credential'>;
  /** Kept in the audit trail. */
  readonly reason: string;
}

/**
 * Closes a credential for good; its tokens are refused within 5 seconds. It asks for no standing and no rights beyond
 * the permission: closing is never an escalation, and a leaked secret must be closable in run-off too. Needs no key:
 * closing what is closed is the same. Refuses: NOT_FOUND, INVALID_INPUT.
 */
export async function revokeCredential(ctx: Ctx | TxCtx, input: RevokeCredential): Promise<Outcome> {
  if (!/^[^\p{C}]{1,500}$/u.test(input.reason) || input.reason.trim() === '') {
    throw new Refusal({
      code: KernelRefusals.INVALID_INPUT,
      field: ['input', 'reason'],
      message: { zh: '请说明原因,1–500 个字符。', en: 'Say why, in 1–500 characters.' },
    });
  }
  return inTransaction(ctx, 'credentialRevoke', async (tx) => {
    const credential = await lockCredential(tx, input.credentialId);
    const subject = { kind: 'Credential', id: credential.id } as const;
    if (credential.state === 'REVOKED') {
      tx.duties.replayed();
      return { subject, replayed: true };
    }
    await changeCredential(tx, credential, {
      state: credentialLife.step(credential.state as CredentialState, 'revoke'),
    });
    await emit(tx, { event: CredentialEvents['credential.revoked'], subject, partnerId: credential.partnerId });
    await audit(tx, {
      act: 'credentialRevoke:reason',
      partnerId: credential.partnerId,
      subject,
      purpose: input.reason,
    });
    return { subject, replayed: false };
  });
}
