import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, localDate, startOfDay } from '../../../src/kernel/dates.js';
import { Refusal } from '../../../src/kernel/refusal.js';
import {
  type AnyTariffVersion,
  ensurePublishedTariffs,
  PUBLISHED_TARIFFS,
  pinnedFor,
  publishTariff,
} from '../../../src/modules/rating/index.js';
import { TRACTORS, VEHICLE_TAX } from '../../kit/example-tariffs.js';
import { NOW, publication, ratingWorld, type RatingWorld, refusalsOf, TODAY } from './world.js';

let world: RatingWorld;
beforeAll(async () => {
  world = await ratingWorld();
});
afterAll(() => world.end());

const shipped = (code: AnyTariffVersion['code'], version: string): AnyTariffVersion => {
  const found = PUBLISHED_TARIFFS.find((each) => each.code === code && each.version === version);
  if (!found) throw new Error(`${code} ${version} does not ship`);
  return found;
};
const BASE = shipped('COMPULSORY-BASE', '2008-02-01');
const versionsOn = (day: string, region: string | null = null) =>
  world.read(async (ctx) =>
    (await pinnedFor(ctx, { day: localDate(day), region })).map((each) => `${each.code} ${each.version}`),
  );
const count = async (table: string): Promise<number> =>
  Number((await world.db.owner.unsafe<{ n: string }[]>(`select count(*) as n from ${table}`))[0]?.n);

/** A sound basic table with one premium changed. */
const newBase = (premium: string, version: string) => {
  if (BASE.code !== 'COMPULSORY-BASE') throw new Error('not the basic table');
  const [first, ...rest] = BASE.document.rows;
  if (!first) throw new Error('the table is empty');
  return publication(BASE, {
    version,
    validFrom: localDate(version),
    document: { ...BASE.document, rows: [{ ...first, premium }, ...rest] },
  });
};

describe('a published tariff', () => {
  it('is in force from its first day, and ends the version before it on that day', async () => {
    await publishTariff(world.staff(), newBase('960.00', '2027-01-01'));
    expect(await versionsOn('2026-12-31')).toContain('COMPULSORY-BASE 2008-02-01');
    expect(await versionsOn('2027-01-01')).toContain('COMPULSORY-BASE 2027-01-01');
    expect(await versionsOn('2027-01-01')).not.toContain('COMPULSORY-BASE 2008-02-01');
  });

  it('leaves one event, one audit record and one key; the same key again changes nothing and says so', async () => {
    const before = await Promise.all([
      count('tariffs'),
      count('events'),
      count('audit_records'),
      count('idempotency_keys'),
    ]);
    const input = newBase('970.00', '2027-06-01');
    const first = await publishTariff(world.staff(), input);
    const again = await publishTariff(world.staff(), input);
    expect(again).toEqual({ subject: first.subject, replayed: true });
    expect(
      await Promise.all([count('tariffs'), count('events'), count('audit_records'), count('idempotency_keys')]),
    ).toEqual(before.map((n) => n + 1));
    const [event] = await world.db.owner`select type, subject_kind from events where subject_id = ${first.subject.id}`;
    expect(event).toEqual({ type: 'tariff.published', subject_kind: 'Tariff' });
  });

  it('cannot be changed or taken away, not even by the owner of the tables', async () => {
    const { owner } = world.db;
    await expect(owner`update tariffs set document = '{}'`).rejects.toThrow('tariffs is immutable');
    await expect(owner`update tariffs set valid_until = '2026-01-01' where code = 'PREMIUM-VAT'`).rejects.toThrow(
      'tariffs is immutable',
    );
    await expect(owner`delete from tariffs`).rejects.toThrow('tariffs is immutable');
  });
});

describe('a table that is not sound', () => {
  it('is refused with every finding at once, each with its path, table, row and rule', async () => {
    const [small, large, ...transport] = TRACTORS.document.rows;
    const document = {
      ...TRACTORS.document,
      rows: [{ ...small, premium: '0.00' }, { ...large, band: { above: '20', upTo: null } }, ...transport],
      follows: [{ tractorKind: 'LOW_SPEED_TRUCK', row: '43' }],
    };
    const error: unknown = await publishTariff(
      world.staff(),
      publication(TRACTORS, { document, region: null, version: '', validUntil: TRACTORS.validFrom }),
    ).catch((thrown: unknown) => thrown);
    if (!(error instanceof Refusal)) throw error;
    const told = error.items.map(({ code, field, facts = [] }) =>
      [code, (field ?? []).join('.'), ...facts.map(({ value }) => value)].join(' '),
    );
    expect(told).toEqual([
      'INVALID_INPUT input.version',
      'INVALID_INPUT input.region',
      'INVALID_INPUT input.validUntil',
      'TARIFF_INVALID input.document.rows.0 rows 39 PREMIUM_NOT_POSITIVE',
      'TARIFF_INVALID input.document.rows.1 rows 40 GAP',
      'TARIFF_INVALID input.document.follows.0 follows 43 MISSING_ROW',
    ]);
  });

  it('of the wrong shape is refused by the path of each value, and nothing is written', async () => {
    const before = await count('tariffs');
    const rows = [
      { row: '1', months: 'one', factor: '0.1' },
      { row: '2', months: 2, factor: 0.2, note: 'x' },
    ];
    const input = publication(shipped('COMPULSORY-SHORT-TERM', '2008-02-01'), {
      version: 'x',
      validFrom: TODAY,
      document: { rows },
    });
    expect(await refusalsOf(world.staff(), input)).toEqual([
      'TARIFF_INVALID document.rows.0.months',
      'TARIFF_INVALID document.rows.1.factor',
      'TARIFF_INVALID document.rows.1',
    ]);
    for (const document of [null, [], 'text', 7])
      expect(await refusalsOf(world.staff(), { ...input, document })).toEqual(['TARIFF_INVALID document']);
    expect(await count('tariffs')).toBe(before);
  });

  it('of no known code is told which codes there are', async () => {
    expect(await refusalsOf(world.staff(), publication(BASE, { code: 'COMPULSORY' }))).toEqual(['INVALID_INPUT code']);
    expect(await refusalsOf(world.staff(), publication(BASE, { code: 'toString' }))).toEqual(['INVALID_INPUT code']);
  });

  it('of regional tax amounts is held to the national limits in force on its day', async () => {
    if (VEHICLE_TAX.document.scope !== 'REGIONAL') throw new Error('not a region');
    const rows = VEHICLE_TAX.document.rows.map((row) => (row.row === 'BUS' ? { ...row, yearly: '1440.01' } : row));
    const input = publication(VEHICLE_TAX, { document: { ...VEHICLE_TAX.document, rows } });
    expect(await refusalsOf(world.staff(), input)).toEqual(['TARIFF_INVALID document.rows.7']);
  });
});

