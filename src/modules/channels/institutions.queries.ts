/** Institutions of the acting person of the insurer, and who works in them. */
import { and, asc, desc, eq, sql, type SQL } from 'drizzle-orm';
import type { ReadCtx } from '../../kernel/ctx.js';
import { anyUuid } from '../../kernel/db/any-of.js';
import type { Id } from '../../kernel/ids.js';
import type { KeysetQuery } from '../../kernel/paging.js';
import { institutions, staffMembers } from '../access/access.tables.js';
import type { Institution } from './partner.js';

const own = sql`${institutions.id} = any ((select app.staff_institutions())::uuid[])`;

export const institutionKey = ({ code, id }: Institution): readonly string[] => [code, id];

/** One's own and those below, by code. */
export function listInstitutions(ctx: ReadCtx, { after, direction, limit }: KeysetQuery): Promise<Institution[]> {
  const order = direction === 'forward' ? asc : desc;
  const { id, parentId, code, name } = institutions;
  return ctx.db
    .select({ id, parentId, code, name })
    .from(institutions)
    .where(and(own, beyond(sql`(${code} collate "C", ${id})`, after, direction)))
    .orderBy(order(sql`${code} collate "C"`), order(id))
    .limit(limit);
}

export async function countInstitutions(ctx: ReadCtx): Promise<number> {
  const [row] = await ctx.db
    .select({ n: sql<number>`count(*)::int` })
    .from(institutions)
    .where(own);
  return row?.n ?? 0;
}

/** One of the insurer's people, by post. */
export interface Colleague {
  readonly id: Id<'Staff'>;
  readonly label: string;
  readonly roles: readonly string[];
  readonly institutionId: Id<'Institution'>;
}

export const colleagueKey = ({ label, id }: Colleague): readonly string[] => [label, id];

/** Of one institution alone, not of those below; null for all. */
type Of = string | null;

function working(institutionId: Of): SQL | undefined {
  return and(
    eq(staffMembers.active, true),
    sql`${staffMembers.id} = any ((select app.staff_colleagues())::uuid[])`,
    institutionId === null ? undefined : anyUuid(staffMembers.institutionId, [institutionId]),
  );
}

/** Active people of one's own institutions, by post. */
export function listColleagues(ctx: ReadCtx, of: Of, { after, direction, limit }: KeysetQuery): Promise<Colleague[]> {
  const order = direction === 'forward' ? asc : desc;
  const { id, name, roles, institutionId } = staffMembers;
  return ctx.db
    .select({ id, label: name, roles, institutionId })
    .from(staffMembers)
    .where(and(working(of), beyond(sql`(${name} collate "C", ${id})`, after, direction)))
    .orderBy(order(sql`${name} collate "C"`), order(id))
    .limit(limit);
}

export async function countColleagues(ctx: ReadCtx, of: Of): Promise<number> {
  const [row] = await ctx.db
    .select({ n: sql<number>`count(*)::int` })
    .from(staffMembers)
    .where(working(of));
  return row?.n ?? 0;
}

function beyond(key: SQL, after: KeysetQuery['after'], direction: KeysetQuery['direction']): SQL | undefined {
  const [text, id] = after ?? [];
  if (text === undefined || id === undefined) return undefined;
  return direction === 'forward'
    ? sql`${key} > (${text} collate "C", ${id}::uuid)`
    : sql`${key} < (${text} collate "C", ${id}::uuid)`;
}
