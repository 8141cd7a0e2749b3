import { onConstraint } from '../../kernel/pg-errors.js';
import { defineRefusals } from '../../kernel/refusal.js';

export const BlocklistRefusals = defineRefusals('claims', {
  BLOCKLIST_ALREADY: {
    zh: '名单中已有该对象,或已有人提出。',
    en: 'It stands on the list already, or somebody has proposed it.',
  },
  BLOCKLIST_STATE: {
    zh: '该条目处于 {state} 状态,不能这样做。',
    en: 'Not possible while the entry is {state}.',
  },
});

onConstraint('blocklist_entries_one_standing', { code: BlocklistRefusals.BLOCKLIST_ALREADY });
