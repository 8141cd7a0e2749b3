/**
 * What the agreement says of a claim act (BUSINESS_LINES and CLAIM_SCOPE), under lock. Loss notices and evidence on policies
 * that a partner placed stay open when its agreement, licence or standing is not in force (design §4): then the version under
 * which the policy was bound speaks, and its CLAIM_SCOPE must hold RUN_OFF beside the act.
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

/** What is only read: no line of business is asked for it. */
const SIGHTS = ['STATUS', 'AMOUNTS', 'OWN_REPAIR_LINES'] as const satisfies readonly ClaimAct[];
export type Sight = (typeof SIGHTS)[number];

/** What a partner does about a claim: claims are a line of its business, and the act is one that CLAIM_SCOPE opens. */
type Doing = Exclude<ClaimAct, Sight | 'RUN_OFF'>;
const DOING = ['BUSINESS_LINES', 'CLAIM_SCOPE'] as const;
const SEEING = ['CLAIM_SCOPE'] as const;

const isSight = (act: Doing | Sight): act is Sight => (SIGHTS as readonly ClaimAct[]).includes(act);

/** Policies that the acting partner placed itself, as far as the act is about them. */
export type Placed = readonly { readonly boundUnderId: Id<'AgreementVersion'> }[];

/** Answers the version that opened it; null for the insurer's own people, whom no agreement binds. */
export async function requireClaimAct(
  tx: TxCtx,
  partnerId: Id<'Partner'> | null,
  act: Doing,
  placed: Placed,
): Promise<Id<'AgreementVersion'> | null> {
  for (const key of DOING) tx.duties.consulted(key);
  if (partnerId === null || tx.actor.side === 'INSURER') return null;
  try {
    return (await requireTerms(tx, partnerId, DOING, { businessLine: 'CLAIMS', claimAct: act }, () => undefined)).id;
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
  act: Doing | Sight,
  placed: () => Placed | Promise<Placed>,
): Promise<RefusalItem | null> {
  const keys = isSight(act) ? SEEING : DOING;
  const facts = { businessLine: 'CLAIMS', claimAct: act } as const;
  const refusals = await judgeTerms(ctx, partnerId, keys, facts, () => undefined);
  const [first] = refusals;
  if (!first) return null;
  if (onlyClosed(refusals) && (await runOffDoor(ctx, act, await placed()))) return null;
  return first;
}

/** Nothing was refused but what closes every write of a partner. */
function onlyClosed(items: readonly RefusalItem[]): boolean {
  return items.every(({ code }) => CLOSED.includes(code) && code !== KernelRefusals.NOT_FOUND);
}

/**
 * What was signed speaks whole: a version whose lines leave claims out opens nothing here either. One that has no clause of
 * lines at all was signed before anybody asked it about claims, and nobody can amend what has ended: its CLAIM_SCOPE alone
 * says it, as it always did.
 */
async function runOffDoor(ctx: ReadCtx, act: Doing | Sight, placed: Placed): Promise<Id<'AgreementVersion'> | null> {
  for (const { boundUnderId } of placed) {
    const clauses = await ctx.loader(clausesByVersion).load(boundUnderId);
    // Several clauses narrow each other, as in the judgment.
    const opens = (key: string, parameter: string, code: string): boolean =>
      clauses
        .filter((clause) => clause.key === key)
        .every(({ parameters }) => {
          const list = parameters[parameter];
          return Array.isArray(list) && (list as readonly unknown[]).includes(code);
        });
    if (!clauses.some(({ key }) => key === 'CLAIM_SCOPE')) continue;
    if (!opens('CLAIM_SCOPE', 'acts', 'RUN_OFF') || !opens('CLAIM_SCOPE', 'acts', act)) continue;
    if (isSight(act) || opens('BUSINESS_LINES', 'allowed', 'CLAIMS')) return boundUnderId;
  }
  return null;
}
