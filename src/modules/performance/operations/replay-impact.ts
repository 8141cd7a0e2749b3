/** The replay as a job: piece by piece, each piece one commit with its cases and the place where the next begins. */
import { z } from 'zod';
import type { TxCtx } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import { Defect } from '../../../kernel/failure.js';
import type { Id } from '../../../kernel/ids.js';
import { type Money, money, NOTHING, sum } from '../../../kernel/money.js';
import { commissionsOf } from '../../billing/index.js';
import { asIfInForce } from '../../channels/index.js';
import { defineJob } from '../../platform/jobs/index.js';
import type { PricedPolicy } from '../../rating/index.js';
import { policiesOf, type RecordedOption, recordedOptions, replayOption } from '../../quotes/index.js';
import type { AgreementImpact, ImpactCase } from '../impact.js';
import { clauseOfCode, outcomeOf } from '../impact.rules.js';
import { insertCases, lockImpact, moveImpact } from '../performance.store.js';

/** Small enough that the worker's heartbeat is never kept waiting, large enough that commits cost nothing. */
const PIECE = 250;

export const impactJob = defineJob({
  name: 'performance.impact',
  title: { zh: '测算协议草案的影响', en: 'Replays recorded traffic against a draft agreement' },
  payload: z.object({ impactId: z.uuid(), partnerId: z.uuid() }),
  async run(job, { impactId, partnerId }) {
    const piece = (): Promise<boolean> =>
      job.asPartner(partnerId as Id<'Partner'>, 'performance.impact', (tx) => replayPiece(tx, impactId));
    while (await piece());
  },
});

/** Answers whether there is more. A piece that was cut off left nothing, and is done again. */
export async function replayPiece(tx: TxCtx, impactId: string): Promise<boolean> {
  const impact = await lockImpact(tx, impactId);
  if (!impact) throw new Defect('an impact that was asked for is not there');
  if (impact.state === 'DONE') return false;
  const traffic = { partnerId: impact.partnerId, from: impact.trafficFrom, until: impact.trafficUntil };
  const recorded = await recordedOptions(tx, traffic, impact.lastOptionId, PIECE);
  await asIfInForce(tx, impact.partnerId, impact.draftId);
  const cases: ImpactCase[] = [];
  for (const each of recorded) cases.push(await caseOf(tx, impact, each));
  await insertCases(tx, cases);
  const last = recorded.length < PIECE;
  await moveImpact(tx, impact, {
    replayedCount: impact.replayedCount + recorded.length,
    lastOptionId: recorded.at(-1)?.option.id ?? impact.lastOptionId,
    state: last ? 'DONE' : 'RUNNING',
    finishedAt: last ? tx.now : null,
  });
  return !last;
}

async function caseOf(tx: TxCtx, impact: AgreementImpact, recorded: RecordedOption): Promise<ImpactCase> {
  const { quote, option } = recorded;
  const after = await replayOption(tx, recorded);
  const earned = (agreementVersionId: Id<'AgreementVersion'>, policies: readonly PricedPolicy[]): Promise<Money> =>
    earnedBy(tx, recorded, agreementVersionId, policies);
  const clausesIn = (refusals: readonly { readonly code: string }[]): string[] => [
    ...new Set(refusals.flatMap(({ code }) => clauseOfCode(code) ?? [])),
  ];
  return {
    partnerId: impact.partnerId,
    impactId: impact.id,
    optionId: option.id,
    quoteId: quote.id,
    optionLabel: option.label,
    bound: quote.acceptedOptionId === option.id ? 1 : 0,
    before: outcomeOf(option.offered, option.outlook),
    after: outcomeOf(after.offered, after.outlook),
    premiumBefore: option.premium ?? NOTHING,
    premiumAfter: after.premium ?? NOTHING,
    commissionBefore: option.offered ? await earned(quote.agreementVersionId, policiesOf(option)) : NOTHING,
    commissionAfter: after.offered ? await earned(impact.draftId, after.policies) : NOTHING,
    clausesBefore: clausesIn(option.detail.refusals),
    clausesAfter: clausesIn(after.refusals),
  };
}

/** What both would earn if sold on the day that the price was made, by the very rule that books it. */
async function earnedBy(
  tx: TxCtx,
  { quote, version }: RecordedOption,
  agreementVersionId: Id<'AgreementVersion'>,
  policies: readonly PricedPolicy[],
): Promise<Money> {
  const day = dayOf(version.pricedAt);
  const { partnerId, businessLine, vehicleGroup } = quote;
  const { region } = version.risk.vehicle;
  const sale = { partnerId, agreementVersionId, businessLine, vehicleGroup, region, soldOn: day, capOn: day };
  const sold = policies.map(({ kind, netFen }) => ({ policyKind: kind, net: money(BigInt(netFen)) }));
  return sum((await commissionsOf(tx, sale, sold)).map(({ amount }) => amount));
}
