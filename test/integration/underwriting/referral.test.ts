/** The desk of the underwriter: who decides, how far, and what follows (S-094, S-098, S-111; the rest of the desk is a later issue). */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  ReferralDecideDocument,
  type ReferralDecideInput,
  ReferralDeskDocument,
  type ReferralDeskQueryVariables,
  ReferralForPartnerDocument,
  ReferralOfDocument,
} from '../../generated/operations.js';
import { strangerId } from '../../kit/channels-fixture.js';
import type { Client } from '../../kit/gateway.js';
import { wireId } from '../../../src/kernel/ids.js';
import { codes, EVERYTHING, MORNING, newKey, quoteWorld, type QuoteWorld, type Seller } from '../../kit/quote-world.js';
import { refusalBook } from '../../kit/refusal-book.js';
import { type ApplicationView, applicationOf, REFERRED, REFERRED_HIGH, took } from '../../kit/underwriting-world.js';

const book = refusalBook('referralDecide');
let world: QuoteWorld;
let dealer: Seller;
/** A branch's underwriter: third rung. */
let underwriter: Client;

beforeAll(async () => {
  world = await quoteWorld();
  dealer = await world.partner();
  underwriter = await world.staff(['UNDERWRITER'], 3);
});
afterAll(() => world.stop());
beforeEach(() => {
  world.clock.at(MORNING);
});

type Decisions = ReferralDecideInput['decisions'];
const ACCEPT: Decisions = [{ policyKind: 'COMMERCIAL', outcome: 'ACCEPTED', reasonCodes: ['REFUSED_BEFORE'] }];
const DECLINE: Decisions = [
  { policyKind: 'COMPULSORY', outcome: 'ACCEPTED', reasonCodes: [] },
  { policyKind: 'COMMERCIAL', outcome: 'DECLINED', reasonCodes: ['REFUSED_BEFORE'] },
];

async function decide(
  application: ApplicationView,
  changes: Partial<ReferralDecideInput> = {},
  by: Client = underwriter,
) {
  const { referral } = application;
  if (!referral) throw new Error('nothing was referred');
  const input = {
    idempotencyKey: newKey(),
    referralId: referral.id,
    expectedVersion: referral.revision,
    decisions: ACCEPT,
    opinion: '旧事故已修复,可以承保。',
    note: null,
    ...changes,
  };
  const { referralDecide } = await by.ask(ReferralDecideDocument, { input });
  if (!referralDecide) throw new Error('no payload');
  return referralDecide;
}

const referred = (label: 'B' | 'C' = 'B'): Promise<ApplicationView> => took(dealer, label, { answers: REFERRED });

describe('a person accepts', () => {
  it('both policies: approved, authority taken, charge raised; the opinion stays inside, the note reaches the partner', async () => {
    const application = await referred('C');
    const { referral } = await decide(application, { note: '请提醒客户按时年检。' });
    expect(referral).toMatchObject({ state: 'DECIDED', opinions: [{ text: '旧事故已修复,可以承保。' }] });
    const after = await applicationOf(dealer, application.id);
    expect(after).toMatchObject({
      state: 'APPROVED',
      carries: ['COMPULSORY', 'COMMERCIAL'],
      payable: application.payable,
    });
    expect(after?.referral).toMatchObject({ state: 'DECIDED', note: '请提醒客户按时年检。' });
    expect(after?.decisions.find(({ policyKind }) => policyKind === 'COMMERCIAL')).toMatchObject({
      outcome: 'ACCEPTED',
      decidedBy: { kind: 'INSURER' },
      reasons: [{ passed: true, rule: { rule: 'REFUSED_BEFORE' } }],
    });
    const [row] = await world.db.owner<{ used: string; charged: string; text: string }[]>`
      select u.amount_fen::text as used, c.amount_fen::text as charged, to_jsonb(e)::text as text from applications a join authority_uses u on u.subject_id = a.id
      join charges c on c.id = a.charge_id join events e on e.type = 'referral.decided' join referrals r on r.id = e.subject_id and r.application_id = a.id where a.number = ${application.number}`;
    expect(Number(row?.charged) / 100).toBe(Number(application.payable.amount));
    expect(Number(row?.used)).toBeGreaterThan(0);
    expect(row?.text).not.toContain('旧事故');
  });

  it('a retry with the same key answers the same, and charges once', async () => {
    const application = await referred();
    const key = newKey();
    const first = await decide(application, { idempotencyKey: key });
    expect(await decide(application, { idempotencyKey: key })).toEqual({ ...first, replayed: true });
  });
});

