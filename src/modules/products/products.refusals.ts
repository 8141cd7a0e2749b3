import { defineRefusals } from '../../kernel/refusal.js';
import { onConstraint } from '../../kernel/pg-errors.js';

export const ProductRefusals = defineRefusals('products', {
  PRODUCT_NOT_ON_SALE: { zh: '该产品目前不在售。', en: 'This product is not on sale.' },
  PRODUCT_STATE: {
    zh: '产品版本处于 {state} 状态,不能这样做。',
    en: 'Not possible while the product version is {state}; open: {open}.',
  },
  PRODUCT_DOCUMENT_INVALID: { zh: '产品文件不符合要求:{rule}', en: 'The product document breaks a rule: {rule}' },
  PRODUCT_OVERLAP: {
    zh: '该产品在这段时间已有在售版本。',
    en: 'Another version of this product is on sale in this period.',
  },
  COVERAGE_RETIRED: {
    zh: '险别 {coverage} 已停售,其责任现由 {successor} 承担。',
    en: 'Coverage {coverage} is no longer sold; {successor} pays for it now.',
  },
  COVERAGE_NOT_ATTACHABLE: {
    zh: '该险别不能与本次所选的其他险别这样搭配投保。',
    en: 'The coverage cannot be chosen together with, or without, the others of this selection.',
  },
  COVERAGE_CHOICE_INVALID: {
    zh: '险别所选的金额、天数、座位或免赔额不在备案范围内。',
    en: 'A choice made for the coverage (amount, days, seats or deductible) is not among those filed.',
  },
  ENERGY_MISMATCH: {
    zh: '险别 {coverage} 属于另一能源类型车辆的条款,本车为 {energy}。',
    en: 'Coverage {coverage} belongs to the clauses for vehicles of another energy; this one is {energy}.',
  },
  PLAN_NOT_OFFERED: { zh: '该方案不适用于这辆车或本渠道。', en: 'The plan is not for this vehicle or channel.' },
  SAME_PERSON: { zh: '同一人不能既提交又审批。', en: 'The same person may not do both steps.' },
});

onConstraint('product_versions_never_overlap', {
  code: ProductRefusals.PRODUCT_OVERLAP,
  field: ['input', 'onSaleFrom'],
});
onConstraint('product_versions_edition', {
  code: ProductRefusals.PRODUCT_OVERLAP,
  field: ['input', 'edition'],
  message: { zh: '该版本号已存在。', en: 'This edition exists already.' },
});
onConstraint('product_versions_maker_is_not_checker', { code: ProductRefusals.SAME_PERSON });
