import { Arg, Args, Ctx, Field, FieldResolver, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { type IdKind, narrowingId, parseWireId } from '../../../kernel/ids.js';
import { NOT_FOUND, readPage } from '../../../kernel/paging.js';
import { Refusal } from '../../../kernel/refusal.js';
import {
  answer,
  asNode,
  type Connection,
  connection,
  LookupInput,
  lookup,
  MutationPayload,
  PageArgs,
  registerNode,
  registerPayload,
} from '../../platform/index.js';
import { Vehicle, type VehicleRecord } from '../../registry/index.js';
import { documentById } from '../documents.store.js';
import { createDocument } from '../operations/create-document.js';
import { deliverPolicy } from '../operations/deliver-policy.js';
import {
  countPolicies,
  listPolicies,
  policyKey,
  type PolicyFilter as Filter,
  type PolicyOrder,
} from '../policies.queries.js';
import { policyByExternalRef, policyById, policyByNumber, versionById } from '../policies.store.js';
import type { Policy as PolicyRecord, PolicyDocument as DocumentRecord } from '../policy.js';
import { PolicyOrderEnum } from './policy.enums.js';
import { filterOf, PolicyDeliverInput, PolicyDocumentCreateInput, PolicyFilter } from './policy.inputs.js';
import { Policy, PolicyConnection, PolicyDocument } from './policy.type.js';

@ObjectType({ implements: MutationPayload, description: 'Answer of `policyDeliver`.' })
export class PolicyDeliverPayload extends MutationPayload {
  @Field(() => Policy, { nullable: true, description: 'The policy with its deliveries; null when refused.' })
  policy?: PolicyRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `policyDocumentCreate`.' })
export class PolicyDocumentCreatePayload extends MutationPayload {
  @Field(() => PolicyDocument, { nullable: true, description: 'The document; null when refused.' })
  document?: DocumentRecord | null;
}

registerNode({ kind: 'Policy', permission: 'policy:read', load: (ctx, id) => ctx.loader(policyById).load(id) });
registerNode({ kind: 'PolicyVersion', permission: 'policy:read', load: (ctx, id) => ctx.loader(versionById).load(id) });
registerNode({
  kind: 'PolicyDocument',
  permission: 'policy:read',
  load: (ctx, id) => ctx.loader(documentById).load(id),
});
registerPayload('policyDeliver', (_ctx, policy) => Object.assign(new PolicyDeliverPayload(), { policy }));
registerPayload('policyDocumentCreate', (_ctx, document) =>
  Object.assign(new PolicyDocumentCreatePayload(), { document }),
);

function idOf(kind: IdKind, wire: string, field: readonly string[]): string {
  const id = parseWireId(kind, wire);
  if (!id) throw new Refusal(NOT_FOUND(field));
  return id;
}

/** What the key's fingerprint is taken from: everything but the key. */
function withoutKey(input: { idempotencyKey: string }): unknown {
  const { idempotencyKey: _key, ...rest } = input;
  return JSON.parse(JSON.stringify(rest));
}

@Resolver(() => Policy)
export class PoliciesResolver {
  @Query(() => Policy, {
    nullable: true,
    description:
      'One policy; null when it is not there, or not yours. Your own number names both policies of an application: the compulsory one answers.',
  })
  async policy(
    @Arg('by', () => LookupInput, { description: 'Which.' }) by: LookupInput,
    @Ctx() ctx: Context,
  ): Promise<PolicyRecord | null> {
    const found = await lookup(by, 'Policy', {
      id: (id) => ctx.loader(policyById).load(id),
      number: (number) => policyByNumber(ctx, number),
      externalRef: (externalRef) => policyByExternalRef(ctx, externalRef),
    });
    return found ? asNode('Policy', found) : null;
  }

  @Query(() => PolicyConnection, { nullable: true, description: 'Policies.' })
  policies(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Arg('filter', () => PolicyFilter, { nullable: true, description: 'Which.' }) filter?: PolicyFilter | null,
    @Arg('order', () => PolicyOrderEnum, { defaultValue: 'NEWEST', description: 'Order.' })
    order: PolicyOrder = 'NEWEST',
  ): Promise<Connection<PolicyRecord>> {
    const outletId = narrowingId('Outlet', filter?.outletId);
    return page_(ctx, page, filterOf(filter, outletId), order, 'policies');
  }

  @Mutation(() => PolicyDeliverPayload, {
    nullable: true,
    description: 'Delivers documents to the customer, or records that you did.',
  })
  policyDeliver(
    @Arg('input', () => PolicyDeliverInput, { description: 'What to do.' }) input: PolicyDeliverInput,
    @Ctx() ctx: Context,
  ): Promise<PolicyDeliverPayload> {
    return answer(ctx, PolicyDeliverPayload, async () => {
      const { subject, replayed } = await deliverPolicy(ctx, {
        idempotencyKey: input.idempotencyKey,
        policyId: idOf('Policy', input.policyId, ['input', 'policyId']),
        method: input.method,
        handedOverAt: input.handedOverAt ?? null,
        sent: withoutKey(input),
      });
      const policy = await ctx.loader(policyById).load(subject.id);
      return { policy: policy ? asNode('Policy', policy) : null, replayed };
    });
  }

  @Mutation(() => PolicyDocumentCreatePayload, {
    nullable: true,
    description: 'Makes a document: a certificate, or a copy in another language.',
  })
  policyDocumentCreate(
    @Arg('input', () => PolicyDocumentCreateInput, { description: 'What to do.' }) input: PolicyDocumentCreateInput,
    @Ctx() ctx: Context,
  ): Promise<PolicyDocumentCreatePayload> {
    return answer(ctx, PolicyDocumentCreatePayload, async () => {
      const { subject, replayed } = await createDocument(ctx, {
        idempotencyKey: input.idempotencyKey,
        policyId: idOf('Policy', input.policyId, ['input', 'policyId']),
        kind: input.kind,
        language: input.language,
        sent: withoutKey(input),
      });
      const document = await ctx.loader(documentById).load(subject.id);
      return { document: document ? asNode('PolicyDocument', document) : null, replayed };
    });
  }
}

/** The vehicle's policies hang on registry's type from here: types never point up. */
@Resolver(() => Vehicle)
export class VehiclePoliciesFields {
  @FieldResolver(() => PolicyConnection, { nullable: true, description: 'Policies you placed for it, newest first.' })
  policies(
    @Root() vehicle: VehicleRecord,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
  ): Promise<Connection<PolicyRecord>> {
    return page_(ctx, page, { vehicleId: vehicle.id }, 'NEWEST', 'vehicle.policies');
  }
}

async function page_(
  ctx: Context,
  page: PageArgs,
  filter: Filter,
  order: PolicyOrder,
  list: string,
): Promise<Connection<PolicyRecord>> {
  const read = await readPage(ctx.actor, page, {
    shape: [list, filter, order],
    fetch: (query) => listPolicies(ctx, filter, order, query),
    keyOf: policyKey(order),
  });
  for (const policy of read.nodes) asNode('Policy', policy);
  return connection(read, () => countPolicies(ctx, filter));
}
