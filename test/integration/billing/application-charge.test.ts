/** The charge of an application (S-160, S-178): raised by its approval, paid it goes on, unpaid it ends, all in one commit each. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type BillingWorld, billingWorld, payAt } from '../../kit/billing-world.js';
import { eventually } from '../../kit/jobs.js';
import { factsOf, MORNING, onlyRefusal, type Seller } from '../../kit/quote-world.js';
import { applicationOf, REFERRED, took } from '../../kit/underwriting-world.js';

let world: BillingWorld;
let dealer: Seller;
beforeAll(async () => {
  world = await billingWorld();
  dealer = await world.partner();
  world.clock.at(MORNING);
}, 60_000);
afterAll(() => world.stop());

async function chargeOf(externalRef: string): Promise<{ wire: string; id: string }> {
  const [row] = await world.db.owner<{ id: string }[]>`select id from charges where external_ref = ${externalRef}`;
  return { id: row?.id ?? '', wire: `chg_${(row?.id ?? '').replaceAll('-', '')}` };
}

describe('an approved application', () => {
  it('is charged under the partner’s own number; once paid it is PAID, and its policies are asked for', async () => {
    const application = await took(dealer, 'C', { externalRef: 'DMS-PAID' });
    const charge = await chargeOf('DMS-PAID');
    const order = await world.ordered(dealer, charge, { charge: { externalRef: 'DMS-PAID' } });
    expect((await world.readCharge(dealer, charge.wire)).subject?.id).toBe(application.id);
    expect(await payAt(order.payUrl ?? '')).toBe(200);
    await eventually('the application is paid', 10_000, async () =>
      (await applicationOf(dealer, application.id))?.state === 'PAID' ? true : null,
    );
    const jobs = await world.db.owner<{ n: number }[]>`
      select count(*)::int as n from graphile_worker.jobs where task_identifier = 'policies.issue'`;
    expect(jobs[0]?.n).toBe(1);
  });

  it('is charged by its approval only: before it, whoever orders a payment is told where it stands; others are told nothing (S-160)', async () => {
    await took(dealer, 'B', { answers: REFERRED, externalRef: 'DMS-REFERRED' });
    const charge = { externalRef: 'DMS-REFERRED' };
    const refused = onlyRefusal(await world.order(dealer, { wire: '' }, { charge }));
    expect(refused).toMatchObject({
      code: 'CHARGE_NOT_RAISED',
      field: ['input', 'charge'],
      message: 'No charge was raised under this number: the Application is REFERRED. A charge comes with its approval.',
    });
    expect(factsOf(refused)).toEqual({ subject: 'Application', state: 'REFERRED' });
    const other = await world.partner();
    const theirs = onlyRefusal(await world.order(other, { wire: '' }, { charge }));
    expect(theirs.code).toBe('NOT_FOUND');
    expect(onlyRefusal(await world.order(other, { wire: '' }, { charge: { externalRef: 'NOWHERE' } }))).toEqual(theirs);
  });

  it('that nobody pays expires with its charge, by the worker', async () => {
    const application = await took(dealer, 'C', { externalRef: 'DMS-LATE' });
    const charge = await chargeOf('DMS-LATE');
    world.clock.at('2026-11-29T00:00:00.000+08:00');
    await world.settle();
    expect((await world.readCharge(dealer, charge.wire)).state).toBe('EXPIRED');
    expect((await applicationOf(dealer, application.id))?.state).toBe('EXPIRED');
  });
});
