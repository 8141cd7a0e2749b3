/** What a customer gave against what acceptance needs: every problem at once, by path. Pure; files are taken by the operation. */
import { formatInstant, type Instant } from '../../kernel/dates.js';
import { KernelRefusals, type Problems, type RefusalItem, type Sentence } from '../../kernel/refusal.js';
import type { AcceptanceClaim, AcceptanceRequirements } from './acceptance.js';
import type { AcceptanceRecord } from './application.js';
import { checkAnswers } from './answers.rules.js';
import { UnderwritingRefusals } from './underwriting.refusals.js';

export const ACCEPTANCE_PATH: readonly string[] = ['input', 'acceptance'];
const MOST_FILES = 50;

export interface AcceptanceMoment {
  readonly now: Instant;
  /** When the price was made: nobody signs what is not there yet. */
  readonly pricedAt: Instant;
}

/** The record to keep. Believe it only when `problems` stayed empty. */
export function checkAcceptance(
  needs: AcceptanceRequirements,
  given: AcceptanceClaim,
  moment: AcceptanceMoment,
  problems: Problems,
): AcceptanceRecord {
  const disclosures = checkAnswers(needs.questions, given.disclosures, at('disclosures'), problems);
  checkConfirmations(needs, given, problems);
  checkConsents(needs, given, moment, problems);
  checkSignature(given, moment, problems);
  if (needs.mandateNeeded && given.mandate == null)
    problems.add({ code: UnderwritingRefusals.MANDATE_MISSING, field: at('mandate') });
  checkMaterials(needs, given, problems);
  for (const field of needs.missingFields) problems.add(missingField(field));
  return {
    disclosures,
    confirmedExclusions: needs.exclusions
      .filter(({ key }) => given.confirmedExclusions.includes(key))
      .map(({ key, productVersionId }) => ({ key, productVersionId })),
    confirmedNotices: needs.notices.map(({ code }) => code).filter((code) => given.confirmedNotices?.includes(code)),
    signature: { method: given.signature.method, signedAt: given.signature.signedAt },
  };
}

function at(...path: readonly string[]): string[] {
  return [...ACCEPTANCE_PATH, ...path];
}

/** Exclusions not highlighted, explained and confirmed are void (IL 17), so the gateway does not go on without. */
function checkConfirmations(needs: AcceptanceRequirements, given: AcceptanceClaim, problems: Problems): void {
  const unconfirmed = (key: string, list: string, message: Sentence): RefusalItem => ({
    code: UnderwritingRefusals.CONFIRMATION_MISSING,
    field: at(list),
    facts: [{ name: 'key', value: key }],
    wouldPass: [{ field: at(list), value: key, message }],
  });
  for (const { key, text } of needs.exclusions)
    if (!given.confirmedExclusions.includes(key)) problems.add(unconfirmed(key, 'confirmedExclusions', text));
  for (const { code, message } of needs.notices)
    if (!given.confirmedNotices?.includes(code)) problems.add(unconfirmed(code, 'confirmedNotices', message));
}

function checkConsents(
  needs: AcceptanceRequirements,
  { consents }: AcceptanceClaim,
  { now }: AcceptanceMoment,
  problems: Problems,
): void {
  consents.forEach(({ purpose, givenAt }, index) => {
    const path = at('consents', String(index));
    if (consents.findIndex((each) => each.purpose === purpose) !== index)
      problems.add(invalid([...path, 'purpose'], { zh: '同一用途写了两次。', en: 'This purpose is there twice.' }));
    if (givenAt > now)
      problems.add(invalid([...path, 'givenAt'], { zh: '不能在将来。', en: 'It cannot lie in the future.' }));
  });
  for (const purpose of needs.consents)
    if (!consents.some((each) => each.purpose === purpose))
      problems.add({
        code: UnderwritingRefusals.CONSENT_MISSING,
        field: at('consents'),
        facts: [{ name: 'purpose', value: purpose }],
        wouldPass: [
          { field: at('consents'), value: purpose, message: { zh: '先取得该项同意', en: 'once the customer agrees' } },
        ],
      });
}

function checkSignature({ signature }: AcceptanceClaim, moment: AcceptanceMoment, problems: Problems): void {
  if (moment.pricedAt <= signature.signedAt && signature.signedAt <= moment.now) return;
  problems.add({
    code: UnderwritingRefusals.SIGNATURE_MISSING,
    field: at('signature', 'signedAt'),
    facts: [
      { name: 'pricedAt', value: formatInstant(moment.pricedAt) },
      { name: 'now', value: formatInstant(moment.now) },
    ],
  });
}

function checkMaterials(needs: AcceptanceRequirements, { materials }: AcceptanceClaim, problems: Problems): void {
  const given = materials ?? [];
  if (given.length > MOST_FILES)
    problems.add(
      invalid(at('materials'), {
        zh: `一次最多 ${String(MOST_FILES)} 份文件。`,
        en: `At most ${String(MOST_FILES)} files at once.`,
      }),
    );
  for (const { kind, label, needed, rule } of needs.materials) {
    if (!needed || given.some((each) => each.kind === kind)) continue;
    problems.add({
      code: UnderwritingRefusals.MATERIAL_MISSING,
      field: at('materials'),
      facts: [{ name: 'kind', value: kind }],
      rule,
      message: { zh: `缺少资料:${label.zh}。`, en: `A paper is missing: ${label.en}.` },
      wouldPass: [{ field: at('materials'), value: kind, message: label }],
    });
  }
}

/** People are completed with the acceptance; what the vehicle lacks is told in a new price of the quote. */
function missingField(field: string): RefusalItem {
  const [root, role] = field.split('.');
  if (root === 'people' && role !== undefined)
    return invalid(at('people', role), {
      zh: '投保须有身份证件。',
      en: 'An application needs the identity document.',
    });
  return {
    ...invalid(['input', 'optionId'], {
      zh: '商业险投保须填写 {missing}:请用 quoteReprice 补充车辆信息。',
      en: 'Commercial cover needs {missing}: complete the vehicle with quoteReprice.',
    }),
    facts: [{ name: 'missing', value: field }],
  };
}

function invalid(field: readonly string[], message: Sentence): RefusalItem {
  return { code: KernelRefusals.INVALID_INPUT, field, message };
}
