import { describe, expect, it } from '@jest/globals';
import { unreachable } from '../../../src/kernel/machine.js';
import { AGREEMENT_STATES } from '../../../src/modules/channels/agreement.js';
import { agreementLife } from '../../../src/modules/channels/agreement.life.js';
import { PARTNER_STATES } from '../../../src/modules/channels/partner.js';
import { partnerLife } from '../../../src/modules/channels/partner.life.js';

describe.each([
  { name: 'agreement', machine: agreementLife, states: AGREEMENT_STATES, ends: ['EXPIRED', 'TERMINATED'] },
  { name: 'partner', machine: partnerLife, states: PARTNER_STATES, ends: ['TERMINATED'] },
])('life of a $name', ({ machine, states, ends }) => {
  const table = machine.table as Readonly<Record<string, Readonly<Record<string, string>>>>;

  it('reaches every state, and knows no other', () => {
    expect(Object.keys(table).sort()).toEqual([...states].sort());
    expect(unreachable(machine as never)).toEqual([]);
  });

  it('ends where it says', () => {
    expect(
      Object.keys(table)
        .filter((state) => Object.keys(table[state] ?? {}).length === 0)
        .sort(),
    ).toEqual([...ends].sort());
  });
});

describe('walks', () => {
  it('draft, signed, active, suspended, active again, terminated', () => {
    let state = agreementLife.initial;
    for (const command of ['sign', 'activate', 'suspend', 'resume', 'terminate'] as const)
      state = agreementLife.step(state, command);
    expect(state).toBe('TERMINATED');
  });

  it('a closed agreement is not opened again, and says what is open', () => {
    expect(() => agreementLife.step('TERMINATED', 'resume')).toThrow('AGREEMENT_STATE');
    expect(() => agreementLife.step('DRAFT', 'suspend')).toThrow('AGREEMENT_STATE');
  });

  it('only an active partner is suspended, only a suspended one reinstated', () => {
    expect(partnerLife.step('ACTIVE', 'suspend')).toBe('SUSPENDED');
    expect(partnerLife.step('SUSPENDED', 'reinstate')).toBe('ACTIVE');
    expect(() => partnerLife.step('SUSPENDED', 'suspend')).toThrow('PARTNER_STATE');
    expect(() => partnerLife.step('TERMINATED', 'reinstate')).toThrow('PARTNER_STATE');
  });
});
