/**
 * Amend ∥ bind: while a partner quotes and binds, its next version takes over. Every quote and every acceptance agrees with
 * exactly one version: the one whose period holds its moment is the one it pinned. 20 rounds; full: PROVE=1, 1,000.
 * Each round binds what the round before has quoted, so nothing is prepared apart; the activation strikes at a seeded part
 * of the time that such writes take, whatever the load.
 * Planted: a version that begins at the moment of its activation, whatever was written meanwhile; writes without locks; and
 * a write that believes what it saw just before it passed the gate.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { TxCtx } from '../../src/kernel/ctx.js';
import { instant, type Instant, plusMillis } from '../../src/kernel/dates.js';
import { type Id, newId, trustedId, wireId } from '../../src/kernel/ids.js';
import { inTransaction } from '../../src/kernel/in-transaction.js';
import { makeCtx } from '../../src/kernel/make-ctx.js';
import { locks } from '../../src/modules/channels/channels.store.js';
import { PartnerEvents } from '../../src/modules/channels/channels.events.js';
import { taking } from '../../src/modules/channels/operations/activate-agreement.js';
import { requireTerms } from '../../src/modules/channels/require-clauses.js';
import { emit } from '../../src/modules/platform/index.js';
import type { QuoteAcceptInput } from '../generated/operations.js';
import { type AgreementWorld, agreementWorld, TODAY, type VersionCard } from '../kit/agreement-world.js';
import { aFile } from '../kit/application-fixture.js';
import { asPartner } from '../kit/channels-callers.js';
import { recordingLog } from '../kit/jobs.js';
import { proof, randomOf } from '../kit/proof.js';
import { anOption, aRequest, MORNING, newKey, type QuoteCard, type Seller } from '../kit/quote-world.js';
import { HOLDER, toAccept } from '../kit/underwriting-world.js';

const SIZE = proof('amend ∥ bind', { reduced: 20, full: 1000 });
const random = randomOf(SIZE.seed);
/** Side by side, each binds the car that it has quoted in the round before and quotes the next. */
const LANES = 2;
/** One amendment in so many goes the whole way, drafted and signed by both sides, while the writes run. */
const WHOLE = 10;

let world: AgreementWorld;
let owner: Seller;
let seller: Seller;
let agreementId: string;
/** What the customer gives, the same for every car. */
let acceptance: QuoteAcceptInput;

/** A clock that runs, for everybody the same: what decides is the order of moments, not of arrivals. */
function run(): void {
  const base = instant(MORNING);
  const started = performance.now();
  world.clock.now = () => plusMillis(base, Math.floor(performance.now() - started));
}

beforeAll(async () => {
  world = await agreementWorld({ env: { DATABASE_POOL: '12' } });
  run();
  const applicant = await world.applicant('DEALER');
  agreementId = (await world.active(applicant)).agreement.id;
  owner = await world.credentialOf(applicant.made, { roles: ['OWNER'] });
  seller = await world.credentialOf(applicant.made, { roles: ['SELLER'] });
  acceptance = await toAccept(seller, 'A', { options: [anOption('A')] });
}, 60_000);
afterEach(() => {
  taking.behindLastWrite = true;
  Object.assign(locks, { rows: true, gate: true, again: true });
});
afterAll(() => world.stop());

const id = (): string => owner.made.id;
const revisionOf = async (): Promise<number> => {
  const [row] = await world.db.owner<
    { revision: number }[]
  >`select revision from agreements where partner_id = ${id()}`;
  return row?.revision ?? 0;
};

/** The next version, signed by both; only its activation is left. */
async function nextSigned(rate: string): Promise<VersionCard> {
  const { agreementVersion: draft, userErrors } = await world.amend({
    agreementId,
    expectedVersion: await revisionOf(),
    effectiveFrom: TODAY,
    parameters: [{ name: 'DISCOUNT_AUTHORITY_RATE', value: { decimal: rate } }],
  });
  if (!draft) throw new Error(JSON.stringify(userErrors));
  const byPartner = await world.sign(draft, owner);
  if (byPartner.userErrors.length > 0) throw new Error(JSON.stringify(byPartner.userErrors));
  const signed = (await world.sign(draft, world.checker)).agreementVersion;
  if (!signed) throw new Error('not signed');
  return signed;
}

/**
 * A version signed like another: rows of a version that both have really signed, under its own id. What races is the
 * taking over; drafting and signing once more would only cost time.
 */
async function signedLike(model: string): Promise<Next> {
  const version = newId('AgreementVersion');
  await world.db.owner.begin(async (sql) => {
    const changed = { id: version, state: 'SIGNED', effective_from: TODAY, effective_until: null, revision: 1 };
    await sql`insert into agreement_versions select (jsonb_populate_record(v, ${sql.json(changed)} || jsonb_build_object('sequence', (select max(sequence) + 1 from agreement_versions a where a.agreement_id = v.agreement_id)))).*
      from agreement_versions v where v.id = ${model}`;
    await sql`insert into agreement_contents select (jsonb_populate_record(c, ${sql.json({ version_id: version })})).* from agreement_contents c where c.version_id = ${model}`;
    await sql`insert into agreement_clauses select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'version_id', ${version}::text))).*
      from agreement_clauses c where c.version_id = ${model}`;
    await sql`insert into agreement_signatures select (jsonb_populate_record(s, ${sql.json({ version_id: version })})).* from agreement_signatures s where s.version_id = ${model}`;
  });
  return { id: wireId('AgreementVersion', version), revision: 1 };
}
type Next = Pick<VersionCard, 'id' | 'revision'>;

