/**
 * BINDING_AUTHORITY is a ledger (design §4): binds at once on a nearly used authority never exceed it and never lose one;
 * what is withdrawn is the partner's again. Over HTTP, by `quoteAccept` and `applicationWithdraw`. Full: PROVE=1.
 * Control: a balance that is read first and written afterwards.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Id, wireId } from '../../src/kernel/ids.js';
import { ledger } from '../../src/modules/channels/authority.store.js';
import { acceptanceFor } from '../kit/acceptance.js';
import { proof, randomOf } from '../kit/proof.js';
import {
  aRequest,
  aSelection,
  aValuedSaloon,
  DAMAGE,
  newKey,
  nextTerms,
  quoteWorld,
  type QuoteWorld,
  type Seller,
  THIRD_PARTY,
} from '../kit/quote-world.js';

const run = proof('binding-authority', { reduced: 30, full: 1000 });
const random = randomOf(run.seed);
/** Of so many binds at once so many find room. */
const ROOM = Math.floor(run.n / 3);
const CONTROL = 24;

const QUOTE = `mutation Quote($input: QuoteRequestInput!) { quoteRequest(input: $input) { quote { id revision options { id } } userErrors { code } } }`;
const ACCEPT = `mutation Bind($input: QuoteAcceptInput!) { quoteAccept(input: $input) { application { id revision state } userErrors { code facts { name value } } } }`;
const WITHDRAW = `mutation Undo($input: ApplicationWithdrawInput!) { applicationWithdraw(input: $input) { application { state } userErrors { code } } }`;

interface Bound {
  readonly application: { readonly id: string; readonly revision: number; readonly state: string } | null;
  readonly userErrors: readonly {
    readonly code: string;
    readonly facts: readonly { readonly name: string; readonly value: string }[];
  }[];
}
interface Quoted {
  readonly quote: {
    readonly id: string;
    readonly revision: number;
    readonly options: readonly { id: string }[];
  } | null;
  readonly userErrors: readonly { readonly code: string }[];
}
interface Books {
  readonly day: bigint;
  readonly inForce: bigint;
  readonly held: bigint;
  readonly uses: number;
}

let world: QuoteWorld;
beforeAll(async () => {
  world = await quoteWorld();
});
afterAll(() => world.stop());
afterEach(() => {
  ledger.countedInOne = true;
});

/** What tells a caller to come again with the same key: no lease, or the request itself was too slow to arrive. */
const BUSY_STATUS: readonly number[] = [408, 503];

