/**
 * What is settled about an accident comes over the API (S-252, S-243): shares, other vehicles, several victims, exclusions,
 * recourse (CTR 22), each its own car, other insurers' policies (IL 56), trains (MC14 29), holidays, and what may be claimed
 * back (IL 60). Every expected figure is worked by hand in its comment; both clause editions.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { A_REPAIR, type Assessed, type Chain, claimChain, cny, type Handled } from '../../kit/claim-chain.js';
import { claimWorld, type ClaimWorld, DURING } from '../../kit/claim-world.js';
import { coverage, coveredPlate } from '../../kit/covered-pair.js';
import type { Seller } from '../../kit/quote-world.js';

let world: ClaimWorld;
let dealer: Seller;
let chain: Chain;
const plates: Record<'2020' | '2014' | 'again', string> = { '2020': '', '2014': '', again: '' };

const MAINS = [coverage('VEHICLE_DAMAGE', 200_000), coverage('THIRD_PARTY_LIABILITY', 300_000)];
const OF_2020 = [
  ...MAINS,
  coverage('BODY_SCRATCH', 2000),
  coverage('HOLIDAY_DOUBLE_LIMIT', null, { appliesTo: 'THIRD_PARTY_LIABILITY' }),
];

beforeAll(async () => {
  world = await claimWorld();
  await world.db.owner`insert into public_holidays (day, name, worked, source)
    values ('2026-12-12', '测试节', false, 'invented') on conflict do nothing`;
  dealer = await world.partner();
  plates['2020'] = await coveredPlate(world, dealer, OF_2020, '2020');
  plates['2014'] = await coveredPlate(world, dealer, MAINS, '2014');
  plates.again = await coveredPlate(world, dealer, OF_2020, '2020');
  chain = await claimChain(world);
}, 120_000);
afterAll(() => world.stop());
beforeEach(() => world.on(DURING));

const NOTHING_BROKEN: Assessed = { lines: [] };
const repair = (yuan: string): Assessed => ({
  lines: [{ line: { kind: 'PART', label: '车门', quantity: '1', unitPrice: cny(yuan) }, assessed: cny(yuan) }],
});
const wall = (yuan: string, key = 'wall') => ({ key, is: 'OWNER_OF_PROPERTY' as const, property: cny(yuan) });
const PEDESTRIAN = { key: 'walker', is: 'PEDESTRIAN_OR_CYCLIST' as const };
const TWO_CARS = { otherParties: [{ plate: '沪B10001' }] };
const THREE_CARS = { otherParties: [{ plate: '沪B10001' }, { plate: '沪B10002' }] };

let losses = 0;
/** A loss of its own: eight hours apart, none on the holiday unless it is asked for. */
async function assessed(
  losing: Assessed,
  notice: object = {},
  of: keyof typeof plates = '2020',
  day?: string,
): Promise<Handled> {
  losses += 1;
  const date = day ?? `2026-12-${String(1 + (losses % 10)).padStart(2, '0')}`;
  const hour = String((Math.floor(losses / 10) * 5) % 24).padStart(2, '0');
  return chain.upTo(
    'DOCUMENTS_COMPLETE',
    dealer,
    { policy: { plate: plates[of] }, occurredAt: `${date}T${hour}:10:00.000+08:00`, ...notice },
    { assessed: losing },
  );
}
const sheetOf = async (claim: Handled, settled: object): Promise<NonNullable<Handled['calculation']>> => {
  const { calculation } = await chain.did(chain.verifier, 'calculate', claim, settled);
  if (!calculation) throw new Error('no sheet');
  return calculation;
};
const refusedAs = async (claim: Handled, settled: object) =>
  (await chain.act(chain.verifier, 'calculate', claim, settled)).userErrors.map(({ code, field }) => [
    code,
    field?.slice(1).join('.'),
  ]);
/** What each coverage pays, in order. */
const pays = ({ lines }: NonNullable<Handled['calculation']>) =>
  lines
    .filter(({ step }) => step === 'PAYABLE')
    .map(({ coverage: code, beneficiary, amount }) => `${code} ${beneficiary ?? ''} ${amount.amount}`);
