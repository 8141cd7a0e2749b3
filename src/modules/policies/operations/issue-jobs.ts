/** How issue comes about: the payment asks for it in its own commit, and a scan finds what a lost job left. */
import { z } from 'zod';
import type { TxCtx } from '../../../kernel/ctx.js';
import { plusMillis } from '../../../kernel/dates.js';
import type { Id } from '../../../kernel/ids.js';
import { chargeById, paymentOrderById } from '../../billing/index.js';
import type { Happened } from '../../platform/index.js';
import { defineJob, defineScan, enqueue } from '../../platform/jobs/index.js';
import { markPaid } from '../../underwriting/index.js';
import { paidApplications } from '../policies.queries.js';
import { issuePolicies, type PaidApplication } from './issue-policies.js';

export const issueJob = defineJob({
  name: 'policies.issue',
  title: { zh: '出单', en: 'Issues the policies of a paid application' },
  payload: z.object({ applicationId: z.uuid(), partnerId: z.uuid() }),
  run: (job, payload) => issuePolicies(job, payload as unknown as PaidApplication),
});

function askForIssue(tx: TxCtx, applicationId: Id<'Application'>, partnerId: Id<'Partner'>): Promise<string> {
  return enqueue(tx, issueJob, { applicationId, partnerId }, `policies.issue:${applicationId}`);
}

/** The full premium is in (见费出单): the application is paid and its issue is asked for, in the commit of the payment. */
export async function onPaymentReceived(tx: TxCtx, happened: Happened): Promise<void> {
  const order = await tx.loader(paymentOrderById).load(happened.subject.id);
  const charge = order && (await tx.loader(chargeById).load(order.chargeId));
  if (charge?.subjectKind !== 'Application') return;
  const { id, partnerId } = await markPaid(tx, charge.subjectId);
  await askForIssue(tx, id, partnerId);
}

const LONG_ENOUGH_MS = 60_000;

export const issuePaid = defineScan({
  name: 'policies.issue_paid',
  title: { zh: '补出已付款未出的保单', en: 'Finds paid applications without policies' },
  everySeconds: 60,
  due: (ctx, limit) => paidApplications(ctx, plusMillis(ctx.now, -LONG_ENOUGH_MS), limit),
  /** Under the same key: while one waits there is no second. */
  async work(tx, row) {
    await askForIssue(tx, row.id, row.partnerId);
  },
});
