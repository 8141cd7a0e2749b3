/**
 * Three partners of one kind with twin data (same names of outlets' kinds, same plate, VIN, external reference, key and
 * price), told apart only by a canary in every text that is theirs; two branches of the insurer that look after them.
 */
import { createHash } from 'node:crypto';
import type postgres from 'postgres';
import { type Id, INSURER_TENANT, newId } from '../../../src/kernel/ids.js';
import { hashSecret } from '../../../src/modules/access/secrets.js';
import { withCheckDigit } from '../../../src/app/sandbox/vin.js';
import {
  aPartner,
  aStaffMember,
  anAgreement,
  anAgreementVersion,
  institutionTree,
  type PartnerMade,
} from '../channels-fixture.js';
import { type Answer, startTestGateway, type TestGateway, tokenFor } from '../gateway.js';
import { type Estate, estateOf } from './estate.js';
import { furnishTerms } from './terms-estate.js';
import { cursorsOf } from './cursors.js';

const SECRET = 'a secret of the isolation proof, long enough';
const TOKEN_LIFE_MS = 120_000;

/** Somebody who calls, signed in again before the token ends: a full proof outlives tokens. */
export interface Caller {
  readonly name: string;
  send(query: string, variables?: Record<string, unknown>): Promise<Answer<unknown>>;
}

export interface Tenant {
  readonly letter: string;
  readonly made: PartnerMade;
  readonly caller: Caller;
  /** Bound to the branch outlet and what is below it. */
  readonly bound: Caller;
  readonly estate: Estate;
}

export interface Branch {
  readonly name: string;
  readonly institutionId: Id<'Institution'>;
  readonly caller: Caller;
  /** Letters of the partners that it looks after. */
  readonly looksAfter: readonly string[];
  readonly credentialId: string;
}

export interface World {
  readonly gateway: TestGateway;
  readonly owner: postgres.Sql;
  readonly tenants: readonly Tenant[];
  readonly branches: readonly Branch[];
  stop(): Promise<void>;
}

export const canaryOf = (letter: string): string => `KANARI${letter}`;

const ALL_STAFF_ROLES = [
  'CHANNEL_MANAGER',
  'UNDERWRITER',
  'CLAIMS_HANDLER',
  'FINANCE',
  'RISK_CONTROL',
  'MOTOR_DEPARTMENT',
  'AUDITOR',
  'ADMIN',
];

export async function openWorld(): Promise<World> {
  const gateway = await startTestGateway();
  try {
    return await furnished(gateway);
  } catch (error) {
    await gateway.stop(); // otherwise the run would wait for it for ever
    throw error;
  }
}

async function furnished(gateway: TestGateway): Promise<World> {
  const { owner } = gateway.db;
  const secretHash = await hashSecret(SECRET);
  const tree = await institutionTree(owner);
  const credential = async (
    of: { partnerId: string; staffId?: string; outletId?: string },
    clientId: string,
    label: string,
    roles: readonly string[],
  ): Promise<string> => {
    const id = newId('Credential');
    await owner`
      insert into credentials (id, partner_id, staff_id, client_id, label, state, secret_hash, roles, scopes, outlet_id, expires_at)
      values (${id}, ${of.partnerId}, ${of.staffId ?? null}, ${clientId}, ${label}, 'ACTIVE', ${secretHash}, ${`{${roles.join(',')}}`}::text[], '{}', ${of.outletId ?? null}, '2040-01-01T00:00:00Z')`;
    return id;
  };
  const caller = (name: string, clientId: string): Caller => {
    let signedIn = -Infinity;
    let token = Promise.resolve('');
    return {
      name,
      async send(query, variables) {
        if (performance.now() - signedIn > TOKEN_LIFE_MS) {
          signedIn = performance.now();
          token = tokenFor(gateway.url, clientId, SECRET);
        }
        return gateway.withToken(await token).send<unknown, Record<string, unknown>>(query, variables);
      },
    };
  };

  const homes = [
    { letter: 'A', institutionId: tree.shanghai },
    { letter: 'B', institutionId: tree.pudong },
    { letter: 'C', institutionId: tree.guangdong },
  ];
  const founded: Omit<Tenant, 'estate'>[] = [];
  for (const { letter, institutionId } of homes) {
    const canary = canaryOf(letter);
    const made = await aPartner(owner, {
      kind: 'DEALER',
      name: `Twin ${canary}`,
      number: `P-${canary}`,
      externalRef: `own ${canary}`,
      institutionId,
      licensed: { number: `XK-${canary}` },
      clauses: {
        PRODUCTS: ['COMPULSORY-TRAFFIC'],
        VEHICLE_GROUPS: ['PRIVATE_PASSENGER', 'NON_COMMERCIAL_PASSENGER'],
        TERRITORY: ['310000', '440000'],
        BUSINESS_LINES: ['NEW_BUSINESS'],
      },
    });
    const second = await furnish(owner, made, canary);
    const roles = ['OWNER', 'SELLER', 'CLAIMS', 'FINANCE', 'READER', 'INTEGRATION'];
    await credential({ partnerId: made.id }, `whole-${canary}`, `main credential ${canary}`, roles);
    await credential(
      { partnerId: made.id, outletId: made.outlets.branch },
      `branch-${canary}`,
      `branch credential ${canary}`,
      roles,
    );
    const whole = caller(`partner ${letter}`, `whole-${canary}`);
    await makeQuotes(owner, whole, made, second, canary);
    await makeFiles(owner, made.id, canary);
    await furnishTerms(owner, made, canary);
    await markTheRest(owner, made.id, canary);
    founded.push({ letter, made, caller: whole, bound: caller(`branch outlet of ${letter}`, `branch-${canary}`) });
  }
  // Only when all are there can be told what each alone has.
  const tenants: Tenant[] = [];
  for (const tenant of founded)
    tenants.push({
      ...tenant,
      estate: {
        ...(await estateOf(owner, tenant.made.id, canaryOf(tenant.letter))),
        cursors: await cursorsOf(tenant.caller),
      },
    });

  const branches: Branch[] = [];
  for (const [name, institutionId, looksAfter] of [
    ['Shanghai', tree.shanghai, ['A', 'B']],
    ['Guangdong', tree.guangdong, ['C']],
  ] as const) {
    const staffId = await aStaffMember(owner, {
      institutionId,
      name: `staff of ${name}`,
      roles: ALL_STAFF_ROLES,
      level: 9,
    });
    const credentialId = await credential(
      { partnerId: INSURER_TENANT, staffId },
      `staff-${name}`,
      `staff of ${name} KANARI${name === 'Shanghai' ? 'S' : 'G'}`,
      ALL_STAFF_ROLES,
    );
    branches.push({
      name,
      institutionId,
      looksAfter,
      caller: caller(`staff of ${name}`, `staff-${name}`),
      credentialId,
    });
  }
  return { gateway, owner, tenants, branches, stop: () => gateway.stop() };
}

