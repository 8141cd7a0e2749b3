/**
 * Beside the chain: the blocklist refers and refuses nothing (S-361), a claim that should not be ends by two people, services
 * and satisfaction after the loss (S-225, S-253, S-254), and who was hurt is read in full for a purpose alone (S-255).
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { wireId } from '../../../src/kernel/ids.js';
import type { AfterServiceKind } from '../../../src/modules/claims/after-services.js';
import {
  BlocklistDecideDocument,
  BlocklistDocument,
  BlocklistLiftDocument,
  BlocklistProposeDocument,
  type BlocklistProposeInput,
  ClaimCancelDecideDocument,
  ClaimCancelDocument,
  ClaimFollowUpAnswerDocument,
  ClaimSatisfactionDocument,
  ClaimServedDocument,
  ClaimServiceOrderDocument,
  ClaimServiceRecordDocument,
  InjuriesInFullDocument,
} from '../../generated/operations.js';
import { type Chain, claimChain, cny, type Handled } from '../../kit/claim-chain.js';
import { AN_ESTIMATE, BY_PARTNER, BY_SHOP, claimWorld, type ClaimWorld, DURING } from '../../kit/claim-world.js';
import type { Client } from '../../kit/gateway.js';
import { codes, newKey, type Seller } from '../../kit/quote-world.js';

let world: ClaimWorld;
let dealer: Seller;
let stranger: Seller;
let shop: Seller;
let chain: Chain;
let risk: Client;
let secondRisk: Client;
let plate: string;
let vin: string;

beforeAll(async () => {
  world = await claimWorld();
  [dealer, stranger, shop] = [await world.partner(), await world.partner(), await world.shop()];
  chain = await claimChain(world);
  [risk, secondRisk] = [await world.staff(['RISK_CONTROL'], 3), await world.staff(['RISK_CONTROL'], 3)];
  const { commercial } = await world.pair(dealer);
  plate = await world.plateOf(commercial);
  const [row] = await world.db.owner<{ vin: string }[]>`select vin from policies where id = ${commercial.id}`;
  vin = row?.vin ?? '';
  await world.on(DURING);
}, 120_000);
afterAll(() => world.stop());
beforeEach(() => {
  world.clock.at(DURING);
});

let losses = 0;
/** Losses of one car far enough apart that each is an accident of its own. */
const aLoss = (more: object = {}) => {
  losses += 1;
  return {
    policy: { plate },
    occurredAt: new Date(Date.parse('2026-12-20T10:00:00Z') - losses * 30 * 3_600_000).toISOString(),
    ...more,
  };
};
const ask = async (claim: Handled, caller: Client = chain.verifier, more: object = {}) => {
  const input = {
    idempotencyKey: newKey(),
    claimId: claim.id,
    expectedVersion: claim.revision,
    ground: 'NO_LOSS' as const,
    reason: '车主确认无损失。',
    ...more,
  };
  const { claimCancel } = await caller.ask(ClaimCancelDocument, { input });
  if (!claimCancel) throw new Error('no answer');
  return claimCancel;
};
const decide = async (
  claim: { readonly id: string; readonly revision: number },
  caller: Client,
  more: { readonly confirmed: boolean; readonly note?: string } = { confirmed: true },
) => {
  const input = { idempotencyKey: newKey(), claimId: claim.id, expectedVersion: claim.revision, ...more };
  const { claimCancelDecide } = await caller.ask(ClaimCancelDecideDocument, { input });
  if (!claimCancelDecide) throw new Error('no answer');
  return claimCancelDecide;
};
const must = <T>(value: T | null | undefined): T => {
  if (value == null) throw new Error('nothing there');
  return value;
};

