/** The blocklist (S-361): proposed with a reason and an end, decided by a second person, lifted by anybody of them. */
import { createHash } from 'node:crypto';
import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { addDays, dayOf, type LocalDate } from '../../../kernel/dates.js';
import { INSURER_TENANT, newId } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { KernelRefusals, Problems, Refusal } from '../../../kernel/refusal.js';
import { partnerById } from '../../channels/index.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { ProductRefusals } from '../../products/index.js';
import {
  checkIdentity,
  checkLine,
  checkVin,
  exactlyOne,
  hashOfSubject,
  type IdentityKind,
  maskIdentity,
} from '../../registry/index.js';
import type { BlocklistEntry, BlockedKind } from '../blocklist.js';
import { BlocklistEvents } from '../blocklist.events.js';
import { BlocklistRefusals } from '../blocklist.refusals.js';
import { insertBlocklistEntry, lockBlocklistEntry, moveBlocklistEntry } from '../blocklist.store.js';

export interface Named {
  readonly identity?: { readonly kind: IdentityKind; readonly number: string } | null;
  readonly vin?: string | null;
  /** Id of a partner that repairs. */
  readonly shopId?: string | null;
}

export interface ProposeEntry {
  readonly idempotencyKey: string;
  readonly named: Named;
  readonly reason: string;
  readonly until: LocalDate;
  readonly sent: unknown;
}

const REASON = { least: 4, most: 1000, what: { zh: '理由', en: 'The reason' } };
const MOST_DAYS = 3 * 366;

interface Identified {
  readonly kind: BlockedKind;
  readonly identityHash: string;
  readonly hint: string;
}

/** Proposes an entry. Nothing is listed before a second person says so. Refuses: NOT_FOUND, VIN_INVALID, IDENTITY_INVALID, BLOCKLIST_ALREADY, INVALID_INPUT. */
export function proposeEntry(ctx: Ctx, input: ProposeEntry): Promise<Outcome> {
  return inTransaction(ctx, 'blocklistPropose', (tx) =>
    once(tx, { operation: 'blocklistPropose', key: input.idempotencyKey, input: input.sent }, async () => {
      const problems = new Problems();
      const identified = await identify(tx, input.named, problems);
      const reason = checkLine(input.reason, ['input', 'reason'], REASON, problems);
      const today = dayOf(tx.now);
      const last = addDays(today, MOST_DAYS);
      if (input.until < today || input.until > last)
        problems.add({
          code: KernelRefusals.INVALID_INPUT,
          field: ['input', 'until'],
          facts: [
            { name: 'least', value: today },
            { name: 'most', value: last },
          ],
          message: { zh: '截止日应在 {least} 到 {most} 之间。', en: 'It ends between {least} and {most}.' },
        });
      problems.refuseIfAny();
      if (!identified || reason === null) throw new Refusal();
      const entry: BlocklistEntry = {
        ...identified,
        id: newId('BlocklistEntry'),
        partnerId: INSURER_TENANT,
        reason,
        state: 'PROPOSED',
        until: input.until,
        proposedById: tx.actor.id ?? '',
        proposedByLabel: tx.actor.label,
        proposedAt: tx.now,
        decidedById: null,
        decidedByLabel: null,
        decidedAt: null,
        note: null,
        liftedById: null,
        liftedAt: null,
        revision: 1,
      };
      await insertBlocklistEntry(tx, entry);
      return tell(tx, entry, 'blocklist.proposed');
    }),
  );
}

async function identify(tx: TxCtx, named: Named, problems: Problems): Promise<Identified | null> {
  const path = ['input', 'named'];
  switch (exactlyOne(named, ['identity', 'vin', 'shopId'], path, problems)) {
    case 'identity': {
      const given = named.identity;
      const checked = given && checkIdentity(given, [...path, 'identity'], problems, { today: dayOf(tx.now) });
      if (!checked) return null;
      const kind = checked.kind === 'CREDIT_CODE' ? 'SHOP' : 'PERSON';
      return { kind, identityHash: hashOfSubject(checked.kind, checked.number), hint: maskIdentity(checked.number) };
    }
    case 'vin': {
      const { vin } = checkVin(named.vin ?? '', [...path, 'vin'], problems);
      return vin === null
        ? null
        : { kind: 'VEHICLE', identityHash: hashOfSubject('VIN', vin), hint: `****${vin.slice(-4)}` };
    }
    case 'shopId': {
      const shop = await tx.loader(partnerById).load(named.shopId ?? '');
      if (!shop) throw new Refusal(NOT_FOUND([...path, 'shopId']));
      return { kind: 'SHOP', identityHash: hashOfShop(shop.id), hint: shop.number };
    }
    default:
      return null;
  }
}

