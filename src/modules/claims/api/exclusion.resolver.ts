import { Arg, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { Defect } from '../../../kernel/failure.js';
import { wireId } from '../../../kernel/ids.js';
import { Problems } from '../../../kernel/refusal.js';
import {
  answer,
  asNode,
  FileType,
  fileById,
  Money,
  moneyOrNull,
  MutationPayload,
  registerPayload,
} from '../../platform/index.js';
import { Party, partyById } from '../../registry/index.js';
import type { Claim as ClaimRecord } from '../claim.js';
import { type ClaimExclusion as ExclusionRecord, exclusionState, type ExclusionState } from '../exclusions.js';
import { exclusionsByClaim } from '../exclusions.store.js';
import { decideExclusion, excludeFromClaim } from '../operations/exclude.js';
import { answered, idOf, withoutKey } from './answers.js';
import { ClaimExcludeInput, ClaimExclusion, ClaimExclusionDecideInput, ExclusionStateEnum } from './exclusion.type.js';
import type { ClaimStepInput } from './claim-handling.inputs.js';
import { Claim } from './claim.type.js';
import { amountOf } from './read-handling.js';
import { readEvidence } from './read-report.js';

@ObjectType({ implements: MutationPayload, description: 'Answer of `claimExclude`.' })
export class ClaimExcludePayload extends MutationPayload {
  @Field(() => Claim, { nullable: true, description: 'The claim with its exclusions; null when refused.' })
  claim?: ClaimRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `claimExclusionDecide`.' })
export class ClaimExclusionDecidePayload extends MutationPayload {
  @Field(() => Claim, { nullable: true, description: 'The claim with its exclusions; null when refused.' })
  claim?: ClaimRecord | null;
}
registerPayload('claimExclude', (_ctx, claim) => Object.assign(new ClaimExcludePayload(), { claim }));
registerPayload('claimExclusionDecide', (_ctx, claim) => Object.assign(new ClaimExclusionDecidePayload(), { claim }));

function stepOf(input: ClaimStepInput) {
  return {
    idempotencyKey: input.idempotencyKey,
    claimId: idOf('Claim', input.claimId, ['input', 'claimId']),
    expectedVersion: input.expectedVersion,
    sent: withoutKey(input),
  };
}

@Resolver(() => Claim)
export class ExclusionResolver {
  @FieldResolver(() => [ClaimExclusion], {
    description: 'What was recorded as excluded, and what came of it; in the order in which it was recorded.',
  })
  exclusions(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<readonly ExclusionRecord[]> {
    return ctx.loader(exclusionsByClaim).load(claim.id);
  }

  @Mutation(() => ClaimExcludePayload, {
    nullable: true,
    description:
      'Records that clause or law takes something out of cover (责任免除), with what was found. The next sheet shows it with its clause; the letter cites it.',
  })
  claimExclude(
    @Arg('input', () => ClaimExcludeInput, { description: 'What to do.' }) input: ClaimExcludeInput,
    @Ctx() ctx: Context,
  ): Promise<ClaimExcludePayload> {
    return answer(ctx, ClaimExcludePayload, async () => {
      const problems = new Problems();
      const amount = input.amount == null ? null : amountOf(input.amount, ['input', 'amount'], problems);
      problems.refuseIfAny();
      return answered(
        ctx,
        await excludeFromClaim(ctx, {
          ...stepOf(input),
          clause: input.clause,
          policyKind: input.policyKind ?? null,
          coverage: input.coverage ?? null,
          victim: input.victim ?? null,
          amount,
          reasons: input.reasons,
          evidence: readEvidence(input.evidence),
          wrongdoer: input.wrongdoer ?? null,
        }),
      );
    });
  }

  @Mutation(() => ClaimExclusionDecidePayload, {
    nullable: true,
    description:
      'Confirms or declines an exclusion that somebody else recorded, or lifts one that stands, within the authority that paying would take.',
  })
  claimExclusionDecide(
    @Arg('input', () => ClaimExclusionDecideInput, { description: 'What to do.' }) input: ClaimExclusionDecideInput,
    @Ctx() ctx: Context,
  ): Promise<ClaimExclusionDecidePayload> {
    return answer(ctx, ClaimExclusionDecidePayload, async () =>
      answered(
        ctx,
        await decideExclusion(ctx, {
          ...stepOf(input),
          exclusionId: idOf('ClaimExclusion', input.exclusionId, ['input', 'exclusionId']),
          stands: input.stands,
          note: input.note ?? null,
        }),
      ),
    );
  }
}

@Resolver(() => ClaimExclusion)
export class ExclusionFields {
  @FieldResolver(() => ID, { description: 'Opaque id; goes into `claimExclusionDecide`.' })
  id(@Root() { id }: ExclusionRecord): string {
    return wireId('ClaimExclusion', id);
  }
  @FieldResolver(() => ExclusionStateEnum, { description: 'How it stands.' })
  state(@Root() exclusion: ExclusionRecord): ExclusionState {
    return exclusionState(exclusion);
  }
  @FieldResolver(() => Money, { nullable: true, description: 'Part that is stated (CNY); null: all of it.' })
  amount(@Root() { amount }: ExclusionRecord): Money | null {
    return moneyOrNull(amount);
  }
  @FieldResolver(() => [FileType], { description: 'Papers that show it.' })
  async evidence(@Root() { fileIds }: ExclusionRecord, @Ctx() ctx: Context): Promise<object[]> {
    const files = await Promise.all(fileIds.map((id) => ctx.loader(fileById).load(id)));
    return files.flatMap((file) => (file ? [asNode('File', file)] : []));
  }
  @FieldResolver(() => Party, { nullable: true, description: 'From whom it is recovered; null when nobody is named.' })
  async wrongdoer(@Root() { wrongdoerId }: ExclusionRecord, @Ctx() ctx: Context): Promise<object | null> {
    if (wrongdoerId === null) return null;
    const found = await ctx.loader(partyById).load(wrongdoerId);
    if (!found) throw new Defect('whoever sees an exclusion sees against whom');
    return found;
  }
}
