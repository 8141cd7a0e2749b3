/** What happens next to a claim, and whose turn it is. Pure; clocks say when. */
import type { Sentence } from '../../kernel/refusal.js';
import type { ClaimState } from './claim.js';

export interface NextTurn {
  readonly label: Sentence;
  readonly by: 'PARTNER' | 'INSURER' | 'SYSTEM';
}

const PAPERS: NextTurn = {
  label: { zh: '请提交所缺资料', en: 'Send the papers that are missing' },
  by: 'PARTNER',
};

const ENTITLEMENT: NextTurn = {
  label: { zh: '权利人不明,保险人将联系被保险人核实', en: 'The insurer gets in touch to learn who is entitled' },
  by: 'INSURER',
};

const TURNS: Readonly<Record<ClaimState, NextTurn | null>> = {
  REPORTED: { label: { zh: '保险人将派人查勘', en: 'The insurer names a surveyor' }, by: 'INSURER' },
  DISPATCHED: { label: { zh: '查勘人员将查勘损失', en: 'The surveyor looks at the loss' }, by: 'INSURER' },
  SURVEYED: { label: { zh: '保险人将立案', en: 'The insurer registers the claim' }, by: 'INSURER' },
  REGISTERED: { label: { zh: '保险人将定损', en: 'The insurer assesses the loss' }, by: 'INSURER' },
  ASSESSED: { label: { zh: '定损结果待另一人核定', en: 'A second person verifies the assessment' }, by: 'INSURER' },
  LOSS_VERIFIED: PAPERS,
  DOCUMENTS_COMPLETE: { label: { zh: '保险人将理算赔款', en: 'The insurer calculates' }, by: 'INSURER' },
  CALCULATED: { label: { zh: '待核赔', en: 'Somebody with the authority decides' }, by: 'INSURER' },
  APPROVED: { label: { zh: '赔款支付中', en: 'The payment is made' }, by: 'INSURER' },
  PAID: { label: { zh: '待结案', en: 'The claim is closed' }, by: 'INSURER' },
  REOPENED: { label: { zh: '保险人将重新定损', en: 'The insurer assesses again' }, by: 'INSURER' },
  CLOSED: null,
  CANCELLED: null,
  REJECTED: null,
};

export interface Standing {
  readonly papersMissing: boolean;
  readonly suspended: boolean;
  /** It is asked who is entitled (S-217). */
  readonly entitlementAsked: boolean;
}

/** Null when it is over. Where our clock stands, or nothing else is left to do, it is the claimant's turn. */
export function nextTurnOf(
  state: ClaimState,
  { papersMissing, suspended, entitlementAsked }: Standing,
): NextTurn | null {
  const turn = TURNS[state];
  if (turn === null) return null;
  if (entitlementAsked) return ENTITLEMENT;
  if (suspended && papersMissing) return PAPERS;
  if (state === 'LOSS_VERIFIED' && !papersMissing)
    return { label: { zh: '单证齐全,待理算', en: 'All papers are here; the calculation follows' }, by: 'INSURER' };
  return turn;
}
