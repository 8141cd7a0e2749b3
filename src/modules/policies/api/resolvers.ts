/** All resolvers of the room, for the one list in `app/rooms.ts`. */
import { PoliciesResolver, VehiclePoliciesFields } from './policies.resolver.js';
import {
  ApplicationPoliciesFields,
  CommissionPolicyFields,
  PolicyDocumentFields,
  PolicyFields,
} from './policy.fields.js';
import { FieldChangeFields, PolicyVersionFields, SpecialAgreementFields } from './version.fields.js';

export const policiesResolvers = [
  PoliciesResolver,
  PolicyFields,
  PolicyVersionFields,
  SpecialAgreementFields,
  FieldChangeFields,
  PolicyDocumentFields,
  VehiclePoliciesFields,
  ApplicationPoliciesFields,
  CommissionPolicyFields,
] as const;
