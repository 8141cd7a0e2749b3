/** What happens next to an application, and whose turn it is. Pure. */
import type { Instant } from '../../kernel/dates.js';
import type { Sentence } from '../../kernel/refusal.js';
import type { Application, ApplicationState } from './application.js';

export interface NextTurn {
  readonly label: Sentence;
  readonly by: 'PARTNER' | 'INSURER' | 'SYSTEM';
  readonly dueAt: Instant | null;
}

type Turn = Omit<NextTurn, 'dueAt'> & { readonly timed: boolean };

const TURNS: Readonly<Record<ApplicationState, Turn | null>> = {
  UNDER_REVIEW: { label: { zh: '自动核保中', en: 'The rules are being asked' }, by: 'SYSTEM', timed: false },
  REFERRED: {
    label: { zh: '核保人员将在价格失效前作出决定', en: 'An underwriter decides while the price stands' },
    by: 'INSURER',
    timed: true,
  },
  MATERIALS_REQUESTED: {
    label: { zh: '请补充资料', en: 'Send the papers that were asked for' },
    by: 'PARTNER',
    timed: true,
  },
  CONDITIONS_OFFERED: {
    label: { zh: '请答复承保条件', en: 'Answer the conditions offered' },
    by: 'PARTNER',
    timed: true,
  },
  APPROVED: { label: { zh: '请缴纳全部保费', en: 'Pay the full amount' }, by: 'PARTNER', timed: true },
  PAID: { label: { zh: '出单中', en: 'The policies are being issued' }, by: 'SYSTEM', timed: false },
  NOT_ISSUED: { label: { zh: '保费退回中', en: 'The premium is on its way back' }, by: 'SYSTEM', timed: false },
  ISSUED: null,
  DECLINED: null,
  WITHDRAWN: null,
  EXPIRED: null,
};

/** Null when it is over. `state` as of now. */
export function nextTurnOf({ payBy }: Pick<Application, 'payBy'>, state: ApplicationState): NextTurn | null {
  const turn = TURNS[state];
  return turn && { label: turn.label, by: turn.by, dueAt: turn.timed ? payBy : null };
}
