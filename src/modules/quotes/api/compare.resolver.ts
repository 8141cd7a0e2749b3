/** Options side by side. */
import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { Failure } from '../../../kernel/failure.js';
import { parseWireId } from '../../../kernel/ids.js';
import { say } from '../../../kernel/refusal.js';
import { asNode, Money, moneyOrNull } from '../../platform/index.js';
import { CoverageCodeEnum, type SelectedCoverage, SelectedCoverageType } from '../../products/index.js';
import type { ComparedCell } from '../compared-cell.js';
import { type ComparedRow, LEAST_COMPARED, MOST_COMPARED } from '../compare.rules.js';
import { type Compared, compareOptions } from '../operations/compare-options.js';
import type { QuoteOption as OptionRecord } from '../quote.js';
import { QuoteOption } from './quote.type.js';

@ObjectType({ description: 'One cell.' })
export class ComparisonCell {
  @Field(() => Boolean, { description: 'Included.' })
  included!: boolean;
  @Field(() => Int, { nullable: true, description: 'Times, of a service; null otherwise.' })
  count!: number | null;
  @Field(() => SelectedCoverageType, { nullable: true, description: 'As chosen; null when not included.' })
  selection!: SelectedCoverage | null;
}

@Resolver(() => ComparisonCell)
export class ComparisonCellFields {
  @FieldResolver(() => Money, { nullable: true, description: 'Price; null when not included, or not on offer.' })
  amount(@Root() cell: ComparedCell): Money | null {
    return moneyOrNull(cell.amount);
  }
}

@ObjectType({ description: 'One row; cells are in the order of the options.' })
export class ComparisonRow {
  @Field(() => CoverageCodeEnum, { nullable: true, description: 'Coverage; null for services, tax and total.' })
  coverage!: string | null;
  @Field(() => [ComparisonCell], { description: 'Cells.' })
  cells!: readonly ComparedCell[];
  @Field(() => Boolean, { description: 'They differ.' })
  differs!: boolean;
}

@Resolver(() => ComparisonRow)
export class ComparisonRowFields {
  @FieldResolver(() => String, { description: 'In words.' })
  label(@Root() row: ComparedRow, @Ctx() ctx: Context): string {
    return say(row.label, ctx.language);
  }
  @FieldResolver(() => String, { nullable: true, description: 'Why they differ; null when they do not.' })
  reason(@Root() row: ComparedRow, @Ctx() ctx: Context): string | null {
    return row.reason && say(row.reason, ctx.language);
  }
}

@ObjectType({ description: 'Options of one or more quotes, line by line.' })
export class QuoteComparison {
  @Field(() => [QuoteOption], { description: 'Options as columns.' })
  options!: readonly OptionRecord[];
  @Field(() => [ComparisonRow], { description: 'Rows: coverages, deductibles, services, tax, total.' })
  rows!: readonly ComparedRow[];
}

@Resolver()
export class QuoteCompareResolver {
  @Query(() => QuoteComparison, {
    nullable: true,
    description: 'Options line by line; null when one of them is not there, or not yours.',
  })
  async quoteCompare(
    @Arg('optionIds', () => [ID], {
      description: `${String(LEAST_COMPARED)}–${String(MOST_COMPARED)} different options.`,
    })
    optionIds: string[],
    @Ctx() ctx: Context,
  ): Promise<Compared | null> {
    const different = new Set(optionIds).size;
    if (different !== optionIds.length || different < LEAST_COMPARED || different > MOST_COMPARED)
      throw new Failure('BAD_USER_INPUT', 'optionIds: two to six different options', { argument: 'optionIds' });
    const ids = optionIds.flatMap((wire) => parseWireId('QuoteOption', wire) ?? []);
    if (ids.length !== optionIds.length) return null;
    const compared = await compareOptions(ctx, ids);
    for (const option of compared?.options ?? []) asNode('QuoteOption', option);
    return compared;
  }
}
