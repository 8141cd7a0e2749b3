/** Bytes of files over real HTTP: sent in one go, in pieces, on a line that breaks (S-230: evidence with hash and capture time). */
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testFileScanner } from '../../../src/app/malware/test-file-scanner.js';
import { diskBlobs } from '../../../src/modules/platform/index.js';
import { checkFiles } from '../../../src/modules/platform/files/operations/check-file.js';
import {
  FileByIdDocument,
  FileCaptureDocument,
  type FileCardFragment,
  type MaterialKind,
} from '../../generated/operations.js';
import {
  codeOf,
  content,
  declarationOf,
  declared,
  offsetOf,
  patch,
  put,
  sendAndBreak,
  sha256,
  uploadCreate,
} from '../../kit/files.js';
import { CATALOGUE, PAGES, pdf, pdfStream } from '../../kit/file-contents.js';
import { MORNING, newKey, quoteWorld, type QuoteWorld, type Seller } from '../../kit/quote-world.js';
import { runScan } from '../../kit/scan.js';

let world: QuoteWorld;
let dealer: Seller;

beforeAll(async () => {
  world = await quoteWorld();
  dealer = await world.partner();
});
afterAll(() => world.stop());

async function card(id: string): Promise<FileCardFragment> {
  const { node } = await dealer.ask(FileByIdDocument, { id });
  if (node?.__typename !== 'File') throw new Error('not there');
  return node;
}

const eventsOf = async (id: string): Promise<string[]> => {
  const uuid = id.slice(4);
  const rows = await world.db.owner<
    { type: string }[]
  >`select type from events where replace(subject_id::text, '-', '') = ${uuid} order by sequence`;
  return rows.map(({ type }) => type);
};

/** Size and digest of what the address to fetch will give. */
async function promised(id: string): Promise<{ sizeBytes: number; sha256: string } | null> {
  const { node } = await dealer.ask(FileCaptureDocument, { id });
  const download = node?.__typename === 'File' ? node.download : null;
  return download ? { sizeBytes: download.sizeBytes, sha256: download.sha256 } : null;
}

/** Files that lie in a place of the store. */
const lying = (place: string): string[] => {
  const directory = path.join(world.gateway.files, place);
  return fs.existsSync(directory) ? fs.readdirSync(directory, { recursive: true }).map(String) : [];
};
const isBlob = (digest: string): boolean => lying('blobs').includes(path.join(digest.slice(0, 2), digest));

describe('a file sent whole', () => {
  it.each<[string, MaterialKind]>([
    ['application/pdf', 'MANDATE'],
    ['image/jpeg', 'VEHICLE_PHOTO'],
    ['image/png', 'DAMAGE_PHOTO'],
    ['image/webp', 'DAMAGE_PHOTO'],
    ['video/mp4', 'DAMAGE_VIDEO'],
    ['application/json', 'SIGNATURE_RECORD'],
  ])('%s is checked and stored, fetched as told, and each step is an event', async (contentType, kind) => {
    const bytes = content(contentType, 5000);
    const file = await declared(dealer, declarationOf(bytes, { contentType }), kind);
    expect(file).toMatchObject({ state: 'AWAITING_BYTES', download: null, upload: { receivedBytes: 0 } });
    expect((await put(file.target, bytes)).status).toBe(204);
    const stored = await card(file.id);
    expect(stored).toMatchObject({ state: 'STORED', upload: null, sha256: sha256(bytes), sizeBytes: bytes.length });
    const answer = await fetch(stored.download?.url ?? '');
    const fetched = Buffer.from(await answer.arrayBuffer());
    expect({ sizeBytes: fetched.length, sha256: sha256(fetched) }).toEqual(await promised(file.id));
    expect(fetched.equals(bytes)).toBe(!contentType.startsWith('image/')); // a picture is drawn anew
    expect(await eventsOf(file.id)).toEqual(['file.declared', 'file.received', 'file.stored']);
    for (const place of ['uploads', 'quarantine', 'writing']) expect(lying(place)).toEqual([]);
  });

  it('keeps the capture time that the device told', async () => {
    const bytes = content('image/jpeg');
    const { file } = await uploadCreate(
      dealer,
      declarationOf(bytes, { capturedAt: '2026-11-20T08:00:00.000+08:00' }),
      'DAMAGE_PHOTO',
    );
    expect(file?.capturedAt).toBe('2026-11-20T08:00:00.000+08:00');
  });

  it('whose answer was lost is sent again and answered the same', async () => {
    const bytes = content('image/jpeg');
    const { target, id } = await declared(dealer, declarationOf(bytes));
    const answers = [
      await put(target, bytes),
      await put(target, bytes),
      await patch(target, bytes.length, Buffer.alloc(0)),
    ];
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204]);
    expect(await eventsOf(id)).toEqual(['file.declared', 'file.received', 'file.stored']);
  });

  it('in parallel by the same sender ends stored, once', async () => {
    const bytes = content('image/jpeg', 300_000);
    const { target, id } = await declared(dealer, declarationOf(bytes));
    const answers = await Promise.all(Array.from({ length: 8 }, () => put(target, bytes)));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(204));
    expect(await card(id)).toMatchObject({ state: 'STORED' });
    expect(await eventsOf(id)).toEqual(['file.declared', 'file.received', 'file.stored']);
  });

  it('with the same content as another partner’s must be sent all the same, and lies there once', async () => {
    const other = await world.partner();
    const bytes = content('image/jpeg');
    const mine = await declared(dealer, declarationOf(bytes));
    await put(mine.target, bytes);
    const digest = (await promised(mine.id))?.sha256 ?? '';
    const theirs = await declared(other, declarationOf(bytes));
    expect(theirs).toMatchObject({ state: 'AWAITING_BYTES', download: null, upload: { receivedBytes: 0 } });
    expect(await offsetOf(theirs.target)).toBe(0); // whoever knows a digest knows nothing more
    expect((await put(theirs.target, bytes)).status).toBe(204);
    expect(lying('blobs').filter((name) => name.endsWith(digest))).toHaveLength(1);
  });
});

