/**
 * How much may be claimed back on a ground (追偿, 代位求偿): never more than was paid, and where the sheet says what it
 * paid or what is owed on the ground, never more than that. Pure.
 */
import { type Money, NOTHING, subtract, sum } from '../../kernel/money.js';
import { type ClaimSheet, INSURED } from './calculation/index.js';
import type { Recovery, RecoveryGround } from './claims-money.js';

/** A recovery, and what came in for it so far. */
export type Pursued = Pick<Recovery, 'ground' | 'state' | 'amount'> & { readonly received: Money };

/** What a sheet says of recoveries; sheets of before did not say what others owe. */
export type SheetOfRecovery = Pick<ClaimSheet, 'payables'> & Partial<Pick<ClaimSheet, 'subrogations' | 'recourse'>>;

/** So much at most on these grounds together. */
export interface RecoveryCap {
  readonly on: readonly RecoveryGround[];
  readonly most: Money;
}

/** Of what has arrived: everything, and what went to the insured and to shops. */
export interface Arrived {
  readonly all: Money;
  readonly own: Money;
}

/** Both make good the insured's own loss, which was paid once. */
const OWN_LOSS: readonly RecoveryGround[] = ['SUBROGATION', 'SALVAGE'];

/**
 * SUBROGATION: what other vehicles owe, within what the insured was paid for the own loss (IL 60). SALVAGE: what the sheet
 * pays for it. EXCLUDED_DRIVER: what a case of recourse paid (CTR 22). ADVANCE_RETURN: what was paid beyond the sheet.
 */
export function recoveryCaps(ground: RecoveryGround, sheet: SheetOfRecovery, arrived: Arrived): RecoveryCap[] {
  const { payables, subrogations, recourse } = sheet;
  const own = sum(payables.filter(({ beneficiary }) => beneficiary === INSURED).map(({ amount }) => amount));
  switch (ground) {
    case 'SUBROGATION':
      if (subrogations === undefined) return [];
      return [
        { on: ['SUBROGATION'], most: sum(subrogations.map(({ amount }) => amount)) },
        { on: OWN_LOSS, most: own.fen < arrived.own.fen ? own : arrived.own },
      ];
    case 'SALVAGE':
      return [{ on: OWN_LOSS, most: own }];
    case 'EXCLUDED_DRIVER':
      return recourse === undefined ? [] : [{ on: [ground], most: recourse }];
    case 'ADVANCE_RETURN':
      return [{ on: [ground], most: subtract(arrived.all, sum(payables.map(({ amount }) => amount))) }];
  }
}

/** What all caps leave. Of a recovery given up, only what came in counts. */
export function leftOfCaps(caps: readonly RecoveryCap[], pursued: readonly Pursued[]): Money {
  const left = caps.map(({ on, most }) => {
    const taken = pursued.filter(({ ground }) => on.includes(ground));
    return subtract(most, sum(taken.map(({ state, amount, received }) => (state === 'ABANDONED' ? received : amount))));
  });
  const least = left.reduce((lower, each) => (each.fen < lower.fen ? each : lower), left[0] ?? NOTHING);
  return least.fen > 0n ? least : NOTHING;
}
