/** Later versions of the tariffs that ship, put straight into the table by its owner: same figures, or changed ones. */
import type postgres from 'postgres';
import { fingerprint } from '../../src/kernel/canonical.js';
import { newId } from '../../src/kernel/ids.js';

export interface SuccessorGiven {
  readonly version: string;
  readonly validFrom: string;
  readonly bindsUntil?: string | null;
  readonly region?: string | null;
  /** Changes the figures; default the same again. */
  readonly change?: (document: unknown) => unknown;
}

/** A version that follows the latest national one of a code. */
export async function successorOf(owner: postgres.Sql, code: string, given: SuccessorGiven): Promise<void> {
  const [latest] = await owner<
    { document: unknown }[]
  >`select document from tariffs where code = ${code} and region is null order by valid_from desc limit 1`;
  if (!latest) throw new Error(`${code} has no version`);
  const document = given.change ? given.change(structuredClone(latest.document)) : latest.document;
  await owner`insert into tariffs (id, code, region, version, filing_number, valid_from, valid_until, binds_until, digest, illustrative, document, published_by, published_at)
    values (${newId('Tariff')}, ${code}, ${given.region ?? null}, ${given.version}, null, ${given.validFrom}, null, ${given.bindsUntil ?? null}, ${fingerprint(document)}, false,
      ${owner.json(document as postgres.JSONValue)}, null, now())`;
}

/** All basic premiums times a factor, in whole yuan. */
export const dearer =
  (factor: number) =>
  (document: unknown): unknown => {
    const base = document as { rows: { premium: string }[] };
    for (const row of base.rows) row.premium = `${String(Math.round(Number(row.premium) * factor))}.00`;
    return base;
  };
