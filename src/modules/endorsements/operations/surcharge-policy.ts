/** The insurer answers a transfer that makes the risk markedly higher with additional premium (加费, IL 49). */
import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { addDays, dayOf, earliest, formatInstant, type Instant, startOfDay } from '../../../kernel/dates.js';
import { Defect } from '../../../kernel/failure.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { formatYuan, money } from '../../../kernel/money.js';
import { KernelRefusals, Problems, Refusal } from '../../../kernel/refusal.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { type Policy, versionsByPolicy } from '../../policies/index.js';
import { checkLine } from '../../registry/index.js';
import type { MaterialClaim } from '../../underwriting/index.js';
import { endorsementLife } from '../endorsement.life.js';
import { EndorsementEvents } from '../endorsements.events.js';
import { EndorsementRefusals } from '../endorsements.refusals.js';
import { lockEndorsement, moveEndorsement } from '../endorsements.store.js';
import { closedFor } from '../plan.js';
import { RULES } from '../published/terms.js';
import { lockUnmovedPolicy } from './cancel-policy.js';
import { refusePending } from './hold-policies.js';
import { EFFECTIVE_AT } from './make-plan.js';
import type { ChangeClaim } from './name-parties.js';
import { draw, type Drawn } from './request-endorsement.js';
import { answered, noticedTransfer, type NoticedTransfer, standingAnswer } from './transfer-answers.js';

export type RatedClaim = Extract<ChangeClaim, { kind: 'USE_NATURE_CHANGE' | 'VEHICLE_MODEL_CORRECTION' }>;

export interface SurchargePolicy {
  readonly idempotencyKey: string;
  readonly policyId: string;
  readonly expectedVersion: number;
  /** Of the risk as it is since the transfer what filed rates know: whoever takes more takes it outside them (IL 135). */
  readonly changes: readonly RatedClaim[];
  readonly reason: string;
  readonly effectiveAt: Instant | null;
  readonly materials: readonly MaterialClaim[];
  readonly sent: unknown;
}

const REASON = { least: 1, most: 400, what: { zh: '加费理由', en: 'The reason' } };
/** Days in which the policyholder may think it over, unless another day is named. */
const DAYS_TO_ACCEPT = 7;

/**
 * Proposes it: priced like the same change, by the tariffs that the policy pins. The policyholder's side confirms and pays
 * until it would take effect, or lets it be; cover goes on as it is meanwhile (SPC4 art. 5). Refuses: NOT_FOUND,
 * STALE_VERSION, INVALID_INPUT, POLICY_STATE, ENDORSEMENT_NOT_ALLOWED, TRANSFER_NOT_NOTICED, TRANSFER_REVIEW_OVER,
 * TRANSFER_ANSWERED, ENDORSEMENT_PENDING, RISK_NOT_HIGHER, and whatever the same change refuses.
 */
export function surchargePolicy(ctx: Ctx, input: SurchargePolicy): Promise<Outcome> {
  return inTransaction(ctx, 'policySurcharge', (tx) =>
    once(tx, { operation: 'policySurcharge', key: input.idempotencyKey, input: input.sent }, async () => {
      const reason = readReason(input);
      const policies = await lockUnmovedPolicy(tx, input.policyId, input.expectedVersion);
      const policy = policies[0] as Policy;
      const noticed = await openTransfer(tx, policy);
      await replaceMoved(tx, noticed, policy);
      await refusePending(tx, policies, null);
      const drawn = await draw(
        tx,
        policies,
        {
          externalRef: null,
          claim: { changes: input.changes, answer: { transferId: noticed.transfer.id, reason } },
          sentProposal: input.sent,
          effectiveAt: dueAt(tx.now, noticed, input.effectiveAt),
          materials: input.materials,
        },
        'INSURER',
      );
      await refuseNoHigher(tx, drawn);
      return { kind: 'Endorsement', id: drawn.endorsement.id };
    }),
  );
}

function readReason({ reason }: SurchargePolicy): string {
  const problems = new Problems();
  const line = checkLine(reason, ['input', 'reason'], REASON, problems);
  problems.refuseIfAny();
  return line ?? reason;
}

/** The transfer that can be answered now. Of compulsory cover the premium does not rise by an answer: IL 49 speaks of what is agreed freely. */
async function openTransfer(tx: TxCtx, policy: Policy): Promise<NoticedTransfer> {
  const field = ['input', 'policyId'];
  if (policy.kind === 'COMPULSORY')
    throw new Refusal({
      code: EndorsementRefusals.ENDORSEMENT_NOT_ALLOWED,
      field,
      facts: [
        { name: 'kind', value: 'TRANSFER_ANSWER' },
        { name: 'policyKind', value: policy.kind },
      ],
    });
  const closed = closedFor(policy, tx.now);
  if (closed) throw new Refusal({ ...closed, field });
  const noticed = await noticedTransfer(tx, policy.id);
  if (!noticed) throw new Refusal({ code: EndorsementRefusals.TRANSFER_NOT_NOTICED, field, rule: RULES.TRANSFER });
  if (tx.now < noticed.until) return noticed;
  throw new Refusal({
    code: EndorsementRefusals.TRANSFER_REVIEW_OVER,
    field,
    facts: [{ name: 'until', value: formatInstant(noticed.until) }],
    rule: RULES.TRANSFER,
  });
}

/** One answer stands at a time. One that cannot be accepted any more, because the policy has changed since, makes way. */
async function replaceMoved(tx: TxCtx, { transfer }: NoticedTransfer, policy: Policy): Promise<void> {
  const standing = await standingAnswer(tx, transfer.id, policy.id);
  if (!standing) return;
  const former = await lockEndorsement(tx, standing.answer.id);
  if (!standing.moved || !former) throw new Refusal(answered(standing.answer, tx.now, ['input', 'policyId']));
  await moveEndorsement(tx, former, endorsementLife.step(former.state, 'withdraw'));
  await emit(tx, {
    event: EndorsementEvents['endorsement.withdrawn'],
    subject: { kind: 'Endorsement', id: former.id },
    partnerId: former.partnerId,
  });
}

/** From when it would hold, and until when it can be accepted and paid. Not after the days of the law: then the other answer is gone. */
function dueAt(now: Instant, { until }: NoticedTransfer, asked: Instant | null): Instant {
  if (asked === null) return earliest(startOfDay(addDays(dayOf(now), DAYS_TO_ACCEPT + 1)), until);
  if (asked <= until) return asked;
  throw new Refusal({
    code: KernelRefusals.INVALID_INPUT,
    field: [...EFFECTIVE_AT],
    rule: RULES.TRANSFER,
    wouldPass: [
      { field: [...EFFECTIVE_AT], value: formatInstant(until), message: { zh: '最迟的日期', en: 'the latest day' } },
    ],
  });
}

async function refuseNoHigher(tx: TxCtx, { slips }: Drawn): Promise<void> {
  for (const { plan, premiumChange, policyId } of slips) {
    if (premiumChange.fen > 0n) continue;
    const base = (await tx.loader(versionsByPolicy).load(policyId)).find(({ id }) => id === plan.baseVersionId);
    if (!base) throw new Defect('a change is planned on a version that is not there');
    throw new Refusal({
      code: EndorsementRefusals.RISK_NOT_HIGHER,
      field: ['input', 'changes'],
      facts: [
        { name: 'was', value: formatYuan(base.premium), unit: 'CNY' },
        { name: 'is', value: formatYuan(money(BigInt(plan.content.policy.premiumFen))), unit: 'CNY' },
      ],
      rule: RULES.TRANSFER,
    });
  }
}
