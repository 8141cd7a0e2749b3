/**
 * What is done around a loss and who is told of it: services past their day (S-249, S-253), a duplicate that names the other
 * claim (S-244), the insured's word for a shop (S-230, S-254), and a shop's own lines of the assessment (S-235; domain 6.3).
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { parseWireId, wireId } from '../../../src/kernel/ids.js';
import { watchServices } from '../../../src/modules/claims/index.js';
import {
  ClaimCancelDecideDocument,
  ClaimCancelDocument,
  ClaimServedDocument,
  ClaimServiceOrderDocument,
  ClaimServiceRecordDocument,
  ClaimSubmitDocumentsDocument,
} from '../../generated/operations.js';
import { type Chain, claimChain, cny, type Handled } from '../../kit/claim-chain.js';
import { AN_ESTIMATE, BY_PARTNER, BY_SHOP, claimWorld, type ClaimWorld, DURING } from '../../kit/claim-world.js';
import { content, declarationOf, put } from '../../kit/files.js';
import type { Client } from '../../kit/gateway.js';
import { codes, newKey, nextTerms, type Seller } from '../../kit/quote-world.js';

let world: ClaimWorld;
let dealer: Seller;
let stranger: Seller;
let club: Seller;
let chain: Chain;
let plate: string;

beforeAll(async () => {
  world = await claimWorld();
  [dealer, stranger, club] = [await world.partner(), await world.partner(), await world.club()];
  chain = await claimChain(world);
  plate = await world.plateOf((await world.pair(dealer)).commercial);
  await world.on(DURING);
}, 120_000);
afterAll(() => world.stop());
beforeEach(() => world.on(DURING));

let losses = 0;
/** Losses of one car, each an accident of its own; `apart` in hours, when one is meant to lie near another. */
const aLoss = (more: object = {}) => {
  losses += 1;
  return {
    policy: { plate },
    occurredAt: new Date(Date.parse('2026-12-20T10:00:00Z') - losses * 7 * 3_600_000).toISOString(),
    ...more,
  };
};
const must = <T>(value: T | null | undefined): T => {
  if (value == null) throw new Error('nothing there');
  return value;
};

