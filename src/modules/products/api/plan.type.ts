/** Plans, as the API shows them. Who sees which is told by `channels`, which sees the agreement. */
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import type { LocalDate } from '../../../kernel/dates.js';
import { wireId } from '../../../kernel/ids.js';
import { say } from '../../../kernel/refusal.js';
import { asNode, DateScalar, Node } from '../../platform/index.js';
import { UseNatureEnum } from '../../registry/index.js';
import type { Plan as PlanRecord, Product as ProductRecord } from '../product.js';
import { productById } from '../products.store.js';
import { Product } from './product.type.js';
import { SelectedCoverage, SelectedService } from './selection.type.js';

@ObjectType({
  implements: Node,
  description:
    'Named bundle of coverages (保险方案): a starting point, inside filed clauses and rates. It never changes.',
})
export class Plan extends Node {
  @Field(() => String, { description: 'Stable code.' })
  code!: string;
  @Field(() => DateScalar, { description: 'First day on offer.' })
  offeredFrom!: LocalDate;
  @Field(() => DateScalar, { nullable: true, description: 'First day no longer on offer; null when open.' })
  offeredUntil!: LocalDate | null;
}

@Resolver(() => Plan)
export class PlanFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() plan: PlanRecord): string {
    return wireId('Plan', plan.id);
  }
  @FieldResolver(() => String, { description: 'Name.' })
  name(@Root() plan: PlanRecord, @Ctx() ctx: Context): string {
    return say(plan.document.name, ctx.language);
  }
  @FieldResolver(() => String, { description: 'Why one would take it.' })
  summary(@Root() plan: PlanRecord, @Ctx() ctx: Context): string {
    return say(plan.document.summary, ctx.language);
  }
  @FieldResolver(() => Product, { description: 'Product.' })
  async product(@Root() plan: PlanRecord, @Ctx() ctx: Context): Promise<ProductRecord | null> {
    const product = await ctx.loader(productById).load(plan.productId);
    return product && asNode('Product', product);
  }
  @FieldResolver(() => [SelectedCoverage], {
    description: 'Selection it stands for; what is null is left to its standard.',
  })
  coverages(@Root() plan: PlanRecord): PlanRecord['document']['coverages'] {
    return plan.document.coverages;
  }
  @FieldResolver(() => [SelectedService], { description: 'Services it stands for.' })
  services(@Root() plan: PlanRecord): PlanRecord['document']['services'] {
    return plan.document.services;
  }
  @FieldResolver(() => [UseNatureEnum], {
    description: 'For vehicles of these uses; empty for all that the product is sold for.',
  })
  useNatures(@Root() plan: PlanRecord): PlanRecord['document']['useNatures'] {
    return plan.document.useNatures;
  }
}
