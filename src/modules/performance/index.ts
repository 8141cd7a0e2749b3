/** Front door of `performance`. */
import { AgreementImpactFields, AgreementImpactResolver, ImpactCaseFields } from './api/impact.resolver.js';

export const performanceResolvers = [AgreementImpactResolver, AgreementImpactFields, ImpactCaseFields];
