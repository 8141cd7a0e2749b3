/** Every kind of domain 4.3: what it touches, who decides, which papers, from when, and what it does to the premium. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  EndorsementDecideDocument,
  type EndorsementChangeInput,
  PolicyVersionAtDocument,
} from '../../generated/operations.js';
import { endorsementWorld, type EndorsementWorld, type Held } from '../../kit/endorsement-world.js';
import { aValuedSaloon, aVin, codes, newKey, nextSerial, type Seller } from '../../kit/quote-world.js';

let world: EndorsementWorld;
let dealer: Seller;
let compulsory: Held;
let commercial: Held;
beforeAll(async () => {
  world = await endorsementWorld();
  dealer = await world.partner();
}, 120_000);
afterAll(() => world.stop());

const START = '2026-11-22T00:00:00.000+08:00';
const HUNDRED_RUN = '2027-03-01T09:00:00.000+08:00';
const CNY = 'CNY' as const;

/** A pair that has run a hundred days when a change by day takes effect. */
async function inForce(given?: Parameters<EndorsementWorld['pair']>[1]): Promise<void> {
  world.clock.at('2026-11-21T10:00:00.000+08:00');
  ({ compulsory, commercial } = await world.pair(dealer, given));
  await world.on(START);
  await world.on(HUNDRED_RUN);
}
const plate = (): string => `沪C${String(nextSerial()).padStart(5, '0')}`;
const both = (): string[] => [compulsory.wire, commercial.wire];
const latest = async (policy: Held) => (await world.timeLine(dealer, policy)).versions.nodes[0];

