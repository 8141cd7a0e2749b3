import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import { Defect } from '../../../kernel/failure.js';
import { newId } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { formatYuan, type Money, NOTHING, sum } from '../../../kernel/money.js';
import { Problems, Refusal } from '../../../kernel/refusal.js';
import { type Payout, payoutsBySubject, receiptsByCause } from '../../billing/index.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { checkOneParty, type PartyClaim, rememberParty } from '../../registry/index.js';
import { INSURED } from '../calculation/index.js';
import type { Claim } from '../claim.js';
import { calculationsByClaim } from '../claim-handling.store.js';
import { atMost } from '../claim-payment.rules.js';
import { type ClaimPayment, type Recovery, RECOVERY_GROUNDS, type RecoveryGround } from '../claims-money.js';
import { RecoveryEvents } from '../claims-money.events.js';
import { ClaimMoneyRefusals } from '../claims-money.refusals.js';
import { insertRecovery, paymentsByClaim, recoveriesByClaim } from '../claims-money.store.js';
import { lockClaim, payeesByClaim } from '../claims.store.js';
import type { Shares } from '../payment-shares.rules.js';
import { leftOfCaps, type Pursued, recoveryCaps, type SheetOfRecovery } from '../recovery-caps.rules.js';
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
      const most = await leftToRecover(tx, claim, input.ground);
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

/** No more than has arrived at those paid, and no more than the sheet says of the ground (`recoveryCaps`). */
export async function leftToRecover(tx: TxCtx, claim: Claim, ground: RecoveryGround): Promise<Money> {
  const arrived = (await tx.loader(payoutsBySubject).load(claim.id)).filter(({ state }) => state === 'PAID');
  const pursued = await pursuedOf(tx, claim);
  const all = sum(arrived.map(({ amount }) => amount));
  const [calculation] = await tx.loader(calculationsByClaim).load(claim.id);
  if (!calculation || claim.state === 'REJECTED') return leftOfCaps([{ on: RECOVERY_GROUNDS, most: all }], pursued);
  const sheet = fromStored<SheetOfRecovery>(calculation.sheet);
  const caps = recoveryCaps(ground, sheet, { all, own: await arrivedForOwnLoss(tx, claim, arrived) });
  return leftOfCaps([{ on: RECOVERY_GROUNDS, most: all }, ...caps], pursued);
}

/** Of what has arrived, what went to the insured and to shops for the insured's own loss. */
async function arrivedForOwnLoss(tx: TxCtx, claim: Claim, arrived: readonly Payout[]): Promise<Money> {
  const payments = await tx.loader(paymentsByClaim).load(claim.id);
  const payees = await tx.loader(payeesByClaim).load(claim.id);
  const forOwnLoss = (payoutId: string): boolean => {
    const payment = payments.find((each) => each.payoutId === payoutId);
    const relation = payees.find(({ id }) => id === payment?.payeeId)?.relation;
    const own = (payment?.beneficiary ?? INSURED) === INSURED;
    return own && (relation === 'INSURED' || relation === 'SHOP');
  };
  return sum(arrived.filter(({ id }) => forOwnLoss(id)).map(({ amount }) => amount));
}

async function pursuedOf(tx: TxCtx, claim: Claim): Promise<Pursued[]> {
  const recoveries = await tx.loader(recoveriesByClaim).load(claim.id);
  const received = await Promise.all(recoveries.map(({ id }) => receivedOf(tx, id)));
  return recoveries.map(({ ground, state, amount }, index) => ({
    ground,
    state,
    amount,
    received: received[index] ?? NOTHING,
  }));
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

/** What came in for a recovery so far. */
export async function receivedOf(tx: TxCtx, recoveryId: string): Promise<Money> {
  return sum((await tx.loader(receiptsByCause).load(recoveryId)).map(({ amount }) => amount));
}
