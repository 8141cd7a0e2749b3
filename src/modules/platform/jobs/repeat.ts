/** Work every so many milliseconds, never twice at once. */

export interface Repeating {
  /** Ends it, and waits for the work that is under way. */
  stop(): Promise<void>;
}

/** `work` must not throw. `atEachTick` runs even while the last work is still under way. */
export function repeat(everyMs: number, work: () => Promise<void>, atEachTick: () => void = () => undefined): Repeating {
  let underWay: Promise<void> | null = null;
  const timer = setInterval(() => {
    atEachTick();
    underWay ??= work().finally(() => {
      underWay = null;
    });
  }, everyMs);
  return {
    async stop() {
      clearInterval(timer);
      await underWay;
    },
  };
}
