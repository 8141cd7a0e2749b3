/** Double entry (security row 22, row 25): every journal sums to zero, every event undoes what it should. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { money, yuan } from '../../../src/kernel/money.js';
import type { ChargeLine } from '../../../src/modules/billing/billing.js';
import { holdingOf, type JournalEvent, journalOf } from '../../../src/modules/billing/journal.rules.js';

const line = (kind: ChargeLine['kind'], amount: string, vat: string | null): ChargeLine => ({
  kind,
  amountFen: yuan(amount).fen.toString(),
  vatFen: vat === null ? null : yuan(vat).fen.toString(),
});
const LINES = [line('COMPULSORY_PREMIUM', '950.00', '53.77'), line('VEHICLE_TAX', '300.00', null)];
const CHARGE = { amount: yuan('1250.00'), lines: LINES };

const booked = (event: JournalEvent, charge = CHARGE): Record<string, string> =>
  Object.fromEntries(journalOf(event, charge).entries.map(({ account, amount }) => [account, amount.fen.toString()]));

describe('a journal', () => {
  it('books a charge of 950.00 with 53.77 VAT and 300.00 tax: receivable against premium, VAT and tax held', () => {
    expect(booked({ kind: 'RAISED' })).toEqual({
      PREMIUM_RECEIVABLE: '125000',
      PREMIUM: '-89623',
      VAT: '-5377',
      VEHICLE_TAX_HELD: '-30000',
    });
  });

  it('books its payment as cash against the receivable', () => {
    expect(booked({ kind: 'PAID' })).toEqual({ CASH: '125000', PREMIUM_RECEIVABLE: '-125000' });
  });

  it('takes an unpaid charge back exactly', () => {
    const raised = booked({ kind: 'RAISED' });
    const closed = booked({ kind: 'CLOSED' });
    for (const [account, fen] of Object.entries(raised)) expect(BigInt(closed[account] ?? 0)).toBe(-BigInt(fen));
  });

  it('owes money in error back without touching premium', () => {
    expect(booked({ kind: 'RECEIVED_IN_ERROR', amount: yuan('1249.99') })).toEqual({
      CASH: '124999',
      REFUND_PAYABLE: '-124999',
    });
  });

  it('gives a part back out of premium and its VAT, and tax only when they do not suffice', () => {
    const left = holdingOf(LINES);
    expect(booked({ kind: 'REFUND_OWED', amount: yuan('95.00'), left })).toEqual({
      REFUND_PAYABLE: '-9500',
      PREMIUM: '8962',
      VAT: '538',
    });
    expect(booked({ kind: 'REFUND_OWED', amount: yuan('1250.00'), left })).toEqual({
      REFUND_PAYABLE: '-125000',
      PREMIUM: '89623',
      VAT: '5377',
      VEHICLE_TAX_HELD: '30000',
    });
    expect(() => booked({ kind: 'REFUND_OWED', amount: yuan('1250.01'), left })).toThrow('more would be given back');
  });

  const fen = fc.bigInt({ min: 1n, max: 1_000_000_000_000n });
  const anyLine = fc
    .tuple(fc.constantFrom('COMPULSORY_PREMIUM', 'COMMERCIAL_PREMIUM', 'ENDORSEMENT_PREMIUM', 'VEHICLE_TAX'), fen, fen)
    .map(([kind, amount, vat]): ChargeLine => ({
      kind: kind,
      amountFen: amount.toString(),
      vatFen: kind === 'VEHICLE_TAX' ? null : (vat % (amount + 1n)).toString(),
    }));
  const anyCharge = fc.array(anyLine, { minLength: 1, maxLength: 4 }).map((lines) => ({
    lines,
    amount: money(lines.reduce((all, one) => all + BigInt(one.amountFen), 0n)),
  }));

  it('sums to zero whatever happens, has no empty entry, and never gives back what an account does not hold', () => {
    fc.assert(
      fc.property(anyCharge, fc.bigInt({ min: 1n, max: 4_000_000_000_000n }), (charge, some) => {
        const left = holdingOf(charge.lines);
        const part = money((some % charge.amount.fen) + 1n);
        const events: JournalEvent[] = [
          { kind: 'RAISED' },
          { kind: 'PAID' },
          { kind: 'CLOSED' },
          { kind: 'RECEIVED_IN_ERROR', amount: part },
          { kind: 'REFUND_OWED', amount: part, left },
          { kind: 'REFUND_CONFIRMED', amount: part },
        ];
        for (const event of events) {
          const { entries } = journalOf(event, charge);
          expect(entries.reduce((all, { amount }) => all + amount.fen, 0n)).toBe(0n);
          expect(entries.every(({ amount }) => amount.fen !== 0n)).toBe(true);
          expect(new Set(entries.map(({ account }) => account)).size).toBe(entries.length);
        }
        const taken = booked({ kind: 'REFUND_OWED', amount: part, left }, charge);
        expect(BigInt(taken['PREMIUM'] ?? 0) <= left.premium).toBe(true);
        expect(BigInt(taken['VAT'] ?? 0) <= left.vat).toBe(true);
        expect(BigInt(taken['VEHICLE_TAX_HELD'] ?? 0) <= left.tax).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
