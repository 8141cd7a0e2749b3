/**
 * Tariffs as immutable versions. A rating never asks for "the current rate": it gets the versions that were pinned, and
 * says which they were, so that the same premium can be computed again years later.
 */
import { fingerprint } from '../../kernel/canonical.js';
import type { Instant, LocalDate } from '../../kernel/dates.js';
import type { RuleRef, Sentence } from '../../kernel/refusal.js';
import { regionChain } from './regions.js';
import {
  type NationalTax,
  type RegionalTax,
  TARIFF_SCHEMAS,
  type TariffCode,
  type TariffDocuments,
} from './tariff.schema.js';

export type { TariffCode, TariffDocuments } from './tariff.schema.js';

export interface TariffHead {
  /** GB/T 2260 code of a regional table; null for the whole country. */
  readonly region: string | null;
  /** Version label, usually its first day. */
  readonly version: string;
  /** Filing number or legal act. */
  readonly filingNumber: string | null;
  readonly validFrom: LocalDate;
  /** First day no longer valid; null when open. */
  readonly validUntil: LocalDate | null;
  /** Last instant at which a quote made with it may be accepted; null when open. */
  readonly bindsUntil: Instant | null;
  /** Its figures are examples: do not sell on them. */
  readonly illustrative: boolean;
}

export interface TariffVersion<C extends TariffCode> extends TariffHead {
  readonly code: C;
  readonly document: TariffDocuments[C];
  /** SHA-256 over the canonical form of the document. */
  readonly digest: string;
}

export type AnyTariffVersion = { [C in TariffCode]: TariffVersion<C> }[TariffCode];

/** What a rating keeps of a version it used: enough to find it again and to see that it is still the same. */
export interface TariffRef {
  readonly code: TariffCode;
  readonly region: string | null;
  readonly version: string;
  readonly digest: string;
}

/** Makes a version of a document that has the right shape; throws on any other. Run `checkTariff` before publishing. */
export function tariffVersion<C extends TariffCode>(
  code: C,
  head: TariffHead,
  document: TariffDocuments[C],
): TariffVersion<C> {
  TARIFF_SCHEMAS[code].parse(document);
  return { code, ...head, document, digest: fingerprint(document) };
}

export function refOf(version: AnyTariffVersion): TariffRef {
  return { code: version.code, region: version.region, version: version.version, digest: version.digest };
}

/** Document and version as citations write them: `COMPULSORY-BASE 2008-02-01`, `VEHICLE-TAX/110000 2012-01-01`. */
export function documentName(version: Pick<TariffRef, 'code' | 'region' | 'version'>): string {
  return `${version.code}${version.region === null ? '' : `/${version.region}`} ${version.version}`;
}

/** Citation of one row of a tariff. */
export function cite(version: AnyTariffVersion, table: string, row: string, rule: string, text: Sentence): RuleRef {
  return { source: 'TARIFF', document: documentName(version), table, row, rule, text };
}

function hasCode<C extends TariffCode>(code: C) {
  return (version: AnyTariffVersion): version is Extract<AnyTariffVersion, { code: C }> => version.code === code;
}

/** The version of a code valid on a day; for a regional code of the nearest region that has one. Null when none is. */
export function versionOn<C extends TariffCode>(
  catalogue: readonly AnyTariffVersion[],
  code: C,
  day: LocalDate,
  region: string | null = null,
): Extract<AnyTariffVersion, { code: C }> | null {
  const regions = region === null ? [null] : regionChain(region);
  for (const candidate of regions) {
    const found = catalogue
      .filter(hasCode(code))
      .find(
        (each) =>
          each.region === candidate && each.validFrom <= day && (each.validUntil === null || day < each.validUntil),
      );
    if (found) return found;
  }
  return null;
}

/** The version of the nearest region that has one, otherwise the national one. */
function nearestOn<C extends TariffCode>(
  catalogue: readonly AnyTariffVersion[],
  code: C,
  on: { readonly day: LocalDate; readonly region: string },
): Extract<AnyTariffVersion, { code: C }> | null {
  return versionOn(catalogue, code, on.day, on.region) ?? versionOn(catalogue, code, on.day);
}

/** The very version that was pinned; null when it is not there or its content has changed since. */
export function versionByRef(catalogue: readonly AnyTariffVersion[], ref: TariffRef): AnyTariffVersion | null {
  return (
    catalogue.find(
      (each) =>
        each.code === ref.code &&
        each.region === ref.region &&
        each.version === ref.version &&
        each.digest === ref.digest,
    ) ?? null
  );
}

