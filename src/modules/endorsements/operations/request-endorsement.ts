import { fingerprint } from '../../../kernel/canonical.js';
import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { type Id, newId } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { money } from '../../../kernel/money.js';
import { Problems } from '../../../kernel/refusal.js';
import { checkExternalRef, emit, once, orderedNumber, type Outcome } from '../../platform/index.js';
import type { Policy } from '../../policies/index.js';
import { rememberParty } from '../../registry/index.js';
import type { MaterialClaim } from '../../underwriting/index.js';
import type { Endorsement, EndorsementState, Proposal, Slip } from '../endorsement.js';
import { EndorsementEvents } from '../endorsements.events.js';
import { insertEndorsement, insertFiles } from '../endorsements.store.js';
import { kindsOf, needsOf } from '../plan.js';
import { lockPolicies } from './hold-policies.js';
import { type MadePlan, makePlan, pathOfChange } from './make-plan.js';
import { nameParties, type ProposalClaim } from './name-parties.js';
import { takeMaterials } from './papers.js';
import { placesOf, requireEndorsingTerms } from './terms.js';

export interface RequestEndorsement {
  readonly idempotencyKey: string;
  readonly externalRef: string | null;
  readonly policyIds: readonly string[];
  readonly claim: ProposalClaim;
  /** The changes as sent: what their fingerprint is taken from. */
  readonly sentProposal: unknown;
  readonly effectiveAt: Instant | null;
  readonly materials: readonly MaterialClaim[];
  readonly sent: unknown;
}

/**
 * Asks for a change: priced at once, and decided at once or referred. Nothing changes until it is confirmed. Refuses:
 * NOT_FOUND, INVALID_INPUT, POLICY_STATE, BACKDATED, ENDORSEMENT_*, whatever the changed vehicle, people and coverages
 * break, TERM_*, and the standing of the partner.
 */
export function requestEndorsement(ctx: Ctx, input: RequestEndorsement): Promise<Outcome> {
  return inTransaction(ctx, 'endorsementRequest', (tx) =>
    once(tx, { operation: 'endorsementRequest', key: input.idempotencyKey, input: input.sent }, async () => {
      const policies = await lockPolicies(tx, input.policyIds);
      const { endorsement } = await draw(tx, policies, input, 'REFER');
      return { kind: 'Endorsement', id: endorsement.id };
    }),
  );
}

export interface Drawn {
  readonly endorsement: Endorsement;
  readonly slips: readonly Slip[];
}

export type Asked = Pick<RequestEndorsement, 'externalRef' | 'claim' | 'sentProposal' | 'effectiveAt' | 'materials'>;

/** Priced and written down; its policies are locked. The insurer's own acts ask neither terms nor a second person. */
export async function draw(
  tx: TxCtx,
  policies: readonly Policy[],
  input: Asked,
  who: 'REFER' | 'INSURER',
): Promise<Drawn> {
  const problems = new Problems();
  checkExternalRef(input.externalRef, problems);
  const [first] = policies;
  const partnerId = (first as Policy).partnerId;
  const proposal = await nameParties(tx, first as Policy, input.claim, pathOfChange, problems, (party) =>
    rememberParty(tx, partnerId, party),
  );
  problems.refuseIfAny();
  const asked = fingerprint(input.sentProposal);
  const plan = await makePlan(tx, { policies, proposal, asked, requestedAt: input.effectiveAt });
  for (const item of plan.refusals) problems.add(item);
  problems.refuseIfAny();
  if (who === 'REFER') await requireEndorsingTerms(tx, partnerId, plan.slips, placesOf(proposal));
  const needs = needsOf(proposal);
  const state: EndorsementState = who === 'REFER' && needs.referred ? 'REFERRED' : 'PRICED';
  const drawn = await rowsOf(tx, policies, { input, proposal, asked, plan, state, materials: needs.materials });
  const files = await takeMaterials(tx, partnerId, drawn.endorsement.id, input.materials, problems);
  problems.refuseIfAny();
  await insertEndorsement(tx, drawn.endorsement, drawn.slips);
  await insertFiles(tx, partnerId, files);
  await emit(tx, {
    event: EndorsementEvents[eventOf(drawn.endorsement)],
    subject: { kind: 'Endorsement', id: drawn.endorsement.id },
    partnerId,
  });
  return drawn;
}

function eventOf({ state, proposal }: Endorsement) {
  if ('changes' in proposal && proposal.answer) return 'endorsement.proposed';
  return state === 'REFERRED' ? 'endorsement.referred' : 'endorsement.priced';
}

interface Parts {
  readonly input: Asked;
  readonly proposal: Proposal;
  readonly asked: string;
  readonly plan: MadePlan;
  readonly state: EndorsementState;
  readonly materials: Endorsement['materials'];
}

async function rowsOf(
  tx: TxCtx,
  policies: readonly Policy[],
  { input, proposal, asked, plan, state, materials }: Parts,
): Promise<Drawn> {
  const { partnerId, outletId } = policies[0] as Policy;
  const id: Id<'Endorsement'> = newId('Endorsement');
  return {
    endorsement: {
      id,
      partnerId,
      outletId,
      number: await orderedNumber(tx, 'END', 'app.endorsement_numbers'),
      externalRef: input.externalRef,
      state,
      kinds: kindsOf(proposal),
      proposal,
      asked,
      digest: plan.digest,
      requestedAt: input.effectiveAt,
      effectiveAt: plan.effectiveAt,
      validUntil: plan.validUntil,
      premiumChange: plan.premiumChange,
      chargeId: null,
      materials,
      note: null,
      signedAt: null,
      effectedAt: null,
      revision: 1,
      createdAt: tx.now,
      updatedAt: tx.now,
    },
    slips: plan.slips.map((slip) => ({
      partnerId,
      endorsementId: id,
      policyId: slip.policyId,
      plan: slip,
      premiumChange: money(BigInt(slip.change.premiumFen)),
      slipNumber: null,
      versionId: null,
    })),
  };
}
