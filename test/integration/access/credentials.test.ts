import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportJWK, generateKeyPair } from 'jose';
import type { Ctx } from '../../../src/kernel/ctx.js';
import { type Id, INSURER_TENANT, newId, trustedId } from '../../../src/kernel/ids.js';
import { Refusal } from '../../../src/kernel/refusal.js';
import {
  countCredentials,
  credentialById,
  type IssueCredential,
  issueCredential,
  listCredentials,
  revokeCredential,
  rotateCredential,
  shownState,
  type ShownCredentialState,
} from '../../../src/modules/access/index.js';
import { askWithSecret, bearer, openWorld, SECRET, tokenOf, type World } from './world.js';

describe('credentials', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const ctxOf = async (clientId: string): Promise<Ctx> =>
    world.ctx(await world.access.authenticate(bearer(await tokenOf(world.access, clientId))));
  const partnerCtx = async (options: Parameters<World['credential']>[0] = {}): Promise<Ctx> =>
    ctxOf((await world.credential({ roles: ['OWNER'], ...options })).clientId);
  const staffCtx = async (...roles: string[]): Promise<Ctx> =>
    ctxOf((await world.credential({ staffId: await world.staff(roles), roles })).clientId);

  let keys = 0;
  const key = (): string => `key-${String((keys += 1))}`;
  const wanted = (more: Partial<IssueCredential> = {}): IssueCredential => ({
    idempotencyKey: key(),
    label: 'DMS north',
    scopes: ['quote:read', 'quote:request'],
    roles: ['SELLER'],
    expiresAt: world.clock.ahead(86_400_000),
    ...more,
  });
  const codesOf = async (work: Promise<unknown>): Promise<string[]> => {
    try {
      await work;
      return [];
    } catch (error) {
      if (error instanceof Refusal) return error.items.map((item) => item.code);
      throw error;
    }
  };
  const clientIdOf = async (id: string): Promise<string> =>
    ((await world.db.owner`select client_id from credentials where id = ${id}`)[0]?.['client_id'] as
      string | undefined) ?? '';
  const trailOf = async (id: string): Promise<string[]> =>
    (await world.db.owner`select type from events where subject_id = ${id} order by sequence`).map(
      (row) => row['type'] as string,
    );

  /** Partners that staff can see have a row; the others live in the standings only. */
  const enrolledPartner = async (): Promise<Id<'Partner'>> => {
    const id = world.partner();
    await world.db
      .owner`insert into partners (id, number, name, kind, state, institution_id, created_at) values (${id}, ${id}, 'A dealer', 'DEALER', 'ACTIVE', (select id from institutions limit 1), now())`;
    return id;
  };

  describe('issued', () => {
    it('within the issuer’s rights, work with the secret that is shown once', async () => {
      const ctx = await partnerCtx();
      const input = wanted();
      const made = await issueCredential(ctx, input);
      expect(made).toMatchObject({ replayed: false, subject: { kind: 'Credential' }, secret: expect.any(String) });
      const answer = await askWithSecret(world.access, await clientIdOf(made.subject.id), made.secret ?? '');
      expect(answer.body['scope']).toContain('quote:request');
      expect(await trailOf(made.subject.id)).toEqual(['credential.issued']);
      const [stored] = await world.db.owner`select * from credentials where id = ${made.subject.id}`;
      expect(JSON.stringify(stored)).not.toContain(made.secret);
      // The same key again: the same credential, and no secret.
      expect(await issueCredential(ctx, input)).toEqual({ replayed: true, subject: made.subject, secret: null });
      expect(await codesOf(issueCredential(ctx, { ...input, label: 'another' }))).toEqual(['KEY_REUSED']);
    });

    it('with a public key have no secret', async () => {
      const { publicKey } = await generateKeyPair('ES256', { extractable: true });
      const made = await issueCredential(
        await partnerCtx(),
        wanted({ publicKey: JSON.stringify({ ...(await exportJWK(publicKey)), kid: 'dms-1' }) }),
      );
      expect(made.secret).toBeNull();
      expect((await askWithSecret(world.access, await clientIdOf(made.subject.id), '')).status).toBe(401);
    });

    it('never exceed the issuer: permission, role, outlet, scope of its token', async () => {
      const [inside, outside] = [newId('Outlet'), newId('Outlet')];
      world.standings.subtrees.set(inside, [inside]).set(outside, [outside]);
      const integration = await partnerCtx({ roles: ['INTEGRATION'] });
      expect(await codesOf(issueCredential(integration, wanted({ roles: ['INTEGRATION'] })))).toEqual([
        'SCOPE_EXCEEDED',
      ]);
      expect(
        await codesOf(issueCredential(integration, wanted({ roles: ['OWNER'], scopes: ['credential:read'] }))),
      ).toEqual(['SCOPE_EXCEEDED']);
      expect(await codesOf(issueCredential(integration, wanted({ roles: null, scopes: ['credential:read'] })))).toEqual(
        [],
      );
      expect(await codesOf(issueCredential(await partnerCtx(), wanted({ roles: ['ADMIN'] })))).toEqual([
        'SCOPE_EXCEEDED',
        'SCOPE_EXCEEDED',
      ]);
      expect(await codesOf(issueCredential(await partnerCtx(), wanted({ roles: ['READER'] })))).toEqual([
        'SCOPE_EXCEEDED',
      ]);
      const narrow = await partnerCtx({ scopes: ['credential:issue', 'quote:read'] });
      expect(await codesOf(issueCredential(narrow, wanted()))).toEqual(['SCOPE_EXCEEDED']);
      expect(await codesOf(issueCredential(narrow, wanted({ scopes: ['quote:read'] })))).toEqual([]);
      const bound = await partnerCtx({ outletId: inside });
      expect(await codesOf(issueCredential(bound, wanted()))).toEqual(['OUTLET_EXCEEDED']);
      expect(await codesOf(issueCredential(bound, wanted({ outletId: outside })))).toEqual(['OUTLET_EXCEEDED']);
      expect(await codesOf(issueCredential(bound, wanted({ outletId: inside })))).toEqual([]);
    });

    it('by an unlicensed partner cannot quote, whatever is asked', async () => {
      const partnerId = world.partner({ kind: 'CAR_CLUB', licence: 'NONE' });
      expect(await codesOf(issueCredential(await partnerCtx({ partnerId }), wanted()))).toEqual(['SCOPE_EXCEEDED']);
    });

    it('hear everything that is wrong at once', async () => {
      const ctx = await partnerCtx();
      const bad = wanted({
        label: ' ',
        scopes: ['quote:read', 'quote:steal'],
        expiresAt: world.clock.ahead(400 * 86_400_000),
        publicKey: '{}',
      });
      const refusal = await issueCredential(ctx, bad).catch((error: unknown) => error as Refusal);
      expect((refusal as Refusal).items.map((item) => item.field?.join('.'))).toEqual([
        'input.label',
        'input.scopes.1',
        'input.expiresAt',
        'input.publicKey',
      ]);
      expect(await codesOf(issueCredential(ctx, wanted({ scopes: [] })))).toEqual(['INVALID_INPUT']);
      expect(await codesOf(issueCredential(ctx, wanted({ outletId: newId('Outlet') })))).toEqual(['NOT_FOUND']);
      expect(await codesOf(issueCredential(ctx, wanted({ partnerId: world.partner() })))).toEqual(['NOT_FOUND']);
      expect(await codesOf(issueCredential(ctx, wanted({ staffId: await world.staff(['ADMIN']) })))).toEqual([
        'NOT_FOUND',
      ]);
    });

    it('by staff: for a partner any partner role, for a colleague only what the colleague is, and by ADMIN only', async () => {
      const partnerId = await enrolledPartner();
      const manager = await staffCtx('CHANNEL_MANAGER');
      const made = await issueCredential(
        manager,
        wanted({ partnerId, roles: ['OWNER'], scopes: ['credential:issue'] }),
      );
      expect((await askWithSecret(world.access, await clientIdOf(made.subject.id), made.secret ?? '')).status).toBe(
        200,
      );
      expect(
        await codesOf(issueCredential(manager, wanted({ partnerId, roles: ['ADMIN'], scopes: ['credential:read'] }))),
      ).toEqual(['SCOPE_EXCEEDED', 'SCOPE_EXCEEDED']);
      expect(await codesOf(issueCredential(manager, wanted()))).toEqual(['INVALID_INPUT']);
      expect(
        await codesOf(issueCredential(manager, wanted({ partnerId: trustedId('Partner', newId('Partner')) }))),
      ).toEqual(['NOT_FOUND']);
      const staffId = await world.staff(['AUDITOR']);
      const forColleague = { staffId, roles: ['AUDITOR'], scopes: ['audit:read'] };
      expect(await codesOf(issueCredential(await staffCtx('CHANNEL_MANAGER'), wanted(forColleague)))).toEqual([
        'SCOPE_EXCEEDED',
      ]);
      const admin = await staffCtx('ADMIN');
      expect(
        await codesOf(
          issueCredential(admin, wanted({ ...forColleague, roles: ['MOTOR_DEPARTMENT'], scopes: ['product:approve'] })),
        ),
      ).toEqual(['SCOPE_EXCEEDED']);
      const theirs = await issueCredential(admin, wanted(forColleague));
      const actor = await world.access.authenticate(
        bearer(
          (await askWithSecret(world.access, await clientIdOf(theirs.subject.id), theirs.secret ?? '')).body[
            'access_token'
          ] as string,
        ),
      );
      expect(actor).toMatchObject({ side: 'INSURER', id: staffId });
    });
  });

  describe('rotated', () => {
    it('have both secrets for a time, and then the new one only', async () => {
      const owner = await world.credential({ roles: ['OWNER'] });
      const target = await world.credential({ partnerId: owner.partnerId });
      const ctx = await ctxOf(owner.clientId);
      const input = { idempotencyKey: key(), credentialId: target.id, overlapHours: 24 };
      const made = await rotateCredential(ctx, input);
      expect((await rotateCredential(ctx, input)).secret).toBeNull();
      expect((await askWithSecret(world.access, target.clientId, SECRET)).status).toBe(200);
      expect((await askWithSecret(world.access, target.clientId, made.secret ?? '')).status).toBe(200);
      const again = await rotateCredential(ctx, { idempotencyKey: key(), credentialId: target.id, overlapHours: 0 });
      expect((await askWithSecret(world.access, target.clientId, made.secret ?? '')).status).toBe(401);
      expect((await askWithSecret(world.access, target.clientId, again.secret ?? '')).status).toBe(200);
      expect(await trailOf(target.id)).toEqual(['credential.rotated', 'credential.rotated']);
    });

    it('never by somebody who holds less: who rotates could act as the credential', async () => {
      const owner = await world.credential({ roles: ['OWNER'] });
      const integration = await partnerCtx({ partnerId: owner.partnerId, roles: ['INTEGRATION'] });
      const before = await codesOf(
        rotateCredential(integration, { idempotencyKey: key(), credentialId: owner.id, overlapHours: 24 }),
      );
      expect(new Set(before)).toEqual(new Set(['SCOPE_EXCEEDED']));
      expect((await askWithSecret(world.access, owner.clientId)).status).toBe(200);
    });

    it('refuse another partner, a closed or ended one, one without a secret, and hours out of range', async () => {
      const owner = await world.credential({ roles: ['OWNER'] });
      const ctx = await ctxOf(owner.clientId);
      const rotate = async (options: Parameters<World['credential']>[0], overlapHours = 24): Promise<string[]> =>
        codesOf(
          rotateCredential(ctx, {
            idempotencyKey: key(),
            credentialId: (await world.credential({ partnerId: owner.partnerId, ...options })).id,
            overlapHours,
          }),
        );
      expect(await rotate({ partnerId: world.partner() })).toEqual(['NOT_FOUND']);
      expect(await rotate({ state: 'REVOKED' })).toEqual(['CREDENTIAL_STATE']);
      expect(await rotate({ state: 'SUSPENDED' })).toEqual(['CREDENTIAL_STATE']);
      expect(await rotate({ expiresAt: world.clock.ahead(-1000) })).toEqual(['CREDENTIAL_EXPIRED']);
      expect(await rotate({ secretHash: null })).toEqual(['CREDENTIAL_HAS_NO_SECRET']);
      for (const hours of [-1, 169, 1.5, Number.NaN]) expect(await rotate({}, hours)).toEqual(['INVALID_INPUT']);
    });
  });

  describe('in run-off', () => {
    it('are revoked, but neither issued nor rotated', async () => {
      const partnerId = world.partner({ standing: 'RUN_OFF' });
      const target = await world.credential({ partnerId });
      const ctx = await partnerCtx({ partnerId });
      expect(await codesOf(issueCredential(ctx, wanted()))).toEqual(['PARTNER_IN_RUN_OFF']);
      expect(
        await codesOf(rotateCredential(ctx, { idempotencyKey: key(), credentialId: target.id, overlapHours: 0 })),
      ).toEqual(['PARTNER_IN_RUN_OFF']);
      expect(await revokeCredential(ctx, { credentialId: target.id, reason: 'leaked' })).toMatchObject({
        replayed: false,
      });
    });
  });

  it('revoked twice are revoked once, with the reason in the audit trail', async () => {
    const owner = await world.credential({ roles: ['OWNER'] });
    const target = await world.credential({ partnerId: owner.partnerId });
    const ctx = await ctxOf(owner.clientId);
    expect(await codesOf(revokeCredential(ctx, { credentialId: target.id, reason: ' ' }))).toEqual(['INVALID_INPUT']);
    expect((await revokeCredential(ctx, { credentialId: target.id, reason: 'laptop lost' })).replayed).toBe(false);
    expect((await revokeCredential(ctx, { credentialId: target.id, reason: 'laptop lost' })).replayed).toBe(true);
    expect(await trailOf(target.id)).toEqual(['credential.revoked']);
    const trail = await world.db
      .owner`select act, purpose from audit_records where subject_id = ${target.id} order by id`;
    expect(trail.map((row) => row['purpose'] as string | null)).toContain('laptop lost');
    expect(
      await codesOf(revokeCredential(ctx, { credentialId: (await world.credential()).id, reason: 'not mine' })),
    ).toEqual(['NOT_FOUND']);
  });

  it('are listed by the state they show, without any hash, and only the caller’s own', async () => {
    const owner = await world.credential({ roles: ['OWNER'] });
    const { partnerId } = owner;
    await world.credential({ partnerId, state: 'REVOKED' });
    await world.credential({ partnerId, state: 'SUSPENDED' });
    await world.credential({ partnerId, expiresAt: world.clock.ahead(-1) });
    const rotating = await world.credential({ partnerId });
    await world.db
      .owner`update credentials set previous_until = ${world.clock.ahead(60_000)} where id = ${rotating.id}`;
    await world.credential();
    const ctx = await ctxOf(owner.clientId);
    const page = { limit: 100, direction: 'forward', after: null } as const;
    const all = await listCredentials(ctx, null, page);
    expect(all).toHaveLength(5);
    expect(JSON.stringify(all)).not.toContain('scrypt');
    expect([...all].sort((a, b) => (a.id < b.id ? 1 : -1))).toEqual(all);
    for (const state of ['ACTIVE', 'ROTATING', 'EXPIRED', 'SUSPENDED', 'REVOKED'] satisfies ShownCredentialState[]) {
      const listed = await listCredentials(ctx, [state], page);
      expect(listed.map((row) => row.id)).toEqual(
        all.filter((row) => shownState(row, ctx.now) === state).map((row) => row.id),
      );
      expect(await countCredentials(ctx, [state])).toBe(1);
    }
    const [newest] = await listCredentials(ctx, null, { ...page, limit: 1 });
    const rest = await listCredentials(ctx, null, { ...page, after: [newest?.id ?? ''] });
    expect(rest).toEqual(all.slice(1));
    expect(await ctx.loader(credentialById).load(rotating.id)).toMatchObject({ id: rotating.id });
    const stranger = await partnerCtx();
    expect(await stranger.loader(credentialById).load(rotating.id)).toBeFalsy();
    await Promise.all([ctx, stranger].map((each) => each.reads.close()));
  });

  it('are walled by the database too: another partner’s scope sees no row', async () => {
    const { id, partnerId } = await world.credential();
    for (const [tenant, seen] of [
      [partnerId, 1],
      [world.partner(), 0],
      [INSURER_TENANT, 0],
    ] as const) {
      const lease = await world.pool.lease({ scope: 'PARTNER', partnerId: tenant, actorId: null }, 'read');
      expect(await lease.rows('select id from credentials where id = $1', [id])).toHaveLength(seen);
      await lease.rollback();
    }
  });
});
