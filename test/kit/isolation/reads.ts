/** Asks, and holds every answer against what must not be in it. */
import type { Estate } from './estate.js';
import { comparable, type Finding, type Forbidden, foreignBytes, isInternal, wrongCount } from './verdict.js';
import type { Caller } from './world.js';

const PER_DOCUMENT = 10;
/** Several at once, as a partner's system calls: a loader or a lease that is shared would show here. */
const AT_ONCE = 4;

/** One field with its arguments and one selection, for one caller. */
export interface Probe {
  readonly text: string;
  /** The same with values that nobody ever had; null when nothing in it is foreign. */
  readonly absent: string | null;
  readonly asks: readonly string[];
  /** Coordinates that lead to the foreign value of its root, outside in; null when that is the caller's own. */
  readonly fed: string | null;
}

export interface Asking {
  readonly caller: Caller;
  readonly mine: Estate;
  readonly theirs: Estate;
  readonly forbidden: Forbidden;
}

export interface Asked {
  probes: number;
  readonly findings: Finding[];
  /** Coordinates asked. */
  readonly covered: Set<string>;
  /** Ways in which roots were given foreign values. */
  readonly fed: Set<string>;
  /** Object types that answered with data, and their fields: a path that leads nowhere proves nothing. */
  readonly answered: Set<string>;
}

export const nothingAsked = (): Asked => ({
  probes: 0,
  findings: [],
  covered: new Set(),
  fed: new Set(),
  answered: new Set(),
});

export async function askAll(asking: Asking, probes: readonly Probe[], asked: Asked): Promise<void> {
  // Probes with foreign values go together, so that a document of them can be compared as a whole.
  const documents = [
    probes.filter(({ absent }) => absent !== null),
    probes.filter(({ absent }) => absent === null),
  ].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / PER_DOCUMENT) }, (_, index) =>
      group.slice(index * PER_DOCUMENT, (index + 1) * PER_DOCUMENT),
    ),
  );
  const next = documents.values();
  const ask = async (): Promise<void> => {
    for (const document of next) await askTogether(asking, document, asked);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
}

/** Notes every object in an answer by its type, and every field of it that was answered, if only with null. */
export function noteAnswered(data: unknown, asked: Asked): void {
  if (typeof data !== 'object' || data === null) return;
  const { __typename: type } = data as { __typename?: string };
  for (const [field, value] of Object.entries(data)) {
    if (type !== undefined) asked.answered.add(type).add(`${type}.${field}`);
    noteAnswered(value, asked);
  }
}

async function askTogether(asking: Asking, probes: readonly Probe[], asked: Asked): Promise<void> {
  const { caller, forbidden } = asking;
  const documentOf = (pick: (probe: Probe) => string): string =>
    `query Isolation { ${probes.map((probe, index) => `p${String(index)}: ${pick(probe)}`).join('\n')} }`;
  const document = documentOf(({ text }) => text);
  const answer = await caller.send(document);
  if (answer.data === null && probes.length > 1) {
    // Too much for one document, or one bad part: each alone, so that no probe hides behind another.
    for (const probe of probes) await askTogether(asking, [probe], asked);
    return;
  }
  if (answer.errors.some(({ extensions }) => /PARSE|VALIDATION|TOO_COMPLEX/.test(String(extensions?.['code']))))
    throw new Error(`a probe was not run: ${document}\n${answer.text}`);
  asked.probes += probes.length;
  for (const { asks, fed } of probes) {
    for (const coordinate of asks) asked.covered.add(coordinate);
    if (fed !== null) asked.fed.add(fed);
  }
  noteAnswered(answer.data, asked);
  const found = (kind: Finding['kind'], detail: string): void =>
    void asked.findings.push({ caller: caller.name, kind, document, detail });
  const bytes = foreignBytes(answer, forbidden);
  if (bytes !== null) found('BYTES', bytes);
  const count = wrongCount(answer.data);
  if (count !== null) found('COUNT', count);
  if (isInternal(answer)) found('INTERNAL', answer.text.slice(0, 1000));
  if (probes.every(({ absent }) => absent === null)) return;
  const never = await caller.send(documentOf(({ text, absent }) => absent ?? text));
  const [one, other] = [comparable(answer), comparable(never)];
  if (one !== other) found('ORACLE', firstDifference(one, other));
}

function firstDifference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return `…${one.slice(Math.max(0, at - 120), at + 160)}… but for nobody's value …${other.slice(Math.max(0, at - 20), at + 160)}…`;
}
