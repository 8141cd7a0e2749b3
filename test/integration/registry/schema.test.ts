/** @apart a schema of this room alone */
import { describe, expect, it } from '@jest/globals';
import { GraphQLObjectType, GraphQLSchema, GraphQLString, printSchema } from 'graphql';
import { oneOfInputs } from '../../../src/modules/platform/index.js';
import { undescribed } from '../../kit/descriptions.js';
import { ask, probed, registrySchema } from './schema.js';
import { vinOf } from './examples.js';

describe('the schema of the registry', () => {
  it('says what every type, field, argument and value means', async () => {
    expect(undescribed(await registrySchema())).toEqual([]);
  });

  it('has the types of the sketch, with their interfaces', async () => {
    const sdl = printSchema(await registrySchema());
    const expected = [
      'interface Party implements Node {',
      'type Person implements Node & Party {',
      'type Organisation implements Node & Party {',
      'type Vehicle implements Node {',
      'type VehicleFacts {',
      'type People {',
      'input VehicleInput {',
      'input PeopleInput {',
    ];
    expect(expected.filter((line) => !sdl.includes(line))).toEqual([]);
    expect(sdl).toMatch(/vehicle\(\s*"""Which\."""\s*by: VehicleLookupInput!\s*\): Vehicle\n/);
  });

  it('names its one-of inputs, whose fields are all optional', async () => {
    const schema = await registrySchema();
    for (const name of ['RegistrationInput', 'VehicleLookupInput', 'PartyInput']) {
      expect(oneOfInputs.has(name)).toBe(true);
      const fields = (
        schema.getType(name) as unknown as { getFields(): Record<string, { type: unknown }> }
      ).getFields();
      expect(Object.values(fields).filter(({ type }) => String(type).endsWith('!'))).toEqual([]);
    }
  });

  it('is told where a description is missing', () => {
    const query = new GraphQLObjectType({
      name: 'Query',
      fields: { a: { type: GraphQLString, args: { b: { type: GraphQLString } } } },
    });
    expect(undescribed(new GraphQLSchema({ query }))).toEqual(['Query.a', 'Query.a(b:)']);
  });
});

describe('inputs', () => {
  const vehicle = {
    vin: vinOf(1),
    registration: { plate: { number: '沪A12345' } },
    region: '310000',
    useNature: 'FAMILY',
    newPrice: { amount: '1.00' },
  };
  const probe = (input: object) =>
    ask(null, 'query ($vehicle: VehicleInput) { probe(vehicle: $vehicle) }', { vehicle: input });

  it('hold the keys that were given, and no others', async () => {
    expect((await probe(vehicle)).data).toEqual({ probe: [] });
    expect(Object.keys(probed.vehicle ?? {}).sort()).toEqual([
      'newPrice',
      'region',
      'registration',
      'useNature',
      'vin',
    ]);
    const people = { policyholder: { person: { name: '王小明' } } };
    await ask(null, 'query ($people: PeopleInput) { probe(people: $people) }', { people });
    expect(JSON.parse(JSON.stringify(probed.people))).toEqual(people);
  });

  it('tell amounts that are none, all of them, by path', async () => {
    const invoice = { invoiceNumber: '1', invoicedOn: '2026-11-20', invoicePrice: { amount: '1.001' } };
    const { data } = await probe({
      ...vehicle,
      registration: { unregistered: invoice },
      newPrice: { amount: '1.234' },
    });
    expect(data).toEqual({
      probe: [
        'INVALID_INPUT vehicle.registration.unregistered.invoicePrice.amount',
        'INVALID_INPUT vehicle.newPrice.amount',
      ],
    });
  });

  it('want a plate or an invoice', async () => {
    expect((await probe({ ...vehicle, registration: {} })).data).toEqual({
      probe: ['INVALID_INPUT vehicle.registration'],
    });
  });
});
