/** The real gateway over real HTTP on a free port, and clients of it as a partner's system would write them. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { print } from 'graphql';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { readConfig } from '../../src/app/config.js';
import { type Gateway, type Overrides, startGateway } from '../../src/app/gateway.js';
import { freshDatabase, type TestDatabase } from './database.js';

export interface Answer<Data> {
  readonly status: number;
  readonly data: Data | null;
  readonly errors: readonly {
    message: string;
    path?: readonly (string | number)[];
    extensions?: Record<string, unknown>;
  }[];
  /** The body as it came. */
  readonly text: string;
}

export interface Client {
  /** Sends a document; the answer with whatever errors it holds. */
  send<Data, Variables>(
    document: TypedDocumentNode<Data, Variables> | string,
    variables?: Variables,
    options?: { language?: string },
  ): Promise<Answer<Data>>;
  /** Sends a document that must answer without errors. */
  ask<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    options?: { language?: string },
  ): Promise<Data>;
  /** The first token. */
  readonly token: string;
  /** A token that is still good, for what is not sent here. */
  freshToken(): Promise<string>;
}

export interface TestGateway {
  readonly gateway: Gateway;
  readonly db: TestDatabase;
  readonly url: string;
  /** Where bytes of files lie. */
  readonly files: string;
  /** Signs in by secret. */
  client(clientId: string, secret: string): Promise<Client>;
  withToken(token: string): Client;
  stop(): Promise<void>;
}

export const TEST_SECRET = 'a secret of the tests, long enough to be one';

export async function startTestGateway(
  overrides: Overrides & { env?: Record<string, string>; db?: TestDatabase } = {},
): Promise<TestGateway> {
  const { env, db = await freshDatabase(), ...rest } = overrides;
  const files = fs.mkdtempSync(path.join(os.tmpdir(), 'gw-files-'));
  const config = readConfig({
    PORT: '0',
    DATABASE_URL: db.ownerUrl,
    DATABASE_APP_URL: db.appUrl,
    DATABASE_WORKER_URL: db.workerUrl,
    GATEWAY_SECRET: TEST_SECRET,
    WORKER: 'off',
    LOG_LEVEL: 'silent',
    FILES_DIR: files,
    // Most tests sign no clause of it, and send as fast as they can.
    QUOTA_WITHOUT_CLAUSE: '{"points":1000000,"burst":1000000,"inFlight":100000}',
    ...env,
  });
  const gateway = await startGateway(config, { withoutSandboxData: true, ...rest });
  const withToken = (token: string): Client => clientOf(gateway.url, token);
  return {
    gateway,
    db,
    url: gateway.url,
    files,
    withToken,
    client: async (clientId, secret) => {
      const fresh = (): Promise<string> => tokenFor(gateway.url, clientId, secret);
      return clientOf(gateway.url, await fresh(), fresh);
    },
    async stop() {
      await gateway.stop();
      await db.drop();
      fs.rmSync(files, { recursive: true, force: true });
    },
  };
}

export async function tokenFor(url: string, clientId: string, secret: string): Promise<string> {
  const answer = await fetch(`${url}/oauth/token`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials',
  });
  const body = (await answer.json()) as { access_token?: string; error?: string };
  if (!body.access_token) throw new Error(`no token: ${String(answer.status)} ${body.error ?? ''}`);
  return body.access_token;
}

/** A token lasts ten minutes, a proof with its full N does not: what signed in with a secret takes a new one in time. */
const RENEWED_AFTER_MS = 480_000;

function clientOf(url: string, first: string, fresh?: () => Promise<string>): Client {
  let token = first;
  let takenAt = performance.now();
  const freshToken = async (): Promise<string> => {
    if (fresh && performance.now() - takenAt > RENEWED_AFTER_MS) {
      takenAt = performance.now();
      token = await fresh();
    }
    return token;
  };
  const send: Client['send'] = async <Data, Variables>(
    document: TypedDocumentNode<Data, Variables> | string,
    variables?: Variables,
    options: { language?: string } = {},
  ): Promise<Answer<Data>> => {
    const query = typeof document === 'string' ? document : print(document);
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await freshToken()}`,
        'accept-language': options.language ?? 'en',
      },
      body: JSON.stringify({ query, variables }),
    });
    const text = await answer.text();
    const body = JSON.parse(text) as { data?: Data | null; errors?: Answer<Data>['errors'] };
    return { status: answer.status, data: body.data ?? null, errors: body.errors ?? [], text };
  };
  return {
    token: first,
    freshToken,
    send,
    async ask(document, variables, options) {
      const answer = await send(document, variables, options);
      if (answer.errors.length > 0 || answer.data === null)
        throw new Error(`unexpected errors: ${answer.text.slice(0, 2000)}`);
      return answer.data;
    },
  };
}
