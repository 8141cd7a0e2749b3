/** Reads around a quote: by id, number and own number; node; vehicle; viewer; products; tariffs; operation. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DidItCommitDocument, QuoteByLookupDocument } from '../../generated/operations.js';
import { newKey, type QuoteCard, quoteWorld, type QuoteWorld, type Seller } from '../../kit/quote-world.js';

let world: QuoteWorld;
let dealer: Seller;
let other: Seller;
let quote: QuoteCard;
const key = newKey();

beforeAll(async () => {
  world = await quoteWorld();
  dealer = await world.partner();
  other = await world.partner();
  quote = await dealer.quoted({ idempotencyKey: key, externalRef: 'OWN-1' });
  await other.quoted({ externalRef: 'OWN-1' });
});
afterAll(() => world.stop());

async function data(
  caller: Pick<Seller, 'send'>,
  document: string,
  variables: Record<string, unknown> = {},
): Promise<Record<string, unknown>> {
  const answer = await caller.send<Record<string, unknown>, Record<string, unknown>>(document, variables);
  expect(answer.errors).toEqual([]);
  return answer.data ?? {};
}

describe('a quote', () => {
  it('is found by id, by number in small letters, and by one’s own number, which is unique per partner only', async () => {
    for (const by of [{ id: quote.id }, { number: ` ${quote.number.toLowerCase()} ` }, { externalRef: 'OWN-1' }]) {
      expect((await dealer.ask(QuoteByLookupDocument, { by })).quote?.id).toBe(quote.id);
    }
  });

  it('of another partner is not there, by whatever name', async () => {
    for (const by of [{ id: quote.id }, { number: quote.number }])
      expect((await other.ask(QuoteByLookupDocument, { by })).quote).toBeNull();
    expect((await other.ask(QuoteByLookupDocument, { by: { externalRef: 'OWN-1' } })).quote?.id).not.toBe(quote.id);
  });

  it('is named by exactly one of the three', async () => {
    const answer = await dealer.send('query Both($by: LookupInput!) { quote(by: $by) { id } }', {
      by: { id: quote.id, number: quote.number },
    });
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('and its options can be fetched again as nodes, by their owner only', async () => {
    const ids = [quote.id, quote.options[0]?.id ?? '', 'quo_nonsense'];
    const document = 'query Nodes($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
    expect(await data(dealer, document, { ids })).toEqual({
      nodes: [{ __typename: 'Quote', id: ids[0] }, { __typename: 'QuoteOption', id: ids[1] }, null],
    });
    expect(await data(other, document, { ids })).toEqual({ nodes: [null, null, null] });
  });
});

describe('around it', () => {
  it('the vehicle shows the quotes one made for it, and is not there for others', async () => {
    const document =
      'query Car($vin: VIN!) { vehicle(by: { vin: $vin }) { vin quotes(first: 5) { totalCount nodes { number } } } }';
    expect(await data(dealer, document, { vin: quote.vehicle.vin.toLowerCase() })).toEqual({
      vehicle: { vin: quote.vehicle.vin, quotes: { totalCount: 1, nodes: [{ number: quote.number }] } },
    });
    expect(await data(other, document, { vin: quote.vehicle.vin })).toEqual({ vehicle: null });
  });

  it('the viewer tells the agreement in force and what is open', async () => {
    expect(
      await data(dealer, 'query Me { viewer { roles standing agreementVersion { sequence } partner { number } } }'),
    ).toEqual({
      viewer: {
        roles: ['OWNER', 'SELLER'],
        standing: 'ACTIVE',
        agreementVersion: { sequence: 1 },
        partner: { number: dealer.made.number },
      },
    });
  });

  it('the product version that was pinned cites its product; the tariffs of the lines can be read', async () => {
    const tree = await data(
      dealer,
      'query Pins($id: ID!) { quote(by: { id: $id }) { options { compulsory { productVersion { edition product { code kind } } premium { lines { source { document row } } } } } } }',
      { id: quote.id },
    );
    expect(tree).toMatchObject({
      quote: {
        options: [
          {
            compulsory: {
              productVersion: { edition: '2020', product: { kind: 'COMPULSORY' } },
              premium: {
                lines: expect.arrayContaining([{ source: { document: 'COMPULSORY-BASE 2008-02-01', row: '1' } }]),
              },
            },
          },
        ],
      },
    });
    expect(
      await data(
        dealer,
        'query Products { products(first: 5) { nodes { code } } tariffs(first: 20) { nodes { code version } } }',
      ),
    ).toMatchObject({
      products: { nodes: expect.arrayContaining([{ code: 'COMPULSORY-TRAFFIC' }]) },
      tariffs: { nodes: expect.arrayContaining([{ code: 'COMPULSORY-BASE', version: '2008-02-01' }]) },
    });
  });
});

describe('operation(idempotencyKey)', () => {
  it('tells COMMITTED, with the payload readable again', async () => {
    expect((await dealer.ask(DidItCommitDocument, { key })).operation).toMatchObject({
      state: 'COMMITTED',
      mutation: 'quoteRequest',
      result: { replayed: true, userErrors: [], quote: { id: quote.id, number: quote.number, state: 'PRICED' } },
    });
  });

  it('tells NOT_COMMITTED of another partner’s key, and of one whose request was refused', async () => {
    const refused = newKey();
    await dealer.request({ idempotencyKey: refused, options: [] });
    for (const [caller, asked] of [
      [other, key],
      [dealer, refused],
      [dealer, 'never sent'],
    ] as const) {
      expect((await caller.ask(DidItCommitDocument, { key: asked })).operation).toMatchObject({
        state: 'NOT_COMMITTED',
        mutation: null,
        result: null,
      });
    }
  });
});
