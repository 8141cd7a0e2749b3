import type { TxCtx } from '../../../kernel/ctx.js';
import { Defect } from '../../../kernel/failure.js';
import type { Submission, Submitted } from '../submission.js';

export function submitApplication(_tx: TxCtx, _submission: Submission): Promise<Submitted> {
  throw new Defect('not built yet');
}
