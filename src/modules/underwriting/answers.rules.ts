/** Answers against questions: what was asked is answered, in the form it was asked for, and nothing else counts (SPC2 art. 6). Pure. */
import { decimal, isDecimalText } from '../../kernel/decimal.js';
import { KernelRefusals, type Problems, type Sentence, type Suggestion } from '../../kernel/refusal.js';
import { checkLine } from '../registry/index.js';
import type { AcceptanceClaim, AnswerClaim, Question } from './acceptance.js';
import type { AnswerKind, StoredDisclosure } from './application.js';
import { UnderwritingRefusals } from './underwriting.refusals.js';

type Path = readonly string[];

const FORM: Readonly<Record<AnswerKind, { readonly field: keyof AnswerClaim; readonly says: Sentence }>> = {
  YES_NO: { field: 'yesNo', says: { zh: '此题答是或否。', en: 'This question takes yes or no.' } },
  TEXT: { field: 'text', says: { zh: '此题用文字回答。', en: 'This question takes words.' } },
  NUMBER: { field: 'number', says: { zh: '此题填整数。', en: 'This question takes a whole number.' } },
  DATE: { field: 'date', says: { zh: '此题填日期。', en: 'This question takes a day.' } },
  CHOICE: { field: 'choice', says: { zh: '此题从选项中选一。', en: 'This question takes one of its choices.' } },
};

/** The answers as stored, in the order of the questions; what is wrong or missing is added to `problems`. `path` leads to the list. */
export function checkAnswers(
  questions: readonly Question[],
  given: AcceptanceClaim['disclosures'],
  path: Path,
  problems: Problems,
): StoredDisclosure[] {
  const answers = new Map<string, string>();
  given.forEach(({ key, answer }, index) => {
    const at = [...path, String(index)];
    const question = questions.find((each) => each.key === key);
    if (!question || given.findIndex((each) => each.key === key) !== index) {
      problems.add(wrong([...at, 'key'], question ? TWICE : NOT_ASKED));
      return;
    }
    const read = readAnswer(question, answer, [...at, 'answer'], problems);
    if (read !== null) answers.set(key, read);
  });
  return questions.flatMap((question) => {
    const { key, text, kind } = question;
    const at = given.findIndex((each) => each.key === key);
    if (!isAsked(question, answers)) {
      if (at >= 0) problems.add(wrong([...path, String(at), 'key'], NOT_ASKED));
      return [];
    }
    const answer = answers.get(key);
    if (answer === undefined) {
      if (at < 0)
        problems.add({
          code: UnderwritingRefusals.DISCLOSURE_MISSING,
          field: path,
          facts: [{ name: 'key', value: key }],
          wouldPass: [{ field: path, value: key, message: text }],
        });
      return [];
    }
    return [{ key, text, kind, answer }];
  });
}

function isAsked({ when }: Question, answers: ReadonlyMap<string, string>): boolean {
  return when === undefined || when.is.includes(answers.get(when.key) ?? '');
}

const NOT_ASKED: Sentence = { zh: '没有问过这一题。', en: 'This was not asked.' };
const TWICE: Sentence = { zh: '同一题答了两次。', en: 'This question is answered twice.' };

/** The answer as text; null after adding a problem. */
function readAnswer(question: Question, answer: AnswerClaim, path: Path, problems: Problems): string | null {
  const { field, says } = FORM[question.kind];
  const at = [...path, field];
  const value = answer[field];
  const others = Object.keys(answer).some((key) => key !== field && answer[key as keyof AnswerClaim] != null);
  const refuse = (message: Sentence, wouldPass: readonly Suggestion[] = []): null => {
    problems.add(wrong(at, message, wouldPass));
    return null;
  };
  if (value == null || others) return refuse(says);
  if (typeof value === 'boolean') return value ? 'YES' : 'NO';
  switch (question.kind) {
    case 'TEXT':
      return checkLine(value, at, { least: 1, most: 400, what: { zh: '回答', en: 'The answer' } }, problems);
    case 'NUMBER':
      return isWithin(question, value) ? decimal(value).toFixed(0) : refuse(boundsOf(question));
    case 'CHOICE':
      return question.choices.includes(value)
        ? value
        : refuse(
            says,
            question.choices.map((choice) => ({ field: at, value: choice, message: { zh: choice, en: choice } })),
          );
    default:
      return value;
  }
}

function isWithin({ least, most }: Question, text: string): boolean {
  if (!isDecimalText(text)) return false;
  const number = decimal(text);
  return number.isInteger() && number.gte(String(least ?? 0)) && number.lte(String(most ?? 1_000_000));
}

function boundsOf({ least = 0, most = 1_000_000 }: Question): Sentence {
  return {
    zh: `应为 ${String(least)} 到 ${String(most)} 的整数。`,
    en: `A whole number from ${String(least)} to ${String(most)} is needed.`,
  };
}

function wrong(field: Path, message: Sentence, wouldPass: readonly Suggestion[] = []) {
  return { code: KernelRefusals.INVALID_INPUT, field, message, wouldPass };
}
