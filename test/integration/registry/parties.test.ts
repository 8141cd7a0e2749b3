import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import 'reflect-metadata';
import { wireId } from '../../../src/kernel/ids.js';
import {
  type CheckedParty,
  knownParties,
  partyById,
  rememberParty,
  rememberPeople,
} from '../../../src/modules/registry/index.js';
import { FLEET, WANG } from './examples.js';
import { registryWorld, type RegistryWorld } from './world.js';

let world: RegistryWorld;
beforeAll(async () => {
  world = await registryWorld();
});
afterAll(() => world.end());

const remember = (partner: RegistryWorld['one'], party: CheckedParty) =>
  world.write(world.partner(partner), (tx) => rememberParty(tx, partner, party));

describe('a person', () => {
  it('is one record for the same document and data, another for other data, of one subject', async () => {
    const first = await remember(world.one, WANG);
    expect((await remember(world.one, WANG)).id).toBe(first.id);
    const moved = await remember(world.one, { ...WANG, address: '北京市朝阳区' });
    expect(moved.id).not.toBe(first.id);
    expect(moved.subjectId).toBe(first.subjectId);
  });

  it('without a document is always a new record: two people may share a name', async () => {
    const nameless = { ...WANG, identity: null };
    const [first, second] = [await remember(world.one, nameless), await remember(world.one, nameless)];
    expect(second.id).not.toBe(first.id);
    expect([first.subjectId, second.subjectId]).toEqual([null, null]);
  });

  it('of two partners is one subject without readable data and two records, each unseen by the other', async () => {
    const [mine, theirs] = [await remember(world.one, WANG), await remember(world.other, WANG)];
    expect(theirs.subjectId).toBe(mine.subjectId);
    const subjects = await world.db.owner`select * from party_subjects`;
    expect(JSON.stringify(subjects)).not.toContain(WANG.identity?.number);
    const ctx = world.partner(world.one);
    const loaded = await Promise.all([mine, theirs].map(({ id }) => ctx.loader(partyById).load(id)));
    expect(loaded.map((record) => record?.name ?? null)).toEqual(['王小明', null]);
    expect(ctx.reads.statements).toBe(1);
    await ctx.reads.close();
  });

  it('described sixteen times at once by two partners is one subject, without error', async () => {
    const person = { ...WANG, identity: { kind: 'PASSPORT', number: 'E12345678' } } as const;
    const kept = await Promise.all(
      Array.from({ length: 16 }, (_, at) => remember(at % 2 ? world.one : world.other, person)),
    );
    expect(new Set(kept.map(({ subjectId }) => subjectId)).size).toBe(1);
  });
});

describe('an organisation', () => {
  it('has its person to talk to, and is another record with another person', async () => {
    const first = await remember(world.one, FLEET);
    const ctx = world.partner(world.one);
    const contactId = first.kind === 'ORGANISATION' ? first.contactId : null;
    expect(await ctx.loader(partyById).load(contactId ?? '')).toMatchObject({ name: '李联系', phone: '13900001111' });
    await ctx.reads.close();
    expect((await remember(world.one, FLEET)).id).toBe(first.id);
    expect((await remember(world.one, { ...FLEET, contact: null })).id).not.toBe(first.id);
    const contact = { kind: 'PERSON', name: '赵联系', identity: null, phone: null, address: null } as const;
    expect((await remember(world.one, { ...FLEET, contact })).id).not.toBe(first.id);
  });
});

describe('who is who', () => {
  it('keeps somebody with several roles once', async () => {
    const holder = { ...WANG, identity: null };
    const people = { policyholder: holder, insured: holder, owner: FLEET, firstBeneficiary: null };
    const kept = await world.write(world.partner(world.one), (tx) => rememberPeople(tx, world.one, people));
    expect(kept.insured.id).toBe(kept.policyholder.id);
    expect(kept.owner.kind).toBe('ORGANISATION');
    expect(kept.firstBeneficiary).toBeNull();
  });

  it('finds the known parties of the partner named, and nobody else', async () => {
    const [mine, theirs] = [await remember(world.one, WANG), await remember(world.other, WANG)];
    const wire = (record: typeof mine): string => (record.kind === 'PERSON' ? wireId('Person', record.id) : '');
    const claim = {
      policyholder: { partyId: wire(mine) },
      insured: { partyId: wire(theirs) },
      owner: { partyId: wire(mine).replace('per_', 'org_') },
      firstBeneficiary: { partyId: 'nonsense' },
    };
    // Staff sees both partners' parties; the business of one still takes its own only.
    for (const ctx of [world.partner(world.one), world.staff()]) {
      expect([...(await knownParties(ctx, world.one, claim)).keys()]).toEqual([wire(mine)]);
      await ctx.reads.close();
    }
  });

  it('takes a known party as it is', async () => {
    const mine = await remember(world.one, WANG);
    expect(await remember(world.one, mine)).toBe(mine);
    await expect(remember(world.other, mine)).rejects.toThrow('another partner');
  });
});
