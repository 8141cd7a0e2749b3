/** Inputs of which exactly one field is given. The schema says so too; a claim that comes another way is told the same. */
import type { Problems } from '../../kernel/refusal.js';
import { badValue, passes, type Path } from './registry.refusals.js';

/** The field that is given; null after adding a problem when none or several are. */
export function exactlyOne<K extends string>(
  claim: { readonly [key in K]?: unknown },
  fields: readonly K[],
  path: Path,
  problems: Problems,
): K | null {
  const given = fields.filter((field) => claim[field] != null);
  if (given.length === 1) return given[0] ?? null;
  const names = fields.join(', ');
  problems.add(
    badValue(
      path,
      { zh: `${names} 中须且只须填写一项。`, en: `Give exactly one of ${names}.` },
      { wouldPass: fields.map((field) => passes([...path, field], field, '只填写此项', 'only this one')) },
    ),
  );
  return null;
}
