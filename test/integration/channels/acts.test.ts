import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '../../../src/kernel/ctx.js';
import { channelStanding } from '../../../src/modules/channels/standing.queries.js';
import { drizzleOver } from '../../../src/kernel/db/drizzle-session.js';
import { instant, type Instant } from '../../../src/kernel/dates.js';
import type { Id } from '../../../src/kernel/ids.js';
import { Refusal } from '../../../src/kernel/refusal.js';
import type { StandingPort } from '../../../src/modules/access/standing.js';
import { reinstatePartner } from '../../../src/modules/channels/operations/reinstate-partner.js';
import { resumeAgreement } from '../../../src/modules/channels/operations/resume-agreement.js';
import { suspendAgreement } from '../../../src/modules/channels/operations/suspend-agreement.js';
import { suspendPartner } from '../../../src/modules/channels/operations/suspend-partner.js';
import { terminateAgreement } from '../../../src/modules/channels/operations/terminate-agreement.js';
import {
  anAgreementVersion,
  aPartner,
  aStaffMember,
  institutionTree,
  type PartnerMade,
} from '../../kit/channels-fixture.js';
import { asStaff, type Gateway, gatewayOver, NOON } from '../../kit/channels-callers.js';
import { freshDatabase, type TestDatabase } from '../../kit/database.js';

let db: TestDatabase;
let gateway: Gateway;
let manager: Actor;
let stranger: Actor;
const CLAUSES = { TERRITORY: ['310000'] };

beforeAll(async () => {
  db = await freshDatabase();
  gateway = gatewayOver(db);
  const tree = await institutionTree(db.owner);
  manager = asStaff(await aStaffMember(db.owner, { institutionId: tree.headOffice }));
  stranger = asStaff(await aStaffMember(db.owner, { institutionId: tree.guangdong }));
});
afterAll(async () => {
  await gateway.end();
  await db.drop();
});

async function codesOf(work: Promise<unknown>): Promise<string[]> {
  try {
    await work;
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.items.map(({ code }) => code);
    throw error;
  }
}

describe('acts of the insurer', () => {
  let key = 0;
  const act = (expectedVersion = 1) => ({
    idempotencyKey: `act-${String((key += 1))}`,
    expectedVersion,
    reason: '未按期划缴保费',
  });
  const ctx = (actor = manager) => gateway.ctx(actor);

  it('suspend, then reinstate a partner: state, event and audit row are one commit', async () => {
    const dealer = await aPartner(db.owner);
    await suspendPartner(ctx(), { ...act(1), partnerId: dealer.id });
    await reinstatePartner(ctx(), { ...act(2), partnerId: dealer.id });
    expect(await db.owner`select state, revision from partners where id = ${dealer.id}`).toEqual([
      { state: 'ACTIVE', revision: 3 },
    ]);
    expect(await db.owner`select type, sequence from events where subject_id = ${dealer.id} order by sequence`).toEqual(
      [
        { type: 'partner.suspended', sequence: 1 },
        { type: 'partner.reinstated', sequence: 2 },
      ],
    );
    expect(
      await db.owner`select distinct purpose, actor_side from audit_records where subject_id = ${dealer.id}`,
    ).toEqual([{ purpose: '未按期划缴保费', actor_side: 'INSURER' }]);
  });

  it('suspend, resume and terminate an agreement; a version that waits for its day ends with it', async () => {
    const dealer = await aPartner(db.owner, {
      agreement: { effectiveUntil: '2027-01-01T00:00:00+08:00' },
      clauses: CLAUSES,
    });
    const agreementId = dealer.agreementId!;
    await anAgreementVersion(db.owner, dealer.id, agreementId, {
      sequence: 2,
      versionState: 'SIGNED',
      effectiveFrom: '2027-01-01T00:00:00+08:00',
    });
    await suspendAgreement(ctx(), { ...act(1), agreementId });
    await resumeAgreement(ctx(), { ...act(2), agreementId });
    await terminateAgreement(ctx(), { ...act(3), agreementId });
    expect(await db.owner`select state from agreements where id = ${agreementId}`).toEqual([{ state: 'TERMINATED' }]);
    expect(
      await db.owner`select state from agreement_versions where agreement_id = ${agreementId} order by sequence`,
    ).toEqual([{ state: 'ENDED' }, { state: 'DISCARDED' }]);
    expect(await codesOf(resumeAgreement(ctx(), { ...act(4), agreementId }))).toEqual(['AGREEMENT_STATE']);
  });

  it('what never took force is withdrawn, not terminated: a draft, one signed, one whose first day has not come', async () => {
    for (const given of [
      { state: 'DRAFT', versionState: 'DRAFT' },
      { state: 'SIGNED', versionState: 'SIGNED' },
      { state: 'ACTIVE', versionState: 'ACTIVE', effectiveFrom: '2027-01-01T00:00:00+08:00' },
    ] as const) {
      const dealer = await aPartner(db.owner, { agreement: given, clauses: CLAUSES });
      await terminateAgreement(ctx(), { ...act(1), agreementId: dealer.agreementId! });
      expect(
        await db.owner`
          select a.state, v.state as version, e.type from agreements a
          join agreement_versions v on v.agreement_id = a.id join events e on e.subject_id = a.id where a.id = ${dealer.agreementId}`,
      ).toEqual([{ state: 'TERMINATED', version: 'DISCARDED', type: 'agreement.withdrawn' }]);
    }
  });

  it('the same key answers the same partner and does nothing twice', async () => {
    const dealer = await aPartner(db.owner);
    const input = { ...act(1), partnerId: dealer.id };
    expect((await suspendPartner(ctx(), input)).replayed).toBe(false);
    expect((await suspendPartner(ctx(), input)).replayed).toBe(true);
    expect(await codesOf(suspendPartner(ctx(), { ...input, reason: '另一个原因' }))).toEqual(['KEY_REUSED']);
    expect(await db.owner`select count(*)::int as n from events where subject_id = ${dealer.id}`).toEqual([{ n: 1 }]);
  });

  it('are refused by state, by revision, without a reason, and outside the subtree', async () => {
    const dealer = await aPartner(db.owner);
    const partnerId = dealer.id;
    expect(await codesOf(reinstatePartner(ctx(), { ...act(1), partnerId }))).toEqual(['PARTNER_STATE']);
    expect(await codesOf(suspendPartner(ctx(), { ...act(7), partnerId }))).toEqual(['STALE_VERSION']);
    expect(await codesOf(suspendPartner(ctx(), { ...act(1), reason: '  ', partnerId }))).toEqual(['INVALID_INPUT']);
    expect(await codesOf(suspendPartner(ctx(stranger), { ...act(1), partnerId }))).toEqual(['NOT_FOUND']);
    expect(await codesOf(suspendAgreement(ctx(stranger), { ...act(1), agreementId: dealer.agreementId! }))).toEqual([
      'NOT_FOUND',
    ]);
    expect(await db.owner`select count(*)::int as n from events where partner_id = ${partnerId}`).toEqual([{ n: 0 }]);
  });
});

