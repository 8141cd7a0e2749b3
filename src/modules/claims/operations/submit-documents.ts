import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import { type Id, newId } from '../../../kernel/ids.js';
import { inTransaction, underScopeOf } from '../../../kernel/in-transaction.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { KernelRefusals, Problems, Refusal } from '../../../kernel/refusal.js';
import { acceptFile, emit, type FileGiven, type MaterialKind, once, type Outcome } from '../../platform/index.js';
import { checkBankCard, checkLine, checkOneParty, type PartyClaim, rememberParty } from '../../registry/index.js';
import type { Claim, ClaimPayee, PayeeRelation } from '../claim.js';
import { claimLife } from '../claim.life.js';
import { ClaimEvents } from '../claims.events.js';
import { ClaimRefusals } from '../claims.refusals.js';
import { claimById, grantClaim, insertPayee, lockClaim, materialsByClaim, moveClaim } from '../claims.store.js';
import { checkEstimate, type EstimateTold } from '../estimate.rules.js';
import { placedOf } from '../view.js';
import { requireClaimAct } from './claim-terms.js';
import { keepEstimate } from './keep-estimate.js';
import { accountHere, papersHere } from './papers-here.js';
import { type EvidenceTold, keepEvidence, takeEvidence, type TakenEvidence } from './take-evidence.js';

export interface PayeeTold {
  readonly payee: PartyClaim;
  readonly accountNumber: string;
  readonly bank: string;
  readonly relation: PayeeRelation;
  readonly authorisation?: FileGiven | null;
}

export interface SubmitDocuments {
  readonly idempotencyKey: string;
  readonly claimId: string;
  readonly documents: readonly EvidenceTold[];
  readonly estimate: EstimateTold | null;
  readonly payee: PayeeTold | null;
  readonly sent: unknown;
}

const FIELD = ['input', 'claimId'];
const BANK = { least: 2, most: 100, what: { zh: '开户行', en: 'The bank' } };
/** What a repair shop sends with its estimate; everything else is a claimant's paper. */
const OF_THE_SHOP: readonly MaterialKind[] = ['DAMAGE_PHOTO', 'DAMAGE_VIDEO', 'REPAIR_ESTIMATE'];

/**
 * Takes papers, an estimate or the account to pay to. With the claim form this is the formal claim. Whoever reported the
 * loss may send, under the owner's scope, what its own agreement opens; it asks no revision, so that a photo never loses
 * to an act of the insurer's. Refuses: NOT_FOUND, INVALID_INPUT, FILE_REJECTED, CLAIM_STATE, ESTIMATE_NOT_ALLOWED,
 * LOSS_TIME_INVALID, IDENTITY_INVALID, TERM_BUSINESS_LINES, TERM_CLAIM_SCOPE, and the standing of the partner where no door stays open.
 */
export function submitDocuments(ctx: Ctx, input: SubmitDocuments): Promise<Outcome> {
  return inTransaction(ctx, 'claimSubmitDocuments', (tx) =>
    once(tx, { operation: 'claimSubmitDocuments', key: input.idempotencyKey, input: input.sent }, async () => {
      const seen = await tx.loader(claimById).load(input.claimId);
      if (!seen) throw new Refusal(NOT_FOUND(FIELD));
      const senderId = tx.actor.partnerId ?? seen.partnerId;
      const problems = new Problems();
      const estimate = input.estimate && checkEstimate(input.estimate, ['input', 'estimate'], tx.now, problems);
      const account = input.payee && checkAccount(input.payee, problems);
      if (input.documents.length === 0 && !input.estimate && !input.payee)
        problems.add({
          code: KernelRefusals.INVALID_INPUT,
          field: ['input'],
          message: { zh: '请至少提交一项。', en: 'Send at least one thing.' },
        });
      await requireActs(tx, seen, input);
      const taken = await takeEvidence(tx, senderId, input.documents, ['input', 'documents'], problems);
      const authorisation = await takeAuthorisation(tx, senderId, input.payee, problems);
      problems.refuseIfAny();
      await underScopeOf(tx, seen.partnerId, async (owner) => {
        const claim = await lockClaim(owner, seen.id);
        if (!claim) throw new Refusal(NOT_FOUND(FIELD));
        const state = claimLife.step(claim.state, 'submitDocuments');
        const asked = await owner.loader(materialsByClaim).load(claim.id);
        await keepEvidence(owner, claim, asked, senderId, [...taken, ...authorisation]);
        if (estimate) await keepEstimate(owner, claim, senderId, estimate);
        if (input.payee && account)
          await keepPayee(owner, claim, input.payee, {
            ...account,
            authorisationFileId: authorisation[0]?.fileId ?? null,
          });
        await grantClaim(owner, claim.id);
        const moved = await moveClaim(owner, claim, state);
        await papersHere(owner, moved);
        if (senderId !== claim.partnerId) await tell(owner, claim.id, claim.partnerId);
      });
      await tell(tx, seen.id, senderId);
      return { kind: 'Claim', id: seen.id };
    }),
  );
}

