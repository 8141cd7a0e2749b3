/** Who may take an option: a selling role of the partner that made the quote, in its own outlets, and nobody else. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { QuoteAcceptDocument, QuoteAddOptionDocument, QuoteCompareDocument } from '../../generated/operations.js';
import { takingOf, type Taken } from '../../kit/acceptance.js';
import type { Client } from '../../kit/gateway.js';
import {
  anOption,
  codes,
  newKey,
  quoteWorld,
  type QuoteCard,
  type QuoteWorld,
  type Seller,
} from '../../kit/quote-world.js';
import { newId, wireId } from '../../../src/kernel/ids.js';

let world: QuoteWorld;
let dealer: Seller;
let quote: QuoteCard;
let taking: Taken;
beforeAll(async () => {
  world = await quoteWorld();
  dealer = await world.partner();
  quote = await dealer.quoted({ options: [anOption('A'), anOption('B')] });
  taking = await takingOf(dealer, quote, 'A');
});
afterAll(() => world.stop());

const forbidden = async (caller: Client): Promise<unknown[]> => {
  const input = { ...taking, idempotencyKey: newKey() };
  const added = { idempotencyKey: newKey(), quoteId: quote.id, expectedVersion: 1, option: anOption('C') };
  const answers = [
    await caller.send(QuoteAcceptDocument, { input }),
    await caller.send(QuoteAddOptionDocument, { input: added }),
  ];
  return answers.map(({ errors }) => errors[0]?.extensions?.['code']);
};

it('another partner: the option is not there, nor is the quote, and they compare with nothing', async () => {
  const other = await world.partner();
  expect(codes(await other.accept({ ...taking, producerId: other.producerId }))).toEqual(['NOT_FOUND']);
  expect(codes(await other.addOption({ quoteId: quote.id, expectedVersion: 1, option: anOption('C') }))).toEqual([
    'NOT_FOUND',
  ]);
  expect(await other.compare(quote.options.map(({ id }) => id))).toBeNull();
  const own = await other.quoted();
  expect(await other.compare([own.options[0]?.id ?? '', quote.options[0]?.id ?? ''])).toBeNull();
});

it('a grant is for reading: nothing can be taken, and neither people, offer nor what acceptance needs is shown', async () => {
  const other = await world.partner();
  await world.db.owner`insert into access_grants (id, partner_id, subject_kind, subject_id, scope, basis, granted_at)
    select ${newId('Event')}, ${other.made.id}, 'Quote', id, 'READ', 'TEST', '2026-01-01T00:00:00Z' from quotes where number = ${quote.number}`;
  expect(codes(await other.accept({ ...taking, producerId: other.producerId }))).toEqual(['NOT_FOUND']);
  const offers = await other.offers(quote.id);
  expect(offers.options.map(({ acceptance, signedOffer }) => [acceptance, signedOffer])).toEqual([
    [null, null],
    [null, null],
  ]);
});

it.each([[['READER']], [['FINANCE']], [['CLAIMS']]])('role %j may not', async (roles) => {
  expect(await forbidden(await world.credentialOf(dealer.made, { roles }))).toEqual([
    'GRAPHQL_VALIDATION_FAILED',
    'GRAPHQL_VALIDATION_FAILED',
  ]);
});

it('the insurer’s people may not: they compare what they may read', async () => {
  const underwriter = await world.staff(['UNDERWRITER']);
  expect(await forbidden(underwriter)).toEqual(['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_VALIDATION_FAILED']);
  const { quoteCompare } = await underwriter.ask(QuoteCompareDocument, { ids: quote.options.map(({ id }) => id) });
  expect(quoteCompare?.options).toHaveLength(2);
});

it('without a token, nothing', async () => {
  const stranger = world.gateway.withToken('none');
  expect((await stranger.send(QuoteAcceptDocument, { input: { ...taking, idempotencyKey: newKey() } })).status).toBe(
    401,
  );
});

it('a credential bound to another outlet does not reach the quote', async () => {
  const main = await dealer.quoted({ outletId: wireId('Outlet', dealer.made.outlets.main) });
  const branch = await world.credentialOf(dealer.made, { boundTo: 'branch' });
  const theirs = await takingOf(dealer, main);
  expect(codes(await branch.accept(theirs))).toEqual(['NOT_FOUND']);
});
