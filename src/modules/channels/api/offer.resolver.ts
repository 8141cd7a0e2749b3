/** Products as a caller may bring them, and what the viewer's agreement says: declared here, because this room sees the terms. */
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context, ReadCtx } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import { readPage } from '../../../kernel/paging.js';
import { isPrincipal, openInFull, Viewer, type ViewerRecord } from '../../access/index.js';
import {
  ActionAvailability,
  actionOf,
  asNode,
  type Connection,
  connection,
  connectionType,
  PageArgs,
  registerNode,
} from '../../platform/index.js';
import {
  countPlans,
  countProducts,
  listPlans,
  listProducts,
  type Plan,
  planById,
  PlanType,
  PolicyKindEnum,
  type Product,
  productByCode,
  ProductType,
} from '../../products/index.js';
import { type EnergyKind, EnergyKindEnum, type UseNature, UseNatureEnum } from '../../registry/index.js';
import { outletById, partnerById, termsByPartner } from '../channels.loaders.js';
import { judgeTerms, productsAllowed } from '../require-clauses.js';
import { AgreementVersion } from './agreement.type.js';
import { Outlet, Partner } from './partner.type.js';

export const ProductConnection = connectionType('Product', () => ProductType, 'products');
export const PlanConnection = connectionType('Plan', () => PlanType, 'plans');

/** Codes a caller may see: those its agreement allows; all for the insurer's people and for those who may read but never sell. */
async function visibleCodes(ctx: Context): Promise<readonly string[] | null> {
  const { actor } = ctx;
  if (actor.partnerId === null) return null;
  const generalOnly = isPrincipal(actor) && actor.column !== null && !openInFull(actor.column, 'READ_PRODUCTS');
  return generalOnly ? null : productsAllowed(ctx, actor.partnerId);
}

/** The caller's kind of channel; null for the insurer's people. */
async function channelKindOf(ctx: ReadCtx): Promise<string | null> {
  const { partnerId } = ctx.actor;
  if (partnerId === null) return null;
  return (await ctx.loader(partnerById).load(partnerId))?.kind ?? '-';
}

@Resolver()
export class OfferResolver {
  @Query(() => ProductType, {
    nullable: true,
    description: 'One product you may bring; null when there is none, or your agreement does not name it.',
  })
  async product(
    @Arg('code', () => String, { description: 'Code.' }) code: string,
    @Ctx() ctx: Context,
  ): Promise<Product | null> {
    const codes = await visibleCodes(ctx);
    const found = codes === null || codes.includes(code) ? await productByCode(ctx, code) : null;
    return found ? asNode('Product', found) : null;
  }

  @Query(() => ProductConnection, {
    nullable: true,
    description: 'Products on sale that you may bring, under your agreement (clause PRODUCTS), by code.',
  })
  async products(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Arg('kind', () => PolicyKindEnum, { nullable: true, description: 'Policy kind.' })
    kind?: 'COMPULSORY' | 'COMMERCIAL' | null,
    @Arg('energy', () => EnergyKindEnum, { nullable: true, description: 'Sold for this energy.' })
    energy?: EnergyKind | null,
    @Arg('useNature', () => UseNatureEnum, { nullable: true, description: 'Sold for this use.' })
    useNature?: UseNature | null,
  ): Promise<Connection<Product>> {
    const filter = {
      codes: await visibleCodes(ctx),
      kind: kind ?? null,
      energy: energy ?? null,
      useNature: useNature ?? null,
      onSaleOn: dayOf(ctx.now),
    };
    const found = await readPage(ctx.actor, page, {
      shape: ['products', filter],
      fetch: (query) => listProducts(ctx, filter, query),
      keyOf: (product) => [product.code],
    });
    for (const product of found.nodes) asNode('Product', product);
    return connection(found, () => countProducts(ctx, filter));
  }

