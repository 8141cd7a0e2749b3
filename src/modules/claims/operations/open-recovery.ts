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
import { type Had, type Shares, whoseReturn } from '../payment-shares.rules.js';
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
  /** Of an advance: whose share it was; null where that goes without saying. */
  readonly beneficiary: string | null;
  readonly amount: Money;
  readonly sent: unknown;
}

const OPERATION = 'recoveryOpen';
const AGAINST = ['input', 'against'];

type Asked = Pick<OpenRecovery, 'ground' | 'beneficiary'> & { readonly describedId: string };

/** Of whom, of whose share, and how much at most. */
type AskedBack = Pick<Recovery, 'againstId' | 'beneficiary'> & { readonly most: Money };

/**
 * Claims money back (追偿, 代位求偿) from whoever is liable, never more than has arrived at those paid. Refuses:
 * NOT_FOUND, INVALID_INPUT, IDENTITY_INVALID, RECOVERY_BENEFICIARY_NEEDED, RECOVERY_EXCEEDS, RECOVERY_EXISTS,
 * CONFLICT_OF_INTEREST, KEY_REUSED.
 */
export function openRecovery(ctx: Ctx, input: OpenRecovery): Promise<Outcome> {
  return inTransaction(ctx, OPERATION, (tx) =>
    once(tx, { operation: OPERATION, key: input.idempotencyKey, input: input.sent }, async () => {
      const claim = await lockClaim(tx, input.claimId);
      if (!claim) throw new Refusal(NOT_FOUND(['input', 'claimId']));
      await refuseConflict(tx, claim, tx.actor.id);
      const problems = new Problems();
      const against = checkOneParty(input.against, AGAINST, problems, { today: dayOf(tx.now) });
      const { beneficiary } = input;
      if (beneficiary !== null && input.ground !== 'ADVANCE_RETURN')
        problems.add({ code: KernelRefusals.INVALID_INPUT, field: ['input', 'beneficiary'], message: ONLY_RETURNED });
      const describedId = against && (await rememberParty(tx, claim.partnerId, against)).id;
      const asked = describedId === null ? null : await askedOf(tx, claim, { ...input, describedId }, problems);
      const most = asked?.most ?? (await leftToRecover(tx, claim, input.ground));
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
      if (asked === null) throw new Defect('nobody is asked, without a reason');
      const { againstId, beneficiary: of } = asked;
      const what = { ground: input.ground, againstId, beneficiary: of, amount: input.amount };
      const recovery = await newRecovery(tx, claim, what);
      return { kind: 'Recovery', id: recovery.id };
    }),
  );
}

const ONLY_RETURNED = {
  zh: '只有退回垫付或预付款才指明份额。',
  en: 'Only of an advance to be returned it is said whose share it was.',
};

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

async function askedOf(tx: TxCtx, claim: Claim, asked: Asked, problems: Problems): Promise<AskedBack | null> {
  if (asked.ground === 'ADVANCE_RETURN') return whoHadIt(tx, claim, asked, problems);
  return { againstId: asked.describedId, beneficiary: null, most: await leftToRecover(tx, claim, asked.ground) };
}

/**
 * An advance comes back from somebody whom this claim paid, of the share for which they were paid, and no more than arrived
 * there beyond what the sheet owes to it: it is asked of the payee itself, however it was described now, so that what is
 * returned counts as not paid to just that one.
 */
async function whoHadIt(
  tx: TxCtx,
  claim: Claim,
  { describedId, beneficiary }: Asked,
  problems: Problems,
): Promise<AskedBack | null> {
  const had: Had[] = [];
  for (const each of await arrivedByShare(tx, claim))
    if ((await isOneOf(tx, each.againstId, [describedId])) || (await isOneOf(tx, describedId, [each.againstId])))
      had.push(each);
  if (had.length === 0) {
    problems.add({
      code: KernelRefusals.INVALID_INPUT,
      field: AGAINST,
      message: { zh: '本案没有向此人付过款。', en: 'This claim has paid nothing to them.' },
    });
    return null;
  }
  const whose = whoseReturn(had, beneficiary);
  if ('fault' in whose) problems.add(whose.fault);
  return 'fault' in whose ? null : { ...whose.of, most: whose.of.room };
}

