/** The fast way (快赔, S-220, S-234, S-250): what is small and simple is approved by the gateway once it is verified. Pure. */
import type { Money } from '../../kernel/money.js';
import { type AuthorityTerms, type LossFacts, lossKindOf } from './authority.rules.js';
import type { FraudSignal } from './fraud-signals.rules.js';

export interface FastTrackFacts extends LossFacts {
  readonly payable: Money;
  readonly liability: string;
  readonly totalLoss: boolean;
  readonly late: boolean;
  readonly signals: readonly FraudSignal[];
  readonly investigated: boolean;
  readonly reopened: boolean;
  /** Something is taken out of cover, or paid to be recovered: a person says so. */
  readonly excluded: boolean;
  /** Other claims of the vehicle that went the fast way, within the days of the terms. */
  readonly fastBefore: number;
}

export const FAST_TRACK_BARS = [
  'AMOUNT',
  'KIND',
  'LIABILITY',
  'TOTAL_LOSS',
  'LATE',
  'SIGNALS',
  'INVESTIGATED',
  'REOPENED',
  'EXCLUDED',
  'REPEATED',
] as const;
export type FastTrackBar = (typeof FAST_TRACK_BARS)[number];

/** What keeps a claim from the fast way; empty when it may go. Nothing to pay is no simple case: a person says so. */
export function fastTrackBars(facts: FastTrackFacts, terms: AuthorityTerms): FastTrackBar[] {
  const { payable } = facts;
  const bars: Readonly<Record<FastTrackBar, boolean>> = {
    AMOUNT: payable.fen <= 0n || payable.fen > terms.fastTrackUpTo.fen,
    KIND: lossKindOf(facts) !== 'PROPERTY',
    LIABILITY: facts.liability === 'UNDETERMINED',
    TOTAL_LOSS: facts.totalLoss,
    LATE: facts.late,
    SIGNALS: facts.signals.length > 0,
    INVESTIGATED: facts.investigated,
    REOPENED: facts.reopened,
    EXCLUDED: facts.excluded,
    REPEATED: facts.fastBefore > 0,
  };
  return FAST_TRACK_BARS.filter((bar) => bars[bar]);
}
