/** The quotation (报价单) of a version, made when it is first asked for and kept: the same version is the same file. */
import type { Ctx } from '../../../kernel/ctx.js';
import { Defect } from '../../../kernel/failure.js';
import { inOwnCommit } from '../../../kernel/in-transaction.js';
import { messageOf, type RefusalItem, type Sentence } from '../../../kernel/refusal.js';
import { keepPaper, printedInsurer } from '../../platform/documents/index.js';
import { fileById, type FileRecord, insertMade } from '../../platform/index.js';
import { printedProduct, productById, productVersionById } from '../../products/index.js';
import { type QuotationFacts, quotationDocument } from '../documents/quotation.document.js';
import { policiesOf } from '../frozen-option.js';
import { partsOf, type Quote, type QuoteOption, type QuoteVersion } from '../quote.js';
import {
  currentOptionsByQuote,
  currentVersionByQuote,
  insertQuotation,
  lockQuotation,
  quotationFileByVersion,
} from '../quotes.store.js';
import { isGranted } from './granted.js';

/** Null while no option is on offer, and for whom the quote was only granted: the paper names the policyholder. */
export async function makeQuotation(ctx: Ctx, quote: Quote): Promise<FileRecord | null> {
  if (quote.validUntil === null || isGranted(ctx, quote)) return null;
  const version = await ctx.loader(currentVersionByQuote).load(quote.id);
  if (!version) return null;
  const made = await ctx.loader(quotationFileByVersion).load(version.id);
  if (made) return (await ctx.loader(fileById).load(made)) ?? null;

  // Chinese, as the customer reads it, and dated by the price: asked for again, it is the same to the byte.
  const options = await ctx.loader(currentOptionsByQuote).load(quote.id);
  const facts = await factsOf(ctx, quote, version, options);
  const kept = await keepPaper(
    ctx,
    { name: `${quote.number}-${String(version.sequence)}.pdf`, kind: 'QUOTATION', personal: true },
    quotationDocument(facts, { language: 'ZH_CN', insurer: printedInsurer(), madeAt: version.pricedAt }),
  );
  const { partnerId } = quote;
  return inOwnCommit(ctx, async (tx) => {
    await lockQuotation(tx, version.id);
    const faster = await tx.loader(quotationFileByVersion).load(version.id);
    const fileId = faster ?? (await insertMade(tx, partnerId, kept));
    if (!faster) await insertQuotation(tx, { partnerId, quoteVersionId: version.id, fileId });
    const file = await tx.loader(fileById).load(fileId);
    if (!file) throw new Defect('a quotation that was kept is not there');
    return file;
  });
}

async function factsOf(
  ctx: Ctx,
  quote: Quote,
  version: QuoteVersion,
  options: readonly QuoteOption[],
): Promise<QuotationFacts> {
  const pinned = [...new Set(options.flatMap(({ detail }) => partsOf(detail)).map((part) => part.productVersionId))];
  const products = await Promise.all(
    pinned.map(async (id) => {
      const found = await ctx.loader(productVersionById).load(id);
      const product = found && (await ctx.loader(productById).load(found.productId));
      if (!product) throw new Defect('clauses that a quote pins are not there');
      return printedProduct(product, found);
    }),
  );
  const notices = new Map(options.flatMap(({ detail }) => detail.notices).map(({ message }) => [message.zh, message]));
  return {
    number: quote.number,
    versionSequence: version.sequence,
    pricedAt: version.pricedAt,
    validUntil: quote.validUntil,
    policyholderName: quote.holderName,
    vehicle: version.risk.vehicle,
    options: options.map((option) => ({
      label: option.label,
      policies: policiesOf(option),
      tax: option.detail.tax,
      payableFen: option.payable && option.payable.fen.toString(),
      refusals: option.detail.refusals.map(inBoth),
    })),
    notices: [...notices.values()],
    products,
  };
}

function inBoth(refusal: RefusalItem): Sentence {
  return { zh: messageOf(refusal, 'ZH_CN'), en: messageOf(refusal, 'EN') };
}
