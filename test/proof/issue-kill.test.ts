/**
 * Issue under fire (security row 21): the database ends the worker's connections at random moments, also between any two
 * statements of an issue. Replayed, every application has exactly one pair, one event each, and the numbers have no gap.
 */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { policyWorld, type PolicyWorld } from '../kit/policy-world.js';
import { proof, randomOf } from '../kit/proof.js';
import type { Seller } from '../kit/quote-world.js';

let world: PolicyWorld;
let dealer: Seller;
beforeAll(async () => {
  world = await policyWorld();
  dealer = await world.partner();
});
afterAll(() => world.stop());

const LONGEST_MS = 40;

it(
  'killed anywhere, and run again: one pair, one event each, numbers without a gap',
  async () => {
    const size = proof('issue-kill', { reduced: 12, full: 200 });
    const { n, seed } = size;
    const random = randomOf(seed);
    let struck = 0;
    let broken = 0;
    for (let round = 0; round < n; round += 1) {
      const paid = await world.paid(dealer);
      const work = Promise.allSettled([world.issue(paid), world.issue(paid)]);
      await pause(random() * LONGEST_MS);
      const killed = await world.db
        .owner`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'gw-test' and datname = current_database()`;
      struck += killed.length;
      broken += (await work).filter(({ status }) => status === 'rejected').length;
      await world.issue(paid);
      const policies = await world.policiesOf(paid.applicationId);
      expect(policies.map(({ kind }) => kind)).toEqual(['COMPULSORY', 'COMMERCIAL']);
      const events = await world.db
        .owner`select type from events where subject_id::text = any(${`{${[...policies.map(({ id }) => id), paid.applicationId].join(',')}}`}::text[]) and type in ('policy.issued', 'application.issued')`;
      expect(events).toHaveLength(3);
    }
    for (const kind of ['COMPULSORY', 'COMMERCIAL']) {
      const rows = await world.db.owner<
        { n: number }[]
      >`select split_part(number, '-', 3)::int as n from policies where kind = ${kind} order by n`;
      expect(rows.map((row) => row.n)).toEqual(Array.from({ length: n }, (_, index) => index + 1));
    }
    size.report({ struck, broken });
    expect(broken).toBeGreaterThan(0);
  },
  20 * 60_000,
);
