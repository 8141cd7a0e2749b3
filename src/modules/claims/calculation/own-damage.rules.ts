/**
 * Damage of the insured vehicle (机动车损失保险), MC14 19: total loss from the sum insured, partial from the cost of repair;
 * less what was received, deductible rates (2014) or none (2020), absolute deductible, salvage; rescue on top.
 */
import { ONE } from '../../../kernel/decimal.js';
import { allocate, inYuan, money, type Money, NOTHING, roundHalfUp, subtract, sum } from '../../../kernel/money.js';
import type { RuleRef } from '../../../kernel/refusal.js';
import { type CoverageCode, type SelectedCoverage } from '../../products/index.js';
import { type CommercialCover, INSURED, type OwnDamage } from './accident.js';
import { chosen, type ClaimCase, clausesOf, excluded, hasEnded } from './claim-case.js';
import { deductibleSource, ratesOf } from './deductibles.rules.js';
import { both, figure, minus, moneyFact, plus, without } from './labels.js';
import { beyond, type CoverageDraft, isAny, least } from './sheet-draft.js';
import { clause, LAW } from './sources.js';

const CODE = 'VEHICLE_DAMAGE';

/** Coverages that hang on vehicle damage and end with it (MC14 21). */
const ADDITIONS: readonly string[] = [
  'WHEEL_LOSS',
  'NEW_EQUIPMENT',
  'BODY_SCRATCH',
  'REPAIR_PERIOD_COMPENSATION',
  'ENGINE_WATER_EXCLUSION',
  'GRID_FAILURE_LOSS',
  'CHARGER_LOSS',
  'GLASS_BREAKAGE',
  'SPONTANEOUS_COMBUSTION',
  'ENGINE_WADING',
  'THIRD_PARTY_NOT_FOUND',
  'DESIGNATED_REPAIR_SHOP',
];

export function payOwnDamage(given: ClaimCase, cover: CommercialCover | null, damage: OwnDamage): void {
  const pen = given.sheet.of('COMMERCIAL', CODE);
  if (excluded(given.accident, 'COMMERCIAL', CODE, INSURED)) return;
  const selected = cover ? chosen(cover, CODE) : null;
  if (!cover || !selected) {
    pen.stateIfAny(beyond(damage.loss, damage.received), {
      code: 'NOT_INSURED',
      text: { zh: '未投保机动车损失保险。', en: 'The vehicle is not insured against damage.' },
      source: LAW.COMPULSORY_FIRST,
    });
    return;
  }
  const total = damage.extent === 'TOTAL';
  if (stateEnded(given, cover, pen, total)) return;
  const insured = sumInsuredOf(cover, selected, pen);
  const parts = total ? [] : partsOf(given, cover);
  const loss = total ? insured : sum([damage.loss, ...parts.map((part) => part.loss)]);
  const received = sum([damage.received, ...parts.map((part) => part.received)]);
  const source = formula(given, cover, total);
  pen.line({
    step: 'LOSS',
    beneficiary: INSURED,
    label: total
      ? both('全部损失,按保险金额', 'Total loss, the sum insured', figure(loss))
      : both(
          '部分损失,实际修复费用',
          'Partial loss, cost of repair',
          plus(damage.loss, ...parts.map((part) => part.loss)),
        ),
    amount: loss,
    facts: [moneyFact('sumInsured', insured), ...(total ? [moneyFact('valueAtAccident', damage.loss)] : [])],
    source,
  });
  const net = afterReceived(cover, pen, loss, received);
  const ours = ourPart(cover, pen, CODE, insured, net);
  const payout = afterDeductibles(given, cover, pen, selected, ours, insured, damage);
  const rescue = rescueOf(cover, pen, damage, insured);
  pen.pay(
    INSURED,
    sum([payout, rescue]),
    both('被保险人,应付', 'the insured, payable', isAny(rescue) ? plus(payout, rescue) : figure(payout)),
    source,
  );
  if (isAny(payout) && (total || ours.fen >= insured.fen)) endCover(given, cover, pen);
  if (isAny(payout) && given.accident.insured.liability.degree !== 'FULL' && given.accident.others.length > 0)
    pen.state({ code: 'NOTE', text: LAW.SUBROGATION.text, source: LAW.SUBROGATION });
}

/** The sum insured, and no more than the vehicle was worth when it was insured (IL 55). */
export function sumInsuredOf(cover: CommercialCover, selected: SelectedCoverage, pen: CoverageDraft): Money {
  const insured = money(BigInt(selected.sumInsuredFen ?? '0'));
  const value = cover.actualValue;
  if (value === null || insured.fen <= value.fen) return insured;
  pen.line({
    step: 'LIMIT',
    beneficiary: INSURED,
    label: both(
      '保险金额以实际价值为限',
      'Sum insured, no more than the actual value',
      `${figure(insured)} > ${figure(value)}`,
    ),
    amount: value,
    facts: [moneyFact('sumInsured', insured), moneyFact('actualValue', value)],
    source: LAW.NOT_MORE_THAN_VALUE,
  });
  return value;
}

