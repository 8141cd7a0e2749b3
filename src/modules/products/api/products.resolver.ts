import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import type { LocalDate } from '../../../kernel/dates.js';
import { parseWireId } from '../../../kernel/ids.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { Refusal } from '../../../kernel/refusal.js';
import {
  answer,
  asNode,
  DateScalar,
  JsonDocumentScalar,
  MutationPayload,
  type Outcome,
  registerNode,
  registerPayload,
} from '../../platform/index.js';
import { approveProductVersion } from '../operations/approve-product-version.js';
import { fileProductVersion } from '../operations/file-product-version.js';
import { withdrawProductVersion } from '../operations/withdraw-product-version.js';
import type { ProductVersion as VersionRecord } from '../product.js';
import { shownTo } from '../product.rules.js';
import { productById, productVersionById } from '../products.store.js';
import { ProductVersion } from './product.type.js';

const KEY = 'Your key, 1–128 visible characters: same key and input, same answer.';

@InputType({ description: 'Files a product version.' })
export class ProductVersionFileInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => String, { description: 'Product code.' })
  productCode!: string;
  @Field(() => String, { description: 'Edition.' })
  edition!: string;
  @Field(() => String, { description: 'Filing number.' })
  filingNumber!: string;
  @Field(() => DateScalar, { description: 'First day on sale.' })
  onSaleFrom!: LocalDate;
  @Field(() => JsonDocumentScalar, {
    description:
      "Catalogue document: coverages, exclusions, clause summary, limits; checked by the catalogue's own schema.",
  })
  document!: unknown;
}
@InputType({ description: 'Approves a filed version; never by its author.' })
export class ProductVersionApproveInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Version.' })
  productVersionId!: string;
  @Field(() => Int, { description: 'The `revision` you read.' })
  expectedVersion!: number;
}
@InputType({ description: 'Stops sale; sold policies are untouched.' })
export class ProductVersionWithdrawInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Version.' })
  productVersionId!: string;
  @Field(() => Int, { description: 'The `revision` you read.' })
  expectedVersion!: number;
  @Field(() => DateScalar, { description: 'First day no longer on sale.' })
  onSaleUntil!: LocalDate;
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@ObjectType({ implements: MutationPayload, description: 'Answer of `productVersionFile`.' })
export class ProductVersionFilePayload extends MutationPayload {
  @Field(() => ProductVersion, { nullable: true, description: 'The version, filed; null when refused.' })
  productVersion?: VersionRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `productVersionApprove`.' })
export class ProductVersionApprovePayload extends MutationPayload {
  @Field(() => ProductVersion, { nullable: true, description: 'The version, approved; null when refused.' })
  productVersion?: VersionRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `productVersionWithdraw`.' })
export class ProductVersionWithdrawPayload extends MutationPayload {
  @Field(() => ProductVersion, { nullable: true, description: 'The version with its last day; null when refused.' })
  productVersion?: VersionRecord | null;
}

registerNode({ kind: 'Product', permission: 'product:read', load: (ctx, id) => ctx.loader(productById).load(id) });
registerNode({
  kind: 'ProductVersion',
  permission: 'product:read',
  load: async (ctx, id) => {
    const version = await ctx.loader(productVersionById).load(id);
    return version && shownTo(ctx.actor, version) ? version : null;
  },
});
registerPayload('productVersionFile', (_ctx, version) =>
  Object.assign(new ProductVersionFilePayload(), { productVersion: version }),
);
registerPayload('productVersionApprove', (_ctx, version) =>
  Object.assign(new ProductVersionApprovePayload(), { productVersion: version }),
);
registerPayload('productVersionWithdraw', (_ctx, version) =>
  Object.assign(new ProductVersionWithdrawPayload(), { productVersion: version }),
);

async function result(
  ctx: Context,
  outcome: Outcome,
): Promise<{ productVersion: VersionRecord | null; replayed: boolean }> {
  const version = await ctx.loader(productVersionById).clear(outcome.subject.id).load(outcome.subject.id);
  return { productVersion: version ? asNode('ProductVersion', version) : null, replayed: outcome.replayed };
}

function versionId(wire: string): string {
  const id = parseWireId('ProductVersion', wire);
  if (!id) throw new Refusal(NOT_FOUND(['input', 'productVersionId']));
  return id;
}

@Resolver()
export class ProductsResolver {
  @Mutation(() => ProductVersionFilePayload, { nullable: true, description: 'Files a product version.' })
  productVersionFile(
    @Arg('input', () => ProductVersionFileInput, { description: 'What to do.' }) input: ProductVersionFileInput,
    @Ctx() ctx: Context,
  ): Promise<ProductVersionFilePayload> {
    return answer(ctx, ProductVersionFilePayload, async () => result(ctx, await fileProductVersion(ctx, { ...input })));
  }
  @Mutation(() => ProductVersionApprovePayload, { nullable: true, description: 'Approves a filed version.' })
  productVersionApprove(
    @Arg('input', () => ProductVersionApproveInput, { description: 'What to do.' }) input: ProductVersionApproveInput,
    @Ctx() ctx: Context,
  ): Promise<ProductVersionApprovePayload> {
    return answer(ctx, ProductVersionApprovePayload, async () =>
      result(ctx, await approveProductVersion(ctx, { ...input, productVersionId: versionId(input.productVersionId) })),
    );
  }
  @Mutation(() => ProductVersionWithdrawPayload, { nullable: true, description: 'Stops sale.' })
  productVersionWithdraw(
    @Arg('input', () => ProductVersionWithdrawInput, { description: 'What to do.' }) input: ProductVersionWithdrawInput,
    @Ctx() ctx: Context,
  ): Promise<ProductVersionWithdrawPayload> {
    return answer(ctx, ProductVersionWithdrawPayload, async () =>
      result(ctx, await withdrawProductVersion(ctx, { ...input, productVersionId: versionId(input.productVersionId) })),
    );
  }
}
