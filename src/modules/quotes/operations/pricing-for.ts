/** What options are priced from: products on sale, plans, tariffs in force, the agreement's band. Reads only, so that a price can be looked at without being made. */
import type { ReadCtx } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import type { Id } from '../../../kernel/ids.js';
import { KernelRefusals, type Problems, type RefusalItem } from '../../../kernel/refusal.js';
import { partnerById, type PricingBand, pricingBandOf } from '../../channels/index.js';
import {
  commercialProductOf,
  COMPULSORY_CODE,
  type Plan,
  planById,
  planFault,
  type ProductDocument,
  ProductRefusals,
  versionOnSale,
} from '../../products/index.js';
import {
  type CommercialTariffs,
  type CompulsoryTariffs,
  pinCommercial,
  pinCompulsory,
  type PinnedTariff,
  pinnedFor,
  pinVehicleTax,
  type VehicleTaxTariffs,
} from '../../rating/index.js';
import { type UseNature, vehicleGroupOf } from '../../registry/index.js';
import type { CommercialPricing } from '../price-commercial.js';
import type { SoldProduct } from '../price-compulsory.js';
import type { Pricing } from '../price-option.js';
import type { OptionRequest, QuoteRisk } from '../quote.js';
import type { QuoteSettings } from '../quote.rules.js';
import { wantsCommercial } from './gather-risk.js';

export interface PricingFor extends Pricing {
  readonly inForce: readonly PinnedTariff[];
  readonly commercial: CommercialPricing | RefusalItem | null;
  readonly band: PricingBand | null;
}

export function wantsCompulsory(requests: readonly Pick<OptionRequest, 'compulsory'>[]): boolean {
  return requests.some((request) => request.compulsory !== null);
}

/** `agreementVersionId` is whose price terms hold; null when none is in force, and then that was refused already. */
export async function pricingFor(
  ctx: ReadCtx,
  partnerId: Id<'Partner'>,
  risk: QuoteRisk,
  requests: readonly OptionRequest[],
  settings: QuoteSettings,
  agreementVersionId: Id<'AgreementVersion'> | null,
  problems: Problems,
): Promise<PricingFor> {
  const { vehicle } = risk;
  const on = { day: dayOf(ctx.now), region: vehicle.region };
  const inForce = await pinnedFor(ctx, on);
  const pins = pinsOf(inForce, on);
  const [common, compulsoryProduct] = [
    { now: ctx.now, settings },
    wantsCompulsory(requests) ? await soldProduct(ctx, COMPULSORY_CODE) : null,
  ];
  if (wantsCompulsory(requests) && !compulsoryProduct)
    problems.add({ ...notOnSale(COMPULSORY_CODE), field: ['input', 'options'] });
  const commercial = wantsCommercial(requests);
  const band = commercial && agreementVersionId !== null ? await pricingBandOf(ctx, agreementVersionId) : null;
  return {
    inForce,
    band,
    compulsory: compulsoryProduct && {
      ...common,
      product: compulsoryProduct,
      tariffs: pins.compulsory,
      tax: pins.tax,
    },
    commercial: commercial ? await commercialPricing() : null,
  };

  async function commercialPricing(): Promise<CommercialPricing | RefusalItem> {
    const code = commercialProductOf({ ...vehicle, energy: vehicle.energy ?? 'FUEL' });
    const product = code === null ? null : await soldProduct(ctx, code);
    if (!product) return notOnSale(code ?? 'COMMERCIAL');
    return {
      ...common,
      product,
      band,
      plans: await plansOf(ctx, partnerId, requests, { ...product, useNature: vehicle.useNature }, problems),
      vehicleGroup: vehicleGroupOf(vehicle.useNature, vehicle.ownerKind),
      tariffs: pins.commercial,
    };
  }
}

interface Pins {
  readonly compulsory: CompulsoryTariffs;
  readonly tax: VehicleTaxTariffs;
  readonly commercial: CommercialTariffs;
}
/** What is in force on a day in a region is one array while it stays so (`fromReference`): who is picked of it is kept with it. */
const picked = new WeakMap<readonly PinnedTariff[], Pins>();

function pinsOf(inForce: readonly PinnedTariff[], on: Parameters<typeof pinCommercial>[1]): Pins {
  const known = picked.get(inForce);
  if (known) return known;
  const pins = {
    compulsory: pinCompulsory(inForce, on),
    tax: pinVehicleTax(inForce, on),
    commercial: pinCommercial(inForce, on),
  };
  picked.set(inForce, pins);
  return pins;
}

type Sold = SoldProduct & { readonly productId: string; readonly document: ProductDocument };

async function soldProduct(ctx: ReadCtx, code: string): Promise<Sold | null> {
  const onSale = await versionOnSale(ctx, code, dayOf(ctx.now));
  if (!onSale) return null;
  const { product, version } = onSale;
  return { code, productId: product.id, versionId: version.id, document: version.document };
}

function notOnSale(code: string): RefusalItem {
  return { code: ProductRefusals.PRODUCT_NOT_ON_SALE, facts: [{ name: 'product', value: code }] };
}

/** The plans that options name; one that is not there, or not for this vehicle or channel, is a problem by its path. */
async function plansOf(
  ctx: ReadCtx,
  partnerId: Id<'Partner'>,
  requests: readonly OptionRequest[],
  product: Pick<Sold, 'productId'> & { readonly useNature: UseNature },
  problems: Problems,
): Promise<ReadonlyMap<string, Plan>> {
  const named = requests.flatMap(({ commercial }, index) =>
    commercial && 'planId' in commercial.choice
      ? [{ id: commercial.choice.planId, field: ['input', 'options', String(index), 'commercial', 'choice', 'planId'] }]
      : [],
  );
  if (named.length === 0) return new Map();
  const channelKind = (await ctx.loader(partnerById).load(partnerId))?.kind ?? null;
  const found = await Promise.all(named.map(({ id }) => ctx.loader(planById).load(id)));
  named.forEach(({ field }, index) => {
    const plan = found[index];
    const fault = plan
      ? planFault(plan, { ...product, channelKind, on: dayOf(ctx.now) }, field)
      : { code: KernelRefusals.NOT_FOUND, field };
    if (fault) problems.add(fault);
  });
  return new Map(found.flatMap((plan) => (plan ? [[plan.id, plan] as const] : [])));
}
