/**
 * What an exclusion may rest on, with law and article. Marks (domain.md §0): CTR 21 and 22, IL 21, 27, 52, 61 and article 10
 * of the compulsory clauses as domain 1.6 has them; that earthquake is covered since 2020, domain 2.2 (C). The articles of
 * the 2014 clauses on exclusions (damage 8–10, third parties 24–26, occupants 40–42) are likely (L: recalled, to be read in
 * the filed wording before going live, domain §12); those of 2020 and of the exclusive editions are not known, so the
 * document and the name of the rule stand for them. Texts are ours, never the filed wording.
 */
import type { RuleRef, Sentence } from '../../../kernel/refusal.js';
import type { CoverageCode, PolicyKind } from '../../products/index.js';
import type { ClauseEdition } from '../calculation/index.js';
import type { ExclusionClause } from '../exclusions.js';
import type { RecourseCase } from '../settled.js';

/** Groups of coverages that have an article of their own. */
export type ClauseChapter = 'DAMAGE' | 'THIRD_PARTY' | 'OCCUPANTS';

interface ExclusionTerms {
  readonly text: Sentence;
  /** Law that stands by itself, whatever the clauses say. */
  readonly law: string | null;
  /** Of compulsory cover; null: not one of its exclusions. */
  readonly compulsory: string | null;
  /** Of commercial cover, by chapter: article of the 2014 clauses; null: by the law above. */
  readonly commercial: Readonly<Partial<Record<ClauseChapter, string | null>>>;
  /** Editions of commercial clauses that know it; null: all. */
  readonly editions: readonly ClauseEdition[] | null;
  /** Compulsory cover pays injury alone and recovers it (CTR 22). */
  readonly recourse: RecourseCase | null;
}

const s = (zh: string, en: string): Sentence => ({ zh, en });
const all = (damage: string | null, third: string | null, occupants: string | null) => ({
  DAMAGE: damage,
  THIRD_PARTY: third,
  OCCUPANTS: occupants,
});
const given = (
  text: Sentence,
  commercial: ExclusionTerms['commercial'],
  more: Partial<Omit<ExclusionTerms, 'text' | 'commercial'>> = {},
): ExclusionTerms => ({ text, commercial, law: null, compulsory: null, editions: null, recourse: null, ...more });

const CTR_22 = 'CTR art. 22; SPCT art. 15';
const CLAUSE_10 = 'Compulsory clauses art. 10';

