/**
 * REFUND_PAYMENT in days as the law counts them, LEAD_RESPONSE in working hours (S-273, S-283): each kept and broken, told
 * of once, with the cases behind each figure; midnight in Shanghai decides, whatever day it is in UTC.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plusMillis } from '../../../src/kernel/dates.js';
import { type Id, newId, wireId } from '../../../src/kernel/ids.js';
import { yuan } from '../../../src/kernel/money.js';
import { owedRefund } from '../../../src/modules/billing/index.js';
import { tellPromises } from '../../../src/modules/performance/index.js';
import {
  LeadAssignDocument,
  LeadPromisesDocument,
  LeadSubmitDocument,
  type PromisedTaskFragment,
  RefundConfirmDocument,
  RefundPromisesDocument,
} from '../../generated/operations.js';
import { BILLING_CLAUSES, type BillingWorld, billingWorld } from '../../kit/billing-world.js';
import { aStaffMember } from '../../kit/channels-fixture.js';
import { MORNING, newKey, type Seller } from '../../kit/quote-world.js';
import { cardOf, rowsOf, toldOf } from '../../kit/service-world.js';

const REFUNDS = { SERVICE_LEVELS: { target: [{ metric: 'REFUND_PAYMENT', value: '3' }] } };
const LEADS = { SERVICE_LEVELS: { target: [{ metric: 'LEAD_RESPONSE', value: '2' }] } };

let world: BillingWorld;
let dealer: Seller;
let club: Seller;
let colleague: string;
let first: { readonly dealer: Seller; readonly club: Seller };

beforeAll(async () => {
  world = await billingWorld();
  dealer = await world.payingPartner({ clauses: { ...BILLING_CLAUSES, ...REFUNDS } });
  const refers = { BUSINESS_LINES: ['REFERRAL'], TERRITORY: ['310000'] };
  club = await world.partner({ kind: 'CAR_CLUB', licensed: false, clauses: { ...refers, ...LEADS } });
  first = { dealer, club };
  const [hq] = await world.db.owner<{ id: Id<'Institution'> }[]>`select id from institutions where code = 'HQ'`;
  colleague = wireId('Staff', await aStaffMember(world.db.owner, { institutionId: must(hq).id, name: '电话销售岗' }));
}, 60_000);
afterAll(() => world.stop());

/** Moves the clock; a token does not live so long. */
async function at(text: string): Promise<void> {
  world.clock.at(`${text}+08:00`);
  dealer = await world.signInAgain(first.dealer);
  club = await world.signInAgain(first.club);
}

const must = <T>(found: T | null | undefined): T => {
  if (found == null) throw new Error('not there');
  return found;
};

/** A charge that was paid by bank transfer, of which a part is owed back from now on. */
async function owed(): Promise<string> {
  const charge = await world.charge(dealer, { payBy: plusMillis(world.clock.now(), 86_400_000) });
  const order = await world.ordered(dealer, charge, { method: 'BANK_TRANSFER' });
  const now = world.clock.now();
  const [row] = await world.db.owner<{ id: string }[]>`
    update payment_orders set state = 'PAID', paid_at = ${now}, reference = ${order.number} where number = ${order.number} returning id`;
  await world.db.owner`update charges set state = 'PAID', paid_at = ${now} where id = ${charge.id}`;
  await world.db
    .owner`insert into postings (id, partner_id, journal_id, charge_id, account, amount_fen, label_zh, label_en, posted_at)
    select gen_random_uuid(), ${dealer.made.id}, ${row?.id ?? ''}, ${charge.id}, account, fen, '到账', 'paid', now()
    from (values ('CASH', 425000), ('PREMIUM_RECEIVABLE', -425000)) v(account, fen)`;
  const cause = { kind: 'Application' as const, id: newId('Application') };
  const about = { partnerId: dealer.made.id, chargeId: charge.id, amount: yuan('250.00'), cause };
  return (await world.within(dealer.made, (tx) => owedRefund(tx, about))).number;
}

async function refundOf(number: string) {
  const { refunds } = await dealer.ask(RefundPromisesDocument, {});
  return must(refunds?.nodes.find((each) => each.number === number));
}
const refundPromise = async (number: string): Promise<PromisedTaskFragment> =>
  must((await refundOf(number)).promises[0]);

async function paidOut(number: string): Promise<void> {
  const finance = await world.staff(['FINANCE']);
  const { id: refundId } = await refundOf(number);
  const input = { idempotencyKey: newKey(), refundId, bankReference: `OUT${number.replace(/\W/g, '')}` };
  const { refundConfirm } = await finance.ask(RefundConfirmDocument, { input });
  expect(refundConfirm?.userErrors).toEqual([]);
}

