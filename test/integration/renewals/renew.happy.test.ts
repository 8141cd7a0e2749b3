/** A customer stays: listed, told, quoted with reasons, accepted without gap or overlap, issued (S-203…S-211). */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { localDate } from '../../../src/kernel/dates.js';
import { PolicyRenewalDocument, RenewalFunnelOfDocument } from '../../generated/operations.js';
import { aValuedSaloon, MORNING, NO_HISTORY, nextTerms, type Seller } from '../../kit/quote-world.js';
import { must, RENEWING, renewalWorld, type RenewalWorld } from '../../kit/renewal-world.js';

let world: RenewalWorld;
let dealer: Seller;

beforeAll(async () => {
  world = await renewalWorld();
  dealer = await world.renewer();
});
beforeEach(() => {
  world.clock.at(MORNING);
});
afterAll(() => world.stop());

const END = '2027-11-22T00:00:00.000+08:00';

async function eventsOf(id: string): Promise<string[]> {
  const rows = await world.db.owner<{ type: string }[]>`
    select type from events where replace(subject_id::text, '-', '') = ${id.slice(4)} order by sequence`;
  return rows.map(({ type }) => type);
}

describe('a renewal', () => {
  it('is listed 60 days before, opens 30 days before, and tells each notice once, also after an outage (S-204, S-205, S-213)', async () => {
    const { renewal } = await world.due(dealer, 60);
    expect(renewal).toMatchObject({ state: 'UPCOMING', owner: 'PLACING_PARTNER', dueAt: END, noticedDays: null });
    expect(renewal.windowOpensAt).toBe('2027-10-23T00:00:00.000+08:00');
    expect(renewal.availableActions.find(({ action }) => action === 'RENEWAL_ACCEPT')).toMatchObject({
      available: false,
      code: 'RENEWAL_STATE',
      opensAt: renewal.windowOpensAt,
    });
    await world.live('2027-10-22T23:59:59.999+08:00');
    expect((await world.readRenewal(renewal.id, dealer)).state).toBe('UPCOMING');
    await world.live('2027-10-23T00:00:00.000+08:00');
    await world.live('2027-10-23T00:01:00.000+08:00');
    expect(await world.readRenewal(renewal.id, dealer)).toMatchObject({ state: 'OPEN', noticedDays: 30 });
    // Nobody ran for three weeks: one notice stands for those that were missed.
    await world.live('2027-11-16T00:00:00.000+08:00');
    expect((await world.readRenewal(renewal.id, dealer)).noticedDays).toBe(7);
    expect(await eventsOf(renewal.id)).toEqual([
      'renewal.listed',
      'renewal.window_opened',
      'renewal.notice_due',
      'renewal.notice_due',
    ]);
  });

  it('renews a pair from where it ends; its commission is that of the line RENEWAL (S-203, S-208, S-209)', async () => {
    const seller = await world.renewer({
      clauses: {
        ...RENEWING,
        COMMISSION_RATE: {
          value: [
            { policyKind: 'COMPULSORY', value: '0.04' },
            { policyKind: 'COMMERCIAL', value: '0.15' },
            { policyKind: 'COMMERCIAL', businessLine: 'RENEWAL', value: '0.11' },
          ],
        },
      },
    });
    const { renewal, old } = await world.due(seller, 10);
    expect(renewal.expiring.map(({ kind }) => kind)).toEqual(['COMPULSORY', 'COMMERCIAL']);
    const done = await world.renewed(seller, renewal.id);
    expect(done).toMatchObject({ state: 'RENEWED', gapDays: 0, lapsedAt: null, notices: [] });
    expect(done.renewedBy.map(({ kind, period }) => [kind, period.startsAt])).toEqual([
      ['COMPULSORY', END],
      ['COMMERCIAL', END],
    ]);
    expect(await eventsOf(renewal.id)).toEqual([
      'renewal.listed',
      'renewal.window_opened',
      'renewal.notice_due',
      'renewal.quoted',
      'renewal.accepted',
      'renewal.renewed',
    ]);
    const rates = await world.db.owner<{ policy_kind: string; rate: string }[]>`
      select c.policy_kind, c.rate::text from commission_entries c join renewal_policies r on r.renewed_by_id = c.policy_id
      where r.policy_id in (${old.compulsory.id}, ${must(old.commercial).id}) order by c.policy_kind`;
    expect(rates.map(({ policy_kind, rate }) => [policy_kind, Number(rate)])).toEqual([
      ['COMMERCIAL', 0.11],
      ['COMPULSORY', 0.04],
    ]);
    const { policy } = await seller.ask(PolicyRenewalDocument, { by: { number: old.compulsory.number } });
    expect(policy?.renewal?.id).toBe(renewal.id);
    expect(done.quote?.renews?.id).toBe(renewal.id);
  });

  it('says line by line what changed and why: claims, no-claim level, value, to the fen (S-206, S-208)', async () => {
    const vehicle = aValuedSaloon();
    const { renewal } = await world.due(dealer, 10, { request: { vehicle } });
    const { vin } = vehicle;
    world.platform.records.set(vin, {
      ...NO_HISTORY,
      previousPolicies: [{ issuedOn: localDate('2026-11-21') }],
      accidents: [{ occurredOn: localDate('2027-06-01'), atFault: true, death: false }],
    });
    world.platform.commercialRecords.set(vin, {
      policies: [
        { startsOn: localDate('2026-11-22'), endsOn: localDate('2027-11-22'), paidClaims: 2, shortTerm: false },
      ],
      ownerChangedOn: null,
      violationGrade: null,
    });
    const { renewal: quoted } = await world.quoteRenewal(dealer, { renewalId: renewal.id });
    const comparison = must(quoted?.comparison);
    expect(comparison).toMatchObject({ noClaimLevelBefore: 0, noClaimLevelAfter: 1, floatBefore: null });
    const fen = (amount: string | undefined): bigint => BigInt((amount ?? '0.00').replace('.', ''));
    for (const row of comparison.rows) {
      const told = row.reasons.reduce((all, { amount }) => all + fen(amount.amount), 0n);
      expect(told).toBe(fen(row.after?.amount) - fen(row.before?.amount));
    }
    const kindsOf = (coverage: string): string[] =>
      comparison.rows.find((row) => row.coverage === coverage)?.reasons.map(({ kind }) => kind) ?? [];
    expect(kindsOf('THIRD_PARTY_LIABILITY')).toEqual(['CLAIMS']);
    expect(kindsOf('VEHICLE_DAMAGE')).toContain('CLAIMS');
    // One accident: A4, which is no float and no reduction.
    expect(comparison.floatAfter).toBe('A4');
    expect(fen(comparison.after?.amount)).toBeGreaterThan(fen(comparison.before.amount));
  });

  it('prices other options beside it, from the same start, and a new price takes the place of the offer that stood', async () => {
    const { renewal } = await world.due(dealer, 20);
    const option = { label: 'ALONE', compulsory: { taxPaid: false, effectiveOnIssue: false } };
    const first = await world.quoteRenewal(dealer, { renewalId: renewal.id, options: [option] });
    expect(first.renewal?.quote?.options.map(({ label, offered }) => [label, offered])).toEqual([
      ['RENEWAL', true],
      ['ALONE', true],
    ]);
    const again = await world.quoteRenewal(dealer, { renewalId: renewal.id });
    expect(again.renewal?.quote?.number).not.toBe(first.renewal?.quote?.number);
    expect((await dealer.quote(must(first.renewal?.quote).id))?.state).toBe('WITHDRAWN');
    expect(again.renewal?.state).toBe('QUOTED');
    // An offer that ran out is none.
    await world.live('2027-11-15T10:00:00.000+08:00');
    expect((await world.readRenewal(renewal.id, dealer)).state).toBe('OPEN');
  });

  it('renews late from the next midnight, never back-dated, and tells gap, fine and no-claim level (S-210, S-211)', async () => {
    const { renewal } = await world.due(dealer, -5);
    expect(renewal).toMatchObject({ state: 'LAPSED', lapsedAt: END, gapDays: 6 });
    expect(renewal.notices.map(({ code }) => code)).toEqual([
      'COMPULSORY_LAPSED',
      'COMMERCIAL_LAPSED',
      'NO_CLAIM_AT_RISK',
    ]);
    const done = await world.renewed(dealer, renewal.id);
    expect(done.renewedBy.map(({ period }) => period.startsAt)).toEqual([
      '2027-11-28T00:00:00.000+08:00',
      '2027-11-28T00:00:00.000+08:00',
    ]);
    expect(done).toMatchObject({ state: 'RENEWED', lapsedAt: END, gapDays: 6 });
  });

  it('is lost with its reason, before the end and after it; the funnel counts by month (S-202, S-207)', async () => {
    const seller = await world.renewer();
    const { renewal: one } = await world.due(seller, 20);
    world.clock.at(MORNING);
    const { renewal: other } = await world.due(seller, -1);
    const price = await world.decline(seller, {
      renewalId: one.id,
      expectedVersion: (await world.readRenewal(one.id, seller)).revision,
      lossReason: 'PRICE',
      note: '差 300 元',
    });
    expect(price.renewal).toMatchObject({ state: 'LOST', lossReason: 'PRICE', lossNote: '差 300 元' });
    const late = await world.decline(seller, {
      renewalId: other.id,
      expectedVersion: other.revision,
      lossReason: 'VEHICLE_SOLD',
    });
    expect(late.renewal).toMatchObject({ state: 'LOST', lossReason: 'VEHICLE_SOLD', lapsedAt: END });
    const { renewalFunnel } = await seller.ask(RenewalFunnelOfDocument, {
      due: { from: '2027-11-01', until: '2027-11-30' },
      by: 'MONTH',
    });
    expect(renewalFunnel).toMatchObject([
      {
        key: '2027-11',
        due: 2,
        quoted: 0,
        renewed: 0,
        lost: 2,
        lostBy: [
          { reason: 'PRICE', count: 1 },
          { reason: 'VEHICLE_SOLD', count: 1 },
        ],
        renewalRate: '0.0000',
      },
    ]);
  });

  it('is withheld by an underwriter for commercial cover only; compulsory stays on offer (S-201, CTR 10)', async () => {
    const underwriter = await world.staff(['UNDERWRITER'], 3);
    const { renewal } = await world.due(dealer, 10);
    const { renewal: quoted } = await world.quoteRenewal(dealer, { renewalId: renewal.id });
    const { renewal: withheld, userErrors } = await world.withhold(underwriter, {
      renewalId: renewal.id,
      expectedVersion: must(quoted).revision,
      reason: '三年内四次出险',
    });
    expect(userErrors).toEqual([]);
    expect(withheld).toMatchObject({ state: 'OPEN', insurerReason: '三年内四次出险', quote: { state: 'WITHDRAWN' } });
    const done = await world.renewed(dealer, renewal.id);
    expect(done.renewedBy.map(({ kind }) => kind)).toEqual(['COMPULSORY']);
  });

  it('belongs to the insurer from the moment the agreement in force says so', async () => {
    const seller = await world.renewer();
    const { renewal } = await world.due(seller, 10);
    await nextTerms(world, seller, { RENEWAL_OWNERSHIP: { owner: 'INSURER' } });
    const { userErrors } = await world.quoteRenewal(seller, { renewalId: renewal.id });
    expect(userErrors.map(({ code, clause }) => [code, clause?.key])).toEqual([
      ['TERM_RENEWAL_OWNERSHIP', 'RENEWAL_OWNERSHIP'],
    ]);
  });
});
