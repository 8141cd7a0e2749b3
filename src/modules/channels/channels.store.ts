/** Statements on this room's tables. Reads take any context; locks and writes need a transaction. */
import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lte, notInArray, or, sql, type SQL } from 'drizzle-orm';
import type { ReadCtx, TxCtx } from '../../kernel/ctx.js';
import { anyUuid } from '../../kernel/db/any-of.js';
import type { Instant } from '../../kernel/dates.js';
import type { Id } from '../../kernel/ids.js';
import { scoped } from '../platform/index.js';
import type { Agreement, AgreementState, AgreementVersion, Clause, JudgedClause } from './agreement.js';
import {
  agreementClauses,
  agreements,
  agreementVersions,
  licences,
  outlets,
  partners,
  producers,
} from './channels.tables.js';
import type { Licence, Outlet, Partner, PartnerState, Producer } from './partner.js';

/** Planted defects of the proofs of suspension and amendment: without row locks a write slips past a committed suspension; without the gate a busy partner is never suspended; without asking again a version that takes over in between closes the partner. Nothing else may change them. */
export const locks = { rows: true, gate: true, again: true };

// ── reads by id: what is not the caller's is not there ──

export function partnersById(ctx: ReadCtx, ids: readonly string[]): Promise<Partner[]> {
  return ctx.db
    .select()
    .from(partners)
    .where(and(scoped(ctx, { partnerId: partners.id }), anyUuid(partners.id, ids)));
}

export function outletsById(ctx: ReadCtx, ids: readonly string[]): Promise<Outlet[]> {
  return ctx.db
    .select()
    .from(outlets)
    .where(and(scoped(ctx, { partnerId: outlets.partnerId, outletId: outlets.id }), anyUuid(outlets.id, ids)));
}

export function producersById(ctx: ReadCtx, ids: readonly string[]): Promise<Producer[]> {
  return ctx.db
    .select()
    .from(producers)
    .where(
      and(scoped(ctx, { partnerId: producers.partnerId, outletId: producers.outletId }), anyUuid(producers.id, ids)),
    );
}

export function agreementsById(ctx: ReadCtx, ids: readonly string[]): Promise<Agreement[]> {
  return ctx.db
    .select()
    .from(agreements)
    .where(and(scoped(ctx, agreements), anyUuid(agreements.id, ids)));
}

export function agreementVersionsById(ctx: ReadCtx, ids: readonly string[]): Promise<AgreementVersion[]> {
  return ctx.db
    .select()
    .from(agreementVersions)
    .where(and(scoped(ctx, agreementVersions), anyUuid(agreementVersions.id, ids)));
}

export function clausesById(ctx: ReadCtx, ids: readonly string[]): Promise<Clause[]> {
  return ctx.db
    .select()
    .from(agreementClauses)
    .where(and(scoped(ctx, agreementClauses), anyUuid(agreementClauses.id, ids)));
}

// ── lists of one owner ──

export function licencesOf(ctx: ReadCtx, partnerIds: readonly string[]): Promise<Licence[]> {
  return ctx.db
    .select()
    .from(licences)
    .where(and(scoped(ctx, licences), anyUuid(licences.partnerId, partnerIds)))
    .orderBy(desc(licences.validUntil), asc(licences.id));
}

export function clausesOf(ctx: ReadCtx, versionIds: readonly string[]): Promise<Clause[]> {
  return ctx.db
    .select()
    .from(agreementClauses)
    .where(and(scoped(ctx, agreementClauses), anyUuid(agreementClauses.versionId, versionIds)))
    .orderBy(asc(agreementClauses.position), asc(agreementClauses.id));
}

/** What judging needs of them: no plain text, and no words of those that execute. */
export async function judgedClausesOf(ctx: ReadCtx, versionIds: readonly string[]): Promise<JudgedClause[]> {
  const { id, partnerId, versionId, position, key, number, titleZh, titleEn, parameters } = agreementClauses;
  return ctx.db
    .select({ id, partnerId, versionId, position, key, number, titleZh, titleEn, parameters })
    .from(agreementClauses)
    .where(and(scoped(ctx, agreementClauses), isNotNull(key), anyUuid(versionId, versionIds)))
    .orderBy(asc(position), asc(id));
}