describe('the region of a table', () => {
  it('is told for a regional one, left out for a national one, and lies on the mainland', async () => {
    const staff = () => world.staff();
    expect(await refusalsOf(staff(), publication(TRACTORS, { region: null }))).toEqual(['INVALID_INPUT region']);
    expect(await refusalsOf(staff(), publication(VEHICLE_TAX, { region: null, validFrom: TODAY }))).toEqual([
      'INVALID_INPUT region',
    ]);
    expect(await refusalsOf(staff(), { ...newBase('1.00', '2028-01-01'), region: '310000' })).toEqual([
      'INVALID_INPUT region',
    ]);
    for (const region of ['810000', '999999', '310104', 'Hunan'])
      expect(await refusalsOf(staff(), publication(TRACTORS, { region }))).toEqual(['INVALID_INPUT region']);
  });
});

describe('the first day of a version', () => {
  it('may lie in the past only where no figure was before: what was priced stays explained', async () => {
    const yesterday = addDays(TODAY, -1);
    expect(await refusalsOf(world.staff(), newBase('1.00', yesterday))).toEqual(['INVALID_INPUT validFrom']);
    expect(await refusalsOf(world.staff(), publication(TRACTORS, { region: '510000' }))).toEqual([]);
    expect(
      await refusalsOf(world.staff(), publication(TRACTORS, { region: '510000', version: 'b', validFrom: yesterday })),
    ).toEqual(['INVALID_INPUT validFrom']);
    // A city's first table would change what its province's figures have answered for it.
    expect(await refusalsOf(world.staff(), publication(TRACTORS, { region: '510100' }))).toEqual([
      'INVALID_INPUT validFrom',
    ]);
    expect(
      await refusalsOf(world.staff(), publication(TRACTORS, { region: '510100', version: 'c', validFrom: TODAY })),
    ).toEqual([]);
  });

  it('comes before its end, and before the last instant it binds', async () => {
    const day = localDate('2029-01-01');
    const input = { ...newBase('1.00', day), validUntil: day, bindsUntil: startOfDay(day) };
    expect(await refusalsOf(world.staff(), input)).toEqual(['INVALID_INPUT validUntil', 'INVALID_INPUT bindsUntil']);
  });

  it('and the label belong to one version of a code and region: the same in another region is another table', async () => {
    const guangxi = (changes = {}) =>
      publication(TRACTORS, { region: '450000', version: 'v1', validFrom: TODAY, ...changes });
    expect(await refusalsOf(world.staff(), guangxi())).toEqual([]);
    expect(await refusalsOf(world.staff(), guangxi({ validFrom: addDays(TODAY, 1) }))).toEqual([
      'TARIFF_OVERLAP version',
    ]);
    expect(await refusalsOf(world.staff(), guangxi({ version: 'v2' }))).toEqual(['TARIFF_OVERLAP validFrom']);
    expect(await refusalsOf(world.staff(), guangxi({ region: '460000' }))).toEqual([]);
  });

  it('is won by one of two publications at once; the other is refused by name', async () => {
    const racers = ['990.00', '991.00', '992.00', '993.00'].map((premium, index) => ({
      ...newBase(premium, '2030-01-01'),
      version: `racer-${String(index)}`,
    }));
    const answers = await Promise.all(racers.map((input) => refusalsOf(world.staff(NOW), input)));
    expect(answers.filter((refusals) => refusals.length === 0)).toHaveLength(1);
    expect(answers.filter((refusals) => refusals.join() === 'TARIFF_OVERLAP validFrom')).toHaveLength(
      racers.length - 1,
    );
    expect(await world.db.owner`select 1 from tariffs where valid_from = '2030-01-01'`).toHaveLength(1);
  });
});

describe('the tariffs that ship', () => {
  it('are put in once, however often and however many starts ask', async () => {
    const before = await count('tariffs');
    expect(await Promise.all([ensurePublishedTariffs(world.db.owner), ensurePublishedTariffs(world.db.owner)])).toEqual(
      [0, 0],
    );
    expect(await count('tariffs')).toBe(before);
    const stored = await world.db.owner<{ digest: string }[]>`select digest from tariffs where published_by is null`;
    expect(stored.map(({ digest }) => digest).sort()).toEqual(PUBLISHED_TARIFFS.map(({ digest }) => digest).sort());
  });
});
