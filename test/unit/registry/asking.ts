/** Short ways for the registry's tests: run a check, get its result and its problems. */
import { messageOf, Problems, type RefusalItem } from '../../../src/kernel/refusal.js';

export function asking<T>(check: (problems: Problems) => T): { result: T; items: readonly RefusalItem[] } {
  const problems = new Problems();
  const result = check(problems);
  return { result, items: problems.items };
}

/** Everything a refusal can show to anybody. */
export function shown(items: readonly RefusalItem[]): string {
  return items.map((item) => JSON.stringify(item) + messageOf(item, 'ZH_CN') + messageOf(item, 'EN')).join('\n');
}

export const fieldsOf = (items: readonly RefusalItem[]): string[] => items.map((item) => (item.field ?? []).join('.'));

/** All texts that differ from one in a single character out of an alphabet. */
export function neighbours(text: string, alphabet: string): string[] {
  return [...text].flatMap((old, at) =>
    [...alphabet].filter((other) => other !== old).map((other) => text.slice(0, at) + other + text.slice(at + 1)),
  );
}

/** Latin letters and digits as Chinese keyboards give them. */
export const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
