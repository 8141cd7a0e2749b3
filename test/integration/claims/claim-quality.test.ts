/**
 * What the insurer's people alone read of how claims go: how well they are done (S-238), how often they come and what they
 * cost (S-257), what was given to the authorities (S-358) and who may be sent (S-237). A small world, reckoned by hand.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Id, parseWireId, wireId } from '../../../src/kernel/ids.js';
import { ClaimQualityFiguresDocument, type ClaimQualityFiguresQuery } from '../../generated/operations.js';
import { type Act, A_REPAIR, type Chain, claimChain, cny, type Handled } from '../../kit/claim-chain.js';
import { type ClaimMoneyWorld, claimMoneyWorld } from '../../kit/claim-money-world.js';
import { DURING } from '../../kit/claim-world.js';
import type { Client } from '../../kit/gateway.js';
import type { Seller } from '../../kit/quote-world.js';

const must = <T>(value: T | null | undefined): T => {
  if (value == null) throw new Error('nothing there');
  return value;
};

let world: ClaimMoneyWorld;
let chain: Chain;
let dealer: Seller;
let institution: Readonly<Record<string, Id<'Institution'>>>;
const of = (code: string) => ({ institutionId: wireId('Institution', must(institution[code])) });

/** A repair of 15,000. */
const TOO_MUCH = {
  lines: [
    {
      line: { kind: 'PART' as const, label: '后保险杠', quantity: '1', unitPrice: cny('15000.00') },
      assessed: cny('15000.00'),
    },
  ],
};

beforeAll(async () => {
  world = await claimMoneyWorld();
  await world.partner(); // brings the institutions
  const rows = await world.db.owner<{ code: string; id: Id<'Institution'> }[]>`select code, id from institutions`;
  institution = Object.fromEntries(rows.map(({ code, id }) => [code, id]));
  dealer = await world.partner({ institutionId: must(institution['SH']) });
  chain = await claimChain(world);
  const { assessor, verifier } = chain;

  // One pair, from 22 November for a year. A loss of 20 December, approved and paid with 45,000.00.
  const paid = await world.approved(dealer);
  const finance = await world.staff(['FINANCE'], 5);
  expect((await world.payClaim(finance, paid, '45000.00')).userErrors).toEqual([]);
  await world.settle();
  // And two of 10 and 12 December, reported on the 21st as well.
  const at = (day: string) => ({
    policy: { policyNumber: paid.policies.commercial.number },
    occurredAt: `2026-12-${day}T10:00:00.000+08:00`,
  });
  await world.on(DURING);
  let claim: Handled = await chain.upTo('DISPATCHED', dealer, at('10'));
  const step = async (by: Client, act: Act, more: object): Promise<void> => {
    claim = await chain.did(by, act, claim, more);
  };
  const survey = { method: 'PHOTO', findings: '后保险杠破损。', surveyedAt: DURING };
  await step(assessor, 'survey', { ...survey, liability: 'MAJOR' });
  await step(assessor, 'register', { estimate: cny('10000.00') });
  await step(assessor, 'assess', TOO_MUCH);
  await step(verifier, 'verify', { confirmed: false, note: '配件单价偏高。' });
  await world.on('2026-12-21T10:30:00.000+08:00');
  await step(assessor, 'assess', A_REPAIR);
  await chain.papers(claim);
  await step(verifier, 'verify', { confirmed: true });
  await step(verifier, 'calculate', { liability: 'FULL' }); // the survey had said MAJOR
  const investigated = async (findings: string, outcome: string): Promise<void> => {
    await step(verifier, 'inquire', { kind: 'INVESTIGATION', reason: '单据存疑。' });
    const open = (await chain.inside(claim)).inquiries.find(({ concludedAt }) => concludedAt === null);
    await step(verifier, 'find', { inquiryId: must(open).id, findings, outcome });
  };
  await investigated('单据属实。', 'CLEARED');
  claim = await chain.upTo('CALCULATED', dealer, at('12')); // 10,000.00 estimated, 12,000.00 assessed, FULL and FULL
  await investigated('发票系伪造。', 'REFERRED_TO_AUTHORITIES');

  for (const employment of ['FULL_TIME', 'PART_TIME', 'PART_TIME']) {
    const staff = parseWireId('Staff', (await chain.handler(1)).staff);
    await world.db
      .owner`update staff_members set institution_id = ${must(institution['SH-PD'])}, employment = ${employment} where id = ${staff}`;
  }
}, 240_000);
afterAll(() => world.stop());

type Figures = NonNullable<ClaimQualityFiguresQuery['claimFigures']>;
const figures = async (from: string, until: string, more: object = of('SH'), by: Client = chain.verifier) =>
  must((await by.ask(ClaimQualityFiguresDocument, { from, until, ...more })).claimFigures);
const inDecember = (): Promise<Figures> => figures('2026-12-21', '2026-12-24');

describe('S-238: how well claims are done', () => {
  it('surveys against the sheet, estimates and assessments against what a second person confirmed', async () => {
    expect((await inDecember()).quality).toEqual({
      surveysCalculated: 2,
      liabilityKept: 1,
      surveyAccuracy: '0.5000',
      estimates: 2,
      estimateDeviation: '0.1667', // 10,000 of 12,000, twice
      verified: 4, // three confirmed, one of them of the loss that was paid
      sentBack: 1,
      sentBackShare: '0.2500',
      corrected: 1,
      correction: '0.2500', // 15,000 of 12,000
    });
  });
});

