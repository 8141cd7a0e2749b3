/** Life, versions and codes of policies. */
import { describe, expect, it } from '@jest/globals';
import { instant } from '../../../src/kernel/dates.js';
import { unreachable } from '../../../src/kernel/machine.js';
import { policyLife, stateAt } from '../../../src/modules/policies/policy.life.js';
import { POLICY_STATES, type PolicyVersion } from '../../../src/modules/policies/policy.js';
import { newVerificationCode, readVerificationCode } from '../../../src/modules/policies/verification-code.js';
import { currentVersion, versionAt } from '../../../src/modules/policies/version.rules.js';

const at = (text: string) => instant(`${text}T00:00:00.000+08:00`);

describe('the life of a policy', () => {
  it('S-183: every state is reached, and the table knows every state', () => {
    expect(unreachable(policyLife)).toEqual([]);
    expect(Object.keys(policyLife.table).sort()).toEqual([...POLICY_STATES].sort());
  });

  const period = { startsAt: at('2026-11-22'), endsAt: at('2027-11-22') };
  it.each([
    ['before its start', 'ISSUED', '2026-11-21', 'ISSUED'],
    ['at the very start', 'ISSUED', '2026-11-22', 'IN_FORCE'],
    ['inside', 'IN_FORCE', '2027-11-21', 'IN_FORCE'],
    ['at the very end', 'IN_FORCE', '2027-11-22', 'EXPIRED'],
    ['after the end, unseen by any scan', 'ISSUED', '2028-01-01', 'EXPIRED'],
    ['resting, at the end', 'SUSPENDED', '2027-11-22', 'EXPIRED'],
    ['cancelled, for ever', 'CANCELLED', '2028-01-01', 'CANCELLED'],
    ['voided, for ever', 'VOIDED', '2027-01-01', 'VOIDED'],
  ] as const)('S-165: %s', (_when, state, day, stands) => {
    expect(stateAt({ state, ...period }, at(day))).toBe(stands);
  });
});

describe('versions', () => {
  const version = (sequence: number, changes: Partial<PolicyVersion>): PolicyVersion =>
    ({
      sequence,
      effectiveFrom: at('2026-11-22'),
      effectiveUntil: at('2027-11-22'),
      recordedAt: at('2026-11-21'),
      supersededAt: null,
      ...changes,
    }) as PolicyVersion;
  // On 1 March an endorsement from 1 February is recorded: what we held of February before is kept.
  const line = [
    version(1, { supersededAt: at('2027-03-01') }),
    version(2, { recordedAt: at('2027-03-01'), effectiveUntil: at('2027-02-01') }),
    version(3, { recordedAt: at('2027-03-01'), effectiveFrom: at('2027-02-01') }),
  ];
  it.each([
    ['effective in January, as known now', '2027-01-15', '2027-06-01', 2],
    ['effective in February, as known now', '2027-02-15', '2027-06-01', 3],
    ['effective in February, as known in February', '2027-02-15', '2027-02-20', 1],
    ['at the very instant of the change', '2027-02-01', '2027-06-01', 3],
    ['before the start', '2026-11-01', '2027-06-01', undefined],
    ['before anything was known', '2027-01-15', '2026-11-01', undefined],
  ])('S-182: %s', (_what, effective, known, sequence) => {
    expect(versionAt(line, at(effective), at(known))?.sequence).toBe(sequence);
  });
  it.each([
    ['before the start the first', '2026-11-01', 2],
    ['inside the one that holds', '2027-03-15', 3],
    ['after the end the last', '2028-03-15', 3],
  ])('the current one: %s', (_what, now, sequence) => {
    expect(currentVersion(line, at(now)).sequence).toBe(sequence);
  });
});

describe('the verification code', () => {
  it('is 100 random bits in four groups, and is read back however it is typed', () => {
    const code = newVerificationCode();
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(readVerificationCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(code);
    expect(readVerificationCode(code.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(code);
  });
  it.each(['', 'ABC', 'U'.repeat(20), 'x'.repeat(1000), "' or 1=1 --"])('%j is none', (typed) => {
    expect(readVerificationCode(typed)).toBeNull();
  });
  it('every letter is as likely as any other', () => {
    const counts = new Map<string, number>();
    for (let index = 0; index < 3200; index += 1)
      for (const char of newVerificationCode().replaceAll('-', '')) counts.set(char, (counts.get(char) ?? 0) + 1);
    expect(counts.size).toBe(32);
    expect(Math.max(...counts.values()) / Math.min(...counts.values())).toBeLessThan(1.3);
  });
});
