/** Two partners of two branches with twin data: the same names and dates, so that only the owner tells them apart. Written by the owner, past every wall. */
import type postgres from 'postgres';
import { newId } from '../../src/kernel/ids.js';

export interface Twin {
  readonly partnerId: string;
  readonly institutionId: string;
  readonly vehicleId: string;
  readonly partyId: string;
  readonly versionId: string;
  readonly quoteId: string;
}

export interface Twins {
  readonly first: Twin;
  readonly second: Twin;
  /** Staff of the head office, of the first twin's branch, and one who has left. */
  readonly headOffice: string;
  readonly firstBranch: string;
  readonly formerStaff: string;
}

export async function twins(owner: postgres.Sql): Promise<Twins> {
  const head = newId('Institution');
  await owner`insert into institutions (id, code, name, path) values (${head}, 'H', 'Head office', ${head})`;
  const subject = newId('Vehicle');
  await owner`insert into vehicle_subjects (id, vin_hash) values (${subject}, 'hash')`;
  const first = await twin(owner, 1, head, subject);
  const second = await twin(owner, 2, head, subject);
  const staff = async (institution: string, active: boolean): Promise<string> => {
    const id = newId('Staff');
    await owner`insert into staff_members (id, institution_id, name, roles, level, active) values (${id}, ${institution}, 'Li Na', '{}', 1, ${active})`;
    return id;
  };
  return {
    first,
    second,
    headOffice: await staff(head, true),
    firstBranch: await staff(first.institutionId, true),
    formerStaff: await staff(head, false),
  };
}

async function twin(owner: postgres.Sql, n: number, head: string, subject: string): Promise<Twin> {
  const made: Twin = {
    partnerId: newId('Partner'),
    institutionId: newId('Institution'),
    vehicleId: newId('Vehicle'),
    partyId: newId('Person'),
    versionId: newId('AgreementVersion'),
    quoteId: newId('Quote'),
  };
  const agreementId = newId('Agreement');
  const { partnerId, institutionId, vehicleId, partyId, versionId, quoteId } = made;
  await owner`insert into institutions (id, parent_id, code, name, path)
    values (${institutionId}, ${head}, ${`B${String(n)}`}, 'Branch', ${`${head}/${institutionId}`})`;
  await owner`insert into partners (id, number, name, kind, state, institution_id, created_at)
    values (${partnerId}, ${`P-${String(n)}`}, 'Twin', 'AGENT', 'ACTIVE', ${institutionId}, '2026-01-01T00:00:00Z')`;
  await owner`insert into agreements (id, partner_id, number, state) values (${agreementId}, ${partnerId}, ${`A-${String(n)}`}, 'ACTIVE')`;
  await owner`insert into agreement_versions (id, partner_id, agreement_id, sequence, state, standard_terms, effective_from, digest)
    values (${versionId}, ${partnerId}, ${agreementId}, 1, 'ACTIVE', 'T', '2026-01-01T00:00:00Z', 'd')`;
  await owner`insert into vehicles (id, partner_id, subject_id, vin, plate, facts, updated_at)
    values (${vehicleId}, ${partnerId}, ${subject}, 'LSVAA49J132047371', 'B12345', '{}', '2026-01-01T00:00:00Z')`;
  await owner`insert into parties (id, partner_id, kind, name, created_at) values (${partyId}, ${partnerId}, 'PERSON', 'Wang Wei', '2026-01-01T00:00:00Z')`;
  await owner.unsafe(insertQuote(made, quoteId, `Q-${String(n)}`));
  return made;
}

/** A quote of `whose`, optionally pointing at another vehicle than its own. */
export function insertQuote(whose: Twin, id: string, number: string, vehicleId = whose.vehicleId): string {
  const { partnerId, partyId, versionId } = whose;
  return `insert into quotes (id, partner_id, number, state, vehicle_id, policyholder_id, insured_id, owner_id, agreement_version_id,
      version_sequence, vehicle_group, vin, holder_name, created_at, updated_at)
    values ('${id}', '${partnerId}', '${number}', 'REQUESTED', '${vehicleId}', '${partyId}', '${partyId}', '${partyId}', '${versionId}',
      1, 'G', 'LSVAA49J132047371', 'Wang Wei', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z')`;
}
