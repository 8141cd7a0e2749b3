/** A gateway in a process of its own, under whatever TZ its parent gave it: asks for quotes and prints what came, without ids. */
import { aSaloon, anOption, quoteWorld } from './quote-world.js';

/** Midnights of both calendars, month ends, a leap day, and the hours in which zones lie a day apart. */
const MOMENTS = [
  '2026-11-21T23:59:59.999+08:00',
  '2026-11-22T00:00:00.000+08:00',
  '2026-12-31T16:00:00.000Z',
  '2026-12-31T15:59:59.999Z',
  '2028-02-28T09:00:00.000+08:00',
  '2027-03-14T02:30:00.000-03:30',
];

const world = await quoteWorld();
const dealer = await world.partner();
const told: unknown[] = [];
for (const moment of MOMENTS) {
  world.clock.at(moment);
  const vehicle = aSaloon({
    registration: {
      unregistered: {
        invoiceNumber: 'X1',
        invoicedOn: '2026-11-20',
        invoicePrice: { amount: '100000.00', currency: 'CNY' },
      },
    },
  });
  world.platform.records.set(vehicle.vin, {
    previousPolicies: [{ issuedOn: '2025-11-20' as never }],
    accidents: [{ occurredOn: '2026-11-21' as never, atFault: true, death: false }],
    ownerChangedOn: null,
    provinceChanged: false,
    proofOfRecord: true,
    coveredUntil: null,
  });
  const quote = await dealer.quoted({
    vehicle,
    options: [
      anOption('A'),
      anOption('B', {
        shortTerm: { ground: 'NEAR_SCRAPPING', endsAt: '2028-03-31T00:00:00.000+08:00', scrapOn: '2028-03-31' },
        startsAt: null,
      }),
    ].slice(0, moment.startsWith('2028') ? 2 : 1),
  });
  const { id: _id, options, ...rest } = quote;
  told.push({ ...rest, options: options.map(({ id: _option, ...option }) => option) });
}
const listed = await dealer.search({
  filter: { createdAt: { from: '2026-11-22T00:00:00.000+08:00', until: '2027-01-01T00:00:00.000+08:00' } },
});
told.push(listed.nodes.map((node) => node.number));
process.stdout.write(`offset ${String(new Date(Date.parse('2026-11-21')).getTimezoneOffset())}\n`);
process.stdout.write(`told ${JSON.stringify(told)}\n`);
await world.stop();