describe('a person declines', () => {
  it('the commercial part alone: the compulsory one goes on at once, and only it is charged', async () => {
    const application = await referred('C');
    await decide(application, { decisions: DECLINE });
    const after = await applicationOf(dealer, application.id);
    expect(after).toMatchObject({ state: 'APPROVED', carries: ['COMPULSORY'] });
    expect(Number(after?.payable.amount)).toBeLessThan(Number(application.payable.amount));
    expect(after?.decisions.map(({ policyKind, outcome }) => [policyKind, outcome])).toEqual([
      ['COMPULSORY', 'ACCEPTED'],
      ['COMMERCIAL', 'DECLINED'],
    ]);
  });

  it('where nothing else was asked for, the application is over', async () => {
    const application = await referred('B');
    await decide(application, { decisions: DECLINE.slice(1) });
    expect(await applicationOf(dealer, application.id)).toMatchObject({ state: 'DECLINED', nextStep: null });
  });
});

describe('refused', () => {
  it('AUTHORITY_EXCEEDED: above one’s rung (S-111), told before in availableActions; a higher rung may', async () => {
    const application = await took(dealer, 'B', { answers: REFERRED_HIGH });
    const high: Decisions = [{ policyKind: 'COMMERCIAL', outcome: 'ACCEPTED', reasonCodes: ['MODIFIED_STRUCTURE'] }];
    const refusal = book.only(await decide(application, { decisions: high }), 'AUTHORITY_EXCEEDED');
    expect(refusal.facts).toContainEqual({ name: 'level', value: 'AREA', unit: null });
    const { referral } = await underwriter.ask(ReferralOfDocument, { id: application.referral?.id ?? '' });
    expect(referral?.opinions).toEqual([]);
    const area = await world.staff(['UNDERWRITER'], 4);
    expect((await decide(application, { decisions: high }, area)).referral?.state).toBe('DECIDED');
  });

  it('COMPULSORY_NOT_DECLINABLE: nobody declines or conditions compulsory cover (CTR 10)', async () => {
    for (const outcome of ['DECLINED', 'REFERRED', 'ACCEPTED_WITH_CONDITIONS'] as const) {
      const application = await referred('C');
      const [, commercial] = DECLINE;
      const reasonCodes = outcome === 'DECLINED' ? ['REFUSED_BEFORE'] : [];
      const decisions = [{ policyKind: 'COMPULSORY' as const, outcome, reasonCodes }, commercial!];
      book.only(await decide(application, { decisions }), 'COMPULSORY_NOT_DECLINABLE');
    }
  });

  it.each<[string, Partial<ReferralDecideInput>, string]>([
    [
      'conditions, which are not offered yet',
      { decisions: [{ policyKind: 'COMMERCIAL', outcome: 'ACCEPTED_WITH_CONDITIONS', reasonCodes: [] }] },
      'outcome',
    ],
    [
      'a decline without a reason',
      { decisions: [{ policyKind: 'COMMERCIAL', outcome: 'DECLINED', reasonCodes: [] }] },
      'reasonCodes',
    ],
    [
      'a reason that no rule has',
      { decisions: [{ policyKind: 'COMMERCIAL', outcome: 'DECLINED', reasonCodes: ['MOOD'] }] },
      'reasonCodes',
    ],
    [
      'a policy that was not asked for',
      { decisions: [...ACCEPT, { policyKind: 'COMPULSORY', outcome: 'ACCEPTED', reasonCodes: [] }] },
      'policyKind',
    ],
    ['no decision', { decisions: [] }, 'decisions'],
    ['no opinion', { opinion: ' ' }, 'opinion'],
    ['an endless note', { note: 'x'.repeat(1001) }, 'note'],
  ])('INVALID_INPUT: %s', async (_what, changes, field) => {
    const refusal = book.only(await decide(await referred('B'), changes), 'INVALID_INPUT');
    expect(refusal.field?.at(-1)).toBe(field);
  });

  it('STALE_VERSION, REFERRAL_STATE, NOT_FOUND, KEY_REUSED', async () => {
    const application = await referred();
    book.only(await decide(application, { expectedVersion: 9 }), 'STALE_VERSION');
    const key = newKey();
    await decide(application, { idempotencyKey: key });
    book.only(await decide(application, { expectedVersion: 2 }), 'REFERRAL_STATE');
    book.only(await decide(await referred(), { idempotencyKey: key }), 'KEY_REUSED');
    book.only(await decide(application, { referralId: wireId('Referral', strangerId('Referral')) }), 'NOT_FOUND');
    book.only(await decide(application, { referralId: 'ref_x' }), 'NOT_FOUND');
  });

  it('APPLICATION_EXPIRED: the price stands no more; the application says so too', async () => {
    const application = await referred();
    world.clock.at('2026-11-22T00:00:00.000+08:00');
    book.only(await decide(application), 'APPLICATION_EXPIRED');
    expect(await applicationOf(dealer, application.id)).toMatchObject({ state: 'EXPIRED', nextStep: null });
  });

  it('TERM_BINDING_AUTHORITY: the partner’s authority is asked when it is taken, not when it was referred', async () => {
    const small = await world.partner({
      clauses: {
        ...EVERYTHING,
        BINDING_AUTHORITY: { perPolicy: '2000000.00', perDay: '2000000.00', inForce: '90000000000.00' },
      },
    });
    const application = await took(small, 'B', { answers: REFERRED });
    await took(small, 'B');
    book.only(await decide(application), 'TERM_BINDING_AUTHORITY');
    expect(codes(await decide(application, { decisions: DECLINE.slice(1) }))).toEqual([]); // a decline takes none
  });

  it.each([
    [
      'AGREEMENT_NOT_ACTIVE',
      (id: string) => world.db.owner`update agreements set state = 'SUSPENDED' where partner_id = ${id}`,
    ],
    [
      'LICENCE_LAPSED',
      (id: string) => world.db.owner`update licences set valid_until = '2026-11-21' where partner_id = ${id}`,
    ],
    ['PARTNER_STATE', (id: string) => world.db.owner`update partners set state = 'SUSPENDED' where id = ${id}`],
  ])('%s: what closed in between is not bound', async (code, close) => {
    const other = await world.partner();
    const application = await took(other, 'B', { answers: REFERRED });
    await close(other.made.id);
    book.only(await decide(application), code);
  });

  it('and every refusal was provoked but CONFLICT, which needs two at once', () => {
    expect(book.unprovoked()).toEqual(['CONFLICT']);
  });
});

