/**
 * What leaves the house with a decision: the worked sheet and the notices as PDF in both languages (S-235, S-244, IL 24),
 * money to nobody but whom law and clauses name (S-248, IL 65), and the paid claim told to the industry platform once
 * (S-240), with what came back and salvage in the claim's cost.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { tellPlatform } from '../../../src/modules/claims/index.js';
import {
  ClaimPapersDocument,
  ClaimPayeesDocument,
  ClaimRecoveriesDocument,
  ClaimSubmitDocumentsDocument,
  RecoveryOpenDocument,
  RecoveryReceiveDocument,
} from '../../generated/operations.js';
import { declaredFile } from '../../kit/acceptance.js';
import { type Chain, claimChain, cny } from '../../kit/claim-chain.js';
import { type ClaimMoneyWorld, claimMoneyWorld, type MoneyClaim, OWN_AND_VICTIM } from '../../kit/claim-money-world.js';
import { DURING } from '../../kit/claim-world.js';
import type { Client } from '../../kit/gateway.js';
import { readPdf } from '../../kit/pdf-text.js';
import { EVERYTHING, newKey, nextSerial, type Seller } from '../../kit/quote-world.js';
import { runScan } from '../../kit/scan.js';

let world: ClaimMoneyWorld;
let dealer: Seller;
let chain: Chain;
let finance: Client;
beforeAll(async () => {
  world = await claimMoneyWorld();
  dealer = await world.partner();
  chain = await claimChain(world);
  finance = await world.staff(['FINANCE'], 5);
}, 120_000);
afterAll(() => world.stop());
beforeEach(() => world.on(DURING));

const codes = (answer: { readonly userErrors: readonly { readonly code: string }[] } | null | undefined): string[] =>
  (answer?.userErrors ?? []).map(({ code }) => code);
const papers = async (caller: Client, id: string, language: 'ZH_CN' | 'EN') =>
  (await caller.ask(ClaimPapersDocument, { by: { id }, language })).claim;
const textAt = async (url: string | undefined): Promise<string> =>
  readPdf(new Uint8Array(await (await fetch(url ?? '')).arrayBuffer())).text;

describe('papers of a decision', () => {
  it('the sheet as it was calculated and the notice of what is paid, in Chinese and English, each made once', async () => {
    world.clock.at('2026-11-21T10:00:00.000+08:00');
    const { commercial } = await world.pair(dealer);
    await world.on(DURING);
    const plate = await world.plateOf(commercial);
    const claim = await chain.upTo('CALCULATED', dealer, { policy: { plate } });
    const before = await papers(dealer, claim.id, 'ZH_CN');
    expect(before?.decisionNotice).toBeNull(); // nothing is decided yet
    expect(before?.calculation?.document?.name).toBe(`${claim.number}-sheet.pdf`);
    const zh = await textAt(before?.calculation?.document?.download?.url);
    for (const part of ['机动车保险赔款理算书', claim.number, '机动车损失保险', '12,000', '应付合计'])
      expect(zh).toContain(part);

    await chain.did(chain.approver, 'approve', claim, { payable: cny('12000.00'), opinion: '内部意见' });
    const after = await papers(dealer, claim.id, 'EN');
    const sheet = await textAt(after?.calculation?.document?.download?.url);
    expect(sheet).toMatch(/Worked Sheet of a Motor Claim.*Vehicle damage/);
    const notice = await textAt(after?.decisionNotice?.download?.url);
    expect(notice).toMatch(/Notice of Payment.*12,000\.00/);
    expect(notice).not.toContain('内部意见'); // opinions stay inside
    const again = await papers(finance, claim.id, 'EN');
    expect([again?.calculation?.document?.id, again?.decisionNotice?.id]).toEqual([
      after?.calculation?.document?.id,
      after?.decisionNotice?.id,
    ]);
    const [made] = await world.db.owner<{ count: string }[]>`select count(*)::text as count from claim_documents`;
    expect(made?.count).toBe('3');
  });

  it('names whose loss it was: who bought the vehicle since is not on the paper', async () => {
    world.clock.at('2026-11-21T10:00:00.000+08:00');
    const { compulsory, commercial } = await world.pair(dealer);
    await world.on(DURING);
    const claim = await chain.upTo('CALCULATED', dealer, { policy: { policyNumber: commercial.number } });
    await chain.did(chain.approver, 'approve', claim, { payable: cny('12000.00'), opinion: '同意' });
    const holder = async () => {
      const [row] = await world.db.owner<
        { name: string }[]
      >`select holder_name as name from policies where id = ${commercial.id}`;
      return row?.name ?? '';
    };
    const seller = await holder();
    const owner = {
      person: {
        name: '周明远',
        phone: '13900000000',
        identity: { kind: 'RESIDENT_ID' as const, number: '110101199003070038' },
      },
    };
    const sold = [{ ownerTransfer: { owner, transferredOn: '2026-12-21' } }];
    await world.endorsed(dealer, [compulsory.wire, commercial.wire], sold);
    expect(await holder()).toBe('周明远');
    const notice = await textAt((await papers(dealer, claim.id, 'ZH_CN'))?.decisionNotice?.download?.url);
    expect(notice).toContain(seller);
    expect(notice).not.toContain('周明远');
  }, 60_000);

  it('a rejection with its reasons and rules; another partner has no paper of it', async () => {
    world.clock.at('2026-11-21T10:00:00.000+08:00');
    const { commercial } = await world.pair(dealer);
    await world.on(DURING);
    const plate = await world.plateOf(commercial);
    const claim = await chain.upTo('DOCUMENTS_COMPLETE', dealer, { policy: { plate } });
    await chain.did(chain.approver, 'reject', claim, {
      rules: ['COVERAGE_NOT_BOUGHT'],
      reasons: '损失不属于所投险别。',
    });
    const seen = await papers(dealer, claim.id, 'ZH_CN');
    expect(seen?.decisionNotice?.name).toBe(`${claim.number}-rejection.pdf`);
    const text = await textAt(seen?.decisionNotice?.download?.url);
    for (const part of ['拒赔通知书', '损失不属于所投险别。', 'MC20 summary']) expect(text).toContain(part);
    const stranger = await world.partner();
    expect(await papers(stranger, claim.id, 'ZH_CN')).toBeNull();
    expect(await papers(chain.verifier, claim.id, 'EN')).toMatchObject({ calculation: null });
  });
});

describe('who is paid', () => {
  const named = async (claim: MoneyClaim, payee: object) =>
    (
      await dealer.ask(ClaimSubmitDocumentsDocument, {
        input: {
          idempotencyKey: newKey(),
          claimId: claim.wire,
          payee: { accountNumber: '6222020200112233453', bank: '测试银行', ...payee } as never,
        },
      })
    ).claimSubmitDocuments;
  const accounts = async (caller: Client, claim: MoneyClaim) =>
    (await caller.ask(ClaimPayeesDocument, { by: { id: claim.wire } })).claim?.payees;
  const newest = async (claim: MoneyClaim): Promise<string> => (await accounts(finance, claim))?.[0]?.id ?? '';
  const why = (answer: { readonly userErrors: readonly { readonly code: string; readonly facts?: unknown }[] }) =>
    answer.userErrors.map(({ code, facts }) => [code, (facts as { name: string; value: string }[])[1]?.value]);

  it('only the insured, a victim, a shop that the insured authorised, a hospital ahead; each refused by what it lacks', async () => {
    const claim = await world.approved(dealer, OWN_AND_VICTIM);
    const pay = async (payeeId: string, amount = '8000.00') =>
      world.payClaim(finance, claim, amount, { payeeId, kind: 'PARTIAL' });
    expect(codes(await named(claim, { payee: { person: { name: '陌生人' } } }))).toEqual([]);
    expect(why(await pay(await newest(claim)))).toEqual([['PAYEE_NOT_ENTITLED', 'NAME_OF_NO_INSURED']]);
    const shop = { payee: { organisation: { name: '测试维修厂' } }, relation: 'SHOP' };
    expect(codes(await named(claim, shop))).toEqual(['INVALID_INPUT']);
    expect(codes(await named(claim, { payee: { person: { name: '陌生人' } }, authorisation: declaredFile() }))).toEqual(
      ['INVALID_INPUT'],
    );
    expect(codes(await named(claim, { ...shop, authorisation: declaredFile() }))).toEqual([]);
    const shopId = await newest(claim);
    // Only a paper of this claim lets a shop be paid.
    await expect(
      world.db
        .owner`update claim_payees set authorisation_file_id = gen_random_uuid() where claim_id = ${claim.id} and relation = 'SHOP'`,
    ).rejects.toThrow('no paper of the claim');
    // The sheet pays 8,000 for the own damage: a shop gets no more, whoever else is owed.
    expect(why(await pay(shopId, '8000.01'))).toEqual([['PAYEE_NOT_ENTITLED', 'MORE_THAN_OWN_DAMAGE']]);
    expect(why(await pay(claim.hospital))).toEqual([['PAYEE_NOT_ENTITLED', 'RESCUE_COSTS_ONLY']]);
    expect(codes(await pay(shopId, '5000.00'))).toEqual([]);
    expect(why(await pay(shopId, '3000.01'))).toEqual([['PAYEE_NOT_ENTITLED', 'MORE_THAN_OWN_DAMAGE']]);
    expect(codes(await pay(claim.victim, '1000.00'))).toEqual([]);
  });

  it('their accounts are read by who orders the payment, and by the placing partner where its agreement opens amounts', async () => {
    const claim = await world.approved(dealer, OWN_AND_VICTIM);
    const shop = { payee: { organisation: { name: '测试维修厂' } }, relation: 'SHOP', authorisation: declaredFile() };
    expect(codes(await named(claim, shop))).toEqual([]);
    const read = await accounts(finance, claim);
    expect(read).toMatchObject([
      {
        relation: 'SHOP',
        bank: '测试银行',
        createdAt: DURING,
        number: { masked: '**** 3453' },
        holder: { name: { masked: '测试维修厂' } },
        authorisation: { id: expect.stringMatching(/^fil_/) },
      },
      { relation: 'HOSPITAL', authorisation: null },
      { relation: 'VICTIM', holder: { name: { masked: '苏**' } } },
      { relation: 'INSURED' },
    ]);
    expect(await accounts(dealer, claim)).toEqual(read);
    const stranger = await world.partner();
    expect(await accounts(stranger, claim)).toBeUndefined();
    const statusOnly = await world.partner({
      clauses: { ...EVERYTHING, CLAIM_SCOPE: { acts: ['REPORT', 'STATUS', 'DOCUMENTS'] } },
    });
    expect(await accounts(statusOnly, await world.approved(statusOnly))).toBeNull();
  });

  it('an account named after the approval is compared by the provider before anything is sent; who and when is kept', async () => {
    const claim = await world.approved(dealer);
    const later = await world.anotherAccount(claim, 'victim');
    expect((await world.payClaim(finance, claim, '45000.00', { payeeId: later })).claim?.payouts).toMatchObject([
      { state: 'VERIFYING_PAYEE', payeeAccount: { state: 'UNVERIFIED', checkedAt: null, checkedBy: null } },
    ]);
    await world.settle();
    expect((await world.seen(finance, claim)).payouts).toMatchObject([
      { state: 'PAID', payeeAccount: { state: 'VERIFIED', checkedAt: DURING, checkedBy: expect.stringMatching(/./) } },
    ]);
  });
});

describe('what was paid', () => {
  it('is told to the industry platform once per policy, again after a failure, under the same reference', async () => {
    const claim = await world.approved(dealer, OWN_AND_VICTIM);
    await world.payClaim(finance, claim, '37000.00', { kind: 'PARTIAL' });
    await world.payClaim(finance, claim, '8000.00', { payeeId: claim.insured });
    await world.settle();
    const told = () =>
      world.platform.paidClaims.filter(({ reference }) => reference.startsWith(claim.id)).map(({ kind }) => kind);
    const scan = () => runScan(world, tellPlatform, { industryPlatform: world.platform });
    world.platform.before = () => Promise.reject(new Error('down'));
    await expect(scan()).rejects.toThrow();
    expect(told()).toEqual([]);
    world.platform.before = () => Promise.resolve();
    await scan();
    await scan();
    expect(told().sort()).toEqual(['COMMERCIAL', 'COMPULSORY']);
    const rows = await world.db.owner`
      select platform_reference from paid_claims where claim_id = ${claim.id} and told_at is not null`;
    expect(rows).toHaveLength(2);
    // A worker that died between the answer and its commit asks again: the same reference, one record.
    await world.db.owner`alter table paid_claims disable trigger user`;
    await world.db.owner`update paid_claims set told_at = null, platform_reference = null where claim_id = ${claim.id}`;
    await world.db.owner`alter table paid_claims enable trigger user`;
    await scan();
    expect(new Set(world.platform.paidClaims.map(({ reference }) => reference)).size).toBe(
      new Set(world.platform.paidClaims.map(({ reference, kind }) => `${reference} ${kind}`)).size,
    );
    expect(told()).toHaveLength(4);

    // Salvage that the insurer took is sold: for no more than the vehicle was paid with; booked, and off what the claim has cost.
    const sell = (amount: string) =>
      chain.approver.ask(RecoveryOpenDocument, {
        input: {
          idempotencyKey: newKey(),
          claimId: claim.wire,
          ground: 'SALVAGE',
          against: { organisation: { name: '测试残值回收公司' } },
          amount: cny(amount),
        },
      });
    expect((await sell('8000.01')).recoveryOpen?.userErrors).toMatchObject([
      {
        code: 'RECOVERY_EXCEEDS',
        facts: [
          { name: 'most', value: '8000.00' },
          { name: 'offered', value: '8000.01' },
        ],
      },
    ]);
    const opened = await sell('3000.00');
    expect(codes(opened.recoveryOpen)).toEqual([]);
    const received = await finance.ask(RecoveryReceiveDocument, {
      input: {
        idempotencyKey: newKey(),
        recoveryId: opened.recoveryOpen?.recovery?.id ?? '',
        amount: cny('3000.00'),
        bankReference: `SALV-${String(nextSerial())}`,
        receivedAt: world.clock.now(),
      },
    });
    expect(codes(received.recoveryReceive)).toEqual([]);
    const { claim: costing } = await chain.approver.ask(ClaimRecoveriesDocument, { by: { id: claim.wire } });
    expect(costing?.cost).toEqual({
      paid: { amount: '45000.00' },
      recovered: { amount: '0.00' },
      salvage: { amount: '3000.00' },
      net: { amount: '42000.00' },
    });
    expect(await world.payoutBalances(claim)).toEqual({ CASH: -4200000n, CLAIM_COST: 4200000n, CLAIM_PAYABLE: 0n });
  });
});