function tell(tx: TxCtx, id: Id<'Claim'>, partnerId: Id<'Partner'>): Promise<void> {
  return emit(tx, { event: ClaimEvents['claim.documents_received'], subject: { kind: 'Claim', id }, partnerId });
}

/** Each act of CLAIM_SCOPE that what is sent is one of. */
async function requireActs(tx: TxCtx, claim: Claim, { documents, estimate, payee }: SubmitDocuments): Promise<void> {
  const { partnerId } = tx.actor;
  const placed = await placedOf(tx, claim);
  const shopOnly = documents.every(({ kind }) => OF_THE_SHOP.includes(kind)) && !payee && estimate !== null;
  if (estimate !== null) {
    if (partnerId === null)
      throw new Refusal({ code: ClaimRefusals.ESTIMATE_NOT_ALLOWED, field: ['input', 'estimate'] });
    await requireClaimAct(tx, partnerId, 'REPAIR_ESTIMATE', placed);
  }
  if (!shopOnly) await requireClaimAct(tx, partnerId, 'DOCUMENTS', placed);
}

interface Account {
  readonly accountNumber: string;
  readonly bank: string;
}

function checkAccount({ accountNumber, bank, relation, authorisation }: PayeeTold, problems: Problems): Account | null {
  if ((relation === 'SHOP') !== (authorisation != null))
    problems.add({
      code: KernelRefusals.INVALID_INPUT,
      field: ['input', 'payee', 'authorisation'],
      message: {
        zh: '向修理厂付款须有被保险人的授权书,其他收款人不填。',
        en: "A shop is paid with the insured's authorisation, and nobody else has one.",
      },
    });
  const number = checkBankCard(accountNumber, ['input', 'payee', 'accountNumber'], problems);
  const name = checkLine(bank, ['input', 'payee', 'bank'], BANK, problems);
  return number === null || name === null ? null : { accountNumber: number, bank: name };
}

/**
 * The insured's word that a shop may be paid: a paper of the claim like any other, its sender's own, listed with the papers
 * and fetched by whoever sees the claim's evidence. At most one.
 */
async function takeAuthorisation(
  tx: TxCtx,
  senderId: Id<'Partner'>,
  payee: PayeeTold | null,
  problems: Problems,
): Promise<TakenEvidence[]> {
  if (!payee?.authorisation) return [];
  const { authorisation: file } = payee;
  const path = ['input', 'payee', 'authorisation'];
  const fileId = await acceptFile(tx, senderId, file, 'POWER_OF_ATTORNEY', path, problems);
  return fileId === null ? [] : [{ kind: 'POWER_OF_ATTORNEY', fileId, place: null, note: null }];
}

async function keepPayee(
  tx: TxCtx,
  { id: claimId, partnerId }: Claim,
  told: PayeeTold,
  account: Account & Pick<ClaimPayee, 'authorisationFileId'>,
): Promise<void> {
  const problems = new Problems();
  const party = checkOneParty(told.payee, ['input', 'payee', 'payee'], problems, { today: dayOf(tx.now) });
  problems.refuseIfAny();
  if (!party) throw new Refusal(NOT_FOUND(['input', 'payee', 'payee']));
  const { id: partyId } = await rememberParty(tx, partnerId, party);
  const payee: ClaimPayee = {
    ...account,
    id: newId('Payee'),
    partnerId,
    claimId,
    partyId,
    verifiedAt: null,
    relation: told.relation,
    createdAt: tx.now,
  };
  await insertPayee(tx, payee);
  await accountHere(tx, payee);
}
