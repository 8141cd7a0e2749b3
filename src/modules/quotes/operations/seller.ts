/** Who brings a quote: outlet and salesperson as named, or as the credential is bound. */
import type { TxCtx } from '../../../kernel/ctx.js';
import { type Id, parseWireId } from '../../../kernel/ids.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { Refusal } from '../../../kernel/refusal.js';
import { lockTermsOf, outletById, producerById } from '../../channels/index.js';

export interface SellerClaim {
  /** Wire ids as sent; null when absent. */
  readonly outletId: string | null;
  readonly producerId: string | null;
}

/** Terms and salesperson under lock, in one round trip; whoever asks for either in this transaction finds it read. */
export function termsOfSeller(tx: TxCtx, partnerId: Id<'Partner'>, { producerId }: SellerClaim): Promise<void> {
  return lockTermsOf(tx, partnerId, producerId === null ? null : parseWireId('Producer', producerId));
}

/** Finds both among the caller's own. A caller bound to one outlet brings for it; one bound to a subtree of several names the outlet. */
export async function checkSeller(
  tx: TxCtx,
  partnerId: Id<'Partner'>,
  claim: SellerClaim,
): Promise<{ outletId: Id<'Outlet'> | null; producerId: Id<'Producer'> | null }> {
  const producer =
    claim.producerId === null ? null : await find(tx, partnerId, 'Producer', claim.producerId, ['input', 'producerId']);
  const bound = tx.actor.outletIds?.[0] ?? null;
  const outletId =
    claim.outletId === null
      ? (producer?.outletId ?? (bound as Id<'Outlet'> | null))
      : (await find(tx, partnerId, 'Outlet', claim.outletId, ['input', 'outletId'])).id;
  return { outletId, producerId: producer?.id ?? null };
}

async function find(
  tx: TxCtx,
  partnerId: Id<'Partner'>,
  kind: 'Outlet',
  wire: string,
  field: readonly string[],
): Promise<{ id: Id<'Outlet'> }>;
async function find(
  tx: TxCtx,
  partnerId: Id<'Partner'>,
  kind: 'Producer',
  wire: string,
  field: readonly string[],
): Promise<{ id: Id<'Producer'>; outletId: Id<'Outlet'> }>;
async function find(
  tx: TxCtx,
  partnerId: Id<'Partner'>,
  kind: 'Outlet' | 'Producer',
  wire: string,
  field: readonly string[],
): Promise<object> {
  const id = parseWireId(kind, wire);
  const found =
    id === null
      ? null
      : kind === 'Outlet'
        ? await tx.loader(outletById).load(id)
        : await tx.loader(producerById).load(id);
  if (found?.partnerId !== partnerId) throw new Refusal(NOT_FOUND(field));
  return found;
}
