/** What no text of a request may hold, and how deep its variables may nest, checked before GraphQL sees any of it. */
import { LIMITS } from './document-limits.js';

/** Why a body is refused; null when it is fine. PostgreSQL knows no U+0000, and a lone surrogate would be replaced silently. */
export function bodyFault(body: unknown): string | null {
  if (Array.isArray(body)) return 'Batches are not accepted: one operation per request.';
  return textFault(body, 0);
}

function textFault(value: unknown, depth: number): string | null {
  if (depth > LIMITS.variableDepth) return `Variables may nest at most ${String(LIMITS.variableDepth)} levels.`;
  if (typeof value === 'string') {
    if (value.includes('\u0000')) return 'A text holds the character U+0000.';
    return value.isWellFormed() ? null : 'A text holds half of a character (a lone surrogate).';
  }
  if (value === null || typeof value !== 'object') return null;
  for (const [key, item] of Object.entries(value)) {
    const fault = textFault(key, depth) ?? textFault(item, depth + 1);
    if (fault !== null) return fault;
  }
  return null;
}
