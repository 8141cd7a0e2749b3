/**
 * Who may decide a claim (S-219, S-220, S-241, S-251, S-366): by amount and kind, never one's own work, two for a major
 * claim, nobody in conflict; and the same held by PostgreSQL.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Act, ACTS, type Chain, claimChain, cny, type Handled, type Reached } from '../../kit/claim-chain.js';
import { AN_ESTIMATE, claimWorld, type ClaimWorld, DURING } from '../../kit/claim-world.js';
import { newKey, type Seller } from '../../kit/quote-world.js';
import { claimLife } from '../../../src/modules/claims/index.js';
import { CLAIM_STATES } from '../../../src/modules/claims/claim.js';

let world: ClaimWorld;
let dealer: Seller;
let chain: Chain;
let plate: string;

beforeAll(async () => {
  world = await claimWorld();
  dealer = await world.partner();
  const { commercial } = await world.pair(dealer);
  plate = await world.plateOf(commercial);
  chain = await claimChain(world);
}, 120_000);
afterAll(() => world.stop());
beforeEach(() => world.on(DURING));

let losses = 0;
const loss = () => {
  losses += 1;
  return { policy: { plate }, occurredAt: `2026-12-${String(losses).padStart(2, '0')}T09:10:00.000+08:00` };
};
const codes = (errors: readonly { readonly code: string }[]) => errors.map(({ code }) => code);
const approve = { payable: cny('12000.00'), opinion: '同意赔付。' };
const at = (state: Reached, more: object = {}) => chain.upTo(state, dealer, { ...loss(), ...more });

describe('S-220: authority by amount and kind', () => {
  it('12,000 of property is for the second rung, not for the first', async () => {
    const claim = await at('CALCULATED');
    const low = await chain.act(await chain.handler(1), 'approve', claim, approve);
    expect(low.userErrors).toMatchObject([{ code: 'CLAIM_AUTHORITY_EXCEEDED' }]);
    expect(low.userErrors[0]?.facts).toEqual(
      expect.arrayContaining([
        { name: 'amount', value: '12000.00', unit: 'CNY' },
        { name: 'needed', value: '2', unit: null },
        { name: 'yours', value: '1', unit: null },
      ]),
    );
    expect((await chain.did(await chain.handler(2), 'approve', claim, approve)).state).toBe('APPROVED');
  });
  it('the same with somebody hurt is for the third', async () => {
    const claim = await at('CALCULATED', { injuredCount: 1 });
    expect(codes((await chain.act(await chain.handler(2), 'approve', claim, approve)).userErrors)).toEqual([
      'CLAIM_AUTHORITY_EXCEEDED',
    ]);
    expect((await chain.did(await chain.handler(3), 'approve', claim, approve)).state).toBe('APPROVED');
  });
  it('what is approved is the sheet, to the fen', async () => {
    const claim = await at('CALCULATED');
    const other = await chain.act(chain.approver, 'approve', claim, { ...approve, payable: cny('12000.01') });
    expect(other.userErrors).toMatchObject([
      { code: 'AMOUNT_DIFFERS', field: ['input', 'payable'], wouldPass: [{ value: '12000.00' }] },
    ]);
  });
});

describe('S-251: nobody judges their own work', () => {
  it('an assessor neither verifies nor approves it, nor who calculated approves', async () => {
    let claim = await at('ASSESSED');
    const own = await chain.act(chain.assessor, 'verify', claim, { confirmed: true });
    expect(codes(own.userErrors)).toEqual(['OWN_ASSESSMENT']);
    await chain.papers(claim);
    claim = await chain.did(chain.verifier, 'verify', claim, { confirmed: true });
    claim = await chain.did(chain.verifier, 'calculate', claim, { liability: 'FULL' });
    expect(codes((await chain.act(chain.assessor, 'approve', claim, approve)).userErrors)).toEqual(['OWN_ASSESSMENT']);
    expect(codes((await chain.act(chain.verifier, 'approve', claim, approve)).userErrors)).toEqual(['OWN_CALCULATION']);
    expect(
      codes(
        (await chain.act(chain.assessor, 'reject', claim, { rules: ['NO_LOSS'], reasons: '没有损失。' })).userErrors,
      ),
    ).toEqual(['OWN_ASSESSMENT']);
  });
  it('PostgreSQL holds it too, whatever the code forgets', async () => {
    const claim = await at('CALCULATED');
    const { owner } = world.db;
    await expect(owner`update claim_assessments set verifier_id = assessor_id`).rejects.toThrow(/verified/);
    const copied = (author: string) => owner`
      insert into claim_approvals (id, partner_id, claim_id, calculation_id, assessor_id, calculator_id, approver_id, approver_label, payable_fen, opinion, approved_at)
      select gen_random_uuid(), k.partner_id, k.claim_id, k.id, k.assessor_id, k.calculator_id, case ${author}::text when 'assessor' then k.assessor_id else k.calculator_id end, 'x', k.payable_fen, 'x', now()
      from claim_calculations k join claims c on c.id = k.claim_id where c.number = ${claim.number}`;
    await expect(copied('assessor')).rejects.toThrow('claim_approvals_by_another_than_the_assessor');
    await expect(copied('calculator')).rejects.toThrow('claim_approvals_by_another_than_the_calculator');
    await expect(owner`update claim_calculations set payable_fen = 1`).rejects.toThrow();
  });
  it('sent back, an assessment is made anew', async () => {
    let claim = await at('ASSESSED');
    claim = await chain.did(chain.verifier, 'verify', claim, { confirmed: false, note: '价格偏高' });
    expect(claim).toMatchObject({ state: 'REGISTERED', assessment: { verified: false, note: '价格偏高' } });
  });
});

describe('S-219: a major claim', () => {
  it('takes two people, and an investigation of it two as well', async () => {
    let claim = await at('CALCULATED', { injuredCount: 3 });
    claim = await chain.did(chain.verifier, 'inquire', claim, { kind: 'INVESTIGATION', reason: '多人受伤。' });
    expect(codes((await chain.act(chain.approver, 'approve', claim, approve)).userErrors)).toEqual([
      'CLAIM_INVESTIGATION_OPEN',
    ]);
    const inquiryId = (await chain.inside(claim)).inquiries[0]?.id;
    const found = { inquiryId, findings: '已核实伤情。', outcome: 'CLEARED' };
    expect(codes((await chain.act(chain.verifier, 'find', claim, found)).userErrors)).toEqual([
      'INVESTIGATION_NEEDS_TWO',
    ]);
    claim = await chain.did(chain.verifier, 'find', claim, { ...found, outcome: null });
    claim = await chain.did(chain.assessor, 'find', claim, found);
    claim = await chain.did(chain.approver, 'approve', claim, approve);
    expect(claim.state).toBe('CALCULATED');
    expect(claim.nextStep?.by).toBe('INSURER');
    expect(codes((await chain.act(chain.approver, 'approve', claim, approve)).userErrors)).toEqual([
      'SECOND_APPROVER_NEEDED',
    ]);
    claim = await chain.did(await chain.handler(6), 'approve', claim, approve);
    expect(claim.state).toBe('APPROVED');
    expect((await chain.inside(claim)).approvals).toHaveLength(2);
  });
});

describe('S-251, S-366: a declared conflict', () => {
  it('keeps its person from the claim, and from being sent to it', async () => {
    const handler = await chain.handler(2);
    let claim = await at('SURVEYED');
    claim = await chain.did(handler, 'conflict', claim, { relation: 'OTHER', reason: '与驾驶人相识。' });
    const kept = await chain.act(handler, 'register', claim, { estimate: cny('1.00') });
    expect(codes(kept.userErrors)).toEqual(['CONFLICT_OF_INTEREST']);
    const other = await at('REPORTED');
    expect((await chain.did(handler, 'dispatch', other, { surveyor: handler.staff, method: 'PHOTO' })).state).toBe(
      'DISPATCHED',
    );
  });
  it('with the insured follows the person to every claim', async () => {
    const handler = await chain.handler(2);
    const claim = await at('REPORTED');
    await chain.did(handler, 'conflict', claim, { relation: 'CLAIMANT', reason: '亲属。' });
    const other = await at('REPORTED');
    const sent = await chain.act(chain.verifier, 'dispatch', other, { surveyor: handler.staff, method: 'PHOTO' });
    expect(sent.userErrors).toMatchObject([{ code: 'CONFLICT_OF_INTEREST', field: ['input', 'surveyor'] }]);
  });
  it('with the shop follows the shop, and needs one', async () => {
    const handler = await chain.handler(2);
    const plain = await at('REPORTED');
    expect(
      codes((await chain.act(handler, 'conflict', plain, { relation: 'SHOP', reason: '曾任职。' })).userErrors),
    ).toEqual(['INVALID_INPUT']);
    const claim = await at('REPORTED', { estimate: AN_ESTIMATE });
    await chain.did(handler, 'conflict', claim, { relation: 'SHOP', reason: '曾任职。' });
    const same = await at('REPORTED', { estimate: AN_ESTIMATE });
    const acts = await chain.act(handler, 'dispatch', same, { surveyor: chain.assessor.staff, method: 'PHOTO' });
    expect(codes(acts.userErrors)).toEqual(['CONFLICT_OF_INTEREST']);
  });
  it('said at the survey, nothing of the survey counts', async () => {
    const claim = await at('DISPATCHED');
    const survey = { method: 'PHOTO', findings: '修理厂为亲属所有。', surveyedAt: DURING, liability: 'FULL' };
    const aside = await chain.did(chain.assessor, 'survey', claim, { ...survey, conflictDeclared: true });
    expect(aside).toMatchObject({ state: 'DISPATCHED', liability: 'UNDETERMINED' });
    const again = await chain.did(chain.verifier, 'dispatch', aside, {
      surveyor: chain.verifier.staff,
      method: 'PHOTO',
    });
    expect(again.state).toBe('DISPATCHED');
  });
});

/** Enough of each act to come as far as the state. */
const LEAST: Readonly<Record<Act, () => object>> = {
  dispatch: () => ({ surveyor: chain.assessor.staff, method: 'PHOTO' }),
  survey: () => ({ method: 'PHOTO', findings: '查勘。', surveyedAt: DURING, liability: 'FULL' }),
  register: () => ({ estimate: cny('1.00') }),
  assess: () => ({ lines: [] }),
  verify: () => ({ confirmed: true }),
  suspend: () => ({ documents: [{ kind: 'OTHER' }] }),
  exclude: () => ({ clause: 'DRINKING_DRIVER', policyKind: 'COMMERCIAL', reasons: '饮酒驾驶。', evidence: [] }),
  decideExclusion: () => ({ exclusionId: 'cxl_00000000000070008000000000000000', stands: true }),
  calculate: () => ({ liability: 'FULL' }),
  approve: () => approve,
  reject: () => ({ rules: ['NO_LOSS'], reasons: '没有损失。' }),
  close: () => ({}),
  reopen: () => ({ reason: '新证据。' }),
  conflict: () => ({ relation: 'OTHER', reason: '相识。' }),
  inquire: () => ({ kind: 'INVESTIGATION', reason: '核实。' }),
  hurt: () => ({ description: '擦伤。', costs: cny('0.00') }),
  find: () => ({ inquiryId: 'ciq_00000000000070008000000000000000', findings: '无。' }),
  review: () => ({ kind: 'OTHER', lesson: '照常处理。', metOn: '2026-12-21' }),
};
const COMMANDS: Partial<Record<Act, Parameters<typeof claimLife.may>[1]>> = {
  dispatch: 'dispatch',
  survey: 'recordSurvey',
  register: 'register',
  assess: 'assess',
  verify: 'verify',
  suspend: 'suspend',
  exclude: 'exclude',
  decideExclusion: 'exclude',
  calculate: 'calculate',
  approve: 'approve',
  reject: 'reject',
  close: 'close',
  reopen: 'reopen',
  inquire: 'suspend',
  hurt: 'suspend',
  review: 'review',
};

