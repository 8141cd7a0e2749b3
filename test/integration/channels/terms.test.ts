import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instant } from '../../../src/kernel/dates.js';
import { Duties } from '../../../src/kernel/duties.js';
import { inTransaction } from '../../../src/kernel/in-transaction.js';
import { Refusal, type RefusalItem } from '../../../src/kernel/refusal.js';
import {
  judgeTerms,
  productsAllowed,
  requireProducer,
  requireTerms,
} from '../../../src/modules/channels/require-clauses.js';
import {
  aLicence,
  anAgreementVersion,
  anOutlet,
  aPartner,
  aProducer,
  type PartnerMade,
} from '../../kit/channels-fixture.js';
import { asPartner, type Gateway, gatewayOver, NOON } from '../../kit/channels-callers.js';
import { freshDatabase, type TestDatabase } from '../../kit/database.js';

const CLAUSES = {
  PRODUCTS: ['COMPULSORY', 'MOTOR-2020'],
  VEHICLE_GROUPS: ['PRIVATE_PASSENGER'],
  TERRITORY: ['310000'],
};
const KEYS = ['PRODUCTS', 'VEHICLE_GROUPS', 'TERRITORY'] as const;
const saloon = { productCodes: ['COMPULSORY'], vehicleGroup: 'PRIVATE_PASSENGER', region: '310000' } as const;
const fieldOf = (fact: string): string[] => ['input', fact];

/** What came of a write that asks for the terms: the pinned version, or the refusals. */
async function refusalsOf(work: Promise<unknown>): Promise<readonly RefusalItem[]> {
  try {
    await work;
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.items;
    throw error;
  }
}

