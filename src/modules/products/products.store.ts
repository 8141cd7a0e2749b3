/** Statements on products and their versions. Insurer-wide: no partner owns them. */
import { and, asc, desc, eq, gt, isNull, lt, lte, or, sql, type SQL } from 'drizzle-orm';
import type { ReadCtx, TxCtx } from '../../kernel/ctx.js';
import type { LocalDate } from '../../kernel/dates.js';
import { anyText, anyUuid } from '../../kernel/db/any-of.js';
import type { Id } from '../../kernel/ids.js';
import { byId, listsBy } from '../../kernel/loaders.js';
import type { KeysetQuery } from '../../kernel/paging.js';
import { KernelRefusals, Refusal } from '../../kernel/refusal.js';
import { fromReference } from '../platform/index.js';
import type { Product, ProductState, ProductVersion } from './product.js';
import { products, productVersions } from './products.tables.js';

export const productById = byId<Product>('productById', (ctx, ids) =>
  ctx.db.select().from(products).where(anyUuid(products.id, ids)),
);
export const productVersionById = byId<ProductVersion>('productVersionById', (ctx, ids) =>
  ctx.db.select().from(productVersions).where(anyUuid(productVersions.id, ids)),
);
export const versionsByProduct = listsBy<ProductVersion>(
  'versionsByProduct',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(productVersions)
      .where(anyUuid(productVersions.productId, ids))
      .orderBy(desc(productVersions.onSaleFrom)),
  (version) => version.productId,
);

export async function productByCode(ctx: ReadCtx, code: string): Promise<Product | null> {
  const rows = await ctx.db.select().from(products).where(eq(products.code, code));
  return rows[0] ?? null;
}

/** What a vehicle asks of a product; null for any. */
export interface VehicleFilter {
  readonly energy: string | null;
  readonly useNature: string | null;
}

export interface ProductFilter extends VehicleFilter {
  /** Codes of products; null for all. */
  readonly codes: readonly string[] | null;
  readonly kind: string | null;
  readonly onSaleOn: LocalDate;
}

/** Products on sale, by code. */
export function listProducts(ctx: ReadCtx, filter: ProductFilter, query: KeysetQuery): Promise<Product[]> {
  const after = query.after?.[0];
  const forward = query.direction === 'forward';
  return ctx.db
    .select()
    .from(products)
    .where(
      and(
        productFilter(filter),
        after === undefined ? undefined : forward ? gt(products.code, after) : lt(products.code, after),
      ),
    )
    .orderBy(forward ? asc(products.code) : desc(products.code))
    .limit(query.limit);
}

export async function countProducts(ctx: ReadCtx, filter: ProductFilter): Promise<number> {
  const rows = await ctx.db
    .select({ n: sql<number>`count(*)::int` })
    .from(products)
    .where(productFilter(filter));
  return rows[0]?.n ?? 0;
}

function productFilter(filter: ProductFilter): SQL | undefined {
  return and(
    soldOn(filter.onSaleOn, filter),
    filter.codes === null ? undefined : anyText(products.code, filter.codes),
    filter.kind === null ? undefined : eq(products.kind, filter.kind as 'COMPULSORY'),
  );
}

/** Whether the product has a version on sale on a day, for such a vehicle. */
export function soldOn(day: LocalDate, { energy, useNature }: VehicleFilter): SQL {
  const driven = energy === null ? sql`true` : openTo(sql`v.document->'energies'`, energy);
  const used = useNature === null ? sql`true` : openTo(sql`v.document->'useNatures'`, useNature);
  return sql`exists (select from ${productVersions} v where v.product_id = ${products.id} and v.state = 'ON_SALE' and v.on_sale_from <= ${day} and (v.on_sale_until is null or ${day} < v.on_sale_until) and ${driven} and ${used})`;
}

/** Whether a list in a document is open to a value: an empty one is to all. */
export function openTo(list: SQL, value: string): SQL {
  return sql`(${list} = '[]'::jsonb or ${list} @> to_jsonb(${value}::text))`;
}

export interface OnSale {
  readonly product: Product;
  readonly version: ProductVersion;
}

/** The version of a product on sale on a day; null when none is. */
export function versionOnSale(ctx: ReadCtx, productCode: string, day: LocalDate): Promise<OnSale | null> {
  return fromReference(ctx, `versionOnSale:${productCode}:${day}`, () => readOnSale(ctx, productCode, day));
}

async function readOnSale(ctx: ReadCtx, productCode: string, day: LocalDate): Promise<OnSale | null> {
  const rows = await ctx.db
    .select({ product: products, version: productVersions })
    .from(productVersions)
    .innerJoin(products, eq(products.id, productVersions.productId))
    .where(
      and(
        eq(products.code, productCode),
        eq(productVersions.state, 'ON_SALE'),
        lte(productVersions.onSaleFrom, day),
        or(isNull(productVersions.onSaleUntil), gt(productVersions.onSaleUntil, day)),
      ),
    );
  return rows[0] ?? null;
}

/** A version under lock; refuses when it is not there or has moved since `expectedRevision`. */
export async function lockVersion(tx: TxCtx, id: string, expectedRevision: number): Promise<ProductVersion> {
  const rows = await tx.db
    .select()
    .from(productVersions)
    .where(eq(productVersions.id, id as Id<'ProductVersion'>))
    .for('update');
  const [version] = rows;
  if (!version) throw new Refusal({ code: KernelRefusals.NOT_FOUND, field: ['input', 'productVersionId'] });
  if (version.revision !== expectedRevision) {
    throw new Refusal({
      code: KernelRefusals.STALE_VERSION,
      field: ['input', 'expectedVersion'],
      facts: [{ name: 'revision', value: String(version.revision) }],
    });
  }
  return version;
}

export async function insertVersion(tx: TxCtx, version: ProductVersion): Promise<void> {
  await tx.db.insert(productVersions).values(version);
}

export async function moveVersion(
  tx: TxCtx,
  version: ProductVersion,
  to: { state: ProductState; approvedBy?: string; onSaleUntil?: LocalDate },
): Promise<void> {
  await tx.db
    .update(productVersions)
    .set({
      state: to.state,
      approvedBy: to.approvedBy ?? version.approvedBy,
      onSaleUntil: to.onSaleUntil ?? version.onSaleUntil,
      revision: version.revision + 1,
      updatedAt: tx.now,
    })
    .where(and(eq(productVersions.id, version.id), eq(productVersions.state, version.state)));
}
