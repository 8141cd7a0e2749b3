/** A schema of this room alone, and a query that reaches the types which only upper rooms mention. */
import { graphql, type GraphQLSchema } from 'graphql';
import { buildSchema, Query, registerEnumType, Resolver } from 'type-graphql';
import type { Ctx } from '../../../src/kernel/ctx.js';
import { setCursorKey } from '../../../src/kernel/paging.js';
import { refusalCatalogue } from '../../../src/kernel/refusal.js';
import {
  ClauseCitationFields,
  ClauseKeyEnum,
  OperationReceiptFields,
  PlatformResolver,
  RefusalCodeEnum,
  RuleCitationFields,
} from '../../../src/modules/platform/index.js';
import {
  PremiumFields,
  PremiumLineFields,
  type PremiumRecord,
  PremiumType,
  RatingResolver,
  TariffFields,
  VehicleTaxFields,
  type VehicleTax,
  VehicleTaxType,
} from '../../../src/modules/rating/index.js';

/** What the probes answer. */
export const probed: { premium?: PremiumRecord; tax?: VehicleTax } = {};

@Resolver()
class Probe {
  @Query(() => PremiumType, { nullable: true, description: 'A premium.' })
  premium(): PremiumRecord | undefined {
    return probed.premium;
  }
  @Query(() => VehicleTaxType, { nullable: true, description: 'A tax.' })
  tax(): VehicleTax | undefined {
    return probed.tax;
  }
}

/** Enums that `app` fills from all rooms. */
function closedList(target: Record<string, string>, name: string, values: readonly string[]): void {
  for (const value of values) target[value] = value;
  registerEnumType(target, {
    name,
    description: name,
    valuesConfig: Object.fromEntries(values.map((value) => [value, { description: value }])),
  });
}

let built: Promise<GraphQLSchema> | null = null;

/** Built once: type-graphql's metadata are global. */
export function ratingSchema(): Promise<GraphQLSchema> {
  if (!built) {
    setCursorKey(Buffer.alloc(32, 5));
    closedList(
      RefusalCodeEnum,
      'RefusalCode',
      refusalCatalogue().map(({ code }) => code),
    );
    closedList(ClauseKeyEnum, 'ClauseKey', ['PRODUCTS']);
    const resolvers = [
      RatingResolver,
      TariffFields,
      PremiumFields,
      PremiumLineFields,
      VehicleTaxFields,
      PlatformResolver,
      OperationReceiptFields,
      RuleCitationFields,
      ClauseCitationFields,
      Probe,
    ] as const;
    built = buildSchema({ resolvers, validate: false });
  }
  return built;
}

/** Asks the schema; gives data as JSON, and fails on errors. */
export async function ask(
  ctx: Ctx,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<Record<string, unknown>> {
  const { data, errors } = await graphql({ schema: await ratingSchema(), source, contextValue: ctx, variableValues });
  await ctx.reads.close();
  if (errors?.length) throw errors[0]?.originalError ?? errors[0] ?? new Error('failed');
  return JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
}
