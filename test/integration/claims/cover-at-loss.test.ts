/**
 * Under which cover a loss falls, and with which sums: what held at that instant, by what is known now (S-215, S-229; domain
 * 1.2, 4.2, 4.3, 4.4). Times are Shanghai's, whatever offset they are told in.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type ClaimReportInput,
  ClaimWithPoliciesDocument,
  EndorsementWithdrawDocument,
  PolicyRescindDocument,
  PolicyVersionAtDocument,
  PolicyVoidDocument,
} from '../../generated/operations.js';
import { type Chain, claimChain, cny, type Handled } from '../../kit/claim-chain.js';
import { claimWorld, type ClaimWorld } from '../../kit/claim-world.js';
import type { Held } from '../../kit/endorsement-world.js';
import type { Client } from '../../kit/gateway.js';
import { codes, factsOf, newKey, onlyRefusal, type Seller } from '../../kit/quote-world.js';
import { must } from '../../kit/renewal-world.js';

let world: ClaimWorld;
let dealer: Seller;
let chain: Chain;
let underwriter: Client;
beforeAll(async () => {
  world = await claimWorld();
  dealer = await world.partner();
  chain = await claimChain(world);
  underwriter = await world.staff(['UNDERWRITER']);
}, 120_000);
afterAll(() => world.stop());

const STARTS = '2026-11-22T00:00:00.000+08:00';
type Pair = Record<'compulsory' | 'commercial', Held>;
const at = (text: string): string => `${text}:00.000+08:00`;

/** Issued the day before cover begins, and begun. */
async function begun(given?: Parameters<ClaimWorld['pair']>[1]): Promise<Pair> {
  world.clock.at('2026-11-21T10:00:00.000+08:00');
  const pair = await world.pair(dealer, given);
  await world.on(STARTS);
  return pair;
}
/** A vehicle without compulsory cover of ours: what its commercial policy does not cover, nothing does. */
const commercialAlone: Parameters<ClaimWorld['pair']>[1] = {
  content: (content) => ({ ...content, policies: content.policies.filter(({ kind }) => kind === 'COMMERCIAL') }),
};
async function commercialOf(): Promise<Held> {
  world.clock.at('2026-11-21T10:00:00.000+08:00');
  const [row] = await world.issued(dealer, commercialAlone);
  await world.on(STARTS);
  return { ...must(row), wire: `pol_${must(row).id.replaceAll('-', '')}` };
}
const report = (policy: Held, occurredAt: string, changes: Partial<ClaimReportInput> = {}, caller: Client = dealer) =>
  world.report(caller, { policy: { policyNumber: policy.number }, occurredAt, ...changes });
/** `COVERED`, or why not. */
async function asked(policy: Held, occurredAt: string): Promise<string> {
  const answer = await report(policy, occurredAt);
  if (answer.userErrors.length === 0) return 'COVERED';
  const refusal = onlyRefusal(answer);
  expect(refusal).toMatchObject({ code: 'LOSS_OUTSIDE_PERIOD', field: ['input', 'policy'] });
  expect(factsOf(refusal)).toMatchObject({ policy: policy.number });
  return must(factsOf(refusal)['why']);
}
/** Kinds of the policies that cover a loss under any of the pair. */
async function covering(policy: Held, occurredAt: string): Promise<string[]> {
  const { claim, userErrors } = await report(policy, occurredAt);
  expect(userErrors).toEqual([]);
  const read = await dealer.ask(ClaimWithPoliciesDocument, { by: { id: must(claim).id } });
  return must(read.claim).policies.map(({ kind }) => kind);
}
const BOTH = ['COMPULSORY', 'COMMERCIAL'];
/** What its sheet pays; withdrawn, so that another loss a minute later is an accident of its own. */
async function payableAndGone(claim: Handled): Promise<string> {
  await world.withdrawn(dealer, claim);
  return must(claim.calculation).payable.amount;
}

