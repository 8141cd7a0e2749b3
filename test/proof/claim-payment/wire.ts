/** The line between the gateway and the payment provider, which can be cut on either side of what is asked. */
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where the line is cut: before the provider hears of it, before we hear its answer; or it says at once that it is down. */
export type Cut = 'BEFORE' | 'AFTER' | 'DOWN';

export interface Wire {
  readonly url: string;
  /** Cuts the line for what is asked of this transfer or account. */
  cut(what: string, how: Cut): void;
  /** Transfers and accounts that are held. */
  held(): string[];
  /** Whole again; what it held is lost. */
  release(): void;
  /** Planted: this transfer is asked for under a new number each time, as if we had no key at the provider. */
  forgets: string | null;
  stop(): Promise<void>;
}

export async function wireTo(provider: string): Promise<Wire> {
  const cuts = new Map<string, Cut>();
  const held = new Map<ServerResponse, string>();
  let asked = 0;

  const pass = async (request: IncomingMessage, response: ServerResponse, given: string): Promise<void> => {
    const { transferNumber, accountNumber } = (given === '' ? {} : JSON.parse(given)) as Record<string, string>;
    const what = transferNumber ?? accountNumber ?? '';
    const how = cuts.get(what);
    if (how === 'DOWN') return void response.writeHead(503).end();
    if (how === 'BEFORE') return void held.set(response, what);
    const alias = wire.forgets !== null && wire.forgets === transferNumber ? `${what}~${String((asked += 1))}` : null;
    const answer = await fetch(`${provider}${request.url ?? ''}`, {
      method: request.method ?? 'GET',
      headers: {
        authorization: request.headers.authorization ?? '',
        ...(given === '' ? {} : { 'content-type': 'application/json' }),
      },
      ...(given === '' ? {} : { body: alias === null ? given : given.replace(`"${what}"`, `"${alias}"`) }),
    });
    const text = await answer.text();
    if (how === 'AFTER') return void held.set(response, what);
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(alias === null ? text : text.replaceAll(alias, what));
  };

  const server = http.createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      pass(request, response, Buffer.concat(pieces).toString()).catch(() => response.destroy());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const wire: Wire = {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    forgets: null,
    cut: (what, how) => void cuts.set(what, how),
    held: () => [...held.values()],
    release() {
      cuts.clear();
      for (const response of held.keys()) response.destroy();
      held.clear();
    },
    async stop() {
      wire.release();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return wire;
}
