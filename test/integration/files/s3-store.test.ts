/** The store with the S3 interface: every request signed, what fails tried again, and a whole upload of the gateway over it. */
import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { s3Blobs } from '../../../src/modules/platform/files/index.js';
import { receivedOf, stretchesOf } from '../../../src/modules/platform/files/upload-pieces.rules.js';
import { newId, parseWireId } from '../../../src/kernel/ids.js';
import { FileByIdDocument } from '../../generated/operations.js';
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
} from '../../kit/files.js';
import { quoteWorld, type QuoteWorld, type Seller } from '../../kit/quote-world.js';
import { faultOf, s3Double, type S3Double } from '../../kit/s3-double.js';

let double: S3Double;
beforeAll(async () => {
  double = await s3Double();
});
afterAll(() => double.stop());
afterEach(() => {
  double.away = false;
  double.mishaps.length = 0;
});

async function* pieces(...given: Buffer[]): AsyncIterable<Buffer> {
  for (const piece of given) yield piece;
}

describe('a request', () => {
  it('is checked as AWS publishes it: the double finds the signature of the published example right, and of a changed one wrong', () => {
    // "GET Object" of the examples of Signature Version 4 (Authenticating Requests: Using the Authorization Header).
    const headers = {
      host: 'examplebucket.s3.amazonaws.com',
      range: 'bytes=0-9',
      'x-amz-content-sha256': sha256(Buffer.alloc(0)),
      'x-amz-date': '20130524T000000Z',
      authorization:
        'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
    };
    const holder = {
      keyId: 'AKIAIOSFODNN7EXAMPLE',
      secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
      region: 'us-east-1',
    };
    const then = Date.parse('2013-05-24T00:00:00Z');
    const fault = (url: string) =>
      faultOf(
        { method: 'GET', headers },
        new URL(url, 'https://examplebucket.s3.amazonaws.com'),
        Buffer.alloc(0),
        holder,
        then,
      );
    expect(fault('/test.txt')).toBeNull();
    expect(fault('/other.txt')).toBe('SignatureDoesNotMatch');
  });

  it('with another secret, to another region or by nobody opens nothing, and is not tried again', async () => {
    const { settings } = double;
    for (const wrong of [{ secret: 'another' }, { region: 'cn-other-1' }, { keyId: 'AKIDOTHER' }]) {
      const before = double.answered.length;
      await expect(s3Blobs({ ...settings, ...wrong }).put(Buffer.from('x'))).rejects.toThrow('refused');
      expect(double.answered.length).toBe(before + 1);
    }
    expect((await fetch(`${settings.endpoint}/${settings.bucket}/blobs/x`)).status).toBe(403);
  });

  it('that fails, is cut off, or whose answer is lost is made again; what is put is there once and whole', async () => {
    const blobs = s3Blobs(double.settings);
    const bytes = randomBytes(300_000);
    double.mishaps.push(500, 'CUT_AFTER', 503);
    const { sha256: name } = await blobs.put(bytes);
    double.mishaps.push('CUT', 500);
    expect((await blobs.read(name))?.equals(bytes)).toBe(true);
    const id = newId('File');
    double.mishaps.push(503, 'CUT_AFTER');
    await blobs.append(id, 0, pieces(bytes), bytes.length);
    double.mishaps.push('CUT', 500);
    expect(await blobs.finish(id, { sha256: name, sizeBytes: bytes.length })).toBe('QUARANTINED');
  });

  it('to a store that is away ends as UNAVAILABLE, without a word of keys or hosts', async () => {
    double.away = true;
    const blobs = s3Blobs(double.settings);
    const failed = await blobs.put(Buffer.from('x')).catch((error: unknown) => error as Error & { code?: string });
    expect(failed).toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringMatching(/^The store of files does not answer\. [A-Z][^:/]*$/),
    });
  });
});

