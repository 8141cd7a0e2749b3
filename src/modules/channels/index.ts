/** Front door of `channels`: partners and cooperation terms. */
export * from './partner.js';
export * from './agreement.js';
export { agreementLife, type AgreementCommand } from './agreement.life.js';
export { partnerLife, type PartnerCommand } from './partner.life.js';
export { clauseKeys, type ExecutedKey, type FactsOf, parameterProblems } from './clauses.js';
export type { ClauseFacts, FactName } from './clause-catalogue.js';
export { coversRegion } from './territory.rules.js';
export { type FieldOf, type Terms } from './terms.rules.js';
export {
  asIfInForce,
  judgeProducer,
  judgeTerms,
  lockTermsOf,
  productsAllowed,
  requireProducer,
  requireTerms,
  termsOf,
} from './require-clauses.js';
export { type AuthorityClaim, authorityOf, releaseAuthority, reserveAuthority } from './binding-authority.js';
export { CLAIM_ACTS, type ClaimAct } from './business-words.js';
export { dataScope } from './data-scope.js';
export { overQuota } from './api-quota.js';
export { agreedCommissions, type AgreedCommission } from './commission-rate.js';
export type { AskedBy, Sold } from './clause-catalogue.js';
export { SOLD_LINES, type SoldLine } from './business-words.js';
export { type PricingBand, pricingBandOf } from './pricing-band.js';
export { licenceStanding, needsProducer, sellsUnderLicence } from './partner.rules.js';
export { ChannelRefusals } from './channels.refusals.js';
export { AgreementEvents, LicenceEvents, PartnerEvents, ProducerEvents } from './channels.events.js';
export { channelStanding } from './standing.queries.js';
export { type AgreementInForce, lockAgreementInForce } from './channels.store.js';
export { clauseText } from './clause-text.js';
export { versionAt, versionsDuring } from './channels.queries.js';
export { SERVICE_METRICS, type ServiceMetric } from './business-words.js';
export { type ServicePromise, servicePromises, serviceUnit, type ServiceUnit } from './service-promises.js';
export {
  agreementById,
  agreementVersionById,
  clauseById,
  clausesByVersion,
  institutionById,
  judgedClausesByVersion,
  licencesByPartner,
  outletById,
  partnerById,
  producerById,
  termsByPartner,
} from './channels.loaders.js';
export { type FromTemplate, fromTemplate, standardOf } from './agreements/from-template.js';
export { SHIPPED_TERMS, type ShippedTerms } from './standard-terms/shipped/shipped-terms.js';
import './operations/expire-agreements.js'; // defines its scan
export { reinstatePartner } from './operations/reinstate-partner.js';
export { resumeAgreement } from './operations/resume-agreement.js';
export { suspendAgreement } from './operations/suspend-agreement.js';
export { suspendPartner } from './operations/suspend-partner.js';
export { tellLapses } from './operations/tell-lapses.js';
export { terminateAgreement } from './operations/terminate-agreement.js';

// GraphQL classes, for the schemas of upper rooms. Classes end in `Type` where the domain has the word.
export {
  AgreementStateEnum,
  AgreementVersionStateEnum,
  ChannelKindEnum,
  ClauseParameterNameEnum,
  PartnerStateEnum,
  ProducerStateEnum,
} from './api/channel.enums.js';
export {
  Institution as InstitutionType,
  Licence as LicenceType,
  Outlet as OutletType,
  OutletConnection,
  Partner as PartnerType,
  PartnerConnection,
  Producer as ProducerType,
  ProducerConnection,
} from './api/partner.type.js';
export {
  Agreement as AgreementType,
  AgreementConnection,
  AgreementVersion as AgreementVersionType,
  AgreementVersionConnection,
  Clause as ClauseType,
  ClauseParameter as ClauseParameterType,
} from './api/agreement.type.js';
export { Lead as LeadType } from './api/people.type.js';
export { channelsResolvers } from './api/resolvers.js';
