/** An underwriting rule set: dated, immutable, conditions in typed CEL. Checked before it is stored, compiled before it is asked. */
import { Environment } from '@marcbachmann/cel-js';
import { z } from 'zod';
import { AUTHORITY_LEVELS } from './authority-level.js';
import { type FactName, FACTS } from './rule-facts.js';

const words = z.strictObject({ zh: z.string().min(1).max(400), en: z.string().min(1).max(400) });
const code = z.string().regex(/^[A-Z][A-Z0-9_]{2,60}$/);

/** A figure that a seed or a law leaves open: the insurer's own. Null: not set, and every rule that needs it is off. */
const setting = z.strictObject({
  what: words,
  unit: z.enum(['fen', 'years', 'level', 'count']),
  value: z
    .string()
    .regex(/^-?\d{1,15}$/)
    .nullable(),
});

const rule = z.strictObject({
  code,
  policyKinds: z.array(z.enum(['COMPULSORY', 'COMMERCIAL'])).min(1),
  condition: z.string().min(1).max(1000),
  effect: z.enum(['ACCEPT', 'REFER', 'DECLINE']),
  /** Who may decide; with REFER only. */
  level: z.enum(AUTHORITY_LEVELS).nullable(),
  message: words,
  /** Facts shown with the message. */
  facts: z.array(z.string()).max(8),
});

export const ruleSetSchema = z.strictObject({
  version: z.string().regex(/^[0-9A-Za-z][0-9A-Za-z._-]{0,39}$/),
  validFrom: z.iso.date(),
  settings: z.record(z.string().regex(/^[a-z][A-Za-z0-9]{2,60}$/), setting),
  rules: z.array(rule).min(1).max(200),
});

export type RuleSet = z.infer<typeof ruleSetSchema>;
export type UnderwritingRule = RuleSet['rules'][number];

export interface Finding {
  readonly path: readonly string[];
  readonly rule: string;
}

/** Settings that a condition names. */
export function settingsIn(condition: string): string[] {
  return [...new Set([...condition.matchAll(/\bsettings\.([A-Za-z0-9_]+)/g)].map((match) => match[1] ?? ''))];
}

/** Knows every fact and setting by its type: an unknown name or a wrong type does not check. */
export function environmentOf(set: Pick<RuleSet, 'settings'>): Environment {
  const environment = new Environment({ unlistedVariablesAreDyn: false });
  for (const [name, type] of Object.entries(FACTS) as [FactName, (typeof FACTS)[FactName]][])
    environment.registerVariable(name, type === 'fen' ? 'int' : type);
  const schema = Object.fromEntries(Object.keys(set.settings).map((name) => [name, 'int']));
  environment.registerVariable('settings', { schema });
  return environment;
}
