/** Puts the invented insurer into an empty sandbox. Written once, as the owner of the tables; a second start finds it there. */
import postgres from 'postgres';
import { INSURER_TENANT, newId } from '../../kernel/ids.js';
import { hashSecret, matchesAny } from '../../modules/access/index.js';
import type { Secret } from '../config.js';
import type { World } from '../context.js';
import { SANDBOX_CREDENTIALS, sandboxSecretOf } from './credentials.js';
import { INSTITUTIONS, PARTNERS, type SandboxIds, type SandboxPartner, STAFF } from './data.js';
import { sandboxQuotes } from './quotes.js';
import { EFFECTIVE_FROM, sandboxTerms } from './terms.js';

type Owner = postgres.Sql;
const LOCK = 7_210_312;

export async function ensureSandbox(ownerUrl: string, secret: Secret, world: World): Promise<void> {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    await owner`select pg_advisory_lock(${LOCK})`; // two first starts at once
    const [made] = await owner`select 1 from institutions limit 1`;
    const ids = made ? await known(owner) : await make(owner);
    await ensureCredentials(owner, secret, ids);
    if (!made) await sandboxQuotes(world, ids);
  } finally {
    await owner.end({ timeout: 2 });
  }
}

async function known(owner: Owner): Promise<SandboxIds> {
  const partners = await owner<{ id: string; number: string }[]>`select id, number from partners`;
  const staff = await owner<{ id: string; name: string }[]>`select id, name from staff_members`;
  return new Map([
    ...PARTNERS.flatMap((partner) =>
      partners.filter((row) => row.number === partner.number).map((row) => [partner.key, row.id] as const),
    ),
    ...STAFF.flatMap((member) =>
      staff.filter((row) => row.name === member.name).map((row) => [member.key, row.id] as const),
    ),
  ]);
}

async function make(owner: Owner): Promise<SandboxIds> {
  const institutions = new Map<string, { id: string; path: string }>();
  for (const { code, name, parent } of INSTITUTIONS) {
    const id = newId('Institution');
    const above = parent === null ? null : institutions.get(parent);
    const path = above ? `${above.path}/${id}` : id;
    institutions.set(code, { id, path });
    await owner`insert into institutions (id, parent_id, code, name, path) values (${id}, ${above?.id ?? null}, ${code}, ${name}, ${path})`;
  }
  const ids = new Map<string, string>();
  for (const member of STAFF) {
    const id = newId('Staff');
    ids.set(member.key, id);
    await owner`insert into staff_members (id, institution_id, name, roles, level, active)
      values (${id}, ${institutions.get(member.institution)?.id ?? null}, ${member.name}, ${list(member.roles)}::text[], ${member.level}, true)`;
  }
  for (const partner of PARTNERS)
    ids.set(partner.key, await makePartner(owner, partner, institutions.get(partner.institution)?.id ?? ''));
  return ids;
}

async function makePartner(owner: Owner, partner: SandboxPartner, institutionId: string): Promise<string> {
  const id = newId('Partner');
  await owner`insert into partners (id, number, name, kind, state, institution_id, created_at)
    values (${id}, ${partner.number}, ${partner.name}, ${partner.kind}, 'ACTIVE', ${institutionId}, ${EFFECTIVE_FROM})`;
  if (partner.licence) {
    await owner`insert into licences (id, partner_id, number, scope, regions, valid_from, valid_until)
      values (${newId('Licence')}, ${id}, ${partner.licence.number}, '机动车辆保险', ${list(partner.licence.regions)}::text[], '2024-01-01', '2036-01-01')`;
  }
  const outlets = new Map<string, { id: string; path: string }>();
  for (const outlet of partner.outlets) {
    const outletId = newId('Outlet');
    const above = outlet.parent === undefined ? undefined : outlets.get(outlet.parent);
    const path = above ? `${above.path}/${outletId}` : outletId;
    outlets.set(outlet.externalRef, { id: outletId, path });
    await owner`insert into outlets (id, partner_id, parent_id, path, name, region, external_ref, active)
      values (${outletId}, ${id}, ${above?.id ?? null}, ${path}, ${outlet.name}, ${outlet.region}, ${outlet.externalRef}, true)`;
  }
  for (const producer of partner.producers) {
    await owner`insert into producers (id, partner_id, outlet_id, name, external_ref, registration_number, registered_until, trained_until, state)
      values (${newId('Producer')}, ${id}, ${outlets.get(producer.outlet)?.id ?? null}, ${producer.name}, ${producer.externalRef}, ${producer.registration}, '2036-01-01', '2036-01-01', 'ACTIVE')`;
  }
  await makeAgreement(owner, partner, id);
  return id;
}