export function afterReceived(cover: CommercialCover, pen: CoverageDraft, loss: Money, received: Money): Money {
  const net = beyond(loss, received);
  if (isAny(received))
    pen.line({
      step: 'RECEIVED',
      beneficiary: INSURED,
      label: both('减去已从第三方获得的赔偿', 'Less what third parties paid', minus(loss, received)),
      amount: net,
      facts: [moneyFact('received', received)],
      source: {
        source: 'PRODUCT_CLAUSE',
        document: cover.edition === 'MC14' ? 'MC14 art. 18' : cover.edition,
        rule: 'RECEIVED_IS_DEDUCTED',
        text: {
          zh: '已从第三方取得的赔偿相应扣减。',
          en: 'What was received from third parties is deducted.',
        },
      },
    });
  return net;
}

/** Other policies on the same vehicle: by sum insured. */
export function ourPart(
  cover: CommercialCover,
  pen: CoverageDraft,
  code: CoverageCode,
  insured: Money,
  amount: Money,
): Money {
  const others = sum(cover.coexisting.filter(({ coverage }) => coverage === code).map(({ sumInsured }) => sumInsured));
  if (!isAny(others) || !isAny(amount)) return amount;
  const [ours = NOTHING] = allocate(amount, [insured.fen, others.fen]);
  pen.line({
    step: 'APPORTIONMENT',
    beneficiary: INSURED,
    label: both(
      '重复保险按保险金额比例',
      'Several policies, by sum insured',
      `${figure(amount)} × ${figure(insured)} ÷ (${figure(insured)} + ${figure(others)})`,
    ),
    amount: ours,
    source: LAW.BY_SUM_INSURED,
  });
  pen.stateIfAny(subtract(amount, ours), {
    code: 'BORNE_BY_OTHERS',
    text: { zh: '由其他保险人按比例承担。', en: 'Borne by the other insurers in proportion.' },
    source: LAW.BY_SUM_INSURED,
  });
  return ours;
}

/** Rates, absolute deductible, the cap, salvage, and the agreed rate on what is left, in the order of the clauses. */
function afterDeductibles(
  given: ClaimCase,
  cover: CommercialCover,
  pen: CoverageDraft,
  selected: SelectedCoverage,
  ours: Money,
  insured: Money,
  damage: OwnDamage,
): Money {
  const rates = ratesOf(given, cover, CODE);
  const deductible = money(BigInt(selected.deductibleFen ?? '0'));
  const byClauses = roundHalfUp(inYuan(ours).mul(ONE.minus(rates.fault)).mul(ONE.minus(rates.absolute)));
  const afterAmount = beyond(byClauses, deductible);
  const source = deductibleSource(given, cover);
  const words = without(rates.fault, rates.absolute);
  if (words !== '' || isAny(deductible))
    pen.line({
      step: 'DEDUCTIBLE',
      beneficiary: INSURED,
      label: both(
        '免赔',
        'Deductibles',
        `${figure(ours)}${words}${isAny(deductible) ? ` − ${figure(deductible)}` : ''}`,
      ),
      amount: afterAmount,
      facts: [moneyFact('absoluteDeductible', deductible)],
      source,
    });
  const within = least(afterAmount, insured);
  if (afterAmount.fen > insured.fen)
    pen.line({
      step: 'LIMIT',
      beneficiary: INSURED,
      label: both('以保险金额为限', 'Up to the sum insured', `${figure(afterAmount)} > ${figure(insured)}`),
      amount: within,
      source: formula(given, cover, false),
    });
  pen.stateIfAny(subtract(afterAmount, within), {
    code: 'ABOVE_LIMIT',
    text: { zh: '超过保险金额的部分。', en: 'What is above the sum insured.' },
    source: formula(given, cover, false),
  });
  const salvage = afterSalvage(given, cover, pen, within, damage.salvage);
  const paid = roundHalfUp(inYuan(salvage).mul(ONE.minus(rates.agreed)));
  if (!rates.agreed.isZero())
    pen.line({
      step: 'DEDUCTIBLE',
      beneficiary: INSURED,
      label: both('绝对免赔率', 'Absolute deductible rate', `${figure(salvage)}${without(rates.agreed)}`),
      amount: paid,
      source,
    });
  pen.stateIfAny(sum([subtract(ours, afterAmount), subtract(salvage, paid)]), {
    code: 'DEDUCTED',
    beneficiary: INSURED,
    text: { zh: '免赔部分由被保险人承担。', en: 'The deductible, borne by the insured.' },
    source,
  });
  return paid;
}

