/** What callers say of a change. The shapes are the domain's claims but for money, decimals and the one-of. */
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Instant, LocalDate } from '../../../kernel/dates.js';
import {
  DateScalar,
  DateTimeRangeInput,
  DateTimeScalar,
  DecimalScalar,
  MoneyInput,
  oneOfInputs,
  VinScalar,
} from '../../platform/index.js';
import { CoverageCodeEnum, CoverageSelectionInput } from '../../products/index.js';
import {
  type EnergyKind,
  EnergyKindEnum,
  PartyInput,
  PlateInput,
  type UseNature,
  UseNatureEnum,
} from '../../registry/index.js';
import { MaterialInput, SignatureInput } from '../../underwriting/index.js';
import type { CancellationReason, EndorsementKind, EndorsementState } from '../endorsement.js';
import { CancellationReasonEnum, EndorsementKindEnum, EndorsementStateEnum } from './endorsement.enums.js';

const KEY = 'Your key, 1–128 visible characters: same key and input, same answer.';
const REF = 'Your own number, unique in your partner.';
const REVISION = 'The `revision` you read.';

@InputType({ description: 'New owner; the insurer may answer to a markedly higher risk within 30 days.' })
export class OwnerTransferInput {
  @Field(() => PartyInput, { description: 'New owner, with the identity document.' })
  owner!: PartyInput;
  @Field(() => PartyInput, { nullable: true, description: 'New policyholder and insured; default the new owner.' })
  policyholder?: PartyInput | null;
  @Field(() => DateScalar, { description: 'Day of transfer; not in the future.' })
  transferredOn!: LocalDate;
  @Field(() => UseNatureEnum, { nullable: true, description: 'Use after it, when it changes.' })
  useNature?: UseNature | null;
}
@InputType({ description: 'First or other plate.' })
export class PlateChangeInput {
  @Field(() => PlateInput, { description: 'New plate.' })
  plate!: PlateInput;
  @Field(() => DateScalar, { description: 'Day of registration.' })
  registeredOn!: LocalDate;
}
@InputType({ description: 'Corrected numbers.' })
export class VinEngineCorrectionInput {
  @Field(() => VinScalar, { nullable: true, description: 'Right VIN; a person looks at it.' })
  vin?: string | null;
  @Field(() => String, { nullable: true, description: 'Right engine or motor number.' })
  engineNumber?: string | null;
}
@InputType({ description: 'Corrected model facts.' })
export class ModelCorrectionInput {
  @Field(() => String, { nullable: true, description: 'Model code.' })
  modelCode?: string | null;
  @Field(() => Int, { nullable: true, description: 'Seats.' })
  seats?: number | null;
  @Field(() => Int, { nullable: true, description: 'Approved load, kg.' })
  loadKg?: number | null;
  @Field(() => Int, { nullable: true, description: 'Displacement, ml.' })
  displacementMl?: number | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'Power, kW.' })
  powerKw?: string | null;
  @Field(() => EnergyKindEnum, { nullable: true, description: 'Energy, inside the family of clauses.' })
  energy?: EnergyKind | null;
}
@InputType({ description: 'Changed people, each with the identity document.' })
export class PeopleChangeInput {
  @Field(() => PartyInput, { nullable: true, description: 'Policyholder.' })
  policyholder?: PartyInput | null;
  @Field(() => PartyInput, { nullable: true, description: 'Insured.' })
  insured?: PartyInput | null;
  @Field(() => PartyInput, { nullable: true, description: 'First beneficiary.' })
  firstBeneficiary?: PartyInput | null;
}
@InputType({ description: "The policyholder's changed contact." })
export class ContactChangeInput {
  @Field(() => String, { nullable: true, description: 'Phone.' })
  phone?: string | null;
  @Field(() => String, { nullable: true, description: 'Address.' })
  address?: string | null;
}
@InputType({ description: 'Special agreement to add or drop.' })
export class SpecialAgreementInput {
  @Field(() => String, { description: 'Code in the approved list.' })
  code!: string;
  @Field(() => Boolean, { defaultValue: true, description: 'False drops it.' })
  included!: boolean;
}

