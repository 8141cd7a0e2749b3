/** Pure rules of products: what a document must satisfy beyond its shape, and which limits an accident falls under. */
import { addDays, type LocalDate } from '../../kernel/dates.js';
import { life } from '../../kernel/machine.js';
import { type LiabilityLimits, type ProductDocument, productDocumentSchema, type ProductState } from './product.js';

export type ProductCommand = 'file' | 'approve' | 'withdraw' | 'suspend' | 'resume' | 'retire';

/** The life of a version (S-024): nothing is sold before the motor department approves it. Retired versions stay readable and claimable. */
export const productLife = life<ProductState, ProductCommand>('PRODUCT', 'DRAFT', {
  DRAFT: { file: 'FILED' },
  FILED: { approve: 'ON_SALE', withdraw: 'RETIRED' },
  ON_SALE: { suspend: 'SUSPENDED', withdraw: 'RETIRED', retire: 'RETIRED' },
  SUSPENDED: { resume: 'ON_SALE', withdraw: 'RETIRED', retire: 'RETIRED' },
  RETIRED: {},
});

export interface Finding {
  readonly path: readonly string[];
  readonly rule: string;
}

/** Everything wrong with a document, by path; empty when it can be filed. */
export function checkProductDocument(candidate: unknown): { document: ProductDocument | null; findings: Finding[] } {
  const parsed = productDocumentSchema.safeParse(candidate);
  if (!parsed.success) {
    return {
      document: null,
      findings: parsed.error.issues.map((issue) => ({ path: issue.path.map(String), rule: issue.message })),
    };
  }
  const document = parsed.data;
  const findings: Finding[] = [];
  const mains = new Set(
    document.coverages.filter((coverage) => coverage.role === 'MAIN').map((coverage) => coverage.code),
  );
  document.coverages.forEach((coverage, index) => {
    const path = ['coverages', String(index)];
    if (document.coverages.findIndex((other) => other.code === coverage.code) !== index)
      findings.push({ path: [...path, 'code'], rule: 'this coverage is listed twice' });
    if (coverage.role === 'MAIN' && coverage.attachesTo.length > 0)
      findings.push({ path: [...path, 'attachesTo'], rule: 'a main coverage hangs on nothing' });
    if (coverage.role === 'ADDITIONAL' && coverage.attachesTo.length === 0)
      findings.push({ path: [...path, 'attachesTo'], rule: 'an additional coverage needs a main one' });
    for (const code of coverage.attachesTo)
      if (!mains.has(code))
        findings.push({ path: [...path, 'attachesTo'], rule: `${code} is not a main coverage of this version` });
  });
  findings.push(...limitGaps(document.liabilityLimits));
  return { document, findings };
}

/** Limits must follow each other day by day: an accident never falls between two rows, nor under two. */
function limitGaps(limits: readonly LiabilityLimits[]): Finding[] {
  const findings: Finding[] = [];
  const sorted = [...limits].sort((a, b) => (a.accidentFrom < b.accidentFrom ? -1 : 1));
  sorted.forEach((row, index) => {
    const next = sorted[index + 1];
    const path = ['liabilityLimits', String(limits.indexOf(row))];
    if (row.accidentUntil !== null && row.accidentUntil <= row.accidentFrom)
      findings.push({ path, rule: 'the row ends before it begins' });
    if (next && row.accidentUntil === null) findings.push({ path, rule: 'an open row is followed by another' });
    else if (next && row.accidentUntil !== null && row.accidentUntil < next.accidentFrom)
      findings.push({ path, rule: `no limits from ${row.accidentUntil} until ${next.accidentFrom}` });
    else if (next && row.accidentUntil !== null && row.accidentUntil > next.accidentFrom)
      findings.push({ path, rule: `two rows hold on ${addDays(row.accidentUntil as LocalDate, -1)}` });
  });
  return findings;
}

/** Limits for an accident on a day; null when the document has none for it. */
export function liabilityLimitsOn(document: ProductDocument, accidentDay: LocalDate): LiabilityLimits | null {
  return (
    document.liabilityLimits.find(
      (row) => row.accidentFrom <= accidentDay && (row.accidentUntil === null || accidentDay < row.accidentUntil),
    ) ?? null
  );
}

/** Whether a version is on sale on a day. */
export function onSale(
  version: { state: ProductState; onSaleFrom: LocalDate; onSaleUntil: LocalDate | null },
  day: LocalDate,
): boolean {
  return (
    version.state === 'ON_SALE' &&
    version.onSaleFrom <= day &&
    (version.onSaleUntil === null || day < version.onSaleUntil)
  );
}
