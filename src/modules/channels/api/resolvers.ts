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
import { InstitutionResolver } from './institution.resolver.js';
import { LeadFields, PartnerPeopleFields, PartnerUserFields } from './people.fields.js';
import { LeadsResolver, OnboardingResolver } from './people.resolver.js';
import { StandardClauseFields, StandardTermsFields } from './terms.fields.js';
import { TermsResolver } from './terms.resolver.js';
import { AgreementVersionParts } from './version.fields.js';
import { InstitutionFields, LicenceFields, OutletFields, PartnerFields, ProducerFields } from './partner.fields.js';

export const channelsResolvers = [
  ChannelsResolver,
  ChannelActsResolver,
  TermsResolver,
  OnboardingResolver,
  LeadsResolver,
  OfferResolver,
  ViewerPartnerFields,
  PartnerFields,
  PartnerPeopleFields,
  PartnerUserFields,
  LeadFields,
  LicenceFields,
  InstitutionFields,
  InstitutionResolver,
  OutletFields,
  ProducerFields,
  AgreementFields,
  AgreementVersionFields,
  AgreementVersionParts,
  StandardTermsFields,
  StandardClauseFields,
  ClauseFields,
  ClauseCitationAgreementFields,
  DecisionAgreementFields,
];
