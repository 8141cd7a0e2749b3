/** Acts that a claim must refuse as it stands: at the wrong time, twice, too much, to the wrong person. */
import { newKey } from '../../kit/quote-world.js';
import { type Act, againstPaid, bankReference, GROUNDS, isBack, LIABLE, recoveryId, UNDECIDED } from './acts.js';
import { INSURED } from './model.js';
import { cny, type Life, paper, type Standing } from './play.js';

export function forbiddenActs(life: Life, now: Standing): Act[] {
  const acts: Act[] = [];
  const not = (kind: string, run: () => Promise<void>): void =>
    void acts.push({ kind: `not: ${kind}`, weight: 1, run });
  ofPayments(life, now, not);
  ofTheDesk(life, now, not);
  ofRecoveries(life, now, not);
  return acts;
}

type Not = (kind: string, run: () => Promise<void>) => void;

function ofPayments(life: Life, now: Standing, not: Not): void {
  const { book, cast, payees } = life;
  const { finance } = cast;
  const pay = (code: string, fen: bigint, more: object) => () =>
    life.refused(
      finance,
      'claimPay',
      { kind: 'PARTIAL', payeeId: payees.insured, amount: cny(fen), ...more },
      code,
      now,
    );
  if (now.state !== 'APPROVED') not('pay at the wrong time', pay('CLAIM_STATE', 1n, {}));
  else if (book.sheet?.final) not('pay finally twice', pay('PAYMENT_IS_FINAL', 1n, { kind: 'FINAL' }));
  else {
    const { of, left } = book.shares;
    not('pay finally too much', pay('PAYMENT_NOT_FINAL', left + 1n, { kind: 'FINAL' }));
    if (left > 0n) {
      not('pay finally too little', pay('PAYMENT_NOT_FINAL', left - 1n, { kind: 'FINAL' }));
      not('pay all as a part', pay('PAYMENT_EXCEEDS_SHEET', left, {}));
    }
    for (const share of of) {
      const victim = share.beneficiary;
      const room = left - 1n > share.left; // somebody else is owed more than the fen that is too much
      if (victim === INSURED && room)
        not('pay an insured beyond the own loss', pay('VICTIM_NOT_COMPENSATED', share.left + 1n, {}));
      if (victim === INSURED || (book.sheet?.owed.get(victim) ?? 0n) === 0n) continue;
      const self = victim === 'V1' ? payees.victim : payees.victim2;
      if (room) not('pay beyond a share', pay('PAYMENT_EXCEEDS_SHARE', share.left + 1n, { victim, payeeId: self }));
      if (share.left === 0n || left < 2n) continue;
      not('pay an insured who has paid nobody', pay('VICTIM_NOT_COMPENSATED', 1n, { victim }));
      const shown = { victim, relation: 'HEIR', payeeId: victim === 'V1' ? payees.victim2 : payees.victim };
      not('pay in a place that is not shown', pay('PAYEE_NOT_ENTITLED', 1n, shown));
      not('pay a hospital', pay('PAYEE_NOT_ENTITLED', 1n, { victim, payeeId: payees.hospital }));
    }
    const own = of.find(({ beneficiary }) => beneficiary === INSURED)?.left ?? 0n;
    const shops = book.leftToShops;
    if (own > 0n && shops >= 0n && shops + 1n < left)
      not('pay a shop too much', pay('PAYEE_NOT_ENTITLED', shops + 1n, { payeeId: payees.shop }));
  }
  not('pay as it was read before', () =>
    life.refused(
      finance,
      'claimPay',
      {
        kind: 'PARTIAL',
        payeeId: payees.insured,
        amount: cny(1n),
        claimId: life.claim.wire,
        expectedVersion: now.revision - 1,
      },
      'STALE_VERSION',
    ),
  );
  const advance = (code: string, fen: bigint, ground: 'RESCUE' | 'UNDISPUTED') => () => {
    const materials = ground === 'RESCUE' ? [paper('ACCIDENT_CERTIFICATE'), paper('MEDICAL_RECORD')] : [];
    const payeeId = ground === 'RESCUE' ? payees.hospital : payees.insured;
    const input = { ground, payeeId, amount: cny(fen), reason: '交警通知书 2026-0002', materials };
    return life.refused(cast.handler, 'claimAdvance', input, code, now);
  };
  if (!UNDECIDED.includes(now.state)) not('advance at the wrong time', advance('CLAIM_STATE', 1n, 'RESCUE'));
  else
    for (const ground of ['RESCUE', 'UNDISPUTED'] as const) {
      if (ground === 'UNDISPUTED' && book.verified === null)
        not('advance what nobody verified', advance('ADVANCE_NEEDS_PROOF', 1n, ground));
      else {
        const most = book.ahead(ground);
        not('advance too much', advance('ADVANCE_EXCEEDS', (most > 0n ? most : 0n) + 1n, ground));
      }
    }
}

