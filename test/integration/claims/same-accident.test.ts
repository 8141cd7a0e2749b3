/** The same accident reported twice is one accident: by one channel, by two, by both parties, by two at once. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../../../src/kernel/ids.js';
import { BY_PARTNER, claimWorld, type ClaimWorld, DURING, LOSS_AT } from '../../kit/claim-world.js';
import type { Held } from '../../kit/endorsement-world.js';
import { aValuedSaloon, type Seller } from '../../kit/quote-world.js';

let world: ClaimWorld;
let dealer: Seller;
let other: Seller;
let club: Seller;
beforeAll(async () => {
  world = await claimWorld();
  [dealer, other, club] = [await world.partner(), await world.partner(), await world.club()];
}, 120_000);
afterAll(() => world.stop());
beforeEach(() => world.on('2026-11-21T10:00:00.000+08:00'));

let plates = 10_000;
async function insured(seller: Seller): Promise<{ policy: Held; plate: string }> {
  plates += 1;
  const plate = `沪C${String(plates)}`;
  const { compulsory } = await world.pair(seller, {
    request: { vehicle: aValuedSaloon({ registration: { plate: { number: plate } } }) },
  });
  return { policy: compulsory, plate };
}
const during = (): Promise<void> => world.on(DURING);
const minutesLater = (minutes: number): string => new Date(Date.parse(LOSS_AT) + minutes * 60_000).toISOString();
async function accidentOf(number: string): Promise<string> {
  const [row] = await world.db.owner<
    { accident_id: string }[]
  >`select accident_id from claims where number = ${number}`;
  return row?.accident_id ?? '';
}

describe('the same vehicle', () => {
  it('by one channel twice: the second report joins, and adds what it knows more', async () => {
    const { plate } = await insured(dealer);
    await during();
    const first = await world.reported(dealer, { policy: { plate }, policeReported: false });
    const second = await world.reported(dealer, {
      policy: { plate },
      occurredAt: minutesLater(25),
      injuredCount: 2,
      externalRef: `SECOND-${plate}`,
    });
    expect(second.id).toBe(first.id);
    expect(second.revision).toBe(first.revision + 1);
    expect(second.joinedReports).toHaveLength(2);
    expect(second.loss).toMatchObject({ injuredCount: 2, policeReported: true, occurredAt: LOSS_AT });
  });

  it('by two channels: one claim, each follows it, the club by its own number and sees its own report alone', async () => {
    const { plate } = await insured(dealer);
    await during();
    const first = await world.reported(dealer, { policy: { plate } });
    const joined = await world.reported(club, { policy: { plate }, reporter: BY_PARTNER, externalRef: `APP-${plate}` });
    expect(joined.number).toBe(first.number);
    expect(joined.joinedReports.map(({ relation }) => relation)).toEqual(['PARTNER']);
    expect((await world.claim(dealer, first.id))?.joinedReports.map(({ relation }) => relation)).toEqual([
      'INSURED',
      'PARTNER',
    ]);
  });

  it.each([
    [120, true],
    [121, false],
  ])('%i minutes apart: one accident %s', async (minutes, same) => {
    const { plate } = await insured(dealer);
    await during();
    const first = await world.reported(dealer, { policy: { plate } });
    const second = await world.reported(dealer, { policy: { plate }, occurredAt: minutesLater(minutes) });
    expect(second.id === first.id).toBe(same);
  });

  it('six at once, by two channels: one claim with six reports', async () => {
    const { plate } = await insured(dealer);
    await during();
    const reports = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        index % 2 === 0
          ? world.reported(dealer, { policy: { plate } })
          : world.reported(club, { policy: { plate }, reporter: BY_PARTNER }),
      ),
    );
    expect(new Set(reports.map(({ number }) => number)).size).toBe(1);
    const [row] = await world.db.owner<{ n: number }[]>`
      select count(*)::int as n from claim_reports r join claims c on c.id = r.claim_id where c.number = ${reports[0]?.number ?? ''}`;
    expect(row?.n).toBe(6);
  });

  it('a withdrawn claim takes no further report: what comes then is a new one', async () => {
    const { plate } = await insured(dealer);
    await during();
    const first = await world.reported(dealer, { policy: { plate } });
    await world.withdrawn(dealer, first);
    expect((await world.reported(dealer, { policy: { plate } })).id).not.toBe(first.id);
  });
});

describe('both parties', () => {
  it('each claims under its own policy, and both claims know that it is one accident', async () => {
    const [one, two] = [await insured(dealer), await insured(other)];
    await during();
    const mine = await world.reported(dealer, { policy: { plate: one.plate }, otherParties: [{ plate: two.plate }] });
    const theirs = await world.reported(other, {
      policy: { plate: two.plate },
      occurredAt: minutesLater(4),
      otherParties: [{ plate: one.plate }],
    });
    expect(theirs.id).not.toBe(mine.id);
    expect(await accidentOf(theirs.number)).toBe(await accidentOf(mine.number));
    expect(await world.claim(other, mine.id)).toBeNull();
  });

  it('one that names another plate is another accident', async () => {
    const [one, two] = [await insured(dealer), await insured(other)];
    await during();
    const mine = await world.reported(dealer, { policy: { plate: one.plate }, otherParties: [{ plate: '沪D00001' }] });
    const theirs = await world.reported(other, { policy: { plate: two.plate }, otherParties: [{ plate: one.plate }] });
    expect(await accidentOf(theirs.number)).not.toBe(await accidentOf(mine.number));
  });
});

describe('what is still being found', () => {
  it('is one claim however often its channel reports it, and shares the accident with the claim that is found', async () => {
    await during();
    const first = await world.reported(club, { policy: { plate: '沪C99901' }, reporter: BY_PARTNER });
    const again = await world.reported(club, { policy: { plate: '沪C99901' }, reporter: BY_PARTNER });
    expect(again.number).toBe(first.number);
  });
});

describe('the bare facts', () => {
  const run = (scope: string, partnerId: string | null, statement: string): Promise<Record<string, unknown>[]> =>
    world.db.owner.begin(async (sql) => {
      await sql`set local role gw_app`;
      await sql`select set_config('app.scope', ${scope}, true), set_config('app.partner_id', ${partnerId ?? ''}, true)`;
      return [...(await sql.unsafe(statement))];
    });

  it('policies_at_loss: ids alone, at the instant, by number, plate or VIN', async () => {
    const { policy, plate } = await insured(dealer);
    const ask = (by: string, at: string) =>
      run('PARTNER', other.made.id, `select * from app.policies_at_loss(${by}, '${at}')`);
    for (const by of [`'${policy.number}', null, null`, `null, '${plate}', null`]) {
      const rows = await ask(by, LOSS_AT);
      expect(rows).toHaveLength(2);
      expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['once_named', 'partner_id', 'policy_id', 'subject_id']);
      expect(await ask(by, '2026-11-21T23:59:59.999+08:00')).toEqual([]);
    }
    expect(await ask(`null, null, null`, LOSS_AT)).toEqual([]);
  });

  it('same_accident: ids alone; a plate that nobody named finds nothing', async () => {
    const { plate } = await insured(dealer);
    await during();
    await world.reported(dealer, { policy: { plate }, otherParties: [{ plate: '沪E11111' }] });
    const ask = (own: string, others: string) =>
      run(
        'PARTNER',
        other.made.id,
        `select * from app.same_accident(null, '{}', '{}', '${own}', '{${others}}', '${LOSS_AT}', interval '2 hours')`,
      );
    expect(await ask('沪E11111', plate)).toMatchObject([{ same_vehicle: false, partner_id: dealer.made.id }]);
    expect(await ask('沪E11112', plate)).toEqual([]);
    expect(await ask('沪E11111', '沪E22222')).toEqual([]);
  });

  it('grant_claim: nothing under a stranger’s scope, nothing that no paper bears out', async () => {
    const { plate } = await insured(dealer);
    await during();
    const { number } = await world.reported(dealer, { policy: { plate } });
    const [claim] = await world.db.owner<{ id: string }[]>`select id from claims where number = ${number}`;
    const grants = () =>
      world.db.owner<
        { n: number }[]
      >`select count(*)::int as n from access_grants where subject_id = ${claim?.id ?? ''}`;
    for (const partner of [other.made.id, dealer.made.id])
      await run('PARTNER', partner, `select app.grant_claim('${claim?.id ?? ''}', now())`);
    expect(await grants()).toMatchObject([{ n: 0 }]);
    await world.db.owner`
      insert into claim_reports (id, partner_id, claim_id, filed_by_id, filed_by_label, relation, reporter_name, reporter_phone, received_at)
      values (${newId('LossReport')}, ${dealer.made.id}, ${claim?.id ?? ''}, ${club.made.id}, 'x', 'PARTNER', 'x', '1', now())`;
    await run('PARTNER', other.made.id, `select app.grant_claim('${claim?.id ?? ''}', now())`);
    expect(await grants()).toMatchObject([{ n: 0 }]);
    await run('PARTNER', dealer.made.id, `select app.grant_claim('${claim?.id ?? ''}', now())`);
    expect(await grants()).toMatchObject([{ n: 1 }]);
  });
});