describe('a claim that should not be', () => {
  it('ends when a second person says so; the one who asked may not, and the partner hears of the end alone', async () => {
    const claim = await chain.upTo('DISPATCHED', dealer, aLoss());
    const asked = must((await ask(claim)).claim);
    expect(asked).toMatchObject({ state: 'DISPATCHED', cancellations: [{ ground: 'NO_LOSS', confirmed: null }] });
    expect(codes(await ask(asked))).toEqual(['CLAIM_CANCELLATION_OPEN']);
    expect(codes(await decide(asked, chain.verifier))).toEqual(['SAME_PERSON']);
    const done = must((await decide(asked, chain.approver, { confirmed: true, note: '属实' })).claim);
    expect(done).toMatchObject({
      state: 'CANCELLED',
      closingReason: '车主确认无损失。',
      cancellations: [{ confirmed: true, note: '属实' }],
    });
    const heard = await world.db.owner<{ type: string }[]>`
      select e.type from events e join claims c on c.id = e.subject_id and c.partner_id = e.partner_id where c.number = ${claim.number} order by e.sequence`;
    expect(heard.map(({ type }) => type)).toEqual(['claim.reported', 'claim.dispatched', 'claim.cancelled']);
    expect(codes(await decide(done, chain.approver))).toEqual(['CLAIM_CANCELLATION_MISSING']);
    expect(codes(await ask(done))).toEqual(['CLAIM_STATE']);
  });

  it('goes on when the second person declines; then it may be asked again', async () => {
    const claim = await chain.upTo('REPORTED', dealer, aLoss());
    const asked = must((await ask(claim)).claim);
    const declined = must((await decide(asked, chain.approver, { confirmed: false, note: '有照片为证' })).claim);
    expect(declined.state).toBe('REPORTED');
    expect((await ask(declined)).userErrors).toEqual([]);
  });

  it('not while somebody looks into it', async () => {
    let claim = await chain.upTo('REPORTED', dealer, aLoss());
    claim = await chain.did(chain.verifier, 'inquire', claim, { kind: 'INVESTIGATION', reason: '存疑。' });
    expect(codes(await ask(claim))).toEqual(['CLAIM_INVESTIGATION_OPEN']);
  });

  it('the database takes no second word of the same person', async () => {
    await expect(
      world.db
        .owner`update claim_cancellations set decider_id = proposed_by_id, confirmed = true, decided_at = now() where decided_at is null`,
    ).rejects.toThrow('claim_cancellations_by_another');
  });
});

