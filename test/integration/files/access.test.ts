/** Whose a file is: other partner, other role, no token, and addresses that were never given (design §4; security.md rows 1–7, 32, 34). */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { trustedId, wireId } from '../../../src/kernel/ids.js';
import { walls } from '../../../src/modules/platform/scoped.js';
import { FileByIdDocument, type MaterialKind, UploadCreateDocument } from '../../generated/operations.js';
import { strangerId } from '../../kit/channels-fixture.js';
import { codeOf, content, declarationOf, declared, offsetOf, patch, put, uploadCreate } from '../../kit/files.js';
import type { Client } from '../../kit/gateway.js';
import { codes, MORNING, newKey, quoteWorld, type QuoteWorld, type Seller } from '../../kit/quote-world.js';
import { inBothLanguages, refusalBook } from '../../kit/refusal-book.js';

const book = refusalBook('uploadCreate');
let world: QuoteWorld;
let dealer: Seller;
let other: Seller;

beforeAll(async () => {
  world = await quoteWorld();
  dealer = await world.partner();
  other = await world.partner();
});
afterAll(() => world.stop());

async function cardFor(client: Client, id: string) {
  const { node } = await client.ask(FileByIdDocument, { id });
  return node?.__typename === 'File' ? node : null;
}

async function stored(kind: MaterialKind = 'VEHICLE_PHOTO', by: Client = dealer) {
  const bytes = content('image/jpeg');
  const { target, id } = await declared(by, declarationOf(bytes), kind);
  await put(target, bytes);
  const url = (await cardFor(by, id))?.download?.url;
  if (url === undefined) throw new Error('no address to fetch');
  return { id, url, target, bytes };
}

const tokenOf = (url: string): string => url.slice(url.lastIndexOf('/') + 1);
const uuidOf = (id: string): string => id.slice(4).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
const readings = async (id: string) =>
  world.db.owner<{ actor_id: string | null; partner_id: string }[]>`
    select actor_id, partner_id from audit_records where act = 'read:File' and subject_id = ${uuidOf(id)}`;

describe('whose a file is', () => {
  it('another partner’s does not exist: not by id, not as an input, and the words are those of an id that is none', async () => {
    const { id } = await stored();
    expect(await cardFor(other, id)).toBeNull();
    expect(await cardFor(other, wireId('File', strangerId('File')))).toBeNull();
  });

  it('the insurer’s people who look after the partner see it; a person who left gets nothing with an address either', async () => {
    const { id } = await stored();
    const auditor = await world.staff(['AUDITOR']);
    const url = (await cardFor(auditor, id))?.download?.url ?? '';
    expect((await fetch(url)).status).toBe(200);
    // The address is looked up again under the walls of who asked: a person who left gets nothing with it.
    await world.db.owner`update staff_members set active = false`;
    try {
      expect((await fetch(url)).status).toBe(404);
    } finally {
      await world.db.owner`update staff_members set active = true`;
    }
  });

  it('no credential, or a role that does not send: nothing is declared', async () => {
    const input = { idempotencyKey: newKey(), file: declarationOf(content('image/jpeg')), kind: 'OTHER' as const };
    const nobody = await world.gateway.withToken('').send(UploadCreateDocument, { input });
    expect(nobody.status).toBe(401);
    const reader = await world.credentialOf(dealer.made, { roles: ['READER'] });
    const refused = await reader.send(UploadCreateDocument, { input });
    expect(refused.errors[0]?.extensions).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
  });

  it('who may not send is given no address to send to', async () => {
    const { id } = await declared(dealer, declarationOf(content('image/jpeg')));
    const reader = await world.credentialOf(dealer.made, { roles: ['READER'] });
    expect(await cardFor(reader, id)).toMatchObject({ state: 'AWAITING_BYTES', upload: null });
  });

  it('papers with personal data are fetched only by who may read those; a photo of the car by every reader', async () => {
    const [paper, photo] = [await stored('IDENTITY_DOCUMENT'), await stored('VEHICLE_PHOTO')];
    const reader = await world.credentialOf(dealer.made, { roles: ['READER'] });
    expect(await cardFor(reader, paper.id)).toMatchObject({ state: 'STORED', download: null });
    expect((await cardFor(reader, photo.id))?.download).not.toBeNull();
  });

  it('every fetch of personal data is written down with who asked; a photo’s is not, nor a look at the headers', async () => {
    const [paper, photo] = [await stored('IDENTITY_DOCUMENT'), await stored('VEHICLE_PHOTO')];
    await fetch(paper.url, { method: 'HEAD' });
    expect(await readings(paper.id)).toEqual([]);
    await Promise.all([fetch(paper.url), fetch(paper.url), fetch(photo.url)]);
    const written = await readings(paper.id);
    expect(written).toHaveLength(2);
    expect(new Set(written.map((row) => row.partner_id))).toEqual(new Set([dealer.made.id]));
    expect(written.every((row) => row.actor_id !== null)).toBe(true);
    expect(await readings(photo.id)).toEqual([]);
  });

  it('no record, no bytes', async () => {
    const paper = await stored('IDENTITY_DOCUMENT');
    await world.db
      .owner`create function deny_audit() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$`;
    await world.db
      .owner`create trigger deny_audit before insert on audit_records for each row execute function deny_audit()`;
    try {
      const answer = await fetch(paper.url);
      expect(answer.status).toBeGreaterThanOrEqual(500);
      expect(Buffer.from(await answer.arrayBuffer()).includes(paper.bytes)).toBe(false);
    } finally {
      await world.db.owner`drop trigger deny_audit on audit_records`;
    }
  });
});

