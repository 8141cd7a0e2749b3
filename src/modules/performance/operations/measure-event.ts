/**
 * What an event means for the tasks that are measured, in its own commit: so a task has its due time the moment it
 * exists, and no figure can differ from the event record.
 */
import type { TxCtx } from '../../../kernel/ctx.js';
import { type Id, newId } from '../../../kernel/ids.js';
import { servicePromises, termsOf } from '../../channels/index.js';
import type { Happened } from '../../platform/index.js';
import { begun, moved } from '../service/case.rules.js';
import { type StepOfMetric, STEPS_OF_EVENT } from '../service/measures.js';
import { insertCase, lockOpenCase, moveCase } from '../service/service.store.js';
import { workingTime } from '../service/working-time.js';
import { measureRetold } from './measure-retold.js';
import type { WorkingTime } from '../service/working-time.rules.js';

/** Events that begin, stop or end a task. */
export function measuredEvents(): readonly string[] {
  return [...STEPS_OF_EVENT.keys()];
}

export async function measureEvent(tx: TxCtx, { event, subject, partnerId, retold }: Happened): Promise<void> {
  const steps = STEPS_OF_EVENT.get(event.type);
  if (!steps || partnerId === null) return; // nothing is promised to the insurer itself
  if (retold !== undefined) return measureRetold(tx, steps, { ...subject, partnerId, at: retold });
  const time = await workingTime(tx);
  for (const step of steps) {
    if (step.step === 'BEGIN') await begin(tx, step, { ...subject, partnerId }, time);
    else await move(tx, step, { ...subject, partnerId }, time);
  }
}

interface Subject {
  readonly kind: string;
  readonly id: string;
  readonly partnerId: Id<'Partner'>;
}

/** Under the version in force when the task began: what is agreed later changes nothing of it. */
async function begin(tx: TxCtx, { metric }: StepOfMetric, subject: Subject, time: WorkingTime): Promise<void> {
  const { partnerId } = subject;
  const version = (await termsOf(tx, partnerId))?.inForce?.version ?? null;
  const promise = version && (await servicePromises(tx, version.id)).get(metric);
  await insertCase(tx, {
    ...begun(metric, promise?.target ?? null, tx.now, time),
    id: newId('ServiceCase'),
    partnerId,
    metric,
    subjectKind: subject.kind,
    subjectId: subject.id,
    startedAt: tx.now,
    versionId: version?.id ?? null,
    soonToldAt: null,
    breachToldAt: null,
  });
}

async function move(tx: TxCtx, { metric, step }: StepOfMetric, subject: Subject, time: WorkingTime): Promise<void> {
  const open = await lockOpenCase(tx, subject.partnerId, metric, subject.id);
  if (open) await moveCase(tx, open, moved(open, { metric, step }, tx.now, time));
}
