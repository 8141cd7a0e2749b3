/** Theft of the whole vehicle (全车盗抢): after the waiting days; a main coverage of its own, or part of vehicle damage. */
import { daysBetween } from '../../../kernel/dates.js';
import { decimal, ONE } from '../../../kernel/decimal.js';
import { inYuan, money, NOTHING, roundHalfUp, subtract } from '../../../kernel/money.js';
import { type CommercialCover, INSURED, type Theft } from './accident.js';
import { chosen, type ClaimCase, clausesOf, excluded } from './claim-case.js';
import { both, figure, moneyFact, without } from './labels.js';
import { afterReceived, endCover, ourPart, payOwnDamage, stateEnded, sumInsuredOf } from './own-damage.rules.js';
import { beyond, isAny, least } from './sheet-draft.js';
import { clause, LAW } from './sources.js';

export function payTheft(given: ClaimCase, cover: CommercialCover | null, theft: Theft): void {
  const inDamage = cover ? clausesOf(given, cover).theft.inDamage : false;
  const code = inDamage ? 'VEHICLE_DAMAGE' : 'WHOLE_VEHICLE_THEFT';
  const pen = given.sheet.of('COMMERCIAL', code);
  if (excluded(given.accident, 'COMMERCIAL', code, INSURED)) return;
  const selected = cover ? chosen(cover, code) : null;
  if (!cover || !selected) {
    pen.state({
      code: 'NOT_INSURED',
      text: { zh: '未投保全车盗抢。', en: 'The vehicle is not insured against theft.' },
      source: LAW.COMPULSORY_FIRST,
    });
    return;
  }
  if (!inDamage && stateEnded(given, cover, pen, theft.foundDamage === null)) return;
  if (theft.foundDamage === null && waiting(given, cover, theft, code)) return;
  if (inDamage) {
    payOwnDamage(given, cover, {
      extent: theft.foundDamage ? 'PARTIAL' : 'TOTAL',
      loss: theft.foundDamage ?? NOTHING,
      received: theft.received,
      salvage: NOTHING,
      thirdPartyNotFound: false,
      rescue: null,
      repairDays: null,
    });
    return;
  }
  const insured = sumInsuredOf(cover, selected, pen);
  const source = clause(
    clausesOf(given, cover),
    'THEFT_PAYOUT',
    '全车损失:保险金额×(1-绝对免赔率之和);找回的按实际修复费用,以保险金额为限。',
    'Whole vehicle: sum insured × (1 − Σ absolute rates). Found: cost of repair up to the sum insured.',
  );
  const loss = theft.foundDamage ?? insured;
  pen.line({
    step: 'LOSS',
    beneficiary: INSURED,
    label: theft.foundDamage
      ? both('找回,实际修复费用', 'Found, cost of repair', figure(loss))
      : both('全车损失,保险金额', 'Whole vehicle, the sum insured', figure(loss)),
    amount: loss,
    facts: [moneyFact('sumInsured', insured)],
    source,
  });
  const net = least(afterReceived(cover, pen, loss, theft.received), insured);
  const ours = ourPart(cover, pen, code, insured, net);
  const paid = theft.foundDamage ? ours : afterRates(given, cover, theft, ours);
  pen.pay(INSURED, paid, both('被保险人,应付', 'the insured, payable', figure(paid)), source);
  pen.stateIfAny(beyond(beyond(loss, theft.received), insured), {
    code: 'ABOVE_LIMIT',
    text: { zh: '超过保险金额的部分。', en: 'What is above the sum insured.' },
    source,
  });
  if (!theft.foundDamage && isAny(paid)) endCover(given, cover, pen);
}

/** Whether the days after the police case have not gone by. */
function waiting(
  given: ClaimCase,
  cover: CommercialCover,
  { policeCaseOn }: Theft,
  code: 'VEHICLE_DAMAGE' | 'WHOLE_VEHICLE_THEFT',
): boolean {
  const days = daysBetween(policeCaseOn, given.accident.calculatedOn);
  const { theftDays } = given.figures;
  if (days >= theftDays) return false;
  given.sheet.of('COMMERCIAL', code).state({
    code: 'NOT_YET',
    text: {
      zh: `立案侦查后满${String(theftDays)}天未查明下落的才赔付,现为第${String(days)}天。`,
      en: `Paid when the vehicle is not found within ${String(theftDays)} days of the police case; today is day ${String(days)}.`,
    },
    source: clause(
      clausesOf(given, cover),
      'THEFT_WAITING_DAYS',
      '经公安机关立案侦查,满规定天数未查明下落。',
      'Not found within the days after the police opened the case.',
      51,
    ),
  });
  return true;
}

function afterRates(
  given: ClaimCase,
  cover: CommercialCover,
  { missingPapers }: Theft,
  ours: ReturnType<typeof money>,
) {
  const figures = clausesOf(given, cover);
  const pen = given.sheet.of('COMMERCIAL', 'WHOLE_VEHICLE_THEFT');
  const { rate, ratePerMissingPaper } = figures.theft;
  const source = clause(
    figures,
    'THEFT_RATES',
    '全车损失实行绝对免赔率,每缺少一项单证另加。',
    'An absolute rate on the whole vehicle, more for each missing paper.',
  );
  if (rate === null) {
    pen.state({
      code: 'RULE_OFF',
      text: {
        zh: '本条款的盗抢免赔率未载入,未扣免赔。',
        en: 'No deductible of these clauses for theft is on file: none is taken.',
      },
      source,
    });
    return ours;
  }
  const waived = chosen(cover, 'DEDUCTIBLE_WAIVER', 'WHOLE_VEHICLE_THEFT') !== null;
  const together = decimal(waived ? '0' : rate).plus(
    decimal(ratePerMissingPaper ?? '0').mul(decimal(BigInt(missingPapers))),
  );
  const capped = together.gt(ONE) ? ONE : together;
  const paid = roundHalfUp(inYuan(ours).mul(ONE.minus(capped)));
  if (!capped.isZero())
    pen.line({
      step: 'DEDUCTIBLE',
      beneficiary: INSURED,
      label: both('免赔率', 'Deductible', `${figure(ours)}${without(capped)}`),
      amount: paid,
      facts: [{ name: 'missingPapers', value: String(missingPapers) }],
      source,
    });
  pen.stateIfAny(subtract(ours, paid), {
    code: 'DEDUCTED',
    beneficiary: INSURED,
    text: { zh: '免赔部分由被保险人承担。', en: 'The deductible, borne by the insured.' },
    source,
  });
  return paid;
}
