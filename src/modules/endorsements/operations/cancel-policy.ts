import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { KernelRefusals, Refusal } from '../../../kernel/refusal.js';
import { once, type Outcome } from '../../platform/index.js';
import type { Policy } from '../../policies/index.js';
import type { MaterialClaim, SignatureClaim } from '../../underwriting/index.js';
import type { Ending } from '../endorsement.js';
import { EndorsementRefusals } from '../endorsements.refusals.js';
import { confirm } from './confirm-endorsement.js';
import { lockPolicies, refusePending } from './hold-policies.js';
import { draw } from './request-endorsement.js';

export interface CancelPolicy {
  readonly idempotencyKey: string;
  readonly externalRef: string | null;
  readonly policyId: string;
  readonly expectedVersion: number;
  readonly ending: Ending;
  readonly effectiveAt: Instant | null;
  readonly sentProposal: unknown;
  readonly materials: readonly MaterialClaim[];
  /** The policyholder's own; without it the cancellation is priced and waits for `endorsementConfirm`. */
  readonly signature: SignatureClaim | null;
  readonly sent: unknown;
}

const FIELD = ['input', 'policyId'];

/**
 * Ends a policy early by the table of domain 4.4. Compulsory cover in force ends only on the three lawful grounds, with
 * proof. Refuses: NOT_FOUND, STALE_VERSION, POLICY_STATE, COMPULSORY_CANCELLATION_GROUND, CANCELLATION_REASON,
 * NOTICE_PERIOD, LOSS_FACTS_NEEDED, BACKDATED, ENDORSEMENT_OUT_OF_SEQUENCE, ENDORSEMENT_PENDING, MATERIAL_MISSING,
 * SIGNATURE_MISSING, and the standing of the partner.
 */
export function cancelPolicy(ctx: Ctx, input: CancelPolicy): Promise<Outcome> {
  return inTransaction(ctx, 'policyCancel', (tx) =>
    once(tx, { operation: 'policyCancel', key: input.idempotencyKey, input: input.sent }, async () => {
      // What was paid for a loss is the insurer's to say: a channel's word would move money.
      if (input.ending.loss !== null && tx.actor.side !== 'INSURER')
        throw new Refusal({ code: EndorsementRefusals.LOSS_FACTS_NEEDED, field: ['input', 'loss'] });
      const policies = await lockUnmovedPolicy(tx, input.policyId, input.expectedVersion);
      await refusePending(tx, policies, null);
      const drawn = await draw(tx, policies, { ...input, claim: { ending: input.ending } }, 'REFER');
      if (input.signature !== null)
        await confirm(
          tx,
          { ...drawn, policies },
          { digest: drawn.endorsement.digest, signature: input.signature, materials: [] },
        );
      return { kind: 'Endorsement', id: drawn.endorsement.id };
    }),
  );
}

export async function lockUnmovedPolicy(tx: TxCtx, id: string, expectedVersion: number): Promise<Policy[]> {
  const policies = await lockPolicies(tx, [id], FIELD);
  const revision = policies[0]?.revision;
  if (revision === expectedVersion) return policies;
  const field = ['input', 'expectedVersion'];
  throw new Refusal({
    code: KernelRefusals.STALE_VERSION,
    field,
    facts: [{ name: 'revision', value: String(revision) }],
    wouldPass: [
      { field, value: String(revision), message: { zh: '先重新读取保单', en: 'after reading the policy again' } },
    ],
  });
}
