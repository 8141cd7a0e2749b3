/**
 * Statements on tariffs. Insurer-wide: no partner owns them. A version never changes (a trigger holds that against
 * everybody), so its figures are checked and parsed once per process and kept; only who is in force is asked each time.
 */
import { and, asc, desc, eq, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import { fingerprint } from '../../kernel/canonical.js';
import type { ReadCtx, TxCtx } from '../../kernel/ctx.js';
import type { LocalDate } from '../../kernel/dates.js';
import { anyText, anyUuid } from '../../kernel/db/any-of.js';
import { Defect } from '../../kernel/failure.js';
import { deepFreeze } from '../../kernel/freeze.js';
import { byId, type LoaderDef } from '../../kernel/loaders.js';
import type { KeysetQuery } from '../../kernel/paging.js';
import { fromReference } from '../platform/index.js';
import { tariffs } from './rating.tables.js';
import { regionChain } from './regions.js';
import { reachOf, type TariffRef } from './tariff.js';
import type { PinnedTariff, TariffRecord } from './tariff.record.js';
import { TARIFF_SCHEMAS, type TariffCode, type TariffDocuments } from './tariff.schema.js';

/** A version about to be published: nobody knows its successor. */
export type NewTariff = Omit<TariffRecord, 'nextFrom'> & { readonly document: AnyDocument };

type AnyDocument = TariffDocuments[TariffCode];

const HEAD = {
  id: tariffs.id,
  code: tariffs.code,
  region: tariffs.region,
  version: tariffs.version,
  filingNumber: tariffs.filingNumber,
  validFrom: tariffs.validFrom,
  validUntil: tariffs.validUntil,
  bindsUntil: tariffs.bindsUntil,
  digest: tariffs.digest,
  illustrative: tariffs.illustrative,
  publishedAt: tariffs.publishedAt,
  nextFrom: sql<LocalDate | null>`(select min(n.valid_from) from tariffs n where n.code = tariffs.code and n.region is not distinct from tariffs.region and n.valid_from > tariffs.valid_from)`,
};

/** Heads of versions by id. */
export const tariffById = byId<TariffRecord>('tariffById', (ctx, ids) =>
  ctx.db.select(HEAD).from(tariffs).where(anyUuid(tariffs.id, ids)),
);

/** Figures of a version by its id, for those who want to read the table itself. */
export const tariffDocumentById: LoaderDef<string, AnyDocument | null> = {
  name: 'tariffDocumentById',
  batch: async (ctx, ids) =>
    new Map((await withFigures(ctx, anyUuid(tariffs.id, ids), ids)).map((each) => [each.id, each.document])),
};

export async function tariffByName(
  ctx: ReadCtx,
  name: Pick<TariffRef, 'code' | 'region' | 'version'>,
): Promise<TariffRecord | null> {
  const rows = await ctx.db
    .select(HEAD)
    .from(tariffs)
    .where(and(eq(tariffs.code, name.code), regionIs(name.region), eq(tariffs.version, name.version)));
  return rows[0] ?? null;
}

/** The version in force on a day; null when none is. */
export async function tariffInForce(
  ctx: ReadCtx,
  code: TariffCode,
  region: string | null,
  day: LocalDate,
): Promise<TariffRecord | null> {
  const rows = await ctx.db
    .select(HEAD)
    .from(tariffs)
    .where(and(eq(tariffs.code, code), regionIs(region), inForceOn(day)));
  return rows[0] ?? null;
}

export interface TariffFilter {
  /** Null for all codes. */
  readonly code: string | null;
  /** Only those in force on this day; null for all. */
  readonly validOn: LocalDate | null;
}

/** Sort key of `listTariffs`: code, region (the whole country first), first day. */
export const tariffKey = (tariff: TariffRecord): readonly string[] => [
  tariff.code,
  tariff.region ?? '',
  tariff.validFrom,
];

export function listTariffs(ctx: ReadCtx, filter: TariffFilter, query: KeysetQuery): Promise<TariffRecord[]> {
  const forward = query.direction === 'forward';
  const [code, region, validFrom] = query.after ?? [];
  const key = sql`(${tariffs.code}, coalesce(${tariffs.region}, ''), ${tariffs.validFrom})`;
  const at = sql`(${code}, ${region}, ${validFrom}::date)`;
  const order = forward ? asc : desc;
  return ctx.db
    .select(HEAD)
    .from(tariffs)
    .where(
      and(matching(filter), query.after === null ? sql`true` : forward ? sql`${key} > ${at}` : sql`${key} < ${at}`),
    )
    .orderBy(order(tariffs.code), order(sql`coalesce(${tariffs.region}, '')`), order(tariffs.validFrom))
    .limit(query.limit);
}

export async function countTariffs(ctx: ReadCtx, filter: TariffFilter): Promise<number> {
  const rows = await ctx.db
    .select({ n: sql<number>`count(*)::int` })
    .from(tariffs)
    .where(matching(filter));
  return rows[0]?.n ?? 0;
}

/**
 * The versions a rating of a day may use, in one statement: per code the national one, and the one of the nearest
 * region that has any (`440305` → 440305, 440300, 440000). A quote pins them; from then on it goes by `tariffsByRefs`.
 */
export function pinnedFor(ctx: ReadCtx, on: DayAndRegion): Promise<readonly PinnedTariff[]> {
  return fromReference(ctx, `pinnedFor:${on.day}:${on.region ?? ''}`, () => readPinned(ctx, on));
}

interface DayAndRegion {
  readonly day: LocalDate;
  readonly region: string | null;
}

async function readPinned(ctx: ReadCtx, on: DayAndRegion): Promise<readonly PinnedTariff[]> {
  const chain = on.region === null ? [] : regionChain(on.region);
  const here = or(isNull(tariffs.region), anyText(tariffs.region, chain));
  const found = await withFigures(ctx, and(inForceOn(on.day), here), keptFor(chain));
  const nearest = (code: string): string | undefined =>
    chain.find((region) => found.some((each) => each.code === code && each.region === region));
  return found.filter((each) => each.region === null || each.region === nearest(each.code));
}

/** The very versions that a rating used, to compute it again; what is missing was never published here. One statement. */
export async function tariffsByRefs(ctx: ReadCtx, refs: readonly TariffRef[]): Promise<readonly PinnedTariff[]> {
  const regions = refs.map((ref) => ref.region ?? '');
  const around = and(
    anyText(
      tariffs.code,
      refs.map((ref) => ref.code),
    ),
    anyText(
      tariffs.version,
      refs.map((ref) => ref.version),
    ),
    anyText(sql`coalesce(${tariffs.region}, '')`, regions),
  );
  const found = await withFigures(ctx, around, keptFor(regions));
  return found.filter((each) =>
    refs.some((ref) => ref.code === each.code && ref.region === each.region && ref.version === each.version),
  );
}

/** Whether a code already has figures for a region, its own or those that reach it. Serialises publications of the code. */
export async function lockTariff(
  tx: TxCtx,
  code: TariffCode,
  region: string | null,
): Promise<{ readonly hasVersions: boolean }> {
  await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`tariff:${code}`}, 0))`);
  const national = isNull(tariffs.region);
  const around = region === null ? national : anyText(tariffs.region, regionChain(region));
  const covers = code !== 'VEHICLE-TAX' && reachOf(code) === 'NEAREST' ? or(national, around) : around;
  const rows = await tx.db
    .select({ id: tariffs.id })
    .from(tariffs)
    .where(and(eq(tariffs.code, code), covers))
    .limit(1);
  return { hasVersions: rows.length > 0 };
}

export async function insertTariff(tx: TxCtx, version: NewTariff): Promise<void> {
  const {
    id,
    code,
    region,
    filingNumber,
    validFrom,
    validUntil,
    bindsUntil,
    digest,
    illustrative,
    document,
    publishedAt,
  } = version;
  await tx.db.insert(tariffs).values({
    id,
    code,
    region,
    version: version.version,
    filingNumber,
    validFrom,
    validUntil,
    bindsUntil,
    digest,
    illustrative,
    document,
    publishedBy: tx.actor.id,
    publishedAt,
  });
}

/** In force on a day: the latest to have begun, unless it has ended. What it replaced does not come back. */
function inForceOn(day: LocalDate): SQL | undefined {
  return and(
    lte(tariffs.validFrom, day),
    or(isNull(tariffs.validUntil), sql`${tariffs.validUntil} > ${day}`),
    sql`not exists (select from tariffs n where n.code = tariffs.code and n.region is not distinct from tariffs.region and n.valid_from > tariffs.valid_from and n.valid_from <= ${day})`,
  );
}

function matching(filter: TariffFilter): SQL | undefined {
  const ofCode = filter.code === null ? sql`true` : sql`${tariffs.code} = ${filter.code}`;
  return and(ofCode, filter.validOn === null ? sql`true` : inForceOn(filter.validOn));
}

function regionIs(region: string | null): SQL {
  return region === null ? isNull(tariffs.region) : eq(tariffs.region, region);
}

// ── the kept figures ──

/** More than the versions of all regions for a year; the oldest go first. */
const KEPT = 256;
const kept = new Map<string, { readonly region: string; readonly document: AnyDocument }>();

/** Ids of kept figures that a read about these regions may meet. */
function keptFor(regions: readonly string[]): readonly string[] {
  return [...kept].filter(([, { region }]) => region === '' || regions.includes(region)).map(([id]) => id);
}

/** Codes that this release can read: during a roll-out a newer one may already have published others. */
const READABLE = Object.keys(TARIFF_SCHEMAS);

/** Versions with their figures. The figures of those kept are not sent again. */
async function withFigures(
  ctx: ReadCtx,
  where: SQL | undefined,
  likely: readonly string[],
): Promise<readonly PinnedTariff[]> {
  // Held by this call: another request may make room while the answer is on its way.
  const held = new Map(likely.flatMap((id) => (kept.has(id) ? [[id, kept.get(id)?.document] as const] : [])));
  const sent = sql<unknown>`case when ${anyUuid(tariffs.id, [...held.keys()])} then null else ${tariffs.document} end`;
  const rows = await ctx.db
    .select({ ...HEAD, document: sent })
    .from(tariffs)
    .where(and(anyText(tariffs.code, READABLE), where ?? sql`false`));
  return rows.map((row) => ({ ...row, document: held.get(row.id) ?? keep(row) }) as PinnedTariff);
}

/** Checks the figures against shape and digest, freezes and keeps them: all requests of the process share them. */
function keep(row: TariffRecord & { readonly document: unknown }): AnyDocument {
  const document = TARIFF_SCHEMAS[row.code].parse(row.document);
  if (fingerprint(document) !== row.digest)
    throw new Defect(`tariff ${row.code} ${row.version} is not what was published: its digest differs`);
  deepFreeze(document);
  for (const oldest of kept.keys()) {
    if (kept.size < KEPT) break;
    kept.delete(oldest);
  }
  kept.set(row.id, { region: row.region ?? '', document });
  return document;
}
