/** The insurer's own side: whoever has to name an institution or a colleague reads them, of its own institutions alone. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ColleaguesDocument, InstitutionsDocument } from '../../generated/operations.js';
import { aStaffMember } from '../../kit/channels-fixture.js';
import type { Client } from '../../kit/gateway.js';
import { quoteWorld, type QuoteWorld, type Seller } from '../../kit/quote-world.js';

let world: QuoteWorld;
let dealer: Seller;
let headOffice: Client;
let branch: Client;
const idOf = async (code: string): Promise<never> => {
  const [row] = await world.db.owner<{ id: never }[]>`select id from institutions where code = ${code}`;
  if (!row) throw new Error(`no institution ${code}`);
  return row.id;
};

beforeAll(async () => {
  world = await quoteWorld();
  dealer = await world.partner();
  headOffice = await world.staff(['RISK_CONTROL'], 2);
  branch = await world.staff(['CLAIMS_HANDLER'], 2);
  await world.db.owner`update staff_members set name = '上海理赔岗', institution_id = ${await idOf('SH')}
    where 'CLAIMS_HANDLER' = any (roles)`;
  await aStaffMember(world.db.owner, { institutionId: await idOf('GD'), name: '广东承保岗' });
  await aStaffMember(world.db.owner, { institutionId: await idOf('SH'), name: '上海离职岗', active: false });
});
afterAll(() => world.stop());

const institutions = async (by: Client, page: { first?: number; after?: string | null } = {}) => {
  const { institutions: found } = await by.ask(InstitutionsDocument, page);
  if (!found) throw new Error('no institutions');
  return found;
};
const colleagues = async (by: Client, institutionId?: string) => {
  const { colleagues: found } = await by.ask(ColleaguesDocument, institutionId === undefined ? {} : { institutionId });
  if (!found) throw new Error('no colleagues');
  return found;
};

it('institutions: head office reads all of them by code, a branch itself and what is below it', async () => {
  const all = await institutions(headOffice);
  const codes = all.nodes.map(({ code }) => code);
  expect(codes).toEqual([...codes].sort());
  expect(codes).toEqual(expect.arrayContaining(['GD', 'HQ', 'SH']));
  expect(all.totalCount).toBe(codes.length);
  const own = await institutions(branch);
  expect(own.nodes.map(({ code }) => code)).toContain('SH');
  expect(own.nodes.map(({ code }) => code)).not.toEqual(expect.arrayContaining(['GD']));
  expect(own.nodes.map(({ code }) => code)).not.toEqual(expect.arrayContaining(['HQ']));
});

it('institutions: a page goes on where the one before it ended', async () => {
  const all = (await institutions(headOffice)).nodes.map(({ code }) => code);
  const first = await institutions(headOffice, { first: 1 });
  const rest = await institutions(headOffice, { first: 100, after: first.pageInfo.endCursor ?? null });
  expect([...first.nodes, ...rest.nodes].map(({ code }) => code)).toEqual(all);
});

it('colleagues: active ones of the own institutions, or of one of them; of others none', async () => {
  const [sh, gd] = (await institutions(headOffice)).nodes
    .filter(({ code }) => code === 'SH' || code === 'GD')
    .sort((a, b) => (a.code < b.code ? 1 : -1));
  const labels = async (by: Client, of?: string) => (await colleagues(by, of)).nodes.map(({ label }) => label);
  expect(await labels(headOffice)).toEqual(expect.arrayContaining(['上海理赔岗', '广东承保岗']));
  expect(await labels(branch)).toEqual(['上海理赔岗']);
  expect(await labels(headOffice, gd?.id)).toEqual(['广东承保岗']);
  expect(await labels(branch, gd?.id)).toEqual([]);
  expect(await labels(branch, 'nonsense')).toEqual([]);
  expect((await colleagues(branch, sh?.id)).nodes).toMatchObject([
    { roles: ['CLAIMS_HANDLER'], institution: { code: 'SH' }, id: expect.stringMatching(/^stf_/) },
  ]);
});

it('a partner’s schema has neither', async () => {
  const { errors } = await dealer.send('query Q { institutions { nodes { id } } colleagues { nodes { id } } }', {});
  expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual([
    'GRAPHQL_VALIDATION_FAILED',
    'GRAPHQL_VALIDATION_FAILED',
  ]);
});
