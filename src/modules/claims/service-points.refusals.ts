import { onConstraint } from '../../kernel/pg-errors.js';
import { defineRefusals } from '../../kernel/refusal.js';

export const ServicePointRefusals = defineRefusals('claims', {
  SERVICE_POINT_EXISTS: {
    zh: '该机构已有同名网点。',
    en: 'The institution has an open point of this name already.',
  },
  SERVICE_POINT_CLOSED: { zh: '该网点自 {closedAt} 起停用。', en: 'The point is closed since {closedAt}.' },
  SERVICE_POINT_KIND: {
    zh: '该网点不办理此项({needed});其类型为 {kinds}。',
    en: 'This is done by a point of kind {needed}; this one is {kinds}.',
  },
  SERVICE_POINT_REGION: {
    zh: '该网点不服务出险地区 {region};其服务地区为 {regions}。',
    en: 'The point does not serve {region}, where the loss happened; it serves {regions}.',
  },
});

onConstraint('service_points_one_open', { code: ServicePointRefusals.SERVICE_POINT_EXISTS });
