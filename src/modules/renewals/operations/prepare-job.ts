/**
 * Quotes of thousands of renewals, piece by piece, in lanes side by side. A piece is read, the industry platform is asked
 * without a lease, then it is priced and written in one commit with its rows and the place where its lane goes on: a
 * worker that dies leaves whole pieces, and the next goes on behind the last. The run's row is locked at the end of a
 * commit only, so lanes do not wait for each other while they price or write.
 */
import { setImmediate as turn } from 'node:timers/promises';
import { z } from 'zod';
import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { Defect, Failure } from '../../../kernel/failure.js';
import type { Id } from '../../../kernel/ids.js';
import { Problems, Refusal } from '../../../kernel/refusal.js';
import { emitAll } from '../../platform/index.js';
import { defineJob, JobFailure } from '../../platform/jobs/index.js';
import {
  type OptionRequest,
  ownClaimsOf,
  type QuoteDraft,
  quoteById,
  quoteRenewal,
  type QuoteRisk,
  quoteSettings,
  stateAt as quoteStateAt,
  withRecords,
  writeRenewalQuotes,
} from '../../quotes/index.js';
import { fromStoredVehicle } from '../../registry/index.js';
import { asLastYear, startsOf } from '../as-last-year.rules.js';
import { closedFor } from '../closed.rules.js';
import type { Renewal, RenewalRun, RenewalRunRow } from '../renewal.js';
import { RenewalEvents } from '../renewals.events.js';
import { RenewalRefusals } from '../renewals.refusals.js';
import { renewalSettings } from '../renewals.settings.js';
import { lockRenewals } from '../renewals.store.js';
import { insertRunRows, lockRun, moveQuoted, moveRun, nextOfRun, runById } from '../runs.store.js';
import { quotedAs, refuseUnregistered, wishOf } from './offer.js';
import { requireRenewing } from './owner.js';
import { readFacts, type RenewalFacts } from './read-facts.js';

/** Small enough that the worker's heartbeat is never kept waiting, large enough that commits cost nothing. */
const PIECE = 200;
/** Questions to the industry platform at once. */
const ASKED_AT_ONCE = 16;
/** Priced without looking up. */
const AT_A_STRETCH = 8;

export const prepareJob = defineJob({
  name: 'renewals.prepare',
  title: { zh: '批量续保报价', en: 'Prepares the quotes of many renewals' },
  payload: z.object({ runId: z.uuid(), partnerId: z.uuid(), lane: z.int().min(0) }),
  async run(job, { runId, partnerId, lane }) {
    const partner = partnerId as Id<'Partner'>;
    for (let more = true; more;) {
      const piece = await job.asPartner(partner, 'renewals.read', (tx) => readPiece(tx, runId, lane));
      if (!piece) return;
      const asked = await askRecords(job.ctx, piece);
      more = await job.asPartner(partner, 'renewals.prepare', (tx) => writePiece(tx, piece, asked));
    }
  },
});

/** Where a piece begins, and what it rests on. */
interface Piece {
  readonly run: Pick<RenewalRun, 'id' | 'partnerId'>;
  readonly lane: number;
  readonly after: string | null;
  readonly facts: readonly RenewalFacts[];
  readonly ownClaims: Awaited<ReturnType<typeof ownClaimsOf>>;
}

/** Null when the lane has come to its end. */
async function readPiece(tx: TxCtx, runId: string, lane: number): Promise<Piece | null> {
  const run = await tx.loader(runById).load(runId);
  const at = run?.lanes[lane];
  if (!run || !at) throw new Defect('a lane that was asked for is not there');
  if (at.ended) return null;
  const facts = await readFacts(tx, await nextOfRun(tx, run, lane, PIECE));
  const ownClaims = await ownClaimsOf(
    tx,
    facts.map(({ vehicle }) => vehicle.vin),
  );
  return { run, lane, after: at.after, facts, ownClaims };
}

interface Asked {
  readonly options: readonly OptionRequest[];
  /** Null where the platform was silent. */
  readonly risk: QuoteRisk | null;
}

/** One vehicle that the platform is silent about is a row; silent about all, the job comes again. */
async function askRecords(ctx: Ctx, { facts, ownClaims }: Piece): Promise<Map<string, Asked>> {
  const asked = new Map<string, Asked>();
  const left = [...facts];
  const one = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) {
      const { renewal, expiring } = next;
      const given = { discount: null, withheld: renewal.withheldReason !== null };
      const option = asLastYear(expiring, startsOf(expiring, ctx.now), given);
      const options = option ? [option] : [];
      const commercial = options.some((each) => each.commercial !== null);
      asked.set(renewal.id, { options, risk: await recordsOf(ctx, next, commercial, ownClaims) });
    }
  };
  await Promise.all(Array.from({ length: ASKED_AT_ONCE }, one));
  if (facts.length > 0 && [...asked.values()].every(({ risk }) => risk === null))
    throw JobFailure.passing('PLATFORM_SILENT');
  return asked;
}