describe('S-253, S-249: services past their day', () => {
  const order = async (claim: Handled, dueOn: string, kind: 'REPAIR' | 'INJURY_SUPPORT' = 'REPAIR') => {
    const what = { kind, provider: '测试维修厂', dueOn };
    const input = { idempotencyKey: newKey(), claimId: claim.id, expectedVersion: claim.revision, ...what };
    const { services } = must(
      must((await chain.verifier.ask(ClaimServiceOrderDocument, { input })).claimServiceOrder).claim,
    );
    return must(services.find((each) => each.kind === kind));
  };
  const record = (service: { readonly id: string; readonly revision: number }, more: object) => {
    const input = { idempotencyKey: newKey(), serviceId: service.id, expectedVersion: service.revision, ...more };
    return chain.verifier.ask(ClaimServiceRecordDocument, { input });
  };
  /** In the owner's stream, and in the insurer's own. */
  const told = async ({ id }: Handled) => {
    const rows = await world.db.owner<{ type: string; inside: boolean }[]>`
      select e.type, e.partner_id <> c.partner_id as inside from events e join claims c on c.id = e.subject_id
      where c.id = ${parseWireId('Claim', id)} and e.type in ('claim.service_near', 'claim.service_overdue') order by e.position`;
    return rows.map(({ type, inside }) => `${type.slice('claim.service_'.length)}${inside ? ' inside' : ''}`);
  };
  const scan = async (at: string) => {
    await world.on(`${at}+08:00`);
    await world.scan(watchServices);
    await world.scan(watchServices);
  };
  const overdue = async ({ id }: Handled) =>
    (await dealer.ask(ClaimServedDocument, { by: { id } })).claim?.services.map((each) => each.overdue);

  it('are told once that the day has come, and once that it is past, at Shanghai midnight', async () => {
    const claim = await chain.upTo('REPORTED', dealer, aLoss());
    const service = await order(claim, '2026-12-23');
    await scan('2026-12-22T23:59:59.999');
    expect(await told(claim)).toEqual([]);
    await scan('2026-12-23T00:00:00.000');
    expect(await told(claim)).toEqual(['near']);
    await record(service, { startedOn: '2026-12-22' }); // begun is not done
    await scan('2026-12-23T23:59:59.999');
    expect([await told(claim), await overdue(claim)]).toEqual([['near'], [false]]);
    await scan('2026-12-24T00:00:00.000');
    expect([await told(claim), await overdue(claim)]).toEqual([['near', 'overdue'], [true]]);
    await scan('2027-02-01T09:00:00.000');
    expect(await told(claim)).toEqual(['near', 'overdue']);
    // Done late: it says so by its days, and is told of no more.
    const done = await record({ ...service, revision: service.revision + 1 }, { endedOn: '2026-12-30' });
    expect(done.claimServiceRecord?.userErrors).toEqual([]);
    expect(await overdue(claim)).toEqual([false]);
  });

  it('are caught up with after an outage: past is told, near is not any more; what is done or called off is not told', async () => {
    const late = await chain.upTo('REPORTED', dealer, aLoss());
    await order(late, '2026-12-23');
    const done = await chain.upTo('REPORTED', dealer, aLoss());
    await record(await order(done, '2026-12-23'), { startedOn: '2026-12-21', endedOn: '2026-12-21' });
    const off = await chain.upTo('REPORTED', dealer, aLoss());
    await record(await order(off, '2026-12-23'), { cancelled: true, note: '客户自行解决。' });
    const today = await chain.upTo('REPORTED', dealer, aLoss());
    await order(today, '2026-12-21');
    await world.scan(watchServices);
    expect(await told(today)).toEqual([]); // ordered for the same day: nobody needs a reminder
    await scan('2027-03-01T09:00:00.000');
    expect(await Promise.all([late, done, off, today].map(told))).toEqual([['overdue'], [], [], ['overdue']]);
  });

  it('of somebody hurt the insurer hears, and no partner', async () => {
    const claim = await chain.upTo('REPORTED', dealer, aLoss());
    await order(claim, '2026-12-23', 'INJURY_SUPPORT');
    await scan('2026-12-23T08:00:00.000');
    await scan('2026-12-24T08:00:00.000');
    expect(await told(claim)).toEqual(['near inside', 'overdue inside']);
  });
});