describe('facts of the vehicle', () => {
  it('S-192 PLATE_ASSIGN: the plate of a new car comes to both policies at once, without money', async () => {
    await inForce({
      request: {
        vehicle: aValuedSaloon({
          registration: {
            unregistered: {
              invoiceNumber: 'X1',
              invoicedOn: '2026-11-20',
              invoicePrice: { amount: '150000.00', currency: CNY },
            },
          },
          firstRegisteredOn: null,
        }),
      },
    });
    const number = plate();
    const done = await world.endorsed(dealer, both(), [
      { plateAssign: { plate: { number }, registeredOn: '2027-02-27' } },
    ]);
    expect(done).toMatchObject({
      state: 'EFFECTIVE',
      premiumChange: { amount: '0.00' },
      charge: null,
      effectiveAt: HUNDRED_RUN,
      materials: ['VEHICLE_LICENCE'],
    });
    expect(
      done.slips.map(({ policy, versionAfter }) => [policy.kind, versionAfter.vehicle.plate?.number]).sort(),
    ).toEqual([
      ['COMMERCIAL', number],
      ['COMPULSORY', number],
    ]);
    expect(
      (
        await world.preview(dealer, {
          policyIds: both(),
          proposal: { changes: [{ plateAssign: { plate: { number: plate() }, registeredOn: '2027-02-27' } }] },
        })
      ).refusals.map(({ code }) => code),
    ).toContain('ENDORSEMENT_NOT_ALLOWED');
  }, 60_000);

  it('S-192 PLATE_CHANGE: what was said before stays said for the time before', async () => {
    await inForce();
    const number = plate();
    await world.endorsed(dealer, both(), [{ plateChange: { plate: { number }, registeredOn: '2027-02-27' } }]);
    const at = async (effectiveAt: string, knownAt?: string) =>
      (
        await dealer.ask(PolicyVersionAtDocument, {
          by: { id: commercial.wire },
          effectiveAt,
          ...(knownAt ? { knownAt } : {}),
        })
      ).policy?.versionAt?.sequence;
    expect(await at('2027-01-01T00:00:00.000+08:00')).toBe(2); // written again up to the change
    expect(await at('2027-06-01T00:00:00.000+08:00')).toBe(3);
    expect(await at('2027-06-01T00:00:00.000+08:00', '2027-01-01T00:00:00.000+08:00')).toBe(1); // as we held it to be then
  });

  it('S-192 USE_NATURE_CHANGE: both are priced again by the tariffs that they pin, for the days left', async () => {
    await inForce();
    const changes: EndorsementChangeInput[] = [{ useNatureChange: 'TAXI_RENTAL' }];
    const preview = await world.preview(dealer, { policyIds: both(), proposal: { changes } });
    expect(preview.refusals).toEqual([]);
    const ofCompulsory = preview.slips.find(({ policy }) => policy.kind === 'COMPULSORY');
    // 950 → 1800 a year: 850 × 265 ÷ 365 = 617.12
    expect(ofCompulsory?.premiumChange.amount.amount).toBe('617.12');
    const done = await world.endorsed(dealer, both(), changes);
    expect(done).toMatchObject({ state: 'EFFECTIVE', digest: preview.digest, premiumChange: preview.premiumChange });
    expect(done.effectiveAt).toBe('2027-03-02T00:00:00.000+08:00');
  }, 60_000);

  it('VIN_ENGINE_CORRECTION: a VIN goes to a person first; the correction reaches back through every version', async () => {
    await inForce();
    await world.endorsed(dealer, [commercial.wire], [{ removeCoverage: 'VEHICLE_DAMAGE' }]);
    const vin = aVin();
    const { endorsement: referred } = await world.request(
      dealer,
      both(),
      [{ vinEngineCorrection: { vin, engineNumber: 'EA2110099' } }],
      { effectiveAt: START },
    );
    if (!referred) throw new Error('refused');
    expect(referred).toMatchObject({ state: 'REFERRED', effectiveAt: START });
    expect(codes(await world.confirm(dealer, referred))).toEqual(['ENDORSEMENT_STATE']);
    const underwriter = await world.staff(['UNDERWRITER']);
    const { endorsementDecide } = await underwriter.ask(EndorsementDecideDocument, {
      input: {
        idempotencyKey: newKey(),
        endorsementId: referred.id,
        expectedVersion: referred.revision,
        approved: true,
        opinion: '行驶证相符',
      },
    });
    expect(endorsementDecide?.userErrors).toEqual([]);
    const { endorsement: done, userErrors } = await world.confirm(dealer, await world.read(dealer, referred.id));
    expect(userErrors).toEqual([]);
    expect(done).toMatchObject({ state: 'EFFECTIVE', note: '行驶证相符', premiumChange: { amount: '0.00' } });
    const known = await world.db.owner<{ vin: string; n: number }[]>`
      select content -> 'vehicle' ->> 'vin' as vin, count(*)::int as n from policy_versions where policy_id = ${commercial.id} and superseded_at is null group by 1`;
    expect(known.map((row) => ({ ...row }))).toEqual([{ vin, n: 2 }]);
    const [row] = await world.db.owner<{ vin: string; fits: boolean }[]>`
      select p.vin, p.subject_id = v.subject_id as fits from policies p join vehicles v on v.id = p.vehicle_id where p.id = ${compulsory.id}`;
    expect({ ...row }).toEqual({ vin, fits: true });
  }, 60_000);

  it('VIN_ENGINE_CORRECTION: the other vehicle must be free of compulsory cover', async () => {
    await inForce();
    const taken = compulsory;
    const [row] = await world.db.owner<{ vin: string }[]>`select vin from policies where id = ${taken.id}`;
    const vin = row?.vin ?? '';
    await inForce();
    const { endorsement: referred } = await world.request(
      dealer,
      [compulsory.wire],
      [{ vinEngineCorrection: { vin } }],
    );
    if (!referred) throw new Error('refused');
    const underwriter = await world.staff(['UNDERWRITER']);
    await underwriter.ask(EndorsementDecideDocument, {
      input: {
        idempotencyKey: newKey(),
        endorsementId: referred.id,
        expectedVersion: 1,
        approved: true,
        opinion: 'ok',
      },
    });
    expect(codes(await world.confirm(dealer, await world.read(dealer, referred.id)))).toEqual(['DUPLICATE_COMPULSORY']);
  }, 60_000);

  it('VEHICLE_MODEL_CORRECTION: seats that change a band re-rate compulsory cover too', async () => {
    await inForce();
    const preview = await world.preview(dealer, {
      policyIds: both(),
      proposal: { changes: [{ modelCorrection: { seats: 7 } }] },
    });
    expect(preview.refusals).toEqual([]);
    // 950 → 1100: 150 × 265 ÷ 365 = 108.90
    expect(preview.slips.find(({ policy }) => policy.kind === 'COMPULSORY')?.premiumChange.amount.amount).toBe(
      '108.90',
    );
  });
});

