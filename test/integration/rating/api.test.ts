/** @apart a schema of this room alone */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '../../../src/kernel/dates.js';
import {
  pinCompulsory,
  pinVehicleTax,
  PUBLISHED_TARIFFS,
  rateCompulsory,
  vehicleTax,
} from '../../../src/modules/rating/index.js';
import { earned, input, shortTerm } from '../../kit/compulsory-matrix.js';
import { undescribed } from '../../kit/descriptions.js';
import { TRACTORS, VEHICLE_TAX } from '../../kit/example-tariffs.js';
import { ask, probed, ratingSchema } from './schema.js';
import { ratingWorld, type RatingWorld, TODAY } from './world.js';

let world: RatingWorld;
beforeAll(async () => {
  world = await ratingWorld();
});
afterAll(() => world.end());

const PUBLISH = `mutation Publish($input: TariffPublishInput!) {
  tariffPublish(input: $input) {
    replayed
    tariff { id code region version validFrom validUntil bindsUntil state later: state(at: "2031-01-01T00:00:00.000+08:00") illustrative digest }
    userErrors { code field message facts { name value } }
  }
}`;
const { code, document } = TRACTORS;
const region = '430000';
const tractors = {
  idempotencyKey: 'tractors',
  code,
  region,
  version: '2027',
  validFrom: '2027-01-01',
  filingNumber: 'example',
  document,
  illustrative: true,
};

describe('tariffPublish', () => {
  it('answers the version as published, and the same again for the same key', async () => {
    const first = await ask(world.staff(), PUBLISH, { input: tractors });
    expect(first).toEqual({
      tariffPublish: {
        replayed: false,
        userErrors: [],
        tariff: {
          id: expect.stringMatching(/^trf_/),
          code,
          region,
          version: '2027',
          validFrom: '2027-01-01',
          validUntil: null,
          bindsUntil: null,
          state: 'PUBLISHED',
          later: 'IN_FORCE',
          illustrative: true,
          digest: TRACTORS.digest,
        },
      },
    });
    // A null said and a value left out are the same input.
    const again = await ask(world.staff(), PUBLISH, { input: { ...tractors, validUntil: null } });
    expect(again).toEqual({ tariffPublish: { ...(first['tariffPublish'] as object), replayed: true } });
    const receipt = await ask(
      world.staff(),
      `query Receipt { operation(idempotencyKey: "tractors") { state mutation result { replayed ... on TariffPublishPayload { tariff { version } } } } }`,
    );
    expect(receipt).toEqual({
      operation: {
        state: 'COMMITTED',
        mutation: 'tariffPublish',
        result: { replayed: true, tariff: { version: '2027' } },
      },
    });
  });

  it('answers a refusal with path, words and facts, and records the attempt', async () => {
    const broken = { ...document, rows: document.rows.slice(1) };
    const answer = await ask(world.staff(), PUBLISH, {
      input: { ...tractors, idempotencyKey: 'broken', version: '2028', validFrom: '2028-01-01', document: broken },
    });
    expect(answer).toEqual({
      tariffPublish: {
        replayed: false,
        tariff: null,
        userErrors: [
          {
            code: 'TARIFF_INVALID',
            field: ['input', 'document', 'rows', '0'],
            message: 'DUAL_USE: no row from after 0 – after 14.7.',
            facts: [
              { name: 'table', value: 'rows' },
              { name: 'row', value: '40' },
              { name: 'rule', value: 'GAP' },
            ],
          },
        ],
      },
    });
    expect(
      await world.db.owner`select refusal from audit_records where act = 'tariffPublish' and refusal is not null`,
    ).toEqual([{ refusal: 'TARIFF_INVALID' }]);
  });
});

