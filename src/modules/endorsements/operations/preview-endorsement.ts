/** What a change would do: the very plan that a request stores and a confirmation carries out. Reads only. */
import { fingerprint } from '../../../kernel/canonical.js';
import type { Ctx } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { newId } from '../../../kernel/ids.js';
import { money, type Money, NOTHING } from '../../../kernel/money.js';
import { Problems, type RefusalItem, Refusal } from '../../../kernel/refusal.js';
import type { MaterialKind } from '../../platform/index.js';
import type { Policy } from '../../policies/index.js';
import { type CheckedParty, isKnown, PARTY_ID_KIND, partyById, type PartyRecord } from '../../registry/index.js';
import type { SlipPlan } from '../endorsement.js';
import { needsOf } from '../plan.js';
import { readPolicies } from './hold-policies.js';
import { makePlan, pathOfChange } from './make-plan.js';
import { nameParties, type ProposalClaim } from './name-parties.js';
import { judgeEndorsingTerms } from './terms.js';

export interface PreviewEndorsement {
  readonly policyIds: readonly string[];
  readonly claim: ProposalClaim;
  readonly sentProposal: unknown;
  readonly effectiveAt: Instant | null;
}

export interface Preview {
  readonly refusals: readonly RefusalItem[];
  readonly slips: readonly SlipPlan[];
  readonly premiumChange: Money;
  readonly materials: readonly MaterialKind[];
  readonly referred: boolean;
  readonly digest: string | null;
  readonly effectiveAt: Instant | null;
  readonly validUntil: Instant | null;
}

export async function previewEndorsement(ctx: Ctx, input: PreviewEndorsement): Promise<Preview> {
  try {
    return await plan(ctx, input);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...NOTHING_DONE, refusals: error.items };
  }
}

const NOTHING_DONE: Preview = {
  refusals: [],
  slips: [],
  premiumChange: NOTHING,
  materials: [],
  referred: false,
  digest: null,
  effectiveAt: null,
  validUntil: null,
};

async function plan(ctx: Ctx, input: PreviewEndorsement): Promise<Preview> {
  const policies = await readPolicies(ctx, input.policyIds);
  const [first] = policies as [Policy, ...Policy[]];
  const problems = new Problems();
  const proposal = await nameParties(ctx, first, input.claim, pathOfChange, problems, (party) =>
    imagine(ctx, first, party),
  );
  problems.refuseIfAny();
  const made = await makePlan(ctx, {
    policies,
    proposal,
    asked: fingerprint(input.sentProposal),
    requestedAt: input.effectiveAt,
  });
  if (made.refusals.length > 0) throw new Refusal(...made.refusals);
  const { materials, referred } = needsOf(proposal);
  const { slips, premiumChange, digest, effectiveAt, validUntil } = made;
  return {
    refusals: await judgeEndorsingTerms(ctx, first.partnerId, slips),
    slips,
    premiumChange: money(premiumChange.fen),
    materials,
    referred,
    digest,
    effectiveAt,
    validUntil,
  };
}

/** Somebody who would be kept: known for this answer only, so that the future policy can name who is who. */
function imagine(ctx: Ctx, { partnerId }: Policy, party: CheckedParty): Promise<PartyRecord> {
  if (isKnown(party)) return Promise.resolve(party);
  const kept = {
    partnerId,
    subjectId: null,
    name: party.name,
    identity: party.identity,
    phone: party.phone,
    address: party.address,
    createdAt: ctx.now,
  };
  const record: PartyRecord =
    party.kind === 'PERSON'
      ? { ...kept, kind: 'PERSON', id: newId(PARTY_ID_KIND.PERSON) }
      : { ...kept, kind: 'ORGANISATION', id: newId(PARTY_ID_KIND.ORGANISATION), contactId: null };
  ctx.loader(partyById).prime(record.id, record);
  return Promise.resolve(record);
}
