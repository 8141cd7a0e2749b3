/** Who is who, as callers say it. `PeopleInput` is a `PeopleClaim` as it stands: nothing to translate. */
import { Field, ID, InputType } from 'type-graphql';
import { oneOfInputs } from '../../platform/index.js';
import type { OrganisationClaim, PartyClaim, PeopleClaim, PersonClaim } from '../party.js';
import type * as words from '../vehicle.js';
import { IdentityKindEnum } from './registry.enums.js';

@InputType({ description: 'Identity document offered by a caller.' })
export class IdentityInput {
  @Field(() => IdentityKindEnum, { description: 'Kind; CREDIT_CODE for organisations, the others for persons.' })
  kind!: words.IdentityKind;
  @Field(() => String, { description: 'Number as on the document; its check character is verified.' })
  number!: string;
}

@InputType({ description: 'Natural person.' })
export class PersonInput implements PersonClaim {
  @Field(() => String, { description: 'Name as on the document, 1–60 characters.' })
  name!: string;
  @Field(() => IdentityInput, {
    nullable: true,
    description: 'Identity document; needed at acceptance, optional before.',
  })
  identity?: IdentityInput | null;
  @Field(() => String, { nullable: true, description: 'Mobile, 11 digits.' })
  phone?: string | null;
  @Field(() => String, { nullable: true, description: 'Address on one line, 2–200 characters.' })
  address?: string | null;
}

@InputType({ description: 'Organisation.' })
export class OrganisationInput implements OrganisationClaim {
  @Field(() => String, { description: 'Registered name, 2–100 characters.' })
  name!: string;
  @Field(() => IdentityInput, { nullable: true, description: 'Credit code; needed at acceptance, optional before.' })
  identity?: IdentityInput | null;
  @Field(() => String, { nullable: true, description: 'Phone: mobile, landline with area code, or service number.' })
  phone?: string | null;
  @Field(() => String, { nullable: true, description: 'Address on one line, 2–200 characters.' })
  address?: string | null;
  @Field(() => PersonInput, { nullable: true, description: 'Person to talk to; needs no identity document.' })
  contact?: PersonInput | null;
}

oneOfInputs.add('PartyInput');
@InputType({
  description: 'A person, an organisation, or somebody we know from your earlier business: exactly one of the fields.',
})
export class PartyInput implements PartyClaim {
  @Field(() => PersonInput, { nullable: true, description: 'New or changed person.' })
  person?: PersonInput | null;
  @Field(() => OrganisationInput, { nullable: true, description: 'New or changed organisation.' })
  organisation?: OrganisationInput | null;
  @Field(() => ID, { nullable: true, description: 'Id of a known person or organisation.' })
  partyId?: string | null;
}

@InputType({ description: 'Who is who. Whoever is absent is the policyholder.' })
export class PeopleInput implements PeopleClaim {
  @Field(() => PartyInput, { description: 'Policyholder (投保人).' })
  policyholder!: PartyInput;
  @Field(() => PartyInput, { nullable: true, description: 'Insured (被保险人); absent: the policyholder.' })
  insured?: PartyInput | null;
  @Field(() => PartyInput, { nullable: true, description: 'Vehicle owner (车主); absent: the policyholder.' })
  owner?: PartyInput | null;
  @Field(() => PartyInput, {
    nullable: true,
    description: 'First beneficiary (第一受益人), from the approved list of lenders; absent: none.',
  })
  firstBeneficiary?: PartyInput | null;
}
