/**
 * The catalogue of permissions: the right to call a root field, before clauses and visibility. To add one, add one
 * entry: its words, its row in the channel matrix, and who holds it. The compiler refuses an entry that lacks a part;
 * the assertion at the end refuses one that says nothing.
 */
import { ALL_PARTNER, ALL_STAFF, BUSINESS, entry, everyone, type Permission, SELLERS } from './permission.js';
import { BUSINESS_PERMISSIONS } from './permissions-of-business.js';
import { CLAIM_PERMISSIONS } from './permissions-of-claims.js';
import { CHANNEL_PERMISSIONS } from './permissions-of-channels.js';

export type { Permission } from './permission.js';

export const PERMISSIONS = {
  // platform and access
  'viewer:read': entry(
    'READ',
    'OWN_RECORDS',
    ['查看自己', 'See yourself', '查看调用者是谁、可做什么。', 'See who you are and what you may do.'],
    everyone,
  ),
  'node:read': entry(
    'READ',
    'OWN_RECORDS',
    [
      '按编号读取',
      'Fetch by id',
      '按全局编号读取有权查看的对象。',
      'Fetch by id what another permission lets you see.',
    ],
    everyone,
  ),
  'operation:read': entry(
    'READ',
    'OWN_RECORDS',
    [
      '查询操作结果',
      'See what became of a key',
      '按幂等键查询某次变更的结果。',
      'See what became of a mutation, by its idempotency key.',
    ],
    everyone,
  ),
  'decision:read': entry(
    'READ',
    'OWN_RECORDS',
    [
      '询问结论',
      'Ask why',
      '在不办理的情况下询问一项操作能否通过及其原因。',
      'Ask whether an action would pass, and why or why not, without doing it.',
    ],
    everyone,
  ),
  'permission:read': entry(
    'READ',
    'OWN_RECORDS',
    [
      '查看权限目录',
      'Read the permissions',
      '查看权限目录及自己持有的权限。',
      'Read the catalogue of permissions and which you hold.',
    ],
    everyone,
  ),
  // Papers with personal data ask for personal-data:read as well, at the link.
  'file:read': entry(
    'READ',
    'OWN_RECORDS',
    ['查看文件', 'Read files', '查看本机构的文件。', 'Read the files of your own business.'],
    { partner: ALL_PARTNER, staff: BUSINESS, inRunOff: true },
  ),
  'file:upload': entry(
    'WRITE',
    'OWN_RECORDS',
    ['上传文件', 'Send files', '申报并上传文件。', 'Declare files and send their bytes.'],
    {
      partner: ['OWNER', 'SELLER', 'CLAIMS', 'FINANCE', 'INTEGRATION'],
      staff: ['UNDERWRITER', 'CLAIMS_HANDLER', 'FINANCE'],
    },
  ),
  'event:read': entry(
    'READ',
    'OWN_RECORDS',
    ['查看事件', 'Read events', '按顺序读取本机构的事件。', 'Read the events of your own business in order.'],
    { partner: ALL_PARTNER, staff: ALL_STAFF, inRunOff: true },
  ),
  'audit:read': entry(
    'READ',
    'OWN_RECORDS',
    ['查看审计记录', 'Read the audit trail', '查看谁做了什么、谁看了什么。', 'See who did and who read what.'],
    { partner: ['OWNER'], staff: ['RISK_CONTROL', 'AUDITOR', 'ADMIN'], inRunOff: true },
  ),
  'credential:read': entry(
    'READ',
    'OWN_RECORDS',
    [
      '查看凭证',
      'Read credentials',
      '查看凭证及其状态,不含密钥。',
      'Read credentials and their state, never a secret.',
    ],
    {
      partner: ['OWNER', 'INTEGRATION'],
      staff: ['CHANNEL_MANAGER', 'RISK_CONTROL', 'AUDITOR', 'ADMIN'],
      inRunOff: true,
    },
  ),
  'credential:issue': entry(
    'WRITE',
    'OWN_RECORDS',
    ['签发凭证', 'Issue credentials', '在自己的权限之内签发凭证。', 'Issue a credential within your own rights.'],
    { partner: ['OWNER', 'INTEGRATION'], staff: ['CHANNEL_MANAGER', 'ADMIN'] },
  ),
  'credential:rotate': entry(
    'WRITE',
    'OWN_RECORDS',
    [
      '轮换凭证',
      'Rotate credentials',
      '生成新密钥,旧密钥在约定时间内仍可用。',
      'Make a new secret; the old one is taken beside it for a time.',
    ],
    { partner: ['OWNER', 'INTEGRATION'], staff: ['ADMIN'] },
  ),
  'credential:revoke': entry(
    'WRITE',
    'OWN_RECORDS',
    ['吊销凭证', 'Revoke credentials', '吊销凭证,5 秒内生效。', 'Close a credential within 5 seconds.'],
    { partner: ['OWNER', 'INTEGRATION'], staff: ['CHANNEL_MANAGER', 'RISK_CONTROL', 'ADMIN'] },
  ),

  ...CHANNEL_PERMISSIONS,
  // What a draft would change is weighed before the partner hears of it.
  'agreement:impact': entry(
    'WRITE',
    'INSURER_ONLY',
    [
      '测算协议影响',
      'Weigh a draft agreement',
      '以已记录的业务测算协议草案的影响。',
      'Replay recorded business against a draft agreement.',
    ],
    { staff: ['CHANNEL_MANAGER', 'RISK_CONTROL'] },
  ),

  // products and rating
  'product:read': entry(
    'READ',
    'READ_PRODUCTS',
    ['查看产品', 'Read products', '查看产品与计划。', 'Read products and plans.'],
    { partner: ALL_PARTNER, staff: ALL_STAFF },
  ),
  'product:file': entry(
    'WRITE',
    'INSURER_ONLY',
    [
      '申报产品版本',
      'File a product version',
      '提交产品版本;批准须由另一人。',
      'File a version of a product; somebody else approves it.',
    ],
    { staff: ['MOTOR_DEPARTMENT'] },
  ),
  'product:approve': entry(
    'WRITE',
    'INSURER_ONLY',
    [
      '批准产品版本',
      'Approve a product version',
      '批准他人提交的产品版本。',
      'Approve a version that somebody else filed.',
    ],
    { staff: ['MOTOR_DEPARTMENT'] },
  ),
  'product:withdraw': entry(
    'WRITE',
    'INSURER_ONLY',
    ['停售产品版本', 'Withdraw a product version', '停售产品版本。', 'Take a version off sale.'],
    { staff: ['MOTOR_DEPARTMENT'] },
  ),
  // Rate tables with filing numbers stand behind every premium line; who may quote may look the line up.
  'tariff:read': entry(
    'READ',
    'QUOTE',
    ['查看费率', 'Read tariffs', '查看费率表版本。', 'Read versions of rate tables.'],
    { partner: ['OWNER', 'SELLER', 'FINANCE', 'READER'], staff: BUSINESS },
  ),
  'tariff:publish': entry(
    'WRITE',
    'INSURER_ONLY',
    ['发布费率', 'Publish a tariff', '发布费率表版本。', 'Publish a version of rate tables.'],
    { staff: ['MOTOR_DEPARTMENT'] },
  ),

  // registry and quotes
  // Below the roots: the full text of a masked field, for a stated purpose, each reading written down first.
  'personal-data:read': entry(
    'READ',
    'OWN_RECORDS',
    [
      '查看个人信息原文',
      'Read personal data in full',
      '说明用途后查看被遮盖的个人信息,每次留痕。',
      'Read a masked field in full for a stated purpose; every reading is recorded.',
    ],
    { partner: ['OWNER', 'SELLER', 'CLAIMS'], staff: ['UNDERWRITER', 'CLAIMS_HANDLER', 'AUDITOR'] },
  ),
  'vehicle:read': entry(
    'READ',
    'OWN_RECORDS',
    ['查看车辆', 'Read vehicles', '查看本机构登记的车辆。', 'Read the vehicles you brought.'],
    { partner: ['OWNER', 'SELLER', 'CLAIMS', 'READER'], staff: BUSINESS, inRunOff: true },
  ),
  'quote:read': entry(
    'READ',
    'QUOTE',
    ['查看报价', 'Read quotes', '查看报价及其明细。', 'Read quotes and their breakdown.'],
    { partner: ['OWNER', 'SELLER', 'FINANCE', 'READER'], staff: BUSINESS, inRunOff: true },
  ),
  'quote:request': entry('WRITE', 'QUOTE', ['请求报价', 'Request a quote', '请求报价。', 'Ask for a quote.'], {
    partner: SELLERS,
  }),
  'quote:reprice': entry(
    'WRITE',
    'QUOTE',
    ['重新计价', 'Reprice a quote', '更改内容后重新计价。', 'Change a quote and price it again.'],
    { partner: SELLERS },
  ),
  'quote:clone': entry(
    'WRITE',
    'QUOTE',
    ['复制报价', 'Clone a quote', '以已有报价为底另起一份。', 'Start a quote from another.'],
    { partner: SELLERS },
  ),
  'quote:extend': entry(
    'WRITE',
    'QUOTE',
    ['增加方案', 'Add an option', '为报价增加一个方案。', 'Add an option to a quote.'],
    { partner: SELLERS },
  ),
  // Within one insurer comparing is quoting; the licence rule of the matrix speaks of several insurers.
  'quote:compare': entry(
    'READ',
    'QUOTE',
    ['比较方案', 'Compare options', '逐项比较报价方案。', 'Compare options of quotes line by line.'],
    { partner: ['OWNER', 'SELLER', 'READER'], staff: BUSINESS },
  ),
  'quote:accept': entry(
    'WRITE',
    'SUBMIT_APPLICATION',
    ['投保', 'Take an option', '选定方案并生成投保单。', 'Take an option of a quote: it becomes an application.'],
    { partner: SELLERS },
  ),
  'quote:withdraw': entry('WRITE', 'QUOTE', ['撤回报价', 'Withdraw a quote', '撤回报价。', 'Withdraw a quote.'], {
    partner: SELLERS,
  }),

  // underwriting, billing, policies, endorsements, renewals
  ...BUSINESS_PERMISSIONS,
  ...CLAIM_PERMISSIONS,
} as const satisfies Record<`${string}:${string}`, Permission>;

