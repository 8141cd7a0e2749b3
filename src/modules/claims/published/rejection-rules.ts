/** What a rejection may cite (拒赔理由, IL 24), by rule name: law and our own summary of the clauses, never the filed wording. */
import type { RuleRef } from '../../../kernel/refusal.js';

const cited = (source: RuleRef['source'], document: string, rule: string, zh: string, en: string): RuleRef => ({
  source,
  document,
  rule,
  text: { zh, en },
});

export const REJECTION_RULES: readonly RuleRef[] = [
  cited('LAW', 'CTR 2019 art. 21', 'VICTIM_WILFUL', '损失由受害人故意造成。', 'The victim caused the loss wilfully.'),
  cited(
    'LAW',
    'CTR 2019 art. 22',
    'COMPULSORY_PROPERTY_EXCLUDED',
    '无证、醉酒、被盗抢期间或故意造成事故的,交强险不赔财产损失。',
    'Unlicensed, drunk, stolen or wilful: compulsory cover pays no property damage.',
  ),
  cited(
    'LAW',
    'CTR 2019 art. 3',
    'OWN_PROPERTY_NOT_COMPULSORY',
    '被保险人自己的财产及车上财产不属于交强险赔偿范围。',
    'Compulsory cover pays neither own property nor property on the vehicle.',
  ),
  cited(
    'LAW',
    'IL 2015 art. 16',
    'NON_DISCLOSURE',
    '故意或重大过失未如实告知且合同已解除。',
    'Rescinded for wilful or grossly negligent non-disclosure.',
  ),
  cited(
    'LAW',
    'IL 2015 art. 21',
    'CANNOT_BE_DETERMINED',
    '因故意或重大过失迟延通知而无法确定的部分。',
    'The part that can no longer be determined because of wilful or grossly negligent delay; lateness alone refuses nothing.',
  ),
  cited('LAW', 'IL 2015 art. 26', 'LIMITATION_PASSED', '超过二年诉讼时效。', 'The two years of limitation are over.'),
  cited(
    'LAW',
    'IL 2015 art. 27',
    'FALSE_CLAIM',
    '谎称事故、故意制造事故或夸大损失。',
    'A claim that is false, brought about on purpose, or exaggerated.',
  ),
  cited(
    'LAW',
    'IL 2015 art. 52',
    'RISK_INCREASED',
    '危险程度显著增加未通知,事故由此造成。',
    'The risk rose markedly without notice and caused the loss.',
  ),
  cited(
    'LAW',
    'IL 2015 art. 61',
    'RECOURSE_WAIVED',
    '被保险人放弃对第三者的请求权。',
    'The insured waived recourse against the third party.',
  ),
  cited(
    'LAW',
    'IL 2015 art. 65',
    'VICTIM_NOT_COMPENSATED',
    '被保险人未向第三者赔偿。',
    'The insured has not compensated the third party.',
  ),
  cited(
    'PRODUCT_CLAUSE',
    'MC20 summary',
    'OUTSIDE_PERIOD',
    '事故不在保险期间内。',
    'The loss lies outside the period of cover.',
  ),
  cited(
    'PRODUCT_CLAUSE',
    'MC20 summary',
    'COVERAGE_NOT_BOUGHT',
    '损失不属于所投保险别。',
    'No coverage that was bought answers for this loss.',
  ),
  cited(
    'PRODUCT_CLAUSE',
    'MC20 summary',
    'DRIVER_EXCLUDED',
    '驾驶人无证、酒驾、毒驾、逃逸等除外情形。',
    'An excluded driver: without licence, drunk, drugged, or having fled.',
  ),
  cited(
    'PRODUCT_CLAUSE',
    'MC20 summary',
    'VEHICLE_EXCLUDED',
    '车辆未检验、竞赛、扣押等除外情形。',
    'An excluded vehicle: not inspected, racing, seized.',
  ),
  cited(
    'PRODUCT_CLAUSE',
    'MC20 summary',
    'WEAR_OR_DEFECT',
    '自然磨损、朽蚀、故障或本身质量缺陷。',
    'Wear, corrosion, breakdown, or a defect of its own.',
  ),
  cited(
    'PRODUCT_CLAUSE',
    'MC20 summary',
    'NO_LOSS',
    '没有发生损失,或损失在免赔额以内。',
    'There is no loss, or none above the deductible.',
  ),
];

/** Why papers that no default asks for are demanded. */
export const DEMANDED: RuleRef = cited(
  'LAW',
  'IL 2015 art. 22',
  'DEMANDED_ONCE',
  '证明和资料不完整的,一次性通知补充。',
  'What is missing of proof and papers is asked for once and completely.',
);