describe('a minute around midnight in Shanghai', () => {
  it.each([
    ['2026-11-21T23:59', 'NOT_BEGUN'],
    ['2026-11-22T00:00', 'COVERED'],
    ['2026-11-22T00:01', 'COVERED'],
    ['2027-11-21T23:59', 'COVERED'],
    ['2027-11-22T00:00', 'ENDED'],
    ['2027-11-22T00:01', 'ENDED'],
  ])('%s: %s', async (when, expected) => {
    const policy = await commercialOf();
    await world.on('2027-11-23T10:00:00.000+08:00');
    expect(await asked(policy, at(when))).toBe(expected);
  });

  it.each([
    ['in New York', '2026-11-21T10:59:00.000-05:00', '2026-11-21T11:00:00.000-05:00'],
    ['in Kiritimati', '2026-11-22T05:59:00.000+14:00', '2026-11-22T06:00:00.000+14:00'],
    ['in Kathmandu', '2026-11-21T21:44:00.000+05:45', '2026-11-21T21:45:00.000+05:45'],
    ['in UTC', '2026-11-21T15:59:00Z', '2026-11-21T16:00:00Z'],
  ])('told by a device %s it is the same instant', async (_where, before, first) => {
    const policy = await commercialOf();
    await world.on('2026-11-22T10:00:00.000+08:00');
    expect([await asked(policy, before), await asked(policy, first)]).toEqual(['NOT_BEGUN', 'COVERED']);
  });

  it('recorded off line under another offset: kept as that instant, and late or not by it', async () => {
    const policy = await commercialOf();
    await world.on('2026-12-21T10:00:00.000+08:00');
    // Told on the 10th at 09:00 Shanghai, an hour before 48 hours were over; sent eleven days later.
    const occurredAt = '2026-12-08T10:00:00.000+08:00';
    const inTime = await report(policy, occurredAt, { capturedAt: '2026-12-09T20:00:00.000-05:00' });
    expect(must(inTime.claim)).toMatchObject({ loss: { late: false } });
    expect(must(must(inTime.claim).joinedReports[0])).toMatchObject({ capturedAt: '2026-12-10T09:00:00.000+08:00' });
    // The same wall clock two zones further west is two hours later: late.
    const late = await report(policy, '2026-12-06T10:00:00.000+08:00', { capturedAt: '2026-12-07T19:01:00.000-07:00' });
    expect(must(late.claim)).toMatchObject({ loss: { late: true } });
    // A capture before the loss is none, whichever offsets make it look otherwise.
    const never = await report(policy, occurredAt, { capturedAt: '2026-12-08T14:59:00.000+13:00' });
    expect(onlyRefusal(never)).toMatchObject({ code: 'LOSS_TIME_INVALID', field: ['input', 'capturedAt'] });
  });
});

