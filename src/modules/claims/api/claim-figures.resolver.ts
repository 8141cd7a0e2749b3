import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import type { Instant, LocalDate, Period } from '../../../kernel/dates.js';
import { Failure } from '../../../kernel/failure.js';
import { narrowingId } from '../../../kernel/ids.js';
import { InstitutionType, institutionById } from '../../channels/index.js';
import { asNode, DateScalar, moneyOf } from '../../platform/index.js';
import { type FiguresFilter, type Staffing, type StateFigures, type Took, TOOK_NONE } from '../claim-figures.js';
import { countReported, cycleOf, endedStays, reworkOf, standingNow } from '../claim-figures.queries.js';
import {
  fraction,
  frequency,
  hours,
  periodOf,
  policyYears,
  reworkRate,
  spanFault,
  statesOf,
} from '../claim-figures.rules.js';
import {
  assessmentQuality,
  fraudCasesFiled,
  frequencyOf,
  lossesOf,
  surveyorStaff,
  surveyQuality,
} from '../claim-quality.queries.js';
import { opensStatus } from '../view.js';
import {
  ClaimCycle,
  ClaimDuration,
  ClaimFigures,
  ClaimFrequency,
  ClaimLossRatio,
  ClaimQuality,
  ClaimRework,
  ClaimStateFigures,
  FraudCaseFiling,
  SurveyorStaffing,
} from './claim-figures.type.js';

/** What was asked for: each part is reckoned when it is read. */
interface Asked extends FiguresFilter {
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly period: Period;
  readonly asOf: Instant;
}

@Resolver(() => ClaimFigures)
export class ClaimFiguresResolver {
  @Query(() => ClaimFigures, {
    nullable: true,
    description:
      'How claims go in a time of at most 366 days, both days included. Fails with BAD_USER_INPUT when the days are out of order (`rule` UNTIL_BEFORE_FROM) or too many (TOO_LONG); `argument` and `wouldPass` say what would do.',
  })
  claimFigures(
    @Arg('from', () => DateScalar, { description: 'First day.' }) from: LocalDate,
    @Arg('until', () => DateScalar, { description: 'Last day: `from` or later.' }) until: LocalDate,
    @Ctx() ctx: Context,
    @Arg('institutionId', () => ID, {
      nullable: true,
      description:
        'Institution of yours with those below: the partners that they look after. For the insurer’s people.',
    })
    institutionId?: string | null,
    @Arg('outletId', () => ID, { nullable: true, description: 'Outlet that you see, with those below.' })
    outletId?: string | null,
  ): Asked {
    const fault = spanFault(from, until);
    if (fault) {
      const { rule, message, wouldPass } = fault;
      throw new Failure('BAD_USER_INPUT', message, { argument: 'until', rule, wouldPass });
    }
    return {
      from,
      until,
      period: periodOf(from, until),
      asOf: ctx.now,
      institutionId: narrowingId('Institution', institutionId),
      outletId: narrowingId('Outlet', outletId),
    };
  }

  @FieldResolver(() => Int, {
    description: 'Losses reported in the period, withdrawn ones too; what goes on as another claim counts once.',
  })
  reported(@Root() asked: Asked, @Ctx() ctx: Context): Promise<number> {
    return countReported(ctx, asked, asked.period);
  }

  @FieldResolver(() => [ClaimStateFigures], {
    nullable: true,
    description:
      'Every state of a claim’s life, in its order; null when your agreement does not open how claims stand (CLAIM_SCOPE STATUS).',
  })
  async states(@Root() asked: Asked, @Ctx() ctx: Context): Promise<StateFigures[] | null> {
    if (!(await opensStatus(ctx))) return null;
    return statesOf(await endedStays(ctx, asked, asked.period), await standingNow(ctx, asked));
  }

