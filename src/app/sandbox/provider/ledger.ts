/**
 * The sandbox provider's own books: a file of lines that is only ever added to, written through to the disk before anybody
 * hears of it. Everything else is read from it, so the provider survives its own death; proofs compare it with our postings.
 */
import fs from 'node:fs';
import nodePath from 'node:path';
import type { FactText, SignedOrder } from '../../payments/protocol.js';

export type Entry =
  | { readonly kind: 'OPENED'; readonly order: SignedOrder }
  /** Money came in, went back, or could not be paid out. */
  | { readonly kind: 'HAPPENED'; readonly fact: FactText }
  | {
      readonly kind: 'REFUND_ASKED';
      readonly refundNumber: string;
      readonly orderNumber: string;
      readonly amountFen: string;
    }
  /** We shall pay out; of the account only a digest is kept. */
  | { readonly kind: 'PAYOUT_ASKED'; readonly transfer: Told; readonly amountFen: string; readonly payee: string }
  /** The gateway has taken a notice. */
  | { readonly kind: 'TOLD'; readonly eventId: string };

/** What notices need to know: of a payment order, or of a transfer that pays out. */
export type Told = Pick<SignedOrder, 'number' | 'partnerId' | 'notifyUrl'>;

export interface Account {
  readonly order: Told;
  /** What is paid out by it; null for a payment order. */
  readonly payout: { readonly amountFen: string; readonly payee: string } | null;
  readonly facts: FactText[];
  readonly refunds: Map<string, string>;
}

export class Ledger {
  private file: number | null;
  private readonly accounts = new Map<string, Account>();
  private readonly told = new Set<string>();

  constructor(readonly path: string) {
    fs.mkdirSync(nodePath.dirname(path), { recursive: true });
    for (const entry of entriesOf(path)) this.apply(entry);
    this.file = fs.openSync(path, 'a');
  }

  account(orderNumber: string): Account | undefined {
    return this.accounts.get(orderNumber);
  }

  append(entry: Entry): void {
    if (this.file === null) throw new Error('the books are closed');
    fs.writeSync(this.file, `${JSON.stringify(entry)}\n`);
    fs.fsyncSync(this.file);
    this.apply(entry);
  }

  /** Facts that the gateway has not taken, the oldest first. */
  untold(): { readonly account: Account; readonly fact: FactText }[] {
    return [...this.accounts.values()]
      .flatMap((account) => account.facts.map((fact) => ({ account, fact })))
      .filter(({ fact }) => !this.told.has(fact.eventId));
  }

  isTold(eventId: string): boolean {
    return this.told.has(eventId);
  }

  /** Once: the number of a closed file may be somebody else's by now. */
  close(): void {
    if (this.file === null) return;
    fs.closeSync(this.file);
    this.file = null;
  }

  private apply(entry: Entry): void {
    switch (entry.kind) {
      case 'OPENED':
        if (!this.accounts.has(entry.order.number))
          this.accounts.set(entry.order.number, { order: entry.order, payout: null, facts: [], refunds: new Map() });
        return;
      case 'PAYOUT_ASKED':
        this.accounts.set(entry.transfer.number, {
          order: entry.transfer,
          payout: { amountFen: entry.amountFen, payee: entry.payee },
          facts: [],
          refunds: new Map(),
        });
        return;
      case 'HAPPENED':
        this.accounts.get(entry.fact.orderNumber)?.facts.push(entry.fact);
        return;
      case 'REFUND_ASKED':
        this.accounts.get(entry.orderNumber)?.refunds.set(entry.refundNumber, entry.amountFen);
        return;
      case 'TOLD':
        this.told.add(entry.eventId);
    }
  }
}

/** The entries of a file; a line cut off by a crash was never acted on. */
export function entriesOf(file: string): Entry[] {
  if (!fs.existsSync(file)) return [];
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return line === '' ? [] : [JSON.parse(line) as Entry];
      } catch {
        return [];
      }
    });
}

/** What each fact does to the money that the provider holds for us. */
const SIGNS: Readonly<Record<FactText['type'], bigint>> = {
  PAYMENT: 1n,
  REFUND: -1n,
  REFUND_FAILED: 0n,
  PAYOUT: -1n,
  PAYOUT_FAILED: 0n,
  PAYOUT_RETURNED: 1n,
};

/** Money in less money out, in fen. */
export function balanceOf(facts: readonly FactText[]): bigint {
  return facts.reduce((all, { type, amountFen }) => all + SIGNS[type] * BigInt(amountFen), 0n);
}
