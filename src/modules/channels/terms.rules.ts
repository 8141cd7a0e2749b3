/** The second question: does the agreement in force allow it, for these facts? Pure; who calls it decides whether under lock. */
import { type LocalDate } from '../../kernel/dates.js';
import type { Check } from '../../kernel/duties.js';
import type { ClauseRef, RefusalItem, Suggestion } from '../../kernel/refusal.js';
import type { Agreement, AgreementVersion, JudgedClause } from './agreement.js';
import { ChannelRefusals } from './channels.refusals.js';
import type { ClauseFacts, FactName, Objection } from './clause-catalogue.js';
import { type ExecutedKey, executedClause, type FactsOf } from './clauses.js';
import type { Licence, Partner } from './partner.js';
import { licenceObjection } from './partner.rules.js';

/** What binds one partner at one moment. */
export interface Terms {
  readonly partner: Partner;
  readonly licences: readonly Licence[];
  /** The version whose period holds the moment, with its agreement; null when there is none. */
  readonly inForce: {
    readonly agreement: Agreement;
    readonly version: AgreementVersion;
    readonly clauses: readonly JudgedClause[];
  } | null;
}

type Path = readonly string[];

/** Where in the input the offered value stands: a path per clause, or, where a fact has several values, per value. Absent: it is not one value of the input. */
export type FieldOf =
  Readonly<Partial<Record<ExecutedKey, Path>>> | ((fact: FactName, offered: string, of?: string) => Path | undefined);

const MOST_SUGGESTIONS = 10;

/** Every reason at once; empty when the terms let it pass. */
export function judge<K extends ExecutedKey>(
  terms: Terms,
  keys: readonly K[],
  facts: FactsOf<K>,
  fieldOf: FieldOf,
  today: LocalDate,
): RefusalItem[] {
  return checks(terms, keys, facts, fieldOf, today).flatMap((check) => check.refusals);
}

/** Everything that is asked, in order, with how it is answered: what passes is told too (`decision`). */
export function checks<K extends ExecutedKey>(
  terms: Terms,
  keys: readonly K[],
  facts: FactsOf<K>,
  fieldOf: FieldOf,
  today: LocalDate,
): Check[] {
  const { inForce } = terms;
  const sells = keys.some((key) => executedClause(key).sells);
  const licence = licenceObjection(terms.partner.kind, terms.licences, today, sells);
  const about = { clause: null, agreementVersionId: inForce?.version.id ?? null };
  const standing: Check[] = [
    {
      ...about,
      stage: 'STANDING',
      rule: 'partner',
      refusals: terms.partner.state === 'ACTIVE' ? [] : [partnerNotActive(terms.partner)],
    },
    { ...about, stage: 'LICENCE', rule: 'licence', refusals: licence ? [licence] : [] },
  ];
  if (inForce?.agreement.state !== 'ACTIVE') {
    const refusals = [agreementNotActive(inForce?.agreement ?? null)];
    return [...standing, { ...about, stage: 'STANDING', rule: 'agreement', refusals }];
  }
  const agreement: Check = { ...about, stage: 'STANDING', rule: 'agreement', refusals: [] };
  return [
    ...standing,
    agreement,
    ...keys.flatMap((key) => checksOfKey(key, inForce.version, inForce.clauses, facts, fieldOf)),
  ];
}

function partnerNotActive(partner: Partner): RefusalItem {
  return {
    code: ChannelRefusals.PARTNER_STATE,
    facts: [{ name: 'state', value: partner.state }],
    message: {
      zh: '合作机构处于 {state} 状态,全部写操作已关闭。',
      en: 'The partner is {state}: every write is closed.',
    },
  };
}

function agreementNotActive(agreement: Agreement | null): RefusalItem {
  return {
    code: ChannelRefusals.AGREEMENT_NOT_ACTIVE,
    facts: [
      { name: 'state', value: agreement?.state ?? 'NONE' },
      ...(agreement ? [{ name: 'agreement', value: agreement.number }] : []),
    ],
  };
}

/** Two clauses with one key both apply: each narrows, none widens the other. */
function checksOfKey<K extends ExecutedKey>(
  key: K,
  version: AgreementVersion,
  clauses: readonly JudgedClause[],
  facts: FactsOf<K>,
  fieldOf: FieldOf,
): Check[] {
  const about = { stage: 'CLAUSE', rule: key, agreementVersionId: version.id } as const;
  const carrying = clauses.filter((clause) => clause.key === key);
  if (carrying.length === 0) return [{ ...about, clause: null, refusals: [withoutClause(key, version)] }];
  return carrying.map((clause) => ({
    ...about,
    clause: citationOf(key, clause),
    refusals: executedClause(key)
      .judge(clause.parameters, facts as ClauseFacts)
      .map((objection) => termRefusal(key, citationOf(key, clause), objection, fieldOf)),
  }));
}

/** What one clause key refuses, for who asks it alone. */
export function judgeKey<K extends ExecutedKey>(...asked: Parameters<typeof checksOfKey<K>>): RefusalItem[] {
  return checksOfKey(...asked).flatMap(({ refusals }) => [...refusals]);
}

/** Deny by default: what an agreement does not speak of, it does not allow. */
function withoutClause(key: ExecutedKey, version: AgreementVersion): RefusalItem {
  return {
    code: executedClause(key).refusal,
    facts: [
      { name: 'clause', value: key },
      { name: 'agreementVersion', value: String(version.sequence) },
    ],
    message: {
      zh: '现行协议(第 {agreementVersion} 版)没有 {clause} 条款;未约定即不允许。',
      en: 'The agreement in force (version {agreementVersion}) has no clause {clause}; what it does not grant is not allowed.',
    },
  };
}

export function termRefusal(
  key: ExecutedKey,
  clause: ClauseRef | null,
  objection: Objection,
  fieldOf: FieldOf,
): RefusalItem {
  const field = typeof fieldOf === 'function' ? fieldOf(objection.fact, objection.offered, objection.of) : fieldOf[key];
  // What is not one value of the input cannot be changed there: nothing would pass.
  const wouldPass: Suggestion[] = (field ? objection.wouldPass : []).slice(0, MOST_SUGGESTIONS).map((value) => ({
    field: field ?? [],
    value,
    message: { zh: `协议允许 ${value}。`, en: `The agreement allows ${value}.` },
  }));
  return {
    code: executedClause(key).refusal,
    ...(field ? { field } : {}),
    ...(clause ? { clause } : {}),
    facts: [
      { name: 'limit', value: objection.limit },
      { name: 'offered', value: objection.offered },
      ...(objection.of === undefined ? [] : [{ name: 'of', value: objection.of }]),
    ],
    wouldPass,
  };
}

export function citationOf(key: string, clause: JudgedClause): ClauseRef {
  return {
    key,
    number: clause.number,
    title: { zh: clause.titleZh, en: clause.titleEn },
    agreementVersionId: clause.versionId,
  };
}
