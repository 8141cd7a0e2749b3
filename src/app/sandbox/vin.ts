/** Gives an invented VIN its check digit (GB 16735): what `registry` would accept is asked of `registry`. */
import { Problems } from '../../kernel/refusal.js';
import { checkVin } from '../../modules/registry/index.js';

export function withCheckDigit(vin: string): string {
  for (const digit of '0123456789X') {
    const candidate = `${vin.slice(0, 8)}${digit}${vin.slice(9)}`;
    const problems = new Problems();
    if (checkVin(candidate, [], problems).vin !== null && problems.items.length === 0) return candidate;
  }
  throw new RangeError('no check digit fits');
}
