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
    union all select '2027-01-30'::date, '春节', true, 'invented'
    union all select d::date, '国庆节、中秋节', false, 'invented' from generate_series('2027-10-01'::date, '2027-10-08'::date, '1 day') d
    union all select '2027-10-09'::date, '国庆节、中秋节', true, 'invented'`;
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

/** Clocks of a claim that were told as missed, each with how often something was told at all. */
const missed = async (claim: Handled): Promise<[rules: string[], told: number]> => {
  const rows = await world.db.owner<{ rule: string }[]>`
    select d.rule_name as rule from claim_deadlines d join claims c on c.id = d.claim_id
    where c.number = ${claim.number} and d.breached_at is not null order by 1`;
  return [rows.map(({ rule }) => rule), await told(claim, 'claim.deadline_missed')];
};
const approve = async (claim: Handled): Promise<Handled> => {
  const sheet = await chain.did(chain.verifier, 'calculate', claim, { liability: 'FULL' });
  const payable = cny(sheet.calculation?.payable.amount ?? '');
  return chain.did(chain.approver, 'approve', sheet, { payable, opinion: '同意' });
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

/** An invented week of National Day and Mid-Autumn: off from Friday 1 to Friday 8 October 2027, Saturday the 9th worked. */
describe('over National Day and Mid-Autumn', () => {
  const autumn = () => {
    losses += 1;
    return { policy: { plate }, occurredAt: `2027-09-${String(losses).padStart(2, '0')}T09:10:00.000+08:00` };
  };
  const at = (day: string) => `${day}T10:00:00.000+08:00`;

  it('a list of documents, owed within a day of the 30th, is owed until the 9th; the demand meets it', async () => {
    await world.on(at('2027-09-29'));
    const assessed = await chain.upTo('ASSESSED', dealer, autumn());
    await world.on(at('2027-09-30'));
    await world.db.owner`update claims set claimed_at = ${world.clock.now()} where number = ${assessed.number}`;
    let claim = await chain.did(chain.verifier, 'verify', assessed, { confirmed: true });
    expect(dues(claim)['DOCUMENTS_LISTED_1_DAY']).toEqual(['RUNNING', midnight('2027-10-10')]);
    // Thirty days end on the 30th of October, and sixty on the 29th of November: days off in between move nothing.
    expect(dues(claim)['COMMERCIAL_DECISION_30_DAYS']).toEqual(['RUNNING', midnight('2027-10-31')]);
    expect(dues(claim)['UNDISPUTED_PART_60_DAYS']).toEqual(['RUNNING', midnight('2027-11-30')]);
    await world.on('2027-10-09T16:00:00.000+08:00'); // eight hours before
    await world.scan(watchClocks);
    expect([await told(claim, 'claim.deadline_near'), await missed(claim)]).toEqual([1, [[], 0]]);
    claim = await chain.did(chain.verifier, 'suspend', claim, { documents: [{ kind: 'OTHER', label: '维修清单' }] });
    expect(dues(claim)['DOCUMENTS_LISTED_1_DAY']?.[0]).toBe('MET');
  });

  it('payment, owed within ten days of the 27th, and the notice of a rejection of the 30th, are owed until the 9th', async () => {
    await world.on(at('2027-09-27'));
    const approved = await approve(await chain.upTo('DOCUMENTS_COMPLETE', dealer, autumn()));
    const over = ['RUNNING', midnight('2027-10-10')];
    expect(dues(approved)).toMatchObject({ COMPULSORY_PAYMENT_10_DAYS: over, COMMERCIAL_PAYMENT_10_DAYS: over });
    await world.on(at('2027-09-30'));
    const reasons = { rules: ['COVERAGE_NOT_BOUGHT'], reasons: '不属于所投保的险别。' };
    const open = await chain.upTo('DOCUMENTS_COMPLETE', dealer, autumn());
    const rejected = await chain.did(chain.approver, 'reject', open, reasons);
    expect(dues(rejected)['REJECTION_NOTICE_3_DAYS']).toEqual(over);
    // Warned a day, and three days, before; each once.
    await world.on(midnight('2027-10-07'));
    await world.scan(watchClocks);
    expect([await told(approved, 'claim.deadline_near'), await told(rejected, 'claim.deadline_near')]).toEqual([2, 0]);
    await world.on('2027-10-09T23:59:59.999+08:00');
    for (const _ of [1, 2]) await world.scan(watchClocks);
    expect([await told(approved, 'claim.deadline_near'), await told(rejected, 'claim.deadline_near')]).toEqual([2, 1]);
    expect([await missed(approved), await missed(rejected)]).toEqual([
      [[], 0],
      [[], 0],
    ]);
    // The worker is away over both ends, and comes back days later: each missed clock is told once.
    await world.on(at('2027-10-25'));
    for (const _ of [1, 2]) await world.scan(watchClocks);
    expect([await missed(approved), await missed(rejected)]).toEqual([
      [['COMMERCIAL_PAYMENT_10_DAYS', 'COMPULSORY_PAYMENT_10_DAYS'], 2],
      [['REJECTION_NOTICE_3_DAYS'], 1],
    ]);
    // What goes out late stays missed, and is told no second time.
    await world.scan(tellRejections);
    expect(dues(await chain.read(dealer, rejected))['REJECTION_NOTICE_3_DAYS']?.[0]).toBe('BREACHED');
    expect(await missed(rejected)).toEqual([['REJECTION_NOTICE_3_DAYS'], 1]);
  });
});

describe('a clock that is over', () => {
  it('is told as missed by whoever meets it late, where no scan came by in time: an outage hides no breach', async () => {
    const claim = await chain.upTo('DOCUMENTS_COMPLETE', dealer, loss());
    await world.on('2026-12-29T09:00:00.000+08:00'); // five days, and the agreement's three, are over; no scan ran
    expect(await missed(claim)).toEqual([[], 0]);
    const approved = await approve(claim);
    const late = ['COMPULSORY_DECISION_5_DAYS', 'SERVICE_LEVELS_CLAIM_DECISION'];
    for (const rule of late) expect(dues(approved)[rule]?.[0]).toBe('BREACHED');
    expect(await missed(claim)).toEqual([late, 2]);
    for (const _ of [1, 2]) await world.scan(watchClocks);
    expect(await missed(claim)).toEqual([late, 2]);
    expect(await told(claim, 'claim.deadline_near')).toBe(0);
  });

  it('is not brought back by a demand for papers that comes after its end', async () => {
    let claim = await chain.upTo('DOCUMENTS_COMPLETE', dealer, loss());
    await world.on(midnight('2026-12-27')); // the first instant after five days
    claim = await chain.did(chain.verifier, 'suspend', claim, { documents: [{ kind: 'OTHER', label: '行驶轨迹' }] });
    expect(dues(claim)).toMatchObject({
      COMPULSORY_DECISION_5_DAYS: ['BREACHED', midnight('2026-12-27')],
      SERVICE_LEVELS_CLAIM_DECISION: ['BREACHED', midnight('2026-12-25')],
      COMMERCIAL_DECISION_30_DAYS: ['PAUSED', null],
    });
    for (const _ of [1, 2]) await world.scan(watchClocks);
    expect(await missed(claim)).toEqual([['COMPULSORY_DECISION_5_DAYS', 'SERVICE_LEVELS_CLAIM_DECISION'], 2]);
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
    expect(refused.userErrors).toMatchObject([
      {
        code: 'REJECTION_RULE_UNKNOWN',
        field: ['input', 'rules'],
        wouldPass: expect.arrayContaining([
          expect.objectContaining({ value: 'NON_DISCLOSURE', message: expect.stringContaining('non-disclosure') }),
        ]),
      },
    ]);
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
