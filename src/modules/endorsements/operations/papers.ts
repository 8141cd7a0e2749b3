/** Papers and signature of an endorsement: taken in the transaction that needs them, every problem at once. */
import type { TxCtx } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import type { Id } from '../../../kernel/ids.js';
import type { Problems } from '../../../kernel/refusal.js';
import { acceptFile, type MaterialKind } from '../../platform/index.js';
import { type MaterialClaim, type SignatureClaim, UnderwritingRefusals } from '../../underwriting/index.js';
import type { Endorsement } from '../endorsement.js';
import { filesByEndorsement, type GivenFile } from '../endorsements.store.js';

export async function takeMaterials(
  tx: TxCtx,
  partnerId: Id<'Partner'>,
  endorsementId: Id<'Endorsement'>,
  given: readonly MaterialClaim[],
  problems: Problems,
): Promise<GivenFile[]> {
  const taken: GivenFile[] = [];
  for (const [index, { kind, file }] of given.entries()) {
    const fileId = await acceptFile(tx, partnerId, file, kind, ['input', 'materials', String(index), 'file'], problems);
    if (fileId) taken.push({ endorsementId, fileId, kind });
  }
  return taken;
}

/** The policyholder's own signature: of the day of the request or later, not in the future. A preview comes before the request and shows the same. */
export async function takeSignature(
  tx: TxCtx,
  endorsement: Pick<Endorsement, 'id' | 'partnerId' | 'createdAt'>,
  signature: SignatureClaim,
  problems: Problems,
): Promise<GivenFile[]> {
  const field = ['input', 'signature'];
  if (signature.signedAt > tx.now || dayOf(signature.signedAt) < dayOf(endorsement.createdAt))
    problems.add({
      code: UnderwritingRefusals.SIGNATURE_MISSING,
      field: [...field, 'signedAt'],
      message: {
        zh: '签名须在申请当日或之后、现在之前。',
        en: 'The signature is given on the day of the request or later, and not in the future.',
      },
    });
  const fileId = await acceptFile(
    tx,
    endorsement.partnerId,
    signature.evidence,
    'SIGNATURE_RECORD',
    [...field, 'evidence'],
    problems,
  );
  return fileId ? [{ endorsementId: endorsement.id, fileId, kind: 'SIGNATURE_RECORD' }] : [];
}

/** Papers that it cannot do without and that nobody has given. */
export async function missingMaterials(
  tx: TxCtx,
  endorsement: Endorsement,
  given: readonly GivenFile[],
): Promise<MaterialKind[]> {
  const before = await tx.loader(filesByEndorsement).load(endorsement.id);
  const kinds = new Set([...before, ...given].map(({ kind }) => kind));
  return endorsement.materials.filter((kind) => !kinds.has(kind));
}

export function refuseMissing(missing: readonly MaterialKind[], problems: Problems): void {
  const field = ['input', 'materials'];
  for (const kind of missing)
    problems.add({
      code: UnderwritingRefusals.MATERIAL_MISSING,
      field,
      facts: [{ name: 'kind', value: kind }],
      wouldPass: [{ field, value: kind, message: { zh: '提供此资料', en: 'give this paper' } }],
    });
}
