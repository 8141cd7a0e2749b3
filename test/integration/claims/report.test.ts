/** The first notice of loss (S-214, S-215, S-229): counts at once, under the policies that held at that instant. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ClaimWithPoliciesDocument, type ClaimReportInput } from '../../generated/operations.js';
import {
  AN_ESTIMATE,
  aNotice,
  BY_PARTNER,
  BY_SHOP,
  claimWorld,
  type ClaimWorld,
  DURING,
  LOSS_AT,
} from '../../kit/claim-world.js';
import type { Held } from '../../kit/endorsement-world.js';
import { aValuedSaloon, aVin, codes, factsOf, newKey, onlyRefusal, type Seller } from '../../kit/quote-world.js';

let world: ClaimWorld;
let dealer: Seller;
let agent: Seller;
let broker: Seller;
let club: Seller;
let shop: Seller;
let commercial: Held;
let compulsory: Held;
let plate: string;

beforeAll(async () => {
  world = await claimWorld();
  dealer = await world.partner();
  [agent, broker, club, shop] = await Promise.all([
    world.partner({ kind: 'AGENT' }),
    world.partner({ kind: 'BROKER' }),
    world.club(),
    world.shop(),
  ]);
  ({ compulsory, commercial } = await world.pair(dealer));
  plate = await world.plateOf(commercial);
}, 120_000);
afterAll(() => world.stop());
beforeEach(() => world.on(DURING));

/** Losses of one vehicle far enough apart that each is an accident of its own. */
let accidents = 0;
function anotherLoss(): string {
  accidents += 1;
  return new Date(Date.parse('2026-11-25T00:00:00+08:00') + accidents * 6 * 3_600_000).toISOString();
}

