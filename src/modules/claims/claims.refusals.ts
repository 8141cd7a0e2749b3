import { onConstraint } from '../../kernel/pg-errors.js';
import { defineRefusals } from '../../kernel/refusal.js';

export const ClaimRefusals = defineRefusals('claims', {
  CLAIM_STATE: {
    zh: '赔案处于 {state} 状态,不能这样做;可做:{open}。',
    en: 'Not possible while the claim is {state}; open: {open}.',
  },
  CLAIM_REF_TAKEN: { zh: '贵方编号已用于另一报案。', en: 'Your number names another report.' },
  LOSS_OUTSIDE_PERIOD: {
    zh: '出险时该保单不在保险期间内:{why}。',
    en: 'The policy was not in force at the instant of the loss: {why}.',
  },
  LOSS_TIME_INVALID: {
    zh: '时间次序不符:{rule}。',
    en: 'The times are out of order: {rule}.',
  },
  CONSENT_OF_INSURED_NEEDED: {
    zh: '代为报案须取得被保险人同意并注明时间。',
    en: "Reporting for the insured needs the insured's consent, with its time.",
  },
  REPORTER_NOT_ALLOWED: {
    zh: '该渠道不能以此身份报案。',
    en: 'This channel cannot report in that relation.',
  },
  VEHICLE_NOT_IN_SHOP: {
    zh: '维修机构仅可就在厂车辆报案:请附维修报价及入厂时间。',
    en: 'A repair shop reports cars in its workshop: send the estimate with the time the car came in.',
  },
  REPORTED_BY_OTHERS: {
    zh: '该赔案另有他人报案,不能由贵方撤回。',
    en: 'Others reported this loss too: it is not yours to withdraw.',
  },
  PARTICIPANT_ENDED: { zh: '该参与人已于 {day} 终止。', en: 'This ended on {day} already.' },
  FOLLOW_UP_ANSWERED: { zh: '该赔案的满意度回访已答复。', en: 'It was answered before; it is asked once.' },
  CLAIM_DRAFT_ENDED: {
    zh: '该草稿已结束({state}),不能再编辑或提交。',
    en: 'The draft has ended ({state}); it can be neither edited nor sent.',
  },
  ESTIMATE_NOT_ALLOWED: {
    zh: '仅维修机构与经销商可提交维修报价。',
    en: 'Only repair shops and dealers send estimates.',
  },
});

onConstraint('claim_notices_external_ref', {
  code: ClaimRefusals.CLAIM_REF_TAKEN,
  field: ['input', 'externalRef'],
});
