/** The life of a quote: every state is reached, and what ends stays ended. */
import { expect, it } from '@jest/globals';
import { unreachable } from '../../../src/kernel/machine.js';
import { quoteLife } from '../../../src/modules/quotes/quote.life.js';

it('every state can be reached, and what ends stays ended', () => {
  expect(unreachable(quoteLife)).toEqual([]);
  expect(
    Object.entries(quoteLife.table).flatMap(([state, open]) => (Object.keys(open).length === 0 ? [state] : [])),
  ).toEqual(['BOUND', 'WITHDRAWN']);
});

it.each([
  ['PRICED', 'accept', 'ACCEPTED'],
  ['ACCEPTED', 'bind', 'BOUND'],
  ['ACCEPTED', 'reopen', 'PRICED'],
  ['ACCEPTED', 'expire', 'EXPIRED'],
  ['REFUSED', 'addOption', 'PRICED'],
] as const)('%s, %s: %s', (state, command, next) => {
  expect(quoteLife.step(state, command)).toBe(next);
});

it.each([
  ['ACCEPTED', 'accept'],
  ['ACCEPTED', 'reprice'],
  ['ACCEPTED', 'withdraw'],
  ['REFUSED', 'accept'],
  ['EXPIRED', 'accept'],
  ['BOUND', 'reprice'],
] as const)('%s: %s is refused by the state', (state, command) => {
  expect(() => quoteLife.step(state, command)).toThrow('QUOTE_STATE');
});

it('what the gateway does by itself is not told as open to callers', () => {
  expect(quoteLife.open('ACCEPTED')).toEqual([]);
  expect(quoteLife.open('PRICED')).toEqual(['reprice', 'addOption', 'accept', 'withdraw']);
});
