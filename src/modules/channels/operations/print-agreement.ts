/** The printed form of a version, made when it is first asked for and kept: the same version is the same file. */
import type { Ctx } from '../../../kernel/ctx.js';
import { Defect } from '../../../kernel/failure.js';
import { inOwnCommit } from '../../../kernel/in-transaction.js';
import type { Language } from '../../../kernel/refusal.js';
import { keepPaper, printedInsurer } from '../../platform/documents/index.js';
import { fileById, type FileRecord, insertMade } from '../../platform/index.js';
import type { AgreementVersion } from '../agreement.js';
import {
  contentByVersion,
  deviationsByVersion,
  documentsByVersion,
  insertPrinted,
  lockPrinting,
  signaturesByVersion,
} from '../agreements/agreements.store.js';
import { agreementDocument } from '../agreements/printed.js';
import { partnerById } from '../channels.loaders.js';
import { standardTermsTitles } from '../standard-terms/standard-terms.store.js';

/** Null for versions filed before drafts were made here: nobody signed a content that we could print. */
export async function printAgreement(
  ctx: Ctx,
  version: AgreementVersion,
  language: Language,
): Promise<FileRecord | null> {
  const { id: versionId, partnerId } = version;
  if (version.standardTermsId === null) return null;
  const signatures = await ctx.loader(signaturesByVersion).load(versionId);
  const bySide = signatures.some(({ side }) => side === 'INSURER') ? signatures : [];
  const signed = bySide.length > 0 ? 'SIGNED' : 'DRAFT';
  const deviations = await ctx.loader(deviationsByVersion).load(versionId);
  const fits = (row: { language: string; signed: string }): boolean =>
    row.language === language && row.signed === signed;
  const made = (await ctx.loader(documentsByVersion).load(versionId)).find(fits);
  if (made) return ctx.loader(fileById).load(made.fileId);

  const content = await ctx.loader(contentByVersion).load(versionId);
  const partner = await ctx.loader(partnerById).load(partnerId);
  const titles = await standardTermsTitles(ctx, version.standardTermsId);
  if (!titles || !content || !partner) throw new Defect('a version lacks what it was made of');
  const suffix = `${language === 'EN' ? '-en' : ''}${signed === 'DRAFT' ? '-draft' : ''}`;
  const kept = await keepPaper(
    ctx,
    { name: `${content.agreement}-${String(content.sequence)}${suffix}.pdf`, kind: 'AGREEMENT', personal: false },
    agreementDocument(
      {
        content,
        digest: version.digest,
        ...titles,
        partnerName: partner.name,
        // Who approved belongs to the signed paper; a draft is the same file however far its approval is.
        deviations: signed === 'SIGNED' ? deviations : deviations.map((row) => ({ ...row, approvedByLabel: null })),
        signatures: bySide,
      },
      { language, insurer: printedInsurer(), madeAt: bySide.at(-1)?.signedAt ?? content.effectiveFrom },
    ),
  );
  return inOwnCommit(ctx, async (tx) => {
    await lockPrinting(tx, versionId);
    const faster = (await tx.loader(documentsByVersion).load(versionId)).find(fits);
    const fileId = faster?.fileId ?? (await insertMade(tx, partnerId, kept));
    if (!faster) await insertPrinted(tx, { partnerId, versionId, language, signed, fileId });
    return tx.loader(fileById).load(fileId);
  });
}
