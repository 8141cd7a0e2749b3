import { defineEvents } from '../../kernel/events.js';

/** The insurer's own: no partner hears of the list. */
export const BlocklistEvents = defineEvents('claims', 'BlocklistEntry', {
  'blocklist.proposed': { zh: '已提出列入名单', en: 'One person proposed an entry of the blocklist' },
  'blocklist.decided': { zh: '名单条目已决定', en: 'A second person decided on an entry of the blocklist' },
  'blocklist.lifted': { zh: '已移出名单', en: 'An entry of the blocklist was lifted' },
});
