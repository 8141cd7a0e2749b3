/** The insurer's survey and assessment points (S-236): registered and closed from the institutions above them. */
import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { newId } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { KernelRefusals, Problems, Refusal } from '../../../kernel/refusal.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { ServicePointEvents } from '../service-points.events.js';
import { ServicePointRefusals } from '../service-points.refusals.js';
import { checkPoint, type PointTold } from '../service-points.rules.js';
import { closePoint, insertPoint, lockPoint } from '../service-points.store.js';
import type { ServicePoint } from '../service-points.js';
import { institutionWithin } from '../surveyors.queries.js';

export interface RegisterPoint extends PointTold {
  readonly idempotencyKey: string;
  readonly institutionId: string;
  readonly sent: unknown;
}

/** Opens a point. Refuses: NOT_FOUND, SERVICE_POINT_EXISTS, INVALID_INPUT. */
export function registerPoint(ctx: Ctx, input: RegisterPoint): Promise<Outcome> {
  return inTransaction(ctx, 'servicePointRegister', (tx) =>
    once(tx, { operation: 'servicePointRegister', key: input.idempotencyKey, input: input.sent }, async () => {
      const problems = new Problems();
      const institutionId = await institutionWithin(tx, input.institutionId);
      if (institutionId === null) throw new Refusal(NOT_FOUND(['input', 'institutionId']));
      const checked = checkPoint(input, problems);
      problems.refuseIfAny();
      if (!checked) throw new Refusal();
      const point: ServicePoint = {
        ...checked,
        id: newId('ServicePoint'),
        institutionId,
        registeredById: tx.actor.id ?? '',
        registeredAt: tx.now,
        closedAt: null,
        revision: 1,
      };
      await insertPoint(tx, point);
      return tell(tx, point, 'service_point.registered');
    }),
  );
}

export interface ClosePoint {
  readonly idempotencyKey: string;
  readonly servicePointId: string;
  readonly expectedVersion: number;
  readonly sent: unknown;
}

/** Closes a point for good; surveys that named it go on. Refuses: NOT_FOUND, STALE_VERSION, CONFLICT, SERVICE_POINT_CLOSED. */
export function closeServicePoint(ctx: Ctx, input: ClosePoint): Promise<Outcome> {
  return inTransaction(ctx, 'servicePointClose', (tx) =>
    once(tx, { operation: 'servicePointClose', key: input.idempotencyKey, input: input.sent }, async () => {
      const field = ['input', 'servicePointId'];
      const point = await lockPoint(tx, input.servicePointId);
      if (!point) throw new Refusal(NOT_FOUND(field));
      if (point.revision !== input.expectedVersion)
        throw new Refusal({
          code: KernelRefusals.STALE_VERSION,
          field: ['input', 'expectedVersion'],
          facts: [{ name: 'revision', value: String(point.revision) }],
        });
      if (point.closedAt !== null)
        throw new Refusal({
          code: ServicePointRefusals.SERVICE_POINT_CLOSED,
          field,
          facts: [{ name: 'closedAt', value: point.closedAt }],
        });
      await closePoint(tx, point);
      return tell(tx, point, 'service_point.closed');
    }),
  );
}

async function tell(tx: TxCtx, { id }: ServicePoint, name: keyof typeof ServicePointEvents) {
  const subject = { kind: 'ServicePoint' as const, id };
  await emit(tx, { event: ServicePointEvents[name], subject, partnerId: null });
  return subject;
}
