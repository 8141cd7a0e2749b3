/**
 * The insurer's chain from the report to the approval (S-214, S-223, S-239, S-241, S-243, S-245, S-246, S-252, S-261),
 * end to end over HTTP.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readConfig } from '../../../src/app/config.js';
import { setClaimSettings } from '../../../src/modules/claims/index.js';
import { ClaimSupplementDocument } from '../../generated/operations.js';
import { declaredFile } from '../../kit/acceptance.js';
import { A_REPAIR, type Chain, claimChain, cny, type Handled } from '../../kit/claim-chain.js';
import { claimWorld, type ClaimWorld, DURING } from '../../kit/claim-world.js';
import { TEST_SECRET } from '../../kit/gateway.js';
import { newKey, type Seller } from '../../kit/quote-world.js';

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

let minutes = 0;
/** Each loss well apart from the others, so that none joins another. */
const loss = () => {
  minutes += 1;
  const day = String(1 + (minutes % 19)).padStart(2, '0');
  return { policy: { plate }, occurredAt: `2026-12-${day}T0${String(Math.floor(minutes / 19))}:10:00.000+08:00` };
};
const codes = (errors: readonly { readonly code: string }[]) => errors.map(({ code }) => code);

describe('S-245: one life, step by step', () => {
  it('from the report to APPROVED, with the sheet that the amount rests on', async () => {
    let claim = await chain.upTo('REPORTED', dealer, loss());
    expect(claim).toMatchObject({ state: 'REPORTED', registrationNumber: null, assessment: null, calculation: null });
    claim = await chain.did(chain.verifier, 'dispatch', claim, { surveyor: chain.assessor.staff, method: 'ON_SITE' });
    expect(claim.state).toBe('DISPATCHED');
    claim = await chain.did(chain.assessor, 'survey', claim, {
      method: 'ON_SITE',
      findings: '追尾,后保险杠破损。',
      surveyedAt: DURING,
      liability: 'FULL',
      photos: [{ kind: 'DAMAGE_PHOTO', file: declaredFile('image/jpeg'), note: '左后' }],
    });
    const [photo] = (await world.claim(dealer, claim.id))?.documents ?? [];
    expect(photo).toMatchObject({ kind: 'DAMAGE_PHOTO', files: [{ state: 'AWAITING_BYTES' }] });
    expect(claim).toMatchObject({ state: 'SURVEYED', liability: 'FULL' });
    claim = await chain.did(chain.assessor, 'register', claim, { estimate: cny('12000.00') });
    expect(claim.state).toBe('REGISTERED');
    expect(claim.registrationNumber).toMatch(/^REG-20261221-\d{6}-.$/);
    claim = await chain.did(chain.assessor, 'assess', claim, {
      lines: [
        {
          line: { kind: 'PART', label: '后保险杠', quantity: '1', unitPrice: cny('9000.00') },
          assessed: cny('8000.00'),
          reason: '按市场价',
        },
      ],
    });
    expect(claim).toMatchObject({ state: 'ASSESSED', assessment: { verified: false, repair: { amount: '8000.00' } } });
    claim = await chain.did(chain.verifier, 'verify', claim, { confirmed: true });
    expect(claim).toMatchObject({ state: 'LOSS_VERIFIED', assessment: { verified: true } });
    expect(claim.nextStep?.by).toBe('PARTNER');
  });

  it('goes on by itself once the papers are here, is calculated and approved', async () => {
    let claim = await chain.upTo('CALCULATED', dealer, loss());
    expect(claim.calculation).toMatchObject({ sequence: 1, edition: 'MC20', liability: 'FULL' });
    expect(claim.calculation?.lines.map(({ step }) => step)).toContain('PAYABLE');
    expect(claim.calculation?.payable.amount).toBe('12000.00');
    // The sheet as a claimant reads it: every line with its clause, and what is paid to whom.
    expect(claim.calculation?.text).toMatch(/理算书|Calculation of the claim/);
    expect(claim.calculation?.text).toContain('CNY 12,000');
    claim = await chain.did(chain.approver, 'approve', claim, { payable: cny('12000.00'), opinion: '属于保险责任。' });
    expect(claim.state).toBe('APPROVED');
    expect(claim.deadlines.find(({ kind }) => kind === 'CLAIM_PAYMENT')).toMatchObject({ state: 'RUNNING' });
    expect((await chain.inside(claim)).approvals).toHaveLength(1);
  });
});