describe('S-361: the blocklist', () => {
  const propose = async (
    caller: Client,
    named: BlocklistProposeInput['named'],
    more: Partial<BlocklistProposeInput> = {},
  ) => {
    const input = { idempotencyKey: newKey(), named, reason: '虚构维修项目。', until: '2027-06-30', ...more };
    const { blocklistPropose } = await caller.ask(BlocklistProposeDocument, { input });
    return must(blocklistPropose);
  };
  const confirm = async (
    caller: Client,
    entry: { readonly id: string; readonly revision: number },
    confirmed = true,
  ) => {
    const input = { idempotencyKey: newKey(), entryId: entry.id, expectedVersion: entry.revision, confirmed };
    return must((await caller.ask(BlocklistDecideDocument, { input })).blocklistDecide);
  };
  const assessedSignals = async (more: object = {}, reporter: Client = dealer) => {
    const claim = await chain.upTo('ASSESSED', reporter, aLoss(more));
    return { claim, inside: await chain.inside(claim) };
  };
  const listed = (facts: { fraudSignals: readonly { code: string; facts: readonly { value: string }[] }[] }) =>
    facts.fraudSignals.filter(({ code }) => code === 'BLOCKLISTED').map(({ facts: [fact] }) => fact?.value);

  it('counts once two people agreed, opens an investigation, refuses nothing, and ends by itself', async () => {
    const { entry } = await propose(risk, { vin });
    expect(entry).toMatchObject({ kind: 'VEHICLE', state: 'PROPOSED', hint: `****${vin.slice(-4)}` });
    expect(listed((await assessedSignals()).inside)).toEqual([]);
    expect(codes(await propose(secondRisk, { vin }))).toEqual(['BLOCKLIST_ALREADY']);
    expect(codes(await confirm(risk, must(entry)))).toEqual(['SAME_PERSON']);
    expect((await confirm(secondRisk, must(entry))).entry?.state).toBe('ACTIVE');
    const { claim, inside } = await assessedSignals();
    expect(listed(inside)).toEqual(['VEHICLE']);
    expect(inside.inquiries.filter(({ outcome }) => outcome === null)).toHaveLength(1);
    expect(claim.state).toBe('ASSESSED');
    await chain.papers(claim);
    expect((await chain.did(chain.verifier, 'verify', claim, { confirmed: true })).state).toBe('DOCUMENTS_COMPLETE');
    world.clock.at('2027-06-30T23:30:00.000+08:00');
    expect(listed((await assessedSignals()).inside)).toEqual(['VEHICLE']);
    world.clock.at('2027-07-01T00:30:00.000+08:00');
    expect(listed((await assessedSignals()).inside)).toEqual([]);
    world.clock.at(DURING);
    const input = { idempotencyKey: newKey(), entryId: must(entry).id, expectedVersion: 2, reason: '已澄清。' };
    expect((await risk.ask(BlocklistLiftDocument, { input })).blocklistLift?.entry?.state).toBe('LIFTED');
    expect(listed((await assessedSignals()).inside)).toEqual([]);
  }, 60_000);

  it('knows a person by its document and a shop by its partner, and keeps hashes alone', async () => {
    const number = '110101199003070134';
    const person = await propose(risk, { identity: { kind: 'PASSPORT', number: 'E12345678' } });
    const garage = await propose(risk, { shopId: wireId('Partner', shop.made.id as never) });
    for (const { entry, userErrors } of [person, garage]) {
      expect(userErrors).toEqual([]);
      await confirm(secondRisk, must(entry));
    }
    const driver = { person: { name: '测试司机', identity: { kind: 'PASSPORT' as const, number: 'E12345678' } } };
    expect(listed((await assessedSignals({ driver })).inside)).toEqual(['PERSON']);
    const repaired = await assessedSignals({ reporter: BY_SHOP, estimate: AN_ESTIMATE }, shop);
    expect(listed(repaired.inside)).toEqual(['SHOP']);
    const rows = await world.db.owner<Record<string, unknown>[]>`select * from blocklist_entries`;
    const stored = JSON.stringify(rows);
    for (const readable of [vin, 'E12345678', number]) expect(stored).not.toContain(readable);
  });

  it('says what is wrong with an entry, all at once', async () => {
    const wrong = await propose(risk, { vin: 'LSGPC52U1PF000000' }, { reason: '短', until: '2026-12-20' });
    expect(codes(wrong).sort()).toEqual(['INVALID_INPUT', 'INVALID_INPUT', 'VIN_INVALID']);
  });

  it('is risk control’s: no partner, no handler has it, and no scope but the insurer’s reads it', async () => {
    expect((await risk.ask(BlocklistDocument, {})).blocklist?.totalCount).toBeGreaterThan(0);
    for (const caller of [dealer, chain.approver]) {
      const refused = await caller.send('query Look { blocklist { totalCount } }');
      expect(JSON.stringify(refused.errors)).toContain('Cannot query field');
    }
    const rows = await world.db.owner.begin(async (sql) => {
      await sql`set local role gw_app`;
      await sql`select set_config('app.scope', 'PARTNER', true), set_config('app.partner_id', '00000000-0000-7000-8000-000000000001', true)`;
      return sql`select id from blocklist_entries`;
    });
    expect(rows).toHaveLength(0);
  });
});

