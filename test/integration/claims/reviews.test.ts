/** S-224: what the insurer's people learn of a claim that is over, kept for the next meeting; over real HTTP. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Id, INSURER_TENANT, parseWireId } from '../../../src/kernel/ids.js';
import {
  ClaimReviewedDocument,
  type ClaimReviewFilter,
  type ClaimReviewRecordInput,
  ClaimReviewRecordDocument,
  ClaimReviewsDocument,
} from '../../generated/operations.js';
import { type Chain, claimChain, type Handled, type Handler } from '../../kit/claim-chain.js';
import { claimWorld, type ClaimWorld, DURING } from '../../kit/claim-world.js';
import type { Client } from '../../kit/gateway.js';
import { codes, newKey, type Seller } from '../../kit/quote-world.js';

let world: ClaimWorld;
let dealer: Seller;
let chain: Chain;
let plate: string;

beforeAll(async () => {
  world = await claimWorld();
  dealer = await world.partner();
  chain = await claimChain(world);
  plate = await world.plateOf((await world.pair(dealer)).commercial);
}, 120_000);
afterAll(() => world.stop());
beforeEach(() => world.on(DURING));

const must = <T>(value: T | null | undefined): T => {
  if (value == null) throw new Error('nothing there');
  return value;
};
const uuidOf = ({ id }: { readonly id: string }): string => must(parseWireId('Claim', id));

let losses = 0;
/** Losses of one car far enough apart that each is an accident of its own. */
const aLoss = () => {
  losses += 1;
  const occurredAt = new Date(Date.parse('2026-12-20T10:00:00Z') - losses * 7 * 3_600_000).toISOString();
  return { policy: { plate }, occurredAt };
};
const rejected = async (): Promise<Handled> =>
  chain.did(chain.approver, 'reject', await chain.upTo('SURVEYED', dealer, aLoss()), {
    rules: ['NO_LOSS'],
    reasons: '没有损失。',
  });
/** As the chain would leave it; how it comes there is shown elsewhere. */
async function inState(claim: Handled, state: string): Promise<Handled> {
  await world.db.owner`update claims set state = ${state} where id = ${uuidOf(claim)}`;
  return chain.read(chain.verifier, claim);
}

const LESSON = {
  kind: 'DELAY',
  lesson: '查勘在报案两日后才安排。',
  measure: '当日派工,次日上午核对。',
  metOn: '2026-12-21',
} as const;
const inputOf = (claim: Handled, more: Partial<ClaimReviewRecordInput> = {}): ClaimReviewRecordInput => ({
  idempotencyKey: newKey(),
  claimId: claim.id,
  expectedVersion: claim.revision,
  ...LESSON,
  ...more,
});
const record = async (input: ClaimReviewRecordInput, by: Client = chain.verifier) =>
  must((await by.ask(ClaimReviewRecordDocument, { input })).claimReviewRecord);
const reviewsOf = async (claim: { readonly id: string }, by: Client = chain.assessor) =>
  must((await by.ask(ClaimReviewedDocument, { by: { id: claim.id } })).claim).reviews;
const lessons = async (filter: ClaimReviewFilter, by: Client = chain.assessor) =>
  must((await by.ask(ClaimReviewsDocument, { filter, first: 100 })).claimReviews);

