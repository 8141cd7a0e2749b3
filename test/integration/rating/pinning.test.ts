import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, instant, localDate, startOfDay } from '../../../src/kernel/dates.js';
import { formatYuan } from '../../../src/kernel/money.js';
import {
  bindsUntilOf,
  type CompulsoryInput,
  type CompulsoryRating,
  ensurePublishedTariffs,
  linesFromJson,
  linesToJson,
  pinCompulsory,
  pinnedFor,
  pinVehicleTax,
  publishTariff,
  PUBLISHED_TARIFFS,
  rateCompulsory,
  recomputeCompulsory,
  tariffsByRefs,
  vehicleTax,
} from '../../../src/modules/rating/index.js';
import { earned, input } from '../../kit/compulsory-matrix.js';
import { TRACTORS, VEHICLE_TAX } from '../../kit/example-tariffs.js';
import { publication, ratingWorld, type RatingWorld, TODAY } from './world.js';

let world: RatingWorld;
beforeAll(async () => {
  world = await ratingWorld();
});
afterAll(() => world.end());

const pinned = (day: string, region: string | null) =>
  world.read((ctx) => pinnedFor(ctx, { day: localDate(day), region }));
const labels = async (day: string, region: string | null) =>
  (await pinned(day, region))
    .map((each) => `${each.code}${each.region ? `/${each.region}` : ''} ${each.version}`)
    .sort();

/** A premium as a quote on a day would get it. */
async function rateOn(day: string, changes: Partial<CompulsoryInput>): Promise<CompulsoryRating> {
  const facts = input({ ...changes, issueOn: localDate(day) });
  const on = { day: facts.issueOn, region: facts.region };
  return rateCompulsory(facts, pinCompulsory(await pinned(day, facts.region), on));
}
const premiumOn = async (day: string, changes: Partial<CompulsoryInput>): Promise<string> => {
  const rating = await rateOn(day, changes);
  return rating.outcome === 'RATED' ? formatYuan(rating.premium) : rating.outcome;
};

const tractor = (region: string): Partial<CompulsoryInput> => ({
  useNature: 'TRACTOR',
  tractorKind: 'TRANSPORT',
  powerKw: '20',
  region,
  seats: undefined,
});

describe('the versions of a day', () => {
  it('are those whose days hold it: the float of 2007 until 2020-09-18, that of 2020 from the 19th', async () => {
    expect(await labels('2020-09-18', '110000')).toContain('COMPULSORY-FLOAT 2007-07-01');
    expect(await labels('2020-09-19', '110000')).toContain('COMPULSORY-FLOAT 2020-09-19');
    // Three years without a claim in Inner Mongolia: −30 % by the old table, −50 % by the new one.
    expect(await premiumOn('2020-09-18', { region: '150000', float: earned('A3') })).toBe('665.00');
    expect(await premiumOn('2020-09-19', { region: '150000', float: earned('A3') })).toBe('475.00');
  });

  it('before any was published are none, and the answer is TARIFF_MISSING, never zero', async () => {
    expect(await labels('2007-06-30', '110000')).toEqual([]);
    expect(await rateOn('2007-06-30', {})).toMatchObject({ outcome: 'MISSING', code: 'TARIFF_MISSING' });
  });

  it('cost one statement, and the figures are not sent a second time', async () => {
    await pinned(TODAY, '110000');
    await world.read(async (ctx) => {
      await pinnedFor(ctx, { day: TODAY, region: '110000' });
      expect(ctx.reads.statements).toBe(1);
    });
    const [first, second] = [await pinned(TODAY, '110000'), await pinned(TODAY, '110000')];
    expect(second.map(({ document }) => document).every((document, index) => document === first[index]?.document)).toBe(
      true,
    );
    // Shared by all requests of the process, so nobody may write into them.
    expect(Object.isFrozen(first[0]?.document)).toBe(true);
  });

  it('agree with the tables that ship, figure by figure', async () => {
    const found = await pinned(TODAY, null);
    for (const { code, document } of found)
      expect(PUBLISHED_TARIFFS.filter((each) => each.code === code).map((each) => each.document)).toContainEqual(
        document,
      );
  });
});

