import { Arg, Args, Ctx, Field, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import type { Instant, LocalDate } from '../../../kernel/dates.js';
import { readPage } from '../../../kernel/paging.js';
import {
  answer,
  asNode,
  type Connection,
  connection,
  connectionType,
  DateScalar,
  DateTimeScalar,
  JsonDocumentScalar,
  MutationPayload,
  PageArgs,
  RegionCodeScalar,
  registerNode,
  registerPayload,
} from '../../platform/index.js';
import { isTariffCode } from '../check-publication.js';
import { type PublishTariff, publishTariff } from '../operations/publish-tariff.js';
import type { TariffRecord } from '../tariff.record.js';
import { countTariffs, listTariffs, tariffById, tariffByName, tariffInForce, tariffKey } from '../tariff.store.js';
import { Tariff } from './tariff.type.js';

@InputType({ description: 'Publishes a tariff version: gaps, overlaps and bands are checked, all findings at once.' })
export class TariffPublishInput {
  @Field(() => String, { description: 'Your key, 1–128 visible characters: same key and input, same answer.' })
  idempotencyKey!: string;
  @Field(() => String, { description: 'Code.' })
  code!: string;
  @Field(() => RegionCodeScalar, {
    nullable: true,
    description: 'Region of a regional table; leave out for the whole country.',
  })
  region?: string | null;
  @Field(() => String, {
    description: 'Version label, 1–40 characters, unique per code and region: usually its first day.',
  })
  version!: string;
  @Field(() => String, { nullable: true, description: 'Filing number or legal act.' })
  filingNumber?: string | null;
  @Field(() => DateScalar, {
    description: 'First day. Not before today, unless nothing was published before for this code and region.',
  })
  validFrom!: LocalDate;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day no longer valid; leave out when the next version will end it.',
  })
  validUntil?: LocalDate | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Last instant a quote made with it may be accepted; leave out when open.',
  })
  bindsUntil?: Instant | null;
  @Field(() => JsonDocumentScalar, {
    description: "Its tables with all rows, in the shape of its code; an earlier version's `document` shows it.",
  })
  document!: unknown;
  @Field(() => Boolean, { defaultValue: false, description: 'Examples, not licensed data.' })
  illustrative!: boolean;
}

/** An absent value and null mean the same, also to the idempotency key. */
function toDomain(input: TariffPublishInput): PublishTariff {
  const { region = null, filingNumber = null, validUntil = null, bindsUntil = null } = input;
  return { ...input, region, filingNumber, validUntil, bindsUntil };
}

@ObjectType({ implements: MutationPayload, description: 'Answer of `tariffPublish`.' })
export class TariffPublishPayload extends MutationPayload {
  @Field(() => Tariff, { nullable: true, description: 'The tariff; null when refused.' })
  tariff?: TariffRecord | null;
}

export const TariffConnection = connectionType(
  'Tariff',
  () => Tariff,
  'tariffs, by code, region (the whole country first) and first day',
);

registerNode({ kind: 'Tariff', permission: 'tariff:read', load: (ctx, id) => ctx.loader(tariffById).load(id) });
registerPayload('tariffPublish', (_ctx, tariff) => Object.assign(new TariffPublishPayload(), { tariff }));

@Resolver()
export class RatingResolver {
  @Query(() => Tariff, {
    nullable: true,
    description:
      'One tariff version, as premium lines cite it; without a version the one in force today. Null when there is none.',
  })
  async tariff(
    @Arg('code', () => String, { description: 'Code.' }) code: string,
    @Ctx() ctx: Context,
    @Arg('version', () => String, { nullable: true, description: 'Version label; default the version in force today.' })
    version?: string | null,
    @Arg('region', () => RegionCodeScalar, {
      nullable: true,
      description: 'Region of a regional table; leave out for the whole country.',
    })
    region?: string | null,
  ): Promise<TariffRecord | null> {
    if (!isTariffCode(code)) return null;
    const found =
      version == null
        ? await tariffInForce(ctx, code, region ?? null, dayOf(ctx.now))
        : await tariffByName(ctx, { code, version, region: region ?? null });
    return found && asNode('Tariff', found);
  }

  @Query(() => TariffConnection, {
    nullable: true,
    description: 'Tariff versions, by code, region (the whole country first) and first day.',
  })
  async tariffs(
    @Arg('code', () => String, { nullable: true, description: 'Only this code.' }) code: string | null | undefined,
    @Arg('validOn', () => DateScalar, { nullable: true, description: 'Only those in force on this day.' })
    validOn: LocalDate | null | undefined,
    @Args(() => PageArgs) paging: PageArgs,
    @Ctx() ctx: Context,
  ): Promise<Connection<TariffRecord>> {
    const filter = { code: code ?? null, validOn: validOn ?? null };
    const page = await readPage(ctx.actor, paging, {
      shape: ['tariffs', filter],
      fetch: (query) => listTariffs(ctx, filter, query),
      keyOf: tariffKey,
    });
    for (const tariff of page.nodes) asNode('Tariff', tariff);
    return connection(page, () => countTariffs(ctx, filter));
  }

  @Mutation(() => TariffPublishPayload, {
    nullable: true,
    description: 'Publishes a tariff version; it ends the version before it on its first day, and never changes.',
  })
  tariffPublish(
    @Arg('input', () => TariffPublishInput, { description: 'What to do.' }) input: TariffPublishInput,
    @Ctx() ctx: Context,
  ): Promise<TariffPublishPayload> {
    return answer(ctx, TariffPublishPayload, async () => {
      const { subject, replayed } = await publishTariff(ctx, toDomain(input));
      const tariff = await ctx.loader(tariffById).clear(subject.id).load(subject.id);
      return { tariff: tariff && asNode('Tariff', tariff), replayed };
    });
  }
}
