/**
 * Statements on parties: the insurer-wide subject and the partner's own records. A record never changes (quotes and
 * policies point at it): other data of the same person make another record of the same subject.
 */
import { and, desc, eq, type SQL, sql } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import type { ReadCtx, TxCtx } from '../../kernel/ctx.js';
import { anyUuid } from '../../kernel/db/any-of.js';
import { fixed } from '../../kernel/db/fixed.js';
import { jsonRow } from '../../kernel/db/json-row.js';
import { Defect } from '../../kernel/failure.js';
import { type Id, newId, trustedId } from '../../kernel/ids.js';
import { scoped } from '../platform/index.js';
import {
  type CheckedParty,
  type DescribedOrganisation,
  type DescribedPerson,
  type IdentityDocument,
  isKnown,
  type OrganisationRecord,
  PARTY_ID_KIND,
  type PartyRecord,
  type People,
  type PersonRecord,
} from './party.js';
import { parties, partySubjects } from './registry.tables.js';
import { hashOfSubject } from './subject-key.js';

/**
 * Keeps a person or organisation for a partner. The same document with the same data is the same record; without a
 * document it is always a new one, because two people may share a name. A known party is kept already.
 */
export async function rememberParty(tx: TxCtx, partnerId: Id<'Partner'>, party: CheckedParty): Promise<PartyRecord> {
  if (isKnown(party)) {
    if (party.partnerId !== partnerId) throw new Defect('a known party belongs to another partner');
    return party;
  }
  const subjectId = party.identity ? await partySubjectOf(tx, party.identity) : null;
  const same = subjectId === null ? null : await findSame(tx, partnerId, subjectId, party);
  if (same) return same;
  const contact =
    party.kind === 'ORGANISATION' && party.contact ? await rememberParty(tx, partnerId, party.contact) : null;
  const row = {
    id: newId(PARTY_ID_KIND[party.kind]),
    partnerId,
    subjectId,
    kind: party.kind,
    name: party.name,
    identityKind: party.identity?.kind ?? null,
    identityNumber: party.identity?.number ?? null,
    phone: party.phone,
    address: party.address,
    contactId: contact?.id ?? null,
    createdAt: tx.now,
  };
  await writeParty(tx, [JSON.stringify(jsonRow(parties, row))]);
  return recordOf(row);
}

const writeParty = fixed`insert into parties select * from jsonb_populate_record(null::parties, $1::text::jsonb)`;

/** Keeps everybody with a role. Who has several roles is kept once. */
export async function rememberPeople(
  tx: TxCtx,
  partnerId: Id<'Partner'>,
  people: People<CheckedParty>,
): Promise<People<PartyRecord>> {
  const kept = new Map<CheckedParty, PartyRecord>();
  const remember = async (party: CheckedParty): Promise<PartyRecord> => {
    const record = kept.get(party) ?? (await rememberParty(tx, partnerId, party));
    kept.set(party, record);
    return record;
  };
  return {
    policyholder: await remember(people.policyholder),
    insured: await remember(people.insured),
    owner: await remember(people.owner),
    firstBeneficiary: people.firstBeneficiary && (await remember(people.firstBeneficiary)),
  };
}

/** The insurer-wide row of a document; made when it is the first time anybody gives it. */
async function partySubjectOf(tx: TxCtx, identity: IdentityDocument): Promise<string> {
  const identityHash = hashOfSubject(identity.kind, identity.number);
  const find = () =>
    tx.db.select({ id: partySubjects.id }).from(partySubjects).where(eq(partySubjects.identityHash, identityHash));
  const known = (await find())[0];
  if (known) return known.id;
  const made = await tx.db
    .insert(partySubjects)
    .values({ id: randomUUID(), identityHash })
    .onConflictDoNothing({ target: partySubjects.identityHash })
    .returning({ id: partySubjects.id });
  // Nothing returned: somebody was faster, and the insert has waited for their commit, so the row shows now.
  const subject = made[0] ?? (await find())[0];
  if (!subject) throw new Defect('a party has no subject row');
  return subject.id;
}

/** The partner's record of the subject that says exactly the same; null when there is none. */
async function findSame(
  tx: TxCtx,
  partnerId: Id<'Partner'>,
  subjectId: string,
  party: DescribedPerson | DescribedOrganisation,
): Promise<PartyRecord | null> {
  const described = await select(
    tx,
    and(
      eq(parties.partnerId, partnerId),
      eq(parties.subjectId, subjectId),
      eq(parties.name, party.name),
      sql`${parties.phone} is not distinct from ${party.phone}`,
      sql`${parties.address} is not distinct from ${party.address}`,
    ),
  );
  if (party.kind === 'PERSON') return described.find(({ kind }) => kind === 'PERSON') ?? null;
  const organisations = described.filter((record): record is OrganisationRecord => record.kind === 'ORGANISATION');
  const contactIds = organisations.map(({ contactId }) => contactId).filter((id) => id !== null);
  const contacts = new Map(
    (contactIds.length === 0 ? [] : await partiesByIds(tx, contactIds)).map((row) => [row.id, row]),
  );
  return (
    organisations.find(({ contactId }) => sameContact(contactId && contacts.get(contactId), party.contact)) ?? null
  );
}

function sameContact(kept: PartyRecord | null | undefined, given: DescribedPerson | null): boolean {
  if (!kept || !given) return !kept && !given;
  return (
    kept.name === given.name &&
    kept.phone === given.phone &&
    kept.address === given.address &&
    kept.identity?.kind === given.identity?.kind &&
    kept.identity?.number === given.identity?.number
  );
}

export function partiesByIds(ctx: ReadCtx, ids: readonly string[]): Promise<PartyRecord[]> {
  return select(ctx, anyUuid(parties.id, ids));
}

async function select(ctx: ReadCtx, which: SQL | undefined): Promise<PartyRecord[]> {
  const rows = await ctx.db
    .select()
    .from(parties)
    .where(and(scoped(ctx, { partnerId: parties.partnerId }), which))
    .orderBy(desc(parties.id));
  return rows.map(recordOf);
}

function recordOf(row: typeof parties.$inferSelect): PartyRecord {
  const { partnerId, subjectId, name, phone, address, createdAt, identityKind, identityNumber } = row;
  const identity = identityKind && identityNumber !== null ? { kind: identityKind, number: identityNumber } : null;
  const kept = { partnerId, subjectId, name, identity, phone, address, createdAt };
  if (row.kind === 'PERSON') return { ...kept, kind: 'PERSON', id: trustedId('Person', row.id) } satisfies PersonRecord;
  const contactId = row.contactId === null ? null : trustedId('Person', row.contactId);
  return { ...kept, kind: 'ORGANISATION', id: trustedId('Organisation', row.id), contactId };
}
