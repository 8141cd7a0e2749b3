/** The screens of a dealer's system and a broker's portal, each one request, and what each promises (examples A1–A3, B1, B2). */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { base64url, compactVerify, createLocalJWKSet, type JSONWebKeySet } from 'jose';
import {
  type AcceptanceInput,
  DidItBindDocument,
  OptionsSideBySideDocument,
  PlansOfCarDocument,
  QuoteNewCarDocument,
  type QuoteNewCarMutation,
  type QuoteRequestInput,
  QuotesOfPortalDocument,
  TakeAndPayDocument,
  type TakeAndPayMutationVariables,
  type VehicleInput,
} from '../../generated/operations.js';
import { acceptanceFor } from '../../kit/acceptance.js';
import { type BillingWorld, billingWorld, payAt } from '../../kit/billing-world.js';
import { eventually } from '../../kit/jobs.js';
import {
  aSelection,
  aValuedSaloon,
  aVin,
  bothParts,
  codes,
  DAMAGE,
  MORNING,
  nextSerial,
  type Seller,
  THIRD_PARTY,
} from '../../kit/quote-world.js';

let world: BillingWorld;
let dealer: Seller;
let broker: Seller;
beforeAll(async () => {
  world = await billingWorld({ env: { WORKER: 'on' } });
  dealer = await world.payingPartner();
  broker = await world.partner({ kind: 'BROKER' });
}, 60_000);
beforeEach(() => {
  world.clock.at(MORNING);
});
afterAll(() => world.stop());

type Priced = NonNullable<NonNullable<QuoteNewCarMutation['quoteRequest']>['quote']>;
type Option = Priced['options'][number];

const fen = (yuan: { amount: string } | null | undefined): bigint => BigInt((yuan?.amount ?? '0').replace('.', ''));
const sum = (lines: readonly { amount: { amount: string } }[] | undefined): bigint =>
  (lines ?? []).reduce((all, { amount }) => all + fen(amount), 0n);

function newCar(ref: string): VehicleInput {
  return {
    vin: aVin(),
    engineNumber: 'EA211-778812',
    region: '310000',
    useNature: 'FAMILY',
    energy: 'FUEL',
    seats: 5,
    makeModel: '晨光 S5 1.5T',
    displacementMl: 1498,
    registration: {
      unregistered: {
        invoiceNumber: `FP-${ref}`,
        invoicedOn: '2026-11-20',
        invoicePrice: { amount: '168800.00' },
        certificateNumber: 'WAC0001234567',
      },
    },
  };
}

/** A1 as a dealer's system sends it; the plan was chosen among those on offer for the car. */
async function threeOptions(ref: string, vehicle: VehicleInput = newCar(ref)): Promise<QuoteRequestInput> {
  const { plans } = await dealer.ask(PlansOfCarDocument, { useNature: 'FAMILY', energy: 'FUEL' });
  const planId = plans?.nodes.find(({ code }) => code === 'MOTOR-STANDARD')?.id ?? '';
  const selection = {
    coverages: [
      { code: 'VEHICLE_DAMAGE' as const },
      { code: 'THIRD_PARTY_LIABILITY' as const, sumInsured: { amount: '3000000.00' } },
      {
        code: 'NON_MEDICARE_MEDICAL' as const,
        appliesTo: 'THIRD_PARTY_LIABILITY' as const,
        sumInsured: { amount: '100000.00' },
      },
      { code: 'REPAIR_PERIOD_COMPENSATION' as const, days: 10, dailyAmount: { amount: '200.00' } },
    ],
    services: [{ code: 'ROADSIDE_ASSISTANCE' as const, count: 5 }],
  };
  return {
    idempotencyKey: `${ref}-quote`,
    externalRef: ref,
    vehicle,
    people: { policyholder: { person: { name: '测试甲', phone: '13800000000' } } },
    options: [
      { label: 'A', compulsory: {} },
      { label: 'B', compulsory: {}, commercial: { choice: { planId } } },
      { label: 'C', compulsory: {}, commercial: { discount: '0.05', choice: { selection } } },
    ],
  };
}

async function priced(ref: string): Promise<Priced> {
  const { quoteRequest } = await dealer.ask(QuoteNewCarDocument, { input: await threeOptions(ref) });
  if (!quoteRequest?.quote) throw new Error(`refused: ${JSON.stringify(quoteRequest?.userErrors)}`);
  return quoteRequest.quote;
}

