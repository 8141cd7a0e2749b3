/** The catalogue's second part: business after the quote, but for claims. An entry here is an entry of `permissions.ts`. */
import { BUSINESS, entry, type Permission, SELLERS } from './permission.js';

export const BUSINESS_PERMISSIONS = {
  // underwriting
  'application:read': entry(
    'READ',
    'SUBMIT_APPLICATION',
    ['查看投保单', 'Read applications', '查看投保单及核保决定。', 'Read applications and the decisions on them.'],
    { partner: ['OWNER', 'SELLER', 'FINANCE', 'READER'], staff: BUSINESS, inRunOff: true },
  ),
  'application:supply': entry(
    'WRITE',
    'SUBMIT_APPLICATION',
    ['补充资料', 'Supply papers', '向投保单补充资料。', 'Send papers to an application.'],
    { partner: SELLERS },
  ),
  'application:split': entry(
    'WRITE',
    'SUBMIT_APPLICATION',
    [
      '交强险单独成单',
      'Split an application',
      '商业险待人工核保时,交强险先行。',
      'Let compulsory cover go on alone while the commercial part waits.',
    ],
    { partner: SELLERS },
  ),
  'application:withdraw': entry(
    'WRITE',
    'SUBMIT_APPLICATION',
    ['撤回投保', 'Withdraw an application', '撤回未缴费的投保单。', 'Withdraw an unpaid application.'],
    { partner: SELLERS },
  ),
  'consent:withdraw': entry(
    'WRITE',
    'SUBMIT_APPLICATION',
    [
      '登记撤回同意',
      'Record a withdrawn consent',
      '登记客户撤回的同意。',
      'Record that a customer withdrew a consent.',
    ],
    { partner: SELLERS },
  ),
  'referral:read': entry(
    'READ',
    'SUBMIT_APPLICATION',
    ['查看人工核保', 'Read referrals', '查看转人工核保的投保单。', 'Read what was referred to a person, and why.'],
    { partner: ['OWNER', 'SELLER', 'READER'], staff: ['UNDERWRITER', 'RISK_CONTROL', 'AUDITOR'], inRunOff: true },
  ),
  'referral:decide': entry(
    'WRITE',
    'INSURER_ONLY',
    [
      '人工核保',
      'Decide referrals',
      '在权限内决定转人工核保的投保单。',
      'Decide what was referred, within a level of authority.',
    ],
    { staff: ['UNDERWRITER'] },
  ),

  // billing
  'charge:read': entry(
    'READ',
    'SUBMIT_APPLICATION',
    [
      '查看应收与缴费',
      'Read charges and payments',
      '查看应收保费、支付单与退款。',
      'Read charges, payment orders, refunds.',
    ],
    { partner: ['OWNER', 'SELLER', 'FINANCE', 'READER'], staff: BUSINESS, inRunOff: true },
  ),
  // Below the roots: `Charge.postings`.
  'posting:read': entry(
    'READ',
    'SUBMIT_APPLICATION',
    ['查看记账', 'Read bookings', '查看应收保费的复式记账。', 'Read the double entry behind a charge.'],
    { partner: ['OWNER', 'FINANCE'], staff: ['FINANCE', 'AUDITOR'], inRunOff: true },
  ),
  // Also below the roots: `Policy.commission`, `QuotedPolicy.commission`.
  'commission:read': entry(
    'READ',
    'COMMISSION_STATEMENT',
    ['查看手续费', 'Read commission', '查看本机构的手续费及其计算。', 'Read your commission and how it came about.'],
    { partner: ['OWNER', 'FINANCE'], staff: ['CHANNEL_MANAGER', 'FINANCE', 'AUDITOR'], inRunOff: true },
  ),
  'payment:order': entry(
    'WRITE',
    'SUBMIT_APPLICATION',
    ['生成支付单', 'Order a payment', '为应收保费生成支付单。', 'Make a payment order for a charge.'],
    { partner: SELLERS },
  ),
  // Below the roots: the method PARTNER_COLLECTED, where law lets this kind of business collect at all.
  'payment:collect': entry(
    'WRITE',
    'COLLECT_PREMIUM',
    ['代收保费', 'Collect premium', '经本机构账户代收保费。', 'Collect premium into your own account.'],
    { partner: SELLERS },
  ),
  'payment:confirm': entry(
    'WRITE',
    'INSURER_ONLY',
    [
      '确认到账',
      'Confirm a payment',
      '确认支付机构之外的到账;须两人一致。',
      'Confirm money received outside the provider; two people must agree.',
    ],
    { staff: ['FINANCE'] },
  ),
  'refund:confirm': entry(
    'WRITE',
    'INSURER_ONLY',
    ['确认退款', 'Confirm a refund', '确认银行已办理的退款。', 'Confirm a refund that the bank carried out.'],
    { staff: ['FINANCE'] },
  ),

  // Below the roots, by edge and node: CLAIM_SCOPE narrows the amounts of a claim on the claim itself.
  'payout:read': entry(
    'READ',
    'SEE_CLAIM_AMOUNT',
    [
      '查看付款',
      'Read payouts',
      '查看赔款的付款与收款账户(账号脱敏)。',
      'Read money paid out, and the accounts it goes to, masked.',
    ],
    {
      partner: ['OWNER', 'CLAIMS', 'FINANCE'],
      staff: ['CLAIMS_HANDLER', 'FINANCE', 'RISK_CONTROL', 'AUDITOR'],
      inRunOff: true,
    },
  ),
  'payout:follow': entry(
    'READ',
    'INSURER_ONLY',
    ['跟踪付款', 'Follow payouts', '按状态跟踪全部付款。', 'Follow all money paid out, by state.'],
    { staff: ['CLAIMS_HANDLER', 'FINANCE', 'RISK_CONTROL', 'AUDITOR'] },
  ),
  'claim:pay': entry(
    'WRITE',
    'INSURER_ONLY',
    [
      '支付赔款',
      'Pay a claim',
      '支付已核赔的赔款;超过本人权限须两人一致。',
      'Pay what was approved; above one’s authority two people must agree.',
    ],
    { staff: ['FINANCE'] },
  ),
  'claim:advance': entry(
    'WRITE',
    'INSURER_ONLY',
    [
      '垫付与预付',
      'Pay ahead',
      '核赔之前垫付抢救费用或预付无争议部分。',
      'Pay rescue costs or what is certain before the decision.',
    ],
    { staff: ['CLAIMS_HANDLER'] },
  ),
  // Below the roots, by edge and node.
  'recovery:read': entry(
    'READ',
    'INSURER_ONLY',
    ['查看追偿', 'Read recoveries', '查看追偿与代位求偿。', 'Read money that is claimed back.'],
    { staff: ['CLAIMS_HANDLER', 'FINANCE', 'RISK_CONTROL', 'AUDITOR'] },
  ),
  'recovery:pursue': entry(
    'WRITE',
    'INSURER_ONLY',
    ['办理追偿', 'Pursue a recovery', '启动或终止追偿。', 'Open a recovery, or give it up.'],
    { staff: ['CLAIMS_HANDLER'] },
  ),
  'recovery:receive': entry(
    'WRITE',
    'INSURER_ONLY',
    ['登记追偿到账', 'Record money recovered', '登记追回的款项。', 'Record money that came back.'],
    { staff: ['FINANCE'] },
  ),
  'payout:redirect': entry(
    'WRITE',
    'INSURER_ONLY',
    [
      '改付账户',
      'Redirect a payout',
      '将被退回的付款改付更正后的账户。',
      'Send a payout that came back to a corrected account.',
    ],
    { staff: ['FINANCE'] },
  ),

  // policies
  'policy:read': entry(
    'READ',
    'SEE_POLICY',
    [
      '查看保单',
      'Read policies',
      '查看经本机构出具的保单、版本与文件。',
      'Read the policies you placed, their versions and documents.',
    ],
    { partner: ['OWNER', 'SELLER', 'CLAIMS', 'FINANCE', 'READER'], staff: BUSINESS, inRunOff: true },
  ),
  'policy:deliver': entry(
    'WRITE',
    'SEE_POLICY',
    [
      '送达保单',
      'Deliver a policy',
      '向客户送达保单文件或记录当面交付。',
      'Deliver documents to the customer, or record that you did.',
    ],
    { partner: SELLERS },
  ),
  'policy-document:create': entry(
    'WRITE',
    'SEE_POLICY',
    [
      '出具保单文件',
      'Make a document',
      '出具保险凭证或其他语言的副本。',
      'Make a certificate, or a copy in another language.',
    ],
    { partner: [...SELLERS, 'CLAIMS'] },
  ),

  // endorsements
  'endorsement:read': entry(
    'READ',
    'SEE_POLICY',
    ['查看批改', 'Read endorsements', '查看并试算批改。', 'Read endorsements, and preview what a change would do.'],
    { partner: ['OWNER', 'SELLER', 'FINANCE', 'READER'], staff: BUSINESS, inRunOff: true },
  ),
  'endorsement:request': entry(
    'WRITE',
    'REQUEST_ENDORSEMENT',
    [
      '申请批改',
      'Request an endorsement',
      '申请、确认或撤回批改。',
      'Ask for a mid-term change, confirm it or withdraw it.',
    ],
    { partner: SELLERS },
  ),
  'endorsement:decide': entry(
    'WRITE',
    'INSURER_ONLY',
    ['审核批改', 'Decide endorsements', '审核转人工的批改。', 'Decide changes that were referred to a person.'],
    { staff: ['UNDERWRITER'] },
  ),
  'policy:cancel': entry(
    'WRITE',
    'REQUEST_CANCELLATION',
    ['退保', 'Cancel a policy', '申请退保。', "Ask for the early end of a policy, with the policyholder's consent."],
    { partner: SELLERS, staff: ['UNDERWRITER'] },
  ),
  'policy:void': entry(
    'WRITE',
    'INSURER_ONLY',
    ['注销保单', 'Void a policy', '注销误签或未起保的保单。', 'Void a policy issued wrongly or not yet begun.'],
    { staff: ['UNDERWRITER'] },
  ),
  'policy:surcharge': entry(
    'WRITE',
    'INSURER_ONLY',
    [
      '过户加费',
      'Propose additional premium',
      '过户后危险程度显著增加的,三十日内提出加费。',
      'Answer a transfer that makes the risk markedly higher with additional premium, within 30 days.',
    ],
    { staff: ['UNDERWRITER'] },
  ),
  'policy:rescind': entry(
    'WRITE',
    'INSURER_ONLY',
    ['解除合同', 'Rescind a policy', '保险人依法解除合同。', 'Rescind for the insurer, after notice and its period.'],
    { staff: ['UNDERWRITER'] },
  ),

  // renewals
  'renewal:read': entry(
    'READ',
    'RENEWAL_LIST',
    [
      '查看续保清单',
      'Read renewals',
      '查看经本机构出具、即将到期的保单的续保。',
      'Read the work list of renewals of policies you placed; open while your agreement is.',
    ],
    { partner: ['OWNER', 'SELLER', 'FINANCE', 'READER'], staff: BUSINESS },
  ),
  'renewal:quote': entry(
    'WRITE',
    'RENEWAL_LIST',
    ['续保报价', 'Quote renewals', '逐笔或批量为续保报价。', 'Price renewals, one or all of a span.'],
    { partner: SELLERS },
  ),
  'renewal:accept': entry(
    'WRITE',
    'SUBMIT_APPLICATION',
    ['接受续保', 'Accept renewals', '为客户接受续保方案。', 'Take an option of a renewal for the customer.'],
    { partner: SELLERS },
  ),
  'renewal:decline': entry(
    'WRITE',
    'RENEWAL_LIST',
    ['登记流失', 'Record losses', '登记不续保及其原因。', 'Record that a customer does not renew, and why.'],
    { partner: SELLERS, staff: ['CHANNEL_MANAGER'] },
  ),
  'renewal:withhold': entry(
    'WRITE',
    'INSURER_ONLY',
    [
      '不再承保商业险',
      'Withhold commercial cover',
      '决定不再承保商业险;交强险不得拒保。',
      'Decide not to offer commercial cover again; compulsory cover is never declined.',
    ],
    { staff: ['UNDERWRITER'] },
  ),
} as const satisfies Record<`${string}:${string}`, Permission>;
