/** `quoteRequest`, refused: every code it declares, where in the input, by which clause, and what would pass. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { QuoteRequestDocument, type QuoteRequestInput } from '../../generated/operations.js';
import { aProducer, strangerId } from '../../kit/channels-fixture.js';
import { wireId } from '../../../src/kernel/ids.js';
import {
  anOption,
  aRequest,
  aSaloon,
  codes,
  EVERYTHING,
  factsOf,
  MORNING,
  newKey,
  onlyRefusal,
  quoteWorld,
  type QuoteWorld,
  type Seller,
  type UserError,
  withSuggestion,
} from '../../kit/quote-world.js';
import { inBothLanguages, refusalBook } from '../../kit/refusal-book.js';

const book = refusalBook('quoteRequest');
let world: QuoteWorld;
let dealer: Seller;

beforeAll(async () => {
  world = await quoteWorld();
  dealer = await world.partner();
});
afterAll(() => world.stop());
beforeEach(() => {
  world.clock.at(MORNING);
});

/** Refused with one code, in both languages; whatever is suggested passes. */
async function refusal(code: string, changes: Partial<QuoteRequestInput>, seller = dealer): Promise<UserError> {
  const input = aRequest(changes);
  const english = book.only(await seller.request(input), code);
  inBothLanguages(english, onlyRefusal(await seller.request(input, { language: 'zh-CN' })));
  for (const suggestion of english.wouldPass) {
    const applied = { ...withSuggestion(input, suggestion), idempotencyKey: newKey() };
    expect({ suggestion, refused: codes(await seller.request(applied)) }).toEqual({ suggestion, refused: [] });
  }
  return english;
}

