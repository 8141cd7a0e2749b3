import { onConstraint } from '../../kernel/pg-errors.js';
import { defineRefusals } from '../../kernel/refusal.js';

/** What may stand against a step of the insurer's chain. */
export const ClaimHandlingRefusals = defineRefusals('claims', {
  CLAIM_AUTHORITY_EXCEEDED: {
    zh: '{kind} 类案件金额 {amount} 元,须 {level} 级({needed})核赔;您为 {yours} 级。',
    en: 'A {kind} claim of {amount} is approved at level {level} ({needed}); yours is {yours}.',
  },
  OWN_ASSESSMENT: {
    zh: '定损人不得核损或核赔自己的定损。',
    en: 'Nobody verifies or approves their own assessment.',
  },
  OWN_CALCULATION: { zh: '理算人不得核赔自己的理算。', en: 'Nobody approves their own calculation.' },
  SECOND_APPROVER_NEEDED: {
    zh: '重大案件须由另一人再次核赔。',
    en: 'A major claim is approved by a second person as well.',
  },
  CONFLICT_OF_INTEREST: {
    zh: '您已就本案申报利益冲突({relation}),须由他人处理。',
    en: 'You have declared a conflict of interest ({relation}); somebody else handles this claim.',
  },
  CLAIM_INVESTIGATION_OPEN: {
    zh: '有待查事项({signals}),调查结论作出前不得核赔。',
    en: 'Under investigation ({signals}); it is approved after the findings, not before.',
  },
  INVESTIGATION_NEEDS_TWO: {
    zh: '重大案件的调查须由至少两人记录结论。',
    en: 'A major claim is investigated by at least two people.',
  },
  COVER_USED_MEANWHILE: {
    zh: '同一保单的其他赔案已占用保额({coverages};赔案 {claims}),请重新理算。',
    en: 'Another claim of the policy has taken cover meanwhile ({coverages}; claim {claims}): calculate again.',
  },
  AMOUNT_DIFFERS: {
    zh: '核赔金额须与理算书一致:{payable} 元。',
    en: 'The amount approved is that of the sheet: {payable}.',
  },
  REJECTION_RULE_UNKNOWN: {
    zh: '拒赔或除外须援引已列明的条款或法律规则。',
    en: 'A rejection or an exclusion cites clauses or laws from the list.',
  },
  EXCLUSION_NOT_IN_CLAUSES: {
    zh: '该保险没有此项责任免除({clause})。',
    en: 'This cover has no such exclusion ({clause}).',
  },
  EXCLUSION_EXISTS: {
    zh: '已有相同的责任免除,或已有一项追偿情形。',
    en: 'The same exclusion is there already, or another case of recourse.',
  },
  EXCLUSION_ENDED: { zh: '该责任免除已不成立({state})。', en: 'This exclusion has ended ({state}).' },
  EXCLUSION_UNDECIDED: {
    zh: '有责任免除待另一人决定({clauses})。',
    en: 'An exclusion waits for a second person ({clauses}).',
  },
  EXCLUSIONS_CHANGED: {
    zh: '理算之后责任免除有变化,请重新理算。',
    en: 'What is excluded has changed since the sheet: calculate again.',
  },
  LIABILITY_NOT_SETTLED: {
    zh: '责任未定,不能理算。',
    en: 'Nothing is calculated while the liability is not settled.',
  },
  CLAIM_NOT_CALCULABLE: {
    zh: '依现有记录无法理算。',
    en: 'What is on record cannot be calculated.',
  },
  CLAIM_POLICY_KNOWN: { zh: '该赔案的保单已确定。', en: 'The policy of this claim is known already.' },
  CLAIM_CANCELLATION_OPEN: {
    zh: '已有人提出注销,待另一人决定。',
    en: 'Somebody has asked to cancel it; a second person decides first.',
  },
  CLAIM_CANCELLATION_MISSING: { zh: '没有待决定的注销。', en: 'Nobody has asked to cancel it.' },
  CLAIM_MONEY_OUT: {
    zh: '本案已有款项支付,不能注销。',
    en: 'Money was ordered or paid under it: it cannot be cancelled.',
  },
  CLAIM_SERVICE_ENDED: { zh: '该服务已结束({state})。', en: 'The service has ended ({state}).' },
  SURVEYOR_UNKNOWN: { zh: '没有这位查勘员。', en: 'There is no such surveyor.' },
  MATERIAL_ALREADY_DEMANDED: {
    zh: '待补材料已一次性告知,补齐之前不得另列。',
    en: 'What is missing was listed once and completely; nothing is added before it is here.',
  },
});

/** The database refuses what a race let through: the same words. */
onConstraint('claim_assessments_verified_by_another', { code: ClaimHandlingRefusals.OWN_ASSESSMENT });
onConstraint('claim_approvals_by_another_than_the_assessor', { code: ClaimHandlingRefusals.OWN_ASSESSMENT });
onConstraint('claim_approvals_by_another_than_the_calculator', { code: ClaimHandlingRefusals.OWN_CALCULATION });
onConstraint('claim_approvals_one_per_person', { code: ClaimHandlingRefusals.SECOND_APPROVER_NEEDED });
onConstraint('claim_cancellations_one_open', { code: ClaimHandlingRefusals.CLAIM_CANCELLATION_OPEN });
