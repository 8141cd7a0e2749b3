/** `serviceScorecard`, and the promise on the tasks themselves. */
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context, ReadCtx } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { type IdKind, ID_PREFIXES, parseWireId, wireId } from '../../../kernel/ids.js';
import { readPage } from '../../../kernel/paging.js';
import { say } from '../../../kernel/refusal.js';
import { RefundType } from '../../billing/index.js';
import {
  agreementVersionById,
  clausesByVersion,
  clauseText,
  LeadType,
  partnerById,
  type ServiceMetric,
  type ServicePromise as PromiseRecord,
  servicePromises,
  serviceUnit,
} from '../../channels/index.js';
import { ClaimType } from '../../claims/index.js';
import { EndorsementType } from '../../endorsements/index.js';
import {
  asNode,
  type Connection,
  connection,
  loadSubject,
  PageArgs,
  registerNode,
  YearMonthScalar,
} from '../../platform/index.js';
import { ApplicationType, type Referral as ReferralRecord, ReferralType } from '../../underwriting/index.js';
import { caseStateAt, minutesLate, usedBy } from '../service/case.rules.js';
import { clockOf, inUnit } from '../service/clock.rules.js';
import { whyUnmeasured } from '../service/measures.js';
import { isClosed } from '../service/scorecard.rules.js';
import { type Scorecard, scorecardOf, type ScorecardRow as RowRecord } from '../service/scorecard.js';
import type { CaseState, ServiceCase as CaseRecord } from '../service/service-case.js';
import { casesOfRow, countOfRow, type RowRead, slownessKey } from '../service/service.queries.js';
import { casesBySubject, serviceCaseById } from '../service/service.store.js';
import { workingTime } from '../service/working-time.js';
import { ScorecardRow, ServiceCase, ServiceMetricEnum, ServicePromise, ServiceScorecard } from './service.type.js';

/** A case, and until when it is told: of a finished month what came later is not in it. */
interface Shown extends CaseRecord {
  readonly known?: Instant;
}

registerNode({
  kind: 'ServiceCase',
  permission: 'service:read',
  load: (ctx, id) => ctx.loader(serviceCaseById).load(id),
});

const NO_PROMISE = { zh: '协议未作此项承诺。', en: 'The agreement promises nothing of it.' };

@Resolver(() => ServiceScorecard)
export class ServiceScorecardResolver {
  @Query(() => ServiceScorecard, {
    nullable: true,
    description:
      'Promise and result of a month; without `partnerId` your own. Null when the partner is not yours to see, or you named none.',
  })
  async serviceScorecard(
    @Arg('month', () => YearMonthScalar, { description: 'Month by the calendar of Shanghai.' }) month: string,
    @Ctx() ctx: Context,
    @Arg('partnerId', () => ID, { nullable: true, description: 'Whose.' }) partnerId?: string | null,
  ): Promise<Scorecard | null> {
    const id = partnerId == null ? ctx.actor.partnerId : parseWireId('Partner', partnerId);
    const partner = id && (await ctx.loader(partnerById).load(id));
    return partner ? scorecardOf(ctx, partner.id, month) : null;
  }

  @FieldResolver()
  async partner(@Root() card: Scorecard, @Ctx() ctx: Context): Promise<object | null> {
    return loadSubject(ctx, 'Partner', card.partnerId);
  }
  @FieldResolver()
  asOf(@Root() card: Scorecard): Instant {
    return card.known;
  }
  @FieldResolver()
  rows(
    @Root() card: Scorecard,
    @Arg('metrics', () => [ServiceMetricEnum], {
      nullable: true,
      description: 'These alone; a cursor of `cases` goes on for one metric.',
    })
    metrics?: readonly ServiceMetric[] | null,
  ): readonly RowRecord[] {
    return metrics ? card.rows.filter(({ metric }) => metrics.includes(metric)) : card.rows;
  }
  @FieldResolver()
  closed(@Root() card: Scorecard, @Ctx() ctx: Context): boolean {
    return isClosed(card.period, ctx.now);
  }
}