describe('what a caller can mistype', () => {
  it('S-097: a VIN with a wrong check digit', async () => {
    const found = await refusal('VIN_INVALID', { vehicle: aSaloon({ vin: 'LFV2A0000P0000123' }) });
    expect(found.field).toEqual(['input', 'vehicle', 'vin']);
  });

  it('S-097: a plate with letters that plates do not have', async () => {
    const found = await refusal('PLATE_INVALID', {
      vehicle: aSaloon({ registration: { plate: { number: '沪AIO345' } } }),
    });
    expect(found.field).toEqual(['input', 'vehicle', 'registration', 'plate', 'number']);
  });

  it('S-097: an identity number with a wrong check character; it is never repeated', async () => {
    const found = await refusal('IDENTITY_INVALID', {
      people: {
        policyholder: { person: { name: '林若溪', identity: { kind: 'RESIDENT_ID', number: '110105194912310021' } } },
      },
    });
    expect(found.field).toEqual(['input', 'people', 'policyholder', 'person', 'identity', 'number']);
    expect(JSON.stringify(found)).not.toContain('110105194912310021');
  });

  it('a fact without which no premium can be computed', async () => {
    const found = await refusal('INVALID_INPUT', { vehicle: aSaloon({ seats: null }) });
    expect(found.field).toEqual(['input', 'vehicle', 'seats']);
  });

  it('S-027: a filler instead of the plate of a new car', async () => {
    const found = book.only(
      await dealer.request({ vehicle: aSaloon({ registration: { plate: { number: '新车' } } }) }),
      'PLATE_INVALID',
    );
    expect(found.wouldPass).toMatchObject([{ field: ['input', 'vehicle', 'registration', 'unregistered'] }]);
  });

  it('a pick-up as a family car: it is a truck', async () => {
    const found = onlyRefusal(await dealer.request({ vehicle: aSaloon({ bodyKind: 'PICK_UP' }) }));
    expect(found).toMatchObject({
      code: 'INVALID_INPUT',
      field: ['input', 'vehicle', 'useNature'],
      rule: { rule: 'pick-up-is-truck' },
      wouldPass: [{ value: 'NON_COMMERCIAL_TRUCK' }],
    });
  });

  it('a trailer: it takes no compulsory insurance, and the rule is cited', async () => {
    const { userErrors } = await dealer.request({
      vehicle: aSaloon({
        registration: { plate: { number: '沪A1234挂' } },
        useNature: 'COMMERCIAL_TRUCK',
        loadKg: 30000,
        seats: null,
        energy: null,
        displacementMl: null,
      }),
    });
    expect(userErrors).toMatchObject([
      { code: 'INVALID_INPUT', rule: { source: 'LAW', rule: 'TRAILER_TAKES_NO_COMPULSORY_COVER' } },
    ]);
  });

  it('an idempotency key with spaces, and a number of one’s own that begins with one', async () => {
    expect(onlyRefusal(await dealer.request({ idempotencyKey: 'two words' }))).toMatchObject({
      code: 'INVALID_INPUT',
      field: ['input', 'idempotencyKey'],
    });
    expect(onlyRefusal(await dealer.request({ externalRef: ' X' }))).toMatchObject({
      code: 'INVALID_INPUT',
      field: ['input', 'externalRef'],
    });
  });

  it('S-034: two options of one label; a free letter is suggested', async () => {
    const found = await refusal('OPTIONS_INVALID', { options: [anOption('B'), anOption('B')] });
    expect(found).toMatchObject({ field: ['input', 'options', '1', 'label'], wouldPass: [{ value: 'A' }] });
  });

  it('S-034: no option, or more than six', async () => {
    expect(onlyRefusal(await dealer.request({ options: [] }))).toMatchObject({
      code: 'OPTIONS_INVALID',
      field: ['input', 'options'],
    });
    const seven = onlyRefusal(await dealer.request({ options: [...'ABCDEFG'].map((label) => anOption(label)) }));
    expect(factsOf(seven)).toEqual({ count: '7', limit: '6' });
  });

  it.each([
    ['in the past: no cover is back-dated', '2026-11-21T09:59:59.999+08:00'],
    ['this very moment: the price would end as it is made', MORNING],
    ['more than ninety days ahead', '2027-02-20T00:00:00.000+08:00'],
  ])('S-018: a start %s', async (_what, startsAt) => {
    const found = await refusal('START_NOT_ALLOWED', { options: [anOption('A', { startsAt })] });
    expect(found.field).toEqual(['input', 'options', '0', 'compulsory', 'startsAt']);
    expect(factsOf(found)).toEqual({ after: MORNING, latest: '2027-02-20T00:00:00.000+08:00' });
  });

  it('S-018: more than a year on a ground for less', async () => {
    const found = await refusal('SHORT_TERM_NOT_ALLOWED', {
      options: [anOption('A', { shortTerm: { ground: 'FOREIGN_ENTRY', endsAt: '2028-01-01T00:00:00.000+08:00' } })],
    });
    expect(found).toMatchObject({
      field: ['input', 'options', '0', 'compulsory', 'shortTerm', 'endsAt'],
      rule: { document: 'CTR 2019 art. 20' },
    });
    expect(factsOf(found)).toMatchObject({ ground: 'FOREIGN_ENTRY', oneYear: '2027-11-22T00:00:00.000+08:00' });
  });

  it('S-018: a short term before scrapping, for a vehicle that is scrapped in two years', async () => {
    const found = await refusal('SHORT_TERM_NOT_ALLOWED', {
      options: [
        anOption('A', {
          shortTerm: { ground: 'NEAR_SCRAPPING', endsAt: '2027-02-01T00:00:00.000+08:00', scrapOn: '2028-11-30' },
        }),
      ],
    });
    expect(factsOf(found)).toMatchObject({ scrapOn: '2028-11-30' });
  });

  it('every problem is told at once, each by its path', async () => {
    const { userErrors } = await dealer.request({
      externalRef: ' ',
      vehicle: aSaloon({ vin: 'LFV2A0000P0000123', registration: { plate: { number: '沪AIO345' } } }),
      people: {
        policyholder: { person: { name: '林若溪', identity: { kind: 'RESIDENT_ID', number: '110105194912310021' } } },
      },
      options: [anOption('!'), anOption('B', { startsAt: '2020-01-01T00:00:00.000+08:00' })],
    });
    expect(userErrors.map((error) => `${error.code} ${(error.field ?? []).slice(1).join('.')}`).sort()).toEqual([
      'IDENTITY_INVALID people.policyholder.person.identity.number',
      'INVALID_INPUT externalRef',
      'OPTIONS_INVALID options.0.label',
      'PLATE_INVALID vehicle.registration.plate.number',
      'START_NOT_ALLOWED options.1.compulsory.startsAt',
      'VIN_INVALID vehicle.vin',
    ]);
  });
});