describe("a region's tractor table", () => {
  it('makes its tractors quotable from its first day on; before, the branch is named', async () => {
    const region = '430000';
    expect(await rateOn('2027-01-01', tractor(region))).toMatchObject({
      outcome: 'MISSING',
      code: 'TARIFF_MISSING',
      turnTo: { institution: 'BRANCH', region },
    });
    await publishTariff(
      world.staff(),
      publication(TRACTORS, { region, version: '2027-01-01', validFrom: localDate('2027-01-01') }),
    );
    expect(await premiumOn('2026-12-31', tractor(region))).toBe('MISSING');
    expect(await premiumOn('2027-01-01', tractor(region))).toBe('560.00');
    expect(await premiumOn('2027-01-01', tractor('420000'))).toBe('MISSING');
  });

  it('of a city stands before that of its province, and each serves the places inside it', async () => {
    const publish = (region: string) =>
      publishTariff(world.staff(), publication(TRACTORS, { region, version: '2026', validFrom: TODAY }));
    await publish('440000');
    await publish('440300');
    const tractors = async (region: string) =>
      (await labels(TODAY, region)).filter((label) => label.startsWith('COMPULSORY-TRACTOR'));
    expect(await tractors('440305')).toEqual(['COMPULSORY-TRACTOR/440300 2026']);
    expect(await tractors('440100')).toEqual(['COMPULSORY-TRACTOR/440000 2026']);
  });
});

describe("a region's vehicle tax", () => {
  it('is TO_BE_DETERMINED before its table, due after, and stands beside the national rules', async () => {
    const taxOn = async (day: string) => {
      const on = { day: localDate(day), region: '110000' };
      const facts = {
        kind: 'PASSENGER_CAR',
        energy: 'FUEL',
        taxYear: 2027,
        collectedOn: on.day,
        purchasedOn: null,
        displacementMl: 1500,
      } as const;
      return vehicleTax(facts, pinVehicleTax(await pinned(day, on.region), on));
    };
    await publishTariff(
      world.staff(),
      publication(VEHICLE_TAX, { version: '2027', validFrom: localDate('2027-01-01') }),
    );
    expect(await taxOn('2026-12-31')).toMatchObject({ state: 'TO_BE_DETERMINED', amount: null });
    expect(await taxOn('2027-01-01')).toMatchObject({ state: 'DUE', amount: { fen: 42_000n } });
  });
});

describe('a version that has ended', () => {
  it('does not hand back to the one before it: after it there is no figure', async () => {
    const region = '370000';
    const publish = (
      version: string,
      days: { validFrom: ReturnType<typeof localDate>; validUntil: ReturnType<typeof localDate> | null },
    ) => publishTariff(world.staff(), publication(TRACTORS, { region, version, ...days }));
    await publish('old', { validFrom: TODAY, validUntil: null });
    await publish('short', { validFrom: localDate('2027-01-01'), validUntil: localDate('2027-02-01') });
    const tractors = async (day: string) =>
      (await labels(day, region)).filter((label) => label.startsWith('COMPULSORY-TRACTOR'));
    expect(await tractors('2026-12-31')).toEqual(['COMPULSORY-TRACTOR/370000 old']);
    expect(await tractors('2027-01-31')).toEqual(['COMPULSORY-TRACTOR/370000 short']);
    expect(await tractors('2027-02-01')).toEqual([]);
  });
});

