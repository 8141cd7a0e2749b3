/** Occupants (车上人员责任保险): driver up to his limit, each passenger up to the limit per person, and no more persons than seats. */
import { inYuan, money, roundHalfUp, sum } from '../../../kernel/money.js';
import type { CommercialCover, Victim } from './accident.js';
import { beyondCompulsory, chosen, type ClaimCase, clausesOf, excluded } from './claim-case.js';
import { deductibleSource, factorOf, ratesOf, wordsOf } from './deductibles.rules.js';
import { both, figure, moneyFact, nameOf } from './labels.js';
import { deductibleLine, dueFor, limitLine, payAttachments, payLine, sharedOut, totalOf } from './liability.rules.js';
import { least, timesCount } from './sheet-draft.js';
import { clause, LAW } from './sources.js';

export function payOccupants(given: ClaimCase, cover: CommercialCover | null): void {
  const aboard = given.victims.filter(({ vehicle }) => vehicle === given.accident.insured.key);
  paySeats(
    given,
    cover,
    'DRIVER_LIABILITY',
    aboard.filter(({ is }) => is === 'DRIVER'),
  );
  paySeats(
    given,
    cover,
    'PASSENGER_LIABILITY',
    aboard.filter(({ is }) => is === 'PASSENGER'),
  );
}

function paySeats(
  given: ClaimCase,
  cover: CommercialCover | null,
  code: 'DRIVER_LIABILITY' | 'PASSENGER_LIABILITY',
  aboard: readonly Victim[],
): void {
  const victims = aboard.filter(({ key }) => !excluded(given.accident, 'COMMERCIAL', code, key));
  if (victims.length === 0) return;
  const pen = given.sheet.of('COMMERCIAL', code);
  const selected = cover ? chosen(cover, code) : null;
  if (!cover || !selected) {
    pen.stateIfAny(sum(victims.flatMap((victim) => Object.values(beyondCompulsory(given, victim)))), {
      code: 'NOT_INSURED',
      text: { zh: '未投保相应座位的车上人员责任保险。', en: 'No cover for these seats.' },
      source: LAW.COMPULSORY_FIRST,
    });
    return;
  }
  const figures = clausesOf(given, cover);
  const each = money(BigInt(selected.sumInsuredFen ?? '0'));
  const source = clause(
    figures,
    'LIMIT_PER_SEAT',
    '每座以责任限额为限,赔偿人数以投保座位数为限。',
    'Each seat up to its limit, and no more persons than seats insured.',
    44,
  );
  const capped = victims.map((victim) => {
    const due = dueFor(given, cover, pen, victim);
    const amount = least(due.amount, each);
    if (due.amount.fen > each.fen) {
      const name = nameOf(victim.key);
      pen.line({
        step: 'LIMIT',
        beneficiary: victim.key,
        label: both(`${name.zh},每座限额`, `${name.en}, limit per seat`, `${figure(due.amount)} > ${figure(each)}`),
        amount,
        facts: [moneyFact('limit', each)],
        source,
      });
      pen.stateIfAny(money(due.amount.fen - each.fen), {
        code: 'ABOVE_LIMIT',
        beneficiary: victim.key,
        text: { zh: `${name.zh}:超过每座限额的部分。`, en: `${name.en}: what is above the limit per seat.` },
        source,
      });
    }
    return { victim: victim.key, amount };
  });
  const all = timesCount(each, code === 'DRIVER_LIABILITY' ? 1 : (selected.seats ?? capped.length));
  const owed = totalOf(capped);
  const within = sharedOut(least(owed, all), capped);
  limitLine(pen, owed, all, totalOf(within), source);
  const rates = ratesOf(given, cover, code);
  const words = wordsOf(rates);
  const factor = factorOf(rates);
  const paid =
    words === ''
      ? within
      : within.map(({ victim, amount }) => ({ victim, amount: roundHalfUp(inYuan(amount).mul(factor)) }));
  deductibleLine(pen, totalOf(within), totalOf(paid), words, deductibleSource(given, cover));
  for (const { victim, amount } of paid) payLine(pen, victim, amount, source);
  payAttachments(given, cover, code, victims);
}
