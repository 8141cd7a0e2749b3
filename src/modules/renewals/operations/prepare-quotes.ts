import type { Ctx } from '../../../kernel/ctx.js';
import { addDays, type LocalDate, startOfDay } from '../../../kernel/dates.js';
import { Failure } from '../../../kernel/failure.js';
import { newId } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { KernelRefusals, Refusal } from '../../../kernel/refusal.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { enqueue } from '../../platform/jobs/index.js';
import { RenewalRunEvents } from '../renewals.events.js';
import { RenewalRefusals } from '../renewals.refusals.js';
import { countInSpan, insertRun } from '../runs.store.js';
import { requireRenewing } from './owner.js';
import { prepareJob } from './prepare-job.js';

export interface PrepareQuotes {
  readonly idempotencyKey: string;
  /** First and last day of the ends, both included. */
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly sent: unknown;
}

const MOST_DAYS = 92;
/** Two: while PostgreSQL writes for one, the other is priced; a second worker process takes one of them. Half of a worker's hands stay free. */
const LANES = [0, 1] as const;

/**
 * Asks for quotes of everything that ends in a span and has no offer that stands; a job makes them, row by row. Refuses:
 * INVALID_INPUT, RENEWAL_NOTHING_DUE, TERM_RENEWAL_OWNERSHIP, TERM_BUSINESS_LINES, KEY_REUSED.
 */
export function prepareQuotes(ctx: Ctx, input: PrepareQuotes): Promise<Outcome> {
  const { partnerId, outletIds } = ctx.actor;
  if (partnerId === null) throw new Failure('FORBIDDEN', 'Only a partner may ask for quotes.');
  return inTransaction(ctx, 'renewalQuotesPrepare', (tx) =>
    once(tx, { operation: 'renewalQuotesPrepare', key: input.idempotencyKey, input: input.sent }, async () => {
      if (input.until < input.from || input.until > addDays(input.from, MOST_DAYS)) throw spanRefused();
      await requireRenewing(tx, partnerId);
      const span = {
        partnerId,
        outletIds,
        dueFrom: startOfDay(input.from),
        dueUntil: startOfDay(addDays(input.until, 1)),
      };
      const totalCount = await countInSpan(tx, span);
      if (totalCount === 0) throw new Refusal({ code: RenewalRefusals.RENEWAL_NOTHING_DUE, field: ['input', 'due'] });
      const id = newId('RenewalRun');
      await insertRun(tx, {
        id,
        ...span,
        state: 'RUNNING',
        totalCount,
        doneCount: 0,
        quotedCount: 0,
        refusedCount: 0,
        skippedCount: 0,
        lanes: LANES.map(() => ({ after: null, ended: false })),
        createdAt: tx.now,
        finishedAt: null,
      });
      for (const lane of LANES.keys()) await enqueue(tx, prepareJob, { runId: id, partnerId, lane });
      const subject = { kind: 'RenewalRun', id } as const;
      await emit(tx, { event: RenewalRunEvents['renewal.quotes_asked'], subject, partnerId });
      return subject;
    }),
  );
}

function spanRefused(): Refusal {
  const most = String(MOST_DAYS);
  return new Refusal({
    code: KernelRefusals.INVALID_INPUT,
    field: ['input', 'due'],
    message: {
      zh: `起止日期须先后有序,且不超过 ${most} 天。`,
      en: `The last day is not before the first, and at most ${most} days after it.`,
    },
  });
}
