/** A claim is found by its policy after the plate changed and the VIN was corrected, and still says what is beside the policy. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ClaimByLookupDocument,
  ClaimNotCoveringDocument,
  ClaimSearchDocument,
  type EndorsementChangeInput,
  EndorsementDecideDocument,
  PolicyVoidDocument,
} from '../../generated/operations.js';
import { BY_PARTNER, type ClaimCard, claimWorld, type ClaimWorld, DURING } from '../../kit/claim-world.js';
import type { Held } from '../../kit/endorsement-world.js';
import type { Client } from '../../kit/gateway.js';
import {
  aSelection,
  aVin,
  bothParts,
  DAMAGE,
  factsOf,
  newKey,
  onlyRefusal,
  type Seller,
  THIRD_PARTY,
} from '../../kit/quote-world.js';
import { must } from '../../kit/renewal-world.js';

const STARTS = '2026-11-22T00:00:00.000+08:00';
const NEW_PLATE = '沪D77777';
const NEW_VIN = aVin(777_001);

let world: ClaimWorld;
let dealer: Seller;
let stranger: Seller;
let broker: Seller;
let handler: Client;
let compulsory: Held;
let claim: ClaimCard;
let before: { readonly plate: string; readonly vin: string };

beforeAll(async () => {
  world = await claimWorld();
  [dealer, stranger, broker] = [await world.partner(), await world.partner(), await world.partner({ kind: 'BROKER' })];
  handler = await world.staff(['CLAIMS_HANDLER'], 2);
  // The commercial policy begins after the loss: there is something beside the policy to be told of.
  const commercial = aSelection([DAMAGE, THIRD_PARTY], { startsAt: '2026-12-21T00:00:00.000+08:00' });
  const pair = await world.pair(dealer, { request: { options: [bothParts('A', commercial)] } });
  ({ compulsory } = pair);
  const [row] = await world.db.owner<{ plate: string; vin: string }[]>`
    select plate, vin from policies where id = ${compulsory.id}`;
  before = { ...must(row) };
  await world.on(DURING);
  claim = await world.reported(dealer, { policy: { policyNumber: compulsory.number }, externalRef: 'OWN-1' });
  await world.reported(broker, { policy: { plate: before.plate }, reporter: BY_PARTNER });
  await world.on('2027-01-10T10:00:00.000+08:00');
  const both = [compulsory.wire, pair.commercial.wire];
  await world.endorsed(dealer, both, [{ plateChange: { plate: { number: NEW_PLATE }, registeredOn: '2027-01-09' } }]);
  await world.on('2027-01-12T10:00:00.000+08:00');
  // Of the one policy alone, as happens: the other is corrected when somebody notices.
  await corrected([compulsory.wire], [{ vinEngineCorrection: { vin: NEW_VIN } }]);
}, 120_000);
afterAll(() => world.stop());

/** A VIN goes to a person first. */
async function corrected(policyIds: string[], changes: EndorsementChangeInput[]): Promise<void> {
  const { endorsement } = await world.request(dealer, policyIds, changes, { effectiveAt: STARTS });
  const { id, revision } = must(endorsement);
  const underwriter = await world.staff(['UNDERWRITER'], 5);
  const decision = { idempotencyKey: newKey(), endorsementId: id, expectedVersion: revision, approved: true };
  await underwriter.ask(EndorsementDecideDocument, { input: { ...decision, opinion: '行驶证相符' } });
  expect((await world.confirm(dealer, await world.read(dealer, id))).userErrors).toEqual([]);
}

const found = async (caller: Client, search: string) =>
  (await caller.ask(ClaimSearchDocument, { filter: { search }, order: 'NEWEST' })).claims?.nodes.map(
    ({ number }) => number,
  );

describe('after the plate changed and the VIN was corrected', () => {
  it('the claim is found by its policy: number, plate and VIN, as they were and as they are', async () => {
    for (const caller of [dealer, handler])
      for (const text of [compulsory.number, before.plate, before.vin, NEW_PLATE, NEW_VIN, '沪d·77777'])
        expect([text, await found(caller, text)]).toEqual([text, [claim.number]]);
    for (const by of [{ id: claim.id }, { number: claim.number }])
      expect((await handler.ask(ClaimByLookupDocument, { by })).claim?.number).toBe(claim.number);
    expect((await dealer.ask(ClaimByLookupDocument, { by: { externalRef: 'OWN-1' } })).claim?.id).toBe(claim.id);
  });

  it('it stands under its policy, and says of the other what it said', async () => {
    const { claim: read } = await dealer.ask(ClaimNotCoveringDocument, { by: { id: claim.id } });
    expect(must(read)).toMatchObject({
      policies: [{ number: compulsory.number }],
      notCovering: [{ reason: 'NOT_BEGUN', policy: { kind: 'COMMERCIAL' } }],
    });
  });

  it('who reported it finds it by what it filed, never by what the policy says now; a stranger by nothing', async () => {
    expect(await found(broker, before.plate)).toEqual([claim.number]);
    for (const text of [NEW_PLATE, NEW_VIN, compulsory.number])
      expect([text, await found(broker, text)]).toEqual([text, []]);
    for (const text of [before.plate, NEW_PLATE, NEW_VIN, compulsory.number])
      expect(await found(stranger, text)).toEqual([]);
  });

  it('the policy knows of it: it cannot be as if it never was', async () => {
    const underwriter = await world.staff(['UNDERWRITER'], 5);
    const expectedVersion = await world.revisionOf(compulsory);
    const { policyVoid } = await underwriter.ask(PolicyVoidDocument, {
      input: { idempotencyKey: newKey(), policyId: compulsory.wire, expectedVersion, reason: 'WRONG_ISSUE' },
    });
    const refusal = onlyRefusal(must(policyVoid));
    expect([refusal.code, factsOf(refusal)['claims']]).toEqual(['CLAIM_STANDS', claim.number]);
  });
});
