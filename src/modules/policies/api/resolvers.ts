/** All resolvers of the room, for the one list in `app/rooms.ts`. */
import { PoliciesResolver, VehiclePoliciesFields } from './policies.resolver.js';
import {
  ApplicationPoliciesFields,
  CommissionPolicyFields,
  PolicyDocumentFields,
  PolicyFields,
} from './policy.fields.js';
import {
  FieldChangeFields,
  PolicyVersionFields,
  ReplenishmentFields,
  SpecialAgreementFields,
} from './version.fields.js';

export const policiesResolvers = [
  PoliciesResolver,
  PolicyFields,
  PolicyVersionFields,
  SpecialAgreementFields,
  ReplenishmentFields,
  FieldChangeFields,
  PolicyDocumentFields,
  VehiclePoliciesFields,
  ApplicationPoliciesFields,
  CommissionPolicyFields,
] as const;
