/** Options line by line, each difference with its reason (S-032, S-034). */
import { describe, expect, it } from '@jest/globals';
import { money } from '../../../src/kernel/money.js';
import type { SelectedCoverage } from '../../../src/modules/products/selection.js';
import { compareOptions } from '../../../src/modules/quotes/compare.rules.js';
import type { QuoteOption } from '../../../src/modules/quotes/quote.js';

interface Given {
  readonly coverages?: Readonly<Record<string, readonly [premium: string, Partial<SelectedCoverage>?]>>;
  readonly services?: Readonly<Record<string, number>>;
  readonly factor?: string;
  readonly tax?: string;
  readonly payable?: string;
}

const NOTHING = {
  sumInsuredFen: null,
  deductibleFen: null,
  deductibleRate: null,
  days: null,
  dailyAmountFen: null,
  appliesTo: null,
  seats: null,
};

function option(label: string, given: Given): QuoteOption {
  const { coverages = {}, services = {}, factor = '0.85', tax, payable = '0' } = given;
  const commercial = {
    productVersionId: 'v1',
    premiumFen: '1',
    rating: { autonomousFactor: factor, startsAt: '2026-12-01T00:00:00.000Z', issueOn: '2026-11-21' },
    coverages: Object.entries(coverages).map(([code, [premiumFen, chosen]]) => ({
      code,
      ...NOTHING,
      ...chosen,
      premiumFen,
    })),
    services: Object.entries(services).map(([code, count]) => ({ code, count, premiumFen: '0' })),
  };
  return {
    label,
    payable: money(BigInt(payable)),
    detail: { compulsory: null, commercial, tax: tax === undefined ? null : { total: tax } },
  } as unknown as QuoteOption;
}

const rows = (...options: QuoteOption[]) =>
  compareOptions(options, (_, code) => ({ zh: code, en: code })).map(({ label, differs, reason }) => [
    label.en,
    differs,
    reason?.en ?? null,
  ]);

describe('a comparison', () => {
  it('of two that are the same differs nowhere', () => {
    const same = {
      coverages: { THIRD: ['100', { sumInsuredFen: '100000000' }] as const },
      tax: '42000',
      payable: '42100',
    };
    expect(rows(option('A', same), option('B', same))).toEqual([
      ['THIRD', false, null],
      ['Vehicle tax', false, null],
      ['To pay', false, null],
    ]);
  });

  it('names who has a coverage, what was chosen differently, and what it costs more', () => {
    const a = option('A', { coverages: { THIRD: ['10000', { sumInsuredFen: '100000000' }] }, payable: '10000' });
    const b = option('B', {
      coverages: { THIRD: ['20000', { sumInsuredFen: '300000000' }], DAMAGE: ['50000'] },
      payable: '70000',
    });
    expect(rows(a, b)).toEqual([
      ['THIRD', true, 'the sum insured differs: A 1000000.00, B 3000000.00.'],
      ['DAMAGE', true, 'Only in B.'],
      ['Vehicle tax', false, null],
      ['To pay', true, 'B costs 600.00 CNY more than A.'],
    ]);
  });

  it('of the same choice at two prices names the fact that made them', () => {
    const same = { THIRD: ['10000'] as const };
    const [a, b] = [
      option('A', { coverages: same }),
      option('B', { coverages: { THIRD: ['9500'] }, factor: '0.8075' }),
    ];
    expect(rows(a, b)[0]).toEqual(['THIRD', true, 'the autonomous pricing factor differs: A 0.85, B 0.8075.']);
  });

  it('of three tells who lacks a coverage, and why the two that have it differ', () => {
    const with_ = (premium: string, sumInsuredFen: string, factor: string) =>
      option('', { coverages: { THIRD: [premium, { sumInsuredFen }] }, factor });
    const three = (b: QuoteOption, c: QuoteOption) =>
      rows(option('A', {}), { ...b, label: 'B' }, { ...c, label: 'C' })[0]?.[2];
    const b = with_('10000', '100000000', '0.85');
    expect(three(b, b)).toBe('Only in B, C.');
    expect(three(b, with_('9500', '100000000', '0.8075'))).toBe(
      'Only in B, C; the autonomous pricing factor differs: B 0.85, C 0.8075.',
    );
    expect(three(b, with_('20000', '300000000', '0.85'))).toBe(
      'Only in B, C; the sum insured differs: B 1000000.00, C 3000000.00.',
    );
  });

  it('of three names the price of two beside the choice of the third', () => {
    const of = (label: string, premium: string, sumInsuredFen: string, factor: string) =>
      option(label, { coverages: { THIRD: [premium, { sumInsuredFen }] }, factor });
    const three = [of('A', '20000', '300000000', '0.85'), of('B', '10000', '100000000', '0.85')];
    expect(rows(...three, of('C', '9500', '100000000', '0.8075'))[0]?.[2]).toBe(
      'the sum insured differs: A 3000000.00, B 1000000.00, C 1000000.00; the autonomous pricing factor differs: A 0.85, B 0.85, C 0.8075.',
    );
  });

  it('shows a deductible as differing only when the deductible does', () => {
    const of = (label: string, sumInsuredFen: string, deductibleFen: string) =>
      option(label, { coverages: { DAMAGE: ['1', { sumInsuredFen, deductibleFen }] } });
    const same = rows(of('A', '100', '50000'), of('B', '200', '50000'));
    expect(same[1]).toEqual(['DAMAGE: deductible', false, null]);
    const apart = rows(option('A', {}), of('B', '100', '50000'), of('C', '100', '100000'));
    expect(apart[1]).toEqual([
      'DAMAGE: deductible',
      true,
      'Only in B, C; the deductible differs: B 500.00, C 1000.00.',
    ]);
  });

  it('gives a deductible a row of its own, and a service its times', () => {
    const a = option('A', { coverages: { DAMAGE: ['50000'] }, services: { ROADSIDE: 2 } });
    const b = option('B', { coverages: { DAMAGE: ['45000', { deductibleFen: '50000' }] }, services: { ROADSIDE: 5 } });
    expect(rows(a, b).slice(0, 3)).toEqual([
      ['DAMAGE', true, 'the deductible differs: A -, B 500.00.'],
      ['DAMAGE: deductible', true, 'Only in B.'],
      ['ROADSIDE', true, 'the number of times differs: A 2, B 5.'],
    ]);
  });

  it('tells apart what is taken for one main coverage and for another', () => {
    const medical = (appliesTo: string) => ({ MEDICAL: ['10', { appliesTo }] as const });
    const found = rows(option('A', { coverages: medical('THIRD') }), option('B', { coverages: medical('DRIVER') }));
    expect(found.slice(0, 2)).toEqual([
      ['MEDICAL (THIRD)', true, 'Only in A.'],
      ['MEDICAL (DRIVER)', true, 'Only in B.'],
    ]);
  });
});