/** Drafted or signed, and not in force yet: at most the latest of each agreement. */
export function nextVersionsOf(ctx: ReadCtx, agreementIds: readonly string[]): Promise<AgreementVersion[]> {
  return ctx.db
    .selectDistinctOn([agreementVersions.agreementId])
    .from(agreementVersions)
    .where(
      and(
        scoped(ctx, agreementVersions),
        anyUuid(agreementVersions.agreementId, agreementIds),
        inArray(agreementVersions.state, ['DRAFT', 'SIGNED']),
      ),
    )
    .orderBy(asc(agreementVersions.agreementId), desc(agreementVersions.sequence));
}

// ── the agreement in force ──

export interface AgreementInForce {
  readonly agreement: Agreement;
  readonly version: AgreementVersion;
}

/** Activated, and its period holds the instant. Whether it executes is told by the state of the agreement. */
export function holdsAt(at: Instant): SQL | undefined {
  const { state, effectiveFrom, effectiveUntil } = agreementVersions;
  return and(eq(state, 'ACTIVE'), lte(effectiveFrom, at), or(isNull(effectiveUntil), gt(effectiveUntil, at)));
}

function inForce(ctx: ReadCtx, partnerIds: readonly string[], at: Instant) {
  return ctx.db
    .select({ agreement: agreements, version: agreementVersions })
    .from(agreements)
    .innerJoin(
      agreementVersions,
      and(eq(agreementVersions.partnerId, agreements.partnerId), eq(agreementVersions.agreementId, agreements.id)),
    )
    .where(and(scoped(ctx, agreementVersions), anyUuid(agreementVersions.partnerId, partnerIds), holdsAt(at)));
}

/** The version in force of each partner, with its agreement in whatever state; at most one each (exclusion constraint). */
export async function agreementsInForce(
  ctx: ReadCtx,
  partnerIds: readonly string[],
  at: Instant,
): Promise<AgreementInForce[]> {
  return inForce(ctx, partnerIds, at);
}

/**
 * The same for one partner, its rows locked FOR SHARE: writes of the partner go on side by side, and a suspension waits
 * until they have committed, or makes them wait and then be refused. Nothing is written after a committed suspension.
 */
export async function lockAgreementInForce(
  tx: TxCtx,
  partnerId: Id<'Partner'>,
  now: Instant,
): Promise<AgreementInForce | null> {
  const read = inForce(tx, [partnerId], now);
  // Agreement before version, as every act on an agreement takes them: the other order would meet it crosswise.
  const rows = await (locks.rows ? read.for('share', { of: [agreements, agreementVersions] }) : read);
  return rows[0] ?? null;
}

/**
 * The gate before a partner's rows: writes pass it side by side, whoever closes passes it alone. Row locks alone would
 * be right but not fair: PostgreSQL lets a new FOR SHARE join those that hold the row while an UPDATE waits, so a
 * partner that writes all the time could not be suspended (seen: six callers, no suspension in two seconds). Advisory
 * locks queue in order of arrival.
 */
async function passGate(tx: TxCtx, partnerId: Id<'Partner'>, how: 'shared' | 'alone'): Promise<void> {
  if (!locks.gate) return;
  const key = sql`hashtextextended(${`terms:${partnerId}`}, 0)`;
  await tx.db.execute(
    how === 'shared' ? sql`select pg_advisory_xact_lock_shared(${key})` : sql`select pg_advisory_xact_lock(${key})`,
  );
}

/** The partner's row, FOR SHARE: its state cannot move before this transaction ends. Null when it is not the caller's. */
export async function sharePartner(tx: TxCtx, partnerId: Id<'Partner'>): Promise<Partner | null> {
  await passGate(tx, partnerId, 'shared');
  const read = tx.db
    .select()
    .from(partners)
    .where(and(scoped(tx, { partnerId: partners.id }), eq(partners.id, partnerId)));
  const rows = await (locks.rows ? read.for('share') : read);
  return rows[0] ?? null;
}

export interface ProducerAndOutlet {
  readonly producer: Producer;
  readonly outlet: Outlet;
}

