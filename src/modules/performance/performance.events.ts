import { defineEvents } from '../../kernel/events.js';

/** The insurer's own: a partner does not hear that a draft was weighed. */
export const ImpactEvents = defineEvents('performance', 'AgreementImpact', {
  'agreement.impact_asked': {
    zh: '已要求测算协议草案的影响。',
    en: 'The impact of a draft agreement was asked for.',
  },
});

/** A partner may hold the insurer to its promise, so it hears of both. */
export const ServiceEvents = defineEvents('performance', 'ServiceCase', {
  'service.commitment_due_soon': {
    zh: '服务承诺即将到期。',
    en: 'A promise of the insurer runs out soon.',
  },
  'service.commitment_breached': {
    zh: '服务承诺已违反。',
    en: 'A promise of the insurer is broken.',
  },
});