describe('a file sent on a bad line', () => {
  it('cut twenty times ends with the right digest', async () => {
    const bytes = content('video/mp4', 2_000_000);
    const { target, id } = await declared(dealer, declarationOf(bytes, { contentType: 'video/mp4' }), 'DAMAGE_VIDEO');
    for (let cut = 0; cut < 20; cut += 1) {
      const offset = await offsetOf(target);
      await sendAndBreak(target, offset, bytes.subarray(offset, offset + 60_000), bytes.length - offset);
    }
    let answer: Response;
    do {
      const offset = await offsetOf(target); // what the last cut left may still be on its way to the disk
      expect(offset).toBeGreaterThan(0);
      answer = await patch(target, offset, bytes.subarray(offset));
    } while (answer.status === 409);
    expect(answer.status).toBe(204);
    const stored = await card(id);
    expect(stored.state).toBe('STORED');
    const fetched = Buffer.from(await (await fetch(stored.download?.url ?? '')).arrayBuffer());
    expect(sha256(fetched)).toBe(sha256(bytes));
  });

  it('tells how much is here: by HEAD, and beside the fresh address that the same key gives', async () => {
    const bytes = content('image/jpeg', 10_000);
    const key = newKey();
    const first = await uploadCreate(dealer, declarationOf(bytes), 'VEHICLE_PHOTO', key);
    const target = first.file?.upload?.url ?? '';
    const piece = await patch(target, 0, bytes.subarray(0, 4000));
    expect([piece.status, piece.headers.get('upload-offset'), piece.headers.get('tus-resumable')]).toEqual([
      204,
      '4000',
      '1.0.0',
    ]);
    const again = await uploadCreate(dealer, declarationOf(bytes), 'VEHICLE_PHOTO', key);
    expect(again).toMatchObject({ replayed: true, file: { id: first.file?.id, upload: { receivedBytes: 4000 } } });
    expect((await patch(again.file?.upload?.url ?? '', 4000, bytes.subarray(4000))).status).toBe(204);
    expect((await card(first.file?.id ?? '')).state).toBe('STORED');
  });

  it('continued at another byte is told which is next, and loses nothing', async () => {
    const bytes = content('image/jpeg', 10_000);
    const { target } = await declared(dealer, declarationOf(bytes));
    await patch(target, 0, bytes.subarray(0, 4000));
    for (const offset of [0, 3999, 4001, 999_999_999]) {
      const answer = await patch(target, offset, bytes.subarray(0, 10));
      expect([answer.status, answer.headers.get('upload-offset')]).toEqual([409, '4000']);
    }
    expect((await patch(target, 4000, bytes.subarray(4000))).status).toBe(204);
  });
});

