/** Life of a version. `discard`: another draft took its place, or the agreement ended; `end`: replaced or over. */
import { life } from '../../../kernel/machine.js';
import type { AgreementVersionState } from '../agreement.js';

export type VersionCommand = 'sign' | 'activate' | 'discard' | 'end';

export const versionLife = life<AgreementVersionState, VersionCommand>(
  'AGREEMENT_VERSION',
  'DRAFT',
  {
    DRAFT: { sign: 'SIGNED', discard: 'ENDED' },
    SIGNED: { activate: 'ACTIVE', discard: 'ENDED' },
    ACTIVE: { end: 'ENDED' },
    ENDED: {},
  },
  ['sign', 'activate'],
);
