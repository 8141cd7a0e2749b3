import { Arg, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { Problems } from '../../../kernel/refusal.js';
import {
  answer,
  asNode,
  LookupInput,
  lookup,
  MutationPayload,
  registerNode,
  registerPayload,
} from '../../platform/index.js';
import type { Claim as ClaimRecord } from '../claim.js';
import { claimByExternalRef, claimById, claimByNumber, estimateById } from '../claims.store.js';
import { reportLoss } from '../operations/report-loss.js';
import { answered, withoutKey } from './answers.js';
import { ClaimReportInput } from './claim.inputs.js';
import { Claim } from './claim.type.js';
import { readEstimate, readEvidence, readPlace } from './read-report.js';

@ObjectType({ implements: MutationPayload, description: 'Answer of `claimReport`.' })
export class ClaimReportPayload extends MutationPayload {
  @Field(() => Claim, {
    nullable: true,
    description: 'The claim, new or the one of the same accident that this report joined; null when refused.',
  })
  claim?: ClaimRecord | null;
}

registerNode({ kind: 'Claim', permission: 'claim:read', load: (ctx, id) => ctx.loader(claimById).load(id) });
registerNode({
  kind: 'RepairEstimate',
  permission: 'claim:read',
  load: (ctx, id) => ctx.loader(estimateById).load(id),
});
registerPayload('claimReport', (_ctx, claim) => Object.assign(new ClaimReportPayload(), { claim }));

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
      const estimate = input.estimate ? readEstimate(input.estimate, ['input', 'estimate'], problems) : null;
      problems.refuseIfAny();
      return answered(
        ctx,
        await reportLoss(ctx, {
          idempotencyKey: input.idempotencyKey,
          externalRef: input.externalRef ?? null,
          policy: input.policy,
          occurredAt: input.occurredAt,
          capturedAt: input.capturedAt ?? null,
          place: readPlace(input.place),
          cause: input.cause,
          narrative: input.narrative,
          reporter: input.reporter,
          driver: input.driver ?? null,
          policeReported: input.policeReported,
          otherParties: input.otherParties ?? [],
          injuredCount: input.injuredCount,
          evidence: readEvidence(input.evidence ?? []),
          estimate,
          sent: withoutKey(input),
        }),
      );
    });
  }
}
