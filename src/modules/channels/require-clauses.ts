/**
 * Terms are consulted here and nowhere else. `requireTerms` inside the operation's transaction, where facts are locked;
 * `judgeTerms` is the same judgment for buttons and `decision`, which promise nothing.
 */
import type { LoaderDef, ReadCtx, TxCtx } from '../../kernel/ctx.js';
import { dayOf } from '../../kernel/dates.js';
import { Defect } from '../../kernel/failure.js';
import type { Id } from '../../kernel/ids.js';
import { NOT_FOUND } from '../../kernel/paging.js';
import { Refusal, type RefusalItem } from '../../kernel/refusal.js';
import type { AgreementVersion } from './agreement.js';
import { CLAUSES, type ExecutedKey, type FactsOf } from './clauses.js';
import {
  agreementById,
  agreementVersionById,
  judgedClausesByVersion,
  licencesByPartner,
  partnerById,
  producerById,
  termsByPartner,
} from './channels.loaders.js';
import * as store from './channels.store.js';
import type { Outlet, Producer } from './partner.js';
import { needsProducer, producerFault, producerRefusal } from './partner.rules.js';
import { termsAtOnce } from './terms-at-once.store.js';
import { checks, type FieldOf, type Terms } from './terms.rules.js';

/**
 * Refuses, all at once, whatever the terms in force do not allow: partner not ACTIVE, licence lapsed, no agreement in
 * force, and each clause. Answers the version it was judged by, to be pinned on what is written.
 *
 * Refuses: NOT_FOUND, PARTNER_STATE, LICENCE_LAPSED, AGREEMENT_NOT_ACTIVE, TERM_<key>.
 */
export async function requireTerms<K extends ExecutedKey>(
  tx: TxCtx,
  partnerId: Id<'Partner'>,
  keys: readonly K[],
  facts: FactsOf<K>,
  fieldOf: FieldOf,
): Promise<AgreementVersion> {
  const terms = await lockTerms(tx, partnerId);
  for (const key of keys) tx.duties.consulted(key);
  const refusals = judged(tx, terms, keys, facts, fieldOf);
  if (refusals.length > 0) throw new Refusal(...refusals);
  if (!terms.inForce) throw new Defect('terms were judged without an agreement');
  return terms.inForce.version;
}

/** The same judgment without lock and without throwing: what `requireTerms` would refuse now. */
export async function judgeTerms<K extends ExecutedKey>(
  ctx: ReadCtx,
  partnerId: Id<'Partner'>,
  keys: readonly K[],
  facts: FactsOf<K>,
  fieldOf: FieldOf,
): Promise<RefusalItem[]> {
  const terms = await termsOf(ctx, partnerId);
  return terms ? judged(ctx, terms, keys, facts, fieldOf) : [NOT_FOUND([])];
}

/** A rehearsal sees each question with its answer. */
function judged<K extends ExecutedKey>(
  ctx: ReadCtx,
  terms: Terms,
  keys: readonly K[],
  facts: FactsOf<K>,
  fieldOf: FieldOf,
): RefusalItem[] {
  const asked = checks(terms, keys, facts, fieldOf, dayOf(ctx.now));
  for (const check of asked) ctx.duties.witness?.checked(check);
  return asked.flatMap(({ refusals }) => refusals);
}

/** What binds a partner now, read without lock; null when it is not the caller's. */
export function termsOf(ctx: ReadCtx, partnerId: Id<'Partner'>): Promise<Terms | null> {
  return ctx
    .loader(termsByPartner)
    .load(partnerId)
    .then((terms) => terms ?? null);
}

/**
 * From here on this transaction believes that another version is in force: a replay asks the very functions that a write
 * asks. Only for transactions that write nothing under these terms.
 */
export async function asIfInForce(
  tx: TxCtx,
  partnerId: Id<'Partner'>,
  versionId: Id<'AgreementVersion'>,
): Promise<void> {
  const partner = await tx.loader(partnerById).load(partnerId);
  const version = await tx.loader(agreementVersionById).load(versionId);
  const agreement = version && (await tx.loader(agreementById).load(version.agreementId));
  if (!partner || !agreement) throw new Defect('the terms to be believed are not there');
  const licences = await tx.loader(licencesByPartner).load(partnerId);
  const clauses = await tx.loader(judgedClausesByVersion).load(versionId);
  const inForce = { agreement: { ...agreement, state: 'ACTIVE' as const }, version, clauses };
  tx.loader(termsByPartner).clear(partnerId).prime(partnerId, { partner, licences, inForce });
}

/** Codes of the products that the agreement in force allows; none while nothing is in force. */
export async function productsAllowed(ctx: ReadCtx, partnerId: Id<'Partner'>): Promise<readonly string[]> {
  const inForce = (await termsOf(ctx, partnerId))?.inForce;
  if (inForce?.agreement.state !== 'ACTIVE') return [];
  const sets = inForce.clauses
    .filter((clause) => clause.key === 'PRODUCTS')
    .map((clause) => CLAUSES.PRODUCTS.schema.parse(clause.parameters)['allowed'] as readonly string[]);
  // Several clauses narrow each other, as in the judgment.
  return (sets[0] ?? []).filter((code) => sets.every((set) => set.includes(code)));
}

