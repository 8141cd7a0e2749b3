/**
 * Amend ∥ bind: while a partner quotes and binds, its next version takes over. Every quote and every acceptance agrees with
 * exactly one version: the one whose period holds its moment is the one it pinned. 20 rounds; full: PROVE=1, 1,000.
 * Planted: a version that begins at the moment of its activation, whatever was written meanwhile; and writes without locks.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { instant, type Instant, plusMillis } from '../../src/kernel/dates.js';
import type { Id } from '../../src/kernel/ids.js';
import { inTransaction } from '../../src/kernel/in-transaction.js';
import { makeCtx } from '../../src/kernel/make-ctx.js';
import { locks } from '../../src/modules/channels/channels.store.js';
import { PartnerEvents } from '../../src/modules/channels/channels.events.js';
import { taking } from '../../src/modules/channels/operations/activate-agreement.js';
import { requireTerms } from '../../src/modules/channels/require-clauses.js';
import { emit } from '../../src/modules/platform/index.js';
import { trustedId } from '../../src/kernel/ids.js';
import type { QuoteAcceptInput } from '../generated/operations.js';
import { type AgreementWorld, agreementWorld, TODAY, type VersionCard } from '../kit/agreement-world.js';
import { asPartner } from '../kit/channels-callers.js';
import { recordingLog } from '../kit/jobs.js';
import { proof, randomOf } from '../kit/proof.js';
import { MORNING, type Seller } from '../kit/quote-world.js';
import { toAccept } from '../kit/underwriting-world.js';

const SIZE = proof('amend ∥ bind', { reduced: 20, full: 1000 });
const random = randomOf(SIZE.seed);
const QUOTES_AT_ONCE = 3;

let world: AgreementWorld;
let owner: Seller;
let seller: Seller;
let agreementId: string;

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
}, 60_000);
afterEach(() => {
  taking.behindLastWrite = true;
  Object.assign(locks, { rows: true, gate: true });
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

/** The customer signs after the price was told. */
function signedNow(input: QuoteAcceptInput): QuoteAcceptInput {
  const now = world.clock.now();
  const { acceptance } = input;
  return {
    ...input,
    acceptance: {
      ...acceptance,
      consents: acceptance.consents.map((consent) => ({ ...consent, givenAt: now })),
      signature: { ...acceptance.signature, signedAt: now },
    },
  };
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
      for (let round = 0; round < SIZE.n; round += 1) {
        const next = await patiently(() => nextSigned(round % 2 === 0 ? '0.06' : '0.05'));
        const acceptance = round % 2 === 0 ? signedNow(await patiently(() => toAccept(seller, 'A'))) : null;
        const later = random() * 120; // when the activation strikes, seeded
        const [activated, ...answers] = await Promise.all([
          WAIT(later).then(() => patiently(() => world.activate(next))),
          ...Array.from({ length: QUOTES_AT_ONCE }, () =>
            patiently(() => seller.request({ producerId: seller.producerId })),
          ),
          ...(acceptance ? [patiently(() => seller.accept(acceptance))] : []),
        ]);
        expect(activated.userErrors).toEqual([]);
        refused.push(...answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code)));
      }
      const rows = await written();
      const versions = new Set(rows.map(({ pinned }) => pinned)).size;
      SIZE.report({
        written: rows.length,
        acceptances: rows.filter(({ what }) => what.startsWith('acc')).length,
        versions,
        refused: refused.length,
      });
      expect(disagreeing(rows)).toEqual([]);
      expect(rows.length).toBeGreaterThan(SIZE.n * QUOTES_AT_ONCE - 1);
      expect(versions).toBeGreaterThan(SIZE.n / 2);
      expect(refused).toEqual([]); // an amendment never closes the partner
    },
    SIZE.full ? 3_600_000 : 240_000,
  );
});

describe('the moment when a version takes over', () => {
  /** A write of the partner that began at a moment of its own; answers the version it was judged by. */
  async function write(
    at: Instant,
    during: () => Promise<unknown> = () => Promise.resolve(),
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
});
