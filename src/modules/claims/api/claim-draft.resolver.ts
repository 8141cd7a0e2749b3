import { Arg, Args, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { parseWireId, wireId } from '../../../kernel/ids.js';
import { readPage } from '../../../kernel/paging.js';
import { Problems } from '../../../kernel/refusal.js';
import {
  answer,
  asNode,
  type Connection,
  connection,
  JsonDocumentScalar,
  MutationPayload,
  PageArgs,
  registerNode,
  registerPayload,
} from '../../platform/index.js';
import type { Claim as ClaimRecord } from '../claim.js';
import { claimById } from '../claims.store.js';
import { lackingOf, maskedContent, type ReportParts } from '../draft.rules.js';
import type { ClaimDraft as DraftRecord } from '../drafts.js';
import { countDrafts, draftById, draftKey, listDrafts } from '../drafts.store.js';
import { discardDraft, saveDraft, submitDraft } from '../operations/draft-report.js';
import { answered, idOf, withoutKey } from './answers.js';
import {
  ClaimDraft,
  ClaimDraftConnection,
  ClaimDraftDiscardInput,
  ClaimDraftSaveInput,
  ClaimDraftSubmitInput,
} from './claim-draft.type.js';
import type { ClaimReportInput } from './claim.inputs.js';
import { Claim } from './claim.type.js';
import { readReport } from './read-report.js';

@ObjectType({ implements: MutationPayload, description: 'Answer of `claimDraftSave`.' })
export class ClaimDraftSavePayload extends MutationPayload {
  @Field(() => ClaimDraft, { nullable: true, description: 'The draft with what is still missing; null when refused.' })
  draft?: DraftRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `claimDraftSubmit`.' })
export class ClaimDraftSubmitPayload extends MutationPayload {
  @Field(() => Claim, {
    nullable: true,
    description: 'The claim, new or the one of the same accident that the report joined; null when refused.',
  })
  claim?: ClaimRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `claimDraftDiscard`.' })
export class ClaimDraftDiscardPayload extends MutationPayload {
  @Field(() => ClaimDraft, { nullable: true, description: 'The draft, empty; null when refused.' })
  draft?: DraftRecord | null;
}

registerNode({ kind: 'ClaimDraft', permission: 'claim:draft', load: (ctx, id) => ctx.loader(draftById).load(id) });
registerPayload('claimDraftSave', (_ctx, draft) => Object.assign(new ClaimDraftSavePayload(), { draft }));
registerPayload('claimDraftSubmit', (_ctx, claim) => Object.assign(new ClaimDraftSubmitPayload(), { claim }));
registerPayload('claimDraftDiscard', (_ctx, draft) => Object.assign(new ClaimDraftDiscardPayload(), { draft }));

const DRAFT = ['input', 'draftId'];

async function after(ctx: Context, { subject, replayed }: { subject: { id: string }; replayed: boolean }) {
  const draft = await ctx.loader(draftById).load(subject.id);
  return { draft: draft ? asNode('ClaimDraft', draft) : null, replayed };
}

@Resolver(() => ClaimDraft)
export class ClaimDraftResolver {
  @Query(() => ClaimDraft, {
    nullable: true,
    description: 'One draft of yours; null when it is not there, or not yours.',
  })
  async claimDraft(
    @Arg('id', () => ID, { description: 'Which.' }) id: string,
    @Ctx() ctx: Context,
  ): Promise<DraftRecord | null> {
    const uuid = parseWireId('ClaimDraft', id);
    const draft = uuid === null ? null : await ctx.loader(draftById).load(uuid);
    return draft ? asNode('ClaimDraft', draft) : null;
  }

  @Query(() => ClaimDraftConnection, {
    nullable: true,
    description: 'Reports that you are still writing, the one saved last first.',
  })
  async claimDrafts(@Args(() => PageArgs) page: PageArgs, @Ctx() ctx: Context): Promise<Connection<DraftRecord>> {
    const read = await readPage(ctx.actor, page, {
      shape: ['claimDrafts'],
      fetch: (query) => listDrafts(ctx, query),
      keyOf: draftKey,
    });
    for (const draft of read.nodes) asNode('ClaimDraft', draft);
    return connection(read, () => countDrafts(ctx));
  }

  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() { id }: DraftRecord): string {
    return wireId('ClaimDraft', id);
  }
  @FieldResolver(() => JsonDocumentScalar, {
    nullable: true,
    description: 'What is written, as you sent it, texts of people masked; null once it ended.',
  })
  report(@Root() { content }: DraftRecord): ReportParts | null {
    return maskedContent(content);
  }
  @FieldResolver(() => [String], { description: 'Parts that a report needs and that are not there yet.' })
  lacking(@Root() { state, content }: DraftRecord): string[] {
    return state === 'OPEN' ? lackingOf(content) : [];
  }
  @FieldResolver(() => Claim, { nullable: true, description: 'What it became; null until it was sent.' })
  async claim(@Root() { claimId }: DraftRecord, @Ctx() ctx: Context): Promise<ClaimRecord | null> {
    const claim = claimId === null ? null : await ctx.loader(claimById).load(claimId);
    return claim ? asNode('Claim', claim) : null;
  }

  @Mutation(() => ClaimDraftSavePayload, {
    nullable: true,
    description:
      'Saves a report that is still being written, however little of it. Nothing is checked before it is sent.',
  })
  claimDraftSave(
    @Arg('input', () => ClaimDraftSaveInput, { description: 'What to do.' }) input: ClaimDraftSaveInput,
    @Ctx() ctx: Context,
  ): Promise<ClaimDraftSavePayload> {
    return answer(ctx, ClaimDraftSavePayload, async () =>
      after(
        ctx,
        await saveDraft(ctx, {
          idempotencyKey: input.idempotencyKey,
          draftId: input.draftId == null ? null : idOf('ClaimDraft', input.draftId, DRAFT),
          expectedVersion: input.expectedVersion ?? null,
          report: JSON.parse(JSON.stringify(input.report)) as ReportParts,
          sent: withoutKey(input),
        }),
      ),
    );
  }

  @Mutation(() => ClaimDraftSubmitPayload, {
    nullable: true,
    description:
      'Sends a report that was being written. It counts from now on; what it lacks is told by its path in `report`, all at once.',
  })
  claimDraftSubmit(
    @Arg('input', () => ClaimDraftSubmitInput, { description: 'What to do.' }) input: ClaimDraftSubmitInput,
    @Ctx() ctx: Context,
  ): Promise<ClaimDraftSubmitPayload> {
    return answer(ctx, ClaimDraftSubmitPayload, async () =>
      answered(
        ctx,
        await submitDraft(ctx, {
          idempotencyKey: input.idempotencyKey,
          draftId: idOf('ClaimDraft', input.draftId, DRAFT),
          expectedVersion: input.expectedVersion,
          told: (content) => {
            const problems = new Problems();
            const told = readReport(content as unknown as ClaimReportInput, problems);
            problems.refuseIfAny();
            return told;
          },
          sent: withoutKey(input),
        }),
      ),
    );
  }

  @Mutation(() => ClaimDraftDiscardPayload, {
    nullable: true,
    description: 'Throws a report away that was being written; what it said is gone.',
  })
  claimDraftDiscard(
    @Arg('input', () => ClaimDraftDiscardInput, { description: 'What to do.' }) input: ClaimDraftDiscardInput,
    @Ctx() ctx: Context,
  ): Promise<ClaimDraftDiscardPayload> {
    return answer(ctx, ClaimDraftDiscardPayload, async () =>
      after(
        ctx,
        await discardDraft(ctx, {
          idempotencyKey: input.idempotencyKey,
          draftId: idOf('ClaimDraft', input.draftId, DRAFT),
          expectedVersion: input.expectedVersion,
          sent: withoutKey(input),
        }),
      ),
    );
  }
}