describe('two at once', () => {
  it('one decides, the other is told', async () => {
    const application = await referred();
    const answers = await Promise.all([decide(application), decide(application, { decisions: DECLINE.slice(1) })]);
    const refused = answers.flatMap(codes);
    expect(refused).toHaveLength(1);
    expect(['STALE_VERSION', 'REFERRAL_STATE', 'CONFLICT']).toContain(refused[0]);
  });
});

describe('who sees and who may', () => {
  it('no partner decides, not even its own; no other staff role does', async () => {
    const application = await referred();
    const input = {
      idempotencyKey: newKey(),
      referralId: application.referral?.id ?? '',
      expectedVersion: 1,
      decisions: ACCEPT,
      opinion: 'yes',
      note: null,
    };
    for (const client of [dealer, await world.staff(['CHANNEL_MANAGER'], 6), await world.staff(['AUDITOR'], 6)]) {
      const answer = await client.send(ReferralDecideDocument, { input });
      expect(answer.errors[0]?.extensions?.['code']).toBe('GRAPHQL_VALIDATION_FAILED');
    }
    const nobody = await world.gateway.withToken('').send(ReferralDecideDocument, { input });
    expect(nobody.status).toBe(401);
    expect((await applicationOf(dealer, application.id))?.state).toBe('REFERRED');
  });

  it('another partner sees neither referral nor application', async () => {
    const application = await referred();
    const other = await world.partner();
    expect((await other.ask(ReferralForPartnerDocument, { id: application.referral?.id ?? '' })).referral).toBeNull();
    expect(await applicationOf(other, application.id)).toBeNull();
  });

  it('an underwriter of another branch sees nothing of it, and cannot decide', async () => {
    const application = await referred();
    const [far] = await world.db.owner<{ id: string }[]>`
      update staff_members set institution_id = (select id from institutions where code = 'GD') where name = '渠道经理甲' and level = 5 returning id`;
    expect(far).toBeUndefined(); // nobody of rung five yet
    const elsewhere = await world.staff(['UNDERWRITER'], 5);
    await world.db
      .owner`update staff_members set institution_id = (select id from institutions where code = 'GD') where level = 5`;
    expect((await elsewhere.ask(ReferralOfDocument, { id: application.referral?.id ?? '' })).referral).toBeNull();
    expect(codes(await decide(application, {}, elsewhere))).toEqual(['NOT_FOUND']);
  });
});