describe('cover', () => {
  it('S-186 ADD_COVERAGE: newly insured damage is worth what the vehicle is on the day, and asks for photos', async () => {
    await inForce();
    await world.endorsed(dealer, [commercial.wire], [{ removeCoverage: 'VEHICLE_DAMAGE' }]);
    const preview = await world.preview(dealer, {
      policyIds: [commercial.wire],
      proposal: { changes: [{ addCoverage: { code: 'VEHICLE_DAMAGE' } }] },
      effectiveAt: '2027-06-02T00:00:00.000+08:00',
    });
    expect(preview.refusals).toEqual([]);
    expect(preview.materials).toEqual(['VEHICLE_PHOTO']);
    // 150,000 new, 24 full months at 0.60 %: 128,400
    const damage = preview.slips[0]?.versionAfter.coverages.find(
      ({ selection }) => selection.code === 'VEHICLE_DAMAGE',
    );
    expect(damage?.selection.sumInsured?.amount).toBe('128400.00');
  }, 60_000);

  it('ADD_COVERAGE, SUM_INSURED_CHANGE and REMOVE_COVERAGE are not of compulsory cover; a pair takes them for its commercial half', async () => {
    await inForce();
    const changes: EndorsementChangeInput[] = [{ removeCoverage: 'VEHICLE_DAMAGE' }];
    expect(codes(await world.request(dealer, [compulsory.wire], changes))).toEqual(['ENDORSEMENT_NOT_ALLOWED']);
    expect(codes(await world.request(dealer, [commercial.wire], [{ removeCoverage: 'DRIVER_LIABILITY' }]))).toEqual([
      'ENDORSEMENT_NOT_ALLOWED',
    ]);
    expect(
      codes(await world.request(dealer, [commercial.wire], [{ addCoverage: { code: 'THIRD_PARTY_LIABILITY' } }])),
    ).toEqual(['ENDORSEMENT_NOT_ALLOWED']);
  });

  it('SPECIAL_AGREEMENT: from the approved list and nowhere else', async () => {
    await inForce();
    const refused = await world.request(dealer, [commercial.wire], [{ specialAgreement: { code: 'FREE_TEXT' } }]);
    expect(codes(refused)).toEqual(['SPECIAL_AGREEMENT_UNKNOWN']);
    await world.endorsed(dealer, [commercial.wire], [{ specialAgreement: { code: 'NO_HIRE_USE' } }]);
    expect((await latest(commercial))?.changes.map(({ path }) => path)).toEqual(['specialAgreements.NO_HIRE_USE']);
    expect(
      codes(await world.request(dealer, [commercial.wire], [{ specialAgreement: { code: 'NO_HIRE_USE' } }])),
    ).toEqual(['ENDORSEMENT_NOTHING_CHANGES']);
  });

  it('PERIOD_CHANGE: before the start only; a year stays a year, leap day or not', async () => {
    await inForce();
    expect(codes(await world.request(dealer, both(), [{ periodChange: '2027-04-01T00:00:00.000+08:00' }]))).toEqual([
      'ENDORSEMENT_NOT_ALLOWED',
      'ENDORSEMENT_NOT_ALLOWED',
    ]);
    world.clock.at('2026-11-21T10:00:00.000+08:00');
    ({ compulsory, commercial } = await world.pair(dealer));
    await world.endorsed(dealer, both(), [{ periodChange: '2026-12-01T00:00:00.000+08:00' }]);
    const line = await world.timeLine(dealer, compulsory);
    expect(line.period).toEqual({ startsAt: '2026-12-01T00:00:00.000+08:00', endsAt: '2027-12-01T00:00:00.000+08:00' });
    expect(line.versions.nodes[0]).toMatchObject({
      effectiveFrom: '2026-12-01T00:00:00.000+08:00',
      effectiveUntil: '2027-12-01T00:00:00.000+08:00',
    });
  }, 60_000);

  it('SUSPEND and RESUME: only where it is agreed; the clock makes it rest and go on, and the period is longer by those days', async () => {
    await inForce();
    expect(codes(await world.request(dealer, [commercial.wire], [{ suspend: '2027-04-01' }]))).toEqual([
      'SUSPENSION_NOT_AGREED',
    ]);
    await world.endorsed(dealer, [commercial.wire], [{ specialAgreement: { code: 'SUSPENSION_OF_COVER' } }]);
    await world.endorsed(dealer, [commercial.wire], [{ suspend: '2027-04-01' }]); // from 2 March: 30 days
    const state = async (at: string) => {
      world.clock.at(at);
      return (await world.timeLine(dealer, commercial)).state;
    };
    expect(await state('2027-03-01T23:59:59.999+08:00')).toBe('IN_FORCE');
    expect(await state('2027-03-02T00:00:00.000+08:00')).toBe('SUSPENDED');
    expect(await state('2027-04-01T00:00:00.000+08:00')).toBe('IN_FORCE');
    await world.on('2027-03-02T00:00:00.000+08:00');
    expect((await world.timeLine(dealer, commercial)).period.endsAt).toBe('2027-12-22T00:00:00.000+08:00');
    await world.endorsed(dealer, [commercial.wire], [{ resume: '2027-03-12' }]); // ten days rested
    expect((await world.timeLine(dealer, commercial)).period.endsAt).toBe('2027-12-02T00:00:00.000+08:00');
    await world.on('2027-03-12T00:00:00.000+08:00');
    const events = await world.db.owner<
      { type: string }[]
    >`select type from events where subject_id = ${commercial.id} order by sequence`;
    expect(events.map(({ type }) => type).filter((type) => /suspended|resumed/.test(type))).toEqual([
      'policy.suspended',
      'policy.resumed',
    ]);
    // 100 run before it rested, ten rested: of 365 days 264 are left on the 13th.
    const preview = await world.preview(dealer, {
      policyIds: [commercial.wire],
      proposal: { changes: [{ removeCoverage: 'VEHICLE_DAMAGE' }] },
    });
    expect(preview.slips[0]).toMatchObject({ daysRun: 101, daysLeft: 264, days: 365 });
  }, 60_000);
});

