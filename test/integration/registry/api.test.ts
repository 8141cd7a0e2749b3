/** @apart a schema of this room alone */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { wireId } from '../../../src/kernel/ids.js';
import { type PartyRecord, rememberParty, rememberVehicle } from '../../../src/modules/registry/index.js';
import { FLEET, familyCar, vinOf, WANG } from './examples.js';
import { ask } from './schema.js';
import { registryWorld, type RegistryWorld } from './world.js';

let world: RegistryWorld;
let wang: PartyRecord;
let fleet: PartyRecord;
beforeAll(async () => {
  world = await registryWorld();
  wang = await world.write(world.partner(world.one, ...FETCH), (tx) => rememberParty(tx, world.one, WANG));
  fleet = await world.write(world.partner(world.one, ...FETCH), (tx) => rememberParty(tx, world.one, FLEET));
});
afterAll(() => world.end());

const READ = 'personal-data:read';
/** What it takes to fetch vehicles and people by id at all. */
const FETCH = ['quote:read', 'vehicle:read'];
const personId = (): string => (wang.kind === 'PERSON' ? wireId('Person', wang.id) : '');
const readings = () =>
  world.db.owner<{ act: string; purpose: string; subject_id: string; partner_id: string }[]>`
    select act, purpose, subject_id, partner_id from audit_records where act like 'read:%' order by id`;
const forgetReadings = () => world.db.owner`truncate audit_records`;

const PERSON = `query ($id: ID!) { node(id: $id) { __typename id ... on Person {
  name { masked } identity { kind verified number { masked } } phone { masked } address { masked } } } }`;
const IN_FULL = `query ($id: ID!) { node(id: $id) { ... on Person {
  name { value(purpose: VERIFY_IDENTITY) } identity { number { value(purpose: VERIFY_IDENTITY) } }
  phone { call: value(purpose: CONTACT_CUSTOMER) again: value(purpose: CONTACT_CUSTOMER) } } } }`;

describe('a person', () => {
  it('is shown masked', async () => {
    const { data, errors } = await ask(world.partner(world.one, READ, ...FETCH), PERSON, { id: personId() });
    expect(errors).toEqual([]);
    expect(data).toEqual({
      node: {
        __typename: 'Person',
        id: personId(),
        name: { masked: '王**' },
        identity: { kind: 'RESIDENT_ID', verified: false, number: { masked: '11********2X' } },
        phone: { masked: '138****6789' },
        address: { masked: '上海市****' },
      },
    });
    expect(await readings()).toHaveLength(0);
  });

  it('does not exist for another partner, nor under the prefix of another kind', async () => {
    expect((await ask(world.partner(world.other, READ, ...FETCH), PERSON, { id: personId() })).data).toEqual({
      node: null,
    });
    const asOrganisation = { id: personId().replace('per_', 'org_') };
    expect((await ask(world.partner(world.one, READ, ...FETCH), PERSON, asOrganisation)).data).toEqual({ node: null });
  });

  it('is read in full for a purpose, each reading recorded once in a commit of its own', async () => {
    await forgetReadings();
    const { data, errors } = await ask(world.partner(world.one, READ, ...FETCH), IN_FULL, { id: personId() });
    expect(errors).toEqual([]);
    expect(data).toEqual({
      node: {
        name: { value: '王小明' },
        identity: { number: { value: '11010519491231002X' } },
        phone: { call: '13812346789', again: '13812346789' },
      },
    });
    const recorded = await readings();
    expect(recorded.map(({ act, purpose }) => `${act} ${purpose}`).sort()).toEqual([
      'read:Person.identity VERIFY_IDENTITY',
      'read:Person.name VERIFY_IDENTITY',
      'read:Person.phone CONTACT_CUSTOMER',
    ]);
    expect(new Set(recorded.map((row) => `${row.subject_id} ${row.partner_id}`))).toEqual(
      new Set([`${wang.id} ${world.one}`]),
    );
    expect(JSON.stringify(recorded)).not.toContain('13812346789');
  });

  it('is read in full by staff, in the trail of the partner whose data it is', async () => {
    await forgetReadings();
    const { data } = await ask(world.staff(READ, ...FETCH), IN_FULL, { id: personId() });
    expect(data).toMatchObject({ node: { name: { value: '王小明' } } });
    expect(new Set((await readings()).map((row) => row.partner_id))).toEqual(new Set([world.one]));
  });

  it('is not read in full without the permission, and nothing is recorded as read', async () => {
    await forgetReadings();
    const { data } = await ask(world.partner(world.one, ...FETCH), IN_FULL, { id: personId() });
    expect(data).toMatchObject({ node: { name: { value: null }, phone: { call: null, again: null } } });
    expect(await readings()).toHaveLength(0);
  });
});

