/**
 * A report that is still being written (S-229): saved incomplete, gone on with on another device, sent or thrown away. It is
 * no notice: no clock runs, nobody but its filer knows of it, and its evidence is only named.
 */
import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { dayOf, type Instant, plusMillis } from '../../../kernel/dates.js';
import { newId } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { KernelRefusals, Problems, Refusal, type RefusalItem } from '../../../kernel/refusal.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { defineScan } from '../../platform/jobs/index.js';
import { checkExternalRef } from '../../platform/index.js';
import { ClaimRefusals } from '../claims.refusals.js';
import { lackingFaults, merged, type ReportParts } from '../draft.rules.js';
import type { ClaimDraft } from '../drafts.js';
import { ClaimDraftEvents } from '../drafts.events.js';
import { draftById, draftsToExpire, insertDraft, lockDraft, moveDraft } from '../drafts.store.js';
import { reportingTermsOn } from '../published/terms.js';
import { fileLoss, type LossTold } from './report-loss.js';

const FIELD = ['input', 'draftId'];
const DAY_MS = 86_400_000;
const MOST_BYTES = 100_000;

export interface SaveDraft {
  readonly idempotencyKey: string;
  /** Null: a new one. */
  readonly draftId: string | null;
  /** Needed with `draftId`. */
  readonly expectedVersion: number | null;
  /** Parts as the wire has them: absent stays, null is taken out. */
  readonly report: ReportParts;
  readonly sent: unknown;
}

/** Keeps what is written so far. Refuses: NOT_FOUND, STALE_VERSION, CONFLICT, CLAIM_DRAFT_ENDED, INVALID_INPUT. */
export function saveDraft(ctx: Ctx, input: SaveDraft): Promise<Outcome> {
  return inTransaction(ctx, 'claimDraftSave', (tx) =>
    once(tx, { operation: 'claimDraftSave', key: input.idempotencyKey, input: input.sent }, async () => {
      const before = input.draftId === null ? null : await openDraft(tx, input.draftId, input.expectedVersion);
      const content = merged(before?.content, input.report);
      const problems = new Problems();
      checkExternalRef((content['externalRef'] as string | undefined) ?? null, problems);
      if (JSON.stringify(content).length > MOST_BYTES)
        problems.add({
          code: KernelRefusals.INVALID_INPUT,
          field: ['input', 'report'],
          facts: [{ name: 'most', value: String(MOST_BYTES) }],
          message: { zh: '草稿至多 {most} 个字符。', en: 'A draft holds at most {most} characters.' },
        });
      problems.refuseIfAny();
      const draft = before ?? newDraft(tx, content);
      if (before) await moveDraft(tx, before, { content, expiresAt: expiryFrom(tx.now) });
      else await insertDraft(tx, draft);
      tx.loader(draftById).clear(draft.id);
      const subject = { kind: 'ClaimDraft' as const, id: draft.id };
      await emit(tx, { event: ClaimDraftEvents['claim_draft.saved'], subject, partnerId: draft.partnerId });
      return subject;
    }),
  );
}

function newDraft(tx: TxCtx, content: ReportParts): ClaimDraft {
  const { partnerId } = tx.actor;
  if (partnerId === null) throw new Refusal(NOT_FOUND(FIELD)); // the insurer's own people write none
  return {
    id: newId('ClaimDraft'),
    partnerId,
    outletId: (tx.actor.outletIds?.[0] ?? null) as ClaimDraft['outletId'],
    state: 'OPEN',
    content,
    claimId: null,
    revision: 1,
    createdAt: tx.now,
    updatedAt: tx.now,
    expiresAt: expiryFrom(tx.now),
  };
}

function expiryFrom(now: Instant): Instant {
  return plusMillis(now, reportingTermsOn(dayOf(now)).draftDays * DAY_MS);
}

export interface EndDraft {
  readonly idempotencyKey: string;
  readonly draftId: string;
  readonly expectedVersion: number;
  readonly sent: unknown;
}

export interface SubmitDraft extends EndDraft {
  /** What the parts say, in the words of the notice; they are whole. */
  told(content: ReportParts): LossTold;
}

