/** Something done again and again until stopped; a failure is for the next time. Never keeps the process alive. */
export function repeatEvery(everyMs: number, work: () => Promise<unknown>): { stop(): void } {
  const timer = setInterval(() => {
    void work().catch(() => undefined);
  }, everyMs);
  timer.unref();
  return {
    stop: () => {
      clearInterval(timer);
    },
  };
}