describe('a claim cancelled as a duplicate', () => {
  const ask = async (claim: Handled, more: object) => {
    const why = { ground: 'DUPLICATE' as const, reason: '同一事故重复报案。', ...more };
    const input = { idempotencyKey: newKey(), claimId: claim.id, expectedVersion: claim.revision, ...why };
    return must((await chain.verifier.ask(ClaimCancelDocument, { input })).claimCancel);
  };
  const confirm = async ({ id, revision }: Handled) => {
    const input = { idempotencyKey: newKey(), claimId: id, expectedVersion: revision, confirmed: true };
    return must((await chain.approver.ask(ClaimCancelDecideDocument, { input })).claimCancelDecide);
  };
  /** Told three hours apart: too far for the gateway to join them by itself. */
  const twice = async (second: Seller, more: object = {}) => {
    const first = aLoss();
    const later = new Date(Date.parse(first.occurredAt) + 3 * 3_600_000).toISOString();
    const kept = await chain.upTo('REPORTED', dealer, first);
    return { kept, double: await chain.upTo('REPORTED', second, { ...first, occurredAt: later, ...more }) };
  };
  const duplicateOf = async (caller: Client, { id }: Handled) =>
    (await caller.ask(ClaimServedDocument, { by: { id } })).claim?.duplicateOf;

  it('names the other one; who may see both reads its number', async () => {
    const { kept, double } = await twice(dealer);
    const { number: duplicate } = kept;
    const asked = await ask(double, { duplicateOf: duplicate });
    expect(asked.claim?.cancellations).toMatchObject([{ ground: 'DUPLICATE', duplicateOf: { label: duplicate } }]);
    expect(await duplicateOf(dealer, double)).toBeNull(); // nothing is said before the second person
    const done = await confirm(must(asked.claim));
    expect(done.claim).toMatchObject({ state: 'CANCELLED', closingReason: '同一事故重复报案。' });
    expect(await duplicateOf(dealer, double)).toEqual({ label: duplicate, claim: { number: duplicate } });
    expect(await duplicateOf(dealer, kept)).toBeNull();
  });

  it('says "another claim of this accident" to who does not see that one, in its language, and no number anywhere', async () => {
    // A club’s report that found no policy is the club’s own claim; the dealer’s of the same car is not the club’s to see.
    const vin = must((await world.db.owner<{ vin: string }[]>`select vin from policies where plate = ${plate}`)[0]).vin;
    const { kept, double } = await twice(club, { policy: { plate: '沪A99999' }, reporter: BY_PARTNER });
    await world.db.owner`update claims set vin = ${vin} where number = ${double.number}`;
    const done = await confirm(must((await ask(double, { duplicateOf: kept.number })).claim));
    expect(done.claim?.state).toBe('CANCELLED');
    const answer = await club.ask(ClaimServedDocument, { by: { id: double.id } });
    expect(answer.claim?.duplicateOf).toEqual({ label: 'another claim of this accident', claim: null });
    expect(JSON.stringify(answer)).not.toContain(kept.number);
    const { data } = await club.send<{ claim: { duplicateOf: { label: string } } }, object>(
      'query In($id: ID!) { claim(by: { id: $id }) { duplicateOf { label } } }',
      { id: double.id },
      { language: 'zh-CN' },
    );
    expect(data?.claim.duplicateOf.label).toBe('同一事故的另一赔案');
    expect(await duplicateOf(chain.verifier, double)).toMatchObject({ label: kept.number });
    expect(await duplicateOf(stranger, double)).toBeUndefined(); // has no claim at all
  });

  it('is refused without the other one, with another vehicle’s, with itself, and on other grounds; what would pass is told', async () => {
    const { kept, double } = await twice(dealer);
    const missing = await ask(double, {});
    expect(missing.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['input', 'duplicateOf'] }]);
    const near = missing.userErrors[0]?.wouldPass.map(({ value }) => value) ?? [];
    expect(near).toContain(kept.number);
    expect(near).not.toContain(double.number);
    const foreign = await chain.upTo('REPORTED', stranger, {
      policy: { plate: await world.plateOf((await otherPair()).commercial) },
      occurredAt: '2026-12-20T09:00:00.000+08:00',
    });
    for (const number of [double.number, foreign.number, 'CLM-0000'])
      expect(codes(await ask(double, { duplicateOf: number }))).toEqual(['INVALID_INPUT']);
    expect(codes(await ask(double, { ground: 'NO_LOSS', duplicateOf: kept.number }))).toEqual(['INVALID_INPUT']);
    expect(codes(await ask(double, { duplicateOf: kept.number, reason: `同${kept.number}。` }))).toEqual([
      'INVALID_INPUT',
    ]);
  });

  it('does not end when the other one was cancelled in the meantime: no loss is left without a claim', async () => {
    const { kept, double } = await twice(dealer);
    const asked = must((await ask(double, { duplicateOf: kept.number })).claim);
    await world.withdrawn(dealer, kept);
    const refused = await confirm(asked);
    expect(refused.userErrors).toMatchObject([{ code: 'CLAIM_STATE', field: ['input', 'confirmed'] }]);
    expect((await chain.read(dealer, double)).state).toBe('REPORTED');
  });

  async function otherPair() {
    await world.on('2026-11-21T10:00:00.000+08:00');
    const pair = await world.pair(stranger);
    await world.on(DURING);
    return pair;
  }
});

