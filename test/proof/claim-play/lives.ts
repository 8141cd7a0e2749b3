/** Lives of claims: act after act, chosen among those that are open, and the books asked after each. */
import { type Act, openActs } from './acts.js';
import { faultsAtTheEnd, faultsNow } from './books.js';
import { forbiddenActs } from './forbidden.js';
import { type Cast, Life, Overtaken, type Standing } from './play.js';

/** Among what is open, rather what has seldom happened. */
function chosen(life: Life, acts: readonly Act[]): Act | null {
  const weights = acts.map(({ kind, weight }) => weight / (1 + (life.tally.get(kind) ?? 0)));
  let at = life.random() * weights.reduce((all, each) => all + each, 0);
  return acts.find((_, index) => (at -= weights[index] ?? 0) <= 0) ?? acts.at(-1) ?? null;
}

async function play(life: Life, acts: (now: Standing) => readonly Act[]): Promise<void> {
  const act = chosen(life, acts(await life.standing()));
  if (!act) return;
  life.steps.push(act.kind);
  try {
    await act.run();
    life.count(act.kind);
  } catch (error) {
    if (!(error instanceof Overtaken)) throw error;
    life.count('overtaken by the provider');
  }
  const faults = await faultsNow(life.claim, { facts: await life.facts(), book: life.book }, life.cast.world.db.owner);
  if (faults.length > 0) throw new Error(faults.join('; '));
}

/** The end: what is owed by the newest sheet is paid, and everything is told and has arrived. */
async function end(life: Life): Promise<void> {
  life.ending = true;
  for (let round = 0; round < 40; round += 1) {
    const now = await life.standing();
    const over = ['PAID', 'CLOSED', 'REJECTED'].includes(now.state);
    const back = now.payouts.some(({ state }) => state === 'RETURNED');
    const paid = now.state === 'APPROVED' && life.book.sheet?.final === true;
    if (over || paid || back) {
      if (back) await play(life, (at) => openActs(life, at).filter(({ kind }) => kind === 'correct account'));
      else if (over && now.payouts.every(({ state }) => state === 'PAID')) {
        // The days of giving back pass, and nothing has come back.
        await life.waited(9 * 24);
        await life.settle();
        if ((await life.standing()).payouts.every(({ state }) => state === 'PAID')) return;
      } else {
        await life.settle();
        await life.waited(24);
      }
      continue;
    }
    const wanted = now.state === 'APPROVED' ? /^(final|pay)/ : /^approve/;
    await play(life, (at) => openActs(life, at).filter(({ kind }) => wanted.test(kind)));
  }
}

/** One life; what was wrong with it. */
export async function live(
  cast: Cast,
  random: () => number,
  tally: Map<string, number>,
): Promise<{ life: Life; wrong: string[] }> {
  const life = await Life.begin(cast, random, tally);
  const wrong: string[] = [];
  try {
    const length = 15 + Math.floor(random() * 15);
    for (let step = 0; step < length; step += 1)
      await play(life, (now) => (random() < 0.2 ? forbiddenActs(life, now) : openActs(life, now)));
    await end(life);
    wrong.push(
      ...(await faultsAtTheEnd(life.claim, { facts: await life.facts(), book: life.book }, cast.world.db.owner)),
    );
  } catch (error) {
    wrong.push(error instanceof Error ? error.message : String(error));
  }
  return { life, wrong: wrong.map((fault) => `${life.claim.wire} (${life.steps.join(', ')}): ${fault}`) };
}
