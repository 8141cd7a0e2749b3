/**
 * Who sees what of a claim, and what nobody learns (design §2 "Ownership and reach", §4 questions three and four; domain
 * 6.3; S-242): another partner, another role, no token; run-off; and no answer that tells whether a policy exists.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { wireId } from '../../../src/kernel/ids.js';
import {
  ClaimByLookupDocument,
  ClaimReportDocument,
  type ClaimReportInput,
  ClaimSearchDocument,
  ClaimSubmitDocumentsDocument,
  ClaimViewDocument,
  ClaimWithdrawDocument,
  ClaimWithPoliciesDocument,
} from '../../generated/operations.js';
import { declaredFile } from '../../kit/acceptance.js';
import {
  AN_ESTIMATE,
  aNotice,
  BY_PARTNER,
  BY_SHOP,
  type ClaimCard,
  claimWorld,
  type ClaimWorld,
  DURING,
  LOSS_AT,
} from '../../kit/claim-world.js';
import type { Held } from '../../kit/endorsement-world.js';
import type { Client } from '../../kit/gateway.js';
import { codes, EVERYTHING, newKey, nextTerms, type Seller } from '../../kit/quote-world.js';

let world: ClaimWorld;
let dealer: Seller;
let stranger: Seller;
let club: Seller;
let shop: Seller;
let commercial: Held;
let plate: string;
let claim: ClaimCard;

beforeAll(async () => {
  world = await claimWorld();
  [dealer, stranger, club, shop] = [
    await world.partner(),
    await world.partner(),
    await world.club(),
    await world.shop(),
  ];
  ({ commercial } = await world.pair(dealer));
  plate = await world.plateOf(commercial);
  await world.on(DURING);
  claim = await world.reported(dealer, {
    policy: { plate },
    externalRef: 'OWN-1',
    driver: { person: { name: '周明远', phone: '13900000001' } },
    otherParties: [{ plate: '沪B12345', party: { person: { name: '李四' } } }],
  });
  await world.reported(club, { policy: { plate }, reporter: BY_PARTNER, externalRef: 'APP-1' });
  await world.reported(shop, { policy: { plate }, reporter: BY_SHOP, estimate: AN_ESTIMATE });
}, 180_000);
afterAll(() => world.stop());
beforeEach(() => world.on(DURING));

const view = async (caller: Client, id = claim.id) => (await caller.ask(ClaimViewDocument, { by: { id } })).claim;
const found = async (caller: Client, search: string) =>
  (await caller.ask(ClaimSearchDocument, { filter: { search }, order: 'NEWEST' })).claims?.nodes.map(
    ({ number }) => number,
  );

describe('another partner', () => {
  it('has no such claim: by id, number or its own number, in lists and for every act', async () => {
    for (const by of [{ id: claim.id }, { number: claim.number }, { externalRef: 'OWN-1' }])
      expect((await stranger.ask(ClaimByLookupDocument, { by })).claim).toBeNull();
    for (const search of [claim.number, plate, commercial.number]) expect(await found(stranger, search)).toEqual([]);
    const documents = [{ kind: 'CLAIM_FORM' as const, file: declaredFile() }];
    const sent = await stranger.ask(ClaimSubmitDocumentsDocument, {
      input: { idempotencyKey: newKey(), claimId: claim.id, documents },
    });
    const withdrawn = await stranger.ask(ClaimWithdrawDocument, {
      input: { idempotencyKey: newKey(), claimId: claim.id, expectedVersion: 1, reason: 'x' },
    });
    expect([sent.claimSubmitDocuments, withdrawn.claimWithdraw].map((payload) => payload && codes(payload))).toEqual([
      ['NOT_FOUND'],
      ['NOT_FOUND'],
    ]);
  });
  it('no token, no answer; a role without the right has no such field', async () => {
    const finance = await world.credentialOf(dealer.made, { roles: ['FINANCE'] });
    const answer = await finance.send('query C($id: ID!) { claim(by: { id: $id }) { number } }', { id: claim.id });
    expect(answer.errors[0]?.message).toContain('Cannot query field "claim"');
    const anonymous = await fetch(`${world.gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'query C { claims(first: 1) { totalCount } }' }),
    });
    expect(anonymous.status).toBe(401);
  });
  it('an outlet beside the policy’s does not see it', async () => {
    const branch = await world.credentialOf(dealer.made, { boundTo: 'branch' });
    expect(await world.claim(branch, claim.id)).toBeNull();
    expect(codes(await world.report(branch, { policy: { plate } }))).toEqual(['NOT_FOUND']);
  });
});

describe('who reported under somebody else’s policy', () => {
  it('a club sees how it stands and its own report: no policy, vehicle, driver, party, amount', async () => {
    const seen = await view(club);
    expect(seen).toMatchObject({ state: 'REPORTED', amountsVisible: false, estimates: [] });
    expect(seen?.timeline.nodes.map(({ event }) => event)).toContain('claim.report_joined');
    for (const field of ['policies { number }', 'loss { driver { id } }']) {
      const answer = await club.send(`query P($id: ID!) { claim(by: { id: $id }) { ${field} } }`, { id: claim.id });
      expect(answer.errors[0]?.message).toContain('Cannot query field');
    }
    const whole = await club.ask(ClaimByLookupDocument, { by: { externalRef: 'APP-1' } });
    expect(whole.claim?.joinedReports).toHaveLength(1);
    expect(JSON.stringify(whole)).not.toContain('周明远');
  });
  it('a broker with the right to policies sees none of somebody else’s through the claim', async () => {
    const broker = await world.partner({ kind: 'BROKER' });
    await world.reported(broker, { policy: { plate }, reporter: BY_PARTNER });
    const { claim: seen } = await broker.ask(ClaimWithPoliciesDocument, { by: { id: claim.id } });
    expect(seen).toEqual({ number: claim.number, policies: [], vehicle: null });
    expect(await found(broker, commercial.number)).toEqual([]);
    expect(await found(broker, plate)).toEqual([claim.number]); // as it told it itself
  });
  it('a shop sees its own repair lines; how the claim stands its agreement does not open', async () => {
    const seen = await view(shop);
    expect(seen).toMatchObject({
      number: claim.number,
      state: null,
      nextStep: null,
      missingDocuments: [],
      timeline: { nodes: [] },
      estimates: [{ total: { amount: '1760.00' } }],
    });
  });
  it('a club sends papers for the same claim; a shop sends its estimate and pictures, and no claim form', async () => {
    const send = async (caller: Client, input: object) => {
      const { claimSubmitDocuments } = await caller.ask(ClaimSubmitDocumentsDocument, {
        input: { idempotencyKey: newKey(), claimId: claim.id, ...input },
      });
      return claimSubmitDocuments ? codes(claimSubmitDocuments) : ['no answer'];
    };
    const photo = { kind: 'DAMAGE_PHOTO', file: declaredFile('image/jpeg') };
    const form = { kind: 'CLAIM_FORM', file: declaredFile() };
    expect(await send(club, { documents: [form] })).toEqual([]);
    expect(await send(shop, { documents: [photo], estimate: AN_ESTIMATE })).toEqual([]);
    expect(await send(shop, { documents: [form] })).toEqual(['TERM_CLAIM_SCOPE']);
    expect(await send(club, { estimate: AN_ESTIMATE })).toEqual(['TERM_CLAIM_SCOPE']);
  });
  it('withdraws nothing that others reported too', async () => {
    const { claimWithdraw } = await club.ask(ClaimWithdrawDocument, {
      input: { idempotencyKey: newKey(), claimId: claim.id, expectedVersion: 99, reason: 'x' },
    });
    expect(claimWithdraw && codes(claimWithdraw)).toEqual(['REPORTED_BY_OTHERS']);
  });
  it('hears in its own stream what becomes of the claim', async () => {
    const own = await world.reported(club, {
      policy: { plate },
      reporter: BY_PARTNER,
      occurredAt: '2026-12-01T08:00:00.000+08:00',
    });
    await world.withdrawn(dealer, own);
    await world.tellReporters();
    const seen = await view(club, own.id);
    expect(seen).toMatchObject({ state: 'CANCELLED', nextStep: null });
    expect(seen?.timeline.nodes.map(({ event }) => event)).toEqual(['claim.cancelled', 'claim.reported']);
  });
});

describe('amounts, as matrix and agreement allow', () => {
  it('the placing partner sees estimates of others while CLAIM_SCOPE opens AMOUNTS, and none without', async () => {
    expect(await view(dealer)).toMatchObject({ amountsVisible: true, estimates: [{}, {}] });
    await world.on('2026-11-21T10:00:00.000+08:00');
    const seller = await world.partner();
    const pair = await world.pair(seller);
    await world.on(DURING);
    const own = await world.reported(seller, { policy: { policyNumber: pair.commercial.number } });
    await world.reported(shop, {
      policy: { policyNumber: pair.commercial.number },
      reporter: BY_SHOP,
      estimate: AN_ESTIMATE,
    });
    expect((await view(seller, own.id))?.estimates).toHaveLength(1);
    await nextTerms(world, seller, { ...EVERYTHING, CLAIM_SCOPE: { acts: ['REPORT', 'DOCUMENTS', 'STATUS'] } });
    expect(await view(seller, own.id)).toMatchObject({ amountsVisible: false, estimates: [], state: 'REPORTED' });
  });
});

describe('no oracle', () => {
  /** What is the same of two answers must be the same byte for byte; ids, numbers and instants are each one's own. */
  const shape = (text: string): string =>
    text
      .replace(/(clm|lrp|rpe|fil)_[0-9a-f]{32}/g, '$1')
      .replace(/CLM-\d{8}-\d{6}-./g, 'CLM')
      .replace(/沪[A-Z]\d{5}/g, 'PLATE');

  it('a plate that is insured elsewhere, one that is not, and one out of its period answer the same to a club', async () => {
    const ask = async (
      policy: ClaimReportInput['policy'],
      occurredAt = '2026-12-05T08:00:00.000+08:00',
    ): Promise<string> => {
      const { claimReport } = await club.ask(ClaimReportDocument, {
        input: { ...aNotice({ reporter: BY_PARTNER, occurredAt }), policy },
      });
      return shape(JSON.stringify(claimReport));
    };
    const insured = await ask({ plate });
    expect(await ask({ plate: '沪A98765' })).toBe(insured);
    expect(await ask({ policyNumber: commercial.number }, '2026-12-06T08:00:00.000+08:00')).toBe(
      await ask({ policyNumber: 'PDAA-2026-000000-X' }, '2026-12-06T08:00:00.000+08:00'),
    );
    expect(insured).toContain('REPORTED');
  });
  it('and to an agent, which reports its own only: there is no such policy, whichever it named', async () => {
    const agent = await world.partner({ kind: 'AGENT' });
    const ask = async (number: string) => {
      const { userErrors } = await world.report(agent, { policy: { policyNumber: number }, occurredAt: LOSS_AT });
      return JSON.stringify(userErrors);
    };
    expect(await ask(commercial.number)).toBe(await ask('PDAA-2026-000000-X'));
  });
});

