/** What stands behind an option that is taken: its clauses, its vehicle, and what the terms ask about it. */
import type { ReadCtx, TxCtx } from '../../../kernel/ctx.js';
import { Defect } from '../../../kernel/failure.js';
import type { Id } from '../../../kernel/ids.js';
import { formatYuan } from '../../../kernel/money.js';
import { COMPULSORY_CODE, type ProductDocument, productVersionById } from '../../products/index.js';
import type { PricedPolicy } from '../../rating/index.js';
import { type StoredVehicle, vehicleById, type VehicleGroup } from '../../registry/index.js';
import { amountAtRiskOf } from '../../underwriting/index.js';
import type { FrozenOption } from '../frozen-option.js';
import type { Quote } from '../quote.js';
import { offerFacts } from './offer-terms.js';

export interface PinnedClauses {
  readonly id: string;
  readonly document: ProductDocument;
}

/** Clauses that the policies of an option pin, one version each. */
export function productVersionsOf(
  ctx: ReadCtx,
  policies: readonly Pick<PricedPolicy, 'productVersionId'>[],
): Promise<PinnedClauses[]> {
  return Promise.all(
    policies.map(async ({ productVersionId }) => {
      const version = await ctx.loader(productVersionById).load(productVersionId);
      if (!version) throw new Defect('clauses that a policy pins are not there');
      return version;
    }),
  );
}

/** The vehicle for the whole insurer, whoever describes it. */
export async function subjectOf(tx: TxCtx, vehicleId: Id<'Vehicle'>): Promise<string> {
  const vehicle = await tx.loader(vehicleById).load(vehicleId);
  if (!vehicle) throw new Defect('the vehicle of a quote is not there');
  return vehicle.subjectId;
}

const ALWAYS = ['BUSINESS_LINES', 'PRODUCTS', 'VEHICLE_GROUPS', 'TERRITORY'] as const;
/** Of commercial cover alone; without it an agreement need not speak of them. */
export const COMMERCIAL_AUTHORITY = ['COVERAGES', 'SUM_INSURED_LIMIT', 'BINDING_AUTHORITY'] as const;

/** Clauses of authority with their facts: asked of the version in force. Price terms are not among them: they stay as pinned. */
export function authorityFacts(
  quote: Quote,
  vehicle: StoredVehicle,
  { policies }: Pick<FrozenOption, 'policies'>,
  versions: readonly PinnedClauses[],
) {
  const commercial = policies.find(({ kind }) => kind === 'COMMERCIAL');
  const { productCodes, coverages, sumsInsured } = commercial
    ? offerFacts(commercial)
    : { productCodes: [], coverages: [], sumsInsured: [] };
  return {
    clauses: commercial ? [...ALWAYS, ...COMMERCIAL_AUTHORITY] : ALWAYS,
    facts: {
      businessLine: quote.businessLine,
      productCodes: [...(policies.some(({ kind }) => kind === 'COMPULSORY') ? [COMPULSORY_CODE] : []), ...productCodes],
      vehicleGroup: quote.vehicleGroup as VehicleGroup,
      region: vehicle.region,
      coverages,
      sumsInsured,
      amountAtRisk: formatYuan(amountAtRiskOf(policies, versions)),
    },
  };
}
