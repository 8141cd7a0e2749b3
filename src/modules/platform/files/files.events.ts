import { defineEvents } from '../../../kernel/events.js';

export const FileEvents = defineEvents('platform', 'File', {
  'file.declared': { zh: '已申报一份文件', en: 'A file was declared' },
  'file.stored': { zh: '文件已收到', en: 'A file arrived and was stored' },
  'file.rejected': { zh: '文件被拒收', en: 'A file was rejected' },
});