export function afterSalvage(
  given: ClaimCase,
  cover: CommercialCover,
  pen: CoverageDraft,
  amount: Money,
  salvage: Money,
): Money {
  if (!isAny(salvage)) return amount;
  const rest = beyond(amount, salvage);
  pen.line({
    step: 'SALVAGE',
    beneficiary: INSURED,
    label: both('扣除折归被保险人的残值', 'Less salvage, kept by the insured', minus(amount, salvage)),
    amount: rest,
    facts: [moneyFact('salvage', salvage)],
    source: clause(
      clausesOf(given, cover),
      'SALVAGE_IS_DEDUCTED',
      '残余部分折归被保险人的,协商确定价值并在赔款中扣除。',
      'What the insured keeps is taken off the payout at its agreed value.',
      17,
    ),
  });
  return rest;
}

/** Rescue costs on top, up to the sum insured once more; shared where other property was rescued too (MC14 19). */
function rescueOf(cover: CommercialCover, pen: CoverageDraft, { rescue }: OwnDamage, insured: Money): Money {
  if (!rescue || !isAny(rescue.cost)) return NOTHING;
  const { cost, values } = rescue;
  const share = values ? roundHalfUp(inYuan(cost).mul(inYuan(values.insured)).div(inYuan(values.all))) : cost;
  const amount = ourPart(cover, pen, CODE, insured, least(share, insured));
  pen.line({
    step: 'RESCUE',
    beneficiary: INSURED,
    label: both(
      '施救费用另行计算',
      'Rescue costs, on top',
      values ? `${figure(cost)} × ${figure(values.insured)} ÷ ${figure(values.all)}` : figure(cost),
    ),
    amount,
    facts: [moneyFact('sumInsured', insured)],
    source: LAW.RESCUE,
  });
  pen.stateIfAny(beyond(share, insured), {
    code: 'ABOVE_LIMIT',
    text: { zh: '施救费用超过保险金额的部分。', en: 'Rescue costs above the sum insured.' },
    source: LAW.RESCUE,
  });
  return amount;
}

/** Parts told apart that this edition's vehicle damage pays for itself. */
function partsOf(given: ClaimCase, cover: CommercialCover): readonly { loss: Money; received: Money }[] {
  const { damageIncludes } = clausesOf(given, cover);
  const waterOut = chosen(cover, 'ENGINE_WATER_EXCLUSION') !== null;
  return given.accident.separate.filter(
    ({ part }) => damageIncludes.includes(part) && !(part === 'ENGINE_WATER' && waterOut),
  );
}

/** Says that nothing is left of a coverage that another claim has brought to its end; answers whether it has. */
export function stateEnded(given: ClaimCase, cover: CommercialCover, pen: CoverageDraft, whole: boolean): boolean {
  if (!hasEnded(cover, pen.coverage, whole)) return false;
  pen.state({
    code: 'USED_UP',
    beneficiary: INSURED,
    text: {
      zh: '另案全部损失赔付后,该险种已终止。',
      en: 'The coverage has ended with the total loss paid in another claim.',
    },
    source: coverEnds(given, cover),
  });
  return true;
}

function coverEnds(given: ClaimCase, cover: CommercialCover): RuleRef {
  return clause(
    clausesOf(given, cover),
    'COVER_ENDS',
    '全部损失,或一次赔款与免赔之和(不含施救费)达到保险金额的,赔付后车损险及其附加险终止,不退还保险费。',
    'After a total loss, or a payout that with its deductible reaches the sum insured (rescue apart), damage cover and its additions end without premium back.',
    21,
  );
}

export function endCover(given: ClaimCase, cover: CommercialCover, pen: CoverageDraft): void {
  const additions = cover.coverages.map(({ code }) => code as CoverageCode).filter((code) => ADDITIONS.includes(code));
  given.sheet.ends.push(pen.coverage, ...additions);
  const source = coverEnds(given, cover);
  pen.state({ code: 'NOTE', text: source.text, source });
}

function formula(given: ClaimCase, cover: CommercialCover, total: boolean): RuleRef {
  return clause(
    clausesOf(given, cover),
    total ? 'DAMAGE_TOTAL_LOSS' : 'DAMAGE_PARTIAL_LOSS',
    total
      ? '全部损失:(保险金额-已获赔偿)按条款扣免赔。'
      : '部分损失:(实际修复费用-已获赔偿)按条款扣免赔,以保险金额为限。',
    total
      ? 'Total loss: (sum insured − received), less deductibles.'
      : 'Partial loss: (cost of repair − received), less deductibles, up to the sum insured.',
    19,
  );
}
