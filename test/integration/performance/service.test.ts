/**
 * What the insurer promised, by when, and how it did (S-273, S-283; peers M12): due times on the tasks, breaches told
 * once, a scorecard whose figures are computed by hand below. Referral: 4 working hours, 09:00–17:00 on working days.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { wireId } from '../../../src/kernel/ids.js';
import { tellPromises } from '../../../src/modules/performance/index.js';
import {
  ApplicationWithdrawDocument,
  PromisedTaskByIdDocument,
  ReferralPromiseDocument,
  ServiceScorecardOfDocument,
  type ServiceScorecardOfQuery,
} from '../../generated/operations.js';
import { policyWorld, type PolicyWorld } from '../../kit/policy-world.js';
import { EVERYTHING, newKey, type Seller } from '../../kit/quote-world.js';
import { type Card, cardOf, decide, promised, promiseOn, referred, rowsOf, toldOf } from '../../kit/service-world.js';
import type { ApplicationView } from '../../kit/underwriting-world.js';

const MONDAY = '2026-11-23';
let world: PolicyWorld;
/** Promised four hours. */
let dealer: Seller;
let other: Seller;
/** As they signed in first. */
let first: { readonly dealer: Seller; readonly other: Seller };

beforeAll(async () => {
  world = await policyWorld();
  world.clock.at(`${MONDAY}T08:00:00+08:00`);
  dealer = await world.partner({ clauses: { ...EVERYTHING, SERVICE_LEVELS: promised('4') } });
  other = await world.partner();
  first = { dealer, other };
}, 60_000);
afterAll(() => world.stop());

/** Moves the clock; a token does not live so long. */
async function at(text: string): Promise<void> {
  world.clock.at(`${text}+08:00`);
  dealer = await world.signInAgain(first.dealer);
}

/** A cursor is sealed anew each time. */
const withoutCursors = (card: Card): string =>
  JSON.stringify(card, (name, value: unknown) => (name === 'endCursor' ? null : value));

