import type { TxCtx } from '../../../kernel/ctx.js';
import { emit, type Happened } from '../../platform/index.js';
import { applicationsThatTook } from '../papers.store.js';
import { ApplicationEvents } from '../underwriting.events.js';

/** A paper was taken before its bytes came, and they were no paper: every application that counts on it is told. */
export async function onFileRejected(tx: TxCtx, { subject, partnerId }: Happened): Promise<void> {
  const told = new Set((await applicationsThatTook(tx, [subject.id])).map(({ applicationId }) => applicationId));
  for (const id of told)
    await emit(tx, {
      event: ApplicationEvents['application.paper_rejected'],
      subject: { kind: 'Application', id },
      partnerId,
    });
}