describe('people', () => {
  const BUYER = {
    person: {
      name: '周明远',
      phone: '13900000000',
      identity: { kind: 'RESIDENT_ID' as const, number: '110101199003070038' },
    },
  };

  it('OWNER_TRANSFER: the new owner takes over both; papers are asked for; no money while the risk is the same', async () => {
    await inForce();
    const changes: EndorsementChangeInput[] = [{ ownerTransfer: { owner: BUYER, transferredOn: '2027-02-28' } }];
    const preview = await world.preview(dealer, { policyIds: both(), proposal: { changes } });
    expect(preview).toMatchObject({
      refusals: [],
      premiumChange: { amount: '0.00' },
      materials: ['REGISTRATION_CERTIFICATE', 'SALE_CONTRACT', 'IDENTITY_DOCUMENT'],
    });
    expect(preview.slips[0]?.versionAfter.people.policyholder.name.masked).toBe('周**');
    const { endorsement } = await world.request(dealer, both(), changes);
    if (!endorsement) throw new Error('refused');
    expect(endorsement.digest).toBe(preview.digest);
    expect(endorsement.reviewUntil).toBe('2027-04-01T00:00:00.000+08:00'); // thirty days after the notice
    const withoutPapers = await world.confirm(dealer, endorsement, { materials: [] });
    expect(codes(withoutPapers)).toEqual(['MATERIAL_MISSING', 'MATERIAL_MISSING', 'MATERIAL_MISSING']);
    const { endorsement: done } = await world.confirm(dealer, endorsement);
    expect(done?.state).toBe('EFFECTIVE');
    const [row] = await world.db.owner<
      { holder_name: string }[]
    >`select holder_name from policies where id = ${compulsory.id}`;
    expect(row?.holder_name).toBe('周明远');
    expect(
      (await latest(compulsory))?.changes.filter(({ path }) => path.startsWith('people.')).map(({ after }) => after),
    ).toEqual(['周**', '周**', '周**']);
  }, 60_000);

  it('INSURED_OR_POLICYHOLDER_CHANGE: needs the identity of who is new', async () => {
    await inForce();
    const refused = await world.request(dealer, both(), [{ peopleChange: { insured: { person: { name: '陈静' } } } }]);
    expect(codes(refused)).toEqual(['INVALID_INPUT']);
    const done = await world.endorsed(dealer, both(), [{ peopleChange: { insured: BUYER } }]);
    expect(done.slips[0]?.changes.map(({ path }) => path)).toEqual(['people.insured']);
  });

  it('S-185 CONTACT_CHANGE: at once, no papers, no money', async () => {
    await inForce();
    const done = await world.endorsed(dealer, both(), [{ contactChange: { phone: '13800000001' } }]);
    expect(done).toMatchObject({ state: 'EFFECTIVE', materials: [], premiumChange: { amount: '0.00' } });
    expect(codes(await world.request(dealer, both(), [{ contactChange: { phone: '12' } }]))).toEqual(['INVALID_INPUT']);
  });
});

