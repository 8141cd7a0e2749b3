/** Early ends by the table of domain 4.4: who may, when, and what goes back. Pure. */
import { addYears, dayOf, type Instant, startOfDay } from '../../kernel/dates.js';
import { decimal, ONE } from '../../kernel/decimal.js';
import type { RefusalItem, RuleRef } from '../../kernel/refusal.js';
import { clockOver, type WorkingCalendar } from '../platform/index.js';
import { coverageKey } from '../products/index.js';
import type { PricedPolicy } from '../rating/index.js';
import type { Days } from './days.rules.js';
import type { CancellationReason, Ending, PremiumChange } from './endorsement.js';
import { EndorsementRefusals } from './endorsements.refusals.js';
import { assemble, itemsOf, type Part, part, type Priced, type Unharmed } from './pro-rata.rules.js';
import { type CancellationTerms, RULES } from './published/terms.js';

/** The only grounds on which a policyholder ends compulsory cover in force. */
export const LAWFUL_GROUNDS: readonly CancellationReason[] = ['DEREGISTERED', 'FORMALLY_SUSPENDED', 'VEHICLE_LOST'];
export const INSURERS_REASONS: readonly CancellationReason[] = [
  'INSURER_NON_DISCLOSURE',
  'INSURER_INCREASED_RISK',
  'INSURER_AFTER_PARTIAL_LOSS',
];

/** What is known of the policy that is to end. */
export interface EndingFacts {
  readonly kind: PricedPolicy['kind'];
  readonly begun: boolean;
  readonly issuedAt: Instant;
  readonly now: Instant;
  /** Until when a noticed transfer may be answered; null when none was noticed. */
  readonly transferReviewUntil: Instant | null;
  /** Public holidays, for the clocks of the law. */
  readonly calendar: WorkingCalendar;
}

const FIELD = ['input', 'cancellation', 'reason'];

/** Why a policyholder cannot end it so; null when it may. */
export function cancellationFault(ending: Ending, facts: EndingFacts, terms: CancellationTerms): RefusalItem | null {
  const { reason, loss } = ending;
  const lawful = LAWFUL_GROUNDS.includes(reason);
  if (facts.kind === 'COMPULSORY') {
    if (lawful || (reason === 'BEFORE_START' && !facts.begun)) return null;
    return {
      code: EndorsementRefusals.COMPULSORY_CANCELLATION_GROUND,
      field: FIELD,
      rule: RULES.COMPULSORY_GROUNDS,
      wouldPass: LAWFUL_GROUNDS.map((value) => ({
        field: FIELD,
        value,
        message: { zh: '具备此情形并提供证明', en: 'this ground, with its proof' },
      })),
    };
  }
  if (reason === 'BEFORE_START') return facts.begun ? unfit('POLICYHOLDER_REQUEST') : null;
  if (reason === 'AFTER_PARTIAL_LOSS') {
    if (!loss) return { code: EndorsementRefusals.LOSS_FACTS_NEEDED, field: FIELD };
    const open = clockOver(startOfDay(loss.paidOn), terms.partialLossDays, facts.calendar);
    return facts.now < open ? null : notice(RULES.PARTIAL_LOSS, `${String(terms.partialLossDays)} d`);
  }
  if (reason === 'TOTAL_LOSS') return loss ? null : { code: EndorsementRefusals.LOSS_FACTS_NEEDED, field: FIELD };
  return lawful || reason === 'POLICYHOLDER_REQUEST' || reason === 'VEHICLE_SOLD'
    ? null
    : unfit('POLICYHOLDER_REQUEST');
}

/** Why the insurer cannot void it so; null when it may. Issued wrongly at any time; otherwise only what has not begun. */
export function voidFault(
  { reason }: Pick<Ending, 'reason'>,
  { begun }: Pick<EndingFacts, 'begun'>,
): RefusalItem | null {
  if (reason === 'WRONG_ISSUE' || (reason === 'BEFORE_START' && !begun)) return null;
  return unfit('WRONG_ISSUE', ...(begun ? [] : (['BEFORE_START'] as const)));
}

/** Why the insurer cannot rescind so, or not yet, or no more; null when it may. */
export function rescissionFault(ending: Ending, facts: EndingFacts, terms: CancellationTerms): RefusalItem | null {
  const { reason, notice: given, loss } = ending;
  const { now, kind, calendar } = facts;
  if (!INSURERS_REASONS.includes(reason) || !given) return unfit(...INSURERS_REASONS);
  if (given.noticedAt > now || given.knownAt > given.noticedAt)
    return notice(RULES.NON_DISCLOSURE, 'knownAt ≤ noticedAt ≤ now');
  if (kind === 'COMPULSORY') {
    if (reason !== 'INSURER_NON_DISCLOSURE') return unfit('INSURER_NON_DISCLOSURE');
    const over = clockOver(given.noticedAt, terms.correctionDays, calendar);
    return now < over ? notice(RULES.CORRECTION, `≥ ${over}`) : null;
  }
  switch (reason) {
    case 'INSURER_NON_DISCLOSURE': {
      const known = clockOver(given.knownAt, terms.knownDays, calendar);
      const contract = startOfDay(addYears(dayOf(facts.issuedAt), terms.contractYears));
      return given.noticedAt < known && given.noticedAt < contract
        ? null
        : notice(RULES.NON_DISCLOSURE, `< ${known < contract ? known : contract}`);
    }
    case 'INSURER_INCREASED_RISK':
      return facts.transferReviewUntil !== null && given.noticedAt < facts.transferReviewUntil
        ? null
        : notice(
            RULES.TRANSFER,
            facts.transferReviewUntil === null ? 'OWNER_TRANSFER' : `< ${facts.transferReviewUntil}`,
          );
    default: {
      if (!loss) return { code: EndorsementRefusals.LOSS_FACTS_NEEDED, field: ['input', 'loss'] };
      const over = clockOver(given.noticedAt, terms.partialLossNoticeDays, calendar);
      return now < over ? notice(RULES.PARTIAL_LOSS, `≥ ${over}`) : null;
    }
  }
}

