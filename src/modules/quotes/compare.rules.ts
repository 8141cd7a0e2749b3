/** Options side by side, line by line, with the reason for each difference in words. Pure. */
import { formatYuan, type Money, money } from '../../kernel/money.js';
import type { Sentence } from '../../kernel/refusal.js';
import { coverageKey, type SelectedCoverage } from '../products/index.js';
import type { ComparedCell } from './compared-cell.js';
import { type Compared, joined, rowReason, sentenceOf } from './compare-reasons.rules.js';
import type { QuotedPolicy, QuoteOption } from './quote.js';

export interface ComparedRow {
  readonly label: Sentence;
  readonly coverage: string | null;
  readonly cells: readonly ComparedCell[];
  readonly differs: boolean;
  readonly reason: Sentence | null;
}

/** What a coverage or a service of a pinned version is called. */
export type NameOf = (policy: QuotedPolicy, code: string) => Sentence;

export const LEAST_COMPARED = 2;
export const MOST_COMPARED = 6;

const NOT_INCLUDED: ComparedCell = { included: false, selection: null, count: null, amount: null };

export function compareOptions(options: readonly QuoteOption[], nameOf: NameOf): ComparedRow[] {
  const labels = options.map(({ label }) => label);
  const compulsory = options.map(({ detail }) => detail.compulsory);
  const commercial = options.map(({ detail }) => detail.commercial);
  return [
    ...coverageRows(compulsory, labels, nameOf),
    ...coverageRows(commercial, labels, nameOf),
    ...serviceRows(commercial, labels, nameOf),
    taxRow(options),
    totalRow(options),
  ];
}

function coverageRows(
  policies: readonly (QuotedPolicy | null)[],
  labels: readonly string[],
  nameOf: NameOf,
): ComparedRow[] {
  return chosenIn(policies, ({ coverages }) => coverages.map((coverage) => [coverageKey(coverage), coverage])).flatMap(
    ([key, coverage, policy]) => {
      const cells = policies.map((each) => coverageCell(each, key));
      const name = nameOf(policy, coverage.code);
      const label = coverage.appliesTo === null ? name : joined(name, nameOf(policy, coverage.appliesTo));
      const row = rowOf(label, coverage.code, cells, () => rowReason(comparedIn(cells, labels, policies)));
      return [row, ...deductibleRow(name, coverage.code, cells, labels)];
    },
  );
}

function comparedIn(
  cells: readonly ComparedCell[],
  labels: readonly string[],
  policies: readonly (QuotedPolicy | null)[],
): Compared[] {
  return cells.map((cell, index) => ({ cell, label: labels[index] ?? '-', policy: policies[index] ?? null }));
}

function coverageCell(policy: QuotedPolicy | null, key: string): ComparedCell {
  const found = policy?.coverages.find((coverage) => coverageKey(coverage) === key);
  return found ? { included: true, selection: found, count: null, amount: premiumOf(found) } : NOT_INCLUDED;
}

/** A row of its own where somebody bears a part of the loss: that is what makes the coverage cheaper. */
function deductibleRow(
  name: Sentence,
  code: string,
  cells: readonly ComparedCell[],
  labels: readonly string[],
): ComparedRow[] {
  const own = cells.map(({ selection }) =>
    selection?.deductibleFen == null ? NOT_INCLUDED : { ...NOT_INCLUDED, included: true, selection: alone(selection) },
  );
  if (own.every((cell) => !cell.included)) return [];
  const label = { zh: `${name.zh}:绝对免赔额`, en: `${name.en}: deductible` };
  return [rowOf(label, code, own, () => rowReason(comparedIn(own, labels, [])))];
}

/** Of a choice the deductible and nothing else: the row must not differ by what it does not show. */
function alone({ code, appliesTo, deductibleFen }: SelectedCoverage): SelectedCoverage {
  const nothing = { sumInsuredFen: null, deductibleRate: null, days: null, dailyAmountFen: null, seats: null };
  return { code, appliesTo, deductibleFen, ...nothing };
}

