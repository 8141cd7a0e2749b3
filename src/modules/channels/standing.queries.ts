/**
 * How a partner stands, as `access` asks before it lets a caller in (its `StandingPort`, which these two functions fit;
 * `app` hands them over). The database is already scoped to the partner, on the pool of authentication.
 */
import { and, desc, eq, inArray, lte, or, sql } from 'drizzle-orm';
import type { ReadDb } from '../../kernel/db/drizzle-session.js';
import { dayOf, type Instant } from '../../kernel/dates.js';
import type { Id } from '../../kernel/ids.js';
import type { CallQuota } from '../access/index.js';
import { events } from '../platform/platform.tables.js';
import { callQuotaOf } from './api-quota.js';
import { holdsAt } from './channels.store.js';
import { products } from '../products/products.tables.js';
import type { ClauseParameters } from './agreement.js';
import { agreementClauses, agreements, agreementVersions, licences, outlets, partners } from './channels.tables.js';
import { onboardings } from './onboarding/onboarding.tables.js';
import { licenceStanding, type LicenceStanding, type Standing, standingOf } from './partner.rules.js';

export interface PartnerStanding {
  readonly kind: string;
  readonly licence: LicenceStanding;
  readonly standing: Standing;
  readonly quotas: readonly CallQuota[];
  readonly terms: readonly string[] | null;
}

export const channelStanding = { standingOf: partnerStanding, outletSubtree };

/** Null when there is no such partner. */
export async function partnerStanding(
  db: ReadDb,
  partnerId: Id<'Partner'>,
  now: Instant,
): Promise<PartnerStanding | null> {
  const [partner] = await db.select().from(partners).where(eq(partners.id, partnerId));
  if (!partner) return null;
  const held = await db.select().from(licences).where(eq(licences.partnerId, partnerId));
  const licence = licenceStanding(held, dayOf(now));
  const terms = await termsInForce(db, partnerId, now);
  const endedAt = partner.state === 'TERMINATED' ? await endOf(db, partnerId, now) : null;
  const standing = standingOf(
    {
      kind: partner.kind,
      state: partner.state,
      licence,
      agreementInForce: terms !== null,
      cleared: await isCleared(db, partner),
      endedAt,
    },
    now,
  );
  return { kind: partner.kind, licence, standing, quotas: terms?.quotas ?? [], terms: terms?.words ?? null };
}

async function isCleared(db: ReadDb, { id, state }: { id: Id<'Partner'>; state: string }): Promise<boolean> {
  if (state !== 'ONBOARDING') return true;
  const rows = await db.select({ outcome: onboardings.outcome }).from(onboardings).where(eq(onboardings.partnerId, id));
  return rows[0]?.outcome === 'CLEARED';
}

interface TermsInForce {
  /** Keys of the clauses in force, and the kinds of cover that the allowed products are of. */
  readonly words: readonly string[];
  readonly quotas: readonly CallQuota[];
}

/** Null when nothing is in force. */
async function termsInForce(db: ReadDb, partnerId: Id<'Partner'>, now: Instant): Promise<TermsInForce | null> {
  const rows = await db
    .select({ clause: agreementClauses })
    .from(agreementVersions)
    .innerJoin(
      agreements,
      and(eq(agreements.partnerId, agreementVersions.partnerId), eq(agreements.id, agreementVersions.agreementId)),
    )
    .leftJoin(
      agreementClauses,
      and(
        eq(agreementClauses.partnerId, agreementVersions.partnerId),
        eq(agreementClauses.versionId, agreementVersions.id),
      ),
    )
    .where(and(eq(agreementVersions.partnerId, partnerId), eq(agreements.state, 'ACTIVE'), holdsAt(now)))
    .orderBy(agreementClauses.position);
  if (rows.length === 0) return null;
  const clauses = rows.flatMap(({ clause }) => clause ?? []);
  const keys = clauses.flatMap(({ key }) => key ?? []);
  const codes = allowedByAll(clauses.filter(({ key }) => key === 'PRODUCTS').map(({ parameters }) => parameters));
  const kinds =
    codes.length === 0
      ? []
      : await db
          .selectDistinct({ kind: products.kind })
          .from(products)
          .where(inArray(products.code, [...codes]));
  return {
    words: [...new Set([...keys, ...kinds.map(({ kind }) => kind)])],
    quotas: clauses.filter(({ key }) => key === 'API_QUOTA').map(callQuotaOf),
  };
}

/** Several clauses narrow each other, as in the judgment. */
function allowedByAll(parameters: readonly (ClauseParameters | null)[]): readonly string[] {
  const sets = parameters.map((each) => (each?.['allowed'] ?? []) as readonly string[]);
  return (sets[0] ?? []).filter((code) => sets.every((set) => set.includes(code)));
}

/** When a terminated partner ended: with its last agreement, before its term or at the end of it, or by an act of its own. Null when nothing tells. */
async function endOf(db: ReadDb, partnerId: Id<'Partner'>, now: Instant): Promise<Instant | null> {
  const subjects = db
    .select({ id: sql<string>`${agreements.id}` })
    .from(agreements)
    .where(eq(agreements.partnerId, partnerId));
  const [told] = await db
    .select({ at: events.occurredAt })
    .from(events)
    .where(
      and(
        eq(events.partnerId, partnerId),
        or(eq(events.subjectId, partnerId), inArray(events.subjectId, subjects)),
        inArray(events.type, ['agreement.terminated', 'partner.terminated']),
      ),
    )
    .orderBy(desc(events.occurredAt))
    .limit(1);
  const [over] = await db
    .select({ at: agreementVersions.effectiveUntil })
    .from(agreementVersions)
    .where(
      and(
        eq(agreementVersions.partnerId, partnerId),
        inArray(agreementVersions.state, ['ACTIVE', 'ENDED']),
        lte(agreementVersions.effectiveUntil, now),
      ),
    )
    .orderBy(desc(agreementVersions.effectiveUntil))
    .limit(1);
  const ends = [told?.at, over?.at].filter((at) => at != null);
  return ends.length === 0 ? null : ends.reduce((a, b) => (a >= b ? a : b));
}

/** The outlet and all below it; empty when it is not the partner's. */
export async function outletSubtree(
  db: ReadDb,
  partnerId: Id<'Partner'>,
  outletId: Id<'Outlet'>,
): Promise<readonly Id<'Outlet'>[]> {
  const [top] = await db
    .select({ path: outlets.path })
    .from(outlets)
    .where(and(eq(outlets.partnerId, partnerId), eq(outlets.id, outletId)));
  if (!top) return [];
  const rows = await db
    .select({ id: outlets.id })
    .from(outlets)
    .where(
      and(
        eq(outlets.partnerId, partnerId),
        or(eq(outlets.path, top.path), sql`starts_with(${outlets.path}, ${`${top.path}/`})`),
      ),
    );
  return rows.map((row) => row.id);
}
