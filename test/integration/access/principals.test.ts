import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Failure } from '../../../src/kernel/failure.js';
import { INSURER_TENANT, newId } from '../../../src/kernel/ids.js';
import { revokeCredential } from '../../../src/modules/access/index.js';
import { askWithSecret, bearer, openWorld, tokenOf, type World } from './world.js';

/** What a revocation, suspension or change of standing must take effect in (S-247, security.md A4). */
const WITHIN_MS = 5000;

describe('a principal', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const reasonOf = async (token: string): Promise<unknown> => {
    try {
      await world.access.authenticate(bearer(token));
      return null;
    } catch (error) {
      return error instanceof Failure && error.code === 'UNAUTHENTICATED' ? error.extensions['reason'] : error;
    }
  };

  /** Calls under load until the token is refused; how long that took, and why. */
  const untilRefused = async (token: string): Promise<{ ms: number; reason: unknown }> => {
    const began = performance.now();
    for (;;) {
      const reasons = await Promise.all(Array.from({ length: 20 }, () => reasonOf(token)));
      const ms = performance.now() - began;
      const reason = reasons.find((found) => found !== null);
      if (reason !== undefined || ms > 2 * WITHIN_MS) return { ms, reason };
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  describe('closes in time', () => {
    it('when its credential is revoked, also in another process', async () => {
      const owner = await world.credential({ roles: ['OWNER'] });
      const victim = await world.credential({ partnerId: owner.partnerId });
      const token = await tokenOf(world.access, victim.clientId);
      expect(await reasonOf(token)).toBeNull();
      const boss = await world.another().authenticate(bearer(await tokenOf(world.access, owner.clientId)));
      await revokeCredential(world.ctx(boss), { credentialId: victim.id, reason: 'lost laptop' });
      const { ms, reason } = await untilRefused(token);
      console.info(`revoke → refused: ${String(Math.round(ms))} ms`);
      expect(reason).toBe('CREDENTIAL_CLOSED');
      expect(ms).toBeLessThan(WITHIN_MS);
    });

    it.each(['ACTIVE', 'RUN_OFF'] as const)(
      'when the standing %s changes: the token is over, and a new one carries the new standing',
      async (before) => {
        const after = before === 'ACTIVE' ? 'RUN_OFF' : 'ACTIVE';
        const partnerId = world.partner({ standing: before });
        const { clientId } = await world.credential({ partnerId });
        const token = await tokenOf(world.access, clientId);
        expect(await reasonOf(token)).toBeNull();
        world.partner();
        world.standings.partners.set(partnerId, { kind: 'DEALER', licence: 'IN_FORCE', standing: after, quotas: [] });
        const { ms, reason } = await untilRefused(token);
        expect(reason).toBe('STANDING_CHANGED');
        expect(ms).toBeLessThan(WITHIN_MS);
        expect((await world.access.authenticate(bearer(await tokenOf(world.access, clientId)))).standing).toBe(after);
      },
    );

    it('when the partner is closed: the token is over, and there is no new one', async () => {
      const partnerId = world.partner();
      const { clientId } = await world.credential({ partnerId });
      const token = await tokenOf(world.access, clientId);
      world.standings.partners.set(partnerId, { kind: 'DEALER', licence: 'IN_FORCE', standing: 'CLOSED', quotas: [] });
      const { ms, reason } = await untilRefused(token);
      expect(reason).toBe('CREDENTIAL_CLOSED');
      expect(ms).toBeLessThan(WITHIN_MS);
      expect(await askWithSecret(world.access, clientId)).toMatchObject({
        status: 401,
        body: { error: 'invalid_client' },
      });
    });

    it('when its credential is suspended or ends', async () => {
      for (const change of [{ state: 'SUSPENDED' }, { expires_at: world.clock.ahead(1) }]) {
        const { clientId, id } = await world.credential();
        const token = await tokenOf(world.access, clientId);
        expect(await reasonOf(token)).toBeNull();
        await world.db.owner`update credentials set ${world.db.owner(change)} where id = ${id}`;
        const { ms, reason } = await untilRefused(token);
        expect(reason).toBe('CREDENTIAL_CLOSED');
        expect(ms).toBeLessThan(WITHIN_MS);
      }
    });
  });

  describe('of a partner', () => {
    it('in run-off reads its own business, and keeps its writes for the operation to refuse by name', async () => {
      const partnerId = world.partner({ standing: 'RUN_OFF', licence: 'LAPSED' });
      const { clientId } = await world.credential({ partnerId, roles: ['OWNER'] });
      const actor = await world.access.authenticate(bearer(await tokenOf(world.access, clientId)));
      expect(actor.standing).toBe('RUN_OFF');
      const may = (name: string): boolean => actor.permissions.has(name);
      expect(
        ['quote:read', 'agreement:read', 'viewer:read', 'operation:read', 'partner:read'].filter(may),
      ).toHaveLength(5);
      expect(['quote:request', 'quote:withdraw', 'credential:revoke'].filter(may)).toHaveLength(3);
      expect(['product:read', 'tariff:read'].filter(may)).toEqual([]);
    });

    it('without a licence neither quotes nor reads quotes, however grand its roles', async () => {
      for (const kind of ['DEALER', 'CAR_CLUB', 'APP_OF_TOMORROW']) {
        const partnerId = world.partner({ kind, licence: 'NONE' });
        const { clientId } = await world.credential({ partnerId, roles: ['OWNER', 'SELLER'] });
        const actor = await world.access.authenticate(bearer(await tokenOf(world.access, clientId)));
        expect(
          [...actor.permissions].filter((name) => name.startsWith('quote:') || name.startsWith('tariff:')),
        ).toEqual([]);
      }
    });

    it('gains nothing by a role of the insurer, nor by a role nobody knows', async () => {
      const { clientId } = await world.credential({ roles: ['ADMIN', 'MOTOR_DEPARTMENT', 'GOD'] });
      const actor = await world.access.authenticate(bearer(await tokenOf(world.access, clientId)));
      expect(actor.roles).toEqual([]);
      expect([...actor.permissions].sort()).toEqual([
        'decision:read',
        'node:read',
        'operation:read',
        'permission:read',
        'viewer:read',
      ]);
    });

    it('bound to an outlet acts for its subtree, its own outlet first; an outlet that is not there leaves nothing', async () => {
      const [outletId, below, gone] = [newId('Outlet'), newId('Outlet'), newId('Outlet')];
      world.standings.subtrees.set(outletId, [below, outletId]);
      const bound = await world.credential({ outletId });
      const lost = await world.credential({ outletId: gone });
      expect((await world.access.authenticate(bearer(await tokenOf(world.access, bound.clientId)))).outletIds).toEqual([
        outletId,
        below,
      ]);
      expect((await world.access.authenticate(bearer(await tokenOf(world.access, lost.clientId)))).outletIds).toEqual(
        [],
      );
    });

    it('is not taken for staff because its credential names one', async () => {
      const { clientId } = await world.credential({
        partnerId: world.partner(),
        staffId: await world.staff(['ADMIN']),
      });
      expect((await askWithSecret(world.access, clientId)).status).toBe(401);
    });
  });

  describe('of the insurer', () => {
    it('acts as the person, with the roles that person and credential both have', async () => {
      const staffId = await world.staff(['MOTOR_DEPARTMENT', 'AUDITOR']);
      const { clientId } = await world.credential({ staffId, roles: ['MOTOR_DEPARTMENT', 'ADMIN', 'OWNER'] });
      const actor = await world.access.authenticate(bearer(await tokenOf(world.access, clientId)));
      expect(actor).toMatchObject({
        side: 'INSURER',
        id: staffId,
        partnerId: null,
        roles: ['MOTOR_DEPARTMENT'],
        standing: 'ACTIVE',
        level: 1,
        column: null,
      });
      expect(actor.permissions.has('product:approve')).toBe(true);
      expect(actor.permissions.has('credential:issue')).toBe(false);
      expect(actor.permissions.has('quote:request')).toBe(false);
    });

    it('is over when the person leaves, and never begins without one', async () => {
      const staffId = await world.staff(['ADMIN']);
      const { clientId } = await world.credential({ staffId, roles: ['ADMIN'] });
      const token = await tokenOf(world.access, clientId);
      await world.db.owner`update staff_members set active = false where id = ${staffId}`;
      expect((await untilRefused(token)).reason).toBe('CREDENTIAL_CLOSED');
      const nobody = await world.credential({ partnerId: INSURER_TENANT, roles: ['ADMIN'] });
      expect((await askWithSecret(world.access, nobody.clientId)).status).toBe(401);
    });
  });
});
