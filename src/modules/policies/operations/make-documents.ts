/** After issue: the documents that every policy has. Run again it makes what is missing, and nothing twice. */
import { z } from 'zod';
import type { Id } from '../../../kernel/ids.js';
import { emit } from '../../platform/index.js';
import { defineJob, type JobCtx } from '../../platform/jobs/index.js';
import { issuedKinds } from '../document.rules.js';
import { documentsByPolicy } from '../documents.store.js';
import { PolicyEvents } from '../policies.events.js';
import { lockPolicy, policyById } from '../policies.store.js';
import type { PolicyDocument } from '../policy.js';
import { drawDocument, type DrawnDocument, keepDocument, readSubject } from './draw-documents.js';

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
  const drawn: DrawnDocument[] = [];
  for (const kind of missing) drawn.push(await drawDocument(ctx, subject, { kind, language: 'ZH_CN' }));
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