describe('how long a quote may bind', () => {
  it('ends with the first of what its versions say: their own limit, their end, the next version', async () => {
    const region = '320000';
    expect(bindsUntilOf(await pinned(TODAY, region))).toBeNull();
    const bindsUntil = instant('2027-03-01T18:00:00+08:00');
    await publishTariff(world.staff(), publication(TRACTORS, { region, version: 'a', validFrom: TODAY, bindsUntil }));
    expect(bindsUntilOf(await pinned(TODAY, region))).toBe(bindsUntil);
    const next = localDate('2027-02-01');
    await publishTariff(world.staff(), publication(TRACTORS, { region, version: 'b', validFrom: next }));
    expect(bindsUntilOf(await pinned(TODAY, region))).toBe(startOfDay(next));
    // A family car's premium does not come from the tractors.
    const rating = await rateOn(TODAY, { region });
    if (rating.outcome !== 'RATED') throw new Error(rating.outcome);
    expect(bindsUntilOf(await pinned(TODAY, region), rating.pinned)).toBeNull();
  });
});

describe('a stored rating', () => {
  it('computes again to the fen from the versions it named, years and publications later', async () => {
    const region = '330000';
    await publishTariff(world.staff(), publication(TRACTORS, { region, version: 'first', validFrom: TODAY }));
    const cases = [
      { region: '150000', float: earned('A2') },
      { region, float: earned('A6'), seats: 7, useNature: 'ENTERPRISE_NON_COMMERCIAL' as const },
      tractor(region),
    ];
    for (const changes of cases) {
      const facts = input(changes);
      const rating = await rateOn(TODAY, changes);
      if (rating.outcome !== 'RATED') throw new Error(rating.outcome);
      const row = JSON.parse(JSON.stringify({ facts, pinned: rating.pinned, lines: linesToJson(rating.lines) })) as {
        facts: CompulsoryInput;
        pinned: typeof rating.pinned;
        lines: unknown;
      };

      await publishTariff(
        world.staff(),
        publication(TRACTORS, {
          region,
          version: `later-${String(cases.indexOf(changes))}`,
          validFrom: addDays(TODAY, 1 + cases.indexOf(changes)),
        }),
      );
      const catalogue = await world.read((ctx) => tariffsByRefs(ctx, row.pinned));
      expect(catalogue).toHaveLength(row.pinned.length);
      const again = recomputeCompulsory(row.facts, row.pinned, catalogue);
      expect(again).toEqual(rating);
      expect(linesFromJson(row.lines)).toEqual(rating.lines);
    }
  });

  it('does not compute from a version that is unknown here or whose digest differs', async () => {
    const rating = await rateOn(TODAY, {});
    if (rating.outcome !== 'RATED') throw new Error(rating.outcome);
    const altered = rating.pinned.map((ref, index) => (index === 0 ? { ...ref, digest: '0'.repeat(64) } : ref));
    const unknown = rating.pinned.map((ref, index) => (index === 0 ? { ...ref, version: '1999' } : ref));
    for (const refs of [altered, unknown])
      expect(recomputeCompulsory(input(), refs, await world.read((ctx) => tariffsByRefs(ctx, refs)))).toBeNull();
    expect(await world.read((ctx) => tariffsByRefs(ctx, []))).toEqual([]);
  });
});

describe('figures that were altered past the trigger', () => {
  it('are never priced with, and stop the next start: the digest is checked', async () => {
    const other = await ratingWorld();
    try {
      await other.db.owner`alter table tariffs disable trigger tariffs_are_immutable`;
      await other.db
        .owner`update tariffs set document = jsonb_set(document, '{rows,0,rate}', '"0.05"') where code = 'PREMIUM-VAT'`;
      await expect(other.read((ctx) => pinnedFor(ctx, { day: TODAY, region: null }))).rejects.toThrow(
        'PREMIUM-VAT 2016-05-01 is not what was published',
      );
      await other.db.owner`update tariffs set digest = 'another' where code = 'PREMIUM-VAT'`;
      await expect(ensurePublishedTariffs(other.db.owner)).rejects.toThrow(
        'PREMIUM-VAT 2016-05-01 is stored with other figures',
      );
    } finally {
      await other.end();
    }
  });
});
