/** Life of an agreement (S-272). Nothing but ACTIVE executes. `amend` drafts the next version and leaves the state as it is. */
import { life } from '../../kernel/machine.js';
import type { AgreementState } from './agreement.js';

export type AgreementCommand = 'amend' | 'sign' | 'activate' | 'suspend' | 'resume' | 'expire' | 'terminate';

export const agreementLife = life<AgreementState, AgreementCommand>('AGREEMENT', 'DRAFT', {
  DRAFT: { amend: 'DRAFT', sign: 'SIGNED', terminate: 'TERMINATED' },
  SIGNED: { activate: 'ACTIVE', terminate: 'TERMINATED' },
  ACTIVE: { amend: 'ACTIVE', suspend: 'SUSPENDED', expire: 'EXPIRED', terminate: 'TERMINATED' },
  SUSPENDED: { amend: 'SUSPENDED', resume: 'ACTIVE', expire: 'EXPIRED', terminate: 'TERMINATED' },
  EXPIRED: {},
  TERMINATED: {},
});
