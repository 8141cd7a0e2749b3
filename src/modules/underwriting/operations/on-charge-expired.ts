import type { TxCtx } from '../../../kernel/ctx.js';
import { chargeById } from '../../billing/index.js';
import type { Happened } from '../../platform/index.js';
import { expireApplication } from './mark-application.js';

/** Not paid in time: the application that was charged is over, in the same commit. */
export async function onChargeExpired(tx: TxCtx, happened: Happened): Promise<void> {
  const charge = await tx.loader(chargeById).load(happened.subject.id);
  if (charge?.subjectKind === 'Application') await expireApplication(tx, charge.subjectId);
}