/** Whether tables of a code are of the whole country, of regions, or national with regions that differ (`NEAREST`). */
export type TariffReach = 'NATIONAL' | 'REGIONAL' | 'NEAREST';

/** Reach of every code but the vehicle tax, whose document says it. */
export function reachOf(code: Exclude<TariffCode, 'VEHICLE-TAX'>): TariffReach {
  if (code === 'COMPULSORY-TRACTOR') return 'REGIONAL';
  return isFiled(code) && code !== 'COMMERCIAL-DEPRECIATION' ? 'NEAREST' : 'NATIONAL';
}

/** Filed for commercial cover: the insurer's offer, not the law's figure. */
export function isFiled(code: TariffCode): boolean {
  return code.startsWith('COMMERCIAL-');
}

/** The versions a compulsory premium is computed from; null where none is valid. */
export interface CompulsoryTariffs {
  readonly base: TariffVersion<'COMPULSORY-BASE'> | null;
  readonly tractor: TariffVersion<'COMPULSORY-TRACTOR'> | null;
  readonly float: TariffVersion<'COMPULSORY-FLOAT'> | null;
  readonly shortTerm: TariffVersion<'COMPULSORY-SHORT-TERM'> | null;
  readonly vat: TariffVersion<'PREMIUM-VAT'> | null;
}

/** Picks the versions valid on the day of issue (for a quote: the day it is made). */
export function pinCompulsory(
  catalogue: readonly AnyTariffVersion[],
  on: { readonly day: LocalDate; readonly region: string },
): CompulsoryTariffs {
  return {
    base: versionOn(catalogue, 'COMPULSORY-BASE', on.day),
    tractor: versionOn(catalogue, 'COMPULSORY-TRACTOR', on.day, on.region),
    float: versionOn(catalogue, 'COMPULSORY-FLOAT', on.day),
    shortTerm: versionOn(catalogue, 'COMPULSORY-SHORT-TERM', on.day),
    vat: versionOn(catalogue, 'PREMIUM-VAT', on.day),
  };
}

export interface VehicleTaxTariffs {
  readonly national: { readonly version: TariffVersion<'VEHICLE-TAX'>; readonly document: NationalTax } | null;
  readonly regional: { readonly version: TariffVersion<'VEHICLE-TAX'>; readonly document: RegionalTax } | null;
}

/** Picks the national rules and the region's amounts of vehicle tax. */
export function pinVehicleTax(
  catalogue: readonly AnyTariffVersion[],
  on: { readonly day: LocalDate; readonly region: string },
): VehicleTaxTariffs {
  const national = versionOn(catalogue, 'VEHICLE-TAX', on.day);
  const regional = versionOn(catalogue, 'VEHICLE-TAX', on.day, on.region);
  return {
    national: national?.document.scope === 'NATIONAL' ? { version: national, document: national.document } : null,
    regional: regional?.document.scope === 'REGIONAL' ? { version: regional, document: regional.document } : null,
  };
}

/** The versions a commercial premium is computed from; null where none is valid. */
export interface CommercialTariffs {
  readonly pureRisk: TariffVersion<'COMMERCIAL-PURE-RISK'> | null;
  readonly pricing: TariffVersion<'COMMERCIAL-PRICING'> | null;
  readonly noClaim: TariffVersion<'COMMERCIAL-NO-CLAIM'> | null;
  readonly violation: TariffVersion<'COMMERCIAL-VIOLATION'> | null;
  readonly depreciation: TariffVersion<'COMMERCIAL-DEPRECIATION'> | null;
  readonly vat: TariffVersion<'PREMIUM-VAT'> | null;
}

/** Picks the versions valid on the day of issue (for a quote: the day it is made); a region's own before the country's. */
export function pinCommercial(
  catalogue: readonly AnyTariffVersion[],
  on: { readonly day: LocalDate; readonly region: string },
): CommercialTariffs {
  return {
    pureRisk: nearestOn(catalogue, 'COMMERCIAL-PURE-RISK', on),
    pricing: nearestOn(catalogue, 'COMMERCIAL-PRICING', on),
    noClaim: nearestOn(catalogue, 'COMMERCIAL-NO-CLAIM', on),
    violation: nearestOn(catalogue, 'COMMERCIAL-VIOLATION', on),
    depreciation: versionOn(catalogue, 'COMMERCIAL-DEPRECIATION', on.day),
    vat: versionOn(catalogue, 'PREMIUM-VAT', on.day),
  };
}
