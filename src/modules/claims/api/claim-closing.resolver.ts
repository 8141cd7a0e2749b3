import { Arg, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context, ReadCtx } from '../../../kernel/ctx.js';
import { decimal } from '../../../kernel/decimal.js';
import { addDays, dayOf, type LocalDate, startOfDay } from '../../../kernel/dates.js';
import { wireId } from '../../../kernel/ids.js';
import { say } from '../../../kernel/refusal.js';
import {
  answer,
  asNode,
  DateScalar,
  MutationPayload,
  type Outcome,
  registerNode,
  registerPayload,
} from '../../platform/index.js';
import type { ClaimService as ServiceRecord, FollowUp } from '../after-services.js';
import { isOverdue } from '../after-services.rules.js';
import { followUpByClaim, scoresBetween, serviceById, servicesByClaim } from '../after-services.store.js';
import { cancellationsByClaim } from '../cancellations.store.js';
import type { Claim as ClaimRecord } from '../claim.js';
import { claimById } from '../claims.store.js';
import type { Cancellation } from '../claim-handling.js';
import { orderService, recordService } from '../operations/after-services.js';
import { answerFollowUp } from '../operations/answer-follow-up.js';
import { assignPolicy } from '../operations/assign-policy.js';
import { cancelClaim, decideClaimCancellation } from '../operations/cancel-claim.js';
import type { HandlingStep } from '../operations/handle-claim.js';
import { seesWhole } from '../view.js';
import { answered, idOf, withoutKey } from './answers.js';
import type { ClaimStepInput } from './claim-handling.inputs.js';
import {
  ClaimCancelDecideInput,
  ClaimCancelInput,
  ClaimCancellation,
  ClaimFollowUp,
  ClaimFollowUpAnswerInput,
  ClaimPolicyAssignInput,
  ClaimSatisfaction,
  ClaimService,
  ClaimServiceOrderInput,
  ClaimServiceRecordInput,
} from './claim-closing.type.js';
import { Claim } from './claim.type.js';

@ObjectType({ description: 'The claim that has a loss already.' })
export class ClaimDuplicate {
  @Field(() => String, {
    description: 'Its report number where you may see it, otherwise only that it is another claim of this accident.',
  })
  label!: string;
  @Field(() => Claim, { nullable: true, description: 'The claim itself; null when it is not yours to see.' })
  claim!: object | null;
}

