/**
 * The schema under an owner that is nobody special: neither superuser nor BYPASSRLS, as a hosted PostgreSQL gives it. Forced
 * row-level security holds for that owner too, and the SECURITY DEFINER functions read as it (migration `owner_reads`). They answer
 * here as they do under a superuser; the control takes their policies away.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import postgres from 'postgres';
import { readConfig, Secret } from '../../../src/app/config.js';
import { startGateway } from '../../../src/app/gateway.js';
import { sandboxSecretOf } from '../../../src/app/sandbox/credentials.js';
import type { QuoteAcceptInput } from '../../generated/operations.js';
import { catalogueViolations } from '../../kit/catalogue.js';
import { plainlyOwnedDatabase, type TestDatabase } from '../../kit/database.js';
import { TEST_SECRET, tokenFor } from '../../kit/gateway.js';
import { policyWorld, type PolicyRow, type PolicyWorld } from '../../kit/policy-world.js';
import {
  aSelection,
  aValuedSaloon,
  bothParts,
  codes,
  DAMAGE,
  type Seller,
  THIRD_PARTY,
} from '../../kit/quote-world.js';
import { toAccept } from '../../kit/underwriting-world.js';

let db: TestDatabase;
let asOwner: postgres.Sql;
let world: PolicyWorld;
let dealer: Seller;
let other: Seller;
/** Issued to the dealer; the compulsory one first. */
let policies: PolicyRow[];
const vehicle = aValuedSaloon();
beforeAll(async () => {
  db = await plainlyOwnedDatabase();
  asOwner = postgres(db.ownerUrl, { max: 1, onnotice: () => undefined, fetch_types: false });
  world = await policyWorld({ db });
  dealer = await world.partner();
  other = await world.partner();
  policies = await world.issued(dealer, {
    request: { vehicle, options: [bothParts('A', aSelection([DAMAGE, THIRD_PARTY]))] },
  });
  for (const policy of policies) await world.document(policy, dealer.made.id);
}, 120_000);
afterAll(async () => {
  await asOwner.end();
  await world.stop();
});

const FACTS = ['credentials', 'policies', 'policy_documents', 'files'];

async function seenByOwner(table: string): Promise<number> {
  const [row] = await asOwner.unsafe<{ n: number }[]>(`select count(*)::int as n from ${table}`);
  return row?.n ?? -1;
}

/** The same vehicle in another partner's quote for the same year. */
function sameVehicle(): Promise<QuoteAcceptInput> {
  return toAccept(other, 'A', { vehicle });
}

async function codeOfPolicy(): Promise<string> {
  const [row] = await db.owner<{ code: string }[]>`
    select verification_code as code from policy_documents where policy_id = ${policies[0]?.id ?? ''} and kind = 'POLICY'`;
  return row?.code ?? '';
}

it('the owner is neither superuser nor BYPASSRLS, and by itself sees no row behind the walls', async () => {
  const [owner] = await asOwner`
    select rolsuper or rolbypassrls as strong, (select count(*)::int from pg_tables where schemaname = 'public' and tableowner <> current_user) as others
    from pg_roles where rolname = current_user`;
  expect({ ...owner }).toEqual({ strong: false, others: 0 });
  for (const table of FACTS) {
    expect([table, (await db.owner.unsafe(`select from ${table} limit 1`)).length]).toEqual([table, 1]);
    expect([table, await seenByOwner(table)]).toEqual([table, 0]);
  }
});

it('the walls are the same as under a superuser', async () => {
  await asOwner.unsafe('begin');
  const found = await catalogueViolations(asOwner);
  await asOwner.unsafe('rollback');
  expect(found).toEqual([]);
});

describe('the bare facts', () => {
  it('tenant_of_client: partners sign in', async () => {
    await expect(world.credentialOf(dealer.made)).resolves.toHaveProperty('token');
  });

  it('cover_exists: another partner is refused a second compulsory cover before anything is written', async () => {
    expect(policies.map(({ kind }) => kind)).toEqual(['COMPULSORY', 'COMMERCIAL']);
    expect(codes(await other.accept(await sameVehicle()))).toEqual(['DUPLICATE_COMPULSORY']);
  });

  it('verify_document: whoever holds the paper may check it', async () => {
    const answer = await fetch(`${world.gateway.url}/verify/${await codeOfPolicy()}`);
    expect(await answer.json()).toMatchObject({ policy: { number: policies[0]?.number } });
  });

  it('open nothing for the log-ins that serve: their walls are as high as before', async () => {
    const app = postgres(db.appUrl, { max: 1, onnotice: () => undefined, fetch_types: false });
    await app`set search_path = pg_catalog, pg_temp`;
    for (const table of FACTS)
      expect([table, (await app.unsafe(`select from public.${table}`)).length]).toEqual([table, 0]);
    await app.end();
  });
});

it('a sandbox begins on such a database, and a second start finds it there', async () => {
  const empty = await plainlyOwnedDatabase();
  const config = readConfig({
    PORT: '0',
    DATABASE_URL: empty.ownerUrl,
    DATABASE_APP_URL: empty.appUrl,
    DATABASE_WORKER_URL: empty.workerUrl,
    GATEWAY_SECRET: TEST_SECRET,
    WORKER: 'off',
    LOG_LEVEL: 'silent',
    FILES_DIR: world.gateway.files,
  });
  try {
    for (const quotes of ['made now', 'there']) {
      const gateway = await startGateway(config, { pastSales: true });
      await tokenFor(gateway.url, 'sandbox-dealer', sandboxSecretOf(new Secret(TEST_SECRET), 'sandbox-dealer'));
      await gateway.stop();
      const [found] = await empty.owner`
        select count(*)::int as partners, (select count(*) > 0 from quotes) as quoted, (select count(*)::int from renewals) as due
        from partners where number like 'PTN-%'`;
      expect([quotes, { ...found }]).toEqual([quotes, { partners: 7, quoted: true, due: 5 }]);
    }
  } finally {
    await empty.drop();
  }
}, 120_000);

describe('control: without the policies of `owner_reads`', () => {
  beforeAll(async () => {
    for (const table of FACTS) await asOwner.unsafe(`drop policy ${table}_fact on ${table}`);
  });

  it('nobody can sign in', async () => {
    await expect(world.credentialOf(dealer.made)).rejects.toThrow('invalid_client');
  });
  it('no cover is found before it is paid for', async () => {
    expect(codes(await other.accept(await sameVehicle()))).toEqual([]);
  });
  it('every code is unknown', async () => {
    expect((await fetch(`${world.gateway.url}/verify/${await codeOfPolicy()}`)).status).toBe(404);
  });
});
