/** A drizzle session over something that passes statements one at a time: a lease, or a request's lazy read transaction. */
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import type { Sql } from 'postgres';
import { Defect } from '../failure.js';
import type { Row } from './connection.js';

export interface Statements {
  rows(text: string, params: readonly unknown[]): Promise<Row[]>;
  values(text: string, params: readonly unknown[]): Promise<unknown[][]>;
}

/** Passes a text as it stands, built nowhere; only `fixed.ts` calls it. */
interface Fixed {
  fixed(text: string, params: readonly unknown[]): Promise<Row[]>;
}

/** Query builder of a write transaction. */
export type WriteDb = Omit<PostgresJsDatabase, 'transaction' | '$client' | 'query'> & Fixed;
/** Query builder of a read-only transaction. */
export type ReadDb = Fixed &
  Pick<PostgresJsDatabase, 'select' | 'selectDistinct' | 'selectDistinctOn' | 'with' | '$with' | 'execute'>;

interface Answer extends PromiseLike<Row[]> {
  values(): Promise<unknown[][]>;
}

export function drizzleOver(statements: Statements): WriteDb {
  const client = {
    options: { parsers: {}, serializers: {} },
    unsafe: (text: string, params: readonly unknown[] = []): Answer => ({
      // Thenable, because drizzle awaits the query itself for raw SQL.
      then: (done, failed) => statements.rows(text, params).then(done, failed),
      values: () => statements.values(text, params),
    }),
    begin: () => {
      throw new Defect('transactions are opened by inTransaction only');
    },
  };
  const fixed = (text: string, params: readonly unknown[]): Promise<Row[]> => statements.rows(text, params);
  return Object.assign(drizzle(client as unknown as Sql, { logger: false }), { fixed });
}
