/** A version of a product as documents cite it (S-016): what it is called, which edition, whose wording. */
import type { Sentence } from '../../kernel/refusal.js';
import type { Say } from '../platform/documents/index.js';
import type { Product, ProductDocument, ProductVersion } from './product.js';

export interface PrintedProduct {
  readonly versionId: string;
  readonly name: Sentence;
  readonly edition: string;
  readonly filingNumber: string | null;
  readonly document: ProductDocument;
}

export function printedProduct(
  product: Pick<Product, 'nameZh' | 'nameEn'>,
  version: Pick<ProductVersion, 'id' | 'edition' | 'filingNumber' | 'document'>,
): PrintedProduct {
  const { id, edition, filingNumber, document } = version;
  return { versionId: id, name: { zh: product.nameZh, en: product.nameEn }, edition, filingNumber, document };
}

/** Edition, filing, and whether the clauses told are the filed wording: a summary never passes for it. */
export function editionText({ name, edition, filingNumber, document }: PrintedProduct, say: Say): string {
  const filed = filingNumber === null ? '' : say(`，备案编号 ${filingNumber}`, `, filing ${filingNumber}`);
  const wording =
    document.wording === 'FILED'
      ? say('条款为备案文本', 'filed wording')
      : say('所列条款内容为摘要，非备案条款原文', 'clauses told in summary, not the filed wording');
  return say(`${name.zh}（${edition}${filed}）；${wording}`, `${name.en} (${edition}${filed}); ${wording}`);
}

/** Exclusions that concern whoever took these coverages. */
export function exclusionTexts(document: ProductDocument, taken: readonly string[], say: Say): string[] {
  const concerned: readonly { readonly text: Sentence; readonly coverages?: readonly string[] | undefined }[] =
    document.exclusions;
  return concerned
    .filter(({ coverages }) => coverages === undefined || coverages.some((code) => taken.includes(code)))
    .map(({ text }) => say.sentence(text));
}
