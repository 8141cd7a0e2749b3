/**
 * The money of whole claims is conserved (issue 6; S-225, S-241, S-248, S-262, IL 25, 60, 65; security rows 22, R7). Random
 * histories over HTTP, against the gateway and a provider with books of its own: advances and their return, parts and final
 * payments, accounts that prove wrong, money that comes back, claims closed, supplemented and reopened with a sheet that is
 * higher or lower, subrogation, recourse and salvage received in parts or given up; each key sent twice now and then, and a
 * provider that tells late, twice, in any order, with a wrong signature or never, and pays after a time-out. After each:
 * every journal sums to zero, our cash is the provider's and the bank's, each payout arrived once, and what the claimants
 * hold, less what is claimed back from them, is what the newest sheet says, to the fen. The check finds doctored books.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Id, parseWireId } from '../../src/kernel/ids.js';
import { formatYuan, money, yuan } from '../../src/kernel/money.js';
import { plusMillis } from '../../src/kernel/dates.js';
import type postgres from 'postgres';
import { ClaimRecoveriesDocument } from '../generated/operations.js';
import { declaredFile } from '../kit/acceptance.js';
import { type ClaimMoneyWorld, claimMoneyWorld, type MoneyClaim } from '../kit/claim-money-world.js';
import type { Client } from '../kit/gateway.js';
import { eventually } from '../kit/jobs.js';
import { sendNotice } from '../kit/notice.js';
import { proof, randomOf } from '../kit/proof.js';
import { newKey, nextSerial, type Seller } from '../kit/quote-world.js';
import { faultsOfWhole } from './claim-payment/whole.js';

const FAULTS = 'late twice outOfOrder badSignature lost slowPayout failedPayout returnedPayout afterTimeout'.split(' ');
const HOUR_MS = 3_600_000;

let world: ClaimMoneyWorld;
let dealer: Seller;
let finance: Client;
let handler: Client;
beforeAll(async () => {
  world = await claimMoneyWorld();
  dealer = await world.partner({ roles: ['OWNER', 'SELLER', 'CLAIMS'] });
  finance = await world.staff(['FINANCE'], 9);
  handler = await world.staff(['CLAIMS_HANDLER'], 9);
}, 90_000);
afterAll(() => world.stop());

interface Answered {
  readonly replayed: boolean;
  readonly userErrors: readonly {
    readonly code: string;
    readonly facts?: readonly { readonly name: string; readonly value: string }[];
  }[];
}
const PAY =
  'mutation Pay($input: ClaimPayInput!) { claimPay(input: $input) { replayed userErrors { code facts { name value } } } }';
/** Until there is an answer: whoever is told that the gateway is busy sends the same key again. */
function asked(by: Client, operation: string, document: string, input: object): Promise<Answered> {
  return eventually(`${operation} is answered`, 60_000, async () => {
    const { data, text } = await by.send<Record<string, Answered>, { input: object }>(document, { input });
    if (!data?.[operation] && !text.includes('"UNAVAILABLE"')) throw new Error(`${operation}: ${text.slice(0, 500)}`);
    return data?.[operation] ?? null;
  });
}
const cny = (amount: string) => ({ amount, currency: 'CNY' as const });
const AGAINST = {
  person: { name: '肇事甲', identity: { kind: 'RESIDENT_ID' as const, number: '440524188001010014' } },
};

/** What happened in a history, and what was refused. */
interface History {
  readonly claim: MoneyClaim;
  readonly steps: string[];
}

