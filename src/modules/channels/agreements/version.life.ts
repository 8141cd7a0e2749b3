/** Life of a version. `discard`: it never came into force, because another took its place or the agreement ended; `end`: replaced or over. */
import { life } from '../../../kernel/machine.js';
import type { AgreementVersionState } from '../agreement.js';

export type VersionCommand = 'sign' | 'activate' | 'discard' | 'end';

export const versionLife = life<AgreementVersionState, VersionCommand>(
  'AGREEMENT_VERSION',
  'DRAFT',
  {
    DRAFT: { sign: 'SIGNED', discard: 'DISCARDED' },
    SIGNED: { activate: 'ACTIVE', discard: 'DISCARDED' },
    ACTIVE: { end: 'ENDED', discard: 'DISCARDED' },
    ENDED: {},
    DISCARDED: {},
  },
  ['sign', 'activate'],
);
