/**
 * Signals of fraud (S-357, S-360…S-362). A signal refers a claim to people; it never refuses one, and it never delays
 * what law has put a clock on. Pure: whoever calls it brings the facts.
 */
import { type Decimal, decimal, ONE } from '../../kernel/decimal.js';
import { dayOf, daysBetween, type Instant, type LocalDate } from '../../kernel/dates.js';
import { formatYuan, inYuan, type Money } from '../../kernel/money.js';
import type { Fact, Sentence } from '../../kernel/refusal.js';

const HOUR_MS = 3_600_000;

export const FRAUD_SIGNALS = [
  'SAME_EVIDENCE',
  'SAME_DAMAGE',
  'SHOP_PRICE_DEVIATION',
  'VELOCITY',
  'EARLY_LOSS',
  'SHARED_ACCOUNT',
  'BLOCKLISTED',
  'REPAIRED_BEFORE_ASSESSMENT',
  'EVIDENCE_DATES',
] as const;
export type FraudSignalCode = (typeof FRAUD_SIGNALS)[number];

export interface FraudTerms {
  readonly from: LocalDate;
  /** Share by which a line may lie above the usual price of the same part before it is a signal. */
  readonly shopDeviation: string;
  /** Prices of others that a usual price needs. */
  readonly shopDeviationLeast: number;
  /** Losses of one vehicle within so many days. */
  readonly velocityDays: number;
  readonly velocityLosses: number;
  /** Days after the beginning of cover in which a loss is early. */
  readonly earlyDays: number;
  /** Hours by which the clock of a camera may be wrong. */
  readonly cameraHours: number;
  /** Points of each signal, and from how many in all a claim is referred to an investigation. */
  readonly points: Readonly<Record<FraudSignalCode, number>>;
  readonly referFrom: number;
}

export interface FraudSignal {
  readonly code: FraudSignalCode;
  readonly points: number;
  readonly facts: readonly Fact[];
}

/** What a part costs here, and what others took for it. */
export interface PricedLine {
  readonly label: string;
  readonly partNumber: string | null;
  readonly unitPrice: Money;
  readonly usual: readonly Money[];
}

/** Of scene or damage: when it was taken, as its sender says and as the picture itself does. */
export interface Picture {
  readonly declaredAt: Instant | null;
  readonly embeddedAt: Instant | null;
}

export interface FraudFacts {
  readonly occurredAt: Instant;
  /** When cover of the policies concerned began; the latest one counts. */
  readonly coverBegan: readonly Instant[];
  /** Files of this claim whose bytes are also evidence of another claim. */
  readonly evidenceSeenElsewhere: number;
  readonly pictures: readonly Picture[];
  /** Earlier claims of the vehicle whose assessment names the same parts. */
  readonly sameDamageBefore: number;
  readonly lines: readonly PricedLine[];
  /** Losses of the vehicle that occurred in the window, this one included. */
  readonly losses: number;
  /** Other claims that were paid to the same account for another insured. */
  readonly accountSeenElsewhere: number;
  /** What of the claim stands on the blocklist: `VEHICLE`, `SHOP`, `ACCOUNT`. */
  readonly blocklisted: readonly string[];
  readonly repairedBeforeAssessment: boolean;
}

export const SIGNAL_WORDS: Readonly<Record<FraudSignalCode, Sentence>> = {
  SAME_EVIDENCE: { zh: '证据文件曾用于其他案件', en: 'The same evidence came with another claim' },
  SAME_DAMAGE: { zh: '同一损伤曾有索赔', en: 'The same damage was claimed before' },
  SHOP_PRICE_DEVIATION: { zh: '修理厂报价偏高', en: 'Priced above what others take for the same part' },
  VELOCITY: { zh: '出险频率偏高', en: 'Many losses in a short time' },
  EARLY_LOSS: { zh: '起保后不久出险', en: 'Loss soon after cover began' },
  SHARED_ACCOUNT: { zh: '收款账户用于他人的案件', en: 'The account was paid for somebody else' },
  BLOCKLISTED: { zh: '涉及受限名单', en: 'Something stands on the blocklist' },
  REPAIRED_BEFORE_ASSESSMENT: { zh: '定损前已修理', en: 'Repaired before it was assessed' },
  EVIDENCE_DATES: {
    zh: '照片自身记录的时间与事故或所报时间不符',
    en: 'A picture was taken at another time than was told',
  },
};

