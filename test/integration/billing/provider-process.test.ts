/** The sandbox provider as its own process: late, twice, after a time-out, killed and started again; nothing is lost. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import { type BillingWorld, billingWorld, payAt } from '../../kit/billing-world.js';
import { eventually } from '../../kit/jobs.js';
import { MORNING, type Seller } from '../../kit/quote-world.js';
import { type ProviderInProcess, providerProcess } from '../../kit/sandbox-provider.js';

let provider: ProviderInProcess;
let world: BillingWorld;
let dealer: Seller;
beforeAll(async () => {
  provider = await providerProcess();
  world = await billingWorld({ env: { PAYMENT_PROVIDER_URL: provider.url } });
  dealer = await world.payingPartner();
  world.clock.at(MORNING);
  await provider.control({ now: MORNING });
}, 90_000);
afterAll(async () => {
  await provider.stop();
  await world.stop();
  fs.rmSync(provider.dir, { recursive: true, force: true });
});

const anOrder = async () => world.ordered(dealer, await world.charge(dealer));
const isPaid = (id: string) =>
  eventually('it was told', 15_000, async () => ((await world.readOrder(dealer, id)).state === 'PAID' ? true : null));

describe('the sandbox payment provider, told to misbehave', () => {
  it('tells late, twice, and with a wrong signature first: one payment each', async () => {
    for (const fault of ['late', 'twice', 'badSignature']) {
      const order = await anOrder();
      await provider.control({ fault, orderNumber: order.number, ms: 50 });
      expect(await payAt(order.payUrl ?? '')).toBe(200);
      await isPaid(order.id);
    }
    const balances = await world.balances();
    expect(balances).toMatchObject({ CASH: 3n * 425000n, PREMIUM_RECEIVABLE: 0n });
    expect(provider.balance()).toBe(3n * 425000n);
  }, 60_000);

  it('answers the payer with a time-out and takes the money all the same', async () => {
    const order = await anOrder();
    await provider.control({ fault: 'afterTimeout', orderNumber: order.number, ms: 50 });
    expect(await payAt(order.payUrl ?? '')).toBe(504);
    await isPaid(order.id);
  });

  it('is killed before its notice was taken, starts again from its file, and tells', async () => {
    const order = await anOrder();
    await provider.control({ fault: 'late', orderNumber: order.number, ms: 600_000 });
    expect(await payAt(order.payUrl ?? '')).toBe(200);
    const before = provider.balance();
    const port = Number(new URL(provider.url).port);
    const ended = new Promise((resolve) => provider.child.once('exit', resolve));
    provider.child.kill('SIGKILL');
    await ended;
    provider = await providerProcess(provider.dir, port);
    await provider.control({ now: MORNING });
    await isPaid(order.id);
    expect(provider.balance()).toBe(before);
  }, 60_000);

  it('refuses to give back more than came in, and takes one refund once', async () => {
    const order = await anOrder();
    await payAt(order.payUrl ?? '');
    await isPaid(order.id);
    const refund = (refundNumber: string, amountFen: string) =>
      fetch(`${provider.url}/refunds`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${provider.keys.calls}` },
        body: JSON.stringify({ refundNumber, orderNumber: order.number, amountFen, currency: 'CNY' }),
      });
    const before = provider.balance();
    expect((await refund('R-1', '425001')).status).toBe(409);
    expect((await refund('R-1', '400000')).status).toBe(200);
    expect((await refund('R-1', '400000')).status).toBe(200);
    expect((await refund('R-1', '399999')).status).toBe(409);
    expect((await refund('R-2', '25001')).status).toBe(409);
    expect(provider.balance()).toBe(before - 400000n);
  });

  // The last: whoever comes after it would find nobody there.
  it('ends when whoever started it has gone', async () => {
    const ended = new Promise((resolve) => provider.child.once('exit', resolve));
    provider.child.disconnect();
    expect(await ended).toBe(0);
  });
});
