/** An offer is a document: signed, verified offline with `jose` alone, and broken by one changed fen (design §5). */
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { base64url, compactVerify, createLocalJWKSet, decodeProtectedHeader, type JSONWebKeySet } from 'jose';
import {
  anOption,
  aSelection,
  aValuedSaloon,
  bothParts,
  MORNING,
  quoteWorld,
  type QuoteCard,
  type QuoteWorld,
  type Seller,
  THIRD_PARTY,
} from '../../kit/quote-world.js';
import { dearer, successorOf } from '../../kit/tariff-fixture.js';

let world: QuoteWorld;
let dealer: Seller;
let quote: QuoteCard;
beforeAll(async () => {
  world = await quoteWorld();
  dealer = await world.partner();
  quote = await dealer.quoted({
    vehicle: aValuedSaloon(),
    options: [
      anOption('A'),
      bothParts('B', aSelection([THIRD_PARTY])),
      { label: 'C', commercial: aSelection([THIRD_PARTY], { discount: '0.60' }) },
    ],
  });
});
beforeEach(() => {
  world.clock.at(MORNING);
});
afterAll(() => world.stop());

const offers = async () => (await dealer.offers(quote.id)).options.map(({ signedOffer }) => signedOffer);
const keys = async (url: string): Promise<JSONWebKeySet> => (await (await fetch(url)).json()) as JSONWebKeySet;
/** What a customer's system does: the payload, base64url, between the dots; the published keys; any JOSE library. */
const verified = (jws: string, payload: string, published: JSONWebKeySet): Promise<boolean> =>
  compactVerify(jws.replace('..', `.${base64url.encode(payload)}.`), createLocalJWKSet(published)).then(
    () => true,
    () => false,
  );

it('verifies with the published keys, and says what was offered', async () => {
  const [, offer] = await offers();
  if (!offer) throw new Error('B is on offer');
  const published = await keys(offer.keysUrl);
  expect(await verified(offer.jws, offer.payload, published)).toBe(true);
  expect(decodeProtectedHeader(`${offer.jws.split('.')[0] ?? ''}.e30.x`)).toMatchObject({
    alg: 'EdDSA',
    typ: 'gw-offer',
  });
  const said = JSON.parse(offer.payload) as Record<string, unknown>;
  const option = quote.options.find(({ label }) => label === 'B');
  expect(said).toMatchObject({
    quote: quote.number,
    option: option?.id,
    payable: option?.payable?.amount,
    validUntil: quote.validUntil,
    policies: [
      { kind: 'COMPULSORY', premium: option?.compulsory?.premium?.amount.amount },
      { kind: 'COMMERCIAL', premium: option?.commercial?.premium?.amount.amount },
    ],
  });
  expect(JSON.stringify(said)).not.toContain('林若溪');
});

it('one changed fen, another validity or another option’s signature is refused', async () => {
  const [a, b] = await offers();
  if (!a || !b) throw new Error('A and B are on offer');
  const published = await keys(b.keysUrl);
  const payable = /"payable":"([\d.]+)"/.exec(b.payload)?.[1] ?? '';
  const fen = (Math.round(Number(payable) * 100) + 1) / 100;
  for (const payload of [
    b.payload.replace(`"payable":"${payable}"`, `"payable":"${fen.toFixed(2)}"`),
    b.payload.replace('2026-11-22', '2026-11-23'),
    a.payload,
    `${b.payload} `,
  ])
    expect([payload === b.payload, await verified(b.jws, payload, published)]).toEqual([false, false]);
});

it('read twice it is the same to the byte, also after a later tariff; what is not on offer has none', async () => {
  const before = await offers();
  await successorOf(world.db.owner, 'COMPULSORY-BASE', {
    version: '2026-11-21',
    validFrom: '2026-11-21',
    change: dearer(2),
  });
  expect(await offers()).toEqual(before);
  expect(before[2]).toBeNull();
});

it('never passes for a token', async () => {
  const [offer] = await offers();
  const whole = offer?.jws.replace('..', `.${base64url.encode(offer.payload)}.`) ?? '';
  expect((await world.gateway.withToken(whole).send('query V { viewer { __typename } }')).status).toBe(401);
});

it('another vehicle, record or wish has another input hash', async () => {
  const hashOf = async (card: QuoteCard) =>
    (JSON.parse((await dealer.offers(card.id)).options[0]?.signedOffer?.payload ?? '{}') as { inputHash: string })
      .inputHash;
  const vehicle = aValuedSaloon();
  const hashes = [
    await hashOf(await dealer.quoted({ vehicle })),
    await hashOf(await dealer.quoted({ vehicle: { ...vehicle, seats: 4 } })),
    await hashOf(await dealer.quoted({ vehicle, options: [anOption('A', { taxPaid: true })] })),
  ];
  expect(new Set(hashes).size).toBe(3);
});