/** A second agreement that is only drafted, a salesperson at the branch outlet, canaries in the names. */
async function furnish(owner: postgres.Sql, made: PartnerMade, canary: string): Promise<string> {
  await owner`update outlets set name = ${`main ${canary}`}, external_ref = 'OUTLET-1' where id = ${made.outlets.main}`;
  await owner`update outlets set name = ${`branch ${canary}`}, external_ref = ${`outlet ${canary}`} where id = ${made.outlets.branch}`;
  await owner`update producers set name = ${`Main Seller ${canary}`}, external_ref = 'S-1', registration_number = ${`ZY-${canary}`} where id = ${made.producerId}`;
  const second = newId('Producer');
  await owner`insert into producers (id, partner_id, outlet_id, name, external_ref, registration_number, registered_until, trained_until, state)
    values (${second}, ${made.id}, ${made.outlets.branch}, ${`Branch Seller ${canary}`}, ${`seller ${canary}`}, ${`ZY2-${canary}`}, '2040-01-01', '2040-01-01', 'ACTIVE')`;
  await owner`update agreements set number = ${`XY-${canary}`}, external_ref = 'AGREEMENT-1' where id = ${made.agreementId}`;
  if (made.agreementId)
    await anAgreementVersion(owner, made.id, made.agreementId, {
      sequence: 2,
      versionState: 'DRAFT',
      effectiveFrom: '2030-01-01T00:00:00+08:00',
    });
  const drafted = await anAgreement(owner, made.id, {
    state: 'DRAFT',
    versionState: 'DRAFT',
    effectiveFrom: '2031-01-01T00:00:00+08:00',
    clauses: { PRODUCTS: ['COMPULSORY-TRAFFIC'] },
  });
  await owner`update agreements set number = ${`XY2-${canary}`}, external_ref = ${`agreement ${canary}`} where id = ${drafted.agreementId}`;
  return second;
}

/** One that waits for its bytes and one that is stored, both with the twin's digest: a digest tells nothing of whose it is. */
async function makeFiles(owner: postgres.Sql, partnerId: string, canary: string): Promise<void> {
  for (const [state, storedAt] of [
    ['AWAITING_BYTES', null],
    ['STORED', '2026-01-02T00:00:00Z'],
  ] as const)
    await owner`insert into files (id, partner_id, name, content_type, size_bytes, sha256, state, kind, personal, created_at, stored_at)
      values (${newId('File')}, ${partnerId}, ${`${state} ${canary}.pdf`}, 'application/pdf', 100, ${'a'.repeat(64)}, ${state}, 'OTHER', false, '2026-01-01T00:00:00Z', ${storedAt})`;
}

