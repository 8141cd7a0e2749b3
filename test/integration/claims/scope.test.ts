/**
 * Amounts, injuries and papers of a claim under each setting of CLAIM_SCOPE, by kind of partner and by role (domain 6.3;
 * S-240, S-244, S-255): what is hidden is hidden on every way to it, and `amountsVisible` says why; what nobody outside
 * sees is no part of their schema.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { wireId } from '../../../src/kernel/ids.js';
import { SHIPPED_TERMS } from '../../../src/modules/channels/standard-terms/shipped/shipped-terms.js';
import { ClaimPapersDocument, ClaimSubmitDocumentsDocument } from '../../generated/operations.js';
import { declaredFile } from '../../kit/acceptance.js';
import { type Chain, claimChain, cny } from '../../kit/claim-chain.js';
import { type ClaimMoneyWorld, claimMoneyWorld } from '../../kit/claim-money-world.js';
import { AN_ESTIMATE, BY_PARTNER, BY_SHOP, DURING } from '../../kit/claim-world.js';
import type { PartnerGiven } from '../../kit/channels-fixture.js';
import type { Client } from '../../kit/gateway.js';
import { codes, EVERYTHING, newKey, type Seller } from '../../kit/quote-world.js';
import { must } from '../../kit/renewal-world.js';

let world: ClaimMoneyWorld;
let chain: Chain;
let finance: Client;
let club: Seller;
let shop: Seller;
beforeAll(async () => {
  world = await claimMoneyWorld();
  await world.partner();
  chain = await claimChain(world);
  finance = await world.staff(['FINANCE'], 5);
  [club, shop] = await Promise.all([world.club(), world.shop()]);
}, 120_000);
afterAll(() => world.stop());

/** A claim that was approved and partly paid; a shop sent its estimate and bill, a club a medical record. */
interface Case {
  readonly seller: Seller;
  readonly id: string;
  readonly estimate: string;
  readonly payout: string;
  readonly sheet: string;
  readonly bill: string;
  readonly record: string;
}
type Act = 'STATUS' | 'AMOUNTS';

async function aCase(acts: readonly Act[], given: PartnerGiven = {}): Promise<Case> {
  world.clock.at('2026-11-21T10:00:00.000+08:00');
  const clauses = { ...EVERYTHING, CLAIM_SCOPE: { acts: ['REPORT', 'DOCUMENTS', 'RUN_OFF', ...acts] } };
  const seller = await world.partner({ ...given, clauses });
  const { commercial } = await world.pair(seller);
  const plate = await world.plateOf(commercial);
  await world.on(DURING);
  const policy = { plate };
  const opened = await chain.upTo('DISPATCHED', seller, { policy, injuredCount: 1, reporter: DRIVER });
  await world.reported(club, { policy, reporter: BY_PARTNER });
  await world.reported(shop, { policy, reporter: BY_SHOP, estimate: AN_ESTIMATE });
  const send = async (by: Client, kind: 'MEDICAL_RECORD' | 'REPAIR_ESTIMATE') => {
    const documents = [{ kind, file: declaredFile() }];
    // A shop sends papers with its estimate, and none without.
    const estimate = kind === 'REPAIR_ESTIMATE' ? AN_ESTIMATE : null;
    const input = { idempotencyKey: newKey(), claimId: opened.id, documents, estimate };
    const { claimSubmitDocuments } = await by.ask(ClaimSubmitDocumentsDocument, { input });
    expect(must(claimSubmitDocuments).userErrors).toEqual([]);
    return newestFile();
  };
  const [bill, record] = [await send(shop, 'REPAIR_ESTIMATE'), await send(club, 'MEDICAL_RECORD')];
  let claim = await chain.read(chain.verifier, opened);
  claim = await chain.did(chain.assessor, 'survey', claim, {
    method: 'PHOTO',
    findings: '后保险杠破损。',
    surveyedAt: world.clock.now(),
    liability: 'FULL',
  });
  claim = await chain.did(chain.assessor, 'register', claim, { estimate: cny('10000.00') });
  claim = await chain.did(chain.assessor, 'assess', claim, {
    lines: [
      { line: { kind: 'PART', label: '车门', quantity: '1', unitPrice: cny('8000.00') }, assessed: cny('8000.00') },
    ],
  });
  await chain.papers(claim);
  claim = await chain.did(chain.verifier, 'verify', claim, { confirmed: true });
  claim = await chain.did(chain.verifier, 'calculate', claim, { liability: 'FULL' });
  const payable = cny(must(claim.calculation).payable.amount);
  claim = await chain.did(chain.approver, 'approve', claim, { payable, opinion: '同意' });
  const sheet = must((await chain.approver.ask(ClaimPapersDocument, { by: { id: claim.id } })).claim?.calculation);
  const [estimate, payout] = [
    await newest('claim_repair_estimates', 'RepairEstimate'),
    await paid(claim.id, commercial.id),
  ];
  return { seller, id: claim.id, estimate, payout, sheet: must(sheet.document).id, bill, record };
}
const DRIVER = { relation: 'DRIVER' as const, name: '测试乙', phone: '13800000009' };

