/** What the twins have of the making of terms, of people who log in and of leads; every text with its canary. */
import type postgres from 'postgres';
import { newId } from '../../../src/kernel/ids.js';
import type { PartnerMade } from '../channels-fixture.js';

const AT = '2026-01-02T00:00:00Z';

export async function furnishTerms(owner: postgres.Sql, made: PartnerMade, canary: string): Promise<void> {
  const { id: partnerId, versionId, outlets } = made;
  const drafter = newId('Staff');
  const [draft] = await owner<
    { id: string }[]
  >`select id from agreement_versions where partner_id = ${partnerId} and state = 'DRAFT' order by id limit 1`;
  await owner`insert into agreement_contents (partner_id, version_id, content) values (${partnerId}, ${versionId}, ${owner.json({ agreement: canary })})`;
  await owner`insert into agreement_signatures (partner_id, version_id, side, signer_id, signer_label, digest, signed_at)
    values (${partnerId}, ${versionId}, 'PARTNER', ${newId('Credential')}, ${`signer ${canary}`}, ${`digest ${canary}`}, ${AT})`;
  await owner`insert into agreement_deviations (id, partner_id, version_id, clause_number, clause_key, parameter, place, offered, allowed, reason, level, approved_by, approved_by_label, approved_at, opinion)
    values (${newId('Deviation')}, ${partnerId}, ${draft?.id ?? null}, ${`4.2 ${canary}`}, 'DISCOUNT_AUTHORITY', 'rate', '{}', '0.1', '{"greatest":"0.05"}', ${`because ${canary}`}, 3, ${drafter}, ${`approver ${canary}`}, ${AT}, ${`opinion ${canary}`})`;
  await owner`insert into onboardings (partner_id, organisation_id, applied_by, applied_by_label, applied_at, checked_by, checked_by_label, checked_at, outcome, opinion, admitted_at)
    values (${partnerId}, ${newId('Organisation')}, ${drafter}, ${`maker ${canary}`}, ${AT}, ${newId('Staff')}, ${`checker ${canary}`}, ${AT}, 'CLEARED', ${`opinion ${canary}`}, ${AT})`;
  const logIns = await owner<
    { id: string; outlet_id: string | null }[]
  >`select id, outlet_id from credentials where partner_id = ${partnerId} order by id`;
  for (const [index, logIn] of logIns.entries())
    await owner`insert into partner_users (id, partner_id, name, email, roles, outlet_id, credential_id, state, invited_by_label, invited_at)
      values (${newId('PartnerUser')}, ${partnerId}, ${`Person ${canary}`}, ${`p${String(index)}.${canary}@example.com`}, '{SELLER}', ${logIn.outlet_id}, ${logIn.id}, 'INVITED', ${`inviter ${canary}`}, ${AT})`;
  for (const [index, outletId] of [outlets.main, outlets.branch].entries())
    await owner`insert into leads (id, partner_id, number, external_ref, state, customer_name, customer_phone, vin, plate, region, consented_at, consent_to, note, outlet_id, assignee_side, assignee_id, assignee_label, outcome, submitted_at, updated_at)
      values (${newId('Lead')}, ${partnerId}, ${`LED-${canary}-${String(index)}`}, ${`lead ${String(index)} ${canary}`}, 'LOST', ${`Customer ${canary}`}, '13800138000', null, null, '310000', ${AT}, 'INSURER', ${`note ${canary}`}, ${outletId}, 'INSURER', ${drafter}, ${`caller ${canary}`}, ${`outcome ${canary}`}, ${AT}, ${AT})`;
}
