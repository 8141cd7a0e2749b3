/** The agreement as people sign and file it: text with the parameters in words, deviations, signatures. Pure: the same version is the same file. */
import { dayOf, formatInstant, type Instant } from '../../../kernel/dates.js';
import type { Language } from '../../../kernel/refusal.js';
import {
  type Block,
  type DocumentSpec,
  type PrintedInsurer,
  type Say,
  sayIn,
  timeText,
} from '../../platform/documents/index.js';
import type { AgreementContent, ClauseKey, ClauseParameters } from '../agreement.js';
import { isClauseKey } from '../agreement.js';
import type { ParameterRange, StandardTerms } from '../standard-terms/standard-terms.js';
import { labelOf } from '../standard-terms/standard-terms.js';
import { figureInWords, filled, rangeInWords, unitOf, valueInWords } from '../standard-terms/words.js';
import type { AgreementSignature, Deviation } from './agreement-parts.js';

export interface Printing {
  readonly language: Language;
  readonly insurer: PrintedInsurer;
  readonly madeAt: Instant;
}

export interface PrintedAgreement {
  readonly content: AgreementContent;
  readonly digest: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly partnerName: string;
  readonly deviations: readonly Deviation[];
  /** Both of a signed version; none of a draft. */
  readonly signatures: readonly AgreementSignature[];
}

export function agreementDocument(facts: PrintedAgreement, printing: Printing): DocumentSpec {
  const say = sayIn(printing.language);
  const { content } = facts;
  const number = `${content.agreement}-${String(content.sequence)}`;
  const draft = facts.signatures.length === 0;
  return {
    format: 'A4',
    language: printing.language,
    title: say(facts.titleZh, facts.titleEn),
    subtitle: say(`标准合作协议 ${content.standardTerms}`, `Standard terms ${content.standardTerms}`),
    issuer: say.sentence(printing.insurer.name),
    reference: [
      say(`协议号:${number}`, `Agreement ${number}`),
      say(`第 ${String(content.sequence)} 版`, `Version ${String(content.sequence)}`),
    ],
    ...(draft ? { watermark: say('未签署', 'NOT SIGNED') } : {}),
    footer: { number, contentHash: facts.digest, verificationCode: null, time: timeText(printing.madeAt) },
    madeAt: printing.madeAt,
    blocks: [
      {
        kind: 'grid',
        columns: 2,
        cells: [
          { label: say('甲方(保险人)', 'Party A, the insurer'), value: say.sentence(printing.insurer.name) },
          { label: say('乙方(合作机构)', 'Party B, the partner'), value: `${facts.partnerName}(${content.partner})` },
          { label: say('生效', 'In force from'), value: formatInstant(content.effectiveFrom).slice(0, 10) },
          {
            label: say('终止', 'Until'),
            value:
              content.effectiveUntil === null
                ? say('长期', 'open')
                : formatInstant(content.effectiveUntil).slice(0, 10),
          },
          ...(content.reason === null
            ? []
            : [{ label: say('变更原因', 'Why it changes'), value: content.reason, wide: true }]),
        ],
      },
      ...content.clauses.flatMap((clause) => clauseBlocks(clause, say)),
      ...deviationBlocks(facts.deviations, say),
      ...signatureBlocks(facts, say),
    ],
  };
}

