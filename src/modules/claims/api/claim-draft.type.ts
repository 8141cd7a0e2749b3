/** Reports that are still being written, on the wire. */
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Instant } from '../../../kernel/dates.js';
import { closedList, connectionType, DateTimeScalar, Node } from '../../platform/index.js';
import { PartyInput } from '../../registry/index.js';
import type { LossCause } from '../claim.js';
import type { ClaimDraftState } from '../drafts.js';
import { LossCauseEnum } from './claim.enums.js';
import {
  ClaimMaterialInput,
  ClaimPolicyInput,
  OtherPartyInput,
  PlaceInput,
  RepairEstimateInput,
  ReporterInput,
} from './claim.inputs.js';

const KEY = 'Your key, 1–128 visible characters: same key and input, same answer.';

export const ClaimDraftStateEnum = closedList<ClaimDraftState>(
  'ClaimDraftState',
  'State of a report that is being written.',
  {
    OPEN: 'Being written.',
    SUBMITTED: 'Sent: it is a claim now.',
    DISCARDED: 'Thrown away by its filer.',
    EXPIRED: 'Thrown away by the gateway: nobody saved it for 30 days.',
  },
);

@ObjectType({
  implements: Node,
  description: 'Report that is still being written: no notice yet, no clock runs, and it is yours alone.',
})
export class ClaimDraft extends Node {
  @Field(() => Int, { description: 'Counts changes: goes into `expectedVersion`.' })
  revision!: number;
  @Field(() => ClaimDraftStateEnum, { description: 'How it stands.' })
  state!: ClaimDraftState;
  @Field(() => DateTimeScalar, { description: 'When it was first saved.' })
  createdAt!: Instant;
  @Field(() => DateTimeScalar, { description: 'When it was saved last, or ended.' })
  updatedAt!: Instant;
  @Field(() => DateTimeScalar, { description: 'When the gateway throws it away, 30 days after the last saving.' })
  expiresAt!: Instant;
}

export const ClaimDraftConnection = connectionType('ClaimDraft', () => ClaimDraft, 'drafts');

@InputType({
  description:
    'Report as far as it is written, part by part as in `ClaimReportInput`. Absent stays, null is taken out.',
})
export class ClaimDraftReportInput {
  @Field(() => String, { nullable: true, description: 'Your own number, unique among your reports when sent.' })
  externalRef?: string | null;
  @Field(() => ClaimPolicyInput, { nullable: true, description: 'Policy as known.' })
  policy?: ClaimPolicyInput | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it happened.' })
  occurredAt?: Instant | null;
  @Field(() => PlaceInput, { nullable: true, description: 'Where.' })
  place?: PlaceInput | null;
  @Field(() => LossCauseEnum, { nullable: true, description: 'Cause.' })
  cause?: LossCause | null;
  @Field(() => String, { nullable: true, description: 'In words, on one line, 2–2000 characters when sent.' })
  narrative?: string | null;
  @Field(() => ReporterInput, { nullable: true, description: 'Who reports.' })
  reporter?: ReporterInput | null;
  @Field(() => PartyInput, { nullable: true, description: 'Driver, described anew.' })
  driver?: PartyInput | null;
  @Field(() => Boolean, { nullable: true, description: 'Police were told.' })
  policeReported?: boolean | null;
  @Field(() => [OtherPartyInput], { nullable: true, description: 'Other vehicles and parties.' })
  otherParties?: OtherPartyInput[] | null;
  @Field(() => Int, { nullable: true, description: 'Persons hurt, as far as known.' })
  injuredCount?: number | null;
  @Field(() => [ClaimMaterialInput], {
    nullable: true,
    description: 'Photos and papers: files of yours, or what is declared when it is sent.',
  })
  evidence?: ClaimMaterialInput[] | null;
  @Field(() => RepairEstimateInput, { nullable: true, description: 'Estimate.' })
  estimate?: RepairEstimateInput | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the device recorded it: lateness is judged by it.',
  })
  capturedAt?: Instant | null;
}

@InputType({ description: 'Saves a report that is still being written.' })
export class ClaimDraftSaveInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { nullable: true, description: 'Draft to go on with; absent: a new one.' })
  draftId?: string | null;
  @Field(() => Int, { nullable: true, description: 'The `revision` you read; needed with `draftId`.' })
  expectedVersion?: number | null;
  @Field(() => ClaimDraftReportInput, { description: 'What is written.' })
  report!: ClaimDraftReportInput;
}

@InputType({ description: 'Sends a report that was being written.' })
export class ClaimDraftSubmitInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Draft.' })
  draftId!: string;
  @Field(() => Int, { description: 'The `revision` you read.' })
  expectedVersion!: number;
}

@InputType({ description: 'Throws a report away that was being written.' })
export class ClaimDraftDiscardInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Draft.' })
  draftId!: string;
  @Field(() => Int, { description: 'The `revision` you read.' })
  expectedVersion!: number;
}