/** Rows that never change are marked by the owner with triggers off; what is only hashed, counted or an enum has no room for a mark. */
async function markTheRest(owner: postgres.Sql, partnerId: string, canary: string): Promise<void> {
  const digest = createHash('sha256').update(canary).digest('hex').slice(0, 40);
  await owner.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`update agreement_versions set standard_terms = ${`TERMS ${canary}`}, digest = ${`${canary} ${digest}`} where partner_id = ${partnerId}`;
    await tx`update agreement_clauses set title_zh = title_zh || ${canary}, title_en = title_en || ${canary}, text_zh = text_zh || ${canary}, text_en = text_en || ${canary},
      number = number || ${canary} where partner_id = ${partnerId}`;
    await tx`update licences set scope = ${`motor ${canary}`} where partner_id = ${partnerId}`;
    await tx`update credentials set last_used_at = null where partner_id = ${partnerId}`;
    await tx`update audit_records set purpose = ${`because ${canary}`} where partner_id = ${partnerId}`;
  });
}

/** Three by the API: the twin, one of its own at the main outlet, one at the branch outlet; a fourth is a clone that is withdrawn. */
async function makeQuotes(
  owner: postgres.Sql,
  whole: Caller,
  made: PartnerMade,
  branchSeller: string,
  canary: string,
): Promise<void> {
  const letter = canary.slice(-1);
  const nth = letter.charCodeAt(0) - 64;
  const producer = (id: string): string => `prd_${id.replaceAll('-', '')}`;
  const person = (name: string, serial: number): object => ({
    person: {
      name,
      identity: { kind: 'PASSPORT', number: `E0000000${String(serial)}` },
      phone: `1380013${String(nth)}${String(serial).padStart(3, '0')}`,
      address: `No. ${String(serial)} ${canary} Road`,
    },
  });
  const company = {
    organisation: {
      name: `${canary} Leasing`,
      address: `${canary} Tower`,
      phone: '02158880000',
      contact: { name: `Contact ${canary}` },
    },
  };
  const quote = async (
    key: string,
    more: { vin: string; plate: string; externalRef: string; producerId: string; policyholder: object; owner?: object },
  ): Promise<string> => {
    const answer = await whole.send(
      'mutation Quote($input: QuoteRequestInput!) { quoteRequest(input: $input) { quote { id revision } userErrors { code message field } } }',
      {
        input: {
          idempotencyKey: key,
          externalRef: more.externalRef,
          producerId: producer(more.producerId),
          vehicle: {
            vin: more.vin,
            registration: { plate: { number: more.plate } },
            region: '310000',
            useNature: 'FAMILY',
            energy: 'FUEL',
            seats: 5,
            displacementMl: 1498,
            engineNumber: `E${canary}`,
            makeModel: `Twin car ${canary}`,
            modelCode: `M${canary}`,
            firstRegisteredOn: '2023-05-12',
          },
          people: {
            policyholder: more.policyholder,
            firstBeneficiary: company,
            ...(more.owner ? { owner: more.owner } : {}),
          },
          options: [
            { label: 'A', compulsory: {} },
            { label: `B ${canary}`, compulsory: {} },
          ],
        },
      },
    );
    const made = (answer.data as { quoteRequest: { quote: { id: string } | null } } | null)?.quoteRequest.quote;
    if (!made) throw new Error(`no quote: ${answer.text}`);
    return made.id;
  };
  await quote('twin-1', {
    vin: withCheckDigit('LSGPC52U0PF000777'),
    plate: '沪A77701',
    externalRef: 'TWIN-1',
    producerId: made.producerId,
    policyholder: person('Twin Holder', 1),
  });
  const own = await quote(`key-only-${letter}`, {
    vin: withCheckDigit(`LSGPC52U0PF00010${String(nth)}`),
    plate: `沪A1010${String(nth)}`,
    externalRef: `main quote ${canary}`,
    producerId: made.producerId,
    policyholder: person(`Main Holder ${canary}`, 2),
  });
  await quote(`key-branch-${letter}`, {
    vin: withCheckDigit(`LSGPC52U0PF00020${String(nth)}`),
    plate: `沪A2020${String(nth)}`,
    externalRef: `branch quote ${canary}`,
    producerId: branchSeller,
    policyholder: person(`Branch Holder ${canary}`, 3),
  });
  const cloned = await whole.send(
    'mutation Clone($input: QuoteCloneInput!) { quoteClone(input: $input) { quote { id revision } userErrors { code message } } }',
    {
      input: { quoteId: own, idempotencyKey: `key-clone-${letter}`, externalRef: `main clone ${canary}` },
    },
  );
  const clone = (cloned.data as { quoteClone: { quote: { id: string; revision: number } | null } } | null)?.quoteClone
    .quote;
  if (!clone) throw new Error(`no clone: ${cloned.text}`);
  await whole.send(
    'mutation Withdraw($input: QuoteWithdrawInput!) { quoteWithdraw(input: $input) { userErrors { code } } }',
    {
      input: {
        quoteId: clone.id,
        expectedVersion: clone.revision,
        idempotencyKey: `key-withdraw-${letter}`,
        reason: `not wanted ${canary}`,
      },
    },
  );
  // Times that only this partner has, so that a range filter has something to find.
  await owner`update quotes set created_at = ${`2025-0${String(nth)}-01T00:00:00Z`} where partner_id = ${made.id} and external_ref = ${`main quote ${canary}`}`;
}