describe('S-250, S-253: services after a loss', () => {
  const order = async (claim: Handled, kind: AfterServiceKind, more: object = {}) => {
    const input = {
      idempotencyKey: newKey(),
      claimId: claim.id,
      expectedVersion: claim.revision,
      kind,
      provider: '测试维修厂',
      dueOn: '2026-12-30',
      ...more,
    };
    return must((await chain.verifier.ask(ClaimServiceOrderDocument, { input })).claimServiceOrder);
  };
  const record = async (service: { readonly id: string; readonly revision: number }, more: object) => {
    const input = { idempotencyKey: newKey(), serviceId: service.id, expectedVersion: service.revision, ...more };
    return must((await chain.verifier.ask(ClaimServiceRecordDocument, { input })).claimServiceRecord);
  };

  it('repair is ordered, begun and ended with its days; the partner sees it, nobody else', async () => {
    const claim = await chain.upTo('REPORTED', dealer, aLoss());
    const [ordered] = must((await order(claim, 'REPAIR')).claim).services;
    expect(ordered).toMatchObject({ state: 'ORDERED', provider: '测试维修厂', dueOn: '2026-12-30' });
    const early = await record(must(ordered), { endedOn: '2026-12-20' });
    expect(early.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['input', 'endedOn'] }]);
    const [begun] = must((await record(must(ordered), { startedOn: '2026-12-20' })).claim).services;
    expect(begun).toMatchObject({ state: 'UNDER_WAY', startedOn: '2026-12-20' });
    const future = await record(must(begun), { endedOn: '2026-12-22' });
    expect(codes(future)).toEqual(['INVALID_INPUT']);
    const [done] = must((await record(must(begun), { endedOn: '2026-12-21' })).claim).services;
    expect(done).toMatchObject({ state: 'DONE', startedOn: '2026-12-20', endedOn: '2026-12-21' });
    expect(codes(await record(must(done), { cancelled: true, note: '不需要了。' }))).toEqual(['CLAIM_SERVICE_ENDED']);
    expect((await dealer.ask(ClaimServedDocument, { by: { id: claim.id } })).claim?.services).toEqual([done]);
    expect((await stranger.ask(ClaimServedDocument, { by: { id: claim.id } })).claim).toBeNull();
    expect(codes(await record({ ...must(ordered), revision: 1 }, { startedOn: '2026-12-20' }))).toEqual([
      'STALE_VERSION',
    ]);
  });

  it('a visit at home is ordered like any other, and its partner knows the day', async () => {
    const claim = await chain.upTo('REPORTED', dealer, aLoss());
    await order(claim, 'HOME_VISIT', { provider: '上海中支客服部' });
    const seen = (await dealer.ask(ClaimServedDocument, { by: { id: claim.id } })).claim?.services;
    expect(seen).toMatchObject([{ kind: 'HOME_VISIT', state: 'ORDERED', dueOn: '2026-12-30' }]);
  });

  it('by its own id it is open to whom its claim is open, and to no outlet beside it', async () => {
    const claim = await chain.upTo('REPORTED', dealer, aLoss());
    const both = must((await order(claim, 'REPAIR')).claim);
    const all = must((await order(both, 'INJURY_SUPPORT', { provider: '测试医院' })).claim).services;
    const [repair, support] = ['REPAIR', 'INJURY_SUPPORT'].map(
      (kind) => must(all.find((each) => each.kind === kind)).id,
    );
    const branch = await world.credentialOf(dealer.made, { boundTo: 'branch' });
    const read = async (caller: Client, id: string | undefined): Promise<unknown> =>
      (await caller.send<{ node: unknown }, unknown>('query S($id: ID!) { node(id: $id) { id } }', { id })).data?.node;
    expect(await read(dealer, repair)).toEqual({ id: repair });
    for (const caller of [branch, stranger]) expect(await read(caller, repair)).toBeNull();
    expect(await read(dealer, support)).toBeNull(); // of somebody hurt
    expect(await read(chain.verifier, support)).toEqual({ id: support });
  });

  it('of somebody hurt the partner neither sees nor hears; a rental may be called off with a reason', async () => {
    let claim: Handled = await chain.upTo('REPORTED', dealer, aLoss());
    claim = must((await order(claim, 'INJURY_SUPPORT', { provider: '测试医院' })).claim);
    const both = must((await order(claim, 'RENTAL_CAR')).claim);
    expect(both.services.map(({ kind }) => kind)).toEqual(['INJURY_SUPPORT', 'RENTAL_CAR']);
    const partner = (await dealer.ask(ClaimServedDocument, { by: { id: claim.id } })).claim;
    expect(partner?.services.map(({ kind }) => kind)).toEqual(['RENTAL_CAR']);
    const heard = await world.db.owner<{ n: number }[]>`
      select count(*)::int as n from events e join claims c on c.id = e.subject_id and c.partner_id = e.partner_id where c.number = ${claim.number} and e.type = 'claim.service_ordered'`;
    expect(heard[0]?.n).toBe(1);
    const rental = must(both.services[1]);
    expect(codes(await record(rental, { cancelled: true }))).toEqual(['INVALID_INPUT']);
    const [, off] = must((await record(rental, { cancelled: true, note: '客户自行解决。' })).claim).services;
    expect(off).toMatchObject({ state: 'CANCELLED', note: '客户自行解决。' });
    expect((await order(both, 'REPAIR', { dueOn: '2026-12-20' })).userErrors).toMatchObject([
      { code: 'INVALID_INPUT', field: ['input', 'dueOn'] },
    ]);
  });
});

