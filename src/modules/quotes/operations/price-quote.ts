/** Prices all options of a quote inside its transaction: terms, products on sale, tariffs in force, then the pure pricing. */
import type { TxCtx } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { type Id, newId, trustedId } from '../../../kernel/ids.js';
import { Defect } from '../../../kernel/failure.js';
import { Problems, Refusal } from '../../../kernel/refusal.js';
import { requireProducer, requireTerms, type SoldLine } from '../../channels/index.js';
import { COMPULSORY_CODE } from '../../products/index.js';
import { bindsUntilOf, type PinnedTariff } from '../../rating/index.js';
import { type VehicleGroup, vehicleGroupOf } from '../../registry/index.js';
import { type CompulsoryResult, priceCompulsory } from '../price-compulsory.js';
import { pinnedOf, type PricedOption, priceOption, whileBinding } from '../price-option.js';
import { partsOf, type OptionRequest, type QuotedPolicy, type QuoteOption } from '../quote.js';
import { type QuoteSettings, validUntil } from '../quote.rules.js';
import { asWritten, suggestUses, type Written } from './as-written.js';
import type { GatheredRisk } from './gather-risk.js';
import { underTerms } from './offer-terms.js';
import { withOutlook } from './outlook.js';
import { pricingFor, wantsCompulsory } from './pricing-for.js';

export interface PricedQuote {
  readonly agreementVersionId: Id<'AgreementVersion'>;
  readonly vehicleGroup: VehicleGroup;
  readonly options: readonly OfferedOption[];
  /** Null when no option is on offer. */
  readonly validUntil: Instant | null;
}

type OfferedOption = PricedOption & Pick<QuoteOption, 'outlook' | 'detail'>;

/** Where in the input each fact that a clause asks about was written; the compulsory product is no choice of the caller's. */
const FIELD_OF = {
  VEHICLE_GROUPS: ['input', 'vehicle', 'useNature'],
  TERRITORY: ['input', 'vehicle', 'region'],
} as const;

export interface Seller {
  readonly partnerId: Id<'Partner'>;
  readonly producerId: Id<'Producer'> | null;
  readonly businessLine: SoldLine;
}

/** Asked of every request for a price; what single options offer is asked beside (`offer-terms.ts`). */
export const QUOTE_CLAUSES = ['BUSINESS_LINES', 'PRODUCTS', 'VEHICLE_GROUPS', 'TERRITORY'] as const;

export function factsOf(
  requests: readonly OptionRequest[],
  vehicleGroup: VehicleGroup,
  region: string,
  businessLine: SoldLine,
) {
  const productCodes = wantsCompulsory(requests) ? [COMPULSORY_CODE] : [];
  return { productCodes, vehicleGroup, region, businessLine } as const;
}

/** Terms, salesperson, products and options are all asked before anything is refused: the caller hears every reason at once. */
export async function priceQuote(
  tx: TxCtx,
  seller: Seller,
  { risk, people }: Pick<GatheredRisk, 'risk' | 'people'>,
  requests: readonly OptionRequest[],
  settings: QuoteSettings,
  written: Written,
): Promise<PricedQuote> {
  const { vehicle } = risk;
  const vehicleGroup = vehicleGroupOf(vehicle.useNature, vehicle.ownerKind);
  const problems = new Problems();
  const facts = factsOf(requests, vehicleGroup, vehicle.region, seller.businessLine);
  const terms = await problems.gather(() => requireTerms(tx, seller.partnerId, QUOTE_CLAUSES, facts, FIELD_OF));
  if (seller.producerId !== null)
    await problems.gather(() => requireProducer(tx, seller.partnerId, seller.producerId, ['input', 'producerId']));

  const pricing = await pricingFor(tx, seller.partnerId, risk, requests, settings, terms?.id ?? null, problems);
  const compulsoryPart = oncePerRequest();
  const results = requests.map((request, index) => priceOption(request, index, risk, pricing, compulsoryPart));
  for (const result of results) if (result.outcome === 'REFUSED') for (const item of result.items) problems.add(item);
  if (problems.items.length > 0) {
    const items = await Promise.all(problems.items.map((item) => suggestUses(tx, seller.partnerId, risk, item)));
    throw new Refusal(...asWritten(items, written));
  }
  if (!terms) throw new Defect('a price was refused without a reason');
  const binding = results
    .flatMap((result) => (result.outcome === 'PRICED' ? [result.option] : []))
    .map((option) => whileBinding(option, (refs) => bindsUntilOf(pricing.inForce, refs), tx.now));
  const judged = await underTerms(tx, seller.partnerId, binding, pricing.band);
  rehearsedReasons(tx, judged, written);
  const options = await withOutlook(tx, judged, { risk, vehicleGroup, policyholder: people.policyholder, pricing });
  return {
    agreementVersionId: terms.id,
    vehicleGroup,
    options,
    validUntil: untilWhen(tx.now, settings, options, pricing.inForce),
  };
}

/** Options side by side nearly always ask for the same compulsory part: it is priced once. A refusal tells its own path. */
function oncePerRequest(): typeof priceCompulsory {
  const priced = new Map<string, CompulsoryResult>();
  return (request, ...rest) => {
    const key = JSON.stringify(request);
    const result = priced.get(key) ?? priceCompulsory(request, ...rest);
    if (result.outcome === 'QUOTED') priced.set(key, result);
    return result;
  };
}

/** Cover that begins when it is issued does not end a price: it has no start to miss. */
function untilWhen(
  now: Instant,
  settings: QuoteSettings,
  options: readonly PricedOption[],
  inForce: readonly PinnedTariff[],
): Instant | null {
  const offered = options.filter((option) => option.offered);
  if (offered.length === 0) return null;
  const starts = offered
    .flatMap((option) => partsOf(option.detail))
    .flatMap((part) => (part.startsOnIssue ? [] : [part.startsAt]));
  return validUntil(now, settings, starts, [
    bindsUntilOf(
      inForce,
      offered.flatMap((option) => pinnedOf(option.detail)),
    ),
  ]);
}

/** A rehearsal hears the reasons against single options: they would stand in rows that nobody will read. */
function rehearsedReasons(tx: TxCtx, options: readonly PricedOption[], written: Written): void {
  const { witness } = tx.duties;
  if (!witness) return;
  const items = options.flatMap(({ detail }, position) => {
    const inInput = (path: readonly string[] = []) => ['input', 'options', String(position), ...path];
    return detail.refusals.map((item) => ({
      ...item,
      field: inInput(item.field),
      wouldPass: (item.wouldPass ?? []).map((each) => ({ ...each, field: inInput(each.field) })),
    }));
  });
  witness.told(asWritten(items, written));
}

/** The rows of a version's options. */
export function optionRows(
  partnerId: Id<'Partner'>,
  quoteVersionId: Id<'QuoteVersion'>,
  priced: PricedQuote,
): QuoteOption[] {
  return priced.options.map((option, position) => ({
    id: newId('QuoteOption'),
    partnerId,
    quoteVersionId,
    position,
    productVersionId: versionOf(option.detail.compulsory),
    commercialVersionId: versionOf(option.detail.commercial),
    ...option,
  }));
}

function versionOf(policy: QuotedPolicy | null): Id<'ProductVersion'> | null {
  return policy && trustedId('ProductVersion', policy.productVersionId);
}
