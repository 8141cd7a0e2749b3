/** Permissions of partners, agreements and leads. */
import { ALL_PARTNER, ALL_STAFF, BUSINESS, entry, type Permission, SELLERS } from './permission.js';

export const CHANNEL_PERMISSIONS = {
  'partner:read': entry(
    'READ',
    'OWN_RECORDS',
    ['查看合作机构', 'Read a partner', '查看合作机构的资料。', 'Read the particulars of a partner.'],
    { partner: ALL_PARTNER, staff: ALL_STAFF, inRunOff: true },
  ),
  'partner:list': entry(
    'READ',
    'INSURER_ONLY',
    ['合作机构名册', 'List partners', '检索所辖的合作机构。', 'Search the partners looked after.'],
    { staff: ALL_STAFF },
  ),
  'institution:read': entry(
    'READ',
    'INSURER_ONLY',
    [
      '查看机构与同事',
      'Read institutions',
      '查看所辖的机构及同事。',
      'Read the institutions below, and who works there.',
    ],
    { staff: ALL_STAFF },
  ),
  'outlet:read': entry('READ', 'OWN_RECORDS', ['查看网点', 'Read outlets', '查看网点。', 'Read outlets.'], {
    partner: ALL_PARTNER,
    staff: ALL_STAFF,
    inRunOff: true,
  }),
  'producer:read': entry(
    'READ',
    'OWN_RECORDS',
    ['查看业务员', 'Read salespeople', '查看业务员及其执业登记。', 'Read salespeople and their practice registration.'],
    { partner: ALL_PARTNER, staff: BUSINESS, inRunOff: true },
  ),
  'agreement:read': entry(
    'READ',
    'OWN_RECORDS',
    ['查看协议', 'Read agreements', '查看合作协议、条款与版本。', 'Read agreements, their clauses and versions.'],
    { partner: ALL_PARTNER, staff: BUSINESS, inRunOff: true },
  ),

  'partner:suspend': entry(
    'WRITE',
    'INSURER_ONLY',
    ['暂停合作机构', 'Suspend a partner', '即时关闭合作机构的全部写操作。', 'Close every write of a partner at once.'],
    { staff: ['CHANNEL_MANAGER', 'RISK_CONTROL'] },
  ),
  'partner:reinstate': entry(
    'WRITE',
    'INSURER_ONLY',
    ['恢复合作机构', 'Reinstate a partner', '恢复已暂停的合作机构。', 'Open a suspended partner again.'],
    { staff: ['CHANNEL_MANAGER'] },
  ),
  'agreement:suspend': entry(
    'WRITE',
    'INSURER_ONLY',
    ['中止协议', 'Suspend an agreement', '中止协议的执行。', 'Close every write under an agreement.'],
    { staff: ['CHANNEL_MANAGER', 'RISK_CONTROL'] },
  ),
  'agreement:resume': entry(
    'WRITE',
    'INSURER_ONLY',
    ['恢复协议', 'Resume an agreement', '恢复已中止的协议。', 'Let a suspended agreement execute again.'],
    { staff: ['CHANNEL_MANAGER'] },
  ),
  'agreement:terminate': entry(
    'WRITE',
    'INSURER_ONLY',
    ['终止协议', 'Terminate an agreement', '提前终止协议。', 'End an agreement before its term.'],
    { staff: ['CHANNEL_MANAGER'] },
  ),

  // standard terms and the making of agreements
  'standard-terms:read': entry(
    'READ',
    'OWN_RECORDS',
    [
      '查看标准协议',
      'Read standard terms',
      '查看标准合作协议及其参数范围。',
      'Read standard terms with the ranges of their parameters.',
    ],
    { partner: ['OWNER'], staff: BUSINESS, inRunOff: true },
  ),
  'standard-terms:draft': entry(
    'WRITE',
    'INSURER_ONLY',
    [
      '起草标准协议',
      'Draft standard terms',
      '起草标准合作协议;发布须由另一人。',
      'Draft standard terms; somebody else publishes them.',
    ],
    { staff: ['CHANNEL_MANAGER'] },
  ),
  'standard-terms:publish': entry(
    'WRITE',
    'INSURER_ONLY',
    [
      '发布标准协议',
      'Publish standard terms',
      '发布他人起草的标准合作协议。',
      'Publish standard terms that somebody else drafted.',
    ],
    { staff: ['CHANNEL_MANAGER'] },
  ),
  'agreement:draft': entry(
    'WRITE',
    'INSURER_ONLY',
    ['起草协议', 'Draft an agreement', '由标准协议起草合作协议。', 'Draft an agreement from standard terms.'],
    { staff: ['CHANNEL_MANAGER'] },
  ),
  'agreement:amend': entry(
    'WRITE',
    'INSURER_ONLY',
    ['变更协议', 'Amend an agreement', '起草协议的下一版本。', 'Draft the next version of an agreement.'],
    { staff: ['CHANNEL_MANAGER'] },
  ),
  'deviation:approve': entry(
    'WRITE',
    'INSURER_ONLY',
    [
      '批准偏离',
      'Approve deviations',
      '按级别批准他人起草的偏离。',
      'Approve, within a level, deviations that somebody else drafted.',
    ],
    { staff: ['CHANNEL_MANAGER'] },
  ),
  'agreement:sign': entry(
    'WRITE',
    'OWN_RECORDS',
    ['签署协议', 'Sign an agreement', '为本方签署协议内容摘要。', 'Sign the digest of an agreement for the own side.'],
    { partner: ['OWNER'], staff: ['CHANNEL_MANAGER'] },
  ),
  'agreement:activate': entry(
    'WRITE',
    'INSURER_ONLY',
    [
      '启用协议',
      'Activate an agreement',
      '启用双方已签署的协议版本。',
      'Activate a version that both sides have signed.',
    ],
    { staff: ['CHANNEL_MANAGER'] },
  ),

  // taking a partner in, and its people
  'partner:onboard': entry(
    'WRITE',
    'INSURER_ONLY',
    ['受理入驻', 'Take a partner in', '登记合作机构的入驻申请。', 'Record the application of a partner.'],
    { staff: ['CHANNEL_MANAGER'] },
  ),
  'partner:check': entry(
    'WRITE',
    'INSURER_ONLY',
    [
      '核验资质',
      'Check a licence',
      '核验他人受理的合作机构的资质。',
      'Check licence and facts of a partner that somebody else applied for.',
    ],
    { staff: ['CHANNEL_MANAGER', 'RISK_CONTROL'] },
  ),
  'partner:admit': entry(
    'WRITE',
    'INSURER_ONLY',
    [
      '机构上线',
      'Let a partner go live',
      '入驻流程完成后使合作机构上线。',
      'Open a partner whose onboarding is complete.',
    ],
    { staff: ['CHANNEL_MANAGER'] },
  ),
  'outlet:add': entry(
    'WRITE',
    'OWN_RECORDS',
    ['新增网点', 'Add an outlet', '为合作机构新增网点。', 'Add a place of business.'],
    { partner: ['OWNER'], staff: ['CHANNEL_MANAGER'] },
  ),
  'producer:register': entry(
    'WRITE',
    'OWN_RECORDS',
    [
      '登记业务员',
      'Register a salesperson',
      '登记业务员及其执业登记。',
      'Register a salesperson with the practice registration.',
    ],
    { partner: ['OWNER'], staff: ['CHANNEL_MANAGER'] },
  ),
  'partner-user:read': entry(
    'READ',
    'OWN_RECORDS',
    ['查看机构人员', 'Read people who log in', '查看合作机构的登录人员。', 'Read the people of a partner who log in.'],
    { partner: ['OWNER'], staff: ['CHANNEL_MANAGER', 'RISK_CONTROL', 'AUDITOR', 'ADMIN'], inRunOff: true },
  ),
  'partner-user:invite': entry(
    'WRITE',
    'OWN_RECORDS',
    [
      '邀请人员',
      'Invite a person',
      '邀请本机构人员,角色不超过自己。',
      'Invite a person of the own business, with no wider roles.',
    ],
    { partner: ['OWNER'], staff: ['CHANNEL_MANAGER'] },
  ),
  'partner-user:disable': entry(
    'WRITE',
    'OWN_RECORDS',
    ['停用人员', 'Disable a person', '停用人员,5 秒内生效。', 'Close the access of a person within 5 seconds.'],
    { partner: ['OWNER'], staff: ['CHANNEL_MANAGER', 'RISK_CONTROL'] },
  ),

  // promises and tiers
  'service:read': entry(
    'READ',
    'OWN_RECORDS',
    [
      '查看服务承诺',
      'Read promises of service',
      '查看保险人的服务承诺、时限与按月结果。',
      'Read what the insurer promised, by when, and how it did month by month.',
    ],
    { partner: ALL_PARTNER, staff: BUSINESS, inRunOff: true },
  ),
  // Also below the roots: `Partner.tier`.
  'tier:read': entry(
    'READ',
    'SEE_POLICY',
    [
      '查看分级',
      'Read tiers',
      '查看客户与合作机构的服务分级。',
      'Read the service tier of your customers, and your own.',
    ],
    { partner: ['OWNER', 'SELLER', 'READER'], staff: BUSINESS, inRunOff: true },
  ),

  // customers handed over
  'lead:read': entry(
    'READ',
    'OWN_RECORDS',
    ['查看客户转介', 'Read leads', '查看客户转介及其结果。', 'Read customers handed over and what became of them.'],
    { partner: ['OWNER', 'SELLER', 'READER'], staff: BUSINESS, inRunOff: true },
  ),
  'lead:submit': entry(
    'WRITE',
    'OWN_RECORDS',
    [
      '转介客户',
      'Hand over a customer',
      '经客户同意转介客户,不涉及价格。',
      'Hand over a customer who agreed to it; no price.',
    ],
    { partner: SELLERS },
  ),
  'lead:assign': entry(
    'WRITE',
    'INSURER_ONLY',
    [
      '分派转介',
      'Assign a lead',
      '将转介分派给同事或有许可的网点。',
      'Assign a lead to a colleague or to a licensed outlet.',
    ],
    { staff: ['CHANNEL_MANAGER'] },
  ),
  'lead:close': entry(
    'WRITE',
    'INSURER_ONLY',
    ['办结转介', 'Close a lead', '登记转介的结果,不含价格。', 'Record what became of a lead; never a price.'],
    { staff: ['CHANNEL_MANAGER', 'UNDERWRITER'] },
  ),
} as const satisfies Record<`${string}:${string}`, Permission>;
