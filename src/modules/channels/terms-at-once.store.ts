/**
 * What binds a partner, read and locked in one round trip: gate, partner, agreement, version, licences, clauses, and the
 * salesperson who is named. Every write of a partner asks it.
 */
import type { TxCtx } from '../../kernel/ctx.js';
import type { Instant } from '../../kernel/dates.js';
import { uuidArray } from '../../kernel/db/any-of.js';
import { fixed } from '../../kernel/db/fixed.js';
import { deepFreeze } from '../../kernel/freeze.js';
import type { Id } from '../../kernel/ids.js';
import type { JudgedClause } from './agreement.js';
import { type AgreementInForce, locks, type ProducerAndOutlet } from './channels.store.js';
import type { Licence, Partner } from './partner.js';
import { clauseOf, inForceOf, licenceOf, outletOf, partnerOf, producerOf, type TermsRow } from './terms-rows.js';

export interface LockedTerms {
  readonly partner: Partner;
  readonly licences: Licence[];
  readonly inForce: (AgreementInForce & { readonly clauses: JudgedClause[] }) | null;
  /** Null when nobody was named, or the one named is not the caller's. */
  readonly seller: ProducerAndOutlet | null;
}

/**
 * The same as gate, `sharePartner`, `lockAgreementInForce`, licences, clauses and `producerOf` one after the other. Null
 * when the gate is not free at once (somebody closes, or waits to close), when nothing seems to be in force, and for those
 * who reach several partners: then they are asked one by one, and wait their turn. Licences and clauses are never
 * changed, only added.
 *
 * The statement sees the tables as of just before it passed the gate. A version that took over in that moment is not
 * among what it sees, while the lock on the row of the one before already tells that it has ended: neither holds, and a
 * partner that was never without terms would be refused. With the gate held, what is asked next sees both.
 */
export async function termsAtOnce(
  tx: TxCtx,
  partnerId: Id<'Partner'>,
  producerId: Id<'Producer'> | null,
  now: Instant,
): Promise<LockedTerms | 'NOT_FOUND' | null> {
  const { actor } = tx;
  if (!locks.gate || !locks.rows || actor.side === 'INSURER' || actor.partnerId === null) return null;
  const outlets = actor.outletIds && uuidArray(actor.outletIds);
  const known = kept.get(partnerId);
  const [row] = await readTerms(tx, [
    `terms:${partnerId}`,
    partnerId,
    actor.partnerId,
    now,
    producerId,
    outlets,
    known?.versionId ?? null,
    known?.clauses.length ?? 0,
  ]);
  if (row?.passed !== true) return null;
  if (!row.partner) return 'NOT_FOUND';
  if (!row.held && locks.again) return null;
  return {
    partner: partnerOf(row.partner),
    licences: (row.licences ?? []).map(licenceOf),
    inForce: row.held && withClauses(inForceOf(row.held), row.clauses, known),
    seller: row.seller && { producer: producerOf(row.seller.producer), outlet: outletOf(row.seller.outlet) },
  };
}

interface Kept {
  readonly versionId: string;
  readonly clauses: JudgedClause[];
}

/** Clauses never change (trigger), so as many of the version last met are the same ones, and are not sent again. The oldest go first. */
const MOST = 5000;
const kept = new Map<string, Kept>();

/** `known` is what the statement was asked with: another request may have met another version meanwhile. */
function withClauses(
  inForce: AgreementInForce,
  sent: TermsRow['clauses'],
  known: Kept | undefined,
): LockedTerms['inForce'] {
  const { partnerId, id } = inForce.version;
  if (sent === null && known?.versionId === id) return { ...inForce, clauses: known.clauses };
  const clauses = deepFreeze((sent ?? []).map(clauseOf));
  kept.delete(partnerId);
  kept.set(partnerId, { versionId: id, clauses });
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST) break;
    kept.delete(oldest);
  }
  return { ...inForce, clauses };
}

const readTerms = fixed<TermsRow>`
  with gate as materialized (select pg_try_advisory_xact_lock_shared(hashtextextended($1, 0)) as passed),
  partner as materialized (select p.* from partners p, gate where gate.passed and p.id = $2::uuid and p.id = $3::uuid for share of p),
  held as materialized (select a.id as agreement_id, a.number, a.external_ref, a.state as agreement_state, a.revision as agreement_revision, v.*
    from partner join agreements a on a.partner_id = partner.id join agreement_versions v on v.partner_id = a.partner_id and v.agreement_id = a.id
    where v.state = 'ACTIVE' and v.effective_from <= $4::timestamptz and (v.effective_until is null or v.effective_until > $4::timestamptz)
    for share of a, v),
  seller as materialized (select to_jsonb(p) as producer, to_jsonb(o) as outlet
    from partner join producers p on p.partner_id = partner.id join outlets o on o.partner_id = p.partner_id and o.id = p.outlet_id
    where p.id = $5::uuid and (select count(*) from held) >= 0 and ($6::text is null or p.outlet_id = any($6::text::uuid[])) for share of p, o)
  select (select passed from gate) as passed,
    (select to_jsonb(partner) from partner) as partner,
    (select to_jsonb(held) from held) as held,
    (select jsonb_agg(to_jsonb(l) order by l.valid_until desc, l.id) from licences l where l.partner_id = $2::uuid) as licences,
    (select jsonb_agg(to_jsonb(c) - array['text_zh', 'text_en'] order by c.position, c.id) from agreement_clauses c
      where c.key is not null and c.partner_id = $2::uuid and c.version_id = (select id from held
        where id is distinct from $7::uuid or $8::int <> (select count(*) from agreement_clauses k where k.key is not null and k.partner_id = $2::uuid and k.version_id = held.id))) as clauses,
    (select to_jsonb(seller) from seller) as seller`;
