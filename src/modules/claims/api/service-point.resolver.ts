import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { wireId } from '../../../kernel/ids.js';
import { readPage } from '../../../kernel/paging.js';
import type { Employment } from '../../access/index.js';
import { InstitutionType, institutionById } from '../../channels/index.js';
import {
  answer,
  asNode,
  closedList,
  type Connection,
  connection,
  connectionType,
  DateTimeScalar,
  MutationPayload,
  Node,
  type Outcome,
  PageArgs,
  RegionCodeScalar,
  registerNode,
  registerPayload,
} from '../../platform/index.js';
import type { Claim as ClaimRecord } from '../claim.js';
import type { Survey } from '../claim-handling.js';
import { surveysByClaim } from '../claim-handling.store.js';
import { claimById } from '../claims.store.js';
import { partiesOf } from '../operations/handle-claim.js';
import { closeServicePoint, registerPoint } from '../operations/keep-service-points.js';
import { countPoints, listPoints, pointKey, servicePointById } from '../service-points.store.js';
import type { ServicePoint as PointRecord, ServicePointKind } from '../service-points.js';
import { type Surveyor as SurveyorRecord, surveyorsFor } from '../surveyors.queries.js';
import { seesStatus } from '../view.js';
import { idOf, withoutKey } from './answers.js';
import { PlaceInput } from './claim.inputs.js';
import { Claim, Place } from './claim.type.js';
import { ClaimSurvey } from './claim-handling.type.js';

const KEY = 'Your key, 1–128 visible characters: same key and input, same answer.';

const ServicePointKindEnum = closedList<ServicePointKind>('ServicePointKind', 'What a service point does.', {
  SURVEY: 'Survey point (查勘点): its people go to where the loss happened.',
  ASSESSMENT: 'Assessment point (定损点): vehicles are brought there.',
});
const EmploymentEnum = closedList<Employment>('Employment', 'Whether it is the only work of somebody.', {
  FULL_TIME: 'Only work (专职).',
  PART_TIME: 'Beside other work (非专职).',
});

@ObjectType({
  implements: Node,
  description:
    'Service point: survey point (查勘点), assessment point (定损点), or both. Of the insurer, told to everybody.',
})
export class ServicePoint extends Node {
  @Field(() => Int, { description: 'Counts changes: goes into `expectedVersion`.' })
  revision!: number;
  @Field(() => [ServicePointKindEnum], { description: 'What it does.' })
  kinds!: readonly ServicePointKind[];
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => Place, { description: 'Where it is.' })
  place!: Place;
  @Field(() => String, { description: 'Telephone.' })
  phone!: string;
  @Field(() => [RegionCodeScalar], { description: 'Regions it serves, each with every place in it.' })
  regions!: readonly string[];
  @Field(() => String, { nullable: true, description: 'Opening hours, in words; null when not told.' })
  openingHours!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed; null while open.' })
  closedAt!: Instant | null;
}

export const ServicePointConnection = connectionType('ServicePoint', () => ServicePoint, 'service points');

@ObjectType({ description: 'Surveyor (查勘员) who may be sent to a loss.' })
export class Surveyor {
  @Field(() => String, { description: 'Post.' })
  label!: string;
  @Field(() => EmploymentEnum, { description: 'Full-time or part-time.' })
  employment!: Employment;
  @Field(() => Boolean, { description: 'An open point of the institution serves the region of the loss.' })
  serves!: boolean;
  @Field(() => Int, { description: 'Dispatches that wait for this survey, among the claims you see.' })
  openSurveys!: number;
}

@InputType({ description: 'Which service points.' })
export class ServicePointFilter {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'That serve this region.' })
  region?: string | null;
  @Field(() => ServicePointKindEnum, { nullable: true, description: 'Of this kind.' })
  kind?: ServicePointKind | null;
}

@InputType({ description: 'Registers a survey or assessment point.' })
export class ServicePointRegisterInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Institution that runs it: yours, or one below.' })
  institutionId!: string;
  @Field(() => [ServicePointKindEnum], { description: 'What it does, at least one.' })
  kinds!: ServicePointKind[];
  @Field(() => String, { description: 'Name, 2–60 characters: one of each among the open ones of an institution.' })
  name!: string;
  @Field(() => PlaceInput, { description: 'Where it is.' })
  place!: PlaceInput;
  @Field(() => String, { description: 'Telephone.' })
  phone!: string;
  @Field(() => [RegionCodeScalar], { description: 'Regions it serves, 1–100.' })
  regions!: string[];
  @Field(() => String, { nullable: true, description: 'Opening hours in words, 2–100 characters.' })
  openingHours?: string | null;
}

@InputType({ description: 'Closes a survey or assessment point for good.' })
export class ServicePointCloseInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Point.' })
  servicePointId!: string;
  @Field(() => Int, { description: 'The `revision` you read.' })
  expectedVersion!: number;
}

@ObjectType({ implements: MutationPayload, description: 'Answer of `servicePointRegister`.' })
export class ServicePointRegisterPayload extends MutationPayload {
  @Field(() => ServicePoint, { nullable: true, description: 'The point, open; null when refused.' })
  servicePoint?: PointRecord | null;
}
@ObjectType({ implements: MutationPayload, description: 'Answer of `servicePointClose`.' })
export class ServicePointClosePayload extends MutationPayload {
  @Field(() => ServicePoint, { nullable: true, description: 'The point, closed; null when refused.' })
  servicePoint?: PointRecord | null;
}

const pointOf = async (ctx: Context, id: string | null | undefined): Promise<PointRecord | null> => {
  const point = id == null ? null : await ctx.loader(servicePointById).load(id);
  return point && asNode('ServicePoint', point);
};

