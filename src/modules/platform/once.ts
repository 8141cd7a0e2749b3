/**
 * Idempotency. The claim, the effect, the event and the audit row are one commit, so a key tells for ever what came of
 * it: the caller that heard nothing sends the same key again, or asks `operation(idempotencyKey)`.
 *
 * A refusal is not kept: it rolls the transaction back and with it the claim, so the key may be tried again.
 */
import { and, eq, sql } from 'drizzle-orm';
import { fingerprint } from '../../kernel/canonical.js';
import type { ReadCtx, TxCtx } from '../../kernel/ctx.js';
import type { Instant } from '../../kernel/dates.js';
import { instantOf } from '../../kernel/dates.js';
import { fixed } from '../../kernel/db/fixed.js';
import { type Id, type IdKind, INSURER_TENANT } from '../../kernel/ids.js';
import { runsAgainOn } from '../../kernel/pg-errors.js';
import { KernelRefusals, Refusal } from '../../kernel/refusal.js';
import { holdLastEvent, type KeyRowValues, takeLastEvent, writeEventAndKey } from './emit.js';
import { idempotencyKeys } from './platform.tables.js';
import { stampRead } from './reference.js';

export interface Claim {
  /** The root field. */
  readonly operation: string;
  readonly key: string;
  /** The whole input as sent, without the key. */
  readonly input: unknown;
}

export interface Subject {
  readonly kind: IdKind;
  readonly id: string;
}

export interface Outcome {
  readonly subject: Subject;
  /** The key came before; nothing was done now. */
  readonly replayed: boolean;
}

const VISIBLE = /^[\x21-\x7e]{1,128}$/;
const KEY_FIELD = ['input', 'idempotencyKey'];

/** The tenant whose keys these are: the partner, or the insurer. */
export function tenantOf(ctx: ReadCtx): Id<'Partner'> {
  return ctx.actor.partnerId ?? INSURER_TENANT;
}

/** Runs `work` once per key. A concurrent twin waits for the first and then replays its answer. */
export async function once(tx: TxCtx, claim: Claim, work: () => Promise<Subject>): Promise<Outcome> {
  assertKey(claim.key);
  const before = outcomeOf(await lockKey(tx, claim.key), claim);
  if (before) {
    tx.duties.replayed(); // the effect, and its duties, were done when the key came first
    return before;
  }
  holdLastEvent(tx);
  const subject = await work();
  const { operation, key, input } = claim;
  const row: KeyRowValues = [
    tenantOf(tx),
    key,
    operation,
    fingerprint(input),
    subject.kind,
    subject.id,
    tx.requestId,
    tx.now,
  ];
  const last = takeLastEvent(tx);
  await (last ? writeEventAndKey(tx, last, row) : writeKey(tx, row));
  tx.duties.claimed(subject.kind);
  return { subject, replayed: false };
}

const writeKey = fixed`insert into idempotency_keys
  (partner_id, key, operation, input_hash, subject_kind, subject_id, request_id, received_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`;

/**
 * What a key made before; null when it is free. Refuses a key that came with another operation or other input. An
 * operation that asks an outside system first begins with it, outside of its transaction: a retry must be answered while
 * that system is down. No transaction opens then, so there are no duties to tell of.
 */
export async function replayOf(ctx: ReadCtx, claim: Claim): Promise<Outcome | null> {
  assertKey(claim.key);
  return outcomeOf(await keyRow(ctx, claim.key), claim);
}

/** The same without a read for those who come the first time: the key is asked only when `prepare` fails or refuses. */
export async function orReplay<T>(ctx: ReadCtx, claim: Claim, prepare: () => Promise<T>): Promise<T | Replay> {
  assertKey(claim.key);
  try {
    return await prepare();
  } catch (error) {
    const outcome = await replayOf(ctx, claim);
    if (outcome) return new Replay(outcome);
    throw error;
  }
}

/** In place of what would have been prepared. */
export class Replay {
  constructor(readonly outcome: Outcome) {}
}

