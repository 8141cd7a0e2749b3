import { defineEvents } from '../../kernel/events.js';

export const PolicyEvents = defineEvents('policies', 'Policy', {
  'policy.issued': { zh: '保单已签发', en: 'A policy was issued' },
  'policy.started': { zh: '保险责任开始', en: 'Cover of a policy began' },
  'policy.expired': { zh: '保险期间届满', en: 'The period of a policy ended' },
  'policy.suspended': { zh: '保险责任中止(停驶)', en: 'Cover of a policy rests' },
  'policy.resumed': { zh: '保险责任恢复(复驶)', en: 'Cover of a policy goes on' },
  'policy.endorsed': { zh: '保单已批改', en: 'A policy was changed by an endorsement' },
  'policy.ending_early': { zh: '保单将提前终止', en: 'An early end of a policy was agreed' },
  'policy.cancelled': { zh: '保单已退保', en: 'A policy was cancelled' },
  'policy.voided': { zh: '保单已注销', en: 'A policy was voided' },
  'policy.terminated': { zh: '保险责任终止(全损)', en: 'A policy ended by total loss' },
  'policy.documents_made': { zh: '保单文件已生成', en: 'The documents of a policy were made' },
  'policy.document_made': { zh: '已按请求生成文件', en: 'A document of a policy was made on request' },
  'policy.delivery_requested': { zh: '已请求送达', en: 'Delivery to the customer was asked for' },
  'policy.handed_over': { zh: '保单文件已当面交付', en: 'The documents were handed over to the customer' },
});
