/** The tier of a customer or a partner as of now. */
import type { ReadCtx } from '../../../kernel/ctx.js';
import { dayOf } from '../../../kernel/dates.js';
import type { Sentence } from '../../../kernel/refusal.js';
import { performanceSettings } from '../performance.settings.js';
import { schemeOn, type Scored, scored } from './tier.rules.js';
import { tierFigures, type TieredBusiness } from './tier.queries.js';
import type { TierScheme } from './tier-scheme.js';

export interface Tier {
  /** Null: no scheme holds today, so the rule is off. */
  readonly by: { readonly scheme: TierScheme; readonly scored: Scored } | null;
  readonly note: Sentence | null;
}

const RULE_OFF: Sentence = {
  zh: '未设定权重与分档,分级规则停用。',
  en: 'No weights and cut-offs are set for today: the rule is off.',
};

export async function tierOf(ctx: ReadCtx, business: TieredBusiness): Promise<Tier> {
  const of = business.partyId === null ? 'PARTNER' : 'CUSTOMER';
  const scheme = schemeOn(performanceSettings().tiers, of, dayOf(ctx.now));
  if (!scheme) return { by: null, note: RULE_OFF };
  const figures = await tierFigures(ctx, business, scheme);
  return { by: { scheme, scored: scored(scheme, figures) }, note: null };
}
