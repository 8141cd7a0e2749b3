/** Whose quote may be priced again. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { newId, readWireId, wireId } from '../../../src/kernel/ids.js';
import { QuoteRepriceDocument } from '../../generated/operations.js';
import { strangerId } from '../../kit/channels-fixture.js';
import { newKey, onlyRefusal, quoteWorld, type QuoteWorld, type Seller } from '../../kit/quote-world.js';

let world: QuoteWorld;
let dealer: Seller;
let other: Seller;

beforeAll(async () => {
  world = await quoteWorld();
  dealer = await world.partner();
  other = await world.partner();
});
afterAll(() => world.stop());

it('another partner’s quote is not there: same words as for one that never was', async () => {
  const { id } = await other.quoted();
  const foreign = onlyRefusal(await dealer.reprice({ quoteId: id, expectedVersion: 1 }));
  expect(foreign).toMatchObject({ code: 'NOT_FOUND', field: ['input', 'quoteId'] });
  expect(foreign).toEqual(
    onlyRefusal(await dealer.reprice({ quoteId: wireId('Quote', strangerId('Quote')), expectedVersion: 1 })),
  );
  expect(foreign).toEqual(
    onlyRefusal(await dealer.reprice({ quoteId: 'veh_00000000000070008000000000000001', expectedVersion: 1 })),
  );
});

it('a quote that was only granted may be read, without its people, and neither priced again, copied nor withdrawn', async () => {
  const quote = await other.quoted();
  await world.db.owner`insert into access_grants (id, partner_id, subject_kind, subject_id, scope, basis, granted_at)
    values (${newId('AuditRecord')}, ${dealer.made.id}, 'Quote', ${readWireId(quote.id)?.uuid ?? ''}, 'READ', 'test', now())`;
  const seen = await dealer.send<{ quote: unknown }, { id: string }>(
    'query Granted($id: ID!) { quote(by: { id: $id }) { number people { policyholder { name { masked } } } vehicle { vin } options { label payable { amount } } agreementVersion { sequence } availableActions { action } } }',
    { id: quote.id },
  );
  expect(seen.data?.quote).toEqual({
    number: quote.number,
    people: null,
    vehicle: { vin: quote.vehicle.vin },
    options: [{ label: 'A', payable: { amount: quote.options[0]?.payable?.amount } }],
    agreementVersion: null,
    availableActions: [],
  });
  expect((await dealer.search({ filter: { search: '林若溪' } })).totalCount).toBe(0);
  const named = { quoteId: quote.id, expectedVersion: 1 };
  expect(onlyRefusal(await dealer.reprice(named)).code).toBe('NOT_FOUND');
  expect(onlyRefusal(await dealer.clone({ quoteId: quote.id })).code).toBe('NOT_FOUND');
  expect(onlyRefusal(await dealer.withdraw(named)).code).toBe('NOT_FOUND');
});

it('a credential bound to a branch does not see the quote of the main outlet', async () => {
  const { id } = await dealer.quoted({ outletId: wireId('Outlet', dealer.made.outlets.main) });
  const branch = await world.credentialOf(dealer.made, { boundTo: 'branch' });
  expect(onlyRefusal(await branch.reprice({ quoteId: id, expectedVersion: 1 })).code).toBe('NOT_FOUND');
});

it.each([
  ['a reader', () => world.credentialOf(dealer.made, { roles: ['READER'] })],
  ['the insurer’s underwriter', () => world.staff(['UNDERWRITER'])],
])('%s reads and does not price', async (_who, caller) => {
  const { id } = await dealer.quoted();
  const answer = await (
    await caller()
  ).send(QuoteRepriceDocument, { input: { idempotencyKey: newKey(), quoteId: id, expectedVersion: 1 } });
  expect(answer.errors[0]?.extensions).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
});
