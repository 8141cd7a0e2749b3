import { defineEvents } from '../../kernel/events.js';

export const QuoteEvents = defineEvents('quotes', 'Quote', {
  'quote.priced': { zh: '报价已给出', en: 'A quote was priced' },
  'quote.refused': { zh: '没有可提供的方案', en: 'No option could be offered' },
  'quote.repriced': { zh: '报价已重新计算', en: 'A quote was priced again' },
  'quote.withdrawn': { zh: '报价已撤回', en: 'A quote was withdrawn' },
  'quote.expired': { zh: '报价已过期', en: 'The validity of a quote ended' },
});