const said = ({ statements }: NonNullable<Handled['calculation']>) => statements.map(({ code }) => code);

describe('several vehicles and several victims', () => {
  it('share compulsory limits by limit and by loss, then by liability; what others owe may be claimed back', async () => {
    const claim = await assessed(
      {
        ...repair('8000.00'),
        victims: [
          { key: 'rider', is: 'PASSENGER', otherParty: 2, deathDisability: cny('300000.00'), medical: cny('40000.00') },
          { ...wall('10000.00', 'car1'), otherParty: 1 },
          { ...wall('6000.00', 'car2'), otherParty: 2 },
        ],
      },
      THREE_CARS,
    );
    const sheet = await sheetOf(claim, {
      liability: 'EQUAL',
      otherVehicles: [
        { otherParty: 1, liability: 'EQUAL' },
        { otherParty: 2, liability: 'NONE' },
      ],
    });
    // Injury: rider turns to ours and vehicle 1, 300,000 by equal limits: 150,000; medical 18,000 + 18,000 of 40,000.
    // Property, ours 2,000: car1 asks 10,000 × 2,000 ÷ 2,100 = 9,523.81, car2 6,000 ÷ 2 = 3,000 → 1,520.91 and 479.09.
    // Vehicle 1 gives car2 2,000 × 3,000 ÷ 10,619.05 = 565.02, vehicle 2 gives car1 100 × 476.19 ÷ 857.14 = 55.56.
    // Commercial at 50 %: rider (40,000 − 36,000) → 2,000; car1 (10,000 − 1,576.47) → 4,211.77; car2 (6,000 − 1,044.11) → 2,477.95.
    expect(pays(sheet)).toEqual([
      'COMPULSORY_LIABILITY rider 150000.00',
      'COMPULSORY_LIABILITY rider 18000.00',
      'COMPULSORY_LIABILITY car1 1520.91',
      'COMPULSORY_LIABILITY car2 479.09',
      'THIRD_PARTY_LIABILITY car1 4211.77',
      'THIRD_PARTY_LIABILITY car2 2477.95',
      'THIRD_PARTY_LIABILITY rider 2000.00',
      'VEHICLE_DAMAGE INSURED 8000.00',
    ]);
    expect(sheet.payable.amount).toBe('186689.72');
    // Own damage 8,000: vehicle 1 owes 1,434.98 of its limit and (8,000 − 1,479.42) × 50 % = 3,260.29; vehicle 2 its 44.44.
    expect(sheet.subrogations).toEqual([
      {
        vehicle: expect.stringMatching(/1$/),
        compulsory: { amount: '1434.98' },
        liability: { amount: '3260.29' },
        amount: { amount: '4695.27' },
      },
      {
        vehicle: expect.stringMatching(/2$/),
        compulsory: { amount: '44.44' },
        liability: { amount: '0.00' },
        amount: { amount: '44.44' },
      },
    ]);
  });

  it('without fault pay by the lower limits, and at most a tenth towards who drives nothing (RTS 76)', async () => {
    const claim = await assessed({ ...NOTHING_BROKEN, victims: [{ ...PEDESTRIAN, medical: cny('5000.00') }] });
    const over = { liability: 'NONE', victims: [{ key: 'walker', share: '0.2' }] };
    expect(await refusedAs(claim, over)).toEqual([['CLAIM_NOT_CALCULABLE', 'victims.0.share']]);
    // 1,800 without fault; (5,000 − 1,800) × 10 % = 320.
    const sheet = await sheetOf(claim, { liability: 'NONE', victims: [{ key: 'walker', share: '0.1' }] });
    expect(sheet.payable.amount).toBe('2120.00');
  });

  it('a share that was settled goes before that of the degree; mental damage first, when it is asked for', async () => {
    const share = await assessed({ ...NOTHING_BROKEN, victims: [wall('52000.00')] });
    // 2,000 + 50,000 × 60 %.
    expect((await sheetOf(share, { liability: 'MAJOR', share: '0.6' })).payable.amount).toBe('32000.00');
    const hurt = { ...PEDESTRIAN, deathDisability: cny('180000.00'), mentalDamage: cny('20000.00') };
    const first = await assessed({ ...NOTHING_BROKEN, victims: [hurt] });
    // 180,000, of it 20,000 for mental damage; what is left of the rest, 20,000 × 70 % = 14,000.
    const victims = [{ key: 'walker', mentalDamageFirst: true }];
    expect((await sheetOf(first, { liability: 'MAJOR', victims })).payable.amount).toBe('194000.00');
    const last = await assessed({ ...NOTHING_BROKEN, victims: [hurt] });
    // Left is mental damage, which nobody insured.
    expect((await sheetOf(last, { liability: 'MAJOR' })).payable.amount).toBe('180000.00');
  });
});

