/** Products as a caller may bring them, and what the viewer's agreement says: declared here, because this room sees the terms. */
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import { readPage } from '../../../kernel/paging.js';
import { isPrincipal, limitOf, Viewer, type ViewerRecord } from '../../access/index.js';
import {
  ActionAvailability,
  actionOf,
  asNode,
  type Connection,
  connection,
  connectionType,
  PageArgs,
} from '../../platform/index.js';
import {
  countProducts,
  listProducts,
  PolicyKindEnum,
  type Product,
  productByCode,
  ProductType,
} from '../../products/index.js';
import { outletById, partnerById, termsByPartner } from '../channels.loaders.js';
import { judgeTerms, productsAllowed } from '../require-clauses.js';
import { AgreementVersion } from './agreement.type.js';
import { Outlet, Partner } from './partner.type.js';

export const ProductConnection = connectionType('Product', () => ProductType, 'products');

/** Codes a caller may see: those its agreement allows; all for the insurer's people and for those who may read but never sell. */
async function visibleCodes(ctx: Context): Promise<readonly string[] | null> {
  const { actor } = ctx;
  if (actor.partnerId === null) return null;
  const generalOnly = isPrincipal(actor) && actor.column !== null && limitOf(actor.column, 'READ_PRODUCTS') !== null;
  return generalOnly ? null : productsAllowed(ctx, actor.partnerId);
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
  ): Promise<Connection<Product>> {
    const filter = { codes: await visibleCodes(ctx), kind: kind ?? null, onSaleOn: dayOf(ctx.now) };
    const found = await readPage(ctx.actor, page, {
      shape: ['products', filter],
      fetch: (query) => listProducts(ctx, filter, query),
      keyOf: (product) => [product.code],
    });
    for (const product of found.nodes) asNode('Product', product);
    return connection(found, () => countProducts(ctx, filter));
  }
}

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
