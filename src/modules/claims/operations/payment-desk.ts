/** What every payment of a claim begins with: the account it goes to, who orders it, and the payout itself. */
import type { TxCtx } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import { Defect } from '../../../kernel/failure.js';
import { type Id, wireId } from '../../../kernel/ids.js';
import { type Money, sum } from '../../../kernel/money.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { Problems, Refusal } from '../../../kernel/refusal.js';
import {
  namePayee,
  orderPayout,
  type Payout,
  type PayoutKind,
  payoutsBySubject,
  registerPayeeSource,
} from '../../billing/index.js';
import { ProductRefusals } from '../../products/index.js';
import { partyById } from '../../registry/index.js';
import { amountFault, lossKindOf } from '../authority.rules.js';
import type { Claim, ClaimPayee } from '../claim.js';
import { type ClaimSheet, INSURED } from '../calculation/index.js';
import { differences, payeeFault, standing } from '../claim-payment.rules.js';
import { ClaimMoneyEvents } from '../claims-money.events.js';
import { ClaimMoneyRefusals } from '../claims-money.refusals.js';
import { claimPayeeById, insertStatement, paymentsByClaim, statementsByClaim } from '../claims-money.store.js';
import { moveClaim, payeesByClaim } from '../claims.store.js';
import { authorityTermsOn } from '../published/authority.js';
import { authorityToReceive } from './authority-to-receive.js';
import { rungOfActor, tell } from './handle-claim.js';
import { insuredAtLoss } from './insured-at-loss.js';
import { isOneOf } from './same-party.js';

// A payout that came back is sent on to an account as it was given to the claim.
registerPayeeSource('Payee', claimPayeeById);

export interface PaymentOrdered {
  readonly kind: PayoutKind;
  readonly amount: Money;
  readonly payee: ClaimPayee;
  /** Whose loss it pays; null where that is not known yet. */
  readonly beneficiary: string | null;
}

const PAYEE = ['input', 'payeeId'];

export async function payeeOf(tx: TxCtx, claim: Claim, payeeId: string): Promise<ClaimPayee> {
  const payee = (await tx.loader(payeesByClaim).load(claim.id)).find(({ id }) => id === payeeId);
  if (!payee) throw new Refusal(NOT_FOUND(PAYEE));
  return payee;
}

/** The insured of a policy at the loss: the same record, another of the same identity document, or of the same name where it has none. */
async function isInsured(tx: TxCtx, claim: Claim, payee: ClaimPayee): Promise<boolean> {
  return isOneOf(tx, payee.partyId, await insuredAtLoss(tx, claim));
}

/** In whose place somebody is paid: the insured's own self or authority, or neither. */
export interface InsuredsPlace {
  readonly isInsured: boolean;
  /** By whose authority on the claim; null where the insured in person, or nobody, is paid. */
  readonly participantId: Id<'ClaimParticipant'> | null;
}

/**
 * Whether the payee is the insured, or receives in the insured's place by an authority that is in force: for whatever asks
 * about the insured, they are one. Refuses: AUTHORITY_NOT_IN_FORCE.
 */
export async function insuredsPlace(tx: TxCtx, claim: Claim, payee: ClaimPayee): Promise<InsuredsPlace> {
  if (await isInsured(tx, claim, payee)) return { isInsured: true, participantId: null };
  if (payee.relation !== 'INSURED') return { isInsured: false, participantId: null };
  const participantId = await authorityToReceive(tx, claim, payee, { actsFor: 'INSURED' });
  return { isInsured: participantId !== null, participantId };
}

/**
 * Whether the payee is one of those whom law and clauses let be paid, as they were named to the claim. Refuses:
 * PAYEE_NOT_ENTITLED.
 */
