/**
 * Papers of a claim (理算书, 赔付通知书, 拒赔通知书) as pure data: the same facts give the same bytes. They go to whoever
 * claims, so they carry neither opinions nor estimates of the insurer's own, and name victims as the sheet does.
 */
import { dayOf, type Instant } from '../../../kernel/dates.js';
import type { Money } from '../../../kernel/money.js';
import type { Language, RuleRef } from '../../../kernel/refusal.js';
import {
  amountText,
  type Block,
  capitalAmount,
  type DocumentSpec,
  type PrintedInsurer,
  type Say,
  sayIn,
  timeText,
} from '../../platform/documents/index.js';
import { type ClaimSheet, nameOf, sheetText, statementText } from '../calculation/index.js';

export interface ClaimPrinting {
  readonly language: Language;
  readonly insurer: PrintedInsurer;
}

/** What every paper of a claim says of it. */
export interface ClaimHead {
  readonly number: string;
  readonly occurredAt: Instant;
  readonly insuredName: string;
  readonly plate: string | null;
  readonly policyNumbers: readonly string[];
}

export interface SheetFacts {
  readonly claim: ClaimHead;
  readonly sequence: number;
  readonly calculatedAt: Instant;
  readonly sheet: ClaimSheet;
}

export interface DecisionFacts extends SheetFacts {
  readonly decidedAt: Instant;
}

export interface RejectionFacts {
  readonly claim: ClaimHead;
  readonly reasons: string;
  readonly rules: readonly RuleRef[];
  readonly rejectedAt: Instant;
}

function frame(claim: ClaimHead, madeAt: Instant, { language, insurer }: ClaimPrinting, title: string, say: Say) {
  return {
    format: 'A4' as const,
    language,
    title,
    issuer: say.sentence(insurer.name),
    reference: [
      say(`赔案号：${claim.number}`, `Claim no. ${claim.number}`),
      say(`日期：${dayOf(madeAt)}`, `Date: ${dayOf(madeAt)}`),
    ],
    footer: { number: claim.number, contentHash: null, verificationCode: null, time: timeText(madeAt) },
    madeAt,
  };
}

function headBlock(claim: ClaimHead, say: Say): Block {
  return {
    kind: 'grid',
    columns: 2,
    cells: [
      { label: say('被保险人', 'Insured'), value: claim.insuredName },
      { label: say('号牌号码', 'Plate'), value: claim.plate ?? '-' },
      { label: say('出险时间', 'Loss on'), value: timeText(claim.occurredAt) },
      { label: say('保险单号', 'Policy no.'), value: claim.policyNumbers.join('  ') || '-' },
    ],
  };
}

function insurerLines({ insurer }: ClaimPrinting, say: Say): Block {
  return {
    kind: 'note',
    lines: [
      say(
        `如有异议，可致电${insurer.phone}，或依合同约定申请仲裁、向人民法院起诉；可请求向行业调解组织申请调解。`,
        `If you disagree: call ${insurer.phone}, turn to arbitration or court as the contract says, or ask for mediation.`,
      ),
    ],
  };
}

const titleOf = {
  sheet: { zh: '机动车保险赔款理算书', en: 'Worked Sheet of a Motor Claim' },
  decision: { zh: '赔付通知书', en: 'Notice of Payment of a Claim' },
  rejection: { zh: '拒赔通知书', en: 'Notice of Rejection of a Claim' },
};

/** The sheet, line by line, as a claimant can follow it with a pencil. */
export function sheetDocument(facts: SheetFacts, printing: ClaimPrinting): DocumentSpec {
  const say = sayIn(printing.language);
  const { claim, sheet, calculatedAt, sequence } = facts;
  const { sections, statements, totals } = sheetText(sheet, calculatedAt, printing.language);
  return {
    ...frame(claim, calculatedAt, printing, say.sentence(titleOf.sheet), say),
    subtitle: say(`第${String(sequence)}次理算`, `Calculation no. ${String(sequence)}`),
    blocks: [
      headBlock(claim, say),
      ...sections.flatMap(({ heading, lines }): Block[] => [
        { kind: 'heading', text: heading },
        // The lines are numbered by the sheet itself: a statement may refer to them.
        ...lines.map((text): Block => ({ kind: 'paragraph', text })),
      ]),
      ...(statements.length > 0
        ? [
            { kind: 'heading' as const, text: say('不予赔付的部分及说明', 'What is not paid, and remarks') },
            { kind: 'list' as const, numbered: false, items: statements },
          ]
        : []),
      { kind: 'heading', text: say('合计', 'Totals') },
      ...totals.map((text): Block => ({ kind: 'paragraph', text, strong: true })),
      {
        kind: 'note',
        lines: [
          say(
            '本理算书在核赔完成前不构成赔付承诺。方括号内为所依据的法律或条款；条款为本公司摘要，以备案条款文本为准。',
            'No promise to pay before the claim is approved. Brackets name law or clause; clauses are our summary, the filed wording prevails.',
          ),
        ],
      },
    ],
  };
}

