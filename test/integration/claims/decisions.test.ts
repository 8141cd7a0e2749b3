/**
 * Exclusions and recourse are decisions of their own (CTR 22, IL 24, S-241, S-244): by a clause, with reasons, and a second
 * person where authority asks for one. Every expected figure is worked by hand in its comment.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { claimRecourseJob } from '../../../src/modules/claims/index.js';
import {
  type ClaimExcludeInput,
  ClaimExclusionsDocument,
  ClaimPapersDocument,
  ClaimRecoveriesDocument,
  RecoveryOpenDocument,
} from '../../generated/operations.js';
import { declaredFile } from '../../kit/acceptance.js';
import { type Assessed, cny, type Handled } from '../../kit/claim-chain.js';
import { DURING } from '../../kit/claim-world.js';
import {
  approval,
  codes,
  type DecisionWorld,
  decisionWorld,
  pays,
  repair,
  walker,
  wall,
} from '../../kit/decision-world.js';
import { readPdf } from '../../kit/pdf-text.js';
import { newKey } from '../../kit/quote-world.js';

let world: DecisionWorld;
beforeAll(async () => {
  world = await decisionWorld(['2020', '2014']);
}, 120_000);
afterAll(() => world.stop());
beforeEach(() => world.on(DURING));

const out = ({ calculation }: Handled): string[] =>
  (calculation?.lines ?? [])
    .filter(({ step }) => step === 'EXCLUDED')
    .map(({ coverage: code, amount, source }) => `${code} ${amount.amount} ${source.document} ${source.rule}`);

describe('an exclusion', () => {
  const drank: Partial<ClaimExcludeInput> = {
    clause: 'DRINKING_DRIVER',
    policyKind: 'COMMERCIAL',
    reasons: '酒精检测 35 mg/100 ml,见检验报告。',
    evidence: [],
  };
  const hit: Assessed = { ...repair('12000.00'), victims: [wall('3000.00')] };

  it('stands at once within one’s authority; the sheet shows a line of nothing with clause and reason, the notice cites it', async () => {
    const claim = await world.upTo('DOCUMENTS_COMPLETE', hit);
    const excluded = await world.chain.did(world.chain.verifier, 'exclude', claim, {
      ...drank,
      evidence: [{ kind: 'OTHER', file: declaredFile() }],
    });
    const seen = (await world.chain.verifier.ask(ClaimExclusionsDocument, { by: { id: claim.id } })).claim?.exclusions;
    expect(seen).toMatchObject([
      { clause: 'DRINKING_DRIVER', state: 'STANDING', deciderLabel: null, evidence: [{}], wrongdoer: null },
    ]);
    const sheet = await world.calculate(excluded);
    // Compulsory cover pays the wall its 2,000; the other 1,000 and the own damage are out.
    expect(pays(sheet)).toEqual(['COMPULSORY_LIABILITY wall 2000.00']);
    expect(out(sheet)).toEqual([
      'VEHICLE_DAMAGE 0.00 MC20 DRINKING_DRIVER',
      'THIRD_PARTY_LIABILITY 0.00 MC20 DRINKING_DRIVER',
    ]);
    expect(sheet.calculation?.statements.at(-1)).toMatchObject({
      code: 'EXCLUDED',
      text: expect.stringContaining('酒精检测 35 mg/100 ml'),
    });
    expect(sheet.state).toBe('CALCULATED'); // 2,000 would go the fast way: what is excluded does not
    await world.agree(sheet);
    const { claim: papers } = await world.dealer.ask(ClaimPapersDocument, { by: { id: claim.id }, language: 'ZH_CN' });
    const url = papers?.decisionNotice?.download?.url ?? '';
    const { text } = readPdf(new Uint8Array(await (await fetch(url)).arrayBuffer()));
    for (const part of ['不予赔付的部分及理由', '酒精检测', 'MC20', '保险法第二十四条']) expect(text).toContain(part);
  });

  it('above it waits for a second person, who is neither the first nor the assessor; nothing is decided meanwhile', async () => {
    const claim = await world.upTo('DOCUMENTS_COMPLETE', hit);
    const held = await world.chain.did(world.front, 'exclude', claim, drank);
    const [waiting] =
      (await world.front.ask(ClaimExclusionsDocument, { by: { id: claim.id } })).claim?.exclusions ?? [];
    expect(waiting?.state).toBe('PROPOSED');
    const word = { exclusionId: waiting?.id, stands: true };
    expect(codes(await world.chain.act(world.chain.verifier, 'calculate', held, { liability: 'FULL' }))).toEqual([
      'EXCLUSION_UNDECIDED',
    ]);
    expect(
      codes(
        await world.chain.act(world.chain.approver, 'reject', held, {
          rules: ['DRIVER_EXCLUDED'],
          reasons: '饮酒驾驶。',
        }),
      ),
    ).toEqual(['EXCLUSION_UNDECIDED']);
    expect(codes(await world.chain.act(world.front, 'decideExclusion', held, word))).toEqual(['SAME_PERSON']);
    expect(codes(await world.chain.act(world.chain.assessor, 'decideExclusion', held, word))).toEqual([
      'OWN_ASSESSMENT',
    ]);
    const low = await world.chain.handler(1);
    expect(codes(await world.chain.act(low, 'decideExclusion', held, word))).toEqual(['CLAIM_AUTHORITY_EXCEEDED']);
    const decided = await world.chain.did(world.chain.approver, 'decideExclusion', held, { ...word, note: '核实无误' });
    expect(codes(await world.chain.act(world.chain.approver, 'decideExclusion', decided, word))).toEqual([
      'EXCLUSION_ENDED',
    ]);
    expect(codes(await world.chain.act(world.front, 'exclude', decided, drank))).toEqual(['EXCLUSION_EXISTS']);

    // Lifted after the calculation, the sheet does not say any more what is excluded.
    const sheet = await world.calculate(decided);
    expect(sheet.calculation?.payable.amount).toBe('2000.00');
    const lifted = await world.chain.did(world.chain.approver, 'decideExclusion', sheet, {
      ...word,
      stands: false,
      note: '复检',
    });
    expect(codes(await world.chain.act(world.chain.approver, 'approve', lifted, approval(sheet)))).toEqual([
      'EXCLUSIONS_CHANGED',
    ]);
    const again = await world.calculate(lifted);
    expect(pays(again)).toEqual([
      'COMPULSORY_LIABILITY wall 2000.00',
      'THIRD_PARTY_LIABILITY wall 1000.00',
      'VEHICLE_DAMAGE INSURED 12000.00',
    ]);
    expect(codes(await world.chain.act(world.chain.approver, 'decideExclusion', again, word))).toEqual([
      'EXCLUSION_ENDED',
    ]);
    expect((await world.agree(again)).state).toBe('APPROVED');
    expect(
      codes(await world.chain.act(world.chain.approver, 'exclude', await world.chain.read(world.front, again), drank)),
    ).toEqual(['CLAIM_STATE']);
  });

  it('rests on a clause that this cover has, by its edition, and names what is in the claim', async () => {
    const claim = await world.upTo('DOCUMENTS_COMPLETE', hit);
    const tried = (input: object) => world.chain.act(world.chain.verifier, 'exclude', claim, { ...drank, ...input });
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

    const old = await world.upTo('DOCUMENTS_COMPLETE', hit, '2014');
    const missed = {
      ...drank,
      clause: 'NOT_INSPECTED',
      coverage: 'VEHICLE_DAMAGE',
      reasons: '检验有效期至2026年6月。',
    };
    const sheet = await world.calculate(await world.chain.did(world.chain.verifier, 'exclude', old, missed));
    expect(out(sheet)).toEqual(['VEHICLE_DAMAGE 0.00 MC14 art. 8(3) NOT_INSPECTED']);
    // 2,000; (3,000 − 2,000) × 80 %.
    expect(pays(sheet)).toEqual(['COMPULSORY_LIABILITY wall 2000.00', 'THIRD_PARTY_LIABILITY wall 800.00']);
  });

  it('of everything is a rejection that cites it by itself; a part that is false is stated and the rest paid', async () => {
    const claim = await world.upTo('DOCUMENTS_COMPLETE', repair('12000.00'));
    const none = { rules: [], reasons: '饮酒驾驶,商业险责任免除。' };
    expect(codes(await world.chain.act(world.chain.approver, 'reject', claim, none))).toEqual([
      'REJECTION_RULE_UNKNOWN',
    ]);
    const excluded = await world.chain.did(world.chain.verifier, 'exclude', claim, drank);
    const rejected = await world.chain.did(world.chain.approver, 'reject', excluded, none);
    expect(rejected.rejection?.rules).toMatchObject([{ rule: 'DRINKING_DRIVER', document: 'MC20' }]);

    const padded = await world.upTo('DOCUMENTS_COMPLETE', repair('9000.00'));
    const part = {
      clause: 'FALSE_CLAIM',
      policyKind: 'COMMERCIAL',
      coverage: 'VEHICLE_DAMAGE',
      amount: cny('1500.00'),
    };
    const sheet = await world.calculate(
      await world.chain.did(world.chain.verifier, 'exclude', padded, { ...drank, ...part, reasons: '前照灯未受损。' }),
    );
    expect([pays(sheet), out(sheet)]).toEqual([
      ['VEHICLE_DAMAGE INSURED 9000.00'],
      ['VEHICLE_DAMAGE 0.00 IL 2015 art. 27 FALSE_CLAIM'],
    ]);
    expect(sheet.calculation?.statements).toMatchObject([{ code: 'EXCLUDED', amount: { amount: '1500.00' } }]);
  });

  it('is the insurer’s own: a partner reads it only on the sheet', async () => {
    const claim = await world.upTo('DOCUMENTS_COMPLETE', hit);
    await world.chain.did(world.chain.verifier, 'exclude', claim, drank);
    const { errors } = await world.dealer.send(ClaimExclusionsDocument, { by: { id: claim.id } });
    expect(errors[0]?.message).toContain('Cannot query field "exclusions"');
  });

  it('that the calculator states alone takes an approver who could pay it', async () => {
    const claim = await world.upTo('DOCUMENTS_COMPLETE', repair('60000.00'));
    const exclusions = [{ policyKind: 'COMMERCIAL', coverage: 'VEHICLE_DAMAGE', rule: 'WEAR_OR_DEFECT' }];
    const sheet = await world.calculate(claim, { exclusions });
    const low = await world.chain.handler(2); // up to 20,000
    expect((await world.chain.act(low, 'approve', sheet, approval(sheet))).userErrors).toMatchObject([
      {
        code: 'CLAIM_AUTHORITY_EXCEEDED',
        facts: expect.arrayContaining([expect.objectContaining({ value: '60000.00' })]),
      },
    ]);
    expect((await world.agree(sheet)).state).toBe('APPROVED');
  });
});

describe('a drunk driver (CTR 22, SPCT 15)', () => {
  it('rescue costs go ahead, injury is paid within limits, and all of it is claimed back from the driver as it arrives', async () => {
    const hurt = { ...walker('A', '30000.00'), deathDisability: cny('40000.00') };
    const held = await world.upTo('DOCUMENTS_COMPLETE', { ...repair('12000.00'), victims: [hurt, wall('3000.00')] });
    const claim = await world.as(held);
    const hospital = await world.namedPayee(claim, '市第六医院', 'HOSPITAL');
    const materials = [
      { kind: 'ACCIDENT_CERTIFICATE' as const, file: declaredFile() },
      { kind: 'MEDICAL_RECORD' as const, file: declaredFile() },
    ];
    const rescue = { ground: 'RESCUE' as const, payeeId: hospital, victim: 'A', materials };
    expect(codes(await world.advance(world.chain.approver, claim, '10000.00', rescue))).toEqual([]);
    await world.settle();
    const recoveries = async () =>
      (await world.chain.approver.ask(ClaimRecoveriesDocument, { by: { id: claim.wire } })).claim?.recoveries.map(
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
    const found = await world.chain.did(
      world.chain.approver,
      'exclude',
      await world.chain.read(world.front, held),
      drunk,
    );
    // With the decision the rescue costs are claimed back at once.
    expect(await recoveries()).toEqual([['EXCLUDED_DRIVER', 'OPEN', '10000.00', expect.any(String)]]);
    expect(
      codes(await world.chain.act(world.chain.approver, 'exclude', found, { ...drunk, clause: 'WILFUL_ACT' })),
    ).toEqual(['EXCLUSION_EXISTS']);
    const sheet = await world.calculate(found);
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
    await world.agree(sheet);
    const a = await world.namedPayee(claim, '受害甲', 'VICTIM');
    expect(codes(await world.payClaim(world.finance, claim, '48000.00', { payeeId: a }))).toEqual([]);
    await world.settle();
    await recourseJobs();
    // One recovery, grown to all that was paid for the driver: 10,000 + 48,000.
    expect(await recoveries()).toEqual([['EXCLUDED_DRIVER', 'OPEN', '58000.00', expect.any(String)]]);
  });
});

describe('claimed back by itself', () => {
  it('no more than what arrived and is not pursued on another ground already', async () => {
    const held = await world.upTo('DOCUMENTS_COMPLETE', { ...repair('12000.00'), victims: [walker('A', '30000.00')] });
    const claim = await world.as(held);
    const hospital = await world.namedPayee(claim, '市第六医院', 'HOSPITAL');
    const materials = [
      { kind: 'ACCIDENT_CERTIFICATE' as const, file: declaredFile() },
      { kind: 'MEDICAL_RECORD' as const, file: declaredFile() },
    ];
    const rescue = { ground: 'RESCUE' as const, payeeId: hospital, victim: 'A', materials };
    expect(codes(await world.advance(world.chain.approver, claim, '10000.00', rescue))).toEqual([]);
    await world.settle();
    const { recoveryOpen } = await world.chain.approver.ask(RecoveryOpenDocument, {
      input: {
        idempotencyKey: newKey(),
        claimId: claim.wire,
        ground: 'SALVAGE',
        against: { organisation: { name: '测试残值回收公司' } },
        amount: cny('4000.00'),
      },
    });
    expect(recoveryOpen?.userErrors).toEqual([]);
    await world.chain.did(world.chain.approver, 'exclude', await world.chain.read(world.front, held), {
      clause: 'DRUNK_DRIVER',
      reasons: '血液酒精含量 152 mg/100 ml。',
      evidence: [{ kind: 'ACCIDENT_CERTIFICATE', file: declaredFile() }],
      wrongdoer: { person: { name: '肇事乙', identity: { kind: 'RESIDENT_ID', number: '440524188001010014' } } },
    });
    const seen = await world.chain.approver.ask(ClaimRecoveriesDocument, { by: { id: claim.wire } });
    expect(seen.claim?.recoveries.map(({ ground, amount }) => [ground, amount.amount]).sort()).toEqual([
      ['EXCLUDED_DRIVER', '6000.00'],
      ['SALVAGE', '4000.00'],
    ]);
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
