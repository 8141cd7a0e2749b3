/**
 * Whoever reported a loss hears each step in its own stream of events, also where the claim is another partner's. That
 * stream is the reporter's own, and the insurer's people may not look after the reporter, so a job writes it.
 */
import { z } from 'zod';
import type { TxCtx } from '../../../kernel/ctx.js';
import { eventCatalogue } from '../../../kernel/events.js';
import type { Id } from '../../../kernel/ids.js';
import { emit } from '../../platform/index.js';
import { defineJob, effectOnce, enqueue } from '../../platform/jobs/index.js';
import type { Claim } from '../claim.js';
import { reportsByClaim } from '../claims.store.js';

interface Told {
  readonly claimId: Id<'Claim'>;
  readonly filerId: Id<'Partner'>;
  readonly event: string;
}

export const tellFilerJob = defineJob({
  name: 'claims.tell_filer',
  title: { zh: '通知报案渠道', en: 'Tells whoever reported a loss of a step' },
  payload: z.object({ claimId: z.uuid(), filerId: z.uuid(), event: z.string() }),
  async run(job, payload, run) {
    const { claimId, filerId, event: type } = payload as unknown as Told;
    const event = eventCatalogue().find((each) => each.type === type);
    if (!event) return; // a step that no longer exists is told to nobody
    await job.asPartner(filerId, tellFilerJob.name, (tx) =>
      effectOnce(tx, run, () => emit(tx, { event, subject: { kind: 'Claim', id: claimId }, partnerId: filerId })),
    );
  },
});

export async function tellFilers(tx: TxCtx, claim: Claim, event: string): Promise<void> {
  const reports = await tx.loader(reportsByClaim).load(claim.id);
  const filers = new Set(reports.flatMap(({ filedById }) => filedById ?? []));
  filers.delete(claim.partnerId);
  for (const filerId of filers) await enqueue(tx, tellFilerJob, { claimId: claim.id, filerId, event });
}