describe('what the agreement does not allow', () => {
  it('a region outside the territory: the clause is cited by number, title and version', async () => {
    const shanghaiOnly = await world.partner({ clauses: { ...EVERYTHING, TERRITORY: ['310000'] } });
    const found = await refusal('TERM_TERRITORY', { vehicle: aSaloon({ region: '110000' }) }, shanghaiOnly);
    expect(found).toMatchObject({
      field: ['input', 'vehicle', 'region'],
      clause: {
        key: 'TERRITORY',
        number: '4.3',
        title: 'Clause TERRITORY',
        agreementVersion: { sequence: 1, agreement: { number: expect.stringMatching(/^XY-/) } },
      },
      wouldPass: [{ value: '310000' }],
    });
    expect(factsOf(found)).toEqual({ limit: '310000', offered: '110000' });
  });

  it('new business, where the agreement opens other lines only: nothing that could be asked for differently would pass', async () => {
    const claimsOnly = await world.partner({ clauses: { ...EVERYTHING, BUSINESS_LINES: ['CLAIMS'] } });
    const found = await refusal('TERM_BUSINESS_LINES', {}, claimsOnly);
    expect(found).toMatchObject({ field: null, clause: { key: 'BUSINESS_LINES' }, wouldPass: [] });
    expect(factsOf(found)).toEqual({ limit: 'CLAIMS', offered: 'NEW_BUSINESS' });
  });

  it('a vehicle group outside it: use natures that the clause and the vehicle allow are suggested', async () => {
    const taxis = await world.partner({ clauses: { ...EVERYTHING, VEHICLE_GROUPS: ['TAXI_RENTAL', 'MOTORCYCLE'] } });
    const found = await refusal('TERM_VEHICLE_GROUPS', {}, taxis);
    expect(found).toMatchObject({
      field: ['input', 'vehicle', 'useNature'],
      clause: { key: 'VEHICLE_GROUPS', number: '4.2' },
      wouldPass: [{ value: 'TAXI_RENTAL' }],
    });
    expect(factsOf(found)).toEqual({ limit: 'TAXI_RENTAL, MOTORCYCLE', offered: 'PRIVATE_PASSENGER' });
  });

  it('the product itself: nothing in the input would pass', async () => {
    const commercialOnly = await world.partner({ clauses: { ...EVERYTHING, PRODUCTS: ['SOMETHING-ELSE'] } });
    const found = await refusal('TERM_PRODUCTS', {}, commercialOnly);
    expect(found).toMatchObject({ field: null, clause: { key: 'PRODUCTS', number: '4.1' }, wouldPass: [] });
  });

  it('an agreement without the clause: what it does not grant is not there to be asked for', async () => {
    const { TERRITORY: _without, ...rest } = EVERYTHING;
    const nowhere = await world.partner({ clauses: rest });
    const { errors } = await nowhere.send(QuoteRequestDocument, { input: aRequest() });
    expect(errors.map(({ message }) => message)).toContain('Cannot query field "quoteRequest" on type "Mutation".');
  });

  it('several clauses, the salesperson and the options are told at once', async () => {
    const narrow = await world.partner({
      clauses: { ...EVERYTHING, VEHICLE_GROUPS: ['MOTORCYCLE'], TERRITORY: ['440000'] },
    });
    const producer = await aProducer(world.db.owner, narrow.made.id, {
      outletId: narrow.made.outlets.main,
      state: 'ENDED',
    });
    expect(codes(await narrow.request({ producerId: wireId('Producer', producer) }))).toEqual([
      'TERM_VEHICLE_GROUPS',
      'TERM_TERRITORY',
      'PRODUCER_NOT_REGISTERED',
    ]);
  });
});