describe('the desk', () => {
  const desk = async (variables: Partial<ReferralDeskQueryVariables>, by: Client = underwriter) => {
    const { referrals } = await by.ask(ReferralDeskDocument, { order: 'OLDEST', ...variables });
    if (!referrals) throw new Error('no list');
    return referrals;
  };

  it('shows what I may decide, in time, and no more; page by page without a gap', async () => {
    const other = await world.partner();
    const partnerId = wireId('Partner', other.made.id);
    const low = [await took(other, 'B', { answers: REFERRED }), await took(other, 'C', { answers: REFERRED })];
    const high = await took(other, 'B', { answers: REFERRED_HIGH });
    const mine = await desk({ filter: { decidableByMe: true, partnerId } });
    expect(mine.nodes.map(({ application }) => application?.number)).toEqual(low.map(({ number }) => number));
    expect(mine.totalCount).toBe(2);
    expect(mine.nodes[0]?.availableActions).toEqual([{ action: 'REFERRAL_DECIDE', available: true, code: null }]);
    const all = await desk({ filter: { partnerId, states: ['OPEN'] } });
    expect(all.nodes.map(({ application }) => application?.number)).toEqual([...low, high].map(({ number }) => number));
    expect(all.nodes[2]?.availableActions).toEqual([
      { action: 'REFERRAL_DECIDE', available: false, code: 'AUTHORITY_EXCEEDED' },
    ]);
    for (const order of ['OLDEST', 'DUE_SOONEST', 'PREMIUM_LARGEST'] as const) {
      const first = await desk({ filter: { partnerId }, order, first: 2 });
      const rest = await desk({ filter: { partnerId }, order, first: 2, after: first.pageInfo.endCursor ?? null });
      expect(new Set([...first.nodes, ...rest.nodes].map(({ id }) => id)).size).toBe(3);
    }
    const amounts = (await desk({ filter: { partnerId }, order: 'PREMIUM_LARGEST' })).nodes.map(({ application }) =>
      Number(application?.payable.amount),
    );
    expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
    world.clock.at('2026-11-22T00:00:00.000+08:00');
    expect((await desk({ filter: { decidableByMe: true, partnerId } })).nodes).toEqual([]);
  });

  it('a partner sees its own, without what is internal', async () => {
    const other = await world.partner();
    await took(other, 'B', { answers: REFERRED });
    const own = await desk({}, other);
    expect(own.totalCount).toBe(1);
    expect(own.nodes[0]?.availableActions).toEqual([]);
  });
});