async function newest(table: string, kind: 'File' | 'Payout' | 'RepairEstimate'): Promise<string> {
  const [row] = await world.db.owner<
    { id: string }[]
  >`select id from ${world.db.owner(table)} order by id desc limit 1`;
  return wireId(kind, must(row).id as never);
}
/** The file that was sent last, its bytes here. */
async function newestFile(): Promise<string> {
  const id = await newest('files', 'File');
  const now = world.clock.now();
  await world.db.owner`
    update files set state = 'STORED', stored_at = ${now}, received_at = ${now}, served_sha256 = sha256, served_size_bytes = size_bytes
    where replace(id::text, '-', '') = ${id.slice(4)}`;
  return id;
}
async function paid(wire: string, policyId: string): Promise<string> {
  const { owner } = world.db;
  const [claim] = await owner<{ id: never; insured_id: string }[]>`
    select c.id, p.insured_id from claims c, policies p where replace(c.id::text, '-', '') = ${wire.slice(4)} and p.id = ${policyId}`;
  const about = { id: must(claim).id, wire, policies: { commercial: { id: policyId } } } as never;
  const payeeId = await world.insuredAccount(about);
  const { userErrors } = await world.payClaim(finance, about, '1000.00', { kind: 'PARTIAL', payeeId });
  expect(userErrors).toEqual([]);
  return newest('payouts', 'Payout');
}

const AMOUNTS = (
  payouts: boolean,
): string => `amountsVisible assessment { repair { amount } } calculation { payable { amount } document { id download { url } } }
  ${payouts ? 'payouts { amount { amount } }' : ''} decisionNotice { id } estimates { total { amount } }`;
interface Seen {
  readonly amountsVisible: boolean;
  readonly assessment: unknown;
  readonly calculation: { readonly document: { readonly download: unknown } | null } | null;
  readonly payouts?: readonly unknown[] | null;
  readonly decisionNotice: unknown;
  readonly estimates: readonly unknown[];
}
async function seen(caller: Client, { id }: Case, payouts = true): Promise<Seen> {
  const text = `query A($id: ID!) { claim(by: { id: $id }) { ${AMOUNTS(payouts)} } }`;
  const answer = await caller.send<{ claim: Seen }, object>(text, { id });
  if (answer.errors.length > 0) throw new Error(answer.text);
  return must(answer.data?.claim);
}
/** Whether something is there by its id, and of a file whether it can be fetched. */
async function byId(caller: Client, id: string): Promise<boolean> {
  const answer = await caller.send<{ node: { id: string; download?: unknown } | null }, object>(
    'query N($id: ID!) { node(id: $id) { __typename ... on File { id download { url } } } }',
    { id },
  );
  const node = answer.data?.node ?? null;
  return node !== null && (node.download === undefined || node.download !== null);
}
/** Roles that read claims, each with whether it reads payouts at all. */
const ROLES = [
  ['OWNER', true],
  ['CLAIMS', true],
  ['SELLER', false],
  ['READER', false],
] as const;

