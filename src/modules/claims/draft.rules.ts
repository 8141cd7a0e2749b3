/** What a report that is being written holds: put together part by part, shown masked, and told what it still lacks. Pure. */
import { KernelRefusals, type RefusalItem } from '../../kernel/refusal.js';
import { maskAddress, maskIdentity, maskName, maskPhone } from '../registry/index.js';

export type ReportParts = Readonly<Record<string, unknown>>;

function isParts(value: unknown): value is ReportParts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Parts without which a report is none. */
const NEEDED = ['policy', 'occurredAt', 'place', 'cause', 'narrative', 'reporter'] as const;

/** Part by part: what is absent stays as it was, what is null is taken out, what is given takes the place of what was there. */
export function merged(before: unknown, given: ReportParts): ReportParts {
  const all = { ...(isParts(before) ? before : {}), ...given };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null && value !== undefined));
}

export function lackingOf(content: unknown): string[] {
  const parts = isParts(content) ? content : {};
  return NEEDED.filter((part) => parts[part] === undefined);
}

/** One fault for each part that lacks, by path. */
export function lackingFaults(content: unknown): RefusalItem[] {
  return lackingOf(content).map((part) => ({
    code: KernelRefusals.INVALID_INPUT,
    field: ['report', part],
    message: { zh: '提交前须填写。', en: 'It is needed before a report can be sent.' },
  }));
}

/** As it was saved, with the texts of people behind their masks: what one's own other device may show. */
export function maskedContent(content: unknown): ReportParts | null {
  return isParts(content) ? (maskIn(content, false) as ReportParts) : null;
}

const PEOPLE: ReadonlySet<string> = new Set(['reporter', 'driver', 'party']);

function maskIn(value: unknown, ofPeople: boolean): unknown {
  if (Array.isArray(value)) return value.map((each) => maskIn(each, ofPeople));
  if (!isParts(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      ofPeople && typeof each === 'string' ? maskText(key, each) : maskIn(each, ofPeople || PEOPLE.has(key)),
    ]),
  );
}

function maskText(key: string, text: string): string {
  switch (key) {
    case 'name':
      return maskName(text, 'PERSON');
    case 'phone':
      return maskPhone(text);
    case 'number':
      return maskIdentity(text);
    case 'address':
      return maskAddress(text);
    default:
      return text;
  }
}
