/** What documents of a policy are made from, and the parts that they share. Pure data in; nothing is masked, for it is the customer's own paper. */
import { fingerprint } from '../../../kernel/canonical.js';
import type { Instant } from '../../../kernel/dates.js';
import type { Language } from '../../../kernel/refusal.js';
import {
  amountText,
  type Block,
  capitalAmount,
  type DocumentSpec,
  type Footer,
  type GridCell,
  periodText,
  type PrintedInsurer,
  type Say,
  sayIn,
  timeText,
  type Verification,
} from '../../platform/documents/index.js';
import type { PrintedProduct } from '../../products/index.js';
import type { PartyRecord } from '../../registry/index.js';
import type { Policy, PolicyContent } from '../policy.js';

/** What the document says. */
export interface PolicyFacts {
  readonly policy: Pick<
    Policy,
    'number' | 'kind' | 'startsAt' | 'endsAt' | 'issuedAt' | 'queryNumber' | 'confirmationNumber'
  >;
  readonly content: Pick<PolicyContent, 'vehicle' | 'policy' | 'tax' | 'specialAgreements'>;
  readonly people: {
    readonly policyholder: PartyRecord;
    readonly insured: PartyRecord;
    readonly owner: PartyRecord;
    readonly firstBeneficiary: PartyRecord | null;
  };
  readonly product: PrintedProduct;
}

/** How it is made. */
export interface Printing {
  readonly language: Language;
  readonly insurer: PrintedInsurer;
  readonly verificationCode: string;
  /** Where anybody may check the code. */
  readonly verifyAddress: string;
  readonly madeAt: Instant;
}

/** SHA-256 over what the policy says: the same policy version has the same hash on every paper and in every language. */
export function contentHash({ policy, content, people, product }: PolicyFacts): string {
  return fingerprint({
    policy,
    content,
    people: Object.fromEntries(
      Object.entries(people).map(([role, party]) => [
        role,
        party === null
          ? null
          : { kind: party.kind, name: party.name, identity: party.identity, address: party.address },
      ]),
    ),
    product: { versionId: product.versionId, edition: product.edition },
  });
}

type Sheet = Pick<DocumentSpec, 'language' | 'issuer' | 'reference' | 'footer' | 'madeAt'> & {
  readonly watermark?: string;
};

/** Head and foot that all papers of a policy have. */
export function sheetOf(facts: PolicyFacts, printing: Printing): { readonly say: Say; readonly sheet: Sheet } {
  const say = sayIn(printing.language);
  const { policy, content } = facts;
  const footer: Footer = {
    number: policy.number,
    contentHash: contentHash(facts),
    verificationCode: printing.verificationCode,
    time: timeText(printing.madeAt),
  };
  return {
    say,
    sheet: {
      language: printing.language,
      issuer: say.sentence(printing.insurer.name),
      reference: [
        say(`保险单号：${policy.number}`, `Policy no. ${policy.number}`),
        say(`签单时间：${timeText(policy.issuedAt)}`, `Issued ${timeText(policy.issuedAt)}`),
      ],
      footer,
      madeAt: printing.madeAt,
      ...(content.policy.illustrative ? { watermark: say('示例费率', 'ILLUSTRATIVE') } : {}),
    },
  };
}

export function periodCell({ policy }: PolicyFacts, say: Say): GridCell {
  return { label: say('保险期间', 'Period of cover'), value: periodText(policy, say), wide: true };
}

/** In figures and in capital characters, VAT apart. */
export function premiumCells({ content: { policy } }: PolicyFacts, say: Say): GridCell[] {
  const { premiumFen, netFen, vatFen } = policy;
  return [
    {
      label: say('保险费合计', 'Premium'),
      value: say(`¥${amountText(premiumFen)}（${capitalAmount(premiumFen)}）`, `CNY ${amountText(premiumFen)}`),
      wide: true,
    },
    { label: say('不含税保险费', 'Net of VAT'), value: say(`${amountText(netFen)}元`, `CNY ${amountText(netFen)}`) },
    { label: say('增值税额', 'VAT'), value: say(`${amountText(vatFen)}元`, `CNY ${amountText(vatFen)}`) },
  ];
}

/** Where and by which code anybody can check the paper. */
export function verificationBlock(facts: PolicyFacts, printing: Printing, say: Say): Verification {
  return {
    kind: 'verification',
    url: printing.verifyAddress,
    lines: [
      say('扫描二维码或登录以下网址核验本单证：', 'Scan the code, or check this document at:'),
      printing.verifyAddress,
      say(`验证码：${printing.verificationCode}`, `Code: ${printing.verificationCode}`),
      say(`内容摘要（SHA-256）：${contentHash(facts)}`, `Content (SHA-256): ${contentHash(facts)}`),
    ],
  };
}

/** Whom to turn to. */
export function insurerBlock({ insurer }: Printing, say: Say): Block {
  return {
    kind: 'grid',
    columns: 2,
    cells: [
      { label: say('保险人', 'Insurer'), value: say.sentence(insurer.name), wide: true },
      { label: say('客服及报案电话', 'Service and claims'), value: insurer.phone },
      { label: say('网址', 'Website'), value: insurer.website },
      { label: say('地址', 'Address'), value: say.sentence(insurer.address), wide: true },
    ],
  };
}