async function history(random: () => number): Promise<History> {
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const claim = await world.opened(dealer);
  const steps: string[] = [];
  const whose = pick(['insured', 'victim'] as const);
  const payeeId = claim[whose];
  const { owner } = world.db;

  /** Sends; now and then the same twice at once, or again. All answers must agree. */
  const sent = async (by: Client, operation: string, given: object): Promise<readonly string[]> => {
    const name = operation.charAt(0).toUpperCase() + operation.slice(1);
    const document = `mutation ${name}($input: ${name}Input!) { ${operation}(input: $input) { replayed userErrors { code } } }`;
    const input = { idempotencyKey: newKey(), ...given };
    const once = (): Promise<Answered> => asked(by, operation, document, input);
    const answers = random() < 0.3 ? await Promise.all([once(), once()]) : [await once()];
    if (random() < 0.2) answers.push(await once());
    const told = answers.map(({ userErrors }) => userErrors.map(({ code }) => code));
    if (told.some((codes) => codes.length === 0))
      expect(answers.filter(({ replayed, userErrors }) => !replayed && userErrors.length === 0)).toHaveLength(1);
    return told.at(-1) ?? [];
  };
  const row = async (): Promise<{ revision: number; state: string }> => {
    const [found] = await owner<{ revision: number; state: string }[]>`
      select revision, state from claims where id = ${claim.id}`;
    return found ?? { revision: 0, state: '' };
  };
  const stepOn = async (): Promise<{ claimId: string; expectedVersion: number }> => ({
    claimId: claim.wire,
    expectedVersion: (await row()).revision,
  });
  const misbehave = async (): Promise<void> => {
    const due = await owner<{ number: string }[]>`
      select t.number from payout_transfers t join payouts p on p.id = t.payout_id where p.subject_id = ${claim.id} and t.state = 'DUE'`;
    for (const { number } of due)
      while (random() < 0.5)
        await world.provider.control({
          fault: pick(FAULTS),
          orderNumber: number,
          ms: random() < 0.5 ? 0 : 24 * HOUR_MS,
        });
  };
  /** What a final payment would be; nothing where none is open. */
  const outstanding = async (): Promise<string> => {
    const input = { idempotencyKey: newKey(), ...(await stepOn()), kind: 'FINAL', amount: cny('0.01'), payeeId };
    const { userErrors } = await asked(finance, 'claimPay', PAY, input);
    const facts = userErrors.flatMap(({ facts: of }) => of ?? []);
    return facts.find(({ name }) => name === 'outstanding')?.value ?? '';
  };
  const recoveries = async () =>
    (await handler.ask(ClaimRecoveriesDocument, { by: { id: claim.wire } })).claim?.recoveries ?? [];

  const moves: Record<string, () => Promise<readonly string[] | undefined>> = {
    async assess() {
      await world.verified(claim, pick(['900.00', '9000.00', '30000.00']));
      return undefined;
    },
    async advance() {
      const rescue = random() < 0.3;
      const materials = rescue
        ? [
            { kind: 'ACCIDENT_CERTIFICATE', file: declaredFile() },
            { kind: 'MEDICAL_RECORD', file: declaredFile() },
          ]
        : [];
      const amount = formatYuan(money(BigInt(1 + Math.floor(random() * 900_000))));
      const input = {
        ...(await stepOn()),
        amount: cny(amount),
        ground: rescue ? 'RESCUE' : 'UNDISPUTED',
        payeeId: rescue ? claim.hospital : payeeId,
        reason: '抢救费用,交警通知书 2026-0001',
        materials,
      };
      const codes = await sent(handler, 'claimAdvance', input);
      await misbehave();
      return codes;
    },
    /** A sheet, higher or lower than what went ahead; where it is decided already, it is opened again for it. */
    async approve() {
      const { state } = await row();
      if (['APPROVED', 'PAID', 'CLOSED'].includes(state)) return ['decided'];
      const fen = BigInt(1 + Math.floor(random() * pick([50_000, 2_000_000, 5_000_000])));
      const beneficiary = whose === 'insured' ? 'INSURED' : 'V1';
      const coverage = whose === 'insured' ? 'VEHICLE_DAMAGE' : 'THIRD_PARTY_LIABILITY';
      await world.approve(claim, {
        payables: [{ policyKind: 'COMMERCIAL', coverage, beneficiary, yuan: formatYuan(money(fen)) }],
      });
      return undefined;
    },
    async part() {
      const left = await outstanding();
      if (left === '' || yuan(left).fen < 2n) return ['nothing'];
      const amount = formatYuan(money(1n + (yuan(left).fen - 2n) / BigInt(pick([1, 2, 3, 7]))));
      const input = { ...(await stepOn()), kind: 'PARTIAL', amount: cny(amount), payeeId };
      const codes = await sent(finance, 'claimPay', input);
      await misbehave();
      return codes;
    },
    async final() {
      const left = await outstanding();
      if (left === '') return ['nothing'];
      const input = { ...(await stepOn()), kind: 'FINAL', amount: cny(left), payeeId };
      const codes = await sent(finance, 'claimPay', input);
      await misbehave();
      return codes;
    },
    async settle() {
      await world.settle();
      return undefined;
    },
    /** The provider repeats itself: everything that it ever said of this claim, in any order, several at once. */
    async again() {
      const facts = [...(await factsOf(claim))].sort(() => random() - 0.5);
      const { notices } = world.provider.keys;
      await Promise.all(
        facts.map((fact) => sendNotice(world.gateway.url, notices, { ...fact, partnerId: dealer.made.id })),
      );
      return undefined;
    },
    async correct() {
      const back = await owner<{ id: string }[]>`
        select id from payouts where subject_id = ${claim.id} and state = 'RETURNED' order by number`;
      if (back.length === 0) return ['nothing'];
      const [payout] = await owner<{ id: string; relation: string }[]>`
        select 'pyt_' || replace(p.id::text, '-', '') as id, c.relation from payouts p
        join claim_payments m on m.payout_id = p.id join claim_payees c on c.id = m.payee_id where p.id = ${pick(back).id}`;
      const to = payout?.relation === 'HOSPITAL' ? claim.hospital : await world.anotherAccount(claim, whose);
      const input = { payoutId: payout?.id, payeeId: to };
      const codes = await sent(finance, 'payoutRedirect', input);
      await misbehave();
      return codes;
    },
    async close() {
      return sent(handler, 'claimClose', await stepOn());
    },
    /** Opened again, by the insurer or by who claims more. */
    async reopen() {
      if (random() < 0.5)
        return sent(handler, 'claimReopen', {
          ...(await stepOn()),
          reason: '新的证据',
        });
      return sent(dealer, 'claimSupplement', {
        claimId: claim.wire,
        reason: '后续治疗费用',
        amount: cny('1000.00'),
        evidence: [{ kind: 'MEDICAL_RECORD', file: declaredFile() }],
      });
    },
    async pursue() {
      return sent(handler, 'recoveryOpen', {
        claimId: claim.wire,
        ground: pick(['SUBROGATION', 'SALVAGE', 'EXCLUDED_DRIVER']),
        against: AGAINST,
        amount: cny(formatYuan(money(BigInt(1 + Math.floor(random() * 300_000))))),
      });
    },
    async receive() {
      const open = (await recoveries()).filter(({ state }) => state === 'OPEN');
      if (open.length === 0) return ['nothing'];
      const recovery = pick(open);
      const left = yuan(recovery.amount.amount).fen - yuan(recovery.recovered.amount).fen;
      const amount = random() < 0.5 ? left : 1n + (left - 1n) / 2n;
      return sent(finance, 'recoveryReceive', {
        recoveryId: recovery.id,
        amount: cny(formatYuan(money(amount))),
        bankReference: `IN-${String(nextSerial())}`,
        receivedAt: world.clock.now(),
      });
    },
    /** What was paid ahead is not given up here: then the sheet would be held by nobody. */
    async abandon() {
      const open = (await recoveries()).filter(({ state, ground }) => state === 'OPEN' && ground !== 'ADVANCE_RETURN');
      if (open.length === 0) return ['nothing'];
      return sent(handler, 'recoveryAbandon', {
        recoveryId: pick(open).id,
        reason: '责任人无财产可供执行',
      });
    },
    async wait() {
      world.clock.at(plusMillis(world.clock.now(), pick([1, 24, 9 * 24]) * HOUR_MS));
      return Promise.resolve(undefined);
    },
  };
  const play = async (name: string): Promise<void> => {
    const codes = (await moves[name]?.()) ?? [];
    steps.push(codes.length === 0 ? name : `${name}:${codes.join('+')}`);
  };
  for (const name of ['assess', ...(random() < 0.7 ? ['advance', 'advance', 'settle'] : []), 'approve'])
    await play(name);
  const OPEN = ['advance', 'approve', 'part', 'part', 'final', 'final', 'settle', 'settle', 'again', 'correct', 'wait'];
  const WEIGHTS = [
    ...OPEN,
    'correct',
    'close',
    'reopen',
    'reopen',
    'pursue',
    'pursue',
    'receive',
    'receive',
    'abandon',
  ];
  const length = 6 + Math.floor(random() * 14);
  for (let step = 0; step < length; step += 1) await play(pick(WEIGHTS));
  // The end: approved, paid to the last fen, and on the right account.
  for (const name of ['approve', 'settle', 'final', 'wait', 'settle', 'correct', 'wait', 'settle', 'again'])
    await play(name);
  for (let round = 0; round < 12 && (await unpaid(claim)); round += 1)
    for (const name of ['correct', 'settle', 'wait', 'settle']) await play(name);
  return { claim, steps };
}

