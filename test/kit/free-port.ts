/**
 * A port that stays free while whoever listens on it is killed and started again: below those that the system gives to
 * outgoing connections and to `listen(0)`. Otherwise another test may take it meanwhile, and a client that knocks at it in
 * vain is now and then connected to itself.
 */
import net from 'node:net';

const [FIRST, COUNT] = [20_000, 12_000];

export async function freePort(): Promise<number> {
  for (;;) {
    const port = FIRST + Math.floor(Math.random() * COUNT);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => {
      resolve(false);
    });
    server.listen(port, '127.0.0.1', () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}