describe('reading tariffs', () => {
  it('one is found by code, version and region, and by its id, with its figures as published', async () => {
    const { tariff } = await ask(
      world.partner(),
      `query One { tariff(code: "${code}", version: "2027", region: "${region}") { id document } }`,
    );
    expect(tariff).toMatchObject({ document });
    const { id } = tariff as { id: string };
    expect(await ask(world.partner(), `query Again { node(id: "${id}") { id ... on Tariff { version } } }`)).toEqual({
      node: { id, version: '2027' },
    });
    expect(
      await ask(
        world.partner(),
        `query None { tariff(code: "${code}", version: "2027") { id } other: tariff(code: "NONE", version: "1") { id } }`,
      ),
    ).toEqual({ tariff: null, other: null });
  });

  it('the end of a version is its own or the first day of the next', async () => {
    const float = await ask(
      world.partner(),
      `query Float { tariffs(code: "COMPULSORY-FLOAT") { nodes { version validUntil state } } }`,
    );
    expect(float).toEqual({
      tariffs: {
        nodes: [
          { version: '2007-07-01', validUntil: '2020-09-19', state: 'SUPERSEDED' },
          { version: '2020-09-19', validUntil: null, state: 'IN_FORCE' },
        ],
      },
    });
    await ask(world.staff(), PUBLISH, {
      input: { ...tractors, idempotencyKey: 'next', version: '2028', validFrom: '2028-01-01' },
    });
    const { tariff } = await ask(
      world.partner(),
      `query End { tariff(code: "${code}", version: "2027", region: "${region}") { validUntil state(at: "2028-01-01T00:00:00.000+08:00") } }`,
    );
    expect(tariff).toEqual({ validUntil: '2028-01-01', state: 'SUPERSEDED' });
  });

  it('a list is paged forward and backward without a gap, and narrowed to a day', async () => {
    const page = async (
      args: string,
    ): Promise<{
      nodes: { code: string; version: string }[];
      totalCount: number;
      pageInfo: { endCursor: string; startCursor: string; hasNextPage: boolean; hasPreviousPage: boolean };
    }> => {
      const ctx = world.partner();
      const pages = await ask(
        ctx,
        `query Page { tariffs(${args}) { totalCount nodes { code version } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`,
      );
      return pages['tariffs'] as Awaited<ReturnType<typeof page>>;
    };
    const whole = await page('first: 100');
    expect(whole.totalCount).toBe(whole.nodes.length);
    const [head, tail] = [await page('first: 3'), await page('last: 3')];
    expect(head.nodes).toEqual(whole.nodes.slice(0, 3));
    expect(tail.nodes).toEqual(whole.nodes.slice(-3));
    expect([head.pageInfo.hasNextPage, tail.pageInfo.hasPreviousPage]).toEqual([true, true]);
    expect(await page('validOn: "2010-01-01"')).toMatchObject({
      nodes: [
        { code: 'COMMISSION-CAP', version: '2008-02-01' },
        { code: 'COMPULSORY-BASE', version: '2008-02-01' },
        { code: 'COMPULSORY-FLOAT', version: '2007-07-01' },
        { code: 'COMPULSORY-SHORT-TERM', version: '2008-02-01' },
      ],
    });
  });

  it('a cursor goes on where the page ended, for the same caller', async () => {
    const partner = world.partner();
    const next = async (after: string | null): Promise<string[]> => {
      const answer = await ask(
        partner,
        `query Next($after: String) { tariffs(first: 2, after: $after) { nodes { code version } pageInfo { endCursor hasNextPage } } }`,
        { after },
      );
      const { nodes, pageInfo } = answer['tariffs'] as {
        nodes: { code: string; version: string }[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      };
      const seen = nodes.map((each) => `${each.code} ${each.version}`);
      return pageInfo.hasNextPage ? [...seen, ...(await next(pageInfo.endCursor))] : seen;
    };
    const seen = await next(null);
    expect(seen).toEqual([...new Set(seen)]);
    expect(seen).toEqual([...seen].sort());
    expect(seen).toHaveLength(PUBLISHED_TARIFFS.length + 2);
  });
});

describe('what upper rooms show', () => {
  it('a premium with its lines: amounts in yuan, each with tariff, table, row and rule', async () => {
    const facts = input({ float: earned('A2'), ...shortTerm(3) });
    const rating = rateCompulsory(facts, pinCompulsory(PUBLISHED_TARIFFS, { day: TODAY, region: facts.region }));
    if (rating.outcome !== 'RATED') throw new Error(rating.outcome);
    probed.premium = rating;
    const premium = `query Premium { premium { amount { amount currency } net { amount } vat { amount } illustrative
      lines(coverage: "COMPULSORY_LIABILITY") { kind coverage label factor amount { amount } source { source document table row rule text } } none: lines(coverage: "OTHER") { kind } } }`;
    expect(await ask(world.partner(), premium)).toMatchObject({
      premium: {
        amount: { amount: '213.75', currency: 'CNY' },
        net: { amount: '201.65' },
        vat: { amount: '12.10' },
        illustrative: false,
        none: [],
        lines: [
          { kind: 'BASE', factor: null, amount: { amount: '950.00' } },
          { kind: 'SHORT_TERM', label: 'Short term, 3 months', factor: '0.3', amount: { amount: '-665.00' } },
          {
            kind: 'FLOAT',
            amount: { amount: '-71.25' },
            source: {
              source: 'TARIFF',
              document: 'COMPULSORY-FLOAT 2020-09-19',
              table: 'rows',
              row: 'A2/D',
              rule: 'FLOAT_FACTOR',
            },
          },
        ],
      },
    });
  });

  it('a vehicle tax: due with its row, or to be determined with what is missing', async () => {
    const facts = {
      kind: 'PASSENGER_CAR',
      energy: 'FUEL',
      taxYear: 2026,
      collectedOn: TODAY,
      purchasedOn: null,
      displacementMl: 1500,
    } as const;
    const on = { day: localDate('2026-11-21'), region: '110000' };
    const query = `query Tax { tax { state year months amount { amount } lateFee { amount } total { amount } lateFeeRuleOn undetermined source { document row } } }`;
    probed.tax = vehicleTax(facts, pinVehicleTax([...PUBLISHED_TARIFFS, VEHICLE_TAX], on));
    expect(await ask(world.partner(), query)).toEqual({
      tax: {
        state: 'DUE',
        year: 2026,
        months: 12,
        amount: { amount: '420.00' },
        lateFee: { amount: '0.00' },
        total: { amount: '420.00' },
        lateFeeRuleOn: false,
        undetermined: null,
        source: { document: 'VEHICLE-TAX/110000 2024-01-01', row: 'CAR/1600' },
      },
    });
    probed.tax = vehicleTax(facts, pinVehicleTax(PUBLISHED_TARIFFS, on));
    expect(await ask(world.partner(), query)).toMatchObject({
      tax: {
        state: 'TO_BE_DETERMINED',
        amount: null,
        lateFee: null,
        total: null,
        source: null,
        undetermined: expect.stringContaining('imported for this region'),
      },
    });
  });

  it('every type, field, argument and value says what it means', async () => {
    expect(undescribed(await ratingSchema())).toEqual([]);
  });
});
