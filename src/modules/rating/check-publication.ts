/** Whether a tariff may be published as it is handed in: its head, its day, its figures. Every problem at once, by path. Pure. */
import { dayOf, type Instant, type LocalDate, startOfDay } from '../../kernel/dates.js';
import { KernelRefusals, Problems, type RefusalItem, type Sentence, type Suggestion } from '../../kernel/refusal.js';
import { isMainland, isRegionCode } from '../registry/index.js';
import type { TariffFinding } from './check-bands.js';
import { checkTariff } from './check-tariff.js';
import { RatingRefusals } from './rating.refusals.js';
import { reachOf, type TariffReach } from './tariff.js';
import { type NationalTax, TARIFF_SCHEMAS, type TariffCode } from './tariff.schema.js';

export interface TariffCandidate {
  readonly code: string;
  readonly version: string;
  readonly region: string | null;
  readonly filingNumber: string | null;
  readonly validFrom: LocalDate;
  readonly validUntil: LocalDate | null;
  readonly bindsUntil: Instant | null;
  readonly illustrative: boolean;
  readonly document: unknown;
}

/** What stands already: it decides which first day is open, and what a regional tax is held to. */
export interface Standing {
  readonly now: Instant;
  /** Figures of this code exist for the region, or for one around it. */
  readonly hasVersions: boolean;
  readonly nationalTax: NationalTax | null;
}

const LABEL = /^[0-9A-Za-z][0-9A-Za-z._-]{0,39}$/;
const MAX_FILING_NUMBER = 200;

export function isTariffCode(code: string): code is TariffCode {
  return Object.hasOwn(TARIFF_SCHEMAS, code);
}

/** Reach of a code's tables; for the vehicle tax its document says it, null when it does not. */
function reachIn(code: TariffCode, document: unknown): TariffReach | null {
  if (code !== 'VEHICLE-TAX') return reachOf(code);
  const scope: unknown =
    typeof document === 'object' && document !== null && 'scope' in document ? document.scope : null;
  return scope === 'REGIONAL' || scope === 'NATIONAL' ? scope : null;
}

/** Problems of the head that need no look at what stands. An unknown code is told alone: nothing else can be judged. */
export function checkHead(candidate: TariffCandidate): Problems {
  const problems = new Problems();
  const { code, region, version, filingNumber, validFrom, validUntil, bindsUntil } = candidate;
  if (!isTariffCode(code)) {
    problems.add(
      bad(
        'code',
        { zh: '没有这种费率表。', en: 'There is no such tariff.' },
        Object.keys(TARIFF_SCHEMAS).map((each) => ({
          field: ['input', 'code'],
          value: each,
          message: { zh: each, en: each },
        })),
      ),
    );
    return problems;
  }
  if (!LABEL.test(version))
    problems.add(
      bad('version', {
        zh: '版本号为1–40个字母、数字、点、横线。',
        en: 'A label is 1–40 letters, digits, dots, dashes or underscores.',
      }),
    );
  if (filingNumber !== null && (filingNumber.trim() === '' || filingNumber.length > MAX_FILING_NUMBER))
    problems.add(
      bad('filingNumber', {
        zh: '备案号为1–200个字符,或不填。',
        en: 'A filing number has 1–200 characters, or is left out.',
      }),
    );
  const reach = reachIn(code, candidate.document);
  if (reach === 'NATIONAL' && region !== null)
    problems.add(bad('region', { zh: '全国费率表不填地区。', en: 'This tariff is national: leave the region out.' }));
  if (reach === 'REGIONAL' && region === null)
    problems.add(bad('region', { zh: '地区费率表须填地区。', en: 'This tariff is regional: say for which region.' }));
  if (region !== null && !(isRegionCode(region) && isMainland(region)))
    problems.add(
      bad('region', {
        zh: '应为内地省或市的六位行政区划代码。',
        en: 'Six digits of a mainland province or city are needed (GB/T 2260).',
      }),
    );
  if (validUntil !== null && validUntil <= validFrom)
    problems.add(bad('validUntil', { zh: '失效日应晚于生效日。', en: 'It must end after it begins.' }));
  if (bindsUntil !== null && bindsUntil <= startOfDay(validFrom))
    problems.add(bad('bindsUntil', { zh: '承诺期应晚于生效日。', en: 'It must bind beyond its first day.' }));
  return problems;
}

/** The head's problems with those of the day and of the figures. */
export function checkPublication(candidate: TariffCandidate, standing: Standing): Problems {
  const problems = checkHead(candidate);
  const { code, document, validFrom } = candidate;
  if (!isTariffCode(code)) return problems;
  const today = dayOf(standing.now);
  // What was priced stays explained: a day that had figures never gets others afterwards.
  if (standing.hasVersions && validFrom < today)
    problems.add(
      bad(
        'validFrom',
        {
          zh: '该费率表已有版本,新版本不能早于今天生效。',
          en: 'This tariff has versions already: a new one cannot begin before today.',
        },
        [{ field: ['input', 'validFrom'], value: today, message: { zh: '今天', en: 'today' } }],
      ),
    );
  for (const finding of checkTariff(code, document, standing.nationalTax ?? undefined))
    problems.add(refusalOfFinding(finding, document));
  return problems;
}

function refusalOfFinding(finding: TariffFinding, document: unknown): RefusalItem {
  const { table, row, rule, message } = finding;
  const facts = [
    { name: 'table', value: table },
    ...(row === null ? [] : [{ name: 'row', value: row }]),
    { name: 'rule', value: rule },
  ];
  return {
    code: RatingRefusals.TARIFF_INVALID,
    field: ['input', 'document', ...(finding.path ?? pathOf(finding, document))],
    facts,
    message,
  };
}

/** Path of the row that a finding names: the last of that key, because of two alike the second is too many. */
function pathOf({ table, row }: TariffFinding, document: unknown): readonly string[] {
  const rows: unknown = (document as Readonly<Record<string, unknown>> | null)?.[table];
  if (!Array.isArray(rows) || row === null) return [table];
  const index = rows.findLastIndex(
    (each: { row?: unknown; region?: unknown }) => (table === 'regions' ? each.region : each.row) === row,
  );
  return index < 0 ? [table] : [table, String(index)];
}

function bad(field: string, message: Sentence, wouldPass: readonly Suggestion[] = []): RefusalItem {
  return { code: KernelRefusals.INVALID_INPUT, field: ['input', field], message, wouldPass };
}
