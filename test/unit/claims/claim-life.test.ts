import { describe, expect, it } from '@jest/globals';
import { unreachable } from '../../../src/kernel/machine.js';
import { CLAIM_STATES } from '../../../src/modules/claims/claim.js';
import { type ClaimCommand, claimLife, OVER } from '../../../src/modules/claims/claim.life.js';

describe('the life of a claim (domain 5.2)', () => {
  it('knows every state, and reaches each', () => {
    expect(Object.keys(claimLife.table).sort()).toEqual([...CLAIM_STATES].sort());
    expect(unreachable(claimLife)).toEqual([]);
  });

  it('takes one way from the roadside to the payment', () => {
    const way: ClaimCommand[] = [
      'dispatch',
      'recordSurvey',
      'register',
      'assess',
      'verify',
      'completeDocuments',
      'calculate',
      'approve',
      'pay',
      'close',
    ];
    let state = claimLife.initial;
    const walked = way.map((command) => (state = claimLife.step(state, command)));
    expect(walked).toEqual([
      'DISPATCHED',
      'SURVEYED',
      'REGISTERED',
      'ASSESSED',
      'LOSS_VERIFIED',
      'DOCUMENTS_COMPLETE',
      'CALCULATED',
      'APPROVED',
      'PAID',
      'CLOSED',
    ]);
  });

  it('no act leaps over another: only the next one is open on the way', () => {
    const order = [
      'dispatch',
      'recordSurvey',
      'register',
      'assess',
      'verify',
      'completeDocuments',
      'approve',
      'pay',
    ] as const;
    for (const state of CLAIM_STATES) {
      const open = order.filter(
        (command) => claimLife.may(state, command) && claimLife.table[state][command] !== state,
      );
      expect([state, open.length <= 1]).toEqual([state, true]);
    }
  });

  it('money goes out early only from the assessment on, except for rescue', () => {
    for (const state of ['REPORTED', 'DISPATCHED', 'SURVEYED', 'REGISTERED'] as const)
      expect([state, claimLife.may(state, 'payPart'), claimLife.may(state, 'advance')]).toEqual([state, false, true]);
  });

  it('a claimant withdraws until approval, never after; what is over takes no papers', () => {
    for (const state of CLAIM_STATES) {
      const open = !['APPROVED', 'PAID', 'CLOSED', 'CANCELLED', 'REJECTED', 'REOPENED'].includes(state);
      expect([state, claimLife.may(state, 'withdraw')]).toEqual([state, open]);
      if (OVER.includes(state)) expect([state, claimLife.may(state, 'submitDocuments')]).toEqual([state, false]);
    }
  });
});
