/**
 * Issue 4, point 6: documents that validate against the projection never meet FORBIDDEN. Every kind of partner, with a
 * licence, without one, and with one that has lapsed, in every role, and every role of the insurer's people: each fetches
 * its own schema, and every root field of it is called, with as much below as a document may hold.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { PARTNER_ROLES, STAFF_ROLES } from '../../src/modules/access/index.js';
import { ChannelKindEnum } from '../../src/modules/channels/index.js';
import type { ChannelKind } from '../../src/modules/channels/partner.js';
import { type Operation, OperationMaker } from '../kit/fuzz/inputs.js';
import { Chance } from '../kit/fuzz/random.js';
import type { Client } from '../kit/gateway.js';
import { proof } from '../kit/proof.js';
import { aRequest, quoteWorld, type QuoteWorld } from '../kit/quote-world.js';

/**
 * N: of so many documents one is sent, and each root field by somebody. Mutations write and queries read much; the full
 * proof sends every root field of every caller, and every role of every partner calls: reduced, two of the six in turn.
 */
const run = proof('projection, one in', { reduced: 60, full: 1 });
const ROLES_IN_TURN = run.full ? 1 : 3;
/** A caller's documents are sent so many at once. */
const AT_ONCE = 4;

const STANDINGS = {
  licensed: { licensed: true },
  unlicensed: { licensed: false },
  lapsed: { licensed: { validFrom: '2020-01-01', validUntil: '2026-01-01' } },
} as const;

interface Caller {
  readonly name: string;
  readonly client: Client;
}

async function everyCaller(world: QuoteWorld): Promise<Caller[]> {
  const callers: Caller[] = [];
  let turn = 0;
  for (const kind of Object.keys(ChannelKindEnum) as ChannelKind[]) {
    for (const [standing, given] of Object.entries(STANDINGS)) {
      const { made } = await world.partner({ kind, ...given, roles: ['OWNER'] });
      turn += 1;
      for (const role of Object.keys(PARTNER_ROLES).filter((_role, index) => (index + turn) % ROLES_IN_TURN === 0))
        callers.push({
          name: `${kind} ${standing} ${role}`,
          client: await world.credentialOf(made, { roles: [role] }),
        });
    }
  }
  for (const role of Object.keys(STAFF_ROLES))
    callers.push({ name: `staff ${role}`, client: await world.staff([role]) });
  return callers;
}

async function sdlOf(world: QuoteWorld, client: Client): Promise<string> {
  const answer = await fetch(`${world.gateway.url}/schema.graphql`, {
    headers: { authorization: `Bearer ${await client.freshToken()}` },
  });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(text);
  return text;
}

interface Found {
  readonly documents: number;
  readonly schemas: number;
  /** `caller: field`, by what went wrong. */
  readonly forbidden: string[];
  readonly invalid: string[];
  readonly internal: string[];
}

async function walk(world: QuoteWorld, callers: readonly Caller[]): Promise<Found> {
  const chance = new Chance(run.seed);
  const found: Found & { documents: number } = { documents: 0, schemas: 0, forbidden: [], invalid: [], internal: [] };
  const makers = new Map<string, OperationMaker>();
  const asked = new Set<string>();
  let turn = 0;
  for (const { name, client } of callers) {
    const sdl = await sdlOf(world, client);
    const maker = makers.get(sdl) ?? new OperationMaker(buildSchema(sdl));
    makers.set(sdl, maker);
    const due = maker.fields.filter(({ field }) => {
      turn += 1;
      if (asked.has(field.name) && turn % run.n !== 0) return false;
      asked.add(field.name);
      return true;
    });
    const operations = due.map((root) => maker.make(chance, root));
    found.documents += operations.length;
    const send = async ({ document, variables, field }: Operation): Promise<void> => {
      const { errors } = await client.send(document, variables);
      for (const { extensions, message } of errors) {
        const told = `${name}: ${field}: ${message}`;
        if (extensions?.['code'] === 'FORBIDDEN') found.forbidden.push(told);
        if (extensions?.['code'] === 'GRAPHQL_VALIDATION_FAILED') found.invalid.push(told);
        if (extensions?.['code'] === 'INTERNAL') found.internal.push(told);
      }
    };
    for (let from = 0; from < operations.length; from += AT_ONCE)
      await Promise.all(operations.slice(from, from + AT_ONCE).map(send));
  }
  return { ...found, schemas: makers.size };
}

describe('what validates against a caller’s own schema', () => {
  let world: QuoteWorld;
  let callers: Caller[];
  beforeAll(async () => {
    world = await quoteWorld();
    callers = await everyCaller(world);
  }, 240_000);
  afterAll(() => world.stop());

  it('never meets FORBIDDEN, and never fails for a type that is not there', async () => {
    const { documents, schemas, forbidden, invalid, internal } = await walk(world, callers);
    run.report({ callers: callers.length, schemas, documents, forbidden: forbidden.length });
    expect({ forbidden, invalid, internal }).toEqual({ forbidden: [], invalid: [], internal: [] });
    expect(schemas).toBeGreaterThan(run.full ? 30 : 20);
  }, 3_600_000);

  it('and what does not, is no field at all: nobody’s document reaches the shield', async () => {
    const whole = buildSchema(await sdlOf(world, callers.at(-1)?.client as Client));
    for (const { client } of callers.filter((_caller, index) => index % (run.full ? 7 : 29) === 0)) {
      const own = buildSchema(await sdlOf(world, client));
      const lost = Object.keys(whole.getQueryType()?.getFields() ?? {}).filter(
        (field) => !own.getQueryType()?.getFields()[field],
      );
      for (const field of lost) {
        const document = `query Lost { ${field} { __typename } }`;
        expect(validate(own, parse(document)).length).toBeGreaterThan(0);
        const { errors } = await client.send(document);
        expect(errors.map(({ extensions }) => extensions?.['code'])).not.toContain('FORBIDDEN');
      }
    }
  }, 240_000);
});

describe('with one gate left out', () => {
  it.each(['Mutation.quoteRequest', 'MaskedString.value', 'Charge.postings'])(
    '%s: the proof is red',
    async (withoutGate) => {
      const world = await quoteWorld({ planted: { withoutGate } });
      try {
        const { made } = await world.partner({ kind: 'DEALER' });
        const reader: Caller = { name: 'reader', client: await world.credentialOf(made, { roles: ['READER'] }) };
        const sdl = buildSchema(await sdlOf(world, reader.client));
        const [type = '', field = ''] = withoutGate.split('.');
        const there = sdl.getType(type) as { getFields?: () => Record<string, unknown> } | undefined;
        expect(Object.keys(there?.getFields?.() ?? {})).toContain(field);
        if (type !== 'Mutation') return; // needs a row to stand on; that it is in the schema is what the proof looks for
        const document =
          'mutation Red($input: QuoteRequestInput!) { quoteRequest(input: $input) { userErrors { code } } }';
        const { errors } = await reader.client.send(document, { input: aRequest() });
        expect(errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', permission: 'quote:request' });
      } finally {
        await world.stop();
      }
    },
    120_000,
  );
});
