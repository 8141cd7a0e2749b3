/** A selection checked as a test writes it: what passed, or the only refusal, each suggestion of which must pass. */
import { expect } from '@jest/globals';
import { messageOf, Problems, type RefusalItem } from '../../../src/kernel/refusal.js';
import {
  checkSelection,
  type CoverageCode,
  type CoverageWish,
  MOTOR_CODE,
  NEV_CODE,
  type ProductDocument,
  publishedVersions,
  type SelectedService,
  type SelectionFacts,
} from '../../../src/modules/products/index.js';
import { follow } from './wishes.js';

export const PATH = ['input', 'selection'];
export const FAMILY_CAR: SelectionFacts = { useNature: 'FAMILY', energy: 'FUEL', bodyKind: 'PASSENGER', seats: 5 };
export const FAMILY_NEV: SelectionFacts = { ...FAMILY_CAR, energy: 'BATTERY_ELECTRIC' };
export const TRUCK: SelectionFacts = { useNature: 'COMMERCIAL_TRUCK', energy: 'FUEL', bodyKind: 'TRUCK', seats: 2 };

export function documentOf(productCode: string, edition?: string): ProductDocument {
  const found = publishedVersions.filter(
    (version) =>
      version.productCode === productCode &&
      (edition === undefined ? version.onSaleUntil === null : version.edition === edition),
  );
  expect(found).toHaveLength(1);
  return found[0]!.document;
}
export const MOTOR = documentOf(MOTOR_CODE);
export const NEV = documentOf(NEV_CODE);

interface Given {
  readonly document?: ProductDocument;
  readonly facts?: SelectionFacts;
  readonly services?: readonly SelectedService[];
}
export const full = (wish: CoverageWish) => ({
  sumInsuredFen: null,
  deductibleFen: null,
  deductibleRate: null,
  days: null,
  dailyAmountFen: null,
  appliesTo: null,
  seats: null,
  ...wish,
});

export function check(coverages: readonly CoverageWish[], given: Given = {}) {
  const problems = new Problems();
  const wish = { coverages, services: given.services ?? [] };
  const selection = checkSelection(given.document ?? MOTOR, wish, given.facts ?? FAMILY_CAR, PATH, problems);
  return { selection, items: problems.items, wish };
}
export function passed(coverages: readonly CoverageWish[], given: Given = {}) {
  const { selection, items } = check(coverages, given);
  expect(items).toEqual([]);
  return selection!;
}
/** The only problem: code, where, and what would pass; each suggestion must pass. */
export function refused(coverages: readonly CoverageWish[], given: Given = {}) {
  const { selection, items, wish } = check(coverages, given);
  expect(selection).toBeNull();
  expect(items).toHaveLength(1);
  const [item] = items as [RefusalItem];
  for (const suggestion of item.wouldPass ?? []) {
    const after = follow(wish, suggestion, PATH);
    passed(after.coverages, { ...given, services: after.services });
  }
  for (const language of ['ZH_CN', 'EN'] as const) expect(messageOf(item, language)).not.toMatch(/[{}]|undefined/);
  return {
    code: item.code as string,
    at: item.field?.slice(PATH.length).join('.'),
    wouldPass: (item.wouldPass ?? []).map(({ field, value }) => `${field.slice(PATH.length).join('.')}=${value}`),
    facts: Object.fromEntries((item.facts ?? []).map(({ name, value }) => [name, value])),
  };
}
export const one = (code: CoverageCode, more: Partial<CoverageWish> = {}): CoverageWish => ({ code, ...more });
export const thirdParty = (limit = '100000000'): CoverageWish => one('THIRD_PARTY_LIABILITY', { sumInsuredFen: limit });
export const damage = one('VEHICLE_DAMAGE');