function serviceRows(
  policies: readonly (QuotedPolicy | null)[],
  labels: readonly string[],
  nameOf: NameOf,
): ComparedRow[] {
  return chosenIn(policies, ({ services }) => services.map((service) => [service.code, service])).map(
    ([code, , policy]) => {
      const cells = policies.map((each): ComparedCell => {
        const found = each?.services.find((service) => service.code === code);
        return found ? { included: true, selection: null, count: found.count, amount: premiumOf(found) } : NOT_INCLUDED;
      });
      return rowOf(nameOf(policy, code), null, cells, () => rowReason(comparedIn(cells, labels, policies)));
    },
  );
}

/** Whatever somebody chose, once, in the order it is first met, with a policy that has it. */
function chosenIn<Chosen>(
  policies: readonly (QuotedPolicy | null)[],
  of: (policy: QuotedPolicy) => readonly (readonly [string, Chosen])[],
): [string, Chosen, QuotedPolicy][] {
  const found = new Map<string, [string, Chosen, QuotedPolicy]>();
  for (const policy of policies)
    if (policy) for (const [key, chosen] of of(policy)) if (!found.has(key)) found.set(key, [key, chosen, policy]);
  return [...found.values()];
}

/** Null while the policy has no price. */
function premiumOf(chosen: object): Money | null {
  return 'premiumFen' in chosen ? money(BigInt(chosen.premiumFen as string)) : null;
}

function taxRow(options: readonly QuoteOption[]): ComparedRow {
  const cells = options.map(({ detail: { tax } }): ComparedCell =>
    tax === null
      ? NOT_INCLUDED
      : { ...NOT_INCLUDED, included: true, amount: tax.total === null ? null : money(BigInt(tax.total)) },
  );
  return rowOf({ zh: '车船税', en: 'Vehicle tax' }, null, cells, () =>
    cells.every((cell) => cell.included)
      ? { zh: '税款所属月份、完税证明或车辆不同。', en: 'Other months, a proof that it was paid, or another vehicle.' }
      : { zh: '车船税随交强险代收。', en: 'Vehicle tax is collected with compulsory cover.' },
  );
}

function totalRow(options: readonly QuoteOption[]): ComparedRow {
  const cells = options.map((option): ComparedCell => ({
    ...NOT_INCLUDED,
    included: option.payable !== null,
    amount: option.payable,
  }));
  return rowOf({ zh: '应付合计', en: 'To pay' }, null, cells, () => differenceFrom(options));
}

/** How much more or less each costs than the first that is on offer. */
function differenceFrom(options: readonly QuoteOption[]): Sentence {
  const priced = options.filter((option) => option.payable !== null);
  const missing = options.filter((option) => option.payable === null);
  const [first, ...others] = priced;
  const told = others.map((option) => {
    const fen = (option.payable?.fen ?? 0n) - (first?.payable?.fen ?? 0n);
    const amount = formatYuan(money(fen < 0n ? -fen : fen));
    return {
      zh: `${option.label}比${first?.label ?? ''}${fen < 0n ? '少' : '多'}${amount}元`,
      en: `${option.label} costs ${amount} CNY ${fen < 0n ? 'less' : 'more'} than ${first?.label ?? ''}`,
    };
  });
  const absent = missing.map(({ label }) => ({ zh: `${label}不可提供`, en: `${label} is not on offer` }));
  return sentenceOf([...told, ...absent]);
}

function rowOf(
  label: Sentence,
  coverage: string | null,
  cells: readonly ComparedCell[],
  reason: () => Sentence,
): ComparedRow {
  const differs = new Set(cells.map(fingerprintOf)).size > 1;
  return { label, coverage, cells, differs, reason: differs ? reason() : null };
}

function fingerprintOf({ included, selection, count, amount }: ComparedCell): string {
  const { code, sumInsuredFen, deductibleFen, deductibleRate, days, dailyAmountFen, appliesTo, seats } =
    selection ?? {};
  return JSON.stringify([
    included,
    [code, sumInsuredFen, deductibleFen, deductibleRate, days, dailyAmountFen, appliesTo, seats],
    count,
    amount?.fen.toString(),
  ]);
}
