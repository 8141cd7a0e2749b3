/**
 * Sources that the lines of a sheet cite. Article numbers stand only where the field facts have them; elsewhere the
 * document and the name of the rule. Texts are ours.
 */
import type { RuleRef } from '../../../kernel/refusal.js';
import type { ClauseFigures } from './figures.js';

const law = (document: string, rule: string, zh: string, en: string): RuleRef => ({
  source: 'LAW',
  document,
  rule,
  text: { zh, en },
});

export const LAW = {
  COMPULSORY_FIRST: law(
    'CC art. 1213; RTS art. 76',
    'COMPULSORY_FIRST',
    '先由交强险在分项限额内赔偿,不足部分由商业险赔偿,再不足由侵权人赔偿。',
    'Compulsory cover pays first within each sub-limit, then commercial cover, then the one liable.',
  ),
  VICTIMS_BY_LOSS: law(
    'SPCT art. 19',
    'VICTIMS_BY_LOSS',
    '同一事故多个受害人,按各受害人的损失比例分配交强险限额。',
    'Several victims share the compulsory limit by their losses.',
  ),
  VEHICLES_BY_LIMIT: law(
    'SPCT art. 18',
    'VEHICLES_BY_LIMIT',
    '多车事故:损失超出各车限额之和的,各在限额内赔偿;未超出的,按限额与限额之和的比例赔偿。',
    'Several vehicles: a loss above the sum of limits takes each limit; below, each bears limit ÷ sum of limits.',
  ),
  RECOURSE: law(
    'CTR art. 22; SPCT art. 15',
    'PAYS_AND_RECOVERS',
    '无证、醉酒、被盗抢期间肇事或故意制造事故:限额内赔付人身伤亡并追偿,不赔偿财产损失。',
    'Unlicensed or drunk driver, stolen vehicle, wilful act: injury is paid within limits and recovered; property is not paid.',
  ),
  MUTUAL_SETTLEMENT: law(
    'Industry rule on mutual collisions',
    'EACH_PAYS_OWN',
    '两车互碰、均有责任、无人伤、各车损失均在规定金额以内的,各自交强险赔付本车(互碰自赔)。',
    'Two cars, both liable, nobody hurt, each damage within the ceiling: each compulsory insurer pays its own car.',
  ),
  WITHOUT_FAULT: law(
    'RTS art. 76',
    'WITHOUT_FAULT_AT_MOST',
    '机动车与非机动车、行人之间发生事故,机动车一方没有过错的,承担不超过百分之十的赔偿责任。',
    'Towards cyclists and pedestrians a motor vehicle without fault bears at most 10 %.',
  ),
  BY_SUM_INSURED: law(
    'IL art. 56',
    'BY_SUM_INSURED',
    '重复保险的各保险人按保险金额与保险金额总和的比例赔偿。',
    'Insurers of the same interest pay by sum insured ÷ sum of sums insured.',
  ),
  NOT_MORE_THAN_VALUE: law(
    'IL art. 55',
    'NOT_MORE_THAN_VALUE',
    '保险金额不得超过保险价值,超过部分无效。',
    'The sum insured cannot exceed the value; what is above is void.',
  ),
  RESCUE: law(
    'IL art. 57',
    'RESCUE_ON_TOP',
    '必要、合理的施救费用在损失赔偿金额以外另行计算,最高不超过保险金额。',
    'Necessary rescue costs come on top of the loss, up to the sum insured.',
  ),
  PAY_THE_VICTIM: law(
    'IL art. 65',
    'PAY_THE_VICTIM',
    '被保险人未向第三者赔偿的,保险人不得向被保险人赔偿保险金。',
    'The insured is not paid for a third party whom he has not compensated.',
  ),
  SUBROGATION: law(
    'IL art. 60',
    'SUBROGATION',
    '保险人赔付后,在赔偿金额范围内代位行使对第三者请求赔偿的权利。',
    'Having paid, the insurer may claim as much from the third party liable.',
  ),
  MENTAL_DAMAGE_FIRST: law(
    'SPCT art. 16',
    'MENTAL_DAMAGE_FIRST',
    '受害人请求交强险优先赔偿精神损害的,应予支持。',
    'A victim may ask that mental damage comes first out of the compulsory limit.',
  ),
  SEPARATE_BOOKS: law(
    'CTR art. 7',
    'SEPARATE_BOOKS',
    '交强险与商业险分别核算,不相互抵销。',
    'Compulsory and commercial business have separate books; nothing is set off between them.',
  ),
} as const;

/** A rule of a clause edition; `articles` where the field facts name them. */
export function clause(figures: ClauseFigures, rule: string, zh: string, en: string, article?: number): RuleRef {
  const numbered = article !== undefined && figures.document === 'MC14';
  return {
    source: 'PRODUCT_CLAUSE',
    document: numbered ? `${figures.document} art. ${String(article)}` : figures.document,
    rule,
    text: { zh, en },
  };
}

export function limitsSource(document: string, atFault: boolean): RuleRef {
  return law(
    document,
    atFault ? 'LIMITS_WITH_LIABILITY' : 'LIMITS_WITHOUT_LIABILITY',
    atFault
      ? '被保险机动车有责任时的分项赔偿限额,按事故发生之日。'
      : '被保险机动车无责任时的分项赔偿限额,按事故发生之日。',
    `Sub-limits of a vehicle ${atFault ? 'with' : 'without'} liability, by the day of the accident.`,
  );
}
