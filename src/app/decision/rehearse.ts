/**
 * Runs a mutation to see what would come of it: the very resolver, under the very shield, in a transaction that is
 * rolled back. A context of its own, so that nothing the rehearsal has seen is believed by the request.
 */
import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { GraphQLError } from 'graphql';
import type { Ctx } from '../../kernel/ctx.js';
import type { Check, Witness } from '../../kernel/duties.js';
import { Defect } from '../../kernel/failure.js';
import { makeCtx } from '../../kernel/make-ctx.js';
import type { RefusalItem } from '../../kernel/refusal.js';
import { type UserError, userErrorOf } from '../../modules/platform/index.js';

export interface Rehearsed {
  readonly refusals: readonly UserError[];
  /** The mutation itself would say no; otherwise only parts of what it answers would be refused. */
  readonly refused: boolean;
  readonly checks: readonly Check[];
  readonly events: ReadonlySet<string>;
}

class Notes implements Witness {
  readonly checks: Check[] = [];
  readonly events = new Set<string>();
  reasons: readonly RefusalItem[] = [];
  checked(check: Check): void {
    this.checks.push(check);
  }
  emitted(event: string): void {
    this.events.add(event);
  }
  told(refusals: readonly RefusalItem[]): void {
    this.reasons = refusals;
  }
}

export async function rehearse(
  guarded: GraphQLSchema,
  outer: Ctx,
  mutation: string,
  input: unknown,
  info: GraphQLResolveInfo,
): Promise<Rehearsed> {
  const resolve = guarded.getMutationType()?.getFields()[mutation]?.resolve;
  if (!resolve) throw new Defect(`there is no mutation ${mutation}`);
  const notes = new Notes();
  const { requestId, now, actor, language, log, pools, ports } = outer;
  await outer.reads.close(); // one lease per request
  const ctx = makeCtx({ requestId, now, actor, language, log, pools, ports, rehearsal: notes });
  try {
    const payload = (await resolve(undefined, { input }, ctx, info)) as { readonly userErrors: readonly UserError[] };
    if (payload instanceof GraphQLError) throw payload;
    const refused = payload.userErrors.length > 0;
    return {
      refusals: refused ? payload.userErrors : notes.reasons.map((item) => userErrorOf(item, language)),
      refused,
      checks: notes.checks,
      events: notes.events,
    };
  } finally {
    await ctx.reads.close();
  }
}
