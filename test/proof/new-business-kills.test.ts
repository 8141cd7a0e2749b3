/**
 * New business survives the death of its processes (issue 3; security rows 18–22, 21): gateway, worker inside it and
 * payment provider are killed (SIGKILL) while customers are at every step; their systems send the same keys again. In
 * the end each customer has exactly one pair of policies, numbers have no gap, and the provider's books agree with ours.
 * Full: PROVE=1, at least 200 kills. Planted faults: the books are doctored, each fault is found.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { Secret } from '../../src/app/config.js';
import { sandboxSecretOf } from '../../src/app/sandbox/credentials.js';
import { dayOf, instantOf } from '../../src/kernel/dates.js';
import { freshDatabase, type TestDatabase } from '../kit/database.js';
import { TEST_SECRET } from '../kit/gateway.js';
import { Journey, PatientClient, payPatiently } from '../kit/journey.js';
import { proof, randomOf } from '../kit/proof.js';
import { aVin } from '../kit/quote-world.js';
import { faultsOf, providerBalance, standingIn } from './new-business/books.js';
import { type House, house } from './new-business/processes.js';

const size = proof('new business under kills', { reduced: 5, full: 200 });
const random = randomOf(size.seed);
const AT_ONCE = 6;
const LIMIT_MS = size.full ? 3_600_000 : 400_000;
jest.setTimeout(LIMIT_MS);

let db: TestDatabase;
let at: House;
beforeAll(async () => {
  db = await freshDatabase();
  at = await house(db);
});
afterAll(async () => {
  await at.stop();
  await db.drop();
});

it('each customer gets exactly one pair of policies, whatever dies meanwhile', async () => {
  const run = `K${randomUUID().slice(0, 8)}`;
  const secret = sandboxSecretOf(new Secret(TEST_SECRET), 'sandbox-dealer');
  const client = new PatientClient({ url: at.gateway.url, clientId: 'sandbox-dealer', secret });
  const [producer] = await db.owner<
    { id: string }[]
  >`select p.id from producers p join partners o on o.id = p.partner_id where o.number = 'PTN-D-0001' order by p.external_ref limit 1`;
  const before = await standingIn(db.owner);
  const steps = new Map<string, number>();
  const reached = (step: string): void => void steps.set(step, (steps.get(step) ?? 0) + 1);
  let serial = 0;
  let done = 0;
  let over = false;
  let step = 'idle';
  /** Where each customer is, told when somebody never ends. */
  const where = Array.from({ length: AT_ONCE }, () => 'idle');

  const customer = async (_: unknown, place: number): Promise<void> => {
    while (!over) {
      serial += 1;
      const car = { vin: aVin(700_000 + serial), serial };
      const journey = new Journey(
        client,
        run,
        car,
        dayOf(instantOf(Date.now())),
        producer ? `prd_${producer.id.replaceAll('-', '')}` : null,
      );
      const at_ = (name: string): void => {
        step = name;
        where[place] = `${journey.ref} ${name}`;
        reached(name);
      };
      at_('quote');
      const quote = await journey.quote();
      at_('accept');
      const application = await journey.accept(journey.acceptInput(quote, new Date().toISOString()));
      expect(application.state).not.toBe('REFERRED');
      at_('order');
      const order = await journey.order();
      at_('pay');
      if (order.payUrl !== null) await payPatiently(order.payUrl);
      at_('issue');
      const ended = await journey.end(application.id);
      expect(ended).toMatchObject({ state: 'ISSUED' });
      expect(ended.policies.map(({ kind }) => kind).sort()).toEqual(['COMMERCIAL', 'COMPULSORY']);
      done += 1;
    }
  };

  const killer = async (): Promise<void> => {
    const struck = new Map<string, number>();
    while (at.gateway.kills + at.provider.kills < size.n) {
      await pause(150 + random() * 900);
      const victim = random() < 0.2 ? at.provider : at.gateway;
      struck.set(step, (struck.get(step) ?? 0) + 1);
      await victim.kill();
      await victim.start();
    }
    over = true;
    reached(`struck at ${[...struck].map(([name, n]) => `${name} ${String(n)}`).join(', ')}`);
  };

  const all = Promise.all([killer(), ...Array.from({ length: AT_ONCE }, customer)]);
  const ended = new AbortController();
  const tooLate = pause(LIMIT_MS - 60_000, null, { signal: ended.signal }).then(
    () => Promise.reject(new Error(`still under way: ${where.join('; ')}`)),
    () => undefined,
  );
  await Promise.race([all, tooLate]);
  ended.abort();
  expect(done).toBeGreaterThan(0);
  expect(await faultsOf(db.owner, run, serial, providerBalance(at.ledger), before)).toEqual([]);
  size.report({
    kills: at.gateway.kills + at.provider.kills,
    customers: serial,
    again: client.again,
    faults: 0,
    steps: [...steps.keys()].filter((name) => name.startsWith('struck')).join(''),
  });

  // Planted: each fault of the books is seen.
  const planted: Readonly<Record<string, string>> = {
    'a policy twice': `alter table policies drop constraint policies_one_compulsory_cover; alter table policies drop constraint policies_one_per_application; insert into policies select gen_random_uuid(), partner_id, 'X-2026-000001-0', external_ref, kind, state, application_id, outlet_id, producer_id, vehicle_id, subject_id, policyholder_id, insured_id, owner_id, first_beneficiary_id, agreement_version_id, bound_under_id, vehicle_group, vin, plate, holder_name, starts_at, ends_at, query_number, confirmation_number, issued_at, revision, updated_at from policies limit 1`,
    'a number with a gap': `update payment_orders set number = regexp_replace(number, '-0*([0-9]+)-(.)$', '-999999-\\2') where id = (select id from payment_orders limit 1)`,
    'an application left paid': `update applications set state = 'PAID' where id = (select id from applications where state = 'ISSUED' and external_ref like '${run}-%' limit 1)`,
  };
  for (const [name, statement] of Object.entries(planted)) {
    let found: string[] = [];
    await db.owner
      .begin(async (sql) => {
        await sql.unsafe(statement);
        found = await faultsOf(sql, run, serial, providerBalance(at.ledger), before);
        throw new Error('not kept');
      })
      .catch((error: unknown) => {
        if (!(error instanceof Error && error.message === 'not kept')) throw error;
      });
    expect([name, found.length > 0]).toEqual([name, true]);
  }
  expect(await faultsOf(db.owner, run, serial, providerBalance(at.ledger) + 1n, before)).toHaveLength(1);
});
