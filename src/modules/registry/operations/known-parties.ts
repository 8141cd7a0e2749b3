/** The known parties that a caller names by id, for `checkPeople`. */
import type { ReadCtx } from '../../../kernel/ctx.js';
import { type Id, readWireId } from '../../../kernel/ids.js';
import { PARTY_ID_KIND, partyIdsOf, type PartyRecord, type PeopleClaim } from '../party.js';
import { partiesByIds } from '../party.store.js';

/**
 * By wire id, only those of this partner: the insurer's people see many partners' parties, but one partner's business
 * never names another's.
 */
export async function knownParties(
  ctx: ReadCtx,
  partnerId: Id<'Partner'>,
  claim: PeopleClaim,
): Promise<ReadonlyMap<string, PartyRecord>> {
  const wanted = partyIdsOf(claim).flatMap((wire) => {
    const read = readWireId(wire);
    return read ? [{ wire, ...read }] : [];
  });
  if (wanted.length === 0) return new Map();
  const found = new Map(
    (
      await partiesByIds(
        ctx,
        wanted.map(({ uuid }) => uuid),
      )
    ).map((party) => [party.id as string, party]),
  );
  return new Map(
    wanted.flatMap(({ wire, kind, uuid }) => {
      const party = found.get(uuid);
      return party?.partnerId === partnerId && PARTY_ID_KIND[party.kind] === kind ? [[wire, party] as const] : [];
    }),
  );
}
