/** What every operation of the room promises: replay, refusals, withdrawal, expiry, the clock, and who may not. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { applyPaidEndorsements, expireEndorsements } from '../../../src/modules/endorsements/index.js';
import { expireCharges } from '../../../src/modules/billing/index.js';
import {
  EndorsementByLookupDocument,
  EndorsementConfirmDocument,
  EndorsementPreviewDocument,
  EndorsementRequestDocument,
  EndorsementSearchDocument,
  EndorsementWithdrawDocument,
  PaymentOrderCreateDocument,
  PolicyByLookupDocument,
  PolicyCancelDocument,
  PolicyRescindDocument,
  PolicyVoidDocument,
} from '../../generated/operations.js';
import { CLOSINGS } from '../../kit/closings.js';
import { type Card, endorsementWorld, type EndorsementWorld, type Held, uuidOf } from '../../kit/endorsement-world.js';
import { codes, EVERYTHING, factsOf, newKey, onlyRefusal, type Seller } from '../../kit/quote-world.js';

let world: EndorsementWorld;
let dealer: Seller;
let broker: Seller;
let compulsory: Held;
let commercial: Held;
beforeAll(async () => {
  world = await endorsementWorld();
  dealer = await world.partner();
  broker = await world.partner({ kind: 'BROKER' });
}, 120_000);
afterAll(() => world.stop());

const NOW = '2027-03-01T09:00:00.000+08:00';
beforeEach(async () => {
  world.clock.at('2026-11-21T10:00:00.000+08:00');
  ({ compulsory, commercial } = await world.pair(dealer));
  await world.on('2026-11-22T00:00:00.000+08:00');
  await world.on(NOW);
});

const SEATS = [{ modelCorrection: { seats: 7 } }];
async function priced(seller = dealer): Promise<Card> {
  const { endorsement, userErrors } = await world.request(seller, [compulsory.wire], SEATS);
  if (!endorsement) throw new Error(JSON.stringify(userErrors));
  return endorsement;
}
async function waiting(): Promise<Card> {
  const { endorsement } = await world.confirm(dealer, await priced());
  if (!endorsement) throw new Error('refused');
  return endorsement;
}
const withdraw = async (card: Pick<Card, 'id' | 'revision'>, caller: Seller = dealer, reason: string | null = null) => {
  const input = { idempotencyKey: newKey(), endorsementId: card.id, expectedVersion: card.revision, reason };
  const { endorsementWithdraw } = await caller.ask(EndorsementWithdrawDocument, { input });
  if (!endorsementWithdraw) throw new Error('no answer');
  return endorsementWithdraw;
};

describe('once', () => {
  it('the same key answers the same endorsement, as it is now; another input under it is refused', async () => {
    const input = { idempotencyKey: newKey(), policyIds: [compulsory.wire], changes: SEATS };
    const first = (await dealer.ask(EndorsementRequestDocument, { input })).endorsementRequest;
    await withdraw(first?.endorsement as Card);
    const again = (await dealer.ask(EndorsementRequestDocument, { input })).endorsementRequest;
    expect(again).toMatchObject({ replayed: true, endorsement: { id: first?.endorsement?.id, state: 'WITHDRAWN' } });
    const other = (
      await dealer.ask(EndorsementRequestDocument, {
        input: { ...input, changes: [{ modelCorrection: { seats: 6 } }] },
      })
    ).endorsementRequest;
    expect(codes(other as never)).toEqual(['KEY_REUSED']);
  });

  it('a confirmation that comes twice raises one charge', async () => {
    const card = await priced();
    const input = {
      idempotencyKey: newKey(),
      endorsementId: card.id,
      expectedVersion: card.revision,
      previewDigest: card.digest,
      signature: world.signature(),
      materials: [{ kind: 'VEHICLE_LICENCE' as const, file: world.signature().evidence }],
    };
    const [one, two] = await Promise.all([1, 2].map(() => dealer.ask(EndorsementConfirmDocument, { input })));
    expect([one?.endorsementConfirm?.replayed, two?.endorsementConfirm?.replayed].sort()).toEqual([false, true]);
    const [row] = await world.db.owner<
      { n: number }[]
    >`select count(*)::int as n from charges where subject_id = ${uuidOf(card.id)}`;
    expect(row?.n).toBe(1);
  });

  it('your own number names one endorsement', async () => {
    const externalRef = `DMS-${newKey()}`;
    expect(codes(await world.request(dealer, [compulsory.wire], SEATS, { externalRef }))).toEqual([]);
    expect(codes(await world.request(dealer, [compulsory.wire], SEATS, { externalRef }))).toEqual([
      'ENDORSEMENT_REF_TAKEN',
    ]);
    expect((await dealer.ask(EndorsementByLookupDocument, { by: { externalRef } })).endorsement?.externalRef).toBe(
      externalRef,
    );
  });
});

describe('what was shown is what is done', () => {
  it('another digest than the one shown is refused, and told what would pass', async () => {
    const card = await priced();
    const refused = await world.confirm(dealer, card, { previewDigest: 'something else' });
    expect(codes(refused)).toEqual(['ENDORSEMENT_PRICE_CHANGED']);
    expect(refused.userErrors[0]?.wouldPass).toEqual([expect.objectContaining({ value: card.digest })]);
  });

  it('a change that came in between is not confirmed over: the digest no longer names what would be done', async () => {
    const card = await priced();
    await world.endorsed(dealer, [compulsory.wire], [{ contactChange: { phone: '13800000009' } }]);
    expect(codes(await world.confirm(dealer, card))).toEqual(['ENDORSEMENT_PRICE_CHANGED']);
  });

  it('a preview writes nothing', async () => {
    const count = async () =>
      (
        await world.db.owner<
          { n: number }[]
        >`select (select count(*) from endorsements) + (select count(*) from parties) + (select count(*) from events) as n`
      )[0]?.n;
    const before = await count();
    const owner = {
      person: { name: '周明远', identity: { kind: 'RESIDENT_ID' as const, number: '110101199003070038' } },
    };
    const preview = await world.preview(dealer, {
      policyIds: [compulsory.wire],
      proposal: { changes: [{ ownerTransfer: { owner, transferredOn: '2027-02-28' } }] },
    });
    expect(preview.refusals).toEqual([]);
    expect(await count()).toBe(before);
  });

  it('an early end is previewed too', async () => {
    const preview = await world.preview(dealer, {
      policyIds: [compulsory.wire],
      proposal: { cancellation: { reason: 'VEHICLE_LOST' } },
    });
    expect(preview).toMatchObject({
      refusals: [],
      materials: ['CANCELLATION_PROOF'],
      premiumChange: { amount: '-689.73' },
    });
    const { endorsement } = await world.cancel(dealer, compulsory, { reason: 'VEHICLE_LOST' });
    expect(endorsement?.digest).toBe(preview.digest);
  });

  it('a signature of the day before the request, or of tomorrow, is none', async () => {
    const card = await priced();
    for (const signedAt of ['2027-02-28T23:59:59.000+08:00', '2027-03-01T09:00:01.000+08:00'])
      expect(codes(await world.confirm(dealer, card, { signature: { ...world.signature(), signedAt } }))).toEqual([
        'SIGNATURE_MISSING',
      ]);
  });
});

describe('waiting for money', () => {
  it('nothing else changes the policy, until it is paid or withdrawn', async () => {
    const card = await waiting();
    const other = await world.request(dealer, [compulsory.wire], [{ contactChange: { phone: '13800000004' } }]);
    expect(codes(await world.confirm(dealer, other.endorsement as Card))).toEqual(['ENDORSEMENT_PENDING']);
    expect(codes(await world.cancel(dealer, compulsory, { reason: 'VEHICLE_LOST' }))).toEqual(['ENDORSEMENT_PENDING']);
    const { endorsement: withdrawn } = await withdraw(card, dealer, '客户改主意');
    expect(withdrawn).toMatchObject({ state: 'WITHDRAWN', note: '客户改主意', charge: { state: 'CANCELLED' } });
    expect(codes(await world.confirm(dealer, other.endorsement as Card))).toEqual([]);
  });

  it('only confirmed it is charged: before, whoever orders a payment by its number is told where it stands', async () => {
    await world.request(dealer, [compulsory.wire], SEATS, { externalRef: 'CHANGE-1' });
    const input = { idempotencyKey: newKey(), charge: { externalRef: 'CHANGE-1' }, method: 'QR_CODE' as const };
    const { paymentOrderCreate } = await dealer.ask(PaymentOrderCreateDocument, { input });
    const refused = onlyRefusal(paymentOrderCreate ?? { userErrors: [] });
    expect(refused).toMatchObject({ code: 'CHARGE_NOT_RAISED', field: ['input', 'charge'] });
    expect(factsOf(refused)).toEqual({ subject: 'Endorsement', state: 'PRICED' });
  });

  it('paid, it cannot be withdrawn; a lost job is found again', async () => {
    const card = await waiting();
    await world.pay(dealer, card);
    expect(codes(await withdraw(card))).toEqual(['CHARGE_STATE']);
    await world.db.owner`delete from graphile_worker._private_jobs`;
    world.clock.at('2027-03-01T09:02:00.000+08:00');
    await world.scan(applyPaidEndorsements);
    await world.scan(applyPaidEndorsements);
    const jobs = await world.db
      .owner`select key from graphile_worker.jobs where key = ${`endorsements.apply:${uuidOf(card.id)}`}`;
    expect(jobs).toHaveLength(1);
  });

  it('not paid in time, it ends with its charge and changes nothing', async () => {
    const card = await waiting();
    world.clock.at('2027-03-02T00:00:00.000+08:00');
    await world.scan(expireCharges);
    expect(await world.read(dealer, card.id)).toMatchObject({ state: 'EXPIRED', charge: { state: 'EXPIRED' } });
    expect((await world.timeLine(dealer, compulsory)).versions.nodes).toHaveLength(1);
  });

  it('paid in the last moment and told late, it holds from the day that was paid for', async () => {
    const card = await waiting();
    await world.pay(dealer, card);
    world.clock.at('2027-03-05T09:00:00.000+08:00');
    await world.apply(card);
    expect((await world.timeLine(dealer, compulsory)).versions.nodes[0]).toMatchObject({
      effectiveFrom: '2027-03-02T00:00:00.000+08:00',
      recordedAt: '2027-03-05T09:00:00.000+08:00',
    });
  });

  it('paid for a policy that the insurer has ended meanwhile, all of it goes back', async () => {
    const card = await waiting();
    await world.pay(dealer, card);
    const underwriter = await world.staff(['UNDERWRITER']);
    const input = {
      idempotencyKey: newKey(),
      policyId: compulsory.wire,
      expectedVersion: await world.revisionOf(compulsory),
      reason: 'WRONG_ISSUE' as const,
    };
    expect(codes((await underwriter.ask(PolicyVoidDocument, { input })).policyVoid as never)).toEqual([]);
    await world.apply(card);
    expect((await world.read(dealer, card.id)).state).toBe('DECLINED');
    const [refund] = await world.db.owner<
      { fen: string }[]
    >`select amount_fen::text as fen from refunds where cause_id = ${uuidOf(card.id)}`;
    expect(String(Number(refund?.fen) / 100)).toBe(String(Number(card.charge?.amount.amount)));
  });

  it('prices that nobody confirmed are ended by the scan', async () => {
    const card = await priced();
    world.clock.at('2027-03-02T00:00:00.000+08:00');
    await world.scan(expireEndorsements);
    await world.scan(expireEndorsements);
    const events = await world.db.owner<
      { type: string }[]
    >`select type from events where subject_id = ${uuidOf(card.id)} order by sequence`;
    expect(events.map(({ type }) => type)).toEqual(['endorsement.priced', 'endorsement.expired']);
  });
});

describe('reading', () => {
  it('by state, kind, policy and number; a policy lists its own', async () => {
    const card = await priced();
    const search = async (filter: object) =>
      (await dealer.ask(EndorsementSearchDocument, { filter })).endorsements?.nodes.map(({ number }) => number) ?? [];
    expect(await search({ policyId: compulsory.wire })).toEqual([card.number]);
    expect(
      await search({ policyId: compulsory.wire, kinds: ['VEHICLE_MODEL_CORRECTION'], states: ['PRICED'] }),
    ).toEqual([card.number]);
    expect(await search({ policyId: compulsory.wire, kinds: ['CANCEL', 'SUSPEND'] })).toEqual([]);
    expect(await search({ search: card.number })).toEqual([card.number]);
    expect(await search({ search: compulsory.number })).toEqual([card.number]);
    expect(await search({ effectiveAt: { from: '2027-03-03T00:00:00.000+08:00' } })).not.toContain(card.number);
    world.clock.at('2027-03-02T00:00:00.000+08:00');
    expect(await search({ policyId: compulsory.wire, states: ['PRICED'] })).toEqual([]);
    expect((await world.timeLine(dealer, compulsory)).endorsements?.nodes.map(({ number }) => number)).toEqual([
      card.number,
    ]);
  });
});

describe('S-187: a policy tells what can be done with it', () => {
  const open = async () => {
    const { policy } = await dealer.ask(PolicyByLookupDocument, { by: { id: compulsory.wire } });
    return Object.fromEntries((policy?.availableActions ?? []).map(({ action, code }) => [action, code]));
  };
  it('changed and ended while it runs; not ended while a change waits for money; neither when its end is agreed', async () => {
    expect(await open()).toMatchObject({ ENDORSEMENT_REQUEST: null, POLICY_CANCEL: null });
    const card = await waiting();
    expect(await open()).toMatchObject({ ENDORSEMENT_REQUEST: null, POLICY_CANCEL: 'ENDORSEMENT_PENDING' });
    await withdraw(card);
    await world.cancel(
      dealer,
      compulsory,
      { reason: 'VEHICLE_LOST' },
      { materials: [{ kind: 'CANCELLATION_PROOF', file: world.signature().evidence }], signature: world.signature() },
    );
    expect(await open()).toMatchObject({ ENDORSEMENT_REQUEST: 'POLICY_STATE', POLICY_CANCEL: 'POLICY_STATE' });
  });
});

describe('security', () => {
  it('another partner’s policies and endorsements are not there', async () => {
    const card = await priced();
    expect(codes(await world.request(broker, [compulsory.wire], SEATS))).toEqual(['NOT_FOUND']);
    expect(
      (await world.preview(broker, { policyIds: [compulsory.wire], proposal: { changes: SEATS } })).refusals.map(
        ({ code }) => code,
      ),
    ).toEqual(['NOT_FOUND']);
    expect((await broker.ask(EndorsementByLookupDocument, { by: { id: card.id } })).endorsement).toBeNull();
    expect((await broker.ask(EndorsementByLookupDocument, { by: { number: card.number } })).endorsement).toBeNull();
    expect(codes(await world.confirm(broker, card))).toEqual(['NOT_FOUND']);
    expect(codes(await withdraw(card, broker))).toEqual(['NOT_FOUND']);
    expect(codes(await world.cancel(broker, commercial, { reason: 'POLICYHOLDER_REQUEST' }))).toEqual(['NOT_FOUND']);
    expect(
      (await broker.ask(EndorsementSearchDocument, { filter: { policyId: compulsory.wire } })).endorsements?.nodes,
    ).toEqual([]);
  });

  it('a caller bound to another outlet does not reach it', async () => {
    const card = await priced();
    const bound = await world.credentialOf(dealer.made, { boundTo: 'branch' });
    expect((await bound.ask(EndorsementByLookupDocument, { by: { id: card.id } })).endorsement).toBeNull();
    expect(codes(await world.request(bound, [compulsory.wire], SEATS))).toEqual(['NOT_FOUND']);
  });

  it('a reader reads and previews, and asks for nothing; a partner neither voids nor rescinds', async () => {
    const reader = await world.credentialOf(dealer.made, { roles: ['READER'] });
    const input = { policyIds: [compulsory.wire], proposal: { changes: SEATS } };
    expect((await reader.ask(EndorsementPreviewDocument, { input })).endorsementPreview?.refusals).toEqual([]);
    const asked = { idempotencyKey: newKey(), policyIds: [compulsory.wire], changes: SEATS };
    const ending = { idempotencyKey: newKey(), policyId: compulsory.wire, expectedVersion: 1 };
    // What a caller may not do is not there for it.
    const absent = async (
      answer: Promise<{ errors: readonly { message: string }[] }>,
      field: string,
    ): Promise<void> => {
      const input = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
      expect([`Cannot query field "${field}" on type "Mutation".`, `Unknown type "${input}".`]).toContain(
        (await answer).errors[0]?.message,
      );
    };
    await absent(reader.send(EndorsementRequestDocument, { input: asked }), 'endorsementRequest');
    await absent(
      reader.send(PolicyCancelDocument, { input: { ...ending, cancellation: { reason: 'VEHICLE_LOST' } } }),
      'policyCancel',
    );
    await absent(dealer.send(PolicyVoidDocument, { input: { ...ending, reason: 'WRONG_ISSUE' } }), 'policyVoid');
    await absent(
      dealer.send(PolicyRescindDocument, {
        input: { ...ending, reason: 'INSURER_NON_DISCLOSURE', noticedAt: NOW, knownAt: NOW, wilful: false },
      }),
      'policyRescind',
    );
  });

  it.each(CLOSINGS)('every write closes when $what: $code', async ({ code, close }) => {
    const other = await world.partner();
    world.clock.at('2026-11-21T10:00:00.000+08:00');
    const theirs = await world.pair(other);
    const { endorsement } = await world.request(
      other,
      [theirs.compulsory.wire],
      [{ contactChange: { phone: '13800000005' } }],
    );
    await close(world, other);
    expect(
      codes(await world.request(other, [theirs.compulsory.wire], [{ contactChange: { phone: '13800000006' } }])),
    ).toEqual([code]);
    expect(codes(await world.confirm(other, endorsement as Card))).toEqual([code]);
    expect(codes(await withdraw(endorsement as Card, other))).toEqual([code]);
    expect(codes(await world.cancel(other, theirs.commercial, { reason: 'POLICYHOLDER_REQUEST' }))).toEqual([code]);
  });

  it('TERM_SUM_INSURED_LIMIT: the agreement in force bounds what a change may reach', async () => {
    const bounded = await world.partner({
      clauses: { ...EVERYTHING, SUM_INSURED_LIMIT: { amount: [{ value: '1500000.00' }] } },
    });
    world.clock.at('2026-11-21T10:00:00.000+08:00');
    const theirs = await world.pair(bounded);
    const changes = [
      {
        sumInsuredChange: {
          code: 'THIRD_PARTY_LIABILITY' as const,
          sumInsured: { amount: '2000000.00', currency: 'CNY' as const },
        },
      },
    ];
    expect(codes(await world.request(bounded, [theirs.commercial.wire], changes))).toEqual(['TERM_SUM_INSURED_LIMIT']);
    expect(
      (await world.preview(bounded, { policyIds: [theirs.commercial.wire], proposal: { changes } })).refusals.map(
        ({ code }) => code,
      ),
    ).toEqual(['TERM_SUM_INSURED_LIMIT']);
  });
});
