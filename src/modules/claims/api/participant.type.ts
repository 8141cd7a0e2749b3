/** Who speaks for whom on a claim, on the wire. The domain record is the source. */
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Instant, LocalDate } from '../../../kernel/dates.js';
import { closedList, DateScalar, DateTimeScalar, FileInput } from '../../platform/index.js';
import { PartyInput } from '../../registry/index.js';
import type { ParticipantKind, ParticipantPower, ParticipantSide } from '../participants.js';
import { ClaimStepInput } from './claim-handling.inputs.js';

export const ParticipantKindEnum = closedList<ParticipantKind>(
  'ParticipantKind',
  'Third party that takes part in a claim.',
  {
    LAWYER: 'Lawyer (律师), under a power of attorney.',
    NOTARY: 'Notary (公证员).',
    AUTHORISED_REPRESENTATIVE: 'Authorised representative (受托人), under a power of attorney.',
    APPRAISER: 'Appraisal or loss-adjusting body (鉴定机构、公估) that both sides agreed on.',
  },
);
export const ParticipantSideEnum = closedList<ParticipantSide>(
  'ParticipantSide',
  'For whom somebody acts on a claim.',
  {
    INSURED: 'Insured.',
    DRIVER: 'Driver of the insured vehicle.',
    OTHER_PARTY: 'Other party, by its position.',
    INJURED: 'Somebody hurt.',
    BOTH_SIDES: 'Both sides: appraisers always, notaries perhaps.',
  },
);
export const ParticipantPowerEnum = closedList<ParticipantPower>(
  'ParticipantPower',
  'What a power of attorney (授权委托书) reaches to.',
  {
    FILE_PAPERS: 'Sends papers (提交资料).',
    NEGOTIATE: 'Negotiates and agrees (协商).',
    RECEIVE_PAYMENT: 'Receives the payment (代收赔款): may be paid in the place of whom they act for.',
  },
);

@ObjectType({
  description: 'Who speaks for a party of a claim, or was agreed by both (S-233). Never changed, only ended.',
})
export class ClaimParticipant {
  @Field(() => ParticipantKindEnum, { description: 'What they are.' })
  kind!: ParticipantKind;
  @Field(() => String, { nullable: true, description: 'Licence or office number; null for representatives.' })
  licenceNumber!: string | null;
  @Field(() => ParticipantSideEnum, { description: 'For whom they act.' })
  actsFor!: ParticipantSide;
  @Field(() => Int, { nullable: true, description: 'Of an OTHER_PARTY its position, from 1; null otherwise.' })
  otherParty!: number | null;
  @Field(() => [ParticipantPowerEnum], { description: 'What their authority reaches to; empty for those without one.' })
  powers!: readonly ParticipantPower[];
  @Field(() => DateScalar, { name: 'from', description: 'First day.' })
  fromDay!: LocalDate;
  @Field(() => DateScalar, { nullable: true, name: 'until', description: 'Last day; null while open.' })
  untilDay!: LocalDate | null;
  @Field(() => DateTimeScalar, { description: 'When they were named.' })
  addedAt!: Instant;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was ended; null while it was not.' })
  endedAt!: Instant | null;
  @Field(() => String, { nullable: true, description: 'Who ended it; null while nobody did.' })
  endedByLabel!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was ended; null while it was not.' })
  endReason!: string | null;
}

@InputType({
  description: 'Names a lawyer, notary, authorised representative or appraiser on a claim that is not over.',
})
export class ClaimParticipantAddInput extends ClaimStepInput {
  @Field(() => ParticipantKindEnum, { description: 'What they are.' })
  kind!: ParticipantKind;
  @Field(() => PartyInput, { description: 'Who, described anew.' })
  party!: PartyInput;
  @Field(() => String, {
    nullable: true,
    description: 'Licence or office number, 2–40 characters: needed, but for representatives, who have none.',
  })
  licenceNumber?: string | null;
  @Field(() => ParticipantSideEnum, { description: 'For whom they act; an APPRAISER for BOTH_SIDES.' })
  actsFor!: ParticipantSide;
  @Field(() => Int, {
    nullable: true,
    description: 'Of an OTHER_PARTY: its position among the other parties, from 1.',
  })
  otherParty?: number | null;
  @Field(() => [ParticipantPowerEnum], {
    description:
      'What the authority reaches to: at least one for LAWYER and AUTHORISED_REPRESENTATIVE, none for others.',
    defaultValue: [],
  })
  powers!: ParticipantPower[];
  @Field(() => DateScalar, { nullable: true, description: 'First day; today when absent.' })
  from?: LocalDate | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day, not before today; open when absent.' })
  until?: LocalDate | null;
  @Field(() => FileInput, {
    nullable: true,
    description:
      'Signed power of attorney (授权委托书), your own file: needed for LAWYER and AUTHORISED_REPRESENTATIVE, none for others. It becomes a document of the claim (POWER_OF_ATTORNEY), where its bytes are sent and fetched.',
  })
  powerOfAttorney?: FileInput | null;
}

@InputType({ description: 'Ends what somebody was named for on a claim, at once.' })
export class ClaimParticipantEndInput extends ClaimStepInput {
  @Field(() => ID, { description: 'Participant.' })
  participantId!: string;
  @Field(() => String, { description: 'Why, 2–1,000 characters.' })
  reason!: string;
}
