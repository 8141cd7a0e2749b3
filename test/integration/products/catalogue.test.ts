/** The catalogue and the plans read over HTTP (S-005 … S-015, S-020, S-021, S-035; design.md §4, question two). */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../../src/kernel/ids.js';
import {
  COMPULSORY_CODE,
  MOTOR_CODE,
  MOTORCYCLE_TRACTOR_CODE,
  NEV_CODE,
  SPECIAL_CODE,
} from '../../../src/modules/products/index.js';
import type { Client } from '../../kit/gateway.js';
import { EVERYTHING, quoteWorld, type QuoteWorld } from '../../kit/quote-world.js';

const ALL = [COMPULSORY_CODE, MOTOR_CODE, NEV_CODE, SPECIAL_CODE, MOTORCYCLE_TRACTOR_CODE];
const CATALOGUE = `query Catalogue($code: String!) { product(code: $code) { name kind
  version { edition state wording
    coverages { code name role attachesTo excludes summary aliases repeats successor useNatures choices { kind options least greatest standard derived } }
    services { code name freeCount countOptions } exclusions { key text coverages } }
  versions(first: 10) { totalCount nodes { id edition state onSaleFrom onSaleUntil coverages { code role successor } } } } }`;
const PLANS = `query Plans($code: String, $energy: EnergyKind, $use: UseNature, $first: Int, $after: String, $last: Int) {
  plans(productCode: $code, energy: $energy, useNature: $use, first: $first, after: $after, last: $last) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id code name summary useNatures offeredFrom offeredUntil product { code }
      coverages { code sumInsured { amount } deductible { amount } dailyAmount { amount } days seats appliesTo deductibleRate } services { code count } } } }`;