export const EXCLUSION_TERMS: Readonly<Record<ExclusionClause, ExclusionTerms>> = {
  UNLICENSED_DRIVER: given(
    s('驾驶人未取得驾驶资格或驾驶证失效期间驾驶。', 'The driver had no licence, or none that was valid.'),
    all('8(2)', '24(2)', '40(2)'),
    { compulsory: CTR_22, recourse: 'UNLICENSED_DRIVER' },
  ),
  DRUNK_DRIVER: given(s('驾驶人醉酒驾驶。', 'The driver was drunk.'), all('8(2)', '24(2)', '40(2)'), {
    compulsory: CTR_22,
    recourse: 'DRUNK_DRIVER',
  }),
  STOLEN_VEHICLE: given(
    s('被保险机动车被盗抢期间肇事。', 'Caused while the vehicle was stolen.'),
    { THIRD_PARTY: '24', OCCUPANTS: '40' },
    { compulsory: CTR_22, recourse: 'STOLEN_VEHICLE' },
  ),
  WILFUL_ACT: given(
    s(
      '被保险人或其允许的驾驶人故意制造事故。',
      'The insured, or a driver with permission, brought it about on purpose.',
    ),
    all('9(6)', '25', '41'),
    { law: 'IL 2015 art. 27', compulsory: CTR_22, recourse: 'WILFUL_ACT' },
  ),
  VICTIM_WILFUL: given(
    s('损失由受害人故意造成。', 'The victim caused the loss wilfully.'),
    { THIRD_PARTY: '25', OCCUPANTS: '41' },
    { compulsory: 'CTR art. 21' },
  ),
  OWN_PROPERTY: given(
    s('被保险人自己的财产及车上财产。', 'Property of the insured, and property on the vehicle.'),
    { THIRD_PARTY: '26' },
    { compulsory: CLAUSE_10 },
  ),
  INDIRECT_LOSS: given(
    s('停业、停驶、减值等间接损失。', 'Indirect losses: business or vehicle at a standstill, loss of value.'),
    { DAMAGE: '10(1)', THIRD_PARTY: '26' },
    { compulsory: CLAUSE_10 },
  ),
  LITIGATION_COSTS: given(
    s('诉讼费、仲裁费等费用。', 'Costs of litigation and arbitration.'),
    { THIRD_PARTY: '26', OCCUPANTS: '42' },
    { compulsory: CLAUSE_10 },
  ),
  FALSE_CLAIM: given(
    s('谎称事故、编造原因或夸大损失的部分。', 'A claim that is false, or the part that is exaggerated.'),
    all(null, null, null),
    { law: 'IL 2015 art. 27', compulsory: 'IL 2015 art. 27' },
  ),
  CANNOT_BE_DETERMINED: given(
    s(
      '因故意或重大过失未及时通知而无法确定的部分;仅迟延不构成免责。',
      'What can no longer be determined because of wilful or grossly negligent delay; lateness alone excludes nothing.',
    ),
    all('10(4)', '26', '42'),
    { law: 'IL 2015 art. 21' },
  ),
  RISK_INCREASED: given(
    s(
      '转让、改装或改变使用性质致危险程度显著增加未通知,事故由此造成。',
      'The risk rose markedly without notice and caused the loss.',
    ),
    all('9(5)', '25', '41'),
    { law: 'IL 2015 art. 52' },
  ),
  RECOURSE_WAIVED: given(
    s('被保险人放弃对第三者的请求权。', 'The insured waived recourse against the third party.'),
    { DAMAGE: '18' },
    { law: 'IL 2015 art. 61' },
  ),
  SCENE_FALSIFIED: given(
    s('事故后故意破坏、伪造现场或毁灭证据。', 'The scene was falsified, or evidence destroyed, on purpose.'),
    all('8(1)', '24(1)', '40(1)'),
  ),
  LEFT_THE_SCENE: given(
    s('事故后未依法采取措施即驾车或弃车离开现场。', 'Left the scene without doing what the law asks.'),
    all('8(2)', '24(2)', '40(2)'),
  ),
  DRINKING_DRIVER: given(
    s(
      '驾驶人饮酒驾驶(未达醉酒):仅商业险免责。',
      'The driver had drunk without being drunk: commercial cover alone is out.',
    ),
    all('8(2)', '24(2)', '40(2)'),
  ),
  DRUGGED_DRIVER: given(
    s('驾驶人吸毒或服用国家管制的药品。', 'The driver had taken drugs or controlled medicine.'),
    all('8(2)', '24(2)', '40(2)'),
  ),
  WRONG_LICENCE_CLASS: given(
    s('所驾车辆与准驾车型不符。', 'The licence was not for this class of vehicle.'),
    all('8(2)', '24(2)', '40(2)'),
  ),
  CERTIFICATE_MISSING: given(
    s(
      '营运车辆驾驶人无必备的资格或许可证书。',
      'The driver of a commercial vehicle lacked the certificate that it takes.',
    ),
    all('8(2)', '24(2)', '40(2)'),
  ),
  DRIVER_NOT_PERMITTED: given(
    s('驾驶人未经被保险人允许。', 'The driver had no permission of the insured.'),
    all('8(2)', '24(2)', '40(2)'),
  ),
  NOT_INSPECTED: given(
    s('未按规定检验或检验不合格。', 'The vehicle had not passed its inspection.'),
    all('8(3)', '24(3)', '40(3)'),
    { editions: ['MC14'] },
  ),
  PLATE_CANCELLED: given(
    s('行驶证、号牌被注销。', 'Vehicle licence or plate had been cancelled.'),
    all('8(3)', '24(3)', '40(3)'),
  ),
  VEHICLE_SEIZED: given(
    s('被扣押、收缴、没收、政府征用期间。', 'While the vehicle was seized or requisitioned.'),
    all('8(3)', '24(3)', '40(3)'),
  ),
  RACING_OR_IN_WORKSHOP: given(
    s('竞赛、测试或在营业性场所维修、保养、改装期间。', 'While racing, tested, or in a workshop.'),
    all('8(3)', '24(3)', '40(3)'),
  ),
  USED_FOR_CRIME: given(
    s('因故意或重大过失致车辆被用于犯罪。', 'Used for a crime, by intent or gross negligence.'),
    all('8(3)', '24(3)', '40(3)'),
  ),
  EARTHQUAKE: given(s('地震及其次生灾害。', 'Earthquake and what follows it.'), all('9(1)', '25', '41'), {
    editions: ['MC14'],
  }),
  WAR_OR_RADIATION: given(
    s('战争、恐怖活动、暴乱、污染、核辐射。', 'War, terror, riot, pollution, radiation.'),
    all('9(2)', '25', '41'),
  ),
  LOADED_AGAINST_RULES: given(
    s('违反安全装载规定,且为事故原因。', 'Loaded against the rules, which caused the loss.'),
    { DAMAGE: '9(4)' },
  ),
  VALUE_LOST: given(
    s('市场价格变动造成的贬值、修理后的减值。', 'Value lost by market prices, or by having been repaired.'),
    { DAMAGE: '10(1)', THIRD_PARTY: '26' },
  ),
  WEAR_OR_DEFECT: given(
    s('自然磨损、朽蚀、腐蚀、故障或本身质量缺陷。', 'Wear, corrosion, breakdown, or a defect of its own.'),
    { DAMAGE: '10(2)' },
  ),
  USED_UNREPAIRED: given(
    s(
      '受损后未经必要修理继续使用致损失扩大的部分。',
      'What grew because the vehicle was used on without the repair it needed.',
    ),
    { DAMAGE: '10(3)' },
  ),
  NOT_AN_ACCIDENT: given(s('不属于保险事故。', 'What happened is no insured event.'), all(null, null, null), {
    law: 'IL 2015 art. 2',
    compulsory: 'CTR art. 3',
  }),
};