describe('cover that rests (停驶)', () => {
  const resting = async (policy: Held): Promise<void> => {
    await world.on('2027-03-01T09:00:00.000+08:00');
    await world.endorsed(
      dealer,
      [policy.wire],
      [{ specialAgreement: { code: 'SUSPENSION_OF_COVER', included: true } }],
    );
    await world.endorsed(dealer, [policy.wire], [{ suspend: '2027-04-01' }]); // from 00:00 of 2 March
  };

  it('does not answer while it rests, says so, and answers again from the day it was agreed to', async () => {
    const policy = await commercialOf();
    await resting(policy);
    await world.on('2027-04-20T10:00:00.000+08:00');
    const told: Record<string, string> = {};
    for (const when of ['03-01T23:59', '03-02T00:00', '03-02T00:01', '03-31T23:59', '04-01T00:00'])
      told[when] = await asked(policy, at(`2027-${when}`));
    expect(told).toEqual({
      '03-01T23:59': 'COVERED',
      '03-02T00:00': 'RESTS',
      '03-02T00:01': 'RESTS',
      '03-31T23:59': 'RESTS',
      '04-01T00:00': 'COVERED',
    });
    const refusal = onlyRefusal(await report(policy, at('2027-03-15T12:00')));
    expect(refusal.message).toMatch(/停驶|rested/);
  });

  it('taken up again earlier it answers from that midnight, and as many days longer as it rested', async () => {
    const policy = await commercialOf();
    await resting(policy);
    await world.on('2027-03-10T09:00:00.000+08:00');
    await world.endorsed(dealer, [policy.wire], [{ resume: '2027-03-12' }]); // ten days
    await world.on('2027-12-03T10:00:00.000+08:00');
    const told: string[] = [];
    for (const when of [
      '2027-03-11T23:59',
      '2027-03-12T00:00',
      '2027-11-22T00:01',
      '2027-12-01T23:59',
      '2027-12-02T00:00',
    ])
      told.push(await asked(policy, at(when)));
    expect(told).toEqual(['RESTS', 'COVERED', 'COVERED', 'COVERED', 'ENDED']);
  });

  it('what changed after it leaves the days of rest without cover; a second rest does not fill the first', async () => {
    const policy = await commercialOf();
    await resting(policy);
    await world.on('2027-05-01T09:00:00.000+08:00');
    await world.endorsed(dealer, [policy.wire], [{ contactChange: { phone: '13800000003' } }], {
      effectiveAt: '2027-03-10T00:00:00.000+08:00', // reaches back into it
    });
    await world.endorsed(dealer, [policy.wire], [{ suspend: '2027-05-12' }]); // 2 to 11 May
    await world.on('2027-06-01T10:00:00.000+08:00');
    const told: string[] = [];
    for (const when of ['03-05T12:00', '03-15T12:00', '04-15T12:00', '05-05T12:00', '05-12T00:00'])
      told.push(await asked(policy, at(`2027-${when}`)));
    expect(told).toEqual(['RESTS', 'RESTS', 'COVERED', 'RESTS', 'COVERED']);
  });

  it('its compulsory policy never rests: the loss is that policy’s alone', async () => {
    const pair = await begun();
    await resting(pair.commercial);
    await world.on('2027-04-20T10:00:00.000+08:00');
    expect(await covering(pair.compulsory, at('2027-03-15T12:00'))).toEqual(['COMPULSORY']);
    expect(await covering(pair.compulsory, at('2027-04-02T12:00'))).toEqual(BOTH);
  });
});

