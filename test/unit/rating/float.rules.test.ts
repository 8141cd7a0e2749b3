import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../../src/kernel/dates.js';
import { type FloatContext, type FloatHistory, floatOutcome } from '../../../src/modules/rating/index.js';

const context: FloatContext = { useNature: 'FAMILY', issueOn: localDate('2026-11-21') };

function history(issued: readonly string[], changes: Partial<FloatHistory> = {}): FloatHistory {
  return {
    previousPolicies: issued.map((day) => ({ issuedOn: localDate(day) })),
    accidents: [],
    ownerChangedOn: null,
    provinceChanged: false,
    proofOfRecord: false,
    ...changes,
  };
}

const accident = (day: string, atFault = true, death = false) => ({ occurredOn: localDate(day), atFault, death });
const code = (record: FloatHistory, ctx = context): string => {
  const { code: found, reason } = floatOutcome(record, ctx);
  return found ?? reason;
};

const THREE = ['2023-11-10', '2024-11-12', '2025-11-15'];

describe('reductions (domain notes 1.3, S-052)', () => {
  it('one, two, three and more clean look-backs in a row earn A1, A2, A3', () => {
    expect(code(history(THREE.slice(2)))).toBe('A1');
    expect(code(history(THREE.slice(1)))).toBe('A2');
    expect(code(history(THREE))).toBe('A3');
    expect(code(history(['2022-11-01', ...THREE]))).toBe('A3');
  });

  it('an older at-fault accident only cuts the row of clean look-backs', () => {
    expect(code(history(THREE, { accidents: [accident('2024-01-01')] }))).toBe('A2');
    expect(code(history(THREE, { accidents: [accident('2025-01-01')] }))).toBe('A1');
  });

  it('a year with only no-fault accidents still earns the reduction', () => {
    expect(code(history(THREE, { accidents: [accident('2026-01-01', false, true)] }))).toBe('A3');
  });

  it('the order in which the platform lists policies does not matter', () => {
    expect(code(history([...THREE].reverse()))).toBe('A3');
  });
});

describe('increases', () => {
  it('one at-fault accident without death is A4, two or more A5, one with death A6', () => {
    expect(code(history(THREE, { accidents: [accident('2026-01-01')] }))).toBe('A4');
    expect(code(history(THREE, { accidents: [accident('2026-01-01'), accident('2026-02-01')] }))).toBe('A5');
    expect(code(history(THREE, { accidents: [accident('2026-01-01', true, true)] }))).toBe('A6');
  });

  it('they do not add up: two accidents, one with death, are A6', () => {
    const accidents = [accident('2026-01-01'), accident('2026-02-01', true, true)];
    expect(code(history(THREE, { accidents }))).toBe('A6');
  });
});

describe('the look-back', () => {
  it('runs from the issue of the last policy to the issue of this one: first day in, last day out', () => {
    const on = (day: string) => code(history(['2025-11-15'], { accidents: [accident(day)] }));
    expect(on('2025-11-14')).toBe('A1');
    expect(on('2025-11-15')).toBe('A4');
    expect(on('2026-11-20')).toBe('A4');
    expect(on('2026-11-21')).toBe('A1');
  });

  it('is not broken by a lapse: it only grows longer', () => {
    const outcome = floatOutcome(history(['2023-11-10']), context);
    expect(outcome).toMatchObject({
      code: 'A1',
      cleanLookBacks: 1,
      lookBack: { from: '2023-11-10', until: '2026-11-21' },
    });
    expect(code(history(['2023-11-10'], { accidents: [accident('2026-03-01')] }))).toBe('A4');
  });
});

describe('no float', () => {
  it('first insurance', () => {
    expect(code(history([]))).toBe('FIRST_INSURANCE');
  });

  it('the first insurance after a change of owner; later ones count the new owner’s look-backs only', () => {
    expect(code(history(THREE, { ownerChangedOn: localDate('2026-06-01') }))).toBe('OWNER_CHANGED');
    expect(code(history(THREE, { ownerChangedOn: localDate('2025-03-01') }))).toBe('A1');
    expect(code(history(THREE, { ownerChangedOn: localDate('2024-11-12') }))).toBe('A2');
  });

  it('a change of owner on the day of issue counts for this insurance, on the day of the last issue for the last one', () => {
    expect(code(history(THREE, { ownerChangedOn: context.issueOn }))).toBe('OWNER_CHANGED');
    expect(code(history(THREE, { ownerChangedOn: localDate('2025-11-15') }))).toBe('A1');
  });

  it('a policy issued the same day is no look-back of its own', () => {
    expect(code(history(['2025-11-15', '2026-11-21']))).toBe('A1');
    expect(code(history(['2026-11-21']))).toBe('FIRST_INSURANCE');
  });

  it('motorcycles and tractors, and the two short terms', () => {
    expect(code(history(THREE), { ...context, useNature: 'MOTORCYCLE' })).toBe('NO_FLOAT_KIND');
    expect(code(history(THREE), { ...context, useNature: 'TRACTOR' })).toBe('NO_FLOAT_KIND');
    expect(code(history(THREE), { ...context, shortTermGround: 'FOREIGN_ENTRY' })).toBe('SHORT_TERM_NO_FLOAT');
    expect(code(history(THREE), { ...context, shortTermGround: 'TEMPORARY_ROAD_USE' })).toBe('SHORT_TERM_NO_FLOAT');
    expect(code(history(THREE), { ...context, shortTermGround: 'NEAR_SCRAPPING' })).toBe('A3');
  });

  it('moving province without proof loses the reduction, never the increase', () => {
    const moved = { provinceChanged: true };
    expect(code(history(THREE, moved))).toBe('NO_PROOF_FROM_OTHER_PROVINCE');
    expect(code(history(THREE, { ...moved, proofOfRecord: true }))).toBe('A3');
    expect(code(history(THREE, { ...moved, accidents: [accident('2026-01-01', true, true)] }))).toBe('A6');
  });
});
