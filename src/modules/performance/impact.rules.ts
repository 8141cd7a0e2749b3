/** What a replayed option comes to. Pure. */
import type { ImpactOutcome } from './impact.js';

export function outcomeOf(offered: boolean, outlook: 'ACCEPT' | 'REFER' | 'DECLINE'): ImpactOutcome {
  if (!offered || outlook === 'DECLINE') return 'REFUSED';
  return outlook === 'REFER' ? 'REFERRED' : 'ACCEPTED';
}

/** `TERM_TERRITORY` → `TERRITORY`; null for what no clause refuses. */
export function clauseOfCode(code: string): string | null {
  return code.startsWith('TERM_') ? code.slice('TERM_'.length) : null;
}
