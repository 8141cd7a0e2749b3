/** Prices all options of a quote inside its transaction: terms, product on sale, tariffs in force, then the pure pricing. */
import type { TxCtx } from '../../../kernel/ctx.js';
import { dayOf, type Instant } from '../../../kernel/dates.js';
import { type Id, newId } from '../../../kernel/ids.js';
import { Defect } from '../../../kernel/failure.js';
import { Problems, Refusal } from '../../../kernel/refusal.js';
import { type FactName, requireProducer, requireTerms } from '../../channels/index.js';
import { COMPULSORY_CODE, ProductRefusals, versionOnSale } from '../../products/index.js';
import { bindsUntilOf, pinCompulsory, pinnedFor, pinVehicleTax } from '../../rating/index.js';
import { vehicleGroupOf } from '../../registry/index.js';
import { type PricedOption, priceOption, whileBinding } from '../price.js';
import type { OptionRequest, QuoteOption, QuoteRisk } from '../quote.js';
import { type QuoteSettings, validUntil } from '../quote.rules.js';
import { asWritten, suggestUses, type Written } from './as-written.js';

export interface PricedQuote {
  readonly agreementVersionId: Id<'AgreementVersion'>;
  readonly vehicleGroup: string;
  readonly productVersionId: Id<'ProductVersion'>;
  readonly options: readonly PricedOption[];
  /** Null when no option is on offer. */
  readonly validUntil: Instant | null;
}

/** Where in the input each fact that a clause asks about was written; the product is not the caller's choice yet. */
const FIELD_OF = {
  productCodes: undefined,
  vehicleGroup: ['input', 'vehicle', 'useNature'],
  region: ['input', 'vehicle', 'region'],
} as const satisfies Partial<Record<FactName, readonly string[] | undefined>>;

export interface Seller {
  readonly partnerId: Id<'Partner'>;
  readonly producerId: Id<'Producer'> | null;
}

/** Terms, salesperson, product and options are all asked before anything is refused: the caller hears every reason at once. */
export async function priceQuote(
  tx: TxCtx,
  seller: Seller,
  risk: QuoteRisk,
  requests: readonly OptionRequest[],
  settings: QuoteSettings,
  written: Written,
): Promise<PricedQuote> {
  const { vehicle } = risk;
  const vehicleGroup = vehicleGroupOf(vehicle.useNature, vehicle.ownerKind);
  const today = dayOf(tx.now);
  const problems = new Problems();
  const facts = { productCodes: [COMPULSORY_CODE], vehicleGroup, region: vehicle.region };
  const terms = await problems.gather(() =>
    requireTerms(tx, seller.partnerId, ['PRODUCTS', 'VEHICLE_GROUPS', 'TERRITORY'], facts, (fact) => FIELD_OF[fact as keyof typeof FIELD_OF]),
  );
  if (seller.producerId !== null)
    await problems.gather(() => requireProducer(tx, seller.partnerId, seller.producerId, ['input', 'producerId']));

  const onSale = await versionOnSale(tx, COMPULSORY_CODE, today);
  if (!onSale)
    problems.add({
      code: ProductRefusals.PRODUCT_NOT_ON_SALE,
      field: ['input', 'options'],
      facts: [{ name: 'product', value: COMPULSORY_CODE }],
    });

  const on = { day: today, region: vehicle.region };
  const inForce = await pinnedFor(tx, on);
  const pricing = { now: tx.now, settings, compulsory: pinCompulsory(inForce, on), tax: pinVehicleTax(inForce, on) };
  const results = requests.map((request, index) => priceOption(request, index, risk, pricing));
  for (const result of results) if (result.outcome === 'REFUSED') for (const item of result.items) problems.add(item);
  if (problems.items.length > 0) {
    const items = await Promise.all(problems.items.map((item) => suggestUses(tx, seller.partnerId, risk, item)));
    throw new Refusal(...asWritten(items, written));
  }
  if (!terms || !onSale) throw new Defect('a price was refused without a reason');
  const options = results.flatMap((result) =>
    result.outcome === 'PRICED'
      ? [whileBinding(result.option, bindsUntilOf(inForce, result.option.detail.pinned), tx.now)]
      : [],
  );
  const offered = options.filter((option) => option.offered);
  const starts = offered.flatMap((option) => (option.startsAt ? [option.startsAt] : []));
  return {
    agreementVersionId: terms.id,
    vehicleGroup,
    productVersionId: onSale.version.id,
    options,
    validUntil:
      offered.length === 0
        ? null
        : validUntil(tx.now, settings, starts, [
            bindsUntilOf(
              inForce,
              offered.flatMap((option) => option.detail.pinned),
            ),
          ]),
  };
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
    productVersionId: priced.productVersionId,
    ...option,
  }));
}
