/** Losses with an additional coverage of their own: glass, water, fire, scratches, wheels, equipment, charger, cargo, days in repair. */
import { ONE } from '../../../kernel/decimal.js';
import { inYuan, money, type Money, roundHalfUp, subtract, sum } from '../../../kernel/money.js';
import { type CoverageCode } from '../../products/index.js';
import { type CommercialCover, INSURED, type SeparateLoss, type SeparatePart } from './accident.js';
import { chosen, type ClaimCase, clausesOf, excluded } from './claim-case.js';
import { factorOf, ownRateOf, ratesOf, wordsOf } from './deductibles.rules.js';
import { both, COVERAGE_NAMES, figure, moneyFact, without } from './labels.js';
import { deductibleLine } from './liability.rules.js';
import { afterReceived, stateEnded } from './own-damage.rules.js';
import { beyond, type CoverageDraft, isAny, timesCount } from './sheet-draft.js';
import { clause, LAW } from './sources.js';

const COVERAGE_OF: Readonly<Record<SeparatePart, CoverageCode>> = {
  GLASS: 'GLASS_BREAKAGE',
  ENGINE_WATER: 'ENGINE_WADING',
  COMBUSTION: 'SPONTANEOUS_COMBUSTION',
  SCRATCH: 'BODY_SCRATCH',
  WHEELS: 'WHEEL_LOSS',
  EQUIPMENT: 'NEW_EQUIPMENT',
  GRID_FAILURE: 'GRID_FAILURE_LOSS',
  CHARGER: 'CHARGER_LOSS',
  CARGO: 'CARGO_LIABILITY',
  CHARGER_LIABILITY: 'CHARGER_LIABILITY',
};

export function paySeparateLosses(given: ClaimCase, cover: CommercialCover | null): void {
  const { separate, ownDamage } = given.accident;
  const sorted = [...separate].sort((a, b) => (a.part < b.part ? -1 : 1));
  for (const loss of sorted) payPart(given, cover, loss);
  if (cover && ownDamage && ownDamage.repairDays !== null) payRepairDays(given, cover, ownDamage.repairDays);
}

function payPart(given: ClaimCase, cover: CommercialCover | null, { part, loss, received }: SeparateLoss): void {
  const code = COVERAGE_OF[part];
  const withDamage = cover !== null && clausesOf(given, cover).damageIncludes.includes(part);
  if (withDamage && !(part === 'ENGINE_WATER' && chosen(cover, 'ENGINE_WATER_EXCLUSION'))) return; // part of the damage
  const pen = given.sheet.of('COMMERCIAL', withDamage ? 'ENGINE_WATER_EXCLUSION' : code);
  if (excluded(given.accident, 'COMMERCIAL', code, INSURED)) return;
  const selected = cover && !withDamage ? chosen(cover, code) : null;
  if (!cover || !selected) {
    pen.stateIfAny(beyond(loss, received), {
      code: withDamage ? 'EXCLUDED' : 'NOT_INSURED',
      text: withDamage
        ? { zh: '约定发动机进水损坏除外。', en: 'Engine damage by water was taken out by agreement.' }
        : { zh: `未投保${COVERAGE_NAMES[code].zh}。`, en: `Not insured: ${COVERAGE_NAMES[code].en}.` },
      source: cover ? sourceOf(given, cover, code) : LAW.COMPULSORY_FIRST,
    });
    return;
  }
  if (stateEnded(given, cover, pen, false)) return;
  const source = sourceOf(given, cover, code);
  pen.line({
    step: 'LOSS',
    beneficiary: INSURED,
    label: both(`${COVERAGE_NAMES[code].zh},损失`, `${COVERAGE_NAMES[code].en}, loss`, figure(loss)),
    amount: loss,
    source,
  });
  const net = afterReceived(cover, pen, loss, received);
  const within = withinSum(cover, pen, code, net, source);
  const followed = clausesOf(given, cover).ratesOfDamage.includes(code)
    ? ratesOf(given, cover, 'VEHICLE_DAMAGE')
    : null;
  const rate = ownRateOf(given, cover, code);
  const factor = followed ? factorOf({ ...followed, agreed: followed.agreed.mul(0) }) : ONE.minus(rate);
  const words = followed ? wordsOf({ ...followed, agreed: followed.agreed.mul(0) }) : without(rate);
  const paid = roundHalfUp(inYuan(within).mul(factor));
  deductibleLine(pen, within, paid, words, source);
  pen.pay(INSURED, paid, both('被保险人,应付', 'the insured, payable', figure(paid)), source);
}

