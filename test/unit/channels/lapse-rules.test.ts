/** 60, 30 and 7 days before, and on the day: each once, and everything that an outage missed. */
import { describe, expect, it } from '@jest/globals';
import { addDays, localDate } from '../../../src/kernel/dates.js';
import { dueThresholds, THRESHOLDS } from '../../../src/modules/channels/lapse.rules.js';

const until = localDate('2027-03-01');
const at = (daysBefore: number, told: readonly number[] = []) =>
  dueThresholds({ until, told }, addDays(until, -daysBefore));

describe('what is still to be told of an end', () => {
  it('nothing before the sixtieth day; then each threshold on its day', () => {
    expect(at(61)).toEqual([]);
    expect(at(60)).toEqual([60]);
    expect(at(31, [60])).toEqual([]);
    expect(at(30, [60])).toEqual([30]);
    expect(at(7, [60, 30])).toEqual([7]);
    expect(at(1, [60, 30, 7])).toEqual([]);
    expect(at(0, [60, 30, 7])).toEqual([0]);
  });
  it('told once, it is not told again', () => {
    for (const days of [60, 30, 7, 0]) expect(at(days, THRESHOLDS)).toEqual([]);
  });
  it('after an outage everything missed, the farthest first', () => {
    expect(at(5)).toEqual([60, 30, 7]);
    expect(at(-3, [60])).toEqual([30, 7, 0]);
  });
});
