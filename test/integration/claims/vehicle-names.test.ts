/** A vehicle changes its plate, and a VIN is corrected: a loss is found by what the vehicle carried then, and is one claim. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type ClaimReportInput, EndorsementDecideDocument } from '../../generated/operations.js';
import { BY_PARTNER, claimWorld, type ClaimWorld, LOSS_AT, type Reported } from '../../kit/claim-world.js';
import type { Held } from '../../kit/endorsement-world.js';
import { aValuedSaloon, aVin, newKey, type Seller } from '../../kit/quote-world.js';

let world: ClaimWorld;
let dealer: Seller;
let other: Seller;
let club: Seller;
beforeAll(async () => {
  world = await claimWorld();
  [dealer, other, club] = [await world.partner(), await world.partner(), await world.club()];
}, 120_000);
afterAll(() => world.stop());
beforeEach(() => world.on('2026-11-21T10:00:00.000+08:00'));

/** After the loss: the change is asked for, and holds from the next day. */
const CHANGED_ON = '2026-12-22T10:00:00.000+08:00';
const LATER = '2027-01-10T10:00:00.000+08:00';
const LATER_LOSS = '2027-01-09T18:10:00.000+08:00';

let plates = 60_000;
const nextPlate = (): string => `沪C${String((plates += 1))}`;

interface Insured {
  readonly seller: Seller;
  readonly compulsory: Held;
  readonly commercial: Held;
  readonly plate: string;
  readonly vin: string;
}

async function insured(seller: Seller, vin = aVin()): Promise<Insured> {
  const plate = nextPlate();
  const request = { vehicle: aValuedSaloon({ vin, registration: { plate: { number: plate } } }) };
  return { seller, plate, vin, ...(await world.pair(seller, { request })) };
}

async function changePlate({ seller, compulsory, commercial }: Insured, number = nextPlate()): Promise<string> {
  await world.on(CHANGED_ON);
  await world.endorsed(
    seller,
    [compulsory.wire, commercial.wire],
    [{ plateChange: { plate: { number }, registeredOn: '2026-12-22' } }],
  );
  await world.on(LATER);
  return number;
}

async function correctVin({ seller, compulsory, commercial }: Insured): Promise<string> {
  const vin = aVin();
  const changes = [{ vinEngineCorrection: { vin, engineNumber: 'EA2110099' } }];
  const effectiveAt = '2026-11-22T00:00:00.000+08:00';
  const { endorsement } = await world.request(seller, [compulsory.wire, commercial.wire], changes, { effectiveAt });
  if (!endorsement) throw new Error('refused');
  const underwriter = await world.staff(['UNDERWRITER']);
  const { id: endorsementId, revision: expectedVersion } = endorsement;
  const input = { idempotencyKey: newKey(), endorsementId, expectedVersion, approved: true, opinion: '行驶证相符' };
  await underwriter.ask(EndorsementDecideDocument, { input });
  const { endorsement: done } = await world.confirm(seller, await world.read(seller, endorsementId));
  expect(done?.state).toBe('EFFECTIVE');
  return vin;
}

type Named = NonNullable<ClaimReportInput['policy']>;
const report = (caller: Seller, policy: Named, occurredAt = LOSS_AT): Promise<Reported> =>
  world.report(caller, { policy, occurredAt, ...(caller === club ? { reporter: BY_PARTNER } : {}) });
async function coverOf({ claim }: Reported): Promise<string[]> {
  const rows = await world.db.owner<{ number: string }[]>`
    select p.number from claims c join claim_policies cp on cp.claim_id = c.id join policies p on p.id = cp.policy_id
    where c.number = ${claim?.number ?? ''} order by 1`;
  return rows.map(({ number }) => number);
}
const numbersOf = ({ compulsory, commercial }: Insured): string[] => [compulsory.number, commercial.number].sort();
const refusalsOf = ({ userErrors }: Reported): string[] => userErrors.map(({ code }) => code);

