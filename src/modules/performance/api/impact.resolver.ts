/** Weighing a draft agreement against what a partner has really asked for. */
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { decimal } from '../../../kernel/decimal.js';
import { parseWireId, wireId } from '../../../kernel/ids.js';
import { type Money, money } from '../../../kernel/money.js';
import { readPage } from '../../../kernel/paging.js';
import { agreementVersionById, clausesByVersion } from '../../channels/index.js';
import {
  answer,
  asNode,
  type Connection,
  connection,
  DecimalScalar,
  Money as MoneyType,
  moneyOf,
  MutationPayload,
  PageArgs,
  registerNode,
  registerPayload,
} from '../../platform/index.js';
import { quoteById } from '../../quotes/index.js';
import type { AgreementImpact as ImpactRecord, ImpactCase as CaseRecord, ImpactMove as MoveRecord } from '../impact.js';
import { runImpact } from '../operations/run-impact.js';
import { caseKey, clausesOf, countCases, latestImpact, listCases, movesOf } from '../performance.queries.js';
import { impactById } from '../performance.store.js';
import { AgreementImpact, ClauseImpact, ImpactCase, ImpactCaseConnection, ImpactMove } from './impact.type.js';

@InputType({
  description: 'Replays recorded quotes and binds against a draft; runs as a job, read with `agreementImpact`.',
})
export class AgreementImpactRunInput {
  @Field(() => String, { description: 'Your key, 1–128 visible characters: same key and input, same answer.' })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Draft, or a version that is signed and not in force.' })
  agreementVersionId!: string;
  @Field(() => Int, { defaultValue: 30, description: 'Days back, 1–365.' })
  days!: number;
}

@ObjectType({ implements: MutationPayload, description: 'Answer of `agreementImpactRun`.' })
export class AgreementImpactRunPayload extends MutationPayload {
  @Field(() => AgreementImpact, { nullable: true, description: 'The replay, just begun; null when refused.' })
  impact?: ImpactRecord | null;
}

registerNode({
  kind: 'AgreementImpact',
  permission: 'agreement:impact',
  load: (ctx, id) => ctx.loader(impactById).load(id),
});
registerPayload('agreementImpactRun', (_ctx, impact) => Object.assign(new AgreementImpactRunPayload(), { impact }));

@Resolver(() => AgreementImpact)
export class AgreementImpactResolver {
  @Query(() => AgreementImpact, {
    nullable: true,
    description: 'Latest replay against a draft, with its progress; null when none was run.',
  })
  async agreementImpact(
    @Arg('agreementVersionId', () => ID, { description: 'Draft.' }) agreementVersionId: string,
    @Ctx() ctx: Context,
  ): Promise<ImpactRecord | null> {
    const id = parseWireId('AgreementVersion', agreementVersionId);
    const found = id && (await latestImpact(ctx, id));
    return found ? asNode('AgreementImpact', found) : null;
  }

  @Mutation(() => AgreementImpactRunPayload, {
    nullable: true,
    description: 'Replays recorded quotes and binds against a draft; runs as a job, read with `agreementImpact`.',
  })
  agreementImpactRun(
    @Arg('input', () => AgreementImpactRunInput, { description: 'What to do.' }) input: AgreementImpactRunInput,
    @Ctx() ctx: Context,
  ): Promise<AgreementImpactRunPayload> {
    return answer(ctx, AgreementImpactRunPayload, async () => {
      const { idempotencyKey, ...sent } = input;
      const draftId = parseWireId('AgreementVersion', input.agreementVersionId);
      const outcome = await runImpact(ctx, { idempotencyKey, draftId, days: input.days, sent });
      const impact = await ctx.loader(impactById).load(outcome.subject.id);
      return { impact: impact ? asNode('AgreementImpact', impact) : null, replayed: outcome.replayed };
    });
  }
}

