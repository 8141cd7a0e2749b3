import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { findVehicle } from '../operations/find-vehicle.js';
import type { VehicleRecord } from '../vehicle.store.js';
import { MaskedStringFields } from './masked-string.type.js';
import { Organisation, OrganisationFields, PartyFields, PeopleFields, Person } from './party.type.js';
import { VehicleLookupInput } from './vehicle.inputs.js';
import { Vehicle, VehicleFactsFields, VehicleFields } from './vehicle.type.js';

@Resolver()
export class RegistryResolver {
  @Query(() => Vehicle, {
    nullable: true,
    description: 'One vehicle, across its business with you; null when you never described it.',
  })
  vehicle(
    @Arg('by', () => VehicleLookupInput, { description: 'Which.' }) by: VehicleLookupInput,
    @Ctx() ctx: Context,
  ): Promise<VehicleRecord | null> {
    return findVehicle(ctx, by);
  }
}

/** Everything of this room that `app/schema.ts` builds from. */
export const registryResolvers = [
  RegistryResolver,
  VehicleFields,
  VehicleFactsFields,
  PartyFields,
  OrganisationFields,
  PeopleFields,
  MaskedStringFields,
] as const;

/** What `node` may answer: `orphanedTypes` of the schema, because no field need mention them. */
export const registryNodeTypes = [Vehicle, Person, Organisation] as const;