describe('a signed address', () => {
  it('changed anywhere by one bit opens nothing', async () => {
    const { url } = await stored();
    const token = Buffer.from(tokenOf(url), 'base64url');
    for (let byte = 0; byte < token.length; byte += 1) {
      const forged = Buffer.from(token);
      forged[byte] = (forged[byte] ?? 0) ^ 1;
      expect((await fetch(url.replace(tokenOf(url), forged.toString('base64url')))).status).toBe(404);
    }
  });

  it('joined of two, or cut, or with more at its end, opens nothing', async () => {
    const [a, b] = [await stored(), await stored('VEHICLE_PHOTO', other)];
    const [first, second] = [tokenOf(a.url), tokenOf(b.url)];
    for (const forged of [first.slice(0, -43) + second.slice(-43), first.slice(0, -1), `${first}AA`, `${first}=`])
      expect((await fetch(a.url.replace(first, forged))).status).toBe(404);
  });

  it('for fetching sends nothing, and one for sending fetches nothing', async () => {
    const { url, target, bytes } = await stored();
    const answers = [await put(url, bytes), await patch(url, 0, bytes), await fetch(target)];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  it('of one file does nothing to another', async () => {
    const [a, b] = [content('image/jpeg', 500), content('image/jpeg', 500)];
    const [first, second] = [await declared(dealer, declarationOf(a)), await declared(dealer, declarationOf(b))];
    expect(await codeOf(await put(first.target, b))).toBe('DIGEST_DIFFERS');
    expect(await offsetOf(second.target)).toBe(0);
    expect(await cardFor(dealer, second.id)).toMatchObject({ state: 'AWAITING_BYTES' });
  });

  it('to send ends after an hour, one to fetch after five minutes; both say so, and a fresh one is there for the asking', async () => {
    const bytes = content('image/jpeg');
    const waiting = await declared(dealer, declarationOf(bytes));
    const { url, id } = await stored();
    try {
      world.clock.at('2026-11-21T10:04:59.999+08:00');
      expect((await fetch(url)).status).toBe(200);
      world.clock.at('2026-11-21T10:05:00.000+08:00');
      const ended = await fetch(url);
      expect([ended.status, await codeOf(ended)]).toEqual([410, 'ADDRESS_ENDED']);
      expect((await fetch((await cardFor(dealer, id))?.download?.url ?? '')).status).toBe(200);
      world.clock.at('2026-11-21T10:59:59.999+08:00');
      expect(await offsetOf(waiting.target)).toBe(0);
      world.clock.at('2026-11-21T11:00:00.000+08:00');
      expect((await put(waiting.target, bytes)).status).toBe(410);
    } finally {
      world.clock.at(MORNING);
    }
  });

  it('is answered as something to save and never to show, by its type’s ending, whatever it was called', async () => {
    const bytes = content('application/pdf');
    const declaration = declarationOf(bytes, { contentType: 'application/pdf', name: "保单's (终).exe" });
    const { target, id } = await declared(dealer, declaration, 'OTHER');
    await put(target, bytes);
    const { headers } = await fetch((await cardFor(dealer, id))?.download?.url ?? '');
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
      'content-disposition':
        'attachment; filename="___s ___.exe.pdf"; filename*=UTF-8\'\'%E4%BF%9D%E5%8D%95%27s%20%28%E7%BB%88%29.exe.pdf',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    });
  });
});

