/** Who may approve what (S-219, S-220, S-241, S-251): by amount and kind, never one's own work, two for a major claim. */
import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../../src/kernel/dates.js';
import { yuan } from '../../../src/kernel/money.js';
import {
  amountFault,
  approvalsNeeded,
  levelNeeded,
  LOSS_KINDS,
  lossKindOf,
  ownWorkFault,
} from '../../../src/modules/claims/authority.rules.js';
import { conflictFault, type DeclaredConflict } from '../../../src/modules/claims/conflict.rules.js';
import { authorityTermsOn } from '../../../src/modules/claims/published/authority.js';
import { AUTHORITY_LEVELS, rungOf } from '../../../src/modules/underwriting/index.js';

const TERMS = authorityTermsOn(localDate('2026-11-28'));

describe('the table of authority', () => {
  it.each([
    ['PROPERTY', '5000.00', 'FRONT_OFFICE'],
    ['PROPERTY', '5000.01', 'THIRD_LEVEL'],
    ['PROPERTY', '20000.01', 'BRANCH'],
    ['PROPERTY', '100000.01', 'AREA'],
    ['PROPERTY', '500000.01', 'HEAD_OFFICE'],
    ['PROPERTY', '2000000.01', 'COLLECTIVE'],
    ['INJURY', '1.00', 'THIRD_LEVEL'],
    ['INJURY', '10000.01', 'BRANCH'],
    ['THEFT', '1.00', 'BRANCH'],
    ['FIRE_OR_WATER', '1.00', 'THIRD_LEVEL'],
  ] as const)('a %s claim of %s is for %s', (kind, amount, level) => {
    expect(levelNeeded(yuan(amount), kind, TERMS)).toBe(level);
  });
  it('every rung may approve what is for its level or a lower one, and nothing above', () => {
    for (const kind of LOSS_KINDS)
      for (const amount of ['1', '5000', '5000.01', '20001', '100001', '500001', '2000001']) {
        const needed = rungOf(levelNeeded(yuan(amount), kind, TERMS));
        for (const level of AUTHORITY_LEVELS) {
          const fault = amountFault(yuan(amount), kind, rungOf(level), TERMS);
          expect(fault === null).toBe(rungOf(level) >= needed);
        }
        expect(amountFault(yuan(amount), kind, null, TERMS)?.code).toBe('CLAIM_AUTHORITY_EXCEEDED');
      }
  });
  it('limits rise with the level, for every kind', () => {
    for (const kind of LOSS_KINDS) {
      const limits = AUTHORITY_LEVELS.flatMap((level) => {
        const limit = TERMS.limits[kind][level];
        return limit === undefined ? [] : [limit?.fen ?? 10n ** 15n];
      });
      expect([...limits].sort((a, b) => (a < b ? -1 : 1))).toEqual(limits);
      expect(TERMS.limits[kind].COLLECTIVE).toBeNull();
    }
  });
  it('the gravest kind counts', () => {
    expect(lossKindOf({ cause: 'COLLISION', injuredCount: 0 })).toBe('PROPERTY');
    expect(lossKindOf({ cause: 'COLLISION', injuredCount: 1 })).toBe('INJURY');
    expect(lossKindOf({ cause: 'FIRE', injuredCount: 0 })).toBe('FIRE_OR_WATER');
    expect(lossKindOf({ cause: 'FIRE', injuredCount: 1 })).toBe('INJURY');
    expect(lossKindOf({ cause: 'THEFT', injuredCount: 1 })).toBe('THEFT');
  });
});

it.each([
  ['199999.99', 0, 'COLLISION', 1],
  ['200000.00', 0, 'COLLISION', 2],
  ['10.00', 2, 'COLLISION', 1],
  ['10.00', 3, 'COLLISION', 2],
  ['10.00', 0, 'THEFT', 2],
] as const)('S-219: %s with %i injured by %s needs %i approvals', (amount, injuredCount, cause, approvals) => {
  expect(approvalsNeeded(yuan(amount), { cause, injuredCount }, TERMS)).toBe(approvals);
});

describe('S-251: one’s own work', () => {
  const makers = { assessorId: 'a', calculatorId: 'c', approverIds: ['p'] };
  it.each([
    ['a', 'OWN_ASSESSMENT'],
    ['c', 'OWN_CALCULATION'],
    ['p', 'SECOND_APPROVER_NEEDED'],
    ['other', undefined],
    [null, undefined],
  ] as const)('%s: %s', (person, code) => {
    expect(ownWorkFault(person, makers)?.code).toBe(code);
  });
  it('the gateway itself is nobody’s author', () => {
    expect(ownWorkFault(null, { assessorId: null, calculatorId: null, approverIds: [] })).toBeNull();
  });
});

describe('S-251, S-366: conflicts of interest', () => {
  const none = { staffId: 's', claimId: 'other', shopId: null, claimantId: null };
  const shop: DeclaredConflict = { ...none, relation: 'SHOP', shopId: 'shop' };
  const claimant: DeclaredConflict = { ...none, relation: 'CLAIMANT', claimantId: 'person' };
  const here: DeclaredConflict = { ...none, relation: 'OTHER', claimId: 'this' };
  const parties = { claimId: 'this', shopIds: ['shop'], claimantIds: ['person'] };
  it.each([
    ['with the shop follows it to every claim', shop, parties, 'SHOP'],
    ['with another shop is none', { ...shop, shopId: 'else' }, parties, undefined],
    ['with the claimant follows the person', claimant, parties, 'CLAIMANT'],
    ['of any kind holds for its claim', here, parties, 'OTHER'],
    ['of another person is none', { ...here, staffId: 'else' }, parties, undefined],
  ] as const)('one %s', (_told, declared, claim, relation) => {
    expect(conflictFault('s', claim, [declared])?.facts?.[0]?.value).toBe(relation);
  });
  it('nobody is not in conflict', () => {
    expect(conflictFault(null, parties, [{ ...here, staffId: 'null' }])).toBeNull();
  });
});
