/** Stored rule sets. Insurer-wide; a version never changes, so it is compiled once per process. */
import { desc, lte } from 'drizzle-orm';
import type { Sql } from 'postgres';
import { fingerprint } from '../../kernel/canonical.js';
import type { ReadCtx } from '../../kernel/ctx.js';
import type { LocalDate } from '../../kernel/dates.js';
import { Defect } from '../../kernel/failure.js';
import { fromReference } from '../platform/index.js';
import { checkRuleSet } from './check-rule-set.js';
import { type CompiledRuleSet, compileRuleSet } from './decide.js';
import { PUBLISHED_RULE_SETS } from './published/rules.js';
import { underwritingRuleSets } from './underwriting.tables.js';

const compiled = new Map<string, CompiledRuleSet>();

/** The rule set that decides on a day: the newest that holds by then. */
export async function ruleSetOn(ctx: ReadCtx, day: LocalDate): Promise<CompiledRuleSet> {
  const stored = await fromReference(ctx, `ruleSetOn:${day}`, () => readRuleSet(ctx, day));
  if (!stored) throw new Defect('no underwriting rules hold today');
  const known = compiled.get(stored.digest);
  if (known) return known;
  const { set, findings } = checkRuleSet(stored.document);
  if (!set || findings.length > 0) throw new Defect(`stored underwriting rules ${stored.version} do not check`);
  const made = compileRuleSet(set);
  compiled.set(stored.digest, made);
  return made;
}

async function readRuleSet(ctx: ReadCtx, day: LocalDate) {
  const [stored] = await ctx.db
    .select()
    .from(underwritingRuleSets)
    .where(lte(underwritingRuleSets.validFrom, day))
    .orderBy(desc(underwritingRuleSets.validFrom))
    .limit(1);
  return stored ?? null;
}

/**
 * Puts the rule sets that ship into a database, as its owner, at every start. What is there stays: rules altered in the
 * code under an old version are a defect that stops the start. A set that does not check is never stored.
 */
export async function ensureUnderwritingRules(owner: Sql): Promise<void> {
  for (const set of PUBLISHED_RULE_SETS) {
    const { findings } = checkRuleSet(set);
    if (findings.length > 0)
      throw new Defect(
        `underwriting rules ${set.version}: ${findings.map(({ path, rule }) => `${path.join('.')} ${rule}`).join('; ')}`,
      );
    const digest = fingerprint(set);
    await owner`
      insert into underwriting_rule_sets (version, valid_from, document, digest)
      values (${set.version}, ${set.validFrom}::text::date, ${JSON.stringify(set)}::text::jsonb, ${digest})
      on conflict do nothing`;
    const [stored] = await owner<{ digest: string }[]>`
      select digest from underwriting_rule_sets where version = ${set.version}`;
    if (stored?.digest !== digest)
      throw new Defect(`underwriting rules ${set.version} are stored otherwise than they ship`);
  }
}
