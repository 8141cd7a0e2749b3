/** Clauses about what comes after the sale: claims, personal data, use of the gateway, what the insurer promises. */
import type { StandardClause, StandardParameter } from '../standard-terms.js';
import { clause, set, type Words } from './parts.js';

export function claimScope(
  number: string,
  standard: readonly string[],
  options: readonly string[],
  words: Words,
): StandardClause {
  return clause(
    number,
    'CLAIM_SCOPE',
    ['理赔协助', 'Claims'],
    words,
    [{ ...set('acts', standard, options), lawful: { options } }],
    3,
  );
}

export function dataScope(number: string, standard: readonly string[], options: readonly string[]): StandardClause {
  return clause(
    number,
    'DATA_SCOPE',
    ['个人信息', 'Personal data'],
    [
      '乙方可按下列用途读取个人信息:{fields}。默认遮盖,每次读取原文均须说明用途并留痕;未经客户单独同意,不得转给他人或另作他用。协议终止后,除法定保存外予以删除。',
      "The partner reads personal data for: {fields}. It is masked by default; every reading in full names its purpose and is recorded. Nothing goes to others or to another use without the customer's separate consent, and after the end what law does not keep is deleted.",
    ],
    [{ ...set('fields', standard, options), lawful: { options } }],
    4,
  );
}

export function quota(number: string, points: number, inFlight: number, endpoints: number): StandardClause {
  const part = (name: string, unit: 'POINTS' | 'COUNT', standard: number, most: number): StandardParameter => ({
    name,
    unit,
    standard,
    allowed: { least: '0', greatest: String(most) },
  });
  return clause(
    number,
    'API_QUOTA',
    ['接口额度', 'Use of the gateway'],
    [
      '接口调用额度:每秒 {points},突发 {burst},并发 {inFlight} 个请求,推送地址 {webhookEndpoints} 个。凭证由乙方保管,不得出借。',
      'The gateway may be used at {points} a second, {burst} in a burst, {inFlight} requests at once, with {webhookEndpoints} webhook endpoints. The partner keeps its credentials and lends them to nobody.',
    ],
    [
      part('points', 'POINTS', points, points * 100),
      part('burst', 'POINTS', points * 10, points * 400),
      part('inFlight', 'COUNT', inFlight, inFlight * 16),
      part('webhookEndpoints', 'COUNT', endpoints, 10),
    ],
  );
}

/** Promises of the insurer: a partner is never asked to agree to less than the standard without a deviation. */
export function serviceLevels(number: string, targets: Readonly<Record<string, string>>): StandardClause {
  const standard = Object.entries(targets).map(([metric, value]) => ({ metric, value }));
  return clause(
    number,
    'SERVICE_LEVELS',
    ['服务承诺', 'Service commitments'],
    [
      '甲方承诺:{target}。按月统计,未达标的,甲方说明原因并限期改进。',
      'The insurer promises: {target}. Measured monthly; a miss is explained and mended.',
    ],
    [
      {
        name: 'target',
        unit: 'METRIC',
        standard,
        allowed: {
          rows: standard.map(({ metric, value }) =>
            metric === 'AVAILABILITY'
              ? { metric, least: value, greatest: '1' }
              : { metric, least: '0', greatest: value },
          ),
        },
      },
    ],
    4,
  );
}
