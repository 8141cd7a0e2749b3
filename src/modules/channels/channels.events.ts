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
