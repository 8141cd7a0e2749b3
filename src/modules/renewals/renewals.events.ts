import { defineEvents } from '../../kernel/events.js';

export const RenewalEvents = defineEvents('renewals', 'Renewal', {
  'renewal.listed': { zh: '保单列入续保清单', en: 'Policies that end soon were put on the work list' },
  'renewal.window_opened': { zh: '续保窗口已开放', en: 'The window of a renewal opened' },
  'renewal.notice_due': {
    zh: '应提醒客户续保,剩余天数见 noticedDays',
    en: 'The customer is to be told of the coming end: `noticedDays` says how many days are left',
  },
  'renewal.quoted': { zh: '续保已报价', en: 'A renewal was quoted' },
  'renewal.offer_ended': { zh: '续保报价已失效', en: 'The offer of a renewal stands no more' },
  'renewal.accepted': { zh: '客户已接受续保', en: 'An option of a renewal was taken' },
  'renewal.reopened': { zh: '续保投保未成,重新打开', en: 'Nothing came of an accepted renewal: it is open again' },
  'renewal.renewed': { zh: '已续保', en: 'The new policies of a renewal were issued' },
  'renewal.lost': { zh: '续保流失', en: 'A renewal was lost' },
  'renewal.withheld': { zh: '保险人不再承保商业险', en: 'The insurer does not offer commercial cover again' },
  'renewal.lapsed': { zh: '脱保:保险到期未续', en: 'Cover ended and nothing renewed it' },
  'renewal.due_changed': { zh: '到期时间已变更', en: 'The end of an expiring policy moved' },
  'renewal.closed': { zh: '保单提前终止,无需续保', en: 'Policies ended early: there is nothing to renew' },
});

export const RenewalRunEvents = defineEvents('renewals', 'RenewalRun', {
  'renewal.quotes_asked': { zh: '已要求批量续保报价', en: 'Quotes of many renewals were asked for' },
});
