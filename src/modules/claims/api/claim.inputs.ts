import { Field, ID, InputType, Int } from 'type-graphql';
import type { Instant } from '../../../kernel/dates.js';
import {
  DateTimeRangeInput,
  DateTimeScalar,
  DecimalScalar,
  FileInput,
  type MaterialKind,
  MaterialKindEnum,
  MoneyInput,
  oneOfInputs,
  PlateNumberScalar,
  RegionCodeScalar,
  VinScalar,
} from '../../platform/index.js';
import { PartyInput } from '../../registry/index.js';
import type { ClaimState, LossCause, PayeeRelation, RepairLineKind, ReporterRelation } from '../claim.js';
import {
  ClaimStateEnum,
  LossCauseEnum,
  PayeeRelationEnum,
  RepairLineKindEnum,
  ReporterRelationEnum,
} from './claim.enums.js';

const KEY = 'Your key, 1–128 visible characters: same key and input, same answer.';

oneOfInputs.add('ClaimPolicyInput');
@InputType({ description: 'Policy concerned, as well as the reporter knows it: exactly one of the fields.' })
export class ClaimPolicyInput {
  @Field(() => String, { nullable: true, description: 'Policy number, compulsory or commercial.' })
  policyNumber?: string | null;
  @Field(() => PlateNumberScalar, { nullable: true, description: 'Plate of the insured vehicle.' })
  plate?: string | null;
  @Field(() => VinScalar, { nullable: true, description: 'VIN of the insured vehicle.' })
  vin?: string | null;
}

@InputType({ description: 'Place on earth: words, with region or coordinates.' })
export class PlaceInput {
  @Field(() => String, { description: 'In words, 1–200 characters.' })
  address!: string;
  @Field(() => RegionCodeScalar, {
    nullable: true,
    description: 'Province, city or district; needed without coordinates.',
  })
  region?: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Latitude, degrees, WGS 84; with longitude.' })
  latitude?: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Longitude, degrees, WGS 84; with latitude.' })
  longitude?: string | null;
}

@InputType({ description: 'Other side of an accident.' })
export class OtherPartyInput {
  @Field(() => PlateNumberScalar, { nullable: true, description: 'Plate.' })
  plate?: string | null;
  @Field(() => PartyInput, { nullable: true, description: 'Driver or victim, described anew.' })
  party?: PartyInput | null;
  @Field(() => String, { nullable: true, description: 'Their insurer, 1–100 characters.' })
  insurer?: string | null;
  @Field(() => String, { nullable: true, description: 'What was damaged, 1–500 characters.' })
  damage?: string | null;
}

@InputType({ description: "Who reports, and the insured's consent when it is not the insured." })
export class ReporterInput {
  @Field(() => ReporterRelationEnum, { description: 'Relation.' })
  relation!: ReporterRelation;
  @Field(() => String, { description: 'Name, 1–100 characters.' })
  name!: string;
  @Field(() => String, { description: 'Phone to call back.' })
  phone!: string;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the insured agreed; needed for partners and shops, and always from a channel without licence.',
  })
  insuredConsentAt?: Instant | null;
}

@InputType({ description: 'One file of a kind. Declared files come back with an upload target.' })
export class ClaimMaterialInput {
  @Field(() => MaterialKindEnum, { description: 'What it is.' })
  kind!: MaterialKind;
  @Field(() => FileInput, { description: 'The file, your own.' })
  file!: FileInput;
  @Field(() => PlaceInput, { nullable: true, description: 'Where it was taken.' })
  place?: PlaceInput | null;
  @Field(() => String, { nullable: true, description: 'Remark, 1–200 characters.' })
  note?: string | null;
}

@InputType({ description: 'Line of an estimate.' })
export class RepairLineInput {
  @Field(() => RepairLineKindEnum, { description: 'Kind.' })
  kind!: RepairLineKind;
  @Field(() => String, { description: 'What, 1–100 characters.' })
  label!: string;
  @Field(() => String, { nullable: true, description: 'Part number, 1–40 characters.' })
  partNumber?: string | null;
  @Field(() => DecimalScalar, { description: 'How many, above 0, at most 3 places.' })
  quantity!: string;
  @Field(() => MoneyInput, { description: 'Each.' })
  unitPrice!: MoneyInput;
}

@InputType({ description: 'Estimate of a repair shop or dealer.' })
export class RepairEstimateInput {
  @Field(() => [RepairLineInput], { description: 'Lines, 1–200.' })
  lines!: RepairLineInput[];
  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when the vehicle is in the shop.' })
  vehicleInShopSince?: Instant | null;
}

