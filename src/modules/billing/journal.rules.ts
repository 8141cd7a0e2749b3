/** Double entry, pure: what an event of a charge books. Positive debit, negative credit; every journal sums to zero. */
import { Defect } from '../../kernel/failure.js';
import { allocate, type Money, money } from '../../kernel/money.js';
import type { Sentence } from '../../kernel/refusal.js';
import type { ChargeLine, LedgerAccount } from './billing.js';

export type JournalEvent =
  | { readonly kind: 'RAISED' }
  | { readonly kind: 'PAID' }
  /** Not paid in time, or no longer due: the booking of RAISED backwards. */
  | { readonly kind: 'CLOSED' }
  /** Money that settles nothing: wrong amount, too late, a second time. It is owed back. */
  | { readonly kind: 'RECEIVED_IN_ERROR'; readonly amount: Money }
  /** `left`: what the accounts of the charge still hold (credits as positive figures). */
  | { readonly kind: 'REFUND_OWED'; readonly amount: Money; readonly left: Holding }
  | { readonly kind: 'REFUND_CONFIRMED'; readonly amount: Money };

export interface Holding {
  readonly premium: bigint;
  readonly vat: bigint;
  readonly tax: bigint;
}

export interface JournalEntry {
  readonly account: LedgerAccount;
  readonly amount: Money;
}

export interface Journal {
  readonly label: Sentence;
  readonly entries: readonly JournalEntry[];
}

interface Booked {
  readonly amount: Money;
  readonly lines: readonly ChargeLine[];
}

const LABELS: Readonly<Record<JournalEvent['kind'], Sentence>> = {
  RAISED: { zh: '应收保费', en: 'Charge raised' },
  PAID: { zh: '保费到账', en: 'Payment received' },
  CLOSED: { zh: '应收保费冲销', en: 'Charge closed unpaid' },
  RECEIVED_IN_ERROR: { zh: '误收款,应退', en: 'Received in error, owed back' },
  REFUND_OWED: { zh: '应退保费', en: 'Refund owed' },
  REFUND_CONFIRMED: { zh: '退款完成', en: 'Refund confirmed' },
};

export function journalOf(event: JournalEvent, charge: Booked): Journal {
  const entries = entriesOf(event, charge).filter(({ fen }) => fen !== 0n);
  return {
    label: LABELS[event.kind],
    entries: entries.map(({ account, fen }) => ({ account, amount: money(fen) })),
  };
}

type Raw = readonly { readonly account: LedgerAccount; readonly fen: bigint }[];

function entriesOf(event: JournalEvent, charge: Booked): Raw {
  const due = charge.amount.fen;
  switch (event.kind) {
    case 'RAISED':
      return revenue(holdingOf(charge.lines), 'PREMIUM_RECEIVABLE', 1n);
    case 'CLOSED':
      return revenue(holdingOf(charge.lines), 'PREMIUM_RECEIVABLE', -1n);
    case 'PAID':
      return moved('CASH', 'PREMIUM_RECEIVABLE', due);
    case 'RECEIVED_IN_ERROR':
      return moved('CASH', 'REFUND_PAYABLE', event.amount.fen);
    case 'REFUND_OWED':
      return revenue(shareOf(event.amount, event.left), 'REFUND_PAYABLE', -1n);
    case 'REFUND_CONFIRMED':
      return moved('REFUND_PAYABLE', 'CASH', event.amount.fen);
  }
}

function moved(debit: LedgerAccount, credit: LedgerAccount, fen: bigint): Raw {
  return [
    { account: debit, fen },
    { account: credit, fen: -fen },
  ];
}

/** The revenue accounts against one other: `sign` 1 books revenue, -1 takes it back. */
function revenue({ premium, vat, tax }: Holding, against: LedgerAccount, sign: bigint): Raw {
  return [
    { account: against, fen: sign * (premium + vat + tax) },
    { account: 'PREMIUM', fen: -sign * premium },
    { account: 'VAT', fen: -sign * vat },
    { account: 'VEHICLE_TAX_HELD', fen: -sign * tax },
  ];
}

/** What a charge books as revenue: net premium, its VAT, and tax that is held for the tax office. */
export function holdingOf(lines: readonly ChargeLine[]): Holding {
  return lines.reduce<Holding>(
    (all, line) => {
      const amount = BigInt(line.amountFen);
      const vat = BigInt(line.vatFen ?? '0');
      return line.kind === 'VEHICLE_TAX'
        ? { ...all, tax: all.tax + amount }
        : { ...all, premium: all.premium + amount - vat, vat: all.vat + vat };
    },
    { premium: 0n, vat: 0n, tax: 0n },
  );
}

/** A part comes out of premium and its VAT in proportion; tax goes back only when premium does not suffice. */
function shareOf(amount: Money, left: Holding): Holding {
  const premiums = left.premium + left.vat;
  if (amount.fen > premiums + left.tax) throw new Defect('more would be given back than is left');
  const fromPremiums = amount.fen < premiums ? amount.fen : premiums;
  const [premium, vat] =
    fromPremiums === premiums
      ? [left.premium, left.vat]
      : allocate(money(fromPremiums), [left.premium, left.vat]).map(({ fen }) => fen);
  return { premium: premium ?? 0n, vat: vat ?? 0n, tax: amount.fen - fromPremiums };
}
