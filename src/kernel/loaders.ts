/** DataLoaders, one per definition and context. Results are matched by key, so order and gaps of a query do not matter. */
import DataLoader from 'dataloader';
import type { LoaderDef, ReadCtx } from './ctx.js';

export type { LoaderDef } from './ctx.js';

const MAX_BATCH = 500;

/** `snapshot` names what the loaders have read from; when it changes they begin anew, so that an answer after a commit shows the commit. */
export function loaderFactory(
  ctx: () => ReadCtx,
  snapshot: () => number = () => 0,
): <K, V>(definition: LoaderDef<K, V>) => DataLoader<K, V, string> {
  const made = new Map<string, unknown>();
  let readFrom = snapshot();
  return <K, V>(definition: LoaderDef<K, V>): DataLoader<K, V, string> => {
    if (readFrom !== snapshot()) {
      readFrom = snapshot();
      made.clear();
    }
    const existing = made.get(definition.name);
    if (existing) return existing as DataLoader<K, V, string>;
    const keyOf = (key: K): string => definition.keyOf?.(key) ?? String(key);
    const loader = new DataLoader<K, V, string>(
      async (keys) => {
        const found = await definition.batch(ctx(), keys);
        return keys.map((key) => found.get(keyOf(key)) as V);
      },
      { cacheKeyFn: keyOf, maxBatchSize: MAX_BATCH },
    );
    made.set(definition.name, loader);
    return loader;
  };
}

/** A loader of rows by id; absent rows load as null. */
export function byId<V extends { readonly id: string }>(
  name: string,
  load: (ctx: ReadCtx, ids: readonly string[]) => Promise<readonly V[]>,
): LoaderDef<string, V | null> {
  return {
    name,
    batch: async (ctx, ids) => {
      const rows = new Map<string, V | null>(ids.map((id) => [id, null]));
      for (const row of await load(ctx, ids)) rows.set(row.id, row);
      return rows;
    },
  };
}

/** A loader of lists; a key without rows loads as an empty list. */
export function listsBy<V>(
  name: string,
  load: (ctx: ReadCtx, keys: readonly string[]) => Promise<readonly V[]>,
  keyOf: (row: V) => string,
): LoaderDef<string, readonly V[]> {
  return {
    name,
    batch: async (ctx, keys) => {
      const lists = new Map<string, V[]>(keys.map((key) => [key, []]));
      for (const row of await load(ctx, keys)) lists.get(keyOf(row))?.push(row);
      return lists;
    },
  };
}