describe('order and time', () => {
  it('a change that holds later closes the time before it, and says from when it is open', async () => {
    await inForce();
    await world.endorsed(dealer, [commercial.wire], [{ removeCoverage: 'VEHICLE_DAMAGE' }], {
      effectiveAt: '2027-06-01T00:00:00.000+08:00',
    });
    const changes: EndorsementChangeInput[] = [
      { sumInsuredChange: { code: 'THIRD_PARTY_LIABILITY', sumInsured: { amount: '2000000.00', currency: CNY } } },
    ];
    const refused = await world.request(dealer, [commercial.wire], changes);
    expect(codes(refused)).toEqual(['ENDORSEMENT_OUT_OF_SEQUENCE']);
    const open = refused.userErrors[0]?.wouldPass[0]?.value;
    expect(open).toBe('2027-06-01T00:00:00.000+08:00');
    expect(codes(await world.request(dealer, [commercial.wire], changes, { effectiveAt: open ?? '' }))).toEqual([]);
    // A pure correction is carried through what holds later.
    await world.endorsed(dealer, [commercial.wire], [{ contactChange: { phone: '13800000002' } }]);
    expect(
      (await world.timeLine(dealer, commercial)).versions.nodes.filter(
        ({ effectiveUntil }) => effectiveUntil > '2027-06-01T00:00:00.000+08:00',
      ),
    ).toHaveLength(3);
  }, 60_000);

  it.each([
    ['back', '2027-02-01T00:00:00.000+08:00'],
    ['inside a day, where money counts days', '2027-03-05T12:00:00.000+08:00'],
    ['after the end', '2028-01-01T00:00:00.000+08:00'],
  ])('no effect %s', async (_what, effectiveAt) => {
    await inForce();
    expect(
      codes(await world.request(dealer, [commercial.wire], [{ removeCoverage: 'VEHICLE_DAMAGE' }], { effectiveAt })),
    ).toEqual(['BACKDATED']);
  });

  it('before cover begins a change replaces the whole: the difference is the whole one, leap year or not', async () => {
    world.clock.at('2026-11-21T10:00:00.000+08:00');
    ({ compulsory, commercial } = await world.pair(dealer));
    const preview = await world.preview(dealer, {
      policyIds: [compulsory.wire],
      proposal: { changes: [{ modelCorrection: { seats: 7 } }] },
    });
    expect(preview.slips[0]).toMatchObject({
      daysRun: 0,
      daysLeft: 365,
      days: 365,
      premiumChange: { amount: { amount: '150.00' } },
    });
    expect(preview.effectiveAt).toBe(START);
  });
});
