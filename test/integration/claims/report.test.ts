/** The first notice of loss (S-214, S-215, S-229): counts at once, under the policies that held at that instant. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ClaimWithPoliciesDocument } from '../../generated/operations.js';
import { BY_PARTNER, claimWorld, type ClaimWorld, DURING } from '../../kit/claim-world.js';
import type { Held } from '../../kit/endorsement-world.js';
import type { Seller } from '../../kit/quote-world.js';

let world: ClaimWorld;
let dealer: Seller;
let commercial: Held;
let compulsory: Held;

beforeAll(async () => {
  world = await claimWorld();
  dealer = await world.partner();
  ({ compulsory, commercial } = await world.pair(dealer));
}, 120_000);
afterAll(() => world.stop());
beforeEach(() => world.on(DURING));

describe('a loss under an own policy', () => {
  it('is a claim under both policies in force, with what is missing told once and completely', async () => {
    const claim = await world.reported(dealer, {
      policy: { policyNumber: commercial.number },
      externalRef: 'JOB-9001',
      otherParties: [{ plate: '沪B12345', damage: '前保险杠' }],
    });
    expect(claim).toMatchObject({
      state: 'REPORTED',
      externalRef: 'JOB-9001',
      liability: 'UNDETERMINED',
      loss: { late: false, cause: 'COLLISION', otherParties: [{ plate: '沪B12345', damage: '前保险杠' }] },
    });
    expect(claim.number).toMatch(/^CLM-20261221-\d{6}-.$/);
    expect(claim.missingDocuments.map(({ kind }) => kind)).toEqual([
      'DAMAGE_PHOTO',
      'CLAIM_FORM',
      'VEHICLE_LICENCE',
      'DRIVING_LICENCE',
      'IDENTITY_DOCUMENT',
      'PAYEE_ACCOUNT',
      'ACCIDENT_CERTIFICATE',
      'REPAIR_INVOICE',
    ]);
    const read = await dealer.ask(ClaimWithPoliciesDocument, { by: { externalRef: 'JOB-9001' } });
    expect(read.claim?.policies.map(({ number }) => number)).toEqual([compulsory.number, commercial.number]);
  });
});

describe('a loss under somebody else’s policy', () => {
  it('is filed by a club with consent: the claim is the policy’s partner’s, the club sees no more than the claim', async () => {
    const club = await world.club();
    const plate = await world.plateOf(commercial);
    const claim = await world.reported(club, { policy: { plate }, reporter: BY_PARTNER, externalRef: 'APP-77' });
    expect((await world.claim(dealer, claim.id))?.number).toBe(claim.number);
    expect((await world.claim(club, claim.id))?.externalRef).toBe('APP-77');
  });
});