describe('a month of referrals', () => {
  let kept: ApplicationView;
  let late: ApplicationView;
  let open: ApplicationView;
  let overNight: ApplicationView;
  let november: Card;

  it('carries the due time and the promise of the version in force, on the application and on the referral', async () => {
    await at(`${MONDAY}T10:00:00`);
    kept = await referred(world, dealer);
    const task = await promiseOn(kept, dealer);
    expect(task).toMatchObject({
      metric: 'REFERRAL_DECISION',
      state: 'RUNNING',
      startedAt: `${MONDAY}T10:00:00.000+08:00`,
      dueAt: `${MONDAY}T14:00:00.000+08:00`,
      endedAt: null,
      taken: '0.00',
      lateByMinutes: null,
      subjectNumber: kept.number,
      subject: { id: kept.id },
      promisedBy: {
        target: '4',
        unit: 'HOURS',
        clause: { key: 'SERVICE_LEVELS', agreementVersion: { id: wireId('AgreementVersion', dealer.made.versionId!) } },
      },
    });
    const underwriter = await world.staff(['UNDERWRITER'], 3);
    const { referral } = await underwriter.ask(ReferralPromiseDocument, { id: kept.referral?.id ?? '' });
    expect(referral?.promise).toEqual({ ...task, subject: { id: kept.id } });
  }, 60_000);

  it('due soon is told when three quarters are used, once; nothing is told of what was decided in time', async () => {
    const task = await promiseOn(kept, dealer);
    world.clock.at(`${MONDAY}T13:00:00+08:00`);
    await world.scan(tellPromises);
    expect(await toldOf(world, task)).toEqual([]);
    await at(`${MONDAY}T13:45:00`);
    await Promise.all([world.scan(tellPromises), world.scan(tellPromises)]);
    expect(await toldOf(world, task)).toEqual(['service.commitment_due_soon']);
    await decide(world, kept, dealer);
    expect(await promiseOn(kept, dealer)).toMatchObject({ state: 'WITHIN', taken: '3.75', lateByMinutes: null });
    await at(`${MONDAY}T15:00:00`);
    late = await referred(world, dealer);
    await world.scan(tellPromises);
    expect(await toldOf(world, task)).toEqual(['service.commitment_due_soon']);
  }, 60_000);

  it('a night is no working time; a breach is told once, after an outage too, and without saying it will be due soon', async () => {
    const task = await promiseOn(late, dealer);
    expect(task.dueAt).toBe('2026-11-24T11:00:00.000+08:00');
    await at('2026-11-24T11:00:00');
    expect(await promiseOn(late, dealer)).toMatchObject({ state: 'RUNNING', taken: '4.00' });
    await at('2026-11-24T12:00:00');
    expect(await promiseOn(late, dealer)).toMatchObject({ state: 'OVERDUE', taken: '5.00', lateByMinutes: 60 });
    await Promise.all([world.scan(tellPromises), world.scan(tellPromises)]);
    await world.scan(tellPromises);
    expect(await toldOf(world, task)).toEqual(['service.commitment_breached']);
    await at('2026-11-24T12:30:00');
    await decide(world, late, dealer);
    await world.scan(tellPromises);
    expect(await toldOf(world, task)).toEqual(['service.commitment_breached']);
    expect(await promiseOn(late, dealer)).toMatchObject({
      state: 'LATE',
      endedAt: '2026-11-24T12:30:00.000+08:00',
      taken: '5.50',
      lateByMinutes: 90,
    });
  }, 60_000);

  it('what is withdrawn in time counts nowhere', async () => {
    const gone = await referred(world, dealer);
    const { applicationWithdraw } = await dealer.ask(ApplicationWithdrawDocument, {
      input: {
        idempotencyKey: newKey(),
        applicationId: gone.id,
        expectedVersion: gone.revision,
        reason: '客户改变主意',
      },
    });
    expect(applicationWithdraw?.userErrors).toEqual([]);
    expect(await promiseOn(gone, dealer)).toMatchObject({ state: 'DROPPED' });
    expect(rowsOf(await cardOf('2026-11', dealer))).toMatchObject([{ caseCount: 2, metCount: 1, result: 'BROKEN' }]);
  }, 60_000);

  it('the month ends at midnight in Shanghai: open and overdue is broken then, open and in time is not known', async () => {
    await at('2026-11-30T12:00:00');
    overNight = await referred(world, dealer); // due at 16:00, decided the day after
    await at('2026-11-30T15:00:00');
    open = await referred(world, dealer); // due on 1 December at 11:00
    world.clock.at('2026-11-30T23:59:59.999+08:00');
    dealer = await world.signInAgain(first.dealer);
    expect(await cardOf('2026-11', dealer)).toMatchObject({ closed: false, asOf: '2026-11-30T23:59:59.999+08:00' });
    await at('2026-12-01T00:15:00');
    november = await cardOf('2026-11', dealer);
    expect(november).toMatchObject({ month: '2026-11', closed: true, asOf: '2026-12-01T00:00:00.000+08:00' });
    // 3.75 kept; 5.50 late; 5.00 (12:00 to 17:00) open and overdue. One of three; nearest ranks: 2nd and 3rd.
    expect(rowsOf(november)).toMatchObject([
      {
        result: 'BROKEN',
        unit: 'HOURS',
        promise: { target: '4' },
        caseCount: 3,
        metCount: 1,
        overdueCount: 1,
        share: '0.3333',
        median: '5.00',
        ninetieth: '5.50',
        cases: {
          totalCount: 3,
          nodes: [
            { subjectNumber: overNight.number, state: 'OVERDUE', taken: '5.00', endedAt: null, lateByMinutes: 480 },
            { subjectNumber: late.number, state: 'LATE', taken: '5.50', lateByMinutes: 90 },
            { subjectNumber: kept.number, state: 'WITHIN', taken: '3.75', lateByMinutes: null },
          ],
        },
      },
    ]);
    expect(rowsOf(await cardOf('2026-12', dealer))).toMatchObject([{ result: 'NO_CASES', caseCount: 0, share: null }]);
  }, 60_000);

  it('a finished month answers the same for ever; what was open counts in the month that knows its end', async () => {
    await at('2026-12-01T10:00:00');
    await decide(world, overNight, dealer);
    await decide(world, open, dealer);
    await world.scan(tellPromises);
    expect(await toldOf(world, await promiseOn(overNight, dealer))).toEqual(['service.commitment_breached']);
    expect(withoutCursors(await cardOf('2026-11', dealer))).toBe(withoutCursors(november));
    // 15:00 to 17:00 and 09:00 to 10:00. The late one is November's.
    expect(rowsOf(await cardOf('2026-12', dealer))).toMatchObject([
      {
        result: 'KEPT',
        caseCount: 1,
        metCount: 1,
        overdueCount: 0,
        share: '1.0000',
        median: '3.00',
        ninetieth: '3.00',
      },
    ]);
    await at('2027-02-01T10:00:00');
    expect(withoutCursors(await cardOf('2026-11', dealer))).toBe(withoutCursors(november));
  }, 60_000);

  it('pages through the cases, the slowest first', async () => {
    const seen: (string | null)[] = [];
    let after: string | null = null;
    do {
      const card: ServiceScorecardOfQuery = await dealer.ask(ServiceScorecardOfDocument, {
        month: '2026-11',
        metrics: ['REFERRAL_DECISION'],
        first: 1,
        after,
      });
      const cases = card.serviceScorecard?.rows.find(({ metric }) => metric === 'REFERRAL_DECISION')?.cases;
      seen.push(...(cases?.nodes.map(({ subjectNumber }) => subjectNumber ?? null) ?? []));
      after = cases?.pageInfo.hasNextPage ? (cases.pageInfo.endCursor ?? null) : null;
    } while (after !== null);
    expect(seen).toEqual([overNight.number, late.number, kept.number]);
  }, 60_000);

  it('is the partner’s own and its insurer’s; for anybody else there is none', async () => {
    const partnerId = wireId('Partner', dealer.made.id);
    const manager = await world.staff(['CHANNEL_MANAGER']);
    other = await world.signInAgain(first.other);
    const theirs = await cardOf('2026-11', manager, partnerId);
    expect(theirs.partner).toEqual({ id: partnerId });
    expect(rowsOf(theirs)).toMatchObject([{ caseCount: 3, metCount: 1, share: '0.3333' }]);
    const task = (rowsOf(november)[0]?.cases.nodes ?? [])[0]?.id ?? '';
    expect((await manager.ask(PromisedTaskByIdDocument, { id: task })).node).toMatchObject({ id: task });
    for (const asked of [
      { month: '2026-11', partnerId },
      { month: '2026-11', partnerId: 'nonsense' },
    ])
      expect((await other.ask(ServiceScorecardOfDocument, asked)).serviceScorecard).toBeNull();
    expect((await other.ask(PromisedTaskByIdDocument, { id: task })).node).toBeNull();
    // The insurer's people have no scorecard of their own.
    expect((await manager.ask(ServiceScorecardOfDocument, { month: '2026-11' })).serviceScorecard).toBeNull();
    const admin = await world.staff(['ADMIN']);
    expect((await admin.send(ServiceScorecardOfDocument, { month: '2026-11' })).errors[0]?.message).toBe(
      'Unknown type "YearMonth".',
    );
    expect(
      (await dealer.send('query Bad { serviceScorecard(month: "2026-13") { month } }')).errors[0]?.message,
    ).toContain('YearMonth must be');
  }, 60_000);

  it('the tasks are what the event record says, event by event', async () => {
    const rows = await world.db.owner<{ same: boolean }[]>`
      select c.started_at = b.occurred_at and c.ended_at is not distinct from e.occurred_at as same from service_cases c
      join lateral (select occurred_at from events where subject_id = c.subject_id and type = 'application.referred') b on true
      left join lateral (select occurred_at from events where subject_id = c.subject_id and type in ('application.approved', 'application.withdrawn')) e on true
      where c.partner_id = ${dealer.made.id} and c.metric = 'REFERRAL_DECISION'`;
    expect(rows.map(({ same }) => same)).toEqual(Array(5).fill(true));
    await expect(
      world.db.owner`update service_cases set counted_at = counted_at - interval '31 days' where ended_at is not null`,
    ).rejects.toThrow('a task that is over does not change');
    await expect(world.db.owner`update service_cases set target = '400'`).rejects.toThrow('was promised of it');
  });
});