describe('S-225: more is claimed', () => {
  it('on a claim already closed, with new evidence: it is open again, and only by who may see it', async () => {
    const claim = await chain.upTo('CALCULATED', dealer, loss());
    const input = {
      idempotencyKey: newKey(),
      claimId: claim.id,
      reason: '拆检发现大梁受损。',
      amount: cny('3000.00'),
      evidence: [{ kind: 'DAMAGE_PHOTO' as const, file: declaredFile('image/jpeg') }],
    };
    const early = (await dealer.ask(ClaimSupplementDocument, { input })).claimSupplement;
    expect(codes(early?.userErrors ?? [])).toEqual(['CLAIM_STATE']);
    await world.db.owner`update claims set state = 'CLOSED' where number = ${claim.number}`;
    const stranger = await world.partner();
    const foreign = (await stranger.ask(ClaimSupplementDocument, { input })).claimSupplement;
    expect(codes(foreign?.userErrors ?? [])).toEqual(['NOT_FOUND']);
    const bare = { ...input, evidence: [], amount: cny('-1.00') };
    expect(
      codes((await dealer.ask(ClaimSupplementDocument, { input: bare })).claimSupplement?.userErrors ?? []),
    ).toEqual(['INVALID_INPUT', 'INVALID_INPUT']);
    const done = (await dealer.ask(ClaimSupplementDocument, { input })).claimSupplement;
    expect(done?.claim).toMatchObject({ state: 'REOPENED', nextStep: { by: 'INSURER' } });
    const again = await chain.did(chain.assessor, 'assess', done?.claim ?? claim, A_REPAIR);
    expect(again.state).toBe('ASSESSED');
  });
});

describe('two handlers at once', () => {
  it('one of two identical steps wins, the other is told to read again', async () => {
    const claim = await chain.upTo('DOCUMENTS_COMPLETE', dealer, loss());
    const both = await Promise.all(
      [chain.verifier, chain.approver].map((caller) => chain.act(caller, 'calculate', claim, { liability: 'FULL' })),
    );
    const refused = both.flatMap(({ userErrors }) => codes(userErrors));
    expect(both.filter(({ claim: done }) => done !== null)).toHaveLength(1);
    expect(refused).toEqual(['STALE_VERSION']);
    const [row] = await world.db.owner<{ count: string }[]>`
      select count(*)::text as count from claim_calculations where claim_id = (select id from claims where number = ${claim.number})`;
    expect(row?.count).toBe('1');
  });
});

describe('figures that a setting decides', () => {
  const under = (env: Record<string, string>): void => {
    setClaimSettings(readConfig({ GATEWAY_SECRET: TEST_SECRET, ...env }).claims);
  };
  afterAll(() => {
    under({});
  });
  /** The same claim calculated under each environment in turn. */
  const paysUnder = async (
    claim: Handled,
    settled: object,
    environments: readonly Readonly<Record<string, string>>[],
  ) => {
    const paid: string[] = [];
    let last = claim;
    for (const env of environments) {
      under(env);
      last = await chain.did(chain.verifier, 'calculate', last, settled);
      paid.push(last.calculation?.payable.amount ?? '');
    }
    return paid;
  };

  it('CLAIM_OUTSIDE_LIST_IN_COMPULSORY: what is outside the public list counts in the medical limit, or for nothing', async () => {
    const claim = await chain.upTo(
      'DOCUMENTS_COMPLETE',
      dealer,
      { policy: { plate }, occurredAt: '2026-12-03T08:00:00.000+08:00' },
      {
        assessed: {
          lines: [],
          victims: [
            {
              key: 'walker',
              is: 'PEDESTRIAN_OR_CYCLIST',
              medical: cny('10000.00'),
              medicalOutsideList: cny('5000.00'),
            },
          ],
        },
      },
    );
    const environments: Record<string, string>[] = [
      {},
      { CLAIM_OUTSIDE_LIST_IN_COMPULSORY: 'on' },
      { CLAIM_OUTSIDE_LIST_IN_COMPULSORY: 'off' },
    ];
    expect(await paysUnder(claim, { liability: 'FULL' }, environments)).toEqual(['10000.00', '15000.00', '10000.00']);
  }, 60_000);

  it('CLAIM_NO_FAULT_NOTHING_FROM: from that day of accident vehicles without liability pay each other nothing', async () => {
    const settled = {
      liability: 'NONE',
      otherVehicles: [
        { otherParty: 1, liability: 'FULL' },
        { otherParty: 2, liability: 'NONE' },
      ],
    };
    const paid: string[][] = [];
    for (const day of ['2026-12-04', '2026-12-05']) {
      const claim = await chain.upTo(
        'DOCUMENTS_COMPLETE',
        dealer,
        {
          policy: { plate },
          occurredAt: `${day}T08:00:00.000+08:00`,
          otherParties: [{ plate: '沪B20001' }, { plate: '沪B20002' }],
        },
        {
          assessed: {
            lines: [],
            victims: [{ key: 'car2', is: 'OWNER_OF_PROPERTY', otherParty: 2, property: cny('5000.00') }],
          },
        },
      );
      paid.push(await paysUnder(claim, settled, [{}, { CLAIM_NO_FAULT_NOTHING_FROM: '2026-12-05' }]));
    }
    // Without liability 100.00 of property; nothing from the day that the setting names.
    expect(paid).toEqual([
      ['100.00', '100.00'],
      ['100.00', '0.00'],
    ]);
  }, 60_000);
});
