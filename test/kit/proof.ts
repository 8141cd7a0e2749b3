/**
 * Proofs run in two tiers: the same code with a reduced N in `npm test`, and with the N under `PROVE=1`
 * (`npm run prove`). Each prints one line with everything needed to judge and to repeat it.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export interface Proof {
  readonly n: number;
  /** `SEED` of the environment, or a new one; the same seed gives the same inputs and fault times, not the same interleaving. */
  readonly seed: number;
  readonly full: boolean;
  /** Prints the proof's line: N, seed, versions, elapsed time, and the figures it found. */
  report(figures: Readonly<Record<string, string | number>>): void;
}

export function proof(name: string, size: { readonly reduced: number; readonly full: number }): Proof {
  const full = process.env['PROVE'] === '1';
  const n = full ? size.full : size.reduced;
  const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
  const started = performance.now();
  return {
    n,
    seed,
    full,
    report(figures) {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      const found = Object.entries(figures).map(([key, value]) => `${key}=${String(value)}`);
      const line = [`PROOF ${name}:`, `N=${String(n)}`, `seed=${String(seed)}`, ...found, versions(), `${seconds}s`];
      process.stdout.write(`${line.join(' ')}\n`);
    },
  };
}

/** Mulberry32: small, seeded, good enough to choose when to strike. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function versions(): string {
  const of = (dependency: string): string => {
    const { version } = require(`../../node_modules/${dependency}/package.json`) as { version: string };
    return `${dependency}@${version}`;
  };
  return [`node@${process.versions.node}`, of('postgres'), of('drizzle-orm')].join(' ');
}
