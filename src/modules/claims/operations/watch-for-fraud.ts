/** Looks for signals of fraud when a loss has been assessed. Enough of them open an investigation; none of them refuses anything. */
import type { TxCtx } from '../../../kernel/ctx.js';
import { dayOf, plusMillis } from '../../../kernel/dates.js';
import { money } from '../../../kernel/money.js';
import { policyById } from '../../policies/index.js';
import type { Claim } from '../claim.js';
import type { AssessedLine, Assessment, Inquiry } from '../claim-handling.js';
import { listedAmong } from '../blocklist.queries.js';
import {
  estimatesByClaim,
  materialsByClaim,
  otherPartiesByClaim,
  payeesByClaim,
  policiesByClaim,
} from '../claims.store.js';
import {
  type FraudFacts,
  type FraudSignal,
  isReferred,
  type Picture,
  type PricedLine,
  signalsOf,
} from '../fraud-signals.rules.js';
import { inquiriesByClaim, insertSignals, seenElsewhere, signalsByClaim } from '../inquiries.store.js';
import { damageClaimedBefore, usualPrices } from '../damage.queries.js';
import { filesOfMaterial } from '../papers.js';
import { fraudTermsOn } from '../published/fraud.js';
import { claimantIdsOf } from './handle-claim.js';
import { begin } from './inquire.js';
import { hashOfShop } from './keep-blocklist.js';

const DAY_MS = 86_400_000;

export async function watchForFraud(tx: TxCtx, claim: Claim, assessment: Assessment): Promise<void> {
  const terms = fraudTermsOn(dayOf(claim.occurredAt));
  const facts = await factsOf(tx, claim, assessment, terms.velocityDays);
  const signals = signalsOf(facts, terms);
  await insertSignals(
    tx,
    signals.map((signal) => ({ ...signal, partnerId: claim.partnerId, claimId: claim.id, foundAt: tx.now })),
  );
  tx.loader(signalsByClaim).clear(claim.id);
  if (!isReferred(signals, terms) || (await isInquired(tx, claim, signals))) return;
  await begin(tx, claim, 'INVESTIGATION', signals.map(({ code }) => code).join(' '), null);
}

/** Under way, or cleared before of just these signals: what was cleared is not asked again. */
async function isInquired(tx: TxCtx, claim: Claim, signals: readonly FraudSignal[]): Promise<boolean> {
  const inquiries = await tx.loader(inquiriesByClaim).load(claim.id);
  const covers = ({ kind, reason, concludedAt }: Inquiry): boolean =>
    kind === 'INVESTIGATION' && (concludedAt === null || signals.every(({ code }) => reason.split(' ').includes(code)));
  return inquiries.some(covers);
}

async function factsOf(
  tx: TxCtx,
  claim: Claim,
  { lines, repairedBefore }: Assessment,
  velocityDays: number,
): Promise<FraudFacts> {
  const since = plusMillis(claim.occurredAt, -velocityDays * DAY_MS);
  const elsewhere = await seenElsewhere(tx, claim.id, since);
  const policies = await Promise.all(
    (await tx.loader(policiesByClaim).load(claim.id)).map(({ policyId }) => tx.loader(policyById).load(policyId)),
  );
  return {
    occurredAt: claim.occurredAt,
    coverBegan: policies.flatMap((policy) => (policy ? [policy.startsAt] : [])),
    evidenceSeenElsewhere: elsewhere.evidence,
    pictures: await picturesOf(tx, claim),
    sameDamageBefore: await damageClaimedBefore(tx, claim, partsOf(lines)),
    lines: await pricedLines(tx, claim, lines),
    losses: elsewhere.losses + 1,
    accountSeenElsewhere: elsewhere.accounts,
    blocklisted: await listedOf(tx, claim),
    repairedBeforeAssessment: repairedBefore,
  };
}

async function picturesOf(tx: TxCtx, claim: Claim): Promise<Picture[]> {
  const asked = await tx.loader(materialsByClaim).load(claim.id);
  const ofLoss = asked.filter(({ kind }) => kind === 'DAMAGE_PHOTO');
  const files = await Promise.all(ofLoss.map((material) => filesOfMaterial(tx, material)));
  return files.flat().map(({ capturedAt: declaredAt, embeddedAt }) => ({ declaredAt, embeddedAt }));
}

/** Vehicle, people and shops of the claim that stand on the blocklist today. */
async function listedOf(tx: TxCtx, claim: Claim): Promise<string[]> {
  const payees = await tx.loader(payeesByClaim).load(claim.id);
  const others = await tx.loader(otherPartiesByClaim).load(claim.id);
  const estimates = await tx.loader(estimatesByClaim).load(claim.id);
  const people = [
    claim.driverId,
    ...payees.map(({ partyId }) => partyId),
    ...others.map(({ partyId }) => partyId),
    ...(await claimantIdsOf(tx, claim)),
  ];
  const concerned = {
    vehicleSubjectId: claim.subjectId,
    partyIds: [...new Set(people.flatMap((id) => id ?? []))],
    shopHashes: [...new Set(estimates.map(({ shopId }) => hashOfShop(shopId)))],
  };
  return listedAmong(tx, concerned, dayOf(tx.now));
}

function partsOf(lines: readonly AssessedLine[]): string[] {
  return [
    ...new Set(lines.flatMap(({ kind, partNumber }) => (kind === 'PART' && partNumber !== null ? [partNumber] : []))),
  ];
}

async function pricedLines(tx: TxCtx, claim: Claim, lines: readonly AssessedLine[]): Promise<PricedLine[]> {
  const usual = await usualPrices(tx, claim, partsOf(lines));
  return lines.map(({ label, partNumber, unitPriceFen }) => ({
    label,
    partNumber,
    unitPrice: money(BigInt(unitPriceFen)),
    usual: (partNumber === null ? undefined : usual.get(partNumber)) ?? [],
  }));
}
