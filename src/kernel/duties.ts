/**
 * Duties close the gap between the operations page and the code: a mutation's row names the clauses it consults, the
 * event it leaves and the kind of object that its key leads to; each act ticks one, and a transaction with an unticked duty does not
 * commit. So the page cannot lie.
 */
import { Defect } from './failure.js';
import type { IdKind } from './ids.js';
import type { ClauseRef, RefusalItem } from './refusal.js';

export interface DutyRow {
  readonly operation: string;
  readonly clauses: readonly string[];
  /** Events, one of which must be emitted; empty for none. */
  readonly events: readonly string[];
  /** Kind of the object that its key leads to; null when it takes none. */
  readonly once: IdKind | null;
}

/** One thing that was asked on the way, and how it was answered; `refusals` is empty when it passed. */
export interface Check {
  readonly stage: 'STANDING' | 'LICENCE' | 'CLAUSE';
  /** Key of a clause, or the rule's own name. */
  readonly rule: string;
  readonly clause: ClauseRef | null;
  readonly agreementVersionId: string | null;
  readonly refusals: readonly RefusalItem[];
}

/** Looks on while an operation is rehearsed (`Ctx.rehearsal`): what was asked, and what would have happened. */
export interface Witness {
  checked(check: Check): void;
  emitted(event: string): void;
  /** Reasons that will stand in what is answered, such as those against one option of several; `field` leads from `input`. */
  told(refusals: readonly RefusalItem[]): void;
}

export class Duties {
  private readonly done = new Set<string>();

  constructor(
    readonly row: DutyRow | null,
    readonly witness: Witness | null = null,
  ) {}

  consulted(clause: string): void {
    this.done.add(`clause ${clause}`);
  }

  emitted(event: string): void {
    this.done.add(`event ${event}`);
    this.witness?.emitted(event);
  }

  claimed(kind: IdKind): void {
    this.done.add(`key ${kind}`);
  }

  /** The key came before: the effect, and its duties, were done then. */
  replayed(): void {
    this.done.add('replayed');
  }

  /** A fresh sheet for another attempt at the transaction. */
  reset(): void {
    this.done.clear();
  }

  unmet(): string[] {
    const { row } = this;
    if (!row || this.done.has('replayed')) return [];
    const open = row.clauses
      .filter((clause) => !this.done.has(`clause ${clause}`))
      .map((clause) => `clause ${clause} was not consulted`);
    if (row.once !== null && !this.done.has(`key ${row.once}`))
      open.push(`no idempotency key was claimed for the kind ${row.once}`);
    if (row.events.length > 0 && !row.events.some((event) => this.done.has(`event ${event}`)))
      open.push(`none of ${row.events.join(', ')} was emitted`);
    return open;
  }

  assertMet(): void {
    const open = this.unmet();
    if (open.length > 0) throw new Defect(`${this.row?.operation ?? ''}: ${open.join('; ')}`);
  }
}

export const NO_DUTIES = new Duties(null);
