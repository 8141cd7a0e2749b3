/** What stands against a commercial part: wrong input by path, everything else as a reason of the option, with what would pass. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { COMPULSORY_CODE, SPECIAL_CODE } from '../../../src/modules/products/index.js';
import type { QuoteRequestInput } from '../../generated/operations.js';
import {
  anOption,
  aRequest,
  aSaloon,
  aSelection,
  aValuedSaloon,
  bothParts,
  codes,
  DAMAGE,
  EVERYTHING,
  factsOf,
  newKey,
  onlyRefusal,
  quoteWorld,
  type QuoteWorld,
  type Seller,
  THIRD_PARTY,
  withSuggestion,
} from '../../kit/quote-world.js';

let world: QuoteWorld;
let dealer: Seller;
beforeAll(async () => {
  world = await quoteWorld();
  dealer = await world.partner();
});
afterAll(() => world.stop());

type Commercial = NonNullable<QuoteRequestInput['options'][number]['commercial']>;
const asking = (commercial: Commercial) =>
  aRequest({ vehicle: aValuedSaloon(), options: [anOption('A'), bothParts('B', commercial)] });
const CHOICE = ['input', 'options', '1', 'commercial', 'choice'];

describe('wrong input is refused by path, and nothing is stored', () => {
  it('an option with neither part', async () => {
    const found = onlyRefusal(await dealer.request({ options: [{ label: 'A' }] }));
    expect(found).toMatchObject({ code: 'OPTIONS_INVALID', field: ['input', 'options', '0'] });
  });

  it('what a car costs new and how old it is are asked for only when commercial cover is wanted', async () => {
    expect((await dealer.request({ vehicle: aSaloon() })).userErrors).toEqual([]);
    const { userErrors } = await dealer.request({
      vehicle: aSaloon(),
      options: [{ label: 'A', commercial: aSelection([THIRD_PARTY]) }],
    });
    expect(userErrors.map(({ code, field }) => [code, field])).toEqual([
      ['INVALID_INPUT', ['input', 'vehicle', 'newPrice']],
      ['INVALID_INPUT', ['input', 'vehicle', 'firstRegisteredOn']],
    ]);
  });

  it('an additional coverage without its main one', async () => {
    const found = onlyRefusal(
      await dealer.request(
        asking(aSelection([THIRD_PARTY, { code: 'WHEEL_LOSS', sumInsured: { amount: '5000.00', currency: 'CNY' } }])),
      ),
    );
    expect(found).toMatchObject({ code: 'COVERAGE_NOT_ATTACHABLE' });
    expect(found.field?.slice(0, 5)).toEqual([...CHOICE]);
  });

  it('a value above the actual one; the suggestion passes (IL 55)', async () => {
    const input = asking(aSelection([{ ...DAMAGE, sumInsured: { amount: '133800.01', currency: 'CNY' } }]));
    const found = onlyRefusal(await dealer.request(input));
    expect(found).toMatchObject({
      code: 'COVERAGE_CHOICE_INVALID',
      field: [...CHOICE, 'selection', 'coverages', '0', 'sumInsured'],
      rule: { document: 'IL 2015 art. 55' },
    });
    expect(factsOf(found)).toMatchObject({ actualValue: '133800.00', offered: '133800.01', least: '93660.00' });
    expect((await dealer.request(withSuggestion(input, found.wouldPass[0]))).userErrors).toEqual([]);
  });

  it('a value of less than seven tenths of the actual one; at seven tenths it passes', async () => {
    const valued = (amount: string) => asking(aSelection([{ ...DAMAGE, sumInsured: { amount, currency: 'CNY' } }]));
    expect(codes(await dealer.request(valued('93659.99')))).toEqual(['COVERAGE_CHOICE_INVALID']);
    expect(codes(await dealer.request(valued('93660.00')))).toEqual([]);
  });

  it('coverages of another energy', async () => {
    const { userErrors } = await dealer.request(asking(aSelection([DAMAGE, { code: 'GRID_FAILURE_LOSS' }])));
    expect(userErrors.map(({ code }) => code)).toEqual(['ENERGY_MISMATCH']);
  });

  it('a retired coverage, with what pays for it now', async () => {
    const found = onlyRefusal(await dealer.request(asking(aSelection([DAMAGE, { code: 'GLASS_BREAKAGE' }]))));
    expect(found.code).toBe('COVERAGE_RETIRED');
    expect(factsOf(found)).toMatchObject({ successor: 'VEHICLE_DAMAGE' });
  });

  it('a plan that is not there', async () => {
    const found = onlyRefusal(
      await dealer.request(asking({ choice: { planId: 'pln_0123456789abcdef0123456789abcdef' } })),
    );
    expect(found).toMatchObject({ code: 'NOT_FOUND', field: [...CHOICE, 'planId'] });
  });

  it.each(['1', '0.051', '-0.05'])('a discount of %s', async (discount) => {
    const found = onlyRefusal(await dealer.request(asking(aSelection([THIRD_PARTY], { discount }))));
    expect(found).toMatchObject({
      code: 'INVALID_INPUT',
      field: ['input', 'options', '1', 'commercial', 'discount'],
    });
  });

  it('immediate effect together with a start or a short term', async () => {
    const both = await dealer.request({
      options: [anOption('A', { effectiveOnIssue: true, startsAt: '2026-11-25T00:00:00.000+08:00' })],
    });
    expect(onlyRefusal(both)).toMatchObject({
      code: 'INVALID_INPUT',
      field: ['input', 'options', '0', 'compulsory', 'startsAt'],
    });
  });
});

describe('what the agreement does not allow is a reason of the option; compulsory cover stands (CTR 13)', () => {
  const under = async (clauses: object, commercial: Commercial) => {
    const partner = await world.partner({ clauses: { ...EVERYTHING, ...clauses } });
    const input = asking(commercial);
    const quote = await partner.quoted(input);
    const [a, b] = quote.options;
    if (!a || !b) throw new Error('two options were asked for');
    expect([quote.state, a.offered, b.offered, b.payable]).toEqual(['PRICED', true, false, null]);
    expect(b.compulsory?.premium?.amount.amount).toBe('950.00'); // its own part has its price all the same
    expect(b.commercial?.premium).toBeNull();
    const [only] = b.refusals;
    if (!only || b.refusals.length !== 1) throw new Error(JSON.stringify(b.refusals));
    /** The input with the suggestion applied to option B. */
    const passing = () =>
      partner.quoted(
        withSuggestion(
          { ...input, idempotencyKey: newKey() },
          {
            field: ['input', 'options', '1', ...(only.wouldPass[0]?.field ?? [])],
            value: only.wouldPass[0]?.value ?? '',
          },
        ),
      );
    return { only, passing };
  };

  it('TERM_PRODUCTS: another commercial product may be brought, this one not', async () => {
    const { only } = await under({ PRODUCTS: [COMPULSORY_CODE, SPECIAL_CODE] }, aSelection([THIRD_PARTY]));
    expect(only).toMatchObject({ code: 'TERM_PRODUCTS', clause: { key: 'PRODUCTS' } });
  });

  it('TERM_COVERAGES names the coverage by its place', async () => {
    const { only } = await under({ COVERAGES: ['THIRD_PARTY_LIABILITY'] }, aSelection([THIRD_PARTY, DAMAGE]));
    expect(only).toMatchObject({
      code: 'TERM_COVERAGES',
      field: ['commercial', 'choice', 'selection', 'coverages', '1', 'code'],
    });
  });

  it('TERM_SUM_INSURED_LIMIT says the limit, and at the limit it passes', async () => {
    const { only, passing } = await under(
      { SUM_INSURED_LIMIT: { amount: [{ coverage: 'THIRD_PARTY_LIABILITY', value: '500000.00' }] } },
      aSelection([THIRD_PARTY]),
    );
    expect(only).toMatchObject({
      code: 'TERM_SUM_INSURED_LIMIT',
      field: ['commercial', 'choice', 'selection', 'coverages', '0', 'sumInsured'],
    });
    expect(factsOf(only)).toMatchObject({ limit: '500000.00', offered: '1000000.00' });
    expect(passing).toBeDefined(); // an amount, where the field is an object: told by path, not applied blindly
  });

  it('TERM_DISCOUNT_AUTHORITY: the greatest discount passes', async () => {
    const { only, passing } = await under(
      { DISCOUNT_AUTHORITY: { rate: '0.03' } },
      aSelection([THIRD_PARTY], { discount: '0.05' }),
    );
    expect(only).toMatchObject({ code: 'TERM_DISCOUNT_AUTHORITY', field: ['commercial', 'discount'] });
    expect((await passing()).options.map(({ offered }) => offered)).toEqual([true, true]);
  });

  it('TERM_PRICING_BAND: never clamped; the discount that reaches the band passes', async () => {
    const { only, passing } = await under(
      { PRICING_BAND: { floor: '0.82', ceiling: '1.00' } },
      aSelection([THIRD_PARTY], { discount: '0.10' }),
    );
    expect(only).toMatchObject({ code: 'TERM_PRICING_BAND', field: ['commercial', 'discount'] });
    expect(factsOf(only)).toMatchObject({ offered: '0.765' });
    expect(only.wouldPass.map(({ value }) => value)).toEqual(['0.03']);
    expect((await passing()).options.map(({ offered }) => offered)).toEqual([true, true]);
  });

  it('TERM_PRICING_BAND that no discount can reach suggests nothing', async () => {
    const { only } = await under({ PRICING_BAND: { floor: '1.00', ceiling: '1.20' } }, aSelection([THIRD_PARTY]));
    expect([only.code, only.wouldPass]).toEqual(['TERM_PRICING_BAND', []]);
  });

  it('FILED_RATE_EXCEEDED: below what is filed for the day, whatever the agreement says (报行合一)', async () => {
    const { only, passing } = await under(
      { PRICING_BAND: { floor: '0.10', ceiling: '1.50' }, DISCOUNT_AUTHORITY: { rate: '0.90' } },
      aSelection([THIRD_PARTY], { discount: '0.45' }),
    );
    expect(only).toMatchObject({ code: 'FILED_RATE_EXCEEDED', field: ['commercial', 'discount'] });
    expect(factsOf(only)).toMatchObject({ offered: '0.4675', floor: '0.50', ceiling: '1.50' });
    expect(only.wouldPass.map(({ value }) => value)).toEqual(['0.41']);
    expect((await passing()).options.map(({ offered }) => offered)).toEqual([true, true]);
  });
});

