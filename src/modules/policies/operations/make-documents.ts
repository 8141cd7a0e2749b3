/** After issue: the documents that every policy has. Run again it makes what is missing, and nothing twice. */
import { z } from 'zod';
import type { Ctx } from '../../../kernel/ctx.js';
import type { Id } from '../../../kernel/ids.js';
import { emit } from '../../platform/index.js';
import { UndrawableCharacter } from '../../platform/documents/index.js';
import { defineJob, type JobCtx, JobFailure } from '../../platform/jobs/index.js';
import { issuedKinds } from '../document.rules.js';
import { documentsByPolicy } from '../documents.store.js';
import { PolicyEvents } from '../policies.events.js';
import { lockPolicy, policyById } from '../policies.store.js';
import type { PolicyDocument } from '../policy.js';
import { type DocumentSubject, drawDocument, type DrawnDocument, keepDocument, readSubject } from './draw-documents.js';

export interface PolicyToDocument {
  readonly policyId: Id<'Policy'>;
  readonly partnerId: Id<'Partner'>;
}

export const documentsJob = defineJob({
  name: 'policies.documents',
  title: { zh: '生成保单文件', en: 'Makes the documents of a policy' },
  payload: z.object({ policyId: z.uuid(), partnerId: z.uuid() }),
  run: (job, payload) => makeDocuments(job, payload as unknown as PolicyToDocument),
});

/**
 * A character that no font has is refused where a text is given; what came in before that, or by another way, parks the
 * job at once: no attempt can draw it. It says where and which, and is put back when a font has it.
 */
async function drawAll(
  ctx: Ctx,
  subject: DocumentSubject,
  kinds: readonly DrawnDocument['kind'][],
): Promise<DrawnDocument[]> {
  const drawn: DrawnDocument[] = [];
  try {
    for (const kind of kinds) drawn.push(await drawDocument(ctx, subject, { kind, language: 'ZH_CN' }));
  } catch (error) {
    if (!(error instanceof UndrawableCharacter)) throw error;
    const { path, position, codePoint } = error;
    ctx.log.error({ policy: subject.facts.policy.number, path, position, codePoint }, 'no font can draw a document');
    throw JobFailure.final(error.code);
  }
  return drawn;
}

async function makeDocuments(job: JobCtx, { policyId, partnerId }: PolicyToDocument): Promise<void> {
  const { ctx } = job;
  const policy = await ctx.loader(policyById).load(policyId);
  if (!policy) return;
  const subject = await readSubject(ctx, policy);
  const isThere = (documents: readonly PolicyDocument[], kind: PolicyDocument['kind']): boolean =>
    documents.some(
      (each) => each.kind === kind && each.language === 'ZH_CN' && each.policyVersionId === subject.version.id,
    );
  const before = await ctx.loader(documentsByPolicy).load(policyId);
  const missing = issuedKinds(policy.kind).filter((kind) => !isThere(before, kind));
  if (missing.length === 0) return;
  const drawn = await drawAll(ctx, subject, missing);
  await job.asPartner(partnerId, documentsJob.name, async (tx) => {
    await lockPolicy(tx, policyId); // two runs at once: the second finds what the first made
    const now = await tx.loader(documentsByPolicy).load(policyId);
    const fresh = drawn.filter(({ kind }) => !isThere(now, kind));
    for (const each of fresh) await keepDocument(tx, policy, each);
    if (fresh.length === 0) return;
    await emit(tx, {
      event: PolicyEvents['policy.documents_made'],
      subject: { kind: 'Policy', id: policyId },
      partnerId,
    });
  });
}
