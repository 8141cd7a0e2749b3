import { describe, expect, it } from '@jest/globals';
import { unreachable } from '../../../src/kernel/machine.js';
import { applicationLife, stateAt, WAITING_STATES } from '../../../src/modules/underwriting/application.life.js';
import { APPLICATION_STATES } from '../../../src/modules/underwriting/application.js';
import { AUTHORITY_LEVELS, levelsUpTo, rungOf } from '../../../src/modules/underwriting/authority-level.js';
import { nextTurnOf } from '../../../src/modules/underwriting/next-step.rules.js';
import { referralLife } from '../../../src/modules/underwriting/referral.life.js';
import { REFERRAL_STATES } from '../../../src/modules/underwriting/referral.js';
import { authorityFault } from '../../../src/modules/underwriting/referral.rules.js';
import { later, NOW } from '../../kit/application-fixture.js';

describe.each([
  { name: 'application', machine: applicationLife, states: APPLICATION_STATES },
  { name: 'referral', machine: referralLife, states: REFERRAL_STATES },
])('life of a $name', ({ machine, states }) => {
  it('reaches every state, and knows no other', () => {
    expect(Object.keys(machine.table).sort()).toEqual([...states].sort());
    expect(unreachable(machine as never)).toEqual([]);
  });
});

describe('an application', () => {
  it('is paid only when approved, issued only when paid (SPC2 4, PRAC)', () => {
    for (const state of APPLICATION_STATES) {
      expect([state, applicationLife.may(state, 'pay')]).toEqual([state, state === 'APPROVED']);
      expect([state, applicationLife.may(state, 'issue')]).toEqual([state, state === 'PAID']);
      expect([state, applicationLife.may(state, 'giveBack')]).toEqual([state, state === 'PAID']);
    }
  });

  it('never leaves what is over', () => {
    for (const state of ['DECLINED', 'NOT_ISSUED', 'WITHDRAWN', 'EXPIRED'] as const)
      expect(applicationLife.table[state]).toEqual({});
  });

  it('that waits for a decision ends with its price; one that waits for money ends with its charge', () => {
    const payBy = NOW;
    for (const state of WAITING_STATES) expect(stateAt({ state, payBy }, NOW)).toBe('EXPIRED');
    for (const state of WAITING_STATES) expect(stateAt({ state, payBy }, later(NOW, -1))).toBe(state);
    expect(stateAt({ state: 'APPROVED', payBy }, later(NOW, 1))).toBe('APPROVED');
  });

  it('says whose turn it is until it is over', () => {
    const turns = APPLICATION_STATES.map((state) => [state, nextTurnOf({ payBy: NOW }, state)?.by ?? null]);
    expect(Object.fromEntries(turns)).toEqual({
      UNDER_REVIEW: 'SYSTEM',
      REFERRED: 'INSURER',
      MATERIALS_REQUESTED: 'PARTNER',
      CONDITIONS_OFFERED: 'PARTNER',
      APPROVED: 'PARTNER',
      PAID: 'SYSTEM',
      NOT_ISSUED: 'SYSTEM',
      ISSUED: null,
      DECLINED: null,
      WITHDRAWN: null,
      EXPIRED: null,
    });
  });
});

describe('the authority ladder (S-111)', () => {
  it('lets a rung decide what is at it or below, and nothing above', () => {
    AUTHORITY_LEVELS.forEach((level) => {
      for (let rung = 0; rung <= 7; rung += 1)
        expect([level, rung, authorityFault(level, rung) === null]).toEqual([level, rung, rung >= rungOf(level)]);
      expect(authorityFault(level, null)).not.toBeNull();
    });
    expect(levelsUpTo(3)).toEqual(['FRONT_OFFICE', 'THIRD_LEVEL', 'BRANCH']);
  });
});