const unpaid = async ({ id }: MoneyClaim): Promise<boolean> =>
  (await world.db.owner`select 1 from payouts where subject_id = ${id} and state <> 'PAID'`).length > 0;

async function factsOf({ id }: MoneyClaim) {
  const rows = await world.db.owner<{ number: string }[]>`
    select t.number from payout_transfers t join payouts p on p.id = t.payout_id where p.subject_id = ${id}`;
  const numbers = new Set(rows.map(({ number }) => number));
  return world.provider.facts().filter(({ orderNumber }) => numbers.has(orderNumber));
}

const faultsOf = async (
  claim: MoneyClaim,
  sql: postgres.Sql | postgres.TransactionSql = world.db.owner,
): Promise<string[]> => faultsOfWhole(claim, await factsOf(claim), sql);

describe('an advance beyond its sheet', () => {
  it('returned in part: another sheet pays what is held less, and what was still asked back is over', async () => {
    const claim = await world.opened(dealer);
    const sheet = (amount: string) => ({
      payables: [
        { policyKind: 'COMMERCIAL', coverage: 'VEHICLE_DAMAGE', beneficiary: 'INSURED', yuan: amount } as const,
      ],
    });
    const payeeId = claim.insured;
    await world.verified(claim, '9000.00');
    expect((await world.advance(handler, claim, '9000.00', { payeeId })).userErrors).toEqual([]);
    await world.settle();
    await world.approve(claim, sheet('6500.00'));
    expect((await world.payClaim(finance, claim, '0.00', { payeeId })).userErrors).toEqual([]);
    const recoveries = async () =>
      (await handler.ask(ClaimRecoveriesDocument, { by: { id: claim.wire } })).claim?.recoveries ?? [];
    const [open] = await recoveries();
    expect(open).toMatchObject({ ground: 'ADVANCE_RETURN', state: 'OPEN', amount: { amount: '2500.00' } });
    const { data } = await finance.send<Record<string, Answered>, { input: object }>(
      'mutation Receive($input: RecoveryReceiveInput!) { recoveryReceive(input: $input) { replayed userErrors { code } } }',
      {
        input: {
          idempotencyKey: newKey(),
          recoveryId: open?.id,
          amount: cny('1000.00'),
          bankReference: `IN-${String(nextSerial())}`,
          receivedAt: world.clock.now(),
        },
      },
    );
    expect(data?.['recoveryReceive']?.userErrors).toEqual([]);
    await world.db.owner`update claims set state = 'REOPENED' where id = ${claim.id}`;
    // 8,000.00 are held; the next sheet owes 8,300.00.
    await world.approve(claim, sheet('8300.00'));
    expect((await world.payClaim(finance, claim, '300.00', { payeeId })).userErrors).toEqual([]);
    await world.settle();
    expect(await recoveries()).toMatchObject([{ ground: 'ADVANCE_RETURN', state: 'ABANDONED' }]);
    expect(await faultsOf(claim)).toEqual([]);
    // And one that owes less asks for the rest, once.
    await world.db.owner`update claims set state = 'REOPENED' where id = ${claim.id}`;
    await world.approve(claim, sheet('8000.00'));
    expect((await world.payClaim(finance, claim, '0.00', { payeeId })).userErrors).toEqual([]);
    expect((await recoveries()).map(({ state, amount }) => `${state} ${amount.amount}`).sort()).toEqual([
      'ABANDONED 2500.00',
      'OPEN 300.00',
    ]);
    expect(await faultsOf(claim)).toEqual([]);
  }, 60_000);
});

