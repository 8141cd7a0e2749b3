/** What other rooms build on: files that come with an input, and files that the gateway makes, in an operation and in a job. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor, Ctx, Pools } from '../../../src/kernel/ctx.js';
import { instant } from '../../../src/kernel/dates.js';
import { type Id, parseWireId, trustedId, wireId } from '../../../src/kernel/ids.js';
import { inTransaction } from '../../../src/kernel/in-transaction.js';
import { makeCtx } from '../../../src/kernel/make-ctx.js';
import { Problems, type RefusalItem } from '../../../src/kernel/refusal.js';
import {
  acceptFile,
  diskBlobs,
  fileById,
  type FileGiven,
  insertMade,
  keepMade,
  type MaterialKind,
} from '../../../src/modules/platform/index.js';
import { systemActor } from '../../../src/modules/platform/jobs/run-job.js';
import { FileByIdDocument } from '../../generated/operations.js';
import { asPartner, asStaff } from '../../kit/channels-callers.js';
import { aStaffMember, strangerId } from '../../kit/channels-fixture.js';
import { content, declarationOf, declared, put } from '../../kit/files.js';
import { poolsOf, recordingLog } from '../../kit/jobs.js';
import { MORNING, quoteWorld, type QuoteWorld, type Seller } from '../../kit/quote-world.js';

let world: QuoteWorld;
let dealer: Seller;
let other: Seller;
let worker: ReturnType<typeof poolsOf>;

beforeAll(async () => {
  world = await quoteWorld();
  dealer = await world.partner();
  other = await world.partner();
  worker = poolsOf(world.db.workerUrl);
});
afterAll(async () => {
  await worker.end();
  await world.stop();
});

function ctxOf(actor: Actor, pools: Pools = world.gateway.gateway.pools): Ctx {
  const ports = { blobs: diskBlobs(world.gateway.files) } as Ctx['ports'];
  const { log } = recordingLog();
  return makeCtx({ requestId: 'test', now: instant(MORNING), actor, language: 'EN', log, pools, ports });
}

const PATH = ['input', 'signature', 'evidence'];

async function accept(
  given: FileGiven,
  kind: MaterialKind = 'IDENTITY_DOCUMENT',
  partnerId: Id<'Partner'> = dealer.made.id,
  actor: Actor = asPartner(partnerId),
): Promise<{ id: Id<'File'> | null; items: readonly RefusalItem[] }> {
  const problems = new Problems();
  const id = await inTransaction(ctxOf(actor), 'test', (tx) => acceptFile(tx, partnerId, given, kind, PATH, problems));
  return { id, items: problems.items };
}

/** As the room's input would hand it on. */
const toCome = (changes: { name?: string; sha256?: string } = {}) => ({
  ...declarationOf(content('image/jpeg'), changes),
  capturedAt: null,
});
const shown = (items: readonly RefusalItem[]) => items.map(({ code, field }) => [code, field?.slice(3).join('.')]);

