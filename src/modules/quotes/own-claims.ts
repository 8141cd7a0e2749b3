/**
 * Claims that the insurer paid itself, beside the record of the industry platform, which may be behind. A claim belongs to
 * the commercial policy in whose period the loss fell, wherever and whenever it was paid; it counts once money has arrived.
 *
 * The platform tells how many claims were paid under a policy, not which, and what it tells holds ours. So of one period
 * the greater figure counts, never the sum: nothing is counted twice. Years, and change of owner, are the platform's alone.
 */
import type { LoaderDef, ReadCtx } from '../../kernel/ctx.js';
import { dayOf, type Instant, type LocalDate } from '../../kernel/dates.js';
import type { CommercialRecord } from '../rating/index.js';

/** A loss for which money was paid under commercial cover, with some fault of the insured's. */
export interface OwnClaim {
  readonly occurredAt: Instant;
  readonly paidAt: Instant;
}

/** By VIN. Claims are of a room above: `app` wires it. */
type OwnClaims = LoaderDef<string, readonly OwnClaim[]>;

let source: OwnClaims | null = null;

export function ownClaimsFrom(loader: OwnClaims): void {
  source = loader;
}

export async function ownClaimsOf(
  ctx: ReadCtx,
  vins: readonly string[],
): Promise<ReadonlyMap<string, readonly OwnClaim[]>> {
  const from = source;
  if (!from) return new Map();
  const loader = ctx.loader(from);
  return new Map(await Promise.all(vins.map(async (vin) => [vin, await loader.load(vin)] as const)));
}

/** Pure. */
export function withOwnClaims(record: CommercialRecord, own: readonly OwnClaim[]): CommercialRecord {
  if (own.length === 0) return record;
  const newestFirst = [...record.policies].sort((a, b) => (a.startsOn < b.startsOn ? 1 : -1));
  const under = new Map<CommercialRecord['policies'][number], { inside: number; after: number }>();
  for (const { occurredAt } of own) {
    const day: LocalDate = dayOf(occurredAt);
    const policy = newestFirst.find(({ startsOn }) => startsOn <= day);
    if (!policy) continue; // before anything that is recorded: no level looks back so far
    const counted = under.get(policy) ?? { inside: 0, after: 0 };
    // A policy of ours that the platform does not know yet: the claim adds to the last one that it knows.
    counted[day < policy.endsOn ? 'inside' : 'after'] += 1;
    under.set(policy, counted);
  }
  return {
    ...record,
    policies: record.policies.map((policy) => {
      const { inside, after } = under.get(policy) ?? { inside: 0, after: 0 };
      return { ...policy, paidClaims: Math.max(policy.paidClaims, inside) + after };
    }),
  };
}
