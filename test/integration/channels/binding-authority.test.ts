/** BINDING_AUTHORITY as a ledger (design §4; security row 24): counted under lock, given back once, never exceeded, never lost. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { instant } from '../../../src/kernel/dates.js';
import { inTransaction } from '../../../src/kernel/in-transaction.js';
import { formatYuan, type Money, yuan } from '../../../src/kernel/money.js';
import { Failure } from '../../../src/kernel/failure.js';
import { Refusal } from '../../../src/kernel/refusal.js';
import { authorityOf, releaseAuthority, reserveAuthority } from '../../../src/modules/channels/binding-authority.js';
import { asPartner, type Gateway, gatewayOver, NOON } from '../../kit/channels-callers.js';
import { aPartner, type PartnerMade } from '../../kit/channels-fixture.js';
import { freshDatabase, type TestDatabase } from '../../kit/database.js';

const AUTHORITY = { perPolicy: '1000000.00', perDay: '10000000.00', inForce: '15000000.00' };

describe('the ledger of binding authority', () => {
  let db: TestDatabase;
  let gateway: Gateway;
  let dealer: PartnerMade;

  beforeAll(async () => {
    db = await freshDatabase();
    gateway = gatewayOver(db);
  });
  afterAll(async () => {
    await gateway.end();
    await db.drop();
  });
  beforeEach(async () => {
    dealer = await aPartner(db.owner, { clauses: { BINDING_AUTHORITY: AUTHORITY } });
  });

  const ctx = (now = NOON) => gateway.ctx(asPartner(dealer.id), now);
  const version = () => dealer.versionId ?? (dealer.id as never);
  const bind = (amount: Money, subjectId: string = randomUUID(), now = NOON) =>
    inTransaction(ctx(now), 'bind', (tx) =>
      reserveAuthority(tx, { partnerId: dealer.id, subjectId, amount, agreementVersionId: version() }),
    );
  const giveBack = (subjectId: string) =>
    inTransaction(ctx(), 'release', (tx) => releaseAuthority(tx, dealer.id, subjectId));
  const used = (now = NOON) =>
    inTransaction(ctx(now), 'read', async (tx) =>
      Object.fromEntries((await authorityOf(tx, dealer.id, version())).map((row) => [row.scope, formatYuan(row.used)])),
    );

  it('counts the day and what is in force; the next day begins at nothing', async () => {
    await bind(yuan('1000000.00'));
    await bind(yuan('0.01'));
    expect(await used()).toEqual({ PER_POLICY: '0.00', PER_DAY: '1000000.01', IN_FORCE: '1000000.01' });
    expect(await used(instant('2026-11-22T00:00:00+08:00'))).toMatchObject({
      PER_DAY: '0.00',
      IN_FORCE: '1000000.01',
    });
  });

  it('the same subject takes authority once, however often it is bound', async () => {
    const subject = randomUUID();
    await bind(yuan('500000.00'), subject);
    await bind(yuan('500000.00'), subject);
    expect(await used()).toMatchObject({ PER_DAY: '500000.00' });
  });

  it('what is given back, is given back once', async () => {
    const subject = randomUUID();
    await bind(yuan('500000.00'), subject);
    await giveBack(subject);
    await giveBack(subject);
    expect(await used()).toMatchObject({ PER_DAY: '0.00', IN_FORCE: '0.00' });
  });

  it('refuses the fen that is too much, by clause, scope, limit, used and what is left', async () => {
    await bind(yuan('9999999.99'));
    const refused: unknown = await bind(yuan('0.02')).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refusal);
    expect((refused as Refusal).items).toEqual([
      expect.objectContaining({
        code: 'TERM_BINDING_AUTHORITY',
        clause: expect.objectContaining({ key: 'BINDING_AUTHORITY', agreementVersionId: version() }),
        facts: [
          { name: 'scope', value: 'PER_DAY' },
          { name: 'limit', value: '10000000.00', unit: 'CNY' },
          { name: 'used', value: '9999999.99', unit: 'CNY' },
          { name: 'offered', value: '0.02', unit: 'CNY' },
          { name: 'left', value: '0.01', unit: 'CNY' },
        ],
      }),
    ]);
    await bind(yuan('0.01'));
    expect(await used()).toMatchObject({ PER_DAY: '10000000.00' });
  });

  it('a refused bind takes nothing: neither the day nor its own place', async () => {
    await bind(yuan('9000000.00'));
    const subject = randomUUID();
    await expect(bind(yuan('2000000.00'), subject)).rejects.toBeInstanceOf(Refusal);
    expect(await used()).toMatchObject({ PER_DAY: '9000000.00', IN_FORCE: '9000000.00' });
    await bind(yuan('1000000.00'), subject);
  });

  it('in force outlives the day', async () => {
    await bind(yuan('10000000.00'));
    const tomorrow = instant('2026-11-22T12:00:00+08:00');
    await bind(yuan('5000000.00'), randomUUID(), tomorrow);
    const refused = await bind(yuan('0.01'), randomUUID(), tomorrow).catch((error: unknown) => error as Refusal);
    expect((refused as Refusal).items[0]?.facts).toContainEqual({ name: 'scope', value: 'IN_FORCE' });
  });

  it('forty binds at once on authority for ten: ten go through, nothing is lost and nothing exceeded', async () => {
    // As callers do: told that the gateway is busy, they come again.
    const patiently = async (): Promise<void> => {
      for (;;) {
        try {
          await bind(yuan('1000000.00'));
          return;
        } catch (error) {
          if (!(error instanceof Failure && error.code === 'UNAVAILABLE')) throw error;
        }
      }
    };
    const results = await Promise.allSettled(Array.from({ length: 40 }, patiently));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    expect(results.every((result) => result.status === 'fulfilled' || result.reason instanceof Refusal)).toBe(true);
    expect(await used()).toMatchObject({ PER_DAY: '10000000.00', IN_FORCE: '10000000.00' });
  });

  it('compulsory cover alone takes nothing: it is never limited', async () => {
    await bind(yuan('0.00'));
    expect(await used()).toMatchObject({ PER_DAY: '0.00' });
  });
});