describe('S-225: satisfaction', () => {
  const answerIt = async (caller: Client, claimId: string, more: object = {}) => {
    const input = { idempotencyKey: newKey(), claimId, score: 4, comment: '处理很快。', ...more };
    return must((await caller.ask(ClaimFollowUpAnswerDocument, { input })).claimFollowUpAnswer);
  };
  const closed = async (reporter: Client = dealer, more: object = {}): Promise<Handled> => {
    const claim = await chain.upTo('REPORTED', reporter, aLoss(more));
    await world.db.owner`update claims set state = 'CLOSED' where number = ${claim.number}`;
    return claim;
  };

  it('is answered once, after the end, by the claimant’s channel, and counted for the insurer', async () => {
    const open = await chain.upTo('REPORTED', dealer, aLoss());
    expect(codes(await answerIt(dealer, open.id))).toEqual(['CLAIM_STATE']);
    const claim = await closed();
    expect(codes(await answerIt(dealer, claim.id, { score: 6 }))).toEqual(['INVALID_INPUT']);
    expect(codes(await answerIt(stranger, claim.id))).toEqual(['NOT_FOUND']);
    expect((await answerIt(dealer, claim.id)).claim?.followUp).toEqual({ score: 4, comment: '处理很快。' });
    expect(codes(await answerIt(dealer, claim.id, { score: 5 }))).toEqual(['FOLLOW_UP_ANSWERED']);
    expect((await chain.verifier.ask(ClaimServedDocument, { by: { id: claim.id } })).claim?.followUp?.score).toBe(4);
    await answerIt(dealer, (await closed()).id, { score: 1, comment: null });
    const { claimSatisfaction } = await chain.verifier.ask(ClaimSatisfactionDocument, {
      from: '2026-12-21',
      until: '2026-12-21',
    });
    expect(claimSatisfaction).toEqual({
      answers: 2,
      mean: '2.50',
      scores: [1, 2, 3, 4, 5].map((score) => ({ score, answers: score === 1 || score === 4 ? 1 : 0 })),
    });
    const before = await chain.verifier.ask(ClaimSatisfactionDocument, { from: '2026-12-01', until: '2026-12-20' });
    expect(before.claimSatisfaction).toMatchObject({ answers: 0, mean: null });
    const refused = await dealer.send(
      'query Look { claimSatisfaction(from: "2026-12-01", until: "2026-12-31") { answers } }',
    );
    expect(JSON.stringify(refused.errors)).toContain('Cannot query field');
  });

  it('whoever reported under somebody else’s policy answers for its customer, and reads its own answer', async () => {
    const club = await world.club();
    const claim = await closed(club, { reporter: BY_PARTNER });
    expect((await answerIt(club, claim.id)).claim?.followUp?.score).toBe(4);
    expect(codes(await answerIt(dealer, claim.id, { score: 2 }))).toEqual(['FOLLOW_UP_ANSWERED']);
  });
});

describe('S-255: who was hurt', () => {
  it('is masked; read in full for a purpose, each reading in the audit trail before the text leaves', async () => {
    const claim = await chain.upTo('REPORTED', dealer, aLoss());
    const hurt = { description: '左腿骨折。', disabilityGrade: 10, costs: cny('18000.00') };
    await chain.did(chain.verifier, 'hurt', claim, hurt);
    const readings = async (): Promise<{ purpose: string; actor_label: string }[]> =>
      world.db.owner`select purpose, actor_label from audit_records where act = 'read:Injury.description'`;
    const before = (await readings()).length;
    expect((await chain.inside(claim)).injuries).toMatchObject([{ description: { masked: '****' } }]);
    expect(await readings()).toHaveLength(before);
    const full = await chain.verifier.ask(InjuriesInFullDocument, { by: { id: claim.id } });
    expect(full.claim?.injuries.map(({ description }) => description.value)).toEqual(['左腿骨折。']);
    const after = await readings();
    expect(after).toHaveLength(before + 1);
    expect(after.at(-1)?.purpose).toBe('CLAIM_HANDLING');
  });
});
