/** Emitting an event: outbox row, audit row and the reactions of upper rooms, all in the commit of the effect. */
import type { Ctx, TxCtx } from '../../kernel/ctx.js';
import type { Instant } from '../../kernel/dates.js';
import { fixed } from '../../kernel/db/fixed.js';
import type { EventDef } from '../../kernel/events.js';
import { type Id, type IdKind, INSURER_TENANT, newId } from '../../kernel/ids.js';
import { inOwnCommit } from '../../kernel/in-transaction.js';
import { auditRecords } from './platform.tables.js';

export interface Happened {
  readonly event: EventDef;
  readonly subject: { readonly kind: IdKind; readonly id: string };
  /** Owner of the subject; null for the insurer's own. */
  readonly partnerId: Id<'Partner'> | null;
  /** Why, in the words of the one who acted; kept in the audit row only, never in the event. */
  readonly reason?: string;
  /** When it happened, told again in the stream of somebody who does not own the subject; absent where it happens now. */
  readonly retold?: Instant;
}

export type Reaction = (tx: TxCtx, happened: Happened) => Promise<void>;
const reactions = new Map<string, Reaction[]>();

/** Wires an upper room's reaction to a lower room's event; `app/reactions.ts` is the only caller. */
export function react(eventType: string, reaction: Reaction): void {
  reactions.set(eventType, [...(reactions.get(eventType) ?? []), reaction]);
}

export async function emit(tx: TxCtx, happened: Happened): Promise<void> {
  const { event, subject } = happened;
  const partnerId = happened.partnerId ?? INSURER_TENANT;
  const { actor, now, requestId } = tx;
  // Event and audit row are one statement: every mutation writes both.
  const last = held.get(tx);
  if (last) await writeEvent(tx, [...last, ...NO_KEY]);
  const row = [
    newId('Event'),
    partnerId,
    event.type,
    subject.kind,
    subject.id,
    actor.side,
    actor.label,
    requestId,
    now,
    newId('AuditRecord'),
    actor.id,
    tx.duties.row?.operation ?? event.type,
    happened.reason ?? null,
    happened.retold ?? now,
  ];
  if (last === undefined) await writeEvent(tx, [...row, ...NO_KEY]);
  else held.set(tx, row);
  tx.duties.emitted(event.type);
  for (const reaction of reactions.get(event.type) ?? []) await reaction(tx, happened);
}

/** The last event of an operation with a key is written together with the key; null while there is none. */
const held = new WeakMap<TxCtx, readonly unknown[] | null>();

/** Begins to hold; only `once` calls it. */
export function holdLastEvent(tx: TxCtx): void {
  held.set(tx, null);
}

/** Ends it, and hands the event over to be written. */
export function takeLastEvent(tx: TxCtx): readonly unknown[] | null {
  const last = held.get(tx) ?? null;
  held.delete(tx);
  return last;
}

/** Columns of a key's row, in the order of `writeEvent`. */
export type KeyRowValues = readonly [
  partnerId: string,
  key: string,
  operation: string,
  inputHash: string,
  subjectKind: string,
  subjectId: string,
  requestId: string,
  receivedAt: string,
];
const NO_KEY = Array<null>(8).fill(null);

/** Event and audit row, and the key whose operation it was. */
export function writeEventAndKey(tx: TxCtx, event: readonly unknown[], key: KeyRowValues): Promise<unknown> {
  return writeEvent(tx, [...event, ...key]);
}

/** The subject's row is locked by the operation, so the sequence has no rival; the unique key stands behind it. */
const writeEvent = fixed`
  with event as (insert into events (id, partner_id, type, subject_kind, subject_id, sequence, actor_side, actor_label, request_id, occurred_at)
    values ($1, $2::uuid, $3, $4::text, $5::uuid,
      (select coalesce(max(e.sequence), 0) + 1 from events e where e.partner_id = $2::uuid and e.subject_id = $5::uuid), $6::text, $7::text, $8::text, $14::timestamptz)),
    audit as (insert into audit_records (id, partner_id, at, actor_side, actor_id, actor_label, act, subject_kind, subject_id, purpose, request_id)
    values ($10, $2::uuid, $9::timestamptz, $6::text, $11, $7::text, $12, $4::text, $5::uuid, $13, $8::text))
  insert into idempotency_keys (partner_id, key, operation, input_hash, subject_kind, subject_id, request_id, received_at)
    select $15::uuid, $16::text, $17::text, $18::text, $19::text, $20::uuid, $21::text, $22::timestamptz where $15::uuid is not null`;

