/** Statements on ends that come, and on what was told of them. */
import { sql } from 'drizzle-orm';
import type { ReadCtx, TxCtx } from '../../kernel/ctx.js';
import { addDays, type LocalDate } from '../../kernel/dates.js';
import { type Id, trustedId } from '../../kernel/ids.js';
import { lapseNotices, licences, partners, producers } from './channels.tables.js';
import { type LapseKind, MOST_LATE_DAYS, type Threshold, THRESHOLDS } from './lapse.rules.js';

export interface DueLapse {
  /** One end: what, whose, when. */
  readonly id: string;
  readonly partnerId: Id<'Partner'>;
  readonly what: LapseKind;
  readonly subjectId: string;
  readonly until: LocalDate;
}

type Row = {
  readonly partner_id: string;
  readonly what: LapseKind;
  readonly subject_id: string;
  readonly until: LocalDate;
};

/**
 * Ends of which something is still to be told, the nearest first. A licence that another one follows without a gap ends
 * nothing, and nobody waits for the papers of a partner that is terminated or of somebody who has left.
 */
export async function dueLapses(ctx: ReadCtx, today: LocalDate, limit: number): Promise<DueLapse[]> {
  const days = sql.join(
    THRESHOLDS.map((each) => sql`${each}::int`),
    sql`, `,
  );
  const rows = (await ctx.db.execute(sql`
    with ends as (
      select l.partner_id, 'LICENCE' as what, l.id as subject_id, l.valid_until as until from ${licences} l
      where not exists (select from ${licences} n where n.partner_id = l.partner_id and n.id <> l.id and n.valid_from <= l.valid_until and n.valid_until > l.valid_until)
      union all
      select p.partner_id, 'REGISTRATION', p.id, p.registered_until from ${producers} p where p.state = 'ACTIVE' and p.registration_number is not null
      union all
      select p.partner_id, 'TRAINING', p.id, p.trained_until from ${producers} p where p.state = 'ACTIVE'
    )
    select distinct e.partner_id, e.what, e.subject_id, e.until::text as until from ends e
    join ${partners} o on o.id = e.partner_id and o.state <> 'TERMINATED'
    cross join unnest(array[${days}]) as d(days)
    where e.until - d.days <= ${today}::date and e.until > ${addDays(today, -MOST_LATE_DAYS)}::date
      and not exists (select from ${lapseNotices} t where t.partner_id = e.partner_id and t.what = e.what and t.subject_id = e.subject_id and t.until = e.until and t.days = d.days)
    order by until, e.subject_id, e.what limit ${limit}`)) as unknown as readonly Row[];
  return rows.map(({ partner_id, what, subject_id, until }) => ({
    id: `${what} ${subject_id} ${until}`,
    partnerId: trustedId('Partner', partner_id),
    what,
    subjectId: subject_id,
    until,
  }));
}

/** Which of the thresholds are told by this transaction: those that somebody else told are not among them. */
export async function insertNotices(
  tx: TxCtx,
  { partnerId, what, subjectId, until }: DueLapse,
  thresholds: readonly Threshold[],
): Promise<Threshold[]> {
  const rows = await tx.db
    .insert(lapseNotices)
    .values(thresholds.map((days) => ({ partnerId, what, subjectId, until, days, toldAt: tx.now })))
    .onConflictDoNothing()
    .returning({ days: lapseNotices.days });
  return thresholds.filter((days) => rows.some((row) => row.days === days));
}
