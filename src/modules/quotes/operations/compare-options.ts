/** Options side by side: those the caller may see, with the reason for each difference. */
import type { Ctx } from '../../../kernel/ctx.js';
import type { Sentence } from '../../../kernel/refusal.js';
import { type ProductDocument, productVersionById } from '../../products/index.js';
import { type ComparedRow, compareOptions as compare } from '../compare.rules.js';
import { partsOf, type QuoteOption } from '../quote.js';
import { optionById } from '../quotes.store.js';

export interface Compared {
  readonly options: readonly QuoteOption[];
  readonly rows: readonly ComparedRow[];
}

/** In the order asked for; null when any of them is not there, or not the caller's. */
export async function compareOptions(ctx: Ctx, ids: readonly string[]): Promise<Compared | null> {
  const found = await Promise.all(ids.map((id) => ctx.loader(optionById).load(id)));
  const options = found.filter((option) => option != null);
  if (options.length !== ids.length) return null;
  const pinned = [...new Set(options.flatMap(({ detail }) => partsOf(detail)).map((part) => part.productVersionId))];
  const documents = new Map<string, ProductDocument>();
  for (const version of await Promise.all(pinned.map((id) => ctx.loader(productVersionById).load(id))))
    if (version) documents.set(version.id, version.document);
  const nameOf = (policy: { readonly productVersionId: string }, code: string): Sentence => {
    const document = documents.get(policy.productVersionId);
    const named = [...(document?.coverages ?? []), ...(document?.services ?? [])].find((each) => each.code === code);
    return named?.name ?? { zh: code, en: code };
  };
  return { options, rows: compare(options, nameOf) };
}
