/** Second half of the catalogue: how partner and insurer work together. An entry here is an entry of `clauses.ts`. */
import { z } from 'zod';
import { addMonths, type LocalDate, localDate } from '../../kernel/dates.js';
import { isRegionCode } from '../registry/index.js';
import {
  AT_LEAST,
  BUSINESS_LINES,
  CLAIM_ACTS,
  SERVICE_METRICS,
  type ServiceMetric,
  SOLD_LINES,
} from './business-words.js';
import { below, count, decimalText, executed, listed, notIn, type Objection } from './clause-catalogue.js';
import { ChannelRefusals } from './channels.refusals.js';
import { agreedRate, rowsOf } from './commission-rate.rules.js';
import { openedBy, scopeCode } from './data-scope.rules.js';

/** At most the whole: a rate above one is a slip of the pen, not a price. */
const rate = decimalText.refine((text) => !below('1', text));

export const CLAUSES_OF_COOPERATION = {
  BUSINESS_LINES: executed({
    sentence: {
      zh: '业务环节:新保、续保、批改、理赔、验车、客户推介。',
      en: 'Business lines: new business, renewal, endorsement, claims, inspection, referral.',
    },
    refusal: ChannelRefusals.TERM_BUSINESS_LINES,
    schema: z.strictObject({ allowed: z.array(z.enum(BUSINESS_LINES)) }),
    words: { allowed: { zh: '业务环节代码。', en: 'Codes of business lines.' } },
    facts: ['businessLine'],
    sells: false, // referring and reporting losses are lines too, and need no licence
    judge: ({ allowed }, { businessLine }) => notIn(allowed, 'businessLine', [businessLine]),
  }),
  COMMISSION_RATE: executed({
    sentence: {
      zh: '手续费比例,不超过上限和备案。',
      en: 'Commission rate per line, group and region, inside cap and filing.',
    },
    askedBy: 'ISSUE',
    refusal: ChannelRefusals.TERM_COMMISSION_RATE,
    schema: z.strictObject({
      value: z.array(
        z.strictObject({
          policyKind: z.enum(['COMPULSORY', 'COMMERCIAL']).optional(),
          businessLine: z.enum(SOLD_LINES).optional(),
          vehicleGroup: z.string().min(1).max(64).optional(),
          region: z.string().refine(isRegionCode).optional(),
          value: rate,
        }),
      ),
    }),
    words: {
      value: {
        zh: '占净保费的比例,按险种、业务环节(新保、续保)、车种、地区。',
        en: 'Fraction of net premium, per kind, line (new business, renewal), group, region.',
      },
    },
    facts: ['sold'],
    sells: true,
    // How much is `agreedRate`; whether anything was agreed at all is judged.
    judge: ({ value }, { sold }) =>
      sold
        .filter((policy) => agreedRate(value, policy) === null)
        .map((policy) => ({ fact: 'sold', offered: policy.policyKind, limit: listed(rowsOf(value)), wouldPass: [] })),
  }),
  SETTLEMENT_CYCLE: executed({
    sentence: { zh: '手续费结算日。', en: 'When commission is settled.' },
    askedBy: { later: 'commissionStatements' },
    refusal: ChannelRefusals.TERM_SETTLEMENT_CYCLE,
    // No month is without it.
    schema: z.strictObject({ day: z.int().min(1).max(28) }),
    words: { day: { zh: '每月的日期。', en: 'Day of the month.' } },
    facts: ['settledOn'],
    sells: false,
    judge: ({ day }, { settledOn }) =>
      Number(settledOn.slice(8)) === day
        ? []
        : [
            {
              fact: 'settledOn',
              offered: settledOn,
              limit: String(day),
              wouldPass: [settlementAfter(settledOn, day)],
            },
          ],
  }),
  RENEWAL_OWNERSHIP: executed({
    sentence: { zh: '续保归属。', en: 'Who owns the renewal.' },
    refusal: ChannelRefusals.TERM_RENEWAL_OWNERSHIP,
    schema: z.strictObject({ owner: z.enum(['PLACING_PARTNER', 'INSURER']) }),
    words: { owner: { zh: '原出单机构,或保险人。', en: 'PLACING_PARTNER or INSURER.' } },
    facts: ['renewedBy'],
    sells: true,
    // Nothing that the caller could say differently would pass: the renewal is somebody else's.
    judge: ({ owner }, { renewedBy }) =>
      owner === renewedBy ? [] : [{ fact: 'renewedBy', offered: renewedBy, limit: owner, wouldPass: [] }],
  }),
  CLAIM_SCOPE: executed({
    sentence: {
      zh: '理赔:报案、单证、维修估损、可见金额、善后期。',
      en: 'Claims: report, documents, repair estimate, amounts visible, run-off.',
    },
    refusal: ChannelRefusals.TERM_CLAIM_SCOPE,
    schema: z.strictObject({ acts: z.array(z.enum(CLAIM_ACTS)) }),
    words: { acts: { zh: '理赔行为代码。', en: 'Codes of claim acts.' } },
    facts: ['claimAct'],
    sells: false,
    judge: ({ acts }, { claimAct }) => notIn(acts, 'claimAct', [claimAct]),
  }),
  DATA_SCOPE: executed({
    sentence: { zh: '按用途可读取的个人信息。', en: 'Personal data that may be read, by purpose.' },
    askedBy: 'DISCLOSURE',
    refusal: ChannelRefusals.TERM_DATA_SCOPE,
    schema: z.strictObject({ fields: z.array(scopeCode) }),
    words: {
      fields: {
        zh: '字段组,或「字段组:用途」;只列字段组的,各用途均可。',
        en: 'Field groups, or GROUP:PURPOSE; a group alone is open for every purpose.',
      },
    },
    facts: ['disclosure'],
    sells: false,
    judge: ({ fields }, { disclosure }) =>
      openedBy(fields, disclosure)
        ? []
        : [
            {
              fact: 'disclosure',
              offered: `${disclosure.group}:${disclosure.purpose}`,
              limit: listed(fields),
              wouldPass: fields.filter((code) => code.split(':')[0] === disclosure.group),
            },
          ],
  }),
  API_QUOTA: executed({
    sentence: { zh: '调用额度:点数、突发、并发、推送地址。', en: 'Cost points, burst, in-flight, webhook endpoints.' },
    askedBy: 'GATEWAY',
    refusal: ChannelRefusals.TERM_API_QUOTA,
    schema: z.strictObject({ points: count, burst: count, inFlight: count, webhookEndpoints: count }),
    words: {
      points: { zh: '每秒点数。', en: 'Points a second.' },
      burst: { zh: '突发点数。', en: 'Points of burst.' },
      inFlight: { zh: '并发请求数。', en: 'Requests at once.' },
      webhookEndpoints: { zh: '推送地址数。', en: 'Endpoints.' },
    },
    facts: ['load'],
    sells: false,
    judge: ({ burst, inFlight, webhookEndpoints }, { load }) => [
      ...most('burst', load.cost, Math.min(burst, Math.floor(load.available))),
      ...most('inFlight', load.inFlight, inFlight),
      ...most('webhookEndpoints', load.endpoints, webhookEndpoints),
    ],
  }),
  SERVICE_LEVELS: executed({
    sentence: { zh: '保险人的服务承诺。', en: 'Service commitments.' },
    askedBy: 'SERVICE',
    refusal: ChannelRefusals.TERM_SERVICE_LEVELS,
    schema: z.strictObject({
      target: z.array(z.strictObject({ metric: z.enum(SERVICE_METRICS), value: decimalText })),
    }),
    words: { target: { zh: '各指标的目标。', en: 'Target of a service commitment, per metric.' } },
    facts: ['measured'],
    sells: false,
    judge: ({ target }, { measured }) =>
      target.flatMap(({ metric, value }) =>
        measured
          .filter((each) => each.metric === metric && broken(metric, value, each.value))
          .map((each) => ({
            fact: 'measured',
            offered: each.value,
            limit: value,
            wouldPass: [value],
            of: metric,
          })),
      ),
  }),
};

function broken(metric: ServiceMetric, target: string, value: string): boolean {
  return AT_LEAST.includes(metric) ? below(value, target) : below(target, value);
}

function most(of: string, offered: number, limit: number): Objection[] {
  return offered <= limit
    ? []
    : [{ fact: 'load', offered: String(offered), limit: String(limit), wouldPass: [String(limit)], of }];
}

/** The first settlement on or after a day. */
export function settlementAfter(from: LocalDate, day: number): LocalDate {
  const inMonthOf = (date: LocalDate): LocalDate => localDate(`${date.slice(0, 8)}${String(day).padStart(2, '0')}`);
  const here = inMonthOf(from);
  return here >= from ? here : inMonthOf(addMonths(localDate(`${from.slice(0, 8)}01`), 1));
}
