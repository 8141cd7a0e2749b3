import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { wireId } from '../../../kernel/ids.js';
import { money } from '../../../kernel/money.js';
import { type RuleRef, say } from '../../../kernel/refusal.js';
import {
  asNode,
  DateTimeScalar,
  DecimalScalar,
  Money,
  moneyOf,
  moneyOrNull,
  RuleCitation,
} from '../../platform/index.js';
import { policyById } from '../../policies/index.js';
import { NextStepType } from '../../underwriting/index.js';
import type { Claim as ClaimRecord, RepairLineKind } from '../claim.js';
import type {
  Approval,
  AssessedLine as LineRecord,
  Assessment,
  Calculation,
  ClaimSignal,
  Finding,
  Inquiry,
  Rejection,
  Survey,
} from '../claim-handling.js';
import {
  approvalsByClaim,
  assessmentsByClaim,
  calculationsByClaim,
  rejectionsByClaim,
  reservesByClaim,
  surveysByClaim,
} from '../claim-handling.store.js';
import { policiesByClaim } from '../claims.store.js';
import { type ClockState, soonest, stateOfClock } from '../clocks.rules.js';
import { deadlinesByClaim } from '../deadlines.store.js';
import { SIGNAL_WORDS } from '../fraud-signals.rules.js';
import { findingsByInquiry, inquiriesByClaim, signalsByClaim } from '../inquiries.store.js';
import { nextTurnOf } from '../next-step.rules.js';
import { judgeClaimAct } from '../operations/claim-terms.js';
import { RepairLineKindEnum } from './claim.enums.js';
import { Claim } from './claim.type.js';
import { ClaimCalculation } from './claim-calculation.type.js';
import { DeadlineStateEnum } from './claim-handling.enums.js';
import {
  AssessedLine,
  ClaimApproval,
  ClaimFinding,
  ClaimInquiry,
  ClaimRejection,
  ClaimSurvey,
  Deadline,
  type DeadlineRecord,
  FraudSignal,
  LossAssessment,
} from './claim-handling.type.js';

/** Amounts are the owner's, as its agreement says (CLAIM_SCOPE), and the insurer's. */
async function seesAmounts(ctx: Context, claim: ClaimRecord): Promise<boolean> {
  if (ctx.actor.side === 'INSURER') return true;
  if (ctx.actor.partnerId !== claim.partnerId) return false;
  const policies = await ctx.loader(policiesByClaim).load(claim.id);
  const placed = await Promise.all(policies.map(({ policyId }) => ctx.loader(policyById).load(policyId)));
  const known = placed.flatMap((policy) => policy ?? []);
  return (await judgeClaimAct(ctx, claim.partnerId, 'AMOUNTS', known)) === null;
}

async function deadlinesOf(ctx: Context, claim: ClaimRecord): Promise<DeadlineRecord[]> {
  const all = await ctx.loader(deadlinesByClaim).load(claim.id);
  return all.map((deadline) => ({ ...deadline, state: stateOfClock(deadline, ctx.now) }));
}

