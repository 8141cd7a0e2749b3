/** Customers handed over by who may not quote (S-268, domain.md 6.3): consent, assignment, outcome, never a price. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { wireId } from '../../../src/kernel/ids.js';
import {
  ColleaguesDocument,
  LeadAssignDocument,
  type LeadAssignInput,
  LeadByLookupDocument,
  LeadCloseDocument,
  LeadSearchDocument,
  LeadSubmitDocument,
  type LeadSubmitInput,
  WhyDocument,
} from '../../generated/operations.js';
import { aStaffMember } from '../../kit/channels-fixture.js';
import type { Client } from '../../kit/gateway.js';
import { MORNING, newKey, quoteWorld, type QuoteWorld, type Seller } from '../../kit/quote-world.js';

/** All that a partner without licence needs. */
const REFERS = { BUSINESS_LINES: ['REFERRAL'], TERRITORY: ['310000'] };

let world: QuoteWorld;
let club: Seller;
let dealer: Seller;
let manager: Client;
let colleague: string;

beforeAll(async () => {
  world = await quoteWorld();
  club = await world.partner({ kind: 'CAR_CLUB', licensed: false, clauses: REFERS });
  dealer = await world.partner({ kind: 'DEALER' });
  manager = await world.staff(['CHANNEL_MANAGER'], 2);
  const [hq] = await world.db.owner<{ id: never }[]>`select id from institutions where code = 'HQ'`;
  await aStaffMember(world.db.owner, { institutionId: hq!.id, name: '电话销售岗' });
  const { colleagues } = await manager.ask(ColleaguesDocument, {});
  colleague = colleagues!.nodes.find(({ label }) => label === '电话销售岗')!.id;
});
afterAll(() => world.stop());

const codes = (payload: { userErrors: readonly { code: string }[] } | null | undefined): string[] =>
  payload?.userErrors.map(({ code }) => code) ?? ['nothing'];

async function submit(by: Client, changes: Partial<LeadSubmitInput> = {}) {
  const input = {
    idempotencyKey: newKey(),
    customer: { name: '林若溪', phone: '13812345678' },
    region: '310000',
    consentedAt: MORNING,
    consentTo: 'INSURER_AND_PARTNERS' as const,
    ...changes,
  };
  return (await by.ask(LeadSubmitDocument, { input })).leadSubmit;
}
const assign = async (lead: { id: string; revision: number }, to: Partial<LeadAssignInput>) =>
  (
    await manager.ask(LeadAssignDocument, {
      input: { idempotencyKey: newKey(), leadId: lead.id, expectedVersion: lead.revision, ...to },
    })
  ).leadAssign;
const close = async (lead: { id: string; revision: number }, won: boolean, outcome: string) =>
  (
    await manager.ask(LeadCloseDocument, {
      input: { idempotencyKey: newKey(), leadId: lead.id, expectedVersion: lead.revision, won, outcome },
    })
  ).leadClose;
const read = async (by: Client, id: string) => (await by.ask(LeadByLookupDocument, { by: { id } })).lead;