/** Binds a quote; the customer signs after the price was told. */
function bind(quote: QuoteCard): ReturnType<Seller['accept']> {
  const now = world.clock.now();
  const { consents, signature, ...given } = acceptance.acceptance;
  return seller.accept({
    ...acceptance,
    idempotencyKey: newKey(),
    optionId: quote.options[0]?.id ?? '',
    expectedVersion: quote.revision,
    acceptance: {
      ...given,
      consents: consents.map((consent) => ({ ...consent, givenAt: now })),
      signature: { ...signature, signedAt: now, evidence: aFile() },
    },
  });
}

async function quoted(): Promise<QuoteCard> {
  const input = aRequest({ producerId: seller.producerId, people: { policyholder: HOLDER } });
  const { quote, userErrors } = await seller.request(input);
  if (!quote) throw new Error(`an amendment never closes the partner: ${JSON.stringify(userErrors)}`);
  return quote;
}

/** Told that the gateway is busy, a caller comes again: nothing was begun. */
async function patiently<T>(act: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof Error && error.message.includes('"UNAVAILABLE"'))) throw error;
      await WAIT(200 + random() * 1000);
    }
  }
}

const uuidOf = (wire: string): string => wire.slice(4);

/** The version in force. */
async function versionOf(): Promise<string> {
  const [row] = await world.db.owner<
    { id: string }[]
  >`select id from agreement_versions where partner_id = ${id()} and state = 'ACTIVE'`;
  return row?.id ?? '';
}

interface Written {
  readonly what: string;
  readonly at: Date;
  readonly pinned: string;
  /** Ids, joined. */
  readonly holding: string;
}

/** Everything that was written, with the version it pinned and those whose period holds its moment. */
function written(): Promise<Written[]> {
  return world.db.owner<Written[]>`
    with made as (
      select 'quote ' || q.number as what, q.created_at as at, q.agreement_version_id as pinned from quotes q where q.partner_id = ${id()}
      union all
      select 'acceptance ' || q.number, e.occurred_at, a.accepted_under_id from quotes q
        join applications a on a.partner_id = q.partner_id and a.id = q.application_id
        join events e on e.partner_id = q.partner_id and e.subject_id = q.id and e.type = 'quote.accepted' where q.partner_id = ${id()})
    select m.what, m.at, m.pinned, (select coalesce(string_agg(v.id::text, ' '), '') from agreement_versions v where v.partner_id = ${id()} and v.state in ('ACTIVE', 'ENDED')
      and v.effective_from <= m.at and (v.effective_until is null or v.effective_until > m.at)) as holding
    from made m`;
}

const disagreeing = (rows: readonly Written[]): Written[] => rows.filter(({ pinned, holding }) => holding !== pinned);

const WAIT = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('amend ∥ bind', () => {
  it(
    'every quote and every acceptance agrees with exactly one version',
    async () => {
      const refused: string[] = [];
      const rounds: string[][] = [];
      let held = await Promise.all(Array.from({ length: LANES }, quoted));
      let model = await versionOf(); // what the next is signed like
      let spell = 100;
      for (let round = 0; round < SIZE.n; round += 1) {
        const whole = round % WHOLE === 0;
        const rate = (round / WHOLE) % 2 === 0 ? '0.06' : '0.05';
        const ready = whole ? null : await signedLike(model);
        const strike = random() * spell;
        const started = performance.now();
        const [, lanes] = await Promise.all([
          (ready ? WAIT(strike).then(() => ready) : patiently(() => nextSigned(rate))).then(async (next) => {
            expect((await patiently(() => world.activate(next))).userErrors).toEqual([]);
            model = uuidOf(next.id);
          }),
          Promise.all(
            held.map(async (quote) => {
              const { userErrors } = await patiently(() => bind(quote));
              refused.push(...userErrors.map(({ code }) => code));
              return { bound: quote.number, quote: await patiently(quoted) };
            }),
          ).finally(() => {
            spell = performance.now() - started;
          }),
        ]);
        held = lanes.map(({ quote }) => quote);
        rounds.push(lanes.flatMap(({ bound, quote }) => [`acceptance ${bound}`, `quote ${quote.number}`]));
      }
      const rows = await written();
      const pinnedBy = new Map(rows.map(({ what, pinned }) => [what, pinned]));
      const versions = new Set(pinnedBy.values()).size;
      const binds = rows.filter(({ what }) => what.startsWith('acceptance')).length;
      // The version took over in the middle of the round: some were written under the old one, some under the new.
      const split = rounds.filter((round) => new Set(round.map((what) => pinnedBy.get(what))).size > 1).length;
      SIZE.report({ written: rows.length, binds, versions, split, refused: refused.length });
      expect(disagreeing(rows)).toEqual([]);
      expect(refused).toEqual([]); // an amendment never closes the partner
      expect(binds).toBe(SIZE.n * LANES);
      expect(pinnedBy.size).toBe(rows.length);
      expect(versions).toBeGreaterThan(SIZE.n / 2);
      expect(split).toBeGreaterThan(SIZE.n / 20);
    },
    SIZE.full ? 3_600_000 : 240_000,
  );
});

