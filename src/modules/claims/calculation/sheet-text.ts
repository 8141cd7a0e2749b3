/** The sheet as lines that a claimant can read, for a screen or a PDF: same order, same figures, in one language. */
import { formatInstant, type Instant } from '../../../kernel/dates.js';
import { type Money } from '../../../kernel/money.js';
import type { Language, RuleRef, Sentence } from '../../../kernel/refusal.js';
import { say } from '../../../kernel/refusal.js';
import type { PolicyKind } from '../../products/index.js';
import type { CalculationStep, ClaimSheet, SheetStatement } from './claim-sheet.js';
import { COVERAGE_NAMES, figure, nameOf } from './labels.js';

export interface SheetText {
  readonly title: string;
  /** Heading of a policy and coverage, then its lines. */
  readonly sections: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  /** What is not paid, and why. */
  readonly statements: readonly string[];
  /** What is paid to whom, and what is open. */
  readonly totals: readonly string[];
}

const STEP_NAMES: Readonly<Record<CalculationStep, Sentence>> = {
  LOSS: { zh: '损失', en: 'Loss' },
  APPORTIONMENT: { zh: '分摊', en: 'Share' },
  COMPULSORY_LIMIT: { zh: '交强险', en: 'Compulsory' },
  LIABILITY_SHARE: { zh: '责任比例', en: 'Liability' },
  DEDUCTIBLE: { zh: '免赔', en: 'Deductible' },
  LIMIT: { zh: '限额', en: 'Limit' },
  RECEIVED: { zh: '已获赔偿', en: 'Received' },
  SALVAGE: { zh: '残值', en: 'Salvage' },
  RESCUE: { zh: '施救', en: 'Rescue' },
  PAYABLE: { zh: '应付', en: 'Payable' },
  EXCLUDED: { zh: '免责', en: 'Excluded' },
  ALREADY_PAID: { zh: '已付', en: 'Paid before' },
  RECOVERY: { zh: '追偿', en: 'Recovery' },
};

const POLICY_NAMES: Readonly<Record<PolicyKind, Sentence>> = {
  COMPULSORY: { zh: '交强险保单', en: 'Compulsory policy' },
  COMMERCIAL: { zh: '商业险保单', en: 'Commercial policy' },
};

const yuanOf = (amount: Money, language: Language): string =>
  language === 'EN' ? `CNY ${figure(amount)}` : `${figure(amount)}元`;

/** One statement in words, with whom it concerns and what it rests on. */
export function statementText(
  { coverage, beneficiary, text, amount, source }: SheetStatement,
  language: Language,
): string {
  const what = coverage ? `${say(COVERAGE_NAMES[coverage], language)} · ` : '';
  const whose = beneficiary && coverage === null ? `${say(nameOf(beneficiary), language)} · ` : '';
  const much = amount ? ` (${yuanOf(amount, language)})` : '';
  return `${what}${whose}${say(text, language)}${much}${cite(source, language)}`;
}

const cite = ({ document }: RuleRef, language: Language): string =>
  language === 'EN' ? ` [${document}]` : `〔${document}〕`;

export function sheetText(sheet: ClaimSheet, calculatedAt: Instant, language: Language): SheetText {
  const tell = (sentence: Sentence): string => say(sentence, language);
  const headings = [...new Set(sheet.lines.map(({ policyKind, coverage }) => `${policyKind} ${coverage}`))];
  const sections = headings.flatMap((heading) => {
    const lines = sheet.lines.filter(({ policyKind, coverage }) => `${policyKind} ${coverage}` === heading);
    const [first] = lines;
    if (!first) return [];
    return [
      {
        heading: `${tell(POLICY_NAMES[first.policyKind])} · ${tell(COVERAGE_NAMES[first.coverage])}`,
        lines: lines.map(
          ({ step, label, amount, source }, index) =>
            `${String(index + 1)}. ${tell(STEP_NAMES[step])} · ${tell(label)} = ${yuanOf(amount, language)}${cite(source, language)}`,
        ),
      },
    ];
  });
  const statements = sheet.statements.map((statement) => statementText(statement, language));
  return {
    title: tell({
      zh: `赔款理算书(${formatInstant(calculatedAt).slice(0, 10)})`,
      en: `Calculation of the claim (${formatInstant(calculatedAt).slice(0, 10)})`,
    }),
    sections,
    statements,
    totals: totalsOf(sheet, language),
  };
}

function totalsOf(
  { payables, policies, total, recourse, subrogations = [] }: ClaimSheet,
  language: Language,
): string[] {
  const tell = (sentence: Sentence): string => say(sentence, language);
  const line = (zh: string, en: string, amount: Money): string =>
    `${tell({ zh, en })}${language === 'EN' ? ': ' : ':'}${yuanOf(amount, language)}`;
  const ofPayable = payables.map(({ coverage, beneficiary, amount }) =>
    line(
      `${COVERAGE_NAMES[coverage].zh},${nameOf(beneficiary).zh}`,
      `${COVERAGE_NAMES[coverage].en}, ${nameOf(beneficiary).en}`,
      amount,
    ),
  );
  const ofPolicies = policies.map(({ policyKind, payable }) =>
    line(`${POLICY_NAMES[policyKind].zh}应付`, `${POLICY_NAMES[policyKind].en}, payable`, payable),
  );
  return [
    ...ofPayable,
    ...ofPolicies,
    line('应付合计', 'Payable in all', total.payable),
    ...(total.alreadyPaid.fen > 0n ? [line('已付', 'Already paid', total.alreadyPaid)] : []),
    line('尚应支付', 'Still to pay', total.outstanding),
    ...(total.toReturn.fen > 0n ? [line('多付应退还', 'Paid too much, to be returned', total.toReturn)] : []),
    ...(recourse.fen > 0n ? [line('赔付后追偿', 'To be recovered from the one liable', recourse)] : []),
    ...subrogations.map(({ vehicle, amount }) =>
      line(`赔付后向${nameOf(vehicle).zh}代位求偿`, `To be claimed from ${nameOf(vehicle).en}`, amount),
    ),
  ];
}
