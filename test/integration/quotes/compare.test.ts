/** Options line by line (S-032 … S-034; examples B2), and an offer that anybody verifies offline. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  anOption,
  aSelection,
  aValuedSaloon,
  bothParts,
  DAMAGE,
  quoteWorld,
  type QuoteCard,
  type QuoteWorld,
  type Seller,
  THIRD_PARTY,
} from '../../kit/quote-world.js';
import { QuoteCompareDocument } from '../../generated/operations.js';

let world: QuoteWorld;
let broker: Seller;
let quote: QuoteCard;
const idOf = (label: string) => quote.options.find((option) => option.label === label)?.id ?? '';
beforeAll(async () => {
  world = await quoteWorld();
  broker = await world.partner({ kind: 'BROKER' });
  quote = await broker.quoted({
    vehicle: aValuedSaloon(),
    options: [
      anOption('A'),
      bothParts('B', aSelection([DAMAGE, THIRD_PARTY])),
      bothParts('C', {
        discount: '0.05',
        choice: {
          selection: {
            coverages: [
              { ...DAMAGE, deductible: { amount: '500.00', currency: 'CNY' } },
              { ...THIRD_PARTY, sumInsured: { amount: '3000000.00', currency: 'CNY' } },
            ],
            services: [{ code: 'ROADSIDE_ASSISTANCE', count: 5 }],
          },
        },
      }),
    ],
  });
});
afterAll(() => world.stop());

it('rows: coverages, deductibles, services, tax and total, each difference with its reason in words', async () => {
  const compared = await broker.compare([idOf('A'), idOf('B'), idOf('C')]);
  expect(compared?.options.map(({ label }) => label)).toEqual(['A', 'B', 'C']);
  const rows = compared?.rows.map(({ coverage, differs, reason, cells }) => ({
    coverage,
    differs,
    reason,
    included: cells.map(({ included }) => included),
  }));
  expect(rows?.[0]).toEqual({
    coverage: 'COMPULSORY_LIABILITY',
    differs: false,
    reason: null,
    included: [true, true, true],
  });
  expect(rows?.slice(1, 4)).toEqual([
    {
      coverage: 'VEHICLE_DAMAGE',
      differs: true,
      reason:
        'Only in B, C; the deductible differs: B -, C 500.00; the autonomous pricing factor differs: B 0.85, C 0.8075.',
      included: [false, true, true],
    },
    { coverage: 'VEHICLE_DAMAGE', differs: true, reason: 'Only in C.', included: [false, false, true] },
    {
      coverage: 'THIRD_PARTY_LIABILITY',
      differs: true,
      reason:
        'Only in B, C; the sum insured differs: B 1000000.00, C 3000000.00; the autonomous pricing factor differs: B 0.85, C 0.8075.',
      included: [false, true, true],
    },
  ]);
  expect(rows?.at(-1)).toMatchObject({ coverage: null, differs: true });
  expect(rows?.at(-1)?.reason).toMatch(/^B costs [\d.]+ CNY more than A; C costs [\d.]+ CNY more than A\.$/);
});

it('two with the same coverages: what was chosen differently, and the fact that moved the price', async () => {
  const compared = await broker.compare([idOf('B'), idOf('C')]);
  const reasons = compared?.rows.filter(({ differs }) => differs).map(({ coverage, reason }) => [coverage, reason]);
  expect(reasons?.slice(0, 3)).toEqual([
    [
      'VEHICLE_DAMAGE',
      'the deductible differs: B -, C 500.00; the autonomous pricing factor differs: B 0.85, C 0.8075.',
    ],
    ['VEHICLE_DAMAGE', 'Only in C.'],
    [
      'THIRD_PARTY_LIABILITY',
      'the sum insured differs: B 1000000.00, C 3000000.00; the autonomous pricing factor differs: B 0.85, C 0.8075.',
    ],
  ]);
  const discounted = await broker.addOption({
    quoteId: quote.id,
    expectedVersion: 1,
    option: bothParts('D', aSelection([DAMAGE, THIRD_PARTY], { discount: '0.05' })),
  });
  const [b, d] = ['B', 'D'].map(
    (label) => discounted.quote?.options.find((option) => option.label === label)?.id ?? '',
  );
  const prices = await broker.compare([b ?? '', d ?? '']);
  expect(prices?.rows.find(({ differs }) => differs)?.reason).toBe(
    'the autonomous pricing factor differs: B 0.85, D 0.8075.',
  );
});

it('in Chinese when asked so', async () => {
  const { quoteCompare } = await broker.ask(
    QuoteCompareDocument,
    { ids: [idOf('A'), idOf('B')] },
    { language: 'zh-CN' },
  );
  expect(quoteCompare?.rows.at(-1)).toMatchObject({ label: '应付合计' });
  expect(quoteCompare?.rows.at(-1)?.reason).toMatch(/^B比A多[\d.]+元。$/);
});

it('options of several quotes stand side by side', async () => {
  const other = await broker.quoted({ vehicle: aValuedSaloon() });
  const compared = await broker.compare([idOf('A'), other.options[0]?.id ?? '']);
  expect(compared?.options).toHaveLength(2);
});

describe('what cannot be compared', () => {
  it.each([
    ['one option', () => [idOf('A')]],
    ['the same twice', () => [idOf('A'), idOf('A')]],
    ['seven', () => Array.from({ length: 7 }, (_, index) => `qop_${String(index).padStart(32, '0')}`)],
  ])('%s is wrong use', async (_, ids) => {
    const { errors } = await broker.send(QuoteCompareDocument, { ids: ids() });
    expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });
  it('one that is not there: nothing', async () => {
    expect(await broker.compare([idOf('A'), 'qop_0123456789abcdef0123456789abcdef'])).toBeNull();
  });
});
