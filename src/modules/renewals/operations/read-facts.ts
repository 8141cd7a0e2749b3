/** What a renewal's price rests on, of many at once: the policies that expire, as they will end, and their people. */
import type { ReadCtx } from '../../../kernel/ctx.js';
import { Defect } from '../../../kernel/failure.js';
import { type Policy, policyById, type PolicyVersion, versionsByPolicy } from '../../policies/index.js';
import { partyById, type PartyRecord, type People, type StoredVehicle } from '../../registry/index.js';
import type { Expiring } from '../as-last-year.rules.js';
import type { Renewal } from '../renewal.js';
import { expiringByRenewal } from '../renewals.store.js';

export interface RenewalFacts {
  readonly renewal: Renewal;
  /** Not those that ended early. */
  readonly expiring: readonly (Expiring & { readonly row: Policy; readonly version: PolicyVersion })[];
  readonly vehicle: StoredVehicle;
  readonly people: People<PartyRecord>;
}

export function readFacts(ctx: ReadCtx, renewals: readonly Renewal[]): Promise<RenewalFacts[]> {
  return Promise.all(renewals.map((renewal) => factsOf(ctx, renewal)));
}

async function factsOf(ctx: ReadCtx, renewal: Renewal): Promise<RenewalFacts> {
  const rows = (await ctx.loader(expiringByRenewal).load(renewal.id)).filter(({ dropped }) => !dropped);
  const expiring = await Promise.all(
    rows.map(async ({ policyId, endsAt }) => {
      const row = await ctx.loader(policyById).load(policyId);
      const version = lastVersion(await ctx.loader(versionsByPolicy).load(policyId));
      if (!row || !version) throw new Defect('a policy that expires is not there');
      return { row, version, endsAt, policy: version.content.policy };
    }),
  );
  // Where one of a pair was endorsed alone, what was said last is true.
  const newest = expiring.reduce((a, b) => (b.version.recordedAt > a.version.recordedAt ? b : a));
  const { content } = newest.version;
  return { renewal, expiring, vehicle: content.vehicle, people: await peopleOf(ctx, content.people) };
}

/** The version that holds until the end, as known now. */
function lastVersion(versions: readonly PolicyVersion[]): PolicyVersion | undefined {
  return versions
    .filter(({ supersededAt }) => supersededAt === null)
    .reduce<PolicyVersion | undefined>(
      (last, each) => (last && last.effectiveUntil > each.effectiveUntil ? last : each),
      undefined,
    );
}

async function peopleOf(ctx: ReadCtx, ids: PolicyVersion['content']['people']): Promise<People<PartyRecord>> {
  const load = async (id: string): Promise<PartyRecord> => {
    const party = await ctx.loader(partyById).load(id);
    if (!party) throw new Defect('somebody of a policy is not there');
    return party;
  };
  const [policyholder, insured, owner, firstBeneficiary] = await Promise.all([
    load(ids.policyholderId),
    load(ids.insuredId),
    load(ids.ownerId),
    ids.firstBeneficiaryId === null ? null : load(ids.firstBeneficiaryId),
  ]);
  return { policyholder, insured, owner, firstBeneficiary };
}
