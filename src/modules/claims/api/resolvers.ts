/** All resolvers of the room, for the one list in `app/rooms.ts`. */
import {
  ClaimFields,
  ClaimMaterialFields,
  LossFields,
  LossReportFields,
  OtherPartyFields,
  RepairEstimateFields,
  RepairLineFields,
} from './claim.fields.js';
import { ClaimsResolver } from './claims.resolver.js';

export const claimsResolvers = [
  ClaimsResolver,
  ClaimFields,
  LossFields,
  OtherPartyFields,
  LossReportFields,
  ClaimMaterialFields,
  RepairEstimateFields,
  RepairLineFields,
] as const;
