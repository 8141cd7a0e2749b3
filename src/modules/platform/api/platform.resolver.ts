import { Arg, Ctx, Field, FieldResolver, ID, ObjectType, Query, registerEnumType, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { Failure } from '../../../kernel/failure.js';
import { type Receipt, receiptOf } from '../once.js';
import { loadNode, loadSubject, Node } from './node.type.js';
import { MutationPayload, neededFor, payloadAgain } from './payload.js';
import { DateTimeScalar } from './scalars.js';

export const OperationStateEnum = {
  NOT_COMMITTED: 'NOT_COMMITTED',
  IN_PROGRESS: 'IN_PROGRESS',
  COMMITTED: 'COMMITTED',
} as const;
registerEnumType(OperationStateEnum, {
  name: 'OperationState',
  description: 'How far a mutation with this key got.',
  valuesConfig: {
    NOT_COMMITTED: {
      description: 'Nothing is written under this key: never seen, refused or failed. Safe to send again.',
    },
    IN_PROGRESS: { description: 'Running now: ask again.' },
    COMMITTED: { description: 'Done: `result` says what.' },
  },
});

@ObjectType({ description: 'Answer to “did it bind?”. Lives as long as the record it made.' })
export class OperationReceipt {
  @Field(() => String, { description: 'Key you asked for.' })
  idempotencyKey!: string;
  @Field(() => OperationStateEnum, { description: 'How far it got.' })
  state!: Receipt['state'];
  @Field(() => String, { nullable: true, description: 'Name of the mutation; null when not committed.' })
  mutation!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Arrival; null when not committed.' })
  receivedAt!: Instant | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Commit; null before.' })
  committedAt!: Instant | null;
}

@Resolver(() => OperationReceipt)
export class OperationReceiptFields {
  @FieldResolver(() => MutationPayload, {
    nullable: true,
    description: 'The payload, read again now with your selection; null when not committed, or not yours to ask for.',
  })
  async result(@Root() receipt: Receipt, @Ctx() ctx: Context): Promise<object | null> {
    if (!receipt.subject || !receipt.mutation) return null;
    // What a colleague's key made is a payload that this caller's schema may not even have.
    const needed = neededFor.get(receipt.mutation);
    if (needed !== undefined && !ctx.actor.permissions.has(needed)) return null;
    const subject = await loadSubject(ctx, receipt.subject.kind, receipt.subject.id);
    return subject ? payloadAgain(ctx, receipt.mutation, subject) : null;
  }
}

const MAX_NODES = 100;

@Resolver()
export class PlatformResolver {
  @Query(() => Node, { nullable: true, description: 'Any object by id; null when it is not there, or not yours.' })
  node(@Arg('id', () => ID, { description: 'Opaque id.' }) id: string, @Ctx() ctx: Context): Promise<object | null> {
    return loadNode(ctx, id);
  }

  @Query(() => [Node], { nullable: 'itemsAndList', description: 'Several objects by id, in order, null where unseen.' })
  nodes(
    @Arg('ids', () => [ID], { description: 'Opaque ids, at most 100.' }) ids: string[],
    @Ctx() ctx: Context,
  ): Promise<(object | null)[]> {
    if (ids.length > MAX_NODES)
      throw new Failure('BAD_USER_INPUT', `ids: at most ${String(MAX_NODES)} at a time`, { argument: 'ids' });
    return Promise.all(ids.map((id) => loadNode(ctx, id)));
  }

  @Query(() => OperationReceipt, {
    nullable: true,
    description: 'What became of a mutation: the answer to a time-out.',
  })
  operation(
    @Arg('idempotencyKey', () => String, { description: 'Its key.' }) idempotencyKey: string,
    @Ctx() ctx: Context,
  ): Promise<Receipt> {
    return receiptOf(ctx, idempotencyKey);
  }
}