describe.each([
  ['STATUS and AMOUNTS', ['STATUS', 'AMOUNTS'], 'DEALER'],
  ['AMOUNTS alone', ['AMOUNTS'], 'DEALER'],
  ['STATUS alone', ['STATUS'], 'DEALER'],
  ['neither', [], 'DEALER'],
  ['STATUS alone', ['STATUS'], 'BROKER'],
] as const)('CLAIM_SCOPE with %s', (_setting, acts: readonly Act[], kind) => {
  const open = acts.includes('AMOUNTS');

  it(`${open ? 'shows' : 'hides'} amounts to every role of the ${kind} that placed the policy, on every way to them`, async () => {
    const claim = await aCase(acts, kind === 'DEALER' ? {} : { kind });
    for (const [role, money] of ROLES) {
      const caller = await world.credentialOf(claim.seller.made, { roles: [role] });
      if (!money) await expect(seen(caller, claim)).rejects.toThrow('Cannot query field');
      const answer = await seen(caller, claim, money);
      expect([role, answer.amountsVisible]).toEqual([role, open]);
      if (open) {
        expect(answer).toMatchObject({
          assessment: { repair: { amount: '8000.00' } },
          calculation: { payable: { amount: '8000.00' } },
          ...(money ? { payouts: [{ amount: { amount: '1000.00' } }] } : {}),
          estimates: [{ total: { amount: '1760.00' } }, { total: { amount: '1760.00' } }],
        });
        expect(answer.decisionNotice).not.toBeNull();
      } else
        expect(answer).toEqual({
          amountsVisible: false,
          assessment: null,
          calculation: null,
          ...(money ? { payouts: null } : {}),
          decisionNotice: null,
          estimates: [],
        });
      // Whoever kept an id from better days comes no further by it.
      expect([role, await byId(caller, claim.estimate)]).toEqual([role, open]);
    }
    const owner = await world.credentialOf(claim.seller.made, { roles: ['OWNER', 'FINANCE'] });
    expect(await byId(owner, claim.payout)).toBe(open);
    for (const paper of [claim.sheet, claim.bill]) expect(await byId(owner, paper)).toBe(open);
    // Papers about somebody's health are who sent them and the insurer's, whatever the agreement says.
    expect(await byId(owner, claim.record)).toBe(false);
    const listed = await owner.send<object, object>('query P { payouts(first: 5) { nodes { id } } }', {});
    expect(listed.errors[0]?.message).toMatch(/Cannot query field "payouts"/); // the list is the insurer's
  }, 60_000);
});

