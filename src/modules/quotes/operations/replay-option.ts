/**
 * What the terms believed in this transaction would say of a recorded option, by the very functions that say it when it
 * is priced and when it is taken. What was refused then has no price: it is priced again, from the facts as recorded and
 * the tariffs of now, as it would be if it were asked for again.
 */
import type { TxCtx } from '../../../kernel/ctx.js';
import type { Money } from '../../../kernel/money.js';
import { Problems, type RefusalItem } from '../../../kernel/refusal.js';
import { collectionOf } from '../../billing/index.js';
import { judgeTerms } from '../../channels/index.js';
import type { PricedPolicy } from '../../rating/index.js';
import type { VehicleGroup } from '../../registry/index.js';
import { partyById } from '../../registry/index.js';
import { policiesOf } from '../frozen-option.js';
import { type PricedOption, priceOption } from '../price-option.js';
import { quoteSettings } from '../quote.settings.js';
import type { Outlook } from '../quote.js';
import type { RecordedOption } from '../recorded.queries.js';
import { underTerms } from './offer-terms.js';
import { withOutlook } from './outlook.js';
import { factsOf, QUOTE_CLAUSES } from './price-quote.js';
import { pricingFor } from './pricing-for.js';
import { authorityFacts, productVersionsOf } from './taken-option.js';

export interface ReplayedOption {
  readonly offered: boolean;
  readonly outlook: Outlook;
  readonly premium: Money | null;
  readonly policies: readonly PricedPolicy[];
  readonly refusals: readonly RefusalItem[];
}

const OF_TERMS = /^TERM_/;

export async function replayOption(tx: TxCtx, recorded: RecordedOption): Promise<ReplayedOption> {
  const { quote, version, option } = recorded;
  const { vehicle } = version.risk;
  const vehicleGroup = quote.vehicleGroup as VehicleGroup;
  const facts = factsOf([option.detail.requested], vehicleGroup, vehicle.region, quote.businessLine);
  const whole = await judgeTerms(tx, quote.partnerId, QUOTE_CLAUSES, facts, {});
  if (whole.length > 0) return { offered: false, outlook: 'DECLINE', premium: null, policies: [], refusals: whole };
  const priced = await pricedAsRecorded(tx, recorded);
  const [judged] = await underTerms(tx, quote.partnerId, [priced], null);
  if (!judged?.offered)
    return { offered: false, outlook: 'DECLINE', premium: null, policies: [], refusals: judged?.detail.refusals ?? [] };
  const policies = policiesOf(judged);
  const binding = quote.acceptedOptionId === option.id ? await bindingOf(tx, recorded, policies) : [];
  if (binding.length > 0) return { offered: false, outlook: 'DECLINE', premium: null, policies, refusals: binding };
  return { offered: true, outlook: priced.outlook, premium: judged.premium, policies, refusals: [] };
}

/** A price of then stands as pinned. Only what the terms of then refused has lost it. */
async function pricedAsRecorded(
  tx: TxCtx,
  { quote, version, option }: RecordedOption,
): Promise<PricedOption & { readonly outlook: Outlook }> {
  if (!option.detail.refusals.some(({ code }) => OF_TERMS.test(code))) return option;
  const problems = new Problems();
  const { requested } = option.detail;
  const pricing = await pricingFor(tx, quote.partnerId, version.risk, [requested], quoteSettings(), null, problems);
  const result = priceOption(requested, 0, version.risk, pricing);
  const holder = await tx.loader(partyById).load(quote.policyholderId);
  if (result.outcome === 'REFUSED' || problems.items.length > 0 || !holder) return { ...option, outlook: 'DECLINE' };
  const [outlook] = await withOutlook(tx, [result.option], {
    risk: version.risk,
    vehicleGroup: quote.vehicleGroup as VehicleGroup,
    policyholder: holder,
    pricing,
  });
  return outlook ?? { ...option, outlook: 'DECLINE' };
}

/**
 * What is asked when it is taken and paid: every clause of authority, and into whose account. What a day and all in force
 * may be is counted, not replayed.
 */
async function bindingOf(
  tx: TxCtx,
  { quote, version }: RecordedOption,
  policies: readonly PricedPolicy[],
): Promise<RefusalItem[]> {
  const versions = await productVersionsOf(tx, policies);
  const { clauses, facts } = authorityFacts(quote, version.risk.vehicle, { policies }, versions);
  const refusals = await judgeTerms(tx, quote.partnerId, clauses, facts, {});
  if (refusals.length > 0 || quote.applicationId === null) return refusals;
  const collection = await collectionOf(tx, quote.partnerId, quote.applicationId);
  return collection === null ? [] : judgeTerms(tx, quote.partnerId, ['PREMIUM_COLLECTION'], { collection }, {});
}