it('S-245: every act in every state is open exactly where the table of the life says so', async () => {
  const claim = await at('CALCULATED');
  const [row] = await world.db.owner<{ id: string }[]>`select id from claims where number = ${claim.number}`;
  for (const state of CLAIM_STATES)
    for (const act of ACTS) {
      const command = COMMANDS[act];
      if (!command || claimLife.may(state, command)) continue;
      const [moved] = await world.db.owner<{ revision: number }[]>`
        update claims set state = ${state} where id = ${row?.id ?? ''} returning revision`;
      const { userErrors } = await chain.act(
        chain.verifier,
        act,
        { ...claim, revision: moved?.revision ?? 0 },
        LEAST[act](),
      );
      expect([state, act, codes(userErrors)]).toEqual([state, act, ['CLAIM_STATE']]);
    }
}, 120_000);

describe('S-255: somebody hurt', () => {
  it('is recorded apart, read by the insurer alone, and raises who may decide', async () => {
    const claim = await at('CALCULATED');
    const hurt = { description: '左腿骨折。', disabilityGrade: 10, costs: cny('18000.00') };
    const wrong = await chain.act(chain.verifier, 'hurt', claim, { ...hurt, disabilityGrade: 11, costs: cny('-1') });
    expect(codes(wrong.userErrors)).toEqual(['INVALID_INPUT', 'INVALID_INPUT']);
    const recorded = await chain.did(chain.verifier, 'hurt', claim, hurt);
    expect((await chain.inside(claim)).injuries).toEqual([
      { ...hurt, description: { masked: '****' }, costs: { amount: '18000.00' } },
    ]);
    const low = await chain.act(await chain.handler(2), 'approve', recorded, approve);
    expect(codes(low.userErrors)).toEqual(['CLAIM_AUTHORITY_EXCEEDED']);
    const refused = await dealer.send(`query Look { claim(by: { id: "${claim.id}" }) { injuries { id } } }`);
    expect(JSON.stringify(refused.errors)).toContain('Cannot query field');
  });
});

