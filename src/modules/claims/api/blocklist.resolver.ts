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
import type { Instant, LocalDate } from '../../../kernel/dates.js';
import { wireId } from '../../../kernel/ids.js';
import { readPage } from '../../../kernel/paging.js';
import {
  answer,
  asNode,
  closedList,
  type Connection,
  connection,
  connectionType,
  DateScalar,
  DateTimeScalar,
  MutationPayload,
  Node,
  oneOfInputs,
  type Outcome,
  PageArgs,
  registerNode,
  registerPayload,
  VinScalar,
} from '../../platform/index.js';
import { IdentityInput } from '../../registry/index.js';
import type { BlocklistEntry as EntryRecord, BlocklistState, BlockedKind } from '../blocklist.js';
import { blocklistEntryById, blocklistKey, countBlocklist, listBlocklist } from '../blocklist.store.js';
import { decideEntry, liftEntry, proposeEntry } from '../operations/keep-blocklist.js';
import { idOf, withoutKey } from './answers.js';

const KEY = 'Your key, 1–128 visible characters: same key and input, same answer.';

const BlockedKindEnum = closedList<BlockedKind>('BlockedKind', 'What stands on the blocklist.', {
  PERSON: 'Person.',
  VEHICLE: 'Vehicle.',
  SHOP: 'Repair shop, or another organisation.',
});
const BlocklistStateEnum = closedList<BlocklistState>('BlocklistState', 'State of an entry of the blocklist.', {
  PROPOSED: 'Waits for a second person; it does not count yet.',
  ACTIVE: 'Counts, until its last day.',
  DECLINED: 'Declined by the second person.',
  LIFTED: 'Lifted before its end.',
});

@ObjectType({
  implements: Node,
  description:
    'Entry of the blocklist (S-361): claims it concerns are looked into; it refuses nothing. Kept by hash alone.',
})
export class BlocklistEntry extends Node {
  @Field(() => Int, { description: 'Counts changes: goes into `expectedVersion`.' })
  revision!: number;
  @Field(() => BlockedKindEnum, { description: 'What.' })
  kind!: BlockedKind;
  @Field(() => String, { description: 'Masked number, or the partner number of a shop: to recognise an entry.' })
  hint!: string;
  @Field(() => String, { description: 'Why.' })
  reason!: string;
  @Field(() => BlocklistStateEnum, { description: 'How it stands.' })
  state!: BlocklistState;
  @Field(() => DateScalar, { description: 'Last day on which it counts.' })
  until!: LocalDate;
  @Field(() => String, { description: 'Who proposed it, by post.' })
  proposedByLabel!: string;
  @Field(() => DateTimeScalar, { description: 'When it was proposed.' })
  proposedAt!: Instant;
  @Field(() => String, { nullable: true, description: 'Who decided, by post; null before.' })
  decidedByLabel!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided; null before.' })
  decidedAt!: Instant | null;
  @Field(() => String, {
    nullable: true,
    description: 'What the second person said, or why it was lifted; null when none.',
  })
  note!: string | null;
}

export const BlocklistEntryConnection = connectionType('BlocklistEntry', () => BlocklistEntry, 'entries');

oneOfInputs.add('BlockedInput');
@InputType({ description: 'Who or what is listed: exactly one of the fields.' })
export class BlockedInput {
  @Field(() => IdentityInput, { nullable: true, description: 'Person, or organisation by its credit code.' })
  identity?: IdentityInput | null;
  @Field(() => VinScalar, { nullable: true, description: 'Vehicle.' })
  vin?: string | null;
  @Field(() => ID, { nullable: true, description: 'Repair shop that is a partner.' })
  shopId?: string | null;
}

@InputType({ description: 'Proposes an entry of the blocklist.' })
export class BlocklistProposeInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => BlockedInput, { description: 'Who or what.' })
  named!: BlockedInput;
  @Field(() => String, { description: 'Why, 4–1,000 characters.' })
  reason!: string;
  @Field(() => DateScalar, { description: 'Last day on which it counts, at most three years from now.' })
  until!: LocalDate;
}

@InputType({ description: 'Confirms or declines an entry that another person proposed.' })
export class BlocklistDecideInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Entry.' })
  entryId!: string;
  @Field(() => Int, { description: 'The `revision` you read.' })
  expectedVersion!: number;
  @Field(() => Boolean, { description: 'Confirmed: it counts from now on.' })
  confirmed!: boolean;
  @Field(() => String, { nullable: true, description: 'Note, 4–1,000 characters.' })
  note?: string | null;
}

@InputType({ description: 'Takes an entry off the blocklist.' })
export class BlocklistLiftInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Entry.' })
  entryId!: string;
  @Field(() => Int, { description: 'The `revision` you read.' })
  expectedVersion!: number;
  @Field(() => String, { description: 'Why, 4–1,000 characters.' })
  reason!: string;
}

