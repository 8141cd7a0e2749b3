import { defineEvents } from '../../kernel/events.js';

export const RatingEvents = defineEvents('rating', 'Tariff', {
  'tariff.published': { zh: '费率版本已发布', en: 'A tariff version was published' },
});
