/** Statements on documents of policies and their deliveries. Documents never change. */
import { and, eq, sql } from 'drizzle-orm';
import type { ReadCtx, TxCtx } from '../../kernel/ctx.js';
import { anyUuid } from '../../kernel/db/any-of.js';
import { type Instant, instantOf } from '../../kernel/dates.js';
import { byId, listsBy } from '../../kernel/loaders.js';
import { scoped, type Taken } from '../platform/index.js';
import type { PolicyKind } from '../products/index.js';
import { policyReach } from './policies.store.js';
import { deliveries, policies, policyDocuments } from './policies.tables.js';
import type { Delivery, PolicyDocument, PolicyDocumentKind, PolicyState } from './policy.js';

const ofPolicy = and(eq(policies.partnerId, policyDocuments.partnerId), eq(policies.id, policyDocuments.policyId));

/** Documents of each policy, in the order made. */
export const documentsByPolicy = listsBy<PolicyDocument>(
  'documentsByPolicy',
  async (ctx, ids) => {
    const rows = await ctx.db
      .select({ document: policyDocuments })
      .from(policyDocuments)
      .innerJoin(policies, ofPolicy)
      .where(and(scoped(ctx, policyReach), anyUuid(policies.id, ids)))
      .orderBy(policyDocuments.createdAt, policyDocuments.id);
    return rows.map(({ document }) => document);
  },
  ({ policyId }) => policyId,
);

export const documentById = byId<PolicyDocument>('policyDocumentById', async (ctx, ids) => {
  const rows = await ctx.db
    .select({ document: policyDocuments })
    .from(policyDocuments)
    .innerJoin(policies, ofPolicy)
    .where(and(scoped(ctx, policyReach), anyUuid(policyDocuments.id, ids)));
  return rows.map(({ document }) => document);
});

/** Deliveries of each policy, in the order sent. */
export const deliveriesByPolicy = listsBy<Delivery>(
  'deliveriesByPolicy',
  async (ctx, ids) => {
    const rows = await ctx.db
      .select({ delivery: deliveries })
      .from(deliveries)
      .innerJoin(policies, and(eq(policies.partnerId, deliveries.partnerId), eq(policies.id, deliveries.policyId)))
      .where(and(scoped(ctx, policyReach), anyUuid(policies.id, ids)))
      .orderBy(deliveries.sentAt, deliveries.id);
    return rows.map(({ delivery }) => delivery);
  },
  ({ policyId }) => policyId,
);

export async function insertDocument(tx: TxCtx, document: PolicyDocument): Promise<void> {
  await tx.db.insert(policyDocuments).values(document);
}

export async function insertDelivery(tx: TxCtx, delivery: Delivery): Promise<void> {
  await tx.db.insert(deliveries).values(delivery);
}

/** What anybody who holds a document may know of it. No personal data. */
export interface VerifiedDocument {
  readonly kind: PolicyDocumentKind;
  readonly policyNumber: string;
  readonly policyKind: PolicyKind;
  readonly plate: string | null;
  readonly state: PolicyState;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** Of the file's bytes. */
  readonly sha256: string;
  /** Of what the document says, as printed on it. */
  readonly contentHash: string | null;
  readonly madeAt: Instant;
}

/** The bare facts of a document by its code, whoever asks: a question across partners, answered by one function. */
export async function documentByCode(ctx: ReadCtx, code: string): Promise<VerifiedDocument | null> {
  const rows = await ctx.db.execute<Record<keyof VerifiedDocument, string>>(sql`
    select kind, policy_number as "policyNumber", policy_kind as "policyKind", plate, state,
      starts_at as "startsAt", ends_at as "endsAt", sha256, content_hash as "contentHash", made_at as "madeAt"
    from app.verify_document(${code})`);
  const [row] = rows;
  if (!row) return null;
  const at = (text: string): Instant => instantOf(Date.parse(text));
  return {
    ...(row as unknown as VerifiedDocument),
    startsAt: at(row.startsAt),
    endsAt: at(row.endsAt),
    madeAt: at(row.madeAt),
  };
}

/** Which policies files are documents of. By owner alone: whether the caller sees the policy is asked afterwards. */
export async function policiesOfDocuments(ctx: ReadCtx, fileIds: readonly string[]): Promise<Taken[]> {
  return ctx.db
    .select({ fileId: policyDocuments.fileId, subjectId: policyDocuments.policyId })
    .from(policyDocuments)
    .where(and(scoped(ctx, { partnerId: policyDocuments.partnerId }), anyUuid(policyDocuments.fileId, fileIds)));
}
