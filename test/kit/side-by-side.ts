/**
 * Many lives under one clock: each runs until it waits for a later moment, and the clock goes on when all of them wait.
 * It never goes back, what the scans do is done once for all, and several lives act at the same moment.
 */
export type Until = (moment: string) => Promise<void>;
export type Life = (until: Until) => Promise<void>;

interface Waiting {
  readonly moment: string;
  /** Goes on; answers when it waits again, or is over. */
  readonly goOn: () => Promise<void>;
}

/** `arrive` moves the clock and lets the scans come by; `width`: how many lives act at once. */
export async function sideBySide(
  lives: readonly Life[],
  arrive: (moment: string) => Promise<void>,
  width: number,
): Promise<void> {
  let waiting: Waiting[] = [];
  let now = -Infinity;
  const begin = (life: Life): Promise<void> =>
    new Promise((resolve, reject) => {
      let [halts, fails] = [resolve, reject];
      const until: Until = (moment) =>
        new Promise((resume, refuse) => {
          if (Date.parse(moment) < now) {
            refuse(new RangeError(`the clock is past ${moment}`));
            return;
          }
          const goOn = (): Promise<void> =>
            new Promise((again, failed) => {
              [halts, fails] = [again, failed];
              resume();
            });
          waiting.push({ moment, goOn });
          halts();
        });
      life(until).then(
        () => {
          halts();
        },
        (error: unknown) => {
          fails(error);
        },
      );
    });

  await Promise.all(lives.map(begin));
  for (;;) {
    const [next] = [...waiting].sort((a, b) => Date.parse(a.moment) - Date.parse(b.moment));
    if (!next) return;
    now = Date.parse(next.moment);
    await arrive(next.moment);
    const due = waiting.filter(({ moment }) => Date.parse(moment) === now);
    waiting = waiting.filter((each) => !due.includes(each));
    const act = async (): Promise<void> => {
      for (let each = due.shift(); each; each = due.shift()) await each.goOn();
    };
    await Promise.all(Array.from({ length: width }, act));
  }
}
