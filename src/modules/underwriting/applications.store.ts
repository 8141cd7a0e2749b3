/** Statements on applications and what hangs on them. Writes need a `TxCtx`; reads begin at `scoped`. */
import { and, asc, eq, exists, type SQL, sql } from 'drizzle-orm';
import type { ReadCtx, TxCtx } from '../../kernel/ctx.js';
import type { Instant } from '../../kernel/dates.js';
import { anyText, anyUuid } from '../../kernel/db/any-of.js';
import type { Id } from '../../kernel/ids.js';
import { byId, listsBy, type LoaderDef } from '../../kernel/loaders.js';
import { KernelRefusals, Refusal } from '../../kernel/refusal.js';
import { scoped } from '../platform/index.js';
import { WAITING_STATES } from './application.life.js';
import { carriedOf } from './application.rules.js';
import type {
  AcceptanceRecord,
  Application,
  ApplicationState,
  ConsentRecord,
  DecisionRecord,
  MaterialRecord,
} from './application.js';
import {
  applicationAcceptances,
  applicationMaterials,
  applications,
  consents,
  materialFiles,
  underwritingDecisions,
} from './underwriting.tables.js';

/** Own applications of the caller's outlets. */
export const applicationReach = { partnerId: applications.partnerId, outletId: applications.outletId } as const;

type Row = typeof applications.$inferSelect;

/** `content` is what the application still carries; what was frozen stays in the table. */
export function applicationOf(row: Row): Application {
  return { ...row, content: carriedOf(row.content, row.carries) };
}

export async function applicationsByIds(ctx: ReadCtx, ids: readonly string[]): Promise<Application[]> {
  const rows = await ctx.db
    .select()
    .from(applications)
    .where(and(scoped(ctx, applicationReach), anyUuid(applications.id, ids)));
  return rows.map(applicationOf);
}

export const applicationById = byId<Application>('applicationById', applicationsByIds);

export async function applicationByNumber(ctx: ReadCtx, number: string): Promise<Application | null> {
  const rows = await ctx.db
    .select()
    .from(applications)
    .where(and(scoped(ctx, applicationReach), eq(applications.number, number)));
  return rows[0] ? applicationOf(rows[0]) : null;
}

export async function applicationByExternalRef(ctx: ReadCtx, externalRef: string): Promise<Application | null> {
  const rows = await ctx.db
    .select()
    .from(applications)
    .where(and(scoped(ctx, applicationReach), eq(applications.externalRef, externalRef)))
    .limit(2);
  // Unique per partner; the insurer's people may see two partners' and must say which.
  return rows.length === 1 && rows[0] ? applicationOf(rows[0]) : null;
}

/** An application under lock, as it is now; null when it is not the caller's. */
export async function lockApplication(tx: TxCtx, id: string): Promise<Application | null> {
  const rows = await tx.db
    .select()
    .from(applications)
    .where(and(scoped(tx, applicationReach), eq(applications.id, id as Id<'Application'>)))
    .for('update');
  return rows[0] ? applicationOf(rows[0]) : null;
}

/** The part that was split off an application; null when none was. */
export const splitOffOf: LoaderDef<string, Application | null> = {
  name: 'splitOffOf',
  batch: async (ctx, ids) => {
    const rows = await ctx.db
      .select()
      .from(applications)
      .where(and(scoped(ctx, applicationReach), anyUuid(applications.splitFromId, ids)));
    return new Map(rows.map((row) => [row.splitFromId ?? '', applicationOf(row)]));
  },
};

/** `content` as frozen: all of it is carried when an application is made. */
export async function insertApplication(tx: TxCtx, application: Application): Promise<void> {
  await tx.db.insert(applications).values(application);
}

/** Compare-and-set: no row means that somebody was faster. Answers the application as moved. */
export async function moveApplication(
  tx: TxCtx,
  application: Application,
  state: ApplicationState,
  change: Partial<Pick<Application, 'carries' | 'chargeId' | 'notIssued'>> = {},
): Promise<Application> {
  const moved = await tx.db
    .update(applications)
    .set({ ...change, state, revision: application.revision + 1, updatedAt: tx.now })
    .where(
      and(
        eq(applications.partnerId, application.partnerId),
        eq(applications.id, application.id),
        eq(applications.revision, application.revision),
      ),
    )
    .returning();
  if (!moved[0]) throw new Refusal({ code: KernelRefusals.CONFLICT });
  return applicationOf(moved[0]);
}

/** Ids of applications on which nobody decided while the price stood. Listed under SYSTEM, worked under PARTNER. */
export async function overdueApplications(
  ctx: ReadCtx,
  now: Instant,
  limit: number,
): Promise<{ id: Id<'Application'>; partnerId: Id<'Partner'> }[]> {
  return ctx.db
    .select({ id: applications.id, partnerId: applications.partnerId })
    .from(applications)
    .where(
      and(
        scoped(ctx, applicationReach),
        anyText(applications.state, WAITING_STATES),
        sql`${applications.payBy} <= ${now}`,
      ),
    )
    .orderBy(applications.payBy)
    .limit(limit);
}

// ── what the customer gave ──

export interface Acceptance {
  readonly partnerId: Id<'Partner'>;
  readonly applicationId: Id<'Application'>;
  readonly record: AcceptanceRecord;
  readonly signatureFileId: Id<'File'>;
  readonly mandateFileId: Id<'File'> | null;
  readonly acceptedAt: Instant;
}

export async function insertAcceptance(tx: TxCtx, acceptance: Acceptance): Promise<void> {
  await tx.db.insert(applicationAcceptances).values(acceptance);
}