const CHAPTERS: Readonly<Partial<Record<CoverageCode, ClauseChapter>>> = {
  THIRD_PARTY_LIABILITY: 'THIRD_PARTY',
  CARGO_LIABILITY: 'THIRD_PARTY',
  CHARGER_LIABILITY: 'THIRD_PARTY',
  DRIVER_LIABILITY: 'OCCUPANTS',
  PASSENGER_LIABILITY: 'OCCUPANTS',
};

/** Every coverage that is no liability stands under the chapter of damage. */
export const chapterOf = (coverage: CoverageCode): ClauseChapter => CHAPTERS[coverage] ?? 'DAMAGE';

export interface CitedFor {
  readonly policyKind: PolicyKind;
  readonly coverage: CoverageCode | null;
  /** Of the commercial policy; null without one. */
  readonly edition: { readonly code: ClauseEdition; readonly document: string } | null;
}

/** The clause as a sheet or a letter cites it; null where this cover has no such exclusion. */
export function citedExclusion(clause: ExclusionClause, { policyKind, coverage, edition }: CitedFor): RuleRef | null {
  const { text, law, compulsory, commercial, editions } = EXCLUSION_TERMS[clause];
  const cite = (source: RuleRef['source'], document: string): RuleRef => ({ source, document, rule: clause, text });
  if (policyKind === 'COMPULSORY')
    return compulsory === null ? null : cite(compulsory === CLAUSE_10 ? 'PRODUCT_CLAUSE' : 'LAW', compulsory);
  if (edition === null || (editions && !editions.includes(edition.code))) return null;
  const chapters: readonly ClauseChapter[] =
    coverage === null ? ['DAMAGE', 'THIRD_PARTY', 'OCCUPANTS'] : [chapterOf(coverage)];
  const held = chapters.filter((chapter) => commercial[chapter] !== undefined);
  if (held.length === 0) return null;
  const articles = edition.code === 'MC14' ? [...new Set(held.flatMap((chapter) => commercial[chapter] ?? []))] : [];
  const numbered = articles.length > 0 ? `${edition.document} art. ${articles.join(', ')}` : edition.document;
  const known = held.some((chapter) => commercial[chapter] != null);
  return cite(known ? 'PRODUCT_CLAUSE' : 'LAW', [...(law ? [law] : []), ...(known ? [numbered] : [])].join('; '));
}
