import { Arg, Args, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Ctx as Context, ReadCtx } from '../../../kernel/ctx.js';
import { type IdKind, readWireId } from '../../../kernel/ids.js';
import { NOT_FOUND, readPage } from '../../../kernel/paging.js';
import { Refusal } from '../../../kernel/refusal.js';
import { judgeTerms } from '../../channels/index.js';
import {
  answer,
  type Connection,
  connection,
  MutationPayload,
  PageArgs,
  registerNode,
  registerPayload,
  asNode,
} from '../../platform/index.js';
import { countPayouts, createdKey, listPayouts } from '../billing.queries.js';
import { redirectPayout } from '../operations/redirect-payout.js';
import type { Payout as PayoutRecord } from '../payouts/payouts.js';
import { payoutById } from '../payouts/payouts.store.js';
import { payeeById } from '../payouts/payees.store.js';
import { after, idOf, withoutKey } from './billing.resolver.js';
import { Payout, PayoutConnection, PayoutFilter, PayoutRedirectInput } from './payout.type.js';

@ObjectType({ implements: MutationPayload, description: 'Answer of `payoutRedirect`.' })
export class PayoutRedirectPayload extends MutationPayload {
  @Field(() => Payout, { nullable: true, description: 'The payout, on its way again; null when refused.' })
  payout?: PayoutRecord | null;
}

/**
 * By its id alone money that goes out is there for the insurer's people, and for a partner whose agreement in force opens
 * amounts (CLAIM_SCOPE). What stays open in run-off is read on the claim, which knows under what its policy was bound.
 */
export async function opensAmounts(ctx: ReadCtx): Promise<boolean> {
  const { partnerId } = ctx.actor;
  if (partnerId === null) return true;
  return (await judgeTerms(ctx, partnerId, ['CLAIM_SCOPE'], { claimAct: 'AMOUNTS' }, () => undefined)).length === 0;
}

registerNode({
  kind: 'Payout',
  permission: 'payout:read',
  load: async (ctx, id) => ((await opensAmounts(ctx)) ? ctx.loader(payoutById).load(id) : null),
});
registerNode({
  kind: 'PayeeAccount',
  permission: 'payout:read',
  load: async (ctx, id) => ((await opensAmounts(ctx)) ? ctx.loader(payeeById).load(id) : null),
});
registerPayload('payoutRedirect', (_ctx, payout) => Object.assign(new PayoutRedirectPayload(), { payout }));

function payeeOf(wire: string): { kind: IdKind; id: string } {
  const read = readWireId(wire);
  if (!read) throw new Refusal(NOT_FOUND(['input', 'payeeId']));
  return { kind: read.kind, id: read.uuid };
}

@Resolver()
export class PayoutResolver {
  @Query(() => PayoutConnection, {
    nullable: true,
    description: 'Money paid out, newest first; by state, what came back and waits for a corrected account.',
  })
  async payouts(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Arg('filter', () => PayoutFilter, { nullable: true, description: 'Which.' }) filter?: PayoutFilter | null,
  ): Promise<Connection<PayoutRecord>> {
    const which = { states: filter?.states ?? null };
    const read = await readPage(ctx.actor, page, {
      shape: ['payouts', which],
      fetch: (query) => listPayouts(ctx, which, query),
      keyOf: createdKey,
    });
    for (const payout of read.nodes) asNode('Payout', payout);
    return connection(read, () => countPayouts(ctx, which));
  }

  @Mutation(() => PayoutRedirectPayload, {
    nullable: true,
    description: 'Sends a payout that came back to a corrected account of the same payee.',
  })
  payoutRedirect(
    @Arg('input', () => PayoutRedirectInput, { description: 'What to do.' }) input: PayoutRedirectInput,
    @Ctx() ctx: Context,
  ): Promise<PayoutRedirectPayload> {
    return answer(ctx, PayoutRedirectPayload, async () => {
      const outcome = await redirectPayout(ctx, {
        idempotencyKey: input.idempotencyKey,
        payoutId: idOf('Payout', input.payoutId, ['input', 'payoutId']),
        payee: payeeOf(input.payeeId),
        sent: withoutKey(input),
      });
      return { payout: await after(ctx, outcome, payoutById), replayed: outcome.replayed };
    });
  }
}