export const acceptanceByApplication: LoaderDef<string, Acceptance | null> = {
  name: 'acceptanceByApplication',
  batch: async (ctx, ids) => {
    const rows = await ctx.db
      .select()
      .from(applicationAcceptances)
      .where(
        and(
          scoped(ctx, { partnerId: applicationAcceptances.partnerId }),
          anyUuid(applicationAcceptances.applicationId, ids),
        ),
      );
    return new Map(rows.map((row) => [row.applicationId, row]));
  },
};

export async function insertConsents(tx: TxCtx, given: readonly ConsentRecord[]): Promise<void> {
  if (given.length > 0) await tx.db.insert(consents).values([...given]);
}

export const consentsByApplication = listsBy<ConsentRecord>(
  'consentsByApplication',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(consents)
      .where(and(scoped(ctx, { partnerId: consents.partnerId }), anyUuid(consents.applicationId, ids)))
      .orderBy(asc(consents.id)),
  (consent) => consent.applicationId,
);

/** A consent is reached through its application: outlets stand there. */
function consentReach(ctx: ReadCtx): SQL {
  const own = ctx.db
    .select({ id: applications.id })
    .from(applications)
    .where(
      and(
        scoped(ctx, applicationReach),
        eq(applications.partnerId, consents.partnerId),
        eq(applications.id, consents.applicationId),
      ),
    );
  return exists(own);
}

export const consentById = byId<ConsentRecord>('consentById', (ctx, ids) =>
  ctx.db
    .select()
    .from(consents)
    .where(and(scoped(ctx, { partnerId: consents.partnerId }), anyUuid(consents.id, ids), consentReach(ctx))),
);

/** A party's consents for a purpose, newest first, under lock. */
export function lockConsents(tx: TxCtx, partyId: string, purpose: ConsentRecord['purpose']): Promise<ConsentRecord[]> {
  return tx.db
    .select()
    .from(consents)
    .where(
      and(
        scoped(tx, { partnerId: consents.partnerId }),
        eq(consents.partyId, partyId),
        eq(consents.purpose, purpose),
        consentReach(tx),
      ),
    )
    .orderBy(sql`${consents.givenAt} desc, ${consents.id} desc`)
    .for('update');
}

export async function withdrawConsents(tx: TxCtx, given: readonly ConsentRecord[], at: Instant): Promise<void> {
  const open = given.filter(({ withdrawnAt }) => withdrawnAt === null).map(({ id }) => id);
  if (open.length === 0) return;
  await tx.db
    .update(consents)
    .set({ withdrawnAt: at })
    .where(and(scoped(tx, { partnerId: consents.partnerId }), anyUuid(consents.id, open)));
}

// ── papers ──

export interface KeptMaterial {
  readonly material: MaterialRecord;
  readonly fileIds: readonly Id<'File'>[];
}

export async function insertMaterials(tx: TxCtx, kept: readonly KeptMaterial[]): Promise<void> {
  if (kept.length === 0) return;
  await tx.db.insert(applicationMaterials).values(kept.map(({ material }) => material));
  await addFiles(
    tx,
    kept.flatMap(({ material, fileIds }) => fileIds.map((fileId) => ({ material, fileId }))),
  );
}

export async function addFiles(
  tx: TxCtx,
  added: readonly { readonly material: MaterialRecord; readonly fileId: Id<'File'> }[],
): Promise<void> {
  if (added.length === 0) return;
  await tx.db
    .insert(materialFiles)
    .values(
      added.map(({ material, fileId }) => ({
        partnerId: material.partnerId,
        materialId: material.id,
        fileId,
        addedAt: tx.now,
      })),
    )
    .onConflictDoNothing(); // the same file again is the same file
}

export const materialsByApplication = listsBy<MaterialRecord>(
  'materialsByApplication',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(applicationMaterials)
      .where(
        and(
          scoped(ctx, { partnerId: applicationMaterials.partnerId }),
          anyUuid(applicationMaterials.applicationId, ids),
        ),
      )
      .orderBy(asc(applicationMaterials.position)),
  (material) => material.applicationId,
);

export const fileIdsByMaterial: LoaderDef<string, readonly Id<'File'>[]> = {
  name: 'fileIdsByMaterial',
  batch: async (ctx, ids) => {
    const rows = await ctx.db
      .select()
      .from(materialFiles)
      .where(and(scoped(ctx, { partnerId: materialFiles.partnerId }), anyUuid(materialFiles.materialId, ids)))
      .orderBy(asc(materialFiles.addedAt), asc(materialFiles.fileId));
    const lists = new Map<string, Id<'File'>[]>(ids.map((id) => [id, []]));
    for (const { materialId, fileId } of rows) lists.get(materialId)?.push(fileId);
    return lists;
  },
};

// ── decisions ──

export async function insertDecisions(tx: TxCtx, made: readonly DecisionRecord[]): Promise<void> {
  await tx.db.insert(underwritingDecisions).values([...made]);
}

/** Every decision ever made on an application, oldest first. */
export const decisionsByApplication = listsBy<DecisionRecord>(
  'decisionsByApplication',
  (ctx, ids) =>
    ctx.db
      .select()
      .from(underwritingDecisions)
      .where(
        and(
          scoped(ctx, { partnerId: underwritingDecisions.partnerId }),
          anyUuid(underwritingDecisions.applicationId, ids),
        ),
      )
      .orderBy(asc(underwritingDecisions.sequence), asc(underwritingDecisions.policyKind)),
  (decision) => decision.applicationId,
);
