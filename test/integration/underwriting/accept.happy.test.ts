/** What becomes of an option that is taken: automatic underwriting, authority, charge (S-093 … S-109, S-160; CTR 10; SPC2 4). */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApplicationOfDocument } from '../../generated/operations.js';
import { MORNING, quoteWorld, type QuoteWorld, type Seller } from '../../kit/quote-world.js';
import { applicationOf, DECLINED, REFERRED, REFERRED_HIGH, took, toAccept } from '../../kit/underwriting-world.js';

let world: QuoteWorld;
let dealer: Seller;
beforeAll(async () => {
  world = await quoteWorld();
  dealer = await world.partner();
});
afterAll(() => world.stop());

interface ChargeRow {
  readonly number: string;
  readonly amount_fen: string;
  readonly external_ref: string | null;
  readonly lines: { kind: string; amountFen: string }[];
  readonly pay_by: string;
}
async function chargeOf(number: string): Promise<ChargeRow | undefined> {
  const [row] = await world.db.owner<ChargeRow[]>`
    select c.number, c.amount_fen::text, c.external_ref, c.lines, c.pay_by::text from applications a join charges c on c.id = a.charge_id where a.number = ${number}`;
  return row;
}
async function authorityOf(number: string): Promise<string | null> {
  const [row] = await world.db.owner<{ amount: string }[]>`
    select u.amount_fen::text as amount from applications a join authority_uses u on u.subject_id = a.id and u.state = 'RESERVED' where a.number = ${number}`;
  return row?.amount ?? null;
}
async function eventsOf(number: string): Promise<string[]> {
  const rows = await world.db.owner<{ type: string }[]>`
    select e.type from applications a join events e on e.subject_id = a.id where a.number = ${number} order by e.sequence`;
  return rows.map(({ type }) => type);
}

describe('compulsory cover alone', () => {
  it('is approved at once without a paper, takes no authority, and its charge carries the partner’s own number', async () => {
    const application = await took(dealer, 'A', { externalRef: 'DMS-1', acceptance: { materials: null } });
    expect(application).toMatchObject({
      state: 'APPROVED',
      externalRef: 'DMS-1',
      carries: ['COMPULSORY'],
      referral: null,
    });
    expect(application.number).toMatch(/^APP-20261121-\d{6}-.$/);
    expect(application.decisions).toMatchObject([
      { policyKind: 'COMPULSORY', outcome: 'ACCEPTED', ruleSet: '2020.1', decidedBy: { kind: 'SYSTEM' } },
    ]);
    expect(application.decisions[0]?.reasons[0]?.rule).toEqual({
      rule: 'COMPULSORY_ACCEPTED',
      document: 'CTR 2019 art. 10',
    });
    expect(application.missingMaterials.map(({ kind, needed }) => [kind, needed])).toEqual([
      ['VEHICLE_LICENCE', false],
      ['IDENTITY_DOCUMENT', false],
    ]);
    expect(application.charge).toMatchObject({ state: 'OPEN', amount: application.payable });
    const charge = await chargeOf(application.number);
    expect(charge?.external_ref).toBe('DMS-1');
    expect(Number(charge?.amount_fen) / 100).toBe(Number(application.payable.amount));
    expect(await authorityOf(application.number)).toBeNull();
    expect(await eventsOf(application.number)).toEqual(['application.submitted', 'application.approved']);
  });

  it('is payable until the price ends or cover begins, and says that it is the partner’s turn', async () => {
    const application = await took(dealer, 'A');
    expect(application.payBy).toBe('2026-11-22T00:00:00.000+08:00'); // the default start: midnight
    expect(application.nextStep).toMatchObject({ by: 'PARTNER', dueAt: application.payBy });
    expect(application.availableActions).toEqual([
      { action: 'APPLICATION_SUPPLY_MATERIALS', available: true, code: null },
      { action: 'APPLICATION_SPLIT', available: false, code: 'APPLICATION_STATE' },
      { action: 'APPLICATION_WITHDRAW', available: true, code: null },
    ]);
  });
});