/** Up to what is left of the sum insured; of the damage cover where the coverage has none of its own (grid failure). */
function withinSum(
  cover: CommercialCover,
  pen: CoverageDraft,
  code: CoverageCode,
  amount: Money,
  source: ReturnType<typeof clause>,
): Money {
  const own = chosen(cover, code === 'GRID_FAILURE_LOSS' ? 'VEHICLE_DAMAGE' : code)?.sumInsuredFen ?? null;
  if (own === null) return amount;
  const used = usedOf(cover, code);
  const left = beyond(money(BigInt(own)), used);
  if (amount.fen <= left.fen) return amount;
  pen.line({
    step: 'LIMIT',
    beneficiary: INSURED,
    label: both('以剩余保险金额为限', 'Up to what is left of the sum insured', `${figure(amount)} > ${figure(left)}`),
    amount: left,
    facts: [moneyFact('usedBefore', used)],
    source,
  });
  pen.stateIfAny(subtract(amount, left), {
    code: isAny(left) ? 'ABOVE_LIMIT' : 'USED_UP',
    text: isAny(left)
      ? { zh: '超过保险金额的部分。', en: 'What is above the sum insured.' }
      : { zh: '保险金额已用完,该险种终止。', en: 'The sum insured is used up; the coverage has ended.' },
    source,
  });
  return left;
}

function usedOf({ usedBefore }: CommercialCover, code: CoverageCode): Money {
  return sum(usedBefore.filter(({ coverage }) => coverage === code).map(({ amount }) => amount));
}

/** Days × amount a day, no more than agreed, less one day; a total loss takes what is left of the sum. */
function payRepairDays(given: ClaimCase, cover: CommercialCover, days: number): void {
  const code = 'REPAIR_PERIOD_COMPENSATION';
  const pen = given.sheet.of('COMMERCIAL', code);
  const selected = chosen(cover, code);
  const source = sourceOf(given, cover, code);
  if (excluded(given.accident, 'COMMERCIAL', code, INSURED)) return;
  if (!selected) {
    pen.state({
      code: 'NOT_INSURED',
      text: { zh: '未投保修理期间费用补偿险。', en: 'Days of repair are not insured.' },
      source,
    });
    return;
  }
  if (stateEnded(given, cover, pen, given.accident.ownDamage?.extent === 'TOTAL')) return;
  const daily = money(BigInt(selected.dailyAmountFen ?? '0'));
  const agreed = selected.days ?? 0;
  const counted = given.accident.ownDamage?.extent === 'TOTAL' ? agreed : Math.min(days, agreed);
  const whole = timesCount(daily, counted);
  const paidFor = beyond(whole, daily);
  pen.line({
    step: 'DEDUCTIBLE',
    beneficiary: INSURED,
    label: both(
      '约定天数以内,绝对免赔1天',
      'Within the days agreed, less one day',
      `${figure(daily)} × (${String(counted)} − 1)`,
    ),
    amount: paidFor,
    facts: [
      { name: 'days', value: String(days) },
      { name: 'agreedDays', value: String(agreed) },
    ],
    source,
  });
  const paid = withinSum(cover, pen, code, paidFor, source);
  pen.pay(INSURED, paid, both('被保险人,应付', 'the insured, payable', figure(paid)), source);
}

function sourceOf(given: ClaimCase, cover: CommercialCover, code: CoverageCode): ReturnType<typeof clause> {
  const { zh, en } = COVERAGE_NAMES[code];
  return clause(
    clausesOf(given, cover),
    code,
    `${zh}:在保险金额(责任限额)内赔偿,按本附加险的免赔率扣减。`,
    `${en}: paid up to its sum insured or limit, less its own deductible rate.`,
  );
}
