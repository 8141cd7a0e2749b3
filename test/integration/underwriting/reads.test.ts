/** Reading applications back: lists, search, what needs the partner, whose they are, and a constant number of statements (issue 3, point 9). */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  ApplicationSearchDocument,
  type ApplicationSearchQueryVariables,
  ApplicationsNestedDocument,
} from '../../generated/operations.js';
import { wireId } from '../../../src/kernel/ids.js';
import { recordingLog } from '../../kit/jobs.js';
import { aValuedSaloon, quoteWorld, type QuoteWorld, type Seller } from '../../kit/quote-world.js';
import { type ApplicationView, applicationOf, DECLINED, REFERRED, took } from '../../kit/underwriting-world.js';

const { log, lines } = recordingLog();
let world: QuoteWorld;
let dealer: Seller;
let made: Record<'approved' | 'referred' | 'declined' | 'later', ApplicationView>;
const VEHICLE = aValuedSaloon();

beforeAll(async () => {
  world = await quoteWorld({ log });
  dealer = await world.partner();
  const approved = await took(dealer, 'A', { externalRef: 'DMS-900', vehicle: VEHICLE });
  world.clock.at('2026-11-21T10:01:00.000+08:00');
  const at = '2026-11-21T10:01:00.000+08:00';
  const referred = await took(dealer, 'B', { answers: REFERRED, at });
  const declined = await took(dealer, 'B', { answers: DECLINED, at });
  world.clock.at('2026-11-21T10:02:00.000+08:00');
  made = { approved, referred, declined, later: await took(dealer, 'C', { at: '2026-11-21T10:02:00.000+08:00' }) };
}, 120_000);
afterAll(() => world.stop());
beforeEach(() => {
  world.clock.at('2026-11-21T10:05:00.000+08:00');
});

const search = async (variables: Partial<ApplicationSearchQueryVariables>, by: Seller = dealer) => {
  const { applications } = await by.ask(ApplicationSearchDocument, variables);
  if (!applications) throw new Error('no list');
  return applications;
};
const numbers = async (filter: ApplicationSearchQueryVariables['filter']): Promise<string[]> =>
  (await search({ filter })).nodes.map(({ number }) => number);

describe('the list', () => {
  it('is newest first, and pages without a gap', async () => {
    const all = await search({});
    expect(all.totalCount).toBe(4);
    expect(all.nodes[0]?.number).toBe(made.later.number);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof search>> = await search({ first: 1, after });
      seen.push(...page.nodes.map(({ number }) => number));
      after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
    } while (after !== null);
    expect(seen).toEqual(all.nodes.map(({ number }) => number));
  });

  it('finds by plate, VIN, holder, number and the partner’s own number', async () => {
    const [row] = await world.db.owner<
      { plate: string }[]
    >`select plate from applications where number = ${made.approved.number}`;
    const plate = row?.plate ?? '';
    for (const text of [
      VEHICLE.vin,
      VEHICLE.vin.slice(0, 15),
      plate,
      ` ${plate.slice(0, 2)}·${plate.slice(2)} `,
      made.approved.number,
      'DMS-900',
    ])
      expect([text, await numbers({ search: text })]).toEqual([text, expect.arrayContaining([made.approved.number])]);
    expect(await numbers({ search: '林若' })).toHaveLength(4);
    for (const text of ['%', '_', '若溪', 'DMS-9', '\\'])
      expect([text, await numbers({ search: text })]).toEqual([text, []]);
  });

  it('filters by state as it is now, by time and by what needs the partner', async () => {
    expect(await numbers({ states: ['REFERRED'] })).toEqual([made.referred.number]);
    expect(await numbers({ states: ['DECLINED'] })).toEqual([made.declined.number]);
    expect(await numbers({ createdAt: { from: '2026-11-21T10:02:00.000+08:00' } })).toEqual([made.later.number]);
    expect(await numbers({ needsYou: true })).toEqual(
      expect.arrayContaining([made.approved.number, made.later.number, made.referred.number]), // pay; send the bytes of papers
    );
    expect(await numbers({ needsYou: false })).toEqual([made.declined.number]);
    await world.db
      .owner`update files set state = 'STORED', stored_at = now(), served_sha256 = sha256, served_size_bytes = size_bytes`;
    expect(await numbers({ needsYou: false })).toEqual([made.declined.number, made.referred.number].sort().reverse());
    world.clock.at('2026-11-22T00:00:00.000+08:00');
    expect(await numbers({ states: ['REFERRED'] })).toEqual([]);
    expect(await numbers({ states: ['EXPIRED'] })).toEqual([made.referred.number]);
  });

  it('of an outlet shows what it brought, and of one above one’s own nothing', async () => {
    const other = await world.partner();
    const branch = await world.credentialOf(other.made, { boundTo: 'branch' });
    const own = await took(other, 'A', { at: '2026-11-21T10:05:00.000+08:00' });
    await world.db.owner`update applications set outlet_id = ${other.made.outlets.branch} where number = ${own.number}`;
    const mains = await took(other, 'A', { at: '2026-11-21T10:05:00.000+08:00' });
    const outletId = wireId('Outlet', other.made.outlets.main);
    const below = { filter: { outletId: wireId('Outlet', other.made.outlets.branch) } };
    expect((await search(below, other)).nodes.map(({ number }) => number)).toEqual([own.number]);
    expect((await search({}, branch)).nodes.map(({ number }) => number)).toEqual([own.number]);
    expect((await search({ filter: { outletId } }, branch)).nodes).toEqual([]);
    expect(await applicationOf(branch, mains.id)).toBeNull();
  });
});

