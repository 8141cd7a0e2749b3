/** All resolvers of the room, for the one list in `app/rooms.ts`. */
import { EndorsementFields, EndorsementPreviewFields, EndorsementSlipFields } from './endorsement.fields.js';
import { EndorsementsResolver, PolicyEndorsementsFields, VersionEndorsementFields } from './endorsements.resolver.js';
import { PolicyEndingsResolver } from './policy-endings.resolver.js';

export const endorsementsResolvers = [
  EndorsementsResolver,
  PolicyEndingsResolver,
  EndorsementFields,
  EndorsementSlipFields,
  EndorsementPreviewFields,
  PolicyEndorsementsFields,
  VersionEndorsementFields,
] as const;
