/**
 * Numbers that people read, beside the opaque ids: kind, day, sequence, check character: `QUO-20261121-000042-7`.
 * Policy, endorsement and payment numbers have no gaps (a counter row locked by the transaction); the others are unique
 * and ordered (a sequence: a gap after a rollback harms nobody, and nobody waits).
 */
import { sql } from 'drizzle-orm';
import type { TxCtx } from '../../kernel/ctx.js';
import { dayOf } from '../../kernel/dates.js';
import { fixed } from '../../kernel/db/fixed.js';
import { Defect } from '../../kernel/failure.js';
import { counters } from './platform.tables.js';

const WEIGHTS = [3, 7, 1];
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'; // no I, O, S, V, Z: misread on paper; 31 values, a prime modulus

/** Check character over letters and digits: finds every single error and most swaps. */
export function checkCharacter(text: string): string {
  const total = Array.from(text.replaceAll('-', ''), (char) => char.charCodeAt(0)).reduce(
    (all, code, index) => all + code * (WEIGHTS[index % 3] ?? 1),
    0,
  );
  return ALPHABET[total % ALPHABET.length] ?? '0';
}

function render(prefix: string, period: string, value: bigint): string {
  const body = `${prefix}-${period}-${value.toString().padStart(6, '0')}`;
  return `${body}-${checkCharacter(body)}`;
}

/** A number of a series without gaps; the counter row stays locked until commit. */
export async function gaplessNumber(tx: TxCtx, prefix: string): Promise<string> {
  const period = dayOf(tx.now).slice(0, 4);
  const rows = await tx.db
    .insert(counters)
    .values({ series: prefix, period, value: 1n })
    .onConflictDoUpdate({ target: [counters.series, counters.period], set: { value: sql`${counters.value} + 1` } })
    .returning({ value: counters.value });
  return render(prefix, period, rows[0]?.value ?? 0n);
}

/** Sequences that numbers are drawn from. */
export type NumberSequence =
  | 'app.quote_numbers'
  | 'app.application_numbers'
  | 'app.charge_numbers'
  | 'app.refund_numbers'
  | 'app.payout_numbers'
  | 'app.agreement_numbers'
  | 'app.partner_numbers'
  | 'app.lead_numbers'
  | 'app.endorsement_numbers'
  | 'app.claim_numbers'
  | 'app.claim_registration_numbers';

/** A number that is unique and ordered; gaps are possible. Rendered in the database, which a row that is written with its number asks itself. */
export async function orderedNumber(tx: TxCtx, prefix: string, sequence: NumberSequence): Promise<string> {
  const [row] = await nextNumber(tx, [prefix, dayOf(tx.now), sequence]);
  if (!row) throw new Defect('a sequence drew nothing');
  return row.number;
}

const nextNumber = fixed<{ number: string }>`select app.ordered_number($1, $2::date, $3::text::regclass) as number`;