/**
 * Sends it: from now on it is a notice, and clocks start now. Whatever `claimReport` refuses is refused, by the path in
 * `report`; the draft then stays as it was. Refuses besides: NOT_FOUND, STALE_VERSION, CONFLICT, CLAIM_DRAFT_ENDED.
 */
export function submitDraft(ctx: Ctx, input: SubmitDraft): Promise<Outcome> {
  return inTransaction(ctx, 'claimDraftSubmit', (tx) =>
    once(tx, { operation: 'claimDraftSubmit', key: input.idempotencyKey, input: input.sent }, async () => {
      const draft = await openDraft(tx, input.draftId, input.expectedVersion);
      const lacking = lackingFaults(draft.content);
      if (lacking.length > 0) throw new Refusal(...lacking);
      const { subject } = await sayingReport(() => fileLoss(tx, input.told(draft.content as ReportParts)));
      await moveDraft(tx, draft, { state: 'SUBMITTED', content: null, claimId: subject.id });
      const event = ClaimDraftEvents['claim_draft.submitted'];
      await emit(tx, { event, subject: { kind: 'ClaimDraft', id: draft.id }, partnerId: draft.partnerId });
      return subject;
    }),
  );
}

/** The same faults under the name that the parts have here. */
async function sayingReport<T>(work: () => Promise<T>): Promise<T> {
  const path = <I extends { readonly field?: readonly string[] }>(item: I): I =>
    item.field?.[0] === 'input' ? { ...item, field: ['report', ...item.field.slice(1)] } : item;
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const renamed = (item: RefusalItem): RefusalItem =>
      item.wouldPass ? { ...path(item), wouldPass: item.wouldPass.map(path) } : path(item);
    throw new Refusal(...error.items.map(renamed));
  }
}

/** Throws it away. Refuses: NOT_FOUND, STALE_VERSION, CONFLICT, CLAIM_DRAFT_ENDED. */
export function discardDraft(ctx: Ctx, input: EndDraft): Promise<Outcome> {
  return inTransaction(ctx, 'claimDraftDiscard', (tx) =>
    once(tx, { operation: 'claimDraftDiscard', key: input.idempotencyKey, input: input.sent }, async () => {
      const draft = await openDraft(tx, input.draftId, input.expectedVersion);
      await moveDraft(tx, draft, { state: 'DISCARDED', content: null });
      const subject = { kind: 'ClaimDraft' as const, id: draft.id };
      await emit(tx, { event: ClaimDraftEvents['claim_draft.discarded'], subject, partnerId: draft.partnerId });
      return subject;
    }),
  );
}

/** Under lock, as it was read, and still being written. */
async function openDraft(tx: TxCtx, id: string, expectedVersion: number | null): Promise<ClaimDraft> {
  const draft = await lockDraft(tx, id);
  if (!draft) throw new Refusal(NOT_FOUND(FIELD));
  if (draft.state !== 'OPEN')
    throw new Refusal({
      code: ClaimRefusals.CLAIM_DRAFT_ENDED,
      field: FIELD,
      facts: [{ name: 'state', value: draft.state }],
    });
  if (draft.revision !== expectedVersion)
    throw new Refusal({
      code: KernelRefusals.STALE_VERSION,
      field: ['input', 'expectedVersion'],
      facts: [{ name: 'revision', value: String(draft.revision) }],
      wouldPass: [
        {
          field: ['input', 'expectedVersion'],
          value: String(draft.revision),
          message: { zh: '先重新读取草稿', en: 'after reading the draft again' },
        },
      ],
    });
  return draft;
}

export const expireDrafts = defineScan({
  name: 'claims.expire_drafts',
  title: { zh: '清除逾期未提交的报案草稿', en: 'Throws away reports that nobody sent' },
  everySeconds: 300,
  due: (ctx, limit) => draftsToExpire(ctx, ctx.now, limit),
  async work(tx, row) {
    const draft = await lockDraft(tx, row.id);
    if (!draft || draft.state !== 'OPEN' || draft.expiresAt > tx.now) return; // somebody was faster
    await moveDraft(tx, draft, { state: 'EXPIRED', content: null });
    const event = ClaimDraftEvents['claim_draft.expired'];
    await emit(tx, { event, subject: { kind: 'ClaimDraft', id: draft.id }, partnerId: draft.partnerId });
  },
});
