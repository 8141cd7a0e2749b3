/** Point 5 of the terms: why, and what would pass. Asking writes nothing, and what is suggested passes when it is sent. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { COVERAGE_CODES } from '../../../../src/modules/products/index.js';
import { type Id, wireId } from '../../../../src/kernel/ids.js';
import {
  type DecisionInput,
  type QuoteRequestInput,
  QuoteWithdrawDocument,
  WhyDocument,
  type WhyQuery,
} from '../../../generated/operations.js';
import type { Client } from '../../../kit/gateway.js';
import {
  anOption,
  aRequest,
  aSelection,
  aValuedSaloon,
  bothParts,
  DAMAGE,
  THIRD_PARTY,
  EVERYTHING,
  newKey,
  quoteWorld,
  type QuoteWorld,
  type Seller,
} from '../../../kit/quote-world.js';

type Told = NonNullable<WhyQuery['decision']>;

let world: QuoteWorld;
let dealer: Seller;
beforeAll(async () => {
  world = await quoteWorld();
  dealer = await world.partner({
    clauses: {
      ...EVERYTHING,
      TERRITORY: ['310000'],
      VEHICLE_GROUPS: ['PRIVATE_PASSENGER', 'NON_COMMERCIAL_PASSENGER'],
      COVERAGES: COVERAGE_CODES.filter((code) => code !== 'BODY_SCRATCH'),
      SUM_INSURED_LIMIT: { amount: [{ value: '2000000.00' }] },
      DISCOUNT_AUTHORITY: { rate: '0.05' },
    },
  });
}, 60_000);
afterAll(() => world.stop());

async function why(who: Client, input: DecisionInput): Promise<Told> {
  const { decision } = await who.ask(WhyDocument, { input });
  if (!decision) throw new Error('no decision');
  return decision;
}

const failed = (told: Told) => told.steps.filter(({ passed }) => !passed).map(({ rule }) => rule.rule);

/** A request that the terms let pass, and ways to spoil it. */
function good(): QuoteRequestInput {
  const thirdParty = { ...THIRD_PARTY };
  return aRequest({
    vehicle: aValuedSaloon(),
    options: [bothParts('A', aSelection([DAMAGE, thirdParty])), anOption('B')],
  });
}

describe('decision', () => {
  it('tells every question with its answer, in order, and the version it was judged by', async () => {
    const told = await why(dealer, { quoteRequest: good() });
    expect(told).toMatchObject({ action: 'QUOTE_REQUEST', outcome: 'WOULD_PASS', refusals: [], nearest: null });
    expect(told.agreementVersion).toEqual({ sequence: 1 });
    expect(failed(told)).toEqual([]);
    const stages = [...new Set(told.steps.map(({ stage }) => stage))];
    expect(stages).toEqual(['PERMISSION', 'STANDING', 'CLAUSE', 'LICENCE', 'VISIBILITY', 'STATE', 'INPUT']);
    const clauses = told.steps.filter(({ stage }) => stage === 'CLAUSE').map(({ rule }) => rule.rule);
    expect(clauses).toEqual(expect.arrayContaining(['PRODUCTS', 'VEHICLE_GROUPS', 'TERRITORY', 'COVERAGES']));
    expect(told.steps[0]).toMatchObject({ passed: true, rule: { source: 'PERMISSION', rule: 'quote:request' } });
  });

  it('names the clause that refuses, and the nearest input that passes', async () => {
    const input = good();
    input.vehicle.region = '110000';
    const told = await why(dealer, { quoteRequest: input });
    expect(told.outcome).toBe('WOULD_BE_REFUSED');
    expect(failed(told)).toEqual(['TERRITORY']);
    expect(told.refusals[0]).toMatchObject({ code: 'TERM_TERRITORY', clause: { key: 'TERRITORY' } });
    expect(told.nearest).toMatchObject({
      outcome: 'WOULD_PASS',
      changes: [{ field: ['input', 'vehicle', 'region'], value: '310000' }],
    });
  });

  it('a stale version, an act of the insurer: the same', async () => {
    const quote = await dealer.quoted();
    const input = { idempotencyKey: newKey(), quoteId: quote.id, expectedVersion: 7 };
    const told = await why(dealer, { quoteWithdraw: input });
    expect(told.refusals.map(({ code }) => code)).toEqual(['STALE_VERSION']);
    expect(told.nearest?.changes).toEqual([{ field: ['input', 'expectedVersion'], value: '1' }]);
    const done = await dealer.ask(QuoteWithdrawDocument, { input: told.nearest?.input as never });
    expect(done.quoteWithdraw?.userErrors).toEqual([]);
    const again = await why(dealer, { quoteWithdraw: { ...input, idempotencyKey: newKey(), expectedVersion: 2 } });
    expect(again).toMatchObject({ outcome: 'WOULD_BE_REFUSED', nearest: null });
    expect(again.steps.at(-1)).toMatchObject({ stage: 'STATE', passed: false });

    const manager = await world.staff(['CHANNEL_MANAGER']);
    const agreementId = wireId('Agreement', dealer.made.agreementId as Id<'Agreement'>);
    const act = { idempotencyKey: newKey(), agreementId, expectedVersion: 9, reason: 'asked' };
    const closing = await why(manager, { agreementSuspend: act });
    expect(closing.nearest?.changes).toEqual([{ field: ['input', 'expectedVersion'], value: '1' }]);
    const [agreement] = await world.db.owner<
      { state: string }[]
    >`select state from agreements where id = ${dealer.made.agreementId}`;
    expect(agreement?.state).toBe('ACTIVE');
  });

  it('another partner’s quote is not there, and nobody else’s action can be asked about', async () => {
    const rival = await world.partner();
    const quote = await dealer.quoted();
    const told = await why(rival, {
      quoteWithdraw: { idempotencyKey: newKey(), quoteId: quote.id, expectedVersion: 1 },
    });
    expect(told.steps.at(-1)).toMatchObject({ stage: 'VISIBILITY', passed: false });
    expect(told.nearest).toBeNull();
    const answer = await dealer.send(WhyDocument, {
      input: { agreementSuspend: { idempotencyKey: 'k', agreementId: 'x', expectedVersion: 1, reason: 'x' } },
    });
    expect(answer.errors[0]?.message).toMatch(/"agreementSuspend" is not defined by type "DecisionInput"/);
  });

  it('stands alone in its document', async () => {
    const answer = await dealer.send(
      'query Both($input: DecisionInput!) { decision(input: $input) { outcome } viewer { now } }',
      { input: { quoteRequest: good() } },
    );
    expect(answer.errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });
});
