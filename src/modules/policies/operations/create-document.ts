import type { Ctx } from '../../../kernel/ctx.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { KernelRefusals, Problems, Refusal, type Language } from '../../../kernel/refusal.js';
import { requireTerms } from '../../channels/index.js';
import { UndrawableCharacter } from '../../platform/documents/index.js';
import { emit, once, type Outcome, replayOf } from '../../platform/index.js';
import { closedFor, creationFault } from '../document.rules.js';
import { documentsByPolicy } from '../documents.store.js';
import { PolicyEvents } from '../policies.events.js';
import { lockPolicy, policyById } from '../policies.store.js';
import { stateAt } from '../policy.life.js';
import type { Policy, PolicyDocument, PolicyDocumentKind } from '../policy.js';
import { drawDocument, keepDocument, readSubject } from './draw-documents.js';
import { PolicyRefusals } from '../policies.refusals.js';

export interface CreateDocument {
  readonly idempotencyKey: string;
  readonly policyId: string;
  readonly kind: PolicyDocumentKind;
  readonly language: Language;
  readonly sent: unknown;
}

/**
 * Makes a certificate, or a copy in another language. Refuses: NOT_FOUND, POLICY_STATE, DOCUMENT_NOT_AVAILABLE,
 * DOCUMENT_EXISTS, AGREEMENT_NOT_ACTIVE, LICENCE_LAPSED, PARTNER_STATE, KEY_REUSED.
 */
export async function createDocument(ctx: Ctx, input: CreateDocument): Promise<Outcome> {
  const claim = { operation: 'policyDocumentCreate', key: input.idempotencyKey, input: input.sent };
  const before = await replayOf(ctx, claim);
  if (before) return before;
  const policy = await ctx.loader(policyById).load(input.policyId);
  if (!policy) throw new Refusal({ code: KernelRefusals.NOT_FOUND, field: ['input', 'policyId'] });
  const subject = await readSubject(ctx, policy);
  refuse(policy, await ctx.loader(documentsByPolicy).load(policy.id));
  const drawn = await drawDocument(ctx, subject, { kind: input.kind, language: input.language }).catch(
    refuseUndrawable,
  );

  return inTransaction(ctx, 'policyDocumentCreate', (tx) =>
    once(tx, claim, async () => {
      const locked = await lockPolicy(tx, input.policyId);
      await requireTerms(tx, locked.partnerId, [], {}, () => undefined); // every write of a partner closes with its agreement (design §4)
      refuse(locked, await tx.loader(documentsByPolicy).load(locked.id));
      const id = await keepDocument(tx, locked, drawn);
      await emit(tx, {
        event: PolicyEvents['policy.document_made'],
        subject: { kind: 'Policy', id: locked.id },
        partnerId: locked.partnerId,
      });
      return { kind: 'PolicyDocument', id };
    }),
  );

  function refuse(now: Policy, documents: readonly PolicyDocument[]): void {
    const problems = new Problems();
    const faults = [closedFor(stateAt(now, ctx.now)), creationFault(now, documents, input, subject.version.id)];
    for (const fault of faults) if (fault) problems.add(fault);
    problems.refuseIfAny();
  }
}

/** Text that is given now is checked against the fonts; what came in before may still hold a character that none has. */
function refuseUndrawable(error: unknown): never {
  if (!(error instanceof UndrawableCharacter)) throw error;
  throw new Refusal({
    code: PolicyRefusals.DOCUMENT_NOT_AVAILABLE,
    field: ['input', 'kind'],
    message: {
      zh: `保单内容中有目前不能印出的字(${error.codePoint})。`,
      en: `The policy holds a character that cannot be printed yet (${error.codePoint}).`,
    },
    facts: [{ name: 'codePoint', value: error.codePoint }],
  });
}
