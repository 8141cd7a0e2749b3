/** Plain clauses that stand in every one of our standard terms. Our own text (Party A 甲方: the insurer; Party B 乙方: the partner). */
import type { StandardClause } from '../standard-terms.js';
import { text, type Words } from './parts.js';

/** Chapter 1: what the parties want of each other, and who stands where in law. */
export function opening(position: Words, licence: Words): StandardClause[] {
  return [
    text(
      '1.1',
      ['合作目的', 'Purpose'],
      [
        '甲方为机动车保险的保险人,乙方为其销售渠道的合作机构。双方依据保险法、机动车交通事故责任强制保险条例及保险中介监管规定,就本协议所列业务合作。本协议为甲方标准合作协议,参数与偏离以本版协议所列为准。',
        'Party A insures motor vehicles, Party B is a partner of its distribution. Both work together in the business named here, under insurance law, the regulation of compulsory traffic insurance and the rules for intermediaries. This is the insurer’s standard text; parameters and deviations are those of this version.',
      ],
    ),
    text('1.2', ['乙方的法律地位', 'Position in law'], position),
    text('1.3', ['资质与人员', 'Licence and people'], licence),
    text(
      '1.4',
      ['协议即系统', 'The agreement is executed'],
      [
        '甲方的渠道网关按本版协议的参数逐笔执行。不符合条款的请求由系统拒绝,并告知条款号、限额、所提交的数值以及可以通过的数值。',
        'The gateway executes the parameters of this version, request by request. What a clause does not allow is refused with the number of the clause, the limit, what was offered, and what would pass.',
      ],
    ),
  ];
}

/** Chapter 2 for whoever speaks with customers about insurance. */
export const CONDUCT: readonly StandardClause[] = [
  text(
    '2.1',
    ['客户告知', 'Customer notice'],
    [
      '乙方应向客户出示客户告知书,说明双方身份、许可、代表谁、投诉途径;说明条款、免责事项和费用;不得强制搭售、默认勾选或以限时优惠施压。',
      'The partner shows customers who it is, its licence, for whom it acts and where to complain; it explains clauses, exclusions and cost; nothing is tied, ticked beforehand or pressed by a deadline.',
    ],
  ),
  text(
    '2.2',
    ['禁止行为', 'Prohibited'],
    [
      '乙方不得欺骗投保人、隐瞒重要情况、阻碍或诱导不如实告知、给予合同以外的利益、擅自更改单证、挪用保费;不得对交强险拒绝、拖延或附加条件。',
      'The partner does not deceive, hide facts, hinder or mislead disclosure, give benefits outside of the contract, alter papers or misuse premium; compulsory insurance is never refused, delayed or tied.',
    ],
  ),
  text(
    '2.3',
    ['业务档案', 'Records'],
    [
      '乙方为每笔业务保存完整档案,互联网销售可回溯;保险期间不超过一年的,自合同终止起保存不少于五年,超过一年的不少于十年。',
      'The partner keeps a full record of every piece of business, and web sales can be replayed; at least five years after a term of up to a year, ten after a longer one.',
    ],
  ),
];

/** Chapter 2 for whoever brings its own vehicles. */
export const OWN_BUSINESS: readonly StandardClause[] = [
  text(
    '2.1',
    ['如实告知', 'Disclosure'],
    [
      '乙方仅为本单位(或中标项目范围内)车辆投保,并如实告知车辆、用途与驾驶人情况;车辆危险程度显著增加的,及时通知甲方。',
      'The partner insures vehicles of its own (or of the awarded project) only, and tells the truth about vehicles, use and drivers; it tells at once when the danger rises.',
    ],
  ),
  text(
    '2.2',
    ['不取得手续费', 'No commission'],
    [
      '乙方为自身投保,不属于保险中介,不取得手续费或其他合同以外的利益,也不得为他人车辆投保。',
      'The partner insures itself: it is no intermediary, takes no commission or other benefit, and insures nobody else’s vehicles.',
    ],
  ),
];

/** Chapter 2 for whoever may only hand customers over. */
export const REFERRAL_ONLY: readonly StandardClause[] = [
  text(
    '2.1',
    ['仅限转介与代为报案', 'Referral and loss notices only'],
    [
      '乙方没有保险中介许可,只能经客户同意将其联系方式转交甲方,并经被保险人同意代为报案。乙方不得介绍产品条款、试算保费、报价或比价、设计方案、办理投保手续、代收保费。',
      'The partner holds no licence of an intermediary. With the customer’s consent it hands the contact to the insurer, and with the insured’s consent it reports losses. It does not advise on products, calculate or compare prices, design cover, handle applications or collect premium.',
    ],
  ),
  text(
    '2.2',
    ['不取得手续费', 'No commission'],
    [
      '依法,手续费只能支付给有许可的代理人和经纪人。乙方不取得任何与保险业务挂钩的费用。',
      'By law commission goes to licensed agents and brokers only. The partner takes nothing that depends on insurance business.',
    ],
  ),
  text(
    '2.3',
    ['转介的处理', 'What becomes of a referral'],
    [
      '甲方收到转介后,由甲方人员或客户同意的有许可机构联系客户,并将结果(成交或未成交,不含价格)告知乙方。',
      'The insurer, or a licensed partner the customer agreed to, calls the customer and tells the partner the outcome: won or lost, never a price.',
    ],
  ),
];