@ObjectType({ implements: MutationPayload, description: 'Answer of `blocklistPropose`.' })
export class BlocklistProposePayload extends MutationPayload {
  @Field(() => BlocklistEntry, { nullable: true, description: 'The entry, waiting; null when refused.' })
  entry?: EntryRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `blocklistDecide`.' })
export class BlocklistDecidePayload extends MutationPayload {
  @Field(() => BlocklistEntry, { nullable: true, description: 'The entry, decided; null when refused.' })
  entry?: EntryRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `blocklistLift`.' })
export class BlocklistLiftPayload extends MutationPayload {
  @Field(() => BlocklistEntry, { nullable: true, description: 'The entry, lifted; null when refused.' })
  entry?: EntryRecord | null;
}

registerNode({
  kind: 'BlocklistEntry',
  permission: 'blocklist:read',
  load: (ctx, id) => ctx.loader(blocklistEntryById).load(id),
});
const PAYLOADS = {
  blocklistPropose: BlocklistProposePayload,
  blocklistDecide: BlocklistDecidePayload,
  blocklistLift: BlocklistLiftPayload,
} as const;
for (const [operation, Payload] of Object.entries(PAYLOADS))
  registerPayload(operation, (_ctx, entry) => Object.assign(new Payload(), { entry }));

async function after(ctx: Context, { subject, replayed }: Outcome) {
  const entry = await ctx.loader(blocklistEntryById).load(subject.id);
  return { entry: entry ? asNode('BlocklistEntry', entry) : null, replayed };
}

@Resolver(() => BlocklistEntry)
export class BlocklistResolver {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() { id }: EntryRecord): string {
    return wireId('BlocklistEntry', id);
  }

  @Query(() => BlocklistEntryConnection, { nullable: true, description: 'The blocklist, newest first.' })
  async blocklist(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Arg('states', () => [BlocklistStateEnum], { nullable: true, description: 'Only in these states.' })
    states?: BlocklistState[] | null,
  ): Promise<Connection<EntryRecord>> {
    const wanted = states ?? null;
    const read = await readPage(ctx.actor, page, {
      shape: ['blocklist', wanted],
      fetch: (query) => listBlocklist(ctx, wanted, query),
      keyOf: blocklistKey,
    });
    for (const entry of read.nodes) asNode('BlocklistEntry', entry);
    return connection(read, () => countBlocklist(ctx, wanted));
  }

  @Mutation(() => BlocklistProposePayload, {
    nullable: true,
    description:
      'Proposes a person, vehicle or shop for the blocklist; it counts once a second person has confirmed it.',
  })
  blocklistPropose(
    @Arg('input', () => BlocklistProposeInput, { description: 'What to do.' }) input: BlocklistProposeInput,
    @Ctx() ctx: Context,
  ): Promise<BlocklistProposePayload> {
    const { shopId } = input.named;
    return answer(ctx, BlocklistProposePayload, async () =>
      after(
        ctx,
        await proposeEntry(ctx, {
          idempotencyKey: input.idempotencyKey,
          named: {
            identity: input.named.identity ?? null,
            vin: input.named.vin ?? null,
            shopId: shopId == null ? null : idOf('Partner', shopId, ['input', 'named', 'shopId']),
          },
          reason: input.reason,
          until: input.until,
          sent: withoutKey(input),
        }),
      ),
    );
  }

  @Mutation(() => BlocklistDecidePayload, {
    nullable: true,
    description: 'Confirms or declines an entry; never by who proposed it.',
  })
  blocklistDecide(
    @Arg('input', () => BlocklistDecideInput, { description: 'What to do.' }) input: BlocklistDecideInput,
    @Ctx() ctx: Context,
  ): Promise<BlocklistDecidePayload> {
    return answer(ctx, BlocklistDecidePayload, async () =>
      after(
        ctx,
        await decideEntry(ctx, {
          ...entryStepOf(input),
          confirmed: input.confirmed,
          note: input.note ?? null,
        }),
      ),
    );
  }

  @Mutation(() => BlocklistLiftPayload, { nullable: true, description: 'Takes an entry off the list before its end.' })
  blocklistLift(
    @Arg('input', () => BlocklistLiftInput, { description: 'What to do.' }) input: BlocklistLiftInput,
    @Ctx() ctx: Context,
  ): Promise<BlocklistLiftPayload> {
    return answer(ctx, BlocklistLiftPayload, async () =>
      after(ctx, await liftEntry(ctx, { ...entryStepOf(input), reason: input.reason })),
    );
  }
}

function entryStepOf(input: BlocklistDecideInput | BlocklistLiftInput) {
  return {
    idempotencyKey: input.idempotencyKey,
    entryId: idOf('BlocklistEntry', input.entryId, ['input', 'entryId']),
    expectedVersion: input.expectedVersion,
    sent: withoutKey(input),
  };
}
