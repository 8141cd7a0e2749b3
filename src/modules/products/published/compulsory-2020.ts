/**
 * The compulsory product as shipped. Our own summary, marked SUMMARY: the filed wording comes by the checked import
 * (`productVersionFile`). Limits: 强制保险条例 and the announcement effective 2020-09-19 (`domain.md` 1.2).
 */
import type { ProductDocument } from '../product.js';

export const COMPULSORY_CODE = 'COMPULSORY-TRAFFIC';

export const compulsory2020: ProductDocument = {
  wording: 'SUMMARY',
  useNatures: [],
  energies: [],
  coverages: [
    {
      code: 'COMPULSORY_LIABILITY',
      role: 'MAIN',
      name: { zh: '机动车交通事故责任强制保险', en: 'Compulsory traffic accident liability' },
      summary: {
        zh: '被保险机动车发生交通事故造成本车人员、被保险人以外的受害人人身伤亡或财产损失,在责任限额内赔偿。',
        en: 'Pays, within the statutory limits, for injury, death and property damage of victims other than the insured and the people on board.',
      },
      attachesTo: [],
    },
  ],
  exclusions: [
    { key: 'COMP-10-1', text: { zh: '受害人故意造成的交通事故损失。', en: 'Losses that the victim caused wilfully.' } },
    {
      key: 'COMP-10-2',
      text: {
        zh: '被保险人所有的财产及被保险机动车上的财产损失。',
        en: "The insured's own property and property on the insured vehicle.",
      },
    },
    {
      key: 'COMP-10-3',
      text: {
        zh: '停业、停驶、停电、停水、停气、停产、通讯中断、数据丢失、电压变化等间接损失及贬值损失。',
        en: 'Indirect losses such as downtime, and loss of value.',
      },
    },
    {
      key: 'COMP-10-4',
      text: { zh: '因交通事故产生的仲裁或诉讼费用及其他相关费用。', en: 'Costs of arbitration and litigation.' },
    },
    {
      key: 'COMP-9',
      text: {
        zh: '未取得驾驶资格、醉酒、被盗抢期间肇事或故意制造事故的,仅在限额内垫付抢救费用并有权追偿,不赔偿财产损失。',
        en: 'Unlicensed or drunk driving, a stolen vehicle, or a wilful accident: rescue costs are advanced within the limits and recovered; property damage is not paid.',
      },
    },
  ],
  clauseSummary: {
    zh: '摘要(非备案条款原文):保险人在责任限额内对第三者承担赔偿责任;投保人一次支付全部保险费;保险期间一般为一年;除法定情形外不得解除合同。',
    en: 'Summary, not the filed wording: the insurer pays third parties within the limits; the whole premium is paid at once; the term is one year as a rule; the contract ends early only in the lawful cases.',
  },
  claimProcedure: {
    zh: '发生事故立即通知保险人和公安机关交通管理部门;保险人收到赔偿请求1日内书面告知所需单证,收齐后5日内核定,达成协议后10日内赔付。',
    en: 'Tell the insurer and the traffic police at once. The insurer lists the documents within 1 day, decides within 5 days of receiving them, and pays within 10 days of agreement.',
  },
  liabilityLimits: [
    {
      accidentFrom: '2006-07-01',
      accidentUntil: '2008-02-01',
      atFault: { deathDisability: '50000.00', medical: '8000.00', property: '2000.00' },
      noFault: { deathDisability: '10000.00', medical: '1600.00', property: '400.00' },
      source: 'Compulsory insurance limits of 2006',
    },
    {
      accidentFrom: '2008-02-01',
      accidentUntil: '2020-09-19',
      atFault: { deathDisability: '110000.00', medical: '10000.00', property: '2000.00' },
      noFault: { deathDisability: '11000.00', medical: '1000.00', property: '100.00' },
      source: 'Announcement of limits effective 2008-02-01',
    },
    {
      accidentFrom: '2020-09-19',
      accidentUntil: null,
      atFault: { deathDisability: '180000.00', medical: '18000.00', property: '2000.00' },
      noFault: { deathDisability: '18000.00', medical: '1800.00', property: '100.00' },
      source: 'Announcement of limits and float factors effective 2020-09-19',
    },
  ],
};