describe('the moment when a version takes over', () => {
  /** A write of the partner that began at a moment of its own; answers the version it was judged by. */
  async function write(
    at: Instant,
    during: () => Promise<unknown> = () => Promise.resolve(),
    before: (tx: TxCtx) => void = () => undefined,
  ): Promise<Id<'AgreementVersion'>> {
    const ctx = makeCtx({
      requestId: 'write',
      now: at,
      actor: asPartner(trustedId('Partner', id())),
      language: 'EN',
      log: recordingLog().log,
      pools: world.gateway.gateway.pools,
      ports: {} as never,
    });
    return inTransaction(ctx, 'write', async (tx) => {
      before(tx);
      const version = await requireTerms(tx, owner.made.id, ['TERRITORY'], { region: '310000' }, {});
      await during();
      await emit(tx, {
        event: PartnerEvents['partner.reinstated'],
        subject: { kind: 'Partner', id: id() },
        partnerId: owner.made.id,
      });
      return version.id;
    });
  }
  /**
   * The activation commits after the statement of a write has looked and before it has passed the gate. One statement does
   * both; a cursor looks when it is declared and passes when it is read, so that the moment in between can be held open.
   */
  async function inBetween(minutes: number): Promise<{ pinned: string; stood: string[]; next: string }> {
    const next = await nextSigned('0.06');
    const at = plusMillis(world.clock.now(), minutes * 60_000); // behind everything written so far
    const pinned = await write(at, undefined, (tx) => {
      const fixed = tx.db.fixed.bind(tx.db);
      tx.db.fixed = async (text, params) => {
        tx.db.fixed = fixed;
        await fixed(`declare looked cursor for ${text}`, params);
        expect((await world.activate(next)).userErrors).toEqual([]);
        return fixed('fetch all from looked', []);
      };
    });
    return { pinned: hexOf(pinned), stood: (await stoodAt(at)).map(hexOf), next: uuidOf(next.id) };
  }
  const hexOf = (uuid: string): string => uuid.replaceAll('-', '');
  async function stoodAt(at: Instant): Promise<string[]> {
    const rows = await world.db.owner<
      { id: string }[]
    >`select id from agreement_versions where partner_id = ${id()} and state in ('ACTIVE', 'ENDED')
      and effective_from <= ${at} and (effective_until is null or effective_until > ${at})`;
    return rows.map((row) => row.id);
  }
  /** The write's clock is ahead of the activation's, yet it passes first. */
  async function aheadButFirst(): Promise<{ pinned: string; stood: string[] }> {
    const next = await nextSigned('0.07');
    const ahead = plusMillis(world.clock.now(), 60_000);
    const pinned = await write(ahead);
    expect((await world.activate(next)).userErrors).toEqual([]);
    return { pinned, stood: await stoodAt(ahead) };
  }
  /** The write is judged and still open when the activation comes. */
  async function openMeanwhile(): Promise<{ pinned: string; stood: string[] }> {
    const next = await nextSigned('0.04');
    const ahead = plusMillis(world.clock.now(), 120_000);
    let activation: Promise<unknown> = Promise.resolve();
    const pinned = await write(ahead, async () => {
      activation = world.activate(next);
      await Promise.race([activation, WAIT(500)]);
    });
    await activation;
    return { pinned, stood: await stoodAt(ahead) };
  }

  it('lies behind every write that was judged by the version before', async () => {
    for (const { pinned, stood } of [await aheadButFirst(), await openMeanwhile()]) expect(stood).toEqual([pinned]);
  });

  it('without looking at what was written it would not (planted)', async () => {
    taking.behindLastWrite = false;
    const { pinned, stood } = await aheadButFirst();
    expect(stood).not.toEqual([pinned]);
  });

  it('without the locks a write under way would be overtaken (planted)', async () => {
    Object.assign(locks, { rows: false, gate: false });
    const { pinned, stood } = await openMeanwhile();
    expect(stood).not.toEqual([pinned]);
  });

  it('in the moment between looking and passing the gate, the write is judged by the new version, not by none', async () => {
    const { pinned, stood, next } = await inBetween(10);
    expect([pinned, stood]).toEqual([next, [next]]);
  });

  it('without asking again it would be refused (planted)', async () => {
    locks.again = false;
    await expect(inBetween(20)).rejects.toMatchObject({ items: [{ code: 'AGREEMENT_NOT_ACTIVE' }] });
  });
});
