/**
 * Money is conserved (security row 22). Random histories of charges, orders, payments, notices (lost, late, twice, out of
 * order, of a wrong amount), expiry, cancellation and refunds run against the real gateway and a provider with books of its
 * own. After each: every journal sums to zero, no account stands on the wrong side, and when everything has been told, what
 * the provider holds is our CASH, to the fen, order by order. The controls leave out the claim of the event, and the check
 * of the amount; both must be seen.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instant, type Instant, millisOf, plusMillis } from '../../src/kernel/dates.js';
import { newId } from '../../src/kernel/ids.js';
import { money } from '../../src/kernel/money.js';
import { Refusal } from '../../src/kernel/refusal.js';
import { cancelCharge, owedRefund } from '../../src/modules/billing/index.js';
import { providerChecks } from '../../src/modules/billing/operations/take-provider-fact.js';
import { type BillingWorld, billingWorld, type ChargeCard, payAt } from '../kit/billing-world.js';
import { proof, randomOf } from '../kit/proof.js';
import type { Seller } from '../kit/quote-world.js';

const FAULTS = [
  'late',
  'twice',
  'outOfOrder',
  'wrongAmount',
  'badSignature',
  'lost',
  'slowRefund',
  'failedRefund',
] as const;
const START = instant('2026-11-21T08:00:00.000+08:00');

let world: BillingWorld;
let dealer: Seller;
beforeAll(async () => {
  world = await billingWorld();
  dealer = await world.payingPartner();
}, 60_000);
afterAll(() => world.stop());

type RaisedCharge = Awaited<ReturnType<BillingWorld['charge']>>;
interface History {
  readonly charge: RaisedCharge;
  readonly numbers: string[];
  readonly steps: string[];
}

/** Refusals are answers: a history may try what is not open. */
async function tried(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

async function history(random: () => number): Promise<History> {
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  let now: Instant = START;
  const at = (later: number): void => {
    now = plusMillis(now, later);
    world.clock.at(now);
  };
  at(0);
  const charge = await world.charge(dealer);
  const orders: { number: string; payUrl: string }[] = [];
  const steps: string[] = [];
  const moves: Record<string, () => Promise<void>> = {
    async order() {
      const { paymentOrder } = await world.order(dealer, charge);
      if (paymentOrder?.payUrl) orders.push({ number: paymentOrder.number, payUrl: paymentOrder.payUrl });
    },
    async pay() {
      const order = orders.length > 0 ? pick(orders) : null;
      if (!order) return;
      if (random() < 0.6)
        await world.provider.control({ fault: pick(FAULTS), orderNumber: order.number, ms: 86_400_000 });
      await payAt(order.payUrl);
    },
    async again() {
      // The same facts once more, as a provider repeats them, several at once.
      const facts = world.provider
        .facts()
        .filter(({ orderNumber }) => orders.some(({ number }) => number === orderNumber));
      if (facts.length === 0) return;
      const fact = pick(facts);
      await Promise.all([1, 2, 3].map(() => world.notice({ ...fact, partnerId: dealer.made.id })));
    },
    async wait() {
      at(pick([1_000, 600_000, 1_900_000, 7_200_000]));
      await Promise.resolve();
    },
    async scans() {
      await world.settle();
    },
    async cancel() {
      await tried(() => world.within(dealer.made, (tx) => cancelCharge(tx, dealer.made.id, charge.id)));
    },
    async refund() {
      const amount = random() < 0.5 ? null : money(BigInt(1 + Math.floor(random() * 300_000)));
      const cause = { kind: 'Application' as const, id: newId('Application') };
      await tried(() =>
        world.within(dealer.made, (tx) =>
          owedRefund(tx, { partnerId: dealer.made.id, chargeId: charge.id, amount, cause }),
        ),
      );
    },
    async release() {
      await world.provider.control({ release: true });
    },
  };
  const weights = [
    'order',
    'order',
    'pay',
    'pay',
    'pay',
    'again',
    'wait',
    'scans',
    'cancel',
    'refund',
    'refund',
    'release',
  ];
  await moves['order']?.();
  const length = 4 + Math.floor(random() * 8);
  for (let step = 0; step < length; step += 1) {
    const move = pick(weights);
    steps.push(move);
    await moves[move]?.();
  }
  // The end of every history: time is over, everything is told, asked and sent.
  world.clock.at(plusMillis(START, 86_400_000 + (millisOf(now) - millisOf(START))));
  await world.settle();
  await world.provider.control({ release: true });
  await world.settle();
  return { charge, numbers: orders.map(({ number }) => number), steps };
}

/** What is wrong with the books of a history; empty when money was conserved. */
async function faultsOf({ charge, numbers }: History): Promise<string[]> {
  const faults: string[] = [];
  const uneven = await world.db
    .owner`select journal_id from postings where charge_id = ${charge.id} group by journal_id having sum(amount_fen) <> 0`;
  if (uneven.length > 0) faults.push('a journal does not sum to zero');
  const balances = await world.balances(charge);
  for (const [account, fen] of Object.entries(balances)) {
    const debit = account === 'CASH' || account === 'PREMIUM_RECEIVABLE';
    if (debit ? fen < 0n : fen > 0n) faults.push(`${account} stands at ${String(fen)}`);
  }
  const told = world.provider.facts().filter(({ orderNumber }) => numbers.includes(orderNumber));
  const held = told.reduce(
    (all, { type, amountFen }) =>
      type === 'PAYMENT' ? all + BigInt(amountFen) : type === 'REFUND' ? all - BigInt(amountFen) : all,
    0n,
  );
  if (held !== (balances['CASH'] ?? 0n))
    faults.push(`the provider holds ${String(held)}, CASH is ${String(balances['CASH'] ?? 0n)}`);
  const card: ChargeCard = await world.readCharge(dealer, charge.wire);
  if (card.state === 'OPEN') faults.push('the charge is still open');
  if (card.state !== 'PAID' && (balances['PREMIUM'] ?? 0n) !== 0n) faults.push('an unpaid charge has premium');
  if (card.state === 'PAID' && (balances['PREMIUM_RECEIVABLE'] ?? 0n) !== 0n)
    faults.push('a paid charge is still owed');
  // What came back from the provider (RETURNED) is still owed; everything else is settled.
  const open = await world.db.owner<{ fen: string }[]>`
    select coalesce(sum(r.amount_fen), 0)::text as fen from refunds r join payment_orders o on o.id = r.payment_order_id
    where o.charge_id = ${charge.id} and r.state <> 'CONFIRMED'`;
  if (BigInt(open[0]?.fen ?? '0') !== -(balances['REFUND_PAYABLE'] ?? 0n))
    faults.push('refunds owed are not REFUND_PAYABLE');
  return faults;
}

async function run(n: number, seed: number): Promise<{ wrong: string[]; steps: number }> {
  const random = randomOf(seed);
  const wrong: string[] = [];
  let steps = 0;
  for (let index = 0; index < n; index += 1) {
    const one = await history(random);
    steps += one.steps.length;
    const faults = await faultsOf(one);
    if (faults.length > 0) wrong.push(`history ${String(index)} (${one.steps.join(' ')}): ${faults.join('; ')}`);
  }
  return { wrong, steps };
}

describe('money', () => {
  it('is conserved in every random history', async () => {
    const size = proof('money', { reduced: 15, full: 400 });
    const { n, seed } = size;
    const { wrong, steps } = await run(n, seed);
    size.report({
      steps,
      payments: world.provider.facts().filter(({ type }) => type === 'PAYMENT').length,
      wrong: wrong.length,
    });
    expect(wrong).toEqual([]);
  }, 1_800_000);

  it.each(['claim', 'amount'] as const)(
    'control: without the check of %s it is seen not to be',
    async (check) => {
      providerChecks[check] = false;
      try {
        let wrong: string[] = [];
        for (let seed = 1; seed <= 40 && wrong.length === 0; seed += 1) ({ wrong } = await run(1, seed));
        expect(wrong.length).toBeGreaterThan(0);
      } finally {
        providerChecks[check] = true;
      }
    },
    600_000,
  );
});
