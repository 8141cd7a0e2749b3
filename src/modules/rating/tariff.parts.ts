/** What tables of all codes are made of: figures as text, keys of rows, bands. */
import { z } from 'zod';

export const figure = z.string().regex(/^-?\d{1,12}(\.\d{1,12})?$/, 'a decimal as text');
/** Yuan with at most two decimals. */
export const amount = z.string().regex(/^-?\d{1,10}(\.\d{1,2})?$/, 'yuan as text, at most two decimals');
export const key = z.string().min(1).max(60);
export const sentence = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
export const region = z.string().regex(/^\d{6}$/, 'a GB/T 2260 code');
export const law = z.string().min(3).max(200);

export const band = z.union([
  z.strictObject({ from: figure, until: figure.nullable() }),
  z.strictObject({ above: figure, upTo: figure.nullable() }),
]);
export const start = z.union([z.strictObject({ from: figure }), z.strictObject({ above: figure })]);

/** Which fact of the vehicle a band is about; `NONE` when the category has one figure for all. */
export const measure = z.enum(['SEATS', 'LOAD_KG', 'DISPLACEMENT_ML', 'NONE']);
