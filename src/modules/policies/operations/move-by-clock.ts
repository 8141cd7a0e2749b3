/** What the clock does to policies. Reads already tell it (`stateAt`); the scans make it rows and events, also after an outage. */
import { releaseAuthority } from '../../channels/index.js';
import { emit } from '../../platform/index.js';
import { defineScan } from '../../platform/jobs/index.js';
import { PolicyEvents } from '../policies.events.js';
import { lockDuePolicy, movePolicy, othersRun, policiesToExpire, policiesToStart } from '../policies.store.js';
import { policyLife } from '../policy.life.js';

const EVERY_SECONDS = 30;

export const startPolicies = defineScan({
  name: 'policies.start',
  title: { zh: '保险责任开始', en: 'Begins cover whose time has come' },
  everySeconds: EVERY_SECONDS,
  due: (ctx, limit) => policiesToStart(ctx, ctx.now, limit),
  async work(tx, row) {
    const policy = await lockDuePolicy(tx, row.id, 'start');
    if (!policy) return;
    await movePolicy(tx, policy, policyLife.step(policy.state, 'start'));
    await emit(tx, {
      event: PolicyEvents['policy.started'],
      subject: { kind: 'Policy', id: policy.id },
      partnerId: policy.partnerId,
    });
  },
});

/** Only what has begun can end: after an outage the scan before this one comes first, and no event is left out. */
export const expirePolicies = defineScan({
  name: 'policies.expire',
  title: { zh: '保险期间届满', en: 'Ends cover whose period is over' },
  everySeconds: EVERY_SECONDS,
  due: (ctx, limit) => policiesToExpire(ctx, ctx.now, limit),
  async work(tx, row) {
    const policy = await lockDuePolicy(tx, row.id, 'expire');
    if (!policy) return;
    await movePolicy(tx, policy, policyLife.step(policy.state, 'expire'));
    // What was bound is in force no longer when its last policy ends: the authority it held is the partner's again.
    if (!(await othersRun(tx, policy))) await releaseAuthority(tx, policy.partnerId, policy.applicationId);
    await emit(tx, {
      event: PolicyEvents['policy.expired'],
      subject: { kind: 'Policy', id: policy.id },
      partnerId: policy.partnerId,
    });
  },
});
