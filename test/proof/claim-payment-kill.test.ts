/**
 * A claim is paid once, whatever dies meanwhile, and no write has an unknown outcome (issue 6; S-248, IL 23; security rows
 * 18, 22, 37, R1, R2). A gateway with its worker, a process of its own, is killed (SIGKILL) while one payment each stands at
 * every interesting point: before its order is committed, in the middle of COMMIT, with the account or the order on its way
 * to the provider, with the provider's answer lost or not yet committed, at a notice of arrival or return that is not
 * committed or of which nobody was told, at the claim's settlement, its close, and the corrected account of what came back.
 * Beside it the provider tells late, twice, in any order, and pays after a time-out. The next process is asked what became
 * of each key and hears everything again. In the end each is paid once, by our books and by the provider's.
 * Planted: a wire on which orders have no number of their own (the provider pays twice), and doctored books.
 */
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { instant, plusMillis } from '../../src/kernel/dates.js';
import { type ClaimMoneyWorld, claimMoneyWorld, type MoneyClaim } from '../kit/claim-money-world.js';
import { killableGateway, type MortalGateway } from '../kit/gateway-process.js';
import { eventually } from '../kit/jobs.js';
import { testProviderSecret } from '../kit/sandbox-provider.js';
import { proof, randomOf } from '../kit/proof.js';
import type { Seller } from '../kit/quote-world.js';
import { faultsOf } from './claim-payment/books.js';
import { type Desk, deskOf, type Payment } from './claim-payment/desk.js';
import { type Gate, type Gates, gatesOf } from './claim-payment/gates.js';
import { type Wire, wireTo } from './claim-payment/wire.js';

const size = proof('claim payment kill', { reduced: 4, full: 40 });
const random = randomOf(size.seed);
const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
jest.setTimeout(size.full ? 3_600_000 : 600_000);

/** Points of which one payment each is struck in every round. */
const POINTS = [
  'order before commit',
  'order in commit',
  'arrival before commit',
  'arrival in commit',
  'settlement before commit',
  'return before commit',
  'close before commit',
  'close in commit',
  'correction before commit',
  'correction in commit',
  'account asked',
] as const;
/** Points at which the worker sends, one payment after the other: one in a round. */
const OF_WORKER = ['not sent', 'answer lost', 'answer before commit', 'answer in commit'] as const;
type Point = (typeof POINTS)[number] | (typeof OF_WORKER)[number];
type Struck = Payment<Point>;
const FEN = 4_500_000n;
/** Losses three hours apart, within the days of cover so far. */
const ROUNDS_PER_PAIR = 18;

let world: ClaimMoneyWorld;
let dealer: Seller;
let gateway: MortalGateway;
let gates: Gates;
let wire: Wire;
let desk: Desk;
const struck = new Map<Point, number>();

beforeAll(async () => {
  world = await claimMoneyWorld();
  dealer = await world.partner();
  gates = await gatesOf(world.db);
  wire = await wireTo(world.provider.url);
  await world.approved(dealer); // moves the clock to a day of cover: processes take it from there
  gateway = await killableGateway(world, {
    WORKER: 'on',
    PAYMENT_PROVIDER_URL: wire.url,
    PAYMENT_PROVIDER_SECRET: testProviderSecret(),
    DATABASE_POOL: '20',
  });
  desk = await deskOf(world, dealer, { url: gateway.url, random });
  await started();
}, 120_000);
afterAll(async () => {
  await gateway.stop();
  await wire.stop();
  await gates.end();
  await world.stop();
});

async function started(): Promise<void> {
  await gateway.start();
  await desk.signIn();
}