describe('whatever the agreement says', () => {
  let claim: Case;
  beforeAll(async () => {
    claim = await aCase(['STATUS', 'AMOUNTS']);
  }, 60_000);

  it('injuries, and what the insurer thinks, are no part of any partner’s schema', async () => {
    const inside = {
      injuries: '{ id }',
      estimatedCost: '{ amount }',
      cost: '{ net { amount } }',
      recoveries: '{ id }',
      approvals: '{ opinion }',
      fraudSignals: '{ label }',
      inquiries: '{ id }',
    };
    for (const role of [...ROLES.map(([name]) => name), 'FINANCE']) {
      const caller = await world.credentialOf(claim.seller.made, { roles: [role] });
      for (const [field, selection] of Object.entries(inside)) {
        const text = `query I($id: ID!) { claim(by: { id: $id }) { ${field} ${selection} } }`;
        const { errors, data } = await caller.send<object, object>(text, { id: claim.id });
        expect([role, field, data ?? null]).toEqual([role, field, null]);
        expect(errors[0]?.message).toMatch(/Cannot query field/);
      }
    }
  });

  it('a role without the right to claims has none', async () => {
    const caller = await world.credentialOf(claim.seller.made, { roles: ['FINANCE'] });
    const { errors } = await caller.send('query C($id: ID!) { claim(by: { id: $id }) { number } }', { id: claim.id });
    expect(errors[0]?.message).toContain('Cannot query field "claim"');
  });

  it('who only reported it, without licence or as a shop, sees no amount but its own estimate, and its own papers', async () => {
    for (const [caller, own] of [
      [club, []],
      [shop, [{ total: { amount: '1760.00' } }, { total: { amount: '1760.00' } }]],
    ] as const)
      expect(await seen(caller, claim)).toEqual({
        amountsVisible: false,
        assessment: null,
        calculation: null,
        payouts: null,
        decisionNotice: null,
        estimates: own,
      });
    const there = async (caller: Client) =>
      Promise.all([claim.estimate, claim.sheet, claim.bill, claim.record].map((id) => byId(caller, id)));
    expect(await there(club)).toEqual([false, false, false, true]);
    expect(await there(shop)).toEqual([true, false, true, false]);
    expect(await there(await world.partner())).toEqual([false, false, false, false]);
  });

  it('of the insurer’s people who record injuries read medical papers, and no others', async () => {
    expect(await byId(chain.verifier, claim.record)).toBe(true);
    expect(await byId(finance, claim.record)).toBe(false);
  });
});

describe('who names a shop as payee, under the terms as shipped', () => {
  const actsOf = (kind: string, licensed: boolean): string[] => {
    const terms = SHIPPED_TERMS.find((each) => each.channelKind === kind && each.licensed === licensed);
    const scope = must(terms).document.clauses.find(({ key }) => key === 'CLAIM_SCOPE');
    return must(scope?.parameters.find(({ name }) => name === 'acts')).standard as string[];
  };
  const ofShop = (claimId: string) => ({
    idempotencyKey: newKey(),
    claimId,
    payee: {
      payee: { organisation: { name: '测试维修厂' } },
      accountNumber: '6222020200112233453',
      bank: '测试银行',
      relation: 'SHOP' as const,
      authorisation: declaredFile(),
    },
  });
  const named = async (caller: Client, claimId: string) =>
    codes(must((await caller.ask(ClaimSubmitDocumentsDocument, { input: ofShop(claimId) })).claimSubmitDocuments));

  it('a licensed dealer itself for a car that it repairs; a repair shop through who placed the policy', async () => {
    world.clock.at('2026-11-21T10:00:00.000+08:00');
    const seller = await world.partner({ clauses: { ...EVERYTHING, CLAIM_SCOPE: { acts: actsOf('AGENT', true) } } });
    const { commercial } = await world.pair(seller);
    const policy = { plate: await world.plateOf(commercial) };
    await world.on(DURING);
    const repairing = await world.partner({
      kind: 'DEALER',
      clauses: { ...EVERYTHING, CLAIM_SCOPE: { acts: actsOf('DEALER', true) } },
    });
    const workshop = await world.shop({
      clauses: { BUSINESS_LINES: ['CLAIMS'], CLAIM_SCOPE: { acts: actsOf('REPAIR_SHOP', false) } },
    });
    const loss = { policy, reporter: BY_SHOP, estimate: AN_ESTIMATE };
    const claim = await world.reported(repairing, loss);
    expect((await world.reported(workshop, loss)).id).toBe(claim.id);
    expect(await named(workshop, claim.id)).toEqual(['TERM_CLAIM_SCOPE']); // 6.3: of papers its estimate alone
    expect(await named(repairing, claim.id)).toEqual([]);
    expect(await named(seller, claim.id)).toEqual([]);
    const kept = await world.db.owner`
      select 1 from claim_payees p join claims c on c.id = p.claim_id where c.number = ${claim.number} and p.relation = 'SHOP'`;
    expect(kept).toHaveLength(2);
  });
});
