/** Every resolver of the room, for the schema. */
import { ChannelActsResolver } from './acts.resolver.js';
import {
  AgreementFields,
  AgreementVersionFields,
  ClauseCitationAgreementFields,
  ClauseFields,
  DecisionAgreementFields,
} from './agreement.fields.js';
import { ChannelsResolver } from './channels.resolver.js';
import { OfferResolver, ViewerPartnerFields } from './offer.resolver.js';
import { InstitutionFields, LicenceFields, OutletFields, PartnerFields, ProducerFields } from './partner.fields.js';

export const channelsResolvers = [
  ChannelsResolver,
  ChannelActsResolver,
  OfferResolver,
  ViewerPartnerFields,
  PartnerFields,
  LicenceFields,
  InstitutionFields,
  OutletFields,
  ProducerFields,
  AgreementFields,
  AgreementVersionFields,
  ClauseFields,
  ClauseCitationAgreementFields,
  DecisionAgreementFields,
];
