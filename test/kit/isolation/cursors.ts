/** Cursors of every list that a partner can read. */
import type { Caller } from './world.js';

const PAGE = 'pageInfo { startCursor endCursor }';

export async function cursorsOf(caller: Caller): Promise<readonly string[]> {
  const { data, text } = await caller.send(`query Cursors {
    quotes(first: 1) { ${PAGE} nodes { registeredVehicle { quotes(first: 1) { ${PAGE} } } } }
    soonest: quotes(first: 1, order: EXPIRES_SOONEST) { ${PAGE} }
    outlets(first: 1) { ${PAGE} }
    producers(first: 1) { ${PAGE} }
    agreements(first: 1) { ${PAGE} nodes { versions(first: 1) { ${PAGE} } } }
    credentials(first: 1) { ${PAGE} }
    leads(first: 1) { ${PAGE} }
    applications(first: 1) { ${PAGE} }
    charges(first: 1) { ${PAGE} }
    paymentOrders(first: 1) { ${PAGE} }
    refunds(first: 1) { ${PAGE} }
    referrals(first: 1) { ${PAGE} }
    policies(first: 1) { ${PAGE} nodes { versions(first: 1) { ${PAGE} } registeredVehicle { applications(first: 1) { ${PAGE} } policies(first: 1) { ${PAGE} } } } }
    claims(first: 1) { ${PAGE} nodes { timeline(first: 1) { ${PAGE} } } }
    endorsements(first: 1) { ${PAGE} }
    renewals(first: 1) { ${PAGE} }
    partner { outlets(first: 1) { ${PAGE} } producers(first: 1) { ${PAGE} } agreements(first: 1) { ${PAGE} } users(first: 1) { ${PAGE} } }
  }`);
  const found = new Set<string>();
  JSON.stringify(data, (name, value: unknown) => {
    if (name.endsWith('Cursor') && typeof value === 'string') found.add(value);
    return value;
  });
  if (found.size < 20) throw new Error(`some lists gave no cursor: ${text.slice(0, 500)}`);
  return [...found];
}