function optionOf(quote: Priced, label: string): Option {
  const found = quote.options.find((option) => option.label === label);
  if (!found) throw new Error(`no option ${label}`);
  return found;
}

describe('A1: a new car, three options on one screen', () => {
  it('each is priced line by line, every line with its source, and adds up to what is to pay', async () => {
    const quote = await priced('DMS-000871');
    expect(quote).toMatchObject({ externalRef: 'DMS-000871', state: 'PRICED', vehicle: { plate: null } });
    expect(quote.options.map(({ label, offered, outlook }) => [label, offered, outlook])).toEqual([
      ['A', true, 'ACCEPT'],
      ['B', true, 'ACCEPT'],
      ['C', true, 'ACCEPT'],
    ]);
    for (const { compulsory, commercial, vehicleTax, payable } of quote.options) {
      const premiums = [compulsory?.premium, commercial?.premium].flatMap((premium) => premium ?? []);
      for (const premium of premiums) {
        expect(sum(premium.lines)).toBe(fen(premium.amount));
        expect(premium.lines.every(({ source }) => source.document !== '')).toBe(true);
      }
      expect(premiums.reduce((all, { amount }) => all + fen(amount), fen(vehicleTax?.total))).toBe(fen(payable));
    }
    expect(optionOf(quote, 'A').commercial).toBeNull();
    expect(optionOf(quote, 'B').commercial?.premium?.illustrative).toBe(true);
  });

  it('C shows what was chosen, and the range in which it may be sold', async () => {
    const { commercial } = optionOf(await priced('DMS-000872'), 'C');
    expect(commercial?.coverages.map(({ role, selection }) => [selection.code, role])).toEqual([
      ['VEHICLE_DAMAGE', 'MAIN'],
      ['THIRD_PARTY_LIABILITY', 'MAIN'],
      ['REPAIR_PERIOD_COMPENSATION', 'ADDITIONAL'],
      ['NON_MEDICARE_MEDICAL', 'ADDITIONAL'],
    ]);
    const range = commercial?.sellableRange;
    expect(fen(range?.lowest)).toBeLessThanOrEqual(fen(commercial?.premium?.amount));
    expect(fen(range?.highest)).toBeGreaterThanOrEqual(fen(commercial?.premium?.amount));
  });

  it('says what will be asked at acceptance, what may be done with it, and is signed', async () => {
    const quote = await priced('DMS-000873');
    expect(quote.availableActions).toContainEqual(expect.objectContaining({ action: 'QUOTE_ACCEPT', available: true }));
    const { acceptance, notices, signedOffer } = optionOf(quote, 'B');
    expect(acceptance?.questions.map(({ key }) => key)).toContain('RIDE_HAILING');
    expect(acceptance?.exclusions.length).toBeGreaterThan(0);
    expect(acceptance).toMatchObject({
      consents: expect.arrayContaining(['CONTRACT']),
      materials: expect.arrayContaining(['PURCHASE_INVOICE']),
      missingFields: expect.arrayContaining([expect.stringContaining('identity')]),
    });
    expect(notices.map(({ code }) => code)).toContain('ILLUSTRATIVE_FIGURES'); // no record has moved the premium of a new car
    if (!signedOffer) throw new Error('B is on offer');
    const published = (await (await fetch(signedOffer.keysUrl)).json()) as JSONWebKeySet;
    const jws = signedOffer.jws.replace('..', `.${base64url.encode(signedOffer.payload)}.`);
    await expect(compactVerify(jws, createLocalJWKSet(published))).resolves.toBeDefined();
  });

  it('the same key again is the same quote; facts that the premium needs are asked for by name', async () => {
    const input = await threeOptions('DMS-000874');
    const first = await dealer.ask(QuoteNewCarDocument, { input });
    const again = await dealer.ask(QuoteNewCarDocument, { input });
    expect(again.quoteRequest).toMatchObject({ replayed: true, quote: { id: first.quoteRequest?.quote?.id } });
    const without = await threeOptions('DMS-000875', { ...newCar('DMS-000875'), seats: null, energy: null });
    const { quoteRequest } = await dealer.ask(QuoteNewCarDocument, { input: without });
    expect(quoteRequest?.userErrors.map(({ code, field }) => [code, field?.at(-1)])).toEqual([
      ['INVALID_INPUT', 'seats'],
      ['INVALID_INPUT', 'energy'],
    ]);
  });
});