/** What each payee was paid for each beneficiary, the last first, and may be asked back of it. */
async function arrivedByShare(tx: TxCtx, claim: Claim): Promise<Had[]> {
  const payees = await tx.loader(payeesByClaim).load(claim.id);
  const payouts = await tx.loader(payoutsBySubject).load(claim.id);
  const payments = (await tx.loader(paymentsByClaim).load(claim.id)).toReversed().map((payment) => ({
    ...payment,
    partyId: payees.find(({ id }) => id === payment.payeeId)?.partyId ?? '',
    there: payouts.some(({ id, state }) => id === payment.payoutId && state === 'PAID'),
  }));
  const pursued = (await pursuedOf(tx, claim)).filter(({ ground }) => ground === 'ADVANCE_RETURN');
  const owed = await owedNow(tx, claim);
  const all = await leftToRecover(tx, claim, 'ADVANCE_RETURN');
  const room = (
    which: (one: { readonly partyId: string; readonly beneficiary: string | null }) => boolean,
    less: Money = NOTHING,
  ): Money =>
    leftOfCaps(
      [
        {
          on: ['ADVANCE_RETURN'],
          most: subtract(sum(payments.filter((each) => each.there && which(each)).map(({ amount }) => amount)), less),
        },
      ],
      pursued.filter(({ againstId, beneficiary }) => which({ partyId: againstId, beneficiary })),
    );
  const shares = new Map(
    payments.map(({ partyId, beneficiary }) => [JSON.stringify([partyId, beneficiary]), { partyId, beneficiary }]),
  );
  return [...shares.values()].map(({ partyId, beneficiary }) => ({
    againstId: partyId,
    beneficiary,
    room: least(
      all,
      room((one) => one.partyId === partyId),
      room((one) => one.partyId === partyId && one.beneficiary === beneficiary),
      // Nobody is asked for what is owed to them, though another has too much.
      beneficiary === null ? all : room((one) => one.beneficiary === beneficiary, owed.get(beneficiary)),
    ),
  }));
}

const least = (...of: readonly [Money, ...Money[]]): Money =>
  of.reduce((low, each) => (each.fen < low.fen ? each : low));

/** By beneficiary, what the newest sheet owes; nothing of a claim that has none, or was rejected. */
async function owedNow(tx: TxCtx, claim: Claim): Promise<Map<string, Money>> {
  const [calculation] = await tx.loader(calculationsByClaim).load(claim.id);
  const owed = new Map<string, Money>();
  if (!calculation || claim.state === 'REJECTED') return owed;
  for (const { beneficiary, amount } of fromStored<SheetOfRecovery>(calculation.sheet).payables)
    owed.set(beneficiary, sum([owed.get(beneficiary) ?? NOTHING, amount]));
  return owed;
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

async function pursuedOf(tx: TxCtx, claim: Claim): Promise<(Pursued & Pick<Recovery, 'againstId' | 'beneficiary'>)[]> {
  const recoveries = await tx.loader(recoveriesByClaim).load(claim.id);
  const received = await Promise.all(recoveries.map(({ id }) => receivedOf(tx, id)));
  return recoveries.map((recovery, index) => ({
    ...recovery,
    received: received[index] ?? NOTHING,
  }));
}

/**
 * What was paid beyond a share comes back from who had the last advance of it, and what is more than that from who was paid
 * before; of several shares of one payee, of each by itself. `payments`: with what each payee still holds.
 */
export async function openAdvanceReturns(
  tx: TxCtx,
  claim: Claim,
  payments: readonly ClaimPayment[],
  shares: Shares,
): Promise<void> {
  const payees = await tx.loader(payeesByClaim).load(claim.id);
  const owed = new Map<string, Pick<Recovery, 'againstId' | 'beneficiary' | 'amount'>>();
  const add = (over: Money, of: readonly ClaimPayment[]): void => {
    let rest = over;
    for (const { payeeId, amount, beneficiary } of advancesFirst(of)) {
      const back = amount.fen < rest.fen ? amount : rest;
      if (back.fen === 0n) continue;
      const payee = payees.find(({ id }) => id === payeeId);
      if (!payee) throw new Defect('a payment went to nobody');
      const key = JSON.stringify([payee.partyId, beneficiary]);
      const all = sum([owed.get(key)?.amount ?? NOTHING, back]);
      owed.set(key, { againstId: payee.partyId, beneficiary, amount: all });
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
  for (const each of owed.values()) await newRecovery(tx, claim, { ground: 'ADVANCE_RETURN', ...each });
}

/** In what order payments come back: advances before what a sheet paid, of each the last one first. */
export function advancesFirst(payments: readonly ClaimPayment[]): ClaimPayment[] {
  const lastFirst = payments.toReversed();
  return [...lastFirst.filter(({ kind }) => kind === 'ADVANCE'), ...lastFirst.filter(({ kind }) => kind !== 'ADVANCE')];
}

export async function newRecovery(
  tx: TxCtx,
  { id: claimId, partnerId }: Claim,
  what: Pick<Recovery, 'ground' | 'againstId' | 'beneficiary' | 'amount'>,
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
