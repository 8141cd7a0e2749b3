/**
 * Where a backend is struck down: every await of a transaction's life. A victim is rude on purpose: it swallows errors
 * and goes on writing, as a callback does that was awaiting something else when its connection died.
 */
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import { type Hand, LINGER_MS } from './engines.js';

export const POINTS = [
  'BEGIN under way',
  'before the first write',
  'idle between statements',
  'one statement under way',
  'two statements under way',
  '120 statements under way',
  'COMMIT about to be sent',
  'COMMIT under way',
  'ROLLBACK under way',
  'after the end',
] as const;
export type Point = (typeof POINTS)[number];

export interface Strike {
  /** Ends a backend; true when there was one to end. */
  kill(pid: number): Promise<boolean>;
  /** Ends some backend of the pool that waits for work; its next transaction is the victim. */
  killIdle(): Promise<boolean>;
  random(): number;
  /** Victims always take their time before they go on. */
  readonly slow: boolean;
}

/** The victim's failure of business, which must roll everything back. */
export class Refused extends Error {}

export interface VictimScript {
  /** Rows that a success promises. */
  readonly rows: number;
  before(strike: Strike): void;
  work(hand: Hand, strike: Strike): Promise<void>;
  after(strike: Strike): Promise<void>;
}

const rudely = async (act: () => Promise<void>): Promise<void> => {
  await act().catch(() => undefined);
};

/** Some time passes, of every kind: none, a turn of the loop, milliseconds, long enough for others to take a new connection. */
async function someTime(strike: Strike): Promise<void> {
  const dice = strike.slow ? 1 : strike.random();
  if (dice < 0.1) return;
  if (dice < 0.2) await nextTurn();
  else if (dice < 0.5) await pause(strike.random() * 15);
  else await pause(30 + strike.random() * 70);
}

async function write(hand: Hand, from: number, to: number): Promise<void> {
  for (let n = from; n <= to; n += 1) await rudely(() => hand.write(n));
}

/** `width` writes at once behind one statement that takes its time, so that a strike surely finds them waiting. */
async function burst(hand: Hand, from: number, width: number, during: () => Promise<unknown>): Promise<void> {
  const lingering = rudely(() => hand.linger());
  const running = Array.from({ length: width }, (_, i) => rudely(() => hand.write(from + i)));
  await Promise.all([lingering, ...running, during()]);
}

const nothing = (): void => undefined;
const noAfter = (): Promise<void> => Promise.resolve();

/** What a victim does when it is struck at `point`. */
export function victim(point: Point): VictimScript {
  const pidOf = async (hand: Hand): Promise<number> => (await hand.session()).pid;
  const underWay = (width: number): VictimScript => ({
    rows: 4 + width,
    before: nothing,
    async work(hand, strike) {
      const pid = await pidOf(hand);
      await write(hand, 1, 2);
      await burst(hand, 3, width, async () => {
        // From "not yet on the wire" to "some of them answered".
        await pause(strike.random() * LINGER_MS * 1.3);
        await strike.kill(pid);
      });
      await someTime(strike);
      await write(hand, 3 + width, 4 + width);
    },
    after: noAfter,
  });
  const written = (hand: Hand): Promise<void> => write(hand, 1, 4);

  switch (point) {
    case 'BEGIN under way':
      return {
        rows: 4,
        before: (strike) => void strike.killIdle(), // not awaited: it races with BEGIN
        work: written,
        after: noAfter,
      };
    case 'before the first write':
      return {
        rows: 4,
        before: nothing,
        async work(hand, strike) {
          await strike.kill(await pidOf(hand));
          await someTime(strike);
          await written(hand);
        },
        after: noAfter,
      };
    case 'idle between statements':
      return {
        rows: 6,
        before: nothing,
        async work(hand, strike) {
          const pid = await pidOf(hand);
          await write(hand, 1, 2);
          const killed = strike.kill(pid);
          await someTime(strike);
          await write(hand, 3, 4);
          await killed;
          await someTime(strike);
          await write(hand, 5, 6);
        },
        after: noAfter,
      };
    case 'one statement under way':
      return underWay(1);
    case 'two statements under way':
      return underWay(2);
    case '120 statements under way':
      return underWay(120);
    case 'COMMIT about to be sent':
      return {
        rows: 4,
        before: nothing,
        async work(hand, strike) {
          const pid = await pidOf(hand);
          await written(hand);
          void strike.kill(pid);
        },
        after: noAfter,
      };
    case 'COMMIT under way':
      return {
        rows: 4,
        before: nothing,
        async work(hand, strike) {
          const pid = await pidOf(hand);
          await write(hand, 1, 3);
          await rudely(() => hand.write(4, true)); // a deferred trigger makes COMMIT itself take 40 ms
          void pause(5 + strike.random() * 40).then(() => strike.kill(pid));
        },
        after: noAfter,
      };
    case 'ROLLBACK under way':
      return {
        rows: 0,
        before: nothing,
        async work(hand, strike) {
          const pid = await pidOf(hand);
          await written(hand);
          void strike.kill(pid);
          throw new Refused();
        },
        after: noAfter,
      };
    case 'after the end':
      return {
        rows: 4,
        before: nothing,
        work: written,
        async after(strike) {
          await strike.killIdle();
        },
      };
  }
}
