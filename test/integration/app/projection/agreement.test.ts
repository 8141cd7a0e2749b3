/** What the agreement in force can never let pass is no field either; what depends on facts stays and is refused by its clause. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLInputObjectType, type GraphQLSchema } from 'graphql';
import { COMPULSORY_CODE } from '../../../../src/modules/products/index.js';
import type { Client } from '../../../kit/gateway.js';
import { RENEWING } from '../../../kit/renewal-world.js';
import { EVERYTHING, quoteWorld, type QuoteWorld } from '../../../kit/quote-world.js';

let world: QuoteWorld;
beforeAll(async () => {
  world = await quoteWorld();
}, 60_000);
afterAll(() => world.stop());

async function schemaOf(client: Client): Promise<GraphQLSchema> {
  const answer = await fetch(`${world.gateway.url}/schema.graphql`, {
    headers: { authorization: `Bearer ${client.token}` },
  });
  return buildSchema(await answer.text());
}
const mutations = (schema: GraphQLSchema): string[] => Object.keys(schema.getMutationType()?.getFields() ?? {});
const parts = (schema: GraphQLSchema): string[] =>
  Object.keys((schema.getType('QuoteOptionInput') as GraphQLInputObjectType).getFields());

it('an agreement on compulsory cover alone: commercial cover cannot be asked for, quoting goes on', async () => {
  const schema = await schemaOf(await world.partner({ clauses: { ...EVERYTHING, PRODUCTS: [COMPULSORY_CODE] } }));
  expect(parts(schema).sort()).toEqual(['compulsory', 'label']);
  expect(schema.getType('CommercialInput')).toBeUndefined();
  expect(mutations(schema)).toEqual(expect.arrayContaining(['quoteRequest', 'quoteAccept']));
});

it('one that speaks of no coverages: the same; one that speaks of no territory: nothing can be quoted', async () => {
  const { COVERAGES: _none, ...withoutCoverages } = EVERYTHING;
  expect(parts(await schemaOf(await world.partner({ clauses: withoutCoverages }))).sort()).toEqual([
    'compulsory',
    'label',
  ]);
  const { TERRITORY: _nowhere, ...withoutTerritory } = EVERYTHING;
  const names = mutations(await schemaOf(await world.partner({ clauses: withoutTerritory })));
  expect(names.filter((name) => /^quote(Request|Reprice|Clone|AddOption|Accept)$/.test(name))).toEqual([]);
  expect(names).toEqual(expect.arrayContaining(['quoteWithdraw', 'applicationWithdraw']));
});

it('one without PREMIUM_COLLECTION: payments are read and not ordered', async () => {
  const { PREMIUM_COLLECTION: _none, ...clauses } = EVERYTHING;
  const schema = await schemaOf(await world.partner({ clauses }));
  expect(mutations(schema)).not.toContain('paymentOrderCreate');
  expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).toContain('charges');
});

it('a partner whose agreement is suspended keeps its schema: every write is refused by name, none is hidden', async () => {
  const whole = await world.partner({ clauses: RENEWING });
  const closed = await world.partner({ agreement: { state: 'SUSPENDED' } });
  expect(mutations(await schemaOf(closed))).toEqual(mutations(await schemaOf(whole)));
});

it('one that speaks of nothing commercial: compulsory cover is quoted, bound and paid all the same (CTR 13: never tied)', async () => {
  const {
    PRODUCTS: _p,
    COVERAGES: _c,
    SUM_INSURED_LIMIT: _s,
    PRICING_BAND: _b,
    DISCOUNT_AUTHORITY: _d,
    BINDING_AUTHORITY: _a,
    ...rest
  } = EVERYTHING;
  const names = mutations(await schemaOf(await world.partner({ clauses: { ...rest, PRODUCTS: [COMPULSORY_CODE] } })));
  expect(names).toEqual(expect.arrayContaining(['quoteRequest', 'quoteAccept', 'paymentOrderCreate']));
});
