/**
 * Two or three partners of one kind with twin data (same names of outlets' kinds, same plate, VIN, external reference, key and
 * price), told apart only by a canary in every text that is theirs; two branches of the insurer that look after them.
 */
import { createHash } from 'node:crypto';
import type postgres from 'postgres';
import { type Id, INSURER_TENANT, newId, wireId } from '../../../src/kernel/ids.js';
import { hashSecret } from '../../../src/modules/access/secrets.js';
import {
  aPartner,
  aStaffMember,
  anAgreement,
  anAgreementVersion,
  institutionTree,
  type PartnerMade,
} from '../channels-fixture.js';
import { runJobs } from '../../../src/app/jobs.js';
import { readConfig } from '../../../src/app/config.js';
import { connectedProvider } from '../../../src/app/payments/connected.js';
import type { Ports } from '../../../src/kernel/ctx.js';
import { tellLapses } from '../../../src/modules/channels/index.js';
import { diskBlobs } from '../../../src/modules/platform/index.js';
import { BILLING_CLAUSES, type BillingWorld, billingWorld } from '../billing-world.js';
import { type Answer, TEST_SECRET, type TestGateway, tokenFor } from '../gateway.js';
import { eventually, recordingLog } from '../jobs.js';
import { runScan } from '../scan.js';
import { promised } from '../service-world.js';
import { afterIssue } from './after-issue.js';
import { type Business, newBusiness, type Ready } from './business.js';
import { makeQuotes } from './early-quotes.js';
import { type Estate, estateOf } from './estate.js';
import { later } from './renewing.js';
import { besideLosses } from './beside-losses.js';
import { lossDesk, sufferLosses } from './losses.js';
import { furnishTerms } from './terms-estate.js';
import { cursorsOf } from './cursors.js';

const SECRET = 'a secret of the isolation proof, long enough';
const TOKEN_LIFE_MS = 120_000;

/** Somebody who calls, signed in again before the token ends: a full proof outlives tokens. */
export interface Caller {
  readonly name: string;
  send(query: string, variables?: Record<string, unknown>): Promise<Answer<unknown>>;
  /** One that still lasts. */
  token(): Promise<string>;
}

