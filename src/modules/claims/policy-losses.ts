/** Tells the room of endorsements what is claimed on a policy, and what was paid for the vehicle itself (IL 58, MC14 21). */
import type { ReadCtx } from '../../kernel/ctx.js';
import { dayOf } from '../../kernel/dates.js';
import { INSURED_THING, type LossFacts, registerLosses } from '../endorsements/index.js';
import type { ClaimSheet } from './calculation/index.js';
import type { Claim, ClaimState } from './claim.js';
import { calculationsByClaim } from './claim-handling.store.js';
import { paymentsByClaim } from './claims-money.store.js';
import { claimsOfPolicy } from './claims.store.js';
import { fromStored } from './sheet.json.js';

/** Nothing is paid any more. */
const OVER: readonly ClaimState[] = ['PAID', 'CLOSED', 'CANCELLED', 'REJECTED'];

registerLosses(async (ctx, policyId) => {
  const claims = await Promise.all((await claimsOfPolicy(ctx, policyId)).map((claim) => lossOf(ctx, claim)));
  return {
    undecided: claims.flatMap(({ number, decided }) => (decided ? [] : [number])),
    paidClaims: claims.flatMap(({ number, paidAnything }) => (paidAnything ? [number] : [])),
    paid: claims.flatMap(({ loss }) => loss ?? []),
    used: claims.flatMap(({ used }) => used),
  };
});

interface Told {
  readonly number: string;
  readonly decided: boolean;
  readonly paidAnything: boolean;
  readonly loss: LossFacts | null;
  /** Of each commercial coverage, what was paid under it. */
  readonly used: readonly { readonly coverage: string; readonly fen: bigint }[];
}

/** Decided is what was finally ordered to be paid, arrived or not: what the sheet says is owed whatever becomes of the bank. */
async function lossOf(ctx: ReadCtx, claim: Claim): Promise<Told> {
  const payments = await ctx.loader(paymentsByClaim).load(claim.id);
  const final = payments.findLast(({ kind }) => kind === 'FINAL');
  const sheets = await ctx.loader(calculationsByClaim).load(claim.id);
  const sheet = sheets.find(({ sequence }) => sequence === final?.sheet);
  const read = sheet && fromStored<Pick<ClaimSheet, 'coverages'>>(sheet.sheet);
  const settled = (read?.coverages ?? [])
    .filter(({ coverage, payable }) => coverage === INSURED_THING && payable.fen > 0n)
    .map(({ coverage, payable }) => ({ coverage, paidFen: payable.fen.toString() }));
  return {
    number: claim.number,
    decided: final !== undefined || OVER.includes(claim.state),
    paidAnything: payments.length > 0,
    used: (read?.coverages ?? [])
      .filter(({ policyKind, payable }) => policyKind === 'COMMERCIAL' && payable.fen > 0n)
      .map(({ coverage, payable }) => ({ coverage, fen: payable.fen })),
    loss: final && settled.length > 0 ? { paidOn: dayOf(final.orderedAt), settled } : null,
  };
}
