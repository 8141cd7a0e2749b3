/** What liability coverages have in common: loss beyond compulsory cover, the share borne, limits, deductibles, attachments. */
import { type Decimal, decimal } from '../../../kernel/decimal.js';
import { allocate, inYuan, type Money, money, NOTHING, roundHalfUp, subtract, sum } from '../../../kernel/money.js';
import type { RuleRef } from '../../../kernel/refusal.js';
import type { CoverageCode } from '../../products/index.js';
import type { CommercialCover, LossKind, Victim } from './accident.js';
import { beyondCompulsory, chosen, type ClaimCase, clausesOf, lossOf, shareTowards } from './claim-case.js';
import { ownRateOf } from './deductibles.rules.js';
import { both, figure, KIND_NAMES, minus, moneyFact, nameOf, percent, rateFact, without } from './labels.js';
import { type CoverageDraft, least } from './sheet-draft.js';
import { clause, LAW } from './sources.js';

/** Kinds of loss that the main coverages of liability pay. */
const MAIN_KINDS: readonly LossKind[] = ['deathDisability', 'medical', 'property'];

/** What is owed for one victim before limit and deductible. */
export interface Due {
  readonly victim: string;
  readonly amount: Money;
}

export function sourceOfShare(given: ClaimCase, cover: CommercialCover, victim: Victim): RuleRef {
  const { degree } = given.accident.insured.liability;
  if (victim.is === 'PEDESTRIAN_OR_CYCLIST' && degree === 'NONE') return LAW.WITHOUT_FAULT;
  return clause(
    clausesOf(given, cover),
    'LIABILITY_SHARE',
    '按事故责任比例赔偿;未确定比例的,主要70%、同等50%、次要30%。',
    'Paid by the share of liability; by degree where only that is known: major 70, equal 50, minor 30 %.',
    victim.vehicle === given.accident.insured.key ? 39 : 23,
  );
}

/** `(loss − compulsory) × share` of one victim, with its lines. */
export function dueFor(given: ClaimCase, cover: CommercialCover, pen: CoverageDraft, victim: Victim): Due {
  const rest = beyondCompulsory(given, victim);
  const losses = sum(MAIN_KINDS.map((kind) => lossOf(victim.losses, kind)));
  const excess = sum(MAIN_KINDS.map((kind) => rest[kind]));
  const share = shareTowards(given, victim);
  const amount = roundHalfUp(inYuan(excess).mul(share));
  const deducted = subtract(losses, excess);
  const name = nameOf(victim.key);
  if (losses.fen === 0n) return { victim: victim.key, amount };
  pen.line({
    step: 'COMPULSORY_LIMIT',
    beneficiary: victim.key,
    label: both(`${name.zh},扣除交强险`, `${name.en}, beyond compulsory cover`, minus(losses, deducted)),
    amount: excess,
    facts: [moneyFact('loss', losses), moneyFact('compulsory', deducted)],
    source: clause(
      clausesOf(given, cover),
      'BEYOND_COMPULSORY',
      '交强险各分项限额以内的损失不赔偿,未投保交强险的同样扣除。',
      'What the compulsory sub-limits pay is not paid, whether compulsory cover exists or not.',
      26,
    ),
  });
  const formula = `${minus(losses, deducted)} × ${percent(share)}`;
  pen.line({
    step: 'LIABILITY_SHARE',
    beneficiary: victim.key,
    label: both(`${name.zh},按责任比例`, `${name.en}, share of liability`, formula),
    amount,
    facts: [rateFact('share', share)],
    source: sourceOfShare(given, cover, victim),
  });
  pen.stateIfAny(subtract(excess, amount), {
    code: 'NOT_LIABLE',
    beneficiary: victim.key,
    text: {
      zh: `${name.zh}:按责任比例不由本方承担的部分。`,
      en: `${name.en}: the share that is not borne by this side.`,
    },
    source: sourceOfShare(given, cover, victim),
  });
  return { victim: victim.key, amount };
}

export const totalOf = (dues: readonly Due[]): Money => sum(dues.map(({ amount }) => amount));

/** Brings dues to a total, by due, exact to the fen; unchanged when they are that already. */
export function sharedOut(total: Money, dues: readonly Due[]): Due[] {
  const owed = totalOf(dues);
  if (owed.fen === total.fen || owed.fen === 0n) return [...dues];
  const parts = allocate(
    total,
    dues.map(({ amount }) => amount.fen),
  );
  return dues.map(({ victim }, index) => ({ victim, amount: parts[index] ?? NOTHING }));
}

