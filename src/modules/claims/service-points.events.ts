import { defineEvents } from '../../kernel/events.js';

/** The insurer's own stream: whoever needs a point asks for those that are open. */
export const ServicePointEvents = defineEvents('claims', 'ServicePoint', {
  'service_point.registered': { zh: '已登记网点', en: 'A survey or assessment point was registered' },
  'service_point.closed': { zh: '网点已停用', en: 'A survey or assessment point was closed' },
});
