import { defineEvents } from '../../kernel/events.js';

export const ProductEvents = defineEvents('products', 'ProductVersion', {
  'product.filed': { zh: '产品版本已提交备案', en: 'A product version was filed' },
  'product.approved': { zh: '产品版本已审批', en: 'A product version was approved for sale' },
  'product.withdrawn': { zh: '产品版本已停售', en: 'A product version was withdrawn from sale' },
});
