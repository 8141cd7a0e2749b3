/** Old premium beside new of one renewal: read, then the pure comparison. */
import type { ReadCtx } from '../../../kernel/ctx.js';
import { type Money, money, NOTHING, sum } from '../../../kernel/money.js';
import type { Sentence } from '../../../kernel/refusal.js';
import { commercialTariffs, compulsoryTariffs } from '../../endorsements/index.js';
import { fromReference } from '../../platform/index.js';
import { type ProductDocument, productVersionById } from '../../products/index.js';
import { currentOptionsByQuote, isPriced, type QuoteOption } from '../../quotes/index.js';
import {
  type AnyTariffVersion,
  type CommercialInput,
  pinnedFor,
  type PricedPolicy,
  tariffsByRefs,
} from '../../rating/index.js';
import { type ComparedLine, compareCommercial, compareCompulsory, onlyIn, taxLine } from '../comparison.rules.js';
import type { Renewal } from '../renewal.js';
import { readFacts } from './read-facts.js';

export interface RenewalComparison {
  readonly option: QuoteOption;
  readonly before: Money;
  /** Null while the option is not on offer. */
  readonly after: Money | null;
  readonly lines: readonly ComparedLine[];
  readonly noClaimLevelBefore: number | null;
  readonly noClaimLevelAfter: number | null;
  readonly floatBefore: string | null;
  readonly floatAfter: string | null;
}

/** Of the option as last year; null without a quote. */
export async function compareRenewal(ctx: ReadCtx, renewal: Renewal): Promise<RenewalComparison | null> {
  const options = renewal.quoteId === null ? [] : await ctx.loader(currentOptionsByQuote).load(renewal.quoteId);
  const [option] = options;
  const [facts] = await readFacts(ctx, [renewal]);
  if (!option || !facts) return null;
  const lines: ComparedLine[] = [];
  const old = (kind: PricedPolicy['kind']): PricedPolicy | null =>
    facts.expiring.find(({ policy }) => policy.kind === kind)?.policy ?? null;
  for (const kind of ['COMPULSORY', 'COMMERCIAL'] as const) {
    const part = kind === 'COMPULSORY' ? option.detail.compulsory : option.detail.commercial;
    lines.push(...(await partLines(ctx, old(kind), part && isPriced(part) ? part : null)));
  }
  const taxes = facts.expiring.map(({ version }) => version.content.tax).find((tax) => tax !== null) ?? null;
  const [taxBefore, taxAfter] = [feeOf(taxes?.total), feeOf(option.detail.tax?.total)];
  if (taxBefore ?? taxAfter) lines.push(taxLine(taxBefore, taxAfter));
  return {
    option,
    before: sum([...facts.expiring.map(({ policy }) => money(BigInt(policy.premiumFen))), taxBefore ?? NOTHING]),
    after: option.payable,
    lines,
    noClaimLevelBefore: levelOf(old('COMMERCIAL')),
    noClaimLevelAfter: option.detail.basis?.noClaim.level ?? null,
    floatBefore: floatOf(old('COMPULSORY')),
    floatAfter:
      option.detail.compulsory && isPriced(option.detail.compulsory) ? floatOf(option.detail.compulsory) : null,
  };
}

function feeOf(fen: string | null | undefined): Money | null {
  return fen == null ? null : money(BigInt(fen));
}

function levelOf(policy: PricedPolicy | null): number | null {
  return policy && (policy.rating as CommercialInput).noClaim.level;
}

function floatOf(policy: PricedPolicy | null): string | null {
  return policy && 'float' in policy.rating ? policy.rating.float.code : null;
}

async function partLines(
  ctx: ReadCtx,
  old: PricedPolicy | null,
  now: PricedPolicy | null,
): Promise<readonly ComparedLine[]> {
  const pricedAs = now ?? old;
  if (!pricedAs) return [];
  const names = await namesOf(ctx, [old, now]);
  const lines = old && now ? await bothLines(ctx, old, now) : onlyIn(old ? 'BEFORE' : 'AFTER', pricedAs);
  return lines.map((line) => ({ ...line, label: names(line.key) }));
}

async function bothLines(ctx: ReadCtx, old: PricedPolicy, now: PricedPolicy): Promise<ComparedLine[]> {
  const [before, after] = [await catalogueOf(ctx, old), await catalogueOf(ctx, now)];
  if (old.kind === 'COMPULSORY')
    return compareCompulsory(
      { policy: old, tariffs: compulsoryTariffs(old, before, old.rating.region) },
      { policy: now, tariffs: compulsoryTariffs(now, after, now.rating.region) },
    );
  return compareCommercial(
    { policy: old, tariffs: commercialTariffs(old, before, old.rating.region) },
    { policy: now, tariffs: commercialTariffs(now, after, now.rating.region) },
  );
}

/** Tables that a policy pins, and those of its day for what it did not need. */
function catalogueOf(ctx: ReadCtx, { pinned, rating }: PricedPolicy): Promise<readonly AnyTariffVersion[]> {
  const refs = pinned.map(({ code, region, version }) => `${code}@${region ?? ''}@${version}`).sort();
  return fromReference(ctx, `renewals.catalogue:${rating.issueOn}:${rating.region}:${refs.join(' ')}`, async () => [
    ...(await tariffsByRefs(ctx, pinned)),
    ...(await pinnedFor(ctx, { day: rating.issueOn, region: rating.region })),
  ]);
}

async function namesOf(ctx: ReadCtx, policies: readonly (PricedPolicy | null)[]): Promise<(key: string) => Sentence> {
  const ids = [...new Set(policies.flatMap((policy) => policy?.productVersionId ?? []))];
  const versions = await Promise.all(ids.map((id) => ctx.loader(productVersionById).load(id)));
  const documents = versions.flatMap((version) => (version ? [version.document] : []));
  const nameOf = (code: string): Sentence | undefined =>
    documents.flatMap(namedIn).find((each) => each.code === code)?.name;
  return (key) => {
    const [code = key, appliesTo] = key.split(':');
    const [name, main] = [
      nameOf(code) ?? { zh: code, en: code },
      appliesTo === undefined ? undefined : nameOf(appliesTo),
    ];
    return main ? { zh: `${name.zh}(${main.zh})`, en: `${name.en} (${main.en})` } : name;
  };
}

function namedIn({
  coverages,
  services,
}: ProductDocument): readonly { readonly code: string; readonly name: Sentence }[] {
  return [...coverages, ...(services ?? [])];
}
