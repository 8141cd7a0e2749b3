import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, instant, localDate, startOfDay } from '../../../src/kernel/dates.js';
import {
  bindsUntilOf,
  type CommercialInput,
  ensurePublishedTariffs,
  pinCommercial,
  pinnedFor,
  PUBLISHED_TARIFFS,
  publishTariff,
  rateCommercial,
  recomputeCommercial,
  tariffsByRefs,
  type TariffVersion,
} from '../../../src/modules/rating/index.js';
import { commercial, DAMAGE, THIRD_PARTY } from '../../kit/commercial-fixture.js';
import { VIOLATION_BEIJING } from '../../kit/commercial-sample.js';
import { publication, ratingWorld, type RatingWorld, refusalsOf, TODAY } from './world.js';

let world: RatingWorld;
beforeAll(async () => {
  world = await ratingWorld();
});
afterAll(() => world.end());

const pinned = (day: string, region: string) => world.read((ctx) => pinnedFor(ctx, { day: localDate(day), region }));
const rateOn = async (day: string, input: CommercialInput) => {
  const on = { day: localDate(day), region: input.region };
  const rating = rateCommercial(input, pinCommercial(await pinned(day, input.region), on));
  if (rating.outcome !== 'RATED') throw new Error(JSON.stringify(rating));
  return rating;
};
function shipped<C extends 'COMMERCIAL-PURE-RISK' | 'COMMERCIAL-PRICING'>(code: C): TariffVersion<C> {
  const found = PUBLISHED_TARIFFS.findLast((each) => each.code === code);
  if (!found) throw new Error(`${code} does not ship`);
  return found as TariffVersion<C>;
}

describe('commercial tables in the database', () => {
  it('those that ship are put in at every start, once, and price from there as from the code', async () => {
    expect(await ensurePublishedTariffs(world.db.owner)).toBe(0);
    const input = commercial([DAMAGE, THIRD_PARTY]);
    const on = { day: TODAY, region: input.region };
    const rating = await rateOn(TODAY, input);
    expect(rating).toEqual(rateCommercial(input, pinCommercial(PUBLISHED_TARIFFS, on)));
    expect(rating.illustrative).toBe(true);
  });

  it('a region’s own table goes before the country’s, for that region and those in it', async () => {
    await publishTariff(world.staff(), publication(VIOLATION_BEIJING, { validFrom: TODAY }));
    const factorOf = async (region: string) =>
      (await rateOn(TODAY, commercial([THIRD_PARTY], { region, violationGrade: 'V3' }))).factors.violation;
    expect(await factorOf('110105')).toBe('1.15');
    expect(await factorOf('120000')).toBe('1.0');
  });

  it('where the country has figures a region’s first table cannot begin in the past: what was priced stays explained', async () => {
    const late = publication(VIOLATION_BEIJING, { region: '310000', validFrom: addDays(TODAY, -1) });
    expect(await refusalsOf(world.staff(), late)).toEqual(['INVALID_INPUT validFrom']);
  });

  it('depreciation is national', async () => {
    const depreciation = PUBLISHED_TARIFFS.find(({ code }) => code === 'COMMERCIAL-DEPRECIATION');
    if (!depreciation) throw new Error('it does not ship');
    const regional = publication(depreciation, { region: '110000', version: 'x', validFrom: TODAY });
    expect(await refusalsOf(world.staff(), regional)).toEqual(['INVALID_INPUT region']);
  });
});