oneOfInputs.add('EndorsementChangeInput');
@InputType({ description: 'One change; exactly one kind. Several changes make one endorsement, in the order given.' })
export class EndorsementChangeInput {
  @Field(() => OwnerTransferInput, { nullable: true, description: 'OWNER_TRANSFER.' })
  ownerTransfer?: OwnerTransferInput | null;
  @Field(() => PlateChangeInput, { nullable: true, description: 'PLATE_ASSIGN.' })
  plateAssign?: PlateChangeInput | null;
  @Field(() => PlateChangeInput, { nullable: true, description: 'PLATE_CHANGE.' })
  plateChange?: PlateChangeInput | null;
  @Field(() => UseNatureEnum, { nullable: true, description: 'USE_NATURE_CHANGE.' })
  useNatureChange?: UseNature | null;
  @Field(() => VinEngineCorrectionInput, { nullable: true, description: 'VIN_ENGINE_CORRECTION.' })
  vinEngineCorrection?: VinEngineCorrectionInput | null;
  @Field(() => ModelCorrectionInput, { nullable: true, description: 'VEHICLE_MODEL_CORRECTION.' })
  modelCorrection?: ModelCorrectionInput | null;
  @Field(() => CoverageSelectionInput, {
    nullable: true,
    description: 'SUM_INSURED_CHANGE: what is left out stays as it is.',
  })
  sumInsuredChange?: CoverageSelectionInput | null;
  @Field(() => CoverageSelectionInput, { nullable: true, description: 'ADD_COVERAGE.' })
  addCoverage?: CoverageSelectionInput | null;
  @Field(() => CoverageCodeEnum, { nullable: true, description: 'REMOVE_COVERAGE; its additions go too.' })
  removeCoverage?: keyof typeof CoverageCodeEnum | null;
  @Field(() => PeopleChangeInput, { nullable: true, description: 'INSURED_OR_POLICYHOLDER_CHANGE.' })
  peopleChange?: PeopleChangeInput | null;
  @Field(() => ContactChangeInput, { nullable: true, description: 'CONTACT_CHANGE.' })
  contactChange?: ContactChangeInput | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'PERIOD_CHANGE: new start, same length.' })
  periodChange?: Instant | null;
  @Field(() => DateScalar, { nullable: true, description: 'SUSPEND: first day on which cover goes on.' })
  suspend?: LocalDate | null;
  @Field(() => DateScalar, { nullable: true, description: 'RESUME: goes on earlier, from this day.' })
  resume?: LocalDate | null;
  @Field(() => CoverageCodeEnum, {
    nullable: true,
    description:
      'LOSS_REPLENISH: the coverage whose sum is restored, as far as paid claims used it up; only where `Coverage.replenishable`.',
  })
  lossReplenish?: keyof typeof CoverageCodeEnum | null;
  @Field(() => SpecialAgreementInput, { nullable: true, description: 'SPECIAL_AGREEMENT.' })
  specialAgreement?: SpecialAgreementInput | null;
}

