/** Licences and people (S-265, IL 112): told 60, 30 and 7 days before they end, and narrowing what may be sold from the day they do. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Id } from '../../../src/kernel/ids.js';
import { wireId } from '../../../src/kernel/ids.js';
import { tellLapses } from '../../../src/modules/channels/index.js';
import { aLicence, aProducer } from '../../kit/channels-fixture.js';
import { takingOf } from '../../kit/acceptance.js';
import { anOption, codes, MORNING, quoteWorld, type QuoteWorld, type Seller } from '../../kit/quote-world.js';
import { runScan } from '../../kit/scan.js';

let world: QuoteWorld;
beforeAll(async () => {
  world = await quoteWorld();
});
afterAll(() => world.stop());
beforeEach(() => {
  world.clock.at(MORNING);
});

const MORNING_OF = (day: string): string => `${day}T09:00:00+08:00`;
async function scanOn(day: string): Promise<void> {
  world.clock.at(MORNING_OF(day));
  await runScan(world, tellLapses);
}
const told = async (subjectId: string): Promise<string[]> =>
  (
    await world.db.owner<{ type: string }[]>`select type from events where subject_id = ${subjectId} order by sequence`
  ).map(({ type }) => type);
const aPersonUntil = (seller: Seller, until: { registeredUntil?: string; trainedUntil?: string }) =>
  aProducer(world.db.owner, seller.made.id, { outletId: seller.made.outlets.main, ...until });

describe('an end that comes is told', () => {
  it('60, 30 and 7 days before and on the day, once each, by the calendar of Shanghai', async () => {
    const { made } = await world.partner({ licensed: { validUntil: '2027-03-01' } });
    const licence = made.licenceId ?? '';
    await scanOn('2026-12-30');
    expect(await told(licence)).toEqual([]);
    // 60 days before is 31 December, which begins in Shanghai while it is still the 30th in London.
    world.clock.at('2026-12-30T16:00:00Z');
    await runScan(world, tellLapses);
    expect(await told(licence)).toEqual(['licence.expires_soon']);
    for (const day of ['2026-12-31', '2027-01-29', '2027-01-30', '2027-01-30', '2027-02-22', '2027-02-28'])
      await scanOn(day);
    expect(await told(licence)).toEqual(Array(3).fill('licence.expires_soon'));
    await scanOn('2027-03-01');
    await scanOn('2027-03-02');
    expect(await told(licence)).toEqual([...Array<string>(3).fill('licence.expires_soon'), 'licence.lapsed']);
  });

  it('after an outage everything missed comes at once, and two workers at once tell it once', async () => {
    const { made } = await world.partner({ licensed: { validUntil: '2027-03-01' } });
    world.clock.at(MORNING_OF('2027-03-03'));
    await Promise.all([runScan(world, tellLapses), runScan(world, tellLapses)]);
    expect(await told(made.licenceId ?? '')).toEqual([
      ...Array<string>(3).fill('licence.expires_soon'),
      'licence.lapsed',
    ]);
  });

  it('registration and training of a salesperson, each by its own name; not of somebody who has left', async () => {
    const seller = await world.partner();
    const one = await aPersonUntil(seller, { registeredUntil: '2027-01-10', trainedUntil: '2026-12-20' });
    const gone = await aProducer(world.db.owner, seller.made.id, {
      outletId: seller.made.outlets.main,
      registeredUntil: '2026-12-01',
      state: 'ENDED',
    });
    await scanOn('2026-12-20');
    // Three weeks before the one, and on the day of the other.
    expect((await told(one)).sort()).toEqual([
      ...Array<string>(2).fill('producer.registration_expires_soon'),
      ...Array<string>(3).fill('producer.training_expires_soon'),
      'producer.training_lapsed',
    ]);
    expect(await told(gone)).toEqual([]);
  });

  it('a licence that another follows ends nothing; a prolonged registration is another end', async () => {
    const seller = await world.partner({ licensed: { validUntil: '2027-01-10' } });
    await aLicence(world.db.owner, seller.made.id, { validFrom: '2027-01-10', validUntil: '2030-01-10' });
    const person = await aPersonUntil(seller, { registeredUntil: '2026-12-01' });
    await scanOn('2026-11-25');
    expect(await told(seller.made.licenceId ?? '')).toEqual([]);
    expect(await told(person)).toHaveLength(3); // 60, 30 and 7 days before
    await world.db.owner`update producers set registered_until = '2027-02-01' where id = ${person}`;
    await scanOn('2027-01-02');
    expect(await told(person)).toHaveLength(5); // of the new end 60 and 30 days before
  });

  it('what ended long ago is history: a register filled late floods nobody', async () => {
    const { made } = await world.partner({ licensed: { validUntil: '2026-11-21' } });
    const old = await aLicence(world.db.owner, made.id, { validFrom: '2010-01-01', validUntil: '2015-01-01' });
    await scanOn('2026-11-22');
    expect(await told(old)).toEqual([]);
  });
});

describe('from its first day an end narrows what may be sold', () => {
  const lastDay = '2026-11-21T23:59:59.999+08:00';
  const firstDay = '2026-11-22T00:00:00.000+08:00';
  const requestAt = async (seller: Seller, time: string, producerId?: Id<'Producer'>) => {
    world.clock.at(time);
    return codes(
      await (await world.signInAgain(seller)).request(producerId ? { producerId: wireId('Producer', producerId) } : {}),
    );
  };

  it('a licence: every write of the partner', async () => {
    const seller = await world.partner({ licensed: { validUntil: '2026-11-22' } });
    expect(await requestAt(seller, lastDay)).toEqual([]);
    expect(await requestAt(seller, firstDay)).toEqual(['LICENCE_LAPSED']);
  });

  it('a registration or a training: what this salesperson brings, and nobody else', async () => {
    const seller = await world.partner();
    for (const until of [{ registeredUntil: '2026-11-22' }, { trainedUntil: '2026-11-22' }]) {
      const person = await aPersonUntil(seller, until);
      expect(await requestAt(seller, lastDay, person)).toEqual([]);
      expect(await requestAt(seller, firstDay, person)).toEqual(['PRODUCER_NOT_REGISTERED']);
      expect(await requestAt(seller, firstDay, seller.made.producerId)).toEqual([]);
    }
  });

  it('also for what was quoted before: nobody takes it for a salesperson who may not sell any more', async () => {
    const seller = await world.partner();
    const person = await aPersonUntil(seller, { trainedUntil: '2026-11-22' });
    const producerId = wireId('Producer', person);
    const taking = await takingOf(
      seller,
      await seller.quoted({ producerId, options: [anOption('A', { startsAt: '2026-11-25T00:00:00+08:00' })] }),
      'A',
      { producerId },
    );
    world.clock.at(firstDay);
    expect(codes(await (await world.signInAgain(seller)).accept(taking))).toEqual(['PRODUCER_NOT_REGISTERED']);
  });
});
