import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import { Defect } from '../../../kernel/failure.js';
import { newId } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { formatYuan, type Money, NOTHING, subtract, sum } from '../../../kernel/money.js';
import { KernelRefusals, Problems, Refusal } from '../../../kernel/refusal.js';
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
import { isOneOf } from './same-party.js';

export interface OpenRecovery {
  readonly idempotencyKey: string;
  readonly claimId: string;
  readonly ground: RecoveryGround;
  readonly against: PartyClaim;
  readonly amount: Money;
  readonly sent: unknown;
}

const OPERATION = 'recoveryOpen';
const AGAINST = ['input', 'against'];

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
      const against = checkOneParty(input.against, AGAINST, problems, { today: dayOf(tx.now) });
      const described = against && (await rememberParty(tx, claim.partnerId, against)).id;
      const { againstId, most } =
        input.ground === 'ADVANCE_RETURN' && described !== null
          ? await whoHadIt(tx, claim, described, problems)
          : { againstId: described, most: await leftToRecover(tx, claim, input.ground) };
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
      if (againstId === null) throw new Defect('a party was refused without a reason');
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

/**
 * An advance comes back from somebody whom this claim paid, and from nobody more than arrived there: it is asked of the
 * payee itself, however it was described now, so that what is returned counts as not paid to just that one.
 */
async function whoHadIt(
  tx: TxCtx,
  claim: Claim,
  describedId: string,
  problems: Problems,
): Promise<{ againstId: string | null; most: Money }> {
  const payees = await tx.loader(payeesByClaim).load(claim.id);
  const payments = await tx.loader(paymentsByClaim).load(claim.id);
  const partyOf = ({ payeeId }: ClaimPayment): string[] =>
    payees.flatMap(({ id, partyId }) => (id === payeeId ? partyId : []));
  const paid = [...new Set(payments.toReversed().flatMap(partyOf))];
  const arrived = (await tx.loader(payoutsBySubject).load(claim.id)).filter(({ state }) => state === 'PAID');
  const left = await leftToRecover(tx, claim, 'ADVANCE_RETURN');
  let found: string | null = null;
  for (const partyId of paid) {
    if (!(await isOneOf(tx, partyId, [describedId])) && !(await isOneOf(tx, describedId, [partyId]))) continue;
    found ??= partyId;
    const had = payments.filter(
      (each) => partyOf(each).includes(partyId) && arrived.some(({ id }) => id === each.payoutId),
    );
    const room = leftOfCaps(
      [{ on: ['ADVANCE_RETURN'], most: sum(had.map(({ amount }) => amount)) }],
      await pursuedOf(tx, claim, partyId),
    );
    if (room.fen > 0n) return { againstId: partyId, most: room.fen < left.fen ? room : left };
  }
  if (found !== null) return { againstId: found, most: NOTHING };
  problems.add({
    code: KernelRefusals.INVALID_INPUT,
    field: AGAINST,
    message: { zh: '本案没有向此人付过款。', en: 'This claim has paid nothing to them.' },
  });
  return { againstId: null, most: left };
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

async function pursuedOf(tx: TxCtx, claim: Claim, against?: string): Promise<Pursued[]> {
  const all = await tx.loader(recoveriesByClaim).load(claim.id);
  const recoveries = all.filter(({ againstId }) => against === undefined || againstId === against);
  const received = await Promise.all(recoveries.map(({ id }) => receivedOf(tx, id)));
  return recoveries.map(({ ground, state, amount }, index) => ({
    ground,
    state,
    amount,
    received: received[index] ?? NOTHING,
  }));
}

/**
 * What was paid beyond a share comes back from who had the last advance of it, and what is more than that from who was paid
 * before; of several shares of one payee, together. `payments`: with what each payee still holds.
 */
export async function openAdvanceReturns(
  tx: TxCtx,
  claim: Claim,
  payments: readonly ClaimPayment[],
  shares: Shares,
): Promise<void> {
  const payees = await tx.loader(payeesByClaim).load(claim.id);
  const owed = new Map<string, Money>();
  const add = (over: Money, of: readonly ClaimPayment[]): void => {
    let rest = over;
    for (const { payeeId, amount } of advancesFirst(of)) {
      const back = amount.fen < rest.fen ? amount : rest;
      if (back.fen === 0n) continue;
      const payee = payees.find(({ id }) => id === payeeId);
      if (!payee) throw new Defect('a payment went to nobody');
      owed.set(payee.partyId, sum([owed.get(payee.partyId) ?? NOTHING, back]));
      rest = subtract(rest, back);
    }
    if (rest.fen > 0n) throw new Defect('more is to come back than was paid');
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

/** In what order payments come back: advances before what a sheet paid, of each the last one first. */
export function advancesFirst(payments: readonly ClaimPayment[]): ClaimPayment[] {
  const lastFirst = payments.toReversed();
  return [...lastFirst.filter(({ kind }) => kind === 'ADVANCE'), ...lastFirst.filter(({ kind }) => kind !== 'ADVANCE')];
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