async function prepared(round: number, ofWorker: Point): Promise<Map<Point, Struck>> {
  const payments = new Map<Point, Struck>();
  for (const [index, point] of [...POINTS, ofWorker].entries()) {
    const later = ((round % ROUNDS_PER_PAIR) * (POINTS.length + 1) + index) * 3 * 3_600_000;
    const occurredAt = plusMillis(instant('2026-11-22T06:00:00.000+08:00'), later);
    payments.set(point, {
      point,
      claim: await world.approved(dealer, undefined, { policies: await policiesOf(round, index % 2), occurredAt }),
      writes: [],
    });
  }
  const at = (point: Point): Struck => payments.get(point) as Struck;
  // The worker's own comes first in every scan; until the strike the line is down for it.
  const own = at(ofWorker);
  await desk.done(await desk.order(own));
  const orderNumber = `${(await desk.payoutOf(own.claim)).number}-1`;
  wire.cut(orderNumber, 'DOWN');
  await desk.done(await desk.order(at('account asked')));
  wire.cut(await desk.accountOf(at('account asked').claim), 'DOWN');
  const fault = pick(['late', 'twice', 'outOfOrder', 'slowPayout', 'badSignature', null]);
  if (fault !== null) await world.provider.control({ fault, orderNumber, ms: 200 });
  const ahead = POINTS.slice(2, 10).map(at);
  await Promise.all(ahead.map(async (payment) => desk.done(await desk.order(payment))));
  // Those of which a notice shall tell: paid after a time-out, and nobody was told.
  for (const point of [
    'arrival before commit',
    'arrival in commit',
    'settlement before commit',
    'return before commit',
  ] as const) {
    const orderNumber = `${(await desk.payoutOf(at(point).claim)).number}-1`;
    const faults = ['afterTimeout', 'lost', ...(point === 'return before commit' ? ['returnedPayout', 'lost'] : [])];
    for (const fault of faults) await world.provider.control({ fault, orderNumber, ms: 0 });
  }
  for (const point of ['correction before commit', 'correction in commit'] as const) {
    const orderNumber = `${(await desk.payoutOf(at(point).claim)).number}-1`;
    for (const fault of pick([
      ['returnedPayout'],
      ['failedPayout'],
      ['returnedPayout', 'twice'],
      ['returnedPayout', 'outOfOrder'],
    ]))
      await world.provider.control({ fault, orderNumber, ms: 0 });
  }
  await desk.scanned('verify_payees');
  await desk.scanned('send_payouts');
  await eventually(
    'what shall be closed is paid, what shall be corrected is back, the rest is out',
    30_000,
    async () => {
      const states = await Promise.all(
        POINTS.slice(6, 10).map(async (point) => (await desk.payoutOf(at(point).claim)).state),
      );
      const out = await Promise.all(POINTS.slice(2, 6).map((point) => desk.factsOf(at(point).claim)));
      return states.join() === 'PAID,PAID,RETURNED,RETURNED' && out.every((facts) => facts.length > 0) ? true : null;
    },
  );
  return payments;
}

const pairs: MoneyClaim['policies'][] = [];
/** Of two cars by turns: orders of one policy may wait for each other. */
async function policiesOf(round: number, car: number): Promise<MoneyClaim['policies']> {
  const index = 2 * Math.floor(round / ROUNDS_PER_PAIR) + car;
  pairs[index] ??= (await world.opened(dealer)).policies;
  return pairs[index];
}

