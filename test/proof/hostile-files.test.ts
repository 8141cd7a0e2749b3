/**
 * Security row 32 and the issue's own measure: at least fifty hostile files, and none is served as it was sent. Each goes the
 * whole way over HTTP: declared, sent, and fetched by whoever may.
 */
import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { FileByIdDocument, FileCaptureDocument, UploadCreateDocument } from '../generated/operations.js';
import { content, declarationOf, declared, put, sha256, uploadCreate } from '../kit/files.js';
import { jpegWith } from '../kit/file-contents.js';
import { hostileFiles } from '../kit/hostile-files.js';
import { exif } from '../kit/hostile-pictures.js';
import { EICAR, type Hostile, MARK } from '../kit/hostile-words.js';
import { proof, randomOf } from '../kit/proof.js';
import { codes, newKey, quoteWorld, type QuoteWorld, type Seller } from '../kit/quote-world.js';

let world: QuoteWorld;
let dealer: Seller;
beforeAll(async () => {
  world = await quoteWorld();
  dealer = await world.partner();
});
afterAll(() => world.stop());

const declarationFor = ({ bytes, contentType, name = 'IMG_0001.jpg' }: Hostile) =>
  declarationOf(bytes, { contentType, name });

async function card(id: string) {
  const { node } = await dealer.ask(FileByIdDocument, { id });
  if (node?.__typename !== 'File') throw new Error('not there');
  return node;
}

/** Sends it the whole way; tells how it ended. */
async function suffered(hostile: Hostile): Promise<string> {
  const { bytes, contentType, kind, ends, what } = hostile;
  if (ends === 'REFUSED') {
    const input = { idempotencyKey: newKey(), file: declarationFor(hostile), kind };
    const { data, errors, text } = await dealer.send(UploadCreateDocument, { input });
    // No text of any input holds NUL; the rest is told by the rule of names and types.
    const said = data?.uploadCreate ? codes(data.uploadCreate) : errors.map(({ extensions }) => extensions?.['code']);
    expect([what, said, data?.uploadCreate?.file ?? null]).toEqual([
      what,
      [data ? 'FILE_REJECTED' : 'BAD_USER_INPUT'],
      null,
    ]);
    expect(text).not.toContain(MARK);
    return 'refused';
  }
  const { target, id } = await declared(dealer, declarationFor(hostile), kind);
  const answer = await put(target, bytes);
  const { state, rejection, download } = await card(id);
  if (ends !== 'NEUTRALISED') {
    expect([what, answer.status, state, download]).toEqual([what, 422, 'REJECTED', null]);
    expect([what, rejection]).toEqual([what, expect.stringMatching(ends.rejected)]);
    return 'rejected';
  }
  expect([what, answer.status, state]).toEqual([what, 204, 'STORED']);
  const served = await fetch(download?.url ?? '');
  const [got, { headers }] = [Buffer.from(await served.arrayBuffer()), served];
  expect([what, got.equals(bytes), got.includes(MARK), got.includes('PK\x05\x06', 0, 'latin1')]).toEqual([
    what,
    false,
    contentType === 'application/json', // the word may stand in a string; no markup may
    false,
  ]);
  expect([what, /<\s*(?:script|\?php|html)/i.test(got.toString('latin1')), got.includes(EICAR)]).toEqual([
    what,
    false,
    false,
  ]);
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-type': contentType,
    'content-disposition': expect.stringMatching(/^attachment; filename="[^"]+\.(?:jpg|png|webp|mp4|json)"/),
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
  });
  if (contentType.startsWith('image/')) {
    const drawn = await sharp(got).metadata();
    expect([what, `image/${drawn.format}`, drawn.exif, drawn.icc, drawn.xmp]).toEqual([
      what,
      contentType,
      undefined,
      undefined,
      undefined,
    ]);
  }
  return 'neutralised';
}

describe('hostile files', () => {
  it('are refused, rejected or served as something else: none as it was sent', async () => {
    const all = hostileFiles();
    expect(all.length).toBeGreaterThanOrEqual(50);
    const tier = proof('hostile files', { reduced: 30, full: all.length });
    const random = randomOf(tier.seed);
    const some = tier.full ? all : all.sort(() => random() - 0.5).slice(0, tier.n);
    const found: Record<string, number> = { refused: 0, rejected: 0, neutralised: 0 };
    for (const hostile of some) {
      const end = await suffered(hostile);
      found[end] = (found[end] ?? 0) + 1;
    }
    // Nothing of what was sent lies in the store, under its own name or in quarantine.
    const kept = fs.readdirSync(world.gateway.files, { recursive: true }).map(String);
    for (const { bytes } of some) expect(kept.filter((name) => name.endsWith(sha256(bytes)))).toEqual([]);
    expect(kept.filter((name) => /^(?:quarantine|uploads|writing)./.test(name))).toEqual([]);
    tier.report(found);
  }, 600_000);
});

describe('a picture that tells when and where it was taken', () => {
  it('is served without that; it stands beside what the sender declared', async () => {
    const bytes = jpegWith(exif('a phone', '2026:11:21 09:42:03'));
    const declaration = declarationOf(bytes, {
      capturedAt: '2026-11-21T09:40:00.000+08:00',
      capturedPosition: { latitude: '31.2304', longitude: '121.4737' },
    });
    const { target, id } = await declared(dealer, declaration, 'DAMAGE_PHOTO');
    expect((await put(target, bytes)).status).toBe(204);
    const { node } = await dealer.ask(FileCaptureDocument, { id });
    expect(node).toMatchObject({
      capturedPosition: { latitude: '31.230400', longitude: '121.473700' },
      embedded: {
        capturedAt: '2026-11-21T09:42:03.000+08:00',
        position: { latitude: '31.230400', longitude: '121.473700' },
      },
    });
    const got = Buffer.from(await (await fetch((await card(id)).download?.url ?? '')).arrayBuffer());
    expect(got.includes('Exif')).toBe(false);
  });

  it('to who may not read personal data, does not tell where', async () => {
    const { id } = await declared(dealer, declarationOf(content('image/jpeg')), 'DAMAGE_PHOTO');
    const reader = await world.credentialOf(dealer.made, { roles: ['READER'] });
    const answer = await reader.send(FileCaptureDocument, { id });
    expect(answer.errors.map(({ message }) => message).join()).toMatch(
      /Cannot query field "capturedPosition" on type "File"/,
    );
    expect(answer.errors.map(({ message }) => message).join()).toMatch(
      /Cannot query field "position" on type "EmbeddedCapture"/,
    );
  });

  it('declared at no place on earth, is refused by path', async () => {
    const payload = await uploadCreate(
      dealer,
      declarationOf(content('image/jpeg'), { capturedPosition: { latitude: '90.1', longitude: '0' } }),
    );
    expect(payload.userErrors.map(({ field }) => field?.join('.'))).toEqual(['input.file.capturedPosition']);
  });
});
