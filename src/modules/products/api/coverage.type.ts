/** Coverages and services of a version, with what may be chosen. */
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { say } from '../../../kernel/refusal.js';
import { DecimalScalar } from '../../platform/index.js';
import { UseNatureEnum } from '../../registry/index.js';
import type { ChoiceTerms, CoverageTerms, Exclusion as ExclusionRecord, ServiceTerms } from '../product.js';
import {
  ChoiceDerivationEnum,
  CoverageChoiceKindEnum,
  CoverageCodeEnum,
  CoverageRoleEnum,
  ServiceCodeEnum,
} from './coverage.enums.js';

@ObjectType({ description: 'One choice: from a list, inside a range, or following from elsewhere.' })
export class CoverageChoice {
  @Field(() => CoverageChoiceKindEnum, { description: 'What.' })
  kind!: keyof typeof CoverageChoiceKindEnum;
  @Field(() => DecimalScalar, { nullable: true, description: 'Least; null with a list.' })
  least?: string;
  @Field(() => DecimalScalar, { nullable: true, description: 'Greatest; null with a list.' })
  greatest?: string;
  @Field(() => String, {
    nullable: true,
    description: 'Used when nothing is chosen; null when a choice is needed, or where the value is derived.',
  })
  standard?: string;
  @Field(() => ChoiceDerivationEnum, {
    nullable: true,
    description: 'Where the value comes from when nothing is chosen; null when from nowhere.',
  })
  derived?: keyof typeof ChoiceDerivationEnum;
}
@Resolver(() => CoverageChoice)
export class CoverageChoiceFields {
  @FieldResolver(() => [String], {
    description:
      'Values on offer, as text: amounts in yuan, fractions, whole numbers, codes of coverages; empty otherwise.',
  })
  options(@Root() choice: ChoiceTerms): string[] {
    return choice.options ?? [];
  }
}

@ObjectType({ description: 'Coverage (险别) of a product version, with what may be chosen.' })
export class Coverage {
  @Field(() => CoverageCodeEnum, { description: 'Code.' })
  code!: keyof typeof CoverageCodeEnum;
  @Field(() => CoverageRoleEnum, { description: 'Main or additional.' })
  role!: 'MAIN' | 'ADDITIONAL';
  @Field(() => [CoverageCodeEnum], {
    description: 'Main coverages it hangs on: one of them must be chosen; empty for main ones.',
  })
  attachesTo!: (keyof typeof CoverageCodeEnum)[];
  @Field(() => CoverageCodeEnum, {
    nullable: true,
    description: 'In a retired edition: the coverage that pays for it today; null for what is still sold.',
  })
  successor?: keyof typeof CoverageCodeEnum;
}
@Resolver(() => Coverage)
export class CoverageFields {
  @FieldResolver(() => String, { description: 'Name.' })
  name(@Root() coverage: CoverageTerms, @Ctx() ctx: Context): string {
    return say(coverage.name, ctx.language);
  }
  @FieldResolver(() => String, { description: 'What it pays for, in plain words.' })
  summary(@Root() coverage: CoverageTerms, @Ctx() ctx: Context): string {
    return say(coverage.summary, ctx.language);
  }
  @FieldResolver(() => [String], { description: 'Other names it goes by in the trade, in Chinese.' })
  aliases(@Root() coverage: CoverageTerms): string[] {
    return coverage.aliases ?? [];
  }
  @FieldResolver(() => [CoverageCodeEnum], { description: 'Coverages that cannot stand beside it.' })
  excludes(@Root() coverage: CoverageTerms): (keyof typeof CoverageCodeEnum)[] {
    return coverage.excludes ?? [];
  }
  @FieldResolver(() => [CoverageChoice], { description: 'What to choose, and from what.' })
  choices(@Root() coverage: CoverageTerms): ChoiceTerms[] {
    return coverage.choices ?? [];
  }
  @FieldResolver(() => [UseNatureEnum], {
    description: 'Only for vehicles of these uses; empty for all that the product is sold for.',
  })
  useNatures(@Root() coverage: CoverageTerms): (keyof typeof UseNatureEnum)[] {
    return coverage.useNatures ?? [];
  }
  @FieldResolver(() => Boolean, { description: 'May be chosen once for each main coverage that it applies to.' })
  repeats(@Root() coverage: CoverageTerms): boolean {
    return coverage.repeats ?? false;
  }
  @FieldResolver(() => Boolean, {
    description:
      'Its sum insured is for the whole period: what was paid is used up of it; otherwise for each accident.',
  })
  aggregate(@Root() coverage: CoverageTerms): boolean {
    return coverage.aggregate ?? false;
  }
  @FieldResolver(() => Boolean, {
    description: 'What was used up of it may be restored against premium (恢复保额, LOSS_REPLENISH).',
  })
  replenishable(@Root() coverage: CoverageTerms): boolean {
    return coverage.replenishable ?? false;
  }
}

@ObjectType({ description: 'Service of a product version.' })
export class ValueAddedService {
  @Field(() => ServiceCodeEnum, { description: 'Which.' })
  code!: keyof typeof ServiceCodeEnum;
  @Field(() => Int, { description: 'Times free of charge.' })
  freeCount!: number;
  @Field(() => [Int], { description: 'Times that can be agreed, the free ones among them.' })
  countOptions!: number[];
}
@Resolver(() => ValueAddedService)
export class ValueAddedServiceFields {
  @FieldResolver(() => String, { description: 'Name.' })
  name(@Root() service: ServiceTerms, @Ctx() ctx: Context): string {
    return say(service.name, ctx.language);
  }
}

@ObjectType({ description: 'Exclusion (责任免除) that must be highlighted, explained and confirmed.' })
export class Exclusion {
  @Field(() => String, { description: 'Stable key inside the version.' })
  key!: string;
}
@Resolver(() => Exclusion)
export class ExclusionFields {
  @FieldResolver(() => String, { description: 'Text.' })
  text(@Root() exclusion: ExclusionRecord, @Ctx() ctx: Context): string {
    return say(exclusion.text, ctx.language);
  }
  @FieldResolver(() => [CoverageCodeEnum], {
    description: 'Concerns only whoever takes one of these; empty when it concerns everybody.',
  })
  coverages(@Root() exclusion: ExclusionRecord): (keyof typeof CoverageCodeEnum)[] {
    return exclusion.coverages ?? [];
  }
}
