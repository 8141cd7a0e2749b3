/**
 * A row as one JSON value, for a statement that writes rows of several tables at once
 * (`insert into t select * from jsonb_populate_record(null::t, $1)`): every column by its name in the database.
 */
import { getTableColumns, type Table } from 'drizzle-orm';

type Writer = readonly [property: string, column: string, json: boolean, write: (value: unknown) => unknown];
const writers = new WeakMap<Table, readonly Writer[]>();

function writersOf(table: Table): readonly Writer[] {
  const known = writers.get(table);
  if (known) return known;
  const made = Object.entries(getTableColumns(table)).map(([property, column]): Writer => [
    property,
    column.name,
    column.getSQLType() === 'jsonb',
    (value) => column.mapToDriverValue(value),
  ]);
  writers.set(table, made);
  return made;
}

/** Every column must have its value: a default of the table is not asked. */
export function jsonRow<T extends Table>(table: T, row: T['$inferSelect']): Readonly<Record<string, unknown>> {
  const written: Record<string, unknown> = {};
  for (const [property, column, json, write] of writersOf(table)) {
    const value = (row as Record<string, unknown>)[property];
    written[column] = json || value == null ? (value ?? null) : write(value);
  }
  return written;
}
