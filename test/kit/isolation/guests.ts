/**
 * Callers of the kinds that sell little or nothing: a repair shop, a car club and an individual agent, beside the twins.
 * Shop and club have reported a loss of the first twin's car, so that each has a claim whose policy is being found.
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
/** On the morning on which the twins' world stands still. */
const HAPPENED_AT = '2026-11-21T08:00:00.000+08:00';
const AGREED_AT = '2026-11-21T09:00:00.000+08:00';
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
  const [car] = await owner<{ plate: string }[]>`
    select plate from policies where partner_id = ${first.made.id} and plate is not null limit 1`;
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
          occurredAt: HAPPENED_AT,
          ...(given.kind === 'REPAIR_SHOP'
            ? {
                reporter: { ...BY_SHOP, insuredConsentAt: AGREED_AT },
                estimate: { ...AN_ESTIMATE, vehicleInShopSince: AGREED_AT },
              }
            : { reporter: { ...BY_PARTNER, insuredConsentAt: AGREED_AT } }),
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