/** A salesperson with the outlet; locked FOR SHARE inside a transaction, so that closing either waits for the sale. */
export async function producerOf(
  ctx: ReadCtx,
  partnerId: Id<'Partner'>,
  producerId: Id<'Producer'>,
): Promise<ProducerAndOutlet | null> {
  const read = ctx.db
    .select({ producer: producers, outlet: outlets })
    .from(producers)
    .innerJoin(outlets, and(eq(outlets.partnerId, producers.partnerId), eq(outlets.id, producers.outletId)))
    .where(
      and(
        scoped(ctx, { partnerId: producers.partnerId, outletId: producers.outletId }),
        eq(producers.partnerId, partnerId),
        eq(producers.id, producerId),
      ),
    );
  const rows = await (ctx.inTransaction ? read.for('share', { of: [producers, outlets] }) : read);
  return rows[0] ?? null;
}

// ── moves: lock, decide, then compare and set ──

export async function lockPartner(tx: TxCtx, id: Id<'Partner'>): Promise<Partner | null> {
  // Seen first: at the gate of a partner that is not the caller's it would wait, and make others wait.
  if ((await partnersById(tx, [id])).length === 0) return null;
  await passGate(tx, id, 'alone');
  const rows = await tx.db
    .select()
    .from(partners)
    .where(and(scoped(tx, { partnerId: partners.id }), eq(partners.id, id)))
    .for('no key update');
  return rows[0] ?? null;
}

/** Null when somebody was faster. */
export async function movePartner(tx: TxCtx, partner: Partner, state: PartnerState): Promise<Partner | null> {
  const rows = await tx.db
    .update(partners)
    .set({ state, revision: sql`${partners.revision} + 1` })
    .where(
      and(scoped(tx, { partnerId: partners.id }), eq(partners.id, partner.id), eq(partners.revision, partner.revision)),
    )
    .returning();
  return rows[0] ?? null;
}

export async function lockAgreement(tx: TxCtx, id: Id<'Agreement'>): Promise<Agreement | null> {
  const [seen] = await agreementsById(tx, [id]);
  if (!seen) return null;
  await passGate(tx, seen.partnerId, 'alone');
  const rows = await tx.db
    .select()
    .from(agreements)
    .where(and(scoped(tx, agreements), eq(agreements.id, id)))
    .for('no key update');
  return rows[0] ?? null;
}

/** Null when somebody was faster. */
export async function moveAgreement(tx: TxCtx, agreement: Agreement, state: AgreementState): Promise<Agreement | null> {
  const rows = await tx.db
    .update(agreements)
    .set({ state, revision: sql`${agreements.revision} + 1` })
    .where(and(scoped(tx, agreements), eq(agreements.id, agreement.id), eq(agreements.revision, agreement.revision)))
    .returning();
  return rows[0] ?? null;
}

/** Ends every version of an agreement: what was in force is over, what waited for its day never comes into force. */
export async function endVersions(tx: TxCtx, agreementId: Id<'Agreement'>): Promise<void> {
  const { state, revision } = agreementVersions;
  await tx.db
    .update(agreementVersions)
    .set({
      state: sql`case when ${state} = 'ACTIVE' and ${agreementVersions.effectiveFrom} <= ${tx.now} then 'ENDED' else 'DISCARDED' end`,
      revision: sql`${revision} + 1`,
    })
    .where(
      and(
        scoped(tx, agreementVersions),
        eq(agreementVersions.agreementId, agreementId),
        notInArray(state, ['ENDED', 'DISCARDED']),
      ),
    );
}

/** Asked after `endVersions`: ENDED is what stood, DISCARDED what never did. */
export async function everTookForce(tx: TxCtx, agreementId: Id<'Agreement'>): Promise<boolean> {
  const rows = await tx.db
    .select({ id: agreementVersions.id })
    .from(agreementVersions)
    .where(
      and(
        scoped(tx, agreementVersions),
        eq(agreementVersions.agreementId, agreementId),
        eq(agreementVersions.state, 'ENDED'),
      ),
    )
    .limit(1);
  return rows.length > 0;
}