describe('terms over the database', () => {
  let db: TestDatabase;
  let gateway: Gateway;
  let dealer: PartnerMade;

  beforeAll(async () => {
    db = await freshDatabase();
    gateway = gatewayOver(db);
    dealer = await aPartner(db.owner, { kind: 'DEALER', clauses: CLAUSES });
  });
  afterAll(async () => {
    await gateway.end();
    await db.drop();
  });

  const write = (
    partner: PartnerMade,
    facts: typeof saloon | { productCodes: readonly string[]; vehicleGroup: 'TRACTOR'; region: string },
    now = NOON,
  ) =>
    inTransaction(gateway.ctx(asPartner(partner.id), now), 'write', (tx) =>
      requireTerms(tx, partner.id, KEYS, facts, fieldOf),
    );

  it('a write inside the terms gets the version to pin', async () => {
    expect((await write(dealer, saloon)).id).toBe(dealer.versionId);
  });

  it('a write outside them is refused with every reason at once', async () => {
    const refusals = await refusalsOf(
      write(dealer, { productCodes: ['MOTOR-NEV'], vehicleGroup: 'TRACTOR', region: '110000' }),
    );
    expect(
      refusals.map(({ code, field, clause }) => [code, field?.at(-1), clause?.number, clause?.agreementVersionId]),
    ).toEqual([
      ['TERM_PRODUCTS', 'productCodes', '4.1', dealer.versionId],
      ['TERM_VEHICLE_GROUPS', 'vehicleGroup', '4.2', dealer.versionId],
      ['TERM_TERRITORY', 'region', '4.3', dealer.versionId],
    ]);
  });

  it('consulting a clause ticks the duty of the operation, refused or not', async () => {
    const ctx = {
      ...gateway.ctx(asPartner(dealer.id)),
      duties: new Duties({ operation: 'quoteRequest', clauses: KEYS, events: [], once: null }),
    };
    await expect(
      inTransaction(ctx, 'write', (tx) => requireTerms(tx, dealer.id, ['PRODUCTS', 'TERRITORY'], saloon, fieldOf)),
    ).rejects.toThrow('clause VEHICLE_GROUPS was not consulted');
    await inTransaction(ctx, 'write', (tx) => requireTerms(tx, dealer.id, KEYS, saloon, fieldOf));
  });

  it('the judgment without lock says the same, and throws nothing', async () => {
    const ctx = gateway.ctx(asPartner(dealer.id));
    expect(await judgeTerms(ctx, dealer.id, KEYS, saloon, fieldOf)).toEqual([]);
    const refused = await judgeTerms(ctx, dealer.id, ['TERRITORY'], { region: '110000' }, fieldOf);
    expect(refused).toEqual(
      await refusalsOf(
        inTransaction(ctx, 'write', (tx) => requireTerms(tx, dealer.id, ['TERRITORY'], { region: '110000' }, fieldOf)),
      ),
    );
    await ctx.reads.close();
  });

  it('judging a page of partners is four statements, however many', async () => {
    const ctx = gateway.ctx(asPartner(dealer.id));
    await Promise.all([dealer.id, dealer.id].map((id) => judgeTerms(ctx, id, [], {}, fieldOf)));
    expect(ctx.reads.statements).toBe(4);
    await ctx.reads.close();
  });

  it('the products of the agreement are those of its clause; none when nothing is in force', async () => {
    const ctx = gateway.ctx(asPartner(dealer.id));
    expect(await productsAllowed(ctx, dealer.id)).toEqual(['COMPULSORY', 'MOTOR-2020']);
    await ctx.reads.close();
    const idle = await aPartner(db.owner, { agreement: { state: 'SUSPENDED' }, clauses: CLAUSES });
    const other = gateway.ctx(asPartner(idle.id));
    expect(await productsAllowed(other, idle.id)).toEqual([]);
    await other.reads.close();
  });

  it('a version is in force from its first instant until its last, exclusive', async () => {
    const brief = await aPartner(db.owner, {
      agreement: { effectiveFrom: '2026-11-01T00:00:00+08:00', effectiveUntil: '2026-12-01T00:00:00+08:00' },
      clauses: CLAUSES,
    });
    const at = async (text: string): Promise<string | undefined> =>
      (await refusalsOf(write(brief, saloon, instant(text))))[0]?.code;
    expect(await at('2026-10-31T23:59:59.999+08:00')).toBe('AGREEMENT_NOT_ACTIVE');
    expect(await at('2026-11-01T00:00:00+08:00')).toBeUndefined();
    expect(await at('2026-11-30T23:59:59.999+08:00')).toBeUndefined();
    expect(await at('2026-12-01T00:00:00+08:00')).toBe('AGREEMENT_NOT_ACTIVE');
  });

  it('versions of one partner never overlap', async () => {
    const period = { effectiveFrom: '2026-01-01T00:00:00+08:00', effectiveUntil: '2027-01-01T00:00:00+08:00' };
    const lined = await aPartner(db.owner, { agreement: period, clauses: CLAUSES });
    if (!lined.agreementId) throw new Error('no agreement');
    const next = (effectiveFrom: string) =>
      anAgreementVersion(db.owner, lined.id, lined.agreementId as NonNullable<typeof lined.agreementId>, {
        effectiveFrom,
        sequence: 2,
        versionState: 'ACTIVE',
      });
    await expect(next('2026-12-31T23:59:59+08:00')).rejects.toMatchObject({
      code: '23P01',
      constraint_name: 'agreement_versions_never_overlap',
    });
    await next('2027-01-01T00:00:00+08:00');
  });

  it('a lapsed licence refuses from the first day it no longer holds, by the calendar of Shanghai', async () => {
    const lapsing = await aPartner(db.owner, {
      licensed: { number: 'XK-77', validUntil: '2026-11-21', regions: ['310000', '320000'] },
      clauses: CLAUSES,
    });
    expect(await refusalsOf(write(lapsing, saloon, instant('2026-11-20T23:59:59.999+08:00')))).toEqual([]);
    // Midnight in Shanghai is still the day before in London.
    expect(await refusalsOf(write(lapsing, saloon, instant('2026-11-21T00:00:00+08:00')))).toEqual([
      {
        code: 'LICENCE_LAPSED',
        facts: [
          { name: 'licence', value: 'XK-77' },
          { name: 'validUntil', value: '2026-11-21' },
          { name: 'regions', value: '310000, 320000' },
        ],
      },
    ]);
    await aLicence(db.owner, lapsing.id, { validFrom: '2026-11-21', validUntil: '2029-11-21' });
    expect(await refusalsOf(write(lapsing, saloon, instant('2026-11-21T00:00:00+08:00')))).toEqual([]);
  });

  describe('the salesperson', () => {
    const sell = (partner: PartnerMade, producerId: PartnerMade['producerId'] | null) =>
      inTransaction(gateway.ctx(asPartner(partner.id)), 'write', (tx) => requireProducer(tx, partner.id, producerId));
    const reason = async (work: Promise<unknown>): Promise<string | undefined> =>
      (await refusalsOf(work))[0]?.facts?.find(({ name }) => name === 'reason')?.value;

    it('is registered, trained and active', async () => {
      expect((await sell(dealer, dealer.producerId))?.outlet.id).toBe(dealer.outlets.main);
    });

    it('is refused with the reason', async () => {
      const { main } = dealer.outlets;
      const closed = await anOutlet(db.owner, dealer.id, { active: false });
      expect(await reason(sell(dealer, null))).toBe('MISSING');
      expect(
        await reason(sell(dealer, await aProducer(db.owner, dealer.id, { outletId: main, state: 'SUSPENDED' }))),
      ).toBe('NOT_ACTIVE');
      expect(
        await reason(sell(dealer, await aProducer(db.owner, dealer.id, { outletId: main, registrationNumber: null }))),
      ).toBe('NOT_REGISTERED');
      expect(
        await reason(
          sell(dealer, await aProducer(db.owner, dealer.id, { outletId: main, registeredUntil: '2026-11-21' })),
        ),
      ).toBe('REGISTRATION_LAPSED');
      expect(
        await reason(
          sell(dealer, await aProducer(db.owner, dealer.id, { outletId: main, trainedUntil: '2026-11-21' })),
        ),
      ).toBe('TRAINING_LAPSED');
      expect(await reason(sell(dealer, await aProducer(db.owner, dealer.id, { outletId: closed.id })))).toBe(
        'OUTLET_CLOSED',
      );
    });

    it("another partner's does not exist", async () => {
      const other = await aPartner(db.owner);
      expect(await refusalsOf(sell(dealer, other.producerId))).toEqual([
        { code: 'NOT_FOUND', field: ['input', 'producerId'] },
      ]);
    });

    it('is not asked of a fleet', async () => {
      const fleet = await aPartner(db.owner, { kind: 'ENTERPRISE', licensed: false });
      expect(await sell(fleet, null)).toBeNull();
    });
  });
});
