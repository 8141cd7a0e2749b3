/**
 * Money of a change, by day: (new − old) × days left ÷ days of the period. The sum is rounded once, half up to the fen;
 * each line brings what is shown so far to the exact figure rounded, so that the lines add up to it. Pure.
 */
import { type Decimal, decimal, ONE } from '../../kernel/decimal.js';
import { type Money, money, NOTHING, roundHalfUp, subtract } from '../../kernel/money.js';
import type { RuleRef, Sentence } from '../../kernel/refusal.js';
import { coverageKey } from '../products/index.js';
import { linesToJson, type PremiumLine, type PricedPolicy } from '../rating/index.js';
import type { PolicyContent } from '../policies/index.js';
import type { Days } from './days.rules.js';
import type { PremiumChange } from './endorsement.js';
import { RULES } from './published/terms.js';

/** One part of a signed change: fen × days, so that nothing is rounded before the end. */
export interface Part {
  readonly kind: 'PRO_RATA' | 'FEE';
  readonly coverage: string | null;
  readonly appliesTo?: string;
  readonly label: Sentence;
  readonly factor: string | null;
  readonly fenDays: Decimal;
  readonly source: RuleRef;
}

/** What is counted by days: a policy as priced, and what was restored of its sums. */
export type Priced = Pick<
  PricedPolicy,
  'kind' | 'coverages' | 'services' | 'premiumFen' | 'netFen' | 'illustrative'
> & { readonly replenished?: PolicyContent['replenished'] };

export function pricedOf({ policy, replenished }: PolicyContent): Priced {
  return replenished ? { ...policy, replenished } : policy;
}

/** Premium of a whole period, what was restored with it. */
export function periodFen(content: PolicyContent): bigint {
  return [...itemsOf(pricedOf(content)).values()].reduce((all, { fen }) => all + fen, 0n);
}

interface Item {
  readonly coverage: string | null;
  readonly appliesTo: string | null;
  readonly name: Sentence;
  readonly fen: bigint;
}

/** What a premium consists of, by coverage and service. */
export function itemsOf({ coverages, services, replenished = [] }: Priced): Map<string, Item> {
  return new Map<string, Item>([
    ...coverages.map(
      (each) =>
        [
          coverageKey(each),
          { coverage: each.code, appliesTo: each.appliesTo, name: same(each.code), fen: BigInt(each.premiumFen) },
        ] as const,
    ),
    ...services.map(
      ({ code, count, premiumFen }) =>
        [
          `service ${code}`,
          { coverage: null, appliesTo: null, name: same(`${code} × ${String(count)}`), fen: BigInt(premiumFen) },
        ] as const,
    ),
    ...[...new Set(replenished.map(({ coverage }) => coverage))].map(
      (code) =>
        [
          restoredKey(code),
          {
            coverage: code,
            appliesTo: null,
            name: { zh: `恢复保额 ${code}`, en: `${code}, sum restored` },
            fen: replenished
              .filter(({ coverage }) => coverage === code)
              .reduce((all, { premiumFen }) => all + BigInt(premiumFen), 0n),
          },
        ] as const,
    ),
  ]);
}

function same(name: string): Sentence {
  return { zh: name, en: name };
}

/** What was restored of a coverage is an item beside it. */
export function restoredKey(code: string): string {
  return `${RESTORED}${code}`;
}
const RESTORED = 'restored ';

/** The part of a coverage that no loss has used up, and by which rule. */
export interface Unharmed {
  readonly share: Decimal;
  readonly source: RuleRef;
}

/** The difference between two premiums of a period for the days that are left of it; of what is dropped, the unharmed part. */
export function proRata(
  before: Priced,
  after: Priced,
  days: Days,
  unharmed: (key: string) => Unharmed = () => ({ share: ONE, source: RULES.PRO_RATA }),
): PremiumChange {
  const [old, now] = [itemsOf(before), itemsOf(after)];
  const parts = [...new Set([...old.keys(), ...now.keys()])].flatMap((key): Part[] => {
    const difference = (now.get(key)?.fen ?? 0n) - (old.get(key)?.fen ?? 0n);
    const item = now.get(key) ?? old.get(key);
    if (difference === 0n || !item) return [];
    const { share, source } = now.has(key)
      ? { share: ONE, source: key.startsWith(RESTORED) ? RULES.REPLENISH : RULES.PRO_RATA }
      : unharmed(key);
    return share.isZero() ? [] : [part(item, difference, days, share, source)];
  });
  return assemble(parts, days, after);
}

export function part(
  { coverage, appliesTo, name }: Omit<Item, 'fen'>,
  fen: bigint,
  days: Days,
  share: Decimal = ONE,
  source: RuleRef = RULES.PRO_RATA,
): Part {
  const { daysLeft, days: whole } = days;
  return {
    kind: 'PRO_RATA',
    coverage,
    ...(appliesTo === null ? {} : { appliesTo }),
    label: {
      zh: `${name.zh} 按日 ${String(daysLeft)}/${String(whole)}`,
      en: `${name.en}, ${String(daysLeft)} of ${String(whole)} days`,
    },
    factor: null,
    fenDays: decimal(fen).mul(share).mul(daysLeft),
    source,
  };
}

/** Rounds once and takes VAT out in the proportion of the premium that it belongs to. */
export function assemble(
  parts: readonly Part[],
  { days }: Pick<Days, 'days'>,
  of: Pick<Priced, 'premiumFen' | 'netFen' | 'illustrative'>,
): PremiumChange {
  const lines: PremiumLine[] = [];
  let exact = decimal('0');
  let shown: Money = NOTHING;
  for (const { fenDays, ...line } of parts) {
    exact = exact.plus(fenDays);
    const now = roundHalfUp(exact.div(days).div(100));
    lines.push({ ...line, amount: subtract(now, shown) });
    shown = now;
  }
  const whole = BigInt(of.premiumFen);
  const net = whole === 0n ? shown : roundHalfUp(decimal(shown.fen).mul(of.netFen).div(of.premiumFen).div(100));
  return {
    premiumFen: shown.fen.toString(),
    netFen: net.fen.toString(),
    vatFen: money(shown.fen - net.fen).fen.toString(),
    lines: linesToJson(lines),
    illustrative: of.illustrative,
  };
}