describe('security', () => {
  it('a partner has none of the acts, and nothing of what the insurer thinks', async () => {
    const claim = await at('CALCULATED');
    for (const act of ACTS) {
      const name = {
        find: 'claimInquiryRecord',
        hurt: 'claimInjuryRecord',
        inquire: 'claimInquiryOpen',
        review: 'claimReviewRecord',
        survey: 'claimSurveyRecord',
      }[act as string];
      const field =
        name ?? (act === 'conflict' ? 'claimConflictDeclare' : `claim${act.charAt(0).toUpperCase()}${act.slice(1)}`);
      const refused = await dealer.send(`mutation Try { ${field}(input: {}) { replayed } }`);
      expect(JSON.stringify(refused.errors)).toContain(`Cannot query field \\"${field}\\"`);
    }
    for (const field of [
      'estimatedCost { amount }',
      'fraudSignals { code }',
      'inquiries { id }',
      'approvals { opinion }',
      'surveys { findings }',
    ]) {
      const refused = await dealer.send(`query Look { claim(by: { id: "${claim.id}" }) { ${field} } }`);
      expect(JSON.stringify(refused.errors)).toContain(
        `Cannot query field \\"${field.split(' ')[0] ?? ''}\\" on type \\"Claim\\"`,
      );
    }
  });
  it('another role of the insurer has none of them either', async () => {
    const finance = await world.staff(['FINANCE'], 6);
    expect(
      JSON.stringify((await finance.send('mutation Try { claimApprove(input: {}) { replayed } }')).errors),
    ).toContain('Cannot query field');
  });
  it('a claim of partners that one does not look after does not exist', async () => {
    const claim: Handled = await at('REPORTED');
    const stranger = await chain.handler(3);
    await world.db
      .owner`update staff_members set institution_id = (select id from institutions where code = 'SH') where id = (select staff_id from credentials where staff_id is not null order by id desc limit 1)`;
    const refused = await chain.act(stranger, 'dispatch', claim, LEAST.dispatch());
    expect(codes(refused.userErrors)).toContain('NOT_FOUND');
  });
  it('a retry with the same key gives the same answer', async () => {
    const claim = await at('SURVEYED');
    const more = { idempotencyKey: newKey(), estimate: cny('500.00') };
    const first = await chain.act(chain.assessor, 'register', claim, more);
    const again = await chain.act(chain.assessor, 'register', claim, more);
    expect([first.replayed, again.replayed]).toEqual([false, true]);
    expect(again.claim?.registrationNumber).toBe(first.claim?.registrationNumber);
  });
});