@InputType({
  description:
    'Reports a loss, with the evidence at hand. The notice counts at once; declared photos may arrive later, on a bad line.',
})
export class ClaimReportInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => String, { nullable: true, description: 'Your own number, unique in your partner.' })
  externalRef?: string | null;
  @Field(() => ClaimPolicyInput, {
    description: 'Policy as known. One that is not yours is being found: the answer is the same whether there is one.',
  })
  policy!: ClaimPolicyInput;
  @Field(() => DateTimeScalar, { description: 'When it happened; cover is judged at this instant.' })
  occurredAt!: Instant;
  @Field(() => PlaceInput, { description: 'Where.' })
  place!: PlaceInput;
  @Field(() => LossCauseEnum, { description: 'Cause.' })
  cause!: LossCause;
  @Field(() => String, { description: 'In words, on one line, 2–2000 characters.' })
  narrative!: string;
  @Field(() => ReporterInput, { description: 'Who reports.' })
  reporter!: ReporterInput;
  @Field(() => PartyInput, { nullable: true, description: 'Driver, described anew; absent when parked or unknown.' })
  driver?: PartyInput | null;
  @Field(() => Boolean, { description: 'Police were told.', defaultValue: false })
  policeReported!: boolean;
  @Field(() => [OtherPartyInput], { nullable: true, description: 'Other vehicles and parties, at most 20.' })
  otherParties?: OtherPartyInput[] | null;
  @Field(() => Int, { description: 'Persons hurt, as far as known, 0–200.', defaultValue: 0 })
  injuredCount!: number;
  @Field(() => [ClaimMaterialInput], { nullable: true, description: 'Photos and papers.' })
  evidence?: ClaimMaterialInput[] | null;
  @Field(() => RepairEstimateInput, { nullable: true, description: 'Estimate, from a repair shop or dealer.' })
  estimate?: RepairEstimateInput | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the device recorded it, if sent later: lateness is judged by it.',
  })
  capturedAt?: Instant | null;
}

@InputType({ description: 'Account to pay to.' })
export class PayeeInput {
  @Field(() => PartyInput, { description: 'Whose, described anew.' })
  payee!: PartyInput;
  @Field(() => String, { description: 'Bank account number, its check digit verified.' })
  accountNumber!: string;
  @Field(() => String, { description: 'Bank and branch, 2–100 characters.' })
  bank!: string;
  @Field(() => PayeeRelationEnum, {
    description: 'Why they may be paid; nobody else is. A payment that does not fit is refused (PAYEE_NOT_ENTITLED).',
    defaultValue: 'INSURED',
  })
  relation!: PayeeRelation;
  @Field(() => FileInput, {
    nullable: true,
    description:
      "Of a SHOP, and of nobody else: the insured's signed authorisation to pay it in their place. It becomes a document of the claim (POWER_OF_ATTORNEY), where its bytes are sent and fetched.",
  })
  authorisation?: FileInput | null;
}

@InputType({
  description:
    'Sends documents, estimate or payee: at least one. With the signed claim form this is the formal claim (索赔) that starts the clocks, once its bytes are here.',
})
export class ClaimSubmitDocumentsInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Claim.' })
  claimId!: string;
  @Field(() => [ClaimMaterialInput], { nullable: true, description: 'Files by kind.' })
  documents?: ClaimMaterialInput[] | null;
  @Field(() => RepairEstimateInput, { nullable: true, description: 'Estimate, from a repair shop or dealer.' })
  estimate?: RepairEstimateInput | null;
  @Field(() => PayeeInput, { nullable: true, description: 'Account to pay to; the last one given counts.' })
  payee?: PayeeInput | null;
}

@InputType({ description: 'Withdraws a claim before approval.' })
export class ClaimWithdrawInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Claim.' })
  claimId!: string;
  @Field(() => Int, { description: 'The `revision` you read.' })
  expectedVersion!: number;
  @Field(() => String, { description: 'Why, 1–200 characters on one line.' })
  reason!: string;
}

@InputType({ description: 'Which claims; all conditions must hold.' })
export class ClaimFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Beginning of plate or VIN as insured at the loss; whole: claim number, policy number, your number, plate or VIN as the policy has them now.',
  })
  search?: string | null;
  @Field(() => [ClaimStateEnum], { nullable: true, description: 'Any of these states.' })
  states?: ClaimState[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Needed papers are missing.' })
  needsYou?: boolean | null;
  @Field(() => DateTimeRangeInput, { nullable: true, description: 'Loss in.' })
  occurredAt?: DateTimeRangeInput | null;
  @Field(() => DateTimeRangeInput, { nullable: true, description: 'Reported in.' })
  reportedAt?: DateTimeRangeInput | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'A clock that runs (`dueAt`) is over before this instant: give the present one for what is overdue.',
  })
  dueBefore?: Instant | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'No step since this instant, of claims that are not paid, closed, cancelled or rejected (S-222).',
  })
  unchangedSince?: Instant | null;
  @Field(() => ID, { nullable: true, description: 'Outlet and those below.' })
  outletId?: string | null;
}
