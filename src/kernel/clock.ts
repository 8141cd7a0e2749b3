/** The only place that asks the machine for the time. Domain time is `ctx.now`, read once per request from a `Clock`. */
import { type Instant, instantOf } from './dates.js';

export interface Clock {
  now(): Instant;
}

/** The machine's clock, moved by `offsetMs` (a sandbox may live in another time). */
export function systemClock(offsetMs = 0): Clock {
  return { now: () => instantOf(Date.now() + offsetMs) };
}

/** Milliseconds that only ever rise, for measuring how long something took. */
export function stopwatch(): () => number {
  const started = performance.now();
  return () => performance.now() - started;
}