@ObjectType({ implements: MutationPayload, description: 'Answer of `claimPolicyAssign`.' })
export class ClaimPolicyAssignPayload extends MutationPayload {
  @Field(() => Claim, {
    nullable: true,
    description:
      'The claim of the partner that placed the policy, with which the reported one goes on; null when refused.',
  })
  claim?: ClaimRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `claimCancel`.' })
export class ClaimCancelPayload extends MutationPayload {
  @Field(() => Claim, { nullable: true, description: 'The claim, waiting for the second person; null when refused.' })
  claim?: ClaimRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `claimCancelDecide`.' })
export class ClaimCancelDecidePayload extends MutationPayload {
  @Field(() => Claim, { nullable: true, description: 'The claim, cancelled or going on; null when refused.' })
  claim?: ClaimRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `claimServiceOrder`.' })
export class ClaimServiceOrderPayload extends MutationPayload {
  @Field(() => Claim, { nullable: true, description: 'The claim with its services; null when refused.' })
  claim?: ClaimRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `claimServiceRecord`.' })
export class ClaimServiceRecordPayload extends MutationPayload {
  @Field(() => Claim, { nullable: true, description: 'The claim with its services; null when refused.' })
  claim?: ClaimRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `claimFollowUpAnswer`.' })
export class ClaimFollowUpAnswerPayload extends MutationPayload {
  @Field(() => Claim, { nullable: true, description: 'The claim with the answer; null when refused.' })
  claim?: ClaimRecord | null;
}

/** Of people hurt the insurer alone sees services. */
const isShown = (ctx: ReadCtx, { kind }: ServiceRecord): boolean =>
  kind !== 'INJURY_SUPPORT' || ctx.actor.side === 'INSURER';

registerNode({
  kind: 'ClaimService',
  permission: 'claim:read',
  // Where its claim is: an outlet has nothing of what another brought.
  async load(ctx, id) {
    const service = await ctx.loader(serviceById).load(id);
    const claim = service && (await ctx.loader(claimById).load(service.claimId));
    return claim && isShown(ctx, service) ? service : null;
  },
});
const PAYLOADS = {
  claimPolicyAssign: ClaimPolicyAssignPayload,
  claimCancel: ClaimCancelPayload,
  claimCancelDecide: ClaimCancelDecidePayload,
  claimServiceOrder: ClaimServiceOrderPayload,
  claimServiceRecord: ClaimServiceRecordPayload,
  claimFollowUpAnswer: ClaimFollowUpAnswerPayload,
} as const;
for (const [operation, Payload] of Object.entries(PAYLOADS))
  registerPayload(operation, (_ctx, claim) => Object.assign(new Payload(), { claim }));

function stepOf(input: ClaimStepInput): HandlingStep {
  return {
    idempotencyKey: input.idempotencyKey,
    claimId: idOf('Claim', input.claimId, ['input', 'claimId']),
    expectedVersion: input.expectedVersion,
    sent: withoutKey(input),
  };
}

type PayloadClass = new () => MutationPayload & { claim?: ClaimRecord | null };

function done(ctx: Context, Payload: PayloadClass, step: () => Promise<Outcome>) {
  return answer(ctx, Payload, async () => answered(ctx, await step()));
}

const SCORES = [1, 2, 3, 4, 5] as const;

const ANOTHER = { zh: '同一事故的另一赔案', en: 'another claim of this accident' };

/** By number to whoever may see that claim; to all others that there is one, and nothing of it. */
async function told(ctx: Context, claimId: string): Promise<ClaimDuplicate> {
  const claim = await ctx.loader(claimById).load(claimId);
  const label = claim ? claim.number : say(ANOTHER, ctx.language);
  return { label, claim: claim ? asNode('Claim', claim) : null };
}

@Resolver(() => Claim)
export class ClaimClosingResolver {
  @FieldResolver(() => [ClaimService], {
    description:
      'Services after the loss, in their order; of people hurt for the insurer alone, none under others’ policies.',
  })
  async services(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<ServiceRecord[]> {
    const all = await ctx.loader(servicesByClaim).load(claim.id);
    return all.filter((service) => isShown(ctx, service)).map((service) => asNode('ClaimService', service));
  }
  @FieldResolver(() => ClaimFollowUp, {
    nullable: true,
    description:
      'How satisfied the claimant was; null until answered, and what others answered under others’ policies.',
  })
  async followUp(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<FollowUp | null> {
    const [given] = await ctx.loader(followUpByClaim).load(claim.id);
    return given && (seesWhole(ctx, claim) || given.answeredById === ctx.actor.partnerId) ? given : null;
  }
  @FieldResolver(() => ClaimDuplicate, {
    nullable: true,
    description: 'Which claim has the loss already, when this one was cancelled as its duplicate; null otherwise.',
  })
  duplicateOf(@Root() { duplicateOfId }: ClaimRecord, @Ctx() ctx: Context): Promise<ClaimDuplicate> | null {
    return duplicateOfId === null ? null : told(ctx, duplicateOfId);
  }
  @FieldResolver(() => [ClaimCancellation], { description: 'Who asked to end it, and what came of it; newest first.' })
  cancellations(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<readonly Cancellation[]> {
    return ctx.loader(cancellationsByClaim).load(claim.id);
  }

  @Query(() => ClaimSatisfaction, {
    nullable: true,
    description: 'How satisfied claimants were, by what they answered in a time; both days included.',
  })
  async claimSatisfaction(
    @Arg('from', () => DateScalar, { description: 'First day.' }) from: LocalDate,
    @Arg('until', () => DateScalar, { description: 'Last day.' }) until: LocalDate,
    @Ctx() ctx: Context,
  ): Promise<ClaimSatisfaction> {
    const rows = await scoresBetween(ctx, startOfDay(from), startOfDay(addDays(until, 1)));
    const answers = rows.reduce((sum, row) => sum + row.answers, 0);
    const points = rows.reduce((sum, row) => sum + row.answers * row.score, 0);
    return {
      answers,
      mean: answers === 0 ? null : decimal(String(points)).div(answers).toFixed(2),
      scores: SCORES.map((score) => ({ score, answers: rows.find((row) => row.score === score)?.answers ?? 0 })),
    };
  }

  @Mutation(() => ClaimPolicyAssignPayload, {
    nullable: true,
    description:
      'Assigns the policy that was found: the claim goes on as one of the partner that placed it; its reporter follows it.',
  })
  claimPolicyAssign(
    @Arg('input', () => ClaimPolicyAssignInput, { description: 'What to do.' }) input: ClaimPolicyAssignInput,
    @Ctx() ctx: Context,
  ) {
    return done(ctx, ClaimPolicyAssignPayload, () =>
      assignPolicy(ctx, { ...stepOf(input), policyNumber: input.policyNumber }),
    );
  }

  @Mutation(() => ClaimCancelPayload, {
    nullable: true,
    description:
      'Asks to end a claim that should not be (注销); a second person confirms. Never once money was ordered.',
  })
  claimCancel(
    @Arg('input', () => ClaimCancelInput, { description: 'What to do.' }) input: ClaimCancelInput,
    @Ctx() ctx: Context,
  ) {
    return done(ctx, ClaimCancelPayload, () =>
      cancelClaim(ctx, {
        ...stepOf(input),
        ground: input.ground,
        reason: input.reason,
        duplicateOf: input.duplicateOf ?? null,
      }),
    );
  }

  @Mutation(() => ClaimCancelDecidePayload, {
    nullable: true,
    description: 'Confirms or declines the end of a claim that another person asked for.',
  })
  claimCancelDecide(
    @Arg('input', () => ClaimCancelDecideInput, { description: 'What to do.' }) input: ClaimCancelDecideInput,
    @Ctx() ctx: Context,
  ) {
    return done(ctx, ClaimCancelDecidePayload, () =>
      decideClaimCancellation(ctx, { ...stepOf(input), confirmed: input.confirmed, note: input.note ?? null }),
    );
  }

  @Mutation(() => ClaimServiceOrderPayload, {
    nullable: true,
    description: 'Orders repair, a rental car or follow-up of somebody hurt, with a day by which it is to be done.',
  })
  claimServiceOrder(
    @Arg('input', () => ClaimServiceOrderInput, { description: 'What to do.' }) input: ClaimServiceOrderInput,
    @Ctx() ctx: Context,
  ) {
    const { kind, provider, dueOn } = input;
    return done(ctx, ClaimServiceOrderPayload, () => orderService(ctx, { ...stepOf(input), kind, provider, dueOn }));
  }

  @Mutation(() => ClaimServiceRecordPayload, {
    nullable: true,
    description: 'Records when a service began and ended, or that it was called off.',
  })
  claimServiceRecord(
    @Arg('input', () => ClaimServiceRecordInput, { description: 'What to do.' }) input: ClaimServiceRecordInput,
    @Ctx() ctx: Context,
  ) {
    return done(ctx, ClaimServiceRecordPayload, () =>
      recordService(ctx, {
        idempotencyKey: input.idempotencyKey,
        serviceId: idOf('ClaimService', input.serviceId, ['input', 'serviceId']),
        expectedVersion: input.expectedVersion,
        startedOn: input.startedOn ?? null,
        endedOn: input.endedOn ?? null,
        cancelled: input.cancelled,
        note: input.note ?? null,
        sent: withoutKey(input),
      }),
    );
  }

  @Mutation(() => ClaimFollowUpAnswerPayload, {
    nullable: true,
    description: 'Says how satisfied the claimant was: through its channel, once, after the claim was closed.',
  })
  claimFollowUpAnswer(
    @Arg('input', () => ClaimFollowUpAnswerInput, { description: 'What to do.' }) input: ClaimFollowUpAnswerInput,
    @Ctx() ctx: Context,
  ) {
    return done(ctx, ClaimFollowUpAnswerPayload, () =>
      answerFollowUp(ctx, {
        idempotencyKey: input.idempotencyKey,
        claimId: idOf('Claim', input.claimId, ['input', 'claimId']),
        score: input.score,
        comment: input.comment ?? null,
        sent: withoutKey(input),
      }),
    );
  }
}

@Resolver(() => ClaimCancellation)
export class ClaimCancellationFields {
  @FieldResolver(() => ClaimDuplicate, {
    nullable: true,
    description: 'Which claim is said to have the loss already; null on other grounds.',
  })
  duplicateOf(@Root() { duplicateOfId }: Cancellation, @Ctx() ctx: Context): Promise<ClaimDuplicate> | null {
    return duplicateOfId === null ? null : told(ctx, duplicateOfId);
  }
}

@Resolver(() => ClaimService)
export class ClaimServiceFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() { id }: ServiceRecord): string {
    return wireId('ClaimService', id);
  }
  @FieldResolver(() => Boolean, {
    description: 'Past its day and neither done nor called off (`claim.service_overdue`).',
  })
  overdue(@Root() service: ServiceRecord, @Ctx() ctx: Context): boolean {
    return isOverdue(service, dayOf(ctx.now));
  }
}
