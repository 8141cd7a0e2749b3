/** What `/verify/{code}` shows, as JSON and as a small page without scripts. */
import { dayOf, formatInstant, type Instant } from '../kernel/dates.js';
import { type Language, say, type Sentence } from '../kernel/refusal.js';
import type { Verified } from '../modules/policies/index.js';

const KINDS: Readonly<Record<Verified['kind'], Sentence>> = {
  POLICY: { zh: '电子保单', en: 'Electronic policy' },
  SIGN: { zh: '保险标志', en: 'Insurance sign' },
  ENDORSEMENT_SLIP: { zh: '批单', en: 'Endorsement slip' },
  CLAUSES: { zh: '保险条款', en: 'Clauses' },
  INVOICE: { zh: '保费收据', en: 'Premium receipt' },
  CERTIFICATE: { zh: '保险凭证', en: 'Cover certificate' },
};
const POLICY_KINDS: Readonly<Record<Verified['policyKind'], Sentence>> = {
  COMPULSORY: { zh: '机动车交通事故责任强制保险', en: 'Compulsory traffic insurance' },
  COMMERCIAL: { zh: '机动车商业保险', en: 'Commercial motor insurance' },
};
const STATES: Readonly<Record<Verified['state'], Sentence>> = {
  ISSUED: { zh: '已签发,保险责任尚未开始', en: 'Issued, cover has not begun' },
  IN_FORCE: { zh: '有效', en: 'In force' },
  SUSPENDED: { zh: '停驶,保险责任中止', en: 'Cover rests' },
  EXPIRED: { zh: '已到期', en: 'Expired' },
  CANCELLED: { zh: '已退保', en: 'Cancelled' },
  VOIDED: { zh: '已注销', en: 'Voided' },
  TERMINATED: { zh: '已终止', en: 'Terminated' },
};
const UNKNOWN: Sentence = {
  zh: '没有文件使用这个验证码。请核对后再试;如仍查不到,请联系保险公司。',
  en: 'No document has this code. Check it and try again; if it stays unknown, ask the insurer.',
};
const PRINTED: Sentence = {
  zh: '纸质或打印件:请将单证上所印“内容摘要”与上列内容摘要逐位比对,一致即内容未改;文字与此不符的单证请勿采信。',
  en: 'On paper: compare the content hash printed on the document with the one above. When they differ, do not rely on it.',
};
const COMPARE: Sentence = {
  zh: '电子文件:请计算您手中文件的 SHA-256,与上列文件摘要比对,一致即为原件。',
  en: 'As a file: compute its SHA-256 and compare it with the file hash above. When they agree, it is the original.',
};

export function verifiedJson(found: Verified | null, language: Language): object {
  if (!found) return { errors: [{ message: say(UNKNOWN, language), extensions: { code: 'UNKNOWN_CODE' } }] };
  const { kind, policyNumber, policyKind, plate, state, startsAt, endsAt, sha256, contentHash, madeAt, asOf } = found;
  return {
    document: { kind, madeAt: formatInstant(madeAt), sha256, contentHash },
    policy: {
      number: policyNumber,
      kind: policyKind,
      plate,
      state,
      startsAt: formatInstant(startsAt),
      endsAt: formatInstant(endsAt),
    },
    asOf: formatInstant(asOf),
  };
}

export function verifyPage(found: Verified | null, language: Language): string {
  const word = (sentence: Sentence): string => escaped(say(sentence, language));
  const title = word({ zh: '保单文件验证', en: 'Check of an insurance document' });
  if (!found) return page(language, title, `<p>${word(UNKNOWN)}</p>`);
  const minute = (at: Instant): string => `${dayOf(at)} ${formatInstant(at).slice(11, 16)}`;
  const rows: [Sentence, string][] = [
    [{ zh: '文件', en: 'Document' }, word(KINDS[found.kind])],
    [{ zh: '险种', en: 'Insurance' }, word(POLICY_KINDS[found.policyKind])],
    [{ zh: '保单号', en: 'Policy number' }, escaped(found.policyNumber)],
    [{ zh: '号牌', en: 'Plate' }, escaped(found.plate ?? say({ zh: '新车未上牌', en: 'none yet' }, language))],
    [{ zh: '保险期间', en: 'Period' }, `${minute(found.startsAt)} – ${minute(found.endsAt)}`],
    [{ zh: '状态', en: 'State' }, word(STATES[found.state])],
    [{ zh: '查询时间', en: 'As of' }, minute(found.asOf)],
    [{ zh: '文件生成', en: 'Made' }, minute(found.madeAt)],
    ...hash({ zh: '内容摘要(SHA-256)', en: 'Content (SHA-256)' }, found.contentHash),
    ...hash({ zh: '文件摘要(SHA-256)', en: 'File (SHA-256)' }, found.sha256),
  ];
  const table = rows.map(([label, value]) => `<tr><th>${word(label)}</th><td>${value}</td></tr>`).join('\n');
  return page(
    language,
    title,
    `<table>\n${table}\n</table>\n${found.contentHash === null ? '' : `<p>${word(PRINTED)}</p>\n`}<p>${word(COMPARE)}</p>`,
  );
}

function hash(label: Sentence, value: string | null): [Sentence, string][] {
  return value === null ? [] : [[label, `<code>${escaped(value)}</code>`]];
}

function page(language: Language, title: string, body: string): string {
  return `<!doctype html>
<html lang="${language === 'EN' ? 'en' : 'zh-CN'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title>
<style>body{font:16px sans-serif;max-width:42em;margin:2em auto;padding:0 1em}th{text-align:left;padding-right:1.5em;white-space:nowrap;vertical-align:top}code{overflow-wrap:anywhere}</style></head>
<body><h1>${title}</h1>
${body}
</body></html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${String(char.charCodeAt(0))};`);
}