describe('pieces of an upload', () => {
  const piece = (from: number, to: number, order: string) => ({ key: order, from, to, order });
  it('make what they would have made written over each other', () => {
    const all = [piece(0, 30, 'a'), piece(0, 10, 'b'), piece(10, 20, 'c'), piece(25, 60, 'd'), piece(70, 80, 'e')];
    expect(stretchesOf(all).map(({ piece: { key }, from, to }) => [key, from, to])).toEqual([
      ['b', 0, 10],
      ['c', 10, 20],
      ['a', 20, 25],
      ['d', 25, 60],
    ]);
    expect(receivedOf(all)).toBe(60);
    expect(receivedOf([piece(5, 9, 'a')])).toBe(0);
  });
});

describe('the gateway over it', () => {
  let world: QuoteWorld;
  let dealer: Seller;
  beforeAll(async () => {
    const { endpoint, bucket, region, keyId, secret } = double.settings;
    world = await quoteWorld({
      env: { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_REGION: region, S3_KEY_ID: keyId, S3_SECRET: secret },
    });
    dealer = await world.partner();
  }, 120_000);
  afterAll(() => world.stop());

  async function fetched(id: string): Promise<Buffer> {
    const { node } = await dealer.ask(FileByIdDocument, { id });
    if (node?.__typename !== 'File') throw new Error('not there');
    expect(node.state).toBe('STORED');
    expect(node.download?.url.startsWith(world.gateway.url)).toBe(true); // never an address of the store
    return Buffer.from(await (await fetch(node.download?.url ?? '')).arrayBuffer());
  }

  it('takes 18 MB over a line that is cut three times and a store that stumbles: the right hash comes back', async () => {
    const bytes = content('video/mp4', 18 * 1_048_576);
    const { target, id } = await declared(
      dealer,
      declarationOf(bytes, { contentType: 'video/mp4', name: 'scene.mp4' }),
      'DAMAGE_VIDEO',
    );
    for (let cut = 0; cut < 3; cut += 1) {
      const offset = await offsetOf(target);
      double.mishaps.push(500, 'CUT_AFTER');
      await sendAndBreak(target, offset, bytes.subarray(offset, offset + 4_500_000), bytes.length - offset);
    }
    for (;;) {
      const offset = await offsetOf(target);
      if ((await patch(target, offset, bytes.subarray(offset))).status === 204) break;
    }
    expect(sha256(await fetched(id))).toBe(sha256(bytes));
    const left = [...double.objects.keys()].filter((key) => key.includes(parseWireId('File', id) ?? '-'));
    expect(left).toEqual([]); // nothing is left of its way
  }, 60_000);

  it('draws a picture anew before it is served, and keeps nothing of one that is none', async () => {
    const bytes = content('image/jpeg');
    const good = await declared(dealer, declarationOf(bytes), 'VEHICLE_PHOTO');
    expect((await put(good.target, bytes)).status).toBe(204);
    const served = await fetched(good.id);
    expect(double.objects.get(`blobs/${sha256(served).slice(0, 2)}/${sha256(served)}`)?.bytes.equals(served)).toBe(
      true,
    );
    const script = Buffer.from('<html>');
    const bad = await declared(dealer, declarationOf(script), 'VEHICLE_PHOTO');
    const before = double.objects.size;
    const answer = await put(bad.target, script);
    expect([answer.status, await codeOf(answer)]).toEqual([422, 'FILE_REJECTED']);
    expect(double.objects.size).toBe(before);
  });

  it('says UNAVAILABLE while the store is away, keeps nothing half, and goes on when it is back', async () => {
    const bytes = content('image/jpeg');
    const { target, id } = await declared(dealer, declarationOf(bytes), 'VEHICLE_PHOTO');
    double.away = true;
    expect((await put(target, bytes)).status).toBe(503);
    double.away = false;
    expect(await offsetOf(target)).toBe(0);
    expect((await put(target, bytes)).status).toBe(204);
    await fetched(id);
  }, 30_000);
});
