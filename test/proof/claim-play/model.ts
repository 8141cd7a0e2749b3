/** What a claim's money must be, reckoned from what the play itself has done and never from the gateway's books. */
import { allocate, money } from '../../../src/kernel/money.js';

export type Who = 'insured' | 'victim' | 'victim2' | 'hospital' | 'shop';
export const INSURED = 'INSURED';
export const BENEFICIARIES = [INSURED, 'V1', 'V2'] as const;

export interface Paid {
  readonly who: Who;
  /** Null: paid ahead for nobody in particular. */
  readonly beneficiary: string | null;
  readonly kind: 'ADVANCE' | 'PARTIAL' | 'FINAL';
  readonly ground: 'RESCUE' | 'UNDISPUTED' | null;
  readonly fen: bigint;
}

export interface Sheet {
  readonly owed: ReadonlyMap<string, bigint>;
  readonly recourse: bigint;
  readonly subrogation: bigint;
  final: boolean;
}

export interface Pursuit {
  readonly id: string;
  readonly ground: 'SUBROGATION' | 'SALVAGE' | 'EXCLUDED_DRIVER' | 'ADVANCE_RETURN';
  readonly state: string;
  readonly fen: bigint;
  readonly received: bigint;
  readonly against: string;
  /** Of an advance: whose share it was. */
  readonly beneficiary: string | null;
}

export interface Share {
  readonly beneficiary: string;
  readonly left: bigint;
  readonly over: bigint;
}

const add = (all: readonly bigint[]): bigint => all.reduce((sum, each) => sum + each, 0n);
const least = (...all: readonly bigint[]): bigint => all.reduce((low, each) => (each < low ? each : low));
const positive = (fen: bigint): bigint => (fen > 0n ? fen : 0n);

/** Whom, by name, and of whose share something is asked back. */
export interface From {
  readonly name: string;
  readonly who: string;
  readonly beneficiary: string | null;
}

/** One payee's part in one share. */
export const shareOf = ({ who, beneficiary }: Pick<From, 'who' | 'beneficiary'>): string =>
  `${who} ${beneficiary ?? ''}`;

export class Ledger {
  readonly paid: Paid[] = [];
  sheet: Sheet | null = null;
  /** The newest verified assessment. */
  verified: bigint | null = null;
  received = 0n;
  /** By whom and of whose share (`shareOf`), of what was paid ahead. */
  readonly returned = new Map<string, bigint>();
  /** Asked back after the last final payment, and given up by hand. */
  forgiven = 0n;
  readonly references: string[] = [];

  get ordered(): bigint {
    return add(this.paid.map(({ fen }) => fen));
  }
  get owed(): bigint {
    return add([...(this.sheet?.owed.values() ?? [])]);
  }
  /** What each payment's payee still holds of it; what was returned of a share lowers its advances first, the last before the others. */
  get held(): Paid[] {
    const back = new Map(this.returned);
    const held = new Map<Paid, bigint>();
    const lastFirst = this.paid.toReversed();
    for (const ahead of [true, false])
      for (const each of lastFirst.filter(({ kind }) => (kind === 'ADVANCE') === ahead)) {
        const share = shareOf(each);
        const less = least(back.get(share) ?? 0n, each.fen);
        back.set(share, (back.get(share) ?? 0n) - less);
        held.set(each, each.fen - less);
      }
    return this.paid.map((each) => ({ ...each, fen: held.get(each) ?? each.fen }));
  }
  /** Of the sheet, what is left to each, and what went beyond; `over` in all counts what was paid for nobody in particular. */
  get shares(): { readonly of: readonly Share[]; readonly left: bigint; readonly over: bigint } {
    const named = BENEFICIARIES.map((beneficiary) => {
      const owed = this.sheet?.owed.get(beneficiary) ?? 0n;
      const had = add(this.held.filter((each) => each.beneficiary === beneficiary).map(({ fen }) => fen));
      return { beneficiary, left: positive(owed - had), over: positive(had - owed) };
    });
    const loose = add(this.held.filter(({ beneficiary }) => beneficiary === null).map(({ fen }) => fen));
    const open = add(named.map(({ left }) => left));
    const set = least(loose, open);
    const weights = named.map(({ left }) => left);
    const parts = set > 0n ? allocate(money(set), weights).map(({ fen }) => fen) : weights.map(() => 0n);
    return {
      of: named.map((share, index) => ({ ...share, left: share.left - (parts[index] ?? 0n) })),
      left: open - set,
      over: add(named.map(({ over }) => over)) + loose - set,
    };
  }
  /** What may still be paid ahead. */
  ahead(ground: 'RESCUE' | 'UNDISPUTED'): bigint {
    if (ground === 'RESCUE')
      return 1_800_000n - add(this.paid.filter((each) => each.ground === 'RESCUE').map(({ fen }) => fen));
    return this.verified === null ? 0n : this.verified - this.ordered;
  }
  /** What a shop may still be paid. */
  get leftToShops(): bigint {
    const before = add(this.paid.filter(({ who }) => who === 'shop').map(({ fen }) => fen));
    return (this.sheet?.owed.get(INSURED) ?? 0n) - before;
  }

