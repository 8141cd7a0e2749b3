import { Field, ID, InputType } from 'type-graphql';
import type { Instant } from '../../../kernel/dates.js';
import type { Language } from '../../../kernel/refusal.js';
import { DateTimeRangeInput, DateTimeScalar, LanguageEnum } from '../../platform/index.js';
import { PolicyKindEnum } from '../../products/index.js';
import { VehicleGroupEnum } from '../../registry/index.js';
import type { PolicyFilter as Filter } from '../policies.queries.js';
import type { DeliveryMethod, PolicyDocumentKind, PolicyState } from '../policy.js';
import { DeliveryMethodEnum, PolicyDocumentKindEnum, PolicyStateEnum } from './policy.enums.js';

const KEY = 'Your key, 1–128 visible characters: same key and input, same answer.';

@InputType({ description: 'Which policies; all conditions must hold.' })
export class PolicyFilter {
  @Field(() => String, {
    nullable: true,
    description:
      "Beginning of plate, VIN or the policyholder's name; policy number, application number or your number whole.",
  })
  search?: string | null;
  @Field(() => PolicyKindEnum, { nullable: true, description: 'Compulsory or commercial.' })
  kind?: 'COMPULSORY' | 'COMMERCIAL' | null;
  @Field(() => [PolicyStateEnum], { nullable: true, description: 'Any of these states.' })
  states?: PolicyState[] | null;
  @Field(() => [VehicleGroupEnum], { nullable: true, description: 'Any of these groups.' })
  vehicleGroups?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'Outlet and those below.' })
  outletId?: string | null;
  @Field(() => DateTimeRangeInput, { nullable: true, description: 'Issued in.' })
  issuedAt?: DateTimeRangeInput | null;
  @Field(() => DateTimeRangeInput, { nullable: true, description: 'Ends in.' })
  endsAt?: DateTimeRangeInput | null;
}

@InputType({ description: 'Delivers documents to the customer, or records that you did.' })
export class PolicyDeliverInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Policy.' })
  policyId!: string;
  @Field(() => DeliveryMethodEnum, { description: 'How.' })
  method!: DeliveryMethod;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When handed over, for HANDED_OVER and only there: not before issue, not in the future.',
  })
  handedOverAt?: Instant | null;
}

@InputType({ description: 'Makes a document: a certificate, or a copy in another language.' })
export class PolicyDocumentCreateInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Policy.' })
  policyId!: string;
  @Field(() => PolicyDocumentKindEnum, { description: 'Kind.' })
  kind!: PolicyDocumentKind;
  @Field(() => LanguageEnum, { defaultValue: 'ZH_CN', description: 'Language.' })
  language!: Language;
}

/** The filter in the words of the queries; the outlet's id already read (a wrong one finds nothing). */
export function filterOf(input: PolicyFilter | null | undefined, outletId: string | null): Filter {
  return {
    search: input?.search ?? null,
    kind: input?.kind ?? null,
    states: input?.states ?? null,
    vehicleGroups: input?.vehicleGroups ?? null,
    outletId,
    issuedFrom: input?.issuedAt?.from ?? null,
    issuedUntil: input?.issuedAt?.until ?? null,
    endsFrom: input?.endsAt?.from ?? null,
    endsUntil: input?.endsAt?.until ?? null,
  };
}
