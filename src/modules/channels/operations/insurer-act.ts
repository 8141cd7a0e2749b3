/** The frame that the insurer's acts on partners and agreements share: key, lock, revision, life, event. */
import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import type { EventDef } from '../../../kernel/events.js';
import type { Id, IdKind } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { KernelRefusals, Refusal } from '../../../kernel/refusal.js';
import { emit, once, type Outcome } from '../../platform/index.js';

export interface Act {
  readonly idempotencyKey: string;
  /** The `revision` the caller read. */
  readonly expectedVersion: number;
  /** Why, in words: kept in the audit trail. */
  readonly reason: string;
}

interface Held {
  readonly id: string;
  readonly revision: number;
}

interface Step<K extends IdKind, T extends Held> {
  readonly operation: string;
  readonly kind: K;
  readonly id: Id<K>;
  /** Path of the id in the input. */
  readonly field: readonly string[];
  /** What it leaves; a function where that depends on what came of it. */
  readonly event: EventDef | ((tx: TxCtx) => Promise<EventDef>);
  lock(tx: TxCtx): Promise<T | null>;
  /** Steps the life and writes; null when somebody was faster. */
  move(tx: TxCtx, held: T): Promise<T | null>;
  ownerOf(held: T): Id<'Partner'>;
}

const LONGEST_REASON = 500;

/** Refuses: NOT_FOUND, STALE_VERSION, CONFLICT, INVALID_INPUT, KEY_REUSED, `<NOUN>_STATE`. */
export function insurerAct<K extends IdKind, T extends Held>(
  ctx: Ctx | TxCtx,
  input: Act,
  step: Step<K, T>,
): Promise<Outcome> {
  const { idempotencyKey, ...rest } = input;
  return inTransaction(ctx, step.operation, (tx) =>
    once(tx, { operation: step.operation, key: idempotencyKey, input: rest }, async () => {
      const reason = checkedReason(input.reason);
      const held = await step.lock(tx);
      if (!held) throw new Refusal(NOT_FOUND(step.field));
      if (held.revision !== input.expectedVersion) throw staleVersion(held.revision);
      const moved = await step.move(tx, held);
      if (!moved) throw new Refusal({ code: KernelRefusals.CONFLICT, field: step.field });
      const subject = { kind: step.kind, id: step.id };
      const event = typeof step.event === 'function' ? await step.event(tx) : step.event;
      await emit(tx, { event, subject, partnerId: step.ownerOf(moved), reason });
      return subject;
    }),
  );
}

export function staleVersion(revision: number): Refusal {
  return new Refusal({
    code: KernelRefusals.STALE_VERSION,
    field: ['input', 'expectedVersion'],
    facts: [{ name: 'revision', value: String(revision) }],
  });
}

export function checkedReason(text: string, field = 'reason'): string {
  const reason = text.trim();
  if (reason.length >= 1 && reason.length <= LONGEST_REASON) return reason;
  throw new Refusal({
    code: KernelRefusals.INVALID_INPUT,
    field: ['input', field],
    message: {
      zh: `请用 1–${String(LONGEST_REASON)} 个字说明原因。`,
      en: `Say why, in 1 to ${String(LONGEST_REASON)} characters.`,
    },
  });
}
