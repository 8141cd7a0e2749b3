/** Tells that a promise runs out soon, and that it is broken: each once, however late the scan comes by. */
import type { TxCtx } from '../../../kernel/ctx.js';
import { emit } from '../../platform/index.js';
import { defineScan } from '../../platform/jobs/index.js';
import { ServiceEvents } from '../performance.events.js';
import { tidingsAt } from '../service/case.rules.js';
import { dueToTell } from '../service/service.queries.js';
import { lockCase, markTold } from '../service/service.store.js';

export const tellPromises = defineScan({
  name: 'performance.tell_promises',
  title: { zh: '提示服务承诺即将到期或已违反', en: 'Tells promises that run out or are broken' },
  everySeconds: 60,
  due: (ctx, limit) => dueToTell(ctx, limit),
  work: (tx, { id }) => tell(tx, id),
});

/** After an outage only what is still true is told: nobody hears that a broken promise will be due soon. */
async function tell(tx: TxCtx, id: string): Promise<void> {
  const found = await lockCase(tx, id);
  const tidings = found && tidingsAt(found, tx.now);
  if (!found || !tidings) return;
  const about = { subject: { kind: 'ServiceCase' as const, id: found.id }, partnerId: found.partnerId };
  if (tidings === 'BREACH') {
    await markTold(tx, found, { tellAt: null, breachToldAt: tx.now });
    await emit(tx, { event: ServiceEvents['service.commitment_breached'], ...about });
  } else {
    await markTold(tx, found, { tellAt: found.dueAt, soonToldAt: tx.now });
    await emit(tx, { event: ServiceEvents['service.commitment_due_soon'], ...about });
  }
}
