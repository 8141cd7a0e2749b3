/**
 * API_QUOTA, asked of every call of a partner before it runs: cost points from a bucket that fills by so many a second up
 * to the burst, and requests at once. One bucket a partner, whatever its credentials, in the memory of one process.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import {
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { stopwatch } from '../kernel/clock.js';
import type { Ctx } from '../kernel/ctx.js';
import { Failure } from '../kernel/failure.js';
import { wireId } from '../kernel/ids.js';
import { messageOf, type RefusalItem } from '../kernel/refusal.js';
import { type CallQuota, isPrincipal } from '../modules/access/index.js';
import { overQuota } from '../modules/channels/index.js';
import type { Config } from './config.js';
import { type OperationRow, operations } from './operations.js';

interface Bucket {
  /** Thousandths of a point: whole numbers, so that no point is lost by rounding. */
  thousandths: number;
  at: number;
  inFlight: number;
}

/** What a caller reads in the headers: points of a full bucket, what is left, seconds until it is full again. */
export interface QuotaState {
  readonly limit: number;
  readonly remaining: number;
  readonly resetSeconds: number;
}

export type Admission =
  | { readonly admitted: true; readonly state: QuotaState }
  /** `retryAfterSeconds` null: waiting does not help. */
  | {
      readonly admitted: false;
      readonly state: QuotaState;
      readonly refusal: RefusalItem;
      readonly retryAfterSeconds: number | null;
    };

const MOST_BUCKETS = 10_000;

export class CallQuotas {
  private readonly buckets = new Map<string, Bucket>();

  constructor(
    private readonly withoutClause: Config['quotaWithoutClause'],
    private readonly elapsedMs: () => number = stopwatch(),
  ) {}

  /** Takes the points and the place, or says why not and when to come again. An admitted call must be `done`. */
  admit(partnerId: string, agreed: readonly CallQuota[], cost: number): Admission {
    const quotas = agreed.length > 0 ? agreed : [{ ...this.withoutClause, webhookEndpoints: 0, clause: null }];
    const points = Math.min(...quotas.map((quota) => quota.points));
    const burst = Math.min(...quotas.map((quota) => quota.burst));
    const bucket = this.filled(partnerId, points, burst);
    const [refusal] = overQuota(quotas, {
      cost,
      available: levelOf(bucket),
      inFlight: bucket.inFlight + 1,
      endpoints: 0,
    });
    if (refusal) {
      const state = stateOf(bucket, points, burst);
      return { admitted: false, state, refusal, retryAfterSeconds: waitOf(bucket, cost, points, burst) };
    }
    bucket.thousandths -= cost * 1000;
    bucket.inFlight += 1;
    return { admitted: true, state: stateOf(bucket, points, burst) };
  }

  done(partnerId: string): void {
    const bucket = this.buckets.get(partnerId);
    if (bucket) bucket.inFlight -= 1;
  }

  /** The bucket as time has filled it. */
  private filled(partnerId: string, points: number, burst: number): Bucket {
    const now = Math.floor(this.elapsedMs());
    const known = this.buckets.get(partnerId);
    if (!known) {
      this.forgetTheIdle();
      const made = { thousandths: burst * 1000, at: now, inFlight: 0 };
      this.buckets.set(partnerId, made);
      return made;
    }
    known.thousandths = Math.min(burst * 1000, known.thousandths + points * (now - known.at));
    known.at = now;
    return known;
  }

  /** A bucket that nobody uses fills up: forgotten, it comes back full. */
  private forgetTheIdle(): void {
    if (this.buckets.size < MOST_BUCKETS) return;
    for (const [partnerId, { inFlight }] of this.buckets) if (inFlight === 0) this.buckets.delete(partnerId);
  }
}

function levelOf({ thousandths }: Bucket): number {
  return thousandths / 1000;
}

function stateOf(bucket: Bucket, points: number, burst: number): QuotaState {
  const level = levelOf(bucket);
  return {
    limit: burst,
    remaining: Math.max(0, Math.floor(level)),
    resetSeconds: points === 0 ? 0 : Math.ceil((burst - level) / points),
  };
}

function waitOf(bucket: Bucket, cost: number, points: number, burst: number): number | null {
  if (cost > burst || points === 0) return null;
  return Math.max(1, Math.ceil((cost - levelOf(bucket)) / points));
}

/** Points of a document: the weights of its root fields, each as often as it is selected. At least one. */
export function costOf(operation: OperationDefinitionNode, fragments: readonly FragmentDefinitionNode[]): number {
  const rows = operations as Readonly<Record<string, OperationRow | undefined>>;
  const of = ({ selections }: SelectionSetNode): number =>
    selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + (rows[selection.name.value]?.weight ?? 0);
      if (selection.kind === Kind.INLINE_FRAGMENT) return sum + of(selection.selectionSet);
      const spread = fragments.find(({ name }) => name.value === selection.name.value);
      return sum + (spread ? of(spread.selectionSet) : 0);
    }, 0);
  return Math.max(1, of(operation.selectionSet));
}

/** As Stripe and Shopify do: what is left in headers, and on a refusal when to come again. */
export function quotaPlugin(quotas: CallQuotas): ApolloServerPlugin<Ctx> {
  return {
    requestDidStart() {
      let taken: string | null = null;
      let told: Admission | null = null;
      return Promise.resolve({
        didResolveOperation({ contextValue: { actor, language }, document, operation }) {
          if (!operation || actor.partnerId === null || !isPrincipal(actor)) return Promise.resolve();
          const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
          const cost = costOf(operation, fragments);
          told = quotas.admit(actor.partnerId, actor.quotas, cost);
          if (!told.admitted) throw limited(told, cost, messageOf(told.refusal, language));
          taken = actor.partnerId;
          return Promise.resolve();
        },
        willSendResponse({ response }) {
          if (taken !== null) quotas.done(taken);
          taken = null;
          if (!told) return Promise.resolve();
          const { limit, remaining, resetSeconds } = told.state;
          response.http.headers.set('ratelimit-limit', String(limit));
          response.http.headers.set('ratelimit-remaining', String(remaining));
          response.http.headers.set('ratelimit-reset', String(resetSeconds));
          if (!told.admitted && told.retryAfterSeconds !== null)
            response.http.headers.set('retry-after', String(told.retryAfterSeconds));
          return Promise.resolve();
        },
      });
    },
  };
}

function limited(
  { refusal, retryAfterSeconds }: Extract<Admission, { admitted: false }>,
  cost: number,
  message: string,
): GraphQLError {
  const fact = (name: string): string => refusal.facts?.find((each) => each.name === name)?.value ?? '';
  const { clause } = refusal;
  const failure = new Failure('RATE_LIMITED', message, {
    refusal: refusal.code,
    quota: fact('of'),
    limit: fact('limit'),
    cost,
    retryable: retryAfterSeconds !== null,
    ...(retryAfterSeconds === null ? {} : { retryAfterSeconds }),
    ...(clause
      ? { clause: clause.number, agreementVersion: wireId('AgreementVersion', clause.agreementVersionId as never) }
      : {}),
  });
  return new GraphQLError(message, {
    originalError: failure,
    extensions: { code: failure.code, http: { status: 429 } },
  });
}