type KeyRow = Pick<typeof idempotencyKeys.$inferSelect, 'operation' | 'inputHash' | 'subjectKind' | 'subjectId'>;

function outcomeOf(row: KeyRow | undefined, claim: Claim): Outcome | null {
  if (!row) return null;
  if (row.operation !== claim.operation || row.inputHash !== fingerprint(claim.input)) {
    throw new Refusal({
      code: KernelRefusals.KEY_REUSED,
      field: KEY_FIELD,
      facts: [{ name: 'operation', value: row.operation }],
    });
  }
  return { subject: { kind: row.subjectKind as IdKind, id: row.subjectId }, replayed: true };
}

export interface Receipt {
  readonly idempotencyKey: string;
  readonly state: 'NOT_COMMITTED' | 'IN_PROGRESS' | 'COMMITTED';
  readonly mutation: string | null;
  readonly receivedAt: Instant | null;
  readonly committedAt: Instant | null;
  readonly subject: Subject | null;
}

/** What became of a mutation. IN_PROGRESS is told by the lock that `once` takes first. */
export async function receiptOf(ctx: ReadCtx, key: string): Promise<Receipt> {
  const nothing = { idempotencyKey: key, mutation: null, receivedAt: null, committedAt: null, subject: null };
  if (!VISIBLE.test(key)) return { ...nothing, state: 'NOT_COMMITTED' };
  // The lock first, the row second: a transaction that ends in between shows its row.
  const free = await ctx.db.execute<{ free: boolean }>(
    sql`select pg_try_advisory_xact_lock_shared(${lockOf(ctx, key)}) as free`,
  );
  const row = await keyRow(ctx, key);
  if (!row) return { ...nothing, state: free[0]?.free === false ? 'IN_PROGRESS' : 'NOT_COMMITTED' };
  return {
    idempotencyKey: key,
    state: 'COMMITTED',
    mutation: row.operation,
    receivedAt: row.receivedAt,
    committedAt: instantOf(Date.parse(row.committedAt)),
    subject: { kind: row.subjectKind as IdKind, id: row.subjectId },
  };
}

function assertKey(key: string): void {
  if (VISIBLE.test(key)) return;
  throw new Refusal({
    code: KernelRefusals.INVALID_INPUT,
    field: KEY_FIELD,
    message: { zh: '幂等键须为 1–128 个可见字符。', en: 'The idempotency key must be 1–128 visible ASCII characters.' },
  });
}

function lockOf(ctx: ReadCtx, key: string) {
  return sql`hashtextextended(${`${tenantOf(ctx)}:${key}`}, 0)`;
}

/**
 * The lock on a key, what the key made before, and the stamp of the reference data that the operation will ask for. Free
 * as the key nearly always is, all come in one round trip. That reads the row as of just before the lock: a twin that
 * committed in that moment is met by the primary key when ours is written, and the transaction runs again.
 */
async function lockKey(tx: TxCtx, key: string): Promise<KeyRow | undefined> {
  const tenant = tenantOf(tx);
  const [found] = await tryKey(tx, [`${tenant}:${key}`, tenant, key]);
  if (found) stampRead(tx, found.stamp);
  if (found?.mine === true) return found.row ?? undefined;
  await tx.db.execute(sql`select pg_advisory_xact_lock(${lockOf(tx, key)})`);
  return keyRow(tx, key);
}

const tryKey = fixed<{ mine: boolean; stamp: string; row: KeyRow | null }>`
  select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as mine, (select stamp from reference_stamps) as stamp,
    (select jsonb_build_object('operation', operation, 'inputHash', input_hash, 'subjectKind', subject_kind, 'subjectId', subject_id)
      from idempotency_keys where partner_id = $2 and key = $3) as row`;

runsAgainOn('idempotency_keys_one_per_tenant');

async function keyRow(ctx: ReadCtx, key: string) {
  const rows = await ctx.db
    .select()
    .from(idempotencyKeys)
    .where(and(eq(idempotencyKeys.partnerId, tenantOf(ctx)), eq(idempotencyKeys.key, key)));
  return rows[0];
}
