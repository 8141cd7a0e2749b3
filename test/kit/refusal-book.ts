/** Keeps which refusals of an operation a file has provoked, so that its last test can say which nobody has. */
import { expect } from '@jest/globals';
import { operations } from '../../src/app/operations.js';
import { onlyRefusal, type UserError } from './quote-world.js';

type Mutation = {
  [Name in keyof typeof operations]: (typeof operations)[Name] extends { refuses: readonly string[] } ? Name : never;
}[keyof typeof operations];

/** What only commercial cover meets: provoked in `commercial.refused.test.ts`, for every operation that prices alike. */
const OF_COMMERCIAL: ReadonlySet<string> = new Set([
  'COVERAGE_RETIRED',
  'COVERAGE_NOT_ATTACHABLE',
  'COVERAGE_CHOICE_INVALID',
  'ENERGY_MISMATCH',
  'PLAN_NOT_OFFERED',
  'FILED_RATE_EXCEEDED',
]);

export interface RefusalBook {
  /** The only refusal of a payload, which must be this one. */
  only(payload: { readonly userErrors: readonly UserError[] }, code: string): UserError;
  /** Codes that the operation declares and no test provoked. */
  unprovoked(): string[];
}

export function refusalBook(operation: Mutation): RefusalBook {
  const seen = new Set<string>();
  return {
    only(payload, code) {
      const refusal = onlyRefusal(payload);
      expect(refusal.code).toBe(code);
      seen.add(code);
      return refusal;
    },
    unprovoked: () => operations[operation].refuses.filter((code) => !seen.has(code) && !OF_COMMERCIAL.has(code)),
  };
}

const HAN = /\p{Script=Han}/u;

/** One refusal in both languages: same code, words of its own. */
export function inBothLanguages(english: UserError, chinese: UserError): void {
  expect(chinese.code).toBe(english.code);
  expect(english.message).not.toBe('');
  expect(chinese.message).toMatch(HAN);
  expect(chinese.message).not.toBe(english.message);
}