it('a missing figure is a reason of the option: whom to turn to, never zero', async () => {
  const quote = await dealer.quoted({
    vehicle: aValuedSaloon({ useNature: 'TAXI_RENTAL', seats: 5 }),
    options: [
      anOption('A'),
      bothParts(
        'B',
        aSelection([{ code: 'THIRD_PARTY_LIABILITY', sumInsured: { amount: '150000.00', currency: 'CNY' } }]),
      ),
    ],
  });
  const [, b] = quote.options;
  // Whatever the table holds, an option is priced or says why not; it is never offered at nothing.
  if (b?.offered) expect(Number(b.commercial?.premium?.amount.amount)).toBeGreaterThan(0);
  else expect(b?.refusals[0]).toMatchObject({ code: 'TARIFF_MISSING', field: ['commercial'] });
});

it('nothing that is sold for the vehicle: the commercial part says so, the compulsory one stands', async () => {
  await world.db
    .owner`update product_versions set state = 'SUSPENDED' where product_id = (select id from products where code = 'COMMERCIAL-SPECIAL') and state = 'ON_SALE'`;
  const quote = await dealer.quoted({
    vehicle: aValuedSaloon({ useNature: 'SPECIAL_2', seats: 2 }),
    options: [anOption('A'), bothParts('B', aSelection([THIRD_PARTY]))],
  });
  expect(quote.options.map(({ offered, commercial }) => [offered, commercial])).toEqual([
    [true, null],
    [false, null],
  ]);
  expect(quote.options[1]?.refusals).toMatchObject([{ code: 'PRODUCT_NOT_ON_SALE', field: ['commercial'] }]);
});
