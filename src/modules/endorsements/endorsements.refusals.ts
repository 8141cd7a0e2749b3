import { onConstraint } from '../../kernel/pg-errors.js';
import { defineRefusals } from '../../kernel/refusal.js';

export const EndorsementRefusals = defineRefusals('endorsements', {
  ENDORSEMENT_STATE: {
    zh: '批改处于 {state} 状态,不能这样做;可做:{open}。',
    en: 'Not possible while the endorsement is {state}; open: {open}.',
  },
  ENDORSEMENT_NOT_ALLOWED: {
    zh: '该险种的保单不能作 {kind} 批改。',
    en: 'A change of kind {kind} is not possible on this kind of policy.',
  },
  ENDORSEMENT_OUT_OF_SEQUENCE: {
    zh: '已有自 {laterFrom} 起生效的后续批改,须自该时起或之后生效。',
    en: 'A later change holds from {laterFrom}; this one must begin then or after.',
  },
  ENDORSEMENT_PENDING: {
    zh: '该保单有批改 {number} 尚待缴费;请先缴费或撤回。',
    en: 'Endorsement {number} of this policy waits for its premium. Pay it or withdraw it first.',
  },
  ENDORSEMENT_PRICE_CHANGED: {
    zh: '批改内容或金额与预览不同,请重新预览。',
    en: 'What would be done differs from what was previewed. Preview again.',
  },
  ENDORSEMENT_NOTHING_CHANGES: { zh: '批改没有改变任何内容。', en: 'Nothing would change.' },
  ENDORSEMENT_REF_TAKEN: { zh: '贵方编号已用于另一批改。', en: 'Your number names another endorsement.' },
  BACKDATED: { zh: '批改不得追溯生效。', en: 'A change has no effect before now.' },
  SPECIAL_AGREEMENT_UNKNOWN: {
    zh: '特别约定须选自已批准的清单。',
    en: 'A special agreement is taken from the approved list.',
  },
  SUSPENSION_NOT_AGREED: {
    zh: '停驶须有特别约定或地区方案。',
    en: 'Cover rests only where a special agreement or a regional scheme says so.',
  },
  COMPULSORY_CANCELLATION_GROUND: {
    zh: '交强险保险期间内仅在车辆注销登记、办理停驶或经公安机关证实丢失时可以解除。',
    en: 'Compulsory cover in force ends early only when the vehicle is deregistered, formally suspended, or lost as the police confirm.',
  },
  CANCELLATION_REASON: {
    zh: '此理由不适用于该保单。',
    en: 'This reason does not fit this policy.',
  },
  NOTICE_PERIOD: {
    zh: '解除的期限不符:{rule}。',
    en: 'The period of notice does not fit: {rule}.',
  },
  COVER_BESIDE: {
    zh: '保险期间将为 {startsAt} 至 {endsAt},与同车同险种自 {beside} 起讫的保单重叠。',
    en: 'The period would be {startsAt} to {endsAt} and overlap cover of the same kind that begins or ends at {beside}.',
  },
  CLAIM_UNDECIDED: {
    zh: '该保单有赔案 {claims} 尚未结定;结定或撤回后再办,或请保险人按赔付事实办理。',
    en: 'Claims {claims} on this policy are not decided. Wait for the decision, withdraw them, or turn to the insurer, who may state what was paid.',
  },
  CLAIM_STANDS: {
    zh: '该保单有赔案 {claims},不能视为自始未生效;可按规定解除。',
    en: 'Claims {claims} stand on this policy, so it cannot be as if it never was. It can be rescinded.',
  },
  REPLENISH_NOT_OFFERED: {
    zh: '该产品的 {coverage} 不提供恢复保额。',
    en: 'This product does not offer to restore the sum insured of {coverage}.',
  },
  REPLENISH_NOTHING_USED: {
    zh: '{coverage} 的保额没有可恢复的部分:已付 {used},已恢复 {restored}。',
    en: 'Nothing of the sum insured of {coverage} is to be restored: paid {used}, restored {restored}.',
  },
  TRANSFER_NOT_NOTICED: {
    zh: '该保单没有已生效的过户批改,不能加费。',
    en: 'No transfer of this policy was noticed and took effect: there is nothing to answer.',
  },
  TRANSFER_REVIEW_OVER: {
    zh: '过户通知后的答复期已于 {until} 届满。',
    en: 'The time to answer the transfer ended at {until}.',
  },
  TRANSFER_ANSWERED: {
    zh: '保险人已以批改 {number} 答复过户({state})。',
    en: 'The insurer has answered the transfer with endorsement {number} ({state}).',
  },
  RISK_NOT_HIGHER: {
    zh: '按费率重算,保险费为 {is},不高于现有 {was}:没有可加收的保险费。',
    en: 'Rated again the premium is {is} and not above {was}: the tariff gives nothing to add.',
  },
  LOSS_FACTS_NEEDED: {
    zh: '赔付事实由保险人提供。',
    en: 'Facts about a paid loss are stated by the insurer, and are needed here.',
  },
});

onConstraint('endorsements_external_ref', {
  code: EndorsementRefusals.ENDORSEMENT_REF_TAKEN,
  field: ['input', 'externalRef'],
});
