import { defineEvents } from '../../kernel/events.js';

/** Steps of the insurer's chain, as everybody who may see the claim hears them. */
export const ClaimHandlingEvents = defineEvents('claims', 'Claim', {
  'claim.dispatched': { zh: '已调度查勘', en: 'A surveyor was named' },
  'claim.surveyed': { zh: '已查勘', en: 'The loss was surveyed' },
  'claim.registered': { zh: '已立案', en: 'A claim was registered' },
  'claim.assessed': { zh: '已定损', en: 'The loss was assessed' },
  'claim.verified': { zh: '已核损', en: 'A second person spoke on the assessment' },
  'claim.suspended': { zh: '已一次性告知待补材料', en: 'What is missing was listed; the clock stands still' },
  'claim.resumed': { zh: '待补材料已收齐', en: 'What was missing is here; the clock runs again' },
  'claim.papers_complete': { zh: '单证收齐,核定期限起算', en: 'All papers are here; the clock of the decision starts' },
  'claim.documents_complete': { zh: '单证齐全', en: 'All documents are here' },
  'claim.calculated': { zh: '已理算', en: 'The claim was calculated' },
  'claim.approval_recorded': { zh: '已有一人核赔', en: 'One of two approvals was given' },
  'claim.approved': { zh: '已核赔', en: 'The claim was approved' },
  'claim.rejected': { zh: '已拒赔', en: 'The claim was rejected, with written reasons' },
  'claim.rejection_told': { zh: '拒赔通知书已发出', en: 'The notice of rejection went out' },
  'claim.sent_back': { zh: '已退回', en: 'A claim was sent back a step' },
  'claim.closed': { zh: '已结案', en: 'A claim was closed' },
  'claim.reopened': { zh: '已重开', en: 'A claim was opened again' },
  'claim.conflict_declared': { zh: '经办人已申报利益冲突', en: 'Whoever handled the claim stepped aside' },
  'claim.inquiry_opened': { zh: '已启动调查或专家评估', en: 'An investigation or an expert assessment began' },
  'claim.inquiry_recorded': { zh: '已记录调查或评估', en: 'Findings were recorded' },
  'claim.injury_recorded': { zh: '已记录人伤', en: 'Somebody hurt was recorded' },
  'claim.deadline_near': { zh: '期限将至', en: 'A clock of the claim is about to end' },
  'claim.deadline_missed': { zh: '期限已过', en: 'A clock of the claim was missed' },
});
