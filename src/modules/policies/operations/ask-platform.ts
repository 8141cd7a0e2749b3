/** The industry platform at issue: its records again, and a confirmation number for each policy. Never inside a transaction. */
import type { Ctx } from '../../../kernel/ctx.js';
import { Defect } from '../../../kernel/failure.js';
import type { PolicyKind } from '../../products/index.js';
import { askPlatform, commercialRecordNow } from '../../quotes/index.js';
import type { Application } from '../../underwriting/index.js';
import { carriedBy, type PlatformRecords } from '../issue.rules.js';

/** Numbers of the platform for one policy (投保查询码, 投保确认码). */
export interface Confirmation {
  readonly queryNumber: string;
  readonly confirmationNumber: string;
}
export type Confirmations = Readonly<Partial<Record<PolicyKind, Confirmation>>>;

/** Its records as they are now, of what the application carries. */
export async function recordsNow(ctx: Ctx, application: Application): Promise<PlatformRecords> {
  const { vin, region } = application.content.vehicle;
  const has = (kind: PolicyKind): boolean => application.carries.includes(kind);
  return {
    compulsory: has('COMPULSORY')
      ? await askPlatform(ctx, (platform) => platform.compulsoryRecord({ vin, region }))
      : null,
    commercial: has('COMMERCIAL') ? await commercialRecordNow(ctx, { vin, region }) : null,
  };
}

/** Confirmed again, it is the same number: the application names the confirmation. */
export async function confirmPolicies(ctx: Ctx, application: Application): Promise<Confirmations> {
  const { vehicle, queryNumbers } = application.content;
  const confirmed: Partial<Record<PolicyKind, Confirmation>> = {};
  for (const { kind, premiumFen } of carriedBy(application)) {
    const queryNumber = queryNumbers[kind];
    if (queryNumber === undefined) throw new Defect(`an application was accepted without a query number (${kind})`);
    const asked = {
      vin: vehicle.vin,
      region: vehicle.region,
      applicationId: application.id,
      kind,
      queryNumber,
      premiumFen,
    };
    confirmed[kind] = {
      queryNumber,
      confirmationNumber: await askPlatform(ctx, (platform) => platform.confirm(asked)),
    };
  }
  return confirmed;
}
