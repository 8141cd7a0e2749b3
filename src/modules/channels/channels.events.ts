import { defineEvents } from '../../kernel/events.js';

export const PartnerEvents = defineEvents('channels', 'Partner', {
  'partner.applied': { zh: '合作机构已申请入驻。', en: 'A partner applied.' },
  'partner.cleared': { zh: '合作机构的资质核验通过。', en: "A partner's licence and facts were checked and stand." },
  'partner.rejected': { zh: '合作机构的资质核验未通过。', en: "A partner's application was rejected." },
  'partner.admitted': { zh: '合作机构已上线。', en: 'A partner went live.' },
  'partner.suspended': {
    zh: '合作机构已暂停,全部写操作即时关闭。',
    en: 'A partner was suspended; every write closed at once.',
  },
  'partner.reinstated': { zh: '合作机构已恢复。', en: 'A suspended partner was opened again.' },
});

export const StandardTermsEvents = defineEvents('channels', 'StandardTerms', {
  'standard_terms.drafted': { zh: '标准协议已起草。', en: 'Standard terms were drafted.' },
  'standard_terms.published': {
    zh: '标准协议已发布,新协议据此签订。',
    en: 'Standard terms were published; new agreements are made from them.',
  },
});

export const AgreementEvents = defineEvents('channels', 'Agreement', {
  'agreement.drafted': { zh: '协议已起草,待签署。', en: 'An agreement was drafted.' },
  'agreement.amendment_drafted': {
    zh: '协议的下一版本已起草,待签署。',
    en: 'The next version of an agreement was drafted.',
  },
  'agreement.deviations_approved': { zh: '协议的偏离已获批准。', en: 'Deviations of an agreement were approved.' },
  'agreement.signed_by_partner': { zh: '合作机构已签署协议。', en: 'The partner signed an agreement.' },
  'agreement.signed': { zh: '双方已签署协议。', en: 'Both sides have signed an agreement.' },
  'agreement.activated': {
    zh: '协议版本已启用,自生效时起执行。',
    en: 'A version of an agreement was activated: it executes from its first instant.',
  },
  'agreement.expired': { zh: '协议期满,进入善后期。', en: 'The term of an agreement ran out; run-off begins.' },
  'agreement.version_ended': {
    zh: '协议的旧版本已由新版本替代。',
    en: 'A version of an agreement was replaced by the next.',
  },
  'agreement.suspended': {
    zh: '协议已中止,全部写操作即时关闭。',
    en: 'An agreement was suspended; every write closed at once.',
  },
  'agreement.resumed': { zh: '协议已恢复执行。', en: 'A suspended agreement executes again.' },
  'agreement.withdrawn': {
    zh: '协议在生效前已撤回,不影响既有业务。',
    en: 'An agreement was given up before it took force; nothing that runs changes.',
  },
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
  'producer.registered': { zh: '业务员已登记。', en: 'A salesperson was registered.' },
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

export const LeadEvents = defineEvents('channels', 'Lead', {
  'lead.submitted': { zh: '客户已转介。', en: 'A customer was handed over.' },
  'lead.assigned': { zh: '转介已分派。', en: 'A lead was assigned.' },
  'lead.closed': { zh: '转介已有结果。', en: 'A lead came to an outcome.' },
});

export const OutletEvents = defineEvents('channels', 'Outlet', {
  'outlet.added': { zh: '合作机构新增网点。', en: 'A partner got an outlet.' },
});

export const PartnerUserEvents = defineEvents('channels', 'PartnerUser', {
  'partner_user.invited': { zh: '合作机构人员已受邀。', en: 'A person of a partner was invited.' },
  'partner_user.disabled': { zh: '合作机构人员已停用。', en: 'A person of a partner was disabled.' },
});
