/** Premium lines as stored JSON: fen as text, because JSON has no big integers. Reading is strict: a stored line that does not parse is damage. */
import { z } from 'zod';
import { money } from '../../kernel/money.js';
import { PREMIUM_LINE_KINDS, type PremiumLine } from './words.js';

const fen = z.string().regex(/^-?\d{1,14}$/);
const sentence = z.strictObject({ zh: z.string(), en: z.string() });

const lineSchema = z.strictObject({
  kind: z.enum(PREMIUM_LINE_KINDS),
  coverage: z.string().nullable(),
  appliesTo: z.string().optional(),
  label: sentence,
  factor: z.string().nullable(),
  amount: z.strictObject({ fen, currency: z.literal('CNY') }),
  source: z.strictObject({
    source: z.enum(['LAW', 'TARIFF']),
    document: z.string(),
    table: z.string().optional(),
    row: z.string().optional(),
    rule: z.string(),
    text: sentence,
  }),
});

export type PremiumLineJson = Omit<PremiumLine, 'amount'> & {
  readonly amount: { readonly fen: string; readonly currency: 'CNY' };
};

export function linesToJson(lines: readonly PremiumLine[]): readonly PremiumLineJson[] {
  return lines.map((line) => ({
    ...line,
    amount: { fen: line.amount.fen.toString(), currency: line.amount.currency },
  }));
}

export function linesFromJson(json: unknown): readonly PremiumLine[] {
  return z
    .array(lineSchema)
    .parse(json)
    .map(({ amount, source, appliesTo, ...line }) => ({
      ...line,
      ...(appliesTo === undefined ? {} : { appliesTo }),
      amount: money(BigInt(amount.fen), amount.currency),
      source: {
        source: source.source,
        document: source.document,
        ...(source.table === undefined ? {} : { table: source.table }),
        ...(source.row === undefined ? {} : { row: source.row }),
        rule: source.rule,
        text: source.text,
      },
    }));
}
