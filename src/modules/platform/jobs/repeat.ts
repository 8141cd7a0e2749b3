/** Work at once and then every so many milliseconds, never twice at the same time. */

export interface Repeating {
  /** Ends it, and waits for the work that is under way. */
  stop(): Promise<void>;
}

/** `work` must not throw. `atEachTick` runs even while the last work is still under way. */
export function repeat(
  everyMs: number,
  work: () => Promise<void>,
  atEachTick: () => void = () => undefined,
): Repeating {
  let underWay: Promise<void> | null = null;
  const begin = (): void => {
    underWay ??= work().finally(() => {
      underWay = null;
    });
  };
  const timer = setInterval(() => {
    atEachTick();
    begin();
  }, everyMs);
  begin();
  return {
    async stop() {
      clearInterval(timer);
      await underWay;
    },
  };
}