  @Query(() => PlanConnection, {
    nullable: true,
    description:
      'Plans on offer that you may bring, under your agreement (clause PRODUCTS) and for your kind, by code.',
  })
  async plans(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Arg('productCode', () => String, { nullable: true, description: 'Of this product.' })
    productCode?: string | null,
    @Arg('energy', () => EnergyKindEnum, { nullable: true, description: 'For this energy.' })
    energy?: EnergyKind | null,
    @Arg('useNature', () => UseNatureEnum, { nullable: true, description: 'For this use.' })
    useNature?: UseNature | null,
  ): Promise<Connection<Plan>> {
    const filter = {
      codes: await visibleCodes(ctx),
      productCode: productCode ?? null,
      energy: energy ?? null,
      useNature: useNature ?? null,
      channelKind: await channelKindOf(ctx),
      offeredOn: dayOf(ctx.now),
    };
    const found = await readPage(ctx.actor, page, {
      shape: ['plans', filter],
      fetch: (query) => listPlans(ctx, filter, query),
      keyOf: (plan) => [plan.code],
    });
    for (const plan of found.nodes) asNode('Plan', plan);
    return connection(found, () => countPlans(ctx, filter));
  }
}

/** A plan is fetched by those who could find it, on offer or no longer: an old quote still names it. */
registerNode({
  kind: 'Plan',
  permission: 'product:read',
  load: async (ctx, id) => {
    const plan = await ctx.loader(planById).load(id);
    const kind = await channelKindOf(ctx);
    const kinds = plan?.document.channelKinds ?? [];
    return plan && (kind === null || kinds.length === 0 || kinds.includes(kind)) ? plan : null;
  },
});

@Resolver(() => Viewer)
export class ViewerPartnerFields {
  @FieldResolver(() => Partner, { nullable: true, description: "Your partner; null for insurer's staff." })
  async partner(@Root() { actor }: ViewerRecord, @Ctx() ctx: Context): Promise<object | null> {
    const found = actor.partnerId && (await ctx.loader(partnerById).load(actor.partnerId));
    return found ? asNode('Partner', found) : null;
  }
  @FieldResolver(() => Outlet, {
    nullable: true,
    description: 'Outlet whose subtree you see; null for all of the partner.',
  })
  async outlet(@Root() { actor }: ViewerRecord, @Ctx() ctx: Context): Promise<object | null> {
    const id = isPrincipal(actor) ? actor.outletId : null;
    const found = id && (await ctx.loader(outletById).load(id));
    return found ? asNode('Outlet', found) : null;
  }
  @FieldResolver(() => AgreementVersion, {
    nullable: true,
    description: 'Agreement version in force for you now; null when none is: then every write is closed.',
  })
  async agreementVersion(@Root() { actor }: ViewerRecord, @Ctx() ctx: Context): Promise<object | null> {
    const terms = actor.partnerId && (await ctx.loader(termsByPartner).load(actor.partnerId));
    const inForce = terms ? terms.inForce : null;
    return inForce?.agreement.state === 'ACTIVE' ? asNode('AgreementVersion', inForce.version) : null;
  }
  @FieldResolver(() => [ActionAvailability], {
    description: 'What you may start now, and why not the rest; what your role never may is left out.',
  })
  async availableActions(@Root() { actor }: ViewerRecord, @Ctx() ctx: Context): Promise<ActionAvailability[]> {
    const closedBy =
      actor.partnerId === null ? null : ((await judgeTerms(ctx, actor.partnerId, [], {}, () => undefined))[0] ?? null);
    return [
      ...actionOf(ctx, { mutation: 'quoteRequest', permission: 'quote:request', closedBy }),
      ...actionOf(ctx, { mutation: 'credentialIssue', permission: 'credential:issue', closedBy }),
      ...actionOf(ctx, { mutation: 'productVersionFile', permission: 'product:file', closedBy: null }),
      ...actionOf(ctx, { mutation: 'tariffPublish', permission: 'tariff:publish', closedBy: null }),
    ];
  }
}
