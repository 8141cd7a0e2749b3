import { defineRefusals } from '../../kernel/refusal.js';

export const RenewalRefusals = defineRefusals('renewals', {
  RENEWAL_STATE: {
    zh: '续保处于 {state} 状态,不能这样做;可做:{open}。',
    en: 'Not possible while the renewal is {state}; open: {open}.',
  },
  RENEWAL_TOO_EARLY: {
    zh: '续保窗口自 {opensAt} 起开放。',
    en: 'The window of this renewal opens at {opensAt}.',
  },
  RENEWAL_PERIOD: {
    zh: '续保须自 {startsAt} 起保:不得重叠,也不得脱保。',
    en: 'A renewal begins at {startsAt}: neither overlap nor gap.',
  },
  RENEWAL_WITHHELD: {
    zh: '保险人不再承保该车商业险:{reason}',
    en: 'The insurer does not offer commercial cover again: {reason}',
  },
  RENEWAL_NEEDS_PLATE: {
    zh: '该车投保时尚未上牌;续保商业险请在 vehicle 中填写号牌与初次登记日期,或先办理上牌批改。',
    en: 'The car was insured before it was registered; for commercial cover give plate and first registration in `vehicle`, or have the plate endorsed first.',
  },
  RENEWAL_TOO_LATE: {
    zh: '脱保已超过 {days} 天,请按新保报价。',
    en: 'Cover ended more than {days} days ago: ask for a price as new business.',
  },
  RENEWAL_NOTHING_DUE: { zh: '这段时间没有可报价的续保。', en: 'Nothing that could be quoted is due in this time.' },
});