/** The signals that a claim shows, the weightiest first. */
export function signalsOf(facts: FraudFacts, terms: FraudTerms): FraudSignal[] {
  const count = (name: string, value: number): Fact[] => [{ name, value: String(value) }];
  const misdated = facts.pictures.filter((picture) => isMisdated(picture, facts.occurredAt, terms)).length;
  const early = earlyBy(facts, terms);
  const dear = facts.lines.flatMap((line) => deviationOf(line, terms));
  const found: [FraudSignalCode, readonly Fact[] | null][] = [
    ['SAME_EVIDENCE', facts.evidenceSeenElsewhere > 0 ? count('files', facts.evidenceSeenElsewhere) : null],
    ['SAME_DAMAGE', facts.sameDamageBefore > 0 ? count('claims', facts.sameDamageBefore) : null],
    ['SHOP_PRICE_DEVIATION', dear.length > 0 ? dear : null],
    ['VELOCITY', facts.losses >= terms.velocityLosses ? count('losses', facts.losses) : null],
    ['EARLY_LOSS', early === null ? null : [{ name: 'days', value: String(early), unit: 'days' }]],
    ['SHARED_ACCOUNT', facts.accountSeenElsewhere > 0 ? count('claims', facts.accountSeenElsewhere) : null],
    [
      'BLOCKLISTED',
      facts.blocklisted.length > 0 ? [{ name: 'listed', value: [...facts.blocklisted].sort().join(' ') }] : null,
    ],
    ['REPAIRED_BEFORE_ASSESSMENT', facts.repairedBeforeAssessment ? [] : null],
    ['EVIDENCE_DATES', misdated > 0 ? count('files', misdated) : null],
  ];
  return found
    .flatMap(([code, told]) => (told === null ? [] : [{ code, points: terms.points[code], facts: told }]))
    .sort((a, b) => b.points - a.points || (a.code < b.code ? -1 : 1));
}

/** Whether people look into it before anything is approved. */
export function isReferred(signals: readonly FraudSignal[], terms: FraudTerms): boolean {
  return scoreOf(signals) >= terms.referFrom;
}

export function scoreOf(signals: readonly FraudSignal[]): number {
  return signals.reduce((sum, { points }) => sum + points, 0);
}

/** Before the loss, or at another time than was told, by more than a camera's clock is wrong. Without a time of its own it says nothing. */
function isMisdated(
  { declaredAt, embeddedAt }: Picture,
  occurredAt: Instant,
  { cameraHours }: Pick<FraudTerms, 'cameraHours'>,
): boolean {
  if (embeddedAt === null) return false;
  const wrong = cameraHours * HOUR_MS;
  const [taken, told] = [Date.parse(embeddedAt), declaredAt === null ? null : Date.parse(declaredAt)];
  return taken < Date.parse(occurredAt) - wrong || (told !== null && Math.abs(taken - told) > wrong);
}

function earlyBy({ occurredAt, coverBegan }: FraudFacts, terms: FraudTerms): number | null {
  const latest = [...coverBegan].sort().at(-1);
  if (latest === undefined) return null;
  const days = daysBetween(dayOf(latest), dayOf(occurredAt));
  return days >= 0 && days < terms.earlyDays ? days : null;
}

function deviationOf({ label, partNumber, unitPrice, usual }: PricedLine, terms: FraudTerms): Fact[] {
  if (usual.length < terms.shopDeviationLeast) return [];
  const median = medianOf(usual);
  if (inYuan(unitPrice).lte(median.mul(ONE.plus(decimal(terms.shopDeviation))))) return [];
  const usualText = median.toFixed(2);
  return [{ name: partNumber ?? label, value: `${formatYuan(unitPrice)} / ${usualText}`, unit: 'CNY' }];
}

/** The middle one of an odd number, the mean of the middle two of an even one. */
function medianOf(prices: readonly Money[]): Decimal {
  const sorted = [...prices].sort((a, b) => (a.fen < b.fen ? -1 : a.fen > b.fen ? 1 : 0)).map(inYuan);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? decimal('0');
  if (sorted.length % 2 === 1) return upper;
  return upper.plus(sorted[sorted.length / 2 - 1] ?? upper).div(2);
}
