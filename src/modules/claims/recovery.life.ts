import { life } from '../../kernel/machine.js';
import type { RecoveryState } from './claims-money.js';

export type RecoveryCommand = 'receive' | 'complete' | 'abandon';

/** `receive` is a part, `complete` the last of it. */
export const recoveryLife = life<RecoveryState, RecoveryCommand>(
  'RECOVERY',
  'OPEN',
  { OPEN: { receive: 'OPEN', complete: 'RECOVERED', abandon: 'ABANDONED' }, RECOVERED: {}, ABANDONED: {} },
  ['receive', 'abandon'],
);
