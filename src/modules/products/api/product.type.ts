import { Arg, Args, Ctx, Field, FieldResolver, ID, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { dayOf, type Instant, type LocalDate } from '../../../kernel/dates.js';
import { wireId } from '../../../kernel/ids.js';
import { yuan } from '../../../kernel/money.js';
import { readPage } from '../../../kernel/paging.js';
import { say } from '../../../kernel/refusal.js';
import {
  Actionable,
  ActionAvailability,
  actionOf,
  asNode,
  type Connection,
  connection,
  connectionType,
  DateScalar,
  DateTimeScalar,
  Money,
  moneyOf,
  Node,
  PageArgs,
} from '../../platform/index.js';
import type {
  CoverageTerms,
  LiabilityLimits as LimitsRecord,
  PolicyKind,
  Product as ProductRecord,
  ProductDocument,
  ProductState,
  ProductVersion as VersionRecord,
  ServiceTerms,
} from '../product.js';
import { liabilityLimitsOn, onSale, productLife, shownTo } from '../product.rules.js';
import { ProductRefusals } from '../products.refusals.js';
import { productById, versionsByProduct } from '../products.store.js';
import { Coverage, Exclusion, ValueAddedService } from './coverage.type.js';

export const PolicyKindEnum = { COMPULSORY: 'COMPULSORY', COMMERCIAL: 'COMMERCIAL' } as const;
registerEnumType(PolicyKindEnum, {
  name: 'PolicyKind',
  description: 'The two policies of motor insurance; always two numbers, never tied.',
  valuesConfig: {
    COMPULSORY: { description: 'Compulsory traffic insurance (交强险).' },
    COMMERCIAL: { description: 'Commercial insurance (商业险).' },
  },
});
export const ProductStateEnum = {
  DRAFT: 'DRAFT',
  FILED: 'FILED',
  ON_SALE: 'ON_SALE',
  SUSPENDED: 'SUSPENDED',
  RETIRED: 'RETIRED',
} as const;
registerEnumType(ProductStateEnum, {
  name: 'ProductState',
  description: 'Life of a product version.',
  valuesConfig: {
    DRAFT: { description: 'Being written.' },
    FILED: { description: 'Filed, waiting for approval.' },
    ON_SALE: { description: 'On sale in its period.' },
    SUSPENDED: { description: 'Sale stopped for now.' },
    RETIRED: { description: 'No longer sold; still readable and claimable.' },
  },
});
export const ClauseWordingEnum = { FILED: 'FILED', SUMMARY: 'SUMMARY' } as const;
registerEnumType(ClauseWordingEnum, {
  name: 'ClauseWording',
  description: 'What a clause text is.',
  valuesConfig: {
    FILED: { description: 'Filed wording, imported and checked.' },
    SUMMARY: { description: 'Summary, not the filed wording.' },
  },
});

@ObjectType({ description: 'Limits of one side: at fault, or without fault.' })
export class LimitAmounts {
  @Field(() => Money, { description: 'Death and disability (死亡伤残).' })
  deathDisability!: Money;
  @Field(() => Money, { description: 'Medical costs (医疗费用).' })
  medical!: Money;
  @Field(() => Money, { description: 'Property damage (财产损失).' })
  property!: Money;
}

@ObjectType({ description: 'Limits of liability per accident, by the day of the accident, not of the policy.' })
export class LiabilityLimits {
  @Field(() => DateScalar, { description: 'First day of accidents it holds for.' })
  accidentFrom!: LocalDate;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day of accidents it no longer holds for; null when open.',
  })
  accidentUntil!: LocalDate | null;
  @Field(() => LimitAmounts, { description: 'When the insured vehicle is at fault.' })
  atFault!: LimitAmounts;
  @Field(() => LimitAmounts, { description: 'When it is not.' })
  noFault!: LimitAmounts;
  @Field(() => String, { description: 'Text that sets them.' })
  source!: string;
}

function limitsOf(row: LimitsRecord): LiabilityLimits {
  const amounts = (side: LimitsRecord['atFault']): LimitAmounts => ({
    deathDisability: moneyOf(yuan(side.deathDisability)),
    medical: moneyOf(yuan(side.medical)),
    property: moneyOf(yuan(side.property)),
  });
  return {
    accidentFrom: row.accidentFrom as LocalDate,
    accidentUntil: row.accidentUntil as LocalDate | null,
    atFault: amounts(row.atFault),
    noFault: amounts(row.noFault),
    source: row.source,
  };
}

@ObjectType({ implements: Node, description: 'Insurance product (险种): a clause family for one policy kind.' })
export class Product extends Node {
  @Field(() => String, { description: 'Stable code.' })
  code!: string;
  @Field(() => PolicyKindEnum, { description: 'Policy it makes.' })
  kind!: PolicyKind;
}

@ObjectType({
  implements: [Node, Actionable],
  description: 'Clauses and options as filed for a period; never changes once on sale.',
})
export class ProductVersion extends Actionable {
  @Field(() => String, { description: 'Edition: `2020`, `NEV-2021`.' })
  edition!: string;
  @Field(() => String, { nullable: true, description: 'Filing number with the regulator; null until filed.' })
  filingNumber!: string | null;
  @Field(() => ProductStateEnum, { description: 'How it stands.' })
  state!: ProductState;
  @Field(() => DateScalar, { description: 'First day on sale.' })
  onSaleFrom!: LocalDate;
  @Field(() => DateScalar, { nullable: true, description: 'First day no longer on sale; null when open.' })
  onSaleUntil!: LocalDate | null;
  @Field(() => String, { description: 'SHA-256 of the document, hexadecimal.' })
  digest!: string;
}

