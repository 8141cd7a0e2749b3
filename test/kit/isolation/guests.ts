/**
 * Callers of the kinds that sell little or nothing: a repair shop, a car club and an individual agent, beside the twins.
 * Shop and club have reported a loss of the first twin's car, so that they have a claim of somebody else's to see.
 */
import { newId } from '../../../src/kernel/ids.js';
import { hashSecret } from '../../../src/modules/access/index.js';
import { ClaimReportDocument } from '../../generated/operations.js';
import { aPartner, type PartnerGiven, textArray } from '../channels-fixture.js';
import { AN_ESTIMATE, aNotice, BY_PARTNER, BY_SHOP } from '../claim-world.js';
import { EVERYTHING } from '../quote-world.js';
import type { Caller, Tenant, World } from './world.js';

export interface Guest {
  readonly caller: Caller;
  /** What it has of its own. */
  readonly ids: readonly { readonly kind: string; readonly wire: string }[];
}

const SECRET = 'a secret that the guests share, long enough';
const ROLES = ['OWNER', 'SELLER', 'CLAIMS', 'FINANCE', 'READER', 'INTEGRATION'];

const GUESTS: readonly (PartnerGiven & Required<Pick<PartnerGiven, 'kind'>>)[] = [
  {
    kind: 'REPAIR_SHOP',
    licensed: false,
    clauses: {
      BUSINESS_LINES: ['CLAIMS'],
      CLAIM_SCOPE: { acts: ['REPORT', 'DOCUMENTS', 'STATUS', 'REPAIR_ESTIMATE', 'OWN_REPAIR_LINES', 'RUN_OFF'] },
    },
  },
  {
    kind: 'CAR_CLUB',
    licensed: false,
    clauses: {
      BUSINESS_LINES: ['REFERRAL', 'CLAIMS'],
      CLAIM_SCOPE: { acts: ['REPORT', 'DOCUMENTS', 'STATUS', 'RUN_OFF'] },
    },
  },
  { kind: 'INDIVIDUAL_AGENT', clauses: EVERYTHING },
];

export async function guestsOf({ owner, gateway }: World, first: Tenant): Promise<Guest[]> {
  const secretHash = await hashSecret(SECRET);
  const [car] = await owner<{ plate: string; at: string }[]>`
    select p.plate, to_char(max(c.occurred_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from policies p join claim_policies k on k.policy_id = p.id join claims c on c.id = k.claim_id
    where p.partner_id = ${first.made.id} group by p.plate order by 2 desc limit 1`;
  const guests: Guest[] = [];
  for (const given of GUESTS) {
    const made = await aPartner(owner, { ...given, institutionId: first.made.institutionId });
    const clientId = `guest-${given.kind}`;
    await owner`insert into credentials (id, partner_id, staff_id, client_id, label, state, secret_hash, roles, scopes, expires_at)
      values (${newId('Credential')}, ${made.id}, null, ${clientId}, ${clientId}, 'ACTIVE', ${secretHash}, ${textArray(ROLES)}::text[], '{}', '2040-01-01T00:00:00Z')`;
    const client = await gateway.client(clientId, SECRET);
    const caller: Caller = {
      name: clientId,
      token: () => client.freshToken(),
      send: (query, variables) => client.send<unknown, Record<string, unknown>>(query, variables),
    };
    const ids: { kind: string; wire: string }[] = [];
    if (given.kind !== 'INDIVIDUAL_AGENT') {
      const { claimReport } = await client.ask(ClaimReportDocument, {
        input: aNotice({
          policy: { plate: car?.plate ?? '' },
          occurredAt: car?.at ?? '',
          ...(given.kind === 'REPAIR_SHOP' ? { reporter: BY_SHOP, estimate: AN_ESTIMATE } : { reporter: BY_PARTNER }),
        }),
      });
      if (!claimReport?.claim)
        throw new Error(`${given.kind} may not report: ${JSON.stringify(claimReport?.userErrors)}`);
      ids.push({ kind: 'Claim', wire: claimReport.claim.id });
    }
    guests.push({ caller, ids });
  }
  return guests;
}