describe('who may not', () => {
  it('a partner whose agreement is suspended', async () => {
    const found = await refusal('AGREEMENT_NOT_ACTIVE', {}, await world.partner({ agreement: { state: 'SUSPENDED' } }));
    expect(factsOf(found)).toMatchObject({ state: 'SUSPENDED' });
  });

  it('S-265: a partner whose licence has lapsed, with the licence and its last day', async () => {
    const found = await refusal(
      'LICENCE_LAPSED',
      {},
      await world.partner({ licensed: { number: 'XK-1', validUntil: '2026-11-21' } }),
    );
    expect(factsOf(found)).toMatchObject({ licence: 'XK-1', validUntil: '2026-11-21' });
  });

  it('a partner that is suspended', async () => {
    expect(factsOf(await refusal('PARTNER_STATE', {}, await world.partner({ state: 'SUSPENDED' })))).toEqual({
      state: 'SUSPENDED',
    });
  });

  it.each([
    ['whose practice registration has lapsed', { registeredUntil: '2026-11-21' }, 'REGISTRATION_LAPSED'],
    ['whose yearly training has lapsed', { trainedUntil: '2026-11-21' }, 'TRAINING_LAPSED'],
    ['without a registration', { registrationNumber: null }, 'NOT_REGISTERED'],
    ['who has left', { state: 'ENDED' as const }, 'NOT_ACTIVE'],
  ])('a salesperson %s', async (_what, given, reason) => {
    const producer = await aProducer(world.db.owner, dealer.made.id, { outletId: dealer.made.outlets.main, ...given });
    const found = await refusal('PRODUCER_NOT_REGISTERED', { producerId: wireId('Producer', producer) });
    expect(found.field).toEqual(['input', 'producerId']);
    expect(factsOf(found)).toMatchObject({ reason });
  });

  it('an outlet that is not there', async () => {
    const found = await refusal('NOT_FOUND', { outletId: wireId('Outlet', strangerId('Outlet')) });
    expect(found.field).toEqual(['input', 'outletId']);
  });
});

describe('what stands against it', () => {
  it('a key that came before with other input', async () => {
    const idempotencyKey = newKey();
    await dealer.quoted({ idempotencyKey });
    const found = await refusal('KEY_REUSED', { idempotencyKey });
    expect(found).toMatchObject({ field: ['input', 'idempotencyKey'] });
    expect(factsOf(found)).toEqual({ operation: 'quoteRequest' });
  });

  it('a number of one’s own that another quote bears', async () => {
    await dealer.quoted({ externalRef: 'DMS-77' });
    const found = await refusal('EXTERNAL_REF_TAKEN', { externalRef: 'DMS-77' });
    expect(found.field).toEqual(['input', 'externalRef']);
  });

  it('no version of the product on sale that day', async () => {
    const old = await world.partner({ agreement: { effectiveFrom: '2015-01-01T00:00:00+08:00' } });
    world.clock.at('2020-06-01T10:00:00.000+08:00');
    const found = await refusal('PRODUCT_NOT_ON_SALE', {}, old);
    expect(found.field).toEqual(['input', 'options']);
  });
});

it('every refusal that quoteRequest declares was provoked by a test above', () => {
  expect(book.unprovoked()).toEqual([]);
});