@Resolver(() => Claim)
export class ClaimHandlingFields {
  @FieldResolver(() => [Deadline], { description: 'Clocks of law and agreement, in the order in which they started.' })
  async deadlines(
    @Root() claim: ClaimRecord,
    @Ctx() ctx: Context,
    @Arg('states', () => [DeadlineStateEnum], { nullable: true, description: 'Only in these states.' })
    states?: ClockState[] | null,
  ): Promise<DeadlineRecord[]> {
    const all = await deadlinesOf(ctx, claim);
    return states ? all.filter(({ state }) => states.includes(state)) : all;
  }
  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: 'When the soonest of the clocks that run is over; null when none runs.',
  })
  async dueAt(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<Instant | null> {
    return soonest(await deadlinesOf(ctx, claim));
  }
  @FieldResolver(() => NextStepType, {
    nullable: true,
    description: 'What happens next, and whose turn it is; null when over. No step is a promise to pay.',
  })
  async nextStep(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<object | null> {
    const turn = nextTurnOf(claim, soonest(await deadlinesOf(ctx, claim)));
    return turn && { label: say(turn.label, ctx.language), by: turn.by, dueAt: turn.dueAt };
  }
  @FieldResolver(() => LossAssessment, {
    nullable: true,
    description: 'Loss as assessed last; null until then, or when CLAIM_SCOPE hides amounts.',
  })
  async assessment(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<object | null> {
    if (!(await seesAmounts(ctx, claim))) return null;
    const [last] = await ctx.loader(assessmentsByClaim).load(claim.id);
    return last ? asNode('LossAssessment', last) : null;
  }
  @FieldResolver(() => ClaimCalculation, {
    nullable: true,
    description: 'Newest sheet; null until then, or when CLAIM_SCOPE hides amounts.',
  })
  async calculation(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<object | null> {
    if (!(await seesAmounts(ctx, claim))) return null;
    const [last] = await ctx.loader(calculationsByClaim).load(claim.id);
    return last ? asNode('ClaimCalculation', last) : null;
  }
  @FieldResolver(() => ClaimRejection, {
    nullable: true,
    description: 'Why it was rejected, in writing; null otherwise.',
  })
  async rejection(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<Rejection | null> {
    if (claim.state !== 'REJECTED') return null;
    return (await ctx.loader(rejectionsByClaim).load(claim.id))[0] ?? null;
  }
  @FieldResolver(() => [RuleCitation], { description: 'Rules that a rejection rests on; empty otherwise.' })
  async rejectionReasons(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<readonly RuleRef[]> {
    return (await this.rejection(claim, ctx))?.rules ?? [];
  }
  @FieldResolver(() => [ClaimSurvey], { description: 'Dispatches and surveys, newest first.' })
  surveys(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<readonly Survey[]> {
    return ctx.loader(surveysByClaim).load(claim.id);
  }
  @FieldResolver(() => Money, {
    nullable: true,
    description: 'What the claim is expected to cost, as estimated last; null until registered.',
  })
  async estimatedCost(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<Money | null> {
    return moneyOrNull((await ctx.loader(reservesByClaim).load(claim.id))[0]?.amount);
  }
  @FieldResolver(() => [ClaimApproval], { description: 'Approvals of the newest sheet.' })
  async approvals(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<Approval[]> {
    const [sheet] = await ctx.loader(calculationsByClaim).load(claim.id);
    const all = await ctx.loader(approvalsByClaim).load(claim.id);
    return all.filter(({ calculationId }) => calculationId === sheet?.id);
  }
  @FieldResolver(() => [FraudSignal], { description: 'What looks unusual; empty when nothing does.' })
  fraudSignals(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<readonly ClaimSignal[]> {
    return ctx.loader(signalsByClaim).load(claim.id);
  }
  @FieldResolver(() => [ClaimInquiry], { description: 'Investigations and expert assessments, oldest first.' })
  async inquiries(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<object[]> {
    const all = await ctx.loader(inquiriesByClaim).load(claim.id);
    return all.map((inquiry) => asNode('ClaimInquiry', inquiry));
  }
}

@Resolver(() => LossAssessment)
export class LossAssessmentFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() { id }: Assessment): string {
    return wireId('LossAssessment', id);
  }
  @FieldResolver(() => [AssessedLine], { description: 'Repair lines.' })
  lines(@Root() { lines }: Assessment): readonly LineRecord[] {
    return lines;
  }
  @FieldResolver(() => Money, { description: 'Repair total as assessed.' })
  repair(@Root() { repair }: Assessment): Money {
    return moneyOf(repair);
  }
  @FieldResolver(() => Money, { description: 'Rescue cost.' })
  rescue(@Root() { rescue }: Assessment): Money {
    return moneyOf(rescue);
  }
  @FieldResolver(() => Money, { description: 'Salvage, kept by the insured.' })
  salvage(@Root() { salvage }: Assessment): Money {
    return moneyOf(salvage);
  }
  @FieldResolver(() => Boolean, { description: 'Verified by a second person.' })
  verified(@Root() { confirmed }: Assessment): boolean {
    return confirmed === true;
  }
}

@Resolver(() => AssessedLine)
export class AssessedLineFields {
  @FieldResolver(() => RepairLineKindEnum, { description: 'Kind.' })
  kind(@Root() { kind }: LineRecord): RepairLineKind {
    return kind;
  }
  @FieldResolver(() => DecimalScalar, { description: 'How many.' })
  quantity(@Root() { quantity }: LineRecord): string {
    return quantity;
  }
  @FieldResolver(() => Money, { description: 'Each, as priced.' })
  unitPrice(@Root() line: LineRecord): Money {
    return moneyOf(money(BigInt(line.unitPriceFen)));
  }
  @FieldResolver(() => Money, { description: 'Line as priced.' })
  amount(@Root() line: LineRecord): Money {
    return moneyOf(money(BigInt(line.amountFen)));
  }
  @FieldResolver(() => Money, { description: 'Line as assessed.' })
  assessed(@Root() line: LineRecord): Money {
    return moneyOf(money(BigInt(line.assessedFen)));
  }
}

@Resolver(() => FraudSignal)
export class FraudSignalFields {
  @FieldResolver(() => String, { description: 'In words.' })
  label(@Root() { code }: ClaimSignal, @Ctx() ctx: Context): string {
    return say(SIGNAL_WORDS[code], ctx.language);
  }
}

@Resolver(() => ClaimInquiry)
export class ClaimInquiryFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() { id }: Inquiry): string {
    return wireId('ClaimInquiry', id);
  }
  @FieldResolver(() => [ClaimFinding], { description: 'What was found, by whom, oldest first.' })
  findings(@Root() { id }: Inquiry, @Ctx() ctx: Context): Promise<readonly Finding[]> {
    return ctx.loader(findingsByInquiry).load(id);
  }
}
