/** The printed form of a template, for the insurer's people; made when it is first asked for and kept. */
import type { Ctx } from '../../../kernel/ctx.js';
import { INSURER_TENANT } from '../../../kernel/ids.js';
import { inOwnCommit } from '../../../kernel/in-transaction.js';
import type { Language } from '../../../kernel/refusal.js';
import { keepPaper, printedInsurer } from '../../platform/documents/index.js';
import { fileById, type FileRecord, insertMade } from '../../platform/index.js';
import { lockPrinting } from '../agreements/agreements.store.js';
import { standardTermsDocument } from '../agreements/printed.js';
import type { StandardTerms } from '../standard-terms/standard-terms.js';
import { insertPrintedTerms, printedTerms } from '../standard-terms/standard-terms.store.js';

/** Null for partners: the file is the insurer's; they read the clauses, and print their own agreement. A draft is not printed: it may be discarded. */
export async function printStandardTerms(
  ctx: Ctx,
  terms: StandardTerms,
  language: Language,
): Promise<FileRecord | null> {
  if (ctx.actor.side === 'PARTNER' || terms.state === 'DRAFT') return null;
  const made = await printedTerms(ctx, terms.id, language);
  if (made) return ctx.loader(fileById).load(made);
  const kept = await keepPaper(
    ctx,
    {
      name: `${terms.channelKind}-${terms.licensed ? '' : 'unlicensed-'}${terms.version}${language === 'EN' ? '-en' : ''}.pdf`,
      kind: 'STANDARD_TERMS',
      personal: false,
    },
    standardTermsDocument(terms, { language, insurer: printedInsurer(), madeAt: terms.publishedAt ?? terms.draftedAt }),
  );
  return inOwnCommit(ctx, async (tx) => {
    await lockPrinting(tx, terms.id);
    const faster = await printedTerms(tx, terms.id, language);
    const fileId = faster ?? (await insertMade(tx, INSURER_TENANT, kept));
    if (!faster) await insertPrintedTerms(tx, { standardTermsId: terms.id, language, fileId });
    return tx.loader(fileById).load(fileId);
  });
}
