/** `quotes`: filters, search, orders, pages. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Id, wireId } from '../../../src/kernel/ids.js';
import { type QuoteFilter, QuoteSearchDocument, type QuoteSearchQueryVariables } from '../../generated/operations.js';
import { aSaloon, anOption, type QuoteCard, quoteWorld, type QuoteWorld, type Seller } from '../../kit/quote-world.js';

let world: QuoteWorld;
let dealer: Seller;
const made: Record<'saloon' | 'truck' | 'withdrawn' | 'branch' | 'percent', QuoteCard> = {} as never;

beforeAll(async () => {
  world = await quoteWorld();
  dealer = await world.partner();
  const named = (name: string) => ({ policyholder: { person: { name } } });
  const at = (day: string): void => {
    world.clock.at(`2026-11-${day}T10:00:00.000+08:00`);
  };
  const producerId = wireId('Producer', dealer.made.producerId);
  const start = (day: string) => ({ options: [anOption('A', { startsAt: `2026-12-${day}T00:00:00.000+08:00` })] });
  at('01');
  made.saloon = await dealer.quoted({ externalRef: 'REF-1', people: named('欧阳明月'), vehicle: aSaloon({ registration: { plate: { number: '沪AX1234' } } }), producerId, ...start('24') });
  at('02');
  made.truck = await dealer.quoted({ people: named('欧阳明日'), vehicle: aSaloon({ useNature: 'NON_COMMERCIAL_TRUCK', loadKg: 1500, registration: { plate: { number: '沪BX1234' } } }), ...start('24') });
  at('03');
  made.withdrawn = await dealer.quoted({ people: named('周行简') });
  await dealer.withdraw({ quoteId: made.withdrawn.id, expectedVersion: 1 });
  at('04');
  made.branch = await dealer.quoted({ people: named('程望舒'), outletId: wireId('Outlet', dealer.made.outlets.branch), ...start('24') });
  at('05');
  made.percent = await dealer.quoted({ people: { policyholder: { organisation: { name: '50%_合作社' } }, owner: { person: { name: '许知意' } } }, externalRef: '%', ...start('24') });
});
afterAll(() => world.stop());

type Name = keyof typeof made;
const nameOf = (number: string): Name | '?' => (Object.keys(made) as Name[]).find((name) => made[name].number === number) ?? '?';

async function found(filter: QuoteFilter, variables: Partial<QuoteSearchQueryVariables> = {}): Promise<(Name | '?')[]> {
  const list = await dealer.search({ filter, order: 'OLDEST', ...variables });
  expect(list.totalCount).toBe(list.nodes.length);
  return list.nodes.map(({ number }) => nameOf(number));
}

describe('a filter', () => {
  it('by state counts what has expired by the clock as EXPIRED', async () => {
    expect(await found({ states: ['PRICED'] })).toEqual(['saloon', 'truck', 'branch', 'percent']);
    expect(await found({ states: ['WITHDRAWN', 'EXPIRED'] })).toEqual(['withdrawn']);
    expect(await found({ states: [] })).toEqual([]);
  });
  it('by outlet holds those below it', async () => {
    expect(await found({ outletId: wireId('Outlet', dealer.made.outlets.main) })).toEqual(['saloon', 'branch']);
    expect(await found({ outletId: wireId('Outlet', dealer.made.outlets.branch) })).toEqual(['branch']);
  });
  it('by outlet, for a credential bound to the branch, reaches no further than the branch', async () => {
    const branch = await world.credentialOf(dealer.made, { boundTo: 'branch' });
    const seen = async (outletId?: Id<'Outlet'>): Promise<string[]> =>
      (await branch.search({ filter: outletId ? { outletId: wireId('Outlet', outletId) } : null })).nodes.map(({ number }) => nameOf(number));
    expect(await seen()).toEqual(['branch']);
    expect(await seen(dealer.made.outlets.branch)).toEqual(['branch']);
    expect(await seen(dealer.made.outlets.main)).toEqual([]); // an outlet above its own is not there, as if it never was
  });
  it('by salesperson', async () => {
    expect(await found({ producerId: wireId('Producer', dealer.made.producerId) })).toEqual(['saloon']);
  });
  it('by vehicle group', async () => {
    expect(await found({ vehicleGroups: ['NON_COMMERCIAL_TRUCK_PERSONAL'] })).toEqual(['truck']);
  });
  it('by time of asking and of validity, from included, until excluded', async () => {
    expect(await found({ createdAt: { from: '2026-11-02T10:00:00.000+08:00', until: '2026-11-04T10:00:00.000+08:00' } })).toEqual(['truck', 'withdrawn']);
    expect(await found({ validUntil: { from: '2026-11-09T00:00:00.000+08:00', until: '2026-11-12T00:00:00.000+08:00' } })).toEqual(['truck', 'branch']);
  });
  it('holds all its conditions at once', async () => {
    expect(await found({ states: ['PRICED'], search: '欧阳', vehicleGroups: ['PRIVATE_PASSENGER'] })).toEqual(['saloon']);
  });
  it('by an id of another kind, or of nobody, finds nothing', async () => {
    expect(await found({ outletId: made.saloon.id })).toEqual([]);
    expect(await found({ producerId: 'nonsense' })).toEqual([]);
  });
});

describe('a search', () => {
  it.each<[string, () => string, Name[]]>([
    ['the beginning of a plate', () => '沪AX1', ['saloon']],
    ['a plate as people write it', () => ' 沪a·x12 34', ['saloon']],
    ['the beginning of a VIN, in small letters', () => made.truck.vehicle.vin.toLowerCase().slice(0, 17), ['truck']],
    ['a quote number', () => made.branch.number.toLowerCase(), ['branch']],
    ['one’s own number', () => 'REF-1', ['saloon']],
    ['the beginning of the policyholder’s name', () => '欧阳', ['saloon', 'truck']],
    ['the end of a name', () => '明月', []],
    ['a part of one’s own number', () => 'REF', []],
    ['a wildcard: it is a character', () => '%', ['percent']],
    ['another', () => '_', []],
    ['wildcards inside a name', () => '50%_', ['percent']],
    ['a backslash', () => '\\', []],
    ['nothing but dots', () => '···', []],
    ['nothing', () => '  ', ['saloon', 'truck', 'withdrawn', 'branch', 'percent']],
  ])('by %s', async (_what, text, names) => {
    expect(await found({ search: text() })).toEqual(names);
  });
});

describe('an order', () => {
  it.each<[QuoteSearchQueryVariables['order'], Name[]]>([
    ['NEWEST', ['percent', 'branch', 'withdrawn', 'truck', 'saloon']],
    ['OLDEST', ['saloon', 'truck', 'withdrawn', 'branch', 'percent']],
    ['EXPIRES_SOONEST', ['withdrawn', 'saloon', 'truck', 'branch', 'percent']],
  ])('%s', async (order, names) => {
    expect(await found({}, { order })).toEqual(names);
  });
});

describe('a page', () => {
  const pageOf = async (variables: Partial<QuoteSearchQueryVariables>) => {
    const { nodes, pageInfo, totalCount } = await dealer.search(variables);
    return { names: nodes.map(({ number }) => nameOf(number)), pageInfo, totalCount };
  };

  it.each<[QuoteSearchQueryVariables['order']]>([['NEWEST'], ['OLDEST'], ['EXPIRES_SOONEST']])('%s: forward and backward give the same list, every row once', async (order) => {
    const whole = (await pageOf({ order })).names;
    const forward: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: Awaited<ReturnType<typeof pageOf>> = await pageOf({ order, first: 2, ...(after === null ? {} : { after }) });
      expect(page.totalCount).toBe(5);
      forward.push(...page.names);
      ({ endCursor: after = null, hasNextPage: more } = page.pageInfo);
    }
    const backward: string[] = [];
    for (let before: string | null = null, more = true; more; ) {
      const page: Awaited<ReturnType<typeof pageOf>> = await pageOf({ order, last: 2, ...(before === null ? {} : { before }) });
      backward.unshift(...page.names);
      ({ startCursor: before = null, hasPreviousPage: more } = page.pageInfo);
    }
    expect(forward).toEqual(whole);
    expect(backward).toEqual(whole);
  });

  it('goes on where it stood while newer rows come', async () => {
    const newcomers = await world.partner();
    await newcomers.quoted();
    await newcomers.quoted();
    const first = await newcomers.search({ first: 1 });
    const next = await newcomers.search({ first: 5, after: first.pageInfo.endCursor ?? '' });
    await newcomers.quoted();
    expect((await newcomers.search({ first: 5, after: first.pageInfo.endCursor ?? '' })).nodes).toEqual(next.nodes);
    expect(next.nodes).toHaveLength(1);
  });

  it('holds quotes of one moment apart by their ids', async () => {
    const seller = await world.partner();
    await Promise.all([1, 2, 3, 4, 5].map(() => seller.quoted()));
    const seen = new Set<string>();
    for (let after: string | null = null, more = true; more; ) {
      const page: Awaited<ReturnType<Seller['search']>> = await seller.search({ first: 1, ...(after === null ? {} : { after }) });
      for (const node of page.nodes) seen.add(node.number);
      ({ endCursor: after = null, hasNextPage: more } = page.pageInfo);
    }
    expect(seen.size).toBe(5);
  });

  it('is refused for a cursor of another partner, of another filter or order, or of nobody, by the name of the argument', async () => {
    const cursor = (await dealer.search({ first: 2 })).pageInfo.endCursor ?? '';
    const other = await world.partner();
    const codeOf = async (seller: Seller, variables: QuoteSearchQueryVariables) => (await seller.send(QuoteSearchDocument, variables)).errors[0]?.extensions;
    const refused = { code: 'BAD_USER_INPUT', argument: 'after' };
    expect(await codeOf(other, { order: 'NEWEST', after: cursor })).toMatchObject(refused);
    expect(await codeOf(dealer, { order: 'OLDEST', after: cursor })).toMatchObject(refused);
    expect(await codeOf(dealer, { order: 'NEWEST', after: cursor, filter: { search: '沪' } })).toMatchObject(refused);
    expect(await codeOf(dealer, { order: 'NEWEST', after: 'AAAA' })).toMatchObject(refused);
    expect(await codeOf(dealer, { order: 'NEWEST', after: cursor })).toBeUndefined();
  });

  it.each([
    [{ first: 0 }, 'first'],
    [{ first: 101 }, 'first'],
    [{ last: 101 }, 'last'],
    [{ first: 1, last: 1 }, 'first'],
  ])('is refused for %j', async (variables, argument) => {
    const answer = await dealer.send(QuoteSearchDocument, { order: 'NEWEST', ...variables });
    expect(answer.errors[0]?.extensions).toMatchObject({ argument });
  });
});

it('a list never holds another partner’s quotes; the insurer’s people see all of their institution', async () => {
  const other = await world.partner();
  expect((await other.search({})).totalCount).toBe(0);
  const underwriter = await world.staff(['UNDERWRITER']);
  const answer = await underwriter.ask(QuoteSearchDocument, { order: 'OLDEST', filter: { search: '欧阳' } });
  expect(answer.quotes?.totalCount).toBe(2);
});