function unfit(...fits: CancellationReason[]): RefusalItem {
  return {
    code: EndorsementRefusals.CANCELLATION_REASON,
    field: FIELD,
    wouldPass: fits.map((value) => ({ field: FIELD, value, message: { zh: '适用的理由', en: 'a reason that fits' } })),
  };
}

function notice(rule: RuleRef, text: string): RefusalItem {
  return {
    code: EndorsementRefusals.NOTICE_PERIOD,
    field: ['input', 'reason'],
    facts: [{ name: 'rule', value: text }],
    rule,
  };
}

/** What goes back, as a negative change of the premium of the period. */
export function endingChange(
  policy: Priced,
  ending: Ending,
  days: Days,
  begun: boolean,
  terms: CancellationTerms,
  /** Of a sum that is one for the period: the part not used up. */
  unused: (key: string) => Unharmed | null = () => null,
): PremiumChange {
  const items = [...itemsOf(policy)];
  const compulsory = policy.kind === 'COMPULSORY';
  // Wilful: nothing of a commercial premium goes back. Compulsory cover keeps only the days run, whoever was at fault (CTR 17).
  if (ending.notice?.wilful === true && ending.reason === 'INSURER_NON_DISCLOSURE' && !compulsory)
    return assemble([], days, policy);
  const full = !begun || ending.voids;
  const whole: Days = full ? { daysRun: 0, daysLeft: days.days, days: days.days } : days;
  const rule = full ? RULES.FULL : compulsory ? RULES.COMPULSORY_REFUND : RULES.PRO_RATA;
  const parts = items.flatMap(([key, item]): Part[] => {
    const { share, source } = unused(key) ?? unharmed(ending, policy, key, rule);
    return item.fen === 0n || share.isZero() ? [] : [part(item, -item.fen, whole, share, source)];
  });
  // The fee is the policyholder's who changes its mind before cover begins; voiding and the insurer's own acts cost nothing.
  const fee = !begun && !compulsory && isPolicyholders(ending) ? feeOf(policy.premiumFen, days, terms) : [];
  return assemble([...parts, ...fee], days, policy);
}

/**
 * As if it never was: whatever changed the premium since the start goes the other way, to the fen as it was charged or given
 * back. A refund of the first premium alone would keep what was added, or give back what had gone back already.
 */
export function undoing(change: PremiumChange, since: readonly PremiumChange[]): PremiumChange {
  const less = (of: 'premiumFen' | 'netFen' | 'vatFen'): string =>
    since.reduce((fen, each) => fen - BigInt(each[of]), BigInt(change[of])).toString();
  const undone = since.flatMap(({ lines }) =>
    lines.map((line) => ({
      ...line,
      label: { zh: `撤销:${line.label.zh}`, en: `Undone: ${line.label.en}` },
      amount: { ...line.amount, fen: (-BigInt(line.amount.fen)).toString() },
      source: RULES.FULL,
    })),
  );
  return {
    ...change,
    premiumFen: less('premiumFen'),
    netFen: less('netFen'),
    vatFen: less('vatFen'),
    lines: [...change.lines, ...undone],
    illustrative: change.illustrative || since.some(({ illustrative }) => illustrative),
  };
}

function isPolicyholders({ reason, voids }: Ending): boolean {
  return !voids && !INSURERS_REASONS.includes(reason);
}

function feeOf(premiumFen: string, { days }: Days, { feeBeforeStart }: CancellationTerms): Part[] {
  return [
    {
      kind: 'FEE',
      coverage: null,
      label: { zh: `手续费 ${feeBeforeStart}`, en: `Handling fee ${feeBeforeStart}` },
      factor: feeBeforeStart,
      fenDays: decimal(premiumFen).mul(feeBeforeStart).mul(days),
      source: RULES.BEFORE_START,
    },
  ];
}

/** The share of a coverage that no loss has used up; of one that was paid whole, nothing goes back. The insurer states each. */
export function unharmed(
  { loss, reason }: Pick<Ending, 'loss'> & { readonly reason: CancellationReason | null },
  { coverages }: Pick<PricedPolicy, 'coverages'>,
  key: string,
  otherwise: RuleRef,
): Unharmed {
  const settled = loss?.settled.find(({ coverage }) => coverage === key);
  const sum = coverages.find((each) => coverageKey(each) === key)?.sumInsuredFen;
  if (!settled) return { share: ONE, source: otherwise };
  if (reason === 'TOTAL_LOSS' || sum == null || decimal(settled.paidFen).gte(sum))
    return { share: decimal('0'), source: RULES.TOTAL_LOSS };
  return { share: ONE.minus(decimal(settled.paidFen).div(sum)), source: RULES.PARTIAL_LOSS };
}

/** Days in which a noticed transfer may be answered. */
export function transferReviewUntil(noticedAt: Instant, terms: CancellationTerms, calendar: WorkingCalendar): Instant {
  return clockOver(noticedAt, terms.transferDays, calendar);
}
