/** The cap that law or filing sets on commission, as a dated figure. */
import type { ReadCtx } from '../../kernel/ctx.js';
import type { LocalDate } from '../../kernel/dates.js';
import type { RuleRef } from '../../kernel/refusal.js';
import type { PolicyKind } from '../products/index.js';
import { cite, versionOn } from './tariff.js';
import { pinnedFor } from './tariff.store.js';

export interface CommissionCap {
  /** Fraction of premium net of VAT. */
  readonly rate: string;
  readonly source: RuleRef;
}

/** Caps of a day by kind; a kind without one has none of the law. */
export async function commissionCaps(ctx: ReadCtx, day: LocalDate): Promise<ReadonlyMap<PolicyKind, CommissionCap>> {
  const version = versionOn(await pinnedFor(ctx, { day, region: null }), 'COMMISSION-CAP', day);
  if (!version) return new Map();
  return new Map(
    version.document.rows.map(({ row, policyKind, rate }) => [
      policyKind,
      {
        rate,
        source: cite(version, 'rows', row, 'COMMISSION_CAP', {
          zh: `手续费不超过净保费的 ${rate}`,
          en: `Commission is at most ${rate} of premium net of VAT`,
        }),
      },
    ]),
  );
}
