/**
 * Who may fetch a file, besides what the walls say: the room that took the file knows what it belongs to, and whether the
 * caller sees that. A file that several rooms took is fetched by whoever sees one of those things; one that nobody took,
 * by every reader of its owner.
 */
import type { Ctx } from '../../../kernel/ctx.js';
import type { LoaderDef } from '../../../kernel/loaders.js';

/**
 * Of these files those that the room took, each with whether the caller sees what took it. Asked with the caller's own
 * context, so `scoped()` with the reach of the room's rows is the answer.
 */
export type Sight = (ctx: Ctx, fileIds: readonly string[]) => Promise<ReadonlyMap<string, boolean>>;

export interface Taken {
  readonly fileId: string;
  readonly subjectId: string;
}

/** A file is seen with what took it: `takenBy` by owner alone, `load` in the reach of the caller. */
export function seenWith(
  takenBy: (ctx: Ctx, fileIds: readonly string[]) => Promise<readonly Taken[]>,
  load: LoaderDef<string, object | null>,
): Sight {
  return async (ctx, fileIds) => {
    const taken = await takenBy(ctx, fileIds);
    const seen = new Map<string, boolean>();
    for (const { fileId, subjectId } of taken) {
      const subject = await ctx.loader(load).load(subjectId);
      seen.set(fileId, seen.get(fileId) === true || subject !== null);
    }
    return seen;
  };
}

const sights = new Map<string, Sight>();

/** Called once by each room that takes files, when it is loaded. */
export function defineSight(room: string, sight: Sight): void {
  sights.set(room, sight);
}

export const isSeen: LoaderDef<string, boolean> = {
  name: 'fileIsSeen',
  async batch(ctx, ids) {
    if (ctx.inTransaction) throw new TypeError('asked where links are made');
    const told = await Promise.all([...sights.values()].map((sight) => sight(ctx, ids)));
    return new Map(
      ids.map((id) => {
        const answers = told.flatMap((seen) => seen.get(id) ?? []);
        return [id, answers.length === 0 || answers.includes(true)];
      }),
    );
  },
};