describe('a file that is not what was declared', () => {
  it('by digest: nothing is kept, and it may be sent again', async () => {
    const bytes = content('image/jpeg');
    const { target, id } = await declared(dealer, declarationOf(bytes));
    const wrong = content('image/jpeg');
    const answer = await put(target, wrong);
    expect([answer.status, await codeOf(answer)]).toEqual([422, 'DIGEST_DIFFERS']);
    expect(await card(id)).toMatchObject({ state: 'AWAITING_BYTES', upload: { receivedBytes: 0 } });
    expect(isBlob(sha256(wrong))).toBe(false);
    expect((await put(target, bytes)).status).toBe(204);
  });

  it.each([1, 200_000])('by size, %i bytes too many: nothing is kept', async (more) => {
    const bytes = content('image/jpeg', 100_000);
    const { target } = await declared(dealer, declarationOf(bytes));
    const answer = await put(target, Buffer.concat([bytes, randomBytes(more)]));
    expect([answer.status, await codeOf(answer)]).toEqual([413, 'TOO_LARGE']);
    expect(await offsetOf(target)).toBe(0);
  });

  it('by size, some bytes missing: it goes on waiting for them', async () => {
    const bytes = content('image/jpeg');
    const { target, id } = await declared(dealer, declarationOf(bytes));
    const answer = await put(target, bytes.subarray(0, 999));
    expect([answer.status, answer.headers.get('upload-offset')]).toEqual([204, '999']);
    expect((await card(id)).state).toBe('AWAITING_BYTES');
  });

  it.each<[string, MaterialKind, Buffer, string]>([
    [
      'a picture that is a page',
      'IDENTITY_DOCUMENT',
      Buffer.from('<html><script>alert(1)</script></html>'),
      'image/jpeg',
    ],
    ['a picture that is a drawing with scripts', 'IDENTITY_DOCUMENT', Buffer.from('<svg onload="x()"/>'), 'image/png'],
    ['a paper that is an archive', 'IDENTITY_DOCUMENT', Buffer.from('504b0304140000', 'hex'), 'application/pdf'],
    ['a paper that is a program', 'IDENTITY_DOCUMENT', Buffer.from('4d5a9000', 'hex'), 'application/pdf'],
    ['a video that is a still', 'DAMAGE_VIDEO', content('image/webp'), 'video/mp4'],
    ['a still that is a video', 'DAMAGE_PHOTO', content('video/mp4'), 'image/webp'],
    ['a receipt that is no JSON', 'SIGNATURE_RECORD', Buffer.from('{"code": 1'), 'application/json'],
    ['a receipt that is a bare word', 'SIGNATURE_RECORD', Buffer.from('"signed"'), 'application/json'],
    ['a receipt that is no UTF-8', 'SIGNATURE_RECORD', Buffer.from('7b2261223a22ff227d', 'hex'), 'application/json'],
    ['a paper that starts a program', 'MANDATE', pdf([CATALOGUE, PAGES, '<</S /Launch>>']), 'application/pdf'],
    [
      'a paper that runs a script',
      'MANDATE',
      pdf([CATALOGUE, PAGES, pdfStream('', Buffer.alloc(70_000, 'x')), '<</S /JavaScript>>']),
      'application/pdf',
    ],
  ])('%s: rejected for good, and nothing of it is kept', async (_what, kind, bytes, contentType) => {
    const { target, id } = await declared(dealer, declarationOf(bytes, { contentType }), kind);
    const answer = await put(target, bytes);
    expect([answer.status, await codeOf(answer)]).toEqual([422, 'FILE_REJECTED']);
    const rejected = await card(id);
    expect(rejected).toMatchObject({ state: 'REJECTED', upload: null, download: null });
    expect(rejected.rejection).toMatch(/declared type|active content/);
    expect(isBlob(sha256(bytes))).toBe(false);
    expect(await eventsOf(id)).toEqual(['file.declared', 'file.received', 'file.rejected']);
    expect((await put(target, bytes)).status).toBe(422); // and stays so
    expect((await patch(target, bytes.length, Buffer.alloc(0))).status).toBe(422);
  });
});

/** While it lasts, no row of a file changes to that state. */
async function without<T>(state: string, act: () => Promise<T>): Promise<T> {
  const { owner } = world.db;
  await owner.unsafe(`create function deny() returns trigger language plpgsql as $$ begin
    if new.state = '${state}' then raise exception 'killed'; end if; return new; end $$`);
  await owner`create trigger deny before update on files for each row execute function deny()`;
  try {
    return await act();
  } finally {
    await owner`drop function deny cascade`;
  }
}