describe('sums as they stood', () => {
  const LIMIT = (amount: string) => [
    { sumInsuredChange: { code: 'THIRD_PARTY_LIABILITY' as const, sumInsured: cny(amount) } },
  ];
  /** 1,800,000.00 of injury to somebody on foot, for which the insured is fully liable; what the sheet makes of it. */
  const paying = async (policy: Held, occurredAt: string): Promise<string> => {
    const claim = await chain.upTo(
      'CALCULATED',
      dealer,
      { policy: { policyNumber: policy.number }, occurredAt },
      {
        assessed: {
          lines: [],
          victims: [{ key: 'walker', is: 'PEDESTRIAN_OR_CYCLIST', deathDisability: cny('1800000.00') }],
        },
      },
    );
    return payableAndGone(claim);
  };

  it('the old one up to midnight, the new one from it; what was raised and never paid for does not hold', async () => {
    const { commercial } = await begun();
    await world.on('2026-12-01T09:00:00.000+08:00');
    const unpaid = must((await world.request(dealer, [commercial.wire], LIMIT('2000000.00'))).endorsement);
    expect(must((await world.confirm(dealer, unpaid)).endorsement).state).toBe('AWAITING_PAYMENT');
    await world.on('2026-12-02T09:00:00.000+08:00');
    // 180,000 compulsory, then 1,620,000 of which 1,000,000 is insured.
    expect(await paying(commercial, at('2026-12-02T08:00'))).toBe('1180000.00');
    const { revision } = await world.read(dealer, unpaid.id);
    const input = { idempotencyKey: newKey(), endorsementId: unpaid.id, expectedVersion: revision };
    const { endorsementWithdraw } = await dealer.ask(EndorsementWithdrawDocument, { input });
    expect(must(endorsementWithdraw).userErrors).toEqual([]);
    const raised = await world.endorsed(dealer, [commercial.wire], LIMIT('2000000.00'));
    expect(raised).toMatchObject({ state: 'EFFECTIVE', effectiveAt: at('2026-12-03T00:00') });
    await world.on('2026-12-04T09:00:00.000+08:00');
    expect(await paying(commercial, at('2026-12-02T23:59'))).toBe('1180000.00');
    // The same instant as a device in UTC tells it, one minute later in Shanghai's next day.
    expect(await paying(commercial, '2026-12-02T16:00:00.000Z')).toBe('1800000.00');
  }, 60_000);

  it('compulsory limits are those of the day of the accident, not of the policy (domain 1.2)', async () => {
    // Issued as ever, and moved back to the year in which the limits were raised: no product was on sale here then.
    world.clock.at('2026-11-21T10:00:00.000+08:00');
    const [issued] = await world.issued(dealer, { commercial: false });
    const compulsory = must(issued);
    const period = ['2020-01-01T00:00:00+08:00', '2021-01-01T00:00:00+08:00'];
    const { owner } = world.db;
    await owner.begin(async (sql) => {
      await sql`alter table policy_versions disable trigger user`;
      await sql`update policy_versions set effective_from = ${period[0] ?? ''}, effective_until = ${period[1] ?? ''} where policy_id = ${compulsory.id}`;
      await sql`alter table policy_versions enable trigger user`;
      await sql`update policies set starts_at = ${period[0] ?? ''}, ends_at = ${period[1] ?? ''} where id = ${compulsory.id}`;
    });
    await world.on('2026-12-21T10:00:00.000+08:00');
    const paid = async (occurredAt: string): Promise<string> => {
      const claim = await chain.upTo(
        'CALCULATED',
        dealer,
        { policy: { policyNumber: compulsory.number }, occurredAt },
        {
          assessed: {
            lines: [],
            victims: [
              {
                key: 'walker',
                is: 'PEDESTRIAN_OR_CYCLIST',
                deathDisability: cny('300000.00'),
                medical: cny('30000.00'),
              },
            ],
          },
        },
      );
      return payableAndGone(claim);
    };
    expect(await paid('2020-09-18T23:59:00.000+08:00')).toBe('120000.00'); // 110,000 and 10,000
    expect(await paid('2020-09-18T16:00:00.000Z')).toBe('198000.00'); // midnight: 180,000 and 18,000
  }, 60_000);
});

describe('what was corrected afterwards', () => {
  it('effective at and known at are two questions: a claim says what was known when it was told, a later one what is known now', async () => {
    const { compulsory, commercial } = await begun();
    await world.on('2026-12-10T09:00:00.000+08:00');
    const engineOf = async (id: string): Promise<string | null> => {
      const answer = await dealer.send<{ claim: { vehicle: { engineNumber: string } } }, object>(
        'query V($id: ID!) { claim(by: { id: $id }) { vehicle { engineNumber } } }',
        { id },
      );
      return answer.data?.claim.vehicle.engineNumber ?? null;
    };
    const before = must((await report(commercial, at('2026-12-09T08:00'))).claim);
    const wrong = await engineOf(before.id);
    await world.on('2026-12-15T09:00:00.000+08:00');
    const both = [compulsory.wire, commercial.wire];
    await world.endorsed(dealer, both, [{ vinEngineCorrection: { engineNumber: 'EA2119999' } }], {
      effectiveAt: STARTS,
    });
    await world.on('2026-12-16T09:00:00.000+08:00');
    // A loss of the day before: told after the correction, under the vehicle as it is.
    const after = must((await report(commercial, at('2026-12-08T08:00'))).claim);
    expect([await engineOf(before.id), await engineOf(after.id)]).toEqual([wrong, 'EA2119999']);
    expect(wrong).not.toBe('EA2119999');
    // The policy itself answers both: at the instant of the loss as known then, and as known now.
    const saidOf = async (knownAt: string) =>
      (
        await dealer.ask(PolicyVersionAtDocument, {
          by: { id: commercial.wire },
          effectiveAt: at('2026-12-09T08:00'),
          knownAt,
        })
      ).policy?.versionAt?.sequence;
    expect(await saidOf(at('2026-12-15T08:59'))).not.toBe(await saidOf(at('2026-12-15T09:00')));
    // What covered the loss before covers it still: another report of it joins the claim that is there.
    const again = must((await report(commercial, at('2026-12-09T08:30'))).claim);
    expect(again.id).toBe(before.id);
  }, 60_000);
});