export interface Tenant {
  readonly letter: string;
  readonly made: PartnerMade;
  readonly caller: Caller;
  /** Bound to the branch outlet and what is below it. */
  readonly bound: Caller;
  readonly estate: Estate;
  /** Inputs that would be done as they stand, by the caller that is bound. */
  readonly atBranch: Estate['inputs'];
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

const ALL_PARTNER_ROLES = ['OWNER', 'SELLER', 'CLAIMS', 'FINANCE', 'READER', 'INTEGRATION'];
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

interface Home {
  readonly letter: string;
  readonly institutionId: Id<'Institution'>;
  /** The branch that looks after it. */
  readonly branch: 'Shanghai' | 'Guangdong';
}

/** Below it the twins insure third parties; one option of each goes beyond. */
const HIGHEST_SUM = { amount: [{ value: '3000000.00' }] };

/** Who is there: three, two of them under one branch; or one under each branch. */
export type Twins = 'THREE' | 'TWO';

export async function openWorld(twins: Twins): Promise<World> {
  const world = await billingWorld();
  try {
    return await furnished(world, twins);
  } catch (error) {
    await world.stop(); // otherwise the run would wait for it for ever
    throw error;
  }
}

async function furnished(world: BillingWorld, twins: Twins): Promise<World> {
  const { gateway } = world;
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
  const caller = (name: string, clientId: string): Caller => callerOf(gateway, name, clientId);
  const desk = {
    first: await world.staff(['FINANCE']),
    second: await world.staff(['FINANCE']),
    underwriter: await world.staff(['UNDERWRITER'], 5),
  };

  // Below the branch itself wherever it may be: the subtree is looked through, not one institution.
  const homes: readonly Home[] = (
    [
      { letter: 'A', institutionId: tree.pudong, branch: 'Shanghai' },
      { letter: 'B', institutionId: tree.guangdong, branch: 'Guangdong' },
      { letter: 'C', institutionId: tree.shanghai, branch: 'Shanghai' },
    ] as const
  ).slice(0, twins === 'THREE' ? 3 : 2);
  const founded: (Omit<Tenant, 'estate' | 'atBranch'> & { readonly business: Business; readonly ready: Ready })[] = [];
  for (const { letter, institutionId } of homes) {
    const canary = canaryOf(letter);
    const made = await aPartner(owner, {
      kind: 'AGENT', // earns commission
      name: `Twin ${canary}`,
      number: `P-${canary}`,
      externalRef: `own ${canary}`,
      institutionId,
      licensed: { number: `XK-${canary}` },
      clauses: {
        ...BILLING_CLAUSES,
        SUM_INSURED_LIMIT: HIGHEST_SUM,
        RENEWAL_OWNERSHIP: { owner: 'PLACING_PARTNER' },
        SERVICE_LEVELS: promised('8'),
      },
    });
    const second = await furnish(owner, made, canary);
    await credential({ partnerId: made.id }, `whole-${canary}`, `main credential ${canary}`, ALL_PARTNER_ROLES);
    await credential(
      { partnerId: made.id, outletId: made.outlets.branch },
      `branch-${canary}`,
      `branch credential ${canary}`,
      ALL_PARTNER_ROLES,
    );
    const whole = caller(`partner ${letter}`, `whole-${canary}`);
    await makeQuotes(owner, whole, made, second, canary);
    await makeFiles(owner, made.id, canary);
    await furnishTerms(owner, made, canary);
    const business: Business = {
      world,
      canary,
      nth: letter.charCodeAt(0) - 64,
      main: await world.credentialOf(made),
      branch: await world.credentialOf(made),
      branchProducerId: wireId('Producer', second),
      desk,
    };
    founded.push({
      letter,
      made,
      caller: whole,
      bound: caller(`branch outlet of ${letter}`, `branch-${canary}`),
      business,
      ready: await newBusiness(business),
    });
  }
  await runTheWorker(world);
  const businesses = founded.map(({ business }) => business);
  const losses = await lossDesk(world);
  await sufferLosses(losses, businesses);
  await besideLosses(losses, world, businesses);
  await later(world, businesses);
  for (const { business, made } of founded) {
    await afterIssue(business);
    await markTheRest(owner, made.id, business.canary);
  }
  // Only when all are there can be told what each alone has.
  const tenants: Tenant[] = [];
  for (const { business, ready, ...tenant } of founded)
    tenants.push({
      ...tenant,
      estate: {
        ...(await estateOf(owner, tenant.made.id, business.canary)),
        cursors: await cursorsOf(tenant.caller),
        inputs: { QuoteAcceptInput: ready.main, PaymentConfirmInput: ready.transfer },
      },
      atBranch: { QuoteAcceptInput: ready.branch },
    });

  const branches: Branch[] = [];
  for (const [name, institutionId] of [
    ['Shanghai', tree.shanghai],
    ['Guangdong', tree.guangdong],
  ] as const) {
    const looksAfter = homes.filter(({ branch }) => branch === name).map(({ letter }) => letter);
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
  return { gateway, owner, tenants, branches, stop: () => world.stop() };
}

/** Signs in again before the token ends. */
function callerOf(gateway: TestGateway, name: string, clientId: string): Caller {
  let signedIn = -Infinity;
  let token = Promise.resolve('');
  const standing = (): Promise<string> => {
    if (performance.now() - signedIn > TOKEN_LIFE_MS) {
      signedIn = performance.now();
      token = tokenFor(gateway.url, clientId, SECRET);
    }
    return token;
  };
  return {
    name,
    token: standing,
    send: async (query, variables) =>
      gateway.withToken(await standing()).send<unknown, Record<string, unknown>>(query, variables),
  };
}

/** Runs until nothing is asked for any more, then stops: while probes are asked, nothing moves by itself. */
async function runTheWorker(world: BillingWorld): Promise<void> {
  const { gateway, clock, platform, provider, db } = world;
  const ports = {
    industryPlatform: platform,
    blobs: diskBlobs(gateway.files),
    paymentProvider: connectedProvider(
      readConfig({ GATEWAY_SECRET: TEST_SECRET, PAYMENT_PROVIDER_URL: provider.url }),
      () => gateway.url,
    ),
  } as unknown as Ports;
  const jobs = runJobs(db.workerUrl, { clock, log: recordingLog().log, ports });
  try {
    await eventually('what was paid is issued and documented, or given back', 120_000, async () => {
      const [left] = await db.owner<{ n: number }[]>`
        select (select count(*) from graphile_worker.jobs where task_identifier in ('policies.issue', 'policies.documents'))::int
          + (select count(*) from applications where state = 'PAID')::int as n`;
      return left?.n === 0 ? true : null;
    });
  } finally {
    await jobs.stop();
  }
  await world.settle();
  await runScan(world, tellLapses);
}

/** A second agreement that is only drafted, a salesperson at the branch outlet whose training ends soon, canaries in the names. */
async function furnish(owner: postgres.Sql, made: PartnerMade, canary: string): Promise<Id<'Producer'>> {
  await owner`update outlets set name = ${`main ${canary}`}, external_ref = 'OUTLET-1' where id = ${made.outlets.main}`;
  await owner`update outlets set name = ${`branch ${canary}`}, external_ref = ${`outlet ${canary}`} where id = ${made.outlets.branch}`;
  await owner`update producers set name = ${`Main Seller ${canary}`}, external_ref = 'S-1', registration_number = ${`ZY-${canary}`} where id = ${made.producerId}`;
  const second = newId('Producer');
  await owner`insert into producers (id, partner_id, outlet_id, name, external_ref, registration_number, registered_until, trained_until, state)
    values (${second}, ${made.id}, ${made.outlets.branch}, ${`Branch Seller ${canary}`}, ${`seller ${canary}`}, ${`ZY2-${canary}`}, '2040-01-01', '2026-12-15', 'ACTIVE')`;
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
    await owner`insert into files (id, partner_id, name, content_type, size_bytes, sha256, state, kind, personal, created_at, stored_at, served_sha256, served_size_bytes)
      values (${newId('File')}, ${partnerId}, ${`${state} ${canary}.pdf`}, 'application/pdf', 100, ${'a'.repeat(64)}, ${state}, 'OTHER', false, '2026-01-01T00:00:00Z', ${storedAt}, ${storedAt && 'b'.repeat(64)}, ${storedAt && 100})`;
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
    await tx`update credentials set last_used_at = null, label = ${`credential ${canary}`} where partner_id = ${partnerId} and label not like ${`%${canary}%`}`;
    // Whichever file is looked at: it says where and when it was taken.
    await tx`update files set embedded_at = '2026-01-01T08:00:00Z', embedded_latitude = 31230000, embedded_longitude = 121470000 where partner_id = ${partnerId}`;
    await tx`update application_materials set label_zh = label_zh || ${canary}, label_en = label_en || ${canary}, rejection = ${`blurred ${canary}`} where partner_id = ${partnerId}`;
    await tx`update policy_versions set content = jsonb_set(content, '{specialAgreements}', ${tx.json([{ code: 'TE01', text: { zh: `特约 ${canary}`, en: `Agreed ${canary}` } }])}) where partner_id = ${partnerId}`;
    // It cost nothing: what was never paid could not go back.
    await tx`update policy_versions set content = jsonb_set(content, '{replenished}', ${tx.json([{ coverage: 'BODY_SCRATCH', restoredFen: '150000', premiumFen: '0' }])}) where partner_id = ${partnerId}`;
    await tx`update claim_materials set label_zh = label_zh || ${canary}, label_en = label_en || ${canary}, rejection = ${`blurred ${canary}`} where partner_id = ${partnerId}`;
    await tx`update claim_assessments set note = ${`send it back ${canary}`} where partner_id = ${partnerId}`;
    await tx`update claim_payments set reason = ${`in a hurry ${canary}`} where partner_id = ${partnerId}`;
    // The first word on a payment after the last one: it waits for a second person.
    await tx`insert into claim_payment_statements (partner_id, claim_id, sequence, place, staff_id, kind, amount_fen, payee_id, beneficiary, stated_at)
      select partner_id, claim_id, sequence + 1, place + 1, staff_id, kind, amount_fen, payee_id, beneficiary, stated_at
      from claim_payment_statements where partner_id = ${partnerId}`;
    await tx`update claim_reports set filed_by_label = ${`filed by ${canary}`} where partner_id = ${partnerId}`;
    await tx`update claims set closing_reason = ${`over ${canary}`} where partner_id = ${partnerId}`;
    await tx`update renewals set withheld_reason = ${`not again ${canary}`} where partner_id = ${partnerId}`;
    await tx`update endorsements set note = ${`noted ${canary}`} where partner_id = ${partnerId}`;
    await tx`update endorsements set proposal = jsonb_set(proposal, '{answer}', jsonb_build_object('transferId', id, 'reason', ${`riskier ${canary}`}::text))
      where partner_id = ${partnerId} and proposal ? 'changes'`;
    await tx`update audit_records set purpose = ${`because ${canary}`} where partner_id = ${partnerId}`;
  });
}
