/**
 * Money that goes out (S-248): owed to a payee, sent when the account is known to be its holder's, followed until it has
 * arrived or come back, paid once whatever the provider does (security row 22).
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../../../src/kernel/ids.js';
import { type Money, yuan } from '../../../src/kernel/money.js';
import { Problems, Refusal } from '../../../src/kernel/refusal.js';
import {
  namePayee,
  orderPayout,
  reconcilePayouts,
  recordReceipt,
  sendPayouts,
  verifyPayees,
} from '../../../src/modules/billing/index.js';
import { A_THOUSAND, aCard, type PayoutWorld, payoutWorld } from '../../kit/payout-world.js';
import { eventually } from '../../kit/jobs.js';
import { MORNING, nextSerial, type Seller } from '../../kit/quote-world.js';

let world: PayoutWorld;
let dealer: Seller;
beforeAll(async () => {
  world = await payoutWorld();
  dealer = await world.payingPartner();
}, 60_000);
afterAll(() => world.stop());
beforeEach(() => {
  world.clock.at(MORNING);
});

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'none';
  } catch (error) {
    return error instanceof Refusal ? (error.items[0]?.code ?? '') : String(error);
  }
};
const numberOf = (payout: { number: string }, attempt = 1): string => `${payout.number}-${String(attempt)}`;
const told = (payout: { number: string }, attempt = 1) =>
  world.provider.facts().filter(({ orderNumber }) => orderNumber === numberOf(payout, attempt));
/** Everything that the provider has to tell of a payout, once more. */
const again = (payout: { number: string }) =>
  Promise.all(told(payout).map((fact) => world.notice({ ...fact, partnerId: dealer.made.id })));

async function ordered(fault: string | null = null, ms = 86_400_000) {
  const payout = await world.payout(dealer, await world.payee(dealer));
  if (fault !== null) await world.provider.control({ fault, orderNumber: numberOf(payout), ms });
  return payout;
}

