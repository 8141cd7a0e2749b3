/**
 * Life tables. A life is a literal keyed by command, because the business says "withdraw", not "transition to
 * WITHDRAWN". The table is pure: guards are rules called before `step`, effects are lines after it.
 */
import { Refusal, type RefusalCode } from './refusal.js';

export type LifeTable<State extends string, Command extends string> = Readonly<
  Record<State, Readonly<Partial<Record<Command, State>>>>
>;

export interface Life<State extends string, Command extends string> {
  readonly noun: string;
  readonly initial: State;
  readonly table: LifeTable<State, Command>;
  /** The commands open to callers in a state. */
  open(state: State): Command[];
  may(state: State, command: Command): boolean;
  /** The next state, or a refusal `<NOUN>_STATE` that names the state and what is open. */
  step(state: State, command: Command): State;
}

export function life<State extends string, Command extends string>(
  noun: string,
  initial: State,
  table: LifeTable<State, Command>,
  /** Commands that callers give; the others are the gateway's own and are not told as open. Default: all. */
  told?: readonly Command[],
): Life<State, Command> {
  const open = (state: State): Command[] =>
    (Object.keys(table[state]) as Command[]).filter((command) => told?.includes(command) ?? true);
  return {
    noun,
    initial,
    table,
    open,
    may: (state, command) => table[state][command] !== undefined,
    step(state, command) {
      const next = table[state][command];
      if (next !== undefined) return next;
      throw new Refusal({
        code: `${noun}_STATE` as RefusalCode,
        facts: [
          { name: 'state', value: state },
          { name: 'command', value: command },
          { name: 'open', value: open(state).join(' ') || '-' },
        ],
      });
    },
  };
}

/** What is wrong with a table: states that nothing reaches. Empty when it is sound; a test asserts that. */
export function unreachable<State extends string, Command extends string>(machine: Life<State, Command>): State[] {
  const reached = new Set<State>([machine.initial]);
  const queue: State[] = [machine.initial];
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    for (const next of Object.values<State | undefined>(machine.table[state])) {
      if (next !== undefined && !reached.has(next)) {
        reached.add(next);
        queue.push(next);
      }
    }
  }
  return (Object.keys(machine.table) as State[]).filter((state) => !reached.has(state));
}