describe('the money of whole claims', () => {
  let last: MoneyClaim | null = null;

  it('is conserved in every random history', async () => {
    const size = proof('whole claims', { reduced: 4, full: 100 });
    const random = randomOf(size.seed);
    const wrong: string[] = [];
    const met = new Map<string, number>();
    for (let index = 0; index < size.n; index += 1) {
      const { claim, steps } = await history(random);
      for (const step of steps) met.set(step, (met.get(step) ?? 0) + 1);
      const faults = await faultsOf(claim);
      if (faults.length > 0) wrong.push(`history ${String(index)} (${steps.join(' ')}): ${faults.join('; ')}`);
      last = claim;
    }
    const done = ['advance', 'part', 'final', 'correct', 'close', 'reopen', 'pursue', 'receive', 'abandon'];
    size.report({
      ...Object.fromEntries(done.map((name) => [name, met.get(name) ?? 0])),
      refused: [...met].filter(([step]) => step.includes(':')).reduce((all, [, n]) => all + n, 0),
      wrong: wrong.length,
    });
    expect(wrong).toEqual([]);
    if (size.full) for (const name of done) expect([name, (met.get(name) ?? 0) > 0]).toEqual([name, true]);
  }, 3_600_000);

  it.each([
    [
      'a payment more than the sheet',
      'update claim_calculations set payable_fen = payable_fen - 1 where claim_id = $1',
    ],
    ['a payout that the provider never paid', `update payouts set amount_fen = amount_fen + 1 where subject_id = $1`],
    [
      'an arrival booked twice',
      'insert into payout_postings select gen_random_uuid(), partner_id, journal_id, subject_id, account, amount_fen, label_zh, label_en, posted_at from payout_postings where subject_id = $1',
    ],
  ])('the check finds %s', async (_, statement) => {
    const claim = last as unknown as MoneyClaim;
    let found: string[] = [];
    await world.db.owner
      .begin(async (sql) => {
        await sql`set local session_replication_role = replica`;
        await sql.unsafe(statement, [parseWireId('Claim', claim.wire) as Id<'Claim'>]);
        found = await faultsOf(claim, sql);
        throw new PlantedDefect();
      })
      .catch((error: unknown) => {
        if (!(error instanceof PlantedDefect)) throw error;
      });
    expect(found).not.toEqual([]);
  });
});

/** Rolls a planted defect back. */
class PlantedDefect extends Error {}