  /** What may still be claimed back on a ground. `arrived`: payments, by their place, whose money is there. */
  leftToRecover(
    ground: Pursuit['ground'],
    pursuits: readonly Pursuit[],
    now: { state: string; arrived: boolean[] },
    from?: From,
  ) {
    const there = this.paid.filter((_, index) => now.arrived[index] === true);
    const all = add(there.map(({ fen }) => fen));
    const taken = (...of: readonly string[]): bigint =>
      add(
        pursuits
          .filter((each) => of.includes(each.ground))
          .map(({ state, fen, received }) => (state === 'ABANDONED' ? received : fen)),
      );
    const caps = [all - taken('SUBROGATION', 'SALVAGE', 'EXCLUDED_DRIVER', 'ADVANCE_RETURN')];
    if (this.sheet && now.state !== 'REJECTED') {
      const own = this.sheet.owed.get(INSURED) ?? 0n;
      const ownArrived = add(
        there
          .filter(
            ({ who, beneficiary }) => (who === 'insured' || who === 'shop') && (beneficiary ?? INSURED) === INSURED,
          )
          .map(({ fen }) => fen),
      );
      if (ground === 'SUBROGATION') {
        caps.push(this.sheet.subrogation - taken('SUBROGATION'));
        caps.push(least(own, ownArrived) - taken('SUBROGATION', 'SALVAGE'));
      }
      if (ground === 'SALVAGE') caps.push(own - taken('SUBROGATION', 'SALVAGE'));
      if (ground === 'EXCLUDED_DRIVER') caps.push(this.sheet.recourse - taken('EXCLUDED_DRIVER'));
      if (ground === 'ADVANCE_RETURN') caps.push(all - this.owed - taken('ADVANCE_RETURN'));
    }
    if (from) {
      // Nobody returns more than arrived there for that share, nor what the sheet owes to it.
      const { name, who, beneficiary } = from;
      const had = there.filter((each) => each.beneficiary === beneficiary);
      const asked = pursuits.filter((each) => each.ground === 'ADVANCE_RETURN' && each.beneficiary === beneficiary);
      const counted = (of: readonly Pursuit[]): bigint =>
        add(of.map(({ state, fen, received }) => (state === 'ABANDONED' ? received : fen)));
      caps.push(
        add(had.filter((each) => each.who === who).map(({ fen }) => fen)) -
          counted(asked.filter(({ against }) => against === name)),
      );
      const owed = now.state === 'REJECTED' ? 0n : (this.sheet?.owed.get(beneficiary ?? '') ?? 0n);
      if (beneficiary !== null) caps.push(add(had.map(({ fen }) => fen)) - counted(asked) - owed);
    }
    return positive(least(...caps));
  }
}
