import type { Ctx } from '../../../kernel/ctx.js';
import { type Instant, plusMillis } from '../../../kernel/dates.js';
import { type Id, newId } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { KernelRefusals, Refusal } from '../../../kernel/refusal.js';
import { agreementVersionById, termsByPartner } from '../../channels/index.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { enqueue } from '../../platform/jobs/index.js';
import { countRecorded } from '../../quotes/index.js';
import { ImpactEvents } from '../performance.events.js';
import { PerformanceRefusals } from '../performance.refusals.js';
import { insertImpact } from '../performance.store.js';
import { impactJob } from './replay-impact.js';

export interface RunImpact {
  readonly idempotencyKey: string;
  readonly draftId: Id<'AgreementVersion'> | null;
  readonly days: number;
  readonly sent: unknown;
}

const MOST_DAYS = 365;
const DAY_MS = 86_400_000;

/**
 * Asks for a replay of the partner's recorded quotes and binds against a version that is not in force; a job does it.
 * Refuses: INVALID_INPUT, NOT_FOUND, IMPACT_NOT_A_DRAFT, KEY_REUSED.
 */
export function runImpact(ctx: Ctx, input: RunImpact): Promise<Outcome> {
  return inTransaction(ctx, 'agreementImpactRun', (tx) =>
    once(tx, { operation: 'agreementImpactRun', key: input.idempotencyKey, input: input.sent }, async () => {
      if (input.days < 1 || input.days > MOST_DAYS) throw daysRefused();
      const draft = input.draftId && (await tx.loader(agreementVersionById).load(input.draftId));
      if (!draft) throw new Refusal(NOT_FOUND(['input', 'agreementVersionId']));
      if (draft.state !== 'DRAFT' && draft.state !== 'SIGNED')
        throw new Refusal({
          code: PerformanceRefusals.IMPACT_NOT_A_DRAFT,
          field: ['input', 'agreementVersionId'],
          facts: [{ name: 'state', value: draft.state }],
        });
      const { partnerId } = draft;
      const traffic = { partnerId, from: plusMillis(tx.now, -input.days * DAY_MS), until: justAfter(tx.now) };
      const against = (await tx.loader(termsByPartner).load(partnerId))?.inForce ?? null;
      const id = newId('AgreementImpact');
      await insertImpact(tx, {
        id,
        partnerId,
        draftId: draft.id,
        againstId: against?.version.id ?? null,
        trafficFrom: traffic.from,
        trafficUntil: traffic.until,
        state: 'RUNNING',
        totalCount: await countRecorded(tx, traffic),
        replayedCount: 0,
        lastOptionId: null,
        createdAt: tx.now,
        finishedAt: null,
      });
      await enqueue(tx, impactJob, { impactId: id, partnerId });
      const subject = { kind: 'AgreementImpact', id } as const;
      await emit(tx, { event: ImpactEvents['agreement.impact_asked'], subject, partnerId: null });
      return subject;
    }),
  );
}

/** What was quoted in this very millisecond is traffic too. */
function justAfter(now: Instant): Instant {
  return plusMillis(now, 1);
}

function daysRefused(): Refusal {
  const most = String(MOST_DAYS);
  return new Refusal({
    code: KernelRefusals.INVALID_INPUT,
    field: ['input', 'days'],
    message: { zh: `天数须在 1 至 ${most} 之间。`, en: `Days must be between 1 and ${most}.` },
  });
}