@Resolver(() => AgreementImpact)
export class AgreementImpactFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() impact: ImpactRecord): string {
    return wireId('AgreementImpact', impact.id);
  }
  @FieldResolver()
  async draft(@Root() impact: ImpactRecord, @Ctx() ctx: Context): Promise<object | null> {
    return (await ctx.loader(agreementVersionById).load(impact.draftId)) ?? null;
  }
  @FieldResolver()
  async against(@Root() impact: ImpactRecord, @Ctx() ctx: Context): Promise<object | null> {
    return (impact.againstId && (await ctx.loader(agreementVersionById).load(impact.againstId))) ?? null;
  }
  @FieldResolver(() => DecimalScalar, { description: 'Done, as a fraction; 1 when the figures are final.' })
  progress(@Root() impact: ImpactRecord): string {
    if (impact.state === 'DONE') return '1';
    if (impact.totalCount === 0) return '0';
    return decimal(String(Math.min(impact.replayedCount / impact.totalCount, 0.99))).toFixed(2);
  }
  @FieldResolver(() => [ImpactMove], { description: 'From which outcome to which, with counts and money.' })
  async moves(@Root() impact: ImpactRecord, @Ctx() ctx: Context): Promise<ImpactMove[]> {
    return (await movesOf(ctx, impact)).map((move) => ({ ...move, ...inYuan(move) }));
  }
  @FieldResolver(() => MoneyType, { description: 'Premium won, or lost when below zero.' })
  async premiumChange(@Root() impact: ImpactRecord, @Ctx() ctx: Context): Promise<MoneyType> {
    const moves = await movesOf(ctx, impact);
    return moneyOf(money(moves.reduce((total, move) => total + move.premiumAfter.fen - move.premiumBefore.fen, 0n)));
  }
  @FieldResolver(() => MoneyType, { description: 'Commission more, or less when below zero.' })
  async commissionChange(@Root() impact: ImpactRecord, @Ctx() ctx: Context): Promise<MoneyType> {
    const moves = await movesOf(ctx, impact);
    return moneyOf(
      money(moves.reduce((total, move) => total + move.commissionAfter.fen - move.commissionBefore.fen, 0n)),
    );
  }
  @FieldResolver(() => [ClauseImpact], { description: 'Which clause does it.' })
  async byClause(@Root() impact: ImpactRecord, @Ctx() ctx: Context): Promise<ClauseImpact[]> {
    const clauses = await ctx.loader(clausesByVersion).load(impact.draftId);
    return (await clausesOf(ctx, impact)).map((row) => ({
      ...row,
      clause: clauses.find(({ key }) => key === row.key) ?? null,
    }));
  }
  @FieldResolver(() => ImpactCaseConnection, { description: 'Cases that change, largest premium first.' })
  async cases(
    @Root() impact: ImpactRecord,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
  ): Promise<Connection<object>> {
    const read = await readPage(ctx.actor, page, {
      shape: ['impact.cases', impact.id],
      fetch: (query) => listCases(ctx, impact, query),
      keyOf: caseKey,
    });
    const shown = (each: CaseRecord): object => ({ ...each, ...inYuan(each) });
    const nodes = read.nodes.map(shown);
    const edges = read.edges.map((edge) => ({ ...edge, node: shown(edge.node) }));
    return connection({ ...read, nodes, edges }, () => countCases(ctx, impact));
  }
}

@Resolver(() => ImpactCase)
export class ImpactCaseFields {
  @FieldResolver()
  async quote(@Root() each: CaseRecord, @Ctx() ctx: Context): Promise<object | null> {
    const found = await ctx.loader(quoteById).load(each.quoteId);
    return found ? asNode('Quote', found) : null;
  }
  @FieldResolver(() => Boolean, { description: 'It was taken, so authority to bind was asked as well.' })
  bound(@Root() each: CaseRecord): boolean {
    return each.bound === 1;
  }
}

type Sums = Pick<MoveRecord, 'premiumBefore' | 'premiumAfter' | 'commissionBefore' | 'commissionAfter'>;

/** Both sides of a case, or of many, as the API writes money. */
function inYuan(sums: Readonly<Record<keyof Sums, Money>>): Record<keyof Sums, MoneyType> {
  return {
    premiumBefore: moneyOf(sums.premiumBefore),
    premiumAfter: moneyOf(sums.premiumAfter),
    commissionBefore: moneyOf(sums.commissionBefore),
    commissionAfter: moneyOf(sums.commissionAfter),
  };
}
