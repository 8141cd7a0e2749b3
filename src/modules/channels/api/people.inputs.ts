/** What callers send to take a partner in, to add its outlets and people, and to hand over customers. */
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Instant, LocalDate } from '../../../kernel/dates.js';
import { DateScalar, DateTimeScalar, PlateNumberScalar, RegionCodeScalar, VinScalar } from '../../platform/index.js';
import { OrganisationInput, PersonInput } from '../../registry/index.js';
import type { LeadConsent } from '../leads/lead.js';
import type { ChannelKind } from '../partner.js';
import { ChannelKindEnum } from './channel.enums.js';
import { LeadConsentEnum, LicenceCheckOutcomeEnum, PartnerRoleEnum } from './people.type.js';

const KEY = 'Your key, 1–128 visible characters: same key and input, same answer.';

@InputType({ description: "Regulator's licence as it is shown." })
export class LicenceInput {
  @Field(() => String, { description: 'Licence number.' })
  number!: string;
  @Field(() => String, { description: "What it permits, in the regulator's words." })
  scope!: string;
  @Field(() => [RegionCodeScalar], { description: 'Where.' })
  regions!: string[];
  @Field(() => DateScalar, { description: 'First day.' })
  validFrom!: LocalDate;
  @Field(() => DateScalar, { description: 'First day no longer valid.' })
  validUntil!: LocalDate;
}

@InputType({ description: 'Records the application of a partner; then licence check, agreement, credentials, live.' })
export class PartnerOnboardInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => String, { nullable: true, description: 'Your own number for it.' })
  externalRef?: string | null;
  @Field(() => OrganisationInput, { description: 'Organisation, with its credit code.' })
  organisation!: OrganisationInput;
  @Field(() => ChannelKindEnum, { description: 'Kind.' })
  kind!: ChannelKind;
  @Field(() => [LicenceInput], { description: 'Licences; none for kinds that only refer or insure themselves.' })
  licences!: LicenceInput[];
  @Field(() => ID, { description: 'Institution that looks after it.' })
  institutionId!: string;
}

@InputType({ description: 'Clears or rejects an application; never by whoever recorded it.' })
export class PartnerLicenceCheckInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Partner.' })
  partnerId!: string;
  @Field(() => Int, { description: 'The `revision` you read.' })
  expectedVersion!: number;
  @Field(() => LicenceCheckOutcomeEnum, { description: 'Outcome.' })
  outcome!: 'CLEARED' | 'REJECTED';
  @Field(() => String, { description: 'Opinion.' })
  opinion!: string;
}

@InputType({ description: 'Lets a partner go live when every step is done.' })
export class PartnerAdmitInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Partner.' })
  partnerId!: string;
  @Field(() => Int, { description: 'The `revision` you read.' })
  expectedVersion!: number;
}

@InputType({ description: 'Adds an outlet.' })
export class OutletAddInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => String, { nullable: true, description: 'Your own number, unique in your partner.' })
  externalRef?: string | null;
  @Field(() => ID, { nullable: true, description: 'Partner; absent for your own.' })
  partnerId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Outlet above.' })
  parentId?: string | null;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => RegionCodeScalar, { description: 'Where.' })
  region!: string;
}

@InputType({ description: 'Registers a salesperson.' })
export class ProducerRegisterInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => String, { nullable: true, description: 'Your own number, unique in your partner.' })
  externalRef?: string | null;
  @Field(() => ID, { nullable: true, description: 'Partner; absent for your own.' })
  partnerId?: string | null;
  @Field(() => ID, { description: 'Outlet.' })
  outletId!: string;
  @Field(() => PersonInput, { description: 'Person; the name is kept.' })
  person!: PersonInput;
  @Field(() => String, { nullable: true, description: 'Practice registration number, where law asks for one.' })
  registrationNumber?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'First day it no longer holds.' })
  registeredUntil?: LocalDate | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day the yearly training no longer counts; the insurer confirms it.',
  })
  trainedUntil?: LocalDate | null;
}

@InputType({ description: 'Invites a person of your partner, with roles no wider than yours.' })
export class PartnerUserInviteInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => String, { description: 'Name, 1–60 characters.' })
  name!: string;
  @Field(() => String, { description: 'E-mail of the person.' })
  email!: string;
  @Field(() => [PartnerRoleEnum], { description: 'Roles.' })
  roles!: string[];
  @Field(() => ID, { nullable: true, description: 'Outlet subtree; absent for the whole partner.' })
  outletId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Partner, when the insurer invites its first owner.' })
  partnerId?: string | null;
}

@InputType({ description: "Closes a person's access at once." })
export class PartnerUserDisableInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Person.' })
  partnerUserId!: string;
  @Field(() => Int, { description: 'The `revision` you read.' })
  expectedVersion!: number;
  @Field(() => String, { description: 'Why; kept in the audit trail.' })
  reason!: string;
}

@InputType({ description: 'Hands over a customer: no price, no advice; for those who may not quote.' })
export class LeadSubmitInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => String, { nullable: true, description: 'Your own number, unique in your partner.' })
  externalRef?: string | null;
  @Field(() => PersonInput, { description: 'Customer: name and mobile; nothing else is kept.' })
  customer!: PersonInput;
  @Field(() => VinScalar, { nullable: true, description: 'VIN, if known.' })
  vin?: string | null;
  @Field(() => PlateNumberScalar, { nullable: true, description: 'Plate, if known.' })
  plate?: string | null;
  @Field(() => RegionCodeScalar, { description: 'Where the customer is.' })
  region!: string;
  @Field(() => DateTimeScalar, { description: 'When the customer agreed to be called.' })
  consentedAt!: Instant;
  @Field(() => LeadConsentEnum, { description: 'What the customer agreed to.', defaultValue: 'INSURER' })
  consentTo!: LeadConsent;
  @Field(() => String, { nullable: true, description: 'Remark, at most 200 characters, without a price.' })
  note?: string | null;
}

@InputType({
  description: 'Assigns a lead: to a colleague, or to a licensed outlet of another partner. Exactly one of both.',
})
export class LeadAssignInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Lead.' })
  leadId!: string;
  @Field(() => Int, { description: 'The `revision` you read.' })
  expectedVersion!: number;
  @Field(() => ID, { nullable: true, description: 'Colleague who calls.' })
  staffId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Licensed outlet; the customer must have agreed to partners.' })
  outletId?: string | null;
}

@InputType({ description: 'Records what became of a lead.' })
export class LeadCloseInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Lead.' })
  leadId!: string;
  @Field(() => Int, { description: 'The `revision` you read.' })
  expectedVersion!: number;
  @Field(() => Boolean, { description: 'It became business.' })
  won!: boolean;
  @Field(() => String, { description: 'In words, for the partner that handed it over; never a price.' })
  outcome!: string;
}