describe('door two of run-off: loss notices and evidence on policies it placed (design §4)', () => {
  const act = async (field: string, seller: Seller): Promise<void> => {
    const manager = await world.staff(['CHANNEL_MANAGER'], 2);
    const id = wireId('Agreement', seller.made.agreementId as never);
    const answer = await manager.send<Record<string, { userErrors: unknown[] }>, object>(
      `mutation Act($input: ${field.charAt(0).toUpperCase()}${field.slice(1)}Input!) { ${field}(input: $input) { userErrors { code } } }`,
      { input: { idempotencyKey: newKey(), expectedVersion: 1, reason: '测试', agreementId: id } },
    );
    if (answer.data?.[field]?.userErrors.length !== 0) throw new Error(answer.text);
  };

  it.each(['agreementSuspend', 'agreementTerminate'])(
    'after %s a loss is still reported and papers sent, of placed policies alone',
    async (how) => {
      await world.on('2026-11-21T10:00:00.000+08:00');
      const seller = await world.partner();
      const pair = await world.pair(seller);
      await world.on(DURING);
      await act(how, seller);
      const again = await world.signInAgain(seller);
      const own = await world.reported(again, { policy: { policyNumber: pair.commercial.number } });
      const sent = await again.ask(ClaimSubmitDocumentsDocument, {
        input: { idempotencyKey: newKey(), claimId: own.id, documents: [{ kind: 'CLAIM_FORM', file: declaredFile() }] },
      });
      expect(sent.claimSubmitDocuments && codes(sent.claimSubmitDocuments)).toEqual([]);
      expect(await view(again, own.id)).toMatchObject({ state: 'REPORTED' });
      // Anybody else's is closed by the name of what closed it, like every other write.
      const theirs = await world.report(again, { policy: { plate }, reporter: BY_SHOP, estimate: AN_ESTIMATE });
      expect(codes(theirs)).toEqual(['AGREEMENT_NOT_ACTIVE']);
    },
  );

  it('an agreement without RUN_OFF leaves no door', async () => {
    await world.on('2026-11-21T10:00:00.000+08:00');
    const seller = await world.partner({ clauses: { ...EVERYTHING, CLAIM_SCOPE: { acts: ['REPORT', 'DOCUMENTS'] } } });
    const pair = await world.pair(seller);
    await world.on(DURING);
    await act('agreementSuspend', seller);
    const again = await world.signInAgain(seller);
    expect(codes(await world.report(again, { policy: { policyNumber: pair.commercial.number } }))).toEqual([
      'AGREEMENT_NOT_ACTIVE',
    ]);
  });
});
