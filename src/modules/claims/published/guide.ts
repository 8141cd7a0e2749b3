/** What to know before anything is filed (domain.md 1.6, 5.1, 5.4; S-226…S-228). Our own summary, each limit with its source. */
import type { RuleRef, Sentence } from '../../../kernel/refusal.js';
import type { LossCause } from '../claim.js';

const s = (zh: string, en: string): Sentence => ({ zh, en });

const SAFE = s(
  '开启危险报警灯,在安全处放置警告标志,人员撤离。',
  'Hazard lights on, warning sign at a safe distance, people out of the way.',
);
const HELP = s('有人受伤的,立即拨打 120 并报警 122。', 'Somebody hurt: call 120 and the police (122) at once.');
const POLICE = s(
  '涉及人伤、无证或酒后驾驶、无号牌或未投保的,必须报警。',
  'The police must come where somebody is hurt, a driver is drunk or has no licence, or a vehicle has no plate or insurance.',
);
const PICTURES = s(
  '拍摄全景、碰撞部位、号牌和双方证件。',
  'Take pictures: the whole scene, the point of impact, plates, both licences.',
);
const SETTLE = s(
  '仅车辆受损且事实清楚的,可自行协商,双方签字。',
  'Damage to vehicles alone, and no dispute: settle it between you and both sign.',
);
const STOLEN = s(
  '发现车辆被盗,24 小时内向公安机关报案。',
  'A stolen vehicle: tell the police within 24 hours of knowing.',
);
const FIRE = s(
  '远离车辆,拨打 119;动力电池起火不要自行处置。',
  'Keep away and call 119; never fight a burning traction battery yourself.',
);
const WATER = s('熄火,不要再次启动发动机。', 'Engine off, and do not start it again.');

/** In the order in which they are done. */
export function onScene(cause: LossCause, injured: boolean): readonly Sentence[] {
  if (cause === 'THEFT') return [STOLEN];
  const burning = cause === 'FIRE' || cause === 'BATTERY_OR_CHARGER';
  return [
    SAFE,
    ...(burning ? [FIRE] : []),
    ...(cause === 'WATER' ? [WATER] : []),
    ...(injured ? [HELP] : []),
    ...(injured || cause === 'COLLISION' || cause === 'PEDESTRIAN_OR_CYCLIST' ? [POLICE] : []),
    PICTURES,
    ...(cause === 'COLLISION' && !injured ? [SETTLE] : []),
  ];
}

export const STEPS: readonly Sentence[] = [
  s(
    '报案:时间、地点、原因、驾驶人、对方车辆和人员伤情。',
    'Report: time, place, cause, driver, other side, who is hurt.',
  ),
  s('查勘:现场、照片或视频。', 'Survey: on site, by photo or by video.'),
  s(
    '立案与定损:修理前共同检验;他人核损。',
    'Registration and assessment: inspected together before repair, verified by a second person.',
  ),
  s('提交资料:所缺资料一次性告知。', 'Papers: whatever is missing is told once and completely.'),
  s(
    '理算与核赔:先交强险,后商业险;逐项列明。',
    'Calculation and decision: compulsory cover first, then commercial, line by line.',
  ),
  s('赔付与结案。', 'Payment, and the claim is closed.'),
];

const law = (document: string, rule: string, zh: string, en: string): RuleRef => ({
  source: 'LAW',
  document,
  rule,
  text: { zh, en },
});

export const DEADLINES: readonly RuleRef[] = [
  law(
    'CTR 2019 art. 27',
    'LOSS_NOTICE_ANSWER',
    '交强险:接到报案立即答复并告知理赔程序。',
    'Compulsory cover: a notice is answered at once, with the procedure.',
  ),
  law(
    'CTR 2019 art. 28',
    'DOCUMENTS_LISTED',
    '交强险:收到索赔申请 1 日内书面告知所需资料。',
    'Compulsory cover: which papers are needed is told in writing within 1 day of the claim.',
  ),
  law(
    'CTR 2019 art. 29',
    'COMPULSORY_DECISION',
    '交强险:资料齐全 5 日内核定;达成协议 10 日内赔付。',
    'Compulsory cover: decided within 5 days of the papers, paid within 10 days of agreement.',
  ),
  law(
    'IL 2015 art. 22',
    'MISSING_ONCE',
    '资料不完整的,一次性通知补充。',
    'What is missing is told once and completely.',
  ),
  law(
    'IL 2015 art. 23',
    'DECISION',
    '及时核定,情形复杂的 30 日内;达成协议后 10 日内赔付。',
    'Decided promptly, a complex case within 30 days; paid within 10 days of agreement.',
  ),
  law(
    'IL 2015 art. 24',
    'REJECTION_NOTICE',
    '拒赔的,自核定之日起 3 日内书面说明理由。',
    'A rejection comes in writing with reasons within 3 days of the decision.',
  ),
  law(
    'IL 2015 art. 25',
    'UNDISPUTED_PAYMENT',
    '60 日内不能确定数额的,先行支付可确定部分。',
    'Where the amount is not settled within 60 days, the part that is settled is paid first.',
  ),
  law(
    'IL 2015 art. 26',
    'LIMITATION',
    '自知道事故之日起 2 年内行使索赔权。',
    'The right to claim lasts 2 years from knowing of the accident.',
  ),
];

export const DISPUTES: Sentence = s(
  '先协商;可申请行业调解,或按合同约定仲裁、诉讼。对定损有异议的,可共同委托鉴定机构。',
  'Talk first; then mediation of the trade, or arbitration or court as the contract says. An assessment in dispute may go to an appraiser chosen together.',
);