describe('standing, as access asks for it', () => {
  const port: StandingPort = channelStanding; // fits the port of `access`

  async function read<T>(
    partnerId: Id<'Partner'>,
    work: (db: ReturnType<typeof drizzleOver>) => Promise<T>,
  ): Promise<T> {
    const lease = await gateway.pool.lease({ scope: 'PARTNER', partnerId, actorId: null }, 'read');
    try {
      return await work(drizzleOver(lease));
    } finally {
      await lease.rollback();
    }
  }
  const standing = (partner: PartnerMade, now: Instant = NOON) =>
    read(partner.id, (reads) => port.standingOf(reads, partner.id, now));

  it('is ACTIVE under agreement and licence, and narrows the day either ends', async () => {
    const dealer = await aPartner(db.owner, {
      licensed: { validUntil: '2026-12-01' },
      agreement: { effectiveUntil: '2027-01-01T00:00:00+08:00' },
    });
    expect(await standing(dealer)).toMatchObject({
      kind: 'DEALER',
      licence: 'IN_FORCE',
      standing: 'ACTIVE',
      quotas: [],
      terms: [],
    });
    expect(await standing(dealer, instant('2026-12-01T00:00:00+08:00'))).toMatchObject({
      kind: 'DEALER',
      licence: 'LAPSED',
      standing: 'RUN_OFF',
      quotas: [],
    });
    const fleet = await aPartner(db.owner, {
      kind: 'ENTERPRISE',
      licensed: false,
      agreement: { effectiveUntil: '2027-01-01T00:00:00+08:00' },
    });
    expect(await standing(fleet, instant('2027-01-01T00:00:00+08:00'))).toMatchObject({
      kind: 'ENTERPRISE',
      licence: 'NONE',
      standing: 'RUN_OFF',
      quotas: [],
    });
  });

  it('is RUN_OFF while partner or agreement is suspended, CLOSED before it is admitted', async () => {
    expect((await standing(await aPartner(db.owner, { state: 'SUSPENDED' })))?.standing).toBe('RUN_OFF');
    expect((await standing(await aPartner(db.owner, { agreement: { state: 'SUSPENDED' } })))?.standing).toBe('RUN_OFF');
    expect((await standing(await aPartner(db.owner, { state: 'ONBOARDING', agreement: null })))?.standing).toBe(
      'CLOSED',
    );
  });

  it('a terminated partner runs off for twelve months from the end of its last agreement', async () => {
    const dealer = await aPartner(db.owner);
    await terminateAgreement(gateway.ctx(manager, instant('2026-01-10T10:00:00+08:00')), {
      idempotencyKey: 'end-1',
      expectedVersion: 1,
      reason: '合作期满',
      agreementId: dealer.agreementId!,
    });
    await db.owner`update partners set state = 'TERMINATED' where id = ${dealer.id}`;
    expect((await standing(dealer, instant('2027-01-09T23:59:59+08:00')))?.standing).toBe('RUN_OFF');
    expect((await standing(dealer, instant('2027-01-10T00:00:00+08:00')))?.standing).toBe('CLOSED');
  });

  it('nobody else’s standing is told, nor its outlets', async () => {
    const [dealer, other] = [await aPartner(db.owner), await aPartner(db.owner)];
    expect(await read(dealer.id, (reads) => port.standingOf(reads, other.id, NOON))).toBeNull();
    expect(await read(dealer.id, (reads) => port.outletSubtree(reads, dealer.id, dealer.outlets.main))).toEqual([
      dealer.outlets.main,
      dealer.outlets.branch,
    ]);
    expect(await read(dealer.id, (reads) => port.outletSubtree(reads, dealer.id, dealer.outlets.branch))).toEqual([
      dealer.outlets.branch,
    ]);
    expect(await read(dealer.id, (reads) => port.outletSubtree(reads, dealer.id, other.outlets.main))).toEqual([]);
  });
});
