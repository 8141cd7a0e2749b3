/** Runs fill.sql: statement by statement, on the owner's one connection. */
import fs from 'node:fs';

export async function fill(owner, policies) {
  await runScript(owner, 'fill.sql', Math.round(policies / 2));
  const [{ n }] = await owner`select count(*)::int as n from policies`;
  return n;
}

/** Statement by statement, with `:pairs` put in. */
export async function runScript(owner, file, pairs) {
  const script = fs.readFileSync(new URL(file, import.meta.url), 'utf8');
  const statements = script
    .replace(/^--.*$/gm, '')
    .replaceAll(':pairs', String(pairs))
    .split(/;\s*\n/)
    .map((text) => text.trim())
    .filter(Boolean);
  for (const statement of statements) await owner.unsafe(statement);
}
