/** A stored commercial rating, computed again. */
import type { CommercialInput, CommercialRating } from './commercial.js';
import { rateCommercial } from './rate-commercial.js';
import { type AnyTariffVersion, type CommercialTariffs, type TariffRef, versionByRef } from './tariff.js';

/** Computes a stored rating again from its input and its pinned versions; null when a version is gone or was altered. */
export function recomputeCommercial(
  input: CommercialInput,
  pinned: readonly TariffRef[],
  catalogue: readonly AnyTariffVersion[],
): CommercialRating | null {
  let tariffs: CommercialTariffs = {
    pureRisk: null,
    pricing: null,
    noClaim: null,
    violation: null,
    depreciation: null,
    vat: null,
  };
  for (const ref of pinned) {
    const version = versionByRef(catalogue, ref);
    if (!version) return null;
    if (version.code === 'COMMERCIAL-PURE-RISK') tariffs = { ...tariffs, pureRisk: version };
    if (version.code === 'COMMERCIAL-PRICING') tariffs = { ...tariffs, pricing: version };
    if (version.code === 'COMMERCIAL-NO-CLAIM') tariffs = { ...tariffs, noClaim: version };
    if (version.code === 'COMMERCIAL-VIOLATION') tariffs = { ...tariffs, violation: version };
    if (version.code === 'COMMERCIAL-DEPRECIATION') tariffs = { ...tariffs, depreciation: version };
    if (version.code === 'PREMIUM-VAT') tariffs = { ...tariffs, vat: version };
  }
  return rateCommercial(input, tariffs);
}
