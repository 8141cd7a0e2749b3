/** Life of an agreement (S-272). Nothing but ACTIVE executes. Drafting, signing and activating are operations of a later issue. */
import { life } from '../../kernel/machine.js';
import type { AgreementState } from './agreement.js';

export type AgreementCommand = 'sign' | 'activate' | 'suspend' | 'resume' | 'expire' | 'terminate';

export const agreementLife = life<AgreementState, AgreementCommand>('AGREEMENT', 'DRAFT', {
  DRAFT: { sign: 'SIGNED' },
  SIGNED: { activate: 'ACTIVE', terminate: 'TERMINATED' },
  ACTIVE: { suspend: 'SUSPENDED', expire: 'EXPIRED', terminate: 'TERMINATED' },
  SUSPENDED: { resume: 'ACTIVE', expire: 'EXPIRED', terminate: 'TERMINATED' },
  EXPIRED: {},
  TERMINATED: {},
});
