/** The rounds: works and servers in turn, their order rotated; each slice with what it cost. */
import { cpuOf, cpuOfServer } from './processes.mjs';

const CONNECTIONS = 16;

/**
 * `bodiesFor(work, server)` is asked before every slice: tokens grow old. So is `settle(work)`: long connections keep plans
 * made when the tables were empty until there are new statistics, and which server is measured with which plan is not for
 * autovacuum to say.
 */
export async function runRounds({
  works,
  servers,
  load,
  postmaster,
  rounds,
  seconds,
  bodiesFor,
  settle,
  run,
  first,
  log,
}) {
  const slices = [];
  let next = first;
  for (let round = 0; round < rounds; round += 1)
    for (const work of rotated(works, round))
      for (const server of rotated(servers, round)) {
        const bodies = await bodiesFor(work, server);
        await settle(work);
        const task = { url: server.url, connections: CONNECTIONS, bodies, run };
        ({ next } = await load.run({ ...task, seconds: 0.5, atLeast: round === 0 ? 500 : 0, from: next }));
        const before = [cpuOf(server.pid), cpuOfServer(postmaster)];
        const result = await load.run({ ...task, seconds, from: next });
        const after = [cpuOf(server.pid), cpuOfServer(postmaster)];
        ({ next } = result);
        const [own, database] = after.map((ms, index) => (ms === null ? null : (ms - before[index]) / result.requests));
        slices.push({ ...result, round, work, server: server.name, own, database });
        if (result.wrong.length > 0)
          log(`${work} ${server.name}: ${result.wrong.length} wrong answers, the first: ${result.wrong[0]}`);
      }
  return slices;
}

function rotated(list, by) {
  return list.map((_, index) => list[(index + by) % list.length]);
}

export function medianOf(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(half)] : (sorted[half - 1] + sorted[half]) / 2;
}

/** Medians of a server in a work, and its ratios to L0 as medians of the ratios of each round. */
export function figuresOf(slices, work, server) {
  const mine = slices.filter((slice) => slice.work === work && slice.server === server);
  const limits = new Map(
    slices.filter((slice) => slice.work === work && slice.server === 'L0').map((slice) => [slice.round, slice]),
  );
  const of = (read) => medianOf(mine.map(read));
  const ratio = (read) => medianOf(mine.map((slice) => read(slice) / read(limits.get(slice.round))));
  const cost = (slice) => (slice.own === null ? null : slice.own + slice.database);
  return {
    requests: mine.reduce((all, slice) => all + slice.requests, 0),
    wrong: mine.reduce((all, slice) => all + slice.wrong.length, 0),
    perSecond: of((slice) => slice.perSecond),
    p50: of((slice) => slice.p50),
    p99: of((slice) => slice.p99),
    own: mine[0].own === null ? null : of((slice) => slice.own),
    database: mine[0].own === null ? null : of((slice) => slice.database),
    cost: mine[0].own === null ? null : ratio(cost),
    speed: ratio((slice) => slice.perSecond),
  };
}

const number = (value, digits) => (value === null ? '–' : value.toFixed(digits));

export function tableOf(slices, works, names) {
  const lines = [
    '| work | server | requests | req/s | p50 ms | p99 ms | server CPU ms | PostgreSQL CPU ms | CPU × L0 | req/s × L0 |',
    '|---|---|--:|--:|--:|--:|--:|--:|--:|--:|',
  ];
  for (const work of works)
    for (const server of ['L0', 'gateway']) {
      const f = figuresOf(slices, work, server);
      const cells = [
        `${work} ${names[work]}`,
        server,
        `${f.requests}${f.wrong ? ` (${f.wrong} wrong)` : ''}`,
        number(f.perSecond, 0),
      ];
      cells.push(
        number(f.p50, 1),
        number(f.p99, 1),
        number(f.own, 3),
        number(f.database, 3),
        number(f.cost, 2),
        number(f.speed, 2),
      );
      lines.push(`| ${cells.join(' | ')} |`);
    }
  return lines.join('\n');
}
