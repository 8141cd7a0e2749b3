import { Arg, Ctx, Field, FieldResolver, ID, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import type { Instant, LocalDate } from '../../../kernel/dates.js';
import { wireId } from '../../../kernel/ids.js';
import { DateScalar, DateTimeScalar, JsonDocumentScalar, Node, RegionCodeScalar } from '../../platform/index.js';
import { endOf, stateAt, type TariffRecord, type TariffState } from '../tariff.record.js';
import { tariffDocumentById } from '../tariff.store.js';

export const TariffStateEnum = { PUBLISHED: 'PUBLISHED', IN_FORCE: 'IN_FORCE', SUPERSEDED: 'SUPERSEDED' } as const;
registerEnumType(TariffStateEnum, {
  name: 'TariffState',
  description: 'Life of a tariff.',
  valuesConfig: {
    PUBLISHED: { description: 'Checked, waiting for its day.' },
    IN_FORCE: { description: 'In force.' },
    SUPERSEDED: { description: 'Ended or replaced; what was priced with it still recomputes.' },
  },
});

@ObjectType({
  implements: Node,
  description: 'Immutable version of one set of rate tables (费率表), national or of one region.',
})
export class Tariff extends Node {
  @Field(() => String, { description: 'Code: `COMPULSORY-BASE`, `COMMERCIAL-PURE-RISK`, `VEHICLE-TAX`.' })
  code!: string;
  @Field(() => RegionCodeScalar, {
    nullable: true,
    description: 'Region of a regional table; null for the whole country.',
  })
  region!: string | null;
  @Field(() => String, { description: 'Version label, as premium lines cite it.' })
  version!: string;
  @Field(() => String, { nullable: true, description: 'Filing number or legal act; null when none was named.' })
  filingNumber!: string | null;
  @Field(() => DateScalar, { description: 'First day.' })
  validFrom!: LocalDate;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Last instant a quote made with it may be accepted; null when open.',
  })
  bindsUntil!: Instant | null;
  @Field(() => String, { description: 'SHA-256 of its figures, hexadecimal.' })
  digest!: string;
  @Field(() => Boolean, { description: 'Its figures are examples, not licensed data.' })
  illustrative!: boolean;
}

@Resolver(() => Tariff)
export class TariffFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() tariff: TariffRecord): string {
    return wireId('Tariff', tariff.id);
  }
  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'First day no longer valid: its own, or the first of the next version; null when open.',
  })
  validUntil(@Root() tariff: TariffRecord): LocalDate | null {
    return endOf(tariff);
  }
  @FieldResolver(() => TariffStateEnum, { description: 'How it stands at an instant.' })
  state(
    @Root() tariff: TariffRecord,
    @Ctx() ctx: Context,
    @Arg('at', () => DateTimeScalar, { nullable: true, description: 'Instant; default now.' }) at?: Instant | null,
  ): TariffState {
    return stateAt(tariff, at ?? ctx.now);
  }
  @FieldResolver(() => JsonDocumentScalar, {
    nullable: true,
    description:
      'Its figures, table by table, as published: what premium lines cite by table and row. Null when this release cannot read the code.',
  })
  document(@Root() tariff: TariffRecord, @Ctx() ctx: Context): Promise<object | null> {
    return ctx.loader(tariffDocumentById).load(tariff.id);
  }
}
