/** All resolvers of the room, for the one list in `app/rooms.ts`. */
import { EndorsementFields, EndorsementPreviewFields, EndorsementSlipFields } from './endorsement.fields.js';
import { EndorsementsResolver, PolicyEndingsResolver, PolicyEndorsementsFields, VersionEndorsementFields } from './endorsements.resolver.js';

export const endorsementsResolvers = [
  EndorsementsResolver,
  PolicyEndingsResolver,
  EndorsementFields,
  EndorsementSlipFields,
  EndorsementPreviewFields,
  PolicyEndorsementsFields,
  VersionEndorsementFields,
] as const;