/** Brings every payment to its point, all at once, and kills the process there. Answers the points that were met. */
async function strike(payments: ReadonlyMap<Point, Struck>, ofWorker: Point): Promise<Set<Point>> {
  const at = (point: Point): Struck => payments.get(point) as Struck;
  const own = await desk.payoutOf(at(ofWorker).claim);
  const gateOf = new Map<Gate, Point>();
  const shut = (point: Point, type: string, subject: string, where: Gate['at']): void =>
    void gateOf.set({ type, subject, at: where }, point);
  shut('order before commit', 'claim.payment_ordered', at('order before commit').claim.id, 'INSIDE');
  shut('order in commit', 'claim.payment_ordered', at('order in commit').claim.id, 'COMMIT');
  shut('arrival before commit', 'claim.payment_arrived', at('arrival before commit').claim.id, 'INSIDE');
  shut('arrival in commit', 'claim.payment_arrived', at('arrival in commit').claim.id, 'COMMIT');
  shut('settlement before commit', 'claim.paid', at('settlement before commit').claim.id, 'INSIDE');
  shut('return before commit', 'payout.returned', (await desk.payoutOf(at('return before commit').claim)).id, 'INSIDE');
  shut('close before commit', 'claim.closed', at('close before commit').claim.id, 'INSIDE');
  shut('close in commit', 'claim.closed', at('close in commit').claim.id, 'COMMIT');
  shut(
    'correction before commit',
    'payout.redirected',
    (await desk.payoutOf(at('correction before commit').claim)).id,
    'INSIDE',
  );
  shut(
    'correction in commit',
    'payout.redirected',
    (await desk.payoutOf(at('correction in commit').claim)).id,
    'COMMIT',
  );
  if (ofWorker === 'answer before commit') shut(ofWorker, 'payout.sent', own.id, 'INSIDE');
  if (ofWorker === 'answer in commit') shut(ofWorker, 'payout.sent', own.id, 'COMMIT');
  wire.release();
  wire.cut(await desk.accountOf(at('account asked').claim), pick(['BEFORE', 'AFTER']));
  if (ofWorker === 'not sent') wire.cut(`${own.number}-1`, 'BEFORE');
  if (ofWorker === 'answer lost') wire.cut(`${own.number}-1`, 'AFTER');
  const writes = [
    await desk.order(at('order before commit')),
    await desk.order(at('order in commit')),
    await desk.close(at('close before commit')),
    await desk.close(at('close in commit')),
    await desk.correct(at('correction before commit')),
    await desk.correct(at('correction in commit')),
  ];
  const facts = await Promise.all(POINTS.slice(2, 6).map((point) => desk.factsOf(at(point).claim)));
  await gates.shut([...gateOf.keys()]);

  const met = new Set<Point>();
  const standing = async (shall: number, withinMs: number): Promise<void> => {
    await eventually('every payment stands at its point', withinMs, async () => {
      for (const gate of await gates.reached()) met.add(gateOf.get(gate) as Point);
      for (const what of wire.held()) met.add(what.startsWith('PYO') ? ofWorker : 'account asked');
      return met.size >= shall ? true : null;
    }).catch(() => undefined); // a busy machine: who was met was met
  };
  await desk.scan('send_payouts');
  await desk.scan('verify_payees');
  await standing(2, 15_000); // or the scan would wait for the notices
  const heard = [
    ...writes.map((write) =>
      desk.sent(write).then(
        () => 1,
        () => 0,
      ),
    ),
    ...facts.map((of) => desk.told(of)),
  ];
  await standing(payments.size, 4000);
  await gateway.kill();
  wire.release();
  await gates.open();
  const heardOf = (await Promise.all(heard)).filter((each) => each === 1);
  if (met.size === payments.size) expect(heardOf).toEqual([]); // nobody had been told anything
  return met;
}

/** The caller heard nothing: it asks what became of its key, and sends it again. */
async function asked({ point, claim, writes }: Struck, met: boolean): Promise<void> {
  const last = writes.at(-1);
  if (!last || !/^(?:order|close|correction)/.test(point)) return;
  const { state, result } = await desk.receiptOf(last);
  if (met) expect([point, state]).toEqual([point, point.endsWith('in commit') ? 'COMMITTED' : 'NOT_COMMITTED']);
  if (result?.claim) expect(result.claim.id).toBe(claim.wire);
  const [first, second] = await Promise.all([desk.answered(last), desk.answered(last)]);
  expect([point, first.userErrors, second.userErrors]).toEqual([point, [], []]);
  const replays = [first, second].filter(({ replayed }) => replayed).length;
  expect([point, replays]).toEqual([point, state === 'COMMITTED' ? 2 : 1]);
  expect((await desk.receiptOf(last)).state).toBe('COMMITTED');
}

/** Everything that still has to happen, happens. */
async function goOn(payments: ReadonlyMap<Point, Struck>, met: ReadonlySet<Point>): Promise<void> {
  const all = [...payments.values()];
  await Promise.all(all.map((payment) => asked(payment, met.has(payment.point))));
  const tell = async (): Promise<void> =>
    desk.told((await Promise.all(all.map(({ claim }) => desk.factsOf(claim)))).flat());
  const settle = async (): Promise<void> => {
    await desk.scanned('verify_payees');
    await desk.scanned('send_payouts');
  };
  for (const step of pick([
    [tell, settle, tell],
    [settle, tell],
  ]))
    await step();
  const back = payments.get('return before commit') as Struck;
  await eventually('what was given back is back', 30_000, async () =>
    (await desk.payoutOf(back.claim)).state === 'RETURNED' ? true : null,
  );
  await desk.done(await desk.correct(back));
  await settle(); // a transfer that was only taken is finished when it is asked again
  await tell();
}

const expectedOf = ({ point, claim }: Struck) => ({
  claimId: claim.id,
  fen: FEN,
  state: point.startsWith('close') ? ('CLOSED' as const) : ('PAID' as const),
});