const amount = ({ fen }: Money): string => amountText(fen.toString());

/** What is paid, to whom under which policy, and until when (IL 23, CTR 29). */
export function decisionDocument(facts: DecisionFacts, printing: ClaimPrinting): DocumentSpec {
  const say = sayIn(printing.language);
  const { claim, sheet, decidedAt } = facts;
  const { total } = sheet;
  return {
    ...frame(claim, decidedAt, printing, say.sentence(titleOf.decision), say),
    blocks: [
      headBlock(claim, say),
      {
        kind: 'paragraph',
        text: say(
          '经核定，本案属于保险责任，赔付如下。应付款项自达成赔付协议之日起十日内支付（保险法第二十三条，交强险条例第二十九条）。',
          'The claim is covered and is paid as follows, within ten days of agreement (Insurance Law 23, Compulsory Insurance Regulation 29).',
        ),
      },
      {
        kind: 'table',
        columns: [
          { title: say('保单', 'Policy'), share: 30 },
          { title: say('受益人', 'For'), share: 40 },
          { title: say('应付（元）', 'Payable, CNY'), share: 30, align: 'right' },
        ],
        rows: [
          ...sheet.beneficiaries.map(({ policyKind, beneficiary, payable }) => ({
            cells: [
              policyKind === 'COMPULSORY' ? say('交强险', 'Compulsory') : say('商业险', 'Commercial'),
              say.sentence(nameOf(beneficiary)),
              amount(payable),
            ],
          })),
          { cells: [say('应付合计', 'Payable in all'), '', amount(total.payable)], strong: true },
          ...(total.alreadyPaid.fen > 0n
            ? [{ cells: [say('已付', 'Already paid'), '', amount(total.alreadyPaid)] }]
            : []),
          { cells: [say('尚应支付', 'Still to pay'), '', amount(total.outstanding)], strong: true },
        ],
      },
      {
        kind: 'paragraph',
        text: say(
          `尚应支付（大写）：${capitalAmount(total.outstanding.fen.toString())}。计算过程见理算书。`,
          'How each figure comes about is on the worked sheet.',
        ),
      },
      ...notPaid(sheet, printing, say),
      insurerLines(printing, say),
    ],
  };
}

/** What clause or law takes out of cover, each with its reason in writing: a rejection of that part (IL 24). */
function notPaid({ statements }: ClaimSheet, { language }: ClaimPrinting, say: Say): Block[] {
  const out = statements.filter(({ code }) => code === 'EXCLUDED');
  if (out.length === 0) return [];
  return [
    { kind: 'heading', text: say('不予赔付的部分及理由', 'What is not paid, and why') },
    {
      kind: 'paragraph',
      text: say(
        '下列部分属于责任免除，不予赔付。依据保险法第二十四条，书面说明理由如下。',
        'The following is excluded and is not paid. The reasons in writing, as Insurance Law 24 asks:',
      ),
    },
    { kind: 'list', numbered: true, items: out.map((statement) => statementText(statement, language)) },
  ];
}

/** Why nothing is paid: the rules and the reasons in writing (IL 24). */
export function rejectionDocument(facts: RejectionFacts, printing: ClaimPrinting): DocumentSpec {
  const say = sayIn(printing.language);
  const { claim, reasons, rules, rejectedAt } = facts;
  return {
    ...frame(claim, rejectedAt, printing, say.sentence(titleOf.rejection), say),
    blocks: [
      headBlock(claim, say),
      {
        kind: 'paragraph',
        text: say(
          '经核定，本案不属于保险责任，不予赔付。依据保险法第二十四条，书面说明理由如下。',
          'The claim is not covered and is not paid. The reasons in writing, as Insurance Law 24 asks:',
        ),
      },
      { kind: 'heading', text: say('理由', 'Reasons') },
      { kind: 'paragraph', text: reasons },
      { kind: 'heading', text: say('依据', 'Rules') },
      { kind: 'list', numbered: true, items: rules.map(({ text, document }) => `${say.sentence(text)} [${document}]`) },
      insurerLines(printing, say),
    ],
  };
}