/** The customer of the quote, whole at acceptance: the identity document comes now. */
const CUSTOMER: AcceptanceInput['people'] = {
  policyholder: {
    person: { name: '测试甲', phone: '13800000000', identity: { kind: 'RESIDENT_ID', number: '11010519491231002X' } },
  },
};

function take(quote: Priced, ref: string): TakeAndPayMutationVariables {
  const option = optionOf(quote, 'B');
  if (!option.acceptance) throw new Error('B can be taken');
  const needs = { ...option.acceptance, materialsToBring: [], noticesToConfirm: mustConfirm(option) };
  return {
    accept: {
      idempotencyKey: `${ref}-accept`,
      externalRef: `${ref}-A`,
      producerId: dealer.producerId,
      optionId: option.id,
      expectedVersion: quote.revision,
      acceptance: acceptanceFor(needs, { people: CUSTOMER }),
    },
    pay: {
      idempotencyKey: `${ref}-pay`,
      externalRef: `${ref}-P`,
      charge: { externalRef: `${ref}-A` },
      method: 'QR_CODE',
    },
  };
}

function mustConfirm({ notices }: Option): Option['notices'][number]['code'][] {
  return notices.flatMap((notice) => (notice.mustConfirm ? [notice.code] : []));
}

describe('A2: the customer takes B and pays, in one request', () => {
  it('the second action finds by our own number the charge that the first has raised', async () => {
    const quote = await priced('DMS-000881');
    const { quoteAccept, paymentOrderCreate } = await dealer.ask(TakeAndPayDocument, take(quote, 'DMS-000881'));
    expect([quoteAccept?.userErrors, paymentOrderCreate?.userErrors]).toEqual([[], []]);
    const { application } = quoteAccept ?? {};
    expect(application).toMatchObject({ state: 'APPROVED', nextStep: { by: 'PARTNER' } });
    // Declared, and their bytes may follow: papers are named as missing until then, and hold up nothing.
    expect(application?.missingMaterials.map(({ kind }) => kind).sort()).toEqual(
      [...(optionOf(quote, 'B').acceptance?.materials ?? [])].sort(),
    );
    expect(application?.nextStep?.dueAt).toBe(application?.payBy);
    expect(application?.decisions.map(({ policyKind, outcome }) => [policyKind, outcome]).sort()).toEqual([
      ['COMMERCIAL', 'ACCEPTED'],
      ['COMPULSORY', 'ACCEPTED'],
    ]);
    const order = paymentOrderCreate?.paymentOrder;
    expect(order?.amount).toEqual(optionOf(quote, 'B').payable);
    expect(sum(order?.charge.lines)).toBe(fen(order?.amount));

    // A3: the payer pays; after a time-out, or to show the result, the receipt has the policies behind it.
    expect(await payAt(order?.payUrl ?? '')).toBeLessThan(400);
    const { operation } = await eventually('both policies have their papers', 60_000, async () => {
      const seen = await dealer.ask(DidItBindDocument, { key: 'DMS-000881-accept' });
      const policies = policiesIn(seen.operation?.result);
      return policies.length === 2 && policies.every(({ documents }) => documents.length > 0) ? seen : null;
    });
    expect(operation?.state).toBe('COMMITTED');
    const policies = policiesIn(operation?.result);
    expect(policies.map(({ kind, state }) => [kind, state]).sort()).toEqual([
      ['COMMERCIAL', 'ISSUED'],
      ['COMPULSORY', 'ISSUED'],
    ]);
    for (const { documents } of policies) {
      const policy = documents.find(({ kind }) => kind === 'POLICY');
      expect((await fetch(policy?.file.download?.url ?? '')).status).toBe(200);
    }
  }, 120_000);

  it('referred, there is no charge: the second says so, and nothing is taken', async () => {
    const quote = await priced('DMS-000882');
    const variables = take(quote, 'DMS-000882');
    const disclosures = variables.accept.acceptance.disclosures.map((each) =>
      each.key === 'REFUSED_BEFORE' ? { ...each, answer: { yesNo: true } } : each,
    );
    variables.accept.acceptance = { ...variables.accept.acceptance, disclosures };
    const { quoteAccept, paymentOrderCreate } = await dealer.ask(TakeAndPayDocument, variables);
    expect(quoteAccept?.application).toMatchObject({ state: 'REFERRED', nextStep: { by: 'INSURER' } });
    expect(paymentOrderCreate?.paymentOrder).toBeNull();
    expect(codes(paymentOrderCreate ?? { userErrors: [] })).toEqual(['CHARGE_NOT_RAISED']);
  });
});

