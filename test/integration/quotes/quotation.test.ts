/** The quotation as PDF: made when asked for, the same version the same file to the byte. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { QuotationDocument } from '../../generated/operations.js';
import {
  anOption,
  aSelection,
  aValuedSaloon,
  bothParts,
  quoteWorld,
  type QuoteWorld,
  type Seller,
  THIRD_PARTY,
} from '../../kit/quote-world.js';

let world: QuoteWorld;
let dealer: Seller;
beforeAll(async () => {
  world = await quoteWorld();
  dealer = await world.partner();
});
afterAll(() => world.stop());

const fileOf = async (id: string) => (await dealer.ask(QuotationDocument, { by: { id } })).quote?.document;

it('is fetched whole, and asked for again it is the same file', async () => {
  const quote = await dealer.quoted({
    vehicle: aValuedSaloon(),
    options: [anOption('A'), bothParts('B', aSelection([THIRD_PARTY]))],
  });
  const file = await fileOf(quote.id);
  expect(file).toMatchObject({ name: `${quote.number}-1.pdf`, contentType: 'application/pdf', state: 'STORED' });
  const bytes = new Uint8Array(await (await fetch(file?.download?.url ?? '')).arrayBuffer());
  expect(new TextDecoder('latin1').decode(bytes.slice(0, 5))).toBe('%PDF-');
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(file?.sha256);
  expect((await fileOf(quote.id))?.id).toBe(file?.id);
});

it('four at once make one file', async () => {
  const quote = await dealer.quoted({ vehicle: aValuedSaloon() });
  const files = await Promise.all(Array.from({ length: 4 }, () => fileOf(quote.id)));
  expect(new Set(files.map((file) => file?.id)).size).toBe(1);
  const [row] = await world.db.owner<
    { n: number }[]
  >`select count(*)::int as n from files where name = ${`${quote.number}-1.pdf`}`;
  expect(row?.n).toBe(1);
});

it('a new price is a new file; with nothing on offer there is none', async () => {
  const quote = await dealer.quoted({ vehicle: aValuedSaloon() });
  const first = await fileOf(quote.id);
  await dealer.reprice({ quoteId: quote.id, expectedVersion: 1 });
  const second = await fileOf(quote.id);
  expect([first?.name, second?.name]).toEqual([`${quote.number}-1.pdf`, `${quote.number}-2.pdf`]);
  const refused = await dealer.quoted({
    vehicle: aValuedSaloon(),
    options: [{ label: 'A', commercial: aSelection([THIRD_PARTY], { discount: '0.60' }) }],
  });
  expect(await fileOf(refused.id)).toBeNull();
});