/**
 * Many events of one transaction in one statement: what a job does to thousands of subjects. Each subject may come once;
 * its row is locked, or new, as for `emit`.
 */
export async function emitAll(tx: TxCtx, all: readonly Happened[]): Promise<void> {
  if (all.length === 0) return;
  const { actor, now, requestId } = tx;
  const rows = all.map(({ event, subject, partnerId, reason }) => ({
    event_id: newId('Event'),
    audit_id: newId('AuditRecord'),
    partner_id: partnerId ?? INSURER_TENANT,
    type: event.type,
    subject_kind: subject.kind,
    subject_id: subject.id,
    act: tx.duties.row?.operation ?? event.type,
    reason: reason ?? null,
  }));
  await writeEvents(tx, [JSON.stringify(rows), actor.side, actor.label, requestId, now, actor.id]);
  for (const happened of all) {
    tx.duties.emitted(happened.event.type);
    for (const reaction of reactions.get(happened.event.type) ?? []) await reaction(tx, happened);
  }
}

const writeEvents = fixed`
  with happened as materialized (select * from jsonb_to_recordset($1::text::jsonb) as each(event_id uuid, audit_id uuid, partner_id uuid, type text,
      subject_kind text, subject_id uuid, act text, reason text)),
    event as (insert into events (id, partner_id, type, subject_kind, subject_id, sequence, actor_side, actor_label, request_id, occurred_at)
      select h.event_id, h.partner_id, h.type, h.subject_kind, h.subject_id,
        (select coalesce(max(e.sequence), 0) + 1 from events e where e.partner_id = h.partner_id and e.subject_id = h.subject_id),
        $2::text, $3::text, $4::text, $5::timestamptz from happened h)
  insert into audit_records (id, partner_id, at, actor_side, actor_id, actor_label, act, subject_kind, subject_id, purpose, request_id)
    select h.audit_id, h.partner_id, $5::timestamptz, $2::text, $6::uuid, $3::text, h.act, h.subject_kind, h.subject_id, h.reason, $4::text from happened h`;

export interface AuditEntry {
  /** Root field, or `read:<field>` for personal data. */
  readonly act: string;
  readonly partnerId: Id<'Partner'>;
  readonly subject?: { readonly kind: string; readonly id: string };
  readonly purpose?: string;
  readonly refusal?: string;
}

export async function audit(tx: TxCtx, entry: AuditEntry): Promise<void> {
  await tx.db.insert(auditRecords).values({
    id: newId('AuditRecord'),
    partnerId: entry.partnerId,
    at: tx.now,
    actorSide: tx.actor.side,
    actorId: tx.actor.id,
    actorLabel: tx.actor.label,
    act: entry.act,
    subjectKind: entry.subject?.kind ?? null,
    subjectId: entry.subject?.id ?? null,
    purpose: entry.purpose ?? null,
    refusal: entry.refusal ?? null,
    requestId: tx.requestId,
  });
}

/** A refused or forbidden attempt: evidence, in a commit of its own after the rollback. Never fails the answer. */
export async function auditRefused(ctx: Ctx, act: string, refusal: string): Promise<void> {
  if (ctx.rehearsal) return; // nobody attempted anything
  try {
    await inOwnCommit(ctx, (tx) => audit(tx, { act, partnerId: ctx.actor.partnerId ?? INSURER_TENANT, refusal }));
  } catch {
    ctx.log.error({ requestId: ctx.requestId, act, refusal }, 'a refused attempt could not be recorded');
  }
}
