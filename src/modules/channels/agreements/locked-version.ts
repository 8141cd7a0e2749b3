/** A version with everything that its next step hangs on, under the locks of whoever acts: gate, agreement, version. */
import type { TxCtx } from '../../../kernel/ctx.js';
import type { Id } from '../../../kernel/ids.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { Refusal } from '../../../kernel/refusal.js';
import { agreementById } from '../channels.loaders.js';
import { agreementVersionsById, lockAgreement } from '../channels.store.js';
import { deviationsByVersion, lockVersion, shareVersion, signaturesByVersion } from './agreements.store.js';
import type { VersionFacts } from './gates.rules.js';

const FIELD = ['input', 'agreementVersionId'];

/** For the insurer's acts: nobody writes under the agreement meanwhile. */
export async function lockedForInsurer(tx: TxCtx, id: Id<'AgreementVersion'>): Promise<VersionFacts> {
  const [seen] = await agreementVersionsById(tx, [id]);
  const agreement = seen && (await lockAgreement(tx, seen.agreementId));
  const version = agreement && (await lockVersion(tx, id));
  if (!version) throw new Refusal(NOT_FOUND(FIELD));
  return { agreement, version, ...(await beside(tx, id)) };
}

/** For the partner's signature: it moves no row of the version, it only holds it still. */
export async function heldForPartner(tx: TxCtx, id: Id<'AgreementVersion'>): Promise<VersionFacts> {
  const version = await shareVersion(tx, id);
  const agreement = version && (await tx.loader(agreementById).load(version.agreementId));
  if (!agreement) throw new Refusal(NOT_FOUND(FIELD));
  return { agreement, version, ...(await beside(tx, id)) };
}

async function beside(tx: TxCtx, id: Id<'AgreementVersion'>): Promise<Pick<VersionFacts, 'deviations' | 'signatures'>> {
  return {
    deviations: await tx.loader(deviationsByVersion).load(id),
    signatures: await tx.loader(signaturesByVersion).load(id),
  };
}
