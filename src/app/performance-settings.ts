/** Dated settings of the room `performance`, as the environment writes them. */
import { z } from 'zod';
import { type LocalDate, localDate } from '../kernel/dates.js';
import { decimal } from '../kernel/decimal.js';
import type { TierScheme } from '../modules/performance/index.js';

const day = z.iso.date().transform(localDate);
const figure = z.string().regex(/^-?\d{1,15}(\.\d{1,6})?$/, 'must be a decimal as text');
const fraction = z.string().regex(/^(0(\.\d{1,6})?|1)$/, 'must be a fraction as text');

const factor = z.strictObject({
  weight: fraction,
  cutoffs: z.array(z.strictObject({ atLeast: figure, points: figure })).min(1),
});

const scheme = z
  .strictObject({
    of: z.enum(['CUSTOMER', 'PARTNER']),
    from: day,
    until: day.nullable().default(null),
    months: z.int().min(1).max(120),
    sizeBy: z.enum(['PREMIUM', 'VEHICLES']),
    gapDays: z.int().min(0).max(366),
    factors: z.strictObject({
      CONTRIBUTION: factor.exactOptional(),
      SIZE: factor.exactOptional(),
      LOYALTY: factor.exactOptional(),
    }),
    tiers: z
      .array(
        z.strictObject({
          code: z.string().min(1).max(20),
          atLeast: figure,
          service: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
        }),
      )
      .min(1),
  })
  .superRefine((value, context) => {
    for (const message of schemeFaults(value)) context.addIssue({ code: 'custom', message });
  });

/** TIER_SCHEMES. */
export const tierSchemes = z.array(scheme);

const HOUR = /^([01]\d|2[0-3]):([0-5]\d)$/;
const timeOfDay = z
  .string()
  .regex(HOUR, 'must be a time of day such as 09:00')
  .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)));

/** WORKING_HOURS. */
export const workingHours = z
  .array(
    z
      .strictObject({ from: day, opens: timeOfDay, closes: timeOfDay })
      .refine(({ opens, closes }) => opens < closes, 'must open before it closes'),
  )
  .transform((hours) => [...hours].sort((a, b) => compare(a.from, b.from)));

function compare(a: LocalDate, b: LocalDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** In words; empty when it can be used. */
function schemeFaults(scheme: TierScheme): string[] {
  const rules = Object.values(scheme.factors);
  const total = rules.reduce((sum, { weight }) => sum.plus(weight), decimal('0'));
  const rising = (values: readonly string[]): boolean =>
    values.every((value, index) => index === 0 || decimal(value).gt(values[index - 1] ?? ''));
  return [
    ...(total.eq('1') ? [] : [`weights must make 1, not ${total.toString()}`]),
    ...(rules.every(({ cutoffs }) => rising(cutoffs.map(({ atLeast }) => atLeast))) ? [] : ['cut-offs must rise']),
    ...(rising([...scheme.tiers].reverse().map(({ atLeast }) => atLeast)) ? [] : ['tiers must fall by points']),
    ...(decimal(scheme.tiers.at(-1)?.atLeast ?? '1').eq('0') ? [] : ['the last tier must begin at 0']),
    ...(scheme.until === null || scheme.from < scheme.until ? [] : ['from must be before until']),
  ];
}