describe('uploadCreate', () => {
  it('FILE_REJECTED: everything at once, by path, in both languages', async () => {
    const file = declarationOf(content('image/jpeg'), { name: '../x', contentType: 'image/svg+xml', sha256: 'x' });
    const input = { idempotencyKey: newKey(), file, kind: 'VEHICLE_PHOTO' as const };
    const english = (await dealer.ask(UploadCreateDocument, { input })).uploadCreate?.userErrors ?? [];
    const chinese =
      (await dealer.ask(UploadCreateDocument, { input }, { language: 'zh' })).uploadCreate?.userErrors ?? [];
    expect(english.map(({ field }) => field?.at(-1))).toEqual(['name', 'contentType', 'sha256']);
    english.forEach((refusal, index) => {
      inBothLanguages(refusal, chinese[index] ?? refusal);
    });
    const asJpeg = { ...input, file: declarationOf(content('image/jpeg')) };
    expect(
      codes((await dealer.ask(UploadCreateDocument, { input: asJpeg })).uploadCreate ?? { userErrors: [] }),
    ).toEqual([]);
    book.only(await uploadCreate(dealer, declarationOf(Buffer.alloc(0))), 'FILE_REJECTED');
  });

  it('INVALID_INPUT: a key that is none', async () => {
    book.only(await uploadCreate(dealer, declarationOf(content('image/jpeg')), 'OTHER', ''), 'INVALID_INPUT');
  });

  it('KEY_REUSED: the same key for another file', async () => {
    const key = newKey();
    await uploadCreate(dealer, declarationOf(content('image/jpeg')), 'OTHER', key);
    book.only(await uploadCreate(dealer, declarationOf(content('image/jpeg')), 'OTHER', key), 'KEY_REUSED');
  });

  it('stays open in run-off: evidence on what it placed must come in then too', async () => {
    const ending = await world.partner();
    await world.db.owner`update agreements set state = 'SUSPENDED' where partner_id = ${ending.made.id}`;
    const again = await world.signInAgain(ending);
    expect(codes(await uploadCreate(again, declarationOf(content('image/jpeg'))))).toEqual([]);
  });

  it('every refusal that uploadCreate declares was provoked by a test above', () => {
    expect(book.unprovoked()).toEqual([]);
  });
});

describe('the walls', () => {
  it('each holds alone: without the predicate of the store, row-level security still shows nothing', async () => {
    const { id } = await stored();
    walls.scoped = false;
    try {
      expect(await cardFor(other, id)).toBeNull();
    } finally {
      walls.scoped = true;
    }
    expect(trustedId('File', uuidOf(id))).toBe(uuidOf(id));
  });
});