const institutionOf = async (ctx: Context, id: string): Promise<object | null> => {
  const institution = await ctx.loader(institutionById).load(id);
  return institution && asNode('Institution', institution);
};

registerNode({
  kind: 'ServicePoint',
  permission: 'claim:read',
  load: (ctx, id) => ctx.loader(servicePointById).load(id),
});
registerPayload('servicePointRegister', (_ctx, servicePoint) =>
  Object.assign(new ServicePointRegisterPayload(), { servicePoint }),
);
registerPayload('servicePointClose', (_ctx, servicePoint) =>
  Object.assign(new ServicePointClosePayload(), { servicePoint }),
);

const after = async (ctx: Context, { subject, replayed }: Outcome) => ({
  servicePoint: await pointOf(ctx, subject.id),
  replayed,
});

@Resolver(() => ServicePoint)
export class ServicePointResolver {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() { id }: PointRecord): string {
    return wireId('ServicePoint', id);
  }
  @FieldResolver(() => InstitutionType, { description: 'Institution that runs it.' })
  institution(@Root() { institutionId }: PointRecord, @Ctx() ctx: Context): Promise<object | null> {
    return institutionOf(ctx, institutionId);
  }

  @Query(() => ServicePointConnection, { nullable: true, description: 'Open survey and assessment points, by name.' })
  async servicePoints(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Arg('filter', () => ServicePointFilter, { nullable: true, description: 'Only these.' })
    filter?: ServicePointFilter | null,
  ): Promise<Connection<PointRecord>> {
    const wanted = { region: filter?.region ?? null, kind: filter?.kind ?? null };
    const read = await readPage(ctx.actor, page, {
      shape: ['servicePoints', wanted],
      fetch: (query) => listPoints(ctx, wanted, query),
      keyOf: pointKey,
    });
    for (const point of read.nodes) asNode('ServicePoint', point);
    return connection(read, () => countPoints(ctx, wanted));
  }

  @Query(() => [Surveyor], {
    nullable: true,
    description:
      'Surveyors (查勘员) of your institutions for a claim: those with a point for its region first, then who has least to do. Nobody in conflict with it; at most 100. Null when the claim is not there.',
  })
  async surveyorCandidates(
    @Arg('claimId', () => ID, { description: 'Claim.' }) claimId: string,
    @Ctx() ctx: Context,
  ): Promise<SurveyorRecord[] | null> {
    const claim = await ctx.loader(claimById).load(idOf('Claim', claimId, ['claimId']));
    return claim && surveyorsFor(ctx, await partiesOf(ctx, claim), claim.place.region);
  }

  @Mutation(() => ServicePointRegisterPayload, {
    nullable: true,
    description: 'Registers a survey or assessment point of your institutions.',
  })
  servicePointRegister(
    @Arg('input', () => ServicePointRegisterInput, { description: 'What to do.' }) input: ServicePointRegisterInput,
    @Ctx() ctx: Context,
  ): Promise<ServicePointRegisterPayload> {
    return answer(ctx, ServicePointRegisterPayload, async () =>
      after(
        ctx,
        await registerPoint(ctx, {
          ...input,
          institutionId: idOf('Institution', input.institutionId, ['input', 'institutionId']),
          openingHours: input.openingHours ?? null,
          sent: withoutKey(input),
        }),
      ),
    );
  }

  @Mutation(() => ServicePointClosePayload, {
    nullable: true,
    description: 'Closes a point for good: nobody is sent from it, nor a vehicle to it. Surveys that named it go on.',
  })
  servicePointClose(
    @Arg('input', () => ServicePointCloseInput, { description: 'What to do.' }) input: ServicePointCloseInput,
    @Ctx() ctx: Context,
  ): Promise<ServicePointClosePayload> {
    return answer(ctx, ServicePointClosePayload, async () =>
      after(
        ctx,
        await closeServicePoint(ctx, {
          idempotencyKey: input.idempotencyKey,
          servicePointId: idOf('ServicePoint', input.servicePointId, ['input', 'servicePointId']),
          expectedVersion: input.expectedVersion,
          sent: withoutKey(input),
        }),
      ),
    );
  }
}

@Resolver(() => ClaimSurvey)
export class ServicePointOfSurvey {
  @FieldResolver(() => ServicePoint, {
    nullable: true,
    description: 'Point that somebody comes from, or the vehicle is brought to; null when none was named.',
  })
  servicePoint(@Root() { servicePointId }: Survey, @Ctx() ctx: Context): Promise<PointRecord | null> {
    return pointOf(ctx, servicePointId);
  }
}

@Resolver(() => Claim)
export class ServicePointOfClaim {
  @FieldResolver(() => ServicePoint, {
    nullable: true,
    description:
      'Point of the newest dispatch: where the vehicle is to be brought (ASSESSMENT), or somebody comes from. Null before, when none was named, and when how the claim stands is hidden from you.',
  })
  async servicePoint(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<PointRecord | null> {
    if (!(await seesStatus(ctx, claim))) return null;
    return pointOf(ctx, (await ctx.loader(surveysByClaim).load(claim.id))[0]?.servicePointId);
  }
}

@Resolver(() => Surveyor)
export class SurveyorFields {
  @FieldResolver(() => ID, { description: 'Opaque staff id: goes into `claimDispatch`.' })
  id(@Root() { id }: SurveyorRecord): string {
    return wireId('Staff', id);
  }
  @FieldResolver(() => InstitutionType, { description: 'Institution of the surveyor.' })
  institution(@Root() { institutionId }: SurveyorRecord, @Ctx() ctx: Context): Promise<object | null> {
    return institutionOf(ctx, institutionId);
  }
}
