/** A sheet while it is written: lines, statements and payables in the order in which they come about. */
import { add, type Money, money, NOTHING, subtract } from '../../../kernel/money.js';
import type { RuleRef } from '../../../kernel/refusal.js';
import type { CoverageCode, PolicyKind } from '../../products/index.js';
import type { Payable, SheetLine, SheetStatement } from './claim-sheet.js';

type LineWords = Pick<SheetLine, 'step' | 'label' | 'amount' | 'source'> &
  Partial<Pick<SheetLine, 'beneficiary' | 'facts'>>;
type StatementWords = Pick<SheetStatement, 'code' | 'text' | 'source'> &
  Partial<Pick<SheetStatement, 'beneficiary' | 'amount'>>;

export class SheetDraft {
  readonly lines: SheetLine[] = [];
  readonly statements: SheetStatement[] = [];
  readonly payables: Payable[] = [];
  readonly ends: CoverageCode[] = [];
  /** Payments that are recovered from the one liable. */
  readonly recourse: Money[] = [];

  /** The pen for one coverage of one policy. */
  of(policyKind: PolicyKind, coverage: CoverageCode): CoverageDraft {
    return new CoverageDraft(this, policyKind, coverage);
  }

  state(policyKind: PolicyKind, coverage: CoverageCode | null, words: StatementWords): void {
    this.statements.push({ beneficiary: null, amount: null, ...words, policyKind, coverage });
  }
}

export class CoverageDraft {
  constructor(
    private readonly sheet: SheetDraft,
    readonly policyKind: PolicyKind,
    readonly coverage: CoverageCode,
  ) {}

  line(words: LineWords): void {
    const { policyKind, coverage } = this;
    this.sheet.lines.push({ beneficiary: null, facts: [], ...words, policyKind, coverage });
  }

  state(words: StatementWords): void {
    this.sheet.state(this.policyKind, this.coverage, words);
  }

  /** Something taken off, where something is. */
  stateIfAny(amount: Money, words: StatementWords): void {
    if (amount.fen > 0n) this.state({ ...words, amount });
  }

  /** The line PAYABLE, and the amount itself when it is one. */
  pay(beneficiary: string, amount: Money, label: SheetLine['label'], source: RuleRef): void {
    const { policyKind, coverage } = this;
    this.line({ step: 'PAYABLE', beneficiary, label, amount, source });
    if (amount.fen > 0n) this.sheet.payables.push({ policyKind, coverage, beneficiary, amount });
  }
}

export const least = (a: Money, b: Money): Money => (a.fen <= b.fen ? a : b);
/** `a − b`, never below nothing. */
export const beyond = (a: Money, b: Money): Money => (a.fen > b.fen ? subtract(a, b) : NOTHING);
export const isAny = (amount: Money): boolean => amount.fen > 0n;
export const timesTwo = (amount: Money): Money => add(amount, amount);
export const timesCount = (amount: Money, count: number): Money => money(amount.fen * BigInt(count), amount.currency);
/** Codepoint order: the same on every machine. */
export const byKey = <T extends { readonly key: string }>(a: T, b: T): number =>
  a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