/** A partner's id is random: no key is needed so that nobody guesses it. */
export function hashOfShop(partnerId: string): string {
  return createHash('sha256').update(`shop\n${partnerId}`, 'utf8').digest('hex');
}

interface EntryStep {
  readonly idempotencyKey: string;
  readonly entryId: string;
  readonly expectedVersion: number;
  readonly sent: unknown;
}

export interface DecideEntry extends EntryStep {
  readonly confirmed: boolean;
  readonly note: string | null;
}

/** The second person's word. Refuses: NOT_FOUND, STALE_VERSION, CONFLICT, BLOCKLIST_STATE, SAME_PERSON, INVALID_INPUT. */
export function decideEntry(ctx: Ctx, input: DecideEntry): Promise<Outcome> {
  return inTransaction(ctx, 'blocklistDecide', (tx) =>
    once(tx, { operation: 'blocklistDecide', key: input.idempotencyKey, input: input.sent }, async () => {
      const entry = await entryIn(tx, input, 'PROPOSED');
      if (entry.proposedById === tx.actor.id) throw new Refusal({ code: ProductRefusals.SAME_PERSON });
      const note = input.note === null ? null : checked(input.note, 'note');
      await moveBlocklistEntry(tx, entry, {
        state: input.confirmed ? 'ACTIVE' : 'DECLINED',
        decidedById: tx.actor.id,
        decidedByLabel: tx.actor.label,
        decidedAt: tx.now,
        note,
      });
      return tell(tx, entry, 'blocklist.decided');
    }),
  );
}

export interface LiftEntry extends EntryStep {
  readonly reason: string;
}

/** Takes an entry off the list before its end. Refuses: NOT_FOUND, STALE_VERSION, CONFLICT, BLOCKLIST_STATE, INVALID_INPUT. */
export function liftEntry(ctx: Ctx, input: LiftEntry): Promise<Outcome> {
  return inTransaction(ctx, 'blocklistLift', (tx) =>
    once(tx, { operation: 'blocklistLift', key: input.idempotencyKey, input: input.sent }, async () => {
      const entry = await entryIn(tx, input, 'ACTIVE');
      const note = checked(input.reason, 'reason');
      await moveBlocklistEntry(tx, entry, { state: 'LIFTED', liftedById: tx.actor.id, liftedAt: tx.now, note });
      return tell(tx, entry, 'blocklist.lifted');
    }),
  );
}

function checked(text: string, field: 'note' | 'reason'): string {
  const problems = new Problems();
  const line = checkLine(text, ['input', field], REASON, problems);
  problems.refuseIfAny();
  return line ?? '';
}

async function entryIn(tx: TxCtx, input: EntryStep, state: BlocklistEntry['state']): Promise<BlocklistEntry> {
  const field = ['input', 'entryId'];
  const entry = await lockBlocklistEntry(tx, input.entryId);
  if (!entry) throw new Refusal(NOT_FOUND(field));
  if (entry.revision !== input.expectedVersion)
    throw new Refusal({
      code: KernelRefusals.STALE_VERSION,
      field: ['input', 'expectedVersion'],
      facts: [{ name: 'revision', value: String(entry.revision) }],
    });
  if (entry.state === state) return entry;
  throw new Refusal({
    code: BlocklistRefusals.BLOCKLIST_STATE,
    field,
    facts: [{ name: 'state', value: entry.state }],
  });
}

async function tell(tx: TxCtx, { id }: BlocklistEntry, name: keyof typeof BlocklistEvents) {
  const subject = { kind: 'BlocklistEntry' as const, id };
  await emit(tx, { event: BlocklistEvents[name], subject, partnerId: null });
  return subject;
}
