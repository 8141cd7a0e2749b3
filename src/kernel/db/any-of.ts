/** `column = any($1)`: one statement text for every list length, so that it is prepared once. */
import { type Column, type SQL, sql } from 'drizzle-orm';

/** An array as the text of its literal: `fetch_types` is off, so the driver knows no array types. */
export function uuidArray(ids: readonly string[]): string {
  return literal(ids);
}

export function textArray(values: readonly string[]): string {
  return literal(values);
}

function literal(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`).join(',')}}`;
}

export function anyUuid(column: Column | SQL, ids: readonly string[]): SQL {
  return sql`${column} = any(${literal(ids)}::uuid[])`;
}

export function anyText(column: Column | SQL, values: readonly string[]): SQL {
  return sql`${column} = any(${literal(values)}::text[])`;
}
