import { defineEvents } from '../../kernel/events.js';

export const QuoteEvents = defineEvents('quotes', 'Quote', {
  'quote.priced': { zh: '报价已给出', en: 'A quote was priced' },
  'quote.refused': { zh: '没有可提供的方案', en: 'No option could be offered' },
  'quote.repriced': { zh: '报价已重新计算', en: 'A quote was priced again' },
  'quote.option_added': { zh: '报价已增加方案', en: 'An option was added to a quote' },
  'quote.accepted': { zh: '客户已选定方案,投保单已生成', en: 'An option was taken and became an application' },
  'quote.reopened': { zh: '投保未成,报价恢复有效', en: 'Nothing came of the application; the quote is open again' },
  'quote.bound': { zh: '保单已出', en: 'Policies were issued of a quote' },
  'quote.withdrawn': { zh: '报价已撤回', en: 'A quote was withdrawn' },
  'quote.expired': { zh: '报价已过期', en: 'The validity of a quote ended' },
});