describe('what is not paid', () => {
  it('a drunk driver: injury within limits, recovered; no property, nothing of commercial cover (CTR 22)', async () => {
    const claim = await assessed({
      ...A_REPAIR,
      victims: [{ ...PEDESTRIAN, deathDisability: cny('200000.00'), medical: cny('20000.00') }, wall('3000.00')],
    });
    const sheet = await sheetOf(claim, { liability: 'FULL', recourse: 'DRUNK_DRIVER' });
    expect([sheet.payable.amount, sheet.recourse.amount]).toEqual(['198000.00', '198000.00']);
    expect(said(sheet).filter((code) => code === 'EXCLUDED')).toHaveLength(2); // property, and the commercial policy
    expect(sheet.text).toMatch(/drunk|醉酒/i);
  });

  it('while a thief drives commercial liability is out, the vehicle itself is not', async () => {
    const claim = await assessed({ ...repair('6000.00'), victims: [{ ...PEDESTRIAN, medical: cny('20000.00') }] });
    const sheet = await sheetOf(claim, { liability: 'FULL', recourse: 'STOLEN_VEHICLE' });
    expect(pays(sheet)).toEqual(['COMPULSORY_LIABILITY walker 18000.00', 'VEHICLE_DAMAGE INSURED 6000.00']);
  });

  it('an exclusion by the handler takes a coverage, a victim or a stated part out, each with its rule', async () => {
    const claim = await assessed({ ...A_REPAIR, victims: [wall('3000.00'), wall('1000.00', 'fence')] });
    const sheet = await sheetOf(claim, {
      liability: 'FULL',
      exclusions: [
        { policyKind: 'COMMERCIAL', coverage: 'VEHICLE_DAMAGE', rule: 'WEAR_OR_DEFECT' },
        { policyKind: 'COMPULSORY', victim: 'fence', rule: 'VICTIM_WILFUL' },
        { policyKind: 'COMMERCIAL', victim: 'fence', rule: 'FALSE_CLAIM' },
        { policyKind: 'COMMERCIAL', coverage: 'VEHICLE_DAMAGE', amount: cny('500.00'), rule: 'WEAR_OR_DEFECT' },
      ],
    });
    // Wall: 2,000 and 1,000; the fence nothing, the own damage nothing.
    expect(pays(sheet)).toEqual(['COMPULSORY_LIABILITY wall 2000.00', 'THIRD_PARTY_LIABILITY wall 1000.00']);
    expect(said(sheet).filter((code) => code === 'EXCLUDED')).toHaveLength(4);
  });
});

