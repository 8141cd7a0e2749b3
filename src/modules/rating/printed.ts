/** A priced policy as documents show it: coverages with limit, deductible and premium, and what they add up to. */
import { decimal } from '../../kernel/decimal.js';
import type { Sentence } from '../../kernel/refusal.js';
import { amountText, type Say, type Table, type TableRow } from '../platform/documents/index.js';
import { coverageKey, type ProductDocument } from '../products/index.js';
import type { PricedCoverage, PricedPolicy } from './priced-policy.js';

/** What the product's document calls things. */
export interface PrintedNames {
  readonly coverages: readonly Pick<ProductDocument['coverages'][number], 'code' | 'name'>[];
  readonly services?: readonly { readonly code: string; readonly name: Sentence }[] | undefined;
}

/** Every coverage with its limit (S-016), every service, and the sum. */
export function coverageTable(policy: PricedPolicy, names: PrintedNames, say: Say): Table {
  const none = '—';
  return {
    kind: 'table',
    columns: [
      { title: say('险别', 'Coverage'), share: 46 },
      { title: say('责任限额/保险金额（元）', 'Limit or sum insured, CNY'), share: 26, align: 'right' },
      { title: say('绝对免赔', 'Deductible'), share: 14, align: 'right' },
      { title: say('保险费（元）', 'Premium, CNY'), share: 16, align: 'right' },
    ],
    rows: [
      ...policy.coverages.map((coverage): TableRow => ({
        cells: [
          coverageName(coverage, names, say),
          limitText(coverage, say) ?? none,
          deductibleText(coverage, say) ?? none,
          amountText(coverage.premiumFen),
        ],
      })),
      ...policy.services.map(({ code, count, premiumFen }): TableRow => ({
        cells: [
          nameOf(names.services ?? [], code, say),
          say(`${count}次`, count === 1 ? 'once' : `${count} times`),
          none,
          amountText(premiumFen),
        ],
      })),
      { cells: [say('保险费合计', 'Premium'), '', '', amountText(policy.premiumFen)], strong: true },
    ],
  };
}

function coverageName(coverage: PricedCoverage, { coverages }: PrintedNames, say: Say): string {
  const name = nameOf(coverages, coverage.code, say);
  if (coverage.appliesTo === null) return name;
  const main = nameOf(coverages, coverage.appliesTo, say);
  return say(`${name}（${main}）`, `${name} (${main})`);
}

function nameOf(named: readonly { readonly code: string; readonly name: Sentence }[], code: string, say: Say): string {
  const found = named.find((each) => each.code === code);
  return found ? say.sentence(found.name) : code;
}

function limitText({ sumInsuredFen, seats, days, dailyAmountFen }: PricedCoverage, say: Say): string | null {
  if (dailyAmountFen !== null && days !== null)
    return say(`${amountText(dailyAmountFen)}/天 × ${days}天`, `${amountText(dailyAmountFen)} a day × ${days}`);
  if (sumInsuredFen === null) return null;
  if (seats === null) return amountText(sumInsuredFen);
  return say(`${amountText(sumInsuredFen)}/座 × ${seats}座`, `${amountText(sumInsuredFen)} a seat × ${seats}`);
}

function deductibleText({ deductibleFen, deductibleRate }: PricedCoverage, say: Say): string | null {
  if (deductibleFen !== null) return say(`${amountText(deductibleFen)}元`, amountText(deductibleFen));
  return deductibleRate === null ? null : `${decimal(deductibleRate).mul(100).toFixed()}%`;
}

/** How the premium comes about, step by step, with the table each step is read from. */
export function premiumTable(policy: PricedPolicy, say: Say): Table {
  return {
    kind: 'table',
    columns: [
      { title: say('保险费计算', 'How the premium comes about'), share: 40 },
      { title: say('系数', 'Factor'), share: 12, align: 'right' },
      { title: say('金额（元）', 'Amount, CNY'), share: 16, align: 'right' },
      { title: say('依据', 'Source'), share: 32 },
    ],
    rows: [
      ...policy.lines.map(({ label, factor, amount, source }): TableRow => ({
        cells: [say.sentence(label), factor ?? '', amountText(amount.fen), source.document],
      })),
      {
        cells: [say('保险费（含增值税）', 'Premium, VAT included'), '', amountText(policy.premiumFen), ''],
        strong: true,
      },
    ],
  };
}

/** One policy of several side by side; null where an option has none. */
export interface ComparedPolicy {
  readonly policy: PricedPolicy;
  readonly names: PrintedNames;
}

/** A row for each coverage and service that any of them has: limit and premium of each, a dash where it lacks it. */
export function comparedRows(compared: readonly (ComparedPolicy | null)[], say: Say): TableRow[] {
  const rows = new Map<string, { readonly title: string; readonly cells: string[] }>();
  compared.forEach((each, index) => {
    const put = (key: string, title: string, cell: string): void => {
      const row = rows.get(key) ?? { title, cells: compared.map(() => '—') };
      row.cells[index] = cell;
      rows.set(key, row);
    };
    if (!each) return;
    const { policy, names } = each;
    for (const coverage of policy.coverages) {
      const terms = [limitText(coverage, say), deductibleText(coverage, say)].filter((text) => text !== null);
      const premium = say(`保费 ${amountText(coverage.premiumFen)}`, `premium ${amountText(coverage.premiumFen)}`);
      put(coverageKey(coverage), coverageName(coverage, names, say), [terms.join(' / '), premium].join('\n').trim());
    }
    for (const { code, count, premiumFen } of policy.services) {
      const premium = say(`保费 ${amountText(premiumFen)}`, `premium ${amountText(premiumFen)}`);
      put(code, nameOf(names.services ?? [], code, say), `${say(`${count}次`, `× ${count}`)}\n${premium}`);
    }
  });
  return [...rows.values()].map(({ title, cells }) => ({ cells: [title, ...cells] }));
}
