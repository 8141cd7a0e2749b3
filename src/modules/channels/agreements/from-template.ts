/** A version made of a shipped template without a database: what a sandbox or an import writes. It knows no deviations. */
import { fingerprint } from '../../../kernel/canonical.js';
import { Defect } from '../../../kernel/failure.js';
import type { Instant } from '../../../kernel/dates.js';
import { newId } from '../../../kernel/ids.js';
import type { AgreementContent, ClauseKey } from '../agreement.js';
import { labelOf } from '../standard-terms/standard-terms.js';
import type { ShippedTerms } from '../standard-terms/shipped/shipped-terms.js';
import { compose, type ComposedClause } from './compose.rules.js';

export interface FromTemplate {
  readonly clauses: readonly ComposedClause[];
  readonly content: AgreementContent;
  readonly digest: string;
}

export function fromTemplate(
  shipped: ShippedTerms,
  wanted: {
    readonly agreement: string;
    readonly partner: string;
    readonly effectiveFrom: Instant;
    /** By the name of the API: `PRICING_BAND_FLOOR`. */
    readonly chosen: Readonly<Record<string, string | number | readonly string[]>>;
  },
): FromTemplate {
  const { agreement, partner, effectiveFrom, chosen } = wanted;
  const nobody = '-';
  const composed = compose(
    {
      ...shipped,
      id: newId('StandardTerms'),
      state: 'PUBLISHED',
      digest: fingerprint(shipped.document),
      draftedBy: nobody,
      draftedAt: effectiveFrom,
      publishedBy: nobody,
      publishedAt: effectiveFrom,
      supersededAt: null,
      revision: 1,
    },
    Object.entries(chosen).map(([name, value]) => ({ name, place: {}, value, reason: null })),
    null,
  );
  if (composed.problems.length > 0)
    throw new Defect(
      `terms of ${partner} do not fit their template: ${composed.problems.map(({ code, facts }) => `${code} ${(facts ?? []).map(({ value }) => value).join(' ')}`).join('; ')}`,
    );
  const content: AgreementContent = {
    agreement,
    partner,
    sequence: 1,
    standardTerms: labelOf(shipped),
    effectiveFrom,
    effectiveUntil: null,
    reason: null,
    clauses: composed.clauses,
    deviations: [],
  };
  return { clauses: composed.clauses, content, digest: fingerprint(content) };
}

/** The codes that a template has as its standard; none where it has no such set. */
export function standardOf(shipped: ShippedTerms, key: ClauseKey, name: string): readonly string[] {
  const clause = shipped.document.clauses.find((each) => each.key === key);
  const standard = clause?.parameters.find((parameter) => parameter.name === name)?.standard;
  return Array.isArray(standard) ? standard.filter((code): code is string => typeof code === 'string') : [];
}
