/** All resolvers of the room, for the one list in `app/rooms.ts`. */
import { PoliciesResolver, VehiclePoliciesFields } from './policies.resolver.js';
import { ApplicationPoliciesFields, PolicyDocumentFields, PolicyFields } from './policy.fields.js';
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
] as const;
