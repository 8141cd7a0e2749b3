/**
 * Reference data (products, tariffs, rules) is read by every price and changed a few times a year. What was made of it is
 * kept in the process under the stamp of the database's one row `reference_stamps`: a trigger gives it a new stamp with
 * every change, in the commit of the change. So nothing is ever believed a moment longer than the rows themselves would
 * be, whoever publishes, and a price costs one read of a stamp, which `once` brings along.
 */
import type { ReadCtx } from '../../kernel/ctx.js';
import { fixed } from '../../kernel/db/fixed.js';
import { Defect } from '../../kernel/failure.js';
import { deepFreeze } from '../../kernel/freeze.js';
import type { LoaderDef } from '../../kernel/ctx.js';

const readStamp = fixed<{ stamp: string }>`select stamp from reference_stamps`;

async function stampNow(ctx: ReadCtx): Promise<string> {
  const [row] = await readStamp(ctx, []);
  if (!row) throw new Defect('the reference data has no stamp');
  return row.stamp;
}

const NOW = 'now';
/** One read for a context; a transaction has its own. */
const stampOf: LoaderDef<typeof NOW, string> = {
  name: 'platform.referenceStamp',
  batch: async (ctx) => new Map([[NOW, await stampNow(ctx)]]),
};

/** `once` reads the stamp together with the key. */
export function stampRead(ctx: ReadCtx, stamp: string): void {
  ctx.loader(stampOf).clear(NOW).prime(NOW, stamp);
}

/** Days, regions and codes that a process meets; the oldest go first. */
const MOST = 2000;
const kept = new Map<string, { readonly stamp: string; readonly value: unknown }>();

/**
 * What `read` makes of reference data alone, named by everything that it depends on besides. Frozen: all share it. A
 * change that commits while it is read leaves it unkept.
 */
export async function fromReference<T>(ctx: ReadCtx, name: string, read: () => Promise<T>): Promise<T> {
  const stamp = await ctx.loader(stampOf).load(NOW);
  const known = kept.get(name);
  if (known?.stamp === stamp) return known.value as T;
  const value = deepFreeze(await read());
  if ((await stampNow(ctx)) !== stamp) return value;
  kept.delete(name);
  kept.set(name, { stamp, value });
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST) break;
    kept.delete(oldest);
  }
  return value;
}
