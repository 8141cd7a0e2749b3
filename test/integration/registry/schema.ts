/** A schema of this room alone: its own resolvers, and a query that reaches the types which only upper rooms mention. */
import 'reflect-metadata';
import { graphql, type GraphQLSchema } from 'graphql';
import { Arg, buildSchema, Ctx, ID, Query, registerEnumType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../src/kernel/ctx.js';
import { Problems } from '../../../src/kernel/refusal.js';
import { ClauseKeyEnum, loadNode, Node, RefusalCodeEnum } from '../../../src/modules/platform/index.js';
import {
  type PeopleIds,
  PeopleInput,
  PeopleType,
  registryResolvers,
  vehicleClaimOf,
  VehicleInput,
} from '../../../src/modules/registry/index.js';

/** What the probe was asked with, as its inputs arrive. */
export const probed: { people?: PeopleInput; vehicle?: VehicleInput } = {};

@Resolver()
class Probe {
  @Query(() => Node, { nullable: true, description: 'Any object.' })
  node(@Arg('id', () => ID, { description: 'Opaque id.' }) id: string, @Ctx() ctx: Context): Promise<object | null> {
    return loadNode(ctx, id);
  }

  @Query(() => PeopleType, { nullable: true, description: 'Who is who.' })
  people(
    @Arg('ids', () => [ID], { description: 'Policyholder, insured, owner, beneficiary.' }) ids: string[],
  ): PeopleIds {
    const [policyholderId = '', insuredId = '', ownerId = '', firstBeneficiaryId = null] = ids;
    return { policyholderId, insuredId, ownerId, firstBeneficiaryId };
  }

  @Query(() => [String], { description: 'Codes and paths of what is wrong with a vehicle as it arrives.' })
  probe(
    @Arg('people', () => PeopleInput, { nullable: true, description: 'People.' }) people?: PeopleInput,
    @Arg('vehicle', () => VehicleInput, { nullable: true, description: 'Vehicle.' }) vehicle?: VehicleInput,
  ): string[] {
    const problems = new Problems();
    if (people) probed.people = people;
    if (vehicle) {
      probed.vehicle = vehicle;
      vehicleClaimOf(vehicle, ['vehicle'], problems);
    }
    return problems.items.map((item) => `${item.code} ${(item.field ?? []).join('.')}`);
  }
}

let built: Promise<GraphQLSchema> | null = null;

/** Built once: type-graphql's metadata are global. */
export function registrySchema(): Promise<GraphQLSchema> {
  // Closed lists that only the whole house knows.
  for (const [list, name] of [
    [RefusalCodeEnum, 'RefusalCode'],
    [ClauseKeyEnum, 'ClauseKey'],
  ] as const) {
    if (built || Object.keys(list).length > 0) continue;
    list['NONE'] = 'NONE';
    registerEnumType(list, {
      name,
      description: 'Filled by the whole house.',
      valuesConfig: { NONE: { description: 'None.' } },
    });
  }
  built ??= buildSchema({ resolvers: [...registryResolvers, Probe], validate: false });
  return built;
}

/** Asks the schema; gives the data and the messages of errors. */
export async function ask(ctx: Context | null, source: string, variableValues: Record<string, unknown> = {}) {
  const { data, errors } = await graphql({ schema: await registrySchema(), source, contextValue: ctx, variableValues });
  await ctx?.reads.close();
  return { data: JSON.parse(JSON.stringify(data ?? null)) as Record<string, unknown> | null, errors: errors ?? [] };
}
