/** Reviews of claims that are over (S-224), on the wire. The domain record is the source. */
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import type { Instant, LocalDate } from '../../../kernel/dates.js';
import { Defect } from '../../../kernel/failure.js';
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
  PageArgs,
  registerNode,
  registerPayload,
} from '../../platform/index.js';
import type { Claim as ClaimRecord } from '../claim.js';
import { claimById } from '../claims.store.js';
import { recordReview } from '../operations/record-review.js';
import type { ClaimReview as ReviewRecord, LessonKind } from '../reviews.js';
import { countReviews, listReviews, reviewById, reviewKey, reviewsByClaim } from '../reviews.store.js';
import { answered, idOf, withoutKey } from './answers.js';
import { Claim } from './claim.type.js';
import { ClaimStepInput } from './claim-handling.inputs.js';

const LessonKindEnum = closedList<LessonKind>(
  'LessonKind',
  'What a lesson of a claim is about. The source names no kinds (S-224): these are ours.',
  {
    WENT_WELL: 'What went well, and is to be kept.',
    DELAY: 'Something took too long.',
    SURVEY: 'The survey (查勘).',
    ASSESSMENT: 'The assessment of the loss, or its verification (定损、核损).',
    LIABILITY: 'Cover, liability or the shares of the parties.',
    DOCUMENTS: 'What was demanded, or what came (单证).',
    COMMUNICATION: 'How people were spoken to.',
    FRAUD_MISSED: 'A signal of fraud that nobody saw, or that was seen too late.',
    OTHER: 'Anything else.',
  },
);

@ObjectType({
  implements: Node,
  description:
    'Lesson (经验教训) of a claim that is over, as the insurer’s people found it in a meeting. Never changes.',
})
export class ClaimReview extends Node {
  @Field(() => LessonKindEnum, { description: 'What it is about.' })
  kind!: LessonKind;
  @Field(() => String, { description: 'What was found.' })
  lesson!: string;
  @Field(() => String, { nullable: true, description: 'What is done otherwise from now on; null when nothing.' })
  measure!: string | null;
  @Field(() => DateScalar, { description: 'Day of the meeting.' })
  metOn!: LocalDate;
  @Field(() => String, { description: 'Who recorded it, by post.' })
  recordedByLabel!: string;
  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: Instant;
}

export const ClaimReviewConnection = connectionType('ClaimReview', () => ClaimReview, 'lessons of claims');

@InputType({ description: 'Which lessons of claims.' })
export class ClaimReviewFilter {
  @Field(() => [LessonKindEnum], { nullable: true, description: 'Of these kinds.' })
  kinds?: LessonKind[] | null;
  @Field(() => DateScalar, { nullable: true, description: 'Of meetings from this day on.' })
  metFrom?: LocalDate | null;
  @Field(() => DateScalar, { nullable: true, description: 'Of meetings up to and with this day.' })
  metUntil?: LocalDate | null;
}

@InputType({ description: 'Records one lesson of a claim that is closed, rejected or cancelled.' })
export class ClaimReviewRecordInput extends ClaimStepInput {
  @Field(() => LessonKindEnum, { description: 'What it is about.' })
  kind!: LessonKind;
  @Field(() => String, {
    description:
      'What was found, 4–2,000 characters. Speak of posts and steps, not of people: no name, number or injury.',
  })
  lesson!: string;
  @Field(() => String, { nullable: true, description: 'What is done otherwise from now on, 2–1,000 characters.' })
  measure?: string | null;
  @Field(() => DateScalar, { description: 'Day of the meeting: not before the loss was reported, and not to come.' })
  metOn!: LocalDate;
}

@ObjectType({ implements: MutationPayload, description: 'Answer of `claimReviewRecord`.' })
export class ClaimReviewRecordPayload extends MutationPayload {
  @Field(() => Claim, { nullable: true, description: 'The claim with its reviews; null when refused.' })
  claim?: ClaimRecord | null;
}

registerNode({
  kind: 'ClaimReview',
  permission: 'claim:handle',
  load: (ctx, id) => ctx.loader(reviewById).load(id),
});
registerPayload('claimReviewRecord', (_ctx, claim) => Object.assign(new ClaimReviewRecordPayload(), { claim }));

const asReview = (review: ReviewRecord): ReviewRecord => asNode('ClaimReview', review);

@Resolver(() => Claim)
export class ReviewResolver {
  @FieldResolver(() => [ClaimReview], {
    description: 'What was learnt of it once it was over (S-224), in the order of the meetings.',
  })
  async reviews(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<readonly ReviewRecord[]> {
    return (await ctx.loader(reviewsByClaim).load(claim.id)).map(asReview);
  }

  @Query(() => ClaimReviewConnection, {
    nullable: true,
    description:
      'Lessons of the claims you see, newest meeting first: for the next one, to be summed up by kind and period (`totalCount`).',
  })
  async claimReviews(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Arg('filter', () => ClaimReviewFilter, { nullable: true, description: 'Only these.' })
    filter?: ClaimReviewFilter | null,
  ): Promise<Connection<ReviewRecord>> {
    const wanted = {
      kinds: filter?.kinds ?? null,
      metFrom: filter?.metFrom ?? null,
      metUntil: filter?.metUntil ?? null,
    };
    const read = await readPage(ctx.actor, page, {
      shape: ['claimReviews', wanted],
      fetch: (query) => listReviews(ctx, wanted, query),
      keyOf: reviewKey,
    });
    read.nodes.forEach(asReview);
    return connection(read, () => countReviews(ctx, wanted));
  }

  @Mutation(() => ClaimReviewRecordPayload, {
    nullable: true,
    description:
      'Records what was learnt of a claim that is over (S-224): read by the insurer alone. The claim stays as it is.',
  })
  claimReviewRecord(
    @Arg('input', () => ClaimReviewRecordInput, { description: 'What to do.' }) input: ClaimReviewRecordInput,
    @Ctx() ctx: Context,
  ): Promise<ClaimReviewRecordPayload> {
    return answer(ctx, ClaimReviewRecordPayload, async () =>
      answered(
        ctx,
        await recordReview(ctx, {
          idempotencyKey: input.idempotencyKey,
          claimId: idOf('Claim', input.claimId, ['input', 'claimId']),
          expectedVersion: input.expectedVersion,
          kind: input.kind,
          lesson: input.lesson,
          measure: input.measure ?? null,
          metOn: input.metOn,
          sent: withoutKey(input),
        }),
      ),
    );
  }
}

@Resolver(() => ClaimReview)
export class ReviewFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() { id }: ReviewRecord): string {
    return wireId('ClaimReview', id);
  }
  @FieldResolver(() => Claim, { description: 'The claim that it was learnt of.' })
  async claim(@Root() { claimId }: ReviewRecord, @Ctx() ctx: Context): Promise<object> {
    const claim = await ctx.loader(claimById).load(claimId);
    if (!claim) throw new Defect('whoever sees a review sees its claim');
    return asNode('Claim', claim);
  }
}
