/** Commercial options beside compulsory ones: priced by part, each standing alone (S-034, S-038 … S-064; domain §2). */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  anOption,
  aSaloon,
  aSelection,
  aValuedSaloon,
  bothParts,
  DAMAGE,
  insuredBefore,
  quoteWorld,
  type QuoteCard,
  type QuoteWorld,
  type Seller,
  THIRD_PARTY,
} from '../../kit/quote-world.js';

let world: QuoteWorld;
let dealer: Seller;
beforeAll(async () => {
  world = await quoteWorld();
  dealer = await world.partner();
});
afterAll(() => world.stop());

const optionOf = (quote: QuoteCard, label: string) => {
  const found = quote.options.find((option) => option.label === label);
  if (!found) throw new Error(`no option ${label}`);
  return found;
};
const yuan = (text: string | undefined): number => Math.round(Number(text ?? 'NaN') * 100);

describe('three options on one screen: compulsory alone, commercial alone, both', () => {
  let quote: QuoteCard;
  beforeAll(async () => {
    quote = await dealer.quoted({
      vehicle: aValuedSaloon(),
      options: [
        anOption('A'),
        { label: 'B', commercial: aSelection([DAMAGE, THIRD_PARTY]) },
        bothParts('C', aSelection([DAMAGE, THIRD_PARTY], { discount: '0.05' })),
      ],
    });
  });

  it('each is on offer and holds what was asked for', () => {
    expect(quote.options.map(({ label, offered, refusals }) => [label, offered, refusals])).toEqual([
      ['A', true, []],
      ['B', true, []],
      ['C', true, []],
    ]);
    expect(quote.options.map(({ compulsory, commercial }) => [compulsory !== null, commercial !== null])).toEqual([
      [true, false],
      [false, true],
      [true, true],
    ]);
  });

  it('the coverages and services of a policy add up to its premium, and its lines do too', () => {
    const commercial = optionOf(quote, 'B').commercial;
    const parts = commercial?.coverages.map(({ premium }) => yuan(premium?.amount)) ?? [];
    const lines = commercial?.premium?.lines.map(({ amount }) => yuan(amount.amount)) ?? [];
    const premium = yuan(commercial?.premium?.amount.amount);
    expect(parts.reduce((all, each) => all + each, 0)).toBe(premium);
    expect(lines.reduce((all, each) => all + each, 0)).toBe(premium);
    expect(premium).toBeGreaterThan(0);
  });

  it('what the customer pays is both premiums and the tax, as far as it is determined', () => {
    const { compulsory, commercial, vehicleTax, payable } = optionOf(quote, 'C');
    const total = yuan(compulsory?.premium?.amount.amount) + yuan(commercial?.premium?.amount.amount);
    expect(yuan(payable?.amount)).toBe(total + (vehicleTax?.total ? yuan(vehicleTax.total.amount) : 0));
  });

  it('a discount of 5 % is a factor of 0.8075 where the filed standard is 0.85, and nothing else changes', () => {
    const factorOf = (label: string) =>
      optionOf(quote, label).commercial?.premium?.lines.find(({ source }) => source.rule === 'AUTONOMOUS_FACTOR_BAND')
        ?.factor;
    expect([factorOf('B'), factorOf('C')]).toEqual(['0.85', '0.8075']);
  });

  it('vehicle damage is insured for the actual value: 150,000.00 less 18 months of 0.60 %', () => {
    const damage = optionOf(quote, 'B').commercial?.coverages.find(
      ({ selection }) => selection.code === 'VEHICLE_DAMAGE',
    );
    expect(damage?.selection.sumInsured?.amount).toBe('133800.00');
    expect(damage?.role).toBe('MAIN');
  });

  it('the sellable range reaches from the band’s floor to its ceiling and holds the premium', () => {
    const { sellableRange, premium } = optionOf(quote, 'B').commercial ?? {};
    const [low, high] = [yuan(sellableRange?.lowest.amount), yuan(sellableRange?.highest.amount)];
    expect(low).toBeLessThan(yuan(premium?.amount.amount));
    expect(high).toBeGreaterThan(yuan(premium?.amount.amount));
  });

  it('that figures are examples is said on every option that uses one, and on no other', () => {
    const told = (label: string) => optionOf(quote, label).notices.map(({ code }) => code);
    expect(told('A')).toEqual([]);
    expect(told('B')).toEqual(['ILLUSTRATIVE_FIGURES']);
    expect(told('C')).toEqual(['ILLUSTRATIVE_FIGURES']);
  });

  it('commercial cover begins with the compulsory part, at 00:00 tomorrow by default, and lasts a year', () => {
    for (const label of ['B', 'C'])
      expect(optionOf(quote, label).commercial?.period).toEqual({
        startsAt: '2026-11-22T00:00:00.000+08:00',
        endsAt: '2027-11-22T00:00:00.000+08:00',
        days: 365,
      });
  });
});

