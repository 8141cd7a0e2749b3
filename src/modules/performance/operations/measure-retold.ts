/**
 * What was promised to somebody who follows a task that another partner owns: a club that reported a loss under a dealer's
 * policy. It is measured in its own name, by its own agreement and its own event record, in which a job tells again what
 * happened; jobs may come late and out of order, so its task is made anew from the whole record each time. Only what was
 * promised to it is measured: how an object of somebody else's goes on is no reporter's business otherwise.
 */
import type { TxCtx } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { type Id, newId } from '../../../kernel/ids.js';
import { servicePromises, versionAt } from '../../channels/index.js';
import { livesOf, replayed, type StepTaken } from '../service/case.rules.js';
import { type MeasuredMetric, type StepOfMetric, STEPS_OF_EVENT } from '../service/measures.js';
import type { ServiceCase } from '../service/service-case.js';
import { eventsOfSubject } from '../service/service.queries.js';
import { insertCase, lockCasesOf, moveCase } from '../service/service.store.js';
import { workingTime } from '../service/working-time.js';

export interface Retold {
  readonly kind: string;
  readonly id: string;
  readonly partnerId: Id<'Partner'>;
  readonly at: Instant;
}

export async function measureRetold(tx: TxCtx, steps: readonly StepOfMetric[], subject: Retold): Promise<void> {
  const time = await workingTime(tx);
  const record = await eventsOfSubject(tx, subject.partnerId, subject.id);
  for (const { metric, step } of steps) {
    // The event itself may not be written yet: an operation writes its last one together with its key.
    const all = [...stepsOf(metric, record), { step, at: subject.at }];
    const lives = livesOf(withoutDoubles(all));
    const known = await lockCasesOf(tx, subject.partnerId, metric, subject.id);
    for (const life of lives) {
      const before = known.find(({ startedAt }) => startedAt === life.startedAt);
      if (before?.endedAt != null) continue;
      const promise = before ?? (await promiseAt(tx, subject.partnerId, metric, life.startedAt));
      if (promise === null) continue;
      const clock = replayed(metric, promise.target, life, time);
      if (before) await moveCase(tx, before, clock);
      else
        await insertCase(tx, {
          ...clock,
          id: newId('ServiceCase'),
          partnerId: subject.partnerId,
          metric,
          subjectKind: subject.kind,
          subjectId: subject.id,
          startedAt: life.startedAt,
          versionId: promise.versionId,
          soonToldAt: null,
          breachToldAt: null,
        });
    }
  }
}

function stepsOf(
  metric: MeasuredMetric,
  record: readonly { readonly type: string; readonly occurredAt: Instant }[],
): StepTaken[] {
  return record.flatMap(({ type, occurredAt }) =>
    (STEPS_OF_EVENT.get(type) ?? []).flatMap((each) =>
      each.metric === metric ? [{ step: each.step, at: occurredAt }] : [],
    ),
  );
}

function withoutDoubles(steps: readonly StepTaken[]): StepTaken[] {
  const once = new Map(steps.map((taken) => [`${taken.at} ${taken.step}`, taken]));
  return [...once.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

async function promiseAt(
  tx: TxCtx,
  partnerId: Id<'Partner'>,
  metric: MeasuredMetric,
  at: Instant,
): Promise<Pick<ServiceCase, 'target' | 'versionId'> | null> {
  const version = await versionAt(tx, { partnerId }, at);
  const promise = version && (await servicePromises(tx, version.id)).get(metric);
  return promise ? { target: promise.target, versionId: version.id } : null;
}