export async function requireEntitled(
  tx: TxCtx,
  claim: Claim,
  { payee, amount }: Pick<PaymentOrdered, 'payee' | 'amount'>,
  about: {
    readonly sheet: Pick<ClaimSheet, 'payables'> | null;
    readonly rescue: boolean;
    readonly place: InsuredsPlace;
  },
): Promise<void> {
  const party = await tx.loader(partyById).load(payee.partyId);
  const payables = about.sheet?.payables ?? null;
  const before = await tx.loader(paymentsByClaim).load(claim.id);
  const shops = (await tx.loader(payeesByClaim).load(claim.id)).filter(({ relation }) => relation === 'SHOP');
  const fault = payeeFault({
    relation: payee.relation,
    isInsured: about.place.isInsured,
    isOrganisation: party?.kind === 'ORGANISATION',
    authorised: payee.authorisationFileId !== null,
    paysVictims: payables && payables.some(({ beneficiary }) => beneficiary !== INSURED),
    own: payables && sum(payables.filter(({ beneficiary }) => beneficiary === INSURED).map((each) => each.amount)),
    shopsBefore: sum(before.filter(({ payeeId }) => shops.some(({ id }) => id === payeeId)).map((each) => each.amount)),
    amount,
    rescue: about.rescue,
  });
  if (fault) throw new Refusal(fault);
}

/**
 * Whether the payment is made now, and who ordered it first. Within one's own authority one person orders; above it the
 * first word waits for a second person's, who must say the same. Refuses: SAME_PERSON, PAYMENT_NEEDS_SECOND.
 */
export async function secondPerson(
  tx: TxCtx,
  claim: Claim,
  { kind, amount, payee, beneficiary }: PaymentOrdered,
): Promise<{ readonly firstById: string | null } | 'WAITS'> {
  const staffId = tx.actor.id;
  if (staffId === null) throw new Defect('only people order payments');
  if (amountFault(amount, lossKindOf(claim), rungOfActor(tx), authorityTermsOn(dayOf(tx.now))) === null)
    return { firstById: null };
  const place = (await tx.loader(payoutsBySubject).load(claim.id)).length + 1;
  const earlier = await tx.loader(statementsByClaim).load(claim.id);
  const said = { kind, amount, payeeId: payee.id, beneficiary };
  const words = standing(earlier, place);
  const others = words.filter((word) => word.staffId !== staffId);
  const agreeing = others.find((other) => differences(other, said).length === 0);
  if (agreeing) return { firstById: agreeing.staffId };
  const mine = words.find((word) => word.staffId === staffId);
  if (mine && differences(mine, said).length === 0)
    throw new Refusal({
      code: ProductRefusals.SAME_PERSON,
      message: { zh: '须由另一人再次确认。', en: 'A second person must say the same.' },
    });
  const [other] = others;
  if (other && !mine)
    throw new Refusal({
      code: ClaimMoneyRefusals.PAYMENT_NEEDS_SECOND,
      facts: [{ name: 'differs', value: differences(other, said).join(' ') }],
    });
  const { partnerId, id: claimId } = claim;
  await insertStatement(tx, {
    ...said,
    partnerId,
    claimId,
    sequence: earlier.length + 1,
    place,
    staffId,
    statedAt: tx.now,
  });
  await moveClaim(tx, claim, claim.state);
  await tell(tx, claim, ClaimMoneyEvents['claim.payment_stated']);
  return 'WAITS';
}

/** Owed to the payee, as the next payout of the claim; whether the account is its holder's is asked before it is sent. */
export async function order(tx: TxCtx, claim: Claim, ordered: PaymentOrdered, provider: string): Promise<Payout> {
  const { partnerId, outletId, id } = claim;
  const { payee, kind, amount } = ordered;
  const party = await tx.loader(partyById).load(payee.partyId);
  if (!party) throw new Defect('a payee has no party');
  const partyId = party.kind === 'PERSON' ? wireId('Person', party.id) : wireId('Organisation', party.id);
  const problems = new Problems();
  const account = await namePayee(
    tx,
    { partnerId, holder: { partyId }, accountNumber: payee.accountNumber, bank: payee.bank, field: PAYEE },
    problems,
  );
  problems.refuseIfAny();
  if (!account) throw new Defect('an account was refused without a reason');
  const sequence = (await tx.loader(payoutsBySubject).load(id)).length + 1;
  const subject: { kind: 'Claim'; id: Id<'Claim'> } = { kind: 'Claim', id };
  return orderPayout(tx, { partnerId, outletId, subject, sequence, kind, amount, payeeId: account.id, provider });
}