/** An agreement in force from the standard terms of its kind, as both sides would have signed it. */
async function makeAgreement(owner: Owner, partner: SandboxPartner, partnerId: string): Promise<void> {
  const { clauses, content, digest, channelKind, licensed, number } = sandboxTerms(partner);
  const agreementId = newId('Agreement');
  const versionId = newId('AgreementVersion');
  const drafter = newId('Staff'); // nobody who logs in: the sandbox itself
  await owner`insert into agreements (id, partner_id, number, state) values (${agreementId}, ${partnerId}, ${number}, 'ACTIVE')`;
  await owner`insert into agreement_versions (id, partner_id, agreement_id, sequence, state, standard_terms, standard_terms_id, drafted_by, effective_from, digest)
    select ${versionId}, ${partnerId}, ${agreementId}, 1, 'ACTIVE', ${content.standardTerms}, t.id, ${drafter}, ${EFFECTIVE_FROM}, ${digest}
    from standard_terms t where t.channel_kind = ${channelKind} and t.licensed = ${licensed} and t.state = 'PUBLISHED'`;
  await owner`insert into agreement_contents (partner_id, version_id, content) values (${partnerId}, ${versionId}, ${owner.json(content as unknown as postgres.JSONValue)})`;
  for (const [position, clause] of clauses.entries()) {
    await owner`insert into agreement_clauses (id, partner_id, version_id, position, key, number, title_zh, title_en, text_zh, text_en, parameters)
      values (${newId('Clause')}, ${partnerId}, ${versionId}, ${position + 1}, ${clause.key}, ${clause.number}, ${clause.titleZh}, ${clause.titleEn}, ${clause.textZh}, ${clause.textEn}, ${owner.json(clause.parameters as unknown as postgres.JSONValue)})`;
  }
  for (const [side, label] of [
    ['PARTNER', partner.name],
    ['INSURER', '渠道部'],
  ] as const) {
    await owner`insert into agreement_signatures (partner_id, version_id, side, signer_id, signer_label, digest, signed_at)
      values (${partnerId}, ${versionId}, ${side}, ${newId('Staff')}, ${label}, ${digest}, ${EFFECTIVE_FROM})`;
  }
}

/** Secrets are derived from the installation's own: made once, and made again when that secret has changed. */
async function ensureCredentials(owner: Owner, secret: Secret, ids: SandboxIds): Promise<void> {
  const [first] = SANDBOX_CREDENTIALS;
  const [there] = await owner<
    { secret_hash: string }[]
  >`select secret_hash from credentials where client_id = ${first?.clientId ?? ''}`;
  if (first && there && (await matchesAny(sandboxSecretOf(secret, first.clientId), [there.secret_hash, null]))) return;
  for (const credential of SANDBOX_CREDENTIALS) {
    const of = ids.get(credential.of);
    if (of === undefined) continue;
    const member = STAFF.find((staff) => staff.key === credential.of);
    const hash = await hashSecret(sandboxSecretOf(secret, credential.clientId));
    await owner`insert into credentials (id, partner_id, staff_id, client_id, label, state, secret_hash, roles, scopes, expires_at)
      values (${newId('Credential')}, ${member ? INSURER_TENANT : of}, ${member ? of : null}, ${credential.clientId}, ${credential.who}, 'ACTIVE', ${hash}, ${list(member?.roles ?? credential.roles)}::text[], '{}', '2036-01-01T00:00:00Z')
      on conflict (client_id) do update set secret_hash = excluded.secret_hash, label = excluded.label`;
  }
}

function list(values: readonly string[]): string {
  return `{${values.map((value) => `"${value}"`).join(',')}}`;
}
