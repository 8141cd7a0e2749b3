/**
 * What a policy's life costs, counted otherwise: every calendar day by itself, money in whole fractions. It shares
 * nothing with the room but the words of domain 4.3 and 4.4.
 */
import { referencePremium, type ReferenceInput, type ReferenceTables, valueFen } from './commercial-reference.js';
import { PUBLISHED_ROWS } from './published-compulsory-table.js';

/** A mistake planted to see the proof turn red. */
export type LifeDefect =
  | 'EFFECT_DAY_COUNTS_AS_RUN'
  | 'ALWAYS_365'
  | 'ROUND_EACH_COVERAGE'
  | 'REST_COUNTS'
  | 'OLDEST_PAYMENT_FIRST'
  | 'FEE_AFTER_START'
  | 'LATE_FROM_THE_END'
  | 'LAST_YEARS_VALUE'
  | 'WHOLE_SUM_RESTORED'
  | 'USED_GOES_BACK'
  | 'VOID_GIVES_THE_FIRST_PREMIUM';

const DAY = 86_400_000;
/** Day of the insurer's calendar, as a count of days. */
export const dayNumber = (instant: string): number => Math.floor((Date.parse(instant) + 8 * 3_600_000) / DAY);

export function halfUp(over: bigint, under: bigint): bigint {
  const absolute = over < 0n ? -over : over;
  const rounded = (absolute * 2n + under) / (under * 2n);
  return over < 0n ? -rounded : rounded;
}

const SCRATCH = 'BODY_SCRATCH';

export class ReferenceLife {
  /** Money in and out, newest last; `left` is what has not gone back. */
  readonly payments: { readonly name: string; left: bigint }[] = [];
  readonly refunds: { readonly name: string; readonly fen: bigint }[] = [];
  private readonly rested = new Set<number>();
  /** Of the scratch cover: its sum, what losses took of it, what was restored, and what that costs a whole period. */
  private sum = 0n;
  private used = 0n;
  private restored = 0n;
  private restoredFen = 0n;

  constructor(
    readonly first: number,
    /** The day on which cover is over. */
    public last: number,
    public items: ReadonlyMap<string, bigint>,
    private readonly defect: LifeDefect | null,
  ) {
    this.payments.push({ name: 'ISSUE', left: this.annual });
  }

  get annual(): bigint {
    return [...this.items.values()].reduce((all, fen) => all + fen, 0n);
  }

  /** What a loss can still take of the scratch cover. */
  get left(): bigint {
    return this.sum + this.restored - this.used;
  }

  lose(fen: bigint): void {
    this.used += fen;
  }

  /** The sum of the scratch cover as agreed; null while there is none. What was restored goes with it, what was used stays used. */
  insure(sum: bigint | null): void {
    this.sum = sum ?? 0n;
    if (sum === null) [this.restored, this.restoredFen] = [0n, 0n];
  }

  /** Restores everything used, at most the sum; for the days left. */
  replenish(name: string, effect: number): bigint {
    const open = this.used - this.restored;
    const part = open < this.sum ? open : this.sum;
    const fen = this.items.get(SCRATCH) ?? 0n;
    const costs = this.defect === 'WHOLE_SUM_RESTORED' ? fen : halfUp(fen * part, this.sum);
    this.restored += part;
    this.restoredFen += costs;
    const { left, all } = this.days(effect);
    const due = halfUp(costs * BigInt(left), BigInt(all));
    if (due > 0n) this.payments.push({ name, left: due });
    return due;
  }

  /** What the scratch cover and what was restored of it cost, as the fraction that nobody used. */
  private unused(): { readonly over: bigint; readonly under: bigint } {
    const fen = (this.items.get(SCRATCH) ?? 0n) + this.restoredFen;
    const whole = this.sum + this.restored;
    if (whole === 0n || this.used === 0n || this.defect === 'USED_GOES_BACK') return { over: fen, under: 1n };
    return { over: fen * (this.used >= whole ? 0n : whole - this.used), under: whole };
  }

  rest(from: number, until: number): void {
    for (let day = from; day < until; day += 1) this.rested.add(day);
    this.last += until - from;
  }

  /** Days of cover that lie before a day, and all of them. */
  days(effect: number): { readonly run: number; readonly left: number; readonly all: number } {
    let [run, all] = [0, 0];
    for (let day = this.first; day < this.last; day += 1) {
      if (this.rested.has(day) && this.defect !== 'REST_COUNTS') continue;
      all += 1;
      if (day < effect || (day === effect && this.defect === 'EFFECT_DAY_COUNTS_AS_RUN')) run += 1;
    }
    if (this.defect === 'ALWAYS_365') all = 365;
    return { run, left: all - run, all };
  }