describe('a payout', () => {
  it('is owed at once, sent when the account is verified, and paid when it has arrived: told twice, booked once', async () => {
    const payout = await ordered();
    const { subjectId } = payout;
    expect(await world.read(payout)).toMatchObject({ state: 'VERIFYING_PAYEE', transfers: ['DUE'] });
    expect(await world.payoutBalances(subjectId)).toEqual({ CLAIM_COST: 100000n, CLAIM_PAYABLE: -100000n });
    await world.run(sendPayouts); // nobody has checked the account: nothing is sent
    expect(told(payout)).toEqual([]);
    await world.settlePayouts();
    expect(await world.read(payout)).toEqual({ state: 'PAID', returnReason: null, transfers: ['ARRIVED'] });
    await again(payout);
    await world.provider.control({ release: true });
    expect(told(payout)).toHaveLength(1);
    expect(await world.payoutBalances(subjectId)).toEqual({ CASH: -100000n, CLAIM_COST: 100000n, CLAIM_PAYABLE: 0n });
    const course = (await world.events(payout.id)).filter((type) => type !== 'payout.sent'); // a notice may overtake our own note
    expect(course).toEqual(['payout.ordered', 'payout.paid']);
  });

  it('of one place is ordered once: the same again answers the same, another is refused, sixteen at once are one', async () => {
    const payee = await world.payee(dealer);
    const subject = { kind: 'Policy' as const, id: newId('Policy') };
    const first = await world.payout(dealer, payee, { subject });
    expect((await world.payout(dealer, payee, { subject })).id).toBe(first.id);
    const other = (changes: { amount?: Money; sequence?: number }) =>
      codeOf(world.payout(dealer, payee, { subject, ...changes }));
    expect(await other({ amount: yuan('1000.01') })).toBe('PAYOUT_PLACE_TAKEN');
    expect(await other({ sequence: 3 })).toBe('PAYOUT_PLACE_TAKEN');
    const codes = await Promise.all(
      Array.from({ length: 16 }, (_, index) => other({ sequence: 2, amount: yuan(`${String(index + 1)}.00`) })),
    );
    expect(codes.filter((code) => code === 'none')).toHaveLength(1);
    expect(codes.filter((code) => code === 'PAYOUT_PLACE_TAKEN')).toHaveLength(15);
    const [rows] = await world.db.owner<{ n: number }[]>`
      select count(*)::int as n from payouts where subject_id = ${subject.id}`;
    expect(rows?.n).toBe(2);
  });

  it('has one living transfer, and nothing is paid beyond what is owed: the tables themselves refuse', async () => {
    const payout = await ordered();
    const { owner } = world.db;
    const second = owner`
      insert into payout_transfers select partner_id, payout_id, 2, number || 'X', provider, payee_id, amount_fen, state, arrived_at,
        reconciled_at, revision, created_at from payout_transfers where payout_id = ${payout.id}`;
    await expect(second).rejects.toThrow('payout_transfers_one_alive');
    const beyond = owner`
      insert into payout_postings (id, partner_id, journal_id, subject_id, account, amount_fen, label_zh, label_en, posted_at)
      select gen_random_uuid(), partner_id, ${newId('Policy')}, subject_id, account, fen, '', '', now()
      from payouts, (values ('CLAIM_PAYABLE', 100001), ('CASH', -100001)) v(account, fen) where id = ${payout.id}`;
    await expect(beyond).rejects.toThrow('wrong side');
  });

  it('to an account that is somebody else’s comes back before anything is sent, and that account takes no other', async () => {
    const accountNumber = aCard();
    const payee = await world.payee(dealer, { accountNumber });
    await world.provider.control({ fault: 'mismatch', orderNumber: accountNumber });
    const payout = await world.payout(dealer, payee);
    await world.settlePayouts();
    expect(await world.read(payout)).toEqual({
      state: 'RETURNED',
      returnReason: 'PAYEE_MISMATCH',
      transfers: ['CAME_BACK'],
    });
    expect(told(payout)).toEqual([]);
    expect(await world.payoutBalances(payout.subjectId)).toEqual({ CLAIM_COST: 100000n, CLAIM_PAYABLE: -100000n });
    expect(await codeOf(world.payout(dealer, payee))).toBe('PAYEE_MISMATCH');
    expect((await world.payee(dealer, { accountNumber })).id).not.toBe(payee.id); // a holder without a document is a new one
  });

  it('that came back goes to a corrected account of the same payee, once, and to nobody else’s', async () => {
    const holder = {
      person: { name: '周一鸣', identity: { kind: 'RESIDENT_ID' as const, number: '11010519491231002X' } },
    };
    const payout = await world.payout(dealer, await world.payee(dealer, { holder }));
    await world.provider.control({ fault: 'failedPayout', orderNumber: numberOf(payout), ms: 0 });
    await world.settlePayouts();
    const [corrected, another] = [await world.payee(dealer, { holder }), await world.payee(dealer)];
    expect(await codeOf(world.redirect(payout.id, another.id))).toBe('PAYEE_OTHER_PERSON');
    const codes = await Promise.all([1, 2, 3].map(() => codeOf(world.redirect(payout.id, corrected.id))));
    expect(codes.sort()).toEqual(['PAYOUT_STATE', 'PAYOUT_STATE', 'none']);
    await world.settlePayouts();
    expect(await world.read(payout)).toEqual({
      state: 'PAID',
      returnReason: null,
      transfers: ['CAME_BACK', 'ARRIVED'],
    });
    expect(await codeOf(world.redirect(payout.id, corrected.id))).toBe('PAYOUT_STATE');
    expect(told(payout).map(({ type }) => type)).toEqual(['PAYOUT_FAILED']);
    expect(told(payout, 2).map(({ type }) => type)).toEqual(['PAYOUT']);
    expect(await world.payoutBalances(payout.subjectId)).toEqual({
      CASH: -100000n,
      CLAIM_COST: 100000n,
      CLAIM_PAYABLE: 0n,
    });
  });
});

