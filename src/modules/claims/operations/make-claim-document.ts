/** Papers of a claim, each made when it is first asked for and kept: of the same sheet or decision, the same file. */
import type { Ctx, ReadCtx } from '../../../kernel/ctx.js';
import { Defect } from '../../../kernel/failure.js';
import { inOwnCommit } from '../../../kernel/in-transaction.js';
import type { Language } from '../../../kernel/refusal.js';
import { type DocumentSpec, keepPaper, printedInsurer } from '../../platform/documents/index.js';
import { fileById, type FileRecord, insertMade } from '../../platform/index.js';
import { policyById } from '../../policies/index.js';
import { partyById } from '../../registry/index.js';
import type { ClaimSheet } from '../calculation/index.js';
import type { Claim } from '../claim.js';
import type { ClaimDocument, ClaimDocumentKind } from '../claim-documents.js';
import {
  documentMade,
  documentsByClaim,
  insertClaimDocument,
  isOf,
  lockClaimDocument,
} from '../claim-documents.store.js';
import type { Calculation } from '../claim-handling.js';
import { approvalsByClaim, calculationsByClaim, rejectionsByClaim } from '../claim-handling.store.js';
import { policiesByClaim } from '../claims.store.js';
import { type ClaimHead, decisionDocument, rejectionDocument, sheetDocument } from '../documents/claim.documents.js';
import { fromStored } from '../sheet.json.js';
import { seesAmounts, seesStatus, seesWhole } from '../view.js';
import { insuredAtLoss } from './insured-at-loss.js';

/** The sheet as a paper; null for whom amounts are hidden. */
export async function makeSheet(ctx: Ctx, claim: Claim, sheet: Calculation, language: Language) {
  if (!(await maySee(ctx, claim, 'WORKED_SHEET'))) return null;
  const { partnerId, id: claimId } = claim;
  return make(
    ctx,
    claim,
    { partnerId, claimId, kind: 'WORKED_SHEET', language, calculationId: sheet.id, rejectionId: null },
    async () => sheetDocument({ ...sheetFacts(sheet), claim: await headOf(ctx, claim) }, printing(language)),
  );
}

const DECIDED: readonly Claim['state'][] = ['APPROVED', 'PAID', 'CLOSED'];

/** The written decision: what is paid, or why nothing is. Null before there is one, and for who may not read it. */
export async function makeDecision(ctx: Ctx, claim: Claim, language: Language): Promise<FileRecord | null> {
  const { partnerId, id: claimId, state } = claim;
  if (state === 'REJECTED') {
    const [rejection] = await ctx.loader(rejectionsByClaim).load(claimId);
    if (!rejection || !(await maySee(ctx, claim, 'REJECTION_NOTICE'))) return null;
    const asked = { partnerId, claimId, kind: 'REJECTION_NOTICE', language, calculationId: null } as const;
    return make(ctx, claim, { ...asked, rejectionId: rejection.id }, async () => {
      const { reasons, rules, rejectedAt } = rejection;
      return rejectionDocument({ claim: await headOf(ctx, claim), reasons, rules, rejectedAt }, printing(language));
    });
  }
  if (!DECIDED.includes(state) || !(await maySee(ctx, claim, 'DECISION_NOTICE'))) return null;
  const [sheet] = await ctx.loader(calculationsByClaim).load(claimId);
  if (!sheet) return null;
  const approvals = await ctx.loader(approvalsByClaim).load(claimId);
  const decidedAt = approvals.findLast(({ calculationId }) => calculationId === sheet.id)?.approvedAt;
  if (decidedAt === undefined) return null;
  const asked = { partnerId, claimId, kind: 'DECISION_NOTICE', language, calculationId: sheet.id } as const;
  return make(ctx, claim, { ...asked, rejectionId: null }, async () =>
    decisionDocument({ ...sheetFacts(sheet), claim: await headOf(ctx, claim), decidedAt }, printing(language)),
  );
}

/** Papers name the insured: they are the owner's and the insurer's, and those with amounts for who sees amounts. */
export async function maySee(ctx: ReadCtx, claim: Claim, kind: ClaimDocumentKind): Promise<boolean> {
  if (!seesWhole(ctx, claim)) return false;
  return kind === 'REJECTION_NOTICE' ? seesStatus(ctx, claim) : seesAmounts(ctx, claim);
}

const printing = (language: Language) => ({ language, insurer: printedInsurer() });

function sheetFacts({ sheet, sequence, calculatedAt }: Calculation) {
  return { sheet: fromStored<ClaimSheet>(sheet), sequence, calculatedAt };
}

const FILE_NAMES: Readonly<Record<ClaimDocumentKind, string>> = {
  WORKED_SHEET: 'sheet',
  DECISION_NOTICE: 'decision',
  REJECTION_NOTICE: 'rejection',
};

async function make(
  ctx: Ctx,
  claim: Claim,
  asked: Omit<ClaimDocument, 'fileId'>,
  spec: () => Promise<DocumentSpec>,
): Promise<FileRecord> {
  const before = (await ctx.loader(documentsByClaim).load(claim.id)).find((row) => isOf(row, asked));
  if (before) return fileOf(await ctx.loader(fileById).load(before.fileId));
  const name = `${claim.number}-${FILE_NAMES[asked.kind]}${asked.language === 'EN' ? '-en' : ''}.pdf`;
  const kept = await keepPaper(ctx, { name, kind: asked.kind, personal: true }, await spec());
  return inOwnCommit(ctx, async (tx) => {
    await lockClaimDocument(tx, asked);
    const faster = await documentMade(tx, asked);
    const fileId = faster?.fileId ?? (await insertMade(tx, claim.partnerId, kept));
    if (!faster) await insertClaimDocument(tx, { ...asked, fileId });
    return fileOf(await tx.loader(fileById).load(fileId));
  });
}

function fileOf(file: FileRecord | null | undefined): FileRecord {
  if (!file) throw new Defect('a paper of a claim that was kept is not there');
  return file;
}

async function headOf(ctx: Ctx, claim: Claim): Promise<ClaimHead> {
  const rows = await ctx.loader(policiesByClaim).load(claim.id);
  const found = await Promise.all(rows.map(({ policyId }) => ctx.loader(policyById).load(policyId)));
  const policies = found.flatMap((policy) => policy ?? []);
  // Whose loss it was: who bought the vehicle since is told nothing of it, nor named on it.
  const [insuredId] = await insuredAtLoss(ctx, claim);
  const insured = insuredId === undefined ? null : await ctx.loader(partyById).load(insuredId);
  return {
    number: claim.number,
    occurredAt: claim.occurredAt,
    insuredName: insured?.name ?? '-',
    plate: claim.plate,
    policyNumbers: policies.map(({ number }) => number),
  };
}
