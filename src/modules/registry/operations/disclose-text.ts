/**
 * Personal text in full, for a stated purpose, where the agreement opens it (DATA_SCOPE). Who read what, when and why is committed before the value leaves: when
 * the record cannot be written, the value stays.
 */
import type { Ctx } from '../../../kernel/ctx.js';
import { Defect } from '../../../kernel/failure.js';
import { inOwnCommit } from '../../../kernel/in-transaction.js';
import type { Id } from '../../../kernel/ids.js';
import type { LoaderDef } from '../../../kernel/loaders.js';
import type { RefusalItem } from '../../../kernel/refusal.js';
import { audit } from '../../platform/index.js';
import type { DisclosurePurpose, MaskedText, Masking } from '../masked-text.js';

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

/** Which personal text a partner's agreement opens to its callers. The room above knows agreements; `app` hands it in. */
export interface DataScopePort {
  /** Why it stays masked, by clause; empty when it is open for this purpose. */
  closedBy(
    ctx: Ctx,
    partnerId: Id<'Partner'>,
    wanted: { readonly group: Masking; readonly purpose: DisclosurePurpose },
  ): Promise<readonly RefusalItem[]>;
}

declare module '../../../kernel/ctx.js' {
  interface Ports {
    readonly dataScope: DataScopePort;
  }
}

/** Why the agreement of a partner's caller keeps a text masked; no agreement binds the insurer's own people. */
export async function maskedBy(
  ctx: Ctx,
  { masking }: MaskedText,
  purpose: DisclosurePurpose,
): Promise<readonly RefusalItem[]> {
  const { partnerId } = ctx.actor;
  return partnerId === null ? [] : ctx.ports.dataScope.closedBy(ctx, partnerId, { group: masking, purpose });
}

/** The text in full; null for whoever may not read it. Asked twice in one request for one purpose, it is one reading. */
export async function discloseText(ctx: Ctx, text: MaskedText, purpose: DisclosurePurpose): Promise<string | null> {
  if (!ctx.actor.permissions.has(READ_PERSONAL_DATA)) return null;
  if ((await maskedBy(ctx, text, purpose)).length > 0) return null;
  await ctx.loader(recordedReadings).load({ text, purpose });
  return text.value;
}
