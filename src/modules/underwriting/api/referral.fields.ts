import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { wireId } from '../../../kernel/ids.js';
import type { RefusalItem } from '../../../kernel/refusal.js';
import { ActorType, isPrincipal } from '../../access/index.js';
import { ActionAvailability, actionOf, asNode, DateTimeScalar } from '../../platform/index.js';
import { stateAt } from '../application.life.js';
import type { DecisionRecord } from '../application.js';
import { applicationById, decisionsByApplication } from '../applications.store.js';
import { expiredItem } from '../operations/held.js';
import { referralLife } from '../referral.life.js';
import { authorityFault } from '../referral.rules.js';
import type { Referral as ReferralRecord } from '../referral.js';
import { UnderwritingRefusals } from '../underwriting.refusals.js';
import { Application, Referral, ReferralOpinion } from './application.type.js';
import { decider } from './decision.fields.js';

/** An opinion as it is told: who decided stands with the decision. */
interface OpinionView {
  readonly decision: DecisionRecord;
  readonly level: ReferralRecord['level'];
  readonly outcome: DecisionRecord['outcome'];
  readonly text: string;
  readonly at: Instant;
}

@Resolver(() => Referral)
export class ReferralFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() referral: ReferralRecord): string {
    return wireId('Referral', referral.id);
  }
  @FieldResolver(() => Application, { nullable: true, description: 'What is to be decided.' })
  async application(@Root() referral: ReferralRecord, @Ctx() ctx: Context): Promise<object | null> {
    const found = await ctx.loader(applicationById).load(referral.applicationId);
    return found ? asNode('Application', found) : null;
  }
  @FieldResolver(() => DateTimeScalar, { nullable: true, description: 'Until when the price stands: decide before.' })
  async dueAt(@Root() referral: ReferralRecord, @Ctx() ctx: Context): Promise<Instant | null> {
    return (await ctx.loader(applicationById).load(referral.applicationId))?.payBy ?? null;
  }
  @FieldResolver(() => [ReferralOpinion], {
    nullable: true,
    description: 'Opinions on the way, oldest first; null for partners.',
  })
  async opinions(@Root() referral: ReferralRecord, @Ctx() ctx: Context): Promise<OpinionView[] | null> {
    if (ctx.actor.side !== 'INSURER') return null;
    const { opinion, level } = referral;
    if (opinion === null) return [];
    const decisions = await ctx.loader(decisionsByApplication).load(referral.applicationId);
    const decision = decisions.find((each) => each.policyKind === 'COMMERCIAL' && each.actorId === referral.assigneeId);
    return decision ? [{ decision, level, outcome: decision.outcome, text: opinion, at: decision.decidedAt }] : [];
  }
  @FieldResolver()
  async availableActions(@Root() referral: ReferralRecord, @Ctx() ctx: Context): Promise<ActionAvailability[]> {
    if (ctx.actor.side !== 'INSURER') return [];
    const application = await ctx.loader(applicationById).load(referral.applicationId);
    const expired = application && stateAt(application, ctx.now) === 'EXPIRED' ? expiredItem(application) : null;
    const closed = referralLife.may(referral.state, 'decide') ? expired : closedByState(referral);
    const rung = isPrincipal(ctx.actor) ? ctx.actor.level : null;
    return actionOf(ctx, {
      mutation: 'referralDecide',
      permission: 'referral:decide',
      closedBy: closed ?? authorityFault(referral.level, rung),
      closesAt: application?.payBy ?? null,
    });
  }
}

@Resolver(() => ReferralOpinion)
export class ReferralOpinionFields {
  @FieldResolver(() => ActorType, { description: 'Who.' })
  author(@Root() opinion: OpinionView, @Ctx() ctx: Context): ActorType {
    return decider(opinion.decision, ctx);
  }
}

function closedByState({ state }: ReferralRecord): RefusalItem {
  return {
    code: UnderwritingRefusals.REFERRAL_STATE,
    facts: [
      { name: 'state', value: state },
      { name: 'open', value: referralLife.open(state).join(' ') || '-' },
    ],
  };
}
