/** What every installation has before anybody calls: the compulsory product, the published national tariffs and the underwriting rules. */
import postgres from 'postgres';
import { fingerprint } from '../kernel/canonical.js';
import { newId } from '../kernel/ids.js';
import { COMPULSORY_CODE, compulsory2020 } from '../modules/products/index.js';
import { ensurePublishedTariffs } from '../modules/rating/index.js';
import { ensureUnderwritingRules } from '../modules/underwriting/index.js';

/** Filed and approved by the installation itself: two fixed identities, so that the maker is never the checker. */
const FILER = '00000000-0000-7000-8000-0000000000f1';
const APPROVER = '00000000-0000-7000-8000-0000000000f2';

export async function ensureReferenceData(ownerUrl: string): Promise<void> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    await ensurePublishedTariffs(sql);
    await ensureUnderwritingRules(sql);
    await sql`insert into products (id, code, name_zh, name_en, kind)
      values (${newId('Product')}, ${COMPULSORY_CODE}, '机动车交通事故责任强制保险', 'Compulsory traffic accident liability insurance', 'COMPULSORY')
      on conflict (code) do nothing`;
    await sql`insert into product_versions (id, product_id, edition, filing_number, state, on_sale_from, document, digest, filed_by, approved_by, updated_at)
      select ${newId('ProductVersion')}, p.id, '2020', null, 'ON_SALE', '2020-09-19', ${sql.json(compulsory2020)}, ${fingerprint(compulsory2020)}, ${FILER}, ${APPROVER}, '2020-09-19T00:00:00+08:00'
      from products p where p.code = ${COMPULSORY_CODE}
      on conflict (product_id, edition) do nothing`;
  } finally {
    await sql.end({ timeout: 2 });
  }
}