@Resolver(() => ScorecardRow)
export class ScorecardRowFields {
  @FieldResolver()
  unit(@Root() row: RowRecord): string {
    return serviceUnit(row.metric);
  }
  @FieldResolver()
  async agreementVersion(@Root() row: RowRecord, @Ctx() ctx: Context): Promise<object | null> {
    return (row.versionId && (await ctx.loader(agreementVersionById).load(row.versionId))) ?? null;
  }
  @FieldResolver()
  note(@Root() row: RowRecord, @Ctx() ctx: Context): string | null {
    const said = row.result === 'NO_PROMISE' ? NO_PROMISE : whyUnmeasured(row.metric);
    return said && say(said, ctx.language);
  }
  @FieldResolver()
  caseCount(@Root() row: RowRecord): number | null {
    return row.figures?.caseCount ?? null;
  }
  @FieldResolver()
  metCount(@Root() row: RowRecord): number | null {
    return row.promise && row.figures ? row.figures.metCount : null;
  }
  @FieldResolver()
  overdueCount(@Root() row: RowRecord): number | null {
    return row.promise && row.figures ? row.figures.overdueCount : null;
  }
  @FieldResolver()
  share(@Root() row: RowRecord): string | null {
    return row.promise && row.figures ? row.figures.share : null;
  }
  @FieldResolver()
  median(@Root() row: RowRecord): string | null {
    return row.figures?.median ?? null;
  }
  @FieldResolver()
  ninetieth(@Root() row: RowRecord): string | null {
    return row.figures?.ninetieth ?? null;
  }
  @FieldResolver()
  async cases(
    @Root() row: RowRecord,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
  ): Promise<Connection<object>> {
    const { partnerId, period, known, metric, versionId } = row;
    const read: RowRead = { partnerId, period, known, metric, versionId };
    const found = await readPage(ctx.actor, page, {
      // Not the version: rows of one metric are paged side by side.
      shape: ['service.cases', partnerId, period.startsAt, metric],
      fetch: (query) => casesOfRow(ctx, read, query),
      keyOf: slownessKey(read),
    });
    const shown = (each: CaseRecord): object => asNode('ServiceCase', { ...each, known });
    const nodes = found.nodes.map(shown);
    const edges = found.edges.map((edge) => ({ ...edge, node: shown(edge.node) }));
    return connection({ ...found, nodes, edges }, () => countOfRow(ctx, read));
  }
}

@Resolver(() => ServicePromise)
export class ServicePromiseFields {
  @FieldResolver()
  unit(@Root() promise: PromiseRecord): string {
    return serviceUnit(promise.metric);
  }
  @FieldResolver()
  async consequence(@Root() promise: PromiseRecord, @Ctx() ctx: Context): Promise<string> {
    const { agreementVersionId, number } = promise.clause;
    const clauses = await ctx.loader(clausesByVersion).load(agreementVersionId);
    const clause = clauses.find((each) => each.number === number);
    return clause ? clauseText(clause, ctx.language) : '';
  }
}

const at = (each: Shown, ctx: ReadCtx): Instant => each.known ?? ctx.now;

