/** Runs fill.sql: statement by statement, on the owner's one connection. */
import fs from 'node:fs';

export async function fill(owner, policies) {
  const script = fs.readFileSync(new URL('fill.sql', import.meta.url), 'utf8');
  const statements = script
    .replace(/^--.*$/gm, '')
    .replaceAll(':pairs', String(Math.round(policies / 2)))
    .split(/;\s*\n/)
    .map((text) => text.trim())
    .filter(Boolean);
  for (const statement of statements) await owner.unsafe(statement);
  const [{ n }] = await owner`select count(*)::int as n from policies`;
  return n;
}
