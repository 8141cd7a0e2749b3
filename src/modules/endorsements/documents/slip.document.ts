/** Endorsement slip (批单): what changed in one policy, from when, and what it cost or gave back. The legal form of a change (IL 20). */
import { amountText, type DocumentSpec, timeText } from '../../platform/documents/index.js';
import { insurerBlock, type PolicyFacts, type Printing, sheetOf, verificationBlock } from '../../policies/index.js';
import { plateText } from '../../registry/index.js';
import type { SlipPlan } from '../endorsement.js';

export interface SlipFacts {
  readonly slipNumber: string;
  readonly plan: SlipPlan;
  /** Each difference in words; names in full: it is the customer's own paper. */
  readonly changes: readonly {
    readonly label: { readonly zh: string; readonly en: string };
    readonly before: string | null;
    readonly after: string | null;
  }[];
  readonly policy: PolicyFacts;
}

export function slipDocument(
  { slipNumber, plan, changes, policy: facts }: SlipFacts,
  printing: Printing,
): DocumentSpec {
  const { say, sheet } = sheetOf(facts, printing);
  const { change, effect, effectiveFrom, daysRun, daysLeft, days } = plan;
  const back = change.premiumFen.startsWith('-');
  const amount = back ? change.premiumFen.slice(1) : change.premiumFen;
  const effects = {
    CHANGE: say('批改', 'Change'),
    END: say('提前终止', 'Early end'),
    NEVER_WAS: say('自始不生效', 'As if it never was'),
  };
  return {
    ...sheet,
    footer: { ...sheet.footer, number: slipNumber },
    format: 'A4',
    title: say('机动车保险批单', 'Motor Insurance Endorsement Slip'),
    subtitle: say.sentence(facts.product.name),
    reference: [
      say(`批单号：${slipNumber}`, `Slip no. ${slipNumber}`),
      say(`保险单号：${facts.policy.number}`, `Policy no. ${facts.policy.number}`),
    ],
    blocks: [
      {
        kind: 'grid',
        columns: 2,
        cells: [
          { label: say('投保人', 'Policyholder'), value: facts.people.policyholder.name, wide: true },
          { label: say('号牌号码', 'Plate'), value: plateText(facts.content.vehicle, say) },
          { label: say('车辆识别代号', 'VIN'), value: facts.content.vehicle.vin },
          { label: say('批改类型', 'Kind'), value: effects[effect] },
          { label: say('生效时间', 'Effective from'), value: timeText(effectiveFrom) },
        ],
      },
      { kind: 'heading', text: say('批改内容', 'What changes') },
      {
        kind: 'table',
        columns: [
          { title: say('项目', 'Item'), share: 30 },
          { title: say('批改前', 'Before'), share: 35 },
          { title: say('批改后', 'After'), share: 35 },
        ],
        rows: changes.map(({ label, before, after }) => ({
          cells: [say.sentence(label), before ?? '-', after ?? '-'],
        })),
      },
      { kind: 'heading', text: say('保险费', 'Premium') },
      {
        kind: 'table',
        columns: [
          { title: say('项目', 'Item'), share: 76 },
          { title: say('金额（元）', 'Amount, CNY'), share: 24, align: 'right' },
        ],
        rows: [
          ...change.lines.map(({ label, amount: line }) => ({ cells: [say.sentence(label), amountText(line.fen)] })),
          {
            cells: [
              back ? say('应退保险费', 'To be given back') : say('应加收保险费', 'To be paid'),
              amountText(amount),
            ],
            strong: true,
          },
        ],
      },
      {
        kind: 'note',
        lines: [
          say(
            `已了责任${String(daysRun)}天，剩余${String(daysLeft)}天，保险期间${String(days)}天。`,
            `Days run ${String(daysRun)}, days left ${String(daysLeft)}, of ${String(days)}.`,
          ),
          say('其他条件不变。本批单为保险单的组成部分。', 'All else stays as it is. This slip is part of the policy.'),
        ],
      },
      insurerBlock(printing, say),
      verificationBlock(facts, printing, say),
    ],
  };
}
