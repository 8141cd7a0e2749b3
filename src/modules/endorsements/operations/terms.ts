/** What the agreement in force says of a changed policy: authority is asked of the version of now, under lock. */
import type { ReadCtx, TxCtx } from '../../../kernel/ctx.js';
import type { Id } from '../../../kernel/ids.js';
import type { RefusalItem } from '../../../kernel/refusal.js';
import { judgeTerms, requireTerms } from '../../channels/index.js';
import type { SlipPlan } from '../endorsement.js';
import { clauseFacts } from '../plan.js';

/** Asked of every change. */
const LINE = ['BUSINESS_LINES'] as const;
/** Asked of one that says other things about commercial cover. */
const CLAUSES = [...LINE, 'VEHICLE_GROUPS', 'COVERAGES', 'SUM_INSURED_LIMIT'] as const;
const ENDORSEMENT = { businessLine: 'ENDORSEMENT' } as const;

/** A commercial policy that says other things about cover than before; without one the clauses have nothing to say. */
function asked(slips: readonly SlipPlan[]): SlipPlan | undefined {
  return slips.find(
    ({ effect, content, change }) =>
      effect === 'CHANGE' && content.policy.kind === 'COMMERCIAL' && change.lines.length > 0,
  );
}

/** Every write of a partner closes with its agreement (design §4). */
export async function requireEndorsingTerms(
  tx: TxCtx,
  partnerId: Id<'Partner'>,
  slips: readonly SlipPlan[],
): Promise<void> {
  for (const clause of CLAUSES) tx.duties.consulted(clause);
  // The insurer's own people act for the policyholder, whatever became of the partner.
  if (tx.actor.side === 'INSURER') return;
  const slip = asked(slips);
  await (slip
    ? requireTerms(tx, partnerId, CLAUSES, { ...clauseFacts(slip), ...ENDORSEMENT }, () => undefined)
    : requireTerms(tx, partnerId, LINE, ENDORSEMENT, () => undefined));
}

export function judgeEndorsingTerms(
  ctx: ReadCtx,
  partnerId: Id<'Partner'>,
  slips: readonly SlipPlan[],
): Promise<RefusalItem[]> {
  const slip = asked(slips);
  return slip
    ? judgeTerms(ctx, partnerId, CLAUSES, { ...clauseFacts(slip), ...ENDORSEMENT }, () => undefined)
    : judgeTerms(ctx, partnerId, LINE, ENDORSEMENT, () => undefined);
}