describe('a file that comes with an input', () => {
  it('declared there, waits for its bytes, and its target is on the object', async () => {
    const { id, items } = await accept({ declare: toCome() });
    expect(items).toEqual([]);
    const { node } = await dealer.ask(FileByIdDocument, { id: wireId('File', id ?? trustedId('File', '')) });
    expect(node).toMatchObject({ __typename: 'File', state: 'AWAITING_BYTES', upload: { receivedBytes: 0 } });
  });

  it('sent before or on its way, is taken by its id when it was declared as this kind', async () => {
    const bytes = content('image/jpeg');
    const file = await declared(dealer, declarationOf(bytes));
    expect(await accept({ fileId: file.id })).toEqual({ id: parseWireId('File', file.id), items: [] });
    await put(file.target, bytes);
    expect((await accept({ fileId: file.id })).items).toEqual([]);
    expect(shown((await accept({ fileId: file.id }, 'MANDATE')).items)).toEqual([['FILE_REJECTED', 'fileId']]);
  });

  it('rejected, is not taken', async () => {
    const bytes = Buffer.from('<html>');
    const file = await declared(dealer, declarationOf(bytes));
    await put(file.target, bytes);
    expect(shown((await accept({ fileId: file.id })).items)).toEqual([['FILE_REJECTED', 'fileId']]);
  });

  it('of another partner, of nobody, of another kind of object or no id at all: the same words', async () => {
    const theirs = await declared(other, declarationOf(content('image/jpeg')));
    const absent = await accept({ fileId: wireId('File', strangerId('File')) });
    expect(shown(absent.items)).toEqual([['NOT_FOUND', 'fileId']]);
    for (const fileId of [theirs.id, wireId('Quote', strangerId('Quote')), 'x'])
      expect(await accept({ fileId })).toEqual(absent);
  });

  it('of one partner never enters another’s business, not by the hand of the insurer’s people either', async () => {
    const theirs = await declared(other, declarationOf(content('image/jpeg')));
    const [hq] = await world.db.owner<{ id: Id<'Institution'> }[]>`select id from institutions where code = 'HQ'`;
    if (!hq) throw new Error('no head office');
    const staff = asStaff(await aStaffMember(world.db.owner, { institutionId: hq.id }));
    expect(shown((await accept({ fileId: theirs.id }, 'IDENTITY_DOCUMENT', dealer.made.id, staff)).items)).toEqual([
      ['NOT_FOUND', 'fileId'],
    ]);
  });

  it('with both or neither of the two ways, or a bad declaration, tells every problem by its path', async () => {
    const declare = toCome({ name: '/', sha256: '' });
    expect(shown((await accept({ declare, fileId: 'x' })).items)).toEqual([['INVALID_INPUT', '']]);
    expect(shown((await accept({})).items)).toEqual([['INVALID_INPUT', '']]);
    expect(shown((await accept({ declare })).items)).toEqual([
      ['FILE_REJECTED', 'declare.name'],
      ['FILE_REJECTED', 'declare.sha256'],
    ]);
  });
});

describe('a file that the gateway makes', () => {
  const made = (bytes: Buffer) => ({
    name: '报价单.pdf',
    contentType: 'application/pdf' as const,
    kind: 'QUOTATION',
    personal: false,
    bytes,
  });

  it('in an operation is stored and fetched', async () => {
    const bytes = content('application/pdf');
    const ctx = ctxOf(asPartner(dealer.made.id));
    const kept = await keepMade(ctx, made(bytes));
    const id = await inTransaction(ctx, 'test', (tx) => insertMade(tx, dealer.made.id, kept));
    const { node } = await dealer.ask(FileByIdDocument, { id: wireId('File', id) });
    if (node?.__typename !== 'File') throw new Error('not there');
    expect(node).toMatchObject({ state: 'STORED', upload: null });
    expect(Buffer.from(await (await fetch(node.download?.url ?? '')).arrayBuffer()).equals(bytes)).toBe(true);
    expect((await other.ask(FileByIdDocument, { id: wireId('File', id) })).node).toBeNull();
  });

  it('in a job, by the worker’s log-in under the partner’s scope, likewise', async () => {
    const bytes = content('application/pdf');
    const kept = await keepMade(ctxOf(systemActor('test'), worker), made(bytes));
    const asOwner = ctxOf(systemActor('test', dealer.made.id), worker);
    const id = await inTransaction(asOwner, 'test', (tx) => insertMade(tx, dealer.made.id, kept));
    expect(await ctxOf(asPartner(dealer.made.id)).loader(fileById).load(id)).toMatchObject({ state: 'STORED' });
  });

  it('is not anybody’s before its row: a rollback leaves bytes that no address names', async () => {
    const ctx = ctxOf(asPartner(dealer.made.id));
    const kept = await keepMade(ctx, made(content('application/pdf')));
    await expect(
      inTransaction(ctx, 'test', async (tx) => {
        await insertMade(tx, dealer.made.id, kept);
        throw new Error('killed');
      }),
    ).rejects.toThrow('killed');
    const [row] = await world.db.owner`select 1 from files where sha256 = ${kept.sha256}`;
    expect(row).toBeUndefined();
  });
});