/** Everybody comes at once; those who are told to come again do so this many at a time. */
const AGAIN_AT_ONCE = 12;
let coming = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(act: () => Promise<T>): Promise<T> {
  if (coming >= AGAIN_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else coming += 1;
  try {
    return await act();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else coming -= 1;
  }
}

/** Null: come again with the same key. A connection that breaks among a thousand says nothing of what was done either. */
async function tried<T>(seller: Seller, query: string, field: string, input: object): Promise<T | null> {
  const answer = await seller.send<Record<string, T>, object>(query, { input }).catch((error: unknown) => {
    if (broken(error)) return null;
    throw error;
  });
  if (!answer) return null;
  const payload = answer.data?.[field];
  if (payload) return payload;
  if (BUSY_STATUS.includes(answer.status) || answer.errors[0]?.extensions?.['code'] === 'UNAVAILABLE') return null;
  throw new Error(answer.text);
}

/** Sends until the answer is the gateway's last word. */
async function patiently<T>(...asked: Parameters<typeof tried>): Promise<T> {
  let told = await tried<T>(...asked);
  while (told === null) {
    await pause(random() * 500);
    told = await inTurn(() => tried<T>(...asked));
  }
  return told;
}

/** By shape: the errors of `fetch` are of another realm than jest's. */
const broken = (error: unknown): boolean =>
  ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'].includes(String((error as { cause?: { code?: unknown } }).cause?.code));

type Needs = Parameters<typeof acceptanceFor>[0];
/** Every car is alike: what taking an option needs is read once. */
let needs: Needs | null = null;

/** What `quoteAccept` is sent for so many quotes: some are asked for, the others are copies of them, row by row. */
async function toBind(seller: Seller, count: number): Promise<object[]> {
  const inputs: object[] = [];
  while (inputs.length < count) {
    const input = aRequest({
      vehicle: aValuedSaloon(),
      options: [{ label: 'A', commercial: aSelection([DAMAGE, THIRD_PARTY]) }],
    });
    const { quote, userErrors } = await patiently<Quoted>(seller, QUOTE, 'quoteRequest', input);
    if (!quote) throw new Error(JSON.stringify(userErrors));
    needs ??= (await seller.offers(quote.id)).options[0]?.acceptance ?? null;
    if (!needs) throw new Error('the option cannot be taken');
    const copied = await copies(quote.id.slice(4), Math.min(COPIES, count - inputs.length - 1));
    for (const optionId of [quote.options[0]?.id, ...copied])
      inputs.push({
        idempotencyKey: newKey(),
        optionId,
        expectedVersion: quote.revision,
        producerId: seller.producerId,
        acceptance: acceptanceFor(needs),
      });
  }
  return inputs;
}

/** Of one car: with more of them the vehicle's own lock would do the waiting. */
const COPIES = 9;

async function copies(id: string, count: number): Promise<string[]> {
  return world.db.owner.begin(async (sql) => {
    await sql`create temporary table copied on commit drop as
      select gen_random_uuid() as quote_id, gen_random_uuid() as version_id, gen_random_uuid() as option_id from generate_series(1, ${count}::int) n`;
    await sql`insert into quotes select (jsonb_populate_record(q, jsonb_build_object('id', c.quote_id, 'number', 'COPY-' || c.quote_id, 'external_ref', null))).*
      from quotes q, copied c where q.id = ${id}`;
    await sql`insert into quote_versions select (jsonb_populate_record(v, jsonb_build_object('id', c.version_id, 'quote_id', c.quote_id))).*
      from quote_versions v, copied c where v.quote_id = ${id}`;
    await sql`insert into quote_options select (jsonb_populate_record(o, jsonb_build_object('id', c.option_id, 'quote_version_id', c.version_id))).*
      from quote_options o join quote_versions v on v.id = o.quote_version_id, copied c where v.quote_id = ${id}`;
    const made = await sql<{ option_id: Id<'QuoteOption'> }[]>`select option_id from copied`;
    return made.map((row) => wireId('QuoteOption', row.option_id));
  });
}

/** Balances as the ledger holds them, beside the sum of what stands behind them. */
async function books(seller: Seller): Promise<Books> {
  const [row] = await world.db.owner<{ day: string; in_force: string; held: string; uses: number }[]>`
    select coalesce((select used::text from authority_balances where partner_id = ${seller.made.id} and scope = 'IN_FORCE'), '0') as in_force,
      coalesce((select used::text from authority_balances where partner_id = ${seller.made.id} and scope <> 'IN_FORCE'), '0') as day,
      coalesce(sum(amount_fen), 0)::text as held, count(*)::int as uses from authority_uses where partner_id = ${seller.made.id} and state = 'RESERVED'`;
  return {
    day: BigInt(row?.day ?? 0),
    inForce: BigInt(row?.in_force ?? 0),
    held: BigInt(row?.held ?? 0),
    uses: row?.uses ?? 0,
  };
}

const yuan = (fen: bigint): string => `${String(fen / 100n)}.${String(fen % 100n).padStart(2, '0')}`;

/** A partner with room for so many more binds, and that many and more bind at once. */
async function race(binds: number, room: number) {
  const seller = await world.partner();
  const [first = {}] = await toBind(seller, 1);
  await patiently<Bound>(seller, ACCEPT, 'quoteAccept', first);
  const { held: each } = await books(seller); // what one bind takes
  const limit = each * BigInt(room + 1) + each / 2n; // room for so many, and for half a one
  await nextTerms(world, seller, {
    BINDING_AUTHORITY: { perPolicy: '50000000.00', perDay: yuan(limit), inForce: yuan(limit + each) },
  });
  const inputs = await toBind(seller, binds);
  const answers = await Promise.all(inputs.map((input) => patiently<Bound>(seller, ACCEPT, 'quoteAccept', input)));
  return { seller, limit, each, inputs, answers, after: await books(seller) };
}

describe('authority to bind', () => {
  it('binds at once: as many go through as there is room for, none is lost; withdrawn ones give their room back', async () => {
    const { seller, limit, each, inputs, answers, after } = await race(run.n, ROOM);
    const bound = answers.filter(({ application }) => application?.state === 'APPROVED');
    const refused = answers.filter(({ application }) => application === null);
    expect([bound.length, refused.length]).toEqual([ROOM, run.n - ROOM]);
    expect(after).toEqual({
      day: each * BigInt(ROOM + 1),
      inForce: each * BigInt(ROOM + 1),
      held: each * BigInt(ROOM + 1),
      uses: ROOM + 1,
    });
    expect(after.day).toBeLessThanOrEqual(limit);
    for (const { userErrors } of refused) {
      expect(userErrors.map(({ code }) => code)).toEqual(['TERM_BINDING_AUTHORITY']);
      const left = userErrors[0]?.facts.find(({ name }) => name === 'left')?.value;
      expect(Number(left)).toBeLessThan(Number(yuan(each)));
    }

    // Half of them are withdrawn while those that were refused try again: never above the limit, and full in the end.
    const given = bound.slice(0, Math.floor(ROOM / 2));
    const again = inputs.filter((_, index) => answers[index]?.application === null).slice(0, ROOM);
    const [, retried] = await Promise.all([
      Promise.all(
        given.map(({ application }) =>
          patiently<{ application: { state: string } | null }>(seller, WITHDRAW, 'applicationWithdraw', {
            idempotencyKey: newKey(),
            applicationId: application?.id,
            expectedVersion: application?.revision,
            reason: '客户改变主意',
          }),
        ),
      ),
      Promise.all(again.map((input) => patiently<Bound>(seller, ACCEPT, 'quoteAccept', input))),
    ]);
    const through = retried.filter(({ application }) => application !== null).length;
    expect(through).toBeLessThanOrEqual(given.length);
    const uses = ROOM + 1 - given.length + through;
    expect(await books(seller)).toEqual({
      day: each * BigInt(uses),
      inForce: each * BigInt(uses),
      held: each * BigInt(uses),
      uses,
    });
    // The room that is left is there to be used, to the last bind.
    let more = 0;
    for (const input of again) {
      if ((await books(seller)).uses === ROOM + 1) break;
      const { application } = await patiently<Bound>(seller, ACCEPT, 'quoteAccept', input);
      if (application) more += 1;
    }
    expect((await books(seller)).uses).toBe(ROOM + 1);
    run.report({
      room: ROOM,
      bound: bound.length,
      refused: refused.length,
      withdrawn: given.length,
      retried: through,
      atLast: more,
    });
  }, 900_000);

  it('control: read first and written afterwards, the authority is exceeded or the books are wrong', async () => {
    ledger.countedInOne = false;
    const { answers, after, each } = await race(CONTROL, 8);
    const bound = answers.filter(({ application }) => application !== null).length;
    const right = bound === 8 && after.day === each * 9n && after.day === after.held;
    expect(right).toBe(false);
  }, 300_000);
});