describe('both policies of an ordinary car', () => {
  it('are approved with one charge of three lines; authority is taken for the main sums insured', async () => {
    const application = await took(dealer, 'C');
    expect(application).toMatchObject({ state: 'APPROVED', carries: ['COMPULSORY', 'COMMERCIAL'] });
    const charge = await chargeOf(application.number);
    expect(charge?.lines.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['COMPULSORY_PREMIUM', 'COMMERCIAL_PREMIUM']),
    );
    const total = (charge?.lines ?? []).reduce((all, line) => all + BigInt(line.amountFen), 0n);
    expect(total.toString()).toBe(charge?.amount_fen);
    const [sums] = await world.db.owner<{ sum: string }[]>`
      select sum((c ->> 'sumInsuredFen')::bigint)::text as sum from applications a, jsonb_array_elements(a.content -> 'policies') p, jsonb_array_elements(p -> 'coverages') c
      where a.number = ${application.number} and p ->> 'kind' = 'COMMERCIAL'`;
    expect(await authorityOf(application.number)).toBe(sums?.sum);
  });

  it('keep what the customer answered, confirmed and agreed to, with the question as asked', async () => {
    const application = await took(dealer, 'C', { answers: [{ key: 'USUAL_DRIVER_AGE', answer: { number: '41' } }] });
    expect(application.disclosures).toContainEqual({
      answer: '41',
      question: expect.objectContaining({
        key: 'USUAL_DRIVER_AGE',
        kind: 'NUMBER',
        text: expect.stringContaining('How old') as never,
      }) as never,
    });
    expect(application.confirmedExclusions).toContain('COMP-10-1');
    expect(application.consents.map(({ purpose }) => purpose)).toContain('SHARE_WITH_PARTNER');
    expect(
      application.materials.filter(({ needed }) => needed).map(({ kind, state, files }) => [kind, state, files.length]),
    ).toEqual([
      ['VEHICLE_LICENCE', 'MISSING', 1], // declared: its bytes are still to come
      ['IDENTITY_DOCUMENT', 'MISSING', 1],
      ['DRIVING_LICENCE', 'MISSING', 1],
    ]);
    expect(application.materials[0]?.files[0]?.upload?.url).toMatch(/^http/);
  });

  it('show people masked, and price terms beside authority', async () => {
    const application = await took(dealer, 'C');
    expect(application.people.policyholder.name.masked).not.toContain('若溪');
    expect(application.people.policyholder.identity?.number.masked).not.toContain('19491231');
    expect(application.agreementVersion?.id).toBe(application.acceptedUnder?.id);
  });
});

describe('a commercial part that a person must see', () => {
  it('is referred as a state, with reasons and level; nothing is charged, no authority is taken (SPC2 4)', async () => {
    const application = await took(dealer, 'B', { answers: REFERRED });
    expect(application).toMatchObject({
      state: 'REFERRED',
      payBy: null,
      charge: null,
      referral: { state: 'OPEN', level: 'THIRD_LEVEL' },
    });
    expect(application.referral?.reasons).toEqual([
      { message: 'Commercial cover was refused or ended early in the last three years.' },
    ]);
    expect(application.nextStep).toMatchObject({ by: 'INSURER' });
    expect(await chargeOf(application.number)).toBeUndefined();
    expect(await authorityOf(application.number)).toBeNull();
  });

  it('beside a compulsory one: that one is accepted all the same, and can go on alone at once', async () => {
    const application = await took(dealer, 'C', { answers: REFERRED_HIGH });
    expect(application).toMatchObject({ state: 'REFERRED', referral: { level: 'AREA' } });
    expect(application.decisions.map(({ policyKind, outcome }) => [policyKind, outcome])).toEqual([
      ['COMPULSORY', 'ACCEPTED'],
      ['COMMERCIAL', 'REFERRED'],
    ]);
    expect(application.availableActions).toContainEqual({ action: 'APPLICATION_SPLIT', available: true, code: null });
  });
});

describe('a commercial part that cannot be insured as asked', () => {
  it('alone: the application is declined, with the reason, and over', async () => {
    const application = await took(dealer, 'B', { answers: DECLINED });
    expect(application).toMatchObject({ state: 'DECLINED', nextStep: null });
    expect(application.decisions[0]).toMatchObject({ policyKind: 'COMMERCIAL', outcome: 'DECLINED' });
    expect(application.availableActions.every(({ available }) => !available)).toBe(true);
  });

  it('beside a compulsory one: approved with the compulsory part only, payable reduced, told in the decisions', async () => {
    const application = await took(dealer, 'C', { answers: DECLINED });
    const alone = await took(dealer, 'A');
    expect(application).toMatchObject({ state: 'APPROVED', carries: ['COMPULSORY'], payable: alone.payable });
    expect(application.decisions.map(({ policyKind, outcome }) => [policyKind, outcome])).toEqual([
      ['COMPULSORY', 'ACCEPTED'],
      ['COMMERCIAL', 'DECLINED'],
    ]);
    expect(Number((await chargeOf(application.number))?.amount_fen) / 100).toBe(Number(alone.payable.amount));
    expect(await authorityOf(application.number)).toBeNull();
    expect(await eventsOf(application.number)).toEqual([
      'application.submitted',
      'application.declined',
      'application.approved',
    ]);
  });
});

describe('a retry', () => {
  it('with the same key answers the same application', async () => {
    const input = await toAccept(dealer, 'C');
    const first = await dealer.accept(input);
    const second = await dealer.accept(input);
    expect(second.replayed).toBe(true);
    expect(second.application?.id).toBe(first.application?.id);
    const [row] = await world.db.owner<
      { n: string }[]
    >`select count(*)::text as n from applications where number = ${first.application?.number ?? ''}`;
    expect(row?.n).toBe('1');
  });

  it('is found by number and by the partner’s own number', async () => {
    const { id, number } = await took(dealer, 'A', { externalRef: 'DMS-77' });
    for (const by of [{ number }, { externalRef: 'DMS-77' }])
      expect((await dealer.ask(ApplicationOfDocument, { by })).application?.id).toBe(id);
    expect((await applicationOf(dealer, id))?.state).toBe('APPROVED');
    expect(MORNING).toContain('2026-11-21');
  });
});
