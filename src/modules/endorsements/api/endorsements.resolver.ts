import { Arg, Args, Ctx, Field, FieldResolver, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { narrowingId, parseWireId } from '../../../kernel/ids.js';
import { NOT_FOUND, readPage } from '../../../kernel/paging.js';
import { Problems } from '../../../kernel/refusal.js';
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
import {
  type Policy as PolicyRecord,
  PolicyType,
  type PolicyVersion as VersionRecord,
  PolicyVersionType,
} from '../../policies/index.js';
import type { Endorsement as EndorsementRecord } from '../endorsement.js';
import {
  countEndorsements,
  endorsementKey,
  type EndorsementFilter as Filter,
  listEndorsements,
} from '../endorsements.queries.js';
import {
  endorsementByExternalRef,
  endorsementById,
  endorsementByNumber,
  endorsementByVersion,
} from '../endorsements.store.js';
import { confirmEndorsement } from '../operations/confirm-endorsement.js';
import { decideEndorsement } from '../operations/decide-endorsement.js';
import { previewEndorsement } from '../operations/preview-endorsement.js';
import { requestEndorsement } from '../operations/request-endorsement.js';
import { withdrawEndorsement } from '../operations/withdraw-endorsement.js';
import {
  EndorsementConfirmInput,
  EndorsementDecideInput,
  EndorsementFilter,
  EndorsementPreviewInput,
  EndorsementRequestInput,
  EndorsementWithdrawInput,
} from './endorsement.inputs.js';
import { Endorsement, EndorsementConnection, EndorsementPreview, type PreviewRecord } from './endorsement.type.js';
import { answered, idOf, plain, withoutKey } from './answers.js';
import { readCancellation, readChanges } from './read-proposal.js';

@ObjectType({ implements: MutationPayload, description: 'Answer of `endorsementRequest`.' })
export class EndorsementRequestPayload extends MutationPayload {
  @Field(() => Endorsement, { nullable: true, description: 'The endorsement, priced or referred; null when refused.' })
  endorsement?: EndorsementRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `endorsementConfirm`.' })
export class EndorsementConfirmPayload extends MutationPayload {
  @Field(() => Endorsement, {
    nullable: true,
    description: 'The endorsement, effective or waiting for payment; null when refused.',
  })
  endorsement?: EndorsementRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `endorsementWithdraw`.' })
export class EndorsementWithdrawPayload extends MutationPayload {
  @Field(() => Endorsement, { nullable: true, description: 'The endorsement, withdrawn; null when refused.' })
  endorsement?: EndorsementRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `endorsementDecide`.' })
export class EndorsementDecidePayload extends MutationPayload {
  @Field(() => Endorsement, { nullable: true, description: 'The endorsement, priced or declined; null when refused.' })
  endorsement?: EndorsementRecord | null;
}

registerNode({
  kind: 'Endorsement',
  permission: 'endorsement:read',
  load: (ctx, id) => ctx.loader(endorsementById).load(id),
});
const PAYLOADS = {
  endorsementRequest: EndorsementRequestPayload,
  endorsementConfirm: EndorsementConfirmPayload,
  endorsementWithdraw: EndorsementWithdrawPayload,
  endorsementDecide: EndorsementDecidePayload,
} as const;
for (const [operation, Payload] of Object.entries(PAYLOADS))
  registerPayload(operation, (_ctx, endorsement) => Object.assign(new Payload(), { endorsement }));

function policyIdsOf(wires: readonly string[]): string[] {
  return wires.map((wire) => idOf('Policy', wire, ['input', 'policyIds']));
}

@Resolver(() => Endorsement)
export class EndorsementsResolver {
  @Query(() => Endorsement, {
    nullable: true,
    description: 'One endorsement; null when it is not there, or not yours.',
  })
  async endorsement(
    @Arg('by', () => LookupInput, { description: 'Which.' }) by: LookupInput,
    @Ctx() ctx: Context,
  ): Promise<EndorsementRecord | null> {
    const found = await lookup(by, 'Endorsement', {
      id: (id) => ctx.loader(endorsementById).load(id),
      number: (number) => endorsementByNumber(ctx, number),
      externalRef: (externalRef) => endorsementByExternalRef(ctx, externalRef),
    });
    return found ? asNode('Endorsement', found) : null;
  }

  @Query(() => EndorsementConnection, { nullable: true, description: 'Endorsements, newest first.' })
  endorsements(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Arg('filter', () => EndorsementFilter, { nullable: true, description: 'Which.' })
    filter?: EndorsementFilter | null,
  ): Promise<Connection<EndorsementRecord>> {
    return pageOf(ctx, page, 'endorsements', {
      search: filter?.search ?? null,
      states: filter?.states ?? null,
      kinds: filter?.kinds ?? null,
      policyId: narrowingId('Policy', filter?.policyId),
      effectiveFrom: filter?.effectiveAt?.from ?? null,
      effectiveUntil: filter?.effectiveAt?.until ?? null,
    });
  }

  @Query(() => EndorsementPreview, {
    nullable: true,
    description: 'What a change or an early end would do. Writes nothing.',
  })
  async endorsementPreview(
    @Arg('input', () => EndorsementPreviewInput, { description: 'What is wanted.' }) input: EndorsementPreviewInput,
    @Ctx() ctx: Context,
  ): Promise<PreviewRecord> {
    const problems = new Problems();
    const { changes, cancellation } = input.proposal;
    const claim = cancellation
      ? { ending: readCancellation(cancellation, ['input', 'cancellation'], problems) }
      : { changes: readChanges(changes ?? [], ['input', 'changes'], problems) };
    const policyIds = input.policyIds.flatMap((wire) => parseWireId('Policy', wire) ?? []);
    if (policyIds.length < input.policyIds.length) problems.add(NOT_FOUND(['input', 'policyIds']));
    const preview = await previewEndorsement(ctx, {
      policyIds,
      claim,
      sentProposal: plain(cancellation ?? changes ?? []),
      effectiveAt: cancellation ? (cancellation.effectiveAt ?? null) : (input.effectiveAt ?? null),
    });
    return {
      ...preview,
      refusals: problems.items.length > 0 ? problems.items : preview.refusals,
      slips: preview.slips.map((plan) => ({ plan, endorsementId: null, slipNumber: null, versionId: null })),
    };
  }

  @Mutation(() => EndorsementRequestPayload, {
    nullable: true,
    description: 'Asks for a change: priced at once, decided at once or referred.',
  })
  endorsementRequest(
    @Arg('input', () => EndorsementRequestInput, { description: 'What to do.' }) input: EndorsementRequestInput,
    @Ctx() ctx: Context,
  ): Promise<EndorsementRequestPayload> {
    return answer(ctx, EndorsementRequestPayload, async () => {
      const problems = new Problems();
      const claim = { changes: readChanges(input.changes, ['input', 'changes'], problems) };
      problems.refuseIfAny();
      return answered(
        ctx,
        await requestEndorsement(ctx, {
          idempotencyKey: input.idempotencyKey,
          externalRef: input.externalRef ?? null,
          policyIds: policyIdsOf(input.policyIds),
          claim,
          sentProposal: plain(input.changes),
          effectiveAt: input.effectiveAt ?? null,
          materials: input.materials ?? [],
          sent: withoutKey(input),
        }),
      );
    });
  }

  @Mutation(() => EndorsementConfirmPayload, {
    nullable: true,
    description: "Confirms a priced endorsement with the policyholder's consent.",
  })
  endorsementConfirm(
    @Arg('input', () => EndorsementConfirmInput, { description: 'What to do.' }) input: EndorsementConfirmInput,
    @Ctx() ctx: Context,
  ): Promise<EndorsementConfirmPayload> {
    return answer(ctx, EndorsementConfirmPayload, async () =>
      answered(
        ctx,
        await confirmEndorsement(ctx, {
          idempotencyKey: input.idempotencyKey,
          endorsementId: idOf('Endorsement', input.endorsementId, ['input', 'endorsementId']),
          expectedVersion: input.expectedVersion,
          digest: input.previewDigest,
          signature: input.signature,
          materials: input.materials ?? [],
          sent: withoutKey(input),
        }),
      ),
    );
  }

  @Mutation(() => EndorsementWithdrawPayload, {
    nullable: true,
    description: 'Withdraws an endorsement not yet effective.',
  })
  endorsementWithdraw(
    @Arg('input', () => EndorsementWithdrawInput, { description: 'What to do.' }) input: EndorsementWithdrawInput,
    @Ctx() ctx: Context,
  ): Promise<EndorsementWithdrawPayload> {
    return answer(ctx, EndorsementWithdrawPayload, async () =>
      answered(
        ctx,
        await withdrawEndorsement(ctx, {
          idempotencyKey: input.idempotencyKey,
          endorsementId: idOf('Endorsement', input.endorsementId, ['input', 'endorsementId']),
          expectedVersion: input.expectedVersion,
          reason: input.reason ?? null,
          sent: withoutKey(input),
        }),
      ),
    );
  }

  @Mutation(() => EndorsementDecidePayload, {
    nullable: true,
    description: 'Underwriter: decides on a referred endorsement.',
  })
  endorsementDecide(
    @Arg('input', () => EndorsementDecideInput, { description: 'What to do.' }) input: EndorsementDecideInput,
    @Ctx() ctx: Context,
  ): Promise<EndorsementDecidePayload> {
    return answer(ctx, EndorsementDecidePayload, async () =>
      answered(
        ctx,
        await decideEndorsement(ctx, {
          idempotencyKey: input.idempotencyKey,
          endorsementId: idOf('Endorsement', input.endorsementId, ['input', 'endorsementId']),
          expectedVersion: input.expectedVersion,
          approved: input.approved,
          opinion: input.opinion,
          sent: withoutKey(input),
        }),
      ),
    );
  }
}

/** Endorsements hang on the policies' types from here: types never point up. */
@Resolver(() => PolicyType)
export class PolicyEndorsementsFields {
  @FieldResolver(() => EndorsementConnection, { nullable: true, description: 'Mid-term changes, newest first.' })
  endorsements(
    @Root() policy: PolicyRecord,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
  ): Promise<Connection<EndorsementRecord>> {
    return pageOf(ctx, page, 'policy.endorsements', {
      search: null,
      states: null,
      kinds: null,
      policyId: policy.id,
      effectiveFrom: null,
      effectiveUntil: null,
    });
  }
}

@Resolver(() => PolicyVersionType)
export class VersionEndorsementFields {
  @FieldResolver(() => Endorsement, { nullable: true, description: 'Endorsement that made it; null for the first.' })
  async endorsement(@Root() version: VersionRecord, @Ctx() ctx: Context): Promise<EndorsementRecord | null> {
    const found = await ctx.loader(endorsementByVersion).load(version.id);
    return found ? asNode('Endorsement', found) : null;
  }
}

async function pageOf(
  ctx: Context,
  page: PageArgs,
  list: string,
  filter: Filter,
): Promise<Connection<EndorsementRecord>> {
  const read = await readPage(ctx.actor, page, {
    shape: [list, filter],
    fetch: (query) => listEndorsements(ctx, filter, query),
    keyOf: endorsementKey,
  });
  for (const endorsement of read.nodes) asNode('Endorsement', endorsement);
  return connection(read, () => countEndorsements(ctx, filter));
}
