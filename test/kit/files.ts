/** Files as a partner's system sends them: contents of every kind taken, and a sender whose line breaks when told to. */
import { createHash } from 'node:crypto';
import http from 'node:http';
import { eventually } from './jobs.js';
import {
  type FileCardFragment,
  type FileDeclarationInput,
  type MaterialKind,
  UploadCreateDocument,
  type UploadCreateMutation,
} from '../generated/operations.js';
import type { Client } from './gateway.js';
import { newKey } from './quote-world.js';

export { content } from './file-contents.js';

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export function declarationOf(bytes: Uint8Array, changes: Partial<FileDeclarationInput> = {}): FileDeclarationInput {
  return {
    name: '身份证.jpg',
    contentType: 'image/jpeg',
    sizeBytes: bytes.length,
    sha256: sha256(bytes),
    ...changes,
  };
}

type Payload = NonNullable<UploadCreateMutation['uploadCreate']>;

export async function uploadCreate(
  client: Client,
  file: FileDeclarationInput,
  kind: MaterialKind = 'IDENTITY_DOCUMENT',
  idempotencyKey = newKey(),
): Promise<Payload> {
  const { uploadCreate: payload } = await client.ask(UploadCreateDocument, { input: { idempotencyKey, file, kind } });
  if (!payload) throw new Error('no payload');
  return payload;
}

/** A file that must have been declared, with the address that takes its bytes. */
export async function declared(
  client: Client,
  file: FileDeclarationInput,
  kind?: MaterialKind,
): Promise<FileCardFragment & { target: string }> {
  const payload = await uploadCreate(client, file, kind);
  if (!payload.file?.upload) throw new Error(`refused: ${JSON.stringify(payload.userErrors)}`);
  return { ...payload.file, target: payload.file.upload.url };
}

export const put = (url: string, bytes: Uint8Array): Promise<Response> =>
  fetch(url, { method: 'PUT', body: new Uint8Array(bytes) });

export const patch = (url: string, offset: number, bytes: Uint8Array): Promise<Response> =>
  fetch(url, {
    method: 'PATCH',
    body: new Uint8Array(bytes),
    headers: { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
  });

export async function offsetOf(url: string): Promise<number> {
  const answer = await fetch(url, { method: 'HEAD' });
  if (answer.status !== 200) throw new Error(`HEAD: ${String(answer.status)}`);
  return Number(answer.headers.get('upload-offset'));
}

/** The code that an answer outside GraphQL names. */
export async function codeOf(answer: Response): Promise<string> {
  const body = (await answer.json()) as { errors: { extensions: { code: string } }[] };
  return body.errors[0]?.extensions.code ?? '';
}

/** Sends `bytes` from `offset` of what it announces as the rest, and breaks the line once something of it has arrived. */
export async function sendAndBreak(url: string, offset: number, bytes: Uint8Array, announced: number): Promise<void> {
  const request = http.request(url, {
    method: 'PATCH',
    headers: { 'upload-offset': String(offset), 'content-length': String(announced) },
  });
  request.on('error', () => undefined);
  request.write(bytes);
  await eventually('some of it arrived', 10_000, async () => ((await offsetOf(url)) > offset ? true : null));
  request.destroy();
}
