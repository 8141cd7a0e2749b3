import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { newId } from '../../../kernel/ids.js';
import { dayOf, plusMillis } from '../../../kernel/dates.js';
import { type Money, NOTHING } from '../../../kernel/money.js';
import { orderedNumber, type Outcome } from '../../platform/index.js';
import { defineScan } from '../../platform/jobs/index.js';
import type { Claim, ClaimState } from '../claim.js';
import type { ClaimReserve } from '../claim-handling.js';
import { ClaimHandlingEvents } from '../claim-handling.events.js';
import { insertReserve } from '../claim-handling.store.js';
import { claimLife } from '../claim.life.js';
import { lockClaim, moveClaim } from '../claims.store.js';
import { claimsToRegister } from '../deadlines.store.js';
import { handlingTermsOn } from '../published/clocks.js';
import { handleClaim, type HandlingStep, tell } from './handle-claim.js';
import { checkAmount } from './amounts.js';

export interface RegisterClaim extends HandlingStep {
  readonly estimate: Money;
}

/**
 * Registers a claim (立案) with a first estimate, which stays inside. Refuses: NOT_FOUND, STALE_VERSION, CLAIM_STATE,
 * CONFLICT_OF_INTEREST, INVALID_INPUT.
 */
export function registerClaim(ctx: Ctx, input: RegisterClaim): Promise<Outcome> {
  return handleClaim(ctx, 'claimRegister', input, async (tx, claim) => {
    checkAmount(input.estimate, ['input', 'estimate']);
    await register(tx, claim, claimLife.step(claim.state, 'register'), input.estimate, 'REGISTERED');
  });
}

async function register(
  tx: TxCtx,
  claim: Claim,
  next: ClaimState,
  estimate: Money,
  reason: ClaimReserve['reason'],
): Promise<void> {
  await insertReserve(tx, {
    id: newId('ClaimReserve'),
    partnerId: claim.partnerId,
    claimId: claim.id,
    amount: estimate,
    reason,
    setById: tx.actor.id,
    setAt: tx.now,
  });
  const registrationNumber =
    claim.registrationNumber ?? (await orderedNumber(tx, 'REG', 'app.claim_registration_numbers'));
  await moveClaim(tx, claim, next, { registrationNumber });
  await tell(tx, claim, ClaimHandlingEvents['claim.registered']);
}

/** Not yet registered and not over: what the limit speaks of. */
const UNREGISTERED: readonly ClaimState[] = ['REPORTED', 'DISPATCHED', 'SURVEYED'];
const DAY_MS = 86_400_000;

/**
 * Past the limit the gateway registers a report by itself. What was surveyed is registered whole; what was not gets its
 * number and its place in the books, and is still to be surveyed.
 */
export const registerByLimit = defineScan({
  name: 'claims.register',
  title: { zh: '逾期未立案的报案自动立案', en: 'Registers reports that nobody registered in time' },
  everySeconds: 300,
  due: (ctx, limit) => {
    const { registerAfterDays } = handlingTermsOn(dayOf(ctx.now));
    return claimsToRegister(ctx, plusMillis(ctx.now, -registerAfterDays * DAY_MS), UNREGISTERED, limit);
  },
  async work(tx, row) {
    const claim = await lockClaim(tx, row.id);
    if (!claim || claim.registrationNumber !== null || !UNREGISTERED.includes(claim.state)) return; // somebody was faster
    const next = claim.state === 'SURVEYED' ? claimLife.step(claim.state, 'register') : claim.state;
    await register(tx, claim, next, NOTHING, 'REGISTERED_BY_LIMIT');
  },
});
