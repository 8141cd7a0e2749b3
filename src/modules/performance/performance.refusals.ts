import { defineRefusals } from '../../kernel/refusal.js';

export const PerformanceRefusals = defineRefusals('performance', {
  IMPACT_NOT_A_DRAFT: {
    zh: '该协议版本处于 {state} 状态;只有尚未生效的版本可以测算影响。',
    en: 'This agreement version is {state}; only one that is not in force yet can be replayed.',
  },
});
