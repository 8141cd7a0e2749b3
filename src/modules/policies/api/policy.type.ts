/** Object types of the room. The domain record is the source; what needs a reading is a field resolver (`*.fields.ts`). */
import { Field, Int, ObjectType } from 'type-graphql';
import type { Instant } from '../../../kernel/dates.js';
import { Actionable, connectionType, DateTimeScalar, Node } from '../../platform/index.js';
import { CoverageCodeEnum, PolicyKindEnum, ServiceCodeEnum } from '../../products/index.js';
import type { DeliveryMethod, PolicyDocumentKind, PolicyVersion as VersionRecord } from '../policy.js';
import { DeliveryMethodEnum, PolicyDocumentKindEnum, PolicyVersionReasonEnum } from './policy.enums.js';

@ObjectType({
  implements: [Node, Actionable],
  description: 'Policy (保单): what endures. What changes lies in its versions.',
})
export class Policy extends Actionable {
  @Field(() => String, { description: 'Policy number (保单号), without gaps in its series.' })
  number!: string;
  @Field(() => String, { nullable: true, description: 'Your own number: that of the application it comes from.' })
  externalRef!: string | null;
  @Field(() => PolicyKindEnum, { description: 'Compulsory or commercial.' })
  kind!: 'COMPULSORY' | 'COMMERCIAL';
  @Field(() => DateTimeScalar, { description: 'When issued.' })
  issuedAt!: Instant;
  @Field(() => String, { nullable: true, description: 'Query number of the industry platform (投保查询码).' })
  queryNumber!: string | null;
  @Field(() => String, { nullable: true, description: 'Confirmation number of the industry platform (投保确认码).' })
  confirmationNumber!: string | null;
}

@ObjectType({ description: 'Service with times left.' })
export class ServiceBalance {
  @Field(() => ServiceCodeEnum, { description: 'Which.' })
  code!: string;
  @Field(() => Int, { description: 'Times agreed.' })
  count!: number;
  @Field(() => Int, { description: 'Times left.' })
  left!: number;
}

@ObjectType({ description: 'Approved special agreement (特别约定).' })
export class SpecialAgreement {
  @Field(() => String, { description: 'Code in the approved list.' })
  code!: string;
}

@ObjectType({ description: 'Sum insured restored after losses had used it up (恢复保额).' })
export class Replenishment {
  @Field(() => CoverageCodeEnum, { description: 'Of which coverage.' })
  coverage!: keyof typeof CoverageCodeEnum;
}

@ObjectType({ implements: Node, description: 'What the policy said from one instant to another.' })
export class PolicyVersion extends Node {
  @Field(() => Int, { description: '1, 2, 3 …' })
  sequence!: number;
  @Field(() => DateTimeScalar, { description: 'First instant it holds.' })
  effectiveFrom!: Instant;
  @Field(() => DateTimeScalar, { description: 'First instant it no longer holds.' })
  effectiveUntil!: Instant;
  @Field(() => DateTimeScalar, { description: 'When we knew.' })
  recordedAt!: Instant;
  @Field(() => PolicyVersionReasonEnum, { description: 'Why.' })
  reason!: VersionRecord['reason'];
}

@ObjectType({ description: 'One difference between two versions.' })
export class FieldChange {
  @Field(() => String, { description: 'Path.' })
  path!: string;
}

@ObjectType({ implements: Node, description: 'Document of a policy; never changes.' })
export class PolicyDocument extends Node {
  @Field(() => PolicyDocumentKindEnum, { description: 'Kind.' })
  kind!: PolicyDocumentKind;
  @Field(() => String, { description: 'Code to verify it with, at `/verify/{code}`.' })
  verificationCode!: string;
  @Field(() => DateTimeScalar, { description: 'When made.' })
  createdAt!: Instant;
}

@ObjectType({ description: 'Delivery to the customer.' })
export class Delivery {
  @Field(() => DeliveryMethodEnum, { description: 'How.' })
  method!: DeliveryMethod;
  @Field(() => DateTimeScalar, { description: 'When it was given to the sender, or handed over.' })
  sentAt!: Instant;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Received; null until known.' })
  receivedAt!: Instant | null;
}

export const PolicyConnection = connectionType('Policy', () => Policy, 'policies');
export const PolicyVersionConnection = connectionType('PolicyVersion', () => PolicyVersion, 'versions of a policy');
