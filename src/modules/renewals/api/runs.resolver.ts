/** Preparing many quotes, and the funnel. */
import { Arg, Args, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { addDays, startOfDay } from '../../../kernel/dates.js';
import { decimal } from '../../../kernel/decimal.js';
import { Defect } from '../../../kernel/failure.js';
import { parseWireId, trustedId, wireId } from '../../../kernel/ids.js';
import { readPage } from '../../../kernel/paging.js';
import {
  answer,
  asNode,
  type Connection,
  connection,
  DecimalScalar,
  MutationPayload,
  PageArgs,
  registerNode,
  registerPayload,
} from '../../platform/index.js';
import { quoteById, QuoteType } from '../../quotes/index.js';
import { prepareQuotes } from '../operations/prepare-quotes.js';
import type { LossReason, RenewalRun as RunRecord, RenewalRunRow as RowRecord, RunOutcome } from '../renewal.js';
import { LOSS_REASONS } from '../renewal.js';
import { type FunnelGroup, funnelOf, type FunnelRow } from '../renewals.queries.js';
import { renewalById } from '../renewals.store.js';
import { countRunRows, listRunRows, runById, runRowKey } from '../runs.store.js';
import { FunnelGroupEnum, RunOutcomeEnum } from './renewal.enums.js';
import { DayRangeInput, RenewalQuotesPrepareInput } from './renewal.inputs.js';
import {
  Renewal,
  RenewalFunnelRow,
  RenewalLossCount,
  RenewalRun,
  RenewalRunRow,
  RenewalRunRowConnection,
} from './renewal.type.js';
import { withoutKey } from './renewals.resolver.js';

@ObjectType({ implements: MutationPayload, description: 'Answer of `renewalQuotesPrepare`.' })
export class RenewalQuotesPreparePayload extends MutationPayload {
  @Field(() => RenewalRun, { nullable: true, description: 'The preparation, just begun; null when refused.' })
  run?: RunRecord | null;
}

registerNode({ kind: 'RenewalRun', permission: 'renewal:read', load: (ctx, id) => ctx.loader(runById).load(id) });
registerPayload('renewalQuotesPrepare', (_ctx, run) => Object.assign(new RenewalQuotesPreparePayload(), { run }));

@Resolver(() => RenewalRun)
export class RenewalRunsResolver {
  @Query(() => RenewalRun, {
    nullable: true,
    description: 'One preparation of quotes, with its progress; null when it is not there, or not yours.',
  })
  async renewalRun(
    @Arg('id', () => ID, { description: 'Opaque id.' }) id: string,
    @Ctx() ctx: Context,
  ): Promise<RunRecord | null> {
    const uuid = parseWireId('RenewalRun', id);
    const found = uuid && (await ctx.loader(runById).load(uuid));
    return found ? asNode('RenewalRun', found) : null;
  }

  @Query(() => [RenewalFunnelRow], { nullable: true, description: 'How far the renewals of a span came.' })
  renewalFunnel(
    @Arg('due', () => DayRangeInput, { description: 'Days of the ends.' }) due: DayRangeInput,
    @Ctx() ctx: Context,
    @Arg('by', () => FunnelGroupEnum, { defaultValue: 'MONTH', description: 'By what they are counted.' })
    by: FunnelGroup = 'MONTH',
  ): Promise<FunnelRow[]> {
    return funnelOf(ctx, { from: startOfDay(due.from), until: startOfDay(addDays(due.until, 1)) }, by).then((rows) =>
      rows.map((row) => ({ ...row, key: keyOf(row.key, by) })),
    );
  }

  @Mutation(() => RenewalQuotesPreparePayload, {
    nullable: true,
    description: 'Prepares the quotes of everything that ends in a span; runs as a job, read with `renewalRun`.',
  })
  renewalQuotesPrepare(
    @Arg('input', () => RenewalQuotesPrepareInput, { description: 'What to do.' }) input: RenewalQuotesPrepareInput,
    @Ctx() ctx: Context,
  ): Promise<RenewalQuotesPreparePayload> {
    return answer(ctx, RenewalQuotesPreparePayload, async () => {
      const { idempotencyKey, due } = input;
      const outcome = await prepareQuotes(ctx, { idempotencyKey, ...due, sent: withoutKey(input) });
      const run = await ctx.loader(runById).load(outcome.subject.id);
      return { run: run ? asNode('RenewalRun', run) : null, replayed: outcome.replayed };
    });
  }
}

function keyOf(key: string | null, by: FunnelGroup): string | null {
  if (key === null || by === 'MONTH') return key;
  return by === 'OUTLET' ? wireId('Outlet', trustedId('Outlet', key)) : wireId('Producer', trustedId('Producer', key));
}

@Resolver(() => RenewalRun)
export class RenewalRunFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() run: RunRecord): string {
    return wireId('RenewalRun', run.id);
  }
  @FieldResolver(() => DecimalScalar, { description: 'Done, as a fraction; 1 when it is done.' })
  progress(@Root() { state, doneCount, totalCount }: RunRecord): string {
    if (state === 'DONE') return '1';
    return decimal(String(Math.min(doneCount / Math.max(totalCount, 1), 0.99))).toFixed(2);
  }
  @FieldResolver(() => RenewalRunRowConnection, { nullable: true, description: 'How each renewal ended.' })
  async rows(
    @Root() run: RunRecord,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Arg('outcome', () => RunOutcomeEnum, { nullable: true, description: 'Only those that ended so.' })
    outcome?: RunOutcome | null,
  ): Promise<Connection<RowRecord>> {
    const which = outcome ?? null;
    const read = await readPage(ctx.actor, page, {
      shape: ['renewalRun.rows', run.id, which],
      fetch: (query) => listRunRows(ctx, run, which, query),
      keyOf: runRowKey,
    });
    return connection(read, () => countRunRows(ctx, run, which));
  }
}

@Resolver(() => RenewalRunRow)
export class RenewalRunRowFields {
  @FieldResolver(() => Renewal, { description: 'Renewal.' })
  async renewal(@Root() row: RowRecord, @Ctx() ctx: Context): Promise<object> {
    const renewal = await ctx.loader(renewalById).load(row.renewalId);
    if (!renewal) throw new Defect('the renewal of a row is not there');
    return asNode('Renewal', renewal);
  }
  @FieldResolver(() => QuoteType, { nullable: true, description: 'Its quote; null without one.' })
  async quote(@Root() { quoteId }: RowRecord, @Ctx() ctx: Context): Promise<object | null> {
    const quote = quoteId && (await ctx.loader(quoteById).load(quoteId));
    return quote ? asNode('Quote', quote) : null;
  }
}

@Resolver(() => RenewalFunnelRow)
export class RenewalFunnelRowFields {
  @FieldResolver(() => [RenewalLossCount], { description: 'Lost, by reason; reasons that nobody gave are left out.' })
  lostBy(@Root() { lostBy }: FunnelRow): { reason: LossReason; count: number }[] {
    return LOSS_REASONS.flatMap((reason) => {
      const count = lostBy[reason];
      return count === undefined ? [] : [{ reason, count }];
    });
  }
  @FieldResolver(() => DecimalScalar, {
    nullable: true,
    description: 'Renewed ÷ due (续保率), a fraction with four decimals; null when nothing was due.',
  })
  renewalRate(@Root() { renewed, due }: FunnelRow): string | null {
    return due === 0
      ? null
      : decimal(String(renewed))
          .div(decimal(String(due)))
          .toFixed(4);
  }
}
