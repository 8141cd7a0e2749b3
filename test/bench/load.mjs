/** The load, a process of its own: keep-alive connections that always have one request under way. */
import http from 'node:http';
import { bodyOf } from './works.mjs';

async function slice({ url, connections, seconds, bodies, run, from }) {
  const { hostname, port } = new URL(url);
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const until = performance.now() + seconds * 1000;
  const times = [];
  const wrong = [];
  let next = from;
  const one = ({ headers, body }, n) =>
    new Promise((resolve) => {
      const text = bodyOf(body, run, n);
      const began = performance.now();
      const request = http.request(
        { hostname, port, path: '/graphql', method: 'POST', agent, headers: { ...headers, 'content-length': Buffer.byteLength(text) } },
        (response) => {
          const chunks = [];
          response.on('data', (chunk) => chunks.push(chunk));
          response.on('end', () => {
            times.push(performance.now() - began);
            const said = Buffer.concat(chunks);
            // An error of GraphQL comes with status 200.
            if (response.statusCode !== 200 || !isRight(said)) wrong.push(said.toString().slice(0, 300));
            resolve();
          });
        },
      );
      request.on('error', (error) => {
        wrong.push(error.message);
        resolve();
      });
      request.end(text);
    });
  const began = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until) {
        const n = next++;
        await one(bodies[n % bodies.length], n);
      }
    }),
  );
  const wall = performance.now() - began;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return { requests: times.length, perSecond: (times.length / wall) * 1000, p50: at(0.5), p99: at(0.99), wrong, next };
}

/** Not parsed: the generator shares the machine with what it measures. Answers were compared whole before. */
function isRight(said) {
  return said.includes('"data":{') && !said.includes('"errors":[') && !said.includes('"userErrors":[{');
}

process.on('message', (task) => {
  slice(task).then((result) => process.send(result));
});
