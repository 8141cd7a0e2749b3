/** How documents write amounts and periods (domain 1.5, 4.1). */
import { describe, expect, it } from '@jest/globals';
import { instant } from '../../../src/kernel/dates.js';
import { amountText, capitalAmount, periodText, sayIn } from '../../../src/modules/platform/documents/index.js';

describe('an amount in capital characters', () => {
  it.each([
    ['0', '人民币零元整'],
    ['5', '人民币伍分'],
    ['50', '人民币伍角整'],
    ['105', '人民币壹元零伍分'],
    ['66500', '人民币陆佰陆拾伍元整'],
    ['270914', '人民币贰仟柒佰零玖元壹角肆分'],
    ['109130', '人民币壹仟零玖拾壹元叁角整'],
    ['100000', '人民币壹仟元整'],
    ['1000000', '人民币壹万元整'],
    ['1000100', '人民币壹万零壹元整'],
    ['1050000', '人民币壹万零伍佰元整'],
    ['10000000000', '人民币壹亿元整'],
    ['10000010001', '人民币壹亿零壹佰元零壹分'],
    ['1000500000001', '人民币壹佰亿零伍佰万元零壹分'],
    ['123456789012', '人民币壹拾贰亿叁仟肆佰伍拾陆万柒仟捌佰玖拾元壹角贰分'],
    ['-28500', '人民币负贰佰捌拾伍元整'],
  ])('%s fen is %s', (fen, capital) => {
    expect(capitalAmount(fen)).toBe(capital);
  });
});

describe('an amount in figures', () => {
  it.each([
    ['0', '0.00'],
    ['7', '0.07'],
    ['66500', '665.00'],
    ['300000000', '3,000,000.00'],
    ['-28500', '-285.00'],
    ['-5', '-0.05'],
  ])('%s fen is %s', (fen, text) => {
    expect(amountText(fen)).toBe(text);
  });
});

describe('a period of cover', () => {
  const midnight = { startsAt: instant('2026-11-27T16:00:00Z'), endsAt: instant('2027-11-27T16:00:00Z') };
  const atOnce = { startsAt: instant('2026-11-27T07:30:05Z'), endsAt: instant('2027-11-27T16:00:00Z') };

  it('from midnight to midnight begins at 00:00 and ends at 24:00 of its last day', () => {
    expect(periodText(midnight, sayIn('ZH_CN'))).toBe('自2026年11月28日00时00分起至2027年11月27日24时00分止');
    expect(periodText(midnight, sayIn('EN'))).toBe('from 2026-11-28 00:00 to 2027-11-27 24:00');
  });

  it('of immediate effect begins at the second of issue', () => {
    expect(periodText(atOnce, sayIn('ZH_CN'))).toBe('自2026年11月27日15时30分05秒起至2027年11月27日24时00分止');
  });
});
