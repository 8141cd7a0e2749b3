import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import { Defect } from '../../../kernel/failure.js';
import { newId } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { formatYuan, type Money, money, NOTHING, sum } from '../../../kernel/money.js';
import { Problems, Refusal } from '../../../kernel/refusal.js';
import { payoutsBySubject, receiptsByCause } from '../../billing/index.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { checkOneParty, type PartyClaim, rememberParty } from '../../registry/index.js';
import type { ClaimSheet } from '../calculation/index.js';
import type { Claim } from '../claim.js';
import { calculationsByClaim } from '../claim-handling.store.js';
import { atMost, recoverable } from '../claim-payment.rules.js';
import type { ClaimPayment, Recovery, RecoveryGround } from '../claims-money.js';
import { RecoveryEvents } from '../claims-money.events.js';
import { ClaimMoneyRefusals } from '../claims-money.refusals.js';
import { insertRecovery, recoveriesByClaim } from '../claims-money.store.js';
import { lockClaim, payeesByClaim } from '../claims.store.js';
import type { Shares } from '../payment-shares.rules.js';
import { fromStored } from '../sheet.json.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { refuseConflict } from './handle-claim.js';

export interface OpenRecovery {
  readonly idempotencyKey: string;
  readonly claimId: string;
  readonly ground: RecoveryGround;
  readonly against: PartyClaim;
  readonly amount: Money;
  readonly sent: unknown;
}

const OPERATION = 'recoveryOpen';

/**
 * Claims money back (追偿, 代位求偿) from whoever is liable, never more than has arrived at those paid. Refuses:
 * NOT_FOUND, INVALID_INPUT, IDENTITY_INVALID, RECOVERY_EXCEEDS, RECOVERY_EXISTS, CONFLICT_OF_INTEREST, KEY_REUSED.
 */
export function openRecovery(ctx: Ctx, input: OpenRecovery): Promise<Outcome> {
  return inTransaction(ctx, OPERATION, (tx) =>
    once(tx, { operation: OPERATION, key: input.idempotencyKey, input: input.sent }, async () => {
      const claim = await lockClaim(tx, input.claimId);
      if (!claim) throw new Refusal(NOT_FOUND(['input', 'claimId']));
      await refuseConflict(tx, claim, tx.actor.id);
      const problems = new Problems();
      const against = checkOneParty(input.against, ['input', 'against'], problems, { today: dayOf(tx.now) });
      const most = await mostOf(tx, claim, input.ground);
      if (input.amount.fen <= 0n || input.amount.fen > most.fen)
        problems.add({
          code: ClaimMoneyRefusals.RECOVERY_EXCEEDS,
          field: ['input', 'amount', 'amount'],
          facts: [
            { name: 'most', value: formatYuan(most), unit: 'CNY' },
            { name: 'offered', value: formatYuan(input.amount), unit: 'CNY' },
          ],
          wouldPass: atMost(most),
        });
      problems.refuseIfAny();
      if (!against) throw new Defect('a party was refused without a reason');
      const { id: againstId } = await rememberParty(tx, claim.partnerId, against);
      const recovery = await newRecovery(tx, claim, { ground: input.ground, againstId, amount: input.amount });
      return { kind: 'Recovery', id: recovery.id };
    }),
  );
}

/**
 * No more than has arrived at those paid and, where the sheet says what is owed on the ground, than that: what other
 * vehicles owe for the own damage (IL 60), what a case of recourse paid (CTR 22). Salvage that the insurer took is sold,
 * for no more than was paid.
 */
async function mostOf(tx: TxCtx, claim: Claim, ground: RecoveryGround): Promise<Money> {
  const most = await recoverableOf(tx, claim);
  const [calculation] = await tx.loader(calculationsByClaim).load(claim.id);
  if (!calculation || (ground !== 'SUBROGATION' && ground !== 'EXCLUDED_DRIVER')) return most;
  const { subrogations, recourse } = fromStored<Partial<Pick<ClaimSheet, 'subrogations' | 'recourse'>>>(
    calculation.sheet,
  );
  const owed = ground === 'SUBROGATION' ? subrogations && sum(subrogations.map(({ amount }) => amount)) : recourse;
  if (owed === undefined) return most; // sheets of before did not say
  const open = (await tx.loader(recoveriesByClaim).load(claim.id)).filter(
    (each) => each.ground === ground && each.state !== 'ABANDONED',
  );
  const left = money(owed.fen - sum(open.map(({ amount }) => amount)).fen);
  return left.fen < most.fen ? left : most;
}

/** What was paid beyond a share comes back from who had the last of it; of several shares of one payee, together. */
export async function openAdvanceReturns(
  tx: TxCtx,
  claim: Claim,
  payments: readonly ClaimPayment[],
  shares: Shares,
): Promise<void> {
  const payees = await tx.loader(payeesByClaim).load(claim.id);
  const owed = new Map<string, Money>();
  const add = (over: Money, of: readonly ClaimPayment[]): void => {
    if (over.fen === 0n) return;
    const last = of.findLast(({ kind }) => kind === 'ADVANCE') ?? of.at(-1);
    const payee = payees.find(({ id }) => id === last?.payeeId);
    if (!payee) throw new Defect('an advance was paid to nobody');
    owed.set(payee.partyId, sum([owed.get(payee.partyId) ?? NOTHING, over]));
  };
  for (const { beneficiary, over } of shares.of)
    add(
      over,
      payments.filter((payment) => payment.beneficiary === beneficiary),
    );
  const named = shares.of.map(({ beneficiary }) => beneficiary);
  add(
    shares.overOfNobody,
    payments.filter(({ beneficiary }) => beneficiary === null || !named.includes(beneficiary)),
  );
  for (const [againstId, amount] of owed) await newRecovery(tx, claim, { ground: 'ADVANCE_RETURN', againstId, amount });
}

export async function newRecovery(
  tx: TxCtx,
  { id: claimId, partnerId }: Claim,
  what: Pick<Recovery, 'ground' | 'againstId' | 'amount'>,
): Promise<Recovery> {
  const recovery: Recovery = {
    ...what,
    id: newId('Recovery'),
    partnerId,
    claimId,
    state: 'OPEN',
    reason: null,
    openedAt: tx.now,
    endedAt: null,
    revision: 1,
  };
  await insertRecovery(tx, recovery);
  await emit(tx, {
    event: RecoveryEvents['recovery.opened'],
    subject: { kind: 'Recovery', id: recovery.id },
    partnerId,
  });
  return recovery;
}

async function recoverableOf(tx: TxCtx, claim: Claim): Promise<Money> {
  const payouts = await tx.loader(payoutsBySubject).load(claim.id);
  const paid = payouts.filter(({ state }) => state === 'PAID');
  const recoveries = await tx.loader(recoveriesByClaim).load(claim.id);
  const received = await Promise.all(recoveries.map(({ id }) => receivedOf(tx, id)));
  return recoverable(
    paid.length === 0 ? NOTHING : sum(paid.map(({ amount }) => amount)),
    recoveries.map(({ state, amount }, index) => ({ state, amount, received: received[index] ?? NOTHING })),
  );
}

/** What came in for a recovery so far. */
export async function receivedOf(tx: TxCtx, recoveryId: string): Promise<Money> {
  return sum((await tx.loader(receiptsByCause).load(recoveryId)).map(({ amount }) => amount));
}
