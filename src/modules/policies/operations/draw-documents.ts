/** A document of a policy as bytes, before any transaction: what it says is read first, then it is drawn and kept. */
import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { Defect } from '../../../kernel/failure.js';
import { type Id, newId } from '../../../kernel/ids.js';
import type { Language } from '../../../kernel/refusal.js';
import { paymentOrdersByCharge } from '../../billing/index.js';
import { type DocumentSpec, keepPaper, printedInsurer } from '../../platform/documents/index.js';
import { insertMade, type KeptFile } from '../../platform/index.js';
import { printedProduct, productById, productVersionById } from '../../products/index.js';
import { partyById, type PartyRecord } from '../../registry/index.js';
import { applicationById } from '../../underwriting/index.js';
import { documentSettings } from '../document.settings.js';
import { certificateDocument } from '../documents/certificate.document.js';
import { contentHash, type PolicyFacts, type Printing } from '../documents/paper.js';
import { policyDocument } from '../documents/policy.document.js';
import { type PaymentFacts, receiptDocument } from '../documents/receipt.document.js';
import { signDocument } from '../documents/sign.document.js';
import { insertDocument } from '../documents.store.js';
import { versionsByPolicy } from '../policies.store.js';
import { stateAt } from '../policy.life.js';
import type { Policy, PolicyDocumentKind, PolicyState, PolicyVersion } from '../policy.js';
import { currentVersion } from '../version.rules.js';
import { newVerificationCode } from '../verification-code.js';

/** What documents of a policy can say. */
export interface DocumentSubject {
  readonly version: PolicyVersion;
  readonly facts: PolicyFacts;
  /** How it stands now: a certificate says so. */
  readonly state: PolicyState;
  readonly payment: PaymentFacts;
}

export interface Asked {
  readonly kind: PolicyDocumentKind;
  readonly language: Language;
}

export interface DrawnDocument extends Asked {
  readonly verificationCode: string;
  readonly contentHash: string | null;
  readonly policyVersionId: Id<'PolicyVersion'>;
  readonly file: KeptFile;
}

export async function readSubject(ctx: Ctx, policy: Policy): Promise<DocumentSubject> {
  const version = currentVersion(await ctx.loader(versionsByPolicy).load(policy.id), ctx.now);
  return {
    version,
    state: stateAt(policy, ctx.now),
    facts: await readFacts(ctx, policy, version),
    payment: await paymentOf(ctx, policy),
  };
}

/** What papers can say of one version of a policy. */
export async function readFacts(ctx: Ctx, policy: Policy, version: PolicyVersion): Promise<PolicyFacts> {
  const { policyholderId, insuredId, ownerId, firstBeneficiaryId } = version.content.people;
  const party = async (id: string): Promise<PartyRecord> => must(await ctx.loader(partyById).load(id));
  const productVersion = must(await ctx.loader(productVersionById).load(version.productVersionId));
  const product = must(await ctx.loader(productById).load(productVersion.productId));
  // Field by field: the hash on every paper is taken over what the version says, not over what else a row knows.
  const { number, kind, startsAt, endsAt, issuedAt, queryNumber, confirmationNumber } = policy;
  const { vehicle, policy: priced, tax, specialAgreements } = version.content;
  return {
    policy: { number, kind, startsAt, endsAt, issuedAt, queryNumber, confirmationNumber },
    content: { vehicle, policy: priced, tax, specialAgreements },
    people: {
      policyholder: await party(policyholderId),
      insured: await party(insuredId),
      owner: await party(ownerId),
      firstBeneficiary: firstBeneficiaryId === null ? null : await party(firstBeneficiaryId),
    },
    product: printedProduct(product, productVersion),
  };
}

/** Who paid, and when: the order that settled the charge of the application. */
async function paymentOf(ctx: Ctx, policy: Policy): Promise<PaymentFacts> {
  const { chargeId } = must(await ctx.loader(applicationById).load(policy.applicationId));
  const orders = await ctx.loader(paymentOrdersByCharge).load(must(chargeId));
  const { number, payerId, paidAt } = must(orders.find((order) => order.paidAt !== null));
  const payer = must(await ctx.loader(partyById).load(payerId));
  return { number, payerName: payer.name, paidAt: must(paidAt) };
}

export function drawDocument(ctx: Ctx, subject: DocumentSubject, asked: Asked): Promise<DrawnDocument> {
  const suffix = asked.language === 'EN' ? '-en' : '';
  const name = `${subject.facts.policy.number}-${asked.kind.toLowerCase()}${suffix}.pdf`;
  return drawPaper(
    ctx,
    { ...asked, name, policyVersionId: subject.version.id, contentHash: contentHash(subject.facts) },
    (printing) => specOf(asked.kind, subject, printing),
  );
}

export interface Paper extends Asked {
  /** Of the file. */
  readonly name: string;
  readonly policyVersionId: Id<'PolicyVersion'>;
  /** Hash printed on it; null for a paper that prints none. */
  readonly contentHash: string | null;
}

/** Any paper of a policy, also of a room above: with its code, kept as a file. */
export async function drawPaper(
  ctx: Ctx,
  { name, policyVersionId, contentHash, ...asked }: Paper,
  spec: (printing: Printing) => DocumentSpec,
): Promise<DrawnDocument> {
  const verificationCode = newVerificationCode();
  const printing: Printing = {
    language: asked.language,
    insurer: printedInsurer(),
    verificationCode,
    verifyAddress: documentSettings().verifyAddress(verificationCode),
    madeAt: ctx.now,
  };
  const personal = asked.kind !== 'SIGN'; // a sign names nobody: it lies behind the windscreen
  const file = await keepPaper(ctx, { name, kind: asked.kind, personal }, spec(printing));
  return { ...asked, verificationCode, contentHash, policyVersionId, file };
}

function specOf(
  kind: PolicyDocumentKind,
  { facts, payment, state }: DocumentSubject,
  printing: Printing,
): DocumentSpec {
  switch (kind) {
    case 'POLICY':
      return policyDocument(facts, printing);
    case 'SIGN':
      return signDocument(facts, printing);
    case 'INVOICE':
      return receiptDocument(facts, payment, printing);
    case 'CERTIFICATE':
      return certificateDocument(facts, state, printing);
    default:
      throw new Defect(`nobody draws a ${kind} of a policy`);
  }
}

/** The rows of a drawn document, in the transaction that tells of it. */
export async function keepDocument(tx: TxCtx, policy: Policy, drawn: DrawnDocument): Promise<Id<'PolicyDocument'>> {
  const { file, kind, language, verificationCode, contentHash: hash, policyVersionId } = drawn;
  const id = newId('PolicyDocument');
  await insertDocument(tx, {
    id,
    partnerId: policy.partnerId,
    policyId: policy.id,
    policyVersionId,
    kind,
    language,
    verificationCode,
    contentHash: hash,
    fileId: await insertMade(tx, policy.partnerId, file),
    createdAt: tx.now,
  });
  return id;
}

function must<T>(found: T | null | undefined): T {
  if (found == null) throw new Defect('what a policy rests on is not there');
  return found;
}
