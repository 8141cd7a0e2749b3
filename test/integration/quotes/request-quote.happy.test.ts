/** `quoteRequest`, when it answers a price. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  aSaloon,
  anOption,
  aVin,
  codes,
  factsOf,
  insuredBefore,
  MORNING,
  NO_HISTORY,
  premiumOf,
  quoteWorld,
  type QuoteWorld,
  type Seller,
} from '../../kit/quote-world.js';

let world: QuoteWorld;
let dealer: Seller;

beforeAll(async () => {
  world = await quoteWorld();
  dealer = await world.partner();
});
afterAll(() => world.stop());
beforeEach(() => {
  world.clock.at(MORNING);
});

describe('a quote', () => {
  it('S-039: prices a described vehicle: a family saloon of Shanghai costs 950.00', async () => {
    const quote = await dealer.quoted({ externalRef: 'DMS-1' });
    expect(quote).toMatchObject({ state: 'PRICED', revision: 1, externalRef: 'DMS-1', createdAt: MORNING });
    expect(quote.number).toMatch(/^QUO-20261121-\d{6}-[0-9A-Z]$/);
    expect(premiumOf(quote)).toBe('950.00');
  });

  it('S-042: shows the lines, their factor and source, and they sum to the premium', async () => {
    const vehicle = aSaloon();
    world.platform.records.set(vehicle.vin, insuredBefore(3));
    const premium = (await dealer.quoted({ vehicle })).options[0]?.compulsory?.premium;
    expect(premium?.lines.map(({ kind, factor, amount, source }) => [kind, factor, amount.amount, source.row])).toEqual(
      [
        ['BASE', null, '950.00', '1'],
        ['FLOAT', '0.7', '-285.00', 'A3/E'],
      ],
    );
    expect(premium).toMatchObject({
      amount: { amount: '665.00' },
      net: { amount: '627.36' },
      vat: { amount: '37.64' },
      illustrative: false,
    });
  });

  it('S-034: prices several options side by side; each stands alone', async () => {
    const quote = await dealer.quoted({
      options: [anOption('now'), anOption('later', { startsAt: '2026-12-24T00:00:00.000+08:00' })],
    });
    expect(quote.options.map((option) => [option.label, option.offered, option.compulsory?.period.startsAt])).toEqual([
      ['now', true, '2026-11-22T00:00:00.000+08:00'],
      ['later', true, '2026-12-24T00:00:00.000+08:00'],
    ]);
  });

  it('leaves one event and one audit row in the commit of the quote', async () => {
    const quote = await dealer.quoted();
    const [left] = await world.db.owner<{ events: number; audits: number }[]>`
      select (select count(*)::int from events e where e.subject_id = q.id and e.type = 'quote.priced') as events,
             (select count(*)::int from audit_records a where a.subject_id = q.id and a.act = 'quoteRequest') as audits
      from quotes q where q.number = ${quote.number}`;
    expect(left).toEqual({ events: 1, audits: 1 });
  });

  it('shows in availableActions what is open', async () => {
    const quote = await dealer.quoted();
    const closesAt = quote.validUntil;
    expect(quote.availableActions).toEqual([
      { action: 'QUOTE_ACCEPT', available: true, code: null, reason: null, closesAt },
      { action: 'QUOTE_ADD_OPTION', available: true, code: null, reason: null, closesAt },
      { action: 'QUOTE_REPRICE', available: true, code: null, reason: null, closesAt: null },
      { action: 'QUOTE_WITHDRAW', available: true, code: null, reason: null, closesAt },
      { action: 'QUOTE_CLONE', available: true, code: null, reason: null, closesAt: null },
    ]);
  });

  it('tells whoever entered the data what looks odd: the letter of a NEV plate against the energy', async () => {
    const quote = await dealer.quoted({
      vehicle: aSaloon({ registration: { plate: { number: '沪AD12345' } }, energy: 'HYBRID' }),
    });
    expect(quote.options[0]?.notices.map((notice) => notice.code)).toContain('PLATE_ENERGY_MISMATCH');
  });

  it('needs no salesperson to tell a price, and names the outlet of the one it is told', async () => {
    const quote = await dealer.quoted({ producerId: `prd_${dealer.made.producerId.replaceAll('-', '')}` });
    const [row] = await world.db.owner<
      { outlet_id: string }[]
    >`select outlet_id from quotes where number = ${quote.number}`;
    expect(row?.outlet_id).toBe(dealer.made.outlets.main);
  });

  it('of a credential that is bound to an outlet belongs to that outlet', async () => {
    const branch = await world.credentialOf(dealer.made, { boundTo: 'branch' });
    const quote = await branch.quoted();
    const [row] = await world.db.owner<
      { outlet_id: string }[]
    >`select outlet_id from quotes where number = ${quote.number}`;
    expect(row?.outlet_id).toBe(dealer.made.outlets.branch);
  });
});

describe('vehicles', () => {
  it('S-027: a new car is quoted without a plate, by its invoice', async () => {
    const vehicle = aSaloon({
      registration: {
        unregistered: {
          invoiceNumber: '24312000000012345678',
          invoicedOn: '2026-11-20',
          invoicePrice: { amount: '128000.00', currency: 'CNY' },
        },
      },
    });
    const quote = await dealer.quoted({ vehicle });
    expect(quote.vehicle).toMatchObject({ plate: null, group: 'PRIVATE_PASSENGER' });
    expect(premiumOf(quote)).toBe('950.00');
  });

  it('a pick-up of a family is a truck by the rate plan: 1,200.00 below two tonnes', async () => {
    const quote = await dealer.quoted({
      vehicle: aSaloon({ bodyKind: 'PICK_UP', useNature: 'NON_COMMERCIAL_TRUCK', loadKg: 495 }),
    });
    expect(quote.vehicle.group).toBe('NON_COMMERCIAL_TRUCK_PERSONAL');
    expect(premiumOf(quote)).toBe('1200.00');
  });

  it('a battery car has a plate of eight characters and no displacement', async () => {
    const quote = await dealer.quoted({
      vehicle: aSaloon({
        registration: { plate: { number: '沪AD 54321' } },
        energy: 'BATTERY_ELECTRIC',
        displacementMl: null,
      }),
    });
    expect(quote.vehicle.plate).toEqual({ number: '沪AD54321', colour: 'GREEN' });
    expect(premiumOf(quote)).toBe('950.00');
  });

  it('a tractor without a regional table is not on offer: TARIFF_MISSING with the branch to turn to, never zero, never a decline', async () => {
    const { quote, userErrors } = await dealer.request({
      vehicle: aSaloon({
        useNature: 'TRACTOR',
        tractorKind: 'TRANSPORT',
        powerKw: '29.4',
        displacementMl: null,
        seats: 1,
        energy: 'FUEL',
        registration: { plate: { number: '沪01-12345' } },
      }),
    });
    expect(userErrors).toEqual([]);
    expect(quote).toMatchObject({ state: 'REFUSED', validUntil: null });
    const option = quote?.options[0];
    expect(option).toMatchObject({ offered: false, payable: null, compulsory: { premium: null } });
    expect(option?.refusals.map((refusal) => refusal.code)).toEqual(['TARIFF_MISSING']);
    expect(option?.refusals.map(factsOf)).toEqual([
      { institution: 'BRANCH', institutionRegion: '310000', tariff: 'COMPULSORY-TRACTOR', region: '310000' },
    ]);
  });

  it('a vehicle tax that no table determines is said to be so and does not block the premium', async () => {
    const quote = await dealer.quoted();
    expect(quote.options[0]).toMatchObject({
      vehicleTax: { state: 'TO_BE_DETERMINED', total: null },
      payable: { amount: '950.00' },
    });
  });
});

describe('S-052: float codes come from the platform’s record only', () => {
  const table = [
    { what: 'first insurance', record: insuredBefore(0), code: null, amount: '950.00' },
    { what: 'a year without fault', record: insuredBefore(1), code: 'A1', amount: '855.00' },
    { what: 'two years without fault', record: insuredBefore(2), code: 'A2', amount: '760.00' },
    { what: 'five years without fault', record: insuredBefore(5), code: 'A3', amount: '665.00' },
    { what: 'one accident at fault', record: insuredBefore(2, [{ death: false }]), code: 'A4', amount: '950.00' },
    {
      what: 'two accidents at fault',
      record: insuredBefore(2, [{ death: false }, { death: false }]),
      code: 'A5',
      amount: '1045.00',
    },
    { what: 'an accident with death', record: insuredBefore(2, [{ death: true }]), code: 'A6', amount: '1235.00' },
  ];
  it.each(table)('$what: $code, $amount in Shanghai', async ({ record, code, amount }) => {
    const vehicle = aSaloon();
    world.platform.records.set(vehicle.vin, record);
    const quote = await dealer.quoted({ vehicle });
    expect(premiumOf(quote)).toBe(amount);
    const notice = quote.options[0]?.notices.find((each) => each.code === 'FLOAT_NOTICE');
    if (code === null) expect(notice).toBeUndefined();
    else expect(notice).toMatchObject({ mustConfirm: true, message: expect.stringContaining(code) });
  });

  it('a change of owner since the last policy: no float, whatever the record', async () => {
    const vehicle = aSaloon();
    world.platform.records.set(vehicle.vin, {
      ...insuredBefore(3),
      ownerChangedOn: '2026-03-01' as (typeof NO_HISTORY)['ownerChangedOn'],
    });
    expect(premiumOf(await dealer.quoted({ vehicle }))).toBe('950.00');
  });

  it('three clean years cost 617.50 in Beijing, 665.00 in Shanghai and in Shenzhen, which goes by its own row, and 475.00 in Inner Mongolia', async () => {
    const amounts = await Promise.all(
      [
        ['110000', '京A'],
        ['310000', '沪A'],
        ['440300', '粤B'],
        ['150000', '蒙A'],
      ].map(async ([region = '', plate = '']) => {
        const vin = aVin();
        world.platform.records.set(vin, insuredBefore(3));
        const quote = await dealer.quoted({
          vehicle: aSaloon({ vin, region, registration: { plate: { number: `${plate}${vin.slice(-5)}` } } }),
        });
        return [premiumOf(quote), quote.options[0]?.compulsory?.premium?.lines[1]?.source.row];
      }),
    );
    expect(amounts).toEqual([
      ['617.50', 'A3/D'],
      ['665.00', 'A3/E'],
      ['665.00', 'A3/E'],
      ['475.00', 'A3/A'],
    ]);
  });
});

describe('S-018: the period', () => {
  const periodOf = async (now: string, startsAt?: string) => {
    world.clock.at(now);
    return (await dealer.quoted({ options: [anOption('A', startsAt ? { startsAt } : {})] })).options[0]?.compulsory
      ?.period;
  };

  it('begins at 00:00 of the next day in China when nothing is said, and lasts one year', async () => {
    expect(await periodOf('2026-11-21T23:59:59.000+08:00')).toEqual({
      startsAt: '2026-11-22T00:00:00.000+08:00',
      endsAt: '2027-11-22T00:00:00.000+08:00',
      days: 365,
    });
    expect(await periodOf('2026-11-22T00:00:00.000+08:00')).toMatchObject({
      startsAt: '2026-11-23T00:00:00.000+08:00',
    });
  });

  it('may begin at an exact time', async () => {
    expect(await periodOf(MORNING, '2026-11-21T10:00:00.001+08:00')).toMatchObject({
      startsAt: '2026-11-21T10:00:00.001+08:00',
      endsAt: '2027-11-21T10:00:00.001+08:00',
    });
  });

  it('has 366 days over a leap day', async () => {
    expect(await periodOf('2027-11-21T10:00:00.000+08:00', '2028-01-01T00:00:00.000+08:00')).toMatchObject({
      endsAt: '2029-01-01T00:00:00.000+08:00',
      days: 366,
    });
  });

  it('that begins on 29 February ends with 28 February: nobody gets a day less', async () => {
    expect(await periodOf('2028-02-28T10:00:00.000+08:00')).toEqual({
      startsAt: '2028-02-29T00:00:00.000+08:00',
      endsAt: '2029-03-01T00:00:00.000+08:00',
      days: 366,
    });
  });

  it('is shorter on a ground of the law, priced by the month: a part month counts as one', async () => {
    const quote = await dealer.quoted({
      options: [
        anOption('A', { shortTerm: { ground: 'TEMPORARY_ROAD_USE', endsAt: '2027-01-23T00:00:00.000+08:00' } }),
      ],
    });
    expect(quote.options[0]?.compulsory?.period.days).toBe(62);
    expect(premiumOf(quote)).toBe('285.00'); // two months and a day: 30 % of 950
  });
});

describe('until when a price stands', () => {
  it('seven days, today counted', async () => {
    expect((await dealer.quoted()).validUntil).toBe('2026-11-22T00:00:00.000+08:00'); // the default start is tomorrow
    const far = await dealer.quoted({ options: [anOption('A', { startsAt: '2027-01-01T00:00:00.000+08:00' })] });
    expect(far.validUntil).toBe('2026-11-28T00:00:00.000+08:00');
  });

  it('never past the earliest start of its options', async () => {
    const quote = await dealer.quoted({
      options: [
        anOption('A', { startsAt: '2026-12-24T00:00:00.000+08:00' }),
        anOption('B', { startsAt: '2026-11-25T08:00:00.000+08:00' }),
      ],
    });
    expect(quote.validUntil).toBe('2026-11-25T08:00:00.000+08:00');
  });
});

it('words follow the language asked for; simplified Chinese without one', async () => {
  const { quote: english } = await dealer.request();
  const { quote: chinese } = await dealer.request({}, { language: 'zh-CN' });
  expect(english?.options[0]?.compulsory?.premium?.lines[0]?.label).toBe('Family car, under 6 seats');
  expect(chinese?.options[0]?.compulsory?.premium?.lines[0]?.label).toBe('家庭自用汽车6座以下');
});

it('refuses nothing above: the dealer of this file may sell', async () => {
  expect(codes(await dealer.request())).toEqual([]);
});
