import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { wireId } from '../../../kernel/ids.js';
import { money } from '../../../kernel/money.js';
import { type Language, type RuleRef, say } from '../../../kernel/refusal.js';
import {
  asNode,
  DateTimeScalar,
  DecimalScalar,
  FileType,
  LanguageEnum,
  Money,
  moneyOf,
  moneyOrNull,
  RuleCitation,
} from '../../platform/index.js';
import { MaskedString, type MaskedText, Party, partyById } from '../../registry/index.js';
import type { Claim as ClaimRecord, Injury as InjuryRecord, RepairLineKind } from '../claim.js';
import { injuriesByClaim } from '../claims.store.js';
import type {
  Approval,
  AssessedLine as LineRecord,
  Assessment,
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
import type { ClockState } from '../clocks.rules.js';
import { SIGNAL_WORDS } from '../fraud-signals.rules.js';
import { findingsByInquiry, inquiriesByClaim, signalsByClaim } from '../inquiries.store.js';
import { deadlinesNow, dueAtOf } from '../deadlines.view.js';
import { makeDecision } from '../operations/make-claim-document.js';
import { seesAmounts, seesStatus } from '../view.js';
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
  FraudSignal,
  Injury,
  LossAssessment,
} from './claim-handling.type.js';

@Resolver(() => Claim)
export class ClaimHandlingFields {
  @FieldResolver(() => [Deadline], { description: 'Clocks of law and agreement, in the order in which they started.' })
  async deadlines(
    @Root() claim: ClaimRecord,
    @Ctx() ctx: Context,
    @Arg('states', () => [DeadlineStateEnum], { nullable: true, description: 'Only in these states.' })
    states?: ClockState[] | null,
  ): Promise<readonly object[]> {
    if (!(await seesStatus(ctx, claim))) return [];
    const all = await deadlinesNow(ctx, claim);
    return states ? all.filter(({ state }) => states.includes(state)) : all;
  }
  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: 'When the soonest of the clocks that run is over; null when none runs.',
  })
  async dueAt(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<Instant | null> {
    return (await seesStatus(ctx, claim)) ? dueAtOf(ctx, claim) : null;
  }
  @FieldResolver(() => LossAssessment, {
    nullable: true,
    description: 'Loss as assessed last; null until then, or when CLAIM_SCOPE hides amounts.',
  })
  async assessment(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<object | null> {
    if (!(await seesAmounts(ctx, claim))) return null;
    const [last] = await ctx.loader(assessmentsByClaim).load(claim.id);
    return last ?? null;
  }
  @FieldResolver(() => ClaimCalculation, {
    nullable: true,
    description: 'Newest sheet; null until then, or when CLAIM_SCOPE hides amounts.',
  })
  async calculation(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<object | null> {
    if (!(await seesAmounts(ctx, claim))) return null;
    const [last] = await ctx.loader(calculationsByClaim).load(claim.id);
    return last ?? null;
  }
  @FieldResolver(() => ClaimRejection, {
    nullable: true,
    description: 'Why it was rejected, in writing; null otherwise.',
  })
  async rejection(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<Rejection | null> {
    if (claim.state !== 'REJECTED' || !(await seesStatus(ctx, claim))) return null;
    return (await ctx.loader(rejectionsByClaim).load(claim.id))[0] ?? null;
  }
  @FieldResolver(() => [RuleCitation], { description: 'Rules that a rejection rests on; empty otherwise.' })
  async rejectionReasons(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<readonly RuleRef[]> {
    return (await this.rejection(claim, ctx))?.rules ?? [];
  }
  @FieldResolver(() => FileType, {
    nullable: true,
    description:
      'Written decision as PDF, made when first asked for in a language: what is paid once APPROVED, or the notice of rejection with its reasons (IL 24). Null before there is one, when amounts are hidden from you, and for whom the claim is only granted.',
  })
  async decisionNotice(
    @Root() claim: ClaimRecord,
    @Arg('language', () => LanguageEnum, {
      nullable: true,
      description: 'Language of the paper; null: that of the request.',
    })
    language: Language | null,
    @Ctx() ctx: Context,
  ): Promise<object | null> {
    const file = await makeDecision(ctx, claim, language ?? ctx.language);
    return file && asNode('File', file);
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
  @FieldResolver(() => [Injury], { description: 'Injured persons, oldest first.' })
  async injuries(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<object[]> {
    const all = await ctx.loader(injuriesByClaim).load(claim.id);
    return all.map((injury) => asNode('Injury', injury));
  }
  @FieldResolver(() => [ClaimInquiry], { description: 'Investigations and expert assessments, oldest first.' })
  async inquiries(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<object[]> {
    const all = await ctx.loader(inquiriesByClaim).load(claim.id);
    return all.map((inquiry) => asNode('ClaimInquiry', inquiry));
  }
}

@Resolver(() => Injury)
export class InjuryFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() { id }: InjuryRecord): string {
    return wireId('Injury', id);
  }
  @FieldResolver(() => Party, { nullable: true, description: 'Who, masked; null while unknown.' })
  async person(@Root() { personId }: InjuryRecord, @Ctx() ctx: Context): Promise<object | null> {
    return personId === null ? null : ((await ctx.loader(partyById).load(personId)) ?? null);
  }
  @FieldResolver(() => MaskedString, {
    description: 'What; masked. Read in full for a purpose, and each reading is in the audit trail.',
  })
  description(@Root() { id, partnerId, description }: InjuryRecord): MaskedText {
    const subject = { kind: 'Injury', id };
    return { masking: 'MEDICAL', value: description, partnerId, subject, label: 'Injury.description' };
  }
  @FieldResolver(() => Money, { description: 'Costs so far.' })
  costs(@Root() { costs }: InjuryRecord): Money {
    return moneyOf(costs);
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