  /** Difference for the days left; what is positive is paid, what is negative goes back. */
  change(name: string, items: ReadonlyMap<string, bigint>, effect: number): bigint {
    const { left, all } = this.days(effect);
    const keys = [...new Set([...this.items.keys(), ...items.keys()])];
    const differences = keys.map((key) => (items.get(key) ?? 0n) - (this.items.get(key) ?? 0n));
    const part = (fen: bigint): bigint => halfUp(fen * BigInt(left), BigInt(all));
    // Of a scratch cover that is dropped only what nobody used goes back, of what was restored of it too.
    const dropped = this.items.has(SCRATCH) && !items.has(SCRATCH);
    const { over, under } = this.unused();
    const whole = differences.reduce((sum, fen) => sum + fen, dropped ? (this.items.get(SCRATCH) ?? 0n) : 0n);
    const due =
      this.defect === 'ROUND_EACH_COVERAGE'
        ? differences.reduce((sum, fen) => sum + part(fen), 0n)
        : dropped
          ? halfUp((whole * under - over) * BigInt(left), under * BigInt(all))
          : part(whole);
    this.items = items;
    if (due > 0n) this.payments.push({ name, left: due });
    if (due < 0n) this.giveBack(-due);
    return due;
  }

  end(effect: number, begun: boolean, fee: boolean): bigint {
    const { left, all } = begun ? this.days(effect) : { left: 1, all: 1 };
    const kept = fee && (!begun || this.defect === 'FEE_AFTER_START') ? 3n : 0n;
    const { over, under } = this.unused();
    const rest = this.annual - (this.items.get(SCRATCH) ?? 0n);
    const due = halfUp((rest * under + over) * BigInt(left) * (100n - kept), under * BigInt(all) * 100n);
    this.giveBack(due);
    this.last = begun ? effect : this.first;
    return -due;
  }

  /** As if it never was: everything that was paid and has not gone back yet. */
  undo(): bigint {
    const [issue] = this.payments;
    const all = this.payments.reduce((sum, { left }) => sum + left, 0n);
    const due = this.defect === 'VOID_GIVES_THE_FIRST_PREMIUM' ? (issue?.left ?? 0n) : all;
    this.giveBack(due);
    this.last = this.first;
    return -due;
  }

  private giveBack(fen: bigint): void {
    let open = fen;
    const order = this.defect === 'OLDEST_PAYMENT_FIRST' ? this.payments : this.payments.toReversed();
    for (const payment of order) {
      const part = open < payment.left ? open : payment.left;
      if (part === 0n) continue;
      payment.left -= part;
      open -= part;
      this.refunds.push({ name: payment.name, fen: part });
    }
    if (open > 0n) throw new Error('the reference gave back more than was paid');
  }
}

/** Where a renewal begins, in milliseconds: where the old one ends; when that has passed, at the next midnight (domain 4.2). */
export function renewalStart(oldEnd: string, now: string, defect: LifeDefect | null = null): number {
  const end = Date.parse(oldEnd);
  if (Date.parse(now) < end || defect === 'LATE_FROM_THE_END') return end;
  return (dayNumber(now) + 1) * DAY - 8 * 3_600_000;
}

/** The same day of the next year; from 29 February a year runs to the end of 28 February, so it is over on 1 March. */
export function yearLater(day: number): number {
  const from = new Date(day * DAY);
  return Date.UTC(from.getUTCFullYear() + 1, from.getUTCMonth(), from.getUTCDate()) / DAY;
}

/** What the vehicle is worth on the first day of a period. */
export function damageFen(input: ReferenceInput, tables: ReferenceTables): bigint {
  return valueFen(input, tables);
}

/** What a commercial premium is by the reference of the rating proof, coverage by coverage. */
export function commercialFen(input: ReferenceInput, tables: ReferenceTables): bigint {
  return referencePremium(input, tables).premium;
}

/** Yearly basic premium of a passenger vehicle by the published table; no float. */
export function compulsoryFen(useNature: string, seats: number): bigint {
  const row = PUBLISHED_ROWS.find(
    (each) => each.useNature === useNature && each.first <= seats && (each.last === null || seats <= each.last),
  );
  if (!row) throw new Error(`no row for ${useNature} with ${String(seats)} seats`);
  return row.yuan * 100n;
}
