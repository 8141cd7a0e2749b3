/** Front door of `performance`. */
import { AgreementImpactFields, AgreementImpactResolver, ImpactCaseFields } from './api/impact.resolver.js';
import {
  ApplicationPromises,
  ClaimPromises,
  EndorsementPromises,
  LeadPromises,
  ReferralPromises,
  RefundPromises,
  ScorecardRowFields,
  ServiceCaseFields,
  ServicePromiseFields,
  ServiceScorecardResolver,
} from './api/service.resolver.js';
import { PartnerTierFields, TierResolver } from './api/tier.resolver.js';

export { measuredEvents, measureEvent } from './operations/measure-event.js';
export { tellPromises } from './operations/tell-promises.js';
export { type PerformanceSettings, setPerformanceSettings } from './performance.settings.js';
export type { TierScheme } from './tiers/tier-scheme.js';

export const performanceResolvers = [
  AgreementImpactResolver,
  AgreementImpactFields,
  ImpactCaseFields,
  ServiceScorecardResolver,
  ScorecardRowFields,
  ServicePromiseFields,
  ServiceCaseFields,
  ApplicationPromises,
  ReferralPromises,
  ClaimPromises,
  EndorsementPromises,
  RefundPromises,
  LeadPromises,
  TierResolver,
  PartnerTierFields,
];
