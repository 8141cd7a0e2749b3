/** Object types of taking a partner in, its people who log in, and leads. */
import { Field, ObjectType } from 'type-graphql';
import type { Instant } from '../../../kernel/dates.js';
import { ActorType } from '../../access/index.js';
import {
  ActionEnum,
  Actionable,
  ActionAvailability,
  closedList,
  connectionType,
  DateTimeScalar,
  Node,
  PlateNumberScalar,
  RegionCodeScalar,
  VinScalar,
} from '../../platform/index.js';
import type { LeadConsent, LeadState } from '../leads/lead.js';
import type { OnboardingStepName } from '../onboarding/onboarding.js';
import type { ShownPartnerUserState } from '../people/partner-user.js';

export const OnboardingStepEnum = closedList<OnboardingStepName>('OnboardingStepName', 'Step of taking a partner in.', {
  APPLIED: 'Facts and licences were recorded.',
  CHECKED: 'A second person checked them.',
  OUTLET: 'It has a place of business.',
  PRODUCER: 'It has a registered salesperson.',
  OWNER: 'Its owner may log in.',
  AGREEMENT: 'An agreement is in force.',
  LIVE: 'It works.',
});

export const LicenceCheckOutcomeEnum = closedList<'CLEARED' | 'REJECTED'>(
  'LicenceCheckOutcome',
  'Outcome of a licence check.',
  {
    CLEARED: 'Facts and licences stand.',
    REJECTED: 'They do not; the application is over.',
  },
);

export const PartnerUserStateEnum = closedList<ShownPartnerUserState>(
  'PartnerUserState',
  'State of a person who logs in.',
  {
    INVITED: 'Invited; has not logged in yet.',
    ACTIVE: 'May log in, and has.',
    DISABLED: 'Closed.',
  },
);

export const PartnerRoleEnum = closedList<string>('PartnerRole', 'Role of a person or credential of a partner.', {
  OWNER: 'Administers people, credentials and terms.',
  SELLER: 'Quotes and sells.',
  CLAIMS: 'Reports and follows claims.',
  FINANCE: 'Reads statements and payments.',
  READER: 'Reads.',
  INTEGRATION: 'Looks after credentials and webhooks.',
});

export const LeadStateEnum = closedList<LeadState>('LeadState', 'Life of a lead.', {
  SUBMITTED: 'Handed over.',
  ASSIGNED: 'Somebody calls.',
  WON: 'Became business.',
  LOST: 'Did not.',
});

export const LeadConsentEnum = closedList<LeadConsent>('LeadConsent', 'What the customer agreed to.', {
  INSURER: 'To be called by the insurer.',
  INSURER_AND_PARTNERS: 'To be called by the insurer, or by a licensed partner of it.',
});

@ObjectType({ description: 'One step of taking a partner in.' })
export class OnboardingStep {
  @Field(() => OnboardingStepEnum, { description: 'Which.' })
  step!: OnboardingStepName;
  @Field(() => Boolean, { description: 'Done.' })
  done!: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When; null where no single moment tells.' })
  at!: Instant | null;
  @Field(() => String, { nullable: true, description: 'By whom; null where no single person tells.' })
  by!: string | null;
  @Field(() => ActionEnum, { description: 'The mutation that does it, in upper snake case.' })
  action!: string;
}

@ObjectType({
  implements: [Node, Actionable],
  description: 'Person of a partner who logs in, with a log-in of its own.',
})
export class PartnerUser extends Actionable {
  @Field(() => [ActionAvailability], { description: 'What is open to you, and why not.' })
  override availableActions!: ActionAvailability[];
  @Field(() => [PartnerRoleEnum], { description: 'Roles.' })
  roles!: readonly string[];
  @Field(() => DateTimeScalar, { description: 'When it was invited.' })
  invitedAt!: Instant;
}

@ObjectType({
  implements: [Node, Actionable],
  description: 'Customer handed over by a partner that may not quote. It never holds a price.',
})
export class Lead extends Actionable {
  @Field(() => [ActionAvailability], { description: 'What is open to you, and why not.' })
  override availableActions!: ActionAvailability[];
  @Field(() => String, { description: 'Lead number.' })
  number!: string;
  @Field(() => String, { nullable: true, description: 'Your own number.' })
  externalRef!: string | null;
  @Field(() => LeadStateEnum, { description: 'How it stands.' })
  state!: LeadState;
  @Field(() => VinScalar, { nullable: true, description: 'VIN, if known.' })
  vin!: string | null;
  @Field(() => PlateNumberScalar, { nullable: true, description: 'Plate, if known.' })
  plate!: string | null;
  @Field(() => RegionCodeScalar, { description: 'Where the customer is.' })
  region!: string;
  @Field(() => DateTimeScalar, { description: 'When the customer agreed to be called.' })
  consentedAt!: Instant;
  @Field(() => LeadConsentEnum, { description: 'What the customer agreed to.' })
  consentTo!: LeadConsent;
  @Field(() => DateTimeScalar, { description: 'When it was handed over.' })
  submittedAt!: Instant;
  @Field(() => ActorType, { nullable: true, description: 'Who calls; null until assigned.' })
  assignee!: ActorType | null;
  @Field(() => String, { nullable: true, description: 'Outcome in words; null until closed, and never a price.' })
  outcome!: string | null;
}

export const PartnerUserConnection = connectionType('PartnerUser', () => PartnerUser, 'people of a partner');
export const LeadConnection = connectionType('Lead', () => Lead, 'leads');
