import type { Ctx, TxCtx } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import { newId } from '../../../kernel/ids.js';
import { inTransaction } from '../../../kernel/in-transaction.js';
import { formatYuan, money } from '../../../kernel/money.js';
import { NOT_FOUND } from '../../../kernel/paging.js';
import { Problems, Refusal } from '../../../kernel/refusal.js';
import { isPrincipal } from '../../access/index.js';
import { requireTerms } from '../../channels/index.js';
import { emit, once, type Outcome } from '../../platform/index.js';
import { checkLine } from '../../registry/index.js';
import type { Application } from '../application.js';
import { decisionsByApplication, insertDecisions } from '../applications.store.js';
import { referralLife } from '../referral.life.js';
import { authorityFault, checkDecisions, type PolicyDecision, stepsOf } from '../referral.rules.js';
import type { Referral } from '../referral.js';
import { lockReferral, moveReferral, referralById } from '../referrals.store.js';
import { ruleSetOn } from '../rule-sets.store.js';
import { ReferralEvents } from '../underwriting.events.js';
import { assertUnmoved, expiredItem, holdApplication } from './held.js';
import { approve, declineCommercial } from './outcomes.js';

export interface DecideReferral {
  readonly idempotencyKey: string;
  readonly referralId: string;
  readonly expectedVersion: number;
  readonly decisions: readonly PolicyDecision[];
  readonly opinion: string;
  readonly note: string | null;
  readonly sent: unknown;
}

const FIELD = ['input', 'referralId'];

/**
 * A person decides, within a level of authority; a price that stands no more is not decided on. Acceptance takes the
 * partner's authority and raises the charge, as automatic approval does. Refuses: NOT_FOUND, STALE_VERSION,
 * REFERRAL_STATE, APPLICATION_EXPIRED, AUTHORITY_EXCEEDED, COMPULSORY_NOT_DECLINABLE, INVALID_INPUT,
 * TERM_BINDING_AUTHORITY, AGREEMENT_NOT_ACTIVE, LICENCE_LAPSED, PARTNER_STATE.
 */
export function decideReferral(ctx: Ctx, input: DecideReferral): Promise<Outcome> {
  return inTransaction(ctx, 'referralDecide', (tx) =>
    once(tx, { operation: 'referralDecide', key: input.idempotencyKey, input: input.sent }, async () => {
      const { referral, application } = await hold(tx, input);
      const rules = await ruleSetOn(tx, dayOf(tx.now));
      const problems = new Problems();
      const outcome = checkDecisions(application.carries, input.decisions, rules, problems);
      const opinion = checkText(input.opinion, 'opinion', problems);
      const note = input.note === null ? null : checkText(input.note, 'note', problems);
      problems.refuseIfAny();

      await writeDecisions(tx, application, referral, input.decisions);
      await moveReferral(tx, referral, referralLife.step(referral.state, 'decide'), {
        assigneeId: tx.actor.id,
        opinion,
        note,
        decidedAt: tx.now,
      });
      const amountAtRisk = formatYuan(
        money(BigInt(outcome === 'ACCEPTED' ? application.content.amountAtRiskFen : '0')),
      );
      const under = await requireTerms(
        tx,
        application.partnerId,
        ['BINDING_AUTHORITY'],
        { amountAtRisk },
        () => undefined,
      );
      await (outcome === 'ACCEPTED'
        ? approve(tx, application, under.id)
        : declineCommercial(tx, application, under.id));
      const subject = { kind: 'Referral' as const, id: referral.id };
      await emit(tx, { event: ReferralEvents['referral.decided'], subject, partnerId: referral.partnerId });
      return subject;
    }),
  );
}

/** Application first, referral second, as every other operation does. */
async function hold(tx: TxCtx, input: DecideReferral): Promise<{ referral: Referral; application: Application }> {
  const seen = await tx.loader(referralById).load(input.referralId);
  if (!seen) throw new Refusal(NOT_FOUND(FIELD));
  const application = await holdApplication(tx, seen.applicationId, null, FIELD);
  const referral = await lockReferral(tx, input.referralId);
  if (!referral) throw new Refusal(NOT_FOUND(FIELD));
  assertUnmoved(referral, input.expectedVersion);
  referralLife.step(referral.state, 'decide');
  if (application.state === 'EXPIRED') throw new Refusal(expiredItem(application, FIELD));
  const fault = authorityFault(referral.level, isPrincipal(tx.actor) ? tx.actor.level : null);
  if (fault) throw new Refusal(fault);
  return { referral, application };
}

function checkText(text: string, name: 'opinion' | 'note', problems: Problems): string | null {
  const what = name === 'opinion' ? { zh: '意见', en: 'The opinion' } : { zh: '附言', en: 'The note' };
  return checkLine(text, ['input', name], { least: 2, most: 1000, what }, problems);
}

async function writeDecisions(
  tx: TxCtx,
  application: Application,
  referral: Referral,
  decisions: readonly PolicyDecision[],
): Promise<void> {
  const before = await tx.loader(decisionsByApplication).load(application.id);
  const rules = await ruleSetOn(tx, dayOf(tx.now));
  await insertDecisions(
    tx,
    decisions.map(({ policyKind, outcome, reasonCodes }) => ({
      id: newId('UnderwritingDecision'),
      partnerId: application.partnerId,
      applicationId: application.id,
      sequence:
        Math.max(0, ...before.filter((each) => each.policyKind === policyKind).map((each) => each.sequence)) + 1,
      policyKind,
      outcome,
      reasons: stepsOf(reasonCodes, referral.reasons, rules, outcome === 'ACCEPTED'),
      conditions: [],
      ruleSet: rules.version,
      actorSide: tx.actor.side,
      actorId: tx.actor.id,
      actorLabel: tx.actor.label,
      decidedAt: tx.now,
    })),
  );
}
