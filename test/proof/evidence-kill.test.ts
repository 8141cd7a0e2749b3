/**
 * A real gateway process is killed (SIGKILL) where bytes and rows could part: all bytes are safe and the row does not say so
 * yet; what is served is stored and the row is not marked. Each moment is held open by a lock on the row, so the kill falls
 * into it. Afterwards nothing is half: a file is not STORED before it can be fetched with the right hash, and the upload is
 * gone on with.
 */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import postgres from 'postgres';
import { plusMillis } from '../../src/kernel/dates.js';
import { parseWireId } from '../../src/kernel/ids.js';
import { testFileScanner } from '../../src/app/malware/test-file-scanner.js';
import { diskBlobs } from '../../src/modules/platform/files/index.js';
import { checkFiles } from '../../src/modules/platform/files/operations/check-file.js';
import { FileByIdDocument } from '../generated/operations.js';
import { content, declarationOf, declared, offsetOf, patch, put, sha256 } from '../kit/files.js';
import { gatewayProcess } from '../kit/gateway-process.js';
import { eventually } from '../kit/jobs.js';
import { proof } from '../kit/proof.js';
import { quoteWorld, type QuoteWorld, type Seller } from '../kit/quote-world.js';
import { runScan } from '../kit/scan.js';

let world: QuoteWorld;
let dealer: Seller;
beforeAll(async () => {
  world = await quoteWorld();
  dealer = await world.partner();
}, 120_000);
afterAll(() => world.stop());

const stateOf = async (id: string): Promise<string | undefined> =>
  (await world.db.owner<{ state: string }[]>`select state from files where id = ${id}`)[0]?.state;

/** Statements of others that wait for a row of ours. */
const waiting = async (): Promise<number> =>
  (
    await world.db.owner<{ n: number }[]>`select count(*)::int as n from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`
  )[0]?.n ?? 0;

/** Holds a row from the moment in which it is in that state, until `meanwhile` has ended. */
async function holding(table: string, id: string, state: string, meanwhile: () => Promise<void>): Promise<void> {
  const holder = postgres(world.db.ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    await eventually(`the row is ${state}`, 60_000, async () => {
      await holder.unsafe('begin');
      const [row] = await holder.unsafe(`select state from ${table} where id = $1 for update`, [id]);
      if (row?.['state'] === state) return true;
      await holder.unsafe('rollback');
      return null;
    });
    await meanwhile();
    await holder.unsafe('rollback');
    await eventually('nobody waits any more', 60_000, async () => ((await waiting()) === 0 ? true : null));
  } finally {
    await holder.end({ timeout: 0 });
  }
}

async function fetched(id: string): Promise<Buffer> {
  const { node } = await dealer.ask(FileByIdDocument, { id });
  if (node?.__typename !== 'File' || !node.download) throw new Error('not to be fetched');
  return Buffer.from(await (await fetch(node.download.url)).arrayBuffer());
}

const PROVE = process.env['PROVE'] === '1';
const MOMENTS = [
  ['all bytes are safe, the row does not say so yet', 'AWAITING_BYTES'],
  ['what is served is stored, the row is not marked yet', 'CHECKING'],
] as const;
// A gateway takes seconds to start: the reduced run starts one.
it.each(PROVE ? MOMENTS : MOMENTS.slice(0, 1))(
  'killed while %s: nothing is half, and the upload ends with the right hash',
  async (_, moment) => {
    const tier = proof(`evidence kill, ${moment}`, { reduced: 1, full: 5 });
    for (let round = 0; round < tier.n; round += 1) {
      const bytes = content('video/mp4', 400_000);
      const given = declarationOf(bytes, { contentType: 'video/mp4', name: 'scene.mp4' });
      const { target, id } = await declared(dealer, given, 'DAMAGE_VIDEO');
      const fileId = parseWireId('File', id) ?? '';
      const other = await gatewayProcess(world);
      const sending =
        moment === 'CHECKING' ? put(target.replace(world.gateway.url, other.url), bytes).catch(() => null) : null;
      await holding('files', fileId, moment, async () => {
        const sent = sending ?? put(target.replace(world.gateway.url, other.url), bytes).catch(() => null);
        await eventually('the gateway waits for the row', 60_000, async () => ((await waiting()) > 0 ? true : null));
        await other.kill();
        expect(await sent).toBeNull(); // nobody was told anything
      });
      expect(await stateOf(fileId)).toBe(moment);
      await expect(fetched(id)).rejects.toThrow('not to be fetched');
      expect(await offsetOf(target)).toBe(bytes.length);
      if (moment === 'AWAITING_BYTES') expect((await patch(target, bytes.length, Buffer.alloc(0))).status).toBe(204);
      else {
        world.clock.at(plusMillis(world.clock.now(), 120_000)); // what the request before left alone
        const ports = { blobs: diskBlobs(world.gateway.files), malwareScanner: testFileScanner };
        await runScan(world, checkFiles, ports);
      }
      expect(await stateOf(fileId)).toBe('STORED');
      expect(sha256(await fetched(id))).toBe(sha256(bytes));
      const told = await world.db.owner`select type from events where subject_id = ${fileId} order by position`;
      expect(told.map(({ type }) => type as string)).toEqual(['file.declared', 'file.received', 'file.stored']);
    }
    tier.report({ kills: tier.n });
  },
  600_000,
);
