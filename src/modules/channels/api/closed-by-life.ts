import type { Life } from '../../../kernel/machine.js';
import type { RefusalCode, RefusalItem } from '../../../kernel/refusal.js';

/** What the mutation of a command would answer for reasons of state; null when the command is open. */
export function closedByLife<State extends string, Command extends string>(
  life: Life<State, Command>,
  code: RefusalCode,
  state: State,
  command: Command,
): RefusalItem | null {
  if (life.may(state, command)) return null;
  return {
    code,
    facts: [
      { name: 'state', value: state },
      { name: 'command', value: command },
      { name: 'open', value: life.open(state).join(' ') || '-' },
    ],
  };
}