describe('the insured’s word that a shop may be paid', () => {
  const FILE = 'query F($id: ID!) { node(id: $id) { ... on File { state download { url } } } }';
  const fetched = async (caller: Client, id: string): Promise<number | null> => {
    const answer = await caller.send<{ node: { download: { url: string } | null } | null }, object>(FILE, { id });
    const url = answer.data?.node?.download?.url;
    return url === undefined ? null : (await fetch(url)).status;
  };

  /** Names a shop as payee, with its authorisation and the bytes of it; answers the file. */
  const authorised = async (caller: Client, claim: Handled): Promise<string> => {
    const bytes = content('application/pdf');
    const declare = { ...declarationOf(bytes, { contentType: 'application/pdf' }), name: '授权书.pdf' };
    const account = { accountNumber: '6222020200112233453', bank: '测试银行', relation: 'SHOP' as const };
    const payee = { payee: { organisation: { name: '测试维修厂' } }, ...account, authorisation: { declare } };
    const input = { idempotencyKey: newKey(), claimId: claim.id, payee };
    const sent = must((await caller.ask(ClaimSubmitDocumentsDocument, { input })).claimSubmitDocuments);
    expect(sent.userErrors).toEqual([]);
    const [file] = must(sent.claim?.documents.find(({ kind }) => kind === 'POWER_OF_ATTORNEY')).files;
    expect((await put(must(file?.upload?.url), bytes)).status).toBe(204);
    return must(file).id;
  };

  it('is a paper of the claim: fetched by who sees the claim whole and by its sender, by nobody else', async () => {
    const shop = await world.shop({
      clauses: {
        BUSINESS_LINES: ['CLAIMS'],
        CLAIM_SCOPE: { acts: ['REPORT', 'REPAIR_ESTIMATE', 'DOCUMENTS', 'RUN_OFF'] },
      },
    });
    const claim = await chain.upTo('REPORTED', shop, aLoss({ reporter: BY_SHOP, estimate: AN_ESTIMATE }));
    await world.report(club, {
      ...aLoss(),
      occurredAt: must(await world.claim(dealer, claim.id)).loss.occurredAt,
      reporter: BY_PARTNER,
    });
    const id = await authorised(shop, claim);
    const branch = await world.credentialOf(dealer.made, { boundTo: 'branch' });
    const reached = await Promise.all(
      [shop, dealer, chain.verifier, club, stranger, branch].map((who) => fetched(who, id)),
    );
    expect(reached).toEqual([200, 200, 200, null, null, null]);
    // Each fetch stands in the trail of who fetched: the sender is not told that the car has a policy, and whose.
    const trail = await world.db.owner<{ partner_id: string }[]>`
      select partner_id from audit_records where act = 'read:File' and subject_id = ${parseWireId('File', id)} order by at, id`;
    expect(trail.filter(({ partner_id }) => partner_id === dealer.made.id)).toHaveLength(1);
    expect(trail.filter(({ partner_id }) => partner_id === shop.made.id)).toHaveLength(2); // its own and the insurer's
    const inside = await world.claim(chain.verifier, claim.id);
    expect(inside?.documents.find(({ kind }) => kind === 'POWER_OF_ATTORNEY')).toMatchObject({
      state: 'RECEIVED',
      files: [{ id, state: 'STORED' }],
    });
    // The account goes on naming it: it is what the shop is paid by.
    const [kept] = await world.db.owner<{ sent: boolean }[]>`
      select p.authorisation_file_id = ${parseWireId('File', id)} as sent from claim_payees p where p.claim_id = ${parseWireId('Claim', claim.id)}`;
    expect(kept).toEqual({ sent: true });
  });

  it('sent by a shop of another branch is fetched by the branch that handles the claim, and nothing else of that shop', async () => {
    const { owner } = world.db;
    const [sh, gd] = await owner<
      { id: string }[]
    >`select id from institutions where code in ('SH', 'GD') order by code desc`;
    const shop = await world.shop();
    const handler = await chain.handler(2);
    await owner`update partners set institution_id = ${must(gd).id} where id = ${shop.made.id}`;
    await owner`update staff_members set institution_id = ${must(sh).id} where id = (select staff_id from credentials where staff_id is not null order by id desc limit 1)`;
    const [was] = await owner<{ id: string }[]>`select institution_id as id from partners where id = ${dealer.made.id}`;
    await owner`update partners set institution_id = ${must(sh).id} where id = ${dealer.made.id}`;
    const bytes = content('image/jpeg');
    const photo = { kind: 'DAMAGE_PHOTO' as const, file: { declare: declarationOf(bytes) } };
    const claim = await world.reported(shop, aLoss({ reporter: BY_SHOP, estimate: AN_ESTIMATE, evidence: [photo] }));
    const [sent] = must(claim.documents.find(({ kind }) => kind === 'DAMAGE_PHOTO')).files;
    await put(must(sent?.upload?.url), bytes);
    const [apart] = await owner<{ id: string }[]>`
      insert into files select (jsonb_populate_record(null::files, to_jsonb(f) || jsonb_build_object('id', gen_random_uuid()))).* from files f
      where f.id = ${parseWireId('File', must(sent).id)} returning id`;
    expect(await fetched(handler, must(sent).id)).toBe(200);
    expect(await fetched(handler, wireId('File', must(apart).id as never))).toBeNull();
    await owner`update partners set institution_id = ${must(was).id} where id = ${dealer.made.id}`;
    expect(await fetched(handler, must(sent).id)).toBeNull(); // looks after neither now
  });

  it('of before it was a paper is its owner’s file, and of another outlet’s claim no longer there for a branch', async () => {
    const claim = await chain.upTo('REPORTED', dealer, aLoss());
    const id = await authorised(dealer, claim);
    await world.db.owner`alter table claim_files disable trigger claim_files_are_immutable`;
    await world.db.owner`delete from claim_files where claim_id = ${parseWireId('Claim', claim.id)}`;
    await world.db.owner`alter table claim_files enable trigger claim_files_are_immutable`;
    const branch = await world.credentialOf(dealer.made, { boundTo: 'branch' });
    const reached = await Promise.all([dealer, chain.verifier, branch].map((who) => fetched(who, id)));
    expect(reached).toEqual([200, 200, null]);
  });
});

