/** A sheet as plain JSON and back: money is an object of fen in text, nothing else changes. */
import { type Money, money } from '../../kernel/money.js';
import type { Accident, ClaimSheet } from './calculation/index.js';

export function toStored(value: object): unknown {
  return JSON.parse(
    JSON.stringify(value, (_key, each: unknown) => (typeof each === 'bigint' ? each.toString() : each)),
  );
}

/** What `toStored` wrote, with its money: the sheet or the facts it rests on, or the part of it that a reader needs. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the reader names the part
export function fromStored<T extends Partial<ClaimSheet> | Partial<Accident>>(stored: unknown): T {
  return JSON.parse(JSON.stringify(stored), (_key, each: unknown) =>
    isMoney(each) ? money(BigInt(each.fen)) : each,
  ) as T;
}

function isMoney(value: unknown): value is { fen: string; currency: Money['currency'] } {
  return typeof value === 'object' && value !== null && 'fen' in value && 'currency' in value;
}