describe('the checked import of the licensed table', () => {
  it('is published with illustrative: false; premiums made with illustrative factors still say so', async () => {
    const region = '510000';
    const { document, ...head } = shipped('COMMERCIAL-PURE-RISK');
    const licensed = { ...document, source: 'Association table 2026, licence 1/2026' };
    const real = { region, version: '2026-11-21', validFrom: TODAY, illustrative: false };
    await publishTariff(world.staff(), publication({ ...head, document: licensed }, real));
    expect((await rateOn(TODAY, commercial([THIRD_PARTY], { region }))).illustrative).toBe(true);
    await publishTariff(world.staff(), publication(shipped('COMMERCIAL-PRICING'), real));
    expect((await rateOn(TODAY, commercial([THIRD_PARTY], { region }))).illustrative).toBe(false);
    // New-energy depreciation stays an example until it is replaced.
    const electric = commercial([{ ...DAMAGE, sumInsuredFen: '20000000' }], { region, energy: 'BATTERY_ELECTRIC' });
    expect((await rateOn(TODAY, electric)).illustrative).toBe(true);
  });

  it('tells every finding at once by its path, and writes nothing', async () => {
    const { document, ...head } = shipped('COMMERCIAL-PURE-RISK');
    const damage = document.damage.filter((_, index) => index !== 4);
    const rates = document.rates.map((row) => (row.row === 'WHEEL_LOSS' ? { ...row, coverage: 'WHEELS' } : row));
    const wrong = publication(
      { ...head, document: { ...document, damage, rates } },
      { region: '520000', version: 'x', validFrom: TODAY, illustrative: false },
    );
    const row = document.rates.findIndex((each) => each.row === 'WHEEL_LOSS');
    expect(await refusalsOf(world.staff(), wrong)).toEqual([
      `TARIFF_INVALID document.rates.${row}`,
      'TARIFF_INVALID document.damage.4',
    ]);
  });
});

describe('how long a commercial quote may bind', () => {
  it('by bindsUntil alone: a filed table that is replaced does not shorten it, the VAT’s day does', async () => {
    const region = '430000';
    const input = commercial([THIRD_PARTY], { region });
    const bindsUntil = instant('2026-12-31T18:00:00+08:00');
    const mine = { region, version: 'a', validFrom: TODAY };
    await publishTariff(world.staff(), publication(shipped('COMMERCIAL-PRICING'), mine));
    const { pinned: refs } = await rateOn(TODAY, input);
    const versions = () => pinned(TODAY, region);
    expect(bindsUntilOf(await versions(), refs)).toBeNull();
    const next = { region, version: 'b', validFrom: addDays(TODAY, 3), bindsUntil };
    await publishTariff(world.staff(), publication(shipped('COMMERCIAL-PRICING'), next));
    expect(bindsUntilOf(await versions(), refs)).toBeNull();
    const later = addDays(TODAY, 4);
    const { pinned: laterRefs } = await rateOn(later, input);
    expect(bindsUntilOf(await pinned(later, region), laterRefs)).toBe(bindsUntil);
    const vat = PUBLISHED_TARIFFS.find(({ code }) => code === 'PREMIUM-VAT');
    if (!vat) throw new Error('VAT does not ship');
    const newVat = {
      version: '2027',
      validFrom: localDate('2027-01-01'),
      document: { rows: [{ row: 'P', rate: '0.05' }] },
    };
    await publishTariff(world.staff(), publication(vat, newVat));
    expect(bindsUntilOf(await versions(), refs)).toBe(startOfDay(localDate('2027-01-01')));
  });
});

describe('a stored commercial rating', () => {
  it('computes again to the fen from the versions it named, publications later', async () => {
    const region = '330000';
    const input = commercial([DAMAGE, THIRD_PARTY], { region });
    const rating = await rateOn(TODAY, input);
    const { document, ...head } = shipped('COMMERCIAL-PURE-RISK');
    const dearer = document.limits.map((row) => ({ ...row, premiums: row.premiums.map((each) => `9${each}`) }));
    await publishTariff(
      world.staff(),
      publication(
        { ...head, document: { ...document, limits: dearer } },
        { region, version: 'dearer', validFrom: TODAY },
      ),
    );
    const stored = JSON.parse(JSON.stringify(input)) as CommercialInput;
    const again = await world.read(async (ctx) =>
      recomputeCommercial(stored, rating.pinned, await tariffsByRefs(ctx, rating.pinned)),
    );
    expect(again).toEqual(rating);
    expect((await rateOn(TODAY, input)).premium).not.toEqual(rating.premium);
  });
});
