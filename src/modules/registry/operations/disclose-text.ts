/**
 * Personal text in full, for a stated purpose. Who read what, when and why is committed before the value leaves: when
 * the record cannot be written, the value stays.
 */
import type { Ctx } from '../../../kernel/ctx.js';
import { Defect } from '../../../kernel/failure.js';
import { inOwnCommit } from '../../../kernel/in-transaction.js';
import type { LoaderDef } from '../../../kernel/loaders.js';
import { audit } from '../../platform/index.js';
import type { DisclosurePurpose, MaskedText } from '../masked-text.js';

export const READ_PERSONAL_DATA = 'personal-data:read';

interface Reading {
  readonly text: MaskedText;
  readonly purpose: DisclosurePurpose;
}

const keyOf = ({ text, purpose }: Reading): string => `${text.label} ${text.subject.id} ${purpose}`;

/** The readings of one moment share one commit: a page of forty phones must not take forty of the few side connections. */
const recordedReadings: LoaderDef<Reading, true> = {
  name: 'recordedReadings',
  keyOf,
  batch: async (ctx, readings) => {
    if (ctx.inTransaction) throw new Defect('personal data is read in full by requests, never inside a transaction');
    await inOwnCommit(ctx, async (tx) => {
      for (const { text, purpose } of readings) {
        await audit(tx, { act: `read:${text.label}`, partnerId: text.partnerId, subject: text.subject, purpose });
      }
    });
    return new Map(readings.map((reading) => [keyOf(reading), true]));
  },
};

/** The text in full; null for whoever may not read it. Asked twice in one request for one purpose, it is one reading. */
export async function discloseText(ctx: Ctx, text: MaskedText, purpose: DisclosurePurpose): Promise<string | null> {
  if (!ctx.actor.permissions.has(READ_PERSONAL_DATA)) return null;
  await ctx.loader(recordedReadings).load({ text, purpose });
  return text.value;
}
