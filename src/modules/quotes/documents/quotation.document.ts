/** The quotation (报价单): options side by side, each with how its price comes about. It says of itself that it is no policy. */
import { fingerprint } from '../../../kernel/canonical.js';
import type { Instant } from '../../../kernel/dates.js';
import type { Language, Sentence } from '../../../kernel/refusal.js';
import {
  amountText,
  type Block,
  type DocumentSpec,
  type GridCell,
  periodText,
  type PrintedInsurer,
  type Say,
  sayIn,
  type Table,
  type TableRow,
  timeText,
} from '../../platform/documents/index.js';
import { editionText, type PolicyKind, type PrintedProduct } from '../../products/index.js';
import { comparedRows, coverageTable, premiumTable, type PricedPolicy, type PrintedNames } from '../../rating/index.js';
import { type StoredVehicle, vehicleCells } from '../../registry/index.js';
import { type StoredTax, taxCells, taxText } from '../../underwriting/index.js';

export interface QuotationOption {
  readonly label: string;
  /** At most one of each kind; empty when it could not be priced. */
  readonly policies: readonly PricedPolicy[];
  readonly tax: StoredTax | null;
  /** Premiums and tax, fen; null when it is not on offer. */
  readonly payableFen: string | null;
  /** Why it is not on offer; empty when it is. */
  readonly refusals: readonly Sentence[];
}

export interface QuotationFacts {
  readonly number: string;
  readonly versionSequence: number;
  readonly pricedAt: Instant;
  readonly validUntil: Instant | null;
  readonly policyholderName: string;
  readonly vehicle: StoredVehicle;
  readonly options: readonly QuotationOption[];
  /** Of all options, each told once. */
  readonly notices: readonly Sentence[];
  /** Every product version that an option names. */
  readonly products: readonly PrintedProduct[];
}

export interface QuotationPrinting {
  readonly language: Language;
  readonly insurer: PrintedInsurer;
  readonly madeAt: Instant;
}

/** Options that fit beside each other on a page. */
const BESIDE = 3;

export function quotationDocument(facts: QuotationFacts, printing: QuotationPrinting): DocumentSpec {
  const say = sayIn(printing.language);
  const illustrative = facts.options.some(({ policies }) => policies.some((policy) => policy.illustrative));
  const version = `${facts.number}-${facts.versionSequence}`;
  return {
    format: 'A4',
    language: printing.language,
    title: say('机动车保险报价单', 'Motor Insurance Quotation'),
    subtitle: say('本报价单不是保险单，不构成承保', 'A quotation is not a policy and gives no cover'),
    issuer: say.sentence(printing.insurer.name),
    reference: [
      say(`报价单号：${version}`, `Quotation no. ${version}`),
      say(`报价时间：${timeText(facts.pricedAt)}`, `Priced ${timeText(facts.pricedAt)}`),
    ],
    ...(illustrative ? { watermark: say('示例费率', 'ILLUSTRATIVE') } : {}),
    footer: {
      number: version,
      contentHash: fingerprint(facts),
      verificationCode: null,
      time: timeText(printing.madeAt),
    },
    madeAt: printing.madeAt,
    blocks: [
      ...(illustrative ? [illustrativeNote(say)] : []),
      { kind: 'grid', columns: 2, cells: headCells(facts, say) },
      { kind: 'heading', text: say('车辆', 'Vehicle') },
      { kind: 'grid', columns: 2, cells: vehicleCells(facts.vehicle, say) },
      { kind: 'heading', text: say('方案对比', 'Options side by side') },
      ...groups(facts.options).map((options) => comparison(options, facts.products, say)),
      ...facts.options.flatMap((option) => optionBlocks(option, facts.products, say)),
      { kind: 'heading', text: say('条款', 'Clauses') },
      { kind: 'list', numbered: false, items: facts.products.map((product) => editionText(product, say)) },
      notices(facts, printing, say),
    ],
  };
}

function illustrativeNote(say: Say): Block {
  return {
    kind: 'note',
    title: say('示例费率', 'Illustrative figures'),
    lines: [
      say(
        '本报价使用示例费率表计算，并非报备费率，不得用于真实业务。',
        'Calculated with illustrative tables, not with filed rates. Not for real business.',
      ),
    ],
  };
}

function headCells({ policyholderName, validUntil }: QuotationFacts, say: Say): GridCell[] {
  return [
    { label: say('投保人', 'Policyholder'), value: policyholderName, wide: true },
    { label: say('报价有效期至', 'Valid until'), value: validUntil === null ? '—' : timeText(validUntil), wide: true },
  ];
}

function groups(options: readonly QuotationOption[]): (readonly QuotationOption[])[] {
  const count = Math.ceil(options.length / BESIDE);
  return Array.from({ length: count }, (_, index) => options.slice(index * BESIDE, (index + 1) * BESIDE));
}