@Resolver(() => ServiceCase)
export class ServiceCaseFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() each: Shown): string {
    return wireId('ServiceCase', each.id);
  }
  @FieldResolver()
  subject(@Root() each: Shown, @Ctx() ctx: Context): Promise<object | null> {
    return subjectOf(ctx, each);
  }
  @FieldResolver()
  async subjectNumber(@Root() each: Shown, @Ctx() ctx: Context): Promise<string | null> {
    const subject = (await subjectOf(ctx, each)) as { readonly number?: string } | null;
    return subject?.number ?? null;
  }
  @FieldResolver()
  state(@Root() each: Shown, @Ctx() ctx: Context): CaseState {
    return caseStateAt(each, at(each, ctx));
  }
  @FieldResolver()
  async promisedBy(@Root() { versionId, target, metric }: Shown, @Ctx() ctx: Context): Promise<PromiseRecord | null> {
    if (versionId === null || target === null) return null;
    return (await servicePromises(ctx, versionId)).get(metric) ?? null;
  }
  @FieldResolver()
  endedAt(@Root() each: Shown, @Ctx() ctx: Context): Instant | null {
    return each.endedAt !== null && each.endedAt <= at(each, ctx) ? each.endedAt : null;
  }
  @FieldResolver()
  async taken(@Root() each: Shown, @Ctx() ctx: Context): Promise<string> {
    const used = usedBy(each, each.metric, at(each, ctx), await workingTime(ctx));
    return inUnit(used, clockOf(serviceUnit(each.metric))).toFixed(2);
  }
  @FieldResolver()
  lateByMinutes(@Root() each: Shown, @Ctx() ctx: Context): number | null {
    return minutesLate(each, at(each, ctx));
  }
}

/** Null also for a kind that no room has brought yet. */
function subjectOf(ctx: Context, { subjectKind, subjectId }: CaseRecord): Promise<object | null> {
  return isKind(subjectKind) ? loadSubject(ctx, subjectKind, subjectId) : Promise.resolve(null);
}

function isKind(kind: string): kind is IdKind {
  return Object.hasOwn(ID_PREFIXES, kind);
}

const PROMISES = {
  description: 'What the insurer promised to do about it, and by when (`dueAt`); the newest first.',
};

async function promisesOn(ctx: Context, subjectId: string): Promise<object[]> {
  return (await ctx.loader(casesBySubject).load(subjectId)).map((each) => asNode('ServiceCase', each));
}

interface Carrier {
  readonly id: string;
}

@Resolver(() => ApplicationType)
export class ApplicationPromises {
  @FieldResolver(() => [ServiceCase], PROMISES)
  promises(@Root() application: Carrier, @Ctx() ctx: Context): Promise<object[]> {
    return promisesOn(ctx, application.id);
  }
}

@Resolver(() => ReferralType)
export class ReferralPromises {
  @FieldResolver(() => ServiceCase, {
    nullable: true,
    description:
      'Decision promised to the partner, and by when (`dueAt`); null for referrals of before it was measured.',
  })
  async promise(@Root() referral: ReferralRecord, @Ctx() ctx: Context): Promise<object | null> {
    // Referred and measured in one commit, so at one instant.
    const found = (await ctx.loader(casesBySubject).load(referral.applicationId)).find(
      ({ metric, startedAt }) => metric === 'REFERRAL_DECISION' && startedAt === referral.createdAt,
    );
    return found ? asNode('ServiceCase', found) : null;
  }
}

@Resolver(() => EndorsementType)
export class EndorsementPromises {
  @FieldResolver(() => [ServiceCase], PROMISES)
  promises(@Root() endorsement: Carrier, @Ctx() ctx: Context): Promise<object[]> {
    return promisesOn(ctx, endorsement.id);
  }
}

@Resolver(() => RefundType)
export class RefundPromises {
  @FieldResolver(() => [ServiceCase], PROMISES)
  promises(@Root() refund: Carrier, @Ctx() ctx: Context): Promise<object[]> {
    return promisesOn(ctx, refund.id);
  }
}

@Resolver(() => LeadType)
export class LeadPromises {
  @FieldResolver(() => [ServiceCase], PROMISES)
  promises(@Root() lead: Carrier, @Ctx() ctx: Context): Promise<object[]> {
    return promisesOn(ctx, lead.id);
  }
}

@Resolver(() => ClaimType)
export class ClaimPromises {
  @FieldResolver(() => [ServiceCase], {
    description:
      'What the insurer promised you about it, and by when (`dueAt`), the newest first. Who reported a loss under another’s policy reads what its own agreement promised.',
  })
  promises(@Root() claim: Carrier, @Ctx() ctx: Context): Promise<object[]> {
    return promisesOn(ctx, claim.id);
  }
}
