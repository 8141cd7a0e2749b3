/** Every reason why an option cannot be taken, and that nothing is written then. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, parseWireId } from '../../../src/kernel/ids.js';
import { CUSTOMER, takingOf } from '../../kit/acceptance.js';
import { aProducer } from '../../kit/channels-fixture.js';
import { wireId } from '../../../src/kernel/ids.js';
import {
  anOption,
  aSelection,
  aValuedSaloon,
  bothParts,
  codes,
  EVERYTHING,
  factsOf,
  MORNING,
  newKey,
  nextTerms,
  onlyRefusal,
  quoteWorld,
  type QuoteWorld,
  type Seller,
  THIRD_PARTY,
} from '../../kit/quote-world.js';
import { dearer, successorOf } from '../../kit/tariff-fixture.js';

let world: QuoteWorld;
let dealer: Seller;
beforeAll(async () => {
  world = await quoteWorld();
  dealer = await world.partner();
});
beforeEach(() => {
  world.clock.at(MORNING);
});
afterAll(() => world.stop());

const BOTH = bothParts('B', aSelection([THIRD_PARTY]));
const quoted = (seller = dealer) => seller.quoted({ vehicle: aValuedSaloon(), options: [anOption('A'), BOTH] });

async function applications(): Promise<number> {
  const [row] = await world.db.owner<{ n: number }[]>`select count(*)::int as n from applications`;
  return row?.n ?? 0;
}

describe('people', () => {
  it('who have no identity document are asked for one, by path', async () => {
    const taking = await takingOf(dealer, await quoted(), 'A', { acceptance: { people: null } });
    const found = onlyRefusal(await dealer.accept(taking));
    expect(found).toMatchObject({
      code: 'INVALID_INPUT',
      field: ['input', 'acceptance', 'people', 'policyholder', 'partyId'],
    });
  });
  it('with a wrong check character are refused without repeating it', async () => {
    const people = structuredClone(CUSTOMER);
    if (people.policyholder.person?.identity) people.policyholder.person.identity.number = '110105194912310021';
    const taking = await takingOf(dealer, await quoted(), 'A', { acceptance: { people } });
    const answer = await dealer.accept(taking);
    expect(codes(answer)).toEqual(['IDENTITY_INVALID']);
    expect(JSON.stringify(answer)).not.toContain('110105194912310021');
  });
  it('others than the quote was made for are refused: price it again with them', async () => {
    const people = { policyholder: { person: { ...CUSTOMER.policyholder.person, name: '周行简' } } };
    const taking = await takingOf(dealer, await quoted(), 'A', { acceptance: { people: people } });
    const { userErrors } = await dealer.accept(taking);
    expect(userErrors.map(({ code, field }) => [code, field?.at(-1)])).toEqual([
      ['INVALID_INPUT', 'policyholder'],
      ['INVALID_INPUT', 'insured'],
      ['INVALID_INPUT', 'owner'],
    ]);
  });
});

describe('the quote', () => {
  it('QUOTE_EXPIRED tells the old payable and today’s beside it', async () => {
    const quote = await dealer.quoted({ vehicle: aValuedSaloon() });
    const taking = await takingOf(dealer, quote);
    await successorOf(world.db.owner, 'COMPULSORY-BASE', {
      version: '2026-11-22',
      validFrom: '2026-11-22',
      change: dearer(2),
    });
    world.clock.at('2026-11-22T00:00:00.000+08:00');
    const found = onlyRefusal(await dealer.accept(taking));
    expect(found.code).toBe('QUOTE_EXPIRED');
    expect(factsOf(found)).toEqual({
      validUntil: '2026-11-22T00:00:00.000+08:00',
      payable: '950.00',
      payableToday: '1900.00',
    });
  });
  it('QUOTE_EXPIRED is told also while the industry platform is silent', async () => {
    const quote = await dealer.quoted({ vehicle: aValuedSaloon() });
    const taking = await takingOf(dealer, quote);
    world.clock.at('2026-11-23T00:00:00.000+08:00');
    world.platform.before = () => Promise.reject(new Error('down'));
    const found = onlyRefusal(await dealer.accept(taking));
    world.platform.before = () => Promise.resolve();
    expect([found.code, Object.keys(factsOf(found))]).toEqual(['QUOTE_EXPIRED', ['validUntil', 'payable']]);
  });
  it('QUOTE_STATE: taken already, with another key and the revision of now', async () => {
    const quote = await quoted();
    const taking = await takingOf(dealer, quote, 'A');
    await dealer.accept(taking);
    const found = onlyRefusal(await dealer.accept({ ...taking, expectedVersion: 2 }));
    expect(found.code).toBe('QUOTE_STATE');
    expect(factsOf(found)).toMatchObject({ state: 'ACCEPTED' });
  });
  it('QUOTE_STATE: withdrawn', async () => {
    const quote = await quoted();
    const taking = await takingOf(dealer, quote, 'A');
    await dealer.withdraw({ quoteId: quote.id, expectedVersion: 1 });
    expect(codes(await dealer.accept(taking))).toEqual(['QUOTE_STATE']);
  });
  it('STALE_VERSION tells the revision to read', async () => {
    const taking = await takingOf(dealer, await quoted(), 'A');
    const found = onlyRefusal(await dealer.accept({ ...taking, expectedVersion: 7 }));
    expect([found.code, found.wouldPass[0]?.value]).toEqual(['STALE_VERSION', '1']);
  });
  it('OPTION_NOT_OFFERED: no price, with the reasons', async () => {
    const partner = await world.partner({ clauses: { ...EVERYTHING, COVERAGES: ['VEHICLE_DAMAGE'] } });
    const taking = await takingOf(partner, await quoted(partner), 'B');
    const found = onlyRefusal(await partner.accept(taking));
    expect([found.code, factsOf(found)]).toEqual(['OPTION_NOT_OFFERED', { reason: 'TERM_COVERAGES' }]);
  });
  it('OPTION_NOT_OFFERED: an option of an earlier price', async () => {
    const quote = await quoted();
    const taking = await takingOf(dealer, quote, 'A');
    await dealer.reprice({ quoteId: quote.id, expectedVersion: 1 });
    const found = onlyRefusal(await dealer.accept({ ...taking, expectedVersion: 2 }));
    expect(found.code).toBe('OPTION_NOT_OFFERED');
    expect(found.message).toContain('earlier version');
  });
  it('NOT_FOUND: no such option', async () => {
    const taking = await takingOf(dealer, await quoted(), 'A');
    const optionId = wireId('QuoteOption', newId('QuoteOption'));
    expect(onlyRefusal(await dealer.accept({ ...taking, optionId }))).toMatchObject({
      code: 'NOT_FOUND',
      field: ['input', 'optionId'],
    });
  });
});

describe('terms in force at the moment of acceptance', () => {
  const changed = async (clauses: object) => {
    const partner = await world.partner();
    const quote = await quoted(partner);
    const taking = await takingOf(partner, quote, 'B');
    await nextTerms(world, partner, clauses);
    return partner.accept(taking);
  };
  it.each([
    ['PRODUCTS', { PRODUCTS: ['COMPULSORY-TRAFFIC'] }],
    ['VEHICLE_GROUPS', { VEHICLE_GROUPS: ['TRACTOR'] }],
    ['TERRITORY', { TERRITORY: ['110000'] }],
    ['COVERAGES', { COVERAGES: ['VEHICLE_DAMAGE'] }],
    ['SUM_INSURED_LIMIT', { SUM_INSURED_LIMIT: { amount: [{ value: '500000.00' }] } }],
    ['BINDING_AUTHORITY', { BINDING_AUTHORITY: { perPolicy: '1000.00', perDay: '1000.00', inForce: '1000.00' } }],
  ])('TERM_%s', async (key, clauses) => {
    const found = onlyRefusal(await changed(clauses));
    expect([found.code, found.clause?.key]).toEqual([`TERM_${key}`, key]);
  });
  it('AGREEMENT_NOT_ACTIVE and LICENCE_LAPSED close every write', async () => {
    const partner = await world.partner();
    const taking = await takingOf(partner, await quoted(partner), 'A');
    await world.db.owner`update agreements set state = 'SUSPENDED' where partner_id = ${partner.made.id}`;
    const again = await world.signInAgain(partner);
    expect(codes(await again.accept(taking))).toEqual(['AGREEMENT_NOT_ACTIVE']);
  });
});

describe('the salesperson', () => {
  it('is needed here at the latest, and may be named here', async () => {
    const quote = await quoted();
    const none = await takingOf(dealer, quote, 'A', { producerId: null });
    const found = onlyRefusal(await dealer.accept(none));
    expect(found).toMatchObject({ code: 'PRODUCER_NOT_REGISTERED', field: ['input', 'producerId'] });
    expect((await dealer.accept(await takingOf(dealer, quote, 'A'))).userErrors).toEqual([]);
  });
  it('without training may not sell', async () => {
    const untrained = await aProducer(world.db.owner, dealer.made.id, {
      outletId: dealer.made.outlets.main,
      trainedUntil: '2026-01-01',
    });
    const taking = await takingOf(dealer, await quoted(), 'A', { producerId: wireId('Producer', untrained) });
    expect(codes(await dealer.accept(taking))).toEqual(['PRODUCER_NOT_REGISTERED']);
  });
  it('of another partner is not there', async () => {
    const other = await world.partner();
    const taking = await takingOf(dealer, await quoted(), 'A', { producerId: other.producerId });
    expect(codes(await dealer.accept(taking))).toEqual(['NOT_FOUND']);
  });
});

it('DUPLICATE_COMPULSORY is a bare fact: whoever’s the cover is, nothing of it is told', async () => {
  const other = await world.partner({ kind: 'BROKER' });
  const vehicle = aValuedSaloon();
  const theirs = await other.quoted({ vehicle });
  const { application } = await other.accept(await takingOf(other, theirs));
  const id = parseWireId('Application', application?.id ?? '');
  await world.db.owner`
    insert into policies (id, partner_id, number, kind, state, application_id, outlet_id, producer_id, vehicle_id, subject_id, policyholder_id, insured_id, owner_id, agreement_version_id, bound_under_id, vehicle_group, vin, plate, holder_name, starts_at, ends_at, issued_at, revision, updated_at)
    select ${newId('Policy')}, a.partner_id, 'P-1', 'COMPULSORY', 'ISSUED', a.id, a.outlet_id, a.producer_id, a.vehicle_id, v.subject_id, a.policyholder_id, a.insured_id, a.owner_id, a.agreement_version_id, a.accepted_under_id, a.vehicle_group, a.vin, a.plate, a.holder_name, '2026-11-22T00:00:00+08:00', '2027-11-22T00:00:00+08:00', ${MORNING}, 1, ${MORNING}
    from applications a join vehicles v on v.id = a.vehicle_id where a.id = ${id}`;
  const taking = await takingOf(dealer, await dealer.quoted({ vehicle }));
  const found = onlyRefusal(await dealer.accept(taking));
  expect(found).toMatchObject({ code: 'DUPLICATE_COMPULSORY', field: ['input', 'optionId'], facts: [], wouldPass: [] });
});

describe('what underwriting asks for, all at once', () => {
  it('a broker brings the customer’s mandate', async () => {
    const broker = await world.partner({ kind: 'BROKER' });
    const taking = await takingOf(broker, await quoted(broker), 'A', { acceptance: { mandate: null } });
    expect(onlyRefusal(await broker.accept(taking))).toMatchObject({
      code: 'MANDATE_MISSING',
      field: ['input', 'acceptance', 'mandate'],
    });
  });
  it('a signature before the price is none', async () => {
    const quote = await quoted();
    const { acceptance, ...taking } = await takingOf(dealer, quote, 'A');
    const signature = { ...acceptance.signature, signedAt: '2026-11-20T10:00:00.000+08:00' };
    expect(codes(await dealer.accept({ ...taking, acceptance: { ...acceptance, signature } }))).toEqual([
      'SIGNATURE_MISSING',
    ]);
  });
  it('the partner’s own number names one application', async () => {
    const externalRef = `OWN-${newKey()}`;
    await dealer.accept({ ...(await takingOf(dealer, await quoted(), 'A')), externalRef });
    const second = await dealer.accept({ ...(await takingOf(dealer, await quoted(), 'A')), externalRef });
    expect(codes(second)).toEqual(['APPLICATION_REF_TAKEN']);
  });
});

it('a refusal writes nothing, and its key may be tried again', async () => {
  const quote = await quoted();
  const taking = { ...(await takingOf(dealer, quote, 'A')), idempotencyKey: newKey() };
  const before = await applications();
  await dealer.accept({ ...taking, expectedVersion: 9 });
  expect(await applications()).toBe(before);
  expect((await dealer.quote(quote.id))?.state).toBe('PRICED');
  expect((await dealer.accept(taking)).userErrors).toEqual([]);
});

it('KEY_REUSED: the key came with another option', async () => {
  const quote = await quoted();
  const [a, b] = [await takingOf(dealer, quote, 'A'), await takingOf(dealer, quote, 'B')];
  const idempotencyKey = newKey();
  await dealer.accept({ ...a, idempotencyKey });
  expect(codes(await dealer.accept({ ...b, idempotencyKey }))).toEqual(['KEY_REUSED']);
});
