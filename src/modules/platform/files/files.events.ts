import { defineEvents } from '../../../kernel/events.js';

export const FileEvents = defineEvents('platform', 'File', {
  'file.declared': { zh: '已申报一份文件', en: 'A file was declared' },
  'file.received': { zh: '文件已到齐,正在检查', en: 'A file arrived whole and is being checked' },
  'file.stored': { zh: '文件已通过检查并保存', en: 'A file passed its checks and was stored' },
  'file.rejected': { zh: '文件被拒收', en: 'A file was rejected' },
  'file.lost': {
    zh: '文件内容丢失,请重新发送',
    en: 'The bytes of a file were lost before they were checked: they are sent again',
  },
});
