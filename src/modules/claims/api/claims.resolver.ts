import { Arg, Args, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { parseWireId } from '../../../kernel/ids.js';
import { readPage } from '../../../kernel/paging.js';
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
import type { Claim as ClaimRecord } from '../claim.js';
import { claimByExternalRef, claimById, claimByNumber, estimateById } from '../claims.store.js';
import { reportLoss } from '../operations/report-loss.js';
import { submitDocuments } from '../operations/submit-documents.js';
import { withdrawClaim } from '../operations/withdraw-claim.js';
import { claimKey, type ClaimOrder, countClaims, listClaims } from '../claims.queries.js';
import { opensStatus, seesEstimate } from '../view.js';
import { answered, idOf, withoutKey } from './answers.js';
import { ClaimOrderEnum } from './claim.enums.js';
import { ClaimFilter, ClaimReportInput, ClaimSubmitDocumentsInput, ClaimWithdrawInput } from './claim.inputs.js';
import { Claim, ClaimConnection } from './claim.type.js';
import { readEstimate, readEvidence, readReport } from './read-report.js';

@ObjectType({ implements: MutationPayload, description: 'Answer of `claimReport`.' })
export class ClaimReportPayload extends MutationPayload {
  @Field(() => Claim, {
    nullable: true,
    description: 'The claim, new or the one of the same accident that this report joined; null when refused.',
  })
  claim?: ClaimRecord | null;
}

@ObjectType({ implements: MutationPayload, description: 'Answer of `claimSubmitDocuments`.' })
export class ClaimSubmitDocumentsPayload extends MutationPayload {
  @Field(() => Claim, { nullable: true, description: 'The claim with what is still missing; null when refused.' })
  claim?: ClaimRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `claimWithdraw`.' })
export class ClaimWithdrawPayload extends MutationPayload {
  @Field(() => Claim, { nullable: true, description: 'The claim, cancelled; null when refused.' })
  claim?: ClaimRecord | null;
}

registerNode({ kind: 'Claim', permission: 'claim:read', load: (ctx, id) => ctx.loader(claimById).load(id) });
registerNode({
  kind: 'RepairEstimate',
  permission: 'claim:read',
  load: async (ctx, id) => {
    const estimate = await ctx.loader(estimateById).load(id);
    return estimate && (await seesEstimate(ctx, estimate)) ? estimate : null;
  },
});
const PAYLOADS = {
  claimReport: ClaimReportPayload,
  claimSubmitDocuments: ClaimSubmitDocumentsPayload,
  claimWithdraw: ClaimWithdrawPayload,
} as const;
for (const [operation, Payload] of Object.entries(PAYLOADS))
  registerPayload(operation, (_ctx, claim) => Object.assign(new Payload(), { claim }));

@Resolver(() => Claim)
export class ClaimsResolver {
  @Query(() => Claim, {
    nullable: true,
    description: 'One claim, by its id, its report number or your own number; null when it is not there, or not yours.',
  })
  async claim(
    @Arg('by', () => LookupInput, { description: 'Which.' }) by: LookupInput,
    @Ctx() ctx: Context,
  ): Promise<ClaimRecord | null> {
    const found = await lookup(by, 'Claim', {
      id: (id) => ctx.loader(claimById).load(id),
      number: (number) => claimByNumber(ctx, number),
      externalRef: (externalRef) => claimByExternalRef(ctx, externalRef),
    });
    return found ? asNode('Claim', found) : null;
  }

  @Query(() => ClaimConnection, {
    nullable: true,
    description: 'Claims under the policies you placed, and those that you reported.',
  })
  async claims(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Arg('order', () => ClaimOrderEnum, { description: 'Order.', defaultValue: 'NEWEST' }) order: ClaimOrder,
    @Arg('filter', () => ClaimFilter, { nullable: true, description: 'Which.' }) given?: ClaimFilter | null,
  ): Promise<Connection<ClaimRecord>> {
    const nothing = '00000000-0000-0000-0000-000000000000'; // no row has it: an id that is none finds none
    const filter = {
      search: given?.search ?? null,
      states: given?.states ?? null,
      needsYou: given?.needsYou ?? null,
      occurredFrom: given?.occurredAt?.from ?? null,
      occurredUntil: given?.occurredAt?.until ?? null,
      reportedFrom: given?.reportedAt?.from ?? null,
      reportedUntil: given?.reportedAt?.until ?? null,
      dueBefore: given?.dueBefore ?? null,
      unchangedSince: given?.unchangedSince ?? null,
      outletId: given?.outletId == null ? null : (parseWireId('Outlet', given.outletId) ?? nothing),
    };
    // Who may not see how claims stand may not find them by it either.
    const byStatus = filter.states ?? filter.needsYou ?? filter.dueBefore ?? filter.unchangedSince;
    if (byStatus !== null && !(await opensStatus(ctx))) filter.states = [];
    const read = await readPage(ctx.actor, page, {
      shape: ['claims', filter, order],
      fetch: (query) => listClaims(ctx, filter, order, query),
      keyOf: claimKey,
    });
    for (const claim of read.nodes) asNode('Claim', claim);
    return connection(read, () => countClaims(ctx, filter));
  }

  @Mutation(() => ClaimReportPayload, {
    nullable: true,
    description:
      'Reports a loss, with the evidence at hand. The notice counts at once; declared photos may arrive later, on a bad line.',
  })
  claimReport(
    @Arg('input', () => ClaimReportInput, { description: 'What to do.' }) input: ClaimReportInput,
    @Ctx() ctx: Context,
  ): Promise<ClaimReportPayload> {
    return answer(ctx, ClaimReportPayload, async () => {
      const problems = new Problems();
      const told = readReport(input, problems);
      problems.refuseIfAny();
      return answered(
        ctx,
        await reportLoss(ctx, { ...told, idempotencyKey: input.idempotencyKey, sent: withoutKey(input) }),
      );
    });
  }

  @Mutation(() => ClaimSubmitDocumentsPayload, {
    nullable: true,
    description:
      'Sends documents, estimate or payee; with the claim form this is the formal claim (索赔) that starts the clocks.',
  })
  claimSubmitDocuments(
    @Arg('input', () => ClaimSubmitDocumentsInput, { description: 'What to do.' }) input: ClaimSubmitDocumentsInput,
    @Ctx() ctx: Context,
  ): Promise<ClaimSubmitDocumentsPayload> {
    return answer(ctx, ClaimSubmitDocumentsPayload, async () => {
      const problems = new Problems();
      const estimate = input.estimate ? readEstimate(input.estimate, ['input', 'estimate'], problems) : null;
      problems.refuseIfAny();
      return answered(
        ctx,
        await submitDocuments(ctx, {
          idempotencyKey: input.idempotencyKey,
          claimId: idOf('Claim', input.claimId, ['input', 'claimId']),
          documents: readEvidence(input.documents ?? []),
          estimate,
          payee: input.payee ?? null,
          sent: withoutKey(input),
        }),
      );
    });
  }

  @Mutation(() => ClaimWithdrawPayload, { nullable: true, description: 'Withdraws a claim before approval.' })
  claimWithdraw(
    @Arg('input', () => ClaimWithdrawInput, { description: 'What to do.' }) input: ClaimWithdrawInput,
    @Ctx() ctx: Context,
  ): Promise<ClaimWithdrawPayload> {
    return answer(ctx, ClaimWithdrawPayload, async () =>
      answered(
        ctx,
        await withdrawClaim(ctx, {
          idempotencyKey: input.idempotencyKey,
          claimId: idOf('Claim', input.claimId, ['input', 'claimId']),
          expectedVersion: input.expectedVersion,
          reason: input.reason,
          sent: withoutKey(input),
        }),
      ),
    );
  }
}
