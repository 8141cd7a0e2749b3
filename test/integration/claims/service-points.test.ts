/** The survey and assessment network (S-236) and who is sent from it (S-237), over real HTTP. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Id, parseWireId, wireId } from '../../../src/kernel/ids.js';
import {
  ClaimPointDocument,
  ClaimSurveyPointsDocument,
  ServicePointCloseDocument,
  type ServicePointFilter,
  ServicePointRegisterDocument,
  type ServicePointRegisterInput,
  ServicePointsDocument,
  SurveyorCandidatesDocument,
} from '../../generated/operations.js';
import { aStaffMember } from '../../kit/channels-fixture.js';
import { type Chain, claimChain, type Handled } from '../../kit/claim-chain.js';
import { AN_ESTIMATE, BY_SHOP, claimWorld, type ClaimWorld, DURING } from '../../kit/claim-world.js';
import type { Client } from '../../kit/gateway.js';
import { codes, newKey, type Seller } from '../../kit/quote-world.js';

const must = <T>(value: T | null | undefined): T => {
  if (value == null) throw new Error('nothing there');
  return value;
};

let world: ClaimWorld;
let dealer: Seller;
let chain: Chain;
let plate: string;
let institution: Readonly<Record<'HQ' | 'SH' | 'SH-PD' | 'GD', Id<'Institution'>>>;

beforeAll(async () => {
  world = await claimWorld();
  dealer = await world.partner();
  chain = await claimChain(world);
  plate = await world.plateOf((await world.pair(dealer)).commercial);
  const rows = await world.db.owner<{ code: string; id: string }[]>`select code, id from institutions`;
  institution = Object.fromEntries(rows.map(({ code, id }) => [code, id])) as typeof institution;
}, 120_000);
afterAll(() => world.stop());
beforeEach(() => world.on(DURING));

let losses = 0;
/** Losses of one car far enough apart that each is an accident of its own. */
const aLoss = (region = '310000') => {
  losses += 1;
  return {
    policy: { plate },
    place: { address: '上海市测试路 1 号', region },
    occurredAt: new Date(Date.parse('2026-12-20T10:00:00Z') - losses * 7 * 3_600_000).toISOString(),
  };
};
const reported = (region?: string): Promise<Handled> => chain.upTo('REPORTED', dealer, aLoss(region));

/** Handlers of a branch: the newest member of staff is moved there. */
async function handlerOf(code: keyof typeof institution): Promise<Client & { readonly staff: string }> {
  const handler = await chain.handler(1);
  await world.db
    .owner`update staff_members set institution_id = ${institution[code]} where id = ${parseWireId('Staff', handler.staff)}`;
  return handler;
}

let named = 0;
const aPoint = (more: Partial<ServicePointRegisterInput> = {}): ServicePointRegisterInput => {
  named += 1;
  return {
    idempotencyKey: newKey(),
    institutionId: wireId('Institution', institution.SH),
    kinds: ['SURVEY'],
    name: `网点 ${String(named)}`,
    place: { address: '上海市测试路 2 号', region: '310000' },
    phone: '400-000-0000',
    regions: ['310000'],
    openingHours: '每日 08:00–20:00',
    ...more,
  };
};
const register = async (input: ServicePointRegisterInput, by: Client = chain.verifier) =>
  must((await by.ask(ServicePointRegisterDocument, { input })).servicePointRegister);
const point = async (more?: Partial<ServicePointRegisterInput>) => must((await register(aPoint(more))).servicePoint);
const close = async (
  { id, revision }: { readonly id: string; readonly revision: number },
  by: Client = chain.verifier,
  idempotencyKey = newKey(),
) => {
  const input = { idempotencyKey, servicePointId: id, expectedVersion: revision };
  return must((await by.ask(ServicePointCloseDocument, { input })).servicePointClose);
};
const names = async (by: Client, filter: ServicePointFilter = {}): Promise<string[]> =>
  must((await by.ask(ServicePointsDocument, { filter, first: 100 })).servicePoints).nodes.map(({ name }) => name);
const told = (type: string, id: string) => world.db.owner<{ inside: boolean }[]>`
  select partner_id = '00000000-0000-7000-8000-000000000001' as inside from events where type = ${type} and subject_id = ${parseWireId('ServicePoint', id)}`;

