/** Where upper rooms keep accounts as they were given, so that a payout can be redirected to one of them. */
import type { TxCtx } from '../../../kernel/ctx.js';
import type { IdKind } from '../../../kernel/ids.js';
import type { Payee } from './payouts.js';

export type GivenAccount = Pick<Payee, 'partnerId' | 'partyId' | 'accountNumber' | 'bank'>;
type Source = (tx: TxCtx, id: string) => Promise<GivenAccount | null>;

const sources = new Map<IdKind, Source>();

/** Says how accounts of a kind are read; the upper room's stores are scoped as all are. */
export function registerPayeeSource(kind: IdKind, source: Source): void {
  sources.set(kind, source);
}

export function givenAccount(tx: TxCtx, kind: IdKind, id: string): Promise<GivenAccount | null> {
  return sources.get(kind)?.(tx, id) ?? Promise.resolve(null);
}