describe('the no-claim level comes from the industry platform alone (S-052)', () => {
  const yearly = (years: number, claims = 0) => ({
    policies: Array.from({ length: years }, (_, index) => ({
      startsOn: `${String(2025 - index)}-11-22` as never,
      endsOn: `${String(2026 - index)}-11-22` as never,
      paidClaims: index === 0 ? claims : 0,
      shortTerm: false,
    })),
    ownerChangedOn: null,
    violationGrade: null,
  });
  it.each([
    [0, 0, 0],
    [1, 0, -1],
    [3, 1, -2],
    [1, 2, 1],
    [5, 0, -4],
  ])('%i years and %i claims: level %i', async (years, claims, level) => {
    const vehicle = aValuedSaloon();
    world.platform.commercialRecords.set(vehicle.vin, yearly(years, claims));
    const quote = await dealer.quoted({ vehicle, options: [{ label: 'A', commercial: aSelection([THIRD_PARTY]) }] });
    expect(optionOf(quote, 'A').noClaim?.level).toBe(level);
  });
});

describe('immediate effect (即时生效)', () => {
  it('is asked for once and holds for both parts; the price does not end with a start that nobody knows', async () => {
    const quote = await dealer.quoted({
      vehicle: aValuedSaloon(),
      options: [
        { ...bothParts('A', aSelection([THIRD_PARTY])), compulsory: { taxPaid: false, effectiveOnIssue: true } },
      ],
    });
    const { compulsory, commercial } = optionOf(quote, 'A');
    expect([compulsory?.startsOnIssue, commercial?.startsOnIssue]).toEqual([true, true]);
    expect(compulsory?.period.startsAt).toBe('2026-11-21T10:00:00.000+08:00');
    expect(quote.validUntil).toBe('2026-11-28T00:00:00.000+08:00');
  });
});

it('a new car is valued by its invoice: nothing has gone by', async () => {
  const { registration: _plate, ...facts } = aSaloon();
  const quote = await dealer.quoted({
    vehicle: {
      ...facts,
      registration: {
        unregistered: {
          invoiceNumber: '31002611',
          invoicedOn: '2026-11-20',
          invoicePrice: { amount: '168800.00', currency: 'CNY' },
        },
      },
    },
    options: [{ label: 'A', commercial: aSelection([DAMAGE]) }],
  });
  expect(optionOf(quote, 'A').commercial?.coverages[0]?.selection.sumInsured?.amount).toBe('168800.00');
  expect(optionOf(quote, 'A').noClaim).toMatchObject({ level: 0 });
});

it('gaps, lapses and duplicates are told from the platform’s records (domain 1.5, 2.7)', async () => {
  const vehicle = aValuedSaloon();
  world.platform.records.set(vehicle.vin, {
    ...insuredBefore(1),
    coveredUntil: '2026-11-01T00:00:00.000+08:00' as never,
  });
  world.platform.commercialRecords.set(vehicle.vin, {
    policies: [{ startsOn: '2026-02-01' as never, endsOn: '2027-02-01' as never, paidClaims: 0, shortTerm: false }],
    ownerChangedOn: null,
    violationGrade: null,
  });
  const quote = await dealer.quoted({ vehicle, options: [bothParts('A', aSelection([THIRD_PARTY]))] });
  expect(optionOf(quote, 'A').notices.map(({ code }) => code)).toEqual([
    'FLOAT_NOTICE',
    'COVER_GAP',
    'LAPSE_PENALTY',
    'COMMERCIAL_DUPLICATE',
    'ILLUSTRATIVE_FIGURES',
  ]);
});
