/** What can be done with a claim, by the caller, now: the claimant's acts, and those of the insurer's people. */
import type { Ctx as Context } from '../../../kernel/ctx.js';
import type { RefusalItem } from '../../../kernel/refusal.js';
import { type ActionAvailability, actionOf } from '../../platform/index.js';
import type { Claim } from '../claim.js';
import { type ClaimCommand, claimLife } from '../claim.life.js';
import { ClaimRefusals } from '../claims.refusals.js';
import { reportsByClaim } from '../claims.store.js';
import { judgeClaimAct } from '../operations/claim-terms.js';
import { placedOf, seesWhole } from '../view.js';

export async function actionsOf(ctx: Context, claim: Claim): Promise<ActionAvailability[]> {
  const { partnerId } = ctx.actor;
  const placed = await placedOf(ctx, claim);
  const act = (of: 'REPORT' | 'DOCUMENTS'): Promise<RefusalItem | null> =>
    partnerId === null ? Promise.resolve(null) : judgeClaimAct(ctx, partnerId, of, () => placed);
  const [report, documents] = [await act('REPORT'), await act('DOCUMENTS')];
  const estimate =
    documents && partnerId !== null ? await judgeClaimAct(ctx, partnerId, 'REPAIR_ESTIMATE', () => placed) : documents;
  return [
    ...actionOf(ctx, {
      mutation: 'claimSubmitDocuments',
      permission: 'claim:submit',
      closedBy: closedByState(claim, 'submitDocuments') ?? (estimate === null ? null : documents),
    }),
    ...actionOf(ctx, {
      mutation: 'claimWithdraw',
      permission: 'claim:report',
      closedBy: closedByState(claim, 'withdraw') ?? report ?? (await ofOthers(ctx, claim)),
    }),
    ...actionOf(ctx, {
      mutation: 'claimParticipantAdd',
      permission: 'claim:submit',
      closedBy: closedByState(claim, 'nameParticipant') ?? documents,
    }),
    ...actionOf(ctx, {
      mutation: 'claimSupplement',
      permission: 'claim:submit',
      closedBy: closedByState(claim, 'supplement') ?? documents,
    }),
    ...HANDLING.flatMap(([mutation, command, permission]) =>
      actionOf(ctx, { mutation, permission, closedBy: closedByState(claim, command) }),
    ),
  ];
}

/** Steps of the insurer's chain, in their order; whose work it is and how much they may decide is said when they try. */
const HANDLING: readonly (readonly [mutation: string, command: ClaimCommand, permission: string])[] = [
  ['claimDispatch', 'dispatch', 'claim:handle'],
  ['claimSurveyRecord', 'recordSurvey', 'claim:handle'],
  ['claimRegister', 'register', 'claim:handle'],
  ['claimAssess', 'assess', 'claim:handle'],
  ['claimVerify', 'verify', 'claim:handle'],
  ['claimSuspend', 'suspend', 'claim:handle'],
  ['claimExclude', 'exclude', 'claim:handle'],
  ['claimCalculate', 'calculate', 'claim:handle'],
  ['claimApprove', 'approve', 'claim:decide'],
  ['claimReject', 'reject', 'claim:decide'],
  ['claimClose', 'close', 'claim:handle'],
  ['claimReopen', 'reopen', 'claim:decide'],
  ['claimPolicyAssign', 'assignPolicy', 'claim:handle'],
  ['claimCancel', 'cancel', 'claim:handle'],
  ['claimReviewRecord', 'review', 'claim:handle'],
];

export function closedByState({ state }: Pick<Claim, 'state'>, command: ClaimCommand): RefusalItem | null {
  if (claimLife.may(state, command)) return null;
  return {
    code: ClaimRefusals.CLAIM_STATE,
    facts: [
      { name: 'state', value: state },
      { name: 'open', value: claimLife.open(state).join(' ') || '-' },
    ],
  };
}

async function ofOthers(ctx: Context, claim: Claim): Promise<RefusalItem | null> {
  if (seesWhole(ctx, claim)) return null;
  const reports = await ctx.loader(reportsByClaim).load(claim.id);
  return reports.some(({ filedById }) => filedById !== ctx.actor.partnerId)
    ? { code: ClaimRefusals.REPORTED_BY_OTHERS }
    : null;
}
