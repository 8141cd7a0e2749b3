/**
 * A statement whose text never changes, written out in a store: `const f = fixed<Row>\`select … where id = $1\``. Nothing is
 * built per request, which is what a query builder spends most of its time on; for the few statements that every write of
 * a partner runs. No interpolation, so nothing can be injected. Rows come as the driver reads them: ask for `jsonb` or
 * text where columns need more (`columns.ts`).
 */
import type { ReadCtx } from '../ctx.js';
import type { Row } from './connection.js';

export type Fixed<R extends Row> = (ctx: ReadCtx, params: readonly unknown[]) => Promise<R[]>;

export function fixed<R extends Row>(text: TemplateStringsArray): Fixed<R> {
  const [statement = ''] = text;
  return (ctx, params) => ctx.db.fixed(statement, params) as Promise<R[]>;
}
