/** Every way in which an acceptance falls short is refused by its path, and nothing is written. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { QuoteAcceptInput } from '../../generated/operations.js';
import {
  aValuedSaloon,
  codes,
  EVERYTHING,
  insuredBefore,
  MORNING,
  onlyRefusal,
  quoteWorld,
  type QuoteWorld,
  type Seller,
} from '../../kit/quote-world.js';
import { type Label, took, type Taken, toAccept } from '../../kit/underwriting-world.js';

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

type Acceptance = QuoteAcceptInput['acceptance'];

async function refused(
  label: Label,
  change: (given: Acceptance) => Partial<Acceptance>,
  seller = dealer,
  taken: Taken = {},
) {
  const input = await toAccept(seller, label, taken);
  const [before] = await world.db.owner<
    { n: string }[]
  >`select (select count(*) from applications)::text || '/' || (select count(*) from files)::text as n`;
  const answer = await seller.accept({ ...input, acceptance: { ...input.acceptance, ...change(input.acceptance) } });
  const [after] = await world.db.owner<
    { n: string }[]
  >`select (select count(*) from applications)::text || '/' || (select count(*) from files)::text as n`;
  expect(answer.application).toBeNull();
  expect(after).toEqual(before); // nothing was written, no file, no application
  return answer;
}

const less = <T>(list: readonly T[], keep: (item: T) => boolean): T[] => list.filter(keep);

describe('what is missing', () => {
  it.each<[string, string, Label, (given: Acceptance) => Partial<Acceptance>, readonly string[]]>([
    [
      'DISCLOSURE_MISSING',
      'an unanswered question',
      'C',
      (g) => ({ disclosures: less(g.disclosures, ({ key }) => key !== 'MODIFICATION') }),
      ['disclosures'],
    ],
    [
      'CONFIRMATION_MISSING',
      'an exclusion not confirmed (IL 17)',
      'A',
      (g) => ({ confirmedExclusions: g.confirmedExclusions.slice(1) }),
      ['confirmedExclusions'],
    ],
    [
      'CONSENT_MISSING',
      'no separate consent to share (PIPL 23)',
      'A',
      (g) => ({ consents: less(g.consents, ({ purpose }) => purpose !== 'SHARE_WITH_PARTNER') }),
      ['consents'],
    ],
    [
      'SIGNATURE_MISSING',
      'a signature before the price',
      'A',
      (g) => ({ signature: { ...g.signature, signedAt: '2026-11-21T09:59:59.999+08:00' } }),
      ['signature', 'signedAt'],
    ],
    [
      'SIGNATURE_MISSING',
      'a signature in the future',
      'A',
      (g) => ({ signature: { ...g.signature, signedAt: '2026-11-21T10:00:00.001+08:00' } }),
      ['signature', 'signedAt'],
    ],
    [
      'MATERIAL_MISSING',
      'no driving licence for commercial cover (S-100)',
      'B',
      (g) => ({ materials: less(g.materials ?? [], ({ kind }) => kind !== 'DRIVING_LICENCE') }),
      ['materials'],
    ],
    [
      'INVALID_INPUT',
      'a number where yes or no is asked',
      'A',
      () => ({ disclosures: [{ key: 'ACCIDENT_LAST_YEAR', answer: { number: '1' } }] }),
      ['disclosures', '0', 'answer', 'yesNo'],
    ],
  ])('%s: %s', async (code, _what, label, change, path) => {
    const refusal = onlyRefusal(await refused(label, change));
    expect([refusal.code, refusal.field]).toEqual([code, ['input', 'acceptance', ...path]]);
    expect(refusal.message).not.toBe('');
  });

  it('CONFIRMATION_MISSING: the float notice of a car whose record moved the premium', async () => {
    const vehicle = aValuedSaloon();
    world.platform.records.set(vehicle.vin, insuredBefore(3));
    const refusal = onlyRefusal(await refused('A', () => ({ confirmedNotices: [] }), dealer, { vehicle }));
    expect(refusal).toMatchObject({
      code: 'CONFIRMATION_MISSING',
      field: ['input', 'acceptance', 'confirmedNotices'],
      facts: [{ name: 'key', value: 'FLOAT_NOTICE' }],
    });
    expect(await took(dealer, 'A', { vehicle })).toMatchObject({ state: 'APPROVED' });
  });

  it('MANDATE_MISSING: a broker without the customer’s mandate; with it the application is made', async () => {
    const broker = await world.partner({ kind: 'BROKER' });
    expect(codes(await refused('A', () => ({}), broker))).toEqual(['MANDATE_MISSING']);
    const mandate = {
      declare: { name: 'mandate.pdf', contentType: 'application/pdf', sizeBytes: 1000, sha256: 'a'.repeat(64) },
    };
    expect(await took(broker, 'A', { acceptance: { mandate } })).toMatchObject({ state: 'APPROVED' });
  });

  it('all of it at once, each by its path', async () => {
    const { userErrors } = await refused('C', (given) => ({
      disclosures: [],
      confirmedExclusions: [],
      confirmedNotices: [],
      consents: [],
      materials: [],
      signature: { ...given.signature, signedAt: '2027-01-01T00:00:00.000+08:00' },
    }));
    const found = new Set(userErrors.map(({ code }) => code));
    expect(found).toEqual(
      new Set([
        'DISCLOSURE_MISSING',
        'CONFIRMATION_MISSING',
        'CONSENT_MISSING',
        'SIGNATURE_MISSING',
        'MATERIAL_MISSING',
      ]),
    );
  });

  it('FILE_REJECTED: evidence that no paper can be', async () => {
    const evidence = {
      declare: { name: 'a.exe', contentType: 'application/x-msdownload', sizeBytes: 10, sha256: 'b'.repeat(64) },
    };
    const refusal = onlyRefusal(await refused('A', (given) => ({ signature: { ...given.signature, evidence } })));
    expect(refusal.code).toBe('FILE_REJECTED');
    expect(refusal.field?.slice(0, 4)).toEqual(['input', 'acceptance', 'signature', 'evidence']);
  });
});

describe('numbers and authority', () => {
  it('APPLICATION_REF_TAKEN: the partner’s own number names one application', async () => {
    await took(dealer, 'A', { externalRef: 'ONCE' });
    const answer = await dealer.accept(await toAccept(dealer, 'A', { externalRef: 'ONCE' }));
    expect(onlyRefusal(answer)).toMatchObject({ code: 'APPLICATION_REF_TAKEN', field: ['input', 'externalRef'] });
  });

  it('TERM_BINDING_AUTHORITY: the day’s authority is used up, says how much is left, and compulsory cover goes on', async () => {
    const small = await world.partner({
      clauses: {
        ...EVERYTHING,
        BINDING_AUTHORITY: { perPolicy: '2000000.00', perDay: '2000000.00', inForce: '90000000000.00' },
      },
    });
    await took(small, 'B');
    const refusal = onlyRefusal(await small.accept(await toAccept(small, 'B')));
    expect(refusal).toMatchObject({ code: 'TERM_BINDING_AUTHORITY' });
    expect(refusal.facts.map(({ name }) => name)).toEqual(expect.arrayContaining(['limit', 'used', 'left']));
    expect(await took(small, 'A')).toMatchObject({ state: 'APPROVED' });
  });
});
