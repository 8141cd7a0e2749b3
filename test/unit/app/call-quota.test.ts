/** API_QUOTA as a bucket: never more than the burst at once, never more than points × time beyond it, and none lost. */
import { describe, expect, it } from '@jest/globals';
import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { CallQuotas, costOf } from '../../../src/app/call-quota.js';

const clause = { key: 'API_QUOTA', number: '11.1', title: { zh: '额度', en: 'Quota' }, agreementVersionId: 'v' };
const quota = (points: number, burst: number, inFlight = 1000) => ({
  points,
  burst,
  inFlight,
  webhookEndpoints: 0,
  clause,
});
const HOUSE = { points: 1, burst: 2, inFlight: 1 };

function quotasAt(): { quotas: CallQuotas; at: (ms: number) => void } {
  let now = 0;
  return {
    quotas: new CallQuotas(HOUSE, () => now),
    at: (ms) => {
      now = ms;
    },
  };
}

describe('a quota of calls', () => {
  it('lets the burst through at once, then as many points a second as were agreed', () => {
    const { quotas, at } = quotasAt();
    const call = () => quotas.admit('P', [quota(10, 30)], 5);
    expect(Array.from({ length: 7 }, () => call().admitted)).toEqual([true, true, true, true, true, true, false]);
    at(499);
    expect(call()).toMatchObject({ admitted: false, retryAfterSeconds: 1 });
    at(500);
    expect(call()).toMatchObject({ admitted: true, state: { limit: 30, remaining: 0, resetSeconds: 3 } });
  });

  it('what it says would pass and when, passes then', () => {
    const { quotas, at } = quotasAt();
    quotas.admit('P', [quota(10, 30)], 30);
    const refused = quotas.admit('P', [quota(10, 30)], 25);
    expect(refused).toMatchObject({ admitted: false, retryAfterSeconds: 3, refusal: { clause } });
    at(3000);
    expect(quotas.admit('P', [quota(10, 30)], 25).admitted).toBe(true);
  });

  it('a call that costs more than the burst never passes, and is told so', () => {
    expect(quotasAt().quotas.admit('P', [quota(10, 30)], 31)).toMatchObject({
      admitted: false,
      retryAfterSeconds: null,
    });
  });

  it('counts requests at once, and gives the place back', () => {
    const { quotas } = quotasAt();
    const call = () => quotas.admit('P', [quota(100, 100, 2)], 1).admitted;
    expect([call(), call(), call()]).toEqual([true, true, false]);
    quotas.done('P');
    expect(call()).toBe(true);
  });

  it('several clauses narrow each other; partners do not share a bucket; without a clause the house’s own holds', () => {
    const { quotas } = quotasAt();
    const narrow = [quota(100, 100), quota(10, 3)];
    expect(quotas.admit('P', narrow, 3).admitted).toBe(true);
    expect(quotas.admit('P', narrow, 3).admitted).toBe(false);
    expect(quotas.admit('Q', narrow, 3).admitted).toBe(true);
    expect(quotas.admit('R', [], 3)).toMatchObject({ admitted: false });
    expect(quotas.admit('R', [], 2)).toMatchObject({ admitted: true });
  });

  it('over any stretch of time no more passes than burst + points × time, and no less than was there', () => {
    let seed = 20_261_127;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      return seed % below;
    };
    for (let round = 0; round < 50; round += 1) {
      const [points, burst] = [1 + random(50), 1 + random(200)];
      const { quotas, at } = quotasAt();
      const passed: { ms: number; cost: number }[] = [];
      let ms = 0;
      let level = burst; // a reference of its own, in whole thousandths of a point
      for (let call = 0; call < 200; call += 1) {
        const pause = random(300);
        ms += pause;
        at(ms);
        level = Math.min(burst * 1000, (call === 0 ? burst * 1000 : level) + points * pause);
        const cost = 1 + random(20);
        const { admitted } = quotas.admit('P', [quota(points, burst)], cost);
        expect(admitted).toBe(cost * 1000 <= level);
        if (!admitted) continue;
        level -= cost * 1000;
        passed.push({ ms, cost });
      }
      for (let from = 0; from < passed.length; from += 7) {
        let sum = 0;
        for (const { ms: when, cost } of passed.slice(from)) {
          sum += cost;
          expect(sum).toBeLessThanOrEqual(burst + (points * (when - (passed[from]?.ms ?? 0))) / 1000 + 1e-6);
        }
      }
    }
  });
});

describe('the cost of a document', () => {
  const cost = (text: string): number => {
    const { definitions } = parse(text);
    const operation = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
    return costOf(
      operation,
      definitions.filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION),
    );
  };
  it('is the weight of its root fields, each as often as it is selected, in fragments too; at least one', () => {
    expect(cost('query A { viewer { __typename } }')).toBe(1);
    expect(cost('query A { a: quotes { __typename } b: quotes { __typename } quote(by: {}) { __typename } }')).toBe(5);
    expect(cost('query A { ... on Query { quotes { __typename } } ...F } fragment F on Query { quotes { id } }')).toBe(
      4,
    );
    expect(cost('mutation A { quoteAccept(input: {}) { __typename } }')).toBe(10);
    expect(cost('query A { __typename }')).toBe(1);
  });
});
