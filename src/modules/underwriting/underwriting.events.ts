import { defineEvents } from '../../kernel/events.js';

export const ApplicationEvents = defineEvents('underwriting', 'Application', {
  'application.submitted': { zh: '已投保', en: 'An application was made' },
  'application.approved': { zh: '核保通过,待缴费', en: 'An application was approved: pay now' },
  'application.referred': { zh: '转人工核保', en: 'An application was referred to a person' },
  'application.declined': { zh: '商业险不予承保', en: 'Commercial cover was declined' },
  'application.split': {
    zh: '交强险已单独成单,不等待商业险核保',
    en: 'The compulsory part became an application of its own and no longer waits',
  },
  'application.materials_supplied': { zh: '已补充资料', en: 'Papers were supplied' },
  'application.paper_rejected': {
    zh: '投保资料中的一份文件被拒收,请重新提供',
    en: 'A file among the papers was rejected: bring another',
  },
  'application.withdrawn': { zh: '投保已撤回', en: 'An application was withdrawn' },
  'application.expired': { zh: '投保已过期', en: 'The time of an application is over' },
  'application.paid': { zh: '保费已收,出单中', en: 'The premium is in; policies are being issued' },
  'application.issued': { zh: '已出单', en: 'The policies of an application exist' },
  'application.not_issued': { zh: '未能出单,保费退回', en: 'No policy could be issued; the premium goes back' },
});

export const ReferralEvents = defineEvents('underwriting', 'Referral', {
  'referral.decided': { zh: '人工核保已决定', en: 'A referral was decided' },
});

export const ConsentEvents = defineEvents('underwriting', 'Consent', {
  'consent.withdrawn': { zh: '同意已撤回', en: 'A consent was withdrawn' },
});
