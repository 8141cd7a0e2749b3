/**
 * Puts the invented insurer into an empty sandbox. Written once; a second start finds it there. What is the insurer's own is
 * written by the owner of the tables; what lies behind the walls by the log-in that serves, as somebody of the head office
 * would: an owner that is no superuser has no way through them.
 */
import postgres from 'postgres';
import { type Id, INSURER_TENANT, newId } from '../../kernel/ids.js';
import { hashSecret, matchesAny } from '../../modules/access/index.js';
import type { Secret } from '../config.js';
import type { World } from '../context.js';
import type { Database } from '../database.js';
import { SANDBOX_CREDENTIALS, sandboxSecretOf } from './credentials.js';
import { INSTITUTIONS, PARTNERS, type SandboxIds, type SandboxPartner, SERVICE_POINTS, STAFF } from './data.js';
import { playPastSales, type Sellers } from './play-past-sales.js';
import { sandboxQuotes } from './quotes.js';
import { EFFECTIVE_FROM, sandboxTerms } from './terms.js';

type Sql = postgres.Sql;
const LOCK = 7_210_312;
/** Somebody of the head office: its institution looks after every partner. */
const ACTS = 'motor1';
const KEEPS_POINTS = '理赔部核赔岗';

export async function ensureSandbox(
  { ownerUrl, appUrl, workerUrl }: Pick<Database, 'ownerUrl' | 'appUrl' | 'workerUrl'>,
  secret: Secret,
  world: World,
  pastSales: boolean,
): Promise<void> {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  const app = postgres(appUrl, { max: 1, onnotice: () => undefined });
  try {
    await owner`select pg_advisory_lock(${LOCK})`; // two first starts at once
    const [made] = await owner`select 1 from institutions limit 1`;
    const institutions = made ? null : await makeInsurer(owner);
    const staff = await staffIds(owner);
    await app`select set_config('app.scope', 'STAFF', false), set_config('app.actor_id', ${staff.get(ACTS) ?? ''}, false)`;
    if (institutions) await makePartners(app, institutions);
    const ids = new Map([...staff, ...(await partnerIds(app))]);
    await ensureCredentials(app, secret, ids);
    if (!made) await sandboxQuotes(world, ids);
    if (pastSales) await playPastSales(world, workerUrl, { ids, ...(await soldBefore(app)) });
  } finally {
    await Promise.all([owner.end({ timeout: 2 }), app.end({ timeout: 2 })]);
  }
}

async function staffIds(owner: Sql): Promise<SandboxIds> {
  const rows = await owner<{ id: string; name: string }[]>`select id, name from staff_members`;
  return new Map(
    STAFF.flatMap(({ key, name }) => rows.filter((row) => row.name === name).map((row) => [key, row.id] as const)),
  );
}

async function partnerIds(app: Sql): Promise<SandboxIds> {
  const rows = await app<{ id: string; number: string }[]>`select id, number from partners`;
  return new Map(
    PARTNERS.flatMap(({ key, number }) =>
      rows.filter((row) => row.number === number).map((row) => [key, row.id] as const),
    ),
  );
}

/** Who sells, and what was sold before: a start that was killed goes on where it stopped. */
async function soldBefore(app: Sql): Promise<Omit<Sellers, 'ids'>> {
  const producers = await app<{ id: Id<'Producer'>; number: string }[]>`
    select p.id, partners.number from producers p join partners on partners.id = p.partner_id`;
  const sold = await app<{ external_ref: string }[]>`
    select external_ref from applications where state = 'ISSUED' and external_ref like 'DEMO-LY-%'`;
  return {
    producers: new Map(
      PARTNERS.flatMap(({ key, number }) =>
        producers.filter((row) => row.number === number).map(({ id }) => [key, id] as const),
      ),
    ),
    sold: new Set(sold.map((row) => row.external_ref)),
  };
}

type Institutions = ReadonlyMap<string, { readonly id: string; readonly path: string }>;

async function makeInsurer(owner: Sql): Promise<Institutions> {
  const institutions = new Map<string, { id: string; path: string }>();
  for (const { code, name, parent } of INSTITUTIONS) {
    const id = newId('Institution');
    const above = parent === null ? null : institutions.get(parent);
    const path = above ? `${above.path}/${id}` : id;
    institutions.set(code, { id, path });
    await owner`insert into institutions (id, parent_id, code, name, path) values (${id}, ${above?.id ?? null}, ${code}, ${name}, ${path})`;
  }
  for (const member of STAFF) {
    await owner`insert into staff_members (id, institution_id, name, roles, level, active, employment)
      values (${newId('Staff')}, ${institutions.get(member.institution)?.id ?? null}, ${member.name}, ${list(member.roles)}::text[], ${member.level}, true, ${member.employment ?? 'FULL_TIME'})`;
  }
  const [keeper] = await owner<{ id: string }[]>`select id from staff_members where name = ${KEEPS_POINTS}`;
  for (const { institution, kinds, name, address, region, regions, openingHours } of SERVICE_POINTS) {
    const place = { address, region, latitude: null, longitude: null };
    await owner`insert into service_points (id, institution_id, kinds, name, place, phone, regions, opening_hours, registered_by_id, registered_at)
      values (${newId('ServicePoint')}, ${institutions.get(institution)?.id ?? null}, ${list(kinds)}::text[], ${name}, ${owner.json(place)}, '4000000000', ${list(regions)}::text[], ${openingHours}, ${keeper?.id ?? null}, ${EFFECTIVE_FROM})`;
  }
  return institutions;
}

async function makePartners(app: Sql, institutions: Institutions): Promise<void> {
  for (const partner of PARTNERS) await makePartner(app, partner, institutions.get(partner.institution)?.id ?? '');
}

