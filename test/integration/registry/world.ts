/** A database with two partners of one institution and a third of another, and contexts that act for them. */
import type { Actor, Ctx, Log, Ports, TxCtx } from '../../../src/kernel/ctx.js';
import { instant } from '../../../src/kernel/dates.js';
import { LeasePool } from '../../../src/kernel/db/lease-pool.js';
import { type Id, newId } from '../../../src/kernel/ids.js';
import { inTransaction } from '../../../src/kernel/in-transaction.js';
import { makeCtx } from '../../../src/kernel/make-ctx.js';
import { setSubjectKey } from '../../../src/modules/registry/subject-key.js';
import { freshDatabase, type TestDatabase } from '../../kit/database.js';

const SILENT: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

export interface RegistryWorld {
  readonly db: TestDatabase;
  readonly one: Id<'Partner'>;
  readonly other: Id<'Partner'>;
  /** Looked after by another institution than `staffId`. */
  readonly remote: Id<'Partner'>;
  readonly staffId: string;
  /** A request of a partner. */
  partner(partnerId: Id<'Partner'>, ...permissions: string[]): Ctx;
  /** A request of the insurer's staff. */
  staff(...permissions: string[]): Ctx;
  /** One write transaction of a fresh request. */
  write<T>(ctx: Ctx, work: (tx: TxCtx) => Promise<T>): Promise<T>;
  end(): Promise<void>;
}

export async function registryWorld(): Promise<RegistryWorld> {
  setSubjectKey(Buffer.alloc(32, 7));
  const db = await freshDatabase();
  const [here, elsewhere, staffId] = [newId('Institution'), newId('Institution'), newId('Staff')];
  const [one, other, remote] = [newId('Partner'), newId('Partner'), newId('Partner')];
  for (const [id, code] of [
    [here, 'SH'],
    [elsewhere, 'BJ'],
  ] as const) {
    await db.owner`insert into institutions (id, code, name, path) values (${id}, ${code}, ${code}, ${id})`;
  }
  await db.owner.unsafe(
    `insert into staff_members (id, institution_id, name, roles, level, active) values ('${staffId}', '${here}', 'staff', '{}', 1, true)`,
  );
  for (const [id, number, institution] of [
    [one, 'P1', here],
    [other, 'P2', here],
    [remote, 'P3', elsewhere],
  ] as const) {
    await db.owner`insert into partners (id, number, name, kind, state, institution_id, created_at)
      values (${id}, ${number}, ${number}, 'AGENT', 'ACTIVE', ${institution}, now())`;
  }
  const pool = (size: number) => new LeasePool({ url: db.appUrl, applicationName: 'gw-test', size, waitMs: 5000 });
  const pools = { main: pool(8), side: pool(2) };
  let requests = 0;
  const request = (actor: Pick<Actor, 'side' | 'id' | 'partnerId'>, permissions: readonly string[]): Ctx =>
    makeCtx({
      requestId: `request-${String((requests += 1))}`,
      now: instant('2026-11-21T10:00:00+08:00'),
      actor: {
        ...actor,
        label: 'test',
        outletIds: null,
        permissions: new Set(permissions),
        roles: [],
        standing: 'ACTIVE',
      },
      language: 'EN',
      log: SILENT,
      pools,
      // This room calls no outside system, and knows no agreement: `channels/data-scope.test.ts` has one.
      ports: { dataScope: { closedBy: () => Promise.resolve([]) } } as Partial<Ports> as Ports,
    });
  return {
    db,
    one,
    other,
    remote,
    staffId,
    partner: (partnerId, ...permissions) =>
      request({ side: 'PARTNER', id: newId('Credential'), partnerId }, permissions),
    staff: (...permissions) => request({ side: 'INSURER', id: staffId, partnerId: null }, permissions),
    write: (ctx, work) => inTransaction(ctx, 'test', work),
    async end() {
      await Promise.all([pools.main.end(), pools.side.end()]);
      await db.drop();
    },
  };
}