function comparison(options: readonly QuotationOption[], products: readonly PrintedProduct[], say: Say): Table {
  const row = (title: string, cell: (option: QuotationOption) => string, strong = false): TableRow => ({
    cells: [title, ...options.map(cell)],
    strong,
  });
  const premium = (kind: PolicyKind) => (option: QuotationOption) => {
    const policy = policyOf(option, kind);
    return policy ? amountText(policy.premiumFen) : '—';
  };
  return {
    kind: 'table',
    columns: [
      { title: say('项目（金额：元）', 'Amounts in CNY'), share: 34 },
      ...options.map(({ label }) => ({ title: label, share: 66 / options.length, align: 'right' as const })),
    ],
    rows: [
      row(say('机动车交通事故责任强制保险', 'Compulsory insurance'), premium('COMPULSORY')),
      ...comparedRows(
        options.map((option) => {
          const policy = policyOf(option, 'COMMERCIAL');
          return policy ? { policy, names: namesOf(policy, products) } : null;
        }),
        say,
      ),
      row(say('商业保险合计', 'Commercial insurance'), premium('COMMERCIAL')),
      row(say('代收车船税', 'Vehicle tax'), ({ tax }) => (tax ? taxText(tax, say) : '—')),
      row(
        say('应付合计', 'To pay'),
        ({ payableFen }) => (payableFen === null ? say('暂不可承保', 'not on offer') : amountText(payableFen)),
        true,
      ),
    ],
  };
}

function namesOf(policy: PricedPolicy, products: readonly PrintedProduct[]): PrintedNames {
  return products.find(({ versionId }) => versionId === policy.productVersionId)?.document ?? { coverages: [] };
}

function policyOf({ policies }: QuotationOption, kind: PolicyKind): PricedPolicy | undefined {
  return policies.find((policy) => policy.kind === kind);
}

function optionBlocks(option: QuotationOption, products: readonly PrintedProduct[], say: Say): Block[] {
  const title = say(`方案“${option.label}”明细`, `Option “${option.label}” in detail`);
  return [
    { kind: 'heading', text: title },
    ...(option.refusals.length > 0
      ? [
          {
            kind: 'note',
            title: say('暂不可承保', 'Not on offer'),
            lines: option.refusals.map((refusal) => say.sentence(refusal)),
          } as const,
        ]
      : []),
    ...option.policies.flatMap((policy): Block[] => {
      const product = products.find(({ versionId }) => versionId === policy.productVersionId);
      return [
        {
          kind: 'grid',
          columns: 1,
          cells: [
            { label: say('险种', 'Product'), value: product ? say.sentence(product.name) : policy.productCode },
            { label: say('保险期间', 'Period of cover'), value: startText(policy, say) },
            {
              label: say('保险费', 'Premium'),
              value: say(
                `${amountText(policy.premiumFen)}元（不含税 ${amountText(policy.netFen)}，增值税 ${amountText(policy.vatFen)}）`,
                `CNY ${amountText(policy.premiumFen)} (net ${amountText(policy.netFen)}, VAT ${amountText(policy.vatFen)})`,
              ),
            },
          ],
        },
        policy.kind === 'COMPULSORY'
          ? premiumTable(policy, say)
          : coverageTable(policy, namesOf(policy, products), say),
      ];
    }),
    ...(option.tax ? [{ kind: 'grid', columns: 2, cells: taxCells(option.tax, say) } as const] : []),
  ];
}

function startText(policy: PricedPolicy, say: Say): string {
  return policy.startsOnIssue
    ? say('自保险单签发时起（即时生效），为期一年', 'one year from the moment of issue')
    : periodText(policy, say);
}

function notices({ notices: told, validUntil }: QuotationFacts, { insurer }: QuotationPrinting, say: Say): Block {
  return {
    kind: 'note',
    title: say('重要提示', 'Please note'),
    lines: [
      say(
        '本报价单不是保险单或暂保单，保险责任以签发的保险单为准；缴纳全部保险费后方予签单。',
        'This is neither a policy nor a cover note. Cover is what the issued policy says, and it is issued after the whole premium is paid.',
      ),
      say(
        '强制保险可以单独投保，不以投保商业保险为条件；车船税依法代收，不属于保险费。',
        'Compulsory insurance stands alone and is never tied to commercial cover. The vehicle tax is collected by law and is no premium.',
      ),
      ...(validUntil === null
        ? []
        : [
            say(
              `有效期至${timeText(validUntil)}；此前车辆信息、出险记录发生变化的，须重新报价。`,
              `Valid until ${timeText(validUntil)}; a change of the vehicle or of its record asks for a new quotation.`,
            ),
          ]),
      ...told.map((notice) => say.sentence(notice)),
      say(`咨询电话：${insurer.phone}`, `Questions: ${insurer.phone}`),
    ],
  };
}