function policiesIn(result: NonNullable<QuotedReceipt['operation']>['result'] | undefined) {
  return result && 'application' in result ? (result.application?.policies ?? []) : [];
}
type QuotedReceipt =
  NonNullable<(typeof DidItBindDocument)['__apiType']> extends (variables: never) => infer Data ? Data : never;

describe("B: a broker's portal", () => {
  /** First registered so many years ago. */
  const registeredIn = (year: number): VehicleInput =>
    aValuedSaloon({ firstRegisteredOn: `${String(year)}-05-12`, registration: { plate: { number: plate() } } });
  const plate = (): string => `京A${String(nextSerial()).padStart(5, '0')}`;
  const damageAndThird = bothParts('B', aSelection([DAMAGE, THIRD_PARTY]));

  it('B1: finds the quotes that a person will look at, soonest to expire first', async () => {
    const region = '110000';
    for (const [ref, vehicle] of [
      ['P-OLD-1', registeredIn(2013)],
      ['P-YOUNG', registeredIn(2023)],
      ['P-OLD-2', registeredIn(2012)],
    ] as const)
      await broker.quoted({
        externalRef: ref,
        vehicle: { ...vehicle, region },
        options: [{ label: 'A', compulsory: {} }, damageAndThird],
      });
    const filter = { search: '京A', states: ['PRICED' as const], outlook: 'REFER' as const };
    const first = await broker.ask(QuotesOfPortalDocument, { filter, first: 1 });
    expect(first.quotes?.pageInfo.hasNextPage).toBe(true);
    const rest = await broker.ask(QuotesOfPortalDocument, {
      filter,
      first: 50,
      after: first.quotes?.pageInfo.endCursor ?? null,
    });
    const found = [...(first.quotes?.nodes ?? []), ...(rest.quotes?.nodes ?? [])];
    expect(found.map(({ externalRef }) => externalRef).sort()).toEqual(['P-OLD-1', 'P-OLD-2']);
    const until = found.map(({ validUntil }) => validUntil);
    expect(until).toEqual([...until].sort());
    // A car older than twelve years: damage cover is looked at by a person, compulsory cover never.
    for (const { options, people, application } of found) {
      expect(options.map(({ label, outlook }) => [label, outlook])).toEqual([
        ['A', 'ACCEPT'],
        ['B', 'REFER'],
      ]);
      expect(people?.policyholder.name.masked).toBe('林**');
      expect(application).toBeNull();
    }
    const beyond = { ...filter, validUntil: { until: MORNING } };
    expect((await broker.ask(QuotesOfPortalDocument, { filter: beyond, first: 50 })).quotes?.nodes).toEqual([]);
  });

  it('the screen of one says why: the age of the car', async () => {
    const { quoteRequest } = await broker.ask(QuoteNewCarDocument, {
      input: {
        idempotencyKey: 'portal-old',
        vehicle: registeredIn(2013),
        people: { policyholder: { person: { name: '测试甲' } } },
        options: [damageAndThird],
      },
    });
    const [option] = quoteRequest?.quote?.options ?? [];
    expect(option).toMatchObject({ offered: true, outlook: 'REFER' });
    expect(option?.outlookReasons.map(({ message }) => message)).toEqual(['Damage cover for a vehicle of 13 years.']);
  });

  it('B2: compares options line by line; what differs has its reason', async () => {
    const quote = await priced('DMS-000891');
    const ids = ['A', 'B', 'C'].map((label) => optionOf(quote, label).id);
    const { quoteCompare } = await dealer.ask(OptionsSideBySideDocument, { ids });
    expect(quoteCompare?.options.map(({ id }) => id)).toEqual(ids);
    for (const { differs, reason, cells } of quoteCompare?.rows ?? []) {
      expect(cells).toHaveLength(3);
      expect(reason !== null).toBe(differs);
    }
    const row = (coverage: string) => quoteCompare?.rows.find((each) => each.coverage === coverage);
    expect(row('COMPULSORY_LIABILITY')).toMatchObject({ differs: false });
    expect(row('THIRD_PARTY_LIABILITY')?.reason).toMatch(
      /^Only in B, C; the sum insured differs: B [\d.]+, C 3000000\.00; the autonomous pricing factor differs: B [\d.]+, C [\d.]+\.$/,
    );
    const total = quoteCompare?.rows.at(-1)?.cells.map(({ amount }) => amount?.amount);
    expect(total).toEqual(quote.options.map(({ payable }) => payable?.amount));
  });
});
