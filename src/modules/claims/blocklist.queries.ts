/** What of a claim stands on the insurer's blocklist: people and vehicles by the hashes that the registry keeps. */
import { and, eq, gte, sql } from 'drizzle-orm';
import type { TxCtx } from '../../kernel/ctx.js';
import type { LocalDate } from '../../kernel/dates.js';
import { anyText, anyUuid } from '../../kernel/db/any-of.js';
import { scoped } from '../platform/index.js';
import { parties, partySubjects, vehicleSubjects } from '../registry/registry.tables.js';
import type { BlockedKind } from './blocklist.js';
import { blocklistEntries } from './blocklist.tables.js';

/** Who and what a claim is about. */
export interface Concerned {
  readonly vehicleSubjectId: string | null;
  readonly partyIds: readonly string[];
  /** Hashes of the shops that sent estimates. */
  readonly shopHashes: readonly string[];
}

/** What of it stands on the list on a day, as kinds: never who. */
export async function listedAmong(tx: TxCtx, concerned: Concerned, day: LocalDate): Promise<BlockedKind[]> {
  const { vehicleSubjectId, partyIds, shopHashes } = concerned;
  const people = tx.db
    .select({ hash: partySubjects.identityHash })
    .from(parties)
    .innerJoin(partySubjects, eq(partySubjects.id, parties.subjectId))
    .where(and(scoped(tx, { partnerId: parties.partnerId }), anyUuid(parties.id, partyIds)));
  const vehicle = tx.db
    .select({ hash: vehicleSubjects.vinHash })
    .from(vehicleSubjects)
    .where(vehicleSubjectId === null ? sql`false` : eq(vehicleSubjects.id, vehicleSubjectId));
  const rows = await tx.db
    .selectDistinct({ kind: blocklistEntries.kind })
    .from(blocklistEntries)
    .where(
      and(
        scoped(tx, { partnerId: blocklistEntries.partnerId }),
        eq(blocklistEntries.state, 'ACTIVE'),
        gte(blocklistEntries.until, day),
        sql`(${blocklistEntries.identityHash} in (${people}) or ${blocklistEntries.identityHash} in (${vehicle}) or ${anyText(blocklistEntries.identityHash, shopHashes)})`,
      ),
    );
  return rows.map(({ kind }) => kind).sort();
}