  @FieldResolver(() => ClaimCycle, {
    nullable: true,
    description: 'From the report to the close; null when your agreement does not open how claims stand.',
  })
  async cycle(@Root() asked: Asked, @Ctx() ctx: Context): Promise<ClaimCycle | null> {
    if (!(await opensStatus(ctx))) return null;
    const { legs, fastTracked } = await cycleOf(ctx, asked, asked.period);
    const reportToDecision = legs.get('REPORT_TO_DECISION') ?? TOOK_NONE;
    return {
      reportToDecision,
      decisionToPayment: legs.get('DECISION_TO_PAYMENT') ?? TOOK_NONE,
      paymentToClose: legs.get('PAYMENT_TO_CLOSE') ?? TOOK_NONE,
      reportToClose: legs.get('REPORT_TO_CLOSE') ?? TOOK_NONE,
      fastTracked,
      fastTrackShare: fraction(fastTracked, reportToDecision.count),
    };
  }

  @FieldResolver(() => ClaimRework, { description: 'What had to be done again.' })
  async rework(@Root() asked: Asked, @Ctx() ctx: Context): Promise<ClaimRework> {
    const steps = await reworkOf(ctx, asked, asked.period);
    return { ...steps, rate: reworkRate(steps) };
  }

  @FieldResolver(() => ClaimQuality, { description: 'How well claims are done.' })
  async quality(@Root() asked: Asked, @Ctx() ctx: Context): Promise<ClaimQuality> {
    const surveys = await surveyQuality(ctx, asked, asked.period);
    const assessments = await assessmentQuality(ctx, asked, asked.period);
    return {
      ...surveys,
      surveyAccuracy: fraction(surveys.liabilityKept, surveys.surveysCalculated),
      ...assessments,
      sentBackShare: fraction(assessments.sentBack, assessments.verified),
    };
  }

  @FieldResolver(() => [ClaimFrequency], {
    description:
      'Claim rate (车险理赔率, S-257) as frequency, by kind of cover. The source leaves open whether frequency or ratio is meant: `lossRatio` is the other.',
  })
  async claimRate(@Root() asked: Asked, @Ctx() ctx: Context): Promise<ClaimFrequency[]> {
    return (await frequencyOf(ctx, asked, asked.period)).map((each) => ({
      policyKind: each.policyKind,
      claims: each.claims,
      policyYears: policyYears(each),
      frequency: frequency(each),
    }));
  }

  @FieldResolver(() => ClaimLossRatio, { description: 'Claim rate (S-257) as the ratio of losses to premium.' })
  async lossRatio(@Root() asked: Asked, @Ctx() ctx: Context): Promise<ClaimLossRatio> {
    const { paid, outstanding, earned } = await lossesOf(ctx, asked, asked.period);
    return {
      paid: moneyOf(paid),
      outstanding: moneyOf(outstanding),
      earnedPremium: moneyOf(earned),
      ratio: fraction(String(paid.fen + outstanding.fen), String(earned.fen)),
    };
  }

  @FieldResolver(() => FraudCaseFiling, { description: 'How many claims were given to police or lawyers.' })
  async fraudCaseFiling(@Root() asked: Asked, @Ctx() ctx: Context): Promise<FraudCaseFiling> {
    const filed = await fraudCasesFiled(ctx, asked, asked.period);
    const reported = await countReported(ctx, asked, asked.period);
    return { filed, claims: reported, rate: fraction(filed, reported) };
  }

  @FieldResolver(() => [SurveyorStaffing], {
    description: 'Surveyors of each institution asked for, or of all of yours; whatever the period and the outlet.',
  })
  surveyors(@Root() asked: Asked, @Ctx() ctx: Context): Promise<Staffing[]> {
    return surveyorStaff(ctx, asked);
  }
}

@Resolver(() => ClaimDuration)
export class ClaimDurationFields {
  @FieldResolver()
  median(@Root() { median }: Took): string | null {
    return hours(median);
  }
  @FieldResolver()
  ninetieth(@Root() { ninetieth }: Took): string | null {
    return hours(ninetieth);
  }
  @FieldResolver()
  longest(@Root() { longest }: Took): string | null {
    return hours(longest);
  }
}

@Resolver(() => SurveyorStaffing)
export class SurveyorStaffingFields {
  @FieldResolver(() => InstitutionType, { description: 'Institution.' })
  async institution(@Root() { institutionId }: Staffing, @Ctx() ctx: Context): Promise<object | null> {
    const institution = await ctx.loader(institutionById).load(institutionId);
    return institution && asNode('Institution', institution);
  }
}
