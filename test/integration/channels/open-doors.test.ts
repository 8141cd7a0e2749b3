/**
 * Suspension or termination closes a partner's tokens within 5 s and every write at once; three doors stay open, because
 * apparent authority still binds the insurer (design §4; IL 127): what is paid is issued, loss notices and evidence on policies it
 * placed, and its own statements for twelve months.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { wireId } from '../../../src/kernel/ids.js';
import { ClaimReportDocument, ClaimWithdrawDocument } from '../../generated/operations.js';
import { anAgreement } from '../../kit/channels-fixture.js';
import { aNotice } from '../../kit/claim-world.js';
import type { Client } from '../../kit/gateway.js';
import { eventually } from '../../kit/jobs.js';
import { policyWorld, type PolicyWorld } from '../../kit/policy-world.js';
import { codes, MORNING, newKey, type Seller } from '../../kit/quote-world.js';

let world: PolicyWorld;
let manager: Client;
beforeAll(async () => {
  world = await policyWorld();
  await world.partner();
  manager = await world.staff(['CHANNEL_MANAGER'], 2);
});
afterAll(() => world.stop());
beforeEach(() => {
  world.clock.at(MORNING);
});

async function act(field: string, input: object): Promise<void> {
  const name = `${field.charAt(0).toUpperCase()}${field.slice(1)}`;
  const answer = await manager.send<Record<string, { userErrors: unknown[] }>, object>(
    `mutation Act($input: ${name}Input!) { ${field}(input: $input) { userErrors { code } } }`,
    { input: { idempotencyKey: newKey(), expectedVersion: 1, reason: '测试', ...input } },
  );
  if (answer.data?.[field]?.userErrors.length !== 0) throw new Error(answer.text);
}
const CLOSING: Readonly<Record<string, (seller: Seller) => Promise<void>>> = {
  'the partner is suspended': ({ made }) => act('partnerSuspend', { partnerId: wireId('Partner', made.id) }),
  'the agreement is suspended': ({ made }) =>
    act('agreementSuspend', { agreementId: wireId('Agreement', made.agreementId as never) }),
  'the agreement is terminated': ({ made }) =>
    act('agreementTerminate', { agreementId: wireId('Agreement', made.agreementId as never) }),
};
const CLOSINGS = Object.keys(CLOSING);
const close = (how: string, seller: Seller): Promise<void> => CLOSING[how]?.(seller) ?? Promise.reject(new Error(how));
const WITHIN_MS = 5000;

describe.each(CLOSINGS)('when %s', (how) => {
  it('the tokens of the partner are over within 5 s; a new one reads, and every write is refused by name', async () => {
    const seller = await world.partner();
    expect(codes(await seller.request())).toEqual([]);
    await close(how, seller);
    const started = performance.now();
    await eventually('the token is refused', WITHIN_MS, async () => {
      const answer = await fetch(`${world.gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${seller.token}` },
        body: JSON.stringify({ query: 'query Who { viewer { __typename } }' }),
      });
      return answer.status === 401 ? true : null;
    });
    expect(performance.now() - started).toBeLessThan(WITHIN_MS);
    const again = await world.signInAgain(seller);
    expect(codes(await again.request())[0]).toMatch(/^(PARTNER_STATE|AGREEMENT_NOT_ACTIVE)$/);
  });

  it('door one: what is already paid is still issued, with its commission', async () => {
    const seller = await world.partner();
    const paid = await world.paid(seller);
    await close(how, seller);
    await world.issue(paid);
    const policies = await world.policiesOf(paid.applicationId);
    expect(policies.map(({ kind }) => kind)).toEqual(['COMPULSORY', 'COMMERCIAL']);
    const rows = await world.db.owner<{ amount: string }[]>`
      select amount_fen::text as amount from commission_entries where policy_id in ${world.db.owner(policies.map(({ id }) => id))}`;
    expect(rows.every(({ amount }) => BigInt(amount) > 0n)).toBe(true);
  });
});

describe('door two: loss notices and evidence on policies it placed', () => {
  it('evidence can still be sent in', async () => {
    const seller = await world.partner();
    await close('the agreement is terminated', seller);
    const again = await world.signInAgain(seller);
    const answer = await again.send<{ uploadCreate: { userErrors: unknown[] } }, object>(
      'mutation Photo($input: UploadCreateInput!) { uploadCreate(input: $input) { userErrors { code } } }',
      {
        input: {
          idempotencyKey: newKey(),
          kind: 'ACCIDENT_CERTIFICATE',
          file: { name: 'photo.jpg', contentType: 'image/jpeg', sizeBytes: 1000, sha256: 'a'.repeat(64) },
        },
      },
    );
    expect(answer.data?.uploadCreate.userErrors).toEqual([]);
  });
  it('the loss itself is reported, by the agreement under which the policy was bound; its withdrawal too', async () => {
    const seller = await world.partner();
    const [policy] = await world.issued(seller, { commercial: false });
    world.clock.at('2026-12-21T10:00:00.000+08:00');
    await close('the agreement is terminated', seller);
    const again = await world.signInAgain(seller);
    const notice = aNotice({ policy: { policyNumber: policy?.number ?? '' } });
    const { claimReport } = await again.ask(ClaimReportDocument, { input: notice });
    expect(claimReport && codes(claimReport)).toEqual([]);
    const { id, revision } = claimReport?.claim ?? { id: '', revision: 0 };
    const input = { idempotencyKey: newKey(), claimId: id, expectedVersion: revision, reason: '重复。' };
    const { claimWithdraw } = await again.ask(ClaimWithdrawDocument, { input });
    expect(claimWithdraw?.claim?.state).toBe('CANCELLED');
  });
});

describe('door three: its own statements, for twelve months', () => {
  const READ = `query Own($id: ID!) { policy(by: { id: $id }) { number commission { payable { amount } } } charges(first: 1) { totalCount } }`;

  it('policies, charges and commission stay readable until the day twelve months after the end, and then nothing is', async () => {
    const seller = await world.partner();
    const [policy] = await world.issued(seller, { commercial: false });
    await close('the agreement is terminated', seller);
    await world.db.owner`update partners set state = 'TERMINATED' where id = ${seller.made.id}`;
    const read = async () =>
      (
        await (
          await world.signInAgain(seller)
        ).send<object, object>(READ, { id: wireId('Policy', policy?.id as never) })
      ).data;
    for (const time of [MORNING, '2027-11-20T23:59:59+08:00']) {
      world.clock.at(time);
      expect(await read()).toEqual({
        policy: { number: policy?.number, commission: { payable: { amount: '35.84' } } },
        charges: { totalCount: 1 },
      });
    }
    world.clock.at('2027-11-21T00:00:00+08:00');
    await expect(world.signInAgain(seller)).rejects.toThrow('no token');
  });

  it('giving up a draft that was never signed lengthens nothing', async () => {
    const seller = await world.partner();
    const { agreementId: draft } = await anAgreement(world.db.owner, seller.made.id, {
      state: 'DRAFT',
      versionState: 'DRAFT',
    });
    await close('the agreement is terminated', seller);
    world.clock.at('2027-06-01T10:00:00+08:00');
    await act('agreementTerminate', { agreementId: wireId('Agreement', draft) });
    await world.db.owner`update partners set state = 'TERMINATED' where id = ${seller.made.id}`;
    world.clock.at('2027-11-20T23:59:59+08:00');
    await world.signInAgain(seller);
    world.clock.at('2027-11-21T00:00:00+08:00');
    await expect(world.signInAgain(seller)).rejects.toThrow('no token');
  });

  it('a stranger’s statements it never reads, in run-off as before', async () => {
    const seller = await world.partner();
    const [policy] = await world.issued(await world.partner(), { commercial: false });
    await close('the partner is suspended', seller);
    const again = await world.signInAgain(seller);
    expect((await again.send<object, object>(READ, { id: wireId('Policy', policy?.id as never) })).data).toMatchObject({
      policy: null,
    });
  });
});
