/** What upper rooms have under a partner's own number before they raise a charge for it, and where it stands. */
import type { ReadCtx } from '../../kernel/ctx.js';
import type { Id, IdKind } from '../../kernel/ids.js';

export interface ChargeSubject {
  readonly partnerId: Id<'Partner'>;
  readonly state: string;
}
type Find = (ctx: ReadCtx, externalRef: string) => Promise<ChargeSubject | null>;

const finders = new Map<IdKind, Find>();

/** Says how what a charge is for is found; the upper room's stores are scoped as all are. */
export function registerChargeSubject(kind: IdKind, find: Find): void {
  finders.set(kind, find);
}

/** What stands under that number without a charge; null when nothing of the partner's own does. */
export async function uncharged(
  ctx: ReadCtx,
  partnerId: Id<'Partner'>,
  externalRef: string,
): Promise<{ readonly kind: IdKind; readonly state: string } | null> {
  for (const [kind, find] of finders) {
    const found = await find(ctx, externalRef);
    if (found?.partnerId === partnerId) return { kind, state: found.state };
  }
  return null;
}
