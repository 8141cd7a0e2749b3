/** Which personal text an agreement opens, and for what. Pure. */
import { z } from 'zod';
import { DISCLOSURE_PURPOSES } from '../registry/index.js';
import type { ClauseFacts } from './clause-catalogue.js';

/** Groups of fields, as their masks are named. The name of an organisation is public and needs no clause. */
export const DATA_GROUPS = ['PERSON_NAME', 'IDENTITY', 'PHONE', 'ADDRESS', 'BANK_CARD'] as const;

export const scopeCode = z.string().refine((code) => {
  const [group, purpose, ...more] = code.split(':');
  return (
    (DATA_GROUPS as readonly string[]).includes(group ?? '') &&
    (purpose === undefined || (DISCLOSURE_PURPOSES as readonly string[]).includes(purpose)) &&
    more.length === 0
  );
});

export function openedBy(codes: readonly string[], { group, purpose }: ClauseFacts['disclosure']): boolean {
  return group === 'ORGANISATION_NAME' || codes.includes(group) || codes.includes(`${group}:${purpose}`);
}
