import type { Ctx } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { documentByCode, type VerifiedDocument } from '../documents.store.js';
import { stateAt } from '../policy.life.js';
import type { PolicyState } from '../policy.js';
import { readVerificationCode } from '../verification-code.js';

export interface Verified extends VerifiedDocument {
  /** How the policy stands now, not when the document was made. */
  readonly state: PolicyState;
  readonly asOf: Instant;
}

/** A code that no document has; asked for instead of one that cannot be read, so that both cost the same. */
const NO_CODE = '00000-00000-00000-00000';

/** What the public may know of a document by the code printed on it; null when no document has it. */
export async function verifyDocument(ctx: Ctx, typed: string): Promise<Verified | null> {
  const found = await documentByCode(ctx, readVerificationCode(typed) ?? NO_CODE);
  if (!found) return null;
  return { ...found, plate: maskPlate(found.plate), state: stateAt(found, ctx.now), asOf: ctx.now };
}

/** Enough to compare with the car at hand, too little to look somebody up: `沪A***45`. */
function maskPlate(plate: string | null): string | null {
  if (plate === null) return null;
  const chars = [...plate];
  return chars.map((char, index) => (index < 2 || index >= chars.length - 2 ? char : '*')).join('');
}
