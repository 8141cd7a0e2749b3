/**
 * Who speaks for whom on a claim (S-233): lawyers, notaries, appraisers, representatives under a power of attorney. Named by
 * whoever sends the papers, ended and never changed; a representative who may receive payment is paid in the place of whom
 * they act for, on days on which the authority is in force.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ClaimParticipantAddDocument, ClaimSubmitDocumentsDocument } from '../../generated/operations.js';
import { declaredFile } from '../../kit/acceptance.js';
import { type ClaimMoneyWorld, claimMoneyWorld, type MoneyClaim, OWN_AND_VICTIM } from '../../kit/claim-money-world.js';
import { AN_ESTIMATE, BY_PARTNER, BY_SHOP, DURING } from '../../kit/claim-world.js';
import type { Client } from '../../kit/gateway.js';
import { LAWYER, type Naming, namingOn, type Participant, REPRESENTATIVE } from '../../kit/participants.js';
import { aCard } from '../../kit/payout-world.js';
import { codes, newKey, type Seller } from '../../kit/quote-world.js';

let world: ClaimMoneyWorld;
let dealer: Seller;
let club: Seller;
let finance: Client;
let naming: Naming;
beforeAll(async () => {
  world = await claimMoneyWorld();
  [dealer, club] = [await world.partner(), await world.club()];
  finance = await world.staff(['FINANCE'], 5);
  naming = await namingOn(world);
}, 120_000);
afterAll(() => world.stop());
beforeEach(() => world.on(DURING));

const seen: Naming['seen'] = (...given) => naming.seen(...given);
const add: Naming['add'] = (...given) => naming.add(...given);
const end: Naming['end'] = (...given) => naming.end(...given);
const authorised: Naming['authorised'] = (...given) => naming.authorised(...given);
async function peopleOf(caller: Client, id: string, fields: string): Promise<unknown> {
  const text = `query People($id: ID!) { claim(by: { id: $id }) { participants { party { ... on Person { ${fields} } } } } }`;
  const { data } = await caller.send<{ claim: { participants: unknown } | null }, object>(text, { id });
  return data?.claim?.participants;
}
async function disclosures(): Promise<number> {
  const [row] = await world.db.owner<{ n: number }[]>`
    select count(*)::int as n from audit_records where act like 'read:%' and partner_id = ${dealer.made.id}`;
  return row?.n ?? 0;
}
let losses = 0;
function aClaim(caller: Client = dealer, more: Parameters<ClaimMoneyWorld['reported']>[1] = {}) {
  losses += 1;
  const occurredAt = new Date(Date.parse('2026-11-25T00:00:00+08:00') + losses * 6 * 3_600_000).toISOString();
  return world.reported(caller, { policy: { policyNumber: money.policies.commercial.number }, occurredAt, ...more });
}
let money: MoneyClaim;
beforeAll(async () => {
  money = await world.opened(dealer);
}, 60_000);

describe('naming who speaks for a party', () => {
  it('keeps the power of attorney as a paper of the claim; names and phones are masked; the time line tells it', async () => {
    const { id } = await aClaim();
    const { claim, userErrors } = await add(dealer, id, LAWYER());
    expect(userErrors).toEqual([]);
    expect(claim?.participants).toMatchObject([
      {
        kind: 'LAWYER',
        licenceNumber: '13101201010123456',
        actsFor: 'INSURED',
        otherParty: null,
        powers: ['FILE_PAPERS', 'NEGOTIATE'],
        from: '2026-12-21',
        until: null,
        inForce: true,
        powerOfAttorney: { state: 'AWAITING_BYTES' },
        addedBy: { kind: 'PARTNER' },
        endedAt: null,
      },
    ]);
    const known = await world.claim(dealer, id);
    expect(known?.documents.find(({ kind }) => kind === 'POWER_OF_ATTORNEY')?.files).toHaveLength(1);
    expect((await seen(dealer, id))?.timeline.nodes[0]).toEqual({ event: 'claim.participant_added' });
    const masked = await peopleOf(dealer, id, 'name { masked } phone { masked }');
    expect(masked).toEqual([{ party: { name: { masked: '王**' }, phone: { masked: '138****8000' } } }]);
    // In full for a purpose, and each reading is in the audit trail.
    const before = await disclosures();
    const read = await peopleOf(dealer, id, 'name { value(purpose: CLAIM_HANDLING) }');
    expect(read).toEqual([{ party: { name: { value: '王律师' } } }]);
    expect(await disclosures()).toBe(before + 1);
  });

  it.each([
    ['a lawyer without power of attorney', { powerOfAttorney: null }, 'powerOfAttorney'],
    ['a lawyer without licence number', { licenceNumber: null }, 'licenceNumber'],
    ['an authority that reaches to nothing', { powers: [] }, 'powers'],
    ['a lawyer of both sides', { actsFor: 'BOTH_SIDES' }, 'actsFor'],
    ['an other party that the notice does not name', { actsFor: 'OTHER_PARTY', otherParty: 9 }, 'otherParty'],
    ['a position of nobody’s', { otherParty: 1 }, 'otherParty'],
    ['an authority that is over', { until: '2026-12-20', from: '2026-12-01' }, 'until'],
    [
      'a notary with a power of attorney',
      { kind: 'NOTARY', powers: [], powerOfAttorney: declaredFile() },
      'powerOfAttorney',
    ],
    [
      'an appraiser of one side',
      { kind: 'APPRAISER', powers: [], powerOfAttorney: null, actsFor: 'INSURED' },
      'actsFor',
    ],
  ] as const)('%s is refused by its field', async (_, change, field) => {
    const { id } = await aClaim();
    const { userErrors } = await add(dealer, id, LAWYER(change as Partial<Participant>));
    expect(userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['input', field] }]);
    expect((await seen(dealer, id))?.participants).toEqual([]);
  });

  it('a notary and an appraiser agreed by both act under no authority; of an other party it says which', async () => {
    const { id } = await aClaim(dealer, { otherParties: [{ plate: '沪B54321' }] });
    const plain: Partial<Participant> = { powers: [], powerOfAttorney: null };
    const office = { organisation: { name: '上海市测试公证处' } };
    expect(codes(await add(dealer, id, LAWYER({ ...plain, kind: 'NOTARY', party: office })))).toEqual([]);
    const body: Partial<Participant> = {
      ...plain,
      kind: 'APPRAISER',
      actsFor: 'BOTH_SIDES',
      licenceNumber: 'GGJ-2026-01',
    };
    expect(codes(await add(naming.handler, id, LAWYER(body)))).toEqual([]);
    expect(codes(await add(dealer, id, LAWYER({ actsFor: 'OTHER_PARTY', otherParty: 1 })))).toEqual([]);
    expect((await seen(dealer, id))?.participants).toMatchObject([
      { kind: 'NOTARY', powers: [], powerOfAttorney: null },
      { kind: 'APPRAISER', addedBy: { kind: 'INSURER' } },
      { kind: 'LAWYER', otherParty: 1 },
    ]);
  });

  it('is done once with a key; other input under it, an older version and a claim that is over are refused', async () => {
    const { id, revision } = await aClaim();
    const input = { idempotencyKey: newKey(), claimId: id, expectedVersion: revision, ...LAWYER() };
    const twice = await Promise.all([1, 2].map(() => dealer.ask(ClaimParticipantAddDocument, { input })));
    expect(twice.map(({ claimParticipantAdd }) => claimParticipantAdd?.replayed).sort()).toEqual([false, true]);
    const other = { ...input, licenceNumber: '13101201010999999' };
    const reused = await dealer.ask(ClaimParticipantAddDocument, { input: other });
    expect(reused.claimParticipantAdd?.userErrors).toMatchObject([{ code: 'KEY_REUSED' }]);
    expect(codes(await add(dealer, id, LAWYER(), { expectedVersion: revision }))).toEqual(['STALE_VERSION']);
    expect((await seen(dealer, id))?.participants).toHaveLength(1);
    await world.withdrawn(dealer, { id, revision: revision + 1 });
    expect(codes(await add(dealer, id, LAWYER()))).toEqual(['CLAIM_STATE']);
    const [named] = (await seen(dealer, id))?.participants ?? [];
    expect(codes(await end(dealer, id, named?.id ?? ''))).toEqual(['CLAIM_STATE']);
  });

  it('is not there for another partner, and closed to one whose terms open no papers', async () => {
    const { id } = await aClaim();
    const { claim } = await add(dealer, id, LAWYER());
    const named = claim?.participants[0]?.id ?? '';
    const stranger = await world.partner();
    expect(codes(await add(stranger, id, LAWYER()))).toEqual(['NOT_FOUND']);
    expect(codes(await end(stranger, id, named))).toEqual(['NOT_FOUND']);
    // A shop reports cars in its workshop, and sends its estimate: no papers.
    const shop = await world.shop();
    const own = await aClaim(shop, { reporter: BY_SHOP, estimate: AN_ESTIMATE });
    expect(codes(await add(shop, own.id, LAWYER()))).toEqual(['TERM_CLAIM_SCOPE']);
  });

  it('whoever reported under another’s policy sees and ends its own alone, and another reporter hears nothing', async () => {
    const claim = await aClaim(club, { reporter: BY_PARTNER });
    const owners = (await add(dealer, claim.id, LAWYER())).claim?.participants[0]?.id ?? '';
    const { claim: clubs, userErrors } = await add(club, claim.id, REPRESENTATIVE('陈代理'));
    expect(userErrors).toEqual([]);
    expect(clubs?.participants).toMatchObject([
      { kind: 'AUTHORISED_REPRESENTATIVE', powerOfAttorney: { state: 'AWAITING_BYTES' } },
    ]);
    expect((await seen(dealer, claim.id))?.participants).toHaveLength(2);
    expect(codes(await end(club, claim.id, owners))).toEqual(['NOT_FOUND']);
    await world.tellReporters();
    const heard = async (caller: Client) =>
      (await seen(caller, claim.id))?.timeline.nodes.map(({ event }) => event.replace('claim.', '')) ?? [];
    expect((await heard(club)).filter((event) => event === 'participant_added')).toHaveLength(1);
    expect((await heard(dealer)).filter((event) => event === 'participant_added')).toHaveLength(2);
    // Its own is ended by the owner: it hears so.
    const own = clubs?.participants[0]?.id ?? '';
    expect((await end(dealer, claim.id, own)).claim?.participants[1]).toMatchObject({
      id: own,
      inForce: false,
      endReason: '委托人撤回授权。',
    });
    await world.tellReporters();
    expect((await heard(club)).filter((event) => event === 'participant_ended')).toHaveLength(1);
    const [again] = (await end(dealer, claim.id, own)).userErrors;
    expect(again).toMatchObject({ code: 'PARTICIPANT_ENDED', facts: [{ name: 'day', value: '2026-12-21' }] });
  });

  it('is never changed, not even by the role that serves requests', async () => {
    const { id } = await aClaim();
    await add(dealer, id, LAWYER());
    const [row] = await world.db.owner<{ id: string }[]>`select id from claim_participants order by id desc limit 1`;
    await world.db
      .owner`update claim_participants set ended_at = now(), ended_by_label = 'x', end_reason = 'x' where id = ${row?.id ?? ''}`;
    await expect(
      world.db
        .owner`update claim_participants set ended_at = null, ended_by_label = null, end_reason = null where id = ${row?.id ?? ''}`,
    ).rejects.toThrow(/ended/);
  });
});

describe('money in another’s place', () => {
  const errorsOf = (answer: { userErrors: readonly { code: string }[] }) => answer.userErrors.map(({ code }) => code);

  it('goes to a representative of the insured while the authority is in force, and on no other day', async () => {
    const claim = await world.approved(dealer, OWN_AND_VICTIM);
    const payeeId = await world.namedPayee(claim, '陈代理', 'INSURED');
    const pay = () => world.payClaim(finance, claim, '1000.00', { kind: 'PARTIAL', payeeId });
    const why = async () => {
      const [error] = (await pay()).userErrors;
      const fact = error?.facts.find(({ name }) => name === 'why')?.value;
      return [error?.code, fact, error?.wouldPass.map(({ value }) => value)];
    };
    expect(await why()).toEqual(['PAYEE_NOT_ENTITLED', 'NAME_OF_NO_INSURED', []]);
    // What would pass is told: the insured's own account.
    const own = [claim.insured];
    await add(dealer, claim.wire, REPRESENTATIVE('陈代理', { powers: ['FILE_PAPERS'] }));
    expect(await why()).toEqual(['AUTHORITY_NOT_IN_FORCE', 'POWER_NOT_GIVEN', own]);
    await add(dealer, claim.wire, REPRESENTATIVE('陈代理'));
    expect(await why()).toEqual(['AUTHORITY_NOT_IN_FORCE', 'PAPER_NOT_HERE', own]);
    await authorised(dealer, claim.wire, REPRESENTATIVE('陈代理', { from: '2026-12-23', until: '2026-12-24' }));
    expect(await why()).toEqual(['AUTHORITY_NOT_IN_FORCE', 'NOT_YET', own]);
    await world.on('2026-12-24T23:59:00.000+08:00');
    expect((await pay()).claim?.payouts).toMatchObject([{ amount: { amount: '1000.00' } }]);
    await world.on('2026-12-25T00:00:00.000+08:00');
    expect(await why()).toEqual(['AUTHORITY_NOT_IN_FORCE', 'EXPIRED', own]);
    const { id } = await authorised(dealer, claim.wire, REPRESENTATIVE('陈代理'));
    expect(errorsOf(await pay())).toEqual([]);
    // Towards the victim's loss they are the insured: nothing of it without proof (IL 65).
    const beyond = await world.payClaim(finance, claim, '7000.00', { kind: 'PARTIAL', payeeId });
    expect(beyond.userErrors.map(({ code }) => code)).toEqual(['VICTIM_NOT_COMPENSATED']);
    expect(codes(await end(dealer, claim.wire, id))).toEqual([]);
    expect(await why()).toEqual(['AUTHORITY_NOT_IN_FORCE', 'ENDED', own]);
    const paid = await world.db.owner<{ participant_id: string | null }[]>`
      select participant_id from claim_payments where claim_id = ${claim.id} order by ordered_at, payout_id`;
    expect(paid.map(({ participant_id }) => participant_id === null)).toEqual([false, false]);
  }, 60_000);

  it('goes to the agent of an other party without a second paper, and not for somebody else’s loss', async () => {
    const facts = {
      victims: [
        { key: 'V1', is: 'OWNER_OF_PROPERTY', vehicle: 'other-1' },
        { key: 'V2', is: 'OWNER_OF_PROPERTY', vehicle: 'other-2' },
      ],
    };
    const share = (beneficiary: string) =>
      ({ policyKind: 'COMMERCIAL', coverage: 'THIRD_PARTY_LIABILITY', beneficiary, yuan: '3000.00' }) as const;
    const claim = await world.approved(dealer, { payables: [share('V1'), share('V2')], facts });
    await world.db.owner`insert into claim_other_parties (partner_id, claim_id, position, plate)
      values (${dealer.made.id}, ${claim.id}, 1, '沪B54321'), (${dealer.made.id}, ${claim.id}, 2, '沪B54322')`;
    const payeeId = await world.namedPayee(claim, '赵代理', 'VICTIM');
    const pay = (victim: string, relation = 'AGENT') =>
      world.payClaim(finance, claim, '100.00', { kind: 'PARTIAL', payeeId, victim, relation: relation as 'AGENT' });
    const shownTo = (answer: Awaited<ReturnType<typeof pay>>) => answer.userErrors[0]?.facts[1]?.value;
    expect(shownTo(await pay('V1'))).toBe('RELATION_NOT_SHOWN');
    await authorised(dealer, claim.wire, REPRESENTATIVE('赵代理', { actsFor: 'OTHER_PARTY', otherParty: 1 }));
    expect(errorsOf(await pay('V1'))).toEqual([]);
    expect(shownTo(await pay('V2'))).toBe('RELATION_NOT_SHOWN');
    expect(shownTo(await pay('V1', 'GUARDIAN'))).toBe('RELATION_NOT_SHOWN');
  }, 60_000);

  it('an account in the representative’s name is sent as one of the insured’s, without an authorisation of its own', async () => {
    const { id } = await aClaim();
    const payee = {
      payee: { person: { name: '陈代理' } },
      accountNumber: aCard(),
      bank: '中国农业银行上海分行',
      relation: 'INSURED' as const,
    };
    const input = { idempotencyKey: newKey(), claimId: id, payee };
    const { claimSubmitDocuments } = await dealer.ask(ClaimSubmitDocumentsDocument, { input });
    expect(claimSubmitDocuments?.userErrors).toEqual([]);
  });
});
