/** Third-party liability (第三者责任保险): min(limit, (loss − compulsory) × share), then deductible rates. */
import { allocate, formatYuan, money, type Money, NOTHING, subtract, sum } from '../../../kernel/money.js';
import type { CommercialCover, Victim } from './accident.js';
import { beyondCompulsory, chosen, type ClaimCase, clausesOf, excluded, trainOf } from './claim-case.js';
import { deductibleSource, factorOf, ratesOf, wordsOf } from './deductibles.rules.js';
import { both, figure, moneyFact } from './labels.js';
import {
  deductibleLine,
  dueFor,
  type Due,
  limitLine,
  payAttachments,
  payLine,
  reduced,
  sharedOut,
  totalOf,
} from './liability.rules.js';
import { type CoverageDraft, isAny, least, timesTwo } from './sheet-draft.js';
import { clause, LAW } from './sources.js';

const CODE = 'THIRD_PARTY_LIABILITY';

export function payThirdParties(given: ClaimCase, cover: CommercialCover | null): void {
  const train = trainOf(given.accident);
  const victims = given.victims.filter(
    ({ key, vehicle }) =>
      (vehicle === null || !train.includes(vehicle)) && !excluded(given.accident, 'COMMERCIAL', CODE, key),
  );
  if (victims.length === 0) return;
  const pen = given.sheet.of('COMMERCIAL', CODE);
  const selected = cover ? chosen(cover, CODE) : null;
  if (!cover || !selected) {
    stateUninsured(given, pen, victims);
    return;
  }
  const dues = victims.map((victim) => dueFor(given, cover, pen, victim));
  const limit = limitOn(given, cover, pen, money(BigInt(selected.sumInsuredFen ?? '0')));
  const within = withinLimits(given, cover, pen, dues, limit);
  const rates = ratesOf(given, cover, CODE);
  const words = wordsOf(rates);
  const paid = words === '' ? within : reduced(within, factorOf(rates));
  deductibleLine(pen, totalOf(within), totalOf(paid), words, deductibleSource(given, cover));
  const source = clause(
    clausesOf(given, cover),
    'THIRD_PARTY_PAYOUT',
    '赔款=(核定损失-交强险分项限额)×责任比例,以责任限额为限,再扣免赔率。',
    'Payout = (loss − compulsory sub-limits) × share, up to the limit, then deductible rates.',
  );
  for (const { victim, amount } of paid) payLine(pen, victim, amount, source);
  if (isAny(totalOf(paid))) pen.state({ code: 'NOTE', text: LAW.PAY_THE_VICTIM.text, source: LAW.PAY_THE_VICTIM });
  payAttachments(given, cover, CODE, victims);
}

/** Nothing is guessed: what compulsory cover leaves is named as not insured. */
function stateUninsured(given: ClaimCase, pen: CoverageDraft, victims: readonly Victim[]): void {
  const rests = victims.flatMap((victim) => Object.values(beyondCompulsory(given, victim)));
  pen.stateIfAny(sum(rests), {
    code: 'NOT_INSURED',
    text: {
      zh: '未投保商业第三者责任保险:交强险以外的损失由责任人承担。',
      en: 'No third-party cover: what compulsory cover leaves is borne by the one liable.',
    },
    source: LAW.COMPULSORY_FIRST,
  });
}

/** The limit on the day: doubled on a public holiday where that was bought and the table is known. */
function limitOn(given: ClaimCase, cover: CommercialCover, pen: CoverageDraft, limit: Money): Money {
  if (!chosen(cover, 'HOLIDAY_DOUBLE_LIMIT')) return limit;
  const source = clause(
    clausesOf(given, cover),
    'HOLIDAY_DOUBLE_LIMIT',
    '法定节假日期间发生的事故,第三者责任限额翻倍。',
    'On public holidays the third-party limit is doubled.',
  );
  const table = given.figures.holidays.find(({ from, until }) => from <= given.day && given.day < until);
  if (!table) {
    pen.state({
      code: 'RULE_OFF',
      text: {
        zh: '没有当年的法定节假日表,限额未翻倍。',
        en: 'No table of public holidays for this day: the limit is not doubled.',
      },
      source,
    });
    return limit;
  }
  if (!table.days.includes(given.day)) return limit;
  const doubled = timesTwo(limit);
  pen.line({
    step: 'LIMIT',
    label: both('节假日限额翻倍', 'Public holiday, limit doubled', `${figure(limit)} × 2`),
    amount: doubled,
    facts: [
      { name: 'day', value: given.day },
      { name: 'holidays', value: table.source },
    ],
    source,
  });
  return doubled;
}

function withinLimits(
  given: ClaimCase,
  cover: CommercialCover,
  pen: CoverageDraft,
  dues: readonly Due[],
  limit: Money,
): Due[] {
  const figures = clausesOf(given, cover);
  const owed = totalOf(dues);
  const { connected } = given.accident.insured;
  const source = clause(figures, 'LIMIT_PER_ACCIDENT', '每次事故以责任限额为限。', 'Up to the limit per accident.');
  if (connected) {
    const tractor = connected.is === 'TRACTOR' ? connected.thirdPartyLimit : limit;
    const trailer = connected.is === 'TRACTOR' ? limit : connected.thirdPartyLimit;
    const train = clause(
      figures,
      'TRACTOR_AND_TRAILER',
      '主车和挂车视为一体,按责任限额比例赔偿,总和以主车限额为限。',
      'Tractor and trailer count as one: each pays by its limit, together no more than the tractor’s limit.',
      29,
    );
    const together = least(owed, tractor);
    limitLine(pen, owed, tractor, together, train);
    const [ofTractor = NOTHING, ofTrailer = NOTHING] = allocate(together, [tractor.fen, trailer.fen]);
    const ours = connected.is === 'TRACTOR' ? ofTrailer : ofTractor;
    pen.line({
      step: 'APPORTIONMENT',
      label: both(
        '主挂车按限额比例',
        'Tractor and trailer, by their limits',
        `${figure(together)} × ${figure(limit)} ÷ (${figure(tractor)} + ${figure(trailer)})`,
      ),
      amount: ours,
      facts: [moneyFact('otherLimit', connected.thirdPartyLimit)],
      source: train,
    });
    return sharedOut(ours, dues);
  }
  const others = sum(cover.coexisting.filter(({ coverage }) => coverage === CODE).map(({ sumInsured }) => sumInsured));
  if (!isAny(others)) {
    const within = least(owed, limit);
    limitLine(pen, owed, limit, within, source);
    return sharedOut(within, dues);
  }
  const capacity = sum([limit, others]);
  const together = least(owed, capacity);
  limitLine(pen, owed, capacity, together, source);
  const [ours = NOTHING] = allocate(together, [limit.fen, others.fen]);
  pen.line({
    step: 'APPORTIONMENT',
    label: both(
      '重复保险按限额比例',
      'Several policies, by their limits',
      `${figure(together)} × ${figure(limit)} ÷ (${figure(limit)} + ${figure(others)})`,
    ),
    amount: ours,
    facts: [{ name: 'otherPolicies', value: formatYuan(others), unit: 'CNY' }],
    source: LAW.BY_SUM_INSURED,
  });
  pen.stateIfAny(subtract(together, ours), {
    code: 'BORNE_BY_OTHERS',
    text: { zh: '由其他保险人按比例承担。', en: 'Borne by the other insurers in proportion.' },
    source: LAW.BY_SUM_INSURED,
  });
  return sharedOut(ours, dues);
}
