/** Who probes whom: each partner the two others, each branch the partners of the other, a bound caller the other outlet. */
import type postgres from 'postgres';
import { type Estate, union } from './estate.js';
import type { Asking } from './reads.js';
import { forbiddenOf } from './verdict.js';
import { canaryOf, type Tenant, type World } from './world.js';

export interface Pairing extends Asking {
  /** Partners whose rows must not change. */
  readonly others: readonly string[];
}

function against(
  caller: Asking['caller'],
  mine: readonly Tenant[],
  others: readonly Tenant[],
  more: { ids?: Estate['ids']; words?: readonly string[] } = {},
): Pairing {
  const foreign = union(others.map(({ estate }) => estate));
  const theirs = { ...foreign, ids: [...foreign.ids, ...(more.ids ?? [])] };
  return {
    caller,
    mine: union(mine.map(({ estate }) => estate)),
    theirs,
    forbidden: forbiddenOf(theirs, [...others.map(({ letter }) => canaryOf(letter)), ...(more.words ?? [])]),
    others: others.map(({ made }) => made.id),
  };
}

/** Ordered pairs of tenants: three partners and two branches. */
export function pairings({ tenants, branches }: World): Pairing[] {
  const partners = tenants.map((tenant) =>
    against(
      tenant.caller,
      [tenant],
      tenants.filter((other) => other !== tenant),
    ),
  );
  const staff = branches.map((branch) => {
    const own = tenants.filter(({ letter }) => branch.looksAfter.includes(letter));
    const colleagues = branches.filter((other) => other !== branch);
    return against(
      branch.caller,
      own,
      tenants.filter((other) => !own.includes(other)),
      {
        ids: colleagues.map(({ credentialId }) => ({
          kind: 'Credential',
          wire: `crd_${credentialId.replaceAll('-', '')}`,
        })),
        words: colleagues.map(({ name }) => `staff of ${name}`),
      },
    );
  });
  return [...partners, ...staff];
}

/**
 * What the branch outlet's caller must not see of its own partner: the main outlet, and what it brought. Vehicles and
 * people are the partner's, not an outlet's: they are no part of this (README of `registry`).
 */
export async function outletPairing(owner: postgres.Sql, tenant: Tenant): Promise<Pairing> {
  const { made, estate } = tenant;
  const hidden = await owner<{ id: string }[]>`
    select id from outlets where id = ${made.outlets.main}
    union select id from producers where outlet_id = ${made.outlets.main}
    union select id from quotes where outlet_id = ${made.outlets.main}
    union select o.id from quote_options o join quote_versions v on v.id = o.quote_version_id join quotes q on q.id = v.quote_id where q.outlet_id = ${made.outlets.main}
    union select id from credentials where partner_id = ${made.id} and outlet_id is null`;
  const hex = new Set(hidden.map(({ id }) => id.replaceAll('-', '')));
  const numbers = await owner<{ number: string }[]>`select number from quotes where outlet_id = ${made.outlets.main}`;
  const isHidden = ({ wire }: Estate['ids'][number]): boolean => hex.has(wire.slice(4));
  const texts = [
    `main ${estate.canary}`,
    `Main Seller ${estate.canary}`,
    `main quote ${estate.canary}`,
    `main clone ${estate.canary}`,
    `main credential ${estate.canary}`,
  ];
  const theirs: Estate = {
    ...estate,
    ids: estate.ids.filter(isHidden),
    numbers: numbers.map(({ number }) => number),
    texts,
    plates: [],
    vins: [],
    keys: [],
    cursors: [],
  };
  const mine: Estate = {
    ...estate,
    ids: estate.ids.filter((id) => !isHidden(id)),
    numbers: estate.numbers.filter((number) => !theirs.numbers.includes(number)),
    texts: [],
    cursors: [],
  };
  return { caller: tenant.bound, mine, theirs, forbidden: forbiddenOf(theirs, texts), others: [] };
}
