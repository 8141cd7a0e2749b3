import type { TxCtx } from '../../../kernel/ctx.js';
import { partyById } from '../../registry/index.js';

/** The same record, another of the same identity document, or of the same name where the first has none. */
export async function isOneOf(tx: TxCtx, partyId: string, ids: readonly string[]): Promise<boolean> {
  if (ids.includes(partyId)) return true;
  const [paid, ...others] = await Promise.all([partyId, ...ids].map((id) => tx.loader(partyById).load(id)));
  const subject = paid?.subjectId ?? null;
  if (subject !== null) return others.some((other) => other?.subjectId === subject);
  // The account is named as whose it is, often without its document: its provider compares that name with the account.
  return others.some((other) => other?.name === paid?.name && other?.kind === paid?.kind);
}
