import { defineEvents } from '../../kernel/events.js';

/** The insurer's own: a partner does not hear that a draft was weighed. */
export const ImpactEvents = defineEvents('performance', 'AgreementImpact', {
  'agreement.impact_asked': {
    zh: '已要求测算协议草案的影响。',
    en: 'The impact of a draft agreement was asked for.',
  },
});
