/** Sends what no honest client would: any method, header and byte. */
import http from 'node:http';
import net from 'node:net';

export interface Shot {
  /** What it tries; faults are told by it. */
  readonly kind: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer | null;
  /** Bytes of a whole request, instead of all the above. */
  readonly bytes?: Buffer;
  /** What is answered when it is not an error: JSON, or a page or text of its own. */
  readonly answers?: 'json' | 'other';
}

export interface Echo {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

const agent = new http.Agent({ keepAlive: true, maxSockets: 16 });

/** The answer; null when the connection was closed without one. */
export async function send(port: number, shot: Shot): Promise<Echo | null> {
  return shot.bytes ? sendBytes(port, shot.bytes) : sendRequest(port, shot);
}

export function closeConnections(): void {
  agent.destroy();
}

function sendRequest(port: number, shot: Shot): Promise<Echo | null> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      { agent, host: '127.0.0.1', port, method: shot.method, path: shot.path, headers: shot.headers, timeout: 20_000 },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', () => {
          resolve(null);
        });
        response.on('end', () => {
          const headers = Object.fromEntries(
            Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
          );
          resolve({ status: response.statusCode ?? 0, headers, text: Buffer.concat(parts).toString('utf8') });
        });
      },
    );
    request.on('timeout', () => {
      request.destroy(new Error(`no answer within 20 s: ${shot.kind}`));
    });
    request.on('error', (error: NodeJS.ErrnoException) => {
      // A body refused by its announced length is answered while it is still being written.
      if (error.code === 'ECONNRESET' || error.code === 'EPIPE') resolve(null);
      else reject(error);
    });
    request.end(shot.body ?? undefined);
  });
}

function sendBytes(port: number, bytes: Buffer): Promise<Echo | null> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = net.connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    const finish = (): void => {
      socket.destroy();
      resolve(readAnswer(Buffer.concat(parts).toString('utf8')));
    };
    socket.setTimeout(20_000, () => {
      reject(new Error(`no answer within 20 s: ${bytes.subarray(0, 60).toString('latin1')}`));
    });
    socket.on('data', (part) => parts.push(part));
    socket.on('end', finish);
    socket.on('error', finish);
    socket.end(bytes);
  });
}

function readAnswer(raw: string): Echo | null {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const [line = '', ...fields] = head.split('\r\n');
  const status = /^HTTP\/1\.1 (\d{3})/.exec(line)?.[1];
  if (status === undefined) return null;
  const headers = Object.fromEntries(
    fields.map((field) => [
      field.slice(0, field.indexOf(':')).toLowerCase(),
      field.slice(field.indexOf(':') + 1).trim(),
    ]),
  );
  const text = rest
    .join('\r\n\r\n')
    .slice(0, headers['content-length'] === undefined ? undefined : Number(headers['content-length']));
  return { status: Number(status), headers, text };
}
