/** Apparent authority still binds the insurer: nothing of a partner may be written after its suspension has committed. */
import { afterEach, afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import type { Ctx, TxCtx } from '../../../src/kernel/ctx.js';
import { inTransaction } from '../../../src/kernel/in-transaction.js';
import { locks } from '../../../src/modules/channels/channels.store.js';
import { suspendAgreement } from '../../../src/modules/channels/operations/suspend-agreement.js';
import { suspendPartner } from '../../../src/modules/channels/operations/suspend-partner.js';
import { terminateAgreement } from '../../../src/modules/channels/operations/terminate-agreement.js';
import { requireTerms } from '../../../src/modules/channels/require-clauses.js';
import { aPartner, aStaffMember, institutionTree, type PartnerMade } from '../../kit/channels-fixture.js';
import { asPartner, asStaff, type Gateway, gatewayOver } from '../../kit/channels-callers.js';
import { freshDatabase, type TestDatabase } from '../../kit/database.js';
import { eventually } from '../../kit/jobs.js';

type Close = (ctx: Ctx | TxCtx, partner: PartnerMade) => Promise<unknown>;
let keys = 0;
const act = () => ({ idempotencyKey: `race-${String((keys += 1))}`, expectedVersion: 1, reason: '测试' });
const CLOSING: Record<string, Close> = {
  'suspending the partner': (ctx, partner) => suspendPartner(ctx, { ...act(), partnerId: partner.id }),
  'suspending the agreement': (ctx, partner) => suspendAgreement(ctx, { ...act(), agreementId: partner.agreementId! }),
  'terminating the agreement': (ctx, partner) =>
    terminateAgreement(ctx, { ...act(), agreementId: partner.agreementId! }),
};
describe('a suspension racing with a write', () => {
  let db: TestDatabase;
  let gateway: Gateway;
  let staff: Ctx['actor'];

  beforeAll(async () => {
    db = await freshDatabase();
    gateway = gatewayOver(db, 8);
    staff = asStaff(await aStaffMember(db.owner, { institutionId: (await institutionTree(db.owner)).headOffice }));
  });
  afterEach(() => {
    Object.assign(locks, { rows: true, gate: true });
  });
  afterAll(async () => {
    await gateway.end();
    await db.drop();
  });

  /** Somebody waits for what somebody else holds. */
  const isWaiting = () =>
    eventually('one waits for the other', 10_000, async () => {
      const [found] = await db.owner`
        select from pg_stat_activity where datname = ${db.name} and wait_event_type = 'Lock'`;
      return found ? true : null;
    });
  const aDealer = () => aPartner(db.owner, { clauses: { TERRITORY: ['310000'] } });
  const judged = (tx: TxCtx, partner: PartnerMade) =>
    requireTerms(tx, partner.id, ['TERRITORY'], { region: '310000' }, {});

  /** The write has been judged and is still open when the closing begins. Answers who committed, in order. */
  async function writeFirst(close: Close): Promise<string[]> {
    const partner = await aDealer();
    const committed: string[] = [];
    let closing: Promise<unknown> = Promise.resolve();
    await inTransaction(gateway.ctx(asPartner(partner.id)), 'write', async (tx) => {
      await judged(tx, partner);
      closing = close(gateway.ctx(staff), partner).then(() => committed.push('closing'));
      await Promise.race([closing, isWaiting()]);
    });
    committed.push('write');
    await closing;
    return committed;
  }

  /** The closing has moved the row and is still open when the write asks. Answers who committed, in order. */
  async function closingFirst(close: Close): Promise<string[]> {
    const partner = await aDealer();
    const committed: string[] = [];
    let writing: Promise<unknown> = Promise.resolve();
    await inTransaction(gateway.ctx(staff), 'close', async (tx) => {
      await close(tx, partner);
      let asked: () => void = () => undefined;
      const hasAsked = new Promise<void>((resolve) => (asked = resolve));
      writing = inTransaction(gateway.ctx(asPartner(partner.id)), 'write', async (writeTx) => {
        const judging = judged(writeTx, partner);
        void Promise.race([judging.catch(() => undefined), isWaiting()]).then(asked);
        await judging;
        await writingMayCommit;
      }).then(
        () => committed.push('write'),
        (error: unknown) => committed.push(`write refused: ${(error as Error).message}`),
      );
      await hasAsked;
    }).finally(() => {
      committed.push('closing');
      letWriteCommit();
    });
    await writing;
    return committed;
  }
  let letWriteCommit: () => void = () => undefined;
  let writingMayCommit: Promise<void> = Promise.resolve();
  const armed = (): void => {
    writingMayCommit = new Promise((resolve) => (letWriteCommit = resolve));
  };

  describe.each(Object.entries(CLOSING))('%s', (_name, close) => {
    it('waits for a write that was judged before it', async () => {
      expect(await writeFirst(close)).toEqual(['write', 'closing']);
    });

    it('refuses a write that asks after it', async () => {
      armed();
      const order = await closingFirst(close);
      expect(order[0]).toBe('closing');
      expect(order[1]).toMatch(/^write refused: (PARTNER_STATE|AGREEMENT_NOT_ACTIVE)$/);
    });

    it('without the lock a write would commit after it (planted)', async () => {
      Object.assign(locks, { rows: false, gate: false });
      expect(await writeFirst(close)).toEqual(['closing', 'write']);
      armed();
      expect(await closingFirst(close)).toEqual(['closing', 'write']);
    });
  });

  /**
   * Writes in relay: each ends only when the next has been judged, or has had time enough for it, so that somebody always
   * holds the rows. Answers what the writes heard once the suspension had committed.
   */
  async function suspendDuringRelay(): Promise<string[]> {
    const partner = await aDealer();
    const refusals: string[] = [];
    const runs: Promise<void>[] = [];
    let writes = 0;
    let stop = false;
    const run = (judgedNow: () => void): void => {
      const writing = inTransaction(gateway.ctx(asPartner(partner.id)), 'write', async (tx) => {
        await judged(tx, partner);
        writes += 1;
        judgedNow();
        if (stop) return;
        const nextJudged = new Promise<void>((resolve) => {
          run(resolve);
        });
        await Promise.race([nextJudged, pause(100)]);
        await pause(5);
      });
      runs.push(writing.catch((error: unknown) => void refusals.push((error as Error).message)));
    };
    run(() => undefined);
    while (writes < 3) await pause(5);
    try {
      await suspendPartner(gateway.ctx(staff), { ...act(), partnerId: partner.id });
    } finally {
      stop = true;
      for (let ended = 0; ended < runs.length; ended += 1) await runs[ended]; // each may add the next
    }
    return refusals;
  }

  it('is not kept waiting by a partner that writes all the time', async () => {
    expect(await suspendDuringRelay()).toEqual(['PARTNER_STATE']);
  });

  it('without the gate it finds no moment (planted)', async () => {
    locks.gate = false;
    await expect(suspendDuringRelay()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});