describe('S-257: claim rate', () => {
  it('is losses that happened for each year of cover, and what they cost of the premium that was earned', async () => {
    // Twenty days of a pair: 20 ÷ 365 = 0.0548 years. Three losses under both policies.
    const { claimRate, lossRatio } = await figures('2026-12-01', '2026-12-20');
    const frequency = { claims: 3, policyYears: '0.0548', frequency: '54.7500' };
    expect(claimRate).toEqual([
      { policyKind: 'COMPULSORY', ...frequency },
      { policyKind: 'COMMERCIAL', ...frequency },
    ]);
    const [row] = await world.db.owner<{ net: string }[]>`
      select sum((v.content->'policy'->>'netFen')::bigint)::text as net from policy_versions v where v.partner_id = ${dealer.made.id} and v.superseded_at is null`;
    const earned = Math.round((Number(must(row).net) * 20) / 365) / 100;
    // 45,000 arrived; 12,000 each is what the two that go on are expected to cost.
    expect(lossRatio).toEqual({
      paid: { amount: '45000.00' },
      outstanding: { amount: '24000.00' },
      earnedPremium: { amount: earned.toFixed(2) },
      ratio: (69000 / earned).toFixed(4),
    });
  });

  it('earns and exposes nothing before its day, and divides by nothing', async () => {
    // Cover begins on 22 November; now is the 21st of December, half past ten: 29 days and 10.5 hours.
    const { claimRate } = await figures('2026-11-01', '2027-10-31');
    expect(claimRate[0]).toMatchObject({ claims: 3, policyYears: (29.4375 / 365).toFixed(4) });
    for (const [from, until] of [
      ['2026-10-01', '2026-10-31'],
      ['2028-01-01', '2028-12-31'],
    ] as const) {
      const empty = await figures(from, until);
      expect(empty.claimRate[1]).toEqual({
        policyKind: 'COMMERCIAL',
        claims: 0,
        policyYears: '0.0000',
        frequency: null,
      });
      expect(empty.lossRatio).toEqual({
        paid: { amount: '0.00' },
        outstanding: { amount: '0.00' },
        earnedPremium: { amount: '0.00' },
        ratio: null,
      });
      expect(empty.quality).toMatchObject({ surveyAccuracy: null, estimateDeviation: null, sentBackShare: null });
      expect(empty.fraudCaseFiling).toEqual({ filed: 0, claims: 0, rate: null });
    }
  });

  it('days on which cover rested are none, and a policy that was voided never covered', async () => {
    const compulsory = async (change: string) => {
      await world.db.owner.unsafe(
        `update policies set ${change} where kind = 'COMPULSORY' and partner_id = '${dealer.made.id}'`,
      );
      return (await figures('2026-12-01', '2026-12-20')).claimRate[0];
    };
    const rest = "rests_from = '2026-12-06T00:00:00+08:00', rests_until = '2026-12-16T00:00:00+08:00'";
    expect(await compulsory(rest)).toMatchObject({ policyYears: '0.0274', frequency: '109.5000' }); // ten days of twenty
    expect(await compulsory("state = 'VOIDED'")).toMatchObject({ policyYears: '0.0000', frequency: null });
    await compulsory("state = 'IN_FORCE', rests_from = null, rests_until = null");
  });

  it('another branch has none of it', async () => {
    const { claimRate, lossRatio, quality } = await figures('2026-12-01', '2026-12-24', of('GD'));
    expect(claimRate.map(({ claims }) => claims)).toEqual([0, 0]);
    expect(lossRatio.ratio).toBeNull();
    expect(quality.verified).toBe(0);
  });
});

describe('S-358: what was given to the authorities', () => {
  it('is told with what it is a share of', async () => {
    expect((await inDecember()).fraudCaseFiling).toEqual({ filed: 1, claims: 3, rate: '0.3333' });
  });

  it('is read by handlers and risk control, not by who manages channels, and by no partner', async () => {
    const look = 'query Look { claimFigures(from: "2026-12-21", until: "2026-12-24") { fraudCaseFiling { filed } } }';
    const risk = await world.staff(['RISK_CONTROL']);
    expect((await risk.send(look)).data).toEqual({ claimFigures: { fraudCaseFiling: { filed: 1 } } });
    for (const caller of [await world.staff(['CHANNEL_MANAGER']), dealer])
      expect(JSON.stringify((await caller.send(look)).errors)).toContain('Cannot query field');
  });
});

describe('S-237: who may be sent', () => {
  it('is counted by institution and employment, also where there is nobody', async () => {
    expect((await inDecember()).surveyors).toEqual([
      { institution: { code: 'SH' }, fullTime: 0, partTime: 0 },
      { institution: { code: 'SH-PD' }, fullTime: 1, partTime: 2 },
    ]);
  });
});

describe('what the insurer keeps to itself', () => {
  it('is in no partner’s schema', async () => {
    for (const part of [
      'quality { verified }',
      'claimRate { claims }',
      'lossRatio { ratio }',
      'surveyors { fullTime }',
    ]) {
      const { errors } = await dealer.send(
        `query Look { claimFigures(from: "2026-12-21", until: "2026-12-24") { ${part} } }`,
      );
      expect(JSON.stringify(errors)).toContain('Cannot query field');
    }
  });
});