describe('other covers', () => {
  it('each its own car, where both are liable, nobody is hurt and each damage is within 2,000 (互碰自赔)', async () => {
    const small = await assessed(
      { ...repair('1800.00'), victims: [{ ...wall('1500.00', 'car1'), otherParty: 1 }] },
      TWO_CARS,
    );
    expect(pays(await sheetOf(small, { liability: 'EQUAL', mutualSettlement: true }))).toEqual([
      'COMPULSORY_LIABILITY INSURED 1800.00',
    ]);
    const big = await assessed(
      { ...repair('2000.01'), victims: [{ ...wall('1500.00', 'car1'), otherParty: 1 }] },
      TWO_CARS,
    );
    const sheet = await sheetOf(big, { liability: 'EQUAL', mutualSettlement: true });
    expect(said(sheet)).toContain('CONDITIONS_NOT_MET');
    expect(pays(sheet)).toEqual([
      'COMPULSORY_LIABILITY car1 1500.00',
      'THIRD_PARTY_LIABILITY car1 0.00',
      'VEHICLE_DAMAGE INSURED 2000.01',
    ]);
  });

  it('insurers of the same interest pay by sum insured (IL 56)', async () => {
    const claim = await assessed({ ...A_REPAIR, victims: [wall('52000.00')] });
    const sheet = await sheetOf(claim, {
      liability: 'FULL',
      coexisting: [
        { coverage: 'THIRD_PARTY_LIABILITY', sumInsured: cny('700000.00') },
        { coverage: 'VEHICLE_DAMAGE', sumInsured: cny('300000.00') },
      ],
    });
    // 2,000; 50,000 × 300 ÷ 1,000 = 15,000; 12,000 × 200 ÷ 500 = 4,800.
    expect(pays(sheet)).toEqual([
      'COMPULSORY_LIABILITY wall 2000.00',
      'THIRD_PARTY_LIABILITY wall 15000.00',
      'VEHICLE_DAMAGE INSURED 4800.00',
    ]);
  });

  it('tractor and trailer count as one: by their limits, no more than the tractor’s (MC14 29)', async () => {
    const claim = await assessed({ ...NOTHING_BROKEN, victims: [wall('402000.00')] });
    const connected = { is: 'TRAILER', thirdPartyLimit: cny('100000.00') };
    // 2,000; of 400,000 the tractor's 300,000, of which ours 300 ÷ 400: 225,000.
    expect((await sheetOf(claim, { liability: 'FULL', connected })).payable.amount).toBe('227000.00');
  });

  it('the limit is doubled on a public holiday of the dated table, and on no other day', async () => {
    const victims = { ...NOTHING_BROKEN, victims: [wall('502000.00')] };
    const holiday = await assessed(victims, {}, '2020', '2026-12-12');
    expect((await sheetOf(holiday, { liability: 'FULL' })).payable.amount).toBe('502000.00');
    const ordinary = await assessed(victims);
    expect((await sheetOf(ordinary, { liability: 'FULL' })).payable.amount).toBe('302000.00');
  });

  it('rescue costs are shared by what was rescued; what others paid for a part comes off it', async () => {
    const claim = await assessed({
      ...A_REPAIR,
      rescue: cny('1000.00'),
      separate: [{ part: 'SCRATCH', loss: cny('900.00') }],
    });
    const sheet = await sheetOf(claim, {
      liability: 'FULL',
      received: cny('2000.00'),
      receivedForParts: [{ part: 'SCRATCH', amount: cny('400.00') }],
      rescued: { insured: cny('150000.00'), all: cny('200000.00') },
    });
    // 12,000 − 2,000, rescue 1,000 × 150 ÷ 200 = 750; scratches 900 − 400.
    expect(pays(sheet)).toEqual(['VEHICLE_DAMAGE INSURED 10750.00', 'BODY_SCRATCH INSURED 500.00']);
  });

  it('what a sum insured has paid before in other claims of the policy is used up', async () => {
    const scratched = (yuan: string): Assessed => ({ lines: [], separate: [{ part: 'SCRATCH', loss: cny(yuan) }] });
    const first = await assessed(scratched('1500.00'), {}, 'again');
    await sheetOf(first, { liability: 'FULL' });
    const held = await chain.read(chain.approver, first);
    if (held.state !== 'APPROVED')
      await chain.did(chain.approver, 'approve', held, { payable: cny('1500.00'), opinion: '同意' });
    const second = await assessed(scratched('1200.00'), {}, 'again');
    expect((await sheetOf(second, { liability: 'FULL' })).payable.amount).toBe('500.00'); // 2,000 − 1,500
  });
});

