/** What the agreement in force says of a changed policy: authority is asked of the version of now, under lock. */
import type { ReadCtx, TxCtx } from '../../../kernel/ctx.js';
import type { Id } from '../../../kernel/ids.js';
import { formatYuan } from '../../../kernel/money.js';
import type { RefusalItem } from '../../../kernel/refusal.js';
import { type AgreementVersion, type FieldOf, judgeTerms, requireTerms } from '../../channels/index.js';
import type { Endorsement, Proposal, SlipPlan } from '../endorsement.js';
import { clauseFacts } from '../plan.js';
import { atRiskOf } from './growing-authority.js';
import { pathOfChange } from './make-plan.js';

/** Asked of every change. */
const LINE = ['BUSINESS_LINES'] as const;
/** Asked of one that says other things about commercial cover. */
const CLAUSES = [...LINE, 'VEHICLE_GROUPS', 'COVERAGES', 'SUM_INSURED_LIMIT'] as const;
/** And of one under which more is at stake than before. */
const GROWING = [...CLAUSES, 'BINDING_AUTHORITY'] as const;
const ENDORSEMENT = { businessLine: 'ENDORSEMENT' } as const;

/** A commercial policy that says other things about cover than before; without one the clauses have nothing to say. */
function asked(slips: readonly SlipPlan[]): SlipPlan | undefined {
  return slips.find(
    ({ effect, content, change }) =>
      effect === 'CHANGE' && content.policy.kind === 'COMMERCIAL' && change.lines.length > 0,
  );
}

/** Clauses that a change is under, with their facts. */
async function questions(ctx: ReadCtx, slip: SlipPlan) {
  const { after, growth } = await atRiskOf(ctx, slip);
  return {
    clauses: growth.fen > 0n ? GROWING : CLAUSES,
    facts: { ...clauseFacts(slip), ...ENDORSEMENT, amountAtRisk: formatYuan(after) },
  };
}

/** Every write of a partner closes with its agreement (design §4). Answers the version in force; null where the insurer acts. */
export async function requireEndorsingTerms(
  tx: TxCtx,
  partnerId: Id<'Partner'>,
  slips: readonly SlipPlan[],
  /** Where the changes stand in the input; none where a step only names its endorsement. */
  fieldOf: FieldOf = () => undefined,
): Promise<AgreementVersion | null> {
  for (const clause of GROWING) tx.duties.consulted(clause);
  // The insurer's own people act for the policyholder, whatever became of the partner.
  if (tx.actor.side === 'INSURER') return null;
  const slip = asked(slips);
  if (!slip) return requireTerms(tx, partnerId, LINE, ENDORSEMENT, fieldOf);
  const { clauses, facts } = await questions(tx, slip);
  return requireTerms(tx, partnerId, clauses, facts, fieldOf);
}

/**
 * Of a confirmation. What the insurer itself proposed is under no clause of the partner's authority: it was the insurer's
 * to judge. Then null; but the partner's agreement still lets it write.
 */
export async function requireAcceptingTerms(
  tx: TxCtx,
  { partnerId, proposal }: Pick<Endorsement, 'partnerId' | 'proposal'>,
  slips: readonly SlipPlan[],
): Promise<AgreementVersion | null> {
  if (!('changes' in proposal) || !proposal.answer) return requireEndorsingTerms(tx, partnerId, slips);
  for (const clause of GROWING) tx.duties.consulted(clause);
  await requireTerms(tx, partnerId, LINE, ENDORSEMENT, () => undefined);
  return null;
}

/** A sum insured stands in the change that asks for it. */
export function placesOf(proposal: Proposal): FieldOf {
  const changes = 'changes' in proposal ? proposal.changes : [];
  return (fact, _offered, of) => {
    if (fact !== 'sumsInsured') return undefined;
    for (const [index, change] of changes.entries())
      if ((change.kind === 'ADD_COVERAGE' || change.kind === 'SUM_INSURED_CHANGE') && change.coverage.code === of)
        return [
          ...pathOfChange(index),
          change.kind === 'ADD_COVERAGE' ? 'addCoverage' : 'sumInsuredChange',
          'sumInsured',
        ];
    return undefined;
  };
}

export async function judgeEndorsingTerms(
  ctx: ReadCtx,
  partnerId: Id<'Partner'>,
  slips: readonly SlipPlan[],
): Promise<RefusalItem[]> {
  const slip = asked(slips);
  if (!slip) return judgeTerms(ctx, partnerId, LINE, ENDORSEMENT, () => undefined);
  const { clauses, facts } = await questions(ctx, slip);
  return judgeTerms(ctx, partnerId, clauses, facts, () => undefined);
}