describe('a plate that was changed after the loss', () => {
  it('the old one, which the vehicle carried then, names it, for its own channel and for a club', async () => {
    const car = await insured(dealer);
    await changePlate(car);
    const first = await report(dealer, { plate: car.plate });
    expect(await coverOf(first)).toEqual(numbersOf(car));
    const joined = await report(club, { plate: car.plate });
    expect(joined.claim?.number).toBe(first.claim?.number);
  });

  it('the new one names it too, while no other vehicle carried it then', async () => {
    const car = await insured(dealer);
    const now = await changePlate(car);
    expect(await coverOf(await report(dealer, { plate: now }))).toEqual(numbersOf(car));
  });

  it('after the change the old one is nobody’s: it names no vehicle that had it before', async () => {
    const car = await insured(dealer);
    const now = await changePlate(car);
    expect(refusalsOf(await report(dealer, { plate: car.plate }, LATER_LOSS))).toEqual(['NOT_FOUND']);
    expect(await coverOf(await report(dealer, { plate: now }, LATER_LOSS))).toEqual(numbersOf(car));
  });

  it('two vehicles that carried it one after the other: the one of the instant, not the one of today', async () => {
    const [before, after] = [await insured(dealer), await insured(other)];
    const handedOn = nextPlate();
    await changePlate(before, handedOn); // from the 23rd it carries what is handed on below
    await world.on('2026-11-21T10:00:00.000+08:00');
    await changePlate(after, before.plate); // the plate of `before` goes to `after`
    expect(await coverOf(await report(dealer, { plate: before.plate }))).toEqual(numbersOf(before));
    expect(await coverOf(await report(other, { plate: before.plate }, LATER_LOSS))).toEqual(numbersOf(after));
    expect(refusalsOf(await report(dealer, { plate: before.plate }, LATER_LOSS))).toEqual(['NOT_FOUND']);
  });
});

describe('a VIN that is corrected between two reports of one accident', () => {
  it('is one claim all the same', async () => {
    const car = await insured(dealer);
    await world.on(CHANGED_ON);
    const first = await report(dealer, { plate: car.plate });
    const vin = await correctVin(car);
    const second = await report(dealer, { vin });
    expect(second.userErrors).toEqual([]);
    expect(second.claim?.number).toBe(first.claim?.number);
    expect(second.claim?.joinedReports).toHaveLength(2);
  });
});

describe('a report under a VIN that was wrong, and has been corrected', () => {
  /** Written under `vin` until the correction, which holds from the beginning. */
  async function corrected(seller: Seller, vin?: string): Promise<Insured> {
    await world.on('2026-11-21T10:00:00.000+08:00');
    const car = await insured(seller, vin);
    await world.on(CHANGED_ON);
    await correctVin(car);
    return car;
  }

  it('finds the policy, for its own channel and for a club, and is one claim with what is reported under the right one', async () => {
    const car = await corrected(dealer);
    const first = await report(club, { vin: car.vin });
    expect(await coverOf(first)).toEqual(numbersOf(car));
    const own = await report(dealer, { vin: car.vin });
    expect(own.claim?.number).toBe(first.claim?.number);
    const second = await report(dealer, { plate: car.plate });
    expect(second.claim?.number).toBe(first.claim?.number);
    expect(second.claim?.joinedReports).toHaveLength(3);
  });

  it('joins the claim that was opened under the wrong VIN before', async () => {
    await world.on('2026-11-21T10:00:00.000+08:00');
    const car = await insured(dealer);
    await world.on(CHANGED_ON);
    const first = await report(dealer, { vin: car.vin });
    await correctVin(car);
    expect((await report(dealer, { vin: car.vin })).claim?.number).toBe(first.claim?.number);
  });

  it('a vehicle that does carry that VIN, and was insured at the loss, comes first', async () => {
    const wrong = await corrected(dealer);
    await world.on('2026-11-21T10:00:00.000+08:00');
    const right = await insured(other, wrong.vin);
    await world.on(CHANGED_ON);
    expect(await coverOf(await report(club, { vin: wrong.vin }))).toEqual(numbersOf(right));
    expect(await coverOf(await report(other, { vin: wrong.vin }))).toEqual(numbersOf(right));
  });

  it('what a partner hears of its own does not tell whether another’s vehicle carries that VIN', async () => {
    const [alone, beside] = [await corrected(dealer), await corrected(dealer)];
    await world.on('2026-11-21T10:00:00.000+08:00');
    await insured(other, beside.vin);
    await world.on(CHANGED_ON);
    for (const car of [alone, beside])
      expect(await coverOf(await report(dealer, { vin: car.vin }))).toEqual(numbersOf(car));
    // Nor does whoever reports its own alone learn of another's earlier VIN.
    const refused = async (vin: string) => (await report(other, { vin })).userErrors;
    expect(await refused(alone.vin)).toEqual(await refused(aVin()));
    expect((await refused(alone.vin)).map(({ code }) => code)).toEqual(['NOT_FOUND']);
  });

  it('of two vehicles that were once written under it neither is taken: the insurer’s people find it', async () => {
    const first = await corrected(dealer);
    await corrected(other, first.vin);
    await world.on(CHANGED_ON);
    const unknown = await report(club, { vin: first.vin });
    expect(unknown.userErrors).toEqual([]);
    expect(await coverOf(unknown)).toEqual([]);
  });
});