function ofTheDesk(life: Life, now: Standing, not: Not): void {
  const { handler, finance, world, dealer } = life.cast;
  if (now.state !== 'PAID')
    not('close at the wrong time', () => life.refused(handler, 'claimClose', {}, 'CLAIM_STATE', now));
  if (!['CLOSED', 'REJECTED'].includes(now.state))
    not('reopen at the wrong time', () =>
      life.refused(handler, 'claimReopen', { reason: '新的证据' }, 'CLAIM_STATE', now),
    );
  if (!['PAID', 'CLOSED', 'REJECTED'].includes(now.state))
    not('supplement at the wrong time', () => {
      const more = { reason: '后续治疗费用', amount: cny(100n), evidence: [paper('MEDICAL_RECORD')] };
      return life.refused(dealer, 'claimSupplement', { claimId: life.claim.wire, ...more }, 'CLAIM_STATE');
    });
  if (['PAID', 'CLOSED', 'REJECTED', 'REPORTED'].includes(now.state))
    not('reject at the wrong time', () =>
      life.refused(
        handler,
        'claimReject',
        { rules: ['COVERAGE_NOT_BOUGHT'], reasons: '损失不属于所投险别。' },
        'CLAIM_STATE',
        now,
      ),
    );
  const back = now.payouts.find(({ state }) => state === 'RETURNED');
  if (back)
    not('send on to somebody else', () => {
      const payeeId = [life.payees.insured, life.payees.victim].find((id) => id !== back.payee) ?? '';
      const other = back.payee === life.payees.insured ? life.payees.victim : payeeId;
      return otherPerson(life, back, other);
    });
  const there = now.payouts.find(({ state }) => state === 'PAID');
  // What is there may still be given back: only while nothing is under way does it stay where it is.
  if (there && now.payouts.every(({ state }) => state === 'PAID') && now.state === 'CLOSED')
    not('send on what has arrived', async () => {
      const payeeId = await world.anotherAccount(life.claim, there.payee);
      await life.refused(finance, 'payoutRedirect', { payoutId: there.id, payeeId }, 'PAYOUT_STATE');
    });
}

async function otherPerson(life: Life, back: Standing['payouts'][number], payeeId: string): Promise<void> {
  const { db } = life.cast.world;
  const party = async (id: string) =>
    (
      await db.owner<
        { id: string }[]
      >`select party_id as id from claim_payees where replace(id::text, '-', '') = ${id.slice(4)}`
    )[0]?.id;
  const same = (await party(back.payee)) === (await party(payeeId));
  const to = same ? life.payees.victim2 : payeeId;
  await life.refused(life.cast.finance, 'payoutRedirect', { payoutId: back.id, payeeId: to }, 'PAYEE_OTHER_PERSON');
}

