import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { Defect } from '../../../kernel/failure.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { Refusal, type RefusalItem } from '../../../kernel/refusal.js';
import type { Outcome } from '../../platform/index.js';
import {
  type AcceptQuote,
  acceptQuote,
  partsOf,
  type Quote,
  type QuoteOption,
  quoteSettings,
} from '../../quotes/index.js';
import { periodFault, type Starts, startsOf } from '../as-last-year.rules.js';
import { closedFor } from '../closed.rules.js';
import type { Renewal } from '../renewal.js';
import { renewalLife, stateAt } from '../renewal.life.js';
import { RenewalRefusals } from '../renewals.refusals.js';
import { renewalSettings } from '../renewals.settings.js';
import { lockRenewal, moveRenewal } from '../renewals.store.js';
import { tell } from './move-by-clock.js';
import { settled } from './offer.js';
import { requireRenewing } from './owner.js';
import { readFacts } from './read-facts.js';

export interface AcceptRenewal extends Omit<AcceptQuote, 'expectedVersion'> {
  readonly renewalId: string;
  /** Revision of the renewal. */
  readonly expectedVersion: number;
}

const OPTION = ['input', 'optionId'];

/**
 * Takes an option of a renewal: `quoteAccept` by its own door. Each part begins where the old one ends, or after it when
 * that has passed; nothing is accepted before the window. Refuses: as `quoteAccept`, and RENEWAL_STATE, RENEWAL_TOO_EARLY,
 * RENEWAL_TOO_LATE, RENEWAL_PERIOD, RENEWAL_WITHHELD, TERM_RENEWAL_OWNERSHIP.
 */
export function acceptRenewal(ctx: Ctx, input: AcceptRenewal): Promise<Outcome> {
  const { renewalId, expectedVersion, ...taking } = input;
  let held = null as Renewal | null; // set under the lock of the quote, which the compiler does not follow
  return acceptQuote(
    ctx,
    quoteSettings(),
    { ...taking, expectedVersion: null },
    {
      operation: 'renewalAccept',
      businessLine: 'RENEWAL',
      async hold(tx, seen) {
        held = await hold(tx, renewalId, expectedVersion, seen);
      },
      async taken(tx, { applicationId }) {
        if (!held) throw new Defect('an option of a renewal was taken without it');
        await moveRenewal(tx, held, {
          state: renewalLife.step(stateAt(held, tx.now), 'accept'),
          applicationId,
          acceptedAt: tx.now,
          nextAt: null,
        });
        await tell(tx, held, 'renewal.accepted');
      },
    },
  );
}

async function hold(
  tx: TxCtx,
  renewalId: string,
  expectedVersion: number,
  { quote, option }: { readonly quote: Quote; readonly option: QuoteOption },
): Promise<Renewal> {
  const locked = await lockRenewal(tx, renewalId, expectedVersion);
  if (locked.quoteId !== quote.id) throw new Refusal(NOT_FOUND(OPTION)); // of another renewal, or of an offer taken back
  await requireRenewing(tx, locked.partnerId);
  const renewal = await settled(tx, locked);
  const closed = closedFor(renewal, 'accept', tx.now, renewalSettings());
  if (closed) throw new Refusal(closed);
  const [facts] = await readFacts(tx, [renewal]);
  const faults = offerFaults(renewal, option, startsOf(facts?.expiring ?? [], tx.now));
  if (faults.length > 0) throw new Refusal(...faults);
  return renewal;
}

/** Whoever repriced or extended the quote may have moved a start, or asked again for what is withheld. */
function offerFaults({ withheldReason }: Renewal, option: QuoteOption, starts: Starts): RefusalItem[] {
  return partsOf(option.detail).flatMap<RefusalItem>(({ kind, startsAt, startsOnIssue }) => {
    if (kind === 'COMMERCIAL' && withheldReason !== null)
      return [
        { code: RenewalRefusals.RENEWAL_WITHHELD, field: OPTION, facts: [{ name: 'reason', value: withheldReason }] },
      ];
    return startsOnIssue || startsAt !== starts[kind] ? [{ ...periodFault(starts[kind], OPTION), wouldPass: [] }] : [];
  });
}
