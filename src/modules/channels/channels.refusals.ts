/** What `channels` refuses. A clause's own code is `TERM_<KEY>`; it comes into being with the clause's execution. */
import { defineRefusals } from '../../kernel/refusal.js';

export const ChannelRefusals = defineRefusals('channels', {
  PARTNER_STATE: {
    zh: '合作机构处于 {state} 状态,现在不能这样做。可以:{open}。',
    en: 'The partner is {state}; this is not possible now. Open: {open}.',
  },
  AGREEMENT_STATE: {
    zh: '协议处于 {state} 状态,现在不能这样做。可以:{open}。',
    en: 'The agreement is {state}; this is not possible now. Open: {open}.',
  },
  AGREEMENT_NOT_ACTIVE: {
    zh: '没有正在执行的协议(状态:{state}),全部写操作已关闭。',
    en: 'No agreement is in force ({state}): every write is closed.',
  },
  LICENCE_LAPSED: {
    zh: '许可证 {licence}(地区 {regions})自 {validUntil} 起失效,全部写操作已关闭。',
    en: 'Licence {licence} (regions {regions}) no longer holds since {validUntil}: every write is closed.',
  },
  PRODUCER_NOT_REGISTERED: {
    zh: '业务员未登记、未完成培训或已停用,不能出单。',
    en: 'The salesperson is not registered, not trained or not active, and may not sell.',
  },
  TERM_PRODUCTS: {
    zh: '协议未允许产品 {offered}。允许:{limit}。',
    en: 'The agreement does not allow product {offered}. Allowed: {limit}.',
  },
  TERM_VEHICLE_GROUPS: {
    zh: '协议未允许车辆种类 {offered}。允许:{limit}。',
    en: 'The agreement does not allow vehicle group {offered}. Allowed: {limit}.',
  },
  TERM_TERRITORY: {
    zh: '协议的经营区域不含 {offered}。区域:{limit}。',
    en: 'Region {offered} is outside the territory of the agreement. Territory: {limit}.',
  },
});