describe('a loss under an own policy', () => {
  it('is a claim under both policies in force, with what is missing told once and completely (S-216)', async () => {
    const claim = await world.reported(dealer, {
      policy: { policyNumber: commercial.number.toLowerCase() },
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
    expect(read.claim?.vehicle?.vin).toBeDefined();
  });

  it.each([
    ['THEFT', 0, ['POLICE_CASE_PROOF', 'REGISTRATION_CERTIFICATE', 'KEYS_PROOF'], ['DAMAGE_PHOTO', 'REPAIR_INVOICE']],
    ['BATTERY_OR_CHARGER', 0, ['FIRE_OR_BATTERY_REPORT'], ['MEDICAL_RECORD']],
    ['PEDESTRIAN_OR_CYCLIST', 1, ['MEDICAL_RECORD', 'ACCIDENT_CERTIFICATE'], ['POLICE_CASE_PROOF']],
    ['GLASS', 0, ['DAMAGE_PHOTO'], ['ACCIDENT_CERTIFICATE']],
  ] as const)('%s with %i hurt asks for its own papers', async (cause, injuredCount, asked, not) => {
    const { missingDocuments } = await world.reported(dealer, {
      policy: { plate },
      occurredAt: anotherLoss(),
      cause,
      injuredCount,
    });
    const kinds = missingDocuments.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining([...asked]));
    for (const kind of not) expect(kinds).not.toContain(kind);
  });

  it('a retry with the same key is the same claim; the key with other input is refused', async () => {
    const input = aNotice({ policy: { plate }, occurredAt: anotherLoss() });
    const first = await world.report(dealer, input);
    const again = await world.report(dealer, input);
    expect([first.replayed, again.replayed]).toEqual([false, true]);
    expect(again.claim?.id).toBe(first.claim?.id);
    expect(again.claim?.joinedReports).toHaveLength(1);
    expect(codes(await world.report(dealer, { ...input, narrative: '另一份经过。' }))).toEqual(['KEY_REUSED']);
  });

  it('the partner’s own number names one report', async () => {
    await world.reported(dealer, { policy: { plate }, occurredAt: anotherLoss(), externalRef: 'TWICE' });
    const second = await world.report(dealer, { policy: { plate }, occurredAt: anotherLoss(), externalRef: 'TWICE' });
    expect(codes(second)).toEqual(['CLAIM_REF_TAKEN']);
  });

  it('recorded offline and sent later, it keeps its capture time, and is not late by the line (S-229)', async () => {
    const occurredAt = anotherLoss();
    const capturedAt = new Date(Date.parse(occurredAt) + 250_000).toISOString();
    const claim = await world.reported(dealer, {
      policy: { plate },
      occurredAt,
      capturedAt,
    });
    expect(claim.loss.late).toBe(false);
    expect(claim.joinedReports).toMatchObject([{ receivedAt: DURING, relation: 'INSURED' }]);
    expect(Date.parse(claim.joinedReports[0]?.capturedAt ?? '')).toBe(Date.parse(capturedAt));
  });

  it('later than the clauses ask it is taken all the same, and flagged', async () => {
    const claim = await world.reported(dealer, { policy: { plate }, occurredAt: '2026-12-10T10:00:00.000+08:00' });
    expect(claim).toMatchObject({ state: 'REPORTED', loss: { late: true } });
  });
});

describe('cover at the instant of the loss', () => {
  const STARTS = '2026-11-22T00:00:00.000+08:00';
  const ENDS = '2027-11-22T00:00:00.000+08:00';

  it.each([
    ['a second before it begins', '2026-11-21T23:59:59.000+08:00', 'NOT_BEGUN'],
    ['at its end', ENDS, 'ENDED'],
  ])('%s there is none: told with the period', async (_when, occurredAt, why) => {
    await world.on('2027-11-23T10:00:00.000+08:00');
    const refusal = onlyRefusal(
      await world.report(dealer, { policy: { policyNumber: commercial.number }, occurredAt }),
    );
    expect(refusal.code).toBe('LOSS_OUTSIDE_PERIOD');
    expect(factsOf(refusal)).toMatchObject({ why, policy: commercial.number });
  });

  it.each([
    ['at its first instant', STARTS],
    ['a second before its end, reported after it', '2027-11-21T23:59:59.000+08:00'],
  ])('%s there is', async (_when, occurredAt) => {
    await world.on('2027-11-23T10:00:00.000+08:00');
    expect(codes(await world.report(dealer, { policy: { policyNumber: commercial.number }, occurredAt }))).toEqual([]);
  });

  it('after an early end a loss before it is still covered, one at that midnight is not', async () => {
    const seller = await world.partner();
    const pair = await world.pair(seller, { request: { vehicle: aValuedSaloon() } });
    await world.on('2026-12-25T10:00:00.000+08:00');
    const { endorsement } = await world.cancel(
      seller,
      pair.commercial,
      { reason: 'POLICYHOLDER_REQUEST' },
      {
        signature: world.signature(),
      },
    );
    if (!endorsement) throw new Error('the policy was not cancelled');
    const ends = endorsement.effectiveAt;
    await world.on('2026-12-28T10:00:00.000+08:00');
    const covered = await world.reported(seller, {
      policy: { policyNumber: pair.commercial.number },
      occurredAt: new Date(Date.parse(ends) - 1000).toISOString(),
    });
    const read = await seller.ask(ClaimWithPoliciesDocument, { by: { id: covered.id } });
    expect(read.claim?.policies.map(({ kind }) => kind)).toEqual(['COMPULSORY', 'COMMERCIAL']);
    const after = await world.reported(seller, {
      policy: { policyNumber: pair.compulsory.number },
      occurredAt: new Date(Date.parse(ends) + 6 * 3_600_000).toISOString(),
    });
    const alone = await seller.ask(ClaimWithPoliciesDocument, { by: { id: after.id } });
    expect(alone.claim?.policies.map(({ kind }) => kind)).toEqual(['COMPULSORY']);
  });
});

describe('whoever may, as the matrix says (domain 6.3)', () => {
  const theirs = (changes: Partial<ClaimReportInput> = {}): Partial<ClaimReportInput> => ({
    policy: { plate },
    occurredAt: anotherLoss(),
    ...changes,
  });

  it('a club without licence with the insured’s consent: the claim is the policy’s partner’s, and the club follows it', async () => {
    const claim = await world.reported(club, theirs({ reporter: BY_PARTNER, externalRef: 'APP-77' }));
    expect((await world.claim(dealer, claim.id))?.number).toBe(claim.number);
    expect(await world.claim(club, claim.id)).toMatchObject({ externalRef: 'APP-77', state: 'REPORTED' });
  });

  it.each([
    [
      'a club without consent',
      () => club,
      { reporter: { ...BY_PARTNER, insuredConsentAt: null } },
      'CONSENT_OF_INSURED_NEEDED',
    ],
    [
      'a club for the driver without consent',
      () => club,
      { reporter: { relation: 'DRIVER', name: '甲', phone: '13800000000' } },
      'CONSENT_OF_INSURED_NEEDED',
    ],
    [
      'a broker as partner without consent',
      () => broker,
      { reporter: { ...BY_PARTNER, insuredConsentAt: null } },
      'CONSENT_OF_INSURED_NEEDED',
    ],
    ['a shop for the insured', () => shop, { estimate: AN_ESTIMATE }, 'REPORTER_NOT_ALLOWED'],
    ['a shop without the car in shop', () => shop, { reporter: BY_SHOP }, 'VEHICLE_NOT_IN_SHOP'],
    ['an agent of a policy that it did not place', () => agent, {}, 'NOT_FOUND'],
    [
      'a dealer of a policy that it did not place',
      () => world.partner(),
      { policy: { plate: '沪A99997' } },
      'NOT_FOUND',
    ],
  ] as const)('%s is refused: %s', async (_who, who, changes, code) => {
    expect(codes(await world.report(await who(), theirs(changes as never)))).toEqual([code]);
  });

  it('an insured through the app of a club, a shop with estimate, a broker of anybody’s policy: taken', async () => {
    for (const [caller, changes] of [
      [club, {}],
      [shop, { reporter: BY_SHOP, estimate: AN_ESTIMATE }],
      [broker, { reporter: BY_PARTNER }],
    ] as const)
      expect(codes(await world.report(caller, theirs(changes)))).toEqual([]);
  });

  it('a dealer reports a car in its workshop, whoever placed the policy', async () => {
    const workshop = await world.partner();
    const claim = await world.reported(workshop, theirs({ reporter: BY_SHOP, estimate: AN_ESTIMATE }));
    expect(claim.estimates).toMatchObject([
      {
        total: { amount: '1760.00' },
        lines: [
          { quantity: '1', amount: { amount: '1280.00' } },
          { quantity: '3', amount: { amount: '480.00' } },
        ],
      },
    ]);
  });

  it('the insurer’s own people take a notice by phone; nobody’s agreement is asked', async () => {
    const handler = await world.staff(['CLAIMS_HANDLER']);
    const claim = await world.reported(handler, theirs({}));
    expect((await world.claim(dealer, claim.id))?.joinedReports).toMatchObject([{ reporter: { kind: 'INSURER' } }]);
    expect(codes(await world.report(handler, theirs({ policy: { plate: '沪A99998' } })))).toEqual(['NOT_FOUND']);
  });

  it('who has no right to report has no such field', async () => {
    const reader = await world.credentialOf(dealer.made, { roles: ['READER'] });
    await expect(world.report(reader, theirs())).rejects.toThrow('claimReport');
  });
});

describe('what is told is checked, all at once, by path', () => {
  it('times, place, people, plates', async () => {
    const { userErrors } = await world.report(dealer, {
      policy: { policyNumber: '!' },
      occurredAt: '2026-12-21T10:00:01.000+08:00',
      capturedAt: '2026-12-21T09:00:00.000+08:00',
      place: { address: '', latitude: '91' },
      narrative: ' ',
      reporter: { relation: 'INSURED', name: '', phone: '1' },
      injuredCount: -1,
      otherParties: [{ plate: '???' }],
      externalRef: ' ',
    });
    const fields = userErrors.map(({ field }) => field?.join('.')).sort();
    expect(fields).toEqual(
      [
        'input.capturedAt',
        'input.externalRef',
        'input.injuredCount',
        'input.narrative',
        'input.occurredAt',
        'input.otherParties.0.plate',
        'input.place.address',
        'input.place.latitude',
        'input.place.longitude',
        'input.policy.policyNumber',
        'input.reporter.name',
        'input.reporter.phone',
      ].sort(),
    );
  });

  it.each([
    ['a VIN with a wrong check digit', { policy: { vin: `${aVin().slice(0, 8)}~${aVin().slice(9)}` } }, 'VIN_INVALID'],
    ['a filler for a plate', { policy: { plate: '暂无' } }, 'PLATE_INVALID'],
    ['a place without region and coordinates', { place: { address: 'G2' } }, 'INVALID_INPUT'],
    [
      'consent of tomorrow',
      { reporter: { ...BY_PARTNER, insuredConsentAt: '2026-12-22T00:00:00+08:00' } },
      'LOSS_TIME_INVALID',
    ],
    [
      'an estimate of nothing',
      { estimate: { lines: [], vehicleInShopSince: '2026-12-21T08:00:00+08:00' } },
      'INVALID_INPUT',
    ],
    [
      'somebody else’s file',
      { evidence: [{ kind: 'DAMAGE_PHOTO', file: { fileId: 'fil_00000000000000000000000000000000' } }] },
      'NOT_FOUND',
    ],
    [
      'a script for a photo',
      {
        evidence: [
          {
            kind: 'DAMAGE_PHOTO',
            file: { declare: { name: 'x.svg', contentType: 'image/svg+xml', sizeBytes: 10, sha256: 'a'.repeat(64) } },
          },
        ],
      },
      'FILE_REJECTED',
    ],
    [
      'a driver with a wrong identity number',
      { driver: { person: { name: '甲', identity: { kind: 'RESIDENT_ID', number: '110101199001011234' } } } },
      'IDENTITY_INVALID',
    ],
  ])('%s: %s', async (_what, changes, code) => {
    const answer = await world.report(dealer, {
      idempotencyKey: newKey(),
      policy: { plate },
      occurredAt: LOSS_AT,
      ...(changes as Partial<ClaimReportInput>),
    });
    expect(new Set(codes(answer))).toEqual(new Set([code]));
  });
});
