/** A new claim with all that a notice makes of it: one statement, and the answer made of what was written. */
import type { Ctx, TxCtx } from '../../kernel/ctx.js';
import { dayOf } from '../../kernel/dates.js';
import { fixed } from '../../kernel/db/fixed.js';
import { jsonRow } from '../../kernel/db/json-row.js';
import { Defect } from '../../kernel/failure.js';
import type { Claim, ClaimMaterial, ClaimNotice, ClaimPolicy, ClaimReport, OtherParty } from './claim.js';
import type { ClaimStep, Deadline } from './claim-handling.js';
import { claimDeadlines, claimSteps } from './claim-handling.tables.js';
import { claimById, filesByClaimMaterial, materialsByClaim, noticesByClaim, policiesByClaim } from './claims.store.js';
import {
  claimMaterials,
  claimNotices,
  claimOtherParties,
  claimPolicies,
  claimReports,
  claims,
} from './claims.tables.js';

/** A new claim before it is written. */
export interface NewClaim {
  readonly claim: Omit<Claim, 'number'>;
  readonly policies: readonly ClaimPolicy[];
  readonly others: readonly OtherParty[];
  readonly materials: readonly ClaimMaterial[];
  readonly reports: readonly ClaimReport[];
  /** In the keeping of who filed it: null when that is another partner than the claim's owner. */
  readonly notice: ClaimNotice | null;
  readonly steps: readonly ClaimStep[];
  readonly deadlines: readonly Deadline[];
}

/** As it was written; its number came with the row. Under the scope of its owner. */
export interface WholeClaim extends Omit<NewClaim, 'claim'> {
  readonly claim: Claim;
}

export async function insertWholeClaim(tx: TxCtx, fresh: NewClaim): Promise<WholeClaim> {
  const { claim, notice } = fresh;
  const [row] = await writeWholeClaim(tx, [
    JSON.stringify(jsonRow(claims, { ...claim, number: '' })),
    dayOf(tx.now),
    JSON.stringify(fresh.policies.map((each) => jsonRow(claimPolicies, each))),
    JSON.stringify(fresh.others.map((each) => jsonRow(claimOtherParties, each))),
    JSON.stringify(fresh.materials.map((each) => jsonRow(claimMaterials, each))),
    JSON.stringify(fresh.reports.map((each) => jsonRow(claimReports, each))),
    JSON.stringify(notice ? [jsonRow(claimNotices, notice)] : []),
    JSON.stringify(fresh.steps.map((each) => jsonRow(claimSteps, each))),
    JSON.stringify(fresh.deadlines.map((each) => jsonRow(claimDeadlines, { ...each, ruleName: each.rule.rule }))),
  ]);
  if (!row) throw new Defect('a claim was not written');
  return { ...fresh, claim: { ...claim, number: row.number } };
}

const writeWholeClaim = fixed<{ number: string }>`
  with policies as (insert into claim_policies select * from jsonb_populate_recordset(null::claim_policies, $3::text::jsonb)),
    others as (insert into claim_other_parties select * from jsonb_populate_recordset(null::claim_other_parties, $4::text::jsonb)),
    materials as (insert into claim_materials select * from jsonb_populate_recordset(null::claim_materials, $5::text::jsonb)),
    reports as (insert into claim_reports select * from jsonb_populate_recordset(null::claim_reports, $6::text::jsonb)),
    notice as (insert into claim_notices select * from jsonb_populate_recordset(null::claim_notices, $7::text::jsonb)),
    steps as (insert into claim_steps select * from jsonb_populate_recordset(null::claim_steps, $8::text::jsonb)),
    deadlines as (insert into claim_deadlines select * from jsonb_populate_recordset(null::claim_deadlines, $9::text::jsonb))
  insert into claims select * from jsonb_populate_record(null::claims,
    $1::text::jsonb || jsonb_build_object('number', app.ordered_number('CLM', $2::date, 'app.claim_numbers'))) returning number`;

/** After the commit, to the claim's owner: the request's own loaders need not read again what it has written. */
export function answerWith(ctx: Ctx, { claim, policies, materials, notice }: WholeClaim, withoutFiles: boolean): void {
  ctx.loader(claimById).prime(claim.id, claim);
  ctx.loader(policiesByClaim).prime(claim.id, policies);
  if (notice) ctx.loader(noticesByClaim).prime(claim.id, [notice]);
  if (!withoutFiles) return; // whatever came along may have made papers beside those asked for
  ctx.loader(materialsByClaim).prime(claim.id, materials);
  for (const { id } of materials) ctx.loader(filesByClaimMaterial).prime(id, []);
}
