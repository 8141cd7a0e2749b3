/** Memory at rest, and the two requests of the day beside a baseline of the same run (one round trip to the database). */
import { setTimeout as pause } from 'node:timers/promises';
import { medianOf } from './rounds.mjs';
import { residentMb } from './processes.mjs';
import { OPTIONS, quoteInput, vinOf } from './sell.mjs';

const LIST =
  'query BenchList { quotes(first: 50) { nodes { number state vehicle { vin } people { policyholder { name { masked } } } options { payable { amount } compulsory { premium { lines { label amount { amount } } } } } } } }';
const REQUEST =
  'mutation BenchRequest($input: QuoteRequestInput!) { quoteRequest(input: $input) { quote { number } userErrors { code message } } }';

/** Median of n requests, 8 at a time. */
async function median(n, request) {
  const times = [];
  let next = 0;
  const worker = async () => {
    while (next < n) {
      const index = next++;
      const from = performance.now();
      await request(index);
      times.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return medianOf(times);
}

export async function ordinaryDay({ url, pid }, dealer, broker, say) {
  await broker.signIn();
  await dealer.client.signIn();
  const ready = () => fetch(`${url}/health/ready`);
  await median(100, ready);
  const baseline = await median(400, ready);
  const listing = await median(100, () => broker.ask(LIST));
  const quoting = await median(200, (index) => {
    const input = quoteInput(vinOf(500_000 + index), dealer.producerId, `day-${index}`, [OPTIONS.compulsory]);
    return dealer.client.ask(REQUEST, { input });
  });
  await pause(5000);
  const memory = residentMb(pid);
  if (memory !== null) say('memory of the gateway at rest', `${memory.toFixed(0).padStart(8)} MB resident`);
  for (const [label, value] of [
    ['/health/ready (baseline)', baseline],
    ['list of quotes with lines', listing],
    ['quoteRequest, compulsory', quoting],
  ])
    say(label, `${value.toFixed(1).padStart(8)} ms median, ${(value / baseline).toFixed(1)} × the baseline`);
}