async function makePartner(app: Sql, partner: SandboxPartner, institutionId: string): Promise<void> {
  const id = newId('Partner');
  await app`insert into partners (id, number, name, kind, state, institution_id, created_at)
    values (${id}, ${partner.number}, ${partner.name}, ${partner.kind}, 'ACTIVE', ${institutionId}, ${EFFECTIVE_FROM})`;
  if (partner.licence) {
    await app`insert into licences (id, partner_id, number, scope, regions, valid_from, valid_until)
      values (${newId('Licence')}, ${id}, ${partner.licence.number}, '机动车辆保险', ${list(partner.licence.regions)}::text[], '2024-01-01', '2036-01-01')`;
  }
  const outlets = new Map<string, { id: string; path: string }>();
  for (const outlet of partner.outlets) {
    const outletId = newId('Outlet');
    const above = outlet.parent === undefined ? undefined : outlets.get(outlet.parent);
    const path = above ? `${above.path}/${outletId}` : outletId;
    outlets.set(outlet.externalRef, { id: outletId, path });
    await app`insert into outlets (id, partner_id, parent_id, path, name, region, external_ref, active)
      values (${outletId}, ${id}, ${above?.id ?? null}, ${path}, ${outlet.name}, ${outlet.region}, ${outlet.externalRef}, true)`;
  }
  for (const producer of partner.producers) {
    await app`insert into producers (id, partner_id, outlet_id, name, external_ref, registration_number, registered_until, trained_until, state)
      values (${newId('Producer')}, ${id}, ${outlets.get(producer.outlet)?.id ?? null}, ${producer.name}, ${producer.externalRef}, ${producer.registration}, '2036-01-01', '2036-01-01', 'ACTIVE')`;
  }
  await makeAgreement(app, partner, id);
}

/** An agreement in force from the standard terms of its kind, as both sides would have signed it. */
async function makeAgreement(app: Sql, partner: SandboxPartner, partnerId: string): Promise<void> {
  const { clauses, content, digest, channelKind, licensed, number } = sandboxTerms(partner);
  const agreementId = newId('Agreement');
  const versionId = newId('AgreementVersion');
  const drafter = newId('Staff'); // nobody who logs in: the sandbox itself
  await app`insert into agreements (id, partner_id, number, state) values (${agreementId}, ${partnerId}, ${number}, 'ACTIVE')`;
  await app`insert into agreement_versions (id, partner_id, agreement_id, sequence, state, standard_terms, standard_terms_id, drafted_by, effective_from, digest)
    select ${versionId}, ${partnerId}, ${agreementId}, 1, 'ACTIVE', ${content.standardTerms}, t.id, ${drafter}, ${EFFECTIVE_FROM}, ${digest}
    from standard_terms t where t.channel_kind = ${channelKind} and t.licensed = ${licensed} and t.state = 'PUBLISHED'`;
  await app`insert into agreement_contents (partner_id, version_id, content) values (${partnerId}, ${versionId}, ${app.json(content as unknown as postgres.JSONValue)})`;
  for (const [position, clause] of clauses.entries()) {
    await app`insert into agreement_clauses (id, partner_id, version_id, position, key, number, title_zh, title_en, text_zh, text_en, parameters)
      values (${newId('Clause')}, ${partnerId}, ${versionId}, ${position + 1}, ${clause.key}, ${clause.number}, ${clause.titleZh}, ${clause.titleEn}, ${clause.textZh}, ${clause.textEn}, ${app.json(clause.parameters as unknown as postgres.JSONValue)})`;
  }
  const sign = (side: 'PARTNER' | 'INSURER', label: string) =>
    app`insert into agreement_signatures (partner_id, version_id, side, signer_id, signer_label, digest, signed_at)
      values (${partnerId}, ${versionId}, ${side}, ${newId('Staff')}, ${label}, ${digest}, ${EFFECTIVE_FROM})`;
  await sign('INSURER', '渠道部');
  // Each side signs for itself, here too: the wall knows no other way.
  await app`select set_config('app.scope', 'PARTNER', false), set_config('app.partner_id', ${partnerId}, false)`;
  await sign('PARTNER', partner.name);
  await app`select set_config('app.scope', 'STAFF', false), set_config('app.partner_id', '', false)`;
}

/** Secrets are derived from the installation's own: made once, and made again when that secret has changed. */
async function ensureCredentials(app: Sql, secret: Secret, ids: SandboxIds): Promise<void> {
  const [first] = SANDBOX_CREDENTIALS;
  const [there] = await app<
    { secret_hash: string }[]
  >`select secret_hash from credentials where client_id = ${first?.clientId ?? ''}`;
  if (first && there && (await matchesAny(sandboxSecretOf(secret, first.clientId), [there.secret_hash, null]))) return;
  for (const credential of SANDBOX_CREDENTIALS) {
    const of = ids.get(credential.of);
    if (of === undefined) continue;
    const member = STAFF.find((staff) => staff.key === credential.of);
    const hash = await hashSecret(sandboxSecretOf(secret, credential.clientId));
    await app`insert into credentials (id, partner_id, staff_id, client_id, label, state, secret_hash, roles, scopes, expires_at)
      values (${newId('Credential')}, ${member ? INSURER_TENANT : of}, ${member ? of : null}, ${credential.clientId}, ${credential.who}, 'ACTIVE', ${hash}, ${list(member?.roles ?? credential.roles)}::text[], '{}', '2036-01-01T00:00:00Z')
      on conflict (client_id) do update set secret_hash = excluded.secret_hash`;
  }
}

function list(values: readonly string[]): string {
  return `{${values.map((value) => `"${value}"`).join(',')}}`;
}
