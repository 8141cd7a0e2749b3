import { Arg, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { dayOf, type Instant } from '../../../kernel/dates.js';
import { wireId } from '../../../kernel/ids.js';
import { ActorType } from '../../access/index.js';
import {
  answer,
  asNode,
  DateTimeScalar,
  FileType,
  fileById,
  MutationPayload,
  registerPayload,
} from '../../platform/index.js';
import { Party, partyById } from '../../registry/index.js';
import type { Claim as ClaimRecord } from '../claim.js';
import { addParticipant, endParticipant } from '../operations/participants.js';
import { rejectedAtOf } from '../papers.js';
import type { ClaimParticipant as ParticipantRecord } from '../participants.js';
import { isInForce } from '../participants.rules.js';
import { participantsByClaim } from '../participants.store.js';
import { answered, idOf, withoutKey } from './answers.js';
import type { ClaimStepInput } from './claim-handling.inputs.js';
import { Claim } from './claim.type.js';
import { ClaimParticipant, ClaimParticipantAddInput, ClaimParticipantEndInput } from './participant.type.js';

@ObjectType({ implements: MutationPayload, description: 'Answer of `claimParticipantAdd`.' })
export class ClaimParticipantAddPayload extends MutationPayload {
  @Field(() => Claim, { nullable: true, description: 'The claim with its participants; null when refused.' })
  claim?: ClaimRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `claimParticipantEnd`.' })
export class ClaimParticipantEndPayload extends MutationPayload {
  @Field(() => Claim, { nullable: true, description: 'The claim with its participants; null when refused.' })
  claim?: ClaimRecord | null;
}
registerPayload('claimParticipantAdd', (_ctx, claim) => Object.assign(new ClaimParticipantAddPayload(), { claim }));
registerPayload('claimParticipantEnd', (_ctx, claim) => Object.assign(new ClaimParticipantEndPayload(), { claim }));

function stepOf(input: ClaimStepInput) {
  return {
    idempotencyKey: input.idempotencyKey,
    claimId: idOf('Claim', input.claimId, ['input', 'claimId']),
    expectedVersion: input.expectedVersion,
    sent: withoutKey(input),
  };
}

@Resolver(() => Claim)
export class ParticipantResolver {
  @FieldResolver(() => [ClaimParticipant], {
    description:
      'Lawyers, notaries, representatives and appraisers, ended ones too, in the order in which they were named; of others’ policies those that you named yourself.',
  })
  participants(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<readonly ParticipantRecord[]> {
    return ctx.loader(participantsByClaim).load(claim.id);
  }

  @Mutation(() => ClaimParticipantAddPayload, {
    nullable: true,
    description:
      'Names who speaks for a party of a claim, with the power of attorney, or a notary or appraiser. A representative with RECEIVE_PAYMENT may be paid in the place of whom they act for while the authority is in force.',
  })
  claimParticipantAdd(
    @Arg('input', () => ClaimParticipantAddInput, { description: 'What to do.' }) input: ClaimParticipantAddInput,
    @Ctx() ctx: Context,
  ): Promise<ClaimParticipantAddPayload> {
    return answer(ctx, ClaimParticipantAddPayload, async () =>
      answered(
        ctx,
        await addParticipant(ctx, {
          ...stepOf(input),
          kind: input.kind,
          party: input.party,
          licenceNumber: input.licenceNumber ?? null,
          actsFor: input.actsFor,
          otherParty: input.otherParty ?? null,
          powers: input.powers,
          fromDay: input.from ?? null,
          untilDay: input.until ?? null,
          powerOfAttorney: input.powerOfAttorney ?? null,
        }),
      ),
    );
  }

  @Mutation(() => ClaimParticipantEndPayload, {
    nullable: true,
    description: 'Ends what somebody was named for: nothing is paid to them in another’s place from then on.',
  })
  claimParticipantEnd(
    @Arg('input', () => ClaimParticipantEndInput, { description: 'What to do.' }) input: ClaimParticipantEndInput,
    @Ctx() ctx: Context,
  ): Promise<ClaimParticipantEndPayload> {
    return answer(ctx, ClaimParticipantEndPayload, async () =>
      answered(
        ctx,
        await endParticipant(ctx, {
          ...stepOf(input),
          participantId: idOf('ClaimParticipant', input.participantId, ['input', 'participantId']),
          reason: input.reason,
        }),
      ),
    );
  }
}

@Resolver(() => ClaimParticipant)
export class ParticipantFields {
  @FieldResolver(() => ID, { description: 'Opaque id; goes into `claimParticipantEnd`.' })
  id(@Root() { id }: ParticipantRecord): string {
    return wireId('ClaimParticipant', id);
  }
  @FieldResolver(() => Party, { nullable: true, description: 'Who; null under somebody else’s policy.' })
  async party(@Root() { partyId }: ParticipantRecord, @Ctx() ctx: Context): Promise<object | null> {
    return (await ctx.loader(partyById).load(partyId)) ?? null;
  }
  @FieldResolver(() => FileType, {
    nullable: true,
    description: 'The power of attorney; null where there is none, or when it is not yours to see.',
  })
  async powerOfAttorney(@Root() { attorneyFileId }: ParticipantRecord, @Ctx() ctx: Context): Promise<object | null> {
    const file = attorneyFileId === null ? null : await ctx.loader(fileById).load(attorneyFileId);
    return file ? asNode('File', file) : null;
  }
  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description:
      'When the insurer found the power of attorney of no use: nothing is received by it. Name them anew with a good one. Null otherwise.',
  })
  async powerOfAttorneyRejectedAt(
    @Root() { attorneyFileId, claimId }: ParticipantRecord,
    @Ctx() ctx: Context,
  ): Promise<Instant | null> {
    return attorneyFileId === null ? null : rejectedAtOf(ctx, { id: claimId }, attorneyFileId);
  }
  @FieldResolver(() => Boolean, { description: 'Whether it counts today: begun, neither over nor ended.' })
  inForce(@Root() participant: ParticipantRecord, @Ctx() ctx: Context): boolean {
    return isInForce(participant, dayOf(ctx.now));
  }
  @FieldResolver(() => ActorType, { description: 'Who named them.' })
  addedBy(@Root() { addedById, addedByLabel }: ParticipantRecord): ActorType {
    return { kind: addedById === null ? 'INSURER' : 'PARTNER', displayName: addedByLabel };
  }
}