describe('a service point', () => {
  it('is registered once per key, told to the insurer alone, and read by partners with all that a driver needs', async () => {
    const input = aPoint({ kinds: ['ASSESSMENT', 'SURVEY'], regions: ['320500', '320100'] });
    const [first, again] = [await register(input), await register(input)];
    expect([first.replayed, again.replayed, again.servicePoint]).toEqual([false, true, first.servicePoint]);
    const made = must(first.servicePoint);
    expect(made).toMatchObject({
      kinds: ['SURVEY', 'ASSESSMENT'],
      phone: '4000000000',
      regions: ['320100', '320500'],
      place: { address: '上海市测试路 2 号', region: '310000' },
      closedAt: null,
      institution: { code: 'SH' },
    });
    expect(await told('service_point.registered', made.id)).toEqual([{ inside: true }]);
    const { nodes } = must((await dealer.ask(ServicePointsDocument, { first: 100 })).servicePoints);
    expect(nodes).toContainEqual(made);
  });

  it('is found by region, a wider one covering the narrower and never the other way round, and by kind', async () => {
    const all = await point({ name: '全省查勘', regions: ['320000'] });
    const suzhou = await point({ name: '苏州定损', kinds: ['ASSESSMENT'], regions: ['320500'] });
    const guangdong = await point({
      name: '广东',
      institutionId: wireId('Institution', institution.GD),
      regions: ['440000'],
    });
    expect(await names(dealer, { region: '320500' })).toEqual(expect.arrayContaining([all.name, suzhou.name]));
    expect(await names(dealer, { region: '320000' })).not.toContain(suzhou.name);
    expect(await names(dealer, { region: '320500', kind: 'ASSESSMENT' })).not.toContain(all.name);
    expect(await names(dealer, { region: '440300' })).toEqual([guangdong.name]);
  });

  it('stands in pages that leave out nothing and repeat nothing', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: NonNullable<Awaited<ReturnType<typeof pageAfter>>> = must(await pageAfter(after));
      seen.push(...page.nodes.map(({ name }) => name));
      after = page.pageInfo.hasNextPage ? must(page.pageInfo.endCursor) : null;
    } while (after !== null);
    expect(seen).toEqual(await names(dealer));
    expect(seen.length).toBeGreaterThan(2);
  });
  const pageAfter = async (after: string | null) =>
    (await dealer.ask(ServicePointsDocument, { first: 2, after })).servicePoints;

  it('is refused with every fault by path, and once more under the name of an open one', async () => {
    const wrong = await register(aPoint({ kinds: [], name: 'x', phone: '12', regions: [] }));
    expect(wrong.userErrors.map(({ code, field }) => [code, must(field).at(-1)])).toEqual([
      ['INVALID_INPUT', 'kinds'],
      ['INVALID_INPUT', 'name'],
      ['INVALID_INPUT', 'phone'],
      ['INVALID_INPUT', 'regions'],
    ]);
    const { name } = await point();
    expect(codes(await register(aPoint({ name })))).toEqual(['SERVICE_POINT_EXISTS']);
  });

  it('is kept by the institutions above it, and by no partner', async () => {
    const branch = await handlerOf('SH-PD');
    expect(codes(await register(aPoint(), branch))).toEqual(['NOT_FOUND']);
    expect(codes(await close(await point(), branch))).toEqual(['NOT_FOUND']);
    const own = await register(aPoint({ institutionId: wireId('Institution', institution['SH-PD']) }), branch);
    expect(own.userErrors).toEqual([]);
    const tried = await dealer.send('mutation Try { servicePointRegister(input: {}) { replayed } }');
    expect(JSON.stringify(tried.errors)).toContain('Cannot query field');
  });

  it('has a guard of its own in the database, whoever forgets to ask', async () => {
    const made = await point();
    const branch = await handlerOf('SH-PD');
    const written = (scope: string, statement: string) =>
      world.db.owner
        .begin(async (sql) => {
          await sql`set local role gw_app`;
          await sql`select set_config('app.scope', ${scope}, true), set_config('app.actor_id', ${parseWireId('Staff', branch.staff)}, true), set_config('app.partner_id', ${dealer.made.id}, true)`;
          await sql.unsafe(statement);
        })
        .then(
          () => 'written',
          (error: unknown) => (error as { code: string }).code,
        );
    const id = must(parseWireId('ServicePoint', made.id));
    const copy = `insert into service_points select (jsonb_populate_record(null::service_points, to_jsonb(p) || '{"id":"01900000-0000-7000-8000-000000000001","name":"copy"}')).* from service_points p where id = '${id}'`;
    const closing = `update service_points set closed_at = registered_at where id = '${id}'`;
    for (const statement of [copy, closing]) {
      expect(await written('PARTNER', statement)).toBe('42501');
      expect(await written('STAFF', statement)).toBe('42501'); // of the institution above hers
    }
    expect(await written('STAFF', `update service_points set name = 'other' where id = '${id}'`)).toBe('42501');
    await close(made);
    await expect(world.db.owner`update service_points set closed_at = null where id = ${id}`).rejects.toMatchObject({
      code: '23001',
    });
  });

  it('closes once per key and revision, leaves the list, and stands as it was', async () => {
    const made = await point();
    expect(codes(await close({ ...made, revision: 9 }))).toEqual(['STALE_VERSION']);
    const key = newKey();
    const [first, again] = [await close(made, chain.verifier, key), await close(made, chain.verifier, key)];
    expect([first.replayed, again.replayed]).toEqual([false, true]);
    expect(must(again.servicePoint).closedAt).not.toBeNull();
    expect(await told('service_point.closed', made.id)).toEqual([{ inside: true }]);
    expect(await names(dealer)).not.toContain(made.name);
    expect(codes(await close(must(first.servicePoint)))).toEqual(['SERVICE_POINT_CLOSED']);
    expect((await register(aPoint({ name: made.name }))).userErrors).toEqual([]); // another one may have the name now
  });
});

