/** What every installation has before anybody calls: public holidays, products with their versions, plans, the published national tariffs, the underwriting rules and the insurer's standard terms. */
import postgres from 'postgres';
import { fingerprint } from '../kernel/canonical.js';
import { newId } from '../kernel/ids.js';
import { SHIPPED_TERMS, type ShippedTerms } from '../modules/channels/index.js';
import {
  type PublishedPlan,
  publishedPlans,
  type PublishedVersion,
  publishedVersions,
} from '../modules/products/index.js';
import { ensurePublicHolidays } from '../modules/platform/index.js';
import { ensurePublishedTariffs } from '../modules/rating/index.js';
import { ensureUnderwritingRules } from '../modules/underwriting/index.js';

/** Filed and approved by the installation itself: two fixed identities, so that the maker is never the checker. */
const FILER = '00000000-0000-7000-8000-0000000000f1';
const APPROVER = '00000000-0000-7000-8000-0000000000f2';

/** First day of the shipped plans: the newest of the shipped editions. */
const PLANS_FROM = '2021-12-27';

export async function ensureReferenceData(ownerUrl: string): Promise<void> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    await ensurePublicHolidays(sql);
    await ensurePublishedTariffs(sql);
    for (const version of publishedVersions) await ensureVersion(sql, version);
    for (const plan of publishedPlans) await ensurePlan(sql, plan);
    await ensureUnderwritingRules(sql);
    for (const terms of SHIPPED_TERMS) await ensureTerms(sql, terms);
  } finally {
    await sql.end({ timeout: 2 });
  }
}

async function ensureVersion(sql: postgres.Sql, version: PublishedVersion): Promise<void> {
  const { productCode, name, kind, document } = version;
  const state = version.onSaleUntil === null ? 'ON_SALE' : 'RETIRED';
  await sql`insert into products (id, code, name_zh, name_en, kind)
    values (${newId('Product')}, ${productCode}, ${name.zh}, ${name.en}, ${kind})
    on conflict (code) do nothing`;
  await sql`insert into product_versions (id, product_id, edition, filing_number, state, on_sale_from, on_sale_until, document, digest, filed_by, approved_by, updated_at)
    select ${newId('ProductVersion')}, p.id, ${version.edition}, null, ${state}, ${version.onSaleFrom}, ${version.onSaleUntil}, ${sql.json(document)}, ${fingerprint(document)}, ${FILER}, ${APPROVER}, ${`${version.onSaleFrom}T00:00:00+08:00`}
    from products p where p.code = ${productCode}
    on conflict (product_id, edition) do nothing`;
}

/** A plan is known by its code and never changes: another bundle is another code. */
async function ensurePlan(sql: postgres.Sql, { code, productCode, document }: PublishedPlan): Promise<void> {
  await sql`insert into plans (id, code, product_id, document, offered_from)
    select ${newId('Plan')}, ${code}, p.id, ${sql.json(document)}, ${PLANS_FROM}
    from products p where p.code = ${productCode}
    on conflict (code) do nothing`;
}

/** First publication of the shipped terms. */
const TERMS_AT = '2026-01-01T00:00:00+08:00';

/** Only where the installation has no terms of its own for the kind: whoever has published another wording keeps it. */
async function ensureTerms(
  sql: postgres.Sql,
  { channelKind, licensed, version, document }: ShippedTerms,
): Promise<void> {
  await sql`insert into standard_terms (id, channel_kind, licensed, version, state, document, digest, drafted_by, drafted_at, published_by, published_at)
    select ${newId('StandardTerms')}, ${channelKind}, ${licensed}, ${version}, 'PUBLISHED', ${sql.json(document as unknown as postgres.JSONValue)}, ${fingerprint(document)}, ${FILER}, ${TERMS_AT}, ${APPROVER}, ${TERMS_AT}
    where not exists (select from standard_terms t where t.channel_kind = ${channelKind} and t.licensed = ${licensed} and t.state <> 'DRAFT')
    on conflict do nothing`;
}
