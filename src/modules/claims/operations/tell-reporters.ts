/**
 * Whoever reported a loss under somebody else's policy hears in its own stream what becomes of the claim. What happens to
 * the claim stands in its owner's stream; a job carries it over, under the reporter's own scope.
 */
import { z } from 'zod';
import type { TxCtx } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { Defect } from '../../../kernel/failure.js';
import { eventCatalogue } from '../../../kernel/events.js';
import type { Id } from '../../../kernel/ids.js';
import { emit, type Happened } from '../../platform/index.js';
import { defineJob, effectOnce, enqueue } from '../../platform/jobs/index.js';
import { ClaimEvents } from '../claims.events.js';
import { claimById, reportsByClaim } from '../claims.store.js';

interface Told {
  readonly claimId: Id<'Claim'>;
  readonly partnerId: Id<'Partner'>;
  readonly at?: Instant;
}

export const tellReporterJob = defineJob({
  name: 'claims.tell_reporter',
  title: { zh: '将赔案进展告知报案渠道', en: 'Tells who reported a loss what became of the claim' },
  /** `at` is when it happened, however late the job comes by; jobs of before it was written down have none. */
  payload: z.object({ claimId: z.uuid(), partnerId: z.uuid(), event: z.string(), at: z.string().optional() }),
  run: (job, payload, run) => {
    const { claimId, partnerId, at } = payload as unknown as Told;
    const event = eventCatalogue().find(({ type }) => type === payload.event);
    if (!event) throw new Defect(`there is no event ${payload.event}`);
    return job.asPartner(partnerId, 'claims.tell_reporter', async (tx) => {
      const told = { event, subject: { kind: 'Claim' as const, id: claimId }, partnerId, retold: at ?? tx.now };
      await effectOnce(tx, run, () => emit(tx, told));
    });
  },
});

/** Who speaks for whom is told to the owner and to who named them: no other reporter sees them either. */
const NOT_FOR_REPORTERS: ReadonlySet<string> = new Set(
  [ClaimEvents['claim.participant_added'], ClaimEvents['claim.participant_ended']].map(({ type }) => type),
);

/** Wired to every event of a claim. Only what stands in the owner's stream is carried, and not to who did it. */
export async function tellReporters(tx: TxCtx, { event, subject, partnerId }: Happened): Promise<void> {
  const claim = await tx.loader(claimById).load(subject.id);
  if (!claim || claim.partnerId !== partnerId || NOT_FOR_REPORTERS.has(event.type)) return;
  const reports = await tx.loader(reportsByClaim).load(claim.id);
  const reporters = new Set(reports.flatMap(({ filedById }) => filedById ?? []));
  reporters.delete(claim.partnerId);
  if (tx.actor.visitorId !== undefined) reporters.delete(tx.actor.visitorId);
  for (const reporter of reporters)
    await enqueue(tx, tellReporterJob, { claimId: claim.id, partnerId: reporter, event: event.type, at: tx.now });
}
