import { defineRefusals } from '../../../kernel/refusal.js';

export const FileRefusals = defineRefusals('platform', {
  FILE_REJECTED: {
    zh: '文件不被接受:请核对类型、大小、名称和摘要。',
    en: 'The file is not acceptable: check type, size, name and digest.',
  },
});
