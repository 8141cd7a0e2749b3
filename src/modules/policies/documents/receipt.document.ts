/**
 * Receipt of what was paid for a policy (保费收据): premium with its VAT, and the vehicle tax with period and late fee,
 * for which this paper is the tax receipt (VVTR 12). Not a VAT invoice.
 */
import type { Instant } from '../../../kernel/dates.js';
import { add, money } from '../../../kernel/money.js';
import { amountText, capitalAmount, type DocumentSpec, timeText } from '../../platform/documents/index.js';
import { plateText } from '../../registry/index.js';
import { taxCells, taxText } from '../../underwriting/index.js';
import { insurerBlock, type PolicyFacts, periodCell, type Printing, sheetOf, verificationBlock } from './paper.js';

export interface PaymentFacts {
  /** Number of the payment order. */
  readonly number: string;
  readonly payerName: string;
  readonly paidAt: Instant;
}

export function receiptDocument(facts: PolicyFacts, payment: PaymentFacts, printing: Printing): DocumentSpec {
  const { say, sheet } = sheetOf(facts, printing);
  const { policy, content, people, product } = facts;
  const { premiumFen, netFen, vatFen } = content.policy;
  const tax = content.tax?.state === 'DUE' ? (content.tax.total ?? '0') : '0';
  const total = add(money(BigInt(premiumFen)), money(BigInt(tax))).fen.toString();
  return {
    ...sheet,
    footer: { ...sheet.footer, number: payment.number },
    format: 'A4',
    title: say('机动车保险保险费收据', 'Receipt of Motor Insurance Premium'),
    subtitle: say.sentence(product.name),
    reference: [
      say(`收款编号：${payment.number}`, `Payment no. ${payment.number}`),
      say(`收款时间：${timeText(payment.paidAt)}`, `Received ${timeText(payment.paidAt)}`),
    ],
    blocks: [
      {
        kind: 'grid',
        columns: 2,
        cells: [
          { label: say('付款人', 'Payer'), value: payment.payerName, wide: true },
          { label: say('投保人', 'Policyholder'), value: people.policyholder.name, wide: true },
          { label: say('保险单号', 'Policy no.'), value: policy.number },
          { label: say('号牌号码', 'Plate'), value: plateText(content.vehicle, say) },
          { label: say('车辆识别代号', 'VIN'), value: content.vehicle.vin, wide: true },
          periodCell(facts, say),
        ],
      },
      {
        kind: 'table',
        columns: [
          { title: say('项目', 'Item'), share: 52 },
          { title: say('不含税金额（元）', 'Net, CNY'), share: 16, align: 'right' },
          { title: say('增值税（元）', 'VAT, CNY'), share: 16, align: 'right' },
          { title: say('金额（元）', 'Amount, CNY'), share: 16, align: 'right' },
        ],
        rows: [
          {
            cells: [
              say(`保险费 ${product.name.zh}`, `Premium, ${product.name.en}`),
              amountText(netFen),
              amountText(vatFen),
              amountText(premiumFen),
            ],
          },
          ...(content.tax
            ? [{ cells: [say('代收车船税', 'Vehicle tax collected'), '—', '—', taxText(content.tax, say)] }]
            : []),
          { cells: [say('合计', 'Total'), '', '', amountText(total)], strong: true },
        ],
      },
      {
        kind: 'grid',
        columns: 1,
        cells: [{ label: say('合计（大写）', 'Total in words'), value: capitalAmount(total) }],
      },
      ...(content.tax
        ? [
            { kind: 'heading', text: say('车船税完税信息', 'Vehicle tax') } as const,
            { kind: 'grid', columns: 2, cells: taxCells(content.tax, say) } as const,
          ]
        : []),
      {
        kind: 'note',
        lines: [
          say(
            '本收据不是增值税发票，不得用于抵扣税款。',
            'This receipt is not a VAT invoice and gives no right to deduct tax.',
          ),
          ...(content.tax
            ? [
                say(
                  '车船税由保险人依法代收代缴，本收据记载的税款信息为纳税人缴纳车船税的凭证。车船税不属于保险费。',
                  'The insurer collects the vehicle tax by law; what is stated here proves that it was paid. The tax is no part of the premium.',
                ),
              ]
            : []),
        ],
      },
      insurerBlock(printing, say),
      verificationBlock(facts, printing, say),
    ],
  };
}