interface Choice {
  kind: string;
  options: string[];
  least: string | null;
  greatest: string | null;
  standard: string | null;
  derived: string | null;
}
interface Coverage {
  code: string;
  role: string;
  name: string;
  attachesTo: string[];
  aliases: string[];
  useNatures: string[];
  successor: string | null;
  repeats: boolean;
  choices: Choice[];
}
interface Version {
  id: string;
  edition: string;
  state: string;
  onSaleUntil: string | null;
  wording: string;
  coverages: Coverage[];
  services: { code: string; freeCount: number; countOptions: number[] }[];
  exclusions: { key: string; text: string; coverages: string[] }[];
}
interface Catalogue {
  product: {
    name: string;
    kind: string;
    version: Version | null;
    versions: { totalCount: number; nodes: Version[] };
  } | null;
}
interface Plan {
  id: string;
  code: string;
  name: string;
  product: { code: string };
  coverages: { code: string; sumInsured: { amount: string } | null; appliesTo: string | null }[];
  services: { code: string; count: number }[];
}
interface Plans {
  plans: { totalCount: number; nodes: Plan[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

let world: QuoteWorld;
let dealer: Client;
let broker: Client;
let staff: Client;
beforeAll(async () => {
  world = await quoteWorld();
  const clauses = { ...EVERYTHING, PRODUCTS: ALL };
  dealer = await world.partner({ kind: 'DEALER', licensed: true, clauses });
  broker = await world.partner({ kind: 'BROKER', licensed: true, clauses });
  staff = await world.staff(['MOTOR_DEPARTMENT']);
}, 60_000);
afterAll(() => world.stop());

async function data<T>(caller: Client, document: string, variables: object = {}, language = 'en'): Promise<T> {
  const answer = await caller.send<T, object>(document, variables, { language });
  expect(answer.errors).toEqual([]);
  return answer.data!;
}
const product = async (caller: Client, code: string, language?: string) =>
  (await data<Catalogue>(caller, CATALOGUE, { code }, language)).product;
const plans = async (caller: Client, variables: object = {}) => (await data<Plans>(caller, PLANS, variables)).plans;

describe('the catalogue as a dealer reads it', () => {
  it('the 2020 version on sale, with what to choose and from what', async () => {
    const { version } = (await product(dealer, MOTOR_CODE))!;
    expect(version).toMatchObject({ edition: '2020', state: 'ON_SALE', wording: 'SUMMARY' });
    const coverage = new Map(version!.coverages.map((each) => [each.code, each]));
    expect(coverage.size).toBe(15);
    expect(coverage.get('THIRD_PARTY_LIABILITY')).toMatchObject({
      role: 'MAIN',
      attachesTo: [],
      aliases: expect.arrayContaining(['第三方责任险']),
      choices: [{ kind: 'SUM_INSURED', standard: '1000000.00', least: null, derived: null }],
    });
    expect(coverage.get('THIRD_PARTY_LIABILITY')?.choices[0]?.options).toHaveLength(14);
    expect(coverage.get('VEHICLE_DAMAGE')?.choices).toMatchObject([
      { kind: 'SUM_INSURED', options: [], derived: 'ACTUAL_VALUE', standard: null },
      { kind: 'DEDUCTIBLE', options: ['0.00', '300.00', '500.00', '1000.00', '2000.00'], standard: '0.00' },
    ]);
    expect(coverage.get('HOLIDAY_DOUBLE_LIMIT')).toMatchObject({
      role: 'ADDITIONAL',
      attachesTo: ['THIRD_PARTY_LIABILITY'],
      useNatures: ['FAMILY'],
      choices: [{ derived: 'MAIN_LIMIT' }],
    });
    expect(coverage.get('NON_MEDICARE_MEDICAL')).toMatchObject({ repeats: true, successor: null });
    expect(version!.services[0]).toMatchObject({
      code: 'ROADSIDE_ASSISTANCE',
      freeCount: 2,
      countOptions: [2, 5, 10, 15, 20],
    });
    expect(version!.exclusions.find(({ key }) => key === 'C2020-VD-1')).toMatchObject({
      coverages: ['VEHICLE_DAMAGE'],
    });
  });

  it('in Chinese too', async () => {
    const { name, version } = (await product(dealer, NEV_CODE, 'zh-CN'))!;
    expect(name).toBe('新能源汽车商业保险');
    expect(version!.coverages[0]?.name).toBe('新能源汽车损失保险');
  });

  it('the edition of 2014 is retired and readable, and points to what pays today (S-007)', async () => {
    const { versions } = (await product(dealer, MOTOR_CODE))!;
    expect(versions.totalCount).toBe(2);
    expect(versions.nodes.map(({ edition, state, onSaleUntil }) => [edition, state, onSaleUntil])).toEqual([
      ['2020', 'ON_SALE', null],
      ['2014', 'RETIRED', '2020-09-19'],
    ]);
    const old = versions.nodes[1]!;
    expect(old.coverages.filter(({ successor }) => successor === 'VEHICLE_DAMAGE')).toHaveLength(7);
    const again = await data<{ node: object }>(
      dealer,
      'query Old($id: ID!) { node(id: $id) { ... on ProductVersion { edition state product { code } } } }',
      { id: old.id },
    );
    expect(again.node).toEqual({ edition: '2014', state: 'RETIRED', product: { code: MOTOR_CODE } });
  });

  it('versions page forward and backward', async () => {
    const page = (args: string) =>
      data<{
        product: { versions: { nodes: { edition: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
      }>(
        dealer,
        `query Page { product(code: "${MOTOR_CODE}") { versions(${args}) { nodes { edition } pageInfo { endCursor hasNextPage } } } }`,
      );
    const first = (await page('first: 1')).product.versions;
    expect(first).toMatchObject({ nodes: [{ edition: '2020' }], pageInfo: { hasNextPage: true } });
    expect((await page(`first: 1, after: "${first.pageInfo.endCursor}"`)).product.versions).toMatchObject({
      nodes: [{ edition: '2014' }],
      pageInfo: { hasNextPage: false },
    });
    expect((await page('last: 1')).product.versions.nodes).toEqual([{ edition: '2014' }]);
  });

  it('a version that was never approved is the insurer’s own (S-024)', async () => {
    const { owner } = world.db;
    const id = newId('ProductVersion');
    await owner`insert into product_versions (id, product_id, edition, state, on_sale_from, document, digest, filed_by, updated_at)
      select ${id}, product_id, 'draft', 'FILED', '2035-01-01', document, digest, filed_by, updated_at from product_versions v
      where edition = 'NEV-2021'`;
    const editions = async (caller: Client) =>
      (await product(caller, NEV_CODE))!.versions.nodes.map(({ edition }) => edition);
    expect(await editions(dealer)).toEqual(['NEV-2021']);
    expect(await editions(staff)).toEqual(['draft', 'NEV-2021']);
    const wire = `prv_${id.replaceAll('-', '')}`;
    const node = 'query Draft($id: ID!) { node(id: $id) { id } }';
    expect(await data(dealer, node, { id: wire })).toEqual({ node: null });
    expect(await data(staff, node, { id: wire })).toEqual({ node: { id: wire } });
  });

  it('products by the vehicle’s energy and use (S-014)', async () => {
    const codes = async (args: string) =>
      (
        await data<{ products: { nodes: { code: string }[] } }>(
          dealer,
          `query Suitable { products(${args}) { nodes { code } } }`,
        )
      ).products.nodes.map(({ code }) => code);
    expect(await codes('kind: COMMERCIAL')).toEqual(
      [MOTOR_CODE, NEV_CODE, MOTORCYCLE_TRACTOR_CODE, SPECIAL_CODE].sort(),
    );
    expect(await codes('kind: COMMERCIAL, energy: FUEL, useNature: FAMILY')).toEqual([MOTOR_CODE]);
    expect(await codes('energy: BATTERY_ELECTRIC, useNature: FAMILY')).toEqual([NEV_CODE, COMPULSORY_CODE].sort());
    expect(await codes('kind: COMMERCIAL, useNature: SPECIAL_3')).toEqual([SPECIAL_CODE]);
  });
});

describe('plans', () => {
  it('by the vehicle: family car on fuel', async () => {
    const found = await plans(broker, { energy: 'FUEL', use: 'FAMILY' });
    expect(found.nodes.map(({ code }) => code)).toEqual(['MOTOR-BASIC', 'MOTOR-FULL', 'MOTOR-STANDARD']);
    expect(found.totalCount).toBe(3);
    const standard = found.nodes[2]!;
    expect(standard.product.code).toBe(MOTOR_CODE);
    expect(standard.coverages).toMatchObject([
      { code: 'VEHICLE_DAMAGE', sumInsured: null },
      { code: 'THIRD_PARTY_LIABILITY', sumInsured: { amount: '2000000.00' } },
      { code: 'DRIVER_LIABILITY', sumInsured: { amount: '20000.00' } },
      { code: 'PASSENGER_LIABILITY', sumInsured: { amount: '20000.00' } },
      { code: 'NON_MEDICARE_MEDICAL', sumInsured: { amount: '100000.00' }, appliesTo: 'THIRD_PARTY_LIABILITY' },
    ]);
    expect(standard.services).toEqual([{ code: 'ROADSIDE_ASSISTANCE', count: 2 }]);
  });

  it.each([
    ['BATTERY_ELECTRIC', 'FAMILY', ['NEV-BASIC', 'NEV-CHARGER', 'NEV-STANDARD']],
    ['FUEL', 'COMMERCIAL_TRUCK', ['MOTOR-TRUCK-BASIC', 'MOTOR-TRUCK-CARGO']],
    ['FUEL', 'TAXI_RENTAL', ['MOTOR-FOR-HIRE']],
    ['BATTERY_ELECTRIC', 'SPECIAL_2', ['SPECIAL-BASIC', 'SPECIAL-STANDARD']],
    ['FUEL', 'MOTORCYCLE', ['LIGHT-BASIC']],
  ])('%s, %s', async (energy, use, expected) => {
    expect((await plans(broker, { energy, use })).nodes.map(({ code }) => code)).toEqual(expected);
  });

  it('of a kind of channel only for that kind, also by id (S-021)', async () => {
    const own = (await plans(dealer, { code: MOTOR_CODE, use: 'FAMILY' })).nodes.find(
      ({ code }) => code === 'MOTOR-DEALER-NEW-CAR',
    );
    expect(own).toBeDefined();
    expect((await plans(broker)).nodes.map(({ code }) => code)).not.toContain('MOTOR-DEALER-NEW-CAR');
    expect((await plans(staff)).nodes.map(({ code }) => code)).toContain('MOTOR-DEALER-NEW-CAR');
    const node = 'query One($id: ID!) { node(id: $id) { ... on Plan { code } } }';
    expect(await data(dealer, node, { id: own!.id })).toEqual({ node: { code: 'MOTOR-DEALER-NEW-CAR' } });
    expect(await data(broker, node, { id: own!.id })).toEqual({ node: null });
  });

  it('page by code, forward and backward', async () => {
    const codes = (await plans(broker, { first: 100 })).nodes.map(({ code }) => code);
    expect(codes).toEqual([...codes].sort());
    const first = await plans(broker, { first: 4 });
    expect(first).toMatchObject({ totalCount: codes.length, pageInfo: { hasNextPage: true } });
    const second = await plans(broker, { first: 4, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes].map(({ code }) => code)).toEqual(codes.slice(0, 8));
    expect((await plans(broker, { last: 2 })).nodes.map(({ code }) => code)).toEqual(codes.slice(-2));
  });

  it('are offered on their days only', async () => {
    world.clock.at('2021-12-26T10:00:00.000+08:00');
    const early = (await plans(staff)).totalCount;
    world.clock.at('2026-11-21T10:00:00.000+08:00');
    expect(early).toBe(0);
  });

  it('never change: the log-in that serves may only read them', async () => {
    const { owner } = world.db;
    const [granted] = await owner<{ change: boolean; read: boolean }[]>`
      select has_table_privilege('gw_app', 'plans', 'insert,update,delete') as change, has_table_privilege('gw_app', 'plans', 'select') as read`;
    expect(granted).toEqual({ change: false, read: true });
  });
});

describe('what the agreement does not name', () => {
  it('is not there; without an agreement nothing is', async () => {
    const narrow = await world.partner({
      kind: 'DEALER',
      licensed: true,
      clauses: { ...EVERYTHING, PRODUCTS: [COMPULSORY_CODE, NEV_CODE] },
    });
    expect(await product(narrow, MOTOR_CODE)).toBeNull();
    expect((await product(narrow, NEV_CODE))?.version?.edition).toBe('NEV-2021');
    expect(new Set((await plans(narrow, { first: 100 })).nodes.map((plan) => plan.product.code))).toEqual(
      new Set([NEV_CODE]),
    );
    const without = await world.partner({ kind: 'DEALER', licensed: true, agreement: null });
    expect((await without.send(PLANS, {})).errors[0]?.extensions?.['code']).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('an unlicensed club reads the general text, of plans for its kind', async () => {
    const club = await world.partner({
      kind: 'CAR_CLUB',
      licensed: false,
      clauses: { ...EVERYTHING, PRODUCTS: [COMPULSORY_CODE] },
    });
    expect((await product(club, MOTOR_CODE))?.version?.edition).toBe('2020');
    expect((await plans(club, { first: 100 })).nodes.map(({ code }) => code)).not.toContain('MOTOR-DEALER-NEW-CAR');
  });

  it('a repair shop and a caller without token read nothing', async () => {
    const shop = await world.partner({ kind: 'REPAIR_SHOP' });
    expect((await shop.send(PLANS, {})).errors[0]?.extensions?.['code']).toBe('GRAPHQL_VALIDATION_FAILED');
    const nobody = await world.gateway.withToken('').send(PLANS, {});
    expect(nobody.data ?? null).toBeNull();
    expect(nobody.status).toBe(401);
  });
});

it('starting again adds nothing: what is shipped is known by its code and edition', async () => {
  const { ensureReferenceData } = await import('../../../src/app/reference-data.js');
  const counts = () =>
    world.db
      .owner`select (select count(*)::int from products) as products, (select count(*)::int from product_versions) as versions, (select count(*)::int from plans) as plans`;
  const before = await counts();
  await ensureReferenceData(world.db.ownerUrl);
  expect(await counts()).toEqual(before);
  expect(before[0]).toMatchObject({ products: 5, plans: 17 });
});