describe('policies that ended, or never were', () => {
  it('cancelled: covered to the last minute of the day of notice', async () => {
    const policy = await commercialOf();
    await world.on('2026-12-25T10:00:00.000+08:00');
    const { endorsement } = await world.cancel(
      dealer,
      policy,
      { reason: 'POLICYHOLDER_REQUEST' },
      { signature: world.signature() },
    );
    expect(must(endorsement).effectiveAt).toBe(at('2026-12-26T00:00'));
    await world.on('2026-12-28T10:00:00.000+08:00');
    expect(await asked(policy, at('2026-12-25T23:59'))).toBe('COVERED');
    expect(await asked(policy, at('2026-12-26T00:00'))).toBe('ENDED');
  });

  it('voided: never was, however long it stood; its period is told with the reason', async () => {
    const policy = await commercialOf();
    await world.on('2026-12-05T10:00:00.000+08:00');
    const input = {
      idempotencyKey: newKey(),
      policyId: policy.wire,
      expectedVersion: await world.revisionOf(policy),
      reason: 'WRONG_ISSUE' as const,
    };
    const { policyVoid } = await underwriter.ask(PolicyVoidDocument, { input });
    expect(must(policyVoid).userErrors).toEqual([]);
    for (const when of ['2026-11-30T12:00', '2026-12-05T09:59', '2026-12-05T10:00'])
      expect(await asked(policy, at(when))).toBe('NEVER_WAS');
  });

  it.each([true, false])(
    'rescinded, wilful %s: the insurer is liable until it ends; what is refused is refused by rule',
    async (wilful) => {
      const policy = await commercialOf();
      await world.on('2026-12-05T10:00:00.000+08:00');
      const input = {
        idempotencyKey: newKey(),
        policyId: policy.wire,
        expectedVersion: await world.revisionOf(policy),
        reason: 'INSURER_NON_DISCLOSURE' as const,
        noticedAt: at('2026-12-05T09:00'),
        knownAt: at('2026-12-04T09:00'),
        wilful,
      };
      const { policyRescind } = await underwriter.ask(PolicyRescindDocument, { input });
      expect(must(policyRescind).userErrors).toEqual([]);
      await world.on('2026-12-08T10:00:00.000+08:00');
      expect(await asked(policy, at('2026-12-05T23:59'))).toBe('COVERED');
      expect(await asked(policy, at('2026-12-06T00:00'))).toBe('ENDED');
    },
  );

  it('approved and not paid: there is no policy, by plate or VIN, before and after the money', async () => {
    world.clock.at('2026-11-21T10:00:00.000+08:00');
    const application = await world.paid(dealer);
    await world.on('2026-12-01T09:00:00.000+08:00');
    const named = () => world.report(dealer, { policy: { vin: application.vin }, occurredAt: at('2026-11-30T12:00') });
    expect(codes(await named())).toEqual(['NOT_FOUND']);
  });
});