describe('a provider that misbehaves', () => {
  it('succeeds after a time-out: asked again it says so, and pays once', async () => {
    const payout = await ordered('afterTimeout', 20);
    await world.run(verifyPayees);
    expect(await world.run(sendPayouts)).toBe('ROWS_FAILED');
    expect(await world.read(payout)).toMatchObject({ transfers: [expect.stringMatching(/DUE|ARRIVED/)] });
    await world.settlePayouts();
    expect(await world.read(payout)).toMatchObject({ state: 'PAID', transfers: ['ARRIVED'] });
    expect(told(payout).map(({ type }) => type)).toEqual(['PAYOUT']);
    expect(await world.payoutBalances(payout.subjectId)).toMatchObject({ CASH: -100000n, CLAIM_PAYABLE: 0n });
  });

  it('took the order, and we were killed before our commit: the next run asks with the same number', async () => {
    const payout = await ordered('lost');
    await world.run(verifyPayees);
    const { owner } = world.db;
    // Sent, and our own commit did not come about: the worker's transaction is refused by the database.
    await owner`create function public.kill_here() returns trigger language plpgsql as $$ begin raise exception 'killed'; end $$`;
    await owner`create trigger kill_here before update on payouts for each row execute function public.kill_here()`;
    expect(await world.run(sendPayouts)).toBe('ROWS_FAILED');
    await owner`drop trigger kill_here on payouts`;
    await owner`drop function public.kill_here()`;
    expect(told(payout)).toHaveLength(1);
    expect(await world.read(payout)).toMatchObject({ state: 'VERIFYING_PAYEE', transfers: ['DUE'] });
    await world.settlePayouts();
    expect(await world.read(payout)).toMatchObject({ state: 'PAID' });
    expect(told(payout)).toHaveLength(1);
  });

  it('finishes late, and cannot pay in: nothing left us', async () => {
    const slow = await ordered('slowPayout');
    await world.run(verifyPayees);
    await world.run(sendPayouts);
    expect(await world.read(slow)).toMatchObject({ state: 'SENT', transfers: ['SENT'] });
    await world.settlePayouts();
    expect(await world.read(slow)).toMatchObject({ state: 'PAID' });
    const failed = await ordered('failedPayout');
    await world.settlePayouts();
    expect(await world.read(failed)).toMatchObject({ state: 'RETURNED', returnReason: 'ACCOUNT_REFUSED' });
    expect(await world.payoutBalances(failed.subjectId)).toEqual({ CLAIM_COST: 100000n, CLAIM_PAYABLE: -100000n });
  });

  it('gives back what had arrived: reversed, in whatever order it is told, and owed again', async () => {
    for (const order of ['told in order', 'told the other way round', 'told twice at once']) {
      const payout = await ordered('slowPayout');
      await world.run(verifyPayees);
      await world.run(sendPayouts);
      const fact = (type: string) => ({
        eventId: `EVT-${type}-${String(nextSerial())}`,
        type: type as 'PAYOUT',
        orderNumber: numberOf(payout),
        refundNumber: null,
        amountFen: '100000',
        currency: 'CNY' as const,
        happenedAt: MORNING,
        partnerId: dealer.made.id,
      });
      const both = [fact('PAYOUT'), fact('PAYOUT_RETURNED')];
      if (order === 'told the other way round') both.reverse();
      if (order === 'told twice at once') await Promise.all([...both, ...both].map((one) => world.notice(one)));
      else for (const one of both) expect(await world.notice(one)).toMatchObject({ status: 200 });
      expect(await world.read(payout)).toEqual({
        state: 'RETURNED',
        returnReason: 'GIVEN_BACK',
        transfers: ['CAME_BACK'],
      });
      expect(await world.payoutBalances(payout.subjectId)).toEqual({
        CASH: 0n,
        CLAIM_COST: 100000n,
        CLAIM_PAYABLE: -100000n,
      });
    }
  });

  it('gives back days later, and the notice is lost: the last question finds it', async () => {
    const payout = await ordered('returnedPayout', 20);
    await world.provider.control({ fault: 'lost', orderNumber: numberOf(payout), next: 2 });
    const quiet = await ordered();
    await world.settlePayouts();
    await eventually('the bank gave it back', 5000, async () => (told(payout).length === 2 ? true : null));
    expect(await world.read(payout)).toMatchObject({ state: 'PAID' });
    world.clock.at('2026-11-27T10:00:00.000+08:00');
    await world.run(reconcilePayouts);
    expect(await world.read(payout)).toMatchObject({ state: 'PAID' }); // too early for a last question
    world.clock.at('2026-11-28T10:00:00.000+08:00');
    await world.run(reconcilePayouts);
    expect(await world.read(payout)).toMatchObject({ state: 'RETURNED', returnReason: 'GIVEN_BACK' });
    expect(await world.payoutBalances(payout.subjectId)).toMatchObject({ CASH: 0n, CLAIM_PAYABLE: -100000n });
    expect(await world.read(quiet)).toMatchObject({ state: 'PAID' });
    expect(await reconciled(quiet)).toBe(true); // never asked again
  });

  it('tells of money that we did not send, or of another amount: nothing is booked', async () => {
    const payout = await ordered('slowPayout');
    await world.run(verifyPayees);
    await world.run(sendPayouts);
    const fact = {
      eventId: `EVT-WRONG-${String(nextSerial())}`,
      type: 'PAYOUT' as const,
      orderNumber: numberOf(payout),
      refundNumber: null,
      amountFen: '99999',
      currency: 'CNY' as const,
      happenedAt: MORNING,
      partnerId: dealer.made.id,
    };
    expect(await world.notice(fact)).toMatchObject({ status: 200, result: 'IGNORED' });
    expect(await world.notice({ ...fact, orderNumber: 'PYO-UNKNOWN-1' })).toMatchObject({ status: 422 });
    expect(await world.read(payout)).toMatchObject({ state: 'SENT' });
    await world.settlePayouts();
  });
});

