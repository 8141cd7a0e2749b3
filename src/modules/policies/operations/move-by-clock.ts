/** What the clock does to policies. Reads already tell it (`stateAt`); the scans make it rows and events, also after an outage. */
import type { TxCtx } from '../../../kernel/ctx.js';
import type { EventDef } from '../../../kernel/events.js';
import { releaseAuthority } from '../../channels/index.js';
import { emit } from '../../platform/index.js';
import { defineScan, type Timer } from '../../platform/jobs/index.js';
import { PolicyEvents } from '../policies.events.js';
import { type ClockStep, lockDuePolicy, movePolicy, othersRun, policiesDue } from '../policies.store.js';
import { type PolicyCommand, policyLife } from '../policy.life.js';
import type { EarlyEnd, Policy } from '../policy.js';

const EVERY_SECONDS = 30;

function clockScan(
  step: ClockStep,
  title: { readonly zh: string; readonly en: string },
  work: (tx: TxCtx, policy: Policy) => Promise<void>,
): Timer {
  return defineScan({
    name: `policies.${step}`,
    title,
    everySeconds: EVERY_SECONDS,
    due: (ctx, limit) => policiesDue(ctx, step, ctx.now, limit),
    async work(tx, row) {
      const policy = await lockDuePolicy(tx, row.id, step);
      if (policy) await work(tx, policy);
    },
  });
}

async function go(tx: TxCtx, policy: Policy, command: PolicyCommand, event: EventDef): Promise<void> {
  await movePolicy(tx, policy, policyLife.step(policy.state, command));
  await emit(tx, { event, subject: { kind: 'Policy', id: policy.id }, partnerId: policy.partnerId });
}

export const startPolicies = clockScan(
  'start',
  { zh: '保险责任开始', en: 'Begins cover whose time has come' },
  (tx, policy) => go(tx, policy, 'start', PolicyEvents['policy.started']),
);

/** Rest that was agreed begins; one that is over already, after an outage, leaves no trace but its version. */
export const suspendPolicies = clockScan(
  'suspend',
  { zh: '停驶开始', en: 'Lets cover rest from the day agreed' },
  (tx, policy) => go(tx, policy, 'suspend', PolicyEvents['policy.suspended']),
);

export const resumePolicies = clockScan(
  'resume',
  { zh: '复驶', en: 'Lets cover go on when its rest is over' },
  (tx, policy) => go(tx, policy, 'resume', PolicyEvents['policy.resumed']),
);

const ENDS: Readonly<Record<EarlyEnd | 'EXPIRED', readonly [PolicyCommand, EventDef]>> = {
  EXPIRED: ['expire', PolicyEvents['policy.expired']],
  CANCELLED: ['cancel', PolicyEvents['policy.cancelled']],
  TERMINATED: ['terminate', PolicyEvents['policy.terminated']],
};

/** Only what has begun can end: after an outage the scans before this one come first, and no event is left out. */
export const expirePolicies = clockScan(
  'expire',
  { zh: '保险期间届满或提前终止', en: 'Ends cover whose period is over, by time or early' },
  async (tx, policy) => {
    const [command, event] = ENDS[policy.endsAs ?? 'EXPIRED'];
    await movePolicy(tx, policy, policyLife.step(policy.state, command));
    // What was bound is in force no longer when its last policy ends: the authority it held is the partner's again.
    if (!(await othersRun(tx, policy))) await releaseAuthority(tx, policy.partnerId, policy.applicationId);
    await emit(tx, { event, subject: { kind: 'Policy', id: policy.id }, partnerId: policy.partnerId });
  },
);