describe('CLAIM_SCOPE, OWN_REPAIR_LINES: a shop reads how its own lines were assessed', () => {
  const OWN = `query Own($id: ID!) { claim(by: { id: $id }) { state amountsVisible assessment { repair { amount } }
    estimates { shop { id } total { amount } assessed { verifiedAt total { amount } lines { label amount { amount } assessed { amount } reason } } } } }`;
  interface Own {
    readonly claim: {
      readonly state: string | null;
      readonly amountsVisible: boolean;
      readonly assessment: object | null;
      readonly estimates: readonly { readonly assessed: { readonly lines: readonly { label: string }[] } | null }[];
    } | null;
  }
  const own = async (caller: Client, { id }: Handled) => (await caller.send<Own, object>(OWN, { id })).data?.claim;
  const bumper = {
    kind: 'PART' as const,
    label: '后保险杠',
    partNumber: '5G0807421',
    quantity: '1',
    unitPrice: cny('1280.00'),
  };
  /** One line of the shop’s estimate, and one that is nobody’s. */
  const assessed = {
    lines: [
      { line: bumper, assessed: cny('1100.00'), reason: '按市场价核定。' },
      {
        line: { kind: 'LABOUR' as const, label: '喷漆', quantity: '1', unitPrice: cny('600.00') },
        assessed: cny('600.00'),
      },
    ],
  };

  it('once verified, its own and no other line; the owner and the insurer read it too, a second shop does not', async () => {
    const [shop, second] = [await world.shop(), await world.shop()];
    const loss = aLoss({ reporter: BY_SHOP, estimate: AN_ESTIMATE });
    let claim = await chain.upTo('ASSESSED', shop, loss, { assessed });
    const other = { ...AN_ESTIMATE, lines: [{ ...bumper, label: '前保险杠' }] };
    await world.report(second, { ...loss, estimate: other });
    expect((await own(shop, claim))?.estimates).toMatchObject([{ assessed: null }]);
    claim = await chain.read(chain.verifier, claim);
    await chain.did(chain.verifier, 'verify', claim, { confirmed: true });
    const line = {
      label: '后保险杠',
      amount: { amount: '1280.00' },
      assessed: { amount: '1100.00' },
      reason: '按市场价核定。',
    };
    const told = { verifiedAt: DURING, total: { amount: '1100.00' }, lines: [line] };
    const forShop = await own(shop, claim);
    expect(forShop?.estimates.map((each) => each.assessed)).toEqual([told]);
    expect(forShop).toMatchObject({ amountsVisible: false, assessment: null });
    expect((await own(second, claim))?.estimates).toMatchObject([{ assessed: null }]);
    for (const caller of [dealer, chain.verifier])
      expect((await own(caller, claim))?.estimates.map((each) => each.assessed)).toEqual([null, told]);
    expect(await own(stranger, claim)).toBeNull();
    // Behind the first wall: under the shop’s grant the second shop’s scope reads no row of the first.
    const rows = async (partnerId: string) =>
      world.db.owner.begin(async (sql) => {
        await sql`set local role gw_app`;
        await sql`select set_config('app.scope', 'PARTNER', true), set_config('app.partner_id', ${partnerId}, true)`;
        return (await sql`select 1 from claim_assessed_repairs where claim_id = ${parseWireId('Claim', claim.id)}`)
          .length;
      });
    expect(await Promise.all([shop, second, dealer, stranger].map(({ made }) => rows(made.id)))).toEqual([1, 0, 1, 0]);
  });

  it('is closed by an agreement without it, and opens with the next version that has it', async () => {
    const acts = ['REPORT', 'REPAIR_ESTIMATE', 'RUN_OFF'];
    const shop = await world.shop({ clauses: { BUSINESS_LINES: ['CLAIMS'], CLAIM_SCOPE: { acts } } });
    const claim = await chain.upTo('ASSESSED', shop, aLoss({ reporter: BY_SHOP, estimate: AN_ESTIMATE }), { assessed });
    await chain.did(chain.verifier, 'verify', claim, { confirmed: true });
    expect((await own(shop, claim))?.estimates).toMatchObject([{ total: { amount: '1760.00' }, assessed: null }]);
    await nextTerms(world, shop, { CLAIM_SCOPE: { acts: [...acts, 'OWN_REPAIR_LINES'] } });
    expect((await own(shop, claim))?.estimates).toMatchObject([{ assessed: { total: { amount: '1100.00' } } }]);
  });

  it('a line may be named by its estimate where the words differ; one of another claim is refused by its place', async () => {
    const shop = await world.shop();
    const loss = aLoss({ reporter: BY_SHOP, estimate: AN_ESTIMATE });
    const claim = await chain.upTo('REGISTERED', shop, loss);
    const estimateId = must((await world.claim(shop, claim.id))?.estimates[0]).id;
    const line = { ...bumper, label: '后杠(原厂)' };
    const foreign = await chain.upTo('REPORTED', shop, aLoss({ reporter: BY_SHOP, estimate: AN_ESTIMATE }));
    const elsewhere = must((await world.claim(shop, foreign.id))?.estimates[0]).id;
    const assess = (id: string) =>
      chain.act(chain.assessor, 'assess', claim, { lines: [{ line, assessed: cny('1280.00'), estimateId: id }] });
    expect((await assess(elsewhere)).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['input', 'lines', '0', 'estimateId'] },
    ]);
    const done = must((await assess(estimateId)).claim);
    await chain.did(chain.verifier, 'verify', done, { confirmed: true });
    expect((await own(shop, claim))?.estimates[0]?.assessed?.lines).toMatchObject([{ label: '后杠(原厂)' }]);
  });
});
