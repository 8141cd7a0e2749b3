/** After an endorsement took effect: the slip of each policy, in Chinese. Run again it makes what is missing, and nothing twice. */
import { z } from 'zod';
import type { Ctx } from '../../../kernel/ctx.js';
import { Defect } from '../../../kernel/failure.js';
import type { Id } from '../../../kernel/ids.js';
import { emit } from '../../platform/index.js';
import { defineJob, type JobCtx } from '../../platform/jobs/index.js';
import {
  changesBetween,
  documentsByPolicy,
  drawPaper,
  keepDocument,
  lockPolicy,
  policyById,
  PolicyEvents,
  readFacts,
  versionsByPolicy,
} from '../../policies/index.js';
import { partyById } from '../../registry/index.js';
import { slipDocument, type SlipFacts } from '../documents/slip.document.js';
import type { Slip } from '../endorsement.js';
import { slipsByEndorsement } from '../endorsements.store.js';

export const slipsJob = defineJob({
  name: 'endorsements.slips',
  title: { zh: '生成批单', en: 'Makes the slips of an endorsement' },
  payload: z.object({ endorsementId: z.uuid(), partnerId: z.uuid() }),
  run: (job, payload) =>
    makeSlips(job, payload as unknown as { endorsementId: Id<'Endorsement'>; partnerId: Id<'Partner'> }),
});

async function makeSlips(
  job: JobCtx,
  { endorsementId, partnerId }: { endorsementId: Id<'Endorsement'>; partnerId: Id<'Partner'> },
): Promise<void> {
  const { ctx } = job;
  for (const slip of await ctx.loader(slipsByEndorsement).load(endorsementId)) {
    const policy = await ctx.loader(policyById).load(slip.policyId);
    const versions = await ctx.loader(versionsByPolicy).load(slip.policyId);
    // Of a policy that never was, the version that it would have had.
    const version = versions.find(({ id }) => id === (slip.versionId ?? slip.plan.baseVersionId));
    if (!policy || !version || slip.slipNumber === null) continue;
    const isThere = (documents: readonly { kind: string; policyVersionId: string }[]): boolean =>
      documents.some(({ kind, policyVersionId }) => kind === 'ENDORSEMENT_SLIP' && policyVersionId === version.id);
    if (isThere(await ctx.loader(documentsByPolicy).load(policy.id))) continue;
    const facts: SlipFacts = {
      slipNumber: slip.slipNumber,
      plan: slip.plan,
      changes: await changesOf(ctx, slip),
      policy: await readFacts(ctx, policy, { ...version, content: slip.plan.content }),
    };
    const drawn = await drawPaper(
      ctx,
      {
        kind: 'ENDORSEMENT_SLIP',
        language: 'ZH_CN',
        name: `${slip.slipNumber}.pdf`,
        policyVersionId: version.id,
        contentHash: null,
      },
      (printing) => slipDocument(facts, printing),
    );
    await job.asPartner(partnerId, slipsJob.name, async (tx) => {
      await lockPolicy(tx, policy.id); // two runs at once: the second finds what the first made
      if (isThere(await tx.loader(documentsByPolicy).load(policy.id))) return;
      await keepDocument(tx, policy, drawn);
      await emit(tx, {
        event: PolicyEvents['policy.documents_made'],
        subject: { kind: 'Policy', id: policy.id },
        partnerId,
      });
    });
  }
}

/** Differences in words; people by name. */
async function changesOf(ctx: Ctx, { plan }: Slip): Promise<SlipFacts['changes']> {
  const versions = await ctx.loader(versionsByPolicy).load(plan.policyId);
  const base = versions.find(({ id }) => id === plan.baseVersionId);
  if (!base) throw new Defect('a slip rests on a version that is not there');
  const name = async (id: string | null): Promise<string | null> =>
    id === null ? null : ((await ctx.loader(partyById).load(id))?.name ?? null);
  return Promise.all(
    changesBetween(base, plan).map(async ({ label, before, after, party }) => ({
      label,
      before: party ? await name(before) : before,
      after: party ? await name(after) : after,
    })),
  );
}
