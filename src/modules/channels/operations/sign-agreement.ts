import { fingerprint } from '../../../kernel/canonical.js';
import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { Defect } from '../../../kernel/failure.js';
import type { Id } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { KernelRefusals, Refusal } from '../../../kernel/refusal.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { agreementLife } from '../agreement.life.js';
import type { SignatorySide } from '../agreements/agreement-parts.js';
import { contentByVersion, insertSignature, moveVersion } from '../agreements/agreements.store.js';
import { againstSignature, type VersionFacts } from '../agreements/gates.rules.js';
import { heldForPartner, lockedForInsurer } from '../agreements/locked-version.js';
import { versionLife } from '../agreements/version.life.js';
import { AgreementEvents } from '../channels.events.js';
import { ChannelRefusals } from '../channels.refusals.js';
import { moveAgreement } from '../channels.store.js';

export interface SignAgreement {
  readonly idempotencyKey: string;
  readonly agreementVersionId: Id<'AgreementVersion'>;
  /** The digest that the signer read. */
  readonly digest: string;
}

/**
 * Signs for the caller's own side: the partner's owner first, then one of the insurer's managers who did not draft it; with
 * that the version is signed. Refuses: NOT_FOUND, DIGEST_MISMATCH, AGREEMENT_VERSION_STATE, DEVIATIONS_OPEN,
 * ALREADY_SIGNED, PARTNER_SIGNS_FIRST, SAME_PERSON, OUTLET_EXCEEDED, CONFLICT.
 */
export const signAgreement = (ctx: Ctx, input: SignAgreement): Promise<Outcome> =>
  inTransaction(ctx, 'agreementSign', (tx) => {
    const { idempotencyKey, ...rest } = input;
    return once(tx, { operation: 'agreementSign', key: idempotencyKey, input: rest }, async () => {
      const side: SignatorySide = tx.actor.side === 'PARTNER' ? 'PARTNER' : 'INSURER';
      const id = input.agreementVersionId;
      const facts = side === 'PARTNER' ? await heldForPartner(tx, id) : await lockedForInsurer(tx, id);
      const { version } = facts;
      const against = againstSignature(facts, tx.actor);
      if (against) throw new Refusal(against);
      if (input.digest.trim().toLowerCase() !== version.digest)
        throw new Refusal({
          code: ChannelRefusals.DIGEST_MISMATCH,
          field: ['input', 'digest'],
          facts: [{ name: 'digest', value: version.digest }],
        });
      // The digest is worth what it is made of: content that says something else is never signed.
      if (fingerprint(await tx.loader(contentByVersion).load(id)) !== version.digest)
        throw new Defect('the content of a version is not that of its digest');
      await insertSignature(tx, {
        partnerId: version.partnerId,
        versionId: id,
        side,
        signerId: tx.actor.id ?? '',
        signerLabel: tx.actor.label,
        digest: version.digest,
        signedAt: tx.now,
      });
      if (side === 'INSURER') await bothSigned(tx, facts);
      const event = AgreementEvents[side === 'PARTNER' ? 'agreement.signed_by_partner' : 'agreement.signed'];
      const subject = { kind: 'AgreementVersion', id } as const;
      await emit(tx, { event, subject, partnerId: version.partnerId });
      return subject;
    });
  });

/** The insurer signs last: the version is signed, and with its first version the agreement. */
async function bothSigned(tx: TxCtx, { agreement, version }: VersionFacts): Promise<void> {
  const conflict = new Refusal({ code: KernelRefusals.CONFLICT, field: ['input', 'agreementVersionId'] });
  if (!(await moveVersion(tx, version, versionLife.step(version.state, 'sign')))) throw conflict;
  if (agreement.state !== 'DRAFT') return;
  if (!(await moveAgreement(tx, agreement, agreementLife.step(agreement.state, 'sign')))) throw conflict;
}
