/**
 * Who of several vehicles pays how much of whose loss out of its compulsory limits: SPCT 18 between vehicles (by limit),
 * SPCT 19 between victims (by loss). A vehicle pays nobody aboard itself, so with several vehicles not everybody may
 * turn to everybody; what a used-up limit leaves unpaid goes round again among the vehicles that still have something,
 * until either the victims or the limits are at their end. Each split is exact to the fen (largest remainder).
 */
import { allocate, type Money, NOTHING, subtract, sum, add } from '../../../kernel/money.js';
import { byKey, isAny } from './sheet-draft.js';

export const LIMIT_KINDS = ['deathDisability', 'medical', 'property'] as const;
export type LimitKind = (typeof LIMIT_KINDS)[number];

export interface Payer {
  readonly key: string;
  readonly limits: Readonly<Record<LimitKind, Money>>;
}

export interface Claimant {
  readonly key: string;
  /** Vehicles that do not pay this one: the own, and whatever is one with it. */
  readonly barred: readonly string[];
  readonly losses: Readonly<Record<LimitKind, Money>>;
}

/** What one vehicle pays one victim under one limit: once for each round in which it came to something. */
export interface Share {
  readonly payer: string;
  readonly claimant: string;
  readonly kind: LimitKind;
  /** Asked of this vehicle in the first round. */
  readonly asked: Money;
  readonly rounds: readonly Money[];
  readonly amount: Money;
}

export function compulsoryTable(payers: readonly Payer[], claimants: readonly Claimant[]): Share[] {
  const [sortedPayers, sortedClaimants] = [[...payers].sort(byKey), [...claimants].sort(byKey)];
  return LIMIT_KINDS.flatMap((kind) => distribute(kind, sortedPayers, sortedClaimants));
}

function distribute(kind: LimitKind, payers: readonly Payer[], claimants: readonly Claimant[]): Share[] {
  const unpaid = new Map(claimants.map(({ key, losses }) => [key, losses[kind]]));
  const unused = new Map(payers.map(({ key, limits }) => [key, limits[kind]]));
  const shares = new Map<string, Share>();
  for (;;) {
    const asked = askedOf(kind, payers, claimants, unpaid, unused);
    if (asked.length === 0) return [...shares.values()];
    for (const payer of payers) {
      const demands = asked.filter((demand) => demand.payer === payer.key);
      if (demands.length === 0) continue;
      const capacity = unused.get(payer.key) ?? NOTHING;
      const wanted = sum(demands.map(({ amount }) => amount));
      const granted =
        wanted.fen <= capacity.fen
          ? demands.map(({ amount }) => amount)
          : allocate(
              capacity,
              demands.map(({ amount }) => amount.fen),
            );
      unused.set(payer.key, subtract(capacity, sum(granted)));
      demands.forEach(({ claimant, amount }, index) => {
        const paid = granted[index] ?? NOTHING;
        const key = `${payer.key}\u0000${claimant}`;
        const before = shares.get(key) ?? {
          payer: payer.key,
          claimant,
          kind,
          asked: amount,
          rounds: [],
          amount: NOTHING,
        };
        shares.set(key, {
          ...before,
          rounds: isAny(paid) ? [...before.rounds, paid] : before.rounds,
          amount: add(before.amount, paid),
        });
        unpaid.set(claimant, subtract(unpaid.get(claimant) ?? NOTHING, paid));
      });
    }
  }
}

/** What is unpaid, asked of the vehicles that still have something, by their limits. */
function askedOf(
  kind: LimitKind,
  payers: readonly Payer[],
  claimants: readonly Claimant[],
  unpaid: ReadonlyMap<string, Money>,
  unused: ReadonlyMap<string, Money>,
): { payer: string; claimant: string; amount: Money }[] {
  return claimants.flatMap(({ key, barred }) => {
    const open = unpaid.get(key) ?? NOTHING;
    const able = payers.filter((payer) => !barred.includes(payer.key) && isAny(unused.get(payer.key) ?? NOTHING));
    if (!isAny(open) || able.length === 0) return [];
    const parts = allocate(
      open,
      able.map(({ limits }) => limits[kind].fen),
    );
    return able
      .map((payer, index) => ({ payer: payer.key, claimant: key, amount: parts[index] ?? NOTHING }))
      .filter(({ amount }) => isAny(amount));
  });
}