@InputType({ description: 'What was paid of a coverage for a loss.' })
export class SettledLossInput {
  @Field(() => CoverageCodeEnum, { description: 'Coverage.' })
  coverage!: keyof typeof CoverageCodeEnum;
  @Field(() => MoneyInput, { description: 'Paid of its sum insured; a total loss is paid whole.' })
  paid!: MoneyInput;
}
@InputType({ description: 'Facts about a paid loss, stated by the insurer; a channel cannot.' })
export class LossFactsInput {
  @Field(() => DateScalar, { description: 'Day of the last payment.' })
  paidOn!: LocalDate;
  @Field(() => [SettledLossInput], { description: 'What was paid, by coverage.' })
  settled!: SettledLossInput[];
}
@InputType({ description: 'Early end of a policy.' })
export class CancellationInput {
  @Field(() => CancellationReasonEnum, { description: 'Why.' })
  reason!: CancellationReason;
  @Field(() => DateTimeScalar, { nullable: true, description: 'At 00:00 of which day; default the next, never back.' })
  effectiveAt?: Instant | null;
  @Field(() => LossFactsInput, { nullable: true, description: 'For reasons after a loss; only of the insurer.' })
  loss?: LossFactsInput | null;
}
oneOfInputs.add('EndorsementProposalInput');
@InputType({ description: 'What is wanted: exactly one of the fields.' })
export class EndorsementProposalInput {
  @Field(() => [EndorsementChangeInput], { nullable: true, description: 'Changes.' })
  changes?: EndorsementChangeInput[] | null;
  @Field(() => CancellationInput, { nullable: true, description: 'Early end.' })
  cancellation?: CancellationInput | null;
}
@InputType({ description: 'Asks what a change would do.' })
export class EndorsementPreviewInput {
  @Field(() => [ID], { description: 'Policies, both of a pair when it touches both.' })
  policyIds!: string[];
  @Field(() => EndorsementProposalInput, { description: 'What is wanted.' })
  proposal!: EndorsementProposalInput;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When; default now, or 00:00 of the next day where money is counted by days.',
  })
  effectiveAt?: Instant | null;
}
@InputType({ description: 'Asks for a change: priced at once, decided at once or referred.' })
export class EndorsementRequestInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => String, { nullable: true, description: REF })
  externalRef?: string | null;
  @Field(() => [ID], { description: 'Policies, both of a pair when it touches both.' })
  policyIds!: string[];
  @Field(() => [EndorsementChangeInput], { description: 'Changes.' })
  changes!: EndorsementChangeInput[];
  @Field(() => DateTimeScalar, { nullable: true, description: 'When; default as for a preview, never back.' })
  effectiveAt?: Instant | null;
  @Field(() => [MaterialInput], { nullable: true, description: 'Papers.' })
  materials?: MaterialInput[] | null;
}
@InputType({ description: "Confirms a priced endorsement with the policyholder's consent." })
export class EndorsementConfirmInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Endorsement.' })
  endorsementId!: string;
  @Field(() => Int, { description: REVISION })
  expectedVersion!: number;
  @Field(() => String, {
    description: '`digest` of the preview, or of the endorsement, that the policyholder was shown.',
  })
  previewDigest!: string;
  @Field(() => SignatureInput, { description: "Policyholder's signature." })
  signature!: SignatureInput;
  @Field(() => [MaterialInput], { nullable: true, description: 'Papers not given before.' })
  materials?: MaterialInput[] | null;
}
@InputType({ description: 'Withdraws an endorsement not yet effective.' })
export class EndorsementWithdrawInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Endorsement.' })
  endorsementId!: string;
  @Field(() => Int, { description: REVISION })
  expectedVersion!: number;
  @Field(() => String, { nullable: true, description: 'Why.' })
  reason?: string | null;
}
@InputType({ description: 'Decides on a referred endorsement.' })
export class EndorsementDecideInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Endorsement.' })
  endorsementId!: string;
  @Field(() => Int, { description: REVISION })
  expectedVersion!: number;
  @Field(() => Boolean, { description: 'It may go on; false declines it.' })
  approved!: boolean;
  @Field(() => String, { description: 'Opinion, one line.' })
  opinion!: string;
}
@InputType({
  description:
    'Ends a policy early; priced first, confirmed with `endorsementConfirm` unless the signature comes along.',
})
export class PolicyCancelInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => String, { nullable: true, description: REF })
  externalRef?: string | null;
  @Field(() => ID, { description: 'Policy.' })
  policyId!: string;
  @Field(() => Int, { description: REVISION })
  expectedVersion!: number;
  @Field(() => CancellationInput, { description: 'Early end.' })
  cancellation!: CancellationInput;
  @Field(() => [MaterialInput], { nullable: true, description: 'Proof.' })
  materials?: MaterialInput[] | null;
  @Field(() => SignatureInput, { nullable: true, description: "Policyholder's signature." })
  signature?: SignatureInput | null;
}
@InputType({
  description: 'Voids (注销) a policy issued wrongly or not yet begun: as if it never was, full refund of the premium.',
})
export class PolicyVoidInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Policy.' })
  policyId!: string;
  @Field(() => Int, { description: REVISION })
  expectedVersion!: number;
  @Field(() => CancellationReasonEnum, { description: 'WRONG_ISSUE, or BEFORE_START.' })
  reason!: CancellationReason;
  @Field(() => [MaterialInput], { nullable: true, description: 'Proof.' })
  materials?: MaterialInput[] | null;
}
oneOfInputs.add('RatedChangeInput');
@InputType({ description: 'What filed rates know of a risk; exactly one of the fields.' })
export class RatedChangeInput implements Pick<EndorsementChangeInput, 'useNatureChange' | 'modelCorrection'> {
  @Field(() => UseNatureEnum, { nullable: true, description: 'Use since the transfer.' })
  useNatureChange?: UseNature | null;
  @Field(() => ModelCorrectionInput, { nullable: true, description: 'Facts of a vehicle that was altered.' })
  modelCorrection?: ModelCorrectionInput | null;
}
@InputType({
  description:
    "The insurer's answer to a transfer that makes the risk markedly higher (IL 49): additional premium, rated, never typed.",
})
export class PolicySurchargeInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Commercial policy whose vehicle changed hands.' })
  policyId!: string;
  @Field(() => Int, { description: REVISION })
  expectedVersion!: number;
  @Field(() => [RatedChangeInput], {
    description: 'The risk as it is now, as far as filed rates know it: a risk that they do not know takes no premium.',
  })
  changes!: RatedChangeInput[];
  @Field(() => String, { description: 'Why the risk is markedly higher: one line, which the policyholder is shown.' })
  reason!: string;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'At 00:00 of which day it would hold; until then it can be accepted and paid. Default after seven whole days; never after the 30 days.',
  })
  effectiveAt?: Instant | null;
  @Field(() => [MaterialInput], { nullable: true, description: 'What shows it.' })
  materials?: MaterialInput[] | null;
}
@InputType({
  description: 'Insurer rescinds (解除合同) after written notice and its period; at 00:00 of the next day.',
})
export class PolicyRescindInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Policy.' })
  policyId!: string;
  @Field(() => Int, { description: REVISION })
  expectedVersion!: number;
  @Field(() => CancellationReasonEnum, { description: "One of the insurer's grounds." })
  reason!: CancellationReason;
  @Field(() => DateTimeScalar, { description: 'When the policyholder was told in writing.' })
  noticedAt!: Instant;
  @Field(() => DateTimeScalar, { description: 'When the insurer came to know the ground.' })
  knownAt!: Instant;
  @Field(() => Boolean, { defaultValue: false, description: 'Wilful non-disclosure: no commercial premium goes back.' })
  wilful!: boolean;
  @Field(() => LossFactsInput, { nullable: true, description: 'After a partial loss: what was paid.' })
  loss?: LossFactsInput | null;
  @Field(() => [MaterialInput], { nullable: true, description: 'Proof.' })
  materials?: MaterialInput[] | null;
}
@InputType({ description: 'Which endorsements; all conditions must hold.' })
export class EndorsementFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Its number or yours, or plate, VIN or number of a policy, whole.',
  })
  search?: string | null;
  @Field(() => [EndorsementStateEnum], { nullable: true, description: 'Any of these states.' })
  states?: EndorsementState[] | null;
  @Field(() => [EndorsementKindEnum], { nullable: true, description: 'Any of these kinds.' })
  kinds?: EndorsementKind[] | null;
  @Field(() => ID, { nullable: true, description: 'Policy.' })
  policyId?: string | null;
  @Field(() => DateTimeRangeInput, { nullable: true, description: 'Effective in.' })
  effectiveAt?: DateTimeRangeInput | null;
}