describe('a dispatch', () => {
  const dispatch = async (claim: Handled, servicePoint: string, method = 'ON_SITE') =>
    chain.act(chain.verifier, 'dispatch', claim, { surveyor: chain.assessor.staff, method, servicePoint });

  it('names the point that the vehicle is brought to: the owner’s app tells the driver, and the insurer sees it with the survey', async () => {
    const made = await point({ kinds: ['ASSESSMENT'] });
    const claim = await reported();
    expect((await dealer.ask(ClaimPointDocument, { by: { id: claim.id } })).claim?.servicePoint).toBeNull();
    expect((await dispatch(claim, made.id, 'IN_SHOP')).userErrors).toEqual([]);
    expect((await dealer.ask(ClaimPointDocument, { by: { id: claim.id } })).claim?.servicePoint).toEqual(made);
    await close(made);
    const { claim: seen } = await chain.verifier.ask(ClaimSurveyPointsDocument, { by: { id: claim.id } });
    expect(seen?.surveys).toMatchObject([{ method: 'IN_SHOP', servicePoint: { id: made.id, name: made.name } }]);
  });

  it('is refused with what would pass: another region, closed, another kind, no such point', async () => {
    const fits = await point({ name: '0 适用', regions: ['330100'] });
    const claim = await reported('330100');
    const refused = async (servicePoint: string, method?: string) => {
      const { userErrors } = await dispatch(claim, servicePoint, method);
      return userErrors.map(({ code, field, wouldPass }) => [code, must(field).at(-1), wouldPass.map((w) => w.value)]);
    };
    const elsewhere = await point({ regions: ['310000', '330200'] });
    expect(await refused(elsewhere.id)).toEqual([['SERVICE_POINT_REGION', 'servicePoint', [fits.id]]]);
    const closed = await point({ regions: ['330000'] });
    await close(closed);
    expect(await refused(closed.id)).toEqual([['SERVICE_POINT_CLOSED', 'servicePoint', [fits.id]]]);
    const shop = await point({ kinds: ['ASSESSMENT'], regions: ['330000'] });
    expect(await refused(shop.id)).toEqual([['SERVICE_POINT_KIND', 'servicePoint', [fits.id]]]);
    expect(await refused(fits.id, 'IN_SHOP')).toEqual([['SERVICE_POINT_KIND', 'servicePoint', [shop.id]]]);
    const nobodys = wireId('ServicePoint', '01900000-0000-7000-8000-000000000000' as never);
    expect(await refused(nobodys)).toEqual([['NOT_FOUND', 'servicePoint', []]]);
    expect((await dispatch(claim, fits.id)).userErrors).toEqual([]);
  });
});

