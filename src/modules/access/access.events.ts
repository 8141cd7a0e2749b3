import { defineEvents } from '../../kernel/events.js';

export const CredentialEvents = defineEvents('access', 'Credential', {
  'credential.issued': { zh: '已签发凭证。', en: 'A credential was issued.' },
  'credential.rotated': {
    zh: '凭证已换新密钥,旧密钥在约定时间内仍可用。',
    en: 'A credential has a new secret; the old one is taken beside it for a time.',
  },
  'credential.revoked': { zh: '凭证已吊销。', en: 'A credential was closed for good.' },
});