async function recordsOf(
  ctx: Ctx,
  { vehicle }: RenewalFacts,
  commercial: boolean,
  ownClaims: Piece['ownClaims'],
): Promise<QuoteRisk | null> {
  try {
    return await withRecords(ctx, fromStoredVehicle(vehicle), commercial, [], ownClaims.get(vehicle.vin) ?? []);
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

type Done = Pick<RenewalRunRow, 'outcome' | 'codes'> & { readonly draft?: QuoteDraft };

/** Answers whether there is more. */
async function writePiece(
  tx: TxCtx,
  { run, lane, after, facts }: Piece,
  asked: ReadonlyMap<string, Asked>,
): Promise<boolean> {
  const held = await lockRenewals(
    tx,
    facts.map(({ renewal }) => renewal.id),
  );
  const locked = new Map(held.map((renewal) => [renewal.id as string, renewal]));
  await Promise.all(held.flatMap(({ quoteId }) => (quoteId === null ? [] : [tx.loader(quoteById).load(quoteId)])));
  const terms = new Problems();
  await terms.gather(() => requireRenewing(tx, run.partnerId));
  const closed = terms.items.map(({ code }) => code);
  const drafts: QuoteDraft[] = [];
  const moved: Parameters<typeof moveQuoted>[2][number][] = [];
  const rows: RenewalRunRow[] = [];
  for (const each of facts) {
    const { id } = each.renewal;
    const renewal = locked.get(id);
    const done = await prepared(tx, each, renewal, asked.get(id), closed);
    rows.push({
      partnerId: run.partnerId,
      runId: run.id,
      renewalId: id,
      outcome: done.outcome,
      codes: done.codes,
      quoteId: done.draft?.quote.id ?? null,
    });
    if (rows.length % AT_A_STRETCH === 0) await turn(); // the heartbeat, the other lane and whoever asks the gateway
    if (!done.draft || !renewal) continue;
    drafts.push(done.draft);
    moved.push({ id, revision: renewal.revision, ...quotedAs(renewal, done.draft.quote, tx.now) });
  }
  await writeRenewalQuotes(tx, drafts);
  if ((await moveQuoted(tx, run.partnerId, moved)) !== moved.length) throw new Defect('a locked renewal has moved');
  await insertRunRows(tx, rows);
  await emitAll(
    tx,
    moved.map(({ id }) => ({
      event: RenewalEvents['renewal.quoted'],
      subject: { kind: 'Renewal' as const, id },
      partnerId: run.partnerId,
    })),
  );
  const now = await lockRun(tx, run.id);
  // Nobody else has this lane while its job is held: a rival would be a defect, and its rows the same as these.
  if (now?.lanes[lane]?.after !== after) throw new Defect('two have worked one lane');
  await moveRun(tx, now, progressOf(tx, now, lane, rows));
  return rows.length === PIECE;
}

/** Priced, or why not. Pricing refuses before it writes, so a row that is refused harms no other. */
async function prepared(
  tx: TxCtx,
  facts: RenewalFacts,
  renewal: Renewal | undefined,
  asked: Asked | undefined,
  closedByTerms: readonly string[],
): Promise<Done> {
  if (!renewal || !asked || renewal.revision !== facts.renewal.revision)
    return { outcome: 'SKIPPED', codes: ['CONFLICT'] };
  if (closedByTerms.length > 0) return { outcome: 'REFUSED', codes: closedByTerms };
  const closed = closedFor(renewal, 'quote', tx.now, renewalSettings());
  if (closed) return { outcome: 'SKIPPED', codes: [closed.code] };
  if (await offerStands(tx, renewal)) return { outcome: 'SKIPPED', codes: ['QUOTED'] };
  if (asked.options.length === 0) return { outcome: 'REFUSED', codes: [RenewalRefusals.RENEWAL_WITHHELD] };
  if (!asked.risk) return { outcome: 'REFUSED', codes: ['UNAVAILABLE'] };
  try {
    refuseUnregistered(facts.vehicle, asked.options);
    const wish = wishOf(facts, asked.risk, asked.options, {
      externalRef: null,
      written: { vehicle: false, seller: false, options: [] },
    });
    const draft = await quoteRenewal(tx, quoteSettings(), wish);
    const refusals = draft.options.flatMap(({ detail }) => detail.refusals.map(({ code }) => code));
    return draft.quote.validUntil === null
      ? { outcome: 'REFUSED', codes: [...new Set(refusals)] }
      : { outcome: 'QUOTED', codes: [], draft };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { outcome: 'REFUSED', codes: [...new Set(error.items.map(({ code }) => code))] };
  }
}

async function offerStands(tx: TxCtx, { quoteId }: Renewal): Promise<boolean> {
  const quote = quoteId === null ? null : await tx.loader(quoteById).load(quoteId);
  return quote != null && quoteStateAt(quote, tx.now) === 'PRICED';
}

function progressOf(
  tx: TxCtx,
  run: RenewalRun,
  lane: number,
  rows: readonly RenewalRunRow[],
): Parameters<typeof moveRun>[2] {
  const count = (outcome: RenewalRunRow['outcome']): number => rows.filter((row) => row.outcome === outcome).length;
  const doneCount = run.doneCount + rows.length;
  const lanes = run.lanes.map((each, index) =>
    index === lane ? { after: rows.at(-1)?.renewalId ?? each.after, ended: rows.length < PIECE } : each,
  );
  const last = lanes.every(({ ended }) => ended);
  return {
    doneCount,
    // What was listed or ended meanwhile: the figure is of what was found.
    totalCount: last ? doneCount : Math.max(run.totalCount, doneCount),
    quotedCount: run.quotedCount + count('QUOTED'),
    refusedCount: run.refusedCount + count('REFUSED'),
    skippedCount: run.skippedCount + count('SKIPPED'),
    lanes,
    state: last ? 'DONE' : 'RUNNING',
    finishedAt: last ? tx.now : null,
  };
}
