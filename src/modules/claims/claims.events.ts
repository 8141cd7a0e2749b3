import { defineEvents } from '../../kernel/events.js';

export const ClaimEvents = defineEvents('claims', 'Claim', {
  'claim.reported': { zh: '已报案', en: 'A loss was reported' },
  'claim.report_joined': { zh: '同一事故的报案已合并', en: 'Another report of the same accident joined the claim' },
  'claim.documents_received': { zh: '已收到理赔资料', en: 'Papers of a claim were received' },
  'claim.paper_rejected': {
    zh: '赔案资料未通过检查,仍为待补',
    en: 'A paper of a claim did not pass the checks and is missing again: its reason stands with the paper',
  },
  'claim.participant_added': {
    zh: '已登记代理人或第三方参与人',
    en: 'Somebody who speaks for a party was named on a claim',
  },
  'claim.participant_ended': {
    zh: '代理人或第三方参与人已终止',
    en: 'Somebody ceased to speak for a party of a claim',
  },
  'claim.cancelled': { zh: '赔案已注销', en: 'A claim was cancelled' },
  'claim.supplemented': { zh: '已提出追加索赔', en: 'More was claimed on a decided claim' },
});