describe('a lead', () => {
  it('goes from the club to a colleague to an outcome; the club reads how it stands', async () => {
    const lead = (await submit(club))!.lead!;
    expect(lead).toMatchObject({ state: 'SUBMITTED', revision: 1 });
    expect(lead.number).toMatch(/^LED-20261121-/);
    const assigned = (await assign(lead, { staffId: colleague }))!.lead!;
    expect(assigned).toMatchObject({ state: 'ASSIGNED', assignee: { kind: 'INSURER', displayName: '电话销售岗' } });
    expect(codes(await close(assigned, true, '成交,保费 3000 元'))).toEqual(['INVALID_INPUT']);
    expect(codes(await close(assigned, true, '客户已投保'))).toEqual([]);
    expect(await read(club, lead.id)).toMatchObject({
      state: 'WON',
      outcome: '客户已投保',
      customerPhone: { masked: '138****5678' },
      agreementVersion: { sequence: 1 }, // the terms that allowed it
    });
    expect((await club.ask(LeadSearchDocument, { states: ['WON'] })).leads?.nodes.map(({ id }) => id)).toContain(
      lead.id,
    );
    const events = await world.db.owner<
      { type: string }[]
    >`select type from events where subject_kind = 'Lead' order by position`;
    expect(events.map(({ type }) => type)).toEqual(['lead.submitted', 'lead.assigned', 'lead.closed']);
  });

  it('goes to a licensed outlet only with the customer’s consent; that partner then reads it, and no longer once it is closed', async () => {
    const outletId = wireId('Outlet', dealer.made.outlets.main);
    const insurerOnly = (await submit(club, { consentTo: 'INSURER' }))!.lead!;
    expect(codes(await assign(insurerOnly, { outletId }))).toEqual(['LEAD_CONSENT']);
    const lead = (await submit(club))!.lead!;
    expect(await read(dealer, lead.id)).toBeNull();
    const assigned = (await assign(lead, { outletId }))!.lead!;
    expect(assigned.assignee?.kind).toBe('PARTNER');
    expect(await read(dealer, lead.id)).toMatchObject({
      customerName: { value: '林若溪' },
      customerPhone: { value: '13812345678' },
    });
    const [reading] = await world.db.owner<
      { act: string }[]
    >`select act from audit_records where partner_id = ${dealer.made.id} and act = 'read:Lead.customerPhone'`;
    expect(reading).toBeDefined();
    expect(codes(await close(assigned, false, '客户已在别处投保'))).toEqual([]);
    world.clock.at('2026-11-21T10:00:01.000+08:00');
    expect(await read(dealer, lead.id)).toBeNull();
    // Nobody else ever saw it; an unlicensed outlet never gets one.
    const other = await world.partner({ kind: 'CAR_CLUB', licensed: false });
    expect(await read(other, lead.id)).toBeNull();
    expect(
      codes(await assign((await submit(club))!.lead!, { outletId: wireId('Outlet', other.made.outlets.main) })),
    ).toEqual(['LEAD_ASSIGNEE']);
    expect(codes(await assign((await submit(club))!.lead!, { outletId, staffId: colleague }))).toEqual([
      'LEAD_ASSIGNEE',
    ]);
  });

  it('needs the line REFERRAL in its agreement: the refusal names the clause, `decision` tells every question', async () => {
    const reports = await world.partner({
      kind: 'CAR_CLUB',
      licensed: false,
      clauses: { ...REFERS, BUSINESS_LINES: ['CLAIMS'] },
    });
    const refused = await submit(reports);
    expect(refused?.lead).toBeNull();
    expect(refused?.userErrors).toMatchObject([
      { code: 'TERM_BUSINESS_LINES', clause: { key: 'BUSINESS_LINES', number: '4.1' } },
    ]);
    const input = {
      idempotencyKey: newKey(),
      customer: { name: '林若溪', phone: '13812345678' },
      region: '310000',
      consentedAt: MORNING,
      consentTo: 'INSURER' as const,
    };
    const asked = async (by: Client) => (await by.ask(WhyDocument, { input: { leadSubmit: input } })).decision;
    const closed = (await asked(reports))!.steps.filter(({ passed }) => !passed);
    expect(closed).toMatchObject([{ stage: 'CLAUSE', rule: { rule: 'BUSINESS_LINES' }, clause: { number: '4.1' } }]);
    const open = (await asked(club))!;
    expect(open).toMatchObject({ outcome: 'WOULD_PASS', refusals: [], agreementVersion: { sequence: 1 } });
    expect(open.steps).toContainEqual(
      expect.objectContaining({ stage: 'CLAUSE', rule: expect.objectContaining({ rule: 'BUSINESS_LINES' }) }),
    );
    // An agreement that does not speak of lines at all has no such mutation.
    const silent = await world.partner({ kind: 'CAR_CLUB', licensed: false, clauses: { TERRITORY: ['310000'] } });
    expect((await silent.send(LeadSubmitDocument, { input })).errors[0]?.message).toBe(
      'Cannot query field "leadSubmit" on type "Mutation".',
    );
  });

  it('is refused: by who may quote, without consent, with a price, under a closed agreement', async () => {
    expect(codes(await submit(dealer))).toEqual(['LEAD_NOT_FOR_KIND']);
    expect(codes(await submit(club, { consentedAt: '2026-11-22T00:00:00.000+08:00' }))).toEqual(['LEAD_CONSENT']);
    expect(codes(await submit(club, { note: '希望 3000元 以内' }))).toEqual(['INVALID_INPUT']);
    expect(codes(await submit(club, { customer: { name: '林若溪', phone: '123' } }))).toEqual(['INVALID_INPUT']);
    const suspended = await world.partner({ kind: 'CAR_CLUB', licensed: false, agreement: { state: 'SUSPENDED' } });
    expect(codes(await submit(suspended))).toEqual(['AGREEMENT_NOT_ACTIVE']);
    const unlicensed = await world.partner({ kind: 'DEALER', licensed: false });
    expect(codes(await submit(unlicensed))).toEqual([]);
  });
});
