/**
 * Clocks of a claim under a moved clock (S-227, S-232, S-244, S-249; domain 1.6, 4.4, 5.1): what law and the agreement
 * promise, stopped while material is awaited, warned of once, told once when missed, moved off public holidays.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { registerByLimit, tellRejections, watchClocks } from '../../../src/modules/claims/index.js';
import { ClaimSubmitDocumentsDocument } from '../../generated/operations.js';
import { type Chain, claimChain, cny, type Handled } from '../../kit/claim-chain.js';
import { claimWorld, type ClaimWorld, DURING } from '../../kit/claim-world.js';
import { EVERYTHING, newKey, type Seller } from '../../kit/quote-world.js';

let world: ClaimWorld;
let dealer: Seller;
let chain: Chain;
let plate: string;

beforeAll(async () => {
  world = await claimWorld();
  dealer = await world.partner({
    clauses: {
      ...EVERYTHING,
      SERVICE_LEVELS: { target: [{ metric: 'CLAIM_DECISION', value: '3' }] },
    },
  });
  const { commercial } = await world.pair(dealer);
  plate = await world.plateOf(commercial);
  chain = await claimChain(world);
  // An invented notice for a year whose own is not there yet: off from the 18th to the 24th of January, the 30th is worked.
  await world.db.owner`insert into public_holidays (day, name, worked, source)
    select d::date, '春节', false, 'invented' from generate_series('2027-01-18'::date, '2027-01-24'::date, '1 day') d
    union all select '2027-01-30'::date, '春节', true, 'invented'`;
}, 120_000);
afterAll(() => world.stop());
beforeEach(() => world.on(DURING));

let losses = 0;
const loss = () => {
  losses += 1;
  return { policy: { plate }, occurredAt: `2026-12-${String(losses).padStart(2, '0')}T09:10:00.000+08:00` };
};
const midnight = (day: string) => `${day}T00:00:00.000+08:00`;
const dues = ({ deadlines }: Handled) =>
  Object.fromEntries(deadlines.map(({ rule, dueAt, state }) => [rule.rule, [state, dueAt]]));
const told = async ({ number }: Handled, type: string): Promise<number> => {
  const rows = await world.db.owner<{ id: string }[]>`
    select e.id from events e join claims c on c.id = e.subject_id and c.partner_id = e.partner_id where c.number = ${number} and e.type = ${type}`;
  return rows.length;
};

describe('the clocks of law and agreement', () => {
  it('start with the formal claim and its papers, and are there for the partner to read', async () => {
    const claim = await chain.read(dealer, await chain.upTo('DOCUMENTS_COMPLETE', dealer, loss()));
    expect(dues(claim)).toEqual({
      DOCUMENTS_LISTED_1_DAY: ['MET', midnight('2026-12-23')],
      COMPULSORY_DECISION_5_DAYS: ['RUNNING', midnight('2026-12-27')],
      // 30 days end on 20 January, a public holiday: the next working day is Monday the 25th.
      COMMERCIAL_DECISION_30_DAYS: ['RUNNING', midnight('2027-01-26')],
      UNDISPUTED_PART_60_DAYS: ['RUNNING', midnight('2027-02-20')],
      SERVICE_LEVELS_CLAIM_DECISION: ['RUNNING', midnight('2026-12-25')],
    });
    expect(claim.dueAt).toBe(midnight('2026-12-25'));
    expect(claim.nextStep).toMatchObject({ by: 'INSURER', dueAt: midnight('2026-12-25') });
  });

  it('warn once, and tell once that they were missed, however often the scan comes', async () => {
    const claim = await chain.upTo('DOCUMENTS_COMPLETE', dealer, loss());
    await world.on('2026-12-24T00:00:00.000+08:00'); // a day before the agreement's three days are over
    await world.scan(watchClocks);
    await world.scan(watchClocks);
    expect([await told(claim, 'claim.deadline_near'), await told(claim, 'claim.deadline_missed')]).toEqual([1, 0]);
    await world.on('2026-12-24T23:59:59.999+08:00');
    await world.scan(watchClocks);
    expect(await told(claim, 'claim.deadline_missed')).toBe(0);
    await world.on(midnight('2026-12-25'));
    await world.scan(watchClocks);
    await world.scan(watchClocks);
    expect(await told(claim, 'claim.deadline_missed')).toBe(1);
    // What is done late stays missed, and is not told again.
    const late = await chain.did(chain.verifier, 'calculate', claim, { liability: 'FULL' });
    const { payable } = late.calculation ?? { payable: cny('0') };
    const approved = await chain.did(chain.approver, 'approve', late, {
      payable: cny(payable.amount),
      opinion: '同意',
    });
    await world.scan(watchClocks);
    expect(dues(approved)['SERVICE_LEVELS_CLAIM_DECISION']?.[0]).toBe('BREACHED');
    expect(dues(approved)['COMPULSORY_DECISION_5_DAYS']?.[0]).toBe('MET');
    expect(await told(claim, 'claim.deadline_missed')).toBe(1);
  });

  it('are caught up with after a jump of months: each missed clock is told, none is warned of any more', async () => {
    const claim = await chain.upTo('DOCUMENTS_COMPLETE', dealer, loss());
    await world.on('2027-05-01T09:00:00.000+08:00');
    await world.scan(watchClocks);
    expect([await told(claim, 'claim.deadline_near'), await told(claim, 'claim.deadline_missed')]).toEqual([0, 4]);
  });

  it('move with a notice of holidays that comes after they started', async () => {
    const claim = await chain.upTo('DOCUMENTS_COMPLETE', dealer, loss());
    await world.db
      .owner`insert into public_holidays (day, name, worked, source) values ('2027-02-19', '补休', false, 'invented')`;
    await world.on('2027-02-20T09:00:00.000+08:00'); // a Saturday: 60 days now end with Monday the 22nd
    await world.scan(watchClocks);
    const { state } =
      (await chain.read(dealer, claim)).deadlines.find(({ kind }) => kind === 'UNDISPUTED_PAYMENT') ?? {};
    expect(state).toBe('RUNNING');
    await world.db.owner`delete from public_holidays where day = '2027-02-19'`;
  });
});

describe('S-216: material that is missing', () => {
  it('is demanded once and completely, and the clock stands still until it is here', async () => {
    let claim = await chain.upTo('DOCUMENTS_COMPLETE', dealer, loss());
    const ask = { documents: [{ kind: 'OTHER', label: '行车记录仪视频' }], note: '请补充。' };
    claim = await chain.did(chain.verifier, 'suspend', claim, ask);
    expect(claim.missingDocuments).toEqual([{ kind: 'OTHER', label: '行车记录仪视频' }]);
    expect(dues(claim)['COMMERCIAL_DECISION_30_DAYS']).toEqual(['PAUSED', null]);
    expect(claim.nextStep).toMatchObject({ by: 'PARTNER', dueAt: null });
    const twice = await chain.act(chain.verifier, 'suspend', claim, { documents: [{ kind: 'OTHER', label: '照片' }] });
    expect(new Set(twice.userErrors.map(({ code }) => code))).toEqual(new Set(['MATERIAL_ALREADY_DEMANDED']));

    await world.on('2026-12-31T10:00:00.000+08:00');
    await world.scan(watchClocks);
    expect(await told(claim, 'claim.deadline_missed')).toBe(0);
    await chain.papers(claim);
    const payee = {
      payee: { person: { name: '测试甲' } },
      accountNumber: '6222020200112233453',
      bank: '测试银行',
    };
    const { claimSubmitDocuments } = await dealer.ask(ClaimSubmitDocumentsDocument, {
      input: { idempotencyKey: newKey(), claimId: claim.id, payee },
    });
    expect(claimSubmitDocuments?.userErrors).toEqual([]);
    claim = await chain.read(dealer, claim);
    expect(claim.suspendedAt).toBeNull();
    // Ten days did not count: 5 days from the 21st are over with the 5th.
    expect(dues(claim)['COMPULSORY_DECISION_5_DAYS']).toEqual(['RUNNING', midnight('2027-01-06')]);
    expect(await told(claim, 'claim.resumed')).toBe(1);
  });
});

describe('a report that nobody registers', () => {
  it('is registered by the gateway past the limit, once, and still surveyed', async () => {
    let claim = await chain.upTo('DISPATCHED', dealer, loss());
    await world.on('2026-12-28T09:59:59.000+08:00');
    await world.scan(registerByLimit);
    expect((await chain.read(dealer, claim)).registrationNumber).toBeNull();
    await world.on('2026-12-28T10:00:00.000+08:00');
    await world.scan(registerByLimit);
    await world.scan(registerByLimit);
    claim = await chain.read(chain.assessor, claim);
    expect(claim).toMatchObject({ state: 'DISPATCHED', registrationNumber: expect.stringMatching(/^REG-/) });
    expect(await told(claim, 'claim.registered')).toBe(1);
    const surveyed = await chain.did(chain.assessor, 'survey', claim, {
      method: 'PHOTO',
      findings: '已查勘。',
      surveyedAt: DURING,
      liability: 'FULL',
    });
    expect(surveyed).toMatchObject({ state: 'REGISTERED', registrationNumber: claim.registrationNumber });
  });
});

describe('S-244: a rejection', () => {
  it('cites its rules, and its notice goes out in time', async () => {
    let claim = await chain.upTo('DOCUMENTS_COMPLETE', dealer, loss());
    const reasons = '事故损失不属于所投保的险别。';
    const refused = await chain.act(chain.approver, 'reject', claim, { rules: ['BECAUSE'], reasons });
    expect(refused.userErrors).toMatchObject([{ code: 'REJECTION_RULE_UNKNOWN', field: ['input', 'rules'] }]);
    claim = await chain.did(chain.approver, 'reject', claim, { rules: ['COVERAGE_NOT_BOUGHT'], reasons });
    expect(dues(claim)['REJECTION_NOTICE_3_DAYS']).toEqual(['RUNNING', midnight('2026-12-25')]);
    await world.scan(tellRejections);
    await world.scan(tellRejections);
    claim = await chain.read(dealer, claim);
    expect(claim).toMatchObject({
      state: 'REJECTED',
      nextStep: null,
      rejection: { reasons, rules: [{ rule: 'COVERAGE_NOT_BOUGHT' }], toldAt: DURING },
      rejectionReasons: [{ rule: 'COVERAGE_NOT_BOUGHT' }],
    });
    expect(dues(claim)['REJECTION_NOTICE_3_DAYS']?.[0]).toBe('MET');
    expect(dues(claim)['COMMERCIAL_DECISION_30_DAYS']?.[0]).toBe('MET');
    expect(await told(claim, 'claim.rejection_told')).toBe(1);
    // New evidence opens it again, and its clocks start anew.
    const reopened = await chain.did(chain.approver, 'reopen', claim, { reason: '收到新的鉴定意见。' });
    expect(reopened.state).toBe('REOPENED');
    expect(
      reopened.deadlines.filter(({ kind, state }) => kind === 'CLAIM_DECISION' && state === 'RUNNING'),
    ).toHaveLength(3);
  });
});
