import { defineRefusals } from '../../kernel/refusal.js';

export const AccessRefusals = defineRefusals('access', {
  CREDENTIAL_STATE: {
    zh: '凭证处于 {state} 状态,不能这样做。可以:{open}。',
    en: 'The credential is {state}; this is not possible now. Open: {open}.',
  },
  CREDENTIAL_EXPIRED: {
    zh: '凭证已于 {expiresAt} 到期,请另行签发。',
    en: 'The credential ended at {expiresAt}; issue another.',
  },
  CREDENTIAL_HAS_NO_SECRET: {
    zh: '这个凭证使用公钥,没有可轮换的密钥。请以新公钥另行签发。',
    en: 'This credential uses a public key and has no secret to rotate; issue another with the new key.',
  },
  SCOPE_EXCEEDED: {
    zh: '不能授予自己没有的权限:{missing}。',
    en: 'You cannot give rights that you do not hold: {missing}.',
  },
  OUTLET_EXCEEDED: { zh: '网点不在您的管辖范围内。', en: 'The outlet is outside the subtree you act for.' },
  PARTNER_IN_RUN_OFF: {
    zh: '协议或许可当前未生效,不能签发或轮换凭证;吊销仍可进行。',
    en: 'The agreement or licence is not in force: no credential is issued or rotated. Revoking stays open.',
  },
});
