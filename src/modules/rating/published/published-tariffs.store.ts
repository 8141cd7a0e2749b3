/**
 * Puts the tariffs that ship into a database, as its owner, at every start. What is there stays: a version never
 * changes, so a figure altered in the code under an old label is a defect that stops the start, not an update.
 */
import type { Sql } from 'postgres';
import { Defect } from '../../../kernel/failure.js';
import { newId } from '../../../kernel/ids.js';
import { documentName } from '../tariff.js';
import { PUBLISHED_TARIFFS } from './index.js';

/** Safe to run again, and by two starts at once. Answers how many versions were missing. */
export async function ensurePublishedTariffs(owner: Sql): Promise<number> {
  let added = 0;
  for (const tariff of PUBLISHED_TARIFFS) {
    const { code, region, version, filingNumber, validFrom, validUntil, bindsUntil, digest, illustrative } = tariff;
    // Every value as text: what the driver makes of dates and JSON depends on who else uses the client.
    const inserted = await owner`
      insert into tariffs (id, code, region, version, filing_number, valid_from, valid_until, binds_until, digest, illustrative, document, published_at)
      values (${newId('Tariff')}, ${code}, ${region}, ${version}, ${filingNumber}, ${validFrom}::text::date, ${validUntil}::text::date,
        ${bindsUntil}::text::timestamptz, ${digest}, ${illustrative}, ${JSON.stringify(tariff.document)}::text::jsonb, now())
      on conflict do nothing`;
    added += inserted.count;
    const [stored] = await owner<{ digest: string }[]>`
      select digest from tariffs where code = ${code} and region is not distinct from ${region}::text and version = ${version}`;
    if (stored?.digest !== digest)
      throw new Defect(`${documentName(tariff)} is stored with other figures than it ships with`);
  }
  return added;
}