async function reconciled({ id }: { id: string }): Promise<boolean> {
  const [row] = await world.db.owner<{ done: boolean }[]>`
    select reconciled_at is not null as done from payout_transfers where payout_id = ${id}`;
  return row?.done ?? false;
}

describe('a payee', () => {
  it('is one account of one holder, named once; a card is checked, an organisation’s account is not a card', async () => {
    const accountNumber = aCard();
    const holder = {
      person: { name: '周一鸣', identity: { kind: 'RESIDENT_ID' as const, number: '11010519491231002X' } },
    };
    const payee = await world.payee(dealer, { accountNumber, holder });
    expect((await world.payee(dealer, { accountNumber, holder })).id).toBe(payee.id);
    await expect(world.payee(dealer, { accountNumber: '6228480000000000001' })).rejects.toThrow('accountNumber');
    const hospital = { organisation: { name: '上海市第六人民医院' } };
    expect((await world.payee(dealer, { holder: hospital, accountNumber: '1001 2345-6789' })).accountNumber).toBe(
      '100123456789',
    );
    await expect(world.payee(dealer, { holder: hospital, accountNumber: '12' })).rejects.toThrow('accountNumber');
  });

  it('of another partner is nobody’s', async () => {
    const rival = await world.payingPartner();
    const theirs = await world.payee(rival);
    expect(await codeOf(world.payout(dealer, theirs))).toBe('NOT_FOUND');
  });

  it('and a payout are never written by a partner’s own word', async () => {
    const payee = await world.payee(dealer);
    const asPartner = world.within(dealer.made, (tx) =>
      orderPayout(tx, {
        partnerId: dealer.made.id,
        outletId: null,
        subject: { kind: 'Policy', id: newId('Policy') },
        sequence: 1,
        kind: 'FINAL',
        amount: A_THOUSAND,
        payeeId: payee.id,
        provider: 'sandbox',
      }),
    );
    await expect(asPartner).rejects.toThrow();
    const problems = new Problems();
    await world.within(dealer.made, (tx) =>
      namePayee(
        tx,
        { partnerId: dealer.made.id, holder: { person: { name: '' } }, accountNumber: '1', bank: '', field: ['input'] },
        problems,
      ),
    );
    expect(problems.items.map(({ field }) => field?.at(-1)).sort()).toEqual(['accountNumber', 'bank', 'name']);
  });
});

describe('money that comes back', () => {
  it('is cash in and cost down, once per transfer of the bank, and never more than the subject has cost', async () => {
    const payout = await ordered();
    await world.settlePayouts();
    const subject = { kind: 'Policy' as const, id: payout.subjectId };
    const receive = (amount: string, bankReference: string) =>
      world.byStaff((tx) =>
        recordReceipt(tx, {
          partnerId: dealer.made.id,
          outletId: null,
          subject,
          causeId: subject.id,
          amount: yuan(amount),
          bankReference,
          receivedAt: world.clock.now(),
        }),
      );
    await receive('400.00', 'IN-0001');
    expect(await world.payoutBalances(payout.subjectId)).toEqual({
      CASH: -60000n,
      CLAIM_COST: 60000n,
      CLAIM_PAYABLE: 0n,
    });
    expect(await codeOf(receive('1.00', 'IN-0001'))).toBe('RECEIPT_RECORDED');
    expect(await codeOf(receive('600.01', 'IN-0002'))).toBe('RECEIPT_EXCEEDS');
    await receive('600.00', 'IN-0002');
    expect(await world.payoutBalances(payout.subjectId)).toEqual({ CASH: 0n, CLAIM_COST: 0n, CLAIM_PAYABLE: 0n });
  });
});
