import { defineEvents } from '../../kernel/events.js';

export const PartnerEvents = defineEvents('channels', 'Partner', {
  'partner.suspended': {
    zh: '合作机构已暂停,全部写操作即时关闭。',
    en: 'A partner was suspended; every write closed at once.',
  },
  'partner.reinstated': { zh: '合作机构已恢复。', en: 'A suspended partner was opened again.' },
});

export const AgreementEvents = defineEvents('channels', 'Agreement', {
  'agreement.suspended': {
    zh: '协议已中止,全部写操作即时关闭。',
    en: 'An agreement was suspended; every write closed at once.',
  },
  'agreement.resumed': { zh: '协议已恢复执行。', en: 'A suspended agreement executes again.' },
  'agreement.terminated': { zh: '协议已终止,进入善后期。', en: 'An agreement was ended; run-off begins.' },
});

export const LicenceEvents = defineEvents('channels', 'Licence', {
  'licence.expires_soon': {
    zh: '许可证将在 60、30 或 7 日内到期,见 validUntil。',
    en: 'A licence ends in 60, 30 or 7 days: see `validUntil`.',
  },
  'licence.lapsed': { zh: '许可证已到期,全部写操作关闭。', en: 'A licence has ended; every write is closed.' },
});

export const ProducerEvents = defineEvents('channels', 'Producer', {
  'producer.registration_expires_soon': {
    zh: '业务员的执业登记将在 60、30 或 7 日内到期。',
    en: 'The practice registration of a salesperson ends in 60, 30 or 7 days.',
  },
  'producer.registration_lapsed': {
    zh: '业务员的执业登记已到期,不能出单。',
    en: 'The practice registration of a salesperson has ended: no more sales.',
  },
  'producer.training_expires_soon': {
    zh: '业务员的培训将在 60、30 或 7 日内到期。',
    en: 'The training of a salesperson ends in 60, 30 or 7 days.',
  },
  'producer.training_lapsed': {
    zh: '业务员的培训已到期,不能出单。',
    en: 'The training of a salesperson has ended: no more sales.',
  },
});
