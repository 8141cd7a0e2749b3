/**
 * What the agreement says of a claim act (CLAIM_SCOPE), under lock. Loss notices and evidence on policies that a partner
 * placed stay open when its agreement, licence or standing is not in force (design §4): then the version under which the
 * policy was bound speaks, and its CLAIM_SCOPE must hold RUN_OFF beside the act.
 */
import type { ReadCtx, TxCtx } from '../../../kernel/ctx.js';
import type { Id } from '../../../kernel/ids.js';
import { KernelRefusals, Refusal, type RefusalItem } from '../../../kernel/refusal.js';
import { ChannelRefusals, type ClaimAct, clausesByVersion, judgeTerms, requireTerms } from '../../channels/index.js';

const CLOSED = [
  ChannelRefusals.AGREEMENT_NOT_ACTIVE,
  ChannelRefusals.LICENCE_LAPSED,
  ChannelRefusals.PARTNER_STATE,
] as readonly string[];

/** Policies that the acting partner placed itself, as far as the act is about them. */
export type Placed = readonly { readonly boundUnderId: Id<'AgreementVersion'> }[];

/** Answers the version that opened it; null for the insurer's own people, whom no agreement binds. */
export async function requireClaimAct(
  tx: TxCtx,
  partnerId: Id<'Partner'> | null,
  act: ClaimAct,
  placed: Placed,
): Promise<Id<'AgreementVersion'> | null> {
  tx.duties.consulted('CLAIM_SCOPE');
  if (partnerId === null || tx.actor.side === 'INSURER') return null;
  try {
    return (await requireTerms(tx, partnerId, ['CLAIM_SCOPE'], { claimAct: act }, () => undefined)).id;
  } catch (error) {
    const door = error instanceof Refusal && onlyClosed(error.items) ? await runOffDoor(tx, act, placed) : null;
    if (door) return door;
    throw error;
  }
}

/** The same without lock and without throwing, for buttons; null when it is open. `placed` is asked only where the door matters. */
export async function judgeClaimAct(
  ctx: ReadCtx,
  partnerId: Id<'Partner'>,
  act: ClaimAct,
  placed: () => Placed | Promise<Placed>,
): Promise<RefusalItem | null> {
  const refusals = await judgeTerms(ctx, partnerId, ['CLAIM_SCOPE'], { claimAct: act }, () => undefined);
  const [first] = refusals;
  if (!first) return null;
  if (onlyClosed(refusals) && (await runOffDoor(ctx, act, await placed()))) return null;
  return first;
}

/** Nothing was refused but what closes every write of a partner. */
function onlyClosed(items: readonly RefusalItem[]): boolean {
  return items.every(({ code }) => CLOSED.includes(code) && code !== KernelRefusals.NOT_FOUND);
}

async function runOffDoor(ctx: ReadCtx, act: ClaimAct, placed: Placed): Promise<Id<'AgreementVersion'> | null> {
  for (const { boundUnderId } of placed) {
    const clauses = await ctx.loader(clausesByVersion).load(boundUnderId);
    const acts = clauses.filter(({ key }) => key === 'CLAIM_SCOPE').map(({ parameters }) => parameters['acts']);
    // Several clauses narrow each other, as in the judgment.
    const opens = (wanted: ClaimAct): boolean =>
      acts.length > 0 && acts.every((list) => Array.isArray(list) && (list as readonly unknown[]).includes(wanted));
    if (opens('RUN_OFF') && opens(act)) return boundUnderId;
  }
  return null;
}
