/**
 * Calculation and decision of what several people have a say in: victims who share a limit are each paid their own share and
 * nobody else's (SPCT 19, IL 65, S-248), what another claim has used is not paid again (MC14 21), and exclusions and recourse
 * are decisions of their own (CTR 22, IL 24, S-241, S-244): by a clause, with reasons, and a second person where authority
 * asks for one. Every expected figure is worked by hand in its comment.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Id } from '../../../src/kernel/ids.js';
import { claimRecourseJob } from '../../../src/modules/claims/index.js';
import {
  ClaimExclusionsDocument,
  ClaimPapersDocument,
  ClaimRecoveriesDocument,
  type ClaimExcludeInput,
} from '../../generated/operations.js';
import { declaredFile } from '../../kit/acceptance.js';
import { type Assessed, type Chain, claimChain, cny, type Handled, type Handler } from '../../kit/claim-chain.js';
import { type ClaimMoneyWorld, claimMoneyWorld, type MoneyClaim } from '../../kit/claim-money-world.js';
import { DURING } from '../../kit/claim-world.js';
import { coverage, coveredPlate } from '../../kit/covered-pair.js';
import type { Client } from '../../kit/gateway.js';
import { readPdf } from '../../kit/pdf-text.js';
import type { Seller } from '../../kit/quote-world.js';

let world: ClaimMoneyWorld;
let dealer: Seller;
let chain: Chain;
let finance: Client;
let front: Handler;
const plates: Record<'narrow' | 'ending' | '2020' | '2014', string> = {
  narrow: '',
  ending: '',
  '2020': '',
  '2014': '',
};

beforeAll(async () => {
  world = await claimMoneyWorld();
  dealer = await world.partner();
  const mains = (third: number) => [coverage('VEHICLE_DAMAGE', 150_000), coverage('THIRD_PARTY_LIABILITY', third)];
  plates.narrow = await coveredPlate(world, dealer, mains(20_000), '2020');
  plates.ending = await coveredPlate(world, dealer, [...mains(300_000), coverage('BODY_SCRATCH', 2000)], '2020');
  plates['2020'] = await coveredPlate(world, dealer, mains(300_000), '2020');
  plates['2014'] = await coveredPlate(world, dealer, mains(300_000), '2014');
  chain = await claimChain(world);
  finance = await world.staff(['FINANCE'], 6);
  front = await chain.handler(1);
}, 120_000);
afterAll(() => world.stop());
beforeEach(() => world.on(DURING));

type Answer = { readonly userErrors: readonly { readonly code: string; readonly facts?: readonly unknown[] | null }[] };
const codes = ({ userErrors }: Answer): string[] => userErrors.map(({ code }) => code);
const NOTHING_BROKEN: Assessed = { lines: [] };
const repair = (yuan: string): Assessed => ({
  lines: [{ line: { kind: 'PART', label: '车门', quantity: '1', unitPrice: cny(yuan) }, assessed: cny(yuan) }],
});
const wall = (yuan: string) => ({ key: 'wall', is: 'OWNER_OF_PROPERTY' as const, property: cny(yuan) });
const walker = (key: string, medical: string) => ({ key, is: 'PEDESTRIAN_OR_CYCLIST' as const, medical: cny(medical) });

let losses = 0;
async function upTo(
  state: 'SURVEYED' | 'ASSESSED' | 'DOCUMENTS_COMPLETE' | 'CALCULATED',
  assessed: Assessed,
  of: keyof typeof plates = '2020',
  day?: string,
): Promise<Handled> {
  losses += 1;
  const date = day ?? `2026-12-${String(1 + (losses % 10)).padStart(2, '0')}`;
  const hour = String((Math.floor(losses / 10) * 5) % 24).padStart(2, '0');
  const notice = { policy: { plate: plates[of] }, occurredAt: `${date}T${hour}:10:00.000+08:00` };
  return chain.upTo(state, dealer, notice, { assessed });
}
const calculate = (claim: Handled, more: object = {}): Promise<Handled> =>
  chain.did(chain.verifier, 'calculate', claim, { liability: 'FULL', ...more });
const approval = ({ calculation }: Handled) => ({ payable: calculation?.payable, opinion: '同意' });
const approve = (claim: Handled): Promise<Handled> => chain.did(chain.approver, 'approve', claim, approval(claim));
const pays = ({ calculation }: Handled): string[] =>
  (calculation?.lines ?? [])
    .filter(({ step }) => step === 'PAYABLE')
    .map(({ coverage: code, beneficiary, amount }) => `${code} ${beneficiary ?? ''} ${amount.amount}`);
const out = ({ calculation }: Handled): string[] =>
  (calculation?.lines ?? [])
    .filter(({ step }) => step === 'EXCLUDED')
    .map(({ coverage: code, amount, source }) => `${code} ${amount.amount} ${source.document} ${source.rule}`);
const as = async ({ id, number }: Handled): Promise<MoneyClaim> => {
  const [row] = await world.db.owner<{ id: Id<'Claim'> }[]>`select id from claims where number = ${number}`;
  if (!row) throw new Error('no claim');
  return { id: row.id, wire: id } as MoneyClaim;
};

describe('victims who share a limit', () => {
  it('are paid each their own share, to the right person, and never out of another’s', async () => {
    const victims = [walker('A', '30000.00'), walker('B', '15000.00'), wall('5000.00')];
    const sheet = await calculate(await upTo('DOCUMENTS_COMPLETE', { ...NOTHING_BROKEN, victims }, 'narrow'));
    // Medical 18,000 by loss 30 : 15 → 12,000 and 6,000; property 2,000. Commercial 20,000 for 18,000 + 9,000 + 3,000:
    // 12,000, 6,000 and 2,000.
    expect(sheet.calculation?.shares).toEqual([
      share('A', '12000.00', '12000.00', '24000.00'),
      share('B', '6000.00', '6000.00', '12000.00'),
      share('wall', '2000.00', '2000.00', '4000.00'),
    ]);
    const claim = await as(await approve(sheet));
    const [a, b, owner] = [
      await world.namedPayee(claim, '受害甲', 'VICTIM'),
      await world.namedPayee(claim, '受害乙', 'VICTIM'),
      await world.namedPayee(claim, '业主丙', 'VICTIM'),
    ];
    const pay = (payeeId: string, amount: string, more: object = {}) =>
      world.payClaim(finance, claim, amount, { kind: 'PARTIAL', payeeId, ...more });
    // Whose loss it is, is said, and a share is nobody else's.
    expect((await pay(a, '24000.00')).userErrors).toMatchObject([
      { code: 'PAYMENT_VICTIM_NEEDED', wouldPass: [{ value: 'A' }, { value: 'B' }, { value: 'wall' }] },
    ]);
    expect((await pay(a, '24000.01', { victim: 'A' })).userErrors).toMatchObject([
      {
        code: 'PAYMENT_EXCEEDS_SHARE',
        facts: [{ value: 'A' }, { value: '24000.00' }, { value: '24000.01' }],
        wouldPass: [{ value: '24000.00' }],
      },
    ]);
    expect(codes(await pay(a, '24000.00', { victim: 'A' }))).toEqual([]);
    expect(codes(await pay(a, '0.01', { victim: 'A' }))).toEqual(['PAYMENT_EXCEEDS_SHARE']);
    // One person is one victim; in another's place only with what shows it.
    expect((await pay(a, '100.00', { victim: 'B' })).userErrors).toMatchObject([
      { code: 'PAYEE_NOT_ENTITLED', facts: [{ value: 'VICTIM' }, { name: 'why', value: 'NOT_THAT_VICTIM' }] },
    ]);
    const guardian = { victim: 'B', relation: 'GUARDIAN' };
    expect((await pay(a, '100.00', guardian)).userErrors).toMatchObject([
      { code: 'PAYEE_NOT_ENTITLED', facts: [{ value: 'VICTIM' }, { name: 'why', value: 'RELATION_NOT_SHOWN' }] },
    ]);
    expect(codes(await pay(a, '100.00', { ...guardian, relationProof: declaredFile() }))).toEqual([]);
    expect(codes(await pay(b, '11900.00', { victim: 'B' }))).toEqual([]);
    expect(codes(await pay(owner, '4000.00', { victim: 'wall', kind: 'FINAL' }))).toEqual([]);
    await world.settle();
    expect((await world.seen(finance, claim)).state).toBe('PAID');
    expect(await wentTo(claim)).toEqual({ A: '24000.00', B: '12000.00', wall: '4000.00' });
    expect(await world.payoutBalances(claim)).toMatchObject({ CASH: -4000000n, CLAIM_PAYABLE: 0n });
  });

  it('what went ahead for one is set off against that one alone; beyond the share it comes back', async () => {
    const victims = [walker('A', '1000.00'), walker('B', '8000.00')];
    const held = await upTo('DOCUMENTS_COMPLETE', { ...repair('3000.00'), victims });
    const claim = await as(held);
    const a = await world.namedPayee(claim, '受害甲', 'VICTIM');
    const b = await world.namedPayee(claim, '受害乙', 'VICTIM');
    const ahead = (victim: string) => world.advance(chain.approver, claim, '2500.00', { payeeId: a, victim });
    expect((await ahead('C')).userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['input', 'victim'] }]);
    expect(codes(await ahead('A'))).toEqual([]);
    await world.settle();
    // A 1,000, had 2,500: 1,500 back. B 8,000 and the insured 3,000 stay whole.
    const sheet = await calculate(await chain.read(chain.verifier, held));
    expect(sheet.calculation).toMatchObject({ payable: { amount: '12000.00' }, outstanding: { amount: '11000.00' } });
    await approve(sheet);
    expect(codes(await world.payClaim(finance, claim, '9500.00', { payeeId: b, victim: 'B' }))).toEqual([
      'PAYMENT_NOT_FINAL',
    ]);
    const part = { kind: 'PARTIAL' as const, payeeId: b, victim: 'B' };
    expect(codes(await world.payClaim(finance, claim, '8000.00', part))).toEqual([]);
    const insured = await insuredPayee(claim);
    expect(codes(await world.payClaim(finance, claim, '3000.00', { payeeId: insured }))).toEqual([]);
    await world.settle();
    const { recoveries } = (await chain.approver.ask(ClaimRecoveriesDocument, { by: { id: claim.wire } })).claim ?? {};
    expect(recoveries).toMatchObject([{ ground: 'ADVANCE_RETURN', amount: { amount: '1500.00' } }]);
    expect(await wentTo(claim)).toEqual({ A: '2500.00', B: '8000.00', INSURED: '3000.00' });
  });
});

const share = (beneficiary: string, compulsory: string, commercial: string, payable: string) => ({
  beneficiary,
  compulsory: { amount: compulsory },
  commercial: { amount: commercial },
  payable: { amount: payable },
});
async function wentTo({ id }: MoneyClaim): Promise<Record<string, string>> {
  const rows = await world.db.owner<{ beneficiary: string; yuan: string }[]>`
    select beneficiary, (sum(amount_fen) / 100)::numeric(12, 2)::text as yuan
    from claim_payments where claim_id = ${id} group by beneficiary order by beneficiary`;
  return Object.fromEntries(rows.map(({ beneficiary, yuan }) => [beneficiary, yuan]));
}
async function insuredPayee(claim: MoneyClaim): Promise<string> {
  const [row] = await world.db.owner<{ name: string }[]>`
    select p.name from claim_policies c join policies o on o.id = c.policy_id join parties p on p.id = o.insured_id
    where c.claim_id = ${claim.id} limit 1`;
  return world.namedPayee(claim, row?.name ?? '', 'INSURED');
}

describe('what another claim has used', () => {
  it('a total loss is paid once: of two calculated side by side the second gets nothing, an earlier loss all of it', async () => {
    const total: Assessed = { lines: [], totalLoss: true, vehicleValue: cny('150000.00') };
    const first = await upTo('CALCULATED', total, 'ending', '2026-12-10');
    const second = await upTo('CALCULATED', total, 'ending', '2026-12-12');
    expect([first, second].map(pays)).toEqual([
      ['VEHICLE_DAMAGE INSURED 150000.00'],
      ['VEHICLE_DAMAGE INSURED 150000.00'],
    ]);
    await approve(first);
    const refused = await chain.act(chain.approver, 'approve', second, approval(second));
    expect(refused.userErrors).toMatchObject([
      {
        code: 'COVER_USED_MEANWHILE',
        facts: [
          { name: 'coverages', value: 'VEHICLE_DAMAGE' },
          { name: 'claims', value: first.number },
        ],
      },
    ]);
    const again = await calculate(await chain.read(chain.verifier, second));
    expect(pays(again)).toEqual([]);
    expect(again.calculation?.statements).toMatchObject([{ code: 'USED_UP', source: { rule: 'COVER_ENDS' } }]);
    // What happened before the vehicle was lost is paid all the same; what its additions paid ended with it.
    const before = await upTo('DOCUMENTS_COMPLETE', repair('6000.00'), 'ending', '2026-12-08');
    expect(pays(await calculate(before))).toEqual(['VEHICLE_DAMAGE INSURED 6000.00']);
    const scratched = { lines: [], separate: [{ part: 'SCRATCH' as const, loss: cny('500.00') }] };
    const after = await calculate(await upTo('DOCUMENTS_COMPLETE', scratched, 'ending', '2026-12-14'));
    expect(after.calculation).toMatchObject({ payable: { amount: '0.00' }, statements: [{ code: 'USED_UP' }] });
  });
});

describe('an exclusion', () => {
  const drank: Partial<ClaimExcludeInput> = {
    clause: 'DRINKING_DRIVER',
    policyKind: 'COMMERCIAL',
    reasons: '酒精检测 35 mg/100 ml,见检验报告。',
    evidence: [],
  };
  const hit: Assessed = { ...repair('12000.00'), victims: [wall('3000.00')] };

  it('stands at once within one’s authority; the sheet shows a line of nothing with clause and reason, the notice cites it', async () => {
    const claim = await upTo('DOCUMENTS_COMPLETE', hit);
    const excluded = await chain.did(chain.verifier, 'exclude', claim, {
      ...drank,
      evidence: [{ kind: 'OTHER', file: declaredFile() }],
    });
    const seen = (await chain.verifier.ask(ClaimExclusionsDocument, { by: { id: claim.id } })).claim?.exclusions;
    expect(seen).toMatchObject([
      { clause: 'DRINKING_DRIVER', state: 'STANDING', deciderLabel: null, evidence: [{}], wrongdoer: null },
    ]);
    const sheet = await calculate(excluded);
    // Compulsory cover pays the wall its 2,000; the other 1,000 and the own damage are out.
    expect(pays(sheet)).toEqual(['COMPULSORY_LIABILITY wall 2000.00']);
    expect(out(sheet)).toEqual([
      'VEHICLE_DAMAGE 0.00 MC20 DRINKING_DRIVER',
      'THIRD_PARTY_LIABILITY 0.00 MC20 DRINKING_DRIVER',
    ]);
    expect(sheet.calculation?.statements).toMatchObject([
      { code: 'EXCLUDED', text: expect.stringContaining('酒精检测 35 mg/100 ml') },
    ]);
    expect(sheet.state).toBe('CALCULATED'); // 2,000 would go the fast way: what is excluded does not
    await approve(sheet);
    const { claim: papers } = await dealer.ask(ClaimPapersDocument, { by: { id: claim.id }, language: 'ZH_CN' });
    const url = papers?.decisionNotice?.download?.url ?? '';
    const { text } = readPdf(new Uint8Array(await (await fetch(url)).arrayBuffer()));
    for (const part of ['不予赔付的部分及理由', '酒精检测', 'MC20', '保险法第二十四条']) expect(text).toContain(part);
  });

  it('above it waits for a second person, who is neither the first nor the assessor; nothing is decided meanwhile', async () => {
    const claim = await upTo('DOCUMENTS_COMPLETE', hit);
    const held = await chain.did(front, 'exclude', claim, drank);
    const [waiting] = (await front.ask(ClaimExclusionsDocument, { by: { id: claim.id } })).claim?.exclusions ?? [];
    expect(waiting?.state).toBe('PROPOSED');
    const word = { exclusionId: waiting?.id, stands: true };
    expect(codes(await chain.act(chain.verifier, 'calculate', held, { liability: 'FULL' }))).toEqual([
      'EXCLUSION_UNDECIDED',
    ]);
    expect(
      codes(await chain.act(chain.approver, 'reject', held, { rules: ['DRIVER_EXCLUDED'], reasons: '饮酒驾驶。' })),
    ).toEqual(['EXCLUSION_UNDECIDED']);
    expect(codes(await chain.act(front, 'decideExclusion', held, word))).toEqual(['SAME_PERSON']);
    expect(codes(await chain.act(chain.assessor, 'decideExclusion', held, word))).toEqual(['OWN_ASSESSMENT']);
    const low = await chain.handler(1);
    expect(codes(await chain.act(low, 'decideExclusion', held, word))).toEqual(['CLAIM_AUTHORITY_EXCEEDED']);
    const decided = await chain.did(chain.approver, 'decideExclusion', held, { ...word, note: '核实无误' });
    expect(codes(await chain.act(chain.approver, 'decideExclusion', decided, word))).toEqual(['EXCLUSION_ENDED']);
    expect(codes(await chain.act(front, 'exclude', decided, drank))).toEqual(['EXCLUSION_EXISTS']);

    // Lifted after the calculation, the sheet does not say any more what is excluded.
    const sheet = await calculate(decided);
    expect(sheet.calculation?.payable.amount).toBe('2000.00');
    const lifted = await chain.did(chain.approver, 'decideExclusion', sheet, { ...word, stands: false, note: '复检' });
    expect(codes(await chain.act(chain.approver, 'approve', lifted, approval(sheet)))).toEqual(['EXCLUSIONS_CHANGED']);
    const again = await calculate(lifted);
    expect(pays(again)).toEqual([
      'COMPULSORY_LIABILITY wall 2000.00',
      'THIRD_PARTY_LIABILITY wall 1000.00',
      'VEHICLE_DAMAGE INSURED 12000.00',
    ]);
    expect(codes(await chain.act(chain.approver, 'decideExclusion', again, word))).toEqual(['EXCLUSION_ENDED']);
    expect((await approve(again)).state).toBe('APPROVED');
    expect(codes(await chain.act(chain.approver, 'exclude', await chain.read(front, again), drank))).toEqual([
      'CLAIM_STATE',
    ]);
  });

  it('rests on a clause that this cover has, by its edition, and names what is in the claim', async () => {
    const claim = await upTo('DOCUMENTS_COMPLETE', hit);
    const tried = (input: object) => chain.act(chain.verifier, 'exclude', claim, { ...drank, ...input });
    // Clauses of 2020 cover earthquake and have no exclusion for a missed inspection.
    expect((await tried({ clause: 'NOT_INSPECTED' })).userErrors).toMatchObject([
      {
        code: 'EXCLUSION_NOT_IN_CLAUSES',
        wouldPass: expect.arrayContaining([expect.objectContaining({ value: 'DRINKING_DRIVER' })]),
      },
    ]);
    expect(codes(await tried({ clause: 'EARTHQUAKE' }))).toEqual(['EXCLUSION_NOT_IN_CLAUSES']);
    // Compulsory cover is out for drunk, not for having drunk.
    expect(codes(await tried({ policyKind: 'COMPULSORY' }))).toEqual(['EXCLUSION_NOT_IN_CLAUSES']);
    const wrong = await tried({ coverage: 'BODY_SCRATCH', victim: 'nobody', amount: cny('0.00'), reasons: '无' });
    expect(wrong.userErrors.map(({ field }) => field?.at(-1)).sort()).toEqual([
      'amount',
      'coverage',
      'reasons',
      'victim',
    ]);
    expect(codes(await tried({ policyKind: null }))).toEqual(['INVALID_INPUT']);
    expect(codes(await tried({ clause: 'DRUNK_DRIVER', policyKind: null, victim: 'wall' }))).toEqual(['INVALID_INPUT']);

    const old = await upTo('DOCUMENTS_COMPLETE', hit, '2014');
    const missed = {
      ...drank,
      clause: 'NOT_INSPECTED',
      coverage: 'VEHICLE_DAMAGE',
      reasons: '检验有效期至2026年6月。',
    };
    const sheet = await calculate(await chain.did(chain.verifier, 'exclude', old, missed));
    expect(out(sheet)).toEqual(['VEHICLE_DAMAGE 0.00 MC14 art. 8(3) NOT_INSPECTED']);
    // 2,000; (3,000 − 2,000) × 80 %.
    expect(pays(sheet)).toEqual(['COMPULSORY_LIABILITY wall 2000.00', 'THIRD_PARTY_LIABILITY wall 800.00']);
  });

  it('of everything is a rejection that cites it by itself; a part that is false is stated and the rest paid', async () => {
    const claim = await upTo('DOCUMENTS_COMPLETE', repair('12000.00'));
    const none = { rules: [], reasons: '饮酒驾驶,商业险责任免除。' };
    expect(codes(await chain.act(chain.approver, 'reject', claim, none))).toEqual(['REJECTION_RULE_UNKNOWN']);
    const excluded = await chain.did(chain.verifier, 'exclude', claim, drank);
    const rejected = await chain.did(chain.approver, 'reject', excluded, none);
    expect(rejected.rejection?.rules).toMatchObject([{ rule: 'DRINKING_DRIVER', document: 'MC20' }]);

    const padded = await upTo('DOCUMENTS_COMPLETE', repair('9000.00'));
    const part = {
      clause: 'FALSE_CLAIM',
      policyKind: 'COMMERCIAL',
      coverage: 'VEHICLE_DAMAGE',
      amount: cny('1500.00'),
    };
    const sheet = await calculate(
      await chain.did(chain.verifier, 'exclude', padded, { ...drank, ...part, reasons: '前照灯未受损。' }),
    );
    expect([pays(sheet), out(sheet)]).toEqual([
      ['VEHICLE_DAMAGE INSURED 9000.00'],
      ['VEHICLE_DAMAGE 0.00 IL 2015 art. 27 FALSE_CLAIM'],
    ]);
    expect(sheet.calculation?.statements).toMatchObject([{ code: 'EXCLUDED', amount: { amount: '1500.00' } }]);
  });

  it('is the insurer’s own: a partner reads it only on the sheet', async () => {
    const claim = await upTo('DOCUMENTS_COMPLETE', hit);
    await chain.did(chain.verifier, 'exclude', claim, drank);
    const { errors } = await dealer.send(ClaimExclusionsDocument, { by: { id: claim.id } });
    expect(errors[0]?.message).toContain('Cannot query field "exclusions"');
  });

  it('that the calculator states alone takes an approver who could pay it', async () => {
    const claim = await upTo('DOCUMENTS_COMPLETE', repair('60000.00'));
    const exclusions = [{ policyKind: 'COMMERCIAL', coverage: 'VEHICLE_DAMAGE', rule: 'WEAR_OR_DEFECT' }];
    const sheet = await calculate(claim, { exclusions });
    const low = await chain.handler(2); // up to 20,000
    expect((await chain.act(low, 'approve', sheet, approval(sheet))).userErrors).toMatchObject([
      {
        code: 'CLAIM_AUTHORITY_EXCEEDED',
        facts: expect.arrayContaining([expect.objectContaining({ value: '60000.00' })]),
      },
    ]);
    expect((await approve(sheet)).state).toBe('APPROVED');
  });
});

describe('a drunk driver (CTR 22, SPCT 15)', () => {
  it('rescue costs go ahead, injury is paid within limits, and all of it is claimed back from the driver as it arrives', async () => {
    const hurt = { ...walker('A', '30000.00'), deathDisability: cny('40000.00') };
    const held = await upTo('DOCUMENTS_COMPLETE', { ...repair('12000.00'), victims: [hurt, wall('3000.00')] });
    const claim = await as(held);
    const hospital = await world.namedPayee(claim, '市第六医院', 'HOSPITAL');
    const materials = [
      { kind: 'ACCIDENT_CERTIFICATE' as const, file: declaredFile() },
      { kind: 'MEDICAL_RECORD' as const, file: declaredFile() },
    ];
    const rescue = { ground: 'RESCUE' as const, payeeId: hospital, victim: 'A', materials };
    expect(codes(await world.advance(chain.approver, claim, '10000.00', rescue))).toEqual([]);
    await world.settle();
    const recoveries = async () =>
      (await chain.approver.ask(ClaimRecoveriesDocument, { by: { id: claim.wire } })).claim?.recoveries.map(
        ({ ground, state, amount, against }) => [ground, state, amount.amount, against.name.masked],
      );
    expect(await recoveries()).toEqual([]); // nobody is known yet
    const wrongdoer = {
      person: { name: '肇事甲', identity: { kind: 'RESIDENT_ID', number: '440524188001010014' } },
    };
    const drunk = {
      clause: 'DRUNK_DRIVER',
      reasons: '血液酒精含量 152 mg/100 ml。',
      evidence: [{ kind: 'ACCIDENT_CERTIFICATE', file: declaredFile() }],
      wrongdoer,
    };
    const found = await chain.did(chain.approver, 'exclude', await chain.read(front, held), drunk);
    // With the decision the rescue costs are claimed back at once.
    expect(await recoveries()).toEqual([['EXCLUDED_DRIVER', 'OPEN', '10000.00', expect.any(String)]]);
    expect(codes(await chain.act(chain.approver, 'exclude', found, { ...drunk, clause: 'WILFUL_ACT' }))).toEqual([
      'EXCLUSION_EXISTS',
    ]);
    const sheet = await calculate(found);
    // 40,000 of 180,000 and 18,000 of 30,000; no property, nothing of commercial cover. 10,000 went ahead.
    expect(pays(sheet)).toEqual(['COMPULSORY_LIABILITY A 40000.00', 'COMPULSORY_LIABILITY A 18000.00']);
    expect(sheet.calculation).toMatchObject({
      payable: { amount: '58000.00' },
      outstanding: { amount: '48000.00' },
      recourse: { amount: '58000.00' },
    });
    expect(out(sheet)).toEqual([
      'COMPULSORY_LIABILITY 0.00 CTR art. 22; SPCT art. 15 RECOURSE_DRUNK_DRIVER',
      'VEHICLE_DAMAGE 0.00 MC20 DRUNK_DRIVER',
      'THIRD_PARTY_LIABILITY 0.00 MC20 DRUNK_DRIVER',
    ]);
    await approve(sheet);
    const a = await world.namedPayee(claim, '受害甲', 'VICTIM');
    expect(codes(await world.payClaim(finance, claim, '48000.00', { payeeId: a }))).toEqual([]);
    await world.settle();
    await recourseJobs();
    // One recovery, grown to all that was paid for the driver: 10,000 + 48,000.
    expect(await recoveries()).toEqual([['EXCLUDED_DRIVER', 'OPEN', '58000.00', expect.any(String)]]);
  });
});

/** Runs the jobs that arrivals have asked for; twice, as a worker that was killed would. */
async function recourseJobs(): Promise<void> {
  const waiting = await world.db.owner<{ id: string; payload: unknown }[]>`
    select j.id::text, p.payload from graphile_worker.jobs j join graphile_worker._private_jobs p on p.id = j.id
    where j.task_identifier = ${claimRecourseJob.name} order by j.id`;
  expect(waiting.length).toBeGreaterThan(0);
  for (const { id, payload } of [...waiting, ...waiting]) await world.work(claimRecourseJob, payload, id);
}