describe('REFUND_PAYMENT, three days', () => {
  let kept: string;
  let late: string;

  it('stands on the refund from the commit that owes it: the day itself does not count, the third one ends at midnight', async () => {
    await at('2026-11-23T00:00:00');
    kept = await owed();
    await at('2026-11-23T23:59:59.999');
    late = await owed();
    const due = { metric: 'REFUND_PAYMENT', state: 'RUNNING', dueAt: '2026-11-27T00:00:00.000+08:00' };
    expect(await refundPromise(kept)).toMatchObject({ ...due, promisedBy: { target: '3', unit: 'DAYS' } });
    expect(await refundPromise(late)).toMatchObject(due);
  }, 60_000);

  it('due soon is told when two of three days are used, not an instant before', async () => {
    await at('2026-11-26T00:00:00');
    await world.run(tellPromises);
    expect(await toldOf(world, await refundPromise(kept))).toEqual([]);
    await at('2026-11-26T00:00:00.001');
    await world.run(tellPromises);
    await world.run(tellPromises);
    expect(await toldOf(world, await refundPromise(kept))).toEqual(['service.commitment_due_soon']);
  }, 60_000);

  it('paid in the last instant of the day it is kept; a millisecond after midnight it is broken, and told once', async () => {
    await at('2026-11-26T23:59:59.999');
    await paidOut(kept);
    expect(await refundPromise(kept)).toMatchObject({ state: 'WITHIN', taken: '3.00', lateByMinutes: null });
    await at('2026-11-27T00:00:00.001');
    await Promise.all([world.run(tellPromises), world.run(tellPromises)]);
    await paidOut(late);
    await world.run(tellPromises);
    const task = await refundPromise(late);
    expect(task).toMatchObject({ state: 'LATE', taken: '4.00', lateByMinutes: 1 });
    expect(await toldOf(world, task)).toEqual(['service.commitment_due_soon', 'service.commitment_breached']);
    expect(await toldOf(world, await refundPromise(kept))).toEqual(['service.commitment_due_soon']);
  }, 60_000);

  it('the scorecard: one of two, and which', async () => {
    const rows = rowsOf(await cardOf('2026-11', dealer), 'REFUND_PAYMENT');
    expect(rows).toMatchObject([
      {
        result: 'BROKEN',
        unit: 'DAYS',
        promise: { target: '3' },
        ...{ caseCount: 2, metCount: 1, overdueCount: 0, share: '0.5000', median: '3.00', ninetieth: '4.00' },
        cases: {
          totalCount: 2,
          nodes: [
            { subjectNumber: late, state: 'LATE', taken: '4.00' },
            { subjectNumber: kept, state: 'WITHIN', taken: '3.00' },
          ],
        },
      },
    ]);
  }, 60_000);
});

describe('LEAD_RESPONSE, two working hours', () => {
  async function submitted(): Promise<string> {
    const input = {
      idempotencyKey: newKey(),
      customer: { name: '林若溪', phone: '13812345678' },
      region: '310000',
      consentedAt: MORNING,
      consentTo: 'INSURER_AND_PARTNERS' as const,
    };
    const { leadSubmit } = await club.ask(LeadSubmitDocument, { input });
    if (!leadSubmit?.lead) throw new Error(JSON.stringify(leadSubmit?.userErrors));
    return leadSubmit.lead.id;
  }
  const seen = async (id: string) => must((await club.ask(LeadPromisesDocument, { id })).lead);
  const promise = async (id: string): Promise<PromisedTaskFragment> => must((await seen(id)).promises[0]);
  async function assigned(id: string): Promise<void> {
    const manager = await world.staff(['CHANNEL_MANAGER'], 2);
    const input = { idempotencyKey: newKey(), leadId: id, expectedVersion: (await seen(id)).revision };
    const { leadAssign } = await manager.ask(LeadAssignDocument, {
      input: { ...input, staffId: colleague },
    });
    expect(leadAssign?.userErrors).toEqual([]);
  }

  it('a night does not count: of an afternoon, due in the morning', async () => {
    await at('2026-12-07T16:30:00');
    const [inTime, late] = [await submitted(), await submitted()];
    expect(await promise(inTime)).toMatchObject({
      metric: 'LEAD_RESPONSE',
      state: 'RUNNING',
      dueAt: '2026-12-08T10:30:00.000+08:00',
      promisedBy: { target: '2', unit: 'HOURS' },
    });
    await at('2026-12-08T10:00:01');
    await world.run(tellPromises);
    expect(await toldOf(world, await promise(inTime))).toEqual(['service.commitment_due_soon']);
    await at('2026-12-08T10:30:00');
    await assigned(inTime);
    expect(await promise(inTime)).toMatchObject({ state: 'WITHIN', taken: '2.00' });
    await at('2026-12-08T10:31:00');
    await world.run(tellPromises);
    await assigned(late);
    await world.run(tellPromises);
    expect(await promise(late)).toMatchObject({ state: 'LATE', taken: '2.02', lateByMinutes: 1 });
    expect(await toldOf(world, await promise(late))).toEqual([
      'service.commitment_due_soon',
      'service.commitment_breached',
    ]);
    const [row] = rowsOf(await cardOf('2026-12', club), 'LEAD_RESPONSE');
    expect(row).toMatchObject({ result: 'BROKEN', caseCount: 2, metCount: 1, share: '0.5000', ninetieth: '2.02' });
    expect(row?.cases.nodes[0]?.subject?.id).toBe(late);
    // Nobody else's: the dealer was promised nothing of leads, and none of these is its own.
    expect(rowsOf(await cardOf('2026-12', dealer), 'LEAD_RESPONSE')).toMatchObject([
      { result: 'NO_PROMISE', caseCount: 0 },
    ]);
  }, 60_000);
});
