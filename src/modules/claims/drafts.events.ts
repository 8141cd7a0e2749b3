import { defineEvents } from '../../kernel/events.js';

/** In the stream of whoever writes the draft, and in no other. */
export const ClaimDraftEvents = defineEvents('claims', 'ClaimDraft', {
  'claim_draft.saved': { zh: '报案草稿已保存', en: 'A report that is being written was saved' },
  'claim_draft.submitted': { zh: '报案草稿已提交', en: 'A report that was being written became a notice' },
  'claim_draft.discarded': { zh: '报案草稿已放弃', en: 'A report that was being written was thrown away' },
  'claim_draft.expired': { zh: '报案草稿已过期', en: 'A report that was being written lay too long' },
});
