/**
 * The money of whole claims is conserved (issue 6; S-225, S-241, S-248, S-262, IL 25, 60, 65; security rows 22, R7). Claims
 * live random lives over HTTP, against the gateway and a provider with books of its own. Each act is chosen among those that
 * the claim lets pass as it stands: advances and their return, parts and final payments of several victims by one person or
 * two, rejections after an advance, claims closed, supplemented and reopened with a sheet that is higher or lower,
 * subrogation, recourse and salvage received in parts or given up, recourse that is claimed back by itself; each key sent
 * twice now and then, and a provider that tells late, twice, in any order, with a wrong signature or never. One in five is
 * forbidden, must be refused with just its code, and moves no fen. After every act our books are what was done, what the
 * provider says and what the bank says; at the end what the claimants hold is what the newest sheet says, to the fen. Every
 * kind of act must have happened. The check finds doctored books.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Id, parseWireId } from '../../src/kernel/ids.js';
import type postgres from 'postgres';
import { claimMoneyWorld } from '../kit/claim-money-world.js';
import { proof, randomOf } from '../kit/proof.js';
import { faultsAtTheEnd } from './claim-play/books.js';
import { live } from './claim-play/lives.js';
import type { Cast, Life } from './claim-play/play.js';

let cast: Cast;
beforeAll(async () => {
  const world = await claimMoneyWorld();
  cast = {
    world,
    dealer: await world.partner({ roles: ['OWNER', 'SELLER', 'CLAIMS'] }),
    finance: await world.staff(['FINANCE'], 9),
    low: [await world.staff(['FINANCE'], 1), await world.staff(['FINANCE'], 1)],
    handler: await world.staff(['CLAIMS_HANDLER'], 9),
    second: await world.staff(['CLAIMS_HANDLER'], 9),
  };
}, 90_000);
afterAll(() => cast.world.stop());

const faultsOf = async (
  life: Life,
  sql: postgres.Sql | postgres.TransactionSql = cast.world.db.owner,
): Promise<string[]> => faultsAtTheEnd(life.claim, { facts: await life.facts(), book: life.book }, sql);

/** Kinds of acts, and of what is forbidden: of each at least one must have happened. */
const DONE = `assess|approve|advance rescue|advance certain|advance asked back|part of advance is back|advance is back
pay insured|pay shop|pay victim|pay in a victim’s place|pay insured for a victim|two people say the same
final of nothing|final: pay insured|final: pay victim|close|reopen|supplement|reject after an advance
recourse found|claimed back by itself|claim back SUBROGATION|claim back SALVAGE|claim back EXCLUDED_DRIVER
claim back ADVANCE_RETURN|part of salvage is back|salvage is back|part of recovery is back|recovery is back|give up
correct account|settle|wait|sent twice|provider repeats itself|provider late|provider twice|provider outOfOrder
provider badSignature|provider lost|provider slowPayout|provider failedPayout|provider returnedPayout|provider afterTimeout`;
const REFUSED = `pay at the wrong time|pay finally twice|pay finally too much|pay finally too little|pay all as a part
pay beyond a share|pay an insured who has paid nobody|pay in a place that is not shown|pay a hospital|pay a shop too much
pay as it was read before|advance at the wrong time|advance too much|close at the wrong time|reopen at the wrong time
supplement at the wrong time|reject at the wrong time|send on to somebody else|claim back SUBROGATION too much
claim back SALVAGE too much|claim back EXCLUDED_DRIVER too much|claim back ADVANCE_RETURN too much|claim back twice
claim an advance back from a stranger|claim back without saying whose share|receive too much|receive the same transfer twice|receive what is over
give up what is over|use a key for something else`;
/** Seldom enough that a short run would go on long for them. */
const RARE = ['final: pay insured', 'claim back EXCLUDED_DRIVER'];
const kindsOf = (text: string): string[] => text.split(/[|\n]/u);

describe('the money of whole claims', () => {
  let last: Life | null = null;
  /** A claim that is rejected after its payment owes nothing by its sheet any more, which the planted defects are about. */
  const endedPaid = async ({ claim, book }: Life): Promise<boolean> => {
    const rows = await cast.world.db.owner<{ state: string }[]>`select state from claims where id = ${claim.id}`;
    return book.sheet?.final === true && (rows[0]?.state === 'PAID' || rows[0]?.state === 'CLOSED');
  };

  it('is conserved in every random life, in which everything happens', async () => {
    const size = proof('whole claims', { reduced: 4, full: 100 });
    const random = randomOf(size.seed);
    const wrong: string[] = [];
    const tally = new Map<string, number>();
    const kindsWanted = size.full
      ? [...kindsOf(DONE), ...kindsOf(REFUSED).map((kind) => `not: ${kind}`)]
      : kindsOf(DONE).filter((kind) => !RARE.includes(kind));
    const never = (): string[] => kindsWanted.filter((kind) => !tally.has(kind));
    // What is rare may need some more lives than were asked for.
    let lives = 0;
    for (
      ;
      lives < size.n || (lives < 10 * size.n && (never().length > 0 || last === null) && wrong.length === 0);
      lives += 1
    ) {
      const lived = await live(cast, random, tally);
      wrong.push(...lived.wrong);
      if (lived.wrong.length === 0 && (await endedPaid(lived.life))) last = lived.life;
    }
    const kinds = [...tally].sort(([a], [b]) => (a < b ? -1 : 1));
    process.stdout.write(`${kinds.map(([kind, n]) => `  ${String(n).padStart(6)} ${kind}`).join('\n')}\n`);
    const sum = (of: typeof kinds): number => of.reduce((all, [, n]) => all + n, 0);
    const refused = kinds.filter(([kind]) => kind.startsWith('not: '));
    size.report({ lives, acts: sum(kinds) - sum(refused), refused: sum(refused), wrong: wrong.length });
    expect(wrong).toEqual([]);
    expect(never()).toEqual([]);
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
    const life = last as unknown as Life;
    let found: string[] = [];
    await cast.world.db.owner
      .begin(async (sql) => {
        await sql`set local session_replication_role = replica`;
        await sql.unsafe(statement, [parseWireId('Claim', life.claim.wire) as Id<'Claim'>]);
        found = await faultsOf(life, sql);
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
