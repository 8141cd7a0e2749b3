/** A new sandbox has renewals on its first day: sold nearly a year ago by the operations themselves, so nothing about them is special (S-203, S-204). */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Secret } from '../../../src/app/config.js';
import { sandboxSecretOf } from '../../../src/app/sandbox/credentials.js';
import { PAST_SALES } from '../../../src/app/sandbox/past-sales.js';
import { instant } from '../../../src/kernel/dates.js';
import {
  QuoteOffersDocument,
  RenewalAcceptDocument,
  RenewalQuoteDocument,
  RenewalSearchDocument,
} from '../../generated/operations.js';
import { acceptanceFor } from '../../kit/acceptance.js';
import { type Client, startTestGateway, TEST_SECRET, type TestGateway } from '../../kit/gateway.js';
import { newKey } from '../../kit/quote-world.js';
import { must } from '../../kit/renewal-world.js';

const NOW = '2026-11-28T10:00:00.000+08:00';
const FIRST_START = {
  withoutSandboxData: false,
  pastSales: true,
  clock: { now: () => instant(NOW) },
};
let t: TestGateway;
let dealer: Client;
beforeAll(async () => {
  t = await startTestGateway(FIRST_START);
  dealer = await signIn('sandbox-dealer');
}, 120_000);
afterAll(() => t.stop());

const signIn = (clientId: string): Promise<Client> =>
  t.client(clientId, sandboxSecretOf(new Secret(TEST_SECRET), clientId));

async function listOf(client: Client) {
  const { renewals } = await client.ask(RenewalSearchDocument, { order: 'DUE_SOONEST', first: 20 });
  return must(renewals).nodes;
}

describe('the sandbox on its first day', () => {
  it('lists what falls due to whoever sold it: some open, one to come', async () => {
    const seen = (await listOf(dealer)).map(({ state, dueAt, expiring }) => ({
      state,
      dueAt,
      kinds: expiring.map(({ kind }) => kind),
    }));
    const both = ['COMPULSORY', 'COMMERCIAL'];
    expect(seen).toEqual([
      { state: 'OPEN', dueAt: '2026-12-03T00:00:00.000+08:00', kinds: both },
      { state: 'OPEN', dueAt: '2026-12-22T00:00:00.000+08:00', kinds: ['COMPULSORY'] },
      { state: 'UPCOMING', dueAt: '2027-01-12T00:00:00.000+08:00', kinds: both },
    ]);
    expect((await listOf(await signIn('sandbox-broker'))).map(({ state }) => state)).toEqual(['OPEN', 'OPEN']);
  });

  it('one is quoted and accepted at once', async () => {
    const [first] = await listOf(dealer);
    const { renewalQuote } = await dealer.ask(RenewalQuoteDocument, {
      input: { idempotencyKey: newKey(), renewalId: must(first).id },
    });
    const renewal = must(renewalQuote?.renewal);
    const { quote } = await dealer.ask(QuoteOffersDocument, { by: { id: must(renewal.quote).id } });
    const option = must(quote?.options.find(({ label }) => label === 'RENEWAL'));
    const given = acceptanceFor(must(option.acceptance), { people: null });
    const input = {
      idempotencyKey: newKey(),
      renewalId: renewal.id,
      expectedVersion: renewal.revision,
      optionId: option.id,
      acceptance: {
        ...given,
        consents: given.consents.map((consent) => ({ ...consent, givenAt: NOW })),
        signature: { ...given.signature, signedAt: NOW },
      },
    };
    const { renewalAccept } = await dealer.ask(RenewalAcceptDocument, { input });
    expect(renewalAccept).toMatchObject({ userErrors: [], application: { state: 'APPROVED' } });
  });

  it('what was sold stands in every book: in full paid, booked to zero, commission accrued, papers asked for', async () => {
    const [row] = await t.db.owner<Record<string, string>[]>`
      select (select count(*) from policies where issued_at < ${NOW})::text as policies,
        (select count(*) from charges c join applications a on a.charge_id = c.id where a.state = 'ISSUED' and c.state = 'PAID')::text as paid,
        (select count(*) from payment_confirmations)::text as seen,
        (select count(*) from (select 1 from postings group by journal_id having sum(amount_fen) <> 0) bad)::text as unbalanced,
        (select count(*) from policies p where not exists (select 1 from commission_entries e where e.policy_id = p.id))::text as without_commission,
        (select count(*) from policy_versions v where v.content -> 'policy' ->> 'premiumFen' <> (select sum((l ->> 'fen')::numeric)::text from jsonb_array_elements(v.content -> 'policy' -> 'lines') l))::text as other_lines,
        (select count(*) from graphile_worker.jobs where task_identifier = 'policies.documents')::text as papers`;
    const policies = PAST_SALES.reduce((all, { selection }) => all + (selection ? 2 : 1), 0);
    expect(row).toEqual({
      policies: String(policies),
      paid: String(PAST_SALES.length),
      seen: String(2 * PAST_SALES.length),
      unbalanced: '0',
      without_commission: '0',
      other_lines: '0',
      papers: String(policies),
    });
  });

  it('a later start sells nothing again', async () => {
    const count = async () => (await t.db.owner`select count(*)::int as n from applications`)[0];
    const before = await count();
    const again = await startTestGateway({ ...FIRST_START, db: t.db });
    await again.gateway.stop();
    expect(await count()).toEqual(before);
  });
});