function ofRecoveries(life: Life, now: Standing, not: Not): void {
  const { book, cast } = life;
  const { handler, finance, world } = cast;
  const arrived = now.payouts.map(({ state }) => state === 'PAID');
  const claimBack = (kind: string, code: string, input: object): void => {
    not(kind, () => life.refused(handler, 'recoveryOpen', { claimId: life.claim.wire, ...input }, code));
  };
  for (const ground of GROUNDS.slice(0, 3)) {
    const most = book.leftToRecover(ground, now.pursuits, { state: now.state, arrived });
    const input = { ground, against: life.pick(LIABLE), amount: cny(most + 1n) };
    claimBack(`claim back ${ground} too much`, 'RECOVERY_EXCEEDS', input);
    const open = now.pursuits.some(
      (each) => each.ground === ground && each.state === 'OPEN' && each.against === '肇事甲',
    );
    if (open && most > 0n)
      claimBack('claim back twice', 'RECOVERY_EXISTS', { ground, against: LIABLE[0], amount: cny(1n) });
  }
  const ground = 'ADVANCE_RETURN';
  for (const from of againstPaid(life)) {
    const most = book.leftToRecover(ground, now.pursuits, { state: now.state, arrived }, from);
    const { against, beneficiary } = from;
    // Without a name it may mean another share, once nothing of this is left.
    if (beneficiary === null && most === 0n) continue;
    const input = { ground, against, beneficiary };
    claimBack(`claim back ${ground} too much`, 'RECOVERY_EXCEEDS', { ...input, amount: cny(most + 1n) });
    const open = now.pursuits.some(
      (each) =>
        each.ground === ground &&
        each.state === 'OPEN' &&
        each.against === from.name &&
        each.beneficiary === beneficiary,
    );
    if (open && most > 0n) claimBack('claim back twice', 'RECOVERY_EXISTS', { ...input, amount: cny(1n) });
    const shares = againstPaid(life).filter(
      (each) =>
        each.name === from.name && book.leftToRecover(ground, now.pursuits, { state: now.state, arrived }, each) > 0n,
    );
    if (shares.length > 1 && shares.every((each) => each.beneficiary !== null))
      claimBack('claim back without saying whose share', 'RECOVERY_BENEFICIARY_NEEDED', {
        ground,
        against,
        amount: cny(1n),
      });
  }
  if (book.leftToRecover(ground, now.pursuits, { state: now.state, arrived }) > 0n)
    claimBack('claim an advance back from a stranger', 'INVALID_INPUT', {
      ground,
      against: LIABLE[0],
      amount: cny(1n),
    });
  const receive = (id: string, fen: bigint, reference = bankReference()) => ({
    recoveryId: id,
    amount: cny(fen),
    bankReference: reference,
    receivedAt: world.clock.now(),
  });
  for (const one of now.pursuits) {
    const left = one.fen - one.received;
    if (one.state !== 'OPEN') {
      not('receive what is over', () =>
        life.refused(finance, 'recoveryReceive', receive(recoveryId(one), 1n), 'RECOVERY_STATE'),
      );
      not('give up what is over', () =>
        life.refused(
          handler,
          'recoveryAbandon',
          { recoveryId: recoveryId(one), reason: '责任人无财产' },
          'RECOVERY_STATE',
        ),
      );
      continue;
    }
    not('receive too much', () =>
      life.refused(finance, 'recoveryReceive', receive(recoveryId(one), left + 1n), 'RECOVERY_EXCEEDS'),
    );
    const [reference] = book.references;
    if (reference !== undefined && book.ordered > book.received)
      not('receive the same transfer twice', () =>
        life.refused(finance, 'recoveryReceive', receive(recoveryId(one), 1n, reference), 'RECEIPT_RECORDED'),
      );
  }
  const one = now.pursuits.find(({ state, fen, received }) => state === 'OPEN' && fen - received > 2n);
  if (one && book.ordered - book.received > 2n)
    not('use a key for something else', async () => {
      const given = { idempotencyKey: newKey(), ...receive(recoveryId(one), 1n) };
      await life.done(finance, 'recoveryReceive', given);
      book.received += 1n;
      book.references.push(given.bankReference);
      isBack(life, one, 1n);
      await life.refused(finance, 'recoveryReceive', { ...given, amount: cny(2n) }, 'KEY_REUSED');
    });
}