/**
 * Terms under lock, with the salesperson who is named: one round trip. Whatever asks for either in this transaction
 * finds it read, so an operation that has both begins with it.
 */
export async function lockTermsOf(
  tx: TxCtx,
  partnerId: Id<'Partner'>,
  producerId: Id<'Producer'> | null,
): Promise<void> {
  const together = await termsAtOnce(tx, partnerId, producerId, tx.now);
  if (together === 'NOT_FOUND') throw new Refusal(NOT_FOUND([]));
  if (!together) return;
  const { seller, ...terms } = together;
  tx.loader(lockedTerms).prime(partnerId, terms);
  believe(tx, terms);
  if (producerId === null) return;
  tx.loader(lockedSeller).prime({ partnerId, producerId }, seller);
  tx.loader(producerById).prime(producerId, seller?.producer ?? null);
}

/** Terms as they stand under lock: once in a transaction. */
const lockedTerms: LoaderDef<Id<'Partner'>, Terms> = {
  name: 'channels.lockedTerms',
  batch: async (ctx, partnerIds) => {
    if (!ctx.inTransaction) throw new Defect('terms are locked in a transaction');
    const found = new Map<string, Terms>();
    for (const partnerId of partnerIds) found.set(partnerId, await lockOneByOne(ctx, partnerId));
    return found;
  },
};

const lockedSeller: LoaderDef<SellerKey, store.ProducerAndOutlet | null> = {
  name: 'channels.lockedSeller',
  keyOf: ({ partnerId, producerId }) => `${partnerId} ${producerId}`,
  batch: async (ctx, keys) => {
    const found = new Map<string, store.ProducerAndOutlet | null>();
    for (const { partnerId, producerId } of keys)
      found.set(`${partnerId} ${producerId}`, await store.producerOf(ctx, partnerId, producerId));
    return found;
  },
};

interface SellerKey {
  readonly partnerId: Id<'Partner'>;
  readonly producerId: Id<'Producer'>;
}

async function lockTerms(tx: TxCtx, partnerId: Id<'Partner'>): Promise<Terms> {
  return tx.loader(lockedTerms).load(partnerId);
}

/** Always in one order, partner first: two transactions never wait for each other crosswise. */
async function lockOneByOne(tx: TxCtx, partnerId: Id<'Partner'>): Promise<Terms> {
  const together = await termsAtOnce(tx, partnerId, null, tx.now);
  if (together === 'NOT_FOUND') throw new Refusal(NOT_FOUND([]));
  if (together) return believe(tx, together);
  const partner = await store.sharePartner(tx, partnerId);
  if (!partner) throw new Refusal(NOT_FOUND([]));
  const found = await store.lockAgreementInForce(tx, partnerId, tx.now);
  // Licences and clauses are never changed, only added: nothing to lock.
  const licences = await store.licencesOf(tx, [partnerId]);
  const inForce = found && { ...found, clauses: await store.clausesOf(tx, [found.version.id]) };
  return believe(tx, { partner, licences, inForce });
}

/** What was read under lock is what everybody in this transaction reads of it. */
function believe(tx: TxCtx, terms: Terms): Terms {
  const { partner, licences, inForce } = terms;
  tx.loader(termsByPartner).clear(partner.id).prime(partner.id, terms);
  tx.loader(partnerById).clear(partner.id).prime(partner.id, partner);
  tx.loader(licencesByPartner).clear(partner.id).prime(partner.id, licences);
  if (inForce) tx.loader(judgedClausesByVersion).clear(inForce.version.id).prime(inForce.version.id, inForce.clauses);
  return terms;
}

/**
 * The salesperson who brings it: registered, trained, active, at an open outlet. Answers the row, or null for kinds that
 * bring their own risks and named nobody. Refuses: PRODUCER_NOT_REGISTERED, NOT_FOUND.
 */
export async function requireProducer(
  tx: TxCtx,
  partnerId: Id<'Partner'>,
  producerId: Id<'Producer'> | null,
  field: readonly string[] = ['input', 'producerId'],
): Promise<{ producer: Producer; outlet: Outlet } | null> {
  const { refusal, found } = await judgeProducer(tx, partnerId, producerId, field);
  if (refusal) throw new Refusal(refusal);
  return found;
}

/** The same without throwing, so that a caller can tell it together with what the terms refuse. */
export async function judgeProducer(
  ctx: ReadCtx,
  partnerId: Id<'Partner'>,
  producerId: Id<'Producer'> | null,
  field: readonly string[] = ['input', 'producerId'],
): Promise<{ refusal: RefusalItem | null; found: { producer: Producer; outlet: Outlet } | null }> {
  const partner = await ctx.loader(partnerById).load(partnerId);
  if (!partner) return { refusal: NOT_FOUND([]), found: null };
  const needed = needsProducer(partner.kind);
  if (producerId === null) return { refusal: needed ? producerRefusal('MISSING', null, field) : null, found: null };
  const found = await ctx.loader(lockedSeller).load({ partnerId, producerId });
  if (!found) return { refusal: NOT_FOUND(field), found: null };
  const fault = needed ? producerFault(found.producer, found.outlet, dayOf(ctx.now)) : null;
  return { refusal: fault && producerRefusal(fault, found.producer, field), found };
}