describe('S-224: a review', () => {
  it('of a claim that is closed, rejected or cancelled is recorded once per key, and the claim stays as it is', async () => {
    for (const state of ['CLOSED', 'CANCELLED', 'REJECTED']) {
      const claim = await inState(await rejected(), state);
      const before = await world.db.owner`select * from claims where id = ${uuidOf(claim)}`;
      const input = inputOf(claim);
      const [first, again] = [await record(input), await record(input)];
      expect([first.userErrors, first.replayed, again.replayed]).toEqual([[], false, true]);
      expect(first.claim).toMatchObject({ state, revision: claim.revision });
      const { id, recordedByLabel, recordedAt, ...said } = must((await reviewsOf(claim))[0]);
      expect([said, id]).toEqual([LESSON, expect.stringMatching(/^crw_/)]);
      expect([recordedByLabel === '', recordedAt]).toEqual([false, DURING]);
      expect(await world.db.owner`select * from claims where id = ${uuidOf(claim)}`).toEqual(before);
    }
  });

  it('may say more than one thing; what is only kept up needs no measure', async () => {
    const claim = await rejected();
    await record(inputOf(claim));
    await record(inputOf(claim, { kind: 'WENT_WELL', lesson: '拒赔理由写明条款。', measure: null }));
    expect((await reviewsOf(claim)).map(({ kind, measure }) => [kind, measure])).toEqual([
      ['DELAY', LESSON.measure],
      ['WENT_WELL', null],
    ]);
  });

  it('is refused while the claim is open, also once it is open again; what was learnt before stays', async () => {
    const open = await chain.upTo('DISPATCHED', dealer, aLoss());
    const [refusal] = (await record(inputOf(open))).userErrors;
    expect(refusal).toMatchObject({ code: 'CLAIM_STATE' });
    expect(refusal?.facts[0]).toMatchObject({ name: 'state', value: 'DISPATCHED' });
    const claim = await rejected();
    await record(inputOf(claim));
    const again = await chain.did(chain.approver, 'reopen', claim, { reason: '有新证据。' });
    expect(codes(await record(inputOf(again)))).toEqual(['CLAIM_STATE']);
    expect(await reviewsOf(again)).toHaveLength(1);
  });

  it('names every fault by path, with what would pass', async () => {
    const claim = await rejected();
    const faults = async (more: Partial<ClaimReviewRecordInput>) =>
      (await record(inputOf(claim, more))).userErrors.map(({ code, field, wouldPass }) => [
        code,
        field?.join('.'),
        wouldPass.map(({ value }) => value),
      ]);
    expect(await faults({ lesson: '慢', measure: '快', metOn: '2026-12-22' })).toEqual([
      ['INVALID_INPUT', 'input.lesson', []],
      ['INVALID_INPUT', 'input.measure', []],
      ['INVALID_INPUT', 'input.metOn', ['2026-12-21']],
    ]);
    expect(await faults({ lesson: '长'.repeat(2_001) })).toEqual([['INVALID_INPUT', 'input.lesson', []]]);
    // The loss was reported on the 21st: nobody met about it before.
    expect(await faults({ metOn: '2026-12-20' })).toEqual([['INVALID_INPUT', 'input.metOn', ['2026-12-21']]]);
    expect(codes(await record(inputOf(claim, { expectedVersion: claim.revision - 1 })))).toEqual(['STALE_VERSION']);
    const input = inputOf(claim);
    await record(input);
    expect(codes(await record({ ...input, kind: 'SURVEY' }))).toEqual(['KEY_REUSED']);
  });

  it('is heard inside the insurer alone, and whoever stepped aside stays aside', async () => {
    const claim = await rejected();
    await record(inputOf(claim));
    const heard = await world.db.owner<{ partner_id: string }[]>`
      select partner_id from events where type = 'claim.reviewed' and subject_id = ${uuidOf(claim)}`;
    expect(heard).toEqual([{ partner_id: INSURER_TENANT }]);
    const aside = await chain.handler(2);
    await chain.did(aside, 'conflict', claim, { relation: 'OTHER', reason: '车主是亲属。' });
    const now = await chain.read(chain.verifier, claim);
    expect(codes(await record(inputOf(now), aside))).toEqual(['CONFLICT_OF_INTEREST']);
  });

  it('never changes, not even by the role that owns it', async () => {
    const claim = await rejected();
    await record(inputOf(claim));
    const id = uuidOf(claim);
    await expect(world.db.owner`update claim_reviews set lesson = 'x' where claim_id = ${id}`).rejects.toThrow();
    await expect(world.db.owner`delete from claim_reviews where claim_id = ${id}`).rejects.toThrow();
  });
});

