/** A document of a policy as bytes, before any transaction: what it says is read first, then it is drawn and kept. */
import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { Defect } from '../../../kernel/failure.js';
import { type Id, newId } from '../../../kernel/ids.js';
import type { Language } from '../../../kernel/refusal.js';
import { insertMade, keepMade, type KeptFile } from '../../platform/index.js';
import { type ProductVersion, productById, productVersionById, type Product } from '../../products/index.js';
import { partyById, type PartyRecord } from '../../registry/index.js';
import { documentSettings } from '../document.settings.js';
import { insertDocument } from '../documents.store.js';
import { versionsByPolicy } from '../policies.store.js';
import type { Policy, PolicyDocumentKind, PolicyVersion } from '../policy.js';
import { currentVersion } from '../version.rules.js';
import { drawPolicyDocument } from '../neighbours.queries.js';
import { newVerificationCode } from '../verification-code.js';

/** What a document may say. */
export interface DocumentSubject {
  readonly policy: Policy;
  readonly version: PolicyVersion;
  readonly people: { readonly policyholder: PartyRecord; readonly insured: PartyRecord; readonly owner: PartyRecord };
  readonly product: Product;
  readonly productVersion: ProductVersion;
}

export interface DrawnDocument {
  readonly kind: PolicyDocumentKind;
  readonly language: Language;
  readonly verificationCode: string;
  readonly policyVersionId: Id<'PolicyVersion'>;
  readonly file: KeptFile;
}

export async function readSubject(ctx: Ctx, policy: Policy): Promise<DocumentSubject> {
  const version = currentVersion(await ctx.loader(versionsByPolicy).load(policy.id), ctx.now);
  const { policyholderId, insuredId, ownerId } = version.content.people;
  const party = async (id: string): Promise<PartyRecord> => must(await ctx.loader(partyById).load(id));
  const [policyholder, insured, owner] = await Promise.all([party(policyholderId), party(insuredId), party(ownerId)]);
  const productVersion = must(await ctx.loader(productVersionById).load(version.productVersionId));
  const product = must(await ctx.loader(productById).load(productVersion.productId));
  return { policy, version, people: { policyholder, insured, owner }, product, productVersion };
}

export async function drawDocument(
  ctx: Ctx,
  subject: DocumentSubject,
  asked: { readonly kind: PolicyDocumentKind; readonly language: Language },
): Promise<DrawnDocument> {
  await ctx.reads.close(); // drawing takes its time: no lease waits for it
  const verificationCode = newVerificationCode();
  const bytes = await drawPolicyDocument(subject, {
    ...asked,
    verificationCode,
    verifyAddress: documentSettings().verifyAddress(verificationCode),
    madeAt: ctx.now,
  });
  const file = await keepMade(ctx, {
    name: `${subject.policy.number}-${asked.kind.toLowerCase()}${asked.language === 'EN' ? '-en' : ''}.pdf`,
    contentType: 'application/pdf',
    kind: asked.kind,
    personal: true,
    bytes,
  });
  return { ...asked, verificationCode, policyVersionId: subject.version.id, file };
}

/** The rows of a drawn document, in the transaction that tells of it. */
export async function keepDocument(tx: TxCtx, policy: Policy, drawn: DrawnDocument): Promise<Id<'PolicyDocument'>> {
  const { file, ...document } = drawn;
  const id = newId('PolicyDocument');
  const fileId = await insertMade(tx, policy.partnerId, file);
  await insertDocument(tx, {
    ...document,
    id,
    partnerId: policy.partnerId,
    policyId: policy.id,
    fileId,
    createdAt: tx.now,
  });
  return id;
}

function must<T>(found: T | null | undefined): T {
  if (found == null) throw new Defect('what a policy rests on is not there');
  return found;
}
