/** Roles of a partner's callers and of the insurer's people, in words. What each holds stands with the permission (`permissions.ts`). */
import type { Sentence } from '../../kernel/refusal.js';

interface RoleText {
  readonly title: Sentence;
  readonly sentence: Sentence;
}

export const PARTNER_ROLES = {
  OWNER: {
    title: { zh: '负责人', en: 'Owner' },
    sentence: {
      zh: '管理人员、凭证与协议,并可办理本机构的全部业务。',
      en: 'Administers people, credentials and terms, and does whatever its people do.',
    },
  },
  SELLER: { title: { zh: '销售', en: 'Seller' }, sentence: { zh: '报价与销售。', en: 'Quotes and sells.' } },
  CLAIMS: {
    title: { zh: '理赔协办', en: 'Claims' },
    sentence: { zh: '代报案并跟进理赔。', en: 'Reports and follows claims.' },
  },
  FINANCE: {
    title: { zh: '财务', en: 'Finance' },
    sentence: { zh: '查看结算单与付款。', en: 'Reads statements and payments.' },
  },
  READER: { title: { zh: '查看', en: 'Reader' }, sentence: { zh: '只读。', en: 'Reads.' } },
  INTEGRATION: {
    title: { zh: '系统集成', en: 'Integration' },
    sentence: { zh: '管理凭证与事件推送。', en: 'Looks after credentials and webhooks.' },
  },
} as const satisfies Record<string, RoleText>;
export type PartnerRole = keyof typeof PARTNER_ROLES;

export const STAFF_ROLES = {
  CHANNEL_MANAGER: {
    title: { zh: '渠道经理', en: 'Channel manager' },
    sentence: { zh: '管理合作机构及其协议。', en: 'Looks after partners and their agreements.' },
  },
  UNDERWRITER: {
    title: { zh: '核保', en: 'Underwriter' },
    sentence: { zh: '按权限核保。', en: 'Decides referrals within a level of authority.' },
  },
  CLAIMS_HANDLER: {
    title: { zh: '理赔', en: 'Claims handler' },
    sentence: { zh: '按权限处理赔案。', en: 'Handles claims within a level of authority.' },
  },
  FINANCE: {
    title: { zh: '财务', en: 'Finance' },
    sentence: { zh: '确认收付款与结算。', en: 'Confirms payments and settlements.' },
  },
  RISK_CONTROL: {
    title: { zh: '风控', en: 'Risk control' },
    sentence: { zh: '评级并采取管控措施。', en: 'Grades, and imposes control measures.' },
  },
  MOTOR_DEPARTMENT: {
    title: { zh: '车险部', en: 'Motor department' },
    sentence: { zh: '申报、批准产品并发布费率。', en: 'Files and approves products, publishes tariffs.' },
  },
  AUDITOR: {
    title: { zh: '审计', en: 'Auditor' },
    sentence: { zh: '查看一切,不做变更。', en: 'Reads everything and changes nothing.' },
  },
  ADMIN: {
    title: { zh: '系统管理员', en: 'Administrator' },
    sentence: { zh: '管理凭证与访问,不办理业务。', en: 'Looks after credentials and access; does no business.' },
  },
} as const satisfies Record<string, RoleText>;
export type StaffRole = keyof typeof STAFF_ROLES;

/** FINANCE is a role of both sides, so a role is always asked for with its side. */
export type Side = 'PARTNER' | 'INSURER';

export function isPartnerRole(role: string): role is PartnerRole {
  return Object.hasOwn(PARTNER_ROLES, role);
}

export function isStaffRole(role: string): role is StaffRole {
  return Object.hasOwn(STAFF_ROLES, role);
}