describe('surveyors for a claim', () => {
  const candidates = async (claim: { readonly id: string }, by: Client = chain.verifier) =>
    must((await by.ask(SurveyorCandidatesDocument, { claimId: claim.id })).surveyorCandidates);

  it('are those of institutions with a point for its region first, then who has least to do; nobody in conflict', async () => {
    await point({ institutionId: wireId('Institution', institution['SH-PD']), regions: ['350100'] });
    const [busy, idle, torn] = [await handlerOf('SH-PD'), await handlerOf('SH-PD'), await handlerOf('SH-PD')];
    const part = await aStaffMember(world.db.owner, {
      institutionId: institution['SH-PD'],
      name: '兼职查勘',
      roles: ['CLAIMS_HANDLER'],
      employment: 'PART_TIME',
    });
    await aStaffMember(world.db.owner, {
      institutionId: institution['SH-PD'],
      roles: ['CLAIMS_HANDLER'],
      active: false,
    });
    const others = await aStaffMember(world.db.owner, { institutionId: institution.GD, roles: ['CLAIMS_HANDLER'] });
    for (const surveyor of [busy.staff, busy.staff, wireId('Staff', part)])
      await chain.did(chain.verifier, 'dispatch', await reported(), { surveyor, method: 'PHOTO' });
    // a dispatch that somebody else took over waits for nobody any more
    const taken = await chain.did(chain.verifier, 'dispatch', await reported(), {
      surveyor: idle.staff,
      method: 'PHOTO',
    });
    await chain.did(chain.verifier, 'dispatch', taken, { surveyor: chain.assessor.staff, method: 'PHOTO' });
    const claim = await reported('350100');
    await world.db.owner`update partners set institution_id = ${institution['SH-PD']} where id = ${dealer.made.id}`;
    await chain.did(torn, 'conflict', claim, { relation: 'OTHER', reason: '车主是我兄弟。' });

    const found = await candidates(claim);
    const ours = [busy.staff, idle.staff, torn.staff, wireId('Staff', part)];
    expect(found.filter(({ id }) => ours.includes(id))).toEqual([
      {
        id: idle.staff,
        label: '渠道经理甲',
        employment: 'FULL_TIME',
        serves: true,
        openSurveys: 0,
        institution: { code: 'SH-PD' },
      },
      {
        id: wireId('Staff', part),
        label: '兼职查勘',
        employment: 'PART_TIME',
        serves: true,
        openSurveys: 1,
        institution: { code: 'SH-PD' },
      },
      {
        id: busy.staff,
        label: '渠道经理甲',
        employment: 'FULL_TIME',
        serves: true,
        openSurveys: 2,
        institution: { code: 'SH-PD' },
      },
    ]);
    const ids = found.map(({ id }) => id);
    expect(ids).not.toContain(torn.staff);
    const serving = found.map(({ serves }) => serves);
    expect([serving[0], serving.at(-1), serving.lastIndexOf(true) < serving.indexOf(false)]).toEqual([
      true,
      false,
      true,
    ]);
    expect(ids).toContain(wireId('Staff', others)); // head office reaches every branch
    const branch = await candidates(claim, idle);
    expect(new Set(branch.map(({ institution: { code } }) => code))).toEqual(new Set(['SH-PD']));
    expect(branch.map(({ id }) => id)).not.toContain(wireId('Staff', others));
    // whoever is in conflict with one claim is there for another
    expect((await candidates(await reported())).map(({ id }) => id)).toContain(torn.staff);
  });

  it('leaves out who is in conflict with the insured or with a shop, on whichever claim it was declared', async () => {
    const shop = await world.shop();
    const inShop = async () =>
      chain.read(chain.verifier, await world.reported(shop, { ...aLoss(), reporter: BY_SHOP, estimate: AN_ESTIMATE }));
    const [ofInsured, ofShop] = [await chain.handler(1), await chain.handler(1)];
    await chain.did(ofInsured, 'conflict', await reported(), { relation: 'CLAIMANT', reason: '车主是我兄弟。' });
    await chain.did(ofShop, 'conflict', await inShop(), { relation: 'SHOP', reason: '我在该厂有股份。' });
    const offered = async (claim: Handled) => (await candidates(claim)).map(({ id }) => id);
    const [plain, shops] = [await offered(await reported()), await offered(await inShop())];
    expect([plain.includes(ofInsured.staff), plain.includes(ofShop.staff)]).toEqual([false, true]);
    expect([shops.includes(ofInsured.staff), shops.includes(ofShop.staff)]).toEqual([false, false]);
  });

  it('are read in as many statements however many there are, and by no partner', async () => {
    const claim = await reported();
    const cost = async () => {
      const before = world.gateway.gateway.pools.main.statements;
      const { length } = await candidates(claim);
      return { length, statements: world.gateway.gateway.pools.main.statements - before };
    };
    await cost();
    const few = await cost();
    for (let more = 0; more < 10; more += 1)
      await aStaffMember(world.db.owner, { institutionId: institution.SH, roles: ['CLAIMS_HANDLER'] });
    const many = await cost();
    expect(many).toEqual({ length: few.length + 10, statements: few.statements });
    const tried = await dealer.send('query Try { surveyorCandidates(claimId: "x") { label } }');
    expect(JSON.stringify(tried.errors)).toContain('Cannot query field');
  });
});