describe('clauses of 2014', () => {
  it('take a deductible by liability, ten points more when overloaded, and thirty when nobody is found', async () => {
    const full = await assessed(A_REPAIR, {}, '2014');
    const sheet = await sheetOf(full, { liability: 'FULL' });
    expect([sheet.edition, sheet.payable.amount]).toEqual(['MC14', '9600.00']); // 12,000 × 80 %
    const loaded = await assessed(A_REPAIR, {}, '2014');
    expect((await sheetOf(loaded, { liability: 'FULL', unsafeLoading: true })).payable.amount).toBe('8640.00'); // × 90 %
    const gone = await assessed({ ...A_REPAIR, thirdPartyNotFound: true }, {}, '2014');
    expect((await sheetOf(gone, { liability: 'NONE' })).payable.amount).toBe('8400.00'); // 12,000 × 70 %
    const major = await assessed({ ...NOTHING_BROKEN, victims: [wall('52000.00')] }, {}, '2014');
    // 2,000; 50,000 × 70 % × 85 % = 29,750.
    expect((await sheetOf(major, { liability: 'MAJOR' })).payable.amount).toBe('31750.00');
    const drunk = await assessed(A_REPAIR, {}, '2014');
    const out = await sheetOf(drunk, { liability: 'FULL', recourse: 'UNLICENSED_DRIVER' });
    expect(out.payable.amount).toBe('0.00');
    expect(out.text).toContain('MC14 summary'); // the clause of the policy's own edition
  });
});

describe('what does not fit the record', () => {
  it('is refused by path, everything at once, and nothing is kept', async () => {
    const claim = await assessed({ ...A_REPAIR, victims: [wall('3000.00')] }, TWO_CARS);
    const wrong = {
      liability: 'UNDETERMINED',
      share: '1.01',
      received: cny('-1.00'),
      otherVehicles: [
        { otherParty: 7, liability: 'FULL' },
        { otherParty: 1, liability: 'UNDETERMINED' },
        { otherParty: 1, liability: 'MINOR' },
      ],
      victims: [{ key: 'nobody', share: '0.5' }],
      receivedForParts: [{ part: 'GLASS', amount: cny('1.00') }],
      coexisting: [{ coverage: 'DRIVER_LIABILITY', sumInsured: cny('0.00') }],
      connected: { is: 'TRACTOR', thirdPartyLimit: cny('1.00') },
      compulsoryMissing: true,
      rescued: { insured: cny('1.00'), all: cny('1.00') },
      exclusions: [
        { policyKind: 'COMMERCIAL', coverage: 'PASSENGER_LIABILITY', rule: 'BECAUSE' },
        { policyKind: 'COMPULSORY', victim: 'nobody', amount: cny('0.00'), rule: 'NO_LOSS' },
      ],
    };
    expect(new Set((await refusedAs(claim, wrong)).map((each) => each.join(' ')))).toEqual(
      new Set([
        'LIABILITY_NOT_SETTLED liability',
        'LIABILITY_NOT_SETTLED otherVehicles.1.liability',
        'INVALID_INPUT share',
        'INVALID_INPUT received',
        'INVALID_INPUT otherVehicles.0.otherParty',
        'INVALID_INPUT otherVehicles.2.otherParty',
        'INVALID_INPUT victims.0.key',
        'INVALID_INPUT receivedForParts.0.part',
        'INVALID_INPUT coexisting.0.coverage',
        'INVALID_INPUT coexisting.0.sumInsured',
        'INVALID_INPUT connected.otherParty',
        'INVALID_INPUT compulsoryMissing',
        'INVALID_INPUT rescued',
        'INVALID_INPUT exclusions.0.coverage',
        'REJECTION_RULE_UNKNOWN exclusions.0.rule',
        'INVALID_INPUT exclusions.1.victim',
        'INVALID_INPUT exclusions.1.amount',
      ]),
    );
    const both = { liability: 'FULL', connected: { is: 'TRACTOR', otherParty: 1, thirdPartyLimit: cny('1.00') } };
    // Our own policy says that it is a tractor, or a car: a vehicle with compulsory cover is no trailer.
    expect(await refusedAs(claim, both)).toEqual([['CLAIM_NOT_CALCULABLE', 'connected']]);
    expect((await chain.read(chain.verifier, claim)).calculation).toBeNull();
  });
});
