/** What happens next to a claim, and whose turn it is. Nothing here says that it is covered: before APPROVED nobody knows. Pure. */
import type { Instant } from '../../kernel/dates.js';
import type { Sentence } from '../../kernel/refusal.js';
import type { Claim, ClaimState } from './claim.js';

export interface NextTurn {
  readonly label: Sentence;
  readonly by: 'PARTNER' | 'INSURER' | 'SYSTEM';
  readonly dueAt: Instant | null;
}

type Turn = Omit<NextTurn, 'dueAt'>;

const insurer = (zh: string, en: string): Turn => ({ label: { zh, en }, by: 'INSURER' });
const partner = (zh: string, en: string): Turn => ({ label: { zh, en }, by: 'PARTNER' });

const TURNS: Readonly<Record<ClaimState, Turn | null>> = {
  REPORTED: insurer('保险人指派查勘员', 'A surveyor is named'),
  DISPATCHED: insurer('查勘员查勘', 'The surveyor looks at the loss'),
  SURVEYED: insurer('保险人立案', 'The claim is registered'),
  REGISTERED: insurer('保险人定损', 'The loss is assessed'),
  ASSESSED: insurer('另一人核损', 'A second person verifies the assessment'),
  LOSS_VERIFIED: partner('请补齐理赔资料', 'Send the papers that are missing'),
  DOCUMENTS_COMPLETE: insurer('保险人理算', 'The claim is calculated'),
  CALCULATED: insurer('保险人核赔', 'The calculation is approved, sent back or rejected'),
  APPROVED: insurer('保险人支付赔款', 'The amount approved is paid'),
  PAID: insurer('保险人结案', 'The claim is closed'),
  REOPENED: insurer('保险人重新定损', 'The loss is assessed anew'),
  CLOSED: null,
  CANCELLED: null,
  REJECTED: null,
};

const AWAITED = partner(
  '请提供所列材料;收齐前期限暂停',
  'Send what was asked for; our clocks stand still until it is here',
);

/** Null when it is over. `dueAt` is the soonest clock that runs, where it is the insurer's turn. */
export function nextTurnOf(
  { state, suspendedAt, claimedAt }: Pick<Claim, 'state' | 'suspendedAt' | 'claimedAt'>,
  dueAt: Instant | null,
): NextTurn | null {
  const turn = TURNS[state];
  if (turn === null) return null;
  if (suspendedAt !== null) return { ...AWAITED, dueAt: null };
  if (state === 'LOSS_VERIFIED' && claimedAt === null)
    return { ...partner('请提交索赔申请和资料', 'Send the signed claim form and the papers'), dueAt: null };
  return { ...turn, dueAt: turn.by === 'INSURER' ? dueAt : null };
}
