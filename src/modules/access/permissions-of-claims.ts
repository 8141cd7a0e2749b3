/** The catalogue's third part: claims. An entry here is an entry of `permissions.ts`. */
import { BUSINESS, entry, type Permission } from './permission.js';

export const CLAIM_PERMISSIONS = {
  'claim:read': entry(
    'READ',
    'REPORT_LOSS',
    [
      '查看赔案',
      'Read claims',
      '查看本机构保单的赔案和经本机构报案的赔案。',
      'Read claims under the policies you placed, and those you reported.',
    ],
    { partner: ['OWNER', 'SELLER', 'CLAIMS', 'READER'], staff: BUSINESS, inRunOff: true },
  ),
  'claim:report': entry(
    'WRITE',
    'REPORT_LOSS',
    ['报案', 'Report a loss', '报案并撤回报案。', 'Report a loss, and withdraw the report.'],
    { partner: ['OWNER', 'SELLER', 'CLAIMS'], staff: ['CLAIMS_HANDLER'] },
  ),
  'claim:draft': entry(
    'WRITE',
    'REPORT_LOSS',
    [
      '报案草稿',
      'Write reports of losses',
      '保存、提交或放弃报案草稿。',
      'Save reports that are still being written, send them or throw them away.',
    ],
    { partner: ['OWNER', 'SELLER', 'CLAIMS'] },
  ),
  'claim:submit': entry(
    'WRITE',
    'UPLOAD_CLAIM_DOCUMENTS',
    [
      '提交理赔资料',
      'Send claim papers',
      '提交单证、维修报价和收款账户。',
      'Send papers, repair estimates and the account to pay to.',
    ],
    { partner: ['OWNER', 'SELLER', 'CLAIMS'], staff: ['CLAIMS_HANDLER'] },
  ),
  'claim:handle': entry(
    'WRITE',
    'INSURER_ONLY',
    [
      '处理赔案',
      'Handle claims',
      '调度、查勘、立案、定损、核损、理算、结案。',
      'Dispatch, survey, register, assess, verify, calculate and close claims.',
    ],
    { staff: ['CLAIMS_HANDLER'] },
  ),
  'claim:decide': entry(
    'WRITE',
    'INSURER_ONLY',
    [
      '核赔',
      'Decide claims',
      '在权限内核赔、拒赔或重开。',
      'Approve, reject or open again, within a level of authority.',
    ],
    { staff: ['CLAIMS_HANDLER'] },
  ),
  // Also below the roots: `Claim.injuries`.
  'injury:record': entry(
    'WRITE',
    'INSURER_ONLY',
    ['登记人伤', 'Record injuries', '查看并登记人伤资料。', 'See and record injured persons and their costs.'],
    { staff: ['CLAIMS_HANDLER'] },
  ),
  // Also below the roots: signals and inquiries of a claim.
  'claim:inquire': entry(
    'WRITE',
    'INSURER_ONLY',
    [
      '调查赔案',
      'Look into claims',
      '查看风险信号,启动并记录调查与专家评估。',
      'See signals, open investigations and expert assessments, and record what was found.',
    ],
    { staff: ['CLAIMS_HANDLER', 'RISK_CONTROL'] },
  ),
  'claim-satisfaction:read': entry(
    'READ',
    'INSURER_ONLY',
    [
      '查看理赔满意度',
      'Read claim satisfaction',
      '查看理赔满意度统计。',
      'See how satisfied claimants were, in figures.',
    ],
    { staff: ['CLAIMS_HANDLER', 'CHANNEL_MANAGER', 'MOTOR_DEPARTMENT'] },
  ),
  // What of it only the insurer reads is gated below the root; who was referred to the authorities by claim:inquire.
  'claim-figures:read': entry(
    'READ',
    'REPORT_LOSS',
    [
      '查看理赔指标',
      'Read figures of claims',
      '查看理赔各环节时长及其他理赔指标。',
      'See how claims go, in figures: how long each step takes, and what else your side is told.',
    ],
    {
      partner: ['OWNER', 'SELLER', 'CLAIMS', 'READER'],
      staff: ['CHANNEL_MANAGER', 'CLAIMS_HANDLER', 'RISK_CONTROL', 'MOTOR_DEPARTMENT', 'AUDITOR'],
      inRunOff: true,
    },
  ),
  'service-point:keep': entry(
    'WRITE',
    'INSURER_ONLY',
    [
      '维护查勘定损网点',
      'Keep service points',
      '登记或停用查勘点、定损点。',
      'Register and close the points that losses are surveyed and assessed from.',
    ],
    { staff: ['CLAIMS_HANDLER'] },
  ),
  'blocklist:read': entry(
    'READ',
    'INSURER_ONLY',
    [
      '查看受限名单',
      'Read the blocklist',
      '查看受限名单。',
      'See the persons, vehicles and shops whose claims are looked into.',
    ],
    { staff: ['RISK_CONTROL', 'AUDITOR'] },
  ),
  'blocklist:keep': entry(
    'WRITE',
    'INSURER_ONLY',
    [
      '维护受限名单',
      'Keep the blocklist',
      '提出、确认或移出受限名单。',
      'Propose entries of the blocklist, confirm those of others, lift them.',
    ],
    { staff: ['RISK_CONTROL'] },
  ),
} as const satisfies Record<`${string}:${string}`, Permission>;