describe('when a reading cannot be recorded', () => {
  it('the value does not leave', async () => {
    const broken = await registryWorld();
    try {
      const person = await broken.write(broken.partner(broken.one, ...FETCH), (tx) =>
        rememberParty(tx, broken.one, WANG),
      );
      await broken.db.owner`revoke insert on audit_records from gw_app`;
      const id = person.kind === 'PERSON' ? wireId('Person', person.id) : '';
      const { data, errors } = await ask(broken.partner(broken.one, READ, ...FETCH), IN_FULL, { id });
      expect(errors.length).toBeGreaterThan(0);
      expect(JSON.stringify([data, errors])).not.toMatch(/王小明|11010519491231002X|13812346789/);
      const masked = await ask(broken.partner(broken.one, READ, ...FETCH), PERSON, { id });
      expect(masked.data).toMatchObject({ node: { name: { masked: '王**' } } });
    } finally {
      await broken.end();
    }
  });
});

describe('people', () => {
  const PEOPLE = `query ($ids: [ID!]!) { people(ids: $ids) {
    policyholder { __typename name { masked } } insured { name { masked } }
    owner { name { masked } ... on Organisation { contact { name { masked } phone { masked } } } } firstBeneficiary { id } } }`;

  it('are loaded together, organisations by their full name, with their person to talk to', async () => {
    const ctx = world.partner(world.one, ...FETCH);
    const { data, errors } = await ask(ctx, PEOPLE, { ids: [wang.id, wang.id, fleet.id] });
    expect(errors).toEqual([]);
    expect(data).toEqual({
      people: {
        policyholder: { __typename: 'Person', name: { masked: '王**' } },
        insured: { name: { masked: '王**' } },
        owner: {
          name: { masked: '上海某某物流有限公司' },
          contact: { name: { masked: '李**' }, phone: { masked: '139****1111' } },
        },
        firstBeneficiary: null,
      },
    });
    expect(ctx.reads.statements).toBe(2); // the people, then the contact
  });
});

describe('a vehicle', () => {
  const VEHICLE = `query ($by: VehicleLookupInput!) { vehicle(by: $by) { id vin facts {
    vin group plate { number colour } makeModel useNature bodyKind energy seats loadKg powerKw displacementMl
    firstRegisteredOn region newPrice { amount currency } actualValue { amount } sources { field } } } }`;

  it('is found by VIN and shows its facts last known', async () => {
    const kept = await world.write(world.partner(world.one, ...FETCH), (tx) =>
      rememberVehicle(tx, world.one, familyCar(1)),
    );
    const { data, errors } = await ask(world.partner(world.one, ...FETCH), VEHICLE, { by: { vin: vinOf(1) } });
    expect(errors).toEqual([]);
    expect(data).toEqual({
      vehicle: {
        id: wireId('Vehicle', kept.id),
        vin: vinOf(1),
        facts: {
          vin: vinOf(1),
          group: 'PRIVATE_PASSENGER',
          plate: { number: '沪A12345', colour: 'BLUE' },
          makeModel: '大众汽车牌 SVW7147',
          useNature: 'FAMILY',
          bodyKind: 'PASSENGER',
          energy: 'FUEL',
          seats: 5,
          loadKg: null,
          powerKw: '110',
          displacementMl: 1395,
          firstRegisteredOn: '2023-05-04',
          region: '310000',
          newPrice: { amount: '128000.00', currency: 'CNY' },
          actualValue: null,
          sources: [],
        },
      },
    });
    const again = await ask(
      world.partner(world.one, ...FETCH),
      '{ node(id: "' + wireId('Vehicle', kept.id) + '") { __typename id } }',
    );
    expect(again.data).toEqual({ node: { __typename: 'Vehicle', id: wireId('Vehicle', kept.id) } });
  });

  it('is null for a partner that never described it, and for a VIN that is none', async () => {
    for (const [partner, vin] of [
      [world.other, vinOf(1)],
      [world.one, 'NO VIN'],
    ] as const) {
      const { data, errors } = await ask(world.partner(partner, ...FETCH), VEHICLE, { by: { vin } });
      expect([data, errors]).toEqual([{ vehicle: null }, []]);
    }
  });
});
