import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import 'reflect-metadata';
import { wireId } from '../../../src/kernel/ids.js';
import { yuan } from '../../../src/kernel/money.js';
import { findVehicle, rememberVehicle, vehicleById } from '../../../src/modules/registry/index.js';
import { familyCar, TODAY, vinOf } from './examples.js';
import { registryWorld, type RegistryWorld } from './world.js';

let world: RegistryWorld;
beforeAll(async () => {
  world = await registryWorld();
});
afterAll(() => world.end());

const remember = (partner: RegistryWorld['one'], car = familyCar(1)) =>
  world.write(world.partner(partner), (tx) => rememberVehicle(tx, partner, car));
const subjectCount = async (): Promise<number> => (await world.db.owner`select id from vehicle_subjects`).length;

describe('twin partners that describe the same VIN', () => {
  it('share one subject row without readable data and have a view each', async () => {
    const mine = await remember(world.one, familyCar(1, { seats: 5 }));
    const theirs = await remember(world.other, familyCar(1, { seats: 4 }));
    expect(theirs.subjectId).toBe(mine.subjectId);
    expect(theirs.id).not.toBe(mine.id);
    expect([mine.facts.seats, theirs.facts.seats]).toEqual([5, 4]);
    const subjects = await world.db.owner`select * from vehicle_subjects where id = ${mine.subjectId}`;
    expect(subjects).toHaveLength(1);
    expect(JSON.stringify(subjects)).not.toContain(vinOf(1));
  });

  it('do not see each other: not by id, not by VIN, not by plate', async () => {
    const mine = await remember(world.one);
    const theirs = await remember(world.other);
    const ctx = world.partner(world.one);
    expect(await findVehicle(ctx, { id: wireId('Vehicle', theirs.id) })).toBeNull();
    expect((await findVehicle(ctx, { vin: vinOf(1) }))?.id).toBe(mine.id);
    expect((await findVehicle(ctx, { plate: '沪A12345' }))?.id).toBe(mine.id);
    const stranger = world.partner(world.remote);
    expect(await findVehicle(stranger, { vin: vinOf(1) })).toBeNull();
    await Promise.all([ctx.reads.close(), stranger.reads.close()]);
  });

  it('cannot write for each other', async () => {
    const write = world.write(world.partner(world.one), (tx) => rememberVehicle(tx, world.other, familyCar(2)));
    await expect(write).rejects.toThrow();
    expect(await world.db.owner`select 1 from vehicles where vin = ${vinOf(2)}`).toHaveLength(0);
  });
});

describe("a partner's own view", () => {
  it('comes back as it was described: money, decimals and days included', async () => {
    const car = familyCar(3);
    await remember(world.one, car);
    const ctx = world.partner(world.one);
    const found = await findVehicle(ctx, { vin: car.vin });
    await ctx.reads.close();
    expect(found?.facts).toEqual({ ...car, powerKw: expect.anything() });
    expect(found?.facts.powerKw?.eq('110')).toBe(true);
  });

  it('keeps the invoice of a car not yet registered', async () => {
    const invoice = { invoiceNumber: '24312000000012345678', invoicedOn: TODAY, invoicePrice: yuan('99800.50') };
    const change = { registration: { unregistered: invoice }, firstRegisteredOn: null, engineNumber: 'EA211-1' };
    const kept = await remember(world.one, familyCar(4, change));
    expect(kept.facts.plate).toBeNull();
    expect(kept.facts.unregistered).toEqual({ ...invoice, certificateNumber: null });
  });

  it('rises in revision when a fact changes, and only then', async () => {
    const first = await remember(world.one, familyCar(5));
    const again = await remember(world.one, familyCar(5));
    expect(again).toEqual(first);
    const changed = await remember(world.one, familyCar(5, { registration: { plate: { number: '沪B54321' } } }));
    expect(changed).toMatchObject({ id: first.id, revision: 2, facts: { plate: { number: '沪B54321' } } });
  });

  it('is found however the VIN or plate is typed; a wrong text finds nothing', async () => {
    await remember(world.one, familyCar(6, { registration: { plate: { number: '沪C00006' } } }));
    const ctx = world.partner(world.one);
    const found = (by: Parameters<typeof findVehicle>[1]) =>
      findVehicle(ctx, by).then((record) => record?.facts.vin ?? null);
    expect(await found({ vin: ` ${vinOf(6).toLowerCase()} ` })).toBe(vinOf(6));
    expect(await found({ plate: '沪c·00006' })).toBe(vinOf(6));
    for (const by of [{ vin: 'nonsense' }, { vin: '' }, { plate: '新车' }, { id: 'per_1' }, {}])
      expect(await found(by)).toBeNull();
    await ctx.reads.close();
  });
});

describe("the insurer's staff", () => {
  it('describes for a partner it looks after, and sees what its institution looks after', async () => {
    await remember(world.remote, familyCar(7));
    const kept = await world.write(world.staff(), (tx) => rememberVehicle(tx, world.one, familyCar(8)));
    expect(kept.partnerId).toBe(world.one);
    const ctx = world.staff();
    expect((await findVehicle(ctx, { vin: vinOf(8) }))?.id).toBe(kept.id);
    expect(await findVehicle(ctx, { vin: vinOf(7) })).toBeNull();
    await ctx.reads.close();
  });
});

describe('many at once', () => {
  it('sixteen descriptions of one VIN by two partners: one subject row, one view each, no error', async () => {
    const before = await subjectCount();
    const partners = Array.from({ length: 16 }, (_, at) => (at % 2 === 0 ? world.one : world.other));
    const kept = await Promise.all(
      partners.map((partner, at) => remember(partner, familyCar(9, { seats: 2 + (at % 3) }))),
    );
    expect(await subjectCount()).toBe(before + 1);
    expect(new Set(kept.map(({ subjectId }) => subjectId)).size).toBe(1);
    expect(new Set(kept.map(({ id }) => id)).size).toBe(2);
  });

  it('are loaded by one statement, absent ones as nothing', async () => {
    const kept = [];
    for (const serial of [10, 11, 12]) kept.push(await remember(world.one, familyCar(serial)));
    const hidden = await remember(world.other, familyCar(13));
    const ctx = world.partner(world.one);
    const ids = [...kept, hidden].map(({ id }) => id);
    const loaded = await Promise.all(ids.map((id) => ctx.loader(vehicleById).load(id)));
    expect(loaded.map((record) => record?.facts.vin ?? null)).toEqual([vinOf(10), vinOf(11), vinOf(12), null]);
    expect(ctx.reads.statements).toBe(1);
    await ctx.reads.close();
  });
});