export const ProductVersionConnection = connectionType('ProductVersion', () => ProductVersion, 'product versions');

@Resolver(() => Product)
export class ProductFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() product: ProductRecord): string {
    return wireId('Product', product.id);
  }
  @FieldResolver(() => String, { description: 'Name.' })
  name(@Root() product: ProductRecord, @Ctx() ctx: Context): string {
    return ctx.language === 'EN' ? product.nameEn : product.nameZh;
  }
  @FieldResolver(() => ProductVersion, {
    nullable: true,
    description: 'Version on sale at an instant; null when none is.',
  })
  async version(
    @Root() product: ProductRecord,
    @Ctx() ctx: Context,
    @Arg('at', () => DateTimeScalar, { nullable: true, description: 'Instant; default now.' }) at?: Instant | null,
  ): Promise<VersionRecord | null> {
    const day = dayOf(at ?? ctx.now);
    const found = (await ctx.loader(versionsByProduct).load(product.id)).find((version) => onSale(version, day));
    return found ? asNode('ProductVersion', found) : null;
  }
  @FieldResolver(() => ProductVersionConnection, {
    description: 'All versions, newest first: retired ones stay readable, drafts are the insurer’s own.',
  })
  async versions(
    @Root() product: ProductRecord,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
  ): Promise<Connection<VersionRecord>> {
    const all = (await ctx.loader(versionsByProduct).load(product.id)).filter((version) => shownTo(ctx.actor, version));
    const keyOf = (version: VersionRecord): string => version.id;
    const read = await readPage(ctx.actor, page, {
      shape: ['ProductVersion', product.id],
      // A product has a handful of versions, loaded for all products of an answer at once: pages are cut here.
      fetch: ({ limit, direction, after }) => {
        const rows = direction === 'forward' ? all : [...all].reverse();
        const start = after?.[0] === undefined ? 0 : rows.findIndex((version) => keyOf(version) === after[0]) + 1;
        return Promise.resolve(rows.slice(start, start + limit));
      },
      keyOf: (version) => [keyOf(version)],
    });
    for (const version of read.nodes) asNode('ProductVersion', version);
    return connection(read, () => Promise.resolve(all.length));
  }
}

@Resolver(() => ProductVersion)
export class ProductVersionFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() version: VersionRecord): string {
    return wireId('ProductVersion', version.id);
  }
  @FieldResolver(() => Product, { description: 'Of which product.' })
  product(@Root() version: VersionRecord, @Ctx() ctx: Context): Promise<ProductRecord | null> {
    return ctx.loader(productById).load(version.productId);
  }
  @FieldResolver(() => [Coverage], { description: 'Coverages.' })
  coverages(@Root() version: VersionRecord): CoverageTerms[] {
    return version.document.coverages;
  }
  @FieldResolver(() => [ValueAddedService], { description: 'Filed value-added services (增值服务).' })
  services(@Root() version: VersionRecord): ServiceTerms[] {
    return version.document.services ?? [];
  }
  @FieldResolver(() => [Exclusion], { description: 'What is not insured (责任免除): to be shown and confirmed.' })
  exclusions(@Root() version: VersionRecord): ProductDocument['exclusions'] {
    return version.document.exclusions;
  }
  @FieldResolver(() => ClauseWordingEnum, { description: 'Filed wording, or our own summary.' })
  wording(@Root() version: VersionRecord): 'FILED' | 'SUMMARY' {
    return version.document.wording;
  }
  @FieldResolver(() => String, {
    description: 'The clauses in short. A summary, not the filed wording, where `wording` says so.',
  })
  clauseSummary(@Root() version: VersionRecord, @Ctx() ctx: Context): string {
    return say(version.document.clauseSummary, ctx.language);
  }
  @FieldResolver(() => String, { description: 'How a claim goes, with its time limits.' })
  claimProcedure(@Root() version: VersionRecord, @Ctx() ctx: Context): string {
    return say(version.document.claimProcedure, ctx.language);
  }
  @FieldResolver(() => [LiabilityLimits], {
    description: 'All limits of liability by day of accident; empty for products without statutory limits.',
  })
  liabilityLimits(
    @Root() version: VersionRecord,
    @Arg('accidentOn', () => DateScalar, { nullable: true, description: 'Only the row for an accident on this day.' })
    accidentOn?: LocalDate | null,
  ): LiabilityLimits[] {
    if (accidentOn == null) return version.document.liabilityLimits.map(limitsOf);
    const row = liabilityLimitsOn(version.document, accidentOn);
    return row ? [limitsOf(row)] : [];
  }
  @FieldResolver(() => [ActionAvailability], { description: 'What is open to you, and why not.' })
  availableActions(@Root() version: VersionRecord, @Ctx() ctx: Context): ActionAvailability[] {
    const stateFault = (command: 'approve' | 'withdraw') =>
      productLife.may(version.state, command)
        ? null
        : {
            code: ProductRefusals.PRODUCT_STATE,
            facts: [
              { name: 'state', value: version.state },
              { name: 'open', value: productLife.open(version.state).join(' ') || '-' },
            ],
          };
    const own = version.filedBy === ctx.actor.id ? { code: ProductRefusals.SAME_PERSON } : null;
    return [
      ...actionOf(ctx, {
        mutation: 'productVersionApprove',
        permission: 'product:approve',
        closedBy: stateFault('approve') ?? own,
      }),
      ...actionOf(ctx, {
        mutation: 'productVersionWithdraw',
        permission: 'product:withdraw',
        closedBy: stateFault('withdraw'),
      }),
    ];
  }
}
