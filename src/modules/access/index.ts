/** Front door of the room: who calls, and what that kind of caller may ever do. */
export { accessControl, type AccessControl, type AccessParts, type AccessSettings } from './access-control.js';
export { offerSigner, offerSigningKeys, OFFER_TYPE, type OfferSignature, type SignOffer } from './offer-signature.js';
export type { SigningKeys } from './signing-keys.js';
export { challengeOf, type ExternalIssuer } from './verify-token.js';
export { type HttpAnswer, type OAuthRequest } from './oauth.js';
export type { Employment } from './access.tables.js';
export { isPrincipal, type Principal } from './principal.js';
export type { CallQuota, PartnerStanding, Standing, StandingPort } from './standing.js';
export {
  CAPABILITIES,
  type Capability,
  type ChannelColumn,
  columnOf,
  COLUMNS,
  KNOWN_KINDS,
  limitOf,
  openInFull,
  mayEver,
  needsLicence,
  printMatrix,
  type KnownKind,
} from './channel-matrix.js';
export { isPermission, type Permission, type PermissionName, permissionNames, PERMISSIONS } from './permissions.js';
export { PARTNER_ROLES, type PartnerRole, type Side, STAFF_ROLES, type StaffRole } from './roles.js';
export { effectivePermissions, permissionsOfRole } from './grants.js';
export type { Credential } from './credential.js';
export { credentialLife, type ShownCredentialState, shownState } from './credential.life.js';
export { countCredentials, credentialById, listCredentials } from './credentials.store.js';
export { CredentialEvents } from './access.events.js';
export { AccessRefusals } from './access.refusals.js';
export { issueCredential, type IssueCredential, type IssueOutcome } from './operations/issue-credential.js';
export { rotateCredential, type RotateCredential } from './operations/rotate-credential.js';
export { giveLogIn, type LogIn, newLogIn } from './operations/log-in.js';
export { revokeCredential, type RevokeCredential } from './operations/revoke-credential.js';
export { hashSecret, matchesAny, newSecret } from './secrets.js';
export { setEnvironment } from './environment.js';
export {
  Actor as ActorType,
  ActorKindEnum,
  PermissionFields,
  Viewer,
  ViewerFields,
  ViewerResolver,
  type ViewerRecord,
} from './api/viewer.type.js';
export { TimelineConnection, TimelineEntryFields, type TimelineRecord } from './api/timeline.type.js';
export { CredentialFields, CredentialResolver } from './api/credential.type.js';
export { decidableMutations, registerDecidable } from './decision.js';
export {
  Decision,
  DecisionCheckFields,
  type DecisionOutcomeEnum,
  type DecisionStage,
  type StepRecord,
} from './api/decision.type.js';
export { insertGrants } from './grants.store.js';