describe('whose it is', () => {
  it('another partner finds nothing, by id, number, own number, list or node', async () => {
    const other = await world.partner();
    const { id, number } = made.approved;
    expect(await applicationOf(other, id)).toBeNull();
    expect((await search({ filter: { search: number } }, other)).totalCount).toBe(0);
    const { data } = await other.send<{ node: object | null }, { id: string }>(
      'query N($id: ID!) { node(id: $id) { id } }',
      { id },
    );
    expect(data?.node).toBeNull();
  });

  it('no token, no answer; a caller without the permission is told so', async () => {
    const nobody = await world.gateway.withToken('').send(ApplicationSearchDocument, {});
    expect(nobody.status).toBe(401);
    const claims = await world.credentialOf(dealer.made, { roles: ['CLAIMS'] });
    expect((await claims.send(ApplicationSearchDocument, {})).errors[0]?.extensions?.['code']).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });

  it('the insurer’s people see it without buttons', async () => {
    const underwriter = await world.staff(['UNDERWRITER'], 3);
    const seen = await applicationOf(underwriter, made.approved.id);
    expect(seen).toMatchObject({ number: made.approved.number, availableActions: [] });
    expect(seen?.people.policyholder.name.masked).not.toContain('若溪');
  });

  it('nothing personal lies in its events or the log of who did what', async () => {
    const rows = await world.db.owner<{ text: string }[]>`
      select to_jsonb(e)::text as text from events e union all select to_jsonb(a)::text from audit_records a`;
    const all = rows.map(({ text }) => text).join('\n');
    expect(all).not.toContain('林若溪');
    expect(all).not.toContain('11010519491231002X');
  });
});

describe('a nested list', () => {
  it('of applications with people, decisions, answers, consents and papers costs the same statements for 1, 2 and 6', async () => {
    const other = await world.partner();
    const at = '2026-11-21T10:05:00.000+08:00';
    for (const answers of [[], REFERRED, DECLINED, REFERRED, [], REFERRED]) await took(other, 'C', { answers, at });
    const statements = async (first: number): Promise<number> => {
      const { applications } = await other.ask(ApplicationsNestedDocument, { first });
      expect(applications?.nodes).toHaveLength(first);
      const line = lines.findLast(
        (each) => each.message === 'graphql' && each['operationName'] === 'ApplicationsNested',
      );
      return Number(line?.['statements']);
    };
    await statements(6);
    const counts = [await statements(1), await statements(2), await statements(6)];
    console.log(`statements for 1, 2 and 6 applications: ${counts.join(', ')}`);
    expect(counts[2]).toBe(counts[1]);
    expect(counts[2]).toBeLessThan(30);
  }, 120_000);
});