export function standardTermsDocument(terms: StandardTerms, printing: Printing): DocumentSpec {
  const say = sayIn(printing.language);
  const label = labelOf(terms);
  return {
    format: 'A4',
    language: printing.language,
    title: say(terms.document.titleZh, terms.document.titleEn),
    subtitle: say('保险人的标准合作协议文本', "The insurer's own standard text"),
    issuer: say.sentence(printing.insurer.name),
    reference: [label, say(`起草日期:${dayOf(terms.draftedAt)}`, `Drafted ${dayOf(terms.draftedAt)}`)],
    ...(terms.state === 'DRAFT' ? { watermark: say('草案', 'DRAFT') } : {}),
    footer: { number: label, contentHash: terms.digest, verificationCode: null, time: timeText(printing.madeAt) },
    madeAt: printing.madeAt,
    blocks: terms.document.clauses.flatMap((clause) => {
      const standards = Object.fromEntries(
        clause.parameters.flatMap(({ name, standard }) => (standard === null ? [] : [[name, standard]])),
      );
      return [
        ...clauseBlocks({ ...clause, parameters: standards }, say),
        ...(clause.parameters.length === 0
          ? []
          : [
              {
                kind: 'list' as const,
                numbered: false,
                items: clause.parameters.map(
                  ({ name, unit, standard, allowed }) =>
                    `${name}: ${standard === null ? say('逐份约定', 'named by each agreement') : valueInWords(standard, unit, say.language)}; ${say('允许', 'allowed')} ${rangeInWords(allowed, unit, say.language)}`,
                ),
              },
            ]),
      ];
    }),
  };
}

interface PrintedClause {
  readonly number: string;
  readonly key: string | null;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly textZh: string;
  readonly textEn: string;
  readonly parameters: ClauseParameters;
}

function clauseBlocks(clause: PrintedClause, say: Say): Block[] {
  const { key } = clause;
  const text = say(clause.textZh, clause.textEn);
  return [
    { kind: 'paragraph', strong: true, text: `${clause.number} ${say(clause.titleZh, clause.titleEn)}` },
    {
      kind: 'paragraph',
      text:
        key !== null && isClauseKey(key)
          ? filled(text, clause.parameters, (name) => unitOf(key, name), say.language)
          : text,
    },
  ];
}

function deviationBlocks(deviations: readonly Deviation[], say: Say): Block[] {
  if (deviations.length === 0) return [];
  return [
    { kind: 'heading', text: say('与标准协议的偏离', 'Deviations from the standard terms') },
    {
      kind: 'table',
      columns: [
        { title: say('条款', 'Clause'), share: 12 },
        { title: say('标准范围', 'Allowed'), share: 26 },
        { title: say('约定', 'Agreed'), share: 18 },
        { title: say('理由', 'Reason'), share: 26 },
        { title: say('批准', 'Approved by'), share: 18 },
      ],
      rows: deviations.map((deviation) => ({
        cells: [
          deviation.clauseNumber,
          allowedInWords(deviation, say.language),
          offeredInWords(deviation, say.language),
          deviation.reason,
          deviation.approvedByLabel ?? say('待批准', 'open'),
        ],
      })),
    },
  ];
}

/** What was agreed instead, with its unit. */
export function offeredInWords({ clauseKey, parameter, place, offered }: Deviation, language: Language): string {
  const unit = unitOf(clauseKey as ClauseKey, parameter);
  return unit === 'CODES' || unit === 'CHOICE'
    ? valueInWords([offered], 'CODES', language)
    : figureInWords(offered, unit, language, place.metric);
}

/** The range that a deviation misses. */
export function allowedInWords({ clauseKey, parameter, place, allowed }: Deviation, language: Language): string {
  return rangeInWords(
    JSON.parse(allowed) as ParameterRange,
    unitOf(clauseKey as ClauseKey, parameter),
    language,
    place.metric,
  );
}

function signatureBlocks({ signatures, digest }: PrintedAgreement, say: Say): Block[] {
  return [
    { kind: 'heading', text: say('签署', 'Signatures') },
    {
      kind: 'note',
      lines: [
        say(`内容摘要(SHA-256):${digest}`, `Digest of the content (SHA-256): ${digest}`),
        ...signatures.map(({ side, signerLabel, signedAt }) =>
          say(
            `${side === 'PARTNER' ? '乙方' : '甲方'}:${signerLabel},${timeText(signedAt)}`,
            `${side === 'PARTNER' ? 'Party B' : 'Party A'}: ${signerLabel}, ${timeText(signedAt)}`,
          ),
        ),
      ],
    },
  ];
}
