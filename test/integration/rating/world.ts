/** A database with the tariffs that ship, the insurer's motor department and a partner; requests of any day. */
import type { Actor, Ctx, Log, Ports } from '../../../src/kernel/ctx.js';
import { type Instant, instant, localDate } from '../../../src/kernel/dates.js';
import { LeasePool } from '../../../src/kernel/db/lease-pool.js';
import { newId } from '../../../src/kernel/ids.js';
import { makeCtx, withDuties } from '../../../src/kernel/make-ctx.js';
import { Refusal } from '../../../src/kernel/refusal.js';
import {
  type AnyTariffVersion,
  ensurePublishedTariffs,
  type PublishTariff,
  publishTariff,
} from '../../../src/modules/rating/index.js';
import { aStaffMember, institutionTree } from '../../kit/channels-fixture.js';
import { freshDatabase, type TestDatabase } from '../../kit/database.js';

const SILENT: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
export const NOW = instant('2026-11-21T10:00:00+08:00');
export const TODAY = localDate('2026-11-21');

export interface RatingWorld {
  readonly db: TestDatabase;
  /** A request of the insurer's motor department, on the sheet that `tariffPublish` will have. */
  staff(now?: Instant): Ctx;
  partner(now?: Instant): Ctx;
  /** Reads in a request of its own. */
  read<T>(work: (ctx: Ctx) => Promise<T>): Promise<T>;
  end(): Promise<void>;
}

export async function ratingWorld(): Promise<RatingWorld> {
  const db = await freshDatabase();
  await ensurePublishedTariffs(db.owner);
  const pool = (size: number) => new LeasePool({ url: db.appUrl, applicationName: 'gw-test', size, waitMs: 5000 });
  const pools = { main: pool(4), side: pool(2) };
  const partnerId = newId('Partner');
  const staffId = await aStaffMember(db.owner, {
    institutionId: (await institutionTree(db.owner)).headOffice,
    roles: ['MOTOR_DEPARTMENT'],
  });
  let requests = 0;
  const request = (actor: Pick<Actor, 'side' | 'id' | 'partnerId'>, now: Instant): Ctx =>
    makeCtx({
      requestId: `request-${String((requests += 1))}`,
      now,
      actor: {
        ...actor,
        label: 'test',
        outletIds: null,
        permissions: new Set(['tariff:read']),
        roles: [],
        standing: 'ACTIVE',
      },
      language: 'EN',
      log: SILENT,
      pools,
      ports: {} as Ports, // this room calls no outside system
    });
  const sheet = { operation: 'tariffPublish', clauses: [], events: ['tariff.published'], once: 'Tariff' as const };
  return {
    db,
    staff: (now = NOW) => withDuties(request({ side: 'INSURER', id: staffId, partnerId: null }, now), sheet),
    partner: (now = NOW) => request({ side: 'PARTNER', id: newId('Credential'), partnerId }, now),
    async read(work) {
      const ctx = request({ side: 'PARTNER', id: newId('Credential'), partnerId }, NOW);
      try {
        return await work(ctx);
      } finally {
        await ctx.reads.close();
      }
    },
    async end() {
      await Promise.all([pools.main.end(), pools.side.end()]);
      await db.drop();
    },
  };
}

let keys = 0;

/** A version as it is handed in for publication, under a fresh key. */
export function publication(version: AnyTariffVersion, changes: Partial<PublishTariff> = {}): PublishTariff {
  const { digest: _digest, ...candidate } = version;
  return { ...candidate, idempotencyKey: `key-${String((keys += 1))}`, ...changes };
}

/** What a publication is refused for, as `CODE field`; empty when it passes. */
export async function refusalsOf(ctx: Ctx, input: PublishTariff): Promise<string[]> {
  try {
    await publishTariff(ctx, input);
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.items.map(({ code, field }) => `${code} ${(field ?? []).slice(1).join('.')}`);
  }
}
