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
  COVERAGE_CHOICE_INVALID: { zh: '所选内容不在可选范围内。', en: 'This is not one of the choices.' },
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