const theWorkerScans = (): Promise<void> =>
  runScan(world, checkFiles, { blobs: diskBlobs(world.gateway.files), malwareScanner: testFileScanner });

describe('killed between the steps', () => {
  it('after the last byte and before the row: the row does not lie, and an empty piece ends it', async () => {
    const bytes = content('image/jpeg');
    const { target, id } = await declared(dealer, declarationOf(bytes));
    expect((await without('CHECKING', () => put(target, bytes))).status).toBeGreaterThanOrEqual(500);
    expect(await card(id)).toMatchObject({
      state: 'AWAITING_BYTES',
      download: null,
      upload: { receivedBytes: bytes.length },
    });
    expect((await patch(target, bytes.length, Buffer.alloc(0))).status).toBe(204);
    expect((await card(id)).state).toBe('STORED');
  });

  it('before what the checks found was written: nothing is fetched, nothing is asked for again, and the worker ends it', async () => {
    const bytes = content('image/jpeg');
    const { target, id } = await declared(dealer, declarationOf(bytes));
    expect((await without('STORED', () => put(target, bytes))).status).toBeGreaterThanOrEqual(500);
    expect(await card(id)).toMatchObject({ state: 'CHECKING', upload: null, download: null });
    const again = await put(target, bytes);
    expect([again.status, again.headers.get('file-state')]).toEqual([204, 'CHECKING']);
    await theWorkerScans();
    expect((await card(id)).state).toBe('CHECKING'); // whoever brought it may still be at it
    world.clock.at('2026-11-21T10:01:00.000+08:00');
    await theWorkerScans();
    world.clock.at(MORNING);
    expect((await card(id)).state).toBe('STORED');
    expect(await eventsOf(id)).toEqual(['file.declared', 'file.received', 'file.stored']);
  });

  it('with the bytes lost as well: they are asked for again', async () => {
    const bytes = content('image/jpeg');
    const { target, id } = await declared(dealer, declarationOf(bytes));
    await without('STORED', () => put(target, bytes));
    fs.rmSync(path.join(world.gateway.files, 'quarantine'), { recursive: true });
    world.clock.at('2026-11-21T10:01:00.000+08:00');
    await theWorkerScans();
    world.clock.at(MORNING);
    expect(await card(id)).toMatchObject({ state: 'AWAITING_BYTES', upload: { receivedBytes: 0 } });
    expect((await put(target, bytes)).status).toBe(204);
    expect(await eventsOf(id)).toEqual(['file.declared', 'file.received', 'file.lost', 'file.received', 'file.stored']);
  });
});

describe('whatever else is sent', () => {
  it('never gets a 5xx', async () => {
    const bytes = content('image/jpeg');
    const { target } = await declared(dealer, declarationOf(bytes));
    const base = target.slice(0, target.lastIndexOf('/'));
    const token = target.slice(base.length + 1);
    const asked: [string, RequestInit][] = [
      [target, { method: 'PATCH' }],
      [target, { method: 'PATCH', headers: { 'upload-offset': '-1' }, body: 'x' }],
      [target, { method: 'PATCH', headers: { 'upload-offset': '1e3' }, body: 'x' }],
      [target, { method: 'PATCH', headers: { 'upload-offset': '9'.repeat(40) }, body: 'x' }],
      [target, { method: 'PUT', headers: { 'content-encoding': 'gzip' }, body: 'x' }],
      [target, { method: 'PUT', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x--' }],
      [target, { method: 'PUT', headers: { 'content-type': 'not a type' }, body: 'x' }],
      [target, { method: 'PUT' }],
      [target, { method: 'GET' }],
      [target, { method: 'POST', body: 'x' }],
      [target, { method: 'DELETE' }],
      [target, { method: 'OPTIONS' }],
      ...['', '.', '%2e%2e%2f', 'x'.repeat(5000), `${token}A`, token.slice(1), '%00', '文', token.toUpperCase()].map(
        (other): [string, RequestInit] => [`${base}/${other}`, { method: 'PUT', body: 'x' }],
      ),
    ];
    for (const [url, init] of asked) expect((await fetch(url, init)).status).toBeLessThan(500);
    expect((await put(target, bytes)).status).toBe(204);
  });
});