/** Takes deductible rates off, rounds once, and shares out what is left. */
export function reduced(dues: readonly Due[], factor: Decimal): Due[] {
  return sharedOut(roundHalfUp(inYuan(totalOf(dues)).mul(factor)), dues);
}

/** Attachments of a liability coverage: mental damage and medical costs outside the public list, each up to its own limit. */
export function payAttachments(
  given: ClaimCase,
  cover: CommercialCover,
  main: CoverageCode,
  victims: readonly Victim[],
): void {
  attachment(given, cover, main, victims, 'NON_MEDICARE_MEDICAL', 'medicalOutsideList');
  attachment(given, cover, main, victims, 'MENTAL_DAMAGE', 'mentalDamage');
}

function attachment(
  given: ClaimCase,
  cover: CommercialCover,
  main: CoverageCode,
  victims: readonly Victim[],
  code: CoverageCode,
  kind: LossKind,
): void {
  const concerned = victims.filter(({ losses }) => lossOf(losses, kind).fen > 0n);
  if (concerned.length === 0) return;
  const selected = chosen(cover, code, main);
  const pen = given.sheet.of('COMMERCIAL', code);
  const rests = concerned.map((victim) => ({ victim, rest: beyondCompulsory(given, victim)[kind] }));
  const source = clause(
    clausesOf(given, cover),
    code,
    `${KIND_NAMES[kind].zh}由附加险在其限额内按责任比例赔偿,主险不赔偿。`,
    `The additional coverage pays ${KIND_NAMES[kind].en} by share of liability, up to its limit; the main coverage does not.`,
  );
  if (!selected) {
    pen.stateIfAny(sum(rests.map(({ rest }) => rest)), {
      code: 'NOT_INSURED',
      text: {
        zh: `${KIND_NAMES[kind].zh}:未投保相应附加险,不赔偿。`,
        en: `Not paid: ${KIND_NAMES[kind].en}, without its additional coverage.`,
      },
      source,
    });
    return;
  }
  const dues = rests.map(({ victim, rest }): Due => {
    const share = shareTowards(given, victim);
    const amount = roundHalfUp(inYuan(rest).mul(share));
    pen.line({
      step: 'LIABILITY_SHARE',
      beneficiary: victim.key,
      label: both(
        `${nameOf(victim.key).zh},${KIND_NAMES[kind].zh}`,
        `${nameOf(victim.key).en}, ${KIND_NAMES[kind].en}`,
        `${minus(lossOf(victim.losses, kind), subtract(lossOf(victim.losses, kind), rest))} × ${percent(share)}`,
      ),
      amount,
      source: sourceOfShare(given, cover, victim),
    });
    return { victim: victim.key, amount };
  });
  const limit = money(BigInt(selected.sumInsuredFen ?? '0'));
  const owed = totalOf(dues);
  const within = sharedOut(least(owed, limit), dues);
  limitLine(pen, owed, limit, totalOf(within), source);
  const rate = ownRateOf(given, cover, code);
  const paid = rate.isZero() ? within : reduced(within, decimal('1').minus(rate));
  deductibleLine(pen, totalOf(within), totalOf(paid), without(rate), source);
  for (const { victim, amount } of paid) payLine(pen, victim, amount, source);
}

/** The line LIMIT where a limit cuts, and what is left unpaid. */
export function limitLine(pen: CoverageDraft, owed: Money, limit: Money, within: Money, source: RuleRef): void {
  if (owed.fen <= limit.fen) return;
  pen.line({
    step: 'LIMIT',
    label: both('责任限额', 'Limit', `${figure(owed)} > ${figure(limit)}`),
    amount: within,
    facts: [moneyFact('limit', limit)],
    source,
  });
  pen.stateIfAny(subtract(owed, limit), {
    code: 'ABOVE_LIMIT',
    text: { zh: '超过责任限额的部分。', en: 'What is above the limit.' },
    source,
  });
}

export function deductibleLine(pen: CoverageDraft, before: Money, after: Money, words: string, source: RuleRef): void {
  if (words === '') return;
  pen.line({
    step: 'DEDUCTIBLE',
    label: both('免赔率', 'Deductible', `${figure(before)}${words}`),
    amount: after,
    source,
  });
  pen.stateIfAny(subtract(before, after), {
    code: 'DEDUCTED',
    text: { zh: '按免赔率由被保险人承担。', en: 'The deductible, borne by the insured.' },
    source,
  });
}

export function payLine(pen: CoverageDraft, victim: string, amount: Money, source: RuleRef): void {
  const name = nameOf(victim);
  pen.pay(victim, amount, both(`${name.zh},应付`, `${name.en}, payable`, figure(amount)), source);
}
