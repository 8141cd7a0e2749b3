/** Impacts and their cases. */
import { and, eq, sql } from 'drizzle-orm';
import type { ReadCtx, TxCtx } from '../../kernel/ctx.js';
import { jsonRow } from '../../kernel/db/json-row.js';
import { anyUuid } from '../../kernel/db/any-of.js';
import { byId } from '../../kernel/loaders.js';
import { scoped } from '../platform/index.js';
import type { AgreementImpact, ImpactCase } from './impact.js';
import { agreementImpacts, impactCases } from './performance.tables.js';

export const impactById = byId('performance.impactById', (ctx: ReadCtx, ids: readonly string[]) =>
  ctx.db
    .select()
    .from(agreementImpacts)
    .where(and(scoped(ctx, agreementImpacts), anyUuid(agreementImpacts.id, ids))),
);

export async function insertImpact(tx: TxCtx, impact: AgreementImpact): Promise<void> {
  await tx.db.insert(agreementImpacts).values(impact);
}

export async function lockImpact(tx: TxCtx, id: string): Promise<AgreementImpact | null> {
  const [found] = await tx.db
    .select()
    .from(agreementImpacts)
    .where(and(scoped(tx, agreementImpacts), eq(agreementImpacts.id, id as AgreementImpact['id'])))
    .for('update');
  return found ?? null;
}

export async function moveImpact(
  tx: TxCtx,
  { partnerId, id }: AgreementImpact,
  to: Pick<AgreementImpact, 'replayedCount' | 'lastOptionId' | 'state' | 'finishedAt'>,
): Promise<void> {
  await tx.db
    .update(agreementImpacts)
    .set(to)
    .where(and(eq(agreementImpacts.partnerId, partnerId), eq(agreementImpacts.id, id)));
}

/** One statement for a whole piece of the replay. */
export async function insertCases(tx: TxCtx, cases: readonly ImpactCase[]): Promise<void> {
  if (cases.length === 0) return;
  const rows = JSON.stringify(cases.map((each) => jsonRow(impactCases, each)));
  await tx.db.execute(
    sql`insert into impact_cases select * from jsonb_populate_recordset(null::impact_cases, ${rows}::text::jsonb)`,
  );
}