describe('S-224: the next meeting', () => {
  it('reads lessons by kind and period, newest meeting first, counted; pages leave out nothing and repeat nothing', async () => {
    await world.on('2027-02-01T10:00:00.000+08:00');
    const claim = await rejected();
    for (const [metOn, kind] of [
      ['2027-02-01', 'DOCUMENTS'],
      ['2027-02-03', 'DOCUMENTS'],
      ['2027-02-02', 'LIABILITY'],
      ['2027-02-02', 'DOCUMENTS'],
    ] as const) {
      await world.on(`${metOn}T18:00:00.000+08:00`);
      await record(inputOf(claim, { metOn, kind }));
    }
    const february = { metFrom: '2027-02-01', metUntil: '2027-02-28' };
    const all = await lessons(february);
    expect(all.nodes.map(({ metOn }) => metOn)).toEqual(['2027-02-03', '2027-02-02', '2027-02-02', '2027-02-01']);
    expect(all.nodes[0]?.claim).toEqual({ number: claim.number });
    const papers = await lessons({ kinds: ['DOCUMENTS'], metFrom: '2027-02-01', metUntil: '2027-02-02' });
    expect([papers.totalCount, papers.nodes.map(({ metOn }) => metOn)]).toEqual([2, ['2027-02-02', '2027-02-01']]);
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const given: { filter: ClaimReviewFilter; first: number; after: string | null } = {
        filter: february,
        first: 3,
        after,
      };
      const page = must((await chain.assessor.ask(ClaimReviewsDocument, given)).claimReviews);
      seen.push(...page.nodes.map(({ id }) => id));
      [after, more] = [page.pageInfo.endCursor ?? null, page.pageInfo.hasNextPage];
    }
    expect(seen).toEqual(all.nodes.map(({ id }) => id));
  });
});

describe('security', () => {
  it('a partner has neither the act, the list nor the field; nor has a post that handles no claims', async () => {
    const claim = await rejected();
    await record(inputOf(claim));
    const finance = await world.staff(['FINANCE'], 3);
    for (const caller of [dealer, finance])
      for (const text of [
        'mutation Try { claimReviewRecord(input: {}) { replayed } }',
        'query Look { claimReviews { totalCount } }',
        `query Look { claim(by: { id: "${claim.id}" }) { reviews { id } } }`,
      ])
        expect(JSON.stringify((await caller.send(text)).errors)).toMatch(/Cannot query field/);
  });

  it('a handler of another institution finds neither the claim nor the lesson', async () => {
    const claim = await rejected();
    const { claim: done } = await record(inputOf(claim));
    expect(done?.id).toBe(claim.id);
    const away = await elsewhere(await chain.handler(2));
    expect(codes(await record(inputOf(claim), away))).toEqual(['NOT_FOUND']);
    expect((await lessons({}, away)).totalCount).toBe(0);
  });

  it('behind every gate the database still shows a partner nothing and lets it write nothing', async () => {
    const claim = await rejected();
    await record(inputOf(claim));
    const partnerId: Id<'Partner'> = dealer.made.id;
    const asPartner = (statement: (sql: typeof world.db.owner) => Promise<unknown>) =>
      world.db.owner.begin(async (sql) => {
        await sql`select set_config('app.scope', 'PARTNER', true), set_config('app.partner_id', ${partnerId}, true)`;
        await sql`set local role gw_app`;
        return statement(sql as unknown as typeof world.db.owner);
      });
    expect(await asPartner((sql) => sql`select count(*)::int as n from claim_reviews`)).toEqual([{ n: 0 }]);
    await expect(
      asPartner(
        (
          sql,
        ) => sql`insert into claim_reviews (id, partner_id, claim_id, kind, lesson, met_on, recorded_by_id, recorded_by_label, recorded_at)
          values (gen_random_uuid(), ${partnerId}, ${uuidOf(claim)}, 'OTHER', '自评', '2026-12-21', gen_random_uuid(), 'x', now())`,
      ),
    ).rejects.toThrow(/row-level security/);
  });
});

/** Moved to a branch that does not look after the dealer. */
async function elsewhere(handler: Handler): Promise<Handler> {
  await world.db.owner`
    update staff_members set institution_id = (select id from institutions where code = 'GD')
    where id = ${must(parseWireId('Staff', handler.staff))}`;
  return handler;
}