async function faults(payments: ReadonlyMap<Point, Struck>): Promise<string[]> {
  const facts = world.provider.facts();
  const found = await Promise.all(
    [...payments.values()].map(async (payment) => {
      const { claimId, state } = expectedOf(payment);
      const wrong = await faultsOf(world.db.owner, expectedOf(payment), facts);
      // What its caller reads and remembers says the same.
      const { claim } = await desk.ask<{ claim: { state: string; payouts: { state: string }[] } }>(STANDING, {
        by: { id: payment.claim.wire },
      });
      const seen = [claim.state, ...claim.payouts.map((payout) => payout.state)].join(' ');
      if (seen !== `${state} PAID`) wrong.push(`the reader of ${claimId} sees ${seen}`);
      for (const receipt of await Promise.all(payment.writes.map(desk.receiptOf)))
        if (receipt.state !== 'COMMITTED' || receipt.committedAt === null) wrong.push(`a key is ${receipt.state}`);
      return wrong.map((fault) => `${payment.point}: ${fault}`);
    }),
  );
  return found.flat();
}
const STANDING = 'query HowItStands($by: LookupInput!) { claim(by: $by) { state payouts { state } } }';

async function played(
  round: number,
  ofWorker: Point,
  planted: { readonly forgetful?: boolean } = {},
): Promise<Map<Point, Struck>> {
  const payments = await prepared(round, ofWorker);
  if (planted.forgetful) wire.forgets = `${(await desk.payoutOf((payments.get(ofWorker) as Struck).claim)).number}-1`;
  const met = await strike(payments, ofWorker);
  for (const point of met) struck.set(point, (struck.get(point) ?? 0) + 1);
  await started();
  await goOn(payments, met);
  return payments;
}

const MORE_ROUNDS = 12;
let last = new Map<Point, Struck>();

it('each is paid once and everybody is told the truth, wherever the process dies', async () => {
  const found: string[] = [];
  const missed = (): Point[] => [...POINTS, ...OF_WORKER].filter((point) => !struck.has(point));
  let round = 0;
  // A busy machine may come too late to a point: it gets more rounds until each was struck.
  for (; round < size.n || (missed().length > 0 && round < size.n + MORE_ROUNDS); round += 1) {
    const unmet = round < size.n ? undefined : OF_WORKER.find((point) => !struck.has(point));
    last = await played(round, unmet ?? (OF_WORKER[round % OF_WORKER.length] as Point));
    found.push(...(await faults(last)).map((fault) => `round ${String(round)}, ${fault}`));
  }
  await world.provider.control({ release: true });
  found.push(...(await faults(last)).map((fault) => `told again, ${fault}`));
  size.report({
    kills: gateway.kills,
    payments: round * (POINTS.length + 1),
    struck: [...struck.values()].reduce((all, n) => all + n, 0),
    noticesCut: desk.figures.cut,
    noticesTurnedAway: desk.figures.turnedAway,
    faults: found.length,
  });
  expect(found).toEqual([]);
  expect(missed()).toEqual([]);
  expect(await desk.left('send_payouts')).toBe(0);
});

it.each([
  ['a payout that was never finished', `update payouts set state = 'SENT', paid_at = null where subject_id = $1`],
  ['a claim that stayed approved', `update claims set state = 'APPROVED' where id = $1`],
  [
    'an arrival booked twice',
    `insert into payout_postings select gen_random_uuid(), partner_id, journal_id, subject_id, account, amount_fen, label_zh, label_en, posted_at from payout_postings where subject_id = $1`,
  ],
  [
    'an event told twice',
    `insert into events select t.* from events e, jsonb_populate_record(null::events, to_jsonb(e) || jsonb_build_object('id', gen_random_uuid(), 'sequence', 99)) t where e.subject_id = $1 and e.type = 'claim.paid'`,
  ],
  ['an event never told', `delete from events where subject_id = $1 and type = 'claim.payment_arrived'`],
])('the check finds %s', async (_, statement) => {
  const payment = [...last.values()][0] as Struck;
  let found: string[] = [];
  await world.db.owner
    .begin(async (sql) => {
      await sql`set local session_replication_role = replica`;
      await sql.unsafe(statement, [payment.claim.id]);
      found = await faultsOf(sql, expectedOf(payment), world.provider.facts());
      throw new PlantedDefect();
    })
    .catch((error: unknown) => {
      if (!(error instanceof PlantedDefect)) throw error;
    });
  expect(found).not.toEqual([]);
});

it('control: orders that have no number of their own at the provider are paid twice, and that is seen', async () => {
  const payments = await played(size.n + MORE_ROUNDS, 'answer lost', { forgetful: true });
  expect((await faults(payments)).filter((fault) => fault.includes('paid by the provider'))).not.toEqual([]);
});

/** Rolls a planted defect back. */
class PlantedDefect extends Error {}
