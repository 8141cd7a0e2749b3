import { defineEvents } from '../../kernel/events.js';

export const EndorsementEvents = defineEvents('endorsements', 'Endorsement', {
  'endorsement.priced': { zh: '批改已计价', en: 'An endorsement was priced' },
  'endorsement.proposed': {
    zh: '保险人就过户提出加费',
    en: 'The insurer answered a transfer and proposed additional premium',
  },
  'endorsement.referred': { zh: '批改转人工', en: 'An endorsement was referred to a person' },
  'endorsement.decided': { zh: '批改已审核', en: 'A person decided on an endorsement' },
  'endorsement.confirmed': { zh: '批改已确认', en: 'An endorsement was confirmed' },
  'endorsement.effective': { zh: '批改已生效', en: 'An endorsement took effect' },
  'endorsement.withdrawn': { zh: '批改已撤回', en: 'An endorsement was withdrawn' },
  'endorsement.expired': { zh: '批改逾期', en: 'An endorsement was not confirmed or paid in time' },
  'endorsement.given_back': {
    zh: '批改未能生效,款项退回',
    en: 'An endorsement could not take effect; what was paid goes back',
  },
});