export type PermissionName = keyof typeof PERMISSIONS;

export function permissionNames(): PermissionName[] {
  return Object.keys(PERMISSIONS) as PermissionName[];
}

export function isPermission(name: string): name is PermissionName {
  return Object.hasOwn(PERMISSIONS, name);
}

/** What is wrong with the catalogue; empty when it is complete. */
export function catalogueProblems(catalogue: Readonly<Record<string, Permission>>): string[] {
  return Object.entries(catalogue).flatMap(([name, permission]) => {
    const problems: string[] = [];
    if (!/^[a-z][a-z-]*:[a-z]+$/.test(name)) problems.push(`${name} is not noun:verb`);
    const words = [permission.title, permission.sentence].flatMap((sentence) => [sentence.zh, sentence.en]);
    if (words.some((word) => word.trim() === '')) problems.push(`${name} lacks words`);
    if (!permission.everyone && permission.partner.length === 0 && permission.staff.length === 0)
      problems.push(`${name} is held by nobody`);
    if (permission.capability === 'INSURER_ONLY' && permission.partner.length > 0)
      problems.push(`${name} is the insurer's alone, yet a partner role holds it`);
    if (permission.inRunOff && permission.effect === 'WRITE')
      problems.push(`${name} is a write: in run-off the operation decides`);
    return problems;
  });
}

const problems = catalogueProblems(PERMISSIONS);
if (problems.length > 0) throw new Error(`permissions: ${problems.join('; ')}`);