/** Chapter 10: term, change, end. */
export const CLOSING: readonly StandardClause[] = [
  text(
    '10.1',
    ['生效与变更', 'Term and change'],
    [
      '本版协议自约定日北京时间零时起生效;双方对内容摘要(SHA-256)签署后由甲方启用,启用晚于约定日的自启用时起生效。变更以新版本自约定日起替代,已生效的版本不作改动,报价、保单、赔案与手续费按其所依据的版本执行。',
      'This version is in force from midnight, Beijing time, of the day agreed; both sides sign the digest (SHA-256) of its content and the insurer activates it; activated later, it begins then. A change is a new version from a day; what was in force is never altered, and quotes, policies, claims and commission keep the version they were made under.',
    ],
  ),
  text(
    '10.2',
    ['中止与终止', 'Suspension and end'],
    [
      '一方违约、资质失效或存在合规风险的,甲方可立即中止;任一方可提前三十日书面通知终止。中止或终止即时关闭乙方的全部写操作,并在五秒内关闭其凭证。',
      'On breach, lapse of a licence or a risk to compliance the insurer may suspend at once; either side may end the agreement with thirty days’ notice. Suspension or end closes every write of the partner at once, and its credentials within five seconds.',
    ],
  ),
  text(
    '10.3',
    ['善后', 'Run-off'],
    [
      '终止后:已付清保费的保单照常出具;乙方经手保单的报案与证据仍予受理;乙方可在十二个月内查阅自己的结算资料。',
      'After the end: what is paid is still issued; loss notices and evidence on policies the partner placed are still taken; the partner reads its own statements for twelve months.',
    ],
  ),
  text(
    '10.4',
    ['争议解决', 'Disputes'],
    [
      '双方协商解决;协商不成的,由甲方所在地有管辖权的人民法院管辖。',
      'The parties talk first; otherwise the competent court at the insurer’s seat decides.',
    ],
  ),
];

export const LICENSED_POSITION = {
  AGENT: [
    '乙方为保险代理机构,根据甲方委托并在授权范围内办理业务,在授权范围内的行为后果由甲方承担。授权终止后乙方不得再以甲方名义行事。',
    'The partner is an insurance agency: it acts for the insurer within its authority, and the insurer answers for what it does there. After its authority has ended it does not act in the insurer’s name.',
  ],
  INDIVIDUAL_AGENT: [
    '乙方为个人保险代理人,经甲方执业登记,仅为甲方代理业务,在授权范围内的行为后果由甲方承担。登记注销后乙方不得再以甲方名义行事。',
    'The partner is a person who acts for this insurer alone, registered for practice through it; the insurer answers for what the partner does within its authority. Once the registration has ended, the partner does not act in the insurer’s name.',
  ],
  BROKER: [
    '乙方为保险经纪机构,基于投保人的利益提供服务并持有其书面委托;因自身过错造成损失的,由乙方承担责任。',
    'The partner is an insurance broker: it acts for the policyholder, with a written mandate, and answers for its own fault.',
  ],
  DEALER: [
    '乙方为取得保险兼业代理许可的汽车经销机构,在其许可和主营业务范围内代理机动车保险,在授权范围内的行为后果由甲方承担。',
    'The partner is a car dealer licensed as a concurrent agent: it acts for the insurer in motor insurance, as its licence and its main business allow, and the insurer answers for what it does within its authority.',
  ],
} as const satisfies Record<string, Words>;

export const LICENCE_AND_PEOPLE: Words = [
  '乙方应持续持有监管许可;业务员须经执业登记并完成年度培训。许可、登记或培训失效之日起,相应业务即行停止。',
  'The partner holds the regulator’s licence throughout; its salespeople are registered and trained every year. From the day a licence, registration or training lapses, the business that hangs on it stops.',
];

export const REGISTERED_PERSON: Words = [
  '乙方应持续持有执业登记并完成年度培训,亲自办理业务,不得委托他人。登记或培训失效之日起,业务即行停止。',
  'The partner keeps its practice registration and is trained every year, works in person and appoints nobody. From the day registration or training lapses, the business stops.',
];

export const NO_LICENCE: Words = [
  '乙方未取得保险中介许可。取得许可后,双方改签相应的标准合作协议。',
  'The partner holds no licence of an intermediary. Once it does, the parties sign the standard terms for licensed partners.',
];

export const OWN_PEOPLE: Words = [
  '乙方为自身投保,无须保险中介许可;其办理人员由乙方书面授权。',
  'The partner insures itself and needs no licence; whoever acts for it is authorised in writing.',
];
