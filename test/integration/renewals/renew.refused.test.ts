/** What stands against a renewal, whose it is, and two who act at once. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { RenewalByIdDocument } from '../../generated/operations.js';
import { takingOf } from '../../kit/acceptance.js';
import { factsOf, MORNING, newKey, onlyRefusal, type Seller } from '../../kit/quote-world.js';
import { must, renewalWorld, type RenewalWorld } from '../../kit/renewal-world.js';

let world: RenewalWorld;
let dealer: Seller;

beforeAll(async () => {
  world = await renewalWorld();
  dealer = await world.renewer();
});
beforeEach(() => {
  world.clock.at(MORNING);
});
afterAll(() => world.stop());

const END = '2027-11-22T00:00:00.000+08:00';

describe('refused', () => {
  it('before the window, by name and instant; the quote itself may be made', async () => {
    const { renewal } = await world.due(dealer, 33);
    const { renewal: quoted } = await world.quoteRenewal(dealer, { renewalId: renewal.id });
    expect(quoted?.state).toBe('QUOTED');
    const refused = onlyRefusal(await world.accept(dealer, await world.taking(dealer, renewal.id)));
    expect([refused.code, factsOf(refused)]).toEqual([
      'RENEWAL_TOO_EARLY',
      { opensAt: '2027-10-23T00:00:00.000+08:00' },
    ]);
  });

  it('by another door: a quote that renews is taken by renewalAccept alone', async () => {
    const { renewal } = await world.due(dealer, 10);
    const { renewal: quoted } = await world.quoteRenewal(dealer, { renewalId: renewal.id });
    const { renewalId: _renewal, ...taking } = await world.taking(dealer, renewal.id);
    const revision = must(quoted?.quote).revision;
    const refused = onlyRefusal(await dealer.accept({ ...taking, expectedVersion: revision }));
    expect([refused.code, factsOf(refused)]).toEqual(['QUOTE_LINE', { operation: 'renewalAccept' }]);
    // And an ordinary quote is not taken as a renewal.
    const { options } = await dealer.quoted();
    const other = await world.accept(dealer, {
      ...(await world.taking(dealer, renewal.id)),
      optionId: must(options[0]).id,
    });
    expect(other.userErrors.map(({ code }) => code)).toContain('QUOTE_LINE');
  });

  it('with another start: neither overlap nor gap, also when the quote was repriced so', async () => {
    const { renewal } = await world.due(dealer, 10);
    const startsAt = '2027-11-25T00:00:00.000+08:00';
    const option = { label: 'LATER', compulsory: { startsAt, taxPaid: false, effectiveOnIssue: false } };
    const refused = onlyRefusal(await world.quoteRenewal(dealer, { renewalId: renewal.id, options: [option] }));
    expect([refused.code, refused.field, factsOf(refused)]).toEqual([
      'RENEWAL_PERIOD',
      ['input', 'options', '0', 'compulsory', 'startsAt'],
      { startsAt: END },
    ]);
    const { renewal: quoted } = await world.quoteRenewal(dealer, { renewalId: renewal.id });
    const quote = must(quoted?.quote);
    const repriced = await dealer.reprice({
      quoteId: quote.id,
      expectedVersion: quote.revision,
      options: [{ ...option, label: 'RENEWAL' }],
    });
    expect(repriced.userErrors).toEqual([]);
    const late = onlyRefusal(await world.accept(dealer, await world.taking(dealer, renewal.id)));
    expect(late.code).toBe('RENEWAL_PERIOD');
  });

  it('in a state that does not allow it, or moved since it was read', async () => {
    const { renewal } = await world.due(dealer, 10);
    const lossReason = 'COMPETITOR' as const;
    const stale = onlyRefusal(
      await world.decline(dealer, { renewalId: renewal.id, expectedVersion: renewal.revision - 1, lossReason }),
    );
    expect(stale.code).toBe('STALE_VERSION');
    const input = { idempotencyKey: newKey(), renewalId: renewal.id, expectedVersion: renewal.revision, lossReason };
    expect((await world.decline(dealer, input)).userErrors).toEqual([]);
    expect((await world.decline(dealer, input)).replayed).toBe(true);
    const over = onlyRefusal(await world.quoteRenewal(dealer, { renewalId: renewal.id }));
    expect([over.code, factsOf(over)]).toEqual(['RENEWAL_STATE', { state: 'LOST', open: '-' }]);
  });

  it('half a year after the end: it is new business then', async () => {
    const { renewal } = await world.due(dealer, -179);
    expect((await world.quoteRenewal(dealer, { renewalId: renewal.id })).userErrors).toEqual([]);
    world.clock.at(world.daysBefore(END, -180));
    expect(onlyRefusal(await world.quoteRenewal(dealer, { renewalId: renewal.id })).code).toBe('RENEWAL_TOO_LATE');
  });

  it('to decline compulsory cover: never', async () => {
    const underwriter = await world.staff(['UNDERWRITER'], 3);
    const { renewal } = await world.due(dealer, 10, { commercial: false });
    const input = { renewalId: renewal.id, expectedVersion: renewal.revision, reason: '不再承保' };
    expect(onlyRefusal(await world.withhold(underwriter, input)).code).toBe('COMPULSORY_NOT_DECLINABLE');
    const partner = await dealer.send('mutation No { renewalWithhold { __typename } }');
    expect(partner.errors[0]?.message).toContain('Cannot query field "renewalWithhold"');
  });

  it('a commercial option after the insurer withheld it', async () => {
    const underwriter = await world.staff(['UNDERWRITER'], 3);
    const { renewal } = await world.due(dealer, 10);
    await world.withhold(underwriter, { renewalId: renewal.id, expectedVersion: renewal.revision, reason: '高风险' });
    const commercial = { choice: { selection: { coverages: [{ code: 'VEHICLE_DAMAGE' as const }], services: [] } } };
    const refused = onlyRefusal(
      await world.quoteRenewal(dealer, { renewalId: renewal.id, options: [{ label: 'C', commercial }] }),
    );
    expect([refused.code, refused.field]).toEqual(['RENEWAL_WITHHELD', ['input', 'options', '0', 'commercial']]);
  });
});

describe('whose it is', () => {
  it("another partner's does not exist, a reader may not act, and nobody comes without a token", async () => {
    const { renewal } = await world.due(dealer, 10);
    const stranger = await world.renewer();
    expect((await stranger.ask(RenewalByIdDocument, { id: renewal.id })).renewal).toBeNull();
    expect((await world.search(stranger)).totalCount).toBe(0);
    expect(onlyRefusal(await world.quoteRenewal(stranger, { renewalId: renewal.id })).code).toBe('NOT_FOUND');
    const lost = { renewalId: renewal.id, expectedVersion: renewal.revision, lossReason: 'OTHER' as const };
    expect(onlyRefusal(await world.decline(stranger, lost)).code).toBe('NOT_FOUND');
    const reader = await world.credentialOf(dealer.made, { roles: ['READER'] });
    expect((await reader.ask(RenewalByIdDocument, { id: renewal.id })).renewal?.id).toBe(renewal.id);
    const answer = await reader.send('mutation No { renewalDecline { __typename } }');
    expect(answer.errors[0]?.message).toContain('Cannot query field "renewalDecline"');
    const claims = await world.credentialOf(dealer.made, { roles: ['CLAIMS'] });
    expect((await claims.send(RenewalByIdDocument, { id: renewal.id })).errors[0]?.message).toContain(
      'Cannot query field',
    );
    const nobody = await world.gateway
      .withToken('nothing')
      .send(RenewalByIdDocument, { id: renewal.id })
      .catch(() => null);
    expect(nobody?.data ?? null).toBeNull();
  });

  it('a branch sees its own; the work list filters by due month, state and owner, at risk first (S-204)', async () => {
    const seller = await world.renewer();
    const branch = await world.credentialOf(seller.made, { boundTo: 'branch' });
    const { renewal: quoted } = await world.due(seller, 20);
    world.clock.at(MORNING);
    const { renewal: open } = await world.due(seller, 20);
    await world.quoteRenewal(seller, { renewalId: quoted.id });
    expect((await world.search(branch)).totalCount).toBe(0);
    const found = await world.search(seller, { due: { from: '2027-11-01', until: '2027-11-30' } }, 'LAPSE_RISK');
    expect(found.nodes.map(({ id }) => id)).toEqual([open.id, quoted.id]);
    expect(
      (await world.search(seller, { states: ['QUOTED'], owner: 'PLACING_PARTNER' })).nodes.map(({ id }) => id),
    ).toEqual([quoted.id]);
    expect((await world.search(seller, { owner: 'INSURER' })).totalCount).toBe(0);
    expect((await world.search(seller, { due: { from: '2027-12-01', until: '2027-12-31' } })).totalCount).toBe(0);
    expect((await world.search(seller, { search: quoted.vehicle.vin })).nodes.map(({ id }) => id)).toEqual([quoted.id]);
  });
});

describe('at once', () => {
  it('sixteen acceptances of one offer make one application', async () => {
    const { renewal } = await world.due(dealer, 10);
    await world.quoteRenewal(dealer, { renewalId: renewal.id });
    const taking = await world.taking(dealer, renewal.id);
    const answers = await Promise.all(
      Array.from({ length: 16 }, () =>
        world.accept(dealer, { ...taking, idempotencyKey: newKey(), externalRef: newKey() }),
      ),
    );
    expect(answers.filter(({ application }) => application)).toHaveLength(1);
    expect(new Set(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code)))).toEqual(
      new Set(['QUOTE_STATE']),
    );
    expect((await world.readRenewal(renewal.id, dealer)).state).toBe('ACCEPTED');
  });

  it('the old owner and another partner: one cover, the other is told and paid back', async () => {
    const { renewal, old } = await world.due(dealer, 10, { commercial: false });
    await world.quoteRenewal(dealer, { renewalId: renewal.id });
    const mine = await world.taking(dealer, renewal.id);
    const rival = await world.renewer();
    const quote = await rival.quoted({
      vehicle: { ...(await vehicleOf(old.compulsory.id)) },
      options: [{ label: 'A', compulsory: { startsAt: END, taxPaid: false, effectiveOnIssue: false } }],
    });
    const now = world.clock.now();
    const theirs = await takingOf(rival, quote, 'A', {
      acceptance: { signature: { ...mine.acceptance.signature, signedAt: now }, consents: mine.acceptance.consents },
    });
    const externalRef = newKey();
    const [kept, taken] = await Promise.all([world.accept(dealer, mine), rival.accept({ ...theirs, externalRef })]);
    expect([kept.userErrors, taken.userErrors]).toEqual([[], []]); // both may try: nothing is issued yet
    await world.paidAndIssued(rival, externalRef);
    await world.paidAndIssued(dealer, must(mine.externalRef));
    const [cover] = await world.db.owner<{ n: number }[]>`
      select count(*)::int as n from policies where subject_id = ${old.compulsory.subject_id} and starts_at = ${END} and kind = 'COMPULSORY'`;
    expect(cover?.n).toBe(1);
    const after = await world.readRenewal(renewal.id, dealer);
    expect(after.state).not.toBe('RENEWED');
    await world.live(world.daysBefore(END, 0));
    expect(await world.readRenewal(renewal.id, dealer)).toMatchObject({
      state: 'LOST',
      lossReason: 'COVERED_ELSEWHERE',
    });
  });
});

async function vehicleOf(policyId: string) {
  const [row] = await world.db.owner<
    { vin: string; plate: string }[]
  >`select vin, plate from policies where id = ${policyId}`;
  const { vin, plate } = must(row);
  return {
    vin,
    registration: { plate: { number: plate } },
    region: '310000',
    useNature: 'FAMILY' as const,
    energy: 'FUEL' as const,
    seats: 5,
    displacementMl: 1498,
    makeModel: '晨光 S5 1.5T',
    engineNumber: 'EA2110001',
    firstRegisteredOn: '2025-05-12',
    newPrice: { amount: '150000.00', currency: 'CNY' as const },
  };
}
