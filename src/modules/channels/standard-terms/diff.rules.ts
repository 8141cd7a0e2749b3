/** What differs between two documents, clause by clause: parameters as rows of their own, and whether the text moved. Pure. */
import { canonicalJson } from '../../../kernel/canonical.js';
import type { ParameterValue } from '../agreement.js';

export interface ComparedClause {
  readonly number: string;
  readonly key: string | null;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly textZh: string;
  readonly textEn: string;
  readonly parameters: Readonly<Record<string, ParameterValue | null>>;
}

export interface Change {
  readonly number: string;
  readonly key: string | null;
  /** Name of the parameter; null when the text changed, or the clause came or went. */
  readonly parameter: string | null;
  readonly before: { readonly clause: ComparedClause; readonly value: ParameterValue | null } | null;
  readonly after: { readonly clause: ComparedClause; readonly value: ParameterValue | null } | null;
}

/** A clause is known by its key, plain text by its number: a renumbered clause is the same clause. */
const identity = (clause: ComparedClause): string => clause.key ?? `#${clause.number}`;

export function changesBetween(before: readonly ComparedClause[], after: readonly ComparedClause[]): Change[] {
  const old = new Map(before.map((clause) => [identity(clause), clause]));
  const now = new Map(after.map((clause) => [identity(clause), clause]));
  const gone = before.filter((clause) => !now.has(identity(clause))).map((clause) => whole(clause, null));
  const changed = after.flatMap((clause): Change[] => {
    const was = old.get(identity(clause));
    return was ? within(was, clause) : [whole(null, clause)];
  });
  return [...changed, ...gone];
}

function whole(before: ComparedClause | null, after: ComparedClause | null): Change {
  const of = after ?? before;
  return {
    number: of?.number ?? '',
    key: of?.key ?? null,
    parameter: null,
    before: before && { clause: before, value: null },
    after: after && { clause: after, value: null },
  };
}

function within(was: ComparedClause, clause: ComparedClause): Change[] {
  const names = [...new Set([...Object.keys(was.parameters), ...Object.keys(clause.parameters)])];
  const values = names
    .filter((name) => canonicalJson(was.parameters[name] ?? null) !== canonicalJson(clause.parameters[name] ?? null))
    .map((parameter) => ({
      number: clause.number,
      key: clause.key,
      parameter,
      before: { clause: was, value: was.parameters[parameter] ?? null },
      after: { clause, value: clause.parameters[parameter] ?? null },
    }));
  const words = (of: ComparedClause): string =>
    canonicalJson([of.number, of.titleZh, of.titleEn, of.textZh, of.textEn]);
  return words(was) === words(clause) ? values : [whole(was, clause), ...values];
}
